import { describe, expect, test } from 'vitest';
import { isWordOfProse } from '@/lib/ocr/prose';
import { type Cell, toCell } from '@/lib/ocr/reading';
import { hasWordEnding, isWordLike } from '@/lib/ocr/word-forms';

describe('hasWordEnding', () => {
  test.each(['Verschiebungen', 'comprobación', 'Rimborsi inviati'.split(' ')[1]!, 'Vergunningloosheid', 'drukowanie'])(
    'knows the form of %s',
    (word) => {
      expect(hasWordEnding(word)).toBe(true);
    },
  );

  test.each(['Lindqvist', 'Zimmermann', 'Marchetti', 'Cavalcanti'.slice(0, 8), 'Dubois', 'Kowalska', 'Becker'])(
    'takes %s for no word',
    (word) => {
      expect(hasWordEnding(word)).toBe(false);
    },
  );
});

test.each(['xkqzt', 'aaa', 'Berg', 'pass1'])('%s is not written as a word is', (word) => {
  expect(isWordLike(word)).toBe(false);
});

describe('isWordOfProse', () => {
  const lineOf = (text: string, confidence = 90): Cell => {
    const words = text
      .split(' ')
      .map((word, i) => ({ text: word, confidence, x: i * 60, y: 0, width: 50, height: 12 }));
    return toCell({ x: 0, y: 0, width: words.length * 60, height: 12, words });
  };
  const isWord = (cell: Cell, text: string) =>
    isWordOfProse(cell, cell.words.find(({ word }) => word.text === text)!, text);

  test('a small word in a line of known words is one of them', () => {
    expect(isWord(lineOf('bitte die rechnung zerknüllen und senden'), 'zerknüllen')).toBe(true);
  });

  test.each([
    ['a word that was read badly', lineOf('bitte die rechnung zerknüllen und senden', 50), 'zerknüllen'],
    ['a name', lineOf('bitte die rechnung Zerknuell und senden'), 'Zerknuell'],
    ['what a colon announces', lineOf('bitte die rechnung an: zerknüllen senden'), 'zerknüllen'],
    ['a word beside that for a password', lineOf('das passwort ist zerknüllen für die seite'), 'zerknüllen'],
    ['a line of which nothing is known', lineOf('zerknüllen qorvat blimsel'), 'zerknüllen'],
  ])('not %s', (_, cell, word) => {
    expect(isWord(cell, word)).toBe(false);
  });
});
