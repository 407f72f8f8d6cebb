import * as n from './numbers.ts';
import { email, person } from './people.ts';
import { DIGITS, type Part, type Random, two, UPPER } from './random.ts';

type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl';
export const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];

/** A kind of personal value, how people label it, and what looks like it but is not. */
export interface PersonalKind {
  readonly id: string;
  /** True where a checksum or its own form proves it, so that it needs no label. */
  readonly strong: boolean;
  readonly labels: Readonly<Partial<Record<Language, readonly string[]>>>;
  make(random: Random, part: Part): string;
  /** A harmless text of the same family, if there is one. */
  miss?(random: Random, part: Part): string;
}

const MOBILE: readonly string[] = [
  '+49 15{9}',
  '+44 7{9}',
  '+33 6 {2} {2} {2} {2}',
  '+34 6{8}',
  '+351 91{7}',
  '+39 34{8}',
  '+31 6 {8}',
  '+48 5{2} {3} {3}',
  '+1 (415) 6{2}-{4}',
  '+1-212-7{2}-{4}',
  '+55 11 9{4}-{4}',
  '+91 98{8}',
  '+46 70 {3} {2} {2}',
  '+41 79 {3} {2} {2}',
  '+52 55 {4} {4}',
  '+234 803 {3} {4}',
  '0049 171 {7}',
];
const NATIONAL: readonly string[] = [
  '0171 {7}',
  '07700 1{5}',
  '06 {2} {2} {2} {2}',
  '612 {3} {3}',
  '91{1} {3} {3}',
  '347 {7}',
  '06-{8}',
  '601 {3} {3}',
  '(415) 6{2}-{4}',
  '212-7{2}-{4}',
  '030/{7}',
  '(11) 9{4}-{4}',
];
const fill = (r: Random, pattern: string): string =>
  pattern.replace(/\{(\d+)\}/g, (_, length: string) => r.digits(Number(length)).replace(/^0/, '3'));
const street: Readonly<Record<Part, readonly ((r: Random) => string)[]>> = {
  tuning: [
    (r) => `${r.int(3, 980)} Willow Creek Road, Springfield, IL ${r.number(5)}`,
    (r) => `${r.int(2, 99)} High Street, Leeds LS${r.int(1, 9)} ${r.int(1, 9)}AB`,
    (r) => `Lindenstraße ${r.int(1, 120)}, ${r.number(5)} Leipzig`,
    (r) => `${r.int(1, 99)} rue des Lilas, ${r.number(5)} Toulouse`,
    (r) => `Calle de Atocha ${r.int(1, 90)}, 280${r.digits(2)} Madrid`,
    (r) => `Via Garibaldi ${r.int(1, 90)}, ${r.number(5)} Torino`,
    (r) => `ul. Długa ${r.int(1, 90)}/${r.int(1, 30)}, ${r.digits(2)}-${r.digits(3)} Gdańsk`,
    (r) => `Kerkstraat ${r.int(1, 90)}, ${r.number(4)} AB Utrecht`,
  ],
  development: [
    (r) => `${r.int(100, 9800)} Sunset Ridge Avenue, Apt ${r.int(1, 40)}, Austin, TX 787${r.digits(2)}`,
    (r) => `Flat ${r.int(1, 20)}, ${r.int(2, 99)} Queens Road, Bristol BS${r.int(1, 9)} ${r.int(1, 9)}QD`,
    (r) => `Am Mühlbach ${r.int(1, 60)}a, ${r.number(5)} Freiburg`,
    (r) => `${r.int(1, 99)} bis avenue Victor Hugo, ${r.number(5)} Nantes`,
    (r) => `Avenida de América ${r.int(1, 90)}, 3º B, 410${r.digits(2)} Sevilla`,
    (r) => `Rua das Flores, ${r.int(1, 300)}, ${r.number(4)}-${r.digits(3)} Porto`,
    (r) => `Corso Vittorio Emanuele ${r.int(1, 200)}, ${r.number(5)} Napoli`,
    (r) => `aleja Jana Pawła II ${r.int(1, 90)} m. ${r.int(1, 40)}, ${r.digits(2)}-${r.digits(3)} Kraków`,
  ],
};
const date = (r: Random): string => {
  const [y, m, d] = [r.int(1946, 2006), r.int(1, 12), r.int(1, 28)];
  return r.pick([
    `${y}-${two(m)}-${two(d)}`,
    `${two(d)}.${two(m)}.${y}`,
    `${two(d)}/${two(m)}/${y}`,
    `${d} ${['March', 'June', 'October'][m % 3]} ${y}`,
  ]);
};
const everywhere = (words: string): PersonalKind['labels'] =>
  Object.fromEntries(languages.map((l, i) => [l, [words.split('|')[i] ?? (words.split('|')[0] as string)]]));

