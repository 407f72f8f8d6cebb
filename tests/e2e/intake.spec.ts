import type { Page } from 'playwright-core';
import { test as base, expect } from './fixtures.ts';
import { dropFromOutside } from './support/drag.ts';
import { Files } from './support/files.ts';
import { expectNotice, readNotice } from './support/notice.ts';
import { attach, savePicture, uncoveredIn } from './support/picture.ts';
import { drawPicture, type PlantedPicture, readIndependently, valuesIn } from './support/planted-picture.ts';
import { label, sentence } from './support/words.ts';

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
  .extend('files', async ({}, { onCleanup }) => {
    const files = await Files.create();
    onCleanup(() => files.remove());
    return files;
  })
  .extend('picture', { scope: 'file' }, async ({ browser }) => drawPicture(browser))
  .extend('intake', async ({ browser }, { onCleanup }) => {
    const page = await browser.openPage('review.html');
    onCleanup(() => page.close());
    await page.getByRole('heading', { name: label('intake.drop') }).waitFor();
    return page;
  });

/** The review opens, and what it lets out holds none of the planted values. */
async function expectReviewed(review: Page, { places, width }: PlantedPicture): Promise<Buffer> {
  const png = await savePicture(review);
  expect(uncoveredIn(png, places, width)).toEqual([]);
  expect(valuesIn(await readIndependently(png))).toEqual([]);
  return png;
}

test('a picture chosen is read strictly, reviewed and attached, and the tab finds it again', async ({
  desk,
  files,
  intake,
  picture,
}) => {
  const chooser = intake.waitForEvent('filechooser');
  await intake.getByRole('button', { name: label('intake.choose') }).press('Enter');
  await (await chooser).setFiles(await files.add('shot.jpg', picture.jpeg));
  await expectReviewed(intake, picture);
  await intake.reload();
  const png = await expectReviewed(intake, picture);
  await attach(intake);
  expect(await desk.stored('session')).toContain(png.toString('base64'));
});

test('a picture dropped anywhere on the page is taken', async ({ files, intake, picture }) => {
  await dropFromOutside(intake, intake.locator('header'), { files: [await files.add('shot.png', picture.png)] });
  await expectReviewed(intake, picture);
});

test('a picture pasted is taken, and no right is asked for', async ({ desk, intake, picture }) => {
  await desk.writePicture(picture.png);
  await intake.bringToFront();
  await intake.keyboard.press('ControlOrMeta+V');
  await expectReviewed(intake, picture);
});

test.for([
  ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  ['report.pdf', '%PDF-1.7', 'pdf'],
  ['notes.txt', 'nothing', 'unknown'],
] as const)(
  '%s is refused in a sentence, and the next file is welcome',
  async ([name, content, reason], { files, intake, picture }) => {
    await intake.setInputFiles('input[type=file]', await files.add(name, content));
    await intake
      .getByRole('alert')
      .getByText(label(`intake.refused.${reason}`))
      .waitFor();
    await intake.setInputFiles('input[type=file]', await files.add('shot.png', picture.png));
    await intake.getByRole('heading', { name: label('review.findings.title') }).waitFor({ timeout: 60_000 });
  },
);

test('text pasted is no picture', async ({ desk, intake }) => {
  await desk.write('only words');
  await intake.bringToFront();
  await intake.keyboard.press('ControlOrMeta+V');
  await intake.getByRole('alert').getByText(label('intake.refused.none')).waitFor();
});

test('a screenshot key on a guarded page is answered with what to do', async ({ browser, helpdesk, popup }) => {
  const page = await helpdesk();
  await page.bringToFront();
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'PrintScreen', bubbles: true })),
  );
  expect(await readNotice(page)).toBe('');
  await page.keyboard.press('PrintScreen');
  await expectNotice(page, sentence('notice.printScreen.what'));
  await expectNotice(page, label('elsewhere.clipboard'));

  const opened = browser.context.waitForEvent('page');
  await (await popup(page)).click(label('elsewhere.file'));
  const intake = await opened;
  await intake.getByRole('heading', { name: label('intake.drop') }).waitFor();
  await intake.close();
});
