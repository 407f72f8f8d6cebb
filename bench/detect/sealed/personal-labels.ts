import type { Random } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Draw, Families, Template } from '../validation/family.ts';
import { json, lines, pretty, tabs } from './draw.ts';
import * as numbers from './numbers.ts';
import { address, email, local, person, phone } from './people.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

type Kind = 'name' | 'email' | 'phone' | 'address' | 'birth' | 'passport' | 'licence' | 'account holder';

/** Words of each language in the order of `LANGUAGES`; `/` between equals. */
const LABELS: Readonly<Record<Kind, string>> = {
  name: 'Name/Full name/Customer|Name/Kundenname/Vor- und Nachname|Nom complet/Nom du client|Nombre completo/Nombre y apellidos|Nome completo/Nome do cliente|Nome e cognome/Intestatario|Naam/Volledige naam|Imię i nazwisko/Nazwa klienta',
  email:
    'E-mail/Email address|E-Mail-Adresse/Mail|Adresse e-mail/Courriel|Correo electrónico|Endereço de e-mail/E-mail|Indirizzo e-mail/Posta elettronica|E-mailadres|Adres e-mail',
  phone:
    'Phone/Mobile/Contact number|Telefon/Handynummer|Téléphone/Portable|Teléfono/Móvil|Telefone/Telemóvel/Celular|Telefono/Cellulare|Telefoonnummer/Mobiel|Telefon/Numer telefonu',
  address:
    'Address/Billing address/Home address|Anschrift/Rechnungsadresse|Adresse/Adresse de livraison|Dirección/Domicilio|Morada/Endereço|Indirizzo/Residenza|Adres/Factuuradres|Adres/Adres zamieszkania',
  birth:
    'Date of birth/DOB|Geburtsdatum/geboren am|Date de naissance|Fecha de nacimiento|Data de nascimento|Data di nascita|Geboortedatum|Data urodzenia',
  passport:
    'Passport number/Passport no.|Reisepassnummer/Passnummer|Numéro de passeport|Número de pasaporte|Número do passaporte|Numero di passaporto|Paspoortnummer|Numer paszportu',
  licence:
    "Driver's licence no./Driving licence number|Führerscheinnummer|Numéro de permis de conduire|Número de carné de conducir|Número da carta de condução|Numero di patente|Rijbewijsnummer|Numer prawa jazdy",
  'account holder':
    'Account holder/Cardholder name|Kontoinhaber/Karteninhaber|Titulaire du compte|Titular de la cuenta|Titular da conta|Intestatario del conto|Rekeninghouder|Właściciel konta',
};

const label = (r: Random, kind: Kind, language: Language): string =>
  r.pick((LABELS[kind].split('|')[LANGUAGES.indexOf(language)] ?? kind).split('/'));

const birthday = (r: Random, language: Language): string => {
  const [day, month, year] = [
    String(r.int(1, 28)).padStart(2, '0'),
    String(r.int(1, 12)).padStart(2, '0'),
    r.int(1948, 2007),
  ];
  if (language === 'en')
    return r.pick([
      `${month}/${day}/${year}`,
      `${year}-${month}-${day}`,
      `${Number(day)} ${r.pick(['March', 'July', 'October'])} ${year}`,
    ]);
  return language === 'de' || language === 'pl'
    ? `${day}.${month}.${year}`
    : r.pick([`${day}/${month}/${year}`, `${day}-${month}-${year}`]);
};

const VALUES: Readonly<Record<Kind, (r: Random, language: Language) => string>> = {
  name: (r, language) => person(r, local(language)).full,
  email: (r, language) => email(r, person(r, local(language))),
  phone,
  address,
  birth: birthday,
  passport: numbers.passport,
  licence: (r) =>
    r.pick([
      () => r.chars('ABCDEFGH', 1) + r.digits(8),
      () => r.number(10),
      () => `${r.chars('ABCDEFGHJK', 5)}${r.digits(6)}`,
    ])(),
  'account holder': (r, language) => person(r, local(language)).full,
};

/** A label with its value, in the forms people paste. */
const forms = (kind: Kind): Template[] => {
  const both = (r: Random): readonly [string, string] => {
    const language = r.pick(LANGUAGES);
    return [label(r, kind, language), personal(VALUES[kind](r, language))];
  };
  const written =
    (write: (name: string, value: string, r: Random) => string): Draw =>
    (r) =>
      write(...both(r), r);
  return [
    written((name, value) => `${name}: ${value}`),
    written((name, value) => lines(name, value)),
    written((name, value) => `${name}\t${value}`),
    written((name, value, r) => lines(`Status: open`, `${name}: ${value}`, `Ref: order_${r.digits(5)}`)),
    written((name, value) => tabs(['#', name, 'Status'], ['1', value, 'ok'])),
    written((name, value) => `- ${name} = ${value}`),
    written((name, value) => `${name.toUpperCase()}: ${value}`),
    written((name, value) => `| ${name} | ${value} |`),
  ];
};

const KEYS: Readonly<Record<Kind, string>> = {
  name: 'full_name customerName billing_name',
  email: 'email contact_email userEmail',
  phone: 'phone mobile_number phoneNumber',
  address: 'address billing_address homeAddress',
  birth: 'date_of_birth dob birthDate',
  passport: 'passport_number passportNo',
  licence: 'driver_license_number drivingLicence',
  'account holder': 'account_holder cardholderName accountHolderName',
};
const keyForms = (kind: Kind): Template[] => {
  const both = (r: Random): readonly [string, string] => [
    r.pick(KEYS[kind].split(' ')),
    personal(VALUES[kind](r, r.pick(LANGUAGES))),
  ];
  const written =
    (write: (name: string, value: string, r: Random) => string): Draw =>
    (r) =>
      write(...both(r), r);
  return [
    written((name, value, r) => json({ id: r.int(1, 999), [name]: value, active: true })),
    written((name, value) => pretty({ customer: { [name]: value, locale: 'en' } })),
    written((name, value) => `${name}="${value}" verified=true`),
    written((name, value) => lines('user:', `  ${name}: ${value}`, '  plan: basic')),
    written((name, value) => `<${name}>${value}</${name}>`),
    written((name, value) => `{ ${name}: '${value}', retries: 2 }`),
    written((name, value, r) => lines(`id;${name};state`, `${r.digits(4)};${value};open`)),
  ];
};

const KINDS = Object.keys(LABELS) as Kind[];
export const labelledFamilies: Families = {
  ...Object.fromEntries(KINDS.map((kind) => [`${kind}, labelled`, forms(kind)])),
  ...Object.fromEntries(KINDS.map((kind) => [`${kind}, keyed`, keyForms(kind)])),
};
