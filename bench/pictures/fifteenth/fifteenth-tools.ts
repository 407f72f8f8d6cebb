import type { Values } from '../values.ts';

export const SCREEN = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const two = (n: number) => String(n).padStart(2, '0');

export const num = (x: Values, length: number) => x.r.chars('0123456789', length);
export const ident = (x: Values, prefix: string, length = 12) => prefix + x.r.chars(ALNUM, length);
/** One of several forms parted by `|`; runs of `#` stand for numbers of as many digits. */
export const fill = (x: Values, forms: string) =>
  x.r.pick(forms.split('|')).replace(/#+/g, ({ length }) => String(x.r.int(10 ** (length - 1), 10 ** length - 1)));
export const one = (x: Values, words: string) => x.r.pick(words.split('|'));

export const hms = (x: Values) => `${two(x.r.int(7, 21))}:${two(x.r.int(0, 59))}:${two(x.r.int(0, 59))}`;
export const hm = (x: Values) => `${two(x.r.int(7, 21))}:${two(x.r.int(0, 59))}`;
export const millis = (x: Values) => `${hms(x)}.${num(x, 3)}`;
export const isoDay = (x: Values) => `2026-11-${two(x.r.int(1, 28))}`;
/** Date with parts of the given order and mark, as `dmy.` or `mdy/`. */
export const day = (x: Values, mark = '.') => `${two(x.r.int(1, 28))}${mark}11${mark}2026`;
export const unix = (x: Values) => String(x.r.int(1_790_000_000, 1_799_000_000));
export const evm = (x: Values) => `0x${x.hex(40)}`;
export const tron = (x: Values) => `T${x.r.chars('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789', 33)}`;
/** Money as in English (`1,204.50`) or on the continent (`1.204,50`). */
export const money = (x: Values, from: number, to: number, continental = false) => {
  const text = `${String(x.r.int(from, to)).replace(/\B(?=(\d{3})+$)/g, ',')}.${two(x.r.int(0, 99))}`;
  return continental ? text.replace(/[.,]/g, (c) => (c === '.' ? ',' : '.')) : text;
};
export const plain = (text: string) =>
  text
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
/** A login as companies hand them out. */
export const login = (x: Values, first: string, last: string) =>
  x.r.pick([
    `${plain(first)[0]}.${plain(last)}`,
    `${plain(first)}.${plain(last)}`,
    `${plain(first)[0]}${plain(last)}${x.r.int(2, 9)}`,
    `${plain(last)}-${plain(first).slice(0, 2)}`,
  ]);

export const provider = (x: Values) =>
  one(x, 'Nordhavn Rails|Pagolio|Kestrel Liquidity|Belmira Pay|Orbway OTC|Cantervale Markets|Trustela Bank|Zentrio');

export interface Someone {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly town: string;
}

const someone = (x: Values, first: string, last: string, phone: string, street: string, town: string): Someone => {
  const [f, l] = [one(x, first), one(x, last)];
  const name = `${f} ${l}`;
  return {
    first: f,
    last: l,
    name,
    email: x.email(name),
    phone: fill(x, phone),
    street: fill(x, street),
    town: fill(x, town),
  };
};

export const dutch = (x: Values) =>
  someone(
    x,
    'Sanne|Bram|Fleur|Joost|Marieke|Ruben|Femke|Thijs|Annelies|Koen',
    'van den Berg|de Vries|Hoekstra|Bakker|van Dijk|Willemsen|Postma|Kuiper',
    '+31 6 ########|06-########|+31 20 ### ####',
    'Prinsengracht ###|Kerkstraat ##|Van Speijkstraat ##-#|Laan van Meerdervoort ###',
    '#### KB Utrecht|#### GA Haarlem|#### LT Zwolle|#### VN Breda',
  );

export const brazilian = (x: Values) =>
  someone(
    x,
    'Thiago|Larissa|João Pedro|Fernanda|Caio|Juliana|Rafael|Beatriz|Antônio|Débora',
    'Albuquerque|Nogueira|da Silva Prado|Carvalho|Figueiredo|Monteiro|Teixeira|Assunção',
    '+55 11 9####-####|(21) 9####-####|+55 (48) 9####-####',
    'Rua Augusta, ###|Av. Rio Branco, ####|Rua das Palmeiras, ## – ap. ###|Travessa do Comércio, ##',
    '#####-### Curitiba – PR|#####-### Recife – PE|#####-### Campinas – SP',
  );
export const cpf = (x: Values) => `${num(x, 3)}.${num(x, 3)}.${num(x, 3)}-${num(x, 2)}`;

export const american = (x: Values) =>
  someone(
    x,
    'Tyler|Brianna|Marcus|Kaitlyn|DeShawn|Monica|Garrett|Alyssa',
    'Whitfield|Hernandez|Kowalczyk|Blackwood|Nguyen|Stephenson|Delgado',
    '+1 ### 555 01##|(###) 555-01##',
    '#### Maple Ridge Dr|### W 7th St, Apt #|##### Cedar Park Blvd',
    'Austin, TX 78###|Portland, OR 97###|Raleigh, NC 27###',
  );

/** A clock that only goes forward, by up to so many seconds at a time. */
export const clock = (x: Values, most = 240) => {
  let at = x.r.int(25_000, 66_000);
  return () => {
    at += x.r.int(1, most);
    return `${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`;
  };
};

/** Draws until something differs from what is there already. */
export const unlike = <T extends { readonly name: string }>(
  draw: () => T,
  ...taken: readonly { readonly name: string }[]
): T => {
  for (;;) {
    const drawn = draw();
    if (!taken.some(({ name }) => name === drawn.name)) return drawn;
  }
};
