import { chromium } from '@playwright/test';
import { knownCourse } from '/work/main/tests/e2e/course';
import { Learner } from '/work/main/tests/e2e/learner';
const role = process.argv[2] ?? 'school'; const w=+(process.argv[3]??1024), h=+(process.argv[4]??768); const scheme=(process.argv[5]??'light') as any; const dir=process.argv[6]??'/tmp/walk';
import { mkdirSync } from 'node:fs'; mkdirSync(dir,{recursive:true});
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p = await b.newPage({viewport:{width:w,height:h},colorScheme:scheme}); p.setDefaultTimeout(8000);
p.on('console',m=>m.type()==='error'&&console.log('console',m.text())); p.on('pageerror',e=>console.log('ERR',e.message,e.stack));
await p.goto('file:///work/main/dist/app/index.html');
await p.waitForFunction(()=>performance.getEntriesByName('course-ready').length>0);
const l = new Learner(p, await knownCourse()); let n=0;
const shot=async(tag:string)=>{ const sw=await p.evaluate(()=>document.scrollingElement!.scrollWidth-innerWidth); if(sw>0) console.log('SIDE SCROLL',sw,await l.title.textContent()); await p.addStyleTag({content:''}).catch(()=>{}); await p.screenshot({path:`${dir}/${String(n++).padStart(2,'0')}-${tag}.png`,fullPage:true}); };
await l.begin(role);
try {
while (!(await l.title.textContent())?.startsWith('Final check')) {
  console.log(await l.screen()); await shot('a'); await l.answerPage(); await shot('b'); await l.next();
}
await shot('final'); await l.forward.click(); await shot('item'); await p.reload(); await p.waitForFunction(()=>performance.getEntriesByName('course-ready').length>0); console.log('after reload', await l.title.textContent());
await l.button('Back').click(); console.log(await l.title.textContent());
await l.takeFinal([2]); await l.takeParallels(true); await shot('result'); console.log(await l.screen(), await p.locator('.score').textContent());
await l.button(/See your answers/).click(); await shot('review'); await l.button('Back to the result').click();
await l.button('Sources').click(); await shot('sources'); await l.button('Back').click();
if ((await l.forward.textContent())?.includes('Finish')) { await l.forward.click(); await shot('end'); console.log(await l.title.textContent()); }
} catch(e){ console.log('FAIL at', await l.screen().catch(()=>'?'), (e as Error).message.slice(0,600)); await shot('fail'); }
await b.close();
