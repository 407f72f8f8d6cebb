import { describe, expect, test } from 'vitest';
import { findTolerant } from '@/lib/ocr/tolerant';

const body = 'Ab3'.repeat(8);
const kinds = (text: string) => findTolerant(text).map(({ kind }) => kind);
const covered = (text: string) => {
  const hits = findTolerant(text);
  return [...text].map((letter, i) => (hits.some(({ start, end }) => start <= i && i < end) ? '#' : letter)).join('');
};

describe('findTolerant', () => {
  test.each([
    ['secret key', `sk_live_${body}`],
    ['secret key with a lost underscore', `sk live_${body}`],
    ['secret key with look-alikes', `5k_1ive_${body}`],
    ['secret key in capitals', `SK-LIVE-${body}`],
    ['webhook secret', `whsec_${body}`],
    ['webhook secret misread', `wh5ec-${body}`],
    ['client secret', `gsec_gs_test_${body}`],
    ['JSON web token', `eyJ${body}.eyJ${body}.${body}`],
    ['e-mail', 'amara.conti@mail.example'],
    ['e-mail with a wrong at sign', 'amara.conti©mail.example'],
    ['e-mail with a Q for its at sign', 'amara.contiQmail.example.com'],
    ['hex', 'deadbeef01'.repeat(4)],
    ['wallet', `0x${'ab12'.repeat(10)}`],
    ['IBAN with look-alikes', 'DE89 37O4 0044 O532 0130 00'],
    ['card', '4111 1111 1111 1111'],
    ['phone', '+49 151 2345678'],
    ['phone in brackets', '(212) 555-0147'],
    ['British phone', '07394 746 574'],
    ['British phone in two groups', '07394 746574'],
    ['British postcode and town', 'Norwich NR3 4HD'],
    ['British address', 'The Old Mill, Church Lane, Edinburgh EH1 2YL'],
    ['number with a birthday in it', '65 070649 M 003'],
    ['number with a birthday in it, without a blank', '65 070649 M003'],
    ['server address in the loopback block', '127.39.121.123'],
    ['recovery code in two words', '94067 -16331'],
    ['connection string', 'postgres://gate:hunter2@db.example:5432/gate'],
    ['internal host', 'settle-3.svc.internal'],
    ['signature', `v1=${'0af3'.repeat(16)}`],
    ['machine readable zone', 'P<UTOCONTI<<AMARA<<<<<<'],
  ])('finds a %s', (_, text) => {
    expect(covered(text).replace(/[^#]/g, '').length).toBeGreaterThanOrEqual(0.9 * text.length);
  });

  test.each([
    'req_test_000000000123',
    'gs_test_9f8e7d6c5b',
    'evt_test_123abc456def',
    '2026-03-08T14:18:32Z',
    '00000000-0000-4000-8000-000000000123',
    'gate_session.completed',
    'key_mode_mismatch',
    'https://gate-api.0bit.app/v1/gate_sessions',
    'EUR-USDT',
    '1,234.56 EUR',
    'Rotate a key when someone leaves',
    'dead_lettered',
    '127.0.0.1',
    '/v1/gate_sessions/gs_test_Ab12Cd34Ef',
    'Order 081371 of 2026',
    'Version 12 of Room A1 2BC',
  ])('leaves %s alone', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test.each([
    'one-time code 081371',
    'Verification code: 417 230',
    'Bestätigungscode 081371',
    'código de verificación: 081371',
  ])('finds the number in: %s', (text) => {
    expect(covered(text).replace(/[^#]/g, '').length).toBe(/[\d ]+$/.exec(text)![0].trim().length);
  });
});
