import type { Random } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Draw, Families } from '../validation/family.ts';
import { mac, passport, publicIp, publicIp6 } from '../validation/personal-values.ts';
import { clock, day, escaped, isoTime, word } from '../validation/values.ts';
import { born, homePhone, LANGS, type Lang, mailbox, mobile, someone, street } from './people.ts';

const mail: Draw = (r) => personal(mailbox(r));
const cell: Draw = (r) => personal(mobile(r));
const home = (r: Random, lang: Lang): string => personal(homePhone(r, lang));
const place = (r: Random, lang: Lang): string => personal(street(r, lang));
const birth = (r: Random, lang: Lang): string => personal(born(r, lang));
const ip: Draw = (r) => personal(publicIp(r));
const papers: Draw = (r) => personal(passport(r));

/** A label of the language drawn, in one of the languages, with its value. */
const inAnyLanguage =
  (
    labels: Readonly<Record<Lang, string>>,
    value: (r: Random, lang: Lang) => string,
    layout: (label: string, value: string) => string,
  ): Draw =>
  (r) => {
    const lang = r.pick(LANGS);
    return layout(r.pick(labels[lang].split('|')), value(r, lang));
  };

const PHONE = {
  en: 'Cell|Daytime phone|Contact number',
  de: 'Rückrufnummer|Tel.-Nr.',
  fr: 'N° de portable|Tél. mobile',
  es: 'Tel. móvil|Teléfono fijo',
  pt: 'Telemóvel|Contacto telefónico',
  it: 'Recapito telefonico|Tel.',
  nl: 'Telefoon overdag|Mobiel nummer',
  pl: 'Telefon kontaktowy|Tel.',
};
const PLACE = {
  en: 'Residential address|Deliver to|Mailing address',
  de: 'Wohnanschrift|Rechnungsadresse',
  fr: 'Domicile|Adresse postale',
  es: 'Dirección de envío|Domicilio fiscal',
  pt: 'Morada de entrega|Endereço residencial',
  it: 'Indirizzo di residenza|Spedire a',
  nl: 'Woonadres|Factuuradres',
  pl: 'Adres dostawy|Adres zameldowania',
};
const BORN = {
  en: 'Born on|Birthday|D.O.B.',
  de: 'geb. am|Geburtstag',
  fr: 'Né(e) le|Date de naiss.',
  es: 'F. de nacimiento|Nacido el',
  pt: 'Nascido em|Data de nasc.',
  it: 'Nato/a il|Data nascita',
  nl: 'Geboren op|Geb. datum',
  pl: 'Ur.|Data ur.',
};

