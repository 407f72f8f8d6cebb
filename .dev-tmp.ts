import { fileURLToPath } from "node:url";
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createWorker } from 'tesseract.js';
const R='/work/wt-pixels/';
const { tesseractRecognizer } = await import(R+'lib/ocr/tesseract.ts');
const { drawShot } = await import(R+'bench/pictures/pages.ts');
const { openBrowser, render, toBitmap } = await import(R+'bench/pictures/render.ts');
const { bundleReader } = await import(R+'bench/pictures/reader.ts');
const { addScore, emptyScore } = await import(R+'bench/pictures/measure.ts');
const { coverStrictly, coverWithPage, finish } = await import(R+'bench/pictures/product.ts');
const { LineCache } = await import(R+'lib/ocr/line-cache.ts');
const h=(s:any)=>createHash('sha1').update(s).digest('hex');
const real = tesseractRecognizer({ createWorker, langPath: R+'public/ocr', timeoutMs: 120000 });
let misses=0;
function why(shot:any,c:any,n:string){ if(!process.argv.includes('why')) return; const out:string[]=[]; for(const it of [...shot.identifiers.map((i:any)=>({...i.boxes[0],text:'ID '+i.text})),...(process.argv.includes('whywords')?shot.words:[])]){ const hit=c.boxes.filter((b:any)=>Math.min(b.x+b.width,it.x+it.width)-Math.max(b.x,it.x)>0.4*it.width&&Math.min(b.y+b.height,it.y+it.height)-Math.max(b.y,it.y)>0.4*it.height); if(!hit.length) continue; const f=c.found.filter((b:any)=>Math.min(b.x+b.width,it.x+it.width)>Math.max(b.x,it.x)&&Math.min(b.y+b.height,it.y+it.height)>Math.max(b.y,it.y)); const ln=c.lines.find((l:any)=>l.x<=it.x+it.width/2&&l.x+l.width>=it.x+it.width/2&&l.y<=it.y+it.height/2&&l.y+l.height>=it.y+it.height/2); out.push('   '+it.text+' <- '+f.map((b:any)=>b.kind+'/'+b.source+(b.x<=it.x+1&&b.x+b.width>=it.x+it.width-1?'':' part')).join(',')+(ln?'   « '+ln.words.map((w:any)=>w.text).join(' ').slice(0,110):'')); } if(out.length) console.log(n,shot.name+'\n'+out.join('\n')); }
const recognizer:any={ async recognize(m:any,s:any){ const k='/tmp/devcache/o-'+h(Buffer.concat([Buffer.from(`${m.width}x${m.height}`),Buffer.from(m.data.buffer,m.data.byteOffset,m.data.byteLength)])); if(existsSync(k)) return JSON.parse(readFileSync(k,'utf8')); misses++; const r=await real.recognize(m,s); writeFileSync(k,JSON.stringify(r)); return r;}, close:()=>real.close() };
let b:any, reader:any;
async function shotOf(s:any){ const k='/tmp/devcache/r-'+h(s.html+s.scale+s.width+(process.env.V??'')); if(existsSync(k)){ const j=JSON.parse(readFileSync(k,'utf8')); const png=Buffer.from(j.png,'base64'); return {...j,png,bitmap:toBitmap(png)}; }
 b??=await openBrowser(); reader??=await bundleReader(); const r=await render(b,s,reader); const {bitmap,...rest}=r; writeFileSync(k,JSON.stringify({...rest,png:Buffer.from(r.png).toString('base64')})); return r; }
const specs=(process.argv[2]??'7:12:base').split(',').map(x=>{const [s,c,set]=x.split(':');return {seed:+s,count:+c,set};});
const strict=emptyScore(), light=emptyScore(); let held=0; const heldWhy:string[]=[];
for(const {seed,count,set} of specs) for(let i=0;i<count;i++){ let shot; try { shot=await shotOf(drawShot(seed,i,{set:set as any})); } catch(e){ console.log('render failed',seed,i,String(e).slice(0,100)); continue; }
 const cache=new LineCache(); const c=await coverStrictly(shot,recognizer,cache); addScore(strict,shot,c.boxes,c.found); why(shot,c,'strict');
 if(process.argv.includes('second')){ const f=await finish(shot,c,recognizer,cache); if(!f.verified){held++; heldWhy.push(shot.name+' '+JSON.stringify(f.problems.map((p:any)=>[p.code,p.box?.kind,Math.round(p.box?.x),Math.round(p.box?.y)])));} }
 if(process.argv.includes('light')) { const l=await coverWithPage(shot,recognizer); addScore(light,shot,l.boxes,l.found); why(shot,l,'light'); } }
await real.close(); await b?.close();
const pc=(a:number,b:number)=>(100*a/b).toFixed(2)+'%';
for(const [n,s] of [['strict',strict],['light',light]] as const){ if(!s.values) continue; console.log(n,'values',s.values,'cov',pc(s.covered,s.values),'open',s.open,'words',pc(s.wordsHidden,s.words),'ids',pc(s.identifiersHidden,s.identifiers),'over',pc(s.overPixels,s.pixels)); for(const m of s.missed) console.log('  miss',m); if(process.argv.includes('ids')) console.log('  ids',s.hiddenIds.join(' | ')); if(process.argv.includes('words')){ const t=new Map<string,number>(); for(const w of s.hidden) t.set(w,(t.get(w)??0)+1); console.log('  words',[...t].sort((a,b)=>b[1]-a[1]).slice(0,80).map(([w,n])=>w+(n>1?'×'+n:'')).join(' ')); } }
console.log('ocr calls',misses,'held',held); heldWhy.forEach(x=>console.log(x));
