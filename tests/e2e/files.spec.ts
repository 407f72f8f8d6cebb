import type { Page } from 'playwright-core';
import { envFile, sessionJson, terminalLines } from '../../demo/data/documents.ts';
import { joinMarked, toPlain } from '../../demo/data/marked.ts';
import { test as base, expect } from './fixtures.ts';
import { dropFromOutside } from './support/drag.ts';
import { Files } from './support/files.ts';
import { expectNotice } from './support/notice.ts';
import { data, lostFrom, plantedIn, providerNames } from './support/planted.ts';
import { sentence } from './support/words.ts';

// biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
const test = base.extend('files', async ({}, { onCleanup }) => {
  const files = await Files.create();
  onCleanup(() => files.remove());
  return files;
});

test.beforeAll(async ({ desk }) => desk.setTerms(providerNames));

const session = toPlain(sessionJson(data));
const env = toPlain(envFile(data));
const [{ id, customer }] = data.rows;
const bearer = { name: 'Authorization', value: `Bearer ${data.credentials.bearer.value}` };
const url = `https://gate-api.0bit.app/v1/gate_sessions/${id.value}`;

const texts = {
  'notes.txt': session,
  'ramp-api.log': toPlain(joinMarked(terminalLines(data), '\n')),
  'session.json': session,
  'trace.har': JSON.stringify({ log: { entries: [{ request: { url, headers: [bearer] } }] } }),
  'customers.csv': `session,customer,email,phone\n${[id, customer.name, customer.email, customer.phone].map(({ value }) => value).join(',')}\n`,
  'service.env': env,
} as const;

const received = (page: Page) => page.locator('#received article');
const contentOf = (page: Page, name: string) => page.locator(`#received article[data-name="${name}"] pre`).innerText();

test('text files chosen in a field arrive cleaned, whatever their ending', async ({ files, helpdesk }) => {
  const page = await helpdesk();
  const paths = await Promise.all(Object.entries(texts).map(([name, text]) => files.add(name, text)));
  await page.setInputFiles('#upload', paths);
  await expect.poll(() => received(page).count()).toBe(paths.length);
  const arrived = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => ({ name, text, content: await contentOf(page, name) })),
  );
  expect(arrived.flatMap(({ name, content }) => plantedIn(content).map((leak) => `${name}: ${leak}`))).toEqual([]);
  expect(arrived.flatMap(({ text, content }) => lostFrom(content, text))).toEqual([]);
  expect(JSON.parse(await contentOf(page, 'session.json'))).toMatchObject({ object: 'gate_session', id: id.value });
});

test('a log of five megabytes arrives cleaned, and the page stays usable meanwhile', async ({ files, helpdesk }) => {
  const page = await helpdesk();
  const line = '2030-01-02T03:04:05Z INFO quote locked in 12 ms, retry in 30 s, pool EUR-USDT\n';
  const half = line.repeat(2_500_000 / line.length);
  const text = `${half}${texts['ramp-api.log']}\n${half}${texts['session.json']}`;
  await page.setInputFiles('#upload', await files.add('ramp-api.log', text));
  await page.getByRole('textbox').first().fill('typed meanwhile');
  expect(await received(page).count()).toBe(0);
  await expect.poll(() => received(page).count(), { timeout: 60_000 }).toBe(1);
  const content = await page.locator('#received pre').evaluate((pre) => pre.textContent);
  expect(plantedIn(content)).toEqual([]);
  expect(lostFrom(content, text)).toEqual([]);
  expect(content.split(line).length).toBe(text.split(line).length);
});

test('the page never sees the raw file, not even for a moment', async ({ files, helpdesk }) => {
  const page = await helpdesk();
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#upload')!;
    const seen: string[] = [];
    const look = async () => {
      for (const file of field.files ?? []) seen.push(await file.text());
      document.body.dataset.seen = seen.join('\n');
    };
    for (const type of ['input', 'change']) window.addEventListener(type, look, true);
    setInterval(look, 1);
  });
  await page.setInputFiles('#upload', await files.add('service.env', env));
  await expect.poll(() => received(page).count()).toBe(1);
  await expect.poll(() => page.locator('body').getAttribute('data-seen')).toContain('OBIT_ENVIRONMENT=production');
  expect(plantedIn((await page.locator('body').getAttribute('data-seen')) ?? '')).toEqual([]);
});

test('a text file dropped on a drop zone arrives cleaned', async ({ files, helpdesk }) => {
  const page = await helpdesk();
  await dropFromOutside(page, page.locator('#dropzone'), { files: [await files.add('session.json', session)] });
  await expect.poll(() => received(page).count()).toBe(1);
  const arrived = await contentOf(page, 'session.json');
  expect(plantedIn(arrived)).toEqual([]);
  expect(lostFrom(arrived, session)).toEqual([]);
});

test('any other file is held with a sentence, and the text file beside it arrives', async ({ files, helpdesk }) => {
  const page = await helpdesk();
  const held = await files.add('passport.png', 'no picture, whatever its name says');
  await page.setInputFiles('#upload', [held, await files.add('service.env', env)]);
  await expectNotice(page, sentence('notice.file.unknown'));
  await expect.poll(() => received(page).count()).toBe(1);
  expect(await received(page).getAttribute('data-name')).toBe('service.env');
});

test('any other file dropped is held with a sentence', async ({ files, helpdesk }) => {
  const page = await helpdesk();
  await dropFromOutside(page, page.locator('#dropzone'), { files: [await files.add('report.pdf', '%PDF-1.7')] });
  await expectNotice(page, sentence('notice.file.pdf'));
  expect(await received(page).count()).toBe(0);
});

test('a file name that names a person arrives cleaned, its ending whole', async ({ files, helpdesk }) => {
  const page = await helpdesk();
  const address = `${['anna', 'kowalska'].join('.')}@mail.example`;
  await page.setInputFiles('#upload', await files.add(`${address}.txt`, 'Nothing in it.'));
  await expect.poll(() => received(page).count()).toBe(1);
  expect(await received(page).getAttribute('data-name')).toMatch(/^\[email-1\]\.txt$/);
});
