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
import { label, sentence } from './support/words.ts';

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

/** Waits until one file has arrived; a failure names the notice that came in its place. */
const whenShown = (page: Page) =>
  expect
    .poll(async () => ({ count: await shown(page).count(), notice: await readNotice(page) }), { timeout: 60_000 })
    .toMatchObject({ count: 1 });

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
  await whenShown(page);
  await expectNotice(page, sentence('notice.covered'));
  expect(await readNotice(page)).toMatch(/1 secret key/);
  await expectClean(await seen(), picture);
});

test('a picture dropped on a drop zone arrives cleaned', async ({ files, helpdesk, picture }) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  await dropFromOutside(page, page.locator('#dropzone'), { files: [await files.add('shot.png', picture.png)] });
  await whenShown(page);
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
  await whenShown(page);
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

test('a picture pasted into formatted text stands there cleaned, and one undo takes it away', async ({
  desk,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  await desk.writePicture(picture.png);
  await page.bringToFront();
  await page.click('#rich');
  await page.keyboard.type('Look: ');
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.type('and more');
  const image = page.locator('#rich img');
  await expect.poll(() => image.count(), { timeout: 60_000 }).toBe(1);
  await expectClean(await seen(), picture);
  const [head, base64] = (await image.getAttribute('src'))!.split(',');
  expect(head).toBe('data:image/png;base64');
  expect(uncoveredIn(Buffer.from(base64!, 'base64'), picture.places, picture.width)).toEqual([]);
  const markup = (await page.locator('#rich').innerHTML()).replace(/&nbsp;/g, ' ').replace(/<img [^>]+>/, '<img>');
  expect(markup).toMatch(/^Look: ?<img> ?and more$/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => image.count()).toBe(0);
  expect(await page.locator('#rich').innerText()).toContain('Look: ');
});

test('a page that takes pasted files gets the cleaned one, at the field where it was pasted', async ({
  desk,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  await page.evaluate(() =>
    document.querySelector('#message')!.addEventListener('paste', (event) => {
      if ((event as ClipboardEvent).clipboardData?.files.length) event.preventDefault();
    }),
  );
  await desk.writePicture(picture.png);
  await page.bringToFront();
  await page.click('#message');
  await page.keyboard.press('ControlOrMeta+V');
  await page.click('#subject');
  await expect.poll(async () => (await seen()).length, { timeout: 60_000 }).toBe(1);
  await expectNotice(page, sentence('notice.covered'));
  await expectClean(await seen(), picture);
});

test('a field that takes no pictures says so', async ({ desk, helpdesk, picture }) => {
  const page = await helpdesk();
  await desk.writePicture(picture.png);
  await page.bringToFront();
  await page.click('#subject');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => readNotice(page), { timeout: 60_000 }).toMatch(sentence('notice.because.notTaken'));
  expect(await page.inputValue('#subject')).toBe('');
});

test('a picture with its own address beside it, as a browser copies it, arrives as a picture', async ({
  desk,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  await desk.writePicture(picture.png, { html: '<img src="https://hub.example/kyc/passport.png" alt="">' });
  await page.bringToFront();
  await page.click('#rich');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => page.locator('#rich img').count(), { timeout: 60_000 }).toBe(1);
  await expectClean(await seen(), picture);
  expect(await page.locator('#rich').innerHTML()).not.toContain('hub.example');
});

test('cells with a picture of them beside, as an office program copies them, arrive as text alone', async ({
  desk,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  const key = data.credentials.secretKey.value;
  const html = `<table><tr><td>Key</td><td>${key}</td></tr></table>`;
  await desk.writePicture(picture.png, { plain: `Key\t${key}`, html });
  await page.bringToFront();
  await page.click('#rich');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => page.locator('#rich').innerText()).toMatch(/sk_live_\[secret-\d+\]/);
  await expectNotice(page, sentence('notice.picturesLeft'));
  expect(await seen()).toEqual([]);
  expect(await page.locator('#rich img').count()).toBe(0);
});

test('no raw picture travels inside HTML', async ({ desk, helpdesk, picture }) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  const source = `data:image/png;base64,${picture.png.toString('base64')}`;
  const paste = async (plain: string, html: string) => {
    await desk.writeUnchanged(plain, html);
    await page.bringToFront();
    await page.click('#rich');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
  };
  for (const shown of [
    `<img src="${source}">`,
    `<p style="background: url('${source}')">.</p>`,
    '<img src="https://hub.example/a.png">',
    '<svg><image href="https://hub.example/a.png"/></svg>',
  ]) {
    await paste('A harmless note', `<b>A harmless note</b>${shown}`);
    await expectNotice(page, sentence('notice.picturesLeft'));
    await expect.poll(() => page.locator('#rich').innerText()).toContain('A harmless note');
    expect(/<img|<svg|url\(|data:|hub\.example/.test(await page.locator('#rich').innerHTML())).toBe(false);
  }
  expect(await seen()).toEqual([]);
  // Nothing but a picture inside: that is a picture.
  await paste('', `<meta charset="utf-8"><img src="${source}">`);
  await expect.poll(() => page.locator('#rich img').count(), { timeout: 60_000 }).toBe(1);
  await expectClean(await seen(), picture);
  // Nothing but an address: there is nothing to clean.
  await paste('', '<img src="https://hub.example/a.png">');
  await expectNotice(page, sentence('notice.because.linked'));
});

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
/** The head of a PNG of 8000 × 5126 pixels, which is over 40 megapixels; nothing follows. */
const hugePng = bytes(
  [0x89],
  'PNG\r\n',
  [0x1a, 0x0a, 0, 0, 0, 13],
  'IHDR',
  [0, 0, 0x1f, 0x40, 0, 0, 0x14, 0x06, 8, 2, 0, 0, 0],
);

test.for([
  ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>'), 'svg'],
  ['drawing.png', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
  ['report.pdf', Buffer.from('%PDF-1.7'), 'pdf'],
  ['sheet.xlsx', bytes('PK', [3, 4, 0, 0, 0, 0]), 'office'],
  ['huge.png', hugePng, 'large'],
  ['big.jpg', Buffer.concat([bytes([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(25 * 1024 * 1024)]), 'large'],
  ['empty.png', Buffer.alloc(0), 'damaged'],
  ['movie.mp4', bytes([0, 0, 0, 24], 'ftypisom'), 'unknown'],
] as const)(
  '%s is refused, and a sentence names the reason: %#',
  async ([name, content, reason], { files, helpdesk }) => {
    const page = await helpdesk();
    const seen = await watchFiles(page);
    await page.setInputFiles('#upload', await files.add(name, content));
    await expectNotice(page, sentence(`notice.file.${reason}`));
    expect(await seen()).toEqual([]);
  },
);

test('a truncated picture is refused as damaged', async ({ files, helpdesk, picture }) => {
  const page = await helpdesk();
  const seen = await watchFiles(page);
  await page.setInputFiles('#upload', await files.add('half.png', picture.png.subarray(0, 60)));
  await expectNotice(page, sentence('notice.file.damaged'));
  expect(await seen()).toEqual([]);
});

test('a destination that is switched off takes files as they are', async ({ desk, files, helpdesk, picture }) => {
  await desk.setRole('http://localhost', 'destination', false);
  const page = await helpdesk();
  await page.setInputFiles('#upload', await files.add('shot.png', picture.png));
  await expect.poll(() => shown(page).getAttribute('data-name')).toBe('shot.png');
  await desk.setRole('http://localhost', 'destination', true);
});

test('let through by hand, one choice arrives raw and the next one cleaned', async ({
  files,
  helpdesk,
  picture,
  popup,
}) => {
  const page = await helpdesk();
  const opened = await popup(page);
  await opened.click(label('tab.letThrough'));
  await opened.until(`document.body.innerText.includes(${JSON.stringify(label('tab.armed'))})`);
  await opened.close();
  await page.setInputFiles('#upload', await files.add('shot.png', picture.png));
  await expectNotice(page, sentence('notice.raw'));
  await expect.poll(() => shown(page).count()).toBe(1);
  expect(await shown(page).getAttribute('data-name')).toBe('shot.png');
  await page.setInputFiles('#upload', await files.add('other.png', picture.png));
  await expect.poll(() => shown(page).count(), { timeout: 60_000 }).toBe(2);
  expect(await shown(page).last().getAttribute('data-name')).toBe('picture-1.png');
});
