import { type Country, type Person, personIn } from '../people.ts';
import type { Values } from '../values.ts';

export const FULL = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const pad = (n: number) => String(n).padStart(2, '0');

/** Draws one of the choices; `#` stands for a digit, `~` for a small letter, `^` for a capital. */
export const form = (x: Values, choices: string): string =>
  x.r
    .pick(choices.split('|'))
    .replace(/[#~^]/g, (c) =>
      x.r.chars(c === '#' ? '0123456789' : c === '~' ? 'abcdefghkmnprstuvw' : 'ABCDEFGHKLMNPRSTUVW', 1),
    );
export const clock = (x: Values) => `${pad(x.r.int(7, 19))}:${pad(x.r.int(0, 59))}`;
/** Times of one day that follow each other, at most `step` seconds apart. */
export const ticker = (x: Values, step: number) => {
  let now = x.r.int(25_000, 70_000);
  return (): string => {
    now += x.r.int(1, step);
    return [now / 3600, (now / 60) % 60, now % 60].map((n) => pad(Math.floor(n))).join(':');
  };
};
/** A day of this year as `dd.mm.2026`, with the mark of the country. */
export const dmy = (x: Values, mark: string) => [pad(x.r.int(1, 28)), pad(x.r.int(1, 12)), '2026'].join(mark);
export const euros = (x: Values) =>
  `${x.r.chance(0.4) ? `${x.r.int(1, 48)}.` : ''}${x.r.int(100, 999)},${pad(x.r.int(0, 99))}`;
export const dollars = (x: Values) =>
  `${x.r.chance(0.4) ? `${x.r.int(1, 48)},` : ''}${x.r.int(100, 999)}.${pad(x.r.int(0, 99))}`;
export const order = (x: Values) => form(x, 'order_#####|ord-2026-#####|SO-######|partner_order_####');
export const quote = (x: Values) => `pq_${x.r.pick(['', 'test_'])}${x.hex(12)}`;
export const trade = (x: Values) => `txn_${x.r.pick(['', 'test_'])}${x.hex(12)}`;
export const hash = (x: Values) => `0x${x.hex(64)}`;
export const random = (x: Values, length: number) => x.r.chars(LETTERS, length);
export const local = (name: string) =>
  name
    .normalize('NFD')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .trim();
/** A login built on a name. */
export const login = (x: Values, name: string): string => {
  const parts = local(name).split(/ +/);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return x.r.pick([
    `${first[0]}${last}`,
    `${first}.${last}`,
    `${last}${x.r.int(10, 99)}`,
    `${first}_${last[0]}${x.r.int(1, 9)}`,
  ]);
};
export const provider = (x: Values): string =>
  x.r.pick([
    'Novaclear',
    'Banque Ardenne',
    'Tessera Pay',
    'Quillon Acquiring',
    'Halden Markets',
    'Corvus Liquidity',
    'Pixora',
    'Zentrale Clearing AG',
    'Orbis Payments',
    'Fermata Bank',
    'Lumen Custody',
    'Straitwise',
  ]);
export const mrzName = (name: string): string => {
  const parts = name
    .normalize('NFD')
    .replace(/ß/g, 'SS')
    .replace(/[^A-Za-z ]/g, '')
    .toUpperCase()
    .split(' ');
  return `P<D<<${parts.slice(1).join('<')}<<${parts[0]}`.padEnd(44, '<').slice(0, 44);
};
export const mrzNumber = (x: Values, passport: string, born: string): string =>
  `${passport}${x.r.int(0, 9)}D<<${born
    .split('.')
    .reverse()
    .map((p) => p.slice(-2))
    .join(
      '',
    )}${x.r.int(0, 9)}${x.r.pick(['F', 'M'])}31${pad(x.r.int(1, 12))}${pad(x.r.int(1, 28))}${x.r.int(0, 9)}${'<'.repeat(15)}${x.r.int(0, 9)}`;

type Land = { first: string; last: string; phone: string; street: string; town: string };
const made = (x: Values, land: Land) => {
  const name = `${form(x, land.first)} ${form(x, land.last)}`;
  return {
    name,
    email: x.email(name),
    phone: form(x, land.phone),
    street: form(x, land.street),
    town: form(x, land.town),
  };
};
export const brazilian = (x: Values) =>
  made(x, {
    first: 'Thaís|Rodrigo|Juliana|Caíque|Fernanda|Otávio|Luciana|Wesley|Jéssica|Mauro',
    last: 'Cavalcanti|de Souza|Nogueira|Albuquerque|Teixeira|Moraes Filho|Figueiredo|Barros',
    phone: '+55 11 9####-####|(21) 9####-####|+55 (48) 9####-####',
    street: 'Rua das Acácias, ###|Av. Paulista, 1###|Rua Sete de Abril, ##, ap. ###|Travessa do Ouvidor, ##',
    town: '0####-0## São Paulo|2####-### Niterói|8####-### Curitiba|4####-### Salvador',
  });
export const cpf = (x: Values) => form(x, '###.###.###-##');
export const hollander = (x: Values) =>
  made(x, {
    first: 'Femke|Daan|Sjoerd|Marloes|Joost|Lieke|Bram|Anouk|Teun|Wietske',
    last: 'de Vries|van den Berg|Bakker|Hoekstra|Dijkstra|Vermeulen|Kuipers|ter Haar',
    phone: '+31 6 #### ####|06-########|+31 (0)20 ### ####',
    street: 'Prinsengracht ###|Kerkstraat ##|Oudegracht ##-II|Zonnebloemlaan #',
    town: '10## ^^ Amsterdam|35## ^^ Utrecht|30## ^^ Rotterdam|97## ^^ Groningen',
  });
export const anyone = (x: Values, but?: string): Person =>
  personIn(x, x.r.pick((['DE', 'ES', 'FR', 'GB', 'IT', 'PL'] as Country[]).filter((c) => c !== but)));
export const american = (x: Values) =>
  made(x, {
    first: 'Tyler|Latoya|Brandon|Kaylee|Marcus|Denise|Dwayne|Shelby|Trent|Monique',
    last: 'Whitaker|Delgado|McAllister|Nguyen|Hutchins|Kowalczyk|Freeman Jr.|Castellano',
    phone: '(312) 555-01##|+1 646 555 01##|415-555-01##',
    street: '#### Maple Ridge Dr|## W 3#th St, Apt #^|P.O. Box ####|### Elmhurst Ave',
    town: 'Columbus, OH 432##|Tampa, FL 336##|Boise, ID 837##|Newark, NJ 071##',
  });