export const personalKinds: readonly PersonalKind[] = [
  {
    id: 'iban',
    strong: true,
    labels: everywhere('IBAN'),
    make: (r) => {
      const v = n.iban(r);
      return r.pick([v, n.inGroups(v, 4)]);
    },
    miss: (r) => n.breakCheck(r, n.iban(r)),
  },
  {
    id: 'card',
    strong: true,
    labels: everywhere(
      'Card number|Kartennummer|Numéro de carte|Número de tarjeta|Número do cartão|Numero di carta|Kaartnummer|Numer karty',
    ),
    make: (r) => n.groupCard(n.card(r), r.pick(['', ' ', '-'])),
    miss: (r) => n.breakCheck(r, n.card(r)),
  },
  {
    id: 'phone-international',
    strong: true,
    labels: everywhere('Phone|Telefon|Téléphone|Teléfono|Telefone|Telefono|Telefoon|Telefon'),
    make: (r) => fill(r, r.pick(MOBILE)),
  },
  {
    id: 'phone-national',
    strong: false,
    labels: everywhere('Mobile|Handy|Portable|Móvil|Telemóvel|Cellulare|Mobiel|Komórka'),
    make: (r) => fill(r, r.pick(NATIONAL)),
    miss: (r) => r.pick([`build ${r.number(10)}`, `order ${r.number(9)}`, `ticket ${r.number(3)}-${r.number(4)}`]),
  },
  {
    id: 'email',
    strong: true,
    labels: everywhere('E-mail|E-Mail|Courriel|Correo|E-mail|Email|E-mailadres|E-mail'),
    make: (r, part) => email(r, part),
    miss: (r) =>
      r.pick([
        `pkg@${r.int(1, 9)}.${r.int(0, 20)}.${r.int(0, 9)}`,
        '@types/node',
        'logo@2x.png',
        'git@github.com:acme/app.git',
      ]),
  },
  {
    id: 'us-ssn',
    strong: false,
    labels: { en: ['SSN', 'Social Security Number'] },
    make: n.ssn,
    miss: (r) => `${r.int(900, 999)}-${two(r.int(1, 49))}-${r.number(4)} part no.`,
  },
  {
    id: 'uk-nino',
    strong: false,
    labels: { en: ['NI number', 'National Insurance number'] },
    make: (r) => {
      const v = n.nino(r);
      return r.pick([v, `${v.slice(0, 2)} ${v.slice(2, 4)} ${v.slice(4, 6)} ${v.slice(6, 8)} ${v[8]}`]);
    },
    miss: (r) => `GB${r.digits(6)}${r.pick(['E', 'F'])}`,
  },
  {
    id: 'uk-nhs',
    strong: false,
    labels: { en: ['NHS number', 'NHS no.'] },
    make: (r) => {
      const v = n.nhs(r);
      return `${v.slice(0, 3)} ${v.slice(3, 6)} ${v.slice(6)}`;
    },
    miss: (r) => n.breakCheck(r, n.nhs(r)),
  },
  { id: 'es-nif', strong: true, labels: { es: ['DNI', 'NIF'] }, make: n.nif, miss: (r) => `${r.number(8)}I` },
  { id: 'es-nie', strong: true, labels: { es: ['NIE'] }, make: n.nie, miss: (r) => `X${r.digits(7)}O` },
  {
    id: 'it-codice-fiscale',
    strong: true,
    labels: { it: ['Codice fiscale', 'CF'] },
    make: n.codiceFiscale,
    miss: (r) => r.chars(UPPER, 6) + r.digits(2) + r.chars(UPPER, 1) + r.digits(2),
  },
  {
    id: 'de-steuer-id',
    strong: false,
    labels: { de: ['Steuer-ID', 'Steueridentifikationsnummer', 'IdNr.'] },
    make: n.steuerId,
    miss: (r) => n.breakCheck(r, n.steuerId(r)),
  },
  {
    id: 'fr-nir',
    strong: true,
    labels: { fr: ['Numéro de sécurité sociale', 'NIR'] },
    make: (r) => {
      const v = n.nir(r);
      return r.pick([
        v,
        `${v[0]} ${v.slice(1, 3)} ${v.slice(3, 5)} ${v.slice(5, 7)} ${v.slice(7, 10)} ${v.slice(10, 13)} ${v.slice(13)}`,
      ]);
    },
    miss: (r) => n.breakCheck(r, n.nir(r)),
  },
  {
    id: 'nl-bsn',
    strong: false,
    labels: { nl: ['BSN', 'Burgerservicenummer'] },
    make: n.bsn,
    miss: (r) => n.breakCheck(r, n.bsn(r)),
  },
  {
    id: 'pl-pesel',
    strong: false,
    labels: { pl: ['PESEL', 'Numer PESEL'] },
    make: n.pesel,
    miss: (r) => n.breakCheck(r, n.pesel(r)),
  },
  {
    id: 'in-aadhaar',
    strong: false,
    labels: { en: ['Aadhaar', 'Aadhaar number'] },
    make: (r) => n.inGroups(n.aadhaar(r), 4),
    miss: (r) => n.breakCheck(r, n.aadhaar(r)),
  },
  {
    id: 'br-cpf',
    strong: true,
    labels: { pt: ['CPF'] },
    make: (r) => {
      const v = n.cpf(r);
      return `${v.slice(0, 3)}.${v.slice(3, 6)}.${v.slice(6, 9)}-${v.slice(9)}`;
    },
    miss: (r) => n.breakCheck(r, n.cpf(r)),
  },
  {
    id: 'br-cnpj',
    strong: true,
    labels: { pt: ['CNPJ'] },
    make: (r) => {
      const v = n.cnpj(r);
      return `${v.slice(0, 2)}.${v.slice(2, 5)}.${v.slice(5, 8)}/${v.slice(8, 12)}-${v.slice(12)}`;
    },
    miss: (r) => n.breakCheck(r, n.cnpj(r)),
  },
  {
    id: 'se-personnummer',
    strong: true,
    labels: { en: ['Personnummer', 'Swedish personal number'] },
    make: n.personnummer,
    miss: (r) => `${n.breakCheck(r, n.personnummer(r))} spare part`,
  },
  {
    id: 'us-aba-account',
    strong: false,
    labels: { en: ['Routing number', 'ABA routing number'] },
    make: n.aba,
    miss: (r) => n.breakCheck(r, n.aba(r)),
  },
  {
    id: 'us-account',
    strong: false,
    labels: { en: ['Account number', 'Bank account no.'], de: ['Kontonummer'], es: ['Número de cuenta'] },
    make: (r) => r.number(r.int(8, 12)),
  },
  {
    id: 'uk-sort-code',
    strong: false,
    labels: { en: ['Sort code', 'Bank sort code'] },
    make: (r) => n.inGroups(r.number(6), 2, '-'),
    miss: (r) => `build ${n.inGroups(r.number(6), 2, '-')}`,
  },
  {
    id: 'bic',
    strong: false,
    labels: everywhere('BIC'),
    make: n.bic,
    miss: (r) => r.pick(['DOWNLOAD', 'PASSWORD', 'OVERVIEW', 'CONTINUE']),
  },
  {
    id: 'ipv4',
    strong: true,
    labels: everywhere('IP address|IP-Adresse|Adresse IP|Dirección IP|Endereço IP|Indirizzo IP|IP-adres|Adres IP'),
    make: (r) => `${r.pick([31, 46, 79, 84, 91, 145, 176, 188])}.${r.int(2, 250)}.${r.int(2, 250)}.${r.int(2, 250)}`,
    miss: (r) => `version ${r.int(1, 9)}.${r.int(0, 20)}.${r.int(0, 9)}.${r.int(0, 9)}`,
  },
  {
    id: 'ipv6',
    strong: true,
    labels: everywhere('IP address'),
    make: (r) =>
      r.pick([
        `2a02:${r.hex(4)}:${r.int(1, 9)}${r.hex(3)}:${r.hex(4)}::${r.int(1, 9)}`,
        `2003:${[1, 2, 3, 4, 5, 6, 7].map(() => r.int(1, 9) + r.hex(3)).join(':')}`,
      ]),
    miss: (r) => `${two(r.int(0, 23))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}`,
  },
  {
    id: 'mac',
    strong: true,
    labels: everywhere(
      'MAC address|MAC-Adresse|Adresse MAC|Dirección MAC|Endereço MAC|Indirizzo MAC|MAC-adres|Adres MAC',
    ),
    make: (r) => n.inGroups(`3c22fb${r.hex(6)}`, 2, r.pick([':', '-'])),
  },
  {
    id: 'birth-date',
    strong: false,
    labels: everywhere(
      'Date of birth|Geburtsdatum|Date de naissance|Fecha de nacimiento|Data de nascimento|Data di nascita|Geboortedatum|Data urodzenia',
    ),
    make: date,
    miss: (r) => `released ${date(r)}`,
  },
  {
    id: 'address',
    strong: false,
    labels: everywhere('Address|Anschrift|Adresse|Dirección|Endereço|Indirizzo|Adres|Adres'),
    make: (r, part) => r.pick(street[part])(r),
  },
  {
    id: 'passport',
    strong: false,
    labels: everywhere(
      'Passport number|Reisepassnummer|Numéro de passeport|Número de pasaporte|Número do passaporte|Numero di passaporto|Paspoortnummer|Numer paszportu',
    ),
    make: (r) =>
      r.pick([
        `C${r.chars('FGHJKLMNPRTVWXYZ0123456789', 8)}`,
        r.number(9),
        `${r.digits(2)}${r.chars(UPPER, 2)}${r.digits(5)}`,
        `${r.chars(UPPER, 2)}${r.number(7)}`,
      ]),
  },
  {
    id: 'tax-number',
    strong: false,
    labels: { en: ['VAT number', 'Tax ID'], de: ['USt-IdNr.'], it: ['Partita IVA'] },
    make: (r) => r.pick(['DE', 'IT', 'PT', 'PL']) + r.number(9),
  },
  {
    id: 'driver-licence',
    strong: false,
    labels: { en: ["Driver's license number", 'Driving licence no.'], de: ['Führerscheinnummer'] },
    make: (r) => r.chars(UPPER, 1) + r.number(8) + r.chars(UPPER + DIGITS, 2),
  },
  {
    id: 'mrz',
    strong: true,
    labels: everywhere('MRZ'),
    make: (r, part) => {
      const p = person(r, part);
      return n.mrz(r, p.family, p.given);
    },
  },
  {
    id: 'name-labelled',
    strong: false,
    labels: everywhere(
      'Customer name|Kundenname|Nom du client|Nombre del cliente|Nome do cliente|Nome del cliente|Naam klant|Imię i nazwisko',
    ),
    make: (r, part) => person(r, part).full,
    miss: (r) => `Product name: ${r.pick(['Standard plan', 'Travel adapter', 'Gift card', 'Starter kit'])}`,
  },
];
