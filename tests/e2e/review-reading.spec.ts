import { expect, test } from './fixtures.ts';
import { capture, filledShare, Stage, savePicture, whenChecked } from './support/picture.ts';
import { label, sentence } from './support/words.ts';

test('every word that was read can be covered, from the list and from the picture', async ({ browser, hub, popup }) => {
  const page = await hub('kyc?theme=light');
  const width = await page.evaluate(() => innerWidth);
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const stage = new Stage(review);
  const toggle = review.getByRole('switch', { name: label('review.words.show') });
  await toggle.click();
  const list = review.getByRole('list', { name: label('review.words.list') });
  const open = list.locator('button[aria-pressed="false"]');
  await open.first().waitFor();
  // The document is covered whole, so words beside it are taken: strict reading reads them too.
  await review.getByRole('switch', { name: label('review.strict.label') }).click();
  await list
    .getByRole('button', { name: /^Applicant, / })
    .first()
    .waitFor({ timeout: 60_000 });
  await whenChecked(review);
  // Each says how sure the reader was, or that it could not read.
  for (const name of await list.locator('button').evaluateAll((words) => words.map((word) => word.ariaLabel)))
    expect(name).toMatch(new RegExp(`% sure$|^${label('review.words.unread')}$`));

  const word = list.getByRole('button', { name: /^Applicant, / }).first();
  await word.focus();
  await review.keyboard.press('Enter');
  await expect.poll(() => word.getAttribute('aria-pressed')).toBe('true');
  const byKey = await stage.box('user-1');

  const outline = review.locator('[data-word]').first();
  const at = (await outline.boundingBox())!;
  const count = await review.locator('[data-box]').count();
  await review.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await expect.poll(() => review.locator('[data-box]').count()).toBe(count + 1);
  const byHand = await stage.box('user-2');

  await toggle.click();
  expect(await review.locator('[data-word]').count()).toBe(0);
  const png = await savePicture(review);
  for (const place of [byKey, byHand]) expect(filledShare(png, place, width)).toBe(1);
  await review.close();
});

test('strict reading covers more, keeps what the user did, and is taken back', async ({ browser, hub, popup }) => {
  const page = await hub('kyc?theme=light');
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.drag([20, 700], [120, 720]);
  const before = await review.locator('[data-box][data-on]').evaluateAll((boxes) => boxes.map((box) => box.id));
  const strict = review.getByRole('switch', { name: label('review.strict.label') });
  await strict.click();
  const covered = () => review.locator('[data-box][data-on]').count();
  await expect.poll(covered, { timeout: 60_000 }).toBeGreaterThan(before.length + 3);
  await stage.box('user-1');
  await whenChecked(review);
  await review.getByText(sentence('review.receipt.rules')).waitFor();

  await stage.press('review.tools.undo');
  await expect.poll(covered).toBe(before.length);
  expect(await strict.getAttribute('aria-checked')).toBe('false');
  await whenChecked(review);
  await review.close();
});

test('what a milder reading covered stays covered in the strict one', async ({ browser, hub, popup }) => {
  const page = await hub('kyc?theme=light');
  const width = await page.evaluate(() => innerWidth);
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const stage = new Stage(review);
  const ids = await review
    .locator('[data-box]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-box')!));
  const places = await Promise.all(ids.map((id) => stage.box(id)));
  await review.getByRole('switch', { name: label('review.strict.label') }).click();
  await expect.poll(() => review.locator('[data-box]').count(), { timeout: 60_000 }).toBeGreaterThan(ids.length);
  const png = await savePicture(review);
  // A label takes less than half of its area.
  for (const place of places)
    expect(
      filledShare(
        png,
        { ...place, x: place.x + 1, y: place.y + 1, width: place.width - 2, height: place.height - 2 },
        width,
      ),
    ).toBeGreaterThan(0.5);
  await review.close();
});

test('a check that is stopped opens no way out, and can be begun again', async ({ browser, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.press('review.add.draw');
  // Without the driver's waiting: the check may be over before that.
  await stage.button('review.check.stop').dispatchEvent('click');
  await review.getByText(label('review.check.stopped')).waitFor();
  for (const key of ['review.out.attach', 'review.out.save', 'review.out.copy'])
    expect(await stage.button(key).isEnabled(), key).toBe(false);
  await stage.press('review.check.again');
  await whenChecked(review);
  expect(await stage.button('review.out.save').isEnabled()).toBe(true);
  await review.close();
});
