import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { envFile } from '../../demo/data/documents.ts';
import { toPlain } from '../../demo/data/marked.ts';
import { test as base, expect } from './fixtures.ts';
import { dropFromOutside } from './support/drag.ts';
import { Files } from './support/files.ts';
import { expectNotice, readNotice } from './support/notice.ts';
import { chunksOf, uncoveredIn } from './support/picture.ts';
import { data, plantedIn } from './support/planted.ts';
import { drawPicture, type PlantedPicture, readIndependently, valuesIn } from './support/planted-picture.ts';
import { sentence } from './support/words.ts';

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
  .extend('files', async ({}, { onCleanup }) => {
    const files = await Files.create();
    onCleanup(() => files.remove());
    return files;
  })
  .extend('picture', { scope: 'file' }, async ({ browser }) => drawPicture(browser));

interface Received {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
  readonly isTrusted: boolean;
}

/** Every file that the page's own handlers, or a timer of the page, can get hold of. */
async function watchFiles(page: Page): Promise<() => Promise<Received[]>> {
  await page.evaluate(() => {
    const seen: Promise<Received>[] = [];
    const known = new WeakSet<File>();
    const take = (files: Iterable<File> | null | undefined, isTrusted: boolean) => {
      for (const file of files ?? []) {
        if (known.has(file)) continue;
        known.add(file);
        seen.push(
          file.arrayBuffer().then((buffer) => {
            let binary = '';
            for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte);
            return { name: file.name, type: file.type, base64: btoa(binary), isTrusted };
          }),
        );
      }
    };
    const look = (event: Event) => {
      const { clipboardData, dataTransfer } = event as ClipboardEvent & DragEvent;
      take((event.target as HTMLInputElement).files, event.isTrusted);
      for (const data of [clipboardData, dataTransfer]) {
        take(data?.files, event.isTrusted);
        take(
          [...(data?.items ?? [])].flatMap((item) => item.getAsFile() ?? []),
          event.isTrusted,
        );
      }
    };
    for (const type of ['paste', 'beforeinput', 'input', 'change', 'drop']) window.addEventListener(type, look, true);
    setInterval(() => {
      for (const field of document.querySelectorAll('input')) take(field.files, false);
    }, 1);
    (globalThis as { seenFiles?: Promise<Received>[] }).seenFiles = seen;
  });
  return () => page.evaluate(() => Promise.all((globalThis as { seenFiles?: Promise<Received>[] }).seenFiles ?? []));
}

/** The one picture that arrived holds none of the planted values, whoever reads it. */
async function expectClean(received: readonly Received[], { places, width }: PlantedPicture): Promise<void> {
  expect(received.length).toBeGreaterThanOrEqual(1);
  for (const { name, type, base64, isTrusted } of received) {
    expect({ name, type, isTrusted }).toEqual({ name: 'picture-1.png', type: 'image/png', isTrusted: false });
    const png = Buffer.from(base64, 'base64');
    expect(chunksOf(png)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(uncoveredIn(png, places, width)).toEqual([]);
  }
  const text = await readIndependently(Buffer.from(received[0]!.base64, 'base64'));
  expect(valuesIn(text)).toEqual([]);
  expect(text).toContain('Session');
}

const shown = (page: Page) => page.locator('#received article');

test('the planted picture can be read by the independent reader', async ({ picture }) => {
  expect(picture.places.length).toBeGreaterThanOrEqual(4);
  expect(valuesIn(await readIndependently(picture.png)).length).toBeGreaterThanOrEqual(3);
});

test('a picture chosen in a field arrives cleaned, and the page never sees the raw one', async ({
  files,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  await page.setInputFiles('#upload', await files.add(`${data.applicant.name.value}.png`, picture.png));
  await expectNotice(page, sentence('notice.cleaning'));
  await expect.poll(() => shown(page).count(), { timeout: 60_000 }).toBe(1);
  await expectNotice(page, sentence('notice.covered'));
  expect(await readNotice(page)).toMatch(/1 secret key/);
  await expectClean(await seen(), picture);
});

test('a picture dropped on a drop zone arrives cleaned', async ({ files, helpdesk, picture }) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  await dropFromOutside(page, page.locator('#dropzone'), { files: [await files.add('shot.png', picture.png)] });
  await expect.poll(() => shown(page).count(), { timeout: 60_000 }).toBe(1);
  await expectClean(await seen(), picture);
});

test('a JPEG with EXIF arrives as a PNG that carries nothing but pixels', async ({ files, helpdesk, picture }) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08 taken by Ada at 52.5N 13.4E', 'latin1');
  const length = Buffer.from([(exif.length + 2) >> 8, (exif.length + 2) & 255]);
  const jpeg = Buffer.concat([
    picture.jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    exif,
    picture.jpeg.subarray(2),
  ]);
  await page.setInputFiles('#upload', await files.add('photo.jpg', jpeg));
  await expect.poll(() => shown(page).count(), { timeout: 60_000 }).toBe(1);
  const received = await seen();
  await expectClean(received, picture);
  expect(Buffer.from(received[0]!.base64, 'base64').includes('Ada')).toBe(false);
});

test('pictures and text files arrive in their order', async ({ files, helpdesk, picture }) => {
  const page = await helpdesk();
  const env = toPlain(envFile(data));
  const paths = [
    await files.add('b.png', picture.png),
    await files.add('service.env', env),
    await files.add('a.jpg', picture.jpeg),
  ];
  await page.setInputFiles('#upload', paths);
  await expect.poll(() => shown(page).count(), { timeout: 90_000 }).toBe(3);
  const names = await shown(page).evaluateAll((articles) =>
    articles.map((article) => (article as HTMLElement).dataset.name),
  );
  expect(names).toEqual(['picture-1.png', 'service.env', 'picture-2.png']);
  expect(plantedIn(await page.locator('#received').innerText())).toEqual([]);
});
