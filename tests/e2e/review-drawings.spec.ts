import type { Page } from 'playwright-core';
import { annotationColours } from '../../lib/messaging/picture-edits.ts';
import { expect, test } from './fixtures.ts';
import { capture, filledShare, pixelOf, Stage, savePicture, sizeOf, whenChecked } from './support/picture.ts';
import { label } from './support/words.ts';

const toColour = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

async function write(review: Page, text: string): Promise<void> {
  const dialog = review.getByRole('dialog');
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: label('review.write.done') }).click();
}

test('arrow, text and steps are painted where they were drawn, below every area', async ({ browser, hub, popup }) => {
  const page = await hub('keys?theme=light');
  const width = await page.evaluate(() => innerWidth);
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.drag([300, 700], [420, 760]);
  await stage.press('review.tools.arrow');
  await stage.drag([260, 730], [460, 730]);
  await stage.press('review.tools.step');
  await stage.click(220, 730);
  // Chosen while nothing is selected, a colour is that of the next drawing.
  await review.keyboard.press('Escape');
  await stage.press('review.colour.green');
  await stage.click(560, 730);
  await stage.press('review.tools.text');
  await stage.click(600, 700);
  await write(review, 'It stops here');
  await review.getByRole('button', { name: label('review.marks.text').replace('{text}', 'It stops here') }).waitFor();

  const png = await savePicture(review);
  const { blue, green } = annotationColours;
  expect(pixelOf(png, 275, 730)).toEqual(toColour(blue));
  expect(pixelOf(png, 440, 730)).toEqual(toColour(blue));
  expect(pixelOf(png, 209, 730)).toEqual(toColour(blue));
  expect(pixelOf(png, 549, 730)).toEqual(toColour(green));
  expect(filledShare(png, { x: 300, y: 700, width: 120, height: 60 }, width)).toBe(1);
  await review.close();
});

test('a secret typed onto the picture is replaced by its label before it is drawn', async ({ browser, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('keys')));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.press('review.tools.text');
  await stage.press('review.add.text');
  const secret = ['sk', 'live', 'Q7xR2mT9kW4bN8vZ'.repeat(2)].join('_');
  await write(review, `used ${secret}`);
  await review.getByText(label('review.write.replaced')).waitFor();
  const mark = review.locator('[data-mark]');
  expect(await mark.getAttribute('aria-label')).toMatch(/used sk_live_\[secret-\d+\]/);
  expect(await review.evaluate(() => document.activeElement?.getAttribute('data-mark'))).toBe('mark-1');
  await whenChecked(review);
  await review.close();
});

test('words that cannot be checked are not drawn', async ({ browser, desk, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('keys')));
  await whenChecked(review);
  const stage = new Stage(review);
  await desk.setTerms(['supportsafe-test-throw']);
  await stage.press('review.tools.text');
  await stage.press('review.add.text');
  await write(review, 'harmless');
  await review.getByText(label('review.write.refused')).waitFor();
  expect(await review.locator('[data-mark]').count()).toBe(0);
  await desk.setTerms([]);
  await review.close();
});

test('drawings are moved, changed and removed by keys, each undone', async ({ browser, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('keys')));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.press('review.tools.arrow');
  await stage.press('review.add.arrow');
  const mark = review.locator('[data-mark="mark-1"]');
  const box = async () => (await mark.boundingBox())!;
  const start = await box();
  await review.keyboard.press('ArrowRight');
  const moved = await box();
  expect(moved.x).toBeGreaterThan(start.x);
  expect(moved.width).toBeCloseTo(start.width, 0);
  await review.keyboard.press('Shift+ArrowRight');
  expect((await box()).width).toBeGreaterThan(moved.width);
  await review.keyboard.press('Delete');
  await mark.waitFor({ state: 'detached' });
  for (let step = 0; step < 3; step += 1) await review.keyboard.press('Control+z');
  expect(await box()).toEqual(start);
  await review.close();
});

test('a crop by keys cuts the picture, and areas and drawings move along', async ({ browser, hub, popup }) => {
  const page = await hub('keys?theme=light');
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const stage = new Stage(review);
  await stage.drag([400, 700], [520, 760]);
  await stage.press('review.tools.step');
  await stage.click(600, 730);
  await stage.press('review.tools.crop');
  // The frame has the focus: 80 px off the right, 40 px off the bottom, then moved by 40 px.
  for (let step = 0; step < 20; step += 1) await review.keyboard.press('Shift+ArrowLeft');
  for (let step = 0; step < 10; step += 1) await review.keyboard.press('Shift+ArrowUp');
  for (let step = 0; step < 10; step += 1) await review.keyboard.press('ArrowRight');
  await review.keyboard.press('Enter');
  await stage.press('review.tools.actual');
  const png = await savePicture(review);
  expect(sizeOf(png)).toEqual({ width: 1200, height: 760 });
  expect(filledShare(png, { x: 362, y: 702, width: 116, height: 56 }, 1200)).toBe(1);
  expect(pixelOf(png, 549, 730)).toEqual(toColour(annotationColours.blue));

  await stage.press('review.tools.undo');
  expect(sizeOf(await savePicture(review))).toEqual({ width: 1280, height: 800 });
  await stage.press('review.tools.crop');
  await stage.drag([1279, 799], [879, 399]);
  await review.keyboard.press('Escape');
  expect(sizeOf(await savePicture(review))).toEqual({ width: 1280, height: 800 });
  await review.close();
});

test('a crop by hand keeps what is inside its frame', async ({ browser, hub, popup }) => {
  const page = await hub('keys?theme=light');
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const stage = new Stage(review);
  const whole = await savePicture(review);
  await stage.press('review.tools.crop');
  await stage.drag([1275, 795], [1075, 595]);
  await stage.drag([4, 4], [104, 54]);
  await stage.press('review.crop.apply');
  const png = await savePicture(review);
  const { width, height } = sizeOf(png);
  expect(Math.hypot(width - 980, height - 550)).toBeLessThan(12);
  const [left, top] = [1080 - width, 600 - height];
  for (const [x, y] of [
    [10, 10],
    [300, 200],
    [700, 400],
  ] as const)
    expect(pixelOf(png, x, y), `${x} ${y}`).toEqual(pixelOf(whole, x + left, y + top));
  await stage.press('review.tools.crop');
  await stage.press('review.crop.whole');
  await stage.press('review.crop.cancel');
  expect(sizeOf(await savePicture(review))).toEqual({ width: 1280, height: 800 });
  await review.close();
});
