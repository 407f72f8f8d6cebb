import { expect, test } from './fixtures.ts';
import { attach, capture, filledShare, placesOf, savePicture, uncoveredIn, whenChecked } from './support/picture.ts';
import { label } from './support/words.ts';

test('a box is switched off by hand, another is drawn, and the picture is what was chosen', async ({
  browser,
  desk,
  hub,
  popup,
}) => {
  const page = await hub('sessions?theme=light');
  await page.locator('#payout-account').evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const places = await placesOf(page);
  const viewportWidth = await page.evaluate(() => innerWidth);
  const card = places.find(({ kind }) => kind === 'card')!;
  const review = await capture(browser, await popup(page));
  await whenChecked(review);

  // The box over the card number, found by its place as a user would.
  const stage = review.locator('.stage__surface');
  const view = (await stage.boundingBox())!;
  const scale = view.width / viewportWidth;
  await review.mouse.click(view.x + (card.x + card.width / 2) * scale, view.y + (card.y + card.height / 2) * scale);
  await review.keyboard.press('Enter');
  const dialog = review.getByRole('dialog');
  const off = review.locator('[data-box]:not([data-on])');
  await dialog.or(off).first().waitFor();
  if (await dialog.isVisible()) {
    await dialog.getByRole('radio', { name: label('review.reason.notWhatItSeems') }).click();
    await dialog.getByRole('button', { name: label('review.reason.uncover') }).click();
  }
  await expect.poll(() => off.count()).toBe(1);

  // An area of one's own, where nothing was found.
  const own = { x: 20, y: 560, width: 120, height: 24 };
  await review.mouse.move(view.x + own.x * scale, view.y + own.y * scale);
  await review.mouse.down();
  await review.mouse.move(view.x + (own.x + own.width) * scale, view.y + (own.y + own.height) * scale, { steps: 4 });
  await review.mouse.up();

  const png = await savePicture(review);
  expect(filledShare(png, card, viewportWidth)).toBeNaN();
  expect(filledShare(png, { x: own.x + 4, y: own.y + 4, width: 108, height: 14 }, viewportWidth)).toBe(1);
  const others = places.filter(({ value }) => value !== card.value);
  expect(uncoveredIn(png, others, viewportWidth)).toEqual([]);

  await attach(review);
  const [excerpt] = (await desk.evidence()).filter(({ picture }) => picture);
  expect(await desk.stored('session')).toContain(png.toString('base64'));
  expect(excerpt?.replaced.find(({ kind }) => kind === 'user')?.count).toBe(1);
  await review.close();
});

test('a picture that is still being checked cannot leave', async ({ browser, hub, popup }) => {
  const page = await hub('keys');
  const review = await capture(browser, await popup(page));
  const save = review.getByRole('button', { name: label('review.out.save') });
  await save.waitFor({ timeout: 60_000 });
  await whenChecked(review);
  await expect.poll(() => save.isEnabled()).toBe(true);
  await review.getByRole('button', { name: label('review.add.draw') }).click();
  expect(await save.isEnabled()).toBe(false);
  await whenChecked(review);
  await expect.poll(() => save.isEnabled()).toBe(true);
  await review.close();
});
