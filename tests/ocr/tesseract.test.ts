import { describe, expect, test, vi } from 'vitest';
import { tesseractRecognizer } from '@/lib/ocr/tesseract';
import { canvas } from './draw';

type Answer = () => Promise<unknown>;

const page = {
  data: {
    blocks: [
      {
        paragraphs: [
          {
            lines: [
              {
                words: [
                  {
                    text: 'ok',
                    confidence: 91,
                    bbox: { x0: 5, y0: 6, x1: 25, y1: 20 },
                    symbols: [{ text: 'o', confidence: 90, bbox: { x0: 5, y0: 6, x1: 14, y1: 20 } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};

/** A tesseract.js whose workers answer as told; counts workers started and ended. */
function fakeTesseract(answer: Answer = async () => page, lanes = 1) {
  const counts = { started: 0, terminated: 0 };
  const images: Uint8Array[] = [];
  const createWorker = vi.fn(async () => {
    counts.started += 1;
    return {
      setParameters: async () => {},
      recognize: (image: Uint8Array) => {
        images.push(image);
        return answer();
      },
      terminate: async () => {
        counts.terminated += 1;
      },
    };
  });
  const recognizer = tesseractRecognizer({
    createWorker: createWorker as never,
    langPath: 'ocr',
    timeoutMs: 50,
    lanes,
  });
  return { recognizer, counts, images, createWorker };
}

const never = () => new Promise<never>(() => {});

describe('tesseractRecognizer', () => {
  test('answers words with their letters, in pixels of the montage', async () => {
    const { recognizer, images } = fakeTesseract();
    expect(await recognizer.recognize(canvas(30, 30))).toEqual([
      {
        text: 'ok',
        confidence: 91,
        x: 5,
        y: 6,
        width: 20,
        height: 14,
        symbols: [{ text: 'o', confidence: 90, x: 5, y: 6, width: 9, height: 14 }],
      },
    ]);
    expect(new TextDecoder('latin1').decode(images[0]!.subarray(0, 3))).toBe('P5\n');
    expect(images[0]).toHaveLength('P5\n30 30\n255\n'.length + 900);
  });

  test('loads nothing from anywhere but the given places', async () => {
    const { recognizer, createWorker } = fakeTesseract();
    await recognizer.recognize(canvas(4, 4));
    expect(createWorker).toHaveBeenCalledWith(
      'eng',
      1,
      expect.objectContaining({ langPath: 'ocr', cacheMethod: 'none', workerBlobURL: false }),
    );
  });

  test('an empty answer has no words', async () => {
    const { recognizer } = fakeTesseract(async () => ({ data: { blocks: null } }));
    expect(await recognizer.recognize(canvas(4, 4))).toEqual([]);
  });

  test('uses one worker, and a new one after 50 jobs', async () => {
    const { recognizer, counts } = fakeTesseract();
    for (let i = 0; i < 50; i += 1) await recognizer.recognize(canvas(4, 4));
    expect(counts).toEqual({ started: 1, terminated: 0 });
    await recognizer.recognize(canvas(4, 4));
    expect(counts).toEqual({ started: 2, terminated: 1 });
  });

  test('a job that never ends is given up, its worker ended, and the next job gets a new one', async () => {
    let answer: Answer = never;
    const { recognizer, counts } = fakeTesseract(() => answer());
    await expect(recognizer.recognize(canvas(4, 4))).rejects.toMatchObject({ name: 'OcrError', code: 'timeout' });
    answer = async () => page;
    expect(await recognizer.recognize(canvas(4, 4))).toHaveLength(1);
    expect(counts).toEqual({ started: 2, terminated: 1 });
  });

  test('aborting ends a running job and keeps a waiting one from starting', async () => {
    const { recognizer, images } = fakeTesseract(never);
    const abort = new AbortController();
    const running = recognizer.recognize(canvas(4, 4), abort.signal);
    const waiting = recognizer.recognize(canvas(4, 4), abort.signal);
    setTimeout(() => abort.abort(), 5);
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    expect(images).toHaveLength(1);
  });

  test.each([
    ['says so to its handler alone', (handler: (error: unknown) => void) => handler('no language')],
    ['says nothing', () => {}],
  ])('a worker that never comes up and %s is started once more', async (_, tell) => {
    const { recognizer, counts, createWorker } = fakeTesseract();
    createWorker.mockImplementationOnce((async (...[, , options]: [string, number, { errorHandler: () => void }]) => {
      tell(options.errorHandler);
      return never();
    }) as never);
    expect(await recognizer.recognize(canvas(4, 4))).toHaveLength(1);
    expect(createWorker).toHaveBeenCalledTimes(2);
    expect(counts.started).toBe(1);
  });

  test('an error of the worker comes out as a code, without its text', async () => {
    const { recognizer } = fakeTesseract(() => Promise.reject('page says hello'));
    const error = await recognizer.recognize(canvas(4, 4)).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'failed', message: 'failed' });
    expect(JSON.stringify(error)).not.toContain('hello');
  });
});

describe('lanes', () => {
  test('two montages at the same time go to two workers, the third to the first that is free', async () => {
    const waiting: (() => void)[] = [];
    const answer = () => new Promise((resolve) => waiting.push(() => resolve(page)));
    const { recognizer, counts } = fakeTesseract(answer, 2);
    const jobs = [1, 2].map(() => recognizer.recognize(canvas(10, 10)));
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    expect(counts.started).toBe(2);
    for (const end of waiting) end();
    await Promise.all(jobs);
    const third = recognizer.recognize(canvas(10, 10));
    await vi.waitFor(() => expect(waiting).toHaveLength(3));
    waiting[2]!();
    await third;
    expect(counts.started).toBe(2);
    await recognizer.close();
    expect(counts.terminated).toBe(2);
  });
});
