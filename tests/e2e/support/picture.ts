import { readFile } from 'node:fs/promises';
import { type DecodedPng, decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { FILL, LABEL } from '../../../lib/redact/paint.ts';
import type { Browser } from '../../../scripts/browser/launch.ts';
import type { Popup } from '../../../scripts/browser/popup.ts';
import { label } from './words.ts';

/** Where a planted value stands, in CSS pixels of the viewport. */
export interface Place {
  readonly kind: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every planted secret in view: as text, in fields, in inner documents, in a closed root and on canvases. */
export function placesOf(page: Page): Promise<Place[]> {
  return page.evaluate(() => {
    interface Rect {
      x: number;
      y: number;
      width: number;
      height: number;
    }
    const meet = (a: Rect, b: Rect): Rect => {
      const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
      const width = Math.min(a.x + a.width, b.x + b.width) - x;
      return { x, y, width, height: Math.min(a.y + a.height, b.y + b.height) - y };
    };
    const shown = (rect: Rect, element: Element): Rect => {
      let seen = rect;
      for (let around = element.parentElement; around; around = around.parentElement)
        if (getComputedStyle(around).overflow !== 'visible') seen = meet(seen, around.getBoundingClientRect());
      return seen;
    };
    const inner = (field: Element): Rect => {
      const { x, y, width, height } = field.getBoundingClientRect();
      const style = getComputedStyle(field);
      const [left, top] = [Number.parseFloat(style.paddingLeft) + 1, Number.parseFloat(style.paddingTop) + 1];
      return { x: x + left, y: y + top, width: width - 2 * left, height: height - 2 * top };
    };
    const rectsOf = (element: Element): Rect[] => {
      if (/^(INPUT|TEXTAREA)$/.test(element.tagName)) return [inner(element)];
      // Word by word: a blank that hangs at the end of a line has a rectangle and shows nothing.
      const { ownerDocument } = element;
      const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const rects: Rect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { 0: word, index } of (node as Text).data.matchAll(/\S+/g)) {
          const range = ownerDocument.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          rects.push(...range.getClientRects());
        }
      return rects;
    };
    // What a bar covers cannot be seen, and needs no box.
    const isBehind = (element: Element, { x, y, width, height }: Rect): boolean => {
      const hit = element.ownerDocument.elementFromPoint(x + width / 2, y + height / 2);
      return hit !== null && !hit.contains(element) && !element.contains(hit);
    };
    const within = (root: Document, offset: { x: number; y: number }) =>
      [...root.querySelectorAll<HTMLElement>('[data-truth]')].flatMap((element) =>
        rectsOf(element)
          .filter((rect) => !isBehind(element, rect))
          .map((rect) => {
            const { x, y, width, height } = shown(rect, element);
            const value = (element as HTMLInputElement).value ?? element.textContent ?? '';
            return { kind: element.dataset.truth ?? '', value, x: x + offset.x, y: y + offset.y, width, height };
          }),
      );
    const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => {
      const { x, y } = frame.getBoundingClientRect();
      return frame.contentDocument
        ? within(frame.contentDocument, { x: x + frame.clientLeft, y: y + frame.clientTop })
        : [];
    });
    const { demoCanvasTruth = [], demoShadowTruth = [] } = globalThis as {
      demoCanvasTruth?: Place[];
      demoShadowTruth?: Place[];
    };
    const drawn = [...demoCanvasTruth, ...demoShadowTruth].map((place) => ({
      ...place,
      x: place.x - scrollX,
      y: place.y - scrollY,
    }));
    const view = { x: 0, y: 0, width: innerWidth, height: innerHeight };
    return [...within(document, { x: 0, y: 0 }), ...frames, ...drawn]
      .map((place) => ({ ...place, ...meet(place, view) }))
      .filter(({ width, height }) => width > 1 && height > 1);
  });
}

/** Chooses a way in from the popup's menu. */
export async function chooseWay(popup: Popup, way: 'view' | 'region' | 'element' | 'page'): Promise<void> {
  await popup.click(label('tab.captureMore'));
  await popup.click(label(`tab.way.${way}.name`));
}

/**
 * Presses "Capture this tab" in the popup; answers the review tab that opens.
 *
 * @throws with what the popup says where none does
 */
export async function capture(browser: Browser, popup: Popup): Promise<Page> {
  const opened = browser.context.waitForEvent('page', { timeout: 20_000 });
  await popup.click(label('tab.capture'));
  return opened.catch(async (error) => {
    throw new Error(`No review opened. The popup says: ${await popup.evaluate('document.body.innerText')}`, {
      cause: error,
    });
  });
}

/**
 * Waits until the painted picture has been read again, with nothing left.
 *
 * @throws with what the page says where the picture is held back
 */
export async function whenChecked(review: Page): Promise<void> {
  const check = review.getByRole('region', { name: label('review.check.label'), exact: true });
  const verified = check.getByText(label('review.check.verified'));
  const ends = verified
    .or(check.getByText(label('review.check.held')))
    .or(check.getByText(label('review.check.failed')))
    .or(review.locator('[data-ending]'));
  await ends.first().waitFor({ timeout: 60_000 });
  // What the second reading still found is one click away from being painted, as a person would do.
  const paint = check.getByRole('button', { name: /^Paint / }).last();
  if (await paint.isVisible()) {
    await paint.click();
    await verified.waitFor({ timeout: 60_000 });
  }
  if (!(await verified.isVisible()))
    throw new Error(
      `The picture was not let out: ${(await review.getByRole('main').innerText()).replace(/\n+/g, ' | ')}`,
    );
}

