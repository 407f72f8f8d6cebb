import { expect, test } from './fixtures.ts';
import { capture, filledShare, Stage, savePicture, whenChecked } from './support/picture.ts';
import { label } from './support/words.ts';

test('an area is added, moved, resized and removed by keys, and undo and redo go over all of it', async ({
  browser,
  hub,
  popup,
}) => {
  const review = await capture(browser, await popup(await hub('keys')));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.press('review.add.draw');
  const focused = () => review.evaluate(() => document.activeElement?.getAttribute('data-box'));
  expect(await focused()).toBe('user-1');
  const start = await stage.box('user-1');
  await review.keyboard.press('ArrowRight');
  await review.keyboard.press('Control+ArrowDown');
  await review.keyboard.press('Shift+ArrowLeft');
  expect(await stage.box('user-1')).toEqual({ ...start, x: start.x + 4, y: start.y + 1, width: start.width - 4 });
  await review.keyboard.press('Enter');
  expect((await stage.box('user-1')).isOn).toBe(false);
  await review.keyboard.press(' ');
  expect((await stage.box('user-1')).isOn).toBe(true);
  for (let step = 0; step < 5; step += 1) await review.keyboard.press('Control+z');
  expect(await stage.box('user-1')).toEqual(start);
  await review.keyboard.press('Control+y');
  expect((await stage.box('user-1')).x).toBe(start.x + 4);
  await review.keyboard.press('Delete');
  await review.locator('[data-box="user-1"]').waitFor({ state: 'detached' });
  // The keyboard stays in the picture.
  expect(await focused()).toBeTruthy();
  await stage.press('review.tools.undo');
  await review.locator('[data-box="user-1"]').waitFor();
  await review.close();
});

test('an area is drawn, moved by hand and resized by its handle, and the picture shows it there', async ({
  browser,
  hub,
  popup,
}) => {
  const page = await hub('keys?theme=light');
  const width = await page.evaluate(() => innerWidth);
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.drag([20, 560], [140, 584]);
  await stage.drag([60, 570], [80, 620]);
  const moved = await stage.box('user-1');
  // Edges lie on whole pixels, outwards.
  expect(Math.hypot(moved.x - 40, moved.y - 610, moved.width - 120, moved.height - 24)).toBeLessThan(4);
  await stage.drag([moved.x + moved.width, moved.y + moved.height], [moved.x + 180, moved.y + 60]);
  const grown = await stage.box('user-1');
  expect(Math.hypot(grown.width - 180, grown.height - 60)).toBeLessThan(5);
  const png = await savePicture(review);
  expect(filledShare(png, grown, width)).toBe(1);
  expect(filledShare(png, { x: 20, y: 560, width: 120, height: 24 }, width)).toBeNaN();
  await review.close();
});

test('zoom by buttons, keys and wheel, and the space bar moves the picture without drawing', async ({
  browser,
  hub,
  popup,
}) => {
  const review = await capture(browser, await popup(await hub('keys')));
  await whenChecked(review);
  const stage = new Stage(review);
  const scale = () => review.locator('.tools__scale').innerText();
  await stage.press('review.tools.actual');
  expect(await scale()).toBe('100 %');
  await review.locator('.stage').focus();
  await review.keyboard.press('+');
  expect(await scale()).toBe('125 %');
  await review.keyboard.press('-');
  await review.keyboard.press('1');
  expect(await scale()).toBe('100 %');
  const view = (await review.locator('.stage').boundingBox())!;
  await review.mouse.move(view.x + 200, view.y + 200);
  await review.keyboard.down('Control');
  await review.mouse.wheel(0, -400);
  await review.keyboard.up('Control');
  await expect.poll(scale).not.toBe('100 %');

  const boxes = await review.locator('[data-box]').count();
  const scroll = () => review.locator('.stage').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  const before = await scroll();
  await review.locator('.stage').focus();
  await review.keyboard.down(' ');
  await review.mouse.move(view.x + 300, view.y + 300);
  await review.mouse.down();
  await review.mouse.move(view.x + 250, view.y + 280, { steps: 4 });
  await review.mouse.up();
  await review.keyboard.up(' ');
  expect(await scroll()).toEqual([before[0]! + 50, before[1]! + 20]);
  expect(await review.locator('[data-box]').count()).toBe(boxes);
  await stage.press('review.tools.fit');
  await expect.poll(scroll).toEqual([0, 0]);
  await review.close();
});

test('at 200 % browser zoom everything can be reached and nothing is wider than the window', async ({
  browser,
  hub,
  popup,
}) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  await whenChecked(review);
  await review.setViewportSize({ width: 640, height: 400 });
  expect(await review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  for (const key of ['review.out.attach', 'review.tools.crop', 'review.add.draw']) {
    const button = new Stage(review).button(key);
    await button.scrollIntoViewIfNeeded();
    const { x, width } = (await button.boundingBox())!;
    expect(x + width, label(key)).toBeLessThanOrEqual(640);
  }
  await review.close();
});
