import { describe, expect, test } from 'vitest';
import { withParts } from '@/lib/clipboard/known-parts';
import type { KnownValue } from '@/lib/detect/detector';

const known = (value: string): KnownValue => ({ kind: 'person-name', category: 'personal', tier: 'likely', value });
const values = (text: string, ...all: string[]) => withParts(all.map(known), text).map(({ value }) => value);

describe('values of the surroundings', () => {
  test('stay when they stand in the text, blanks and case aside', () => {
    expect(values('met MARTA  NOWAK today', 'Marta Nowak')).toEqual(['Marta Nowak']);
  });

  test('go when they do not', () => {
    expect(values('nothing of that', 'Marta Nowak')).toEqual([]);
  });

  test('count once', () => {
    expect(values('Marta Nowak', 'Marta Nowak', ' Marta Nowak ')).toEqual(['Marta Nowak']);
  });
});

describe('a selection that cuts a value', () => {
  const value = 'Aleksandra Wojciechowska';

  test.each([
    ['inside', 'Wojciech'],
    ['at its start', 'sandra Wojciechowska, 12 orders'],
    ['at its end', 'orders of Aleksandra Wojc'],
  ])('%s adds the piece', (_where, text) => {
    const [piece] = values(text, value);
    expect(piece).toBeDefined();
    expect(text).toContain(piece);
    expect(value).toContain(piece);
    expect(text.replace(piece!, '')).not.toMatch(/sandra|Wojc/);
  });

  test('adds no piece of a few letters', () => {
    expect(values('in', 'Berlin Mitte')).toEqual([]);
    expect(values('seen by Aleks', 'Aleksandra W')).toEqual([]);
  });

  test('does not take a scheme for a piece of an address', () => {
    expect(values('see https://', 'https://hub.internal.example')).toEqual([]);
  });
});
