import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';

const namesIn = (text: string) =>
  detect(text)
    .filter(({ kind }) => kind === 'person-name' || kind === 'name-in-text')
    .map(({ start, end }) => text.slice(start, end));

describe('lists of people', () => {
  test.each([
    ['Attendees: Holunda Inventa, Borst Madeup (chair), Nino Unreal\nTopic: go-live', 3],
    ['Teilnehmer: Holunda Inventa und Borst Madeup\nProtokoll folgt.', 2],
    ['Participants: Holunda Inventa; Borst Madeup', 2],
    ['Attendees\n- Holunda Inventa\n- Borst Madeup', 2],
  ])('%s', (text, count) => expect(namesIn(text)).toHaveLength(count));

  test('a list of companies or teams holds no names', () => {
    expect(namesIn('Participants: Binance, Coinbase, Kraken\nInvited: Sales, Marketing')).toEqual([]);
  });
});

describe('a name found once is found again', () => {
  test('with the given name that stands beside a known family name', () => {
    const text = 'Dear Ms Inventa,\nwe have refunded you.\n\n(internal: Holunda Inventa, third complaint)';
    expect(namesIn(text)).toEqual(['Inventa', 'Holunda Inventa']);
  });

  test('with the family name behind a known given name', () => {
    expect(namesIn('Hi Holunda,\ndone.\n\n> see you\n> Holunda Inventa')).toEqual(['Holunda', 'Holunda Inventa']);
  });

  test('by a family name of three letters, which is no abbreviation', () => {
    const text = 'reported by Holunda Noh on Monday; Noh called again about NOH';
    expect(namesIn(text)).toEqual(['Holunda Noh', 'Noh']);
  });

  test('by two family names together', () => {
    expect(namesIn('Name: Holunda Rojal Tella\nComment: Rojal Tella is away')).toContain('Rojal Tella');
  });

  test('without the first word of a sentence', () => {
    expect(namesIn('Customer Holunda Inventa paid.\nYesterday Inventa called.')).toEqual([
      'Holunda Inventa',
      'Inventa',
    ]);
  });
});

describe('columns of an INSERT', () => {
  test('are read row by row', () => {
    const text =
      "INSERT INTO payouts (refid, holder, iban, amount) VALUES ('tx_1', 'Holunda Inventa', NULL, 48.10), ('tx_2', 'Borst O''Madeup', 'x', 2);";
    expect(namesIn(text)).toHaveLength(2);
  });

  test('that name nobody hold no names', () => {
    expect(namesIn("INSERT INTO pools (id, label, pair) VALUES (1, 'Blue Horizon', 'EUR-USDC');")).toEqual([]);
  });
});

test('a row of numbers of two digits is no card', () => {
  expect(detect('histogram: 42 42 42 42 42 42 42 42 48 14')).toEqual([]);
});
