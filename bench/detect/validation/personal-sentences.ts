import type { Random } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import { address, internationalPhone, nationalPhone } from './contact.ts';
import type { Template } from './family.ts';
import { email } from './lexicon.ts';
import { birthDate, card, iban, inFours, passport, publicIp, shownCard, vat } from './personal-values.ts';

const mail = (r: Random): string => personal(email(r));
const abroad = (r: Random): string => personal(internationalPhone(r));
const home = (r: Random, country: string): string => personal(nationalPhone(r, country));
const pan = (r: Random): string => personal(shownCard(r));
const account = (r: Random): string => personal(inFours(iban(r)));

/** What people write in a ticket, by the kind's family. */
export const personalSentences: Readonly<Record<string, readonly Template[]>> = {
  email: [
    (r) => `Please send the receipt to ${mail(r)}.`,
    (r) => `Ich bin unter ${mail(r)} erreichbar.`,
    (r) => `Vous pouvez m'écrire à ${mail(r)}, merci.`,
    (r) => `Mi usuario es ${mail(r)} y no puedo entrar.`,
    (r) => `550 5.1.1 <${mail(r)}>: Recipient address rejected: User unknown`,
    (r) => `sent to ${mail(r)}; cc ${mail(r)}`,
    (r) => `mailto:${mail(r)}?subject=Refund`,
  ],
  'phone-international': [
    (r) => `Call me on ${abroad(r)} after 5 pm.`,
    (r) => `WhatsApp ${abroad(r)}`,
    (r) => `Sie erreichen mich unter ${abroad(r)}.`,
    (r) => `SMS to ${abroad(r)} failed: carrier rejected`,
    (r) => `<a href="tel:${personal(internationalPhone(r, 'de').replace(/[^+\d]/g, ''))}">call</a>`,
    (r) => `The number ${abroad(r)} never got the code.`,
  ],
  'phone-national': [
    (r) => `you can reach me at ${home(r, 'us')} any time`,
    (r) => `Rufen Sie mich bitte unter ${home(r, 'de')} an.`,
    (r) => `Appelez-moi au ${home(r, 'fr')} svp`,
    (r) => `Mi móvil es el ${home(r, 'es')}.`,
    (r) => `Il mio cellulare è ${home(r, 'it')}`,
    (r) => `Bel mij op ${home(r, 'nl')}.`,
    (r) => `Proszę dzwonić pod numer ${home(r, 'pl')}`,
    (r) => `O meu telemóvel é ${home(r, 'pt')}.`,
  ],
  card: [
    (r) => `My card ${pan(r)} was charged twice.`,
    (r) => `Meine Karte ${pan(r)} wurde abgelehnt.`,
    (r) => `${pan(r)}`,
    (r) => `declined pan=${personal(card(r))} reason=do_not_honor`,
    (r) => `La tarjeta ${pan(r)} fue rechazada`,
    (r) => `Card ${pan(r)}, CVV ${personal(r.number(3))}`,
    (r) => `{"number":"${personal(card(r))}","cvc":"${personal(r.number(3))}"}`,
  ],
  iban: [
    (r) => `Refund to ${account(r)} please.`,
    (r) => `Überweisen Sie auf ${personal(iban(r, 'DE'))}.`,
    (r) => `Mon compte est le ${personal(inFours(iban(r, 'FR')))}`,
    (r) => `SEPA payout ${personal(iban(r))} rejected AC04`,
    (r) => `${personal(iban(r))}`,
    (r) => `Mijn rekening is ${personal(inFours(iban(r, 'NL')))}`,
  ],
  'birth-date': [
    (r) => `I was born on ${personal(birthDate(r, 'en'))}.`,
    (r) => `geboren am ${personal(birthDate(r, 'de'))} in Köln`,
    (r) => `née le ${personal(birthDate(r, 'fr'))}`,
    (r) => `nato il ${personal(birthDate(r, 'it'))}`,
    (r) => `the customer's date of birth is ${personal(birthDate(r, 'en'))}`,
  ],
  address: [
    (r) => `Please ship it to ${personal(address(r, 'en'))}.`,
    (r) =>
      `Ich wohne in der ${personal(`${r.pick(['Rosengasse', 'Schillerstraße', 'Bahnhofstraße'])} ${r.int(2, 99)}, 50${r.digits(3)} Köln`)}.`,
    (r) => `J'habite au ${personal(address(r, 'fr'))}.`,
    (r) => `Mi dirección es ${personal(address(r, 'es'))}.`,
    (r) => `Deliver to:\n${personal(address(r, 'en'))}`,
    (r) => `Abito in ${personal(address(r, 'it'))}.`,
  ],
  passport: [
    (r) => `My passport ${personal(passport(r))} was rejected.`,
    (r) => `Passport number ${personal(passport(r))} expired last month`,
    (r) => `Mein Reisepass ${personal(passport(r))} wird nicht erkannt.`,
    (r) => `N° de passeport ${personal(passport(r))}`,
  ],
  tax: [
    (r) => `Our VAT number is ${personal(vat(r, 'en'))}, please fix the invoice.`,
    (r) => `Bitte ergänzen: USt-IdNr. ${personal(vat(r, 'de'))}`,
    (r) => `EIN: ${personal(`${r.int(20, 88)}-${r.digits(7)}`)}`,
  ],
  ip: [
    (r) => `${personal(publicIp(r))} - - [12/Mar/2026:10:15:32 +0000] "GET /login HTTP/1.1" 200 512`,
    (r) => `X-Forwarded-For: ${personal(publicIp(r))}`,
    (r) => `Failed login from ${personal(publicIp(r))} port ${r.int(1024, 65000)} ssh2`,
    (r) => `The customer's IP is ${personal(publicIp(r))}`,
  ],
};
