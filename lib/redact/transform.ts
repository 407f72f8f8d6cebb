import { isIban } from '../detect/checksums.ts';
import { isEip55 } from '../detect/detectors/wallet.ts';
import type { StandIn } from './redact-text.ts';

export const MASK = '••••••••';

const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** A number as syllables, so that it can be part of a name: 12 is `Bebi`. */
function syllables(number: number): string {
  const word = Array.from(String(number), (digit) => (Number(digit) < 5 ? 'b' : 'd') + 'aeiou'[Number(digit) % 5]).join(
    '',
  );
  return word[0]!.toUpperCase() + word.slice(1);
}

/** The cases of the first letters are chosen so that EIP-55 says no. */
function fakeWallet(number: number): string {
  const body = pad(number, 36);
  const address = `0xfA4E${body}`;
  return isEip55(address) ? `0xFa4e${body}` : address;
}

/** Check digits lie between 02 and 98 (ISO 13616); where 00 would satisfy the sum all the same, 01 does not. */
function fakeIban(number: number): string {
  const rest = `FAKE${pad(number, 14)}`;
  return isIban(`GB00${rest}`) ? `GB01${rest}` : `GB00${rest}`;
}

const birthDate = (number: number) => new Date(Date.UTC(1900, 0, 1 + ((number - 1) % 365))).toISOString().slice(0, 10);

const token = (number: number) => `FAKE${pad(number, 24)}`;

/** Fakes by the name in the label. Each fails the check of its own kind; `lib/detect/fakes.ts` knows them all again. */
const FAKES: Readonly<Record<string, (number: number) => string>> = {
  email: (number) => `fake-${number}@example.com`,
  // Country code 999 belongs to nobody (ITU-T E.164).
  phone: (number) => `+999 5550 ${pad(number, 6)}`,
  name: (number) => `Fakename ${syllables(number)}`,
  card: (number) => fakeCard(number),
  iban: fakeIban,
  wallet: fakeWallet,
  'ip-address': (number) => (number < 255 ? `192.0.2.${number}` : `2001:db8::${number.toString(16)}`),
  'birth-date': birthDate,
  address: (number) => `${number} Fake Street, Faketown`,
  'identity-number': (number) => `FAKE${pad(number, 9)}`,
  jwt: (number) => `eyJhbGciOiJub25lIn0.eyJmYWtlIjp0cnVlfQ.${token(number)}`,
};

function fakeCard(number: number): string {
  const body = `4000000${pad(number % 100_000_000, 8)}`;
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const doubled = Number(body[i]) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  // One more than the right check digit.
  return `${body}${(11 - (sum % 10)) % 10}`;
}

/** The readable start of a key, the name of the kind and the number that its label has. */
function parts(label: string) {
  const [, prefix = '', name = '', number = '1'] = /^(.*)\[([a-z0-9-]+)-(\d+)\]$/.exec(label) ?? [];
  return { prefix, name, number: Number(number) };
}

/** A value of the same form that is visibly none; drawn from the number of the label, never from the value. */
export const fake: StandIn = ({ kind, category }, value, labels) => {
  const label = labels.labelFor({ kind }, value);
  const { prefix, name, number } = parts(label);
  const make = FAKES[name];
  if (make) return make(number);
  return category === 'secret' ? `${prefix}${token(number)}` : label;
};

/** The readable start of a key, then dots; as many for every value. */
export const mask: StandIn = ({ kind }, value, labels) => `${parts(labels.labelFor({ kind }, value)).prefix}${MASK}`;

/** Nothing. */
export const drop: StandIn = () => '';
