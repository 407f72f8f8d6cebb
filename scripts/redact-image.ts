// npm run -s redact:image -- FILE… --out DIR [--labels]: the built extension's own image path in headless Chromium.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launch } from './browser/launch.ts';
import { cleanInHost, type Outcome, openPictureHost } from './browser/picture-host.ts';
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
  const page = await openPictureHost(browser);
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

async function clean(page: Page, file: string): Promise<Outcome> {
  if (!existsSync(file)) return { error: 'There is no such file.' };
  try {
    const outcome = await cleanInHost(page, await readFile(resolve(file)), values.labels);
    return outcome.error
      ? { error: reasons[outcome.error] ?? `The picture could not be cleaned (${outcome.error}).` }
      : outcome;
  } catch (error) {
    return { error: error instanceof Error ? error.message.split('\n')[0]! : 'unknown' };
  }
}
