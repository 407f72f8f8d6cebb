import { curlSnippet, envFile, sessionJson } from '../../demo/data/documents.ts';
import { toPlain } from '../../demo/data/marked.ts';
import { expect, test } from './fixtures.ts';
import { expectNotice, readNotice } from './support/notice.ts';
import { copyKeys, editorText, selectAll, selectText } from './support/page-text.ts';
import { data, lostFrom, plantedIn, providerNames } from './support/planted.ts';
import { sentence } from './support/words.ts';

test.beforeAll(async ({ desk }) => desk.setTerms(providerNames));

const everyFlavour = (flavours: object) => Object.values(flavours).join('\n');

test.for(['', 'keys', 'webhooks', 'sessions', 'kyc', 'pools', 'logs'])(
  'the whole page /%s copied by keys arrives redacted in every flavour, its identifiers whole',
  async (path, { desk, hub }) => {
    const page = await hub(path);
    if (path === 'webhooks') await page.click('#reveal-secret');
    // Chromium's own Ctrl+A selects nothing on a page that ends in an editor.
    const original = path === 'logs' ? await selectText(page, '#terminal') : await selectAll(page);
    const arrived = await desk.whenCopied(page, () => copyKeys(page));
    expect(plantedIn(original)).not.toEqual([]);
    expect(plantedIn(everyFlavour(arrived))).toEqual([]);
    expect(lostFrom(arrived['text/plain'] ?? '', original)).toEqual([]);
    expect(Object.keys(arrived).toSorted()).toEqual(['text/html', 'text/plain']);
  },
);

test('the selected part of a textarea arrives redacted, and the text stays in it', async ({ desk, hub }) => {
  const page = await hub('sessions');
  const note = page.locator('#note-draft');
  const original = await note.inputValue();
  await note.click();
  await page.keyboard.press('ControlOrMeta+A');
  const arrived = await desk.whenCopied(page, () => copyKeys(page));
  expect(plantedIn(everyFlavour(arrived))).toEqual([]);
  expect(lostFrom(arrived['text/plain'] ?? '', original)).toEqual([]);
  expect(arrived['text/plain']).toContain('was refused with key_mode_mismatch');
  expect(await note.inputValue()).toBe(original);
});

test('a value alone is known by its field, its label or its column', async ({ desk, hub }) => {
  const page = await hub('sessions');
  await page.locator('#customer-phone').click();
  await page.keyboard.press('ControlOrMeta+A');
  const phone = await desk.whenCopied(page, () => copyKeys(page));
  expect(phone['text/plain']).toMatch(/^\[phone-\d+\]$/);
  const name = await selectText(page, '#session-table tbody tr:nth-child(2) strong [data-truth=name]');
  const copied = await desk.whenCopied(page, () => copyKeys(page));
  expect(name).toBe(data.rows[1]!.customer.name.value);
  expect(copied['text/plain']).toMatch(/^\[name-\d+\]$/);
});

