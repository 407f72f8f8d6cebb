import { expect, test } from './fixtures.ts';
import { copyKeys, selectText } from './support/page-text.ts';
import { attach, capture, placesOf, savePicture, uncoveredIn } from './support/picture.ts';
import { plantedIn } from './support/planted.ts';
import { stopBackground } from './support/stop.ts';
import { label } from './support/words.ts';

test('stopped while a picture is read: the review goes on, the picture joins the draft, and nothing is lost', async ({
  browser,
  desk,
  hub,
  popup,
}) => {
  const source = await hub('sessions');
  await selectText(source, '#session-json');
  await desk.whenCopied(source, () => copyKeys(source));
  await expect.poll(async () => (await desk.evidence()).length).toBe(1);
  const draft = await popup(source);
  await draft.click(`S4 ${label('composer.severity.S4.name')}`);
  await draft.fill(label('composer.fields.question'), 'What does this status mean?');
  await draft.close();

  const page = await hub('kyc?theme=light');
  const places = await placesOf(page);
  const viewportWidth = await page.evaluate(() => innerWidth);
  const review = await capture(browser, await popup(page));
  await stopBackground(browser, desk);

  const png = await savePicture(review);
  expect(uncoveredIn(png, places, viewportWidth)).toEqual([]);
  await attach(review);
  const evidence = await desk.evidence();
  expect(evidence.map(({ kind }) => kind)).toEqual(['copy', 'capture']);
  const stored = await desk.stored('session');
  expect(stored).toContain('What does this status mean?');
  expect(stored).toContain(png.toString('base64'));
  expect(plantedIn(stored, await desk.stored('local'))).toEqual([]);
  await review.close();
});

test('stopped in the moment of the shot: it is taken again or refused in a sentence, and nothing raw is left', async ({
  browser,
  desk,
  hub,
  popup,
}) => {
  const page = await hub('keys?theme=light');
  const composer = await popup(page);
  const before = (await desk.evidence()).length;
  await composer.click(label('tab.capture'));
  await stopBackground(browser, desk);
  const isReview = () => browser.context.pages().find((each) => each.url().includes('/review.html'));
  const isSaid = () => composer.evaluate<boolean>(`Boolean(document.querySelector('.toasts')?.innerText.trim())`);
  await expect
    .poll(async () => Boolean(isReview()) || (await isSaid().catch(() => false)), { timeout: 20_000 })
    .toBe(true);
  await isReview()?.close();
  expect((await desk.evidence()).length).toBe(before);
  expect(plantedIn(await desk.stored('session'), await desk.stored('local'))).toEqual([]);
});

test('stopped before a copy: it is redacted all the same, and joins the evidence', async ({ browser, desk, hub }) => {
  const page = await hub('keys');
  await stopBackground(browser, desk);
  const before = (await desk.evidence()).length;
  await selectText(page, '#env-file');
  const arrived = await desk.whenCopied(page, () => copyKeys(page));
  expect(plantedIn(...Object.values(arrived))).toEqual([]);
  await expect.poll(async () => (await desk.evidence()).length).toBe(before + 1);
});
