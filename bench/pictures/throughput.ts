import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LineCache } from '../../lib/ocr/line-cache.ts';
import type { Recognizer } from '../../lib/ocr/recognize.ts';
import { drawShot } from './pages.ts';
import { coverStrictly, finish } from './product.ts';
import { openBrowser, type Rendered, render } from './render.ts';

/** Pictures a minute of `redact:image`, from start to end, and letters a second by the truth of the pages. */
export async function measureRedactImage(seed: number, count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'supportsafe-bench-'));
  const browser = await openBrowser();
  let letters = 0;
  try {
    for (let i = 0; i < count; i += 1) {
      const shot = await render(browser, drawShot(seed, i, { scale: 1 }));
      writeFileSync(join(folder, `${i}.png`), shot.png);
      letters += [...shot.words, ...shot.values, ...shot.identifiers].reduce((sum, { text }) => sum + text.length, 0);
    }
    const files = Array.from({ length: count }, (_, i) => join(folder, `${i}.png`));
    const started = performance.now();
    spawnSync('node', ['scripts/redact-image.ts', ...files, '--out', join(folder, 'out')], { stdio: 'inherit' });
    const seconds = (performance.now() - started) / 1000;
    const reports = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.json'));
    const verified = reports.filter((name) => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')).verified);
    return { aMinute: (60 * count) / seconds, lettersASecond: letters / seconds, count, verified: verified.length };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Memory of this process with its reader after the 10th and after the last of `count` pictures, in MB. */
export async function measureMemory(shots: readonly Rendered[], count: number, recognizer: Recognizer) {
  const megabytes = () => {
    globalThis.gc?.();
    return process.memoryUsage.rss() / 2 ** 20;
  };
  const samples: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const shot = shots[i % shots.length]!;
    const cache = new LineCache();
    const clean = await coverStrictly(shot, recognizer, cache);
    await finish(shot, clean, recognizer, cache);
    samples.push(megabytes());
  }
  // Between two collections memory swings by a few pictures: the mean of ten stands for each end.
  const mean = (part: readonly number[]) => part.reduce((sum, value) => sum + value, 0) / part.length;
  return { early: mean(samples.slice(10, 20)), late: mean(samples.slice(-10)) };
}