test('an editor of 5,012 lines arrives whole and redacted, although it draws only some of them', async ({
  desk,
  hub,
}) => {
  const page = await hub('logs');
  const original = await editorText(page, 'log-document');
  await page.locator('#log-document .cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  const arrived = (await desk.whenCopied(page, () => copyKeys(page)))['text/plain'] ?? '';
  expect(original.split('\n').length).toBe(5012);
  expect(arrived.split('\n').length).toBe(5012);
  expect(plantedIn(arrived)).toEqual([]);
  expect(lostFrom(arrived, original)).toEqual([]);
  expect(arrived.match(/"req_\w{16}"/g)).toEqual(original.match(/"req_\w{16}"/g));
});

test.for([
  ['keys', '#copy-new-key', 'writeText', data.credentials.secretKey.value],
  ['keys', '#copy-env', 'write', toPlain(envFile(data))],
  ['keys', '#copy-curl', 'execCommand', toPlain(curlSnippet(data))],
  ['sessions', '#copy-session', 'writeText', toPlain(sessionJson(data))],
] as const)(
  "the page's own button on /%s, %s (%s), copies redacted",
  async ([path, button, , original], { desk, hub }) => {
    const page = await hub(path);
    const arrived = await desk.whenCopied(page, () => page.click(button));
    expect(plantedIn(original)).not.toEqual([]);
    expect(plantedIn(everyFlavour(arrived))).toEqual([]);
    expect(lostFrom(arrived['text/plain'] ?? '', original)).toEqual([]);
    expect(arrived['text/plain']?.split('\n').length).toBe(original.split('\n').length);
    if (button === '#copy-env') expect(arrived['text/html']).toContain('OBIT_ENVIRONMENT=production');
    await page.getByText('Copied').waitFor();
  },
);

test('a frame of its own document copies redacted', async ({ desk, hub }) => {
  const page = await hub('sessions');
  const body = page.frameLocator('#receipt').locator('body');
  await body.click();
  await page.keyboard.press('ControlOrMeta+A');
  const original = await body.innerText();
  const arrived = await desk.whenCopied(page, () => copyKeys(page));
  expect(plantedIn(original).length).toBeGreaterThanOrEqual(3);
  expect(plantedIn(everyFlavour(arrived))).toEqual([]);
  expect(lostFrom(arrived['text/plain'] ?? '', original)).toEqual([]);
  expect(arrived['text/plain']).toContain('Receipt');
});

test('a closed shadow root copies redacted', async ({ desk, hub }) => {
  const page = await hub('sessions');
  const widget = page.locator('#payout-account');
  await widget.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await page.evaluate(() => {
    const [place] = (globalThis as unknown as { demoShadowTruth: DOMRect[] }).demoShadowTruth;
    return { x: place!.x - scrollX, y: place!.y - scrollY, width: place!.width, height: place!.height };
  });
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + 40, y + height / 2, { steps: 5 });
  await page.mouse.up();
  const arrived = await desk.whenCopied(page, () => copyKeys(page));
  expect(plantedIn(everyFlavour(arrived))).toEqual([]);
  expect(arrived['text/plain']?.trim()).toMatch(/^\[iban-\d+\]$/);
});

test('where nothing is found the event is the page’s, with every format', async ({ desk, hub }) => {
  const page = await hub('pools');
  await page.evaluate(() => {
    document.addEventListener('copy', (event) => {
      if (event.isTrusted) document.body.dataset.copy = String(event.defaultPrevented);
    });
  });
  const original = await selectText(page, '#support-packet');
  const arrived = await desk.whenCopied(page, () => copyKeys(page));
  expect(await page.locator('body').getAttribute('data-copy')).toBe('false');
  expect(arrived['text/plain']).toBe(original);
  expect(arrived['text/html']).toMatch(/style="[^"]*font/);
  expect(await readNotice(page)).toBe('');
});

test('a notice says kinds and counts, is read out, and leaves no trace in the page', async ({ desk, hub }) => {
  const page = await hub('sessions');
  const before = await page.locator('html').evaluate((html) => html.outerHTML.length);
  await selectText(page, '#session-json');
  await desk.whenCopied(page, () => copyKeys(page));
  await page.bringToFront();
  await expectNotice(page, sentence('notice.replaced'));
  expect(await readNotice(page)).toMatch(/1 e-mail address/);
  const notice = await readNotice(page);
  expect(plantedIn(notice)).toEqual([]);
  await expect.poll(() => readNotice(page), { timeout: 10_000 }).toBe('');
  expect(await page.locator('html').evaluate((html) => html.outerHTML.length)).toBe(before);
});

test('a live key that is caught leaving shows how to rotate it', async ({ desk, hub }) => {
  const page = await hub('keys');
  await desk.whenCopied(page, () => page.click('#copy-new-key'));
  await expectNotice(page, sentence('notice.rotation'));
});
