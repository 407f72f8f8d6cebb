/**
 * Draws dashboards from a seed, covers them from the pixels alone and with the page's knowledge, and prints one table
 * beside native Tesseract and plain tesseract.js with exact rules on the same pictures. Progress goes to stderr.
 *
 * node bench/pictures/run.ts [--seed 1] [--quick]
 */
import { parseArgs } from 'node:util';
import { createWorker } from 'tesseract.js';
import { tesseractRecognizer } from '../../lib/ocr/tesseract.ts';
import { prepareOcr } from '../../scripts/prepare-ocr.mjs';
import { measureCodes } from './codes.ts';
import { drawShot } from './pages.ts';
import { bundleReader } from './reader.ts';
import { openBrowser, type Rendered, render } from './render.ts';
import { drawSealed } from './sealed/draw.ts';
import { measureSequence } from './sequence.ts';
import { emptySet, measureShot, type SetScore } from './set.ts';
import { toTable } from './table.ts';
import { measureMemory, measureRedactImage } from './throughput.ts';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, quick: { type: 'boolean', default: false } },
});
const seed = Number(options.seed);
const size = options.quick
  ? { sealed: 17, tuning: 12, codes: 60, memory: 0, files: 0 }
  : { sealed: 102, tuning: 40, codes: 300, memory: 200, files: 30 };
const say = (text: string) => process.stderr.write(`${text}\n`);

prepareOcr({ log: say });
const langPath = new URL('../../public/ocr', import.meta.url).pathname;
const recognizer = tesseractRecognizer({ createWorker, langPath, timeoutMs: 120_000, lanes: 2 });
const plain = await createWorker('eng', 1, { langPath, cacheMethod: 'none', gzip: true });
const browser = await openBrowser();
const reader = await bundleReader();

async function measureSet(name: string, count: number, draw: (i: number) => Parameters<typeof render>[1]) {
  const score: SetScore = emptySet();
  for (let i = 0; i < count; i += 1) {
    await measureShot(score, await render(browser, draw(i), reader), { recognizer, plain });
    say(`${name} ${i + 1} of ${count}`);
  }
  return score;
}

const sealed = await measureSet('sealed', size.sealed, (i) => drawSealed(seed, i));
const tuning = await measureSet('tuning', size.tuning, (i) =>
  drawShot(seed + 6, Math.floor(i / 4), { set: (['base', 'more', 'third', 'fourth'] as const)[i % 4]! }),
);
say('codes');
const codes = await measureCodes(seed, size.codes);
say('20 shots of one site');
const sequence = await measureSequence(seed + 11, recognizer);
await plain.terminate();
let memory: Awaited<ReturnType<typeof measureMemory>> | undefined;
if (size.memory > 0) {
  say(`memory over ${size.memory} pictures`);
  const shots: Rendered[] = [];
  for (let i = 0; i < 10; i += 1) shots.push(await render(browser, drawShot(seed, i, { scale: 1 })));
  memory = await measureMemory(shots, size.memory, recognizer);
}
await Promise.all([browser.close(), recognizer.close()]);
let files: Awaited<ReturnType<typeof measureRedactImage>> | undefined;
if (size.files > 0) {
  say('redact:image');
  files = await measureRedactImage(seed, size.files);
}
console.log(toTable({ seed, sealed, tuning, codes, sequence, memory, files }));
for (const line of tuning.strict.missed) say(`tuning, missed by OCR alone: ${line}`);
for (const line of tuning.light.missed) say(`tuning, missed with the page: ${line}`);
