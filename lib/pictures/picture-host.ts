import { createWorker } from 'tesseract.js';
import { browser } from 'wxt/browser';
import { uniqueIdentifiers } from '@/lib/escalation/unique-identifiers';
import { hostPictures } from '@/lib/messaging/picture-channel';
import type { PictureParsed, PictureResponse } from '@/lib/messaging/picture-protocol';
import { Refusal } from '@/lib/messaging/refusal';
import { codeFinder } from '@/lib/ocr/codes';
import type { CoverBox } from '@/lib/ocr/image';
import { LineCache } from '@/lib/ocr/line-cache';
import { cleanPicture, finishPicture, type PictureStage } from '@/lib/ocr/picture-job';
import { type PageKnowledge, readPage } from '@/lib/ocr/read-page';
import { OcrError } from '@/lib/ocr/recognize';
import { tesseractRecognizer } from '@/lib/ocr/tesseract';
import { isAllowed } from '@/lib/policy/allowed-values';
import type { SitePolicy } from '@/lib/policy/policy';
import { throwIfAsked } from '@/lib/policy/throw-if-asked';
import { redactText } from '@/lib/redact/redact-text';
import { type Decoded, decodePicture } from './decode';
import { withKeepAlive } from './keep-alive';

type Opened = PictureResponse<'open'>;
type Finished = PictureResponse<'finished'>;

/** A picture under review. The pixels live here and nowhere else. */
interface Job {
  readonly request: PictureParsed<'open'>;
  readonly abort: AbortController;
  readonly opened: Promise<Opened>;
  /** Lets the background sleep again. */
  readonly end: () => void;
  decoded?: Decoded;
  page?: PageKnowledge;
  finished?: Finished;
}

/** How far the work is when a stage begins. */
const progress: Record<PictureStage, number> = { ink: 0.1, lines: 0.2, read: 0.3, codes: 0.8, decide: 0.9 };

/** Jobs held at the same time; the oldest gives way, so that forgotten tabs do not fill the memory. */
const maxJobs = 8;

/** How long Firefox's background is kept from sleeping by a picture that nobody ends. */
const patienceMs = 30 * 60_000;

/** Gives the draft's labels to values; the table itself stays with the background. */
type AssignLabels = (values: { kind: string; value: string }[]) => Promise<string[]>;

