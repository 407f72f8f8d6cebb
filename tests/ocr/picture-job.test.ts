import { describe, expect, test } from 'vitest';
import type { Box, CoverBox } from '@/lib/ocr/image';
import { LineCache } from '@/lib/ocr/line-cache';
import { cleanPicture, finishPicture } from '@/lib/ocr/picture-job';
import { OcrError, type ReadWord, type Recognizer } from '@/lib/ocr/recognize';
import { FILL } from '@/lib/redact/paint';
import { decodePng } from '@/lib/redact/png';
import { canvas, holds, write } from './draw';

const key = `sk_live_${'zx9'.repeat(6)}`;

/** Reads the rows of a montage as the given texts, in order; remembers how many rows it was shown. */
function readerOf(...texts: string[]): Recognizer & { readonly rows: number[] } {
  const rows: number[] = [];
  let next = 0;
  return {
    rows,
    recognize: async (montage) => {
      const count = Math.round((montage.height - 24) / 42);
      rows.push(count);
      return Array.from({ length: count }, (_, row): ReadWord => {
        const text = texts[next++] ?? 'open';
        return { text, confidence: 92, x: 12, y: 12 + row * 42, width: montage.width - 24, height: 30 };
      });
    },
    close: async () => {},
  };
}

function page() {
  const bitmap = canvas(700, 160);
  const first = write(bitmap, 'status.open', 20, 20);
  const second = write(bitmap, key, 20, 80);
  return { bitmap, first, second };
}
const covers = (boxes: readonly Box[], ink: Box) => boxes.some((box) => holds(box, ink, 0));

describe('cleanPicture', () => {
  test('covers what was read as a key and leaves what was read as harmless', async () => {
    const { bitmap, first, second } = page();
    const { boxes, coverage } = await cleanPicture({ bitmap, scale: 1, recognizer: readerOf('status.open', key) });
    expect(covers(boxes, second)).toBe(true);
    expect(boxes).toHaveLength(1);
    expect(boxes[0]!.y).toBeGreaterThan(first.y + first.height);
    expect(coverage).toMatchObject({ readLines: 2, unreadLines: 0, codes: false });
  });

  test('does not read ink that the page explains, but reads it inside an opaque area', async () => {
    const { bitmap, first, second } = page();
    const pageTexts = [
      { ...first, text: 'status.open' },
      { ...second, text: key },
    ];
    const explained = readerOf();
    const clean = await cleanPicture({ bitmap, scale: 1, recognizer: explained, pageTexts });
    expect(explained.rows).toEqual([]);
    expect(clean.boxes.map(({ source }) => source)).toEqual(['page']);
    const opaque = readerOf(key);
    const canvasArea = { x: 0, y: 60, width: 700, height: 80 };
    const again = await cleanPicture({ bitmap, scale: 1, recognizer: opaque, pageTexts, opaqueAreas: [canvasArea] });
    expect(opaque.rows).toEqual([1]);
    expect(covers(again.boxes, second)).toBe(true);
  });

  test('unites page, pixels and codes: none takes away from another', async () => {
    const { bitmap, first, second } = page();
    const pageBoxes: CoverBox[] = [{ ...first, kind: 'email', source: 'page' }];
    const code: CoverBox = { x: 600, y: 20, width: 60, height: 60, kind: 'qr-code', source: 'code' };
    const { boxes } = await cleanPicture({
      bitmap,
      scale: 1,
      recognizer: readerOf('status.open', key),
      pageBoxes,
      findCodes: async () => [code],
    });
    for (const box of [first, second, code]) expect(covers(boxes, box)).toBe(true);
    expect(new Set(boxes.map(({ source }) => source))).toEqual(new Set(['page', 'ocr', 'code']));
  });

  test('tells its stages in order, and stops when aborted', async () => {
    const { bitmap } = page();
    const stages: string[] = [];
    await cleanPicture({ bitmap, scale: 1, recognizer: readerOf(), onProgress: (stage) => stages.push(stage) });
    expect(stages).toEqual(['ink', 'lines', 'read', 'codes', 'decide']);
    const signal = AbortSignal.abort();
    await expect(cleanPicture({ bitmap, scale: 1, recognizer: readerOf(), signal })).rejects.toMatchObject({
      code: 'aborted',
    });
  });

  test('tries once more when the reader fails, and fails closed the second time', async () => {
    const { bitmap } = page();
    const failing = (times: number): Recognizer => {
      const reader = readerOf('status.open', key);
      let left = times;
      return {
        ...reader,
        recognize: async (montage) => (left-- > 0 ? Promise.reject(new OcrError('failed')) : reader.recognize(montage)),
      };
    };
    expect((await cleanPicture({ bitmap, scale: 1, recognizer: failing(1) })).boxes).toHaveLength(1);
    await expect(cleanPicture({ bitmap, scale: 1, recognizer: failing(2) })).rejects.toBeInstanceOf(OcrError);
  });

  test('reads a line seen before only once', async () => {
    const { bitmap, second } = page();
    const cache = new LineCache();
    await cleanPicture({ bitmap, scale: 1, recognizer: readerOf('status.open', key), cache });
    const reader = readerOf();
    const { boxes } = await cleanPicture({ bitmap, scale: 1, recognizer: reader, cache });
    expect(reader.rows).toEqual([]);
    expect(covers(boxes, second)).toBe(true);
    cache.clear();
    await cleanPicture({ bitmap, scale: 1, recognizer: reader, cache });
    expect(reader.rows).toEqual([2]);
  });
});

