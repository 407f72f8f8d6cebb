import { ibanLength, luhn, mod97 } from '@/lib/detect/checksums';
import { fill, random } from './examples';

/** A made-up sensitive value; `isCompact` where it has no spaces or separators of its own. */
export interface Planted {
  readonly kind: string;
  readonly value: string;
}

function card(seed: number): string {
  const body = `4${fill('{D14}', seed)}`;
  for (let check = 0; check < 10; check++) if (luhn(`${body}${check}`)) return `${body}${check}`;
  throw new Error('no check digit');
}

function iban(seed: number): string {
  const country = ['DE', 'GB', 'FR', 'ES', 'NL'][seed % 5]!;
  const length = ibanLength(country) - 4;
  const bank =
    country === 'GB' || country === 'NL' ? `FAKE${fill(`{D${length - 4}}`, seed)}` : fill(`{D${length}}`, seed);
  const check = String(98 - mod97(`${bank}${country}00`)).padStart(2, '0');
  return `${country}${check}${bank}`;
}

const MAKERS: readonly [kind: string, make: (seed: number) => string][] = [
  ['secret-key', (seed) => fill(`sk_${seed % 2 ? 'live' : 'test'}_{A32}`, seed)],
  ['webhook-secret', (seed) => fill('whsec_{A32}', seed)],
  ['client-secret', (seed) => fill('gsec_gs_test_{A8}_{A24}', seed)],
  ['github-token', (seed) => fill('ghp_{A36}', seed)],
  ['jwt', (seed) => fill('eyJhbGciOiJIUzI1NiJ9.eyJ{A40}.{A43}', seed)],
  ['email', (seed) => fill('{L6}.{L7}@mail-{L4}.example', seed)],
  ['payment-card', card],
  ['iban', iban],
];

/** The value number `seed` of all kinds in turn. */
export function plant(seed: number): Planted {
  const [kind, make] = MAKERS[seed % MAKERS.length]!;
  return { kind, value: make(seed + 1) };
}

/** Picks by a seeded generator. */
export const pick = <T>(items: readonly T[], next: () => number): T => items[Math.floor(next() * items.length)]!;

export { random };
