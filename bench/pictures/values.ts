import type { Random } from './random.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';
const BASE64URL = `${LETTERS}-_`;
const FIRST =
  'Amara Bjorn Chiara Dmitri Elif Farid Greta Hiro Ines Jonas Katya Liam Mina Noor Oskar Priya Quinn Rosa Sven Tariq Una Viktor Wanda Xenia Yusuf Zoe Grace Mark Rose Anna Peter Paul'.split(
    ' ',
  );
const LAST =
  'Abara Bergstrom Conti Demir Eriksen Farouk Gruber Hansen Ivanova Jensen Kowalski Lindqvist Moreau Nakamura Okafor Petrov Quist Rossi Schneider Tanaka Ueda Varga Weber Yilmaz Zhang Hill Young Field Brook'.split(
    ' ',
  );
const STREETS = 'Lindenweg Harbour Street Rue du Lac Via Roma Kastanienallee Mill Lane Calle Mayor Oak Avenue'.split(
  /(?<=[a-z]) (?=[A-Z][a-z]+ ?(?:Street|Lane|Avenue)|Rue|Via|Kast|Calle)/,
);
const TOWNS = 'Lisbon Graz Ghent Tallinn Porto Malmo Verona Lyon Utrecht Krakow'.split(' ');

/** Fake values of every kind the pages show, drawn anew for each page. */
export class Values {
  readonly r: Random;

  constructor(random: Random) {
    this.r = random;
  }

