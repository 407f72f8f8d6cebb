import { decode } from 'fast-png';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Bitmap, Box, PageText } from '../../lib/ocr/image.ts';
import type { PageSnapshot } from '../../lib/ocr/page-snapshot.ts';
import type { Shot } from './pages.ts';

/** What a rendered page really shows: the boxes of ink, in image pixels. */
export interface Rendered {
  readonly name: string;
  readonly scale: number;
  readonly png: Uint8Array;
  readonly bitmap: Bitmap;
  readonly values: readonly { readonly kind: string; readonly text: string; readonly boxes: readonly Box[] }[];
  readonly identifiers: readonly { readonly text: string; readonly boxes: readonly Box[] }[];
  /** All other visible words. */
  readonly words: readonly PageText[];
  /** What the product's own reader says of the page; absent where none was given. */
  readonly snapshot?: PageSnapshot;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

export function toBitmap(png: Uint8Array): Bitmap {
  const { width, height, data, channels } = decode(png);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i += 1)
    for (let c = 0; c < channels; c += 1) rgba[i * 4 + c] = data[i * channels + c]!;
  return { width, height, data: rgba };
}

/** Hides the values and nothing else; a field hides its text and keeps its frame. */
const BARE = 's-v{opacity:0!important}[k]:not(s-v){color:transparent!important;caret-color:transparent!important}';

/**
 * Renders a page twice, once without its values, so that the truth is the ink and not the line box.
 *
 * @param reader - script that answers `takeSnapshot()` (see `bundleReader`)
 */
export async function render(browser: Browser, shot: Shot, reader?: string): Promise<Rendered> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: shot.height },
    deviceScaleFactor: shot.scale,
  });
  try {
    await page.setContent(shot.html);
    const png = await page.screenshot({ type: 'png', scale: 'device' });
    const snapshot = reader ? await page.evaluate<PageSnapshot>(`${reader};reader.takeSnapshot()`) : undefined;
    const found = await readTruth(page);
    await page.addStyleTag({ content: BARE });
    const bare = toBitmap(await page.screenshot({ type: 'png', scale: 'device' }));
    const bitmap = toBitmap(png);
    const scaled = (box: Box): Box => ({
      x: box.x * shot.scale,
      y: box.y * shot.scale,
      width: box.width * shot.scale,
      height: box.height * shot.scale,
    });
    const isIn = (box: Box) => box.width > 0 && box.x < bitmap.width && box.y + box.height <= bitmap.height + 2;
    return {
      name: shot.name,
      scale: shot.scale,
      png,
      bitmap,
      ...(snapshot ? { snapshot } : {}),
      values: found.values
        .map((value) => ({
          ...value,
          boxes: value.boxes.map((b) => inkBox(bitmap, bare, scaled(b))).filter((b) => b !== undefined),
        }))
        .filter((value) => value.boxes.length > 0),
      identifiers: found.identifiers
        .map((item) => ({ text: item.text, boxes: item.boxes.map(scaled).filter(isIn) }))
        .filter((item) => item.boxes.length > 0),
      words: found.words.map((word) => ({ ...scaled(word), text: word.text })).filter(isIn),
    };
  } finally {
    await page.close();
  }
}

/** Marked values and identifiers and all other words in view, boxes in CSS pixels. */
const readTruth = (page: Page) =>
  page.evaluate(() => {
    const toBox = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    const rects = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(toBox);
    };
    const isSeen = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, node: Node) => {
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit !== null && (hit.contains(node) || node.contains(hit));
    };
    const marked = (tag: string) =>
      [...document.querySelectorAll(tag)].map((el) => ({
        kind: el.getAttribute('k') ?? '',
        text: el.textContent ?? '',
        boxes: rects(el),
      }));
    // The frame of a field is drawn anew with its text, and its round corners come out a shade different.
    const toContent = (el: HTMLElement) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      const style = getComputedStyle(el);
      const inset = (side: string) =>
        Math.max(
          0,
          parseFloat(style.getPropertyValue(`border-${side}-width`)) +
            parseFloat(style.getPropertyValue(`padding-${side}`)) -
            2,
        );
      const [left, top] = [inset('left'), inset('top')];
      return { x: x + left, y: y + top, width: width - left - inset('right'), height: height - top - inset('bottom') };
    };
    const fields = [...document.querySelectorAll<HTMLInputElement>('[k]:not(s-v)')].map((el) => ({
      kind: el.getAttribute('k')!,
      text: el.value,
      boxes: [toContent(el)],
    }));
    const identifiers = [...document.querySelectorAll('s-i')].map((el) => ({
      text: el.textContent ?? '',
      boxes: rects(el).filter((box) => isSeen(box, el)),
    }));
    const words: { x: number; y: number; width: number; height: number; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('s-v,s-n,style')) continue;
      for (const match of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        for (const rect of range.getClientRects())
          if (isSeen(rect, node)) words.push({ ...toBox(rect), text: match[0] });
      }
    }
    return { values: [...marked('s-v'), ...fields], identifiers, words };
  });

/** Where the two shots differ inside `box`. */
function inkBox(a: Bitmap, b: Bitmap, box: Box): Box | undefined {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -1, -1];
  for (let y = Math.max(0, Math.floor(box.y) - 1); y < Math.min(a.height, box.y + box.height + 1); y += 1) {
    for (let x = Math.max(0, Math.floor(box.x) - 1); x < Math.min(a.width, box.x + box.width + 1); x += 1) {
      const i = (y * a.width + x) * 4;
      if (a.data[i] === b.data[i] && a.data[i + 1] === b.data[i + 1] && a.data[i + 2] === b.data[i + 2]) continue;
      x1 = Math.min(x1, x);
      x2 = Math.max(x2, x);
      y1 = Math.min(y1, y);
      y2 = Math.max(y2, y);
    }
  }
  return x2 < 0 ? undefined : { x: x1, y: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 };
}
