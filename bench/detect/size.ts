/**
 * Builds the detection engine as a content script carries it and prints its size.
 *
 * node bench/detect/size.ts
 */
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { packWords, stripProofs } from '../../scripts/strip-proofs.ts';

const root = new URL('../../', import.meta.url).pathname;
const ENTRY = '\0engine';
const MODULES = ['detect/detect', 'detect/identifiers', 'detect/internal', 'redact/redact-text', 'redact/transform'];

const result = await build({
  root,
  logLevel: 'error',
  configFile: false,
  resolve: { alias: { '@': root } },
  plugins: [
    stripProofs(),
    packWords(),
    {
      name: 'engine',
      resolveId: (id) => (id.endsWith('engine-entry') ? ENTRY : null),
      load: (id) => (id === ENTRY ? MODULES.map((module) => `export * from '@/lib/${module}.ts';`).join('\n') : null),
    },
  ],
  build: {
    write: false,
    minify: true,
    lib: { entry: 'engine-entry', formats: ['iife'], name: 'engine', fileName: 'engine' },
    target: 'es2022',
  },
});
const [{ output }] = [result].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
for (const chunk of output) {
  if (chunk.type !== 'chunk') continue;
  const gzip = gzipSync(chunk.code, { level: 9 }).length;
  console.log(`${chunk.fileName}: ${(chunk.code.length / 1000).toFixed(1)} KB, gzip ${(gzip / 1000).toFixed(1)} KB`);
  const parts = Object.entries(chunk.modules)
    .map(([id, { code, renderedLength }]) => ({
      id: id.replace(root, ''),
      gzip: gzipSync(code ?? '', { level: 9 }).length,
      renderedLength,
    }))
    .sort((a, b) => b.gzip - a.gzip);
  if (process.argv.includes('--modules'))
    for (const { id, gzip: size, renderedLength } of parts.slice(0, 40))
      console.log(`  ${size} of ${renderedLength} ${id}`);
}