describe('finishPicture', () => {
  test('paints, encodes, and verifies when nothing is left', async () => {
    const { bitmap, second } = page();
    const { boxes } = await cleanPicture({ bitmap, scale: 1, recognizer: readerOf('status.open', key) });
    const { png, verified, problems } = await finishPicture({
      bitmap,
      scale: 1,
      boxes,
      recognizer: readerOf('status.open'),
    });
    expect({ verified, problems }).toEqual({ verified: true, problems: [] });
    const { data, width } = await decodePng(png);
    const at = ((second.y + 2) * width + second.x + 2) * 4;
    expect([...data.subarray(at, at + 3)]).toEqual([...FILL]);
  });

  test('holds the picture back when the second reading still finds a key, unless it was uncovered knowingly', async () => {
    const { bitmap, second } = page();
    const job = { bitmap, scale: 1, boxes: [] };
    const held = await finishPicture({ ...job, recognizer: readerOf('status.open', key) });
    expect(held.verified).toBe(false);
    expect(held.problems).toMatchObject([{ code: 'still-readable' }]);
    expect(
      covers(
        held.problems.map(({ box }) => box!),
        second,
      ),
    ).toBe(true);
    const excused = [{ x: second.x - 4, y: second.y - 4, width: second.width + 8, height: second.height + 8 }];
    expect((await finishPicture({ ...job, excused, recognizer: readerOf('status.open', key) })).verified).toBe(true);
  });

  test('is not verified when it could not be read again', async () => {
    const { bitmap } = page();
    const recognizer: Recognizer = { recognize: () => Promise.reject(new OcrError('timeout')), close: async () => {} };
    expect(await finishPicture({ bitmap, scale: 1, boxes: [], recognizer })).toMatchObject({
      verified: false,
      problems: [{ code: 'not-read-again' }],
    });
  });
});

describe('labels', () => {
  test('the draft labels what was read in the pixels as well, and no value leaves', async () => {
    const { bitmap } = page();
    const asked: string[] = [];
    const clean = await cleanPicture({
      bitmap,
      scale: 1,
      recognizer: readerOf('status.open', key),
      assignLabels: async (values) => {
        asked.push(...values.map(({ value }) => value));
        return values.map(({ kind }) => `[${kind}-7]`);
      },
    });
    expect(asked).toEqual([key]);
    expect(clean.boxes.map(({ label }) => label)).toEqual(['[secret-key-7]']);
    expect(JSON.stringify([clean.boxes, clean.found])).not.toContain(key);
  });

  test('without labels a picture is covered all the same', async () => {
    const { bitmap } = page();
    const clean = await cleanPicture({
      bitmap,
      scale: 1,
      recognizer: readerOf('status.open', key),
      assignLabels: async () => {
        throw new Error('no draft');
      },
    });
    expect(clean.boxes).toHaveLength(1);
  });
});
