import type { Person } from '../people.ts';
import type { Values } from '../values.ts';

/** The frame of a fragment: the whole window. */
export const frame = (css: string, inner: string) =>
  `<div style="position:fixed;inset:0;overflow:hidden;box-sizing:border-box;overflow-wrap:anywhere;${css}">${inner}</div>`;

/** A filled input of a form, with the kind of what it holds. */
export const input = (kind: string, text: string, css = '') =>
  `<input k="${kind}" value="${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}" style="box-sizing:border-box;font:inherit;color:inherit;${css}">`;

export const digits = (x: Values, count: number) => x.r.chars('0123456789', count);

/** One of several forms parted by `|`; `#` stands for a digit, `?` for a capital letter. */
export const form = (x: Values, forms: string) =>
  x.r
    .pick(forms.split('|'))
    .replace(/#/g, () => String(x.r.int(1, 9)))
    .replace(/\?/g, () => x.r.chars('ABCDEFGHKLMNPRSTVWZ', 1));

const WORDS =
  'absent bamboo candle desert elbow fiscal garden hollow impact jacket kidney lunar mimic nephew orbit parrot quiz rally salmon tunnel unfold valley walnut yard zone crater pudding fossil gospel mammal oyster puzzle'.split(
    ' ',
  );
export const words = (x: Values, count: number) => Array.from({ length: count }, () => x.r.pick(WORDS)).join(' ');

const person = (
  x: Values,
  first: string,
  last: string,
  phones: string,
  streets: string,
  towns: string,
  mark: string,
  iban: string,
): Person => {
  const [a, b] = [x.r.pick(first.split('|')), x.r.pick(last.split('|'))];
  return {
    first: a,
    last: b,
    name: `${a} ${b}`,
    email: x.email(`${a} ${b}`),
    phone: form(x, phones),
    street: form(x, streets),
    town: form(x, towns),
    born: x.date().split('-').reverse().join(mark),
    iban,
  };
};

export const dutch = (x: Values) =>
  person(
    x,
    'Sanne|Joost|Femke|Bram|Marijke|Thijs|Wietske|Ruben',
    'van Dijk|de Boer|Hoekstra|Vermeulen|van den Berg|Smeets|Kuipers|ter Horst',
    '06-########|+31 6 ########|020-#######|+31 30 ### ## ##',
    'Prinsengracht ###|Dorpsstraat ##|Kerklaan #a|Wilhelminaweg ##',
    '#### ?? Haarlem|#### ?? Zwolle|#### ?? Nijmegen|#### ?? Delft',
    '-',
    x.iban('NL'),
  );

export const portuguese = (x: Values) =>
  person(
    x,
    'João|Inês|Gonçalo|Conceição|Tiago|Beatriz|Rui|Mafalda',
    'Figueiredo|da Silva Pinto|Magalhães|Teixeira|dos Santos|Carvalho|Simões',
    '+351 9## ### ###|9## ### ###|+55 11 9####-####|(21) 9####-####',
    'Rua das Flores, ##|Avenida da Liberdade, ###|Travessa do Carmo, #|Largo do Rato, ##, 2.º Esq.',
    '4###-1## Braga|3###-2## Coimbra|8###-1## Faro|2###-3## Setúbal',
    '/',
    x.iban('PT'),
  );

export const american = (x: Values) =>
  person(
    x,
    'Tyler|Marisol|Deshawn|Brooke|Kendra|Wesley|Latoya|Hunter',
    'Whitaker|Delgado|Nguyen|Kaczmarek|Freeman|Oyelaran|Sandoval|McKenna',
    '(4##) 555-01##|+1 6## 555 01##|7##-555-01##',
    '#### Maple Ridge Dr|## W 4#th St, Apt #?|### Peachtree Ct|PO Box ###',
    'Tulsa, OK 7####|Reno, NV 8####|Macon, GA 3####|Dayton, OH 4####',
    '/',
    x.iban('DE'),
  );

/** The seconds of a log, and the hour of a clock. */
export const clock = (x: Values) =>
  `${String(x.r.int(7, 21)).padStart(2, '0')}:${String(x.r.int(0, 59)).padStart(2, '0')}`;
export const day = (x: Values, mark = '.') =>
  `${String(x.r.int(1, 28)).padStart(2, '0')}${mark}${String(x.r.int(1, 12)).padStart(2, '0')}${mark}2026`;
export const comma = (x: Values) => x.amount().replace('.', ',');

/** Companies that stand behind a route or a check. */
export const supplier = (x: Values) =>
  x.r.pick([
    'Northgate Liquidity',
    'Paylane Acquiring',
    'Clearwell Bank',
    'Ostara Custody',
    'Halcyon FX',
    'Verimaat',
    'Blockhaven',
    'Quillon Payments',
    'SEPAlink Baltics',
  ]);
