import { build } from '/work/main/node_modules/vite/dist/node/index.js';
import { gzipSync } from 'node:zlib';
import { stripProofs } from '/work/main/scripts/strip-proofs.ts';
for (const e of process.argv.slice(2)) {
const r = await build({ root: '/work/main', logLevel: 'error', configFile: false, plugins: [stripProofs()], build: { write: false, minify: true, lib: { entry: e, formats: ['es'], fileName: 'x' } } });
const out = (Array.isArray(r) ? r : [r]).flatMap((x) => x.output).filter((o) => o.type === 'chunk');
const code = out.map((o) => o.code).join('');
console.log(e, code.length, gzipSync(code).length);
}
