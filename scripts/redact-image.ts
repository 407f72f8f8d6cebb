// npm run -s redact:image -- FILE… --out DIR [--labels]: the built extension's own image path in headless Chromium.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Browser, launch } from './browser/launch.ts';
import { run, say } from './setup.mjs';

const extension = '.output/chrome-mv3-demo';

/** Why the picture host refused, in a sentence; its codes are those of `ImageRefusal` and `OcrError`. */
const reasons: Readonly<Record<string, string>> = {
  empty: 'The file is empty.',
  'too-large': 'The file is over 25 MB.',
  'too-many-pixels': 'The picture is over 40 megapixels.',
  damaged: 'The picture is damaged and cannot be decoded.',
  svg: 'SVG is not accepted: it can hold text under its shapes.',
  pdf: 'PDF is not accepted: it can hold text under its shapes.',
  office: 'Office files are not accepted.',
  unknown: 'The file is not a PNG, JPEG, GIF, WebP or BMP picture.',
  'ocr-timeout': 'Reading the picture took too long.',
};

/** What the page tells of one picture; boxes in image pixels. */
interface Outcome {
  width?: number;
  height?: number;
  boxes?: { x: number; y: number; width: number; height: number; kind: string; source: string }[];
  verified?: boolean;
  ms?: number;
  error?: string;
  /** Base64; absent where the picture is held back. */
  png?: string;
}

const { values, positionals: files } = parseArgs({
  options: { out: { type: 'string' }, labels: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (files.length === 0 || !values.out) {
  say('Usage: npm run -s redact:image -- FILE… --out DIR [--labels]');
  process.exit(2);
}
const out = values.out;

if (!existsSync(join(extension, 'manifest.json'))) run('node', ['scripts/run.mjs', 'build:demo']);
await mkdir(out, { recursive: true });
const browser = await launch({ extension });
try {
  const page = await openHost(browser);
  for (const file of files) {
    const name = basename(file, extname(file));
    const { png, ...report } = await clean(page, file);
    if (png) await writeFile(join(out, `${name}.png`), Buffer.from(png, 'base64'));
    await writeFile(join(out, `${name}.json`), `${JSON.stringify(report)}\n`);
    if (report.error) {
      say(`${file}: ${report.error}`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
}

/** An extension page that can hand files to the picture host. */
async function openHost(running: Browser): Promise<Page> {
  const page = await running.openPage('options.html');
  await page.evaluate(async () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'door';
    document.body.append(input);
    const answer = await (
      globalThis as never as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } }
    ).chrome.runtime.sendMessage({
      kind: 'pictures.ready',
      request: {},
    });
    if (!answer?.ok) throw new Error('The picture host did not start.');
  });
  return page;
}

async function clean(page: Page, file: string): Promise<Outcome> {
  if (!existsSync(file)) return { error: 'There is no such file.' };
  try {
    // An empty name keeps the driver from guessing a type; the product decides by the bytes.
    await page.setInputFiles('#door', {
      name: 'picture',
      mimeType: 'application/octet-stream',
      buffer: await readFile(resolve(file)),
    });
    const outcome = await page.evaluate(runJob, values.labels);
    return outcome.error
      ? { error: reasons[outcome.error] ?? `The picture could not be cleaned (${outcome.error}).` }
      : outcome;
  } catch (error) {
    return { error: error instanceof Error ? error.message.split('\n')[0]! : 'unknown' };
  }
}

/** Runs in the extension page: the same requests the review tab makes. */
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
    const policy = { roles: { source: true, destination: true }, terms: [], allowed: { key: '', hashes: [] } };
    const job = await ask('open', { jobId, file: new Blob([file!]), mode: 'strict', policy });
    const finished = await ask('finish', { jobId, boxes: job.boxes, uncovered: [], drawLabels });
    const ms = Math.round(performance.now() - started);
    const boxes = (finished.boxes ?? job.boxes).map(({ x, y, width, height, kind, source }: never) => ({
      x,
      y,
      width,
      height,
      kind,
      source,
    }));
    const report = { width: job.width, height: job.height, boxes, verified: finished.verified, ms };
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
