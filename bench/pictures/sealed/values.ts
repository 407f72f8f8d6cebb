import type { Random } from '../random.ts';

const GIVEN =
  'Aaliyah Benedikt Carmen Dario Esther Fiona Goran Hannah Ismail Jolanta Kieran Laila Marek Nadia Olivier Petra Ragnar Sabine Tomasz Ursula Vincent Wilhelm Yara Zofia Renée Łukasz Björn Siobhan Mateus Chidi Ananya Hye-jin'.split(
    ' ',
  );
const FAMILY =
  "Adeyemi Baumgartner Castellanos Drummond Escobar Fitzgerald Grünwald Haraldsson Iglesias Jankowski Kovačević Lambert Mbeki Nowak O'Neill Papadakis Quintana Rademacher Sørensen Thibault Urbanski Verhoeven Wójcik Yamamoto Zimmermann".split(
    ' ',
  );
const ROADS = [
  'Kirchstraße',
  'Station Road',
  'Avenida da Liberdade',
  'Boulevard Voltaire',
  'Nieuwe Gracht',
  'Marszałkowska',
  'Elm Court',
  'Corso Magenta',
];
const PLACES = [
  '70173 Stuttgart',
  '1250-142 Lisboa',
  '75011 Paris',
  'Leeds LS1 4AP',
  '3512 LC Utrecht',
  '00-590 Warszawa',
  'Boston, MA 02116',
];
const MAIL = ['example.com', 'example.net', 'mailbox.example', 'kontor.example', 'fastmail.test', 'uni.example.org'];
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HEX = '0123456789abcdef';
const WORDS = 'harbor velvet ember tundra copper meadow signal walnut pepper orbit lantern cactus'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const two = (n: number) => String(n).padStart(2, '0');
const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z -]/g, '')
    .toLowerCase();

/** Invented values for the sealed pages, in other words and forms than those of the tuning pages. */
export class SealedValues {
  readonly r: Random;

  constructor(random: Random) {
    this.r = random;
  }

