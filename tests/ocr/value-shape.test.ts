import { describe, expect, test } from 'vitest';
import { looksLikeValue } from '@/lib/ocr/value-shape';

describe('looksLikeValue', () => {
  test.each([
    ['person-name', 'Wanda Moreau'],
    ['person-name', 'Grace Young'],
    ['person-name', 'Kowalski'],
    ['phone', '07919 852 722'],
    ['birth-date', '3 March 1987'],
    ['birth-date', '14.03.1987'],
    ['birth-date', '1987-03-14T00:00:00Z'],
    ['address', 'High Street 4'],
    ['address', '75011'],
    ['secret', '482913'],
    ['address', 'Lindenquenx'],
    ['bank-account', 'BABHDEFF953'],
    ['document-number', '8538b378-3261-498a-a5f2-46aefbaeed7f'],
    ['wallet', `0x${'ab12'.repeat(10)}`],
    ['secret', 'hunter2hunter2'],
  ])('%s: %s', (kind, text) => {
    expect(looksLikeValue(kind, text)).toBe(true);
  });

  test.each([
    ['person-name', 'Total'],
    ['person-name', 'Telefon'],
    ['person-name', 'Rows 1 to 7'],
    ['person-name', 'req_test_000000000123'],
    ['phone', 'E-Mail'],
    ['birth-date', 'Payout account'],
    ['birth-date', '2026-10-12T05:18:13Z'],
    ['address', '19 Jan, 09:04'],
    ['secret', '2026-12-08T14:25:05Z'],
    ['birth-date', 'Session gs_test_9f8e7d6c5b'],
    ['address', 'Telephone: +33 1 62 84 23 71'],
    ['bank-account', 'Geburtsdatum'],
    ['payment-card', 'Correo electrónico'],
    ['wallet', '16.06.2026'],
    ['internal', 'Deposit wallet'],
  ])('not %s: %s', (kind, text) => {
    expect(looksLikeValue(kind, text)).toBe(false);
  });
});
