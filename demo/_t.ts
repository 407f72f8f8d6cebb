import { createData, truth } from './data.ts';
const seen=new Map<string,number>(); let coll:string[]=[]; const N=300; let short=0, maxfam=0;
for(let s=0;s<N;s++){const t=truth(createData(s)); const set=new Set([...t.secrets,...t.identifiers].map(x=>x.kind+' '+x.value)); for(const v of set){ if(seen.has(v)) coll.push(v); seen.set(v,s);} for (const x of t.secrets) if(x.value.length<5) short++;}
console.log(coll.length, 'per pair', coll.length/(N*(N-1)/2)); 
const k:Record<string,number>={}; for(const c of coll){const q=c.split(' ')[0]!;k[q]=(k[q]??0)+1} console.log(k, short);
const d=createData(9); for(const r of d.rows) console.log(r.customer.name.value,'|', r.customer.email.value,'|', r.customer.phone.value); console.log(d.applicant);
