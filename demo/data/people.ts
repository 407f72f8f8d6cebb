import { cpf, luhnDigit, mrzDigit, nif, toIban } from './checksums.ts';
import { type Planted, secret } from './marked.ts';
import { DIGITS, type Random } from './random.ts';
import { type Region, regions } from './regions.ts';

export interface Person {
  readonly name: Planted;
  readonly email: Planted;
  readonly phone: Planted;
  readonly address: Planted;
  readonly birthDate: Planted;
  readonly country: string;
}

/** What an identity check knows about a person beyond their contact data. */
export interface Applicant extends Person {
  readonly id: Planted;
  readonly passport: Planted;
  readonly taxId: Planted;
  readonly iban: Planted;
  /** As the passport prints them. */
  readonly surname: Planted;
  readonly givenNames: Planted;
  readonly passportBirthDate: Planted;
  readonly alpha3: string;
  /** The two lines of the machine-readable zone (ICAO 9303-4). */
  readonly mrz: readonly [Planted, Planted];
}

interface Draft extends Person {
  readonly region: Region;
  /** All of them, as official papers print them. */
  readonly givenNames: string;
  readonly family: string;
  readonly born: Date;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MAIL_HOSTS = ['example.com', 'example.org', 'example.net', 'mail.example', 'inbox.example', 'post.example'];

/** Latin letters without marks, as in e-mail addresses and passports. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o');

const slug = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

function email(random: Random, given: string, family: string): string {
  const [first, last] = [slug(given), slug(family.split(/[ -]/)[0] ?? family)];
  const year = random.int(61, 99);
  const local = random.pick([
    `${first}.${last}`,
    `${first}_${last}${year}`,
    `${first[0]}${last}${random.chars(DIGITS, 3)}`,
    `${last}.${first}+ramp`,
    `${first}${year}.${last}`,
  ]);
  return `${local}@${random.pick(MAIL_HOSTS)}`;
}

function address(random: Random, region: Region): string {
  const [street, town] = [random.pick(region.streets), random.fill(random.pick(region.towns))];
  const house = random.int(2, 389);
  return `${region.isNumberFirst ? `${house} ${street}` : `${street} ${house}`}, ${town}, ${region.country}`;
}

function printDate(date: Date, style: Region['birthDate']): string {
  const iso = date.toISOString().slice(0, 10);
  const [year, month, day] = iso.split('-') as [string, string, string];
  if (style === 'dots') return `${day}.${month}.${year}`;
  if (style === 'slashes') return `${day}/${month}/${year}`;
  if (style === 'month-first') return `${month}/${day}/${year}`;
  if (style === 'long') return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return iso;
}

/** A name as an account shows it: plain, with a middle initial, with two given names, or with two family names. */
function drawName(random: Random, region: Region, isFull: boolean) {
  const given = random.pick(region.given);
  const middle = random.pick(region.given.filter((name) => name !== given));
  // Families move: every third name crosses a border.
  const home = random.chance(0.34) ? random.pick(regions) : region;
  const family = random.pick(home.family);
  const second = random.pick(random.pick(regions).family.filter((name) => name !== family));
  const joint = region.country === 'Spain' ? ' ' : '-';
  const full = [given, family + joint + second];
  const styles = [[given, family], [given, `${middle[0]}.`, family], [given, middle, family], full, full];
  const shown = isFull ? full : random.pick(styles);
  return { given, middle, family: shown.at(-1) ?? family, shown: shown.join(' ') };
}

function draftPerson(random: Random, isFull = false): Draft {
  const region = random.pick(regions);
  const { given, middle, family, shown } = drawName(random, region, isFull);
  const born = new Date(Date.UTC(random.int(1948, 2005), random.int(0, 11), random.int(1, 28)));
  return {
    name: secret('name', shown),
    email: secret('email', email(random, given, family)),
    phone: secret('phone', random.fill(random.pick(region.phones))),
    address: secret('address', address(random, region)),
    birthDate: secret('birth-date', printDate(born, region.birthDate)),
    country: region.country,
    region,
    givenNames: `${given} ${middle}`,
    family,
    born,
  };
}

/** Draws people who share neither name nor e-mail. */
export function drawPeople(random: Random, count: number): Person[] {
  const people: Person[] = [];
  while (people.length < count) {
    const person = draftPerson(random);
    if (!people.some((other) => other.name.value === person.name.value)) people.push(person);
  }
  return people;
}

/** IBANs of invented banks, in groups of four as statements print them. */
export function drawIban(random: Random): Planted {
  const [country, template] = random.pick([
    ['DE', '##################'],
    ['NL', 'FKBK##########'],
    ['GB', 'FKBK##############'],
    ['ES', '####################'],
    ['PT', '#####################'],
    ['PL', '########################'],
  ] as const);
  return secret('iban', toIban(country, random.fill(template)).replace(/(.{4})(?=.)/g, '$1 '));
}

/** Card numbers that pass the Luhn check, grouped as their brand prints them. */
export function drawCard(random: Random): Planted {
  const [prefix, length] = random.pick([
    ['424242', 16],
    ['400000', 16],
    ['555555', 16],
    ['222300', 16],
    ['378282', 15],
  ] as const);
  const body = prefix + random.chars(DIGITS, length - 1 - prefix.length);
  const digits = body + luhnDigit(body);
  const grouped = length === 15 ? digits.replace(/(.{4})(.{6})/, '$1 $2 ') : digits.replace(/(.{4})(?=.)/g, '$1 ');
  return secret('card', grouped);
}

function taxId(random: Random, country: string): string {
  if (country === 'Brazil') return cpf(random);
  if (country === 'Spain') return nif(random);
  if (country === 'United Kingdom') return random.fill('QQ ## ## ## C');
  if (country === 'United States') return random.fill('9##-7#-####');
  return random.fill(random.pick(['## ### ### ###', '###########', '###-###-##-##']));
}

function mrz(person: Draft, passport: string, random: Random): [Planted, Planted] {
  const field = (text: string) =>
    fold(text)
      .toUpperCase()
      .replace(/[^A-Z]/g, '<');
  const { alpha3 } = person.region;
  const number = passport.padEnd(9, '<');
  const birth = person.born.toISOString().slice(2, 10).replaceAll('-', '');
  const expiry = random.fill(`3${random.int(0, 5)}0#2#`).replace('00', '01');
  const personal = '<'.repeat(14);
  const dated = `${number}${mrzDigit(number)}`;
  const line = `${dated}${alpha3}${birth}${mrzDigit(birth)}${random.pick(['F', 'M'])}${expiry}${mrzDigit(expiry)}`;
  const checked = `${dated}${birth}${mrzDigit(birth)}${expiry}${mrzDigit(expiry)}${personal}0`;
  return [
    secret('mrz', `P<${alpha3}${field(person.family)}<<${field(person.givenNames)}`.slice(0, 44).padEnd(44, '<')),
    secret('mrz', `${line}${personal}0${mrzDigit(checked)}`),
  ];
}

export function drawApplicant(random: Random): Applicant {
  const person = draftPerson(random, true);
  const passport = random.fill(person.region.passport);
  const day = String(person.born.getUTCDate()).padStart(2, '0');
  const month = MONTHS[person.born.getUTCMonth()]?.slice(0, 3).toUpperCase();
  const uuid = [8, 4, 4, 4, 12].map((length) => random.chars('0123456789abcdef', length)).join('-');
  const { region, givenNames, family, born: _born, ...rest } = person;
  return {
    ...rest,
    id: secret('applicant-id', uuid.replace(/^(.{14})./, '$14').replace(/^(.{19})./, '$1a')),
    passport: secret('passport', passport),
    taxId: secret('tax-id', taxId(random, person.country)),
    iban: drawIban(random),
    surname: secret('name', fold(family).toUpperCase()),
    givenNames: secret('name', fold(givenNames).toUpperCase()),
    passportBirthDate: secret('birth-date', `${day} ${month} ${person.born.getUTCFullYear()}`),
    alpha3: region.alpha3,
    mrz: mrz(person, passport, random),
  };
}
