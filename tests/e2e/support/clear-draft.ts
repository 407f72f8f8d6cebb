import type { Browser } from '../../../scripts/browser/launch.ts';
import { label } from './words.ts';

/** Clears the draft as a user does. */
export async function clearDraft(browser: Browser): Promise<void> {
  const page = await browser.openPage('composer.html');
  await page.getByRole('button', { name: label('composer.clear.button') }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: label('composer.clear.button') })
    .click();
  await page.getByText(label('composer.clear.done')).waitFor();
  await page.close();
}
