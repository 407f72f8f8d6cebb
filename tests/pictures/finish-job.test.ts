import { describe, expect, test } from 'vitest';
import type { PictureParsed } from '@/lib/messaging/picture-protocol';
import { LineCache } from '@/lib/ocr/line-cache';
import { finishJob } from '@/lib/pictures/finish-job';
import type { Job, Opened } from '@/lib/pictures/job';
import { decodePng } from '@/lib/redact/png';

const size = { width: 120, height: 80 };
const place = { x: 10, y: 10, width: 40, height: 12 };
const card = {
  ...place,
  id: 'card',
  kind: 'payment-card',
  source: 'page',
  tier: 'certain',
  sources: ['page', 'ocr'],
} as const;
const internalArea = { x: 70, y: 50, width: 30, height: 12 };

function open(internal?: Opened['internal']): Job {
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  const opened: Opened = {
    ...size,
    boxes: [{ ...card, sources: [...card.sources] }],
    coverage: { pageWords: 3, readWords: 0, notInspected: [] },
    mode: 'light',
    ...(internal ? { internal } : {}),
    ms: 0,
  };
  return {
    request: {
      jobId: 'j',
      file: new Blob(),
      mode: 'light',
      policy: { terms: [], patterns: [], allowed: { key: '', hashes: [] } },
    },
    abort: new AbortController(),
    working: { finish: new AbortController(), reread: new AbortController() },
    opened: Promise.resolve(opened),
    readings: new Map([['light', opened]]),
    found: new Map(opened.boxes.map((box) => [box.id, box])),
    lines: new Map(),
    decoded: { bitmap: { ...size, data }, format: 'png' },
  } as unknown as Job;
}

const covered = [
  { ...place, kind: 'payment-card', source: 'page' as const, sources: ['page' as const, 'ocr' as const] },
];

function finish(job: Job, wanted: Partial<PictureParsed<'finish'>>) {
  return finishJob(
    job,
    { jobId: 'j', boxes: covered, uncovered: [], overrides: [], drawLabels: true, annotations: [], ...wanted },
    {
      recognizer: { recognize: async () => [], close: async () => undefined },
      cache: new LineCache(),
      findCodes: async () => [],
      onProgress: () => undefined,
    },
  );
}

const reason = (why: 'not-what-it-seems' | 'needed-by-support' | 'other', note?: string) => [
  { id: 'card', reason: why, ...(note && { note }) },
];

describe('finishing', () => {
  test('a covered picture is verified, with a receipt of kinds and sources', async () => {
    const job = open();
    const answer = await finish(job, {});
    expect(answer.verified).toBe(true);
    expect(answer.receipt).toMatchObject({
      picture: size,
      covered: [{ kind: 'payment-card', sources: ['page', 'ocr'], count: 1 }],
      shown: [],
      isCropped: false,
    });
    expect(job.finished).toMatchObject({ receipt: answer.receipt });
    expect(job.finished?.held).toBeUndefined();
  });

  test('a certain finding that is visible without a reason gives no picture, and takes back the one before', async () => {
    const job = open();
    await finish(job, {});
    const boxes = [{ ...covered[0]!, width: 39 }];
    const answer = await finish(job, { boxes, uncovered: ['card'] });
    expect(answer).toMatchObject({ verified: false, problems: [{ code: 'not-explained', box: place }] });
    expect(job.finished).toBeUndefined();
  });

  test.each([
    ['not-what-it-seems', undefined],
    ['needed-by-support', 'shown'],
    ['other', 'shown'],
  ] as const)('shown because it is %s: held from a draft as %s', async (why, held) => {
    const job = open();
    const answer = await finish(job, { boxes: [], uncovered: ['card'], overrides: reason(why) });
    expect(answer.receipt?.shown).toEqual([{ kind: 'payment-card', reason: why, count: 1 }]);
    expect(job.finished?.held).toBe(held);
  });

  test('a reason for what is covered, or for what nobody found, is none', async () => {
    const job = open();
    const { receipt } = await finish(job, { overrides: [...reason('other'), { id: 'gone', reason: 'other' }] });
    expect(receipt?.shown).toEqual([]);
    expect(job.finished?.held).toBeUndefined();
  });

  test('a crop cuts the picture and moves the areas; what is cropped away needs no reason', async () => {
    const job = open();
    const right = { ...covered[0]!, x: 60 };
    const { png, receipt } = await finish(job, { boxes: [right], crop: { x: 55, y: 0, width: 65, height: 40 } });
    const bitmap = await decodePng(new Uint8Array(await png!.arrayBuffer()));
    expect([bitmap.width, bitmap.height]).toEqual([65, 40]);
    expect([...bitmap.data.subarray((10 * 65 + 5) * 4, (10 * 65 + 5) * 4 + 3)]).toEqual([0x3b, 0x4a, 0x5f]);
    expect([...bitmap.data.subarray((10 * 65 + 4) * 4, (10 * 65 + 4) * 4 + 3)]).toEqual([255, 255, 255]);
    expect(receipt).toMatchObject({ isCropped: true, picture: { width: 65, height: 40 } });
  });

  test('internal areas hold it from a draft until each is covered or cropped away', async () => {
    const heldWith = async (wanted: Partial<PictureParsed<'finish'>>) => {
      const job = open({ reasons: ['routing'], areas: [internalArea] });
      expect((await finish(job, wanted)).verified).toBe(true);
      return job.finished?.held;
    };
    const over = { ...covered[0]!, ...internalArea };
    expect(await heldWith({})).toBe('internal');
    expect(await heldWith({ boxes: [...covered, { ...over, width: 29 }] })).toBe('internal');
    expect(await heldWith({ boxes: [...covered, over] })).toBeUndefined();
    expect(await heldWith({ crop: { x: 0, y: 0, width: 120, height: 50 } })).toBeUndefined();
  });

  test('typed words that the engine objects to are refused', async () => {
    const text = `mail jo.doe@${'partner-mail'}.io`;
    const annotations = [{ type: 'text' as const, at: { x: 5, y: 60 }, text, colour: 'blue' as const, size: 14 }];
    await expect(finish(open(), { annotations })).rejects.toMatchObject({ reason: 'annotation' });
  });

  test('a newer request ends the older one, whose picture is never the finished one', async () => {
    const job = open();
    const older = finish(job, {});
    const newer = finish(job, { boxes: [], uncovered: ['card'], overrides: reason('not-what-it-seems') });
    await expect(older).rejects.toMatchObject({ reason: 'ocr-aborted' });
    const { receipt } = await newer;
    expect(job.finished?.receipt).toEqual(receipt);
  });
});
