import { describe, expect, test } from 'vitest';
import { givenNames } from '@/lib/detect/given-names';
import { isForeignWord } from '@/lib/ocr/foreign-words';
import { isHarmless } from '@/lib/ocr/harmless';

describe('isForeignWord', () => {
  test.each([
    'überweisung',
    'rechnung',
    'vérification',
    'contraseña',
    'pagamento',
    'configurações',
    'wachtwoord',
    'użytkownik',
  ])('knows %s', (word) => {
    expect(isForeignWord(word)).toBe(true);
  });

  test.each([
    ['für', 'fiir'],
    ['schließen', 'schlieben'],
    ['płatność', 'ptatnosc'],
    ['przeglądarka', 'przegladarka'],
    ['dirección', 'direccion'],
  ])('knows %s as a reader of English has it: %s', (_, read) => {
    expect(isForeignWord(read)).toBe(true);
  });

  test.each(['rechnungsbetrag', 'kontoübersicht', 'zahlungsstatus', 'kundennummer', 'betalingsstatus'])(
    'knows the compound %s',
    (word) => {
      expect(isForeignWord(word)).toBe(true);
    },
  );

  test.each([
    'schneider',
    'zimmermann',
    'neumann',
    'bergstrom',
    'moreau',
    'conti',
    'nowak',
    'visser',
    'bahnhofstrasse',
    'lindenweg',
    'una',
    'zorblatt',
  ])('does not know %s', (word) => {
    expect(isForeignWord(word)).toBe(false);
  });

  test('of given names it knows only function words and months', () => {
    const known = [...givenNames].filter(isForeignWord);
    expect(known.length).toBeLessThanOrEqual(12);
    for (const name of known) expect(name.length).toBeLessThanOrEqual(6);
  });

  test('a sentence of a German page is harmless, the name in it is not', () => {
    for (const word of 'Bitte prüfen Sie Ihre Zahlungen bis Freitag'.split(' ')) expect(isHarmless(word)).toBe(true);
    expect(isHarmless('Brückner')).toBe(false);
  });
});
