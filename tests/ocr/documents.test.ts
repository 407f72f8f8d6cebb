import { describe, expect, test } from 'vitest';
import { findDocuments } from '@/lib/ocr/documents';
import type { Bitmap, Box, PageText } from '@/lib/ocr/image';
import type { ReadLine } from '@/lib/ocr/montage';
import { canvas, holds, rect } from './draw';

const line = (text: string, x: number, y: number): ReadLine => {
  const box = { x, y, width: 8 * text.length, height: 12 };
  return { ...box, words: [{ ...box, text, confidence: 90 }] };
};
const caption = (text: string, x: number, y: number): PageText => ({ x, y, width: 8 * text.length, height: 18, text });
const area: Box = { x: 300, y: 120, width: 320, height: 210 };

/** A face as a patch of skin that is not of one colour. */
function drawFace(bitmap: Bitmap, x: number, y: number): void {
  for (let row = 0; row < 80; row += 1)
    for (let column = 0; column < 64; column += 1) {
      const shade = Math.round(12 * Math.sin(row / 9) + 10 * Math.cos(column / 7));
      rect(bitmap, { x: x + column, y: y + row, width: 1, height: 1 }, [205 + shade, 160 + shade, 130 + shade]);
    }
}
const find = (more: Partial<Parameters<typeof findDocuments>[0]>) =>
  findDocuments({ bitmap: canvas(900, 600), lines: [], pageTexts: [], opaqueAreas: [area], scale: 1, ...more });
const machineLines = (x: number, y: number) => [
  line(`P<UTO${'MUSTER'}<<ERIKA<<<<<<<<<<<<<<<<<`, x, y),
  line(`C01X00T47<8UTO6408125F2702283<<<<<`, x, y + 20),
];

describe('a canvas or image is covered whole', () => {
  test.each<[what: string, facts: Partial<Parameters<typeof findDocuments>[0]>]>([
    ['machine-readable lines', { lines: machineLines(310, 270) }],
    ['badly read machine-readable lines', { lines: [line('PKUTOMUSTER<<ERIKA<<<<<<<<<cccccce', 310, 280)] }],
    [
      'title and fields',
      { lines: [line('IDENTITY CARD', 320, 130), line('Surname', 400, 160), line('Given names', 400, 190)] },
    ],
    [
      'a company’s papers',
      {
        lines: [
          line('CERTIFICATE OF INCORPORATION', 320, 130),
          line('Company number', 320, 170),
          line('Registered office', 320, 200),
        ],
      },
    ],
    ['a caption of the page', { pageTexts: [caption('Identity document', 300, 80)] }],
    ['a caption in several words', { pageTexts: [caption('Passport,', 300, 340), caption('data', 380, 340)] }],
  ])('for %s', (_, facts) => {
    expect(find(facts)).toEqual([{ ...area, kind: 'identity-document', source: 'ocr' }]);
  });

  test('for a portrait beside a field', () => {
    const bitmap = canvas(900, 600);
    drawFace(bitmap, 320, 160);
    expect(find({ bitmap, lines: [line('Nationality', 460, 170)] })).toHaveLength(1);
    expect(find({ bitmap })).toEqual([]);
    expect(find({ lines: [line('Nationality', 460, 170)] })).toEqual([]);
  });
});

describe('other pictures are not', () => {
  test.each<[what: string, facts: Partial<Parameters<typeof findDocuments>[0]>]>([
    ['a chart', { lines: [line('Sessions per day', 320, 130), line('Type', 330, 200), line('Code', 400, 200)] }],
    ['a chart on a page about documents', { pageTexts: [caption('Documents checked', 300, 20)] }],
    [
      'a small mark beside the word',
      { opaqueAreas: [{ ...area, width: 40, height: 30 }], pageTexts: [caption('Passport', 350, 125)] },
    ],
    [
      'what lies behind the whole page',
      {
        opaqueAreas: [{ x: 0, y: 0, width: 900, height: 600 }],
        pageTexts: [caption('Passport', 350, 125), caption('Open', 50, 50)],
      },
    ],
  ])('%s', (_, facts) => {
    expect(find(facts)).toEqual([]);
  });
});

describe('in a picture from outside', () => {
  test('the card above its machine-readable lines is covered', () => {
    const card = { x: 100, y: 60, width: 330, height: 230 };
    const [box] = find({ opaqueAreas: [], lines: [line('PASSPORT', 115, 75), ...machineLines(120, 250)] });
    expect(box?.kind).toBe('identity-document');
    expect(holds(box!, card, 25)).toBe(true);
  });

  test('a form about a person is not: its values are covered one by one', () => {
    const lines = ['Surname', 'Given names', 'Date of birth', 'Nationality'].map((text, i) =>
      line(text, 100, 60 + i * 30),
    );
    expect(find({ opaqueAreas: [], lines })).toEqual([]);
  });
});
