import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Receipt } from '../../lib/escalation/receipt.ts';
import { expect, test } from './fixtures.ts';
import { attach, capture, Stage, savePicture, whenChecked } from './support/picture.ts';
import { plantedIn } from './support/planted.ts';
import { label } from './support/words.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Takes the certain IBAN of the case off, for a reason. */
async function uncover(review: Page, reason: string, note = ''): Promise<void> {
  await review.getByRole('checkbox', { name: label('review.findings.all').replace('{kind}', 'IBAN') }).click();
  const dialog = review.getByRole('dialog');
  await dialog.getByRole('radio', { name: label(`review.reason.${reason}`) }).click();
  if (note) await dialog.getByRole('textbox').fill(note);
  await dialog.getByRole('button', { name: label('review.reason.uncover') }).click();
}

async function download(review: Page, key: string): Promise<{ name: string; bytes: Buffer }> {
  const wait = review.waitForEvent('download');
  await new Stage(review).press(key);
  const file = await wait;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a saved picture has its receipt beside it, which names no value', async ({ browser, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  const png = await savePicture(review);
  const json = await download(review, 'review.receipt.saveJson');
  const text = await download(review, 'review.receipt.saveText');
  expect([json.name, text.name]).toEqual(['screenshot-1-receipt.json', 'screenshot-1-receipt.txt']);
  const receipt = Receipt.parse(JSON.parse(json.bytes.toString()));
  expect(receipt.picture).toEqual({ width: 1280, height: 800, sha256: hashOf(png) });
  expect(receipt.covered.some(({ kind, sources }) => kind === 'iban' && sources.includes('page'))).toBe(true);
  expect(receipt.inspected.notInspected).toContainEqual({ reason: 'canvas', count: 1 });
  expect(text.bytes.toString()).toContain(hashOf(png));
  expect(plantedIn(json.bytes.toString() + text.bytes.toString())).toEqual([]);
  await review.close();
});

test('the copied picture is the verified one, and nothing else is on the clipboard', async ({
  browser,
  desk,
  hub,
  popup,
}) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  await whenChecked(review);
  await desk.clear();
  await review.bringToFront();
  await new Stage(review).press('review.out.copy');
  await review.getByText(label('review.out.copied')).waitFor();
  await desk.page.bringToFront();
  const types = await desk.page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(types).toEqual(['image/png']);
  await review.close();
});

test('shown because support needs it: saved with the reason, not attached, whoever asks', async ({
  browser,
  desk,
  hub,
  popup,
}) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  await whenChecked(review);
  const before = (await desk.evidence()).length;
  await uncover(review, 'neededBySupport');
  await savePicture(review);
  const { bytes } = await download(review, 'review.receipt.saveJson');
  expect(Receipt.parse(JSON.parse(bytes.toString())).shown).toEqual([
    { kind: 'iban', reason: 'needed-by-support', count: 1 },
  ]);
  expect(await new Stage(review).button('review.out.attach').isEnabled()).toBe(false);
  // The button is not what holds it: the background refuses as well.
  const answer = await review.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<object> } };
    };
    const jobId = new URLSearchParams(location.search).get('job');
    return chrome.runtime.sendMessage({ kind: 'picture.attach', request: { jobId } });
  });
  expect(answer).toEqual({ ok: false, code: 'failed', reason: 'shown' });
  expect(await desk.evidence()).toHaveLength(before);
  await review.close();
});

test('without a reason the picture host finishes nothing, whoever asks', async ({ browser, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  await whenChecked(review);
  const answer = await review.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const jobId = new URLSearchParams(location.search).get('job');
        const channel = new BroadcastChannel('supportsafe-pictures');
        channel.onmessage = ({ data }) => data.answer === 'forged' && resolve(data.value);
        const request = { jobId, boxes: [], uncovered: [], overrides: [], drawLabels: false };
        channel.postMessage({ ask: 'forged', kind: 'finish', request });
      }),
  );
  expect(answer).toMatchObject({ verified: false });
  expect(JSON.stringify(answer)).toContain('not-explained');
  await review.close();
});

test('not what it seems: attached, with the reason and the checksum kept', async ({ browser, desk, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  await whenChecked(review);
  await uncover(review, 'notWhatItSeems');
  const png = await savePicture(review);
  await attach(review);
  const excerpt = (await desk.evidence()).at(-1)!;
  expect(excerpt.picture?.receipt?.shown).toEqual([{ kind: 'iban', reason: 'not-what-it-seems', count: 1 }]);
  expect(excerpt.picture?.sha256).toBe(hashOf(png));
  await review.close();
});

test('a note that holds a value is cleaned before the receipt keeps it', async ({ browser, hub, popup }) => {
  const review = await capture(browser, await popup(await hub('kyc')));
  await whenChecked(review);
  const secret = ['sk', 'live', 'Q7xR2mT9kW4bN8vZ'.repeat(2)].join('_');
  await uncover(review, 'other', `belongs to ${secret}`);
  await whenChecked(review);
  const { bytes } = await download(review, 'review.receipt.saveJson');
  expect(bytes.toString()).toContain('belongs to sk_live_[secret-1]');
  expect(bytes.toString()).not.toContain(secret);
  await review.close();
});

test('several pictures: small in the composer, and their order is changed by hand', async ({
  browser,
  desk,
  hub,
  popup,
}) => {
  const attached = async () => (await desk.evidence()).flatMap(({ picture }) => picture?.sha256 ?? []);
  for (const path of ['keys', 'sessions']) {
    const review = await capture(browser, await popup(await hub(path)));
    await whenChecked(review);
    await attach(review);
    await review.close();
  }
  const before = await attached();
  const composer = await browser.openPage('composer.html');
  const pictures = composer.getByRole('list', { name: label('composer.pictures.title') });
  const shown = pictures.getByRole('img');
  await expect.poll(() => shown.count()).toBe(before.length);
  const last = before.length;
  expect(await shown.last().getAttribute('alt')).toContain(
    label('composer.pictures.alt', `screenshot-${last}.png`, '1280', '800'),
  );
  await pictures.getByRole('button', { name: label('composer.pictures.earlier', `screenshot-${last}.png`) }).click();
  await expect.poll(attached).toEqual([...before.slice(0, -2), before.at(-1), before.at(-2)]);
  expect(
    await pictures.getByRole('button', { name: label('composer.pictures.earlier', 'screenshot-1.png') }).isEnabled(),
  ).toBe(false);
  await composer.close();
});
