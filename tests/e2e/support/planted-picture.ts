import { createWorker } from 'tesseract.js';
import type { Browser } from '../../../scripts/browser/launch.ts';
import { type Place, placesOf } from './picture.ts';
import { data } from './planted.ts';

const { credentials, rows } = data;
const [{ id, customer }] = rows;

/** Lines of a screenshot that somebody took elsewhere; what is sensitive in them has a kind. */
const lines: readonly { readonly name: string; readonly value: string; readonly kind?: string }[] = [
  { name: 'Session', value: id.value },
  { name: 'Secret key', value: credentials.secretKey.value, kind: 'secret-key' },
  { name: 'Customer e-mail', value: customer.email.value, kind: 'email' },
  { name: 'Card number', value: data.card.value, kind: 'card' },
  { name: 'IBAN', value: data.payoutIban.value, kind: 'iban' },
  { name: 'Status', value: 'open' },
];

export interface PlantedPicture {
  readonly png: Buffer;
  readonly jpeg: Buffer;
  /** Where the planted values stand, in pixels of the picture. */
  readonly places: readonly Place[];
  readonly width: number;
}

/** Draws a picture with planted values on a page that nobody guards. */
export async function drawPicture({ context }: Browser): Promise<PlantedPicture> {
  const page = await context.newPage();
  const size = { width: 800, height: 300 };
  await page.setViewportSize(size);
  await page.setContent(
    `<body style="font: 18px/40px sans-serif; margin: 16px 24px">${lines
      .map(
        ({ name, value, kind }) =>
          `<div>${name}: <span ${kind ? `data-truth="${kind}"` : ''}>${value.replace(/\s+/g, ' ')}</span></div>`,
      )
      .join('')}`,
  );
  const places = await placesOf(page);
  // A tab that another one has just covered is not drawn.
  await page.bringToFront();
  const shoot = (type: 'png' | 'jpeg') => page.screenshot({ type, ...(type === 'jpeg' ? { quality: 90 } : {}) });
  const png = await shoot('png').catch(() => shoot('png'));
  const jpeg = await shoot('jpeg').catch(() => shoot('jpeg'));
  await page.close();
  return { png, jpeg, places, width: size.width };
}

/** Reads a picture with another program's settings than ours: whole, in one go, with a dictionary. */
export async function readIndependently(png: Buffer): Promise<string> {
  const worker = await createWorker('eng', 1, {
    langPath: 'node_modules/@tesseract.js-data/eng/4.0.0_best_int',
    cacheMethod: 'none',
    gzip: true,
  });
  try {
    return (await worker.recognize(png)).data.text;
  } finally {
    await worker.terminate();
  }
}

/** Planted values that a reading holds; a misread letter or a lost blank does not hide one. */
export function valuesIn(text: string): string[] {
  const fold = (all: string) => all.toLowerCase().replace(/[^a-z0-9]/g, '');
  const read = fold(text);
  const middle = (value: string) => fold(value).slice(3, 13);
  return lines.filter(({ kind, value }) => kind && read.includes(middle(value))).map(({ kind }) => kind!);
}
