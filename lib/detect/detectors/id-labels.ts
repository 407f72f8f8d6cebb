import { foldText } from '../characters.ts';

/**
 * Words that name an identity, tax, health, travel or licence number, in lower case without accents and apostrophes,
 * comma separated. `number`, `no`, `nr` and the like may follow each of them.
 */
export const idLabels =
  'ssn, social security, social insurance, sin, itin, ein, tin, employer identification, individual taxpayer identification, taxpayer, taxpayer identification, taxpayer id, tax id, tax number, tax no, tax identification, tax file, tax reference, tax registration, tfn, utr, vat, vat id, vat number, vat no, vat registration, gstin, gst number, abn, acn, national insurance, nino, ni number, nhs, chi number, pps, ppsn, medicare, health card, health insurance, insurance number, medical record, mrn, patient id, patient number, npi, dea number, passport, passport no, passport number, travel document, travel document number, identity card, id card, id card number, id number, id document, national id, national identity, national identification, national register, citizen id, personal id, personal number, identity number, identity document, identification number, document number, document no, document id, driver license, drivers license, driver licence, drivers licence, driving license, driving licence, license number, licence number, license plate, licence plate, number plate, residence permit, visa number, voter id, alien registration, aadhaar, aadhar, uidai, pan card, pan number, permanent account number, nric, fin number, hkid, south african id, sa id, chinese id, resident identity, resident registration, rrn, my number, emirates id, thai id, ktp, npwp, mykad, cccd, cmnd, cnic, bvn, kra pin, ghana card, imei, imsi, ' +
  'steuer id, steuerid, steueridentifikationsnummer, steuernummer, idnr, id nr, umsatzsteuer id, ust id, ustid, ust idnr, ust id nr, u st id nr, u st idnr, uid nummer, sozialversicherungsnummer, sozialversicherung, sv nummer, sv nr, svnr, rentenversicherungsnummer, krankenversicherungsnummer, krankenversichertennummer, krankenkasse, versichertennummer, versicherten nr, versicherungsnummer, kvnr, ahv, ahv nr, personalausweis, personalausweisnummer, ausweis, ausweisnummer, reisepass, reisepassnummer, passnummer, pass nr, fuhrerschein, fuehrerschein, fuhrerscheinnummer, aufenthaltstitel, kennzeichen, dokumentnummer, dokumentennummer, dokumenten nr, ' +
  'securite sociale, secu, nir, avs, niss, registre national, numero national, numero fiscal, numero didentification, tva, tva intracommunautaire, carte didentite, carte nationale didentite, cni, piece didentite, passeport, permis de conduire, titre de sejour, carte de sejour, carte vitale, plaque dimmatriculation, immatriculation, ' +
  'dni, nie, nif, cif, nif iva, iva, documento nacional de identidad, documento de identidad, numero de identidad de extranjero, numero de documento, numero documento, cedula, cedula de identidad, cedula de ciudadania, rut, cuit, cuil, curp, rfc, clave de elector, seguridad social, pasaporte, permiso de conducir, carnet de conducir, licencia de conducir, permiso de residencia, ' +
  'cpf, cnpj, rg, contribuinte, cartao de cidadao, bilhete de identidade, passaporte, carta de conducao, cnh, titulo de eleitor, utente, ' +
  'codice fiscale, cod fiscale, c f, partita iva, p iva, piva, carta didentita, passaporto, patente, patente di guida, tessera sanitaria, targa, permesso di soggiorno, ' +
  'bsn, burgerservicenummer, sofinummer, rijksregisternummer, rijksregister, insz, btw, btw nummer, btw nr, paspoort, paspoortnummer, rijbewijs, rijbewijsnummer, identiteitskaart, id kaart, verblijfsvergunning, kenteken, ' +
  'pesel, nip, regon, dowod osobisty, dowodu osobistego, numer dowodu, paszport, paszportu, numer paszportu, prawo jazdy, prawa jazdy, numer rejestracyjny, ' +
  'personnummer, fodselsnummer, fodselsnr, samordningsnummer, cpr, cpr nr, hetu, henkilotunnus, kennitala, rodne cislo, r c, obcansky prukaz, cislo pasu, taj szam, adoazonosito, adoazonosito jel, szemelyi szam, cnp, cod numeric personal, cod fiscal, carte de identitate, egn, егн, afm, amka, αφμ, αμκα, oib, osobni identifikacijski broj, jmbg, maticni broj, emso, asmens kodas, isikukood, personas kods, inn, инн, snils, снилс, паспорт, rnokpp, kimlik, kimlik numarasi, tc kimlik, tckn, vergi numarasi, teudat zehut, 身份证, 身份证号, マイナンバー, 주민등록번호, ' +
  'applicant id, kyc id, kyc reference, verification id, kyc applicant id, applicant reference';

const phrases = new Set(idLabels.split(', '));

/** What a text must hold for {@link labelEnd} to be worth asking: the first word, or the phrase where that is short. */
export const idKeywords = [
  ...new Set(
    [...phrases]
      .flatMap((phrase) => (/^[^ ]{3}/.test(phrase) ? phrase.split(' ')[0]! : [phrase, phrase.replace(' ', '-')]))
      .filter((word) => word.length >= 5 || /^[^ ]{3,4}$/.test(word)),
  ),
];

/** Abbreviations that are words elsewhere: only their capitals make them labels in running text. */
const WORDS = /^(?:sin|pan|nie|ein|tin|rut|rg|cif|iva|vat|inn|avs|taj|patente|targa|taxpayer|utente|pps|nip)$/;
const NEXT = /[\p{L}\p{N}.'’]+/uy;

/** Where the label that begins at `start` ends, the longest known phrase of up to five words; nothing where none is. */
export function labelEnd(text: string, start: number): number | undefined {
  let end: number | undefined;
  let phrase = '';
  NEXT.lastIndex = start;
  for (let words = 0; words < 5; words++) {
    const word = NEXT.exec(text)?.[0].replace(/\.$/, '');
    if (!word || word.length > 40) break;
    const at = NEXT.lastIndex;
    phrase += (phrase && ' ') + foldText(word).replace(/['’]/g, '').replaceAll('.', ' ');
    const bare = phrase.replace(/(?<=[a-z]{2})s$/, '');
    if (phrases.has(phrase) || phrases.has(bare)) {
      if (!(WORDS.test(phrase) && word === word.toLowerCase())) end = at;
    }
    if (!/[ _-]/.test(text.charAt(at))) break;
    NEXT.lastIndex = at + 1;
  }
  return end;
}
