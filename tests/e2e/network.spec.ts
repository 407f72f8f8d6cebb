import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, stories } from './fixtures.ts';
import { copyKeys, fieldText, selectAll } from './support/page-text.ts';
import { capture, whenChecked } from './support/picture.ts';
import { data } from './support/planted.ts';
import { Witness } from './support/witness.ts';
import { label } from './support/words.ts';

/** What Chromium calls on its own account, with no extension loaded as well: for its sign-in, updates and push check-in. */
const browsersOwn =
  /^(accounts|clients2|android\.clients|optimizationguide-pa|update|content-autofill|redirector)\.(google|googleapis|gvt1)\.com$/;

const witness = await Witness.start();
const folder = await mkdtemp(join(tmpdir(), 'supportsafe-net-'));
const netLog = join(folder, 'net.json');
const test = stories({ args: [...witness.args, `--log-net-log=${netLog}`] });
test.afterAll(async () => {
  await witness.close();
  await rm(folder, { recursive: true, force: true });
});

const strangers = () => witness.calls.filter((host) => !browsersOwn.test(host));

test('the witness sees a connection that is really made', async ({ open }) => {
  await open('http://collector.example/').catch(() => undefined);
  expect(strangers()).toContain('collector.example');
  witness.calls.length = 0;
});

test('copy, paste, capture, review, popup and composer connect nowhere', async ({
  browser,
  desk,
  helpdesk,
  hub,
  popup,
}) => {
  const page = await hub('kyc');
  await selectAll(page);
  await desk.whenCopied(page, () => copyKeys(page));
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  await review.close();

  const ticket = await helpdesk();
  await desk.write(data.credentials.secretKey.value);
  await ticket.bringToFront();
  await ticket.click('#message');
  await ticket.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => fieldText(ticket, '#message')).toMatch(/^sk_live_\[secret-\d+\]$/);

  const composer = await popup(page);
  await composer.click(label('tab.collectNamed'));
  await composer.until(`document.querySelectorAll('.excerpt').length >= 2`);
  await composer.close();
  const larger = await browser.openPage('composer.html');
  await larger.getByTestId('hand-over-state').waitFor();
  await larger.close();
  expect(strangers()).toEqual([]);
});

test('a page of the extension cannot connect even if it tries', async ({ desk }) => {
  const outcome = await desk.page.evaluate(async () => {
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
    });
    image.src = 'http://collector.example/pixel.png';
    const fetched = await fetch('http://collector.example/').then(
      () => 'fetched',
      () => 'refused',
    );
    return [fetched, await loaded];
  });
  expect(outcome).toEqual(['refused', 'refused']);
  expect(strangers()).toEqual([]);
});

test('the browser’s own log names no request that the extension asked for', async ({ browser }) => {
  const ours = `chrome-extension://${browser.extensionId}`;
  await browser.close();
  const log = await readFile(netLog, 'utf8');
  const initiators = new Set([...log.matchAll(/"initiator":"([^"]*)"/g)].map(([, initiator]) => initiator));
  expect([...initiators].some((initiator) => initiator?.startsWith('http://127.0.0.1'))).toBe(true);
  expect([...initiators]).not.toContain(ours);
});
