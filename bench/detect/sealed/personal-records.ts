import type { Random } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { date, json, lines, pretty, shop, tabs } from './draw.ts';
import * as numbers from './numbers.ts';
import { address, email, local, type Person, person, phone } from './people.ts';

const p = personal;
const mail = (r: Random, of: Person): string => p(email(r, of));
const born = (r: Random): string => p(`19${r.int(50, 99)}-0${r.int(1, 9)}-1${r.int(0, 9)}`);

/** Whole records as they are copied out of consoles, files and mail. */
export const recordFamilies: Families = {
  'customer object': [
    (r) => {
      const of = person(r);
      return pretty({
        id: `cus_${r.hex(10)}`,
        first_name: p(of.given),
        last_name: p(of.family),
        email: mail(r, of),
        phone: p(phone(r)),
        created: date(r),
      });
    },
    (r) => {
      const of = person(r);
      return json({
        user: {
          name: p(of.full),
          dob: born(r),
          address: { line1: p('14 Larkfield Road'), city: p('Leeds'), postal_code: p('LS6 2AB'), country: 'GB' },
        },
      });
    },
    (r) => {
      const of = person(r);
      return json({
        applicant: {
          givenName: p(of.given),
          surname: p(of.family),
          document: { type: 'passport', number: p(numbers.passport(r)) },
        },
        status: 'pending',
      });
    },
    (r) => {
      const of = person(r);
      return pretty({
        shipping: { recipient: p(of.full), street: p('Lindenstraße 12'), zip: p('50667'), town: p('Köln') },
        carrier: 'DHL',
      });
    },
  ],
  'copied table': [
    (r) => {
      const [a, b] = [person(r), person(r)];
      return tabs(['Customer', 'Email', 'Orders'], [p(a.full), mail(r, a), '3'], [p(b.full), mail(r, b), '11']);
    },
    (r) => {
      const [a, b] = [person(r, 'DE'), person(r, 'DE')];
      return tabs(
        ['Kunde', 'Telefon', 'IBAN'],
        [p(a.full), p(phone(r, 'de')), p(numbers.shownIban(r, 'DE'))],
        [p(b.full), p(phone(r, 'de')), p(numbers.shownIban(r, 'DE'))],
      );
    },
    (r) => {
      const a = person(r, 'FR');
      return tabs(['Nom', 'Prénom', 'Date de naissance'], [p(a.family), p(a.given), born(r)]);
    },
    (r) => {
      const [a, b] = [person(r, 'ES'), person(r, 'MX')];
      return tabs(
        ['Nombre', 'Apellidos', 'Teléfono'],
        [p(a.given), p(a.family), p(phone(r, 'es'))],
        [p(b.given), p(b.family), p(phone(r, 'es'))],
      );
    },
    (r) => {
      const a = person(r, 'PL');
      return tabs(
        ['Lp.', 'Imię', 'Nazwisko', 'PESEL'],
        ['1', p(a.given), p(a.family), p(numbers.nationalIds.PL?.[1](r) ?? '')],
      );
    },
    (r) => {
      const a = person(r, 'BR');
      return lines(
        '| Nome | CPF | Cidade |',
        '|---|---|---|',
        `| ${p(a.full)} | ${p(numbers.nationalIds.BR?.[1](r) ?? '')} | ok |`,
      );
    },
  ],
  csv: [
    (r) => {
      const [a, b] = [person(r), person(r)];
      return lines(
        'id,name,email,total',
        `${r.digits(3)},${p(a.full)},${mail(r, a)},12.50`,
        `${r.digits(3)},${p(b.full)},${mail(r, b)},7.00`,
      );
    },
    (r) => {
      const a = person(r, 'IT');
      return lines(
        'nome;cognome;codice_fiscale',
        `${p(a.given)};${p(a.family)};${p(numbers.nationalIds.IT?.[1](r) ?? '')}`,
      );
    },
    (r) => {
      const a = person(r, 'NL');
      return lines('"voornaam","achternaam","iban"', `"${p(a.given)}","${p(a.family)}","${p(numbers.iban(r, 'NL'))}"`);
    },
    (r) => lines('order,shipping_address,phone', `${r.digits(5)},"${p(address(r, 'en'))}",${p(phone(r, 'en'))}`),
  ],
  'mail and contacts': [
    (r) => {
      const of = person(r);
      return lines(
        `From: ${p(of.full)} <${mail(r, of)}>`,
        `To: help@${shop(r)}`,
        'Subject: Where is my money',
        '',
        'I waited five days.',
      );
    },
    (r) => {
      const of = person(r);
      return lines(
        'BEGIN:VCARD',
        'VERSION:3.0',
        `FN:${p(of.full)}`,
        `TEL;TYPE=CELL:${p(phone(r))}`,
        `EMAIL:${mail(r, of)}`,
        'END:VCARD',
      );
    },
    (r) => {
      const of = person(r, 'GB');
      return lines('Kind regards,', p(of.full), p(phone(r, 'en')), mail(r, of));
    },
    (r) => {
      const of = person(r, 'DE');
      return lines('Mit freundlichen Grüßen', p(of.full), p(address(r, 'de')));
    },
  ],
  'database rows': [
    (r) => {
      const of = person(r);
      return `INSERT INTO customers (name, email, phone) VALUES ('${p(of.full.replaceAll("'", ''))}', '${mail(r, of)}', '${p(phone(r))}');`;
    },
    (r) => {
      const of = person(r);
      return lines('-[ RECORD 1 ]------', `id    | ${r.digits(4)}`, `name  | ${p(of.full)}`, `email | ${mail(r, of)}`);
    },
    (r) => {
      const of = person(r);
      return `user_id=${r.digits(5)} first_name=${p(of.given)} last_name=${p(of.family.split(' ')[0] ?? '')} email=${mail(r, of)}`;
    },
    (r) => {
      const of = person(r);
      return lines(
        '<customer>',
        `  <firstName>${p(of.given)}</firstName>`,
        `  <lastName>${p(of.family)}</lastName>`,
        `  <iban>${p(numbers.iban(r))}</iban>`,
        '</customer>',
      );
    },
  ],
  'profile page': [
    (r) => {
      const of = person(r);
      return lines(
        'Account overview',
        'Full name',
        p(of.full),
        'Email',
        mail(r, of),
        'Member since',
        '2023',
        'Language',
        'English',
      );
    },
    (r) => {
      const of = person(r, 'FR');
      return lines(
        'Profil client',
        `Nom : ${p(of.family)}`,
        `Prénom : ${p(of.given)}`,
        `Téléphone : ${p(phone(r, 'fr'))}`,
        'Statut : actif',
      );
    },
    (r) => {
      const of = person(r, 'PT');
      return lines(
        'Dados do cliente',
        `Nome: ${p(of.full)}`,
        `NIF: ${p(numbers.nationalIds.PT?.[1](r) ?? '')}`,
        `Morada: ${p(address(r, 'pt'))}`,
      );
    },
    (r) => {
      const of = person(r, 'PL');
      return lines(
        'Dane klienta',
        `Imię i nazwisko: ${p(of.full)}`,
        `Adres: ${p(address(r, 'pl'))}`,
        `Telefon: ${p(phone(r, 'pl'))}`,
      );
    },
  ],
  'in a sentence': [
    (r) => `She moved to ${p(address(r, 'en'))} in May, so the card check fails.`,
    (r) => `Die Kundin wohnt jetzt ${p(address(r, 'de'))} und ist unter ${p(phone(r, 'de'))} erreichbar.`,
    (r) => `Le client habite au ${p(address(r, 'fr'))}.`,
    (r) => `Born on ${born(r)}, the applicant was refused because of age.`,
    (r) =>
      `El cliente con DNI ${p(numbers.nationalIds.ES?.[1](r) ?? '')} pide la devolución a ${p(numbers.iban(r, 'ES'))}.`,
    (r) => `O meu NIF é ${p(numbers.nationalIds.PT?.[1](r) ?? '')} e o telemóvel ${p(phone(r, 'pt'))}.`,
    (r) => `Mijn rekening is ${p(numbers.shownIban(r, 'NL'))}, mail mij op ${mail(r, person(r, local('nl')))}.`,
    (r) => `Il mio codice fiscale è ${p(numbers.nationalIds.IT?.[1](r) ?? '')}, il bonifico è tornato indietro.`,
    (r) => `Mój numer konta to ${p(numbers.shownIban(r, 'PL'))}, a PESEL ${p(numbers.nationalIds.PL?.[1](r) ?? '')}.`,
    (r) => `Meine Steuer-ID ist ${p(numbers.nationalIds.DE?.[1](r) ?? '')}, das Formular nimmt sie nicht an.`,
  ],
};
