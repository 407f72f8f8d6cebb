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
    ['the owner of a house', 'In the house of Jonas Weber we met', 'Jonas Weber'],
  ])('%s', (_, text, value) => {
    expect(redactText(text).text).not.toContain(value);
  });
});
