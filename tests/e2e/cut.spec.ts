import { expect, test } from './fixtures.ts';
import { lostFrom, plantedIn } from './support/planted.ts';

test('a cut arrives redacted, is gone from the field, and one undo brings it back', async ({ desk, hub }) => {
  const page = await hub('sessions');
  const note = page.locator('#note-draft');
  const original = await note.inputValue();
  await note.click();
  await page.keyboard.press('ControlOrMeta+A');
  const arrived = await desk.whenCopied(page, () => page.keyboard.press('ControlOrMeta+X'));
  expect(plantedIn(...Object.values(arrived))).toEqual([]);
  expect(lostFrom(arrived['text/plain'] ?? '', original)).toEqual([]);
  await expect.poll(() => note.inputValue()).toBe('');
  await page.bringToFront();
  await note.click();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => note.inputValue()).toBe(original);
});

test('a cut with nothing to redact is the page’s own', async ({ desk, hub }) => {
  const page = await hub('sessions');
  const note = page.locator('#note-draft');
  await note.fill('Nothing secret here.');
  await note.click();
  await page.keyboard.press('ControlOrMeta+A');
  const arrived = await desk.whenCopied(page, () => page.keyboard.press('ControlOrMeta+X'));
  expect(arrived['text/plain']).toBe('Nothing secret here.');
  await expect.poll(() => note.inputValue()).toBe('');
});
