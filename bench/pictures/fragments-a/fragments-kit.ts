import { id } from '../marks.ts';
import type { Values } from '../values.ts';

export const SANS = 'Liberation Sans,sans-serif';
export const SERIF = 'Liberation Serif,serif';
export const MONO = 'Liberation Mono,monospace';
export const DEJA = 'DejaVu Sans,sans-serif';
export const DEJASERIF = 'DejaVu Serif,serif';
export const DEJAMONO = 'DejaVu Sans Mono,monospace';

/** A fragment fills a window of 640 x 260. */
export const box = (style: string, body: string) =>
  `<div style="position:fixed;inset:0;overflow:hidden;box-sizing:border-box;${style}">${body}</div>`;

/** A filled input: the kind is in its attribute. */
export const input = (kind: string, value: string, style = '') =>
  `<input k="${kind}" value="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}" style="box-sizing:border-box;${style}">`;

export const one = (x: Values, choices: string) => x.r.pick(choices.split('|'));
/** Every `#` becomes a digit, every `^` a capital letter. */
export const fill = (x: Values, form: string) =>
  form.replace(/#/g, () => String(x.r.int(0, 9))).replace(/\^/g, () => x.r.chars('ABCDEFGHJKLMNPRSTUVWXYZ', 1));
/** Like fill, with no zero in front of a run. */
export const number = (x: Values, form: string) =>
  form.replace(/#+/g, (run) => String(x.r.int(1, 9)) + x.r.chars('0123456789', run.length - 1));
export const pad = (n: number) => String(n).padStart(2, '0');
export const clock = (x: Values) => `${pad(x.r.int(7, 21))}:${pad(x.r.int(0, 59))}`;
export const day = (x: Values, mark = '.') => `${pad(x.r.int(1, 28))}${mark}${pad(x.r.int(1, 12))}${mark}2026`;
export const bornDay = (x: Values, mark = '/') => x.date().split('-').reverse().join(mark);
export const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2)
    .toUpperCase();
export const lower = (text: string) =>
  text
    .normalize('NFD')
    .replace(/ł/g, 'l')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase();
export const order = (x: Values) => id(number(x, one(x, 'ORD-######|#######|A-#####')));
export const ticket = (x: Values) => id(number(x, one(x, 'SUP-####|#####|HD-#####')));

/** What people call themselves on a machine or a forum. */
export const handle = (x: Values) =>
  x.r.pick([
    () => lower(x.first())[0] + lower(x.last()),
    () => `${lower(x.first())}.${lower(x.last())}`,
    () => `${lower(x.first())}_${x.r.int(2, 99)}`,
    () => lower(x.last()) + x.r.int(70, 99),
    () =>
      `${one(x, 'night|blue|tiny|lucky|paper|salty|quiet')}${one(x, '_|-|')}${one(x, 'otter|comet|falcon|noodle|pixel|badger|tram')}${x.r.chance(0.5) ? x.r.int(2, 999) : ''}`,
    () => `${lower(x.first())}-${one(x, 'dev|ops|codes|fin|qa')}`,
  ])();

const people = (first: string, last: string) => (x: Values) => `${one(x, first)} ${one(x, last)}`;
export const dutch = people(
  'Sanne|Joost|Marieke|Daan|Femke|Ruben|Lotte|Thijs',
  'de Vries|van den Berg|Bakker|Hoekstra|van Dijk|Mulder|Visser|ter Horst',
);
export const portuguese = people(
  'Inês|Tiago|Beatriz|João|Mariana|Rui|Carolina|Duarte',
  'Figueiredo|Almeida|Carvalho|da Silva|Gonçalves|Teixeira|Magalhães|Nogueira',
);
export const american = people(
  'Tyler|Brianna|Marcus|Kayla|Dwayne|Heather|Curtis|Shannon',
  'Whitfield|Ramirez|Kowalczyk|Hutchins|Washington|Delgado|Nguyen|Prescott',
);

const SEED =
  'anchor|arrive|banner|blanket|bridge|canyon|cherry|coral|cradle|crystal|dolphin|eagle|fabric|fossil|galaxy|garlic|glimpse|harvest|humble|ivory|jungle|kitten|lemon|lunar|maple|nephew|noble|olive|orbit|oyster|panther|pepper|pigeon|pulse|quantum|rabbit|raven|ribbon|saddle|salmon|shallow|spider|stumble|sunset|tattoo|timber|tornado|tunnel|umbrella|urban|vacant|velvet|violin|walnut|whisper|zebra';
export const seedWords = (x: Values, count: number): string[] => {
  const words = new Set<string>();
  while (words.size < count) words.add(one(x, SEED));
  return [...words];
};
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH = '023456789acdefghjklmnpqrstuvwxyz';
export const ether = (x: Values) => `0x${x.hex(40)}`;
export const bitcoin = (x: Values) =>
  x.r.pick([
    () => `bc1q${x.r.chars(BECH, 38)}`,
    () => `1${x.r.chars(BASE58, 33)}`,
    () => `3${x.r.chars(BASE58, 33)}`,
  ])();
export const solana = (x: Values) => x.r.chars(BASE58, 44);
export const tron = (x: Values) => `T${x.r.chars(BASE58, 33)}`;
export const hash = (x: Values) => id(`0x${x.hex(64)}`);
export const token = (x: Values, length: number) =>
  x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length);
export const sortCode = (x: Values) => fill(x, '##-##-##');
