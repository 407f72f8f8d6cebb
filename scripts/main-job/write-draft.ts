import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Popup } from '../browser/popup.ts';
import { type MainJob, openHub, readClipboard, write } from './job.ts';

/** Tells the organisation's own terms: provider names cannot be known otherwise. */
export async function addTerms({ browser, data }: MainJob): Promise<void> {
  const page = await browser.openPage('options.html');
  const terms = page.getByLabel('Words to redact, one per line');
  await terms.fill([data.internal.bank.value, data.internal.venue.value].join('\n'));
  await terms.blur();
  await page.getByText('2 words are redacted.').waitFor();
  await page.close();
}

/** Fills the form in the true popup with what was collected, and hands the draft over as mail and as Markdown. */
export async function writeDraft(job: MainJob): Promise<void> {
  const page = await openHub(job, 'sessions');
  const collecting = await Popup.open(job.browser, page);
  await collecting.click('Collect identifiers from this page');
  await collecting.until(`document.body.innerText.includes('Identifiers of a page')`);
  await collecting.close();

  // A closed popup loses nothing: what follows goes on with the same draft.
  const popup = await Popup.open(job.browser, page);
  const { data } = job;
  await popup.click('S1 Production stopped');
  await popup.choose('Environment', 'production');
  await popup.fill('Partner id or account name', data.ids.partnerId.value);
  await popup.fill('Affected route', 'POST /v1/gate_sessions, hosted checkout on live');
  await popup.fill('First seen time', data.ids.firstSeen.value);
  await popup.click('Fill in');
  await popup.reveal('Always worth adding', 'Summary');
  await popup.choose('Product surface', '0Gate');
  await popup.fill('Summary', 'Live sessions stay open although customers finished checkout');
  for (const step of [4, 5, 6]) await popup.answerStep(step, 'Yes');
  await popup.until(`document.body.innerText.includes('Ready')`);

  const session = await job.browser.context.browser()!.newBrowserCDPSession();
  const downloadPath = join(process.cwd(), job.out);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath, eventsEnabled: true });
  await popup.click('E-mail');
  await untilExists(join(job.out, 'escalation.eml'));
  await popup.click('Copy Markdown');
  await popup.until(`document.body.innerText.includes('as Markdown')`);
  await popup.close();
  await write(job, 'draft.md', await readClipboard(job));
  await page.close();
}

async function untilExists(file: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (existsSync(file)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The mail was never saved.');
}
