import { describe, expect, test } from 'vitest';
import type { Bitmap, CoverBox } from '@/lib/ocr/image';
import { paint } from '@/lib/redact/paint';
import { encodePng } from '@/lib/redact/png';
import { verifyPicture } from '@/lib/redact/verify';
import { canvas, rect } from '../ocr/draw';

const box: CoverBox = { x: 10, y: 10, width: 80, height: 20, kind: 'secret', source: 'ocr', label: '[secret-1]' };
const nothing = async () => [];

async function finished(change: (painted: Bitmap) => void = () => {}, labels = false) {
  const painted = paint(canvas(120, 60, [240, 240, 240]), [box], { labels });
  change(painted);
  return { png: await encodePng(painted), width: 120, height: 60, boxes: [box], labels, read: nothing };
}
const codes = async (picture: Parameters<typeof verifyPicture>[0]) =>
  (await verifyPicture(picture)).problems.map(({ code }) => code);

describe('verifyPicture', () => {
  test('a painted picture in which nothing is left is verified', async () => {
    expect(await verifyPicture(await finished())).toEqual({ verified: true, problems: [] });
    expect(await verifyPicture(await finished(() => {}, true))).toEqual({ verified: true, problems: [] });
  });

  test('one pixel of a box that is not paint is found', async () => {
    const picture = await finished((painted) => rect(painted, { x: 89, y: 29, width: 1, height: 1 }, [240, 240, 240]));
    expect(await verifyPicture(picture)).toEqual({ verified: false, problems: [{ code: 'not-covered', box }] });
  });

  test('label colour counts as paint only where labels were printed', async () => {
    const picture = await finished(() => {}, true);
    expect(await codes({ ...picture, labels: false })).toEqual(['not-covered']);
  });

  test('text that is still readable holds the picture back, unless it lies on paint or was excused', async () => {
    const picture = await finished();
    const left: CoverBox = { x: 10, y: 40, width: 60, height: 12, kind: 'email', source: 'ocr' };
    expect(await codes({ ...picture, read: async () => [left] })).toEqual(['still-readable']);
    expect(await codes({ ...picture, read: async () => [left], excused: [left] })).toEqual([]);
    expect(await codes({ ...picture, read: async () => [{ ...left, x: 12, y: 12, width: 40 }] })).toEqual([]);
  });

  test('what cannot be decoded or read is not verified', async () => {
    const picture = await finished();
    expect(await codes({ ...picture, png: picture.png.subarray(0, 40) })).toEqual(['not-a-png', 'not-decodable']);
    expect(await codes({ ...picture, width: 121 })).toEqual(['wrong-size']);
    expect(await codes({ ...picture, read: () => Promise.reject(new Error('gone')) })).toEqual(['not-read-again']);
  });
});
