import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Popup } from '../browser/popup.ts';
import { type MainJob, openHub } from './job.ts';

/** Where a planted value stood when the picture was taken, in CSS pixels of the viewport. */
export interface PlantedRect {
  readonly kind: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  /** The picture as it joined the draft. */
  readonly png: Buffer;
  readonly rects: readonly PlantedRect[];
  /** CSS pixels of the viewport. */
  readonly viewportWidth: number;
}

/** Captures the KYC case through the true popup, waits for the check in the review tab, and attaches the picture. */
export async function takePicture(job: MainJob): Promise<Picture> {
  const page = await openHub(job, 'kyc');
  const rects = await plantedRects(page);
  const viewportWidth = await page.evaluate(() => innerWidth);
  const popup = await Popup.open(job.browser, page);
  const opened = job.browser.context.waitForEvent('page');
  await popup.click('Capture this tab');
  const review = await opened;
  await review.getByRole('switch', { name: 'Print labels on the areas' }).click();
  const save = review.getByRole('button', { name: 'Save PNG' });
  await save.waitFor();
  const verified = review.getByText('Checked: nothing left to read').first();
  // What the second reading still found is one click away from being painted.
  const paint = review.getByRole('button', { name: /^Paint / }).last();
  await verified.or(paint).first().waitFor({ timeout: 60_000 });
  if (await paint.isVisible()) await paint.click();
  await verified.waitFor({ timeout: 60_000 });
  const download = review.waitForEvent('download');
  await save.click();
  const file = await (await download).path();
  await review.getByRole('button', { name: 'Attach to draft' }).click();
  await review.getByText('Attached to your draft').waitFor();
  const picture = { png: await readFile(file), rects, viewportWidth };
  await review.close();
  await page.close();
  return picture;
}

/** Rectangles of everything planted that is in view, canvas included. */
function plantedRects(page: Page): Promise<PlantedRect[]> {
  return page.evaluate(() => {
    const isInView = ({ x, y, width, height }: DOMRect | PlantedRect) =>
      width > 0 && height > 0 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
    const marked = [...document.querySelectorAll<HTMLElement>('[data-truth]')].flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const value = (element as HTMLInputElement).value ?? element.textContent ?? '';
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        kind: element.dataset.truth ?? '',
        value: value.trim(),
        x,
        y,
        width,
        height,
      }));
    });
    const drawn = (globalThis as { demoCanvasTruth?: PlantedRect[] }).demoCanvasTruth ?? [];
    return [...marked, ...drawn].filter(isInView);
  });
}
