import { type Random, two } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Families, Template } from '../validation/family.ts';
import { json, lines, shop, stamp, tabs, time } from './draw.ts';
import * as numbers from './numbers.ts';
import { email, person, worldPhone } from './people.ts';

const mail = (r: Random): string => personal(email(r));
const iban = (r: Random): string => personal(numbers.shownIban(r));
const card = (r: Random): string => personal(numbers.shownCard(r));
const ip = (r: Random): string => personal(numbers.publicIp(r));

const idForms: readonly Template[] = Object.values(numbers.nationalIds).flatMap(([labels, draw]): Template[] => {
  const name = (r: Random): string => r.pick(labels.split('|'));
  return [
    (r) => `${name(r)}: ${personal(draw(r))}`,
    (r) => lines(name(r), personal(draw(r)), 'Edit'),
    (r) => tabs(['Ref', name(r), 'Result'], [r.digits(4), personal(draw(r)), 'match']),
  ];
});

/** Values that carry their own proof, or a number with the words that belong to it. */
export const valueFamilies: Families = {
  'email anywhere': [
    (r) => `${mail(r)} says the link never arrived`,
    (r) => `${stamp(r)} WARN bounce to=<${mail(r)}> code=550`,
    (r) => `From: ${personal(person(r).full)} <${mail(r)}>`,
    (r) => `mailto:${mail(r)}?subject=Refund`,
    (r) => `https://app.${shop(r)}/users?email=${personal(encodeURIComponent(email(r)))}&tab=orders`,
    (r) => `${time(r)} login failed for ${mail(r)} (attempt ${r.int(2, 6)})`,
    (r) => `cc ${mail(r)}, ${mail(r)}; please keep us posted`,
  ],
  'phone anywhere': [
    (r) => `please call ${personal(worldPhone(r))} after 5 pm`,
    (r) => `SMS to ${personal(worldPhone(r).replace(/[ -]/g, ''))} not delivered (30007)`,
    (r) => `<a href="tel:${personal(worldPhone(r).replace(/[ -]/g, ''))}">call</a>`,
    (r) => `whatsapp: ${personal(worldPhone(r))}`,
    (r) => json({ to: personal(worldPhone(r).replace(/[ -]/g, '')), body: 'Your order has shipped', segments: 1 }),
  ],
  iban: [
    (r) => `IBAN: ${iban(r)}`,
    (r) => `Please refund to ${iban(r)} instead`,
    (r) => json({ method: 'sepa', iban: iban(r), amount: '75.00' }),
    (r) => `Überweisung an ${iban(r)} ist nicht angekommen`,
    (r) => lines('Konto', iban(r), 'BIC', personal(numbers.bic(r))),
    (r) => tabs(['Date', 'IBAN', 'Amount'], ['3 Nov', iban(r), '120.00 EUR']),
    (r) => `${stamp(r)} payout rejected iban=${personal(numbers.iban(r))} reason=AC04`,
  ],
  card: [
    (r) => `card ${card(r)} was declined twice`,
    (r) =>
      json({
        pan: personal(numbers.card(r)),
        exp: personal(`${two(r.int(1, 12))}/${r.int(27, 33)}`),
        cvc: personal(r.digits(3)),
      }),
    (r) =>
      lines(
        'Card number',
        card(r),
        'Expiry date',
        personal(`${two(r.int(1, 12))}/${r.int(27, 33)}`),
        'CVV',
        personal(r.digits(3)),
      ),
    (r) => `Kartennummer: ${card(r)}, gültig bis ${personal(`${two(r.int(1, 12))}/20${r.int(27, 33)}`)}`,
    (r) => `Numéro de carte : ${card(r)} / CVC : ${personal(r.digits(3))}`,
    (r) => `la tarjeta ${card(r)} aparece como rechazada`,
    (r) => `<CardNumber>${personal(numbers.card(r))}</CardNumber>`,
  ],
  'national id': idForms,
  'us bank account': [
    (r) => `Routing number: ${personal(numbers.routing(r))} Account number: ${personal(r.number(10))}`,
    (r) =>
      json({ routing_number: personal(numbers.routing(r)), account_number: personal(r.number(12)), type: 'checking' }),
    (r) => lines('ABA routing', personal(numbers.routing(r)), 'Account no.', personal(r.number(9))),
  ],
  'uk bank account': [
    (r) =>
      `Sort code: ${personal(`${r.digits(2)}-${r.digits(2)}-${r.digits(2)}`)}, account number: ${personal(r.digits(8))}`,
    (r) => json({ sortCode: personal(r.digits(6)), accountNumber: personal(r.digits(8)) }),
    (r) => `sort code ${personal(`${r.digits(2)} ${r.digits(2)} ${r.digits(2)}`)} account ${personal(r.digits(8))}`,
  ],
  'other bank account': [
    (r) => `CLABE: ${personal(numbers.clabe(r))}`,
    (r) => `Chave PIX: ${personal(r.pick([numbers.nationalIds.BR?.[1](r) ?? '', email(r), r.uuid()]))}`,
    (r) => `BIC/SWIFT: ${personal(numbers.bic(r))}`,
    (r) => `Kontonummer ${personal(r.number(9))}, BLZ ${personal(r.number(8))}`,
    (r) => `Agência ${personal(r.digits(4))} Conta ${personal(`${r.digits(6)}-${r.digits(1)}`)}`,
  ],
  'network address': [
    (r) => `customer IP: ${ip(r)}`,
    (r) => `${ip(r)} - - [12/Nov/2026:${time(r)} +0000] "GET /checkout HTTP/1.1" 200 812`,
    (r) => json({ client_ip: ip(r), country: 'PT', vpn: false }),
    (r) => `X-Forwarded-For: ${ip(r)}`,
    (r) => `last login from ${ip(r)} at ${time(r)}`,
    (r) => `remote_addr=${personal(numbers.publicIp6(r))} status=403`,
    (r) => `device MAC address ${personal(numbers.mac(r))}`,
  ],
  'passport lines': [
    (r) =>
      personal(
        numbers.mrz(
          r,
          person(r, 'GB').given,
          person(r, 'DE')
            .family.normalize('NFD')
            .replace(/[^A-Za-z]/g, ''),
        ),
      ),
    (r) =>
      lines('OCR result:', personal(numbers.mrz(r, person(r, 'NL').given, person(r, 'NL').family)), 'confidence 0.97'),
    (r) => json({ mrz: personal(numbers.mrz(r, person(r, 'US').given, person(r, 'US').family)), ok: true }),
  ],
  'documents and tax': [
    (r) => `Passport: ${personal(numbers.passport(r))}, issued in Madrid`,
    (r) => `Personalausweis-Nr. ${personal(`L${r.chars('0123456789CFGHJK', 8)}`)}`,
    (r) => `Licence plate: ${personal(numbers.plate(r))}`,
    (r) => `Kennzeichen: ${personal(numbers.plate(r))}`,
    (r) => `USt-IdNr.: ${personal(numbers.vat(r))}`,
    (r) => `VAT number ${personal(numbers.vat(r))} was rejected`,
    (r) =>
      json({
        document_type: 'passport',
        document_number: personal(numbers.passport(r)),
        issuing_country: 'ESP',
        expiry_date: '2031-04-02',
      }),
  ],
};
