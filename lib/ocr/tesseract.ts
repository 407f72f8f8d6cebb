import type { createWorker, Worker } from 'tesseract.js';
import type { Bitmap } from './image.ts';
import { OcrError, type ReadWord, type Recognizer } from './recognize.ts';

/** Where the reader's files are. In an extension page all four are addresses of packaged files. */
export interface TesseractOptions {
  /** `createWorker` of tesseract.js, passed in so that the core stays free of it. */
  readonly createWorker: typeof createWorker;
  /** Folder of eng.traineddata.gz. */
  readonly langPath: string;
  readonly workerPath?: string;
  /** Full file name of the core, so that nothing is probed. */
  readonly corePath?: string;
  readonly timeoutMs?: number;
  /** Workers that read side by side, each with its own memory (about 80 MB). 1 unless told. */
  readonly lanes?: number;
}

const MOST_JOBS = 50;
const MOST_PIXELS = 100_000_000;
const LSTM_ONLY = 1;
const ONE_BLOCK = '6';

/**
 * Workers, reused, each renewed after 50 jobs or 100 megapixels, because its memory only grows. The jobs of one worker
 * run one after the other; a new job goes to the worker with the fewest waiting.
 */
export function tesseractRecognizer(options: TesseractOptions): Recognizer {
  const lanes = Array.from({ length: Math.max(1, options.lanes ?? 1) }, () => ({ ...startLane(options), waiting: 0 }));
  return {
    lanes: lanes.length,
    async recognize(montage, signal) {
      const lane = lanes.reduce((least, other) => (other.waiting < least.waiting ? other : least));
      lane.waiting += 1;
      try {
        return await lane.recognize(montage, signal);
      } finally {
        lane.waiting -= 1;
      }
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function startLane(options: TesseractOptions): Pick<Recognizer, 'recognize' | 'close'> {
  const timeoutMs = options.timeoutMs ?? 20_000;
  let starting: Promise<Worker> | undefined;
  let jobs = 0;
  let pixels = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const start = async (): Promise<Worker> => {
    let fail: () => void = () => {};
    const failure = new Promise<never>((_, reject) => {
      fail = () => reject(new OcrError('failed'));
    });
    failure.catch(() => {});
    const made = options.createWorker('eng', LSTM_ONLY, {
      langPath: options.langPath,
      ...(options.workerPath ? { workerPath: options.workerPath } : {}),
      ...(options.corePath ? { corePath: options.corePath } : {}),
      workerBlobURL: false,
      cacheMethod: 'none',
      gzip: true,
      // Without a handler of its own tesseract.js throws where nobody can catch it. A worker that could not load its
      // language tells this handler alone, and is never finished.
      errorHandler: fail,
    });
    const worker = await Promise.race([made, failure]);
    await worker.setParameters({ tessedit_pageseg_mode: ONE_BLOCK as never, tessedit_do_invert: '0' });
    return worker;
  };

  /** On a machine that has just been woken a worker may not come up: once more, then it is an error. */
  const startTwice = async (): Promise<Worker> => {
    const first = start();
    try {
      return await race(first, timeoutMs / 2);
    } catch {
      first.then(
        (worker) => worker.terminate(),
        () => {},
      );
      return start();
    }
  };

  const close = async (): Promise<void> => {
    const old = starting;
    starting = undefined;
    jobs = 0;
    pixels = 0;
    await old?.then(
      (worker) => worker.terminate(),
      () => {},
    );
  };

  const run = async (montage: Bitmap, signal: AbortSignal | undefined): Promise<ReadWord[]> => {
    if (signal?.aborted) throw new OcrError('aborted');
    if (jobs >= MOST_JOBS || pixels >= MOST_PIXELS) await close();
    jobs += 1;
    pixels += montage.width * montage.height;
    starting ??= startTwice();
    const job = starting.then((worker) => worker.recognize(toPgm(montage) as never, {}, { text: false, blocks: true }));
    try {
      const { data } = await race(job, timeoutMs, signal);
      return toWords(data as unknown as PageData);
    } catch (error) {
      // The job may still run, or the worker may be broken: never trust it with another one.
      void close();
      throw error instanceof OcrError ? error : new OcrError('failed');
    }
  };

  return {
    recognize(montage, signal) {
      const turn = queue.then(() => run(montage, signal));
      queue = turn.catch(() => {});
      return turn;
    },
    close,
  };
}

/** A terminated worker never answers, so every wait has a second way to end. */
function race<T>(job: Promise<T>, timeoutMs: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (code: 'timeout' | 'aborted') => () => {
      stop();
      reject(new OcrError(code));
    };
    const timer = setTimeout(end('timeout'), timeoutMs);
    const onAbort = end('aborted');
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    signal?.addEventListener('abort', onAbort);
    job.then(resolve, reject).finally(stop);
  });
}

/** Portable greymap: the cheapest format the reader takes. */
function toPgm({ width, height, data }: Bitmap): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + width * height);
  bytes.set(header);
  for (let i = 0, at = header.length; at < bytes.length; i += 4, at += 1) bytes[at] = data[i]!;
  return bytes;
}

interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
interface Item {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: Bounds;
}
interface PageData {
  readonly blocks:
    | readonly {
        readonly paragraphs: readonly {
          readonly lines: readonly { readonly words: readonly (Item & { symbols?: Item[] })[] }[];
        }[];
      }[]
    | null;
}

function toWords({ blocks }: PageData): ReadWord[] {
  return (blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) =>
      paragraph.lines.flatMap((line) =>
        line.words.map((word) => ({ ...toWord(word), symbols: (word.symbols ?? []).map(toWord) })),
      ),
    ),
  );
}

function toWord({ text, confidence, bbox }: Item) {
  return { text, confidence, x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 };
}
