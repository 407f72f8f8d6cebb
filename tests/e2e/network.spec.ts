import { stories, expect } from './fixtures.ts';
import { fieldText, selectAll, copyKeys } from './support/page-text.ts';
import { capture, whenChecked } from './support/picture.ts';
import { data } from './support/planted.ts';
import { label } from './support/words.ts';
import { Witness } from './support/witness.ts';

const witness = await Witness.start();
const test = stories({ args: witness.args });
test.afterAll(() => witness.close());

test('the witness sees a connection that is really made', async ({ open }) => {
  await open('http://collector.example/').catch(() => undefined);
  expect(witness.visits.join()).toContain('collector.example');
  witness.visits.length = 0;
});

test('copy, paste, capture, review, popup, composer and settings connect nowhere', async ({
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

  const desktop = await helpdesk();
  await desk.write(data.credentials.secretKey.value);
  await desktop.bringToFront();
  await desktop.click('#message');
  await desktop.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => fieldText(desktop, '#message')).toBe('sk_live_[secret-1]');

  const composer = await popup(page);
  await composer.click(label('tab.collectNamed'));
  await composer.until(`document.querySelectorAll('.excerpt').length >= 2`);
  await composer.close();
  const larger = await browser.openPage('composer.html');
  await larger.getByTestId('hand-over-state').waitFor();
  await larger.close();
  expect(witness.visits).toEqual([]);
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
    return [fetched, await loaded, navigator.sendBeacon('http://collector.example/', 'x')];
  });
  expect(outcome.slice(0, 2)).toEqual(['refused', 'refused']);
  expect(witness.visits).toEqual([]);
});