  first = () => this.r.pick(FIRST);
  last = () => this.r.pick(LAST);
  name = () => `${this.first()} ${this.last()}`;
  email = (name = this.name()) =>
    `${toLocalPart(name).replaceAll(' ', this.r.pick(['.', '_', '']))}${this.r.chance(0.4) ? this.r.int(1, 99) : ''}@${this.r.pick(['mail', 'post', 'inbox', 'acme-pay', 'northwind'])}.${this.r.pick(['example', 'test', 'example.com', 'example.org'])}`;
  key = (prefix: string, length = 32) => prefix + this.r.chars(LETTERS, length);
  secretKey = () => this.key(`sk_${this.r.pick(['live', 'test'])}_`);
  publicKey = () => this.key(`pk_${this.r.pick(['live', 'test'])}_`);
  webhookSecret = () => this.key(`whsec_${this.r.pick(['', 'live_', 'test_'])}`, 26);
  clientSecret = () => `gsec_gs_test_${this.r.chars(LETTERS, 8)}_${this.r.chars(LETTERS, 20)}`;
  hex = (length: number) => this.r.chars(HEX, length);
  jwt = () => `eyJ${this.r.chars(BASE64URL, 33)}.eyJ${this.r.chars(BASE64URL, 48)}.${this.r.chars(BASE64URL, 43)}`;
  password = () => this.r.chars(`${LETTERS}!#$%&*`, this.r.int(10, 16));
  phone = () =>
    this.r.pick([
      () => `+49 ${this.r.int(150, 179)} ${this.r.int(1_000_000, 9_999_999)}`,
      () => `+44 7${this.r.int(100, 999)} ${this.r.int(100_000, 999_999)}`,
      () => `+1 (${this.r.int(201, 989)}) 555-0${this.r.int(100, 199)}`,
      () => `+351 9${this.r.int(10, 69)} ${this.r.int(100, 999)} ${this.r.int(100, 999)}`,
    ])();
  date = () => `${this.r.int(1955, 2003)}-${two(this.r.int(1, 12))}-${two(this.r.int(1, 28))}`;
  address = () => `${this.r.pick(STREETS)} ${this.r.int(1, 180)}, ${this.r.int(1000, 9999)} ${this.r.pick(TOWNS)}`;
  passport = () => this.r.chars('ABCDEFGHKLMNPRSTUVWXYZ', 1) + this.r.chars('0123456789', 8);
  iban = (country: string = this.r.pick(['DE', 'PT', 'NL', 'AT'])) => {
    const length = { DE: 18, PT: 21, NL: 10, AT: 16, ES: 20, FR: 23, GB: 14, IT: 22, PL: 24 }[country]!;
    const bank = { NL: 'ABNA', GB: 'NWBK', IT: 'X' }[country] ?? '';
    const bban = bank + this.r.chars('0123456789', length);
    const digits = `${bban}${country}00`.replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));
    const check = two(98 - Number(BigInt(digits) % 97n));
    const iban = `${country}${check}${bban}`;
    return this.r.chance(0.6) ? iban.replace(/(.{4})(?=.)/g, '$1 ') : iban;
  };
  card = () => {
    const body = this.r.pick(['4', '51', '53']);
    const digits = (body + this.r.chars('0123456789', 15)).slice(0, 15);
    let sum = 0;
    for (let i = 0; i < 15; i += 1) {
      const d = Number(digits[i]) * (i % 2 === 0 ? 2 : 1);
      sum += d > 9 ? d - 9 : d;
    }
    const card = digits + String((10 - (sum % 10)) % 10);
    return this.r.chance(0.6) ? card.replace(/(.{4})(?=.)/g, '$1 ') : card;
  };
  wallet = () => (this.r.chance(0.5) ? `0x${this.hex(40)}` : `T${this.r.chars(LETTERS.replace(/[0OIl]/g, ''), 33)}`);
  internalHost = () =>
    `${this.r.pick(['settle', 'ledger', 'router', 'kyc'])}-${this.r.int(1, 9)}.${this.r.pick(['svc.internal', 'prod.internal', 'corp.internal'])}`;
  /** Names with accents, hyphens, particles and initials among the plain ones. */
  anyName = () =>
    this.r.pick([
      () => this.name(),
      () => `${this.first()} ${this.r.pick(['M.', 'J.', 'van der', 'de'])} ${this.last()}`,
      () => `${this.r.pick(['Zoé', 'Jürgen', 'Agnès', 'Iñigo', 'Søren', 'Anna-Lena'])} ${this.last()}`,
      () => `${this.first()} ${this.r.pick(["D'Amico", 'Müller', 'García', 'Öztürk', 'Lindström', 'Meyer-Voss'])}`,
    ])();
  street = () => `${this.r.pick(STREETS)} ${this.r.int(1, 180)}`;
  town = () => `${this.r.int(1000, 99_999)} ${this.r.pick(TOWNS)}`;
  ip = () => `${this.r.int(20, 199)}.${this.r.int(1, 250)}.${this.r.int(1, 250)}.${this.r.int(2, 250)}`;
  vendorKey = () =>
    this.r.pick([
      () => `ghp_${this.r.chars(LETTERS, 36)}`,
      () => `AKIA${this.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
      () => `glpat-${this.r.chars(LETTERS, 20)}`,
    ])();
  requestId = () => `req_${this.r.pick(['', 'test_'])}${this.hex(12)}`;
  sessionId = () => `gs_${this.r.pick(['', 'test_'])}${this.r.chars(LETTERS, 10)}`;
  txId = () => `tx_${this.r.pick(['', 'test_'])}${this.r.chars(LETTERS, 10)}`;
  eventId = () => `evt_${this.r.pick(['', 'test_'])}${this.r.chars(LETTERS, 12)}`;
  deliveryId = () => `wd_${this.r.pick(['', 'test_'])}${this.r.chars(LETTERS, 10)}`;
  uuid = () => `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  time = () =>
    `2026-${two(this.r.int(1, 12))}-${two(this.r.int(1, 28))}T${two(this.r.int(0, 23))}:${two(this.r.int(0, 59))}:${two(this.r.int(0, 59))}Z`;
  amount = () => `${this.r.int(5, 4999)}.${two(this.r.int(0, 99))}`;
  status = () => this.r.pick(['completed', 'pending', 'open', 'expired', 'failed', 'dead_lettered', 'succeeded']);
}

const toLocalPart = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '')
    .toLowerCase();
const two = (n: number): string => String(n).padStart(2, '0');
