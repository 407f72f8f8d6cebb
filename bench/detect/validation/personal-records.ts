import { DIGITS, type Random, two, UPPER } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import { luhnNumber } from './checks.ts';
import { address, internationalPhone, nationalPhone } from './contact.ts';
import type { Families } from './family.ts';
import { email, person } from './lexicon.ts';
import { aba, bic, birthDate, clabe, iban, inFours, mac, mrz, passport, shownIban } from './personal-values.ts';
import { day, escaped } from './values.ts';

const full = (r: Random): string => personal(person(r).full);
const mail = (r: Random): string => personal(email(r));

export const personalRecords: Families = {
  'customer-tables': [
    (r) =>
      `Email\tName\tIBAN\tStatus\n${mail(r)}\t${full(r)}\t${personal(iban(r))}\tactive\n${mail(r)}\t${full(r)}\t${personal(iban(r))}\tclosed`,
    (r) =>
      `id,first_name,last_name,email,phone\n${r.int(1, 99)},${personal(person(r).given)},${personal(person(r).family)},${mail(r)},${personal(internationalPhone(r))}`,
    (r) =>
      `Kunde\tGeburtsdatum\tTelefon\n${full(r)}\t${personal(birthDate(r, 'de'))}\t${personal(nationalPhone(r, 'de'))}`,
    (r) => `| Nom | Courriel | Montant |\n|---|---|---|\n| ${full(r)} | ${mail(r)} | ${r.number(3)} € |`,
    (r) => `Nombre;Dirección;Importe\n${full(r)};${personal(address(r, 'es'))};${r.number(3)}`,
    (r) =>
      `Naam\tE-mailadres\tTelefoonnummer\tOrder\n${full(r)}\t${mail(r)}\t${personal(nationalPhone(r, 'nl'))}\t${r.number(6)}`,
  ],
  'json-records': [
    (r) =>
      JSON.stringify(
        {
          customer: { firstName: personal(person(r).given), lastName: personal(person(r).family), email: mail(r) },
          currency: 'EUR',
        },
        null,
        2,
      ),
    (r) =>
      JSON.stringify({
        billing_details: {
          name: full(r),
          phone: personal(internationalPhone(r)),
          address: {
            line1: personal(`${r.int(1, 90)} Orchard Lane`),
            postal_code: personal(`LS${r.int(1, 9)} ${r.int(1, 9)}${r.chars('ABDEFGH', 2)}`),
          },
        },
      }),
    (r) =>
      `{"msg":"profile updated","diff":${escaped({ given_name: personal(person(r).given), family_name: personal(person(r).family), birthdate: personal(`19${r.int(50, 99)}-${two(r.int(1, 12))}-${two(r.int(1, 28))}`) })}}`,
    (r) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:${full(r)}\nTEL;TYPE=CELL:${personal(internationalPhone(r))}\nEMAIL:${mail(r)}\nEND:VCARD`,
    (r) =>
      JSON.stringify({
        applicant: {
          first_name: personal(person(r).given),
          last_name: personal(person(r).family),
          dob: personal(`${r.int(1950, 2004)}-${two(r.int(1, 12))}-${two(r.int(1, 28))}`),
          document_number: personal(passport(r)),
        },
        result: 'consider',
      }),
  ],
  'bank-us-uk': [
    (r) => `Routing number: ${personal(aba(r))}\nAccount number: ${personal(r.number(10))}`,
    (r) => `ABA ${personal(aba(r))} account ${personal(r.number(9))}`,
    (r) =>
      `Sort code: ${personal(`${r.digits(2)}-${r.digits(2)}-${r.digits(2)}`)}  Account number: ${personal(r.number(8))}`,
    (r) => `{"sort_code":"${personal(r.number(6))}","account_number":"${personal(r.number(8))}"}`,
    (r) =>
      `{"routing_number":"${personal(aba(r))}","account_number":"${personal(r.number(11))}","account_type":"checking"}`,
  ],
  'bank-others': [
    (r) => `BSB: ${personal(`0${r.digits(2)}-${r.digits(3)}`)} Account no. ${personal(r.number(8))}`,
    (r) => `CLABE: ${personal(clabe(r))}`,
    (r) => `Cuenta CLABE interbancaria ${personal(clabe(r))}`,
    (r) => `Chave Pix: ${personal(r.uuid())}`,
    (r) => `IFSC ${personal(`HDFC0${r.digits(6)}`)}, account number ${personal(r.number(12))}`,
    (r) => `IBAN: ${personal(shownIban(r))}\nBIC: ${personal(bic(r))}`,
    (r) => `SWIFT/BIC: ${personal(bic(r))}\nKontoinhaber: ${full(r)}`,
    (r) => `Kontonummer ${personal(r.number(8))}, BLZ ${personal(`${r.int(1, 8)}00${r.digits(5)}`)}`,
  ],
  mrz: [
    (r) => personal(mrz(r, person(r).family, person(r).given)),
    (r) => `OCR result:\n${personal(mrz(r, person(r).family, person(r).given))}`,
    (r) => JSON.stringify({ mrz: personal(mrz(r, person(r).family, person(r).given).replace('\n', ' ')) }),
    (r) => `MRZ: ${personal(mrz(r, person(r).family, person(r).given).split('\n')[1] as string)}`,
  ],
  'kyc-documents': [
    (r) => `Document number: ${personal(passport(r))}\nIssuing country: DEU\nExpiry date: 2031-04-02`,
    (r) => `ID card no. ${personal(`L${r.chars('CFGHJKLMNPRTVWXYZ0123456789', 8)}`)} – selfie does not match`,
    (r) => `Ausweisnummer: ${personal(`L${r.chars('CFGHJKLMNPRTVWXYZ0123456789', 8)}`)}`,
    (r) => `residence permit number ${personal(`${r.chars(UPPER, 2)}${r.digits(7)}`)}`,
    (r) =>
      `{"document":{"type":"national_id","number":"${personal(`${r.chars(UPPER, 3)}${r.digits(6)}`)}","first_name":"${personal(person(r).given)}"}}`,
    (r) => `Carte d'identité n° ${personal(r.digits(12))}`,
  ],
  'plates-and-devices': [
    (r) => `Kennzeichen: ${personal(`${r.pick(['M', 'HH', 'KA', 'B'])}-${r.chars('ABCDEFGHJK', 2)} ${r.number(4)}`)}`,
    (r) => `Licence plate: ${personal(`${r.chars('ABKLP', 2)}${two(r.int(10, 73))} ${r.chars('ABCDEFGHJ', 3)}`)}`,
    (r) => `Plaque d'immatriculation : ${personal(`${r.chars('ABCDEFG', 2)}-${r.digits(3)}-${r.chars('HJKLM', 2)}`)}`,
    (r) => `MAC address: ${personal(mac(r))}`,
    (r) => `IMEI: ${personal(luhnNumber(r, 15, '35'))}`,
    (r) => `wlan0: associated with ${personal(mac(r))}`,
  ],
  health: [
    (r) => `Versichertennummer: ${personal(`${r.chars('ABCDEFGHJKLMNP', 1)}${r.number(9)}`)}`,
    (r) => `Medicare number: ${personal(`${r.int(2, 6)}${r.digits(3)} ${r.digits(5)} ${r.chars(DIGITS, 1)}`)}`,
    (r) => `Health insurance number ${personal(r.number(10))}`,
    (r) => `patient ${full(r)}, MRN ${personal(r.number(7))}`,
    (r) => `Krankenversicherungsnummer ${personal(`${r.chars('ABCDEFGHJKLMNP', 1)}${r.number(9)}`)}`,
  ],
  'letters-and-labels': [
    (r) => `Ship to:\n${full(r)}\n${personal(address(r, 'en'))}`,
    (r) => `Rechnung an:\n${full(r)}\n${personal(address(r, 'de'))}`,
    (r) => `From: ${full(r)} <${mail(r)}>\nDate: ${day(r)}\nSubject: refund`,
    (r) => `Reply-To: ${mail(r)}\nX-Mailer: app`,
    (r) =>
      `Bonjour,\n\nMerci de rembourser sur ${personal(inFours(iban(r, 'FR')))}.\n\n${full(r)}\n${personal(nationalPhone(r, 'fr'))}`,
    (r) =>
      `Agent notes: caller ${full(r)}, callback ${personal(internationalPhone(r))}, verified by date of birth ${personal(birthDate(r, 'en'))}`,
  ],
};
