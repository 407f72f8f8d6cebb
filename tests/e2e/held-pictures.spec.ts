import { test as base, expect } from './fixtures.ts';
import { Files } from './support/files.ts';
import { expectNotice } from './support/notice.ts';
import { drawPicture } from './support/planted-picture.ts';
import { stopBackground, stopPictureHost } from './support/stop.ts';
import { label, sentence } from './support/words.ts';

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
  .extend('files', async ({}, { onCleanup }) => {
    const files = await Files.create();
    onCleanup(() => files.remove());
    return files;
  })
  .extend('picture', { scope: 'file' }, async ({ browser }) => drawPicture(browser));

/** The demo build's second reading throws when the organisation's terms hold this one. */
const failSecondReading = 'supportsafe-test-throw-finish';

test('a picture that does not pass the second reading is held, and the popup leads to its review', async ({
  browser,
  desk,
  files,
  helpdesk,
  picture,
  popup,
}) => {
  await desk.setTerms([failSecondReading]);
  const page = await helpdesk();
  await page.setInputFiles('#upload', await files.add('shot.png', picture.png));
  await expectNotice(page, sentence('notice.file.held'));
  expect(await page.locator('#received article').count()).toBe(0);
  await expect.poll(() => desk.badge(page)).toBe('1');

  const opened = browser.context.waitForEvent('page');
  const composer = await popup(page);
  await composer.until(`document.body.innerText.includes(${JSON.stringify(label('held.sentence'))})`);
  await composer.click(label('held.review'));
  const review = await opened;
  await review.getByText(label('review.check.failed')).waitFor({ timeout: 30_000 });
  expect(await review.locator('[data-box]').count()).toBeGreaterThanOrEqual(4);
  expect(await review.getByRole('button', { name: label('review.out.save') }).isEnabled()).toBe(false);
  await review.close();
  await expect.poll(() => desk.badge(page)).toBe('✓');
  await desk.setTerms([]);
});

test('stopped while a picture is cleaned, the background goes on and the picture arrives once', async ({
  browser,
  desk,
  files,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  await page.setInputFiles('#upload', await files.add('shot.png', picture.png));
  await expectNotice(page, sentence('notice.cleaning'));
  await stopBackground(browser, desk);
  await expectNotice(page, sentence('notice.covered'), 60_000);
  const names = page.locator('#received article');
  expect(await names.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.name))).toEqual([
    'picture-1.png',
  ]);
});

test('when the context that holds the pixels dies, it is tried once more', async ({
  browser,
  files,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  await page.setInputFiles('#upload', await files.add('shot.png', picture.png));
  await expectNotice(page, sentence('notice.cleaning'));
  await stopPictureHost(browser);
  await expectNotice(page, sentence('notice.covered'), 60_000);
  expect(await page.locator('#received article').getAttribute('data-name')).toBe('picture-1.png');
});

test('when it dies again and again, the picture is held and nothing arrives', async ({
  browser,
  files,
  helpdesk,
  picture,
}) => {
  const page = await helpdesk();
  await page.setInputFiles('#upload', await files.add('shot.png', picture.png));
  await expectNotice(page, sentence('notice.cleaning'));
  let isOver = false;
  const kill = async () => {
    while (!isOver) {
      await stopPictureHost(browser).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const killing = kill();
  await expectNotice(page, sentence('notice.file.failed'), 60_000);
  isOver = true;
  await killing;
  expect(await page.locator('#received article').count()).toBe(0);
});

test('nothing raw is stored, also when the tab is closed meanwhile', async ({ desk, files, helpdesk, picture }) => {
  const page = await helpdesk();
  await page.setInputFiles('#upload', await files.add('shot.png', picture.png));
  await expectNotice(page, sentence('notice.cleaning'));
  await page.close();
  const raw = picture.png.toString('base64').slice(200, 260);
  for (let look = 0; look < 10; look += 1) {
    expect((await desk.stored('session')) + (await desk.stored('local'))).not.toContain(raw);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(await desk.page.evaluate(async () => [await indexedDB.databases(), await caches.keys()])).toEqual([[], []]);
});
