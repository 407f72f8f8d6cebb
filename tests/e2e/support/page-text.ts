import type { Page } from 'playwright-core';

/** Selects everything a page shows, by keys, as a user does; answers what that is. */
export async function selectAll(page: Page): Promise<string> {
  await page.locator('main').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('ControlOrMeta+A');
  return page.evaluate(() => String(getSelection()));
}

/** Selects the text of one element; answers what that is. */
export function selectText(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
}

export const copyKeys = (page: Page) => page.keyboard.press('ControlOrMeta+C');

/** The whole document of an editor that draws only what is in view. */
export function editorText(page: Page, id: 'code' | 'log-document'): Promise<string> {
  return page.evaluate(
    (name) => (globalThis as unknown as { demoText: Record<string, () => string> }).demoText[name]!(),
    id,
  );
}

/** What a field holds, whatever kind of field it is. */
export function fieldText(page: Page, selector: string): Promise<string> {
  if (selector.startsWith('#code')) return editorText(page, 'code');
  return page
    .locator(selector)
    .evaluate((element) => (element as HTMLInputElement).value ?? (element as HTMLElement).innerText);
}
