/**
 * Draws a corpus of dashboard pictures, covers them from the pixels alone, and prints what was covered beside native
 * Tesseract and plain tesseract.js with exact rules on the same pictures.
 *
 * node bench/pictures/run.ts [--seed 1] [--count 24] [--set base|more] [--mode strict|light]
 */
import { parseArgs } from 'node:util';
import { createWorker } from 'tesseract.js';
import { LineCache } from '../../lib/ocr/line-cache.ts';
import { cleanPicture, finishPicture } from '../../lib/ocr/picture-job.ts';
import { tesseractRecognizer } from '../../lib/ocr/tesseract.ts';
import { addScore, emptyScore, type Score } from './measure.ts';
import { drawShot } from './pages.ts';
import { coverExactly, readNative } from './peers.ts';
import { openBrowser, render } from './render.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '24' },
    set: { type: 'string', default: 'base' },
    mode: { type: 'string', default: 'strict' },
  },
});
const seed = Number(options.seed);
const mode = options.mode === 'light' ? 'light' : 'strict';
const set = options.set === 'more' ? 'more' : 'base';

const langPath = new URL('../../public/ocr', import.meta.url).pathname;
const recognizer = tesseractRecognizer({ createWorker, langPath, timeoutMs: 120_000 });
const plain = await createWorker('eng', 1, { langPath, cacheMethod: 'none', gzip: true });
const browser = await openBrowser();
const [ours, native, js] = [emptyScore(), emptyScore(), emptyScore()];
const cpu = { ours: 0, second: 0, native: 0, js: 0 };
let letters = 0;
let unverified = 0;

const cpuMs = async <T>(work: () => Promise<T>, add: (ms: number) => void): Promise<T> => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  add((user + system) / 1000);
  return result;
};

for (let index = 0; index < Number(options.count); index += 1) {
  const shot = await render(browser, drawShot(seed, index, { set }));
  const { bitmap, scale } = shot;
  const cache = new LineCache();
  const clean = await cpuMs(
    () => cleanPicture({ bitmap, scale, recognizer, mode, cache }),
    (ms) => {
      // The first job pays for starting the worker, which is not a reading.
      if (index > 0) cpu.ours += ms;
    },
  );
  addScore(ours, shot, clean.boxes);
  const finished = await cpuMs(
    () => finishPicture({ bitmap, scale, boxes: clean.boxes, recognizer, cache }),
    (ms) => {
      if (index > 0) cpu.second += ms;
    },
  );
  if (!finished.verified) unverified += 1;
  letters += clean.lines.reduce((sum, line) => sum + line.words.reduce((n, word) => n + word.text.length, 0), 0);

  const peer = readNative(shot.png);
  if (peer) {
    if (index > 0) cpu.native += peer.cpuMs;
    addScore(native, shot, coverExactly(peer));
  }
  const page = await cpuMs(
    () => plain.recognize(Buffer.from(shot.png), {}, { text: false, blocks: true }),
    (ms) => {
      if (index > 0) cpu.js += ms;
    },
  );
  const words = (page.data.blocks ?? []).flatMap((block, b) =>
    block.paragraphs.flatMap((paragraph, p) =>
      paragraph.lines.flatMap((line, l) =>
        line.words.map(({ text, confidence, bbox }) => ({
          text,
          confidence,
          line: `${b}.${p}.${l}`,
          x: bbox.x0,
          y: bbox.y0,
          width: bbox.x1 - bbox.x0,
          height: bbox.y1 - bbox.y0,
        })),
      ),
    ),
  );
  addScore(js, shot, coverExactly({ words, cpuMs: 0 }));
}
await Promise.all([browser.close(), recognizer.close(), plain.terminate()]);

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
const row = (name: string, score: Score, ms: number) => ({
  way: name,
  'covered ≥ 95 %': percent(score.covered, score.values),
  'less than half': score.open,
  'words hidden': percent(score.wordsHidden, score.words),
  'identifiers hidden': percent(score.identifiersHidden, score.identifiers),
  'over area': percent(score.overPixels, score.pixels),
  'CPU / native': cpu.native > 0 ? (ms / cpu.native).toFixed(2) : '-',
});
console.log(`seed ${seed}, set ${set}, ${mode}, ${options.count} pictures, ${ours.values} values, ${letters} letters`);
console.table([
  row('ours', ours, cpu.ours),
  ...(native.values > 0 ? [row('native Tesseract, exact rules', native, cpu.native)] : []),
  row('plain tesseract.js, exact rules', js, cpu.js),
]);
console.log(`second reading / first: ${(cpu.second / cpu.ours).toFixed(2)}; held back: ${unverified}`);
for (const line of ours.missed) console.log(`missed: ${line}`);