/** Starts answering requests for pictures in this context. */
export function startPictureHost(assignLabels: AssignLabels): void {
  const jobs = new Map<string, Job>();
  const cache = new LineCache();
  const recognizer = tesseractRecognizer({
    createWorker,
    workerPath: browser.runtime.getURL('/ocr/worker.min.js'),
    corePath: browser.runtime.getURL('/ocr/tesseract-core-simd-lstm.wasm.js'),
    langPath: browser.runtime.getURL('/ocr' as never),
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
      const job: Job = { request, abort, end, opened: read(request, abort.signal) };
      void withKeepAlive(() => Promise.race([ended, after(patienceMs)]));
      jobs.set(request.jobId, job);
      for (const [oldest] of jobs) if (jobs.size > maxJobs) drop(oldest);
      return job.opened;
    },
    view: async ({ jobId }) => {
      const job = find(jobId);
      return { ...(await job.opened), original: job.request.file };
    },
    finish: (request) => withKeepAlive(async () => finish(find(request.jobId), request)),
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

  async function read(request: PictureParsed<'open'>, signal: AbortSignal): Promise<Opened> {
    const started = performance.now();
    const { jobId, snapshot } = request;
    const decoded = await decodePicture(request.file);
    const { bitmap, format } = decoded;
    const rules = toRules(request.policy);
    const page = snapshot && readPage(snapshot, bitmap.width, rules);
    const pageBoxes = page && (await withDraftLabels(page.boxes));
    const clean = await translateErrors(() =>
      cleanPicture({
        bitmap,
        ...scaleOf(bitmap.width, snapshot),
        recognizer,
        rules,
        cache,
        signal,
        mode: request.mode,
        wasJpeg: format === 'jpeg',
        findCodes,
        onProgress: (stage) => report({ jobId, stage, done: progress[stage] }),
        ...(page
          ? {
              pageBoxes: pageBoxes ?? [],
              pageTexts: page.texts,
              opaqueAreas: page.opaque,
              knownValues: page.known,
            }
          : {}),
      }),
    );
    const job = jobs.get(jobId);
    if (job) Object.assign(job, { decoded, page });
    return {
      width: bitmap.width,
      height: bitmap.height,
      boxes: clean.boxes.map((box, index) => ({ ...withLabel(box), id: `found-${index + 1}` })),
      coverage: {
        pageWords: clean.coverage.explainedWords,
        readWords: clean.lines.reduce((sum, line) => sum + line.words.length, 0),
        notInspected: notInspected(page, clean.coverage.unreadLines),
      },
      ms: Math.round(performance.now() - started),
    };
  }

  /** The same value has the same label in text and picture. Without labels the kind alone is printed. */
  async function withDraftLabels(boxes: PageKnowledge['boxes']): Promise<CoverBox[]> {
    const labels = await assignLabels(boxes.map(({ kind, value }) => ({ kind, value }))).catch(() => []);
    return boxes.map(({ value: _, ...box }, index) => withLabel({ ...box, label: labels[index] }));
  }

  async function finish(job: Job, wanted: PictureParsed<'finish'>): Promise<PictureResponse<'finish'>> {
    throwIfAsked(job.request.policy.terms, 'finish');
    const { boxes, uncovered, drawLabels } = wanted;
    const opened = await job.opened;
    const { decoded, page, request } = job;
    if (!decoded) throw new Refusal('gone');
    delete job.finished;
    const { bitmap } = decoded;
    const { png, verified, problems } = await translateErrors(() =>
      finishPicture({
        bitmap,
        ...scaleOf(bitmap.width, request.snapshot),
        boxes,
        labels: drawLabels,
        excused: opened.boxes.filter(({ id }) => uncovered.includes(id)),
        findCodes,
        recognizer,
        cache,
        rules: toRules(request.policy),
        signal: job.abort.signal,
        ...(page ? { knownValues: page.known, pageTexts: page.harmless, opaqueAreas: page.opaque } : {}),
      }),
    );
    const answer = { verified, problems: problems.map(({ code, box }) => ({ code, ...(box ? { box } : {}) })) };
    if (!verified) return answer;
    const blob = new Blob([png], { type: 'image/png' });
    job.finished = {
      png: blob,
      width: bitmap.width,
      height: bitmap.height,
      sha256: await sha256(png),
      boxes,
      coverage: opened.coverage,
      origin: request.snapshot?.origin ?? '',
      identifiers: identifiersOf(request),
    };
    return { ...answer, png: blob };
  }
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Without a page the scale is guessed from the picture. */
const scaleOf = (imageWidth: number, snapshot: { width: number } | undefined) =>
  snapshot ? { scale: imageWidth / snapshot.width } : {};

function toRules({ terms, allowed }: SitePolicy) {
  throwIfAsked(terms);
  return { terms, isAllowed: (value: string) => isAllowed(allowed, value) };
}

const withLabel = <B extends CoverBox>(box: B) => ({ ...box, label: box.label ?? `[${box.kind}]` });

/** A reader's failure leaves with its code and nothing it read. */
async function translateErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof OcrError ? new Refusal(`ocr-${error.code}`) : error;
  }
}

/** What a reader of the picture should know: areas only looked at as pixels, and lines that nobody could read. */
function notInspected(page: PageKnowledge | undefined, unreadLines: number): Opened['coverage']['notInspected'] {
  const counts = new Map<string, number>();
  if (!page) counts.set('no-page', 1);
  for (const { kind } of page?.opaque ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (unreadLines > 0) counts.set('unread', unreadLines);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}

/** Identifiers of the page's text that survive redaction. */
function identifiersOf({ snapshot, policy }: PictureParsed<'open'>): Finished['identifiers'] {
  if (!snapshot) return [];
  return uniqueIdentifiers(redactText(snapshot.text, { rules: toRules(policy) }).text);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
