import { foldText } from '../characters.ts';

/**
 * Words that name an identity, tax, health, travel or licence number, in lower case without accents and apostrophes,
 * comma separated. `number`, `no`, `nr` and the like may follow each of them.
 */
export const idLabels =
  'krankenversichertennummer, numero d assure, tarjeta sanitaria, n tarjeta sanitaria, numero de tarjeta sanitaria, numero de afiliacion, carteirinha, verzekerdennummer, polisnummer zorg, numer ubezpieczenia, vehicle registration, reg number, plaque, matricula, matricula do veiculo, tablica rejestracyjna, numer rejestracyjny, ssn, social security, social insurance, sin, itin, ein, tin, employer identification, individual taxpayer identification, taxpayer, taxpayer identification, tax id, tax number, tax identification, tax file, tax reference, tfn, utr, vat, vat id, gstin, gst number, abn, acn, national insurance, nino, ni number, nhs, chi number, pps, ppsn, medicare, health card, health insurance, insurance number, medical record, mrn, patient id, npi, dea number, passport, travel document, identity card, id card, id card number, id number, id document, national id, national identity, national identification, national register, citizen id, personal id, personal number, personal no, identity number, identification number, document number, doc number, doc no, document no, document id, driver license, drivers license, driver licence, drivers licence, driving license, driving licence, license number, licence number, license plate, licence plate, number plate, plate, plates, vrm, nummernschild, placa, nr rejestracyjny, residence permit, visa number, voter id, alien registration, aadhaar, aadhar, uidai, pan card, pan number, permanent account number, nric, fin number, south african id, sa id, chinese id, resident identity, resident registration, my number, emirates id, thai id, npwp, cccd, cnic, bvn, kra pin, ghana card, imei, imsi, ' +
  'voter, voter card, epic number, provider identifier, permanent resident number, rsa id, enatis licence, traffic register number, vat registration, gst registration, uen, turkish id, tnin, nin, umid, philhealth, philhealth pin, gsis, pag ibig, unified multi purpose id, identity code, id code, personal identity code, company identity code, orgnummer, organisationsnummer, nas, brn, frn, company registration, company registration number, business number, เลขประจำตัวประชาชน, เลขบัตรประชาชน, 여권번호, ' +
  'steuer id, steuerid, steuerliche identifikationsnummer, identifikationsnummer, steueridentifikationsnummer, steuernummer, idnr, id nr, umsatzsteuer id, ust id, ustid, ust idnr, u st id nr, u st idnr, uid nummer, sozialversicherungsnummer, sv nummer, svnr, rentenversicherungsnummer, krankenversicherungsnummer, egk, gesundheitskarte, bsnr, betriebsstattennummer, lanr, arztnummer, rvnr, handelsregister, handelsregisternummer, st nr, krankenkasse, versichertennummer, versicherten nr, versicherungsnummer, kvnr, ahv, personalausweis, ausweis, reisepass, passnummer, pass nr, fuhrerschein, aufenthaltstitel, kennzeichen, dokumentnummer, ' +
  'securite sociale, secu, nir, avs, niss, registre national, numero national, numero fiscal, numero didentification, tva, carte didentite, carte nationale didentite, carte nationale d identite, cni, piece didentite, passeport, permis de conduire, permis, titre de sejour, carte de sejour, carte vitale, plaque dimmatriculation, immatriculation, ' +
  'numero de soporte, n de soporte, dni, nie, nif, cif, nif iva, iva, documento nacional de identidad, documento de identidad, numero de identidad de extranjero, numero de documento, cedula, cedula de identidad, cedula de ciudadania, rut, cuit, cuil, curp, rfc, clave de elector, seguridad social, pasaporte, permiso de conducir, carnet de conducir, licencia de conducir, permiso de residencia, ' +
  'cpf, cnpj, rg, contribuinte, cartao de cidadao, passaporte, carta de conducao, cnh, titulo de eleitor, utente, ' +
  'codice fiscale, cod fiscale, c f, partita iva, p iva, piva, carta didentita, passaporto, patente, patente di guida, tessera sanitaria, targa, permesso di soggiorno, ' +
  'bsn, burgerservicenummer, sofinummer, rijksregisternummer, rijksregister, insz, btw, kvk, kvk nummer, kv k nummer, paspoort, rijbewijs, identiteitskaart, id kaart, verblijfsvergunning, kenteken, ' +
  'pesel, nip, regon, dowod, dowod osobisty, seria i numer, dowodu osobistego, numer dowodu, nr dowodu, seria i numer dowodu, seria i nr dowodu, seria i numer paszportu, paszport, paszportu, prawo jazdy, prawa jazdy, ' +
  'personnummer, fodselsnummer, fodselsnr, cpr, hetu, henkilotunnus, kennitala, rodne cislo, r c, obcansky prukaz, taj szam, adoazonosito, adoazonosito jel, szemelyi szam, cnp, cod numeric personal, carte de identitate, egn, егн, afm, amka, αφμ, αμκα, oib, osobni identifikacijski broj, jmbg, maticni broj, emso, asmens kodas, isikukood, personas kods, inn, инн, snils, снилс, паспорт, kimlik, kimlik numarasi, tc kimlik, tckn, vergi numarasi, teudat zehut, 身份证, 身份证号, マイナンバー, 주민등록번호, ' +
  'applicant id, identifiant du demandeur, id del solicitante, id do requerente, id del richiedente, antragsteller id, aanvrager id, id wnioskodawcy, kyc id, kyc reference, verification id, applicant reference';

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
const WORDS =
  /^(?:sin|pan|nie|ein|tin|rut|rg|cif|iva|vat|inn|avs|taj|patente|targa|taxpayer|utente|pps|nip|nas|brn|frn|uen|nin|voter)$/;
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
    const bare = phrase.replace(/(?<=[a-z]{2})(?:s|nummer)$/, '');
    if (phrases.has(phrase) || phrases.has(bare)) {
      const isSpelt = /^[ _-](?:numbers?|no|nr|num)(?![a-z])/i.test(text.slice(at, at + 10));
      if (isSpelt || !(WORDS.test(phrase) && word === word.toLowerCase())) end = at;
    }
    if (!/[ _-]/.test(text.charAt(at))) break;
    NEXT.lastIndex = at + 1;
  }
  return end;
}
