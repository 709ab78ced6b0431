import { chromium } from '@playwright/test';
const [out, w, h, ...files] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: files.length * (+w + 8) + 8, height: 400 } });
import { readFileSync, writeFileSync } from 'node:fs';
const html = `<body style="margin:8px;background:#777;display:flex;gap:8px">${files.map((f) => `<div style="width:${w}px;height:${h}px;overflow:hidden"><img style="width:100%" src="data:image/jpeg;base64,${readFileSync(f).toString('base64')}"></div>`).join('')}`;
await p.setContent(html); await p.screenshot({ path: out, fullPage: true }); await b.close();
