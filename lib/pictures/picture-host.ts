import { createWorker } from 'tesseract.js';
import { browser } from 'wxt/browser';
import { hostPictures } from '@/lib/messaging/picture-channel';
import { Refusal } from '@/lib/messaging/refusal';
import { codeFinder } from '@/lib/ocr/codes';
import type { Box, CoverBox } from '@/lib/ocr/image';
import { LineCache } from '@/lib/ocr/line-cache';
import type { ReadLine } from '@/lib/ocr/montage';
import { type AssignLabels, cleanPicture, type PictureStage } from '@/lib/ocr/picture-job';
import { type PageKnowledge, readPage } from '@/lib/ocr/read-page';
import { sourcesOf } from '@/lib/ocr/sources';
import { tesseractRecognizer } from '@/lib/ocr/tesseract';
import { withTiers } from '@/lib/ocr/tiers';
import { toRules } from '@/lib/policy/to-rules';
import { restOf } from '@/lib/redact/rest';
import { decodePicture } from './decode';
import { finishJob } from './finish-job';
import { type Job, type Opened, restart, scaleOf, translateErrors } from './job';
import { withKeepAlive } from './keep-alive';

/** How far the work is when a stage begins. */
const progress: Record<PictureStage, number> = { ink: 0.1, lines: 0.2, read: 0.3, codes: 0.8, decide: 0.9 };

/** Jobs held at the same time; the oldest gives way, so that forgotten tabs do not fill the memory. */
const maxJobs = 8;

/** How long Firefox's background is kept from sleeping by a picture that nobody ends. */
const patienceMs = 30 * 60_000;

/**
 * Starts answering requests for pictures in this context.
 *
 * @param assignLabels - the draft's labels; the table itself stays with the background
 */
