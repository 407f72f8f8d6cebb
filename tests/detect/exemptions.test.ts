import { describe, expect, it } from 'vitest';
import { redactText } from '@/lib/redact/redact-text';
import { fill } from './examples';

const HEX = fill('{H64}', 7);

/** What stands where an exemption would let it stay, and goes all the same. */
describe('near an exemption', () => {
  it.each([
    ['a private key beside a check sum', `private key, checksum ok: ${HEX}`, HEX],
    ['a private key between its chain and an amount', `priv eth ${HEX} 12.5 ETH`, HEX],
    ['a customer called like a composer', 'Dear Mr Mozart, your refund is ready', 'Mozart'],
    ['a key in a sentence that begins with events', `events broke after this one leaked ${HEX}`, HEX],
    ['a key in a sentence that begins with transactions', `transactions fail since it was pasted 0x${HEX}`, HEX],
    ['a value whose type has two parts', `{"value":"${HEX}","type":"private_key.hex"}`, HEX],
    ['the owner of a house', 'In the house of Jonas Weber we met', 'Jonas Weber'],
  ])('%s', (_, text, value) => {
    expect(redactText(text).text).not.toContain(value);
  });
});

const clean = (text: string) => redactText(text).text;

describe('a number that passes the check of cards', () => {
  it.each([
    'KYB pack received for merchant 4543029361207371, waiting.',
    'Card payments fail for merchant 4543029361207371 since noon.',
    '4543029361207371 is our merchant id',
  ])('stays where it is a merchant: %s', (text) => {
    expect(clean(text)).toBe(text);
  });

  it('goes where the merchant charged it', () => {
    expect(clean('The merchant charged card 4543029361207371.')).not.toContain('4543029361207371');
    expect(clean('merchant 4543 0293 6120 7371')).not.toContain('4543');
    expect(clean('4543029361207371, merchant Fake Shop, refused')).not.toContain('4543029361207371');
  });
});
