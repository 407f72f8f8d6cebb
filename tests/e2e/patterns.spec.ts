import type { Page } from 'playwright-core';
import { expect, stories } from './fixtures.ts';
import { copyKeys, selectAll } from './support/page-text.ts';
import { data } from './support/planted.ts';
import { label } from './support/words.ts';

const test = stories();

test('a pattern of the organisation redacts on pages that were open, on those opened later, and in the draft', async ({
  browser,
  desk,
  hub,
  helpdesk,
}) => {
  const open = await hub('sessions');
  // An identifier of the demo, which stays without the pattern.
  const { value } = data.rows[1]!.id;
  await selectAll(open);
  expect((await desk.whenCopied(open, () => copyKeys(open)))['text/plain']).toContain(value);

  const settings = await browser.openPage('options.html');
  const words = settings.getByLabel(label('settings.terms.label'));
  await words.fill(`/(${value.slice(0, 6)}/\n/${value.slice(0, 6)}\\w+/`);
  await words.blur();
  await settings.getByText(label('settings.terms.refusal.syntax')).waitFor();

  const copied = async (page: Page) => {
    await page.bringToFront();
    await selectAll(page);
    return (await desk.whenCopied(page, () => copyKeys(page)))['text/plain'] ?? '';
  };
  await expect.poll(() => copied(open), { timeout: 20_000, interval: 500 }).not.toContain(value);

  const later = await hub('sessions');
  const arrived = await copied(later);
  expect(arrived).not.toContain(value);
  expect(arrived).toContain('[internal-term-');

  const page = await helpdesk();
  await desk.write(`It is about ${value}.`);
  await page.bringToFront();
  await page.locator('textarea').first().focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => page.locator('textarea').first().inputValue()).toContain('[internal-term-');

  await settings.close();
});
