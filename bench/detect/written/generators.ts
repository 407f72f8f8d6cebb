import { on, plainStem, rawKey, type Ticket } from '../challenge/partner.ts';
import { born, homePhone, LANGS, mailbox, mobile, person, street } from '../challenge/people.ts';
import { ALNUM, LOWER, type Random, two, URL_SAFE } from '../corpus/random.ts';
import { bitcoin, ethereum, phrase, solana, tron } from '../validation/coins.ts';
import type { Draw } from '../validation/family.ts';
import { bic, card, iban, inFours, passport, publicIp } from '../validation/personal-values.ts';
import { base64of, capital, domain, isoTime, jwt, pem, strongPassword, urlBytes, word } from '../validation/values.ts';

/** A part of a ticket without its own mark: the texts say themselves what must stay. */
const ofTicket = (key: keyof Ticket): Draw => {
  const draw = on((ticket) => ticket[key]);
  return (r) => draw(r).replace(/[\ue000-\ue004]/g, '');
};
const mode: Draw = (r) => r.pick(['live', 'test']);
const idBody: Draw = (r) => r.pick([() => r.hex(16), () => r.chars(ALNUM, 20), () => r.chars(LOWER, 12)])();

/** Everything a text may ask for by name. */
export const GENERATORS: Readonly<Record<string, Draw>> = {
  sk_live: (r) => rawKey(r, 'live'),
  sk_test: (r) => rawKey(r, 'test'),
  whsec: (r) => `whsec_${r.next() < 0.5 ? `${mode(r)}_` : ''}${r.chars(ALNUM, 32)}`,
  gsec: (r) => `gsec_${mode(r)}_${r.chars(ALNUM, 32)}`,
  jwt: (r) => jwt(r, { aud: 'gate-embed' }),
  hmac: (r) => r.hex(64),
  hex64: (r) => r.hex(64),
  hex40: (r) => r.hex(40),
  hex32: (r) => r.hex(32),
  hex16: (r) => r.hex(16),
  hex7: (r) => r.hex(7),
  b64_32: (r) => r.base64(32),
  b64_24: (r) => r.base64(24),
  url32: (r) => r.chars(URL_SAFE.slice(0, -2), 1) + r.chars(URL_SAFE, 31),
  url43: (r) => urlBytes(r, 32),
  alnum24: (r) => r.chars(ALNUM, 24),
  alnum32: (r) => r.chars(ALNUM, 32),
  alnum40: (r) => r.chars(ALNUM, 40),
  password: strongPassword,
  plainpassword: (r) => `${capital(word(r))}${r.int(10, 9999)}${r.pick(['', '!', '#'])}`,
  pem: (r) => pem(r, 'PRIVATE KEY', 4),
  github: (r) => `ghp_${r.chars(ALNUM, 36)}`,
  gitlab: (r) => `glpat-${r.chars(URL_SAFE, 20)}`,
  aws_id: (r) => `AKIA${r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
  aws_secret: (r) => r.chars(`${ALNUM}+/`, 40),
  stripe: (r) => `sk_live_51${r.chars(ALNUM, 97)}`,
  slack: (r) => `xoxb-${r.number(12)}-${r.number(12)}-${r.chars(ALNUM, 24)}`,
  google: (r) => `AIza${r.chars(URL_SAFE, 35)}`,
  sendgrid: (r) => `SG.${r.chars(URL_SAFE, 22)}.${r.chars(URL_SAFE, 43)}`,
  twilio: (r) => r.hex(32),
  npm: (r) => `npm_${r.chars(ALNUM, 36)}`,
  basic: (r) => base64of(`${word(r)}:${strongPassword(r)}`),
  otp6: (r) => r.number(6),
  uuid: (r) => r.uuid(),
  eventuuid: (r) => r.uuid(),
  mnemonic12: (r) => phrase(r, 12),
  phone: mobile,
  localphone: (r) => homePhone(r, r.pick(LANGS)),
  iban: (r) => (r.next() < 0.5 ? inFours(iban(r)) : iban(r)),
  card: (r) => (r.next() < 0.5 ? inFours(card(r)) : card(r)),
  street: (r) => street(r, r.pick(LANGS)).split(',')[0] as string,
  zipcity: (r) => `${r.number(5)} ${r.pick(['Rottenburg', 'Lambersart', 'Oviedo', 'Bari', 'Ede'])}`,
  dob: (r) => born(r, r.pick(LANGS)),
  passport,
  ssn: (r) => `${r.int(101, 665)}-${two(r.int(10, 99))}-${r.int(1000, 9998)}`,
  btc: bitcoin,
  eth: ethereum,
  tron,
  sol: solana,
  ip: publicIp,
  bic,
  firm: (r) => capital(plainStem(r)) + r.pick(['', ' Pay', ' OTC', ' Bank', ' Markets', ' Digital']),
  slug: plainStem,
  sum: (r) => r.pick([`${r.int(20, 950)}k USDT`, `EUR ${r.int(1, 9)}.${r.int(1, 9)}m`, `$${r.int(100, 900)},000`]),
  percent: (r) => `${r.int(3, 45)}%`,
  bps: (r) => `${r.int(2, 60)} bps`,
  worker: (r) =>
    `${r.pick(['settler', 'payout-runner', 'refiller', 'ledger-sync'])}-${r.pick(['eu', 'b'])}${r.int(1, 9)}`,
  host: (r) => `${r.pick(['ledger', 'treasury', 'router', 'grafana'])}.${r.pick(['int', 'prod'])}.0bit.internal`,
  privateip: (r) => `10.${r.int(0, 250)}.${r.int(0, 250)}.${r.int(2, 250)}`,
  session: ofTicket('session'),
  request: ofTicket('request'),
  event: (r) => `evt_${idBody(r)}`,
  delivery: ofTicket('delivery'),
  refid: ofTicket('refid'),
  quote: ofTicket('quote'),
  poolquote: ofTicket('poolQuote'),
  trade: ofTicket('trade'),
  order: ofTicket('order'),
  pool: ofTicket('pool'),
  idem: (r) => r.uuid(),
  txhash: (r) => `0x${r.hex(64)}`,
  merchant16: (r) => r.number(16),
  time: isoTime,
  date: (r) => isoTime(r).slice(0, 10),
  digits4: (r) => r.number(4),
  digits6: (r) => r.number(6),
  digits8: (r) => r.number(8),
  digits10: (r) => r.number(10),
  digits12: (r) => r.number(12),
  digits16: (r) => r.number(16),
  word,
  version: (r) => `v${r.int(0, 9)}.${r.int(0, 30)}.${r.int(0, 9)}`,
  semver: (r) => `${r.int(0, 9)}.${r.int(0, 30)}.${r.int(0, 9)}`,
  ipdoc: (r) => `192.0.2.${r.int(1, 250)}`,
  url: (r) => `https://docs.example.com/${word(r)}/${word(r)}`,
  port: (r) => String(r.int(1024, 65000)),
  sha256sri: (r) => `sha256-${r.base64(32)}`,
  // A harmless domain for addresses of nobody.
  domain,
};

/** Draws people by reference, so that a text can name one again by any part. */
export class People {
  readonly #known = new Map<string, { name: string; given: string; family: string; email: string }>();
  readonly #random: Random;
  constructor(random: Random) {
    this.#random = random;
  }
  of(reference: string) {
    const known = reference && this.#known.get(reference);
    if (known) return known;
    const who = person(this.#random);
    const drawn = { name: who.full, given: who.given, family: who.family, email: mailbox(this.#random, who) };
    this.#known.set(reference || String(this.#known.size), drawn);
    return drawn;
  }
}
