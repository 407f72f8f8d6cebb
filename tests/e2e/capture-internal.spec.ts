import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { capture, whenChecked } from './support/picture.ts';
import { serveText } from './support/plain-server.ts';

/** Labels that partners never see, without any value beside them. */
const panel = ['Operations panel', 'Treasury overview', 'Route priority', 'Liquidity source', 'Settlement worker']
  .map((line) => `<p>${line}</p>`)
  .join('');

test('a picture of an internal dashboard is attached only when every word that shows it is covered', async ({
  browser,
  desk,
  open,
  popup,
}) => {
  const served = await serveText('127.0.0.1', `<body style="font: 18px sans-serif; background: #fff">${panel}</body>`);
  const page = await open(served.url);
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const jobId = new URL(review.url()).searchParams.get('job')!;
  const pictures = async () => (await desk.evidence()).filter(({ picture }) => picture).length;
  const before = await pictures();

  const raw = await attachWith(desk.page, jobId, 'as found');
  expect(raw.reasons).toContain('operations panel');
  expect(raw.areas).toBeGreaterThanOrEqual(5);
  expect(raw.answer).toMatchObject({ ok: false, reason: 'internal' });
  expect(await pictures()).toBe(before);

  const almost = await attachWith(desk.page, jobId, 'all but one');
  expect(almost.answer).toMatchObject({ ok: false, reason: 'internal' });

  const clear = await attachWith(desk.page, jobId, 'all');
  expect(clear.answer).toMatchObject({ ok: true });
  expect(await pictures()).toBe(before + 1);
  await review.close();
  await served.close();
});

/** Finishes the picture with boxes over the named areas, as the review does, and asks for it to be attached. */
function attachWith(desk: Page, jobId: string, cover: 'as found' | 'all but one' | 'all') {
  return desk.evaluate(
    async ([job, wanted]) => {
      interface Area {
        x: number;
        y: number;
        width: number;
        height: number;
      }
      interface View {
        boxes: object[];
        internal?: { reasons: string[]; areas: Area[] };
      }
      interface Chrome {
        runtime: { sendMessage(message: object): Promise<{ ok: boolean; reason?: string }> };
      }
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const channel = new BroadcastChannel('supportsafe-pictures');
      const ask = <Value>(kind: string, request: object) =>
        new Promise<Value>((resolve) => {
          const id = crypto.randomUUID();
          channel.addEventListener('message', ({ data }) => data.answer === id && resolve(data.value));
          channel.postMessage({ ask: id, kind, request });
        });
      const { boxes, internal } = await ask<View>('view', { jobId: job });
      const areas = internal?.areas ?? [];
      const count = { 'as found': 0, 'all but one': areas.length - 1, all: areas.length }[wanted];
      const added = areas.slice(0, count).map((area) => ({ ...area, kind: 'user', source: 'user' }));
      await ask('finish', { jobId: job, boxes: [...boxes, ...added], uncovered: [], drawLabels: false });
      channel.close();
      const answer = await chrome.runtime.sendMessage({ kind: 'picture.attach', request: { jobId: job } });
      return { reasons: internal?.reasons ?? [], areas: areas.length, answer };
    },
    [jobId, cover] as const,
  );
}
