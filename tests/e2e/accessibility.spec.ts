import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { copyKeys, selectText } from './support/page-text.ts';
import { capture, Stage } from './support/picture.ts';
import { label } from './support/words.ts';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Rules that a page breaks badly, with the first element of each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
    }
    const { axe: runner } = globalThis as unknown as { axe: { run(context: object): Promise<Result> } };
    // The menu's own guards pass the focus on at once: nobody can stay on them.
    const { violations: found } = await runner.run({ include: ['html'], exclude: ['[data-base-ui-focus-guard]'] });
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary.slice(0, 200)})`);
  });
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violations(page), `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

test.for(['popup.html', 'composer.html'])('%s, with evidence and at work', async (path, { browser, desk, hub }) => {
  const source = await hub('sessions');
  await selectText(source, '#session-json');
  await desk.whenCopied(source, () => copyKeys(source));
  const page = await browser.openPage(path);
  // As wide as the browser makes its popup.
  if (path === 'popup.html') await page.setViewportSize({ width: 440, height: 600 });
  await page.getByTestId('hand-over-state').waitFor();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /^S1/ }).click();
  await page.getByRole('textbox', { name: label('composer.fields.affectedRoute') }).fill('anna@partner-mail.io');
  await page.getByText(label('lint.title'), { exact: true }).first().waitFor();
  const folded = page.locator('button[aria-expanded=false]:not([aria-haspopup])');
  while ((await folded.count()) > 0) await folded.first().click();
  await expectAccessible(page);
  await page.getByRole('button', { name: label('tab.captureMore') }).click();
  await page.getByRole('menu').waitFor();
  await expectAccessible(page);
  await page.close();
});

test('the settings', async ({ browser }) => {
  const page = await browser.openPage('options.html');
  await page.getByLabel(label('settings.terms.label')).waitFor();
  await expectAccessible(page);
  await page.close();
});

test('the place where pictures from elsewhere come in, with a refusal', async ({ browser }) => {
  const page = await browser.openPage('review.html');
  await page.setInputFiles('input[type=file]', { name: 'a.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
  await page.getByText(label('intake.refused.pdf')).waitFor();
  await expectAccessible(page);
  await page.close();
});

test('the review of a picture', async ({ browser, hub, popup }) => {
  const page = await hub('kyc');
  const review = await capture(browser, await popup(page));
  await review.getByRole('heading', { name: label('review.findings.title') }).waitFor({ timeout: 60_000 });
  await expectAccessible(review);
  const stage = new Stage(review);
  await review.getByRole('switch', { name: label('review.words.show') }).click();
  for (const kind of ['arrow', 'step'] as const) {
    await stage.press(`review.tools.${kind}`);
    await stage.press(`review.add.${kind}`);
  }
  await expectAccessible(review);
  await stage.press('review.tools.text');
  await stage.press('review.add.text');
  await review.getByRole('dialog').waitFor();
  await expectAccessible(review);
  await review.keyboard.press('Escape');
  await stage.press('review.tools.crop');
  await expectAccessible(review);
  await review.close();
});
