import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { Random } from '../../bench/pictures/random.ts';
import { bundleReader } from '../../bench/pictures/reader.ts';
import { toBitmap } from '../../bench/pictures/render.ts';
import { findPictureBoxes } from '../../lib/ocr/find-boxes.ts';
import type { PageSnapshot } from '../../lib/ocr/page-snapshot.ts';
import { readPage } from '../../lib/ocr/read-page.ts';
import { paint } from '../../lib/redact/paint.ts';
import { toPaintedBoxes } from '../../lib/redact/painted-boxes.ts';
import { encodePng } from '../../lib/redact/png.ts';
import { chromiumPath } from '../../scripts/setup.mjs';
import { twins } from './support/twins.ts';

/** Pictures drawn; two of each page, alike but for their secrets. By night 72,000. */
const RENDERS = process.env.SUPPORTSAFE_NIGHTLY ? 72_000 : 2_000;
const SCALES = [1, 1.25, 1.5, 1.75, 2, 3];
const ZOOMS = [0.8, 1, 1.25, 1.5];
const FONTS = [
  'Liberation Sans',
  'DejaVu Sans',
  'Liberation Serif',
  'DejaVu Serif',
  'Liberation Mono',
  'DejaVu Sans Mono',
];
const STYLES = [
  '',
  'font-style:italic',
  'font-weight:700',
  'text-decoration:underline',
  'text-shadow:0 0 2px #888',
  'text-shadow:3px 5px 8px #a22',
  '-webkit-text-stroke:2px #456',
];
const LOOKS = ['#fff;color:#1b2430', '#11151c;color:#dfe6ee', 'linear-gradient(90deg,#eef,#fde);color:#333'];

/** Covers by the page's knowledge alone: no letter is read in the pixels. */
async function cover(png: Uint8Array, snapshot: PageSnapshot): Promise<{ bytes: Uint8Array; count: number }> {
  const bitmap = toBitmap(png);
  const scale = bitmap.width / snapshot.width;
  const page = readPage(snapshot, bitmap);
  const placed = findPictureBoxes({ lines: [], pageTexts: page.texts, mode: 'light', scale });
  const boxes = toPaintedBoxes(
    [...page.boxes, ...placed].map(({ value: _, ...box }) => ({ ...box, label: `[${box.kind}-1]` })),
    bitmap,
    { scale, words: page.texts },
  );
  return { bytes: await encodePng(paint(bitmap, boxes, { labels: true })), count: boxes.length };
}

test(`${RENDERS} pictures: the same page with another secret of equal box is the same picture, byte for byte`, {
  timeout: RENDERS * 600,
}, async () => {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  const reader = await bundleReader();
  const random = new Random(72_001);
  const different: string[] = [];
  let pairs = 0;
  try {
    for (const [turn, deviceScaleFactor] of SCALES.entries()) {
      const page = await browser.newPage({ viewport: { width: 420, height: 96 }, deviceScaleFactor });
      await page.setContent('<!doctype html><body></body>');
      await page.evaluate(`${reader};globalThis.reader = reader`);
      const share = Math.floor(RENDERS / 2 / SCALES.length) + (turn < (RENDERS / 2) % SCALES.length ? 1 : 0);
      for (let i = 0; i < share; i += 1) {
        const { label, values } = twins(random);
        const look = `${random.pick(FONTS)} ${random.int(11, 17)}px zoom ${random.pick(ZOOMS)} ${random.pick(STYLES)}`;
        const [, font, size, zoom, style] = /^(.+) (\d+)px zoom (\S+) ?(.*)$/.exec(look)!;
        const css = `margin:0;padding:${random.int(4, 20)}px ${random.int(4, 40)}px;background:${random.pick(LOOKS)};font:${size}px '${font}';font-kerning:none;font-variant-ligatures:none;zoom:${zoom}`;
        const shots: { bytes: Uint8Array; count: number }[] = [];
        for (const value of values) {
          const snapshot = await page.evaluate(
            ([bodyCss, name, text, valueCss]) => {
              document.body.style.cssText = bodyCss!;
              const [head, line, span] = ['div', 'div', 'span'].map((tag) => document.createElement(tag));
              head!.append(name!);
              line!.append(span!, ' after');
              document.body.replaceChildren(head!, line!);
              span!.style.cssText = valueCss!;
              span!.textContent = text!;
              return (globalThis as never as { reader: { takeSnapshot(): PageSnapshot } }).reader.takeSnapshot();
            },
            [css, label, value, style],
          );
          shots.push(await cover(await page.screenshot({ type: 'png', scale: 'device' }), snapshot));
        }
        pairs += 1;
        if (pairs % 1800 === 0)
          process.stderr.write(
            `${pairs * 2} of ${RENDERS} pictures, ${different.length} differ ${different.at(-1) ?? ''}\n`,
          );
        const [a, b] = shots as [(typeof shots)[0], (typeof shots)[0]];
        if (a.count === 0 || Buffer.compare(a.bytes, b.bytes) !== 0)
          different.push(`${deviceScaleFactor}x ${look} ${label}: ${values.join(' / ')}, ${a.count} boxes`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  expect(pairs).toBe(RENDERS / 2);
  expect(different).toEqual([]);
});
