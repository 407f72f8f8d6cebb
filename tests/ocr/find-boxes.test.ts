import { describe, expect, test } from 'vitest';
import { findLeftovers, findPictureBoxes } from '@/lib/ocr/find-boxes';
import type { Box } from '@/lib/ocr/image';
import type { ReadLine } from '@/lib/ocr/montage';

/** A line in a 10-pixel monospaced hand, every word read well unless said otherwise. */
function line(text: string, x: number, y: number, confidence = 92): ReadLine {
  let at = x;
  const words = text.split(' ').map((word) => {
    const placed = { text: word, confidence, x: at, y, width: word.length * 10, height: 14 };
    at += (word.length + 1) * 10;
    return placed;
  });
  return { x, y, width: at - 10 - x, height: 14, words };
}

const hides = (boxes: readonly Box[], box: Box) =>
  boxes.some(
    (b) =>
      b.x <= box.x + 1 &&
      b.y <= box.y &&
      b.x + b.width >= box.x + box.width - 1 &&
      b.y + b.height >= box.y + box.height,
  );
const touches = (boxes: readonly Box[], box: Box) =>
  boxes.some(
    (b) =>
      b.x < box.x + box.width - 1 && b.x + b.width > box.x + 1 && b.y < box.y + box.height && b.y + b.height > box.y,
  );

const light = (lines: ReadLine[], more = {}) => findPictureBoxes({ lines, mode: 'light', scale: 1, ...more });
const strict = (lines: ReadLine[], more = {}) => findPictureBoxes({ lines, mode: 'strict', scale: 1, ...more });
const key = `sk_live_${'Zx9'.repeat(8)}`;

describe('findPictureBoxes', () => {
  test('covers a key, and only the key', () => {
    const label = line('Secret', 10, 10);
    const value = line(key, 200, 10);
    const boxes = light([label, value]);
    expect(hides(boxes, value)).toBe(true);
    expect(touches(boxes, label)).toBe(false);
  });

  test('covers the value of NAME=value and leaves the name', () => {
    const one = line('SMTP_PASSWORD=correcthorse', 10, 10);
    const boxes = light([one]);
    expect(hides(boxes, { x: 10 + 14 * 10, y: 10, width: 12 * 10, height: 14 })).toBe(true);
    expect(touches(boxes, { x: 10, y: 10, width: 11 * 10, height: 14 })).toBe(false);
  });

  test('covers what stands to the right of a label', () => {
    const value = line('Wanda Moreau', 160, 10);
    expect(hides(light([line('Full name', 10, 10), value]), value)).toBe(true);
  });

  test('covers what stands under a label, even if the label is misread', () => {
    const value = line('Kastanienallee 14', 10, 34);
    expect(hides(light([line('Horne addre5s', 10, 10), value]), value)).toBe(true);
  });

  test('covers a column down to the end of its table and leaves the others', () => {
    const rows = [60, 100, 140].map((y) => [
      line('Amara Conti', 10, y),
      line('completed', 200, y),
      line('12.50', 400, y),
    ]);
    const boxes = light([
      line('Customer name', 10, 20),
      line('Status', 200, 20),
      line('Amount', 400, 20),
      ...rows.flat(),
    ]);
    for (const [name, status, amount] of rows) {
      expect(hides(boxes, name!)).toBe(true);
      expect(touches(boxes, status!)).toBe(false);
      expect(touches(boxes, amount!)).toBe(false);
    }
  });

  test('takes labels from the page for values in a canvas', () => {
    const value = line('Wanda Moreau', 160, 10);
    const pageTexts = [
      { text: 'Full', x: 10, y: 10, width: 40, height: 14 },
      { text: 'name', x: 60, y: 10, width: 40, height: 14 },
    ];
    expect(hides(light([value], { pageTexts }), value)).toBe(true);
  });

  test('covers ink that could not be read', () => {
    const unread: ReadLine = {
      ...line('x', 10, 10),
      width: 120,
      words: [{ text: '', confidence: 0, x: 10, y: 10, width: 120, height: 14 }],
    };
    expect(hides(light([unread]), unread)).toBe(true);
  });

  test('covers an unsure word that is no plain word', () => {
    const doubt = line('Wamda', 10, 10, 31);
    expect(hides(light([doubt]), doubt)).toBe(true);
    expect(light([line('settings', 10, 10, 31)])).toEqual([]);
  });

  test('covers the rest of a key in the next line', () => {
    const first = line(key, 10, 10);
    const rest = line('Qw8eRt5yUi', 10, 30);
    expect(hides(light([first, rest]), rest)).toBe(true);
  });

  test('covers a known value read with slips, and the same name elsewhere', () => {
    const known = [{ kind: 'person-name', category: 'personal', tier: 'likely', value: 'Wanda Moreau' }];
    const slip = line('Vanda Morcau', 10, 10);
    const again = line('Hello Vanda', 10, 200);
    const boxes = light([slip, again], { known });
    expect(hides(boxes, slip)).toBe(true);
    expect(hides(boxes, { x: 70, y: 200, width: 50, height: 14 })).toBe(true);
    expect(touches(boxes, { x: 10, y: 200, width: 50, height: 14 })).toBe(false);
  });

  test('strict mode covers what does not prove itself harmless', () => {
    const name = line('zorblatt quenx', 10, 10);
    expect(hides(strict([name]), name)).toBe(true);
    expect(light([name])).toEqual([]);
    expect(hides(light([name], { strictAreas: [{ x: 0, y: 0, width: 300, height: 40 }] }), name)).toBe(true);
  });

  test.each(['1987-03-14', '14.03.1987', '14 March 1987', 'Mar 14, 1987'])(
    'strict mode covers the old date %s',
    (date) => {
      const one = line(date, 10, 10);
      expect(hides(strict([one]), one)).toBe(true);
    },
  );

  test('house number and postcode go with the covered words beside them', () => {
    const one = line('Lindenquenx 114, 7223 Quazburg', 10, 10);
    expect(hides(strict([one]), one)).toBe(true);
  });

  test.each([
    'req_test_000000000123',
    'req_ 000000000123',
    '2026-03-08T14:18:322',
    '2026-03-',
    'gs_test_9f8e7d6c',
    'evt_live_12ab34cd',
    '2026-03-08T14:18:32Z',
    '00000000-0000-4000-8000-000000000123',
    'dead_lettered',
    '1,204.50 EUR',
    'gate_session.completed',
    'Showing 9 of 212 sessions',
  ])('strict mode keeps %s readable', (text) => {
    expect(strict([line(text, 10, 10)])).toEqual([]);
  });
});

describe('findLeftovers', () => {
  test('a key is left over, a plain unknown word is not', () => {
    expect(findLeftovers({ lines: [line(key, 10, 10)], scale: 1 })).toHaveLength(1);
    expect(findLeftovers({ lines: [line('Wanda', 10, 10)], scale: 1 })).toEqual([]);
  });
});
