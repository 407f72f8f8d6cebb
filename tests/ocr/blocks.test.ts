import { describe, expect, test } from 'vitest';
import { joinParagraph, toBlocks } from '@/lib/ocr/blocks';
import { findPictureBoxes } from '@/lib/ocr/find-boxes';
import type { ReadLine } from '@/lib/ocr/montage';
import { toCell } from '@/lib/ocr/reading';

/** A line of text 12 high, 7 to a letter. */
function line(text: string, x: number, y: number): ReadLine {
  let at = x;
  const words = text.split(' ').map((word) => {
    const box = { x: at, y, width: word.length * 7, height: 12, text: word, confidence: 92 };
    at += word.length * 7 + 7;
    return box;
  });
  return { x, y, width: at - 7 - x, height: 12, words };
}
const cells = (...lines: ReadLine[]) => lines.map((one) => toCell(one));
const texts = (blocks: ReturnType<typeof toBlocks>) => blocks.map((block) => block.map(({ text }) => text));

describe('blocks', () => {
  test('lines under each other are one, whatever stands beside them', () => {
    const all = cells(
      line('We sent a code', 10, 10),
      line('Balance', 400, 12),
      line('to your phone', 12, 28),
      line('900 EUR', 402, 30),
    );
    expect(texts(toBlocks(all))).toEqual([
      ['We sent a code', 'to your phone'],
      ['Balance', '900 EUR'],
    ]);
  });

  test('a line that begins elsewhere, or further down, or in other type, is none of it', () => {
    expect(toBlocks(cells(line('We sent', 10, 10), line('a code', 60, 28)))).toEqual([]);
    expect(toBlocks(cells(line('We sent', 10, 10), line('a code', 10, 60)))).toEqual([]);
    const large = { ...line('a code', 10, 26), height: 30 };
    expect(toBlocks(cells(line('We sent', 10, 10), large))).toEqual([]);
  });

  test('full lines go on, short ones end, and a hyphen stays', () => {
    const block = cells(
      line('write to jane.fake@acme-', 10, 10),
      line('pay.example about the', 10, 28),
      line('order', 10, 46),
      line('Thanks', 10, 64),
    );
    expect(joinParagraph(block)).toEqual({
      text: 'write to jane.fake@acme-pay.example about the order\nThanks',
      starts: [0, 24, 46, 52],
    });
  });
});

describe('values over two lines beside another column', () => {
  const valuesIn = (...lines: ReadLine[]) =>
    findPictureBoxes({ lines, mode: 'strict', scale: 1 }).map(({ value }) => value);

  test('a code in the line below the words that announce it', () => {
    const found = valuesIn(
      line('by text message to +48 548 623 570, code', 10, 10),
      line('Session gs_test_7NZGpgHv', 500, 14),
      line('877033 (shown once)', 10, 28),
      line('Status open', 500, 32),
    );
    expect(found.join()).toContain('877033');
  });

  test('the rest of an address that was cut at a hyphen', () => {
    const found = valuesIn(
      line('please write to jane.fake@acme-', 10, 10),
      line('Status open', 500, 14),
      line('pay.example today', 10, 28),
    );
    expect(found.join(' ')).toContain('pay.example');
  });

  test('a tax number that was cut between its groups', () => {
    const found = valuesIn(
      line('You already have my social, 551-54-', 10, 10),
      line('Status open', 500, 14),
      line('5850, and my card', 10, 28),
    );
    expect(found).toContain('551-54-');
    expect(found).toContain('5850');
  });
});