/** Attaches the finished picture to the draft; answers when it is there. */
export async function attach(review: Page): Promise<void> {
  await review.getByRole('button', { name: label('review.out.attach') }).click();
  await review.locator('[data-ending=attached]').waitFor();
}

/** The finished picture, as the user saves it. */
export async function savePicture(review: Page): Promise<Buffer> {
  await whenChecked(review);
  const download = review.waitForEvent('download');
  await review.getByRole('button', { name: label('review.out.save') }).click();
  return readFile(await (await download).path());
}

const decoded = new WeakMap<Uint8Array, DecodedPng>();

/** The pixels of a PNG, unpacked once. */
export function pixelsOf(png: Uint8Array): DecodedPng {
  const pixels = decoded.get(png) ?? decode(png);
  decoded.set(png, pixels);
  return pixels;
}

/** Width and height of a PNG, from its header. */
export function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Places as they lie in a part of the page; what lies outside of it is left out. */
export function shift(places: readonly Place[], part: Omit<Place, 'kind' | 'value'>): Place[] {
  return places
    .map((place) => {
      const x = Math.max(place.x, part.x);
      const y = Math.max(place.y, part.y);
      const width = Math.min(place.x + place.width, part.x + part.width) - x;
      const height = Math.min(place.y + place.height, part.y + part.height) - y;
      return { ...place, x: x - part.x, y: y - part.y, width, height };
    })
    .filter(({ width, height }) => width > 1 && height > 1);
}

/** Share of the place's pixels that are fill; NaN where any pixel is neither fill nor a label's. */
export function filledShare(png: Uint8Array, place: Omit<Place, 'kind' | 'value'>, viewportWidth: number): number {
  const { width, height, data, channels } = pixelsOf(png);
  const scale = width / viewportWidth;
  const is = (at: number, colour: readonly number[]) => colour.every((level, index) => data[at + index] === level);
  let fill = 0;
  let all = 0;
  const [left, top] = [Math.floor(place.x * scale), Math.floor(place.y * scale)];
  const right = Math.min(width, Math.ceil((place.x + place.width) * scale));
  const bottom = Math.min(height, Math.ceil((place.y + place.height) * scale));
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * channels;
      if (is(at, FILL)) fill += 1;
      else if (!is(at, LABEL)) return Number.NaN;
      all += 1;
    }
  return fill / all;
}

/** Places that the picture does not cover, as `kind: value`. A label takes less than half of its box. */
export function uncoveredIn(png: Uint8Array, places: readonly Place[], viewportWidth: number): string[] {
  return places
    .filter((place) => !(filledShare(png, place, viewportWidth) > 0.5))
    .map(({ kind, value, x, y }) => `${kind}: ${value} at ${Math.round(x)}, ${Math.round(y)}`);
}

/** Names of a PNG's chunks, each once. */
export function chunksOf(png: Uint8Array): string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const names = new Set<string>();
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    names.add(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  return [...names];
}

/** The picture under review on the screen: presses, drags and keys by image pixels. */
export class Stage {
  readonly review: Page;

  constructor(review: Page) {
    this.review = review;
  }

  /** A place of the picture, in pixels of the tab. */
  async at(x: number, y: number): Promise<{ x: number; y: number }> {
    const world = (await this.review.locator('.stage__world').boundingBox())!;
    const width = Number(await this.review.locator('.stage__picture canvas').getAttribute('width'));
    const scale = world.width / width;
    return { x: world.x + x * scale, y: world.y + y * scale };
  }

  async click(x: number, y: number): Promise<void> {
    const place = await this.at(x, y);
    await this.review.mouse.click(place.x, place.y);
  }

  async drag(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Promise<void> {
    const [start, end] = [await this.at(...from), await this.at(...to)];
    await this.review.mouse.move(start.x, start.y);
    await this.review.mouse.down();
    await this.review.mouse.move(end.x, end.y, { steps: 5 });
    await this.review.mouse.up();
  }

  button(key: string, ...values: readonly string[]) {
    return this.review.getByRole('button', { name: label(key, ...values), exact: true });
  }

  /** Presses a tool or another button of the review. */
  press(key: string, ...values: readonly string[]): Promise<void> {
    return this.button(key, ...values).click();
  }

  /** A box of the picture: where it is and whether it will be painted, in image pixels. */
  async box(id: string): Promise<{ x: number; y: number; width: number; height: number; isOn: boolean }> {
    const origin = await this.at(0, 0);
    const unit = (await this.at(1, 0)).x - origin.x;
    const box = this.review.locator(`[data-box="${id}"]`);
    const { x, y, width, height } = (await box.boundingBox())!;
    return {
      x: Math.round((x - origin.x) / unit),
      y: Math.round((y - origin.y) / unit),
      width: Math.round(width / unit),
      height: Math.round(height / unit),
      isOn: (await box.getAttribute('aria-pressed')) === 'true',
    };
  }
}

/** One pixel of a picture. */
export function pixelOf(png: Uint8Array, x: number, y: number): number[] {
  const { width, data, channels } = pixelsOf(png);
  return [...data.subarray((y * width + x) * channels, (y * width + x) * channels + 3)];
}
