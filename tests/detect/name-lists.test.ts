import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';

const namesIn = (text: string) =>
  detect(text)
    .filter(({ kind }) => /name/.test(kind))
    .map(({ start, end }) => text.slice(start, end));

describe('a list of names', () => {
  test('half of which are surely people makes the others people', () => {
    const text = 'Room 3\n1. Anna Inventa\n2. Jörg Fakerson\n3. Ulumbo Madeup\n';
    expect(namesIn(text)).toEqual(['Anna Inventa', 'Jörg Fakerson', 'Ulumbo Madeup']);
  });

  test('makes nothing of products, headings and places', () => {
    expect(namesIn('1. Payment Methods\n2. Open Questions\n3. Data Retention\n')).toEqual([]);
    expect(namesIn('1. Blue Heron\n2. Grey Owl\n3. Red Kite\n')).toEqual([]);
  });
});

describe('who wrote a message', () => {
  test('below the last sentence of a letter', () => {
    expect(namesIn('Hi team,\n\nI am on leave from tomorrow, please do not assign tickets to me.\n\nUlumba')).toEqual([
      'Ulumba',
    ]);
    expect(namesIn('> I sent it back and have heard nothing since.\n> Ottmar Madeupmeister')).toEqual([
      'Ottmar Madeupmeister',
    ]);
  });

  test('is no button and no heading', () => {
    expect(namesIn('The settings were saved for this project.\n\nDownload')).toEqual([]);
    expect(namesIn('Read this before you start with the import.\n\nUlumba')).toEqual([]);
  });
});

test('an account is called after a person whose name is known', () => {
  const text = 'Customer: Moussa Inventa wrote again. Cloud root inventa57, backup minventa, room 57';
  expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Moussa Inventa',
    'inventa57',
    'minventa',
  ]);
});
