import { DIGITS, type Random, UPPER } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Draw, Families } from '../validation/family.ts';
import { aba, card, clabe, iban, inFours, mrz, shownCard } from '../validation/personal-values.ts';
import { day, escaped, isoTime, word } from '../validation/values.ts';
import { ID_NUMBERS } from './numbers.ts';
import { born, person, someone, street } from './people.ts';

const account = (r: Random, country?: string): string =>
  personal(r.pick([iban, (x: Random, c?: string) => inFours(iban(x, c))])(r, country));
const pan: Draw = (r) => personal(shownCard(r));
const cvv: Draw = (r) => personal(r.digits(3));

/** An identity number of any country, or of those given, in a layout. */
const identity =
  (
    layout: (label: string, value: string, r: Random) => string,
    codes: readonly string[] = Object.keys(ID_NUMBERS),
  ): Draw =>
  (r) => {
    const [labels, draw] = ID_NUMBERS[r.pick(codes)] as (typeof ID_NUMBERS)[string];
    return layout(r.pick(labels.split('|')), personal(draw(r)), r);
  };

const layouts: readonly ((label: string, value: string, r: Random) => string)[] = [
  (l, v) => `${l}: ${v}`,
  (l, v) => `${l} ${v}`,
  (l, v) => `| ${l} | ${v} | checked |`,
  (l, v, r) => `customer ${r.number(5)}: ${l} = ${v}, status retry`,
  (l, v) => `<li>${l}: <em>${v}</em></li>`,
  (l, v) => `${l}\n${v}\n`,
];
const EUROPE = ['pl', 'nl', 'se', 'fi', 'de', 'fr', 'it', 'es', 'nie', 'gb', 'nhs'];
const ELSEWHERE = Object.keys(ID_NUMBERS).filter((code) => !EUROPE.includes(code));

export const moneyFamilies: Families = {
  'payment-cards': [
    (r) => `Card ${pan(r)} was charged twice on ${day(r)}.`,
    (r) => `card_number: "${personal(card(r))}"\nsecurity_code: "${cvv(r)}"`,
    (r) => `Kartennr. ${pan(r)}, Prüfziffer ${cvv(r)}`,
    (r) => `{"payment":${escaped({ pan: personal(card(r)), holder: someone(r).full })}}`,
    (r) => `Tarjeta ${pan(r)}\nCVV ${cvv(r)}`,
    (r) => `auth declined pan=${personal(card(r))} rc=05 stan=${r.number(6)}`,
    (r) => `my visa is ${personal(inFours(card(r)))} and it was not accepted`,
  ],
  ibans: [
    (r) => `Refund to ${account(r)} please`,
    (r) => `:59:/${personal(iban(r, 'SE'))}\n:70:INVOICE ${r.number(5)}`,
    (r) => `Mandate for ${account(r, 'AT')} was revoked (MD01)`,
    (r) => `<DbtrAcct><Id><IBAN>${personal(iban(r, 'HU'))}</IBAN></Id></DbtrAcct>`,
    (r) => `L'addebito arriva dal conto ${account(r, 'IT')}.`,
    (r) => `moje konto to ${account(r, 'PL')}`,
    (r) => `beneficiary_account,amount\n${personal(iban(r, 'GR'))},${r.number(3)}.00`,
  ],
  'local-accounts': [
    (r) =>
      `Sort code ${personal(`${r.int(20, 89)}-${r.int(10, 99)}-${r.int(10, 99)}`)}, account number ${personal(r.number(8))}`,
    (r) => `ABA routing number: ${personal(aba(r))}\nAccount number: ${personal(r.number(r.int(9, 12)))}`,
    (r) => `CLABE ${personal(clabe(r))} devuelta por el banco`,
    (r) => `{"routing_number":"${personal(aba(r))}","account_number":"${personal(r.number(10))}"}`,
    (r) => `Agência ${personal(r.number(4))}, conta corrente ${personal(`${r.number(5)}-${r.digits(1)}`)}`,
    (r) =>
      `BSB: ${personal(`${r.pick(['06', '03', '73'])}${r.digits(1)}-${r.digits(3)}`)}\nAccount no.: ${personal(r.number(8))}`,
    (r) => `Chave PIX (CPF): ${personal((ID_NUMBERS.br as (typeof ID_NUMBERS)[string])[1](r))}`,
  ],
  'identity-europe': layouts.map((layout) => identity(layout, EUROPE)),
  'identity-elsewhere': layouts.map((layout) => identity(layout, ELSEWHERE)),
  'kyc-files': [
    (r) => {
      const who = person(r);
      return `MRZ:\n${personal(mrz(r, who.family, who.given))}`;
    },
    (r) => `ocr.result = """${personal(mrz(r, person(r).family, person(r).given))}"""`,
    (r) =>
      `Applicant: ${someone(r).full}\nD.O.B.: ${personal(born(r, 'en'))}\nHome address: ${personal(street(r, 'en'))}\nResult: retry`,
    (r) => `Document no ${personal(`${r.chars(UPPER, 2)}${r.number(7)}`)} of ${someone(r).full} expired`,
    (r) =>
      `{"selfie":"ok","first_name":"${someone(r).given}","last_name":"${someone(r).family}","document_number":"${personal(r.chars(UPPER, 1) + r.chars(DIGITS, 8))}"}`,
    (r) => `Beneficial owner: ${someone(r).full}, ${personal(street(r, 'nl'))}, born ${personal(born(r, 'en'))}`,
  ],
  'orders-with-people': [
    (r) => {
      const who = someone(r);
      return `Order ${r.number(6)}\nBill to: ${who.full}\n${personal(street(r, 'it'))}\nPhone: ${who.phone}\nItems: ${r.int(1, 9)}`;
    },
    (r) => `${isoTime(r)} refund.created holder="${someone(r).full}" iban=${personal(iban(r, 'NO'))} reason=duplicate`,
    (r) => `Spedizione a ${someone(r).full}, ${personal(street(r, 'it'))}`,
    (r) => {
      const who = someone(r);
      return `<Customer><Name>${who.full}</Name><Email>${who.mail}</Email><Plan>${word(r)}</Plan></Customer>`;
    },
    (r) => `Titular: ${someone(r).full}\nIBAN: ${account(r, 'PT')}\nImporte: ${r.number(3)},00 €`,
    (r) => `holder: ${someone(r).full} / ref ${r.number(7)} / mail ${someone(r).mail}`,
  ],
};
