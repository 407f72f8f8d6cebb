import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { deliveryRequest, envFile, sessionJson, terminalLines } from '../../demo/data/documents.ts';
import { joinMarked, toPlain } from '../../demo/data/marked.ts';
import { type MainJob, write, writeClipboard } from './job.ts';

interface Paste {
  readonly field: string;
  readonly raw: (job: MainJob) => string;
}

const pastes: readonly Paste[] = [
  { field: '#subject', raw: ({ data }) => `Payout to ${data.payoutIban.value} failed for ${data.rows[0].id.value}` },
  { field: '#message', raw: ({ data }) => toPlain(sessionJson(data)) },
  { field: '#rich', raw: ({ data }) => toPlain(deliveryRequest(data)) },
  { field: '#code .cm-content', raw: ({ data }) => toPlain(joinMarked(terminalLines(data), '\n')) },
];

/** Pastes raw texts into the helpdesk by key presses and uploads a raw file, then writes what the fields hold. */
export async function writeHelpdesk(job: MainJob): Promise<void> {
  const page = await job.browser.context.newPage();
  await page.goto(`${job.demo.helpdeskUrl}?seed=${job.seed}`);
  await page.waitForSelector('html[data-ready]');
  const sections: string[] = [];
  for (const { field, raw } of pastes) {
    await writeClipboard(job, raw(job));
    await page.bringToFront();
    await page.click(field);
    await page.keyboard.press('ControlOrMeta+V');
    sections.push(`=== ${field} ===\n${await whenFilled(page, field)}\n`);
  }
  sections.push(`=== #upload: service.env ===\n${await upload(job, page)}\n`);
  await write(job, 'pasted.txt', sections.join('\n'));
  await page.close();
}

async function upload({ data }: MainJob, page: Page): Promise<string> {
  // A file on disk: what the driver uploads from memory raises events that no person's choice would.
  const folder = await mkdtemp(join(tmpdir(), 'supportsafe-upload-'));
  const file = join(folder, 'service.env');
  await writeFile(file, toPlain(envFile(data)));
  await page.setInputFiles('#upload', file);
  await page.waitForSelector('#received article pre');
  await rm(folder, { recursive: true });
  return (await page.textContent('#received article pre')) ?? '';
}

/** The whole text of a field; an editor that draws only what is in view is asked by the page. */
async function whenFilled(page: Page, field: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const text = await page.evaluate((selector) => {
      const editor = (globalThis as { demoText?: { code?: () => string } }).demoText?.code;
      if (selector.startsWith('#code') && editor) return editor();
      const element = document.querySelector<HTMLElement>(selector);
      return (element as HTMLInputElement | null)?.value ?? element?.innerText ?? '';
    }, field);
    if (text.trim()) return text;
    await page.waitForTimeout(50);
  }
  throw new Error(`Nothing arrived in ${field}.`);
}
