import type { Page } from 'playwright-core';
import type { Browser } from './launch.ts';

/** What the picture host makes of one picture; boxes in image pixels. */
export interface Outcome {
  width?: number;
  height?: number;
  boxes?: { x: number; y: number; width: number; height: number; kind: string; source: string }[];
  verified?: boolean;
  ms?: number;
  /** Why nothing came out, as a code. */
  error?: string;
  /** Base64; absent where the picture is held back. */
  png?: string;
}

/** An extension page that can hand files to the picture host. */
export async function openPictureHost(browser: Browser): Promise<Page> {
  const page = await browser.openPage('options.html');
  await page.evaluate(async () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'door';
    document.body.append(input);
    const answer = await (
      globalThis as never as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } }
    ).chrome.runtime.sendMessage({ kind: 'pictures.ready', request: {} });
    if (!answer?.ok) throw new Error('The picture host did not start.');
  });
  return page;
}

/**
 * Cleans a picture as one from outside, strictly, with the same requests the review tab makes. What the second reading
 * still finds is painted too, as a click in the review would do, at most twice.
 */
export async function cleanInHost(page: Page, bytes: Uint8Array, drawLabels = false): Promise<Outcome> {
  // An empty name keeps the driver from guessing a type; the product decides by the bytes.
  await page.setInputFiles('#door', {
    name: 'picture',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  return page.evaluate(runJob, drawLabels);
}

/** Runs in the extension page. */
async function runJob(drawLabels: boolean): Promise<Outcome> {
  const file = document.querySelector<HTMLInputElement>('#door')?.files?.[0];
  const channel = new BroadcastChannel('supportsafe-pictures');
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers, checked by the host
  const ask = (kind: string, request: object): Promise<any> =>
    new Promise((answer, refuse) => {
      const id = crypto.randomUUID();
      channel.addEventListener('message', function listen({ data }) {
        if (data.answer !== id) return;
        channel.removeEventListener('message', listen);
        if (data.ok) answer(data.value);
        else refuse(new Error(data.reason));
      });
      channel.postMessage({ ask: id, kind, request });
    });
  const jobId = crypto.randomUUID();
  const started = performance.now();
  try {
    const policy = {
      roles: { source: true, destination: true },
      terms: [],
      patterns: [],
      allowed: { key: '', hashes: [] },
    };
    const job = await ask('open', { jobId, file: new Blob([file!]), mode: 'strict', policy });
    let { boxes } = job;
    let finished = await ask('finish', { jobId, boxes, uncovered: [], drawLabels });
    for (let round = 0; round < 2 && !finished.verified; round += 1) {
      const left = finished.problems.filter(({ code, box }: never) => code === 'still-readable' && box);
      if (left.length === 0) break;
      boxes = [...boxes, ...left.map(({ box }: { box: object }) => ({ ...box, kind: 'unknown', source: 'ocr' }))];
      finished = await ask('finish', { jobId, boxes, uncovered: [], drawLabels });
    }
    const report = {
      width: job.width,
      height: job.height,
      boxes: boxes.map(({ x, y, width, height, kind, source }: never) => ({ x, y, width, height, kind, source })),
      verified: finished.verified,
      ms: Math.round(performance.now() - started),
    };
    if (!finished.verified) return report;
    const bytes = new Uint8Array(await finished.png.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return { ...report, png: btoa(binary) };
  } catch (error) {
    return { error: (error as Error).message };
  } finally {
    await ask('close', { jobId }).catch(() => undefined);
    channel.close();
  }
}