  name = () =>
    `${this.r.pick(GIVEN)} ${this.r.chance(0.12) ? `${this.r.pick(UPPER.split(''))}. ` : ''}${this.r.pick(FAMILY)}`;
  email = (name = this.name()) => {
    const [first = '', last = ''] = ascii(name.replace(/ \w\. /, ' ')).split(' ');
    const local = this.r.pick([
      `${first}.${last}`,
      `${first[0]}${last}`,
      `${last}${this.r.int(3, 99)}`,
      `${first}-${last}`,
    ]);
    return `${local}@${this.r.pick(MAIL)}`;
  };
  phone = () =>
    this.r.pick([
      () => `+49 711 ${this.r.int(200_000, 999_999)}`,
      () =>
        `+33 6 ${two(this.r.int(10, 99))} ${two(this.r.int(0, 99))} ${two(this.r.int(0, 99))} ${two(this.r.int(0, 99))}`,
      () => `(617) 555-01${two(this.r.int(0, 99))}`,
      () => `+48 ${this.r.int(500, 799)}-${this.r.int(100, 999)}-${this.r.int(100, 999)}`,
      () => `020 7946 0${this.r.int(100, 999)}`,
    ])();
  born = () =>
    this.r.pick([
      () => `${two(this.r.int(1, 28))}/${two(this.r.int(1, 12))}/${this.r.int(1948, 2004)}`,
      () => `${this.r.int(1, 28)} ${this.r.pick(MONTHS).slice(0, 3)} ${this.r.int(1948, 2004)}`,
      () => `${this.r.int(1948, 2004)}-${two(this.r.int(1, 12))}-${two(this.r.int(1, 28))}`,
      () => `${two(this.r.int(1, 28))}.${two(this.r.int(1, 12))}.${this.r.int(1948, 2004)}`,
    ])();
  street = () => `${this.r.pick(ROADS)} ${this.r.int(1, 240)}`;
  place = () => this.r.pick(PLACES);
  address = () => `${this.street()}, ${this.place()}`;
  passport = () =>
    this.r.pick([
      `C${this.#of('FGHJKLMNP0123456789', 8)}`,
      this.#of(DIGITS, 9),
      `${this.#of(UPPER, 2)}${this.#of(DIGITS, 7)}`,
    ]);
  iban = () => {
    const [country, bban] = this.r.pick([
      ['FR', `${this.#of(DIGITS, 23)}`],
      ['ES', this.#of(DIGITS, 20)],
      ['GB', `NWBK${this.#of(DIGITS, 14)}`],
      ['PL', this.#of(DIGITS, 24)],
    ] as const);
    const number = `${bban}${country}00`.replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));
    const plain = `${country}${two(98 - Number(BigInt(number) % 97n))}${bban}`;
    return this.r.chance(0.7) ? plain.replace(/(.{4})(?=.)/g, '$1 ') : plain;
  };
  card = () => {
    const body = `${this.r.pick(['4929', '5425', '6011'])}${this.#of(DIGITS, 11)}`;
    let sum = 0;
    [...body].forEach((digit, i) => {
      const d = Number(digit) * (i % 2 === 0 ? 2 : 1);
      sum += d > 9 ? d - 9 : d;
    });
    return `${body}${(10 - (sum % 10)) % 10}`.replace(/(.{4})(?=.)/g, `$1${this.r.pick([' ', '-', ' '])}`);
  };
  key = () => `sk_${this.r.pick(['live', 'test'])}_${this.#of(ALNUM, 32)}`;
  hookSecret = () => `whsec_${this.#of(ALNUM, 28)}`;
  clientSecret = () => `gsec_gs_test_${this.#of(ALNUM, 9)}_${this.#of(ALNUM, 22)}`;
  vendorKey = () =>
    this.r.pick([
      () => `ghp_${this.#of(ALNUM, 36)}`,
      () => `AKIA${this.#of(`${UPPER}234567`, 16)}`,
      () => `xoxb-${this.#of(DIGITS, 12)}-${this.#of(DIGITS, 12)}-${this.#of(ALNUM, 24)}`,
      () => `SG.${this.#of(ALNUM, 22)}.${this.#of(ALNUM, 43)}`,
    ])();
  jwt = () => `eyJ${this.#of(ALNUM, 32)}.eyJ${this.#of(ALNUM, 40)}.${this.#of(`${ALNUM}-_`, 43)}`;
  password = () =>
    this.r.chance(0.5)
      ? `${this.r.pick(WORDS)}-${this.r.pick(WORDS)}-${this.r.int(10, 99)}`
      : `${this.#of(ALNUM, 5)}${this.#of('!?%$&', 1)}${this.#of(ALNUM, 6)}`;
  otp = () => this.#of(DIGITS, 6);
  backupCode = () =>
    `${this.#of('abcdefghjkmnpqrstuvwxyz23456789', 4)}-${this.#of('abcdefghjkmnpqrstuvwxyz23456789', 4)}`;
  database = () =>
    `${this.r.pick(['postgresql', 'mysql', 'mongodb+srv', 'redis'])}://${this.r.pick(['app', 'ramp', 'reports'])}:${this.#of(ALNUM, 15)}@10.${this.r.int(0, 40)}.${this.r.int(0, 200)}.${this.r.int(2, 250)}:${this.r.int(3000, 6500)}/${this.r.pick(WORDS)}`;
  wallet = () =>
    this.r.chance(0.6) ? `0x${this.#of(HEX, 40)}` : `bc1q${this.#of('023456789acdefghjklmnpqrstuvwxyz', 38)}`;
  ip = () => `${this.r.int(41, 190)}.${this.r.int(1, 250)}.${this.r.int(1, 250)}.${this.r.int(2, 250)}`;
  host = () =>
    `${this.r.pick(['treasury', 'fx-router', 'kyc-worker', 'vault'])}-${two(this.r.int(1, 20))}.${this.r.pick(['int.corp.internal', 'svc.cluster.local', 'prod.internal'])}`;
  request = () => `req_${this.r.pick(['', 'test_'])}${this.#of(HEX, 14)}`;
  session = () => `gs_${this.r.pick(['', 'test_'])}${this.#of(ALNUM, 9)}`;
  transaction = () => `tx_${this.r.pick(['', 'test_'])}${this.#of(ALNUM, 9)}`;
  event = () => `evt_${this.r.pick(['', 'test_'])}${this.#of(ALNUM, 11)}`;
  delivery = () => `wd_${this.r.pick(['', 'test_'])}${this.#of(ALNUM, 9)}`;
  errorCode = () =>
    this.r.pick(['key_mode_mismatch', 'signature_mismatch', 'kyc_not_approved', 'pool_dry', 'stale_signature']);
  stamp = () =>
    `2026-${two(this.r.int(1, 11))}-${two(this.r.int(1, 28))}T${two(this.r.int(0, 23))}:${two(this.r.int(0, 59))}:${two(this.r.int(0, 59))}Z`;
  clock = () => `${two(this.r.int(7, 19))}:${two(this.r.int(0, 59))}`;
  day = () => `${this.r.int(1, 28)} ${this.r.pick(MONTHS).slice(0, 3)} 2026`;
  money = () => `${this.r.int(10, 9800).toLocaleString('en-US')}.${two(this.r.int(0, 99))}`;

  #of(alphabet: string, length: number): string {
    return this.r.chars(alphabet, length);
  }
}
