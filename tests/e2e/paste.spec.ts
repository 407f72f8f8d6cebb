import { deliveryRequest, envFile, sessionJson, terminalLines } from '../../demo/data/documents.ts';
import { joinMarked, toPlain } from '../../demo/data/marked.ts';
import { expect, test } from './fixtures.ts';
import { expectNotice, readNotice } from './support/notice.ts';
import { fieldText } from './support/page-text.ts';
import { data, lostFrom, plantedIn, providerNames } from './support/planted.ts';
import { sentence } from './support/words.ts';

test.beforeAll(async ({ desk }) => desk.setTerms(providerNames));

const fields = [
  ['#subject', `Payout to ${data.payoutIban.value} failed for ${data.rows[0].id.value}`],
  ['#message', toPlain(sessionJson(data))],
  ['#rich', toPlain(deliveryRequest(data))],
  ['#code .cm-content', toPlain(joinMarked(terminalLines(data), '\n'))],
] as const;

test.for(fields)(
  '%s: a paste arrives redacted, and one undo gives back what was typed',
  async ([field, raw], { desk, helpdesk }) => {
    const page = await helpdesk();
    await desk.write(raw);
    await page.bringToFront();
    await page.click(field);
    await page.keyboard.type('typed ');
    await page.keyboard.press('ControlOrMeta+V');
    await expect.poll(() => fieldText(page, field)).toMatch(/\[[a-z-]+-1\]/);
    const arrived = await fieldText(page, field);
    expect(plantedIn(raw)).not.toEqual([]);
    expect(arrived.startsWith('typed ')).toBe(true);
    expect.soft(plantedIn(arrived)).toEqual([]);
    expect.soft(lostFrom(arrived, raw)).toEqual([]);
    await expectNotice(page, sentence('notice.replaced'));
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(async () => (await fieldText(page, field)).trim()).toBe('typed');
  },
);

test('a paste without formats arrives redacted too', async ({ desk, helpdesk }) => {
  const page = await helpdesk();
  await desk.write(toPlain(envFile(data)), `<pre>${toPlain(envFile(data))}</pre>`);
  await page.bringToFront();
  await page.click('#rich');
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await expect.poll(() => fieldText(page, '#rich')).toContain('OBIT_ENVIRONMENT=production');
  expect(plantedIn(await fieldText(page, '#rich'))).toEqual([]);
});

test('formats stay: bold text is bold, and no attribute carries anything raw', async ({ desk, helpdesk }) => {
  const page = await helpdesk();
  const key = data.credentials.secretKey.value;
  await desk.write(`The key ${key} fails.`, `The key <b title="${key}" data-key="${key}">${key}</b> <i>fails</i>.`);
  await page.bringToFront();
  await page.click('#rich');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => fieldText(page, '#rich')).toMatch(/The key sk_live_\[secret-\d+\] fails\./);
  const markup = await page.locator('#rich').innerHTML();
  expect(markup).toMatch(/<(b|strong)[^>]*>sk_live_\[secret-\d+\]<\/(b|strong)>/);
  expect(markup).not.toContain(key);
});

test('where nothing is found the paste is the page’s own, with every format', async ({ desk, helpdesk }) => {
  const page = await helpdesk();
  await desk.write('A plain note', '<span style="color: rgb(255, 0, 0)">A plain note</span>');
  await page.evaluate(() => {
    document.addEventListener('paste', (event) => {
      document.body.dataset.paste = `${event.isTrusted} ${event.defaultPrevented}`;
    });
  });
  await page.bringToFront();
  await page.click('#rich');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => fieldText(page, '#rich')).toBe('A plain note');
  expect(await page.locator('body').getAttribute('data-paste')).toBe('true false');
  expect(await page.locator('#rich').innerHTML()).toContain('color: rgb(255, 0, 0)');
  expect(await readNotice(page)).toBe('');
});

const { applicant, credentials } = data;
test.for([
  ['#password', 'a password', credentials.adminPassword.value],
  ['#otp', 'a one-time code', '482913'],
  ['#requester-email', 'an e-mail address', `${['anna', 'kowalska'].join('.')}@mail.example`],
  ['#search', 'a name', applicant.name.value],
  ['#search', 'a phone number', applicant.phone.value],
] as const)('%s takes %s, which it is made for', async ([field, , value], { desk, helpdesk }) => {
  const page = await helpdesk();
  await desk.write(value);
  await page.bringToFront();
  await page.click(field);
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => fieldText(page, field)).toBe(value);
});

test.for(['#password', '#otp', '#requester-email', '#search'])(
  '%s never takes a secret key',
  async (field, { desk, helpdesk }) => {
    const page = await helpdesk();
    await desk.write(credentials.secretKey.value);
    await page.bringToFront();
    await page.click(field);
    await page.keyboard.press('ControlOrMeta+V');
    await expectNotice(page, /1 secret key/);
    expect(await fieldText(page, field)).not.toContain(credentials.secretKey.value.slice(8, 20));
  },
);
