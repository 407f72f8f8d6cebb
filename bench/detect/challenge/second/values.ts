import { ALNUM } from '../../corpus/random.ts';
import { internal, secret } from '../../corpus/sample.ts';
import type { Draw } from '../../validation/family.ts';
import { base64of, capital, pem, strongPassword, urlBytes } from '../../validation/values.ts';

const FIRST = 'ald mir tesk bo car fen gri hal jun lor mav neb pru sil tul wex'.split(' ');
const LAST = 'aro den mark quist polo ven stra tica worth zen bera lock mund tor'.split(' ');
export const stem: Draw = (r) => r.pick(FIRST) + r.pick(LAST);
/** A provider, venue or market maker as people write it. */
export const house: Draw = (r) =>
  internal(
    capital(stem(r)) + r.pick(['', ' Pay', ' Markets', ' Capital', ' Liquidity', ' Bank', ' Custody', ' Prime']),
  );
/** The same as a program writes it. */
export const slug: Draw = (r) => internal(stem(r) + r.pick(['', '_eu', '-prime', '_otc', '-spei']));
export const job: Draw = (r) =>
  internal(
    `${r.pick(['settlement-worker', 'payout-drainer', 'refill-bot', 'recon-loop', 'hedge-runner'])}-${r.pick(['a', 'eu', 'k'])}${r.int(1, 9)}`,
  );
export const path: Draw = (r) =>
  internal(
    `${r.pick(['sepa', 'pix', 'spei', 'otc', 'tron'])}-${r.pick(['fast', 'alt', 'night', 'spill'])}-${r.int(1, 9)}`,
  );
export const pile: Draw = (r) =>
  internal(
    r.pick([
      () => `${r.int(20, 950)}k USDT`,
      () => `${r.int(2, 9)}.${r.int(1, 9)}m EUR`,
      () => `EUR ${r.int(110, 980)},000`,
      () => `${r.int(110, 980)},${r.digits(3)}.00 USDC`,
    ])(),
  );
export const share: Draw = (r) => internal(`${r.int(3, 48)}%`);
export const cron: Draw = (r) => internal(`${r.int(1, 59)} */${r.int(2, 8)} * * *`);
export const points: Draw = (r) => internal(`${r.int(3, 70)} bps`);

export const basic = (key: string): string => secret(base64of(`${key}:`));
export const opaque: Draw = (r) => secret(urlBytes(r, r.pick([24, 32, 48])));
export const pass: Draw = (r) => secret(strongPassword(r));
export const keyBlock: Draw = (r) => secret(pem(r, 'PRIVATE KEY', r.int(2, 5)));
export const hexKey: Draw = (r) => secret(`${r.pick(['', '0x'])}${r.hex(64)}`);
export const mixedChars: Draw = (r) => secret(r.chars(ALNUM, r.pick([32, 40, 44])));