export const contactFamilies: Families = {
  'mail-addresses': [
    (r) => `Undelivered Mail Returned to Sender\n<${mail(r)}>: host mx1 said: 552 mailbox full`,
    (r) => `invite sent → ${mail(r)} (pending)`,
    (r) => `{"to":[{"email":"${mail(r)}"}],"template":"receipt-v${r.int(1, 9)}"}`,
    (r) => `user_email=${mail(r)}&newsletter=0&lang=pt`,
    (r) => `Mein Login lautet ${mail(r)}, das Formular nimmt ihn nicht an.`,
    (r) => `Bcc: ${mail(r)}, ${mail(r)}; ${mail(r)}`,
    (r) => `could you unsubscribe ${mail(r)}? they complained on ${day(r)}`,
  ],
  phones: [
    inAnyLanguage(
      PHONE,
      (r) => cell(r),
      (l, v) => `${l}: ${v}`,
    ),
    inAnyLanguage(PHONE, home, (l, v) => `${l}: ${v}`),
    inAnyLanguage(PHONE, home, (l, v) => `${l}\t${v}\t✓`),
    (r) => `OTP to ${cell(r)} undelivered (carrier 30005)`,
    (r) => `Signal or WhatsApp works best: ${cell(r)}`,
    (r) => `{"msisdn":"${personal(mobile(r).replace(/\D/g, ''))}","channel":"sms"}`,
    (r) => `Rappelez-moi au ${home(r, 'fr')}, merci d'avance`,
    (r) => `BEGIN:VCARD\nTEL;TYPE=CELL:${cell(r)}\nEND:VCARD`,
  ],
  'postal-addresses': [
    inAnyLanguage(PLACE, place, (l, v) => `${l}: ${v}`),
    inAnyLanguage(PLACE, place, (l, v) => `${l}\n${v}`),
    inAnyLanguage(PLACE, place, (l, v) => `| ${l} | ${v} |`),
    (r) => `Parcel returned by the courier. Address: ${place(r, 'en')}`,
    (r) => `{"shipping":{"street_address":"${place(r, 'de')}"},"carrier":"${word(r)}"}`,
    (r) => `Je viens de déménager, ma nouvelle adresse est ${place(r, 'fr')}.`,
    (r) => `vivo en ${place(r, 'es')} y el pedido llegó a otra casa`,
  ],
  'birth-dates': [
    inAnyLanguage(BORN, birth, (l, v) => `${l}: ${v}`),
    inAnyLanguage(BORN, birth, (l, v) => `${l} ${v}`),
    (r) => `{"birthDate":"${personal(`${r.int(1948, 2004)}-0${r.int(1, 9)}-1${r.int(0, 9)}`)}","adult":true}`,
    (r) => `I was born on ${birth(r, 'en')} but the form thinks I am a minor.`,
    (r) => `customer;date of birth;verified\n${r.number(6)};${birth(r, 'en')};no`,
    (r) => `dob=${birth(r, 'en')} age_check=failed attempt=${r.int(2, 5)}`,
    (r) => `Die Kundin, geboren am ${birth(r, 'de')}, besteht die Altersprüfung nicht.`,
  ],
  'travel-documents': [
    (r) => `Passport no. ${papers(r)} could not be read`,
    (r) => `Document number: ${papers(r)}\nIssued by: ${r.pick(['PRT', 'POL', 'ROU'])}`,
    (r) => `Personalausweis-Nr.: ${papers(r)}`,
    (r) => `{"documentNumber":"${papers(r)}","documentType":"id_card"}`,
    (r) => `mi número de pasaporte es ${papers(r)} y caduca en mayo`,
    (r) =>
      `Driving licence no: ${personal(`${r.chars('ABCDEFGHJKLM', 5)}${r.number(6)}${r.chars('ABCDEFG', 2)}9${r.chars('ABCDEFG', 2)}`)}`,
    (r) => `N° de passeport : ${papers(r)} (illisible sur la photo)`,
  ],
  'network-addresses': [
    (r) => `login from ${ip(r)} blocked, device iPhone`,
    (r) => `${ip(r)} - - [${day(r)}] "GET /checkout HTTP/2" 499`,
    (r) => `x-forwarded-for: ${ip(r)}, ${ip(r)}`,
    (r) => `{"clientIp":"${personal(publicIp6(r))}","country":"EE"}`,
    (r) => `DHCPACK to ${personal(mac(r))} (phone of the customer) via wlan0`,
    (r) => `fail2ban ${isoTime(r)} NOTICE [sshd] Ban ${ip(r)}`,
    (r) => `IP address of the customer: ${personal(publicIp6(r))}`,
  ],
  'records-of-people': [
    (r) => {
      const who = someone(r);
      return `id | first_name | last_name | email\n----+----\n ${r.number(4)} | ${who.given} | ${who.family} | ${who.mail}`;
    },
    (r) => {
      const who = someone(r);
      return `{"user":${escaped({ id: r.number(5), fullName: who.full, phoneNumber: who.phone, vip: false })}}`;
    },
    (r) => {
      const who = someone(r);
      return `First name\tLast name\tMobile\tTown\n${who.given}\t${who.family}\t${who.phone}\t-`;
    },
    (r) => {
      const who = someone(r);
      return `- name: ${who.full}\n  email: ${who.mail}\n  last_login: ${isoTime(r)}`;
    },
    (r) => {
      const who = someone(r);
      return `"Customer","E-mail","Since"\n"${who.full}","${who.mail}","${day(r)}"`;
    },
    (r) => {
      const who = someone(r);
      return `Caller: ${who.full}\nNumber: ${who.phone}\nStart: ${clock(r)}\nReason: second charge`;
    },
    (r) => {
      const who = someone(r);
      return `UPDATE users SET email='${who.mail}', mobile='${who.phone}' WHERE id=${r.number(4)};`;
    },
  ],
};