export function startPictureHost(assignLabels: AssignLabels): void {
  const jobs = new Map<string, Job>();
  const cache = new LineCache();
  const recognizer = tesseractRecognizer({
    createWorker,
    workerPath: browser.runtime.getURL('/ocr/worker.min.js'),
    corePath: browser.runtime.getURL('/ocr/tesseract-core-simd-lstm.wasm.js'),
    langPath: browser.runtime.getURL('/ocr' as never),
    lanes: Math.min(2, navigator.hardwareConcurrency),
  });

  const findCodes = codeFinder({ url: browser.runtime.getURL('/ocr/zxing_reader.wasm') });

  const find = (jobId: string): Job => {
    const job = jobs.get(jobId);
    if (!job) throw new Refusal('gone');
    return job;
  };

  const drop = (jobId: string): void => {
    jobs.get(jobId)?.end();
    jobs.delete(jobId);
    if (jobs.size === 0) cache.clear();
  };

  const { report } = hostPictures({
    ping: async () => ({}),
    open: (request) => {
      const running = jobs.get(request.jobId);
      if (running) return running.opened;
      const abort = new AbortController();
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      const job: Job = {
        request,
        abort,
        end,
        working: { finish: new AbortController(), reread: new AbortController() },
        found: new Map(),
        readings: new Map(),
        lines: new Map(),
        opened: new Promise(() => undefined),
      };
      job.opened = read(job, request.mode, abort.signal);
      void withKeepAlive(() => Promise.race([ended, after(patienceMs)]));
      jobs.set(request.jobId, job);
      for (const [oldest] of jobs) if (jobs.size > maxJobs) drop(oldest);
      return job.opened;
    },
    view: async ({ jobId }) => {
      const job = find(jobId);
      return { ...(await job.opened), original: job.request.file };
    },
    words: async ({ jobId, mode }) => {
      const { opened, lines } = find(jobId);
      await opened;
      return { lines: (lines.get(mode) ?? []).map(toWords) };
    },
    reread: async ({ jobId, mode }) => {
      const job = find(jobId);
      if (mode === 'light' && !job.page) throw new Refusal('invalid');
      const signal = restart(job, 'reread');
      delete job.finished;
      const known = job.readings.get(mode);
      const opened = known ?? (await withKeepAlive(() => read(job, mode, signal)));
      job.opened = Promise.resolve(opened);
      return opened;
    },
    finish: (request) =>
      withKeepAlive(() =>
        finishJob(find(request.jobId), request, {
          recognizer,
          cache,
          findCodes,
          onProgress: (stage) => report({ jobId: request.jobId, stage, done: progress[stage] }),
        }),
      ),
    stop: async ({ jobId, work }) => {
      jobs.get(jobId)?.working[work].abort();
      return {};
    },
    finished: async ({ jobId }) => {
      const { finished } = find(jobId);
      if (!finished) throw new Refusal('unverified');
      return finished;
    },
    cancel: async ({ jobId }) => {
      jobs.get(jobId)?.abort.abort();
      drop(jobId);
      return {};
    },
    close: async ({ jobId }) => {
      drop(jobId);
      return {};
    },
  });

  async function read(job: Job, mode: Opened['mode'], signal: AbortSignal): Promise<Opened> {
    const started = performance.now();
    const { request } = job;
    const { jobId, snapshot } = request;
    const decoded = job.decoded ?? (await decodePicture(request.file));
    const { bitmap, format } = decoded;
    const rules = toRules(request.policy);
    const page = job.page ?? (snapshot && readPage(snapshot, bitmap, rules));
    const clean = await translateErrors(() =>
      cleanPicture({
        bitmap,
        ...scaleOf(bitmap.width, snapshot),
        recognizer,
        rules,
        cache,
        signal,
        mode,
        wasJpeg: format === 'jpeg',
        findCodes,
        assignLabels,
        onProgress: (stage) => report({ jobId, stage, done: progress[stage] }),
        ...(page
          ? {
              pageBoxes: page.boxes,
              // A strict reading takes no word of the page for harmless.
              pageTexts: mode === 'strict' ? [] : page.texts,
              captions: page.texts,
              opaqueAreas: page.opaque,
              knownValues: page.known,
            }
          : {}),
      }),
    );
    const named = new Map(
      withTiers(clean.boxes, clean.lines, rules).map((box) => [
        idOf(box),
        { ...withLabel(box), id: idOf(box), sources: sourcesOf(box, clean.found) },
      ]),
    );
    const boxes = [...named.values(), ...leftBy([...named.values()], job.readings.get('light'))];
    Object.assign(job, { decoded, ...(page ? { page } : {}) });
    job.lines.set(mode, clean.lines);
    for (const box of boxes) job.found.set(box.id, box);
    const opened: Opened = {
      width: bitmap.width,
      height: bitmap.height,
      boxes,
      coverage: {
        pageWords: page?.texts.length ?? 0,
        readWords: clean.lines.reduce((sum, line) => sum + line.words.length, 0),
        notInspected: notInspected(page, clean.coverage.unreadLines),
      },
      mode,
      ...(page?.internal ? { internal: page.internal } : {}),
      ms: Math.round(performance.now() - started),
    };
    job.readings.set(mode, opened);
    return opened;
  }
}

/** A strict reading takes nothing back: what the milder one covered and this one leaves open stays covered. */
const leftBy = (boxes: readonly Box[], milder: Opened | undefined): Opened['boxes'] =>
  milder?.boxes.filter((box) => restOf(box, boxes).length > 0) ?? [];

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The same area keeps its name through every reading. */
const idOf = ({ kind, x, y, width, height }: CoverBox) => `${kind}-${x}-${y}-${width}-${height}`;

const toWords = ({ words, ...line }: ReadLine) => ({
  ...toArea(line),
  words: words.map(({ text, confidence, ...word }) => ({ ...toArea(word), text, confidence })),
});

const toArea = ({ x, y, width, height }: Box) => ({ x, y, width, height });

const withLabel = <B extends CoverBox>(box: B) => ({ ...box, label: box.label ?? `[${box.kind}]` });

/** What a reader of the picture should know: areas only looked at as pixels, and lines that nobody could read. */
function notInspected(page: PageKnowledge | undefined, unreadLines: number): Opened['coverage']['notInspected'] {
  const counts = new Map<string, number>();
  if (!page) counts.set('no-page', 1);
  for (const { kind } of page?.opaque ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (unreadLines > 0) counts.set('unread', unreadLines);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
