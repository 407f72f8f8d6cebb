import { sessionJson } from '../../demo/data/documents.ts';
import { toPlain } from '../../demo/data/marked.ts';
import { expect, test } from './fixtures.ts';
import { dragText, dropFromOutside } from './support/drag.ts';
import { Files } from './support/files.ts';
import { expectNotice } from './support/notice.ts';
import { copyKeys, fieldText, selectText } from './support/page-text.ts';
import { capture } from './support/picture.ts';
import { data, plantedIn } from './support/planted.ts';
import { drawPicture } from './support/planted-picture.ts';
import { label, sentence } from './support/words.ts';

/** The demo build's engine throws when the organisation's terms hold this one. */
test.beforeAll(async ({ desk }) => desk.setTerms(['supportsafe-test-throw']));

const session = toPlain(sessionJson(data));
const because = sentence('notice.because.failed');

test('nothing is copied by keys, and a sentence says why', async ({ desk, hub }) => {
  const page = await hub('keys');
  await desk.clear();
  await page.bringToFront();
  await selectText(page, '#new-key');
  await copyKeys(page);
  await expectNotice(page, sentence('notice.nothing.copy'));
  await expectNotice(page, because);
  expect(await desk.isUntouched()).toBe(true);
});

test('a refused cut deletes nothing', async ({ desk, hub }) => {
  const page = await hub('sessions');
  const note = page.locator('#note-draft');
  const original = await note.inputValue();
  await desk.clear();
  await page.bringToFront();
  await note.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+X');
  await expectNotice(page, sentence('notice.nothing.cut'));
  await expectNotice(page, because);
  expect(await note.inputValue()).toBe(original);
  expect(await desk.isUntouched()).toBe(true);
});

test.for(['#copy-new-key', '#copy-env', '#copy-curl'])(
  'nothing is copied by the page’s button %s',
  async (button, { desk, hub }) => {
    const page = await hub('keys');
    await desk.clear();
    await page.bringToFront();
    await page.click(button);
    await expectNotice(page, sentence('notice.nothing.copy'));
    await expectNotice(page, because);
    expect(await desk.isUntouched()).toBe(true);
  },
);

test('nothing is dragged out', async ({ hub }) => {
  const page = await hub('keys');
  const search = page.getByRole('searchbox', { name: 'Search' });
  await dragText(page, page.locator('#new-key [data-truth]'), search);
  await expectNotice(page, sentence('notice.nothing.drag'));
  await expectNotice(page, because);
  expect(await search.inputValue()).toBe('');
});

test.for(['#subject', '#message', '#rich', '#code .cm-content'])(
  'nothing is pasted into %s',
  async (field, { desk, helpdesk }) => {
    const page = await helpdesk();
    await desk.write(session);
    await page.bringToFront();
    await page.click(field);
    await page.keyboard.press('ControlOrMeta+V');
    await expectNotice(page, sentence('notice.nothing.paste'));
    await expectNotice(page, because);
    expect((await fieldText(page, field)).trim()).toBe('');
  },
);

test('no text and no file is dropped, and no file or picture is uploaded', async ({ browser, helpdesk }) => {
  const page = await helpdesk();
  await dropFromOutside(page, page.locator('#message'), { text: session });
  await expectNotice(page, sentence('notice.nothing.drop'));
  await expectNotice(page, because);
  expect(await fieldText(page, '#message')).toBe('');
  const files = await Files.create();
  const path = await files.add('session.json', session);
  const picture = await drawPicture(browser);
  const picturePath = await files.add('shot.png', picture.png);
  await dropFromOutside(page, page.locator('#dropzone'), { files: [path] });
  await expectNotice(page, sentence('notice.file.failed'));
  await dropFromOutside(page, page.locator('#dropzone'), { files: [picturePath] });
  await expectNotice(page, sentence('notice.cleaning'));
  await expectNotice(page, sentence('notice.file.failed'));
  await page.setInputFiles('#upload', [path, picturePath]);
  await expectNotice(page, /held 2 files back/);
  await expect
    .poll(() => page.locator('#upload').evaluate((field) => (field as HTMLInputElement).files?.length))
    .toBe(0);
  expect(await page.locator('#received article').count()).toBe(0);
  await files.remove();
});

test('no picture comes out of a capture', async ({ browser, desk, hub, popup }) => {
  const page = await hub('keys');
  const review = await capture(browser, await popup(page));
  await review.locator('[data-ending=failed]').waitFor({ timeout: 30_000 });
  await review.getByText(label('review.ending.failed.text')).waitFor();
  expect(await review.locator('canvas, img').count()).toBe(0);
  expect((await desk.evidence()).filter(({ picture }) => picture)).toEqual([]);
  await review.close();
});

test('nothing is collected and nothing is handed over', async ({ desk, hub, popup }) => {
  const page = await hub('sessions');
  await desk.clear();
  const composer = await popup(page);
  await composer.click(label('tab.collectNamed'));
  await composer.until(`document.body.innerText.includes(${JSON.stringify(label('tab.failure.failed'))})`);
  await composer.click('S4');
  await composer.until(`document.body.innerText.includes(${JSON.stringify(label('lint.sentence.detectorFailed'))})`);
  await composer.click(label('composer.handOver.markdown'));
  await composer.until(`document.querySelector('.toasts')?.innerText.includes('Nothing was handed over')`);
  expect(await desk.isUntouched()).toBe(true);
  expect(plantedIn(await desk.stored('session'), await desk.stored('local'))).toEqual([]);
});
