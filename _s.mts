import { chromium } from '@playwright/test';
import { fromZip } from './scripts/bench/subject'; import { serve } from './scripts/bench/server';
import { profiles, launch, settled } from './scripts/bench/frames';
const ours = await fromZip('ours','dist/protecting-children-0.1.0-scorm12.zip');
const server = await serve([ours]); const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
for (const i of [0,1]){ const {frame,page}=await launch(b,`${server.origin}/lms#/plain/ours/index.html`,profiles[i]!);
await settled(page); await page.waitForTimeout(2500);
console.log(await frame.evaluate(()=>new Promise(r=>{new PerformanceObserver(l=>r(l.getEntries().map((e:any)=>[e.startTime|0,e.value,e.sources.map((s:any)=>(s.node?.nodeName??'')+'.'+(s.node?.className??'')+' '+[s.previousRect.y|0,s.previousRect.height|0,s.currentRect.y|0,s.currentRect.height|0].join(','))]))).observe({type:'layout-shift',buffered:true}); setTimeout(()=>r('none'),500)})));
await page.screenshot({path:"/tmp/perf/s"+i+".png"});console.log(await frame.evaluate(()=>[...document.fonts].map(f=>f.family+f.status)));}
await b.close(); process.exit(0);
