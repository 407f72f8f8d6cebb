// npm start: builds, serves the demo, opens Chromium with the extension. Headless, it performs the main job itself.
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser/launch.ts';
import { copyPages } from './main-job/copy-pages.ts';
import { startJob, timed, write } from './main-job/job.ts';
import { prove } from './main-job/prove.ts';
import { writeReport } from './main-job/report.ts';
import { takePicture } from './main-job/take-picture.ts';
import { addTerms, writeDraft } from './main-job/write-draft.ts';
import { writeHelpdesk } from './main-job/write-helpdesk.ts';
import { type ServedDemo, serveDemo } from './serve-demo.ts';
import { env } from './setup.mjs';

const out = 'out/demo';

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? randomInt(1, 2 ** 31) : Number(values.seed);
if (!Number.isSafeInteger(seed)) {
  console.error('--seed takes an integer.');
  process.exit(2);
}
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building the extension …');
execFileSync('wxt', ['build', '--mode', 'demo'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
const demo = await serveDemo();
try {
  if (values.headless || !hasDisplay) await perform(demo);
  else await open(demo);
} finally {
  await demo.close();
}

/** The main job in the real browser: copy, paste, capture, escalate, and the proof. */
async function perform(served: ServedDemo): Promise<void> {
  console.log(`Performing the main job with seed ${seed} …`);
  const browser = await launch();
  try {
    const job = await startJob(seed, served, browser, out);
    await timed(job, 'terms of the organisation', () => addTerms(job));
    await timed(job, 'copying from every page', () => copyPages(job));
    await timed(job, 'pasting into the helpdesk', () => writeHelpdesk(job));
    const picture = await timed(job, 'capture, review and attach', () => takePicture(job));
    await write(job, 'screenshot.png', picture.png);
    await timed(job, 'draft and hand-over', () => writeDraft(job));
    await rename(join(out, 'escalation.eml'), join(out, 'draft.eml'));
    await writeReport(job, picture);
    const { secrets, identifiers, kept, failures } = await prove(job, picture);
    await write(job, 'truth.json', `${JSON.stringify({ seed, secrets, identifiers }, null, 2)}\n`);
    for (const failure of failures) console.error(`  ✗ ${failure}`);
    const kinds = new Set(secrets.map(({ kind }) => kind)).size;
    console.log(
      `${secrets.length} planted values of ${kinds} kinds, ${failures.length} failures; ${kept.length} of ${identifiers.length} identifiers kept. See ${out}/.`,
    );
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

/** A real window for a person, until it is closed. */
async function open(served: ServedDemo): Promise<void> {
  const browser = await launch({ headless: false, viewport: null });
  const [first] = browser.context.pages();
  await first?.goto(`${served.hubUrl}keys?seed=${seed}`);
  const helpdesk = await browser.context.newPage();
  await helpdesk.goto(`${served.helpdeskUrl}?seed=${seed}`);
  await first?.bringToFront();
  console.log(`
Partner Hub  ${served.hubUrl}   (a source: what leaves is redacted)
Helpdesk     ${served.helpdeskUrl}   (a destination: what arrives is redacted)

Try:
  1. Select the new key on the API keys page, copy it, and paste it into the helpdesk's message.
  2. Press the page's own Copy buttons.
  3. Open the KYC case, click the SupportSafe button and "Capture this tab".
  4. In the popup choose a severity, fill in from the evidence, and save the mail.

Close the window to stop.`);
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}
