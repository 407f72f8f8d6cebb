import { countDigits, findLocalPhones, findPhones, isFictional, isPhone } from '../find-phones.ts';
import { findLoneValues } from '../lone-values.ts';
import type { Detector, Report } from '../rule.ts';

/** How a person or a machine is reached. */
export const contact: Detector[] = [
  {
    id: 'phone',
    label: 'Phone number',
    category: 'personal',
    tier: 'likely',
    keywords: [
      'tel ',
      'tel.',
      'phone ',
      'mobile ',
      'call ',
      'call me',
      'callback',
      'reach me',
      'ring me',
      'text me',
      'whatsapp ',
      'fax ',
      'telefon',
      'handy',
      'mobil',
      'rufnummer ',
      'unter ',
      'anrufen',
      'telefono',
      'telefone ',
      'telephone ',
      'telemovel',
      'telefoon',
      'portable',
      'appelez',
      'appeler',
      'joindre',
      'sms to ',
      'komork',
      'numer ',
      'dzwonic',
      'celular',
      'movil',
      'llame',
      'llamar',
      'ligue',
      'ligar',
      'cellulare',
      'chiamare',
      'chiamami',
      'bel mij',
      'bellen',
    ],
    pattern:
      /(?:tel\.?|telefon[oe]?|telefonnummer|telefoon(?:nummer)?|t[eé]l[eé]phone|telem[oó]vel|phone|mobile?|mobil(?:nummer)?|mobiel|call(?:back)?|(?:call|reach|ring|text) me|whatsapp|fax|handy(?:nummer)?|portable|appele[rz](?:-moi)?|joindre|sms to|kom[oó]rk[aię]|(?:pod )?numer|dzwonić|celular|m[oó]vil|llam(?:ar|e|eme)|lig(?:ar|ue)|cellulare|chiam(?:are|ami)|rufnummer|unter|anrufen|bel mij|bellen)[\s:](?:(?:number|no|is|at|on|nr|ist|est|es|é|è|to|jest|el|le|la|il|au|al|op|para|pod|numer|unter|kom)[.:]? ){0,3}(\+?\(?\d[\d ()./-]{5,20}\d)(?![\w])/iu,
    group: 1,
    validate: (value) =>
      isPhone(value) && countDigits(value) >= 7 && !/^\d{1,3}(?:\.\d{3})+$/.test(value) && !isFictional(value),
    find(survey, report) {
      findPhones(survey, report);
      findLocalPhones(survey, report);
    },
    field: {
      words:
        'hotline privat, ruckruf unter, telefon privat, rappeler au, recapito, terugbellen, terugbelnummer, telefon komorkowy, nr telefonu, phone, phone number, phone no, telephone, telephone number, tel, tel no, mobile, mobile number, mobile phone, cell, cell phone, cellphone, whatsapp, fax, fax number, msisdn, contact number, call, call me, call me at, my number, my number is, reach me at, tel kom, telefon, telefonnummer, handy, handynummer, mobilnummer, rufnummer, telefone, celular, telemovel, telefono, movil, numero de telefono, numero de telephone, portable, cellulare, numero di telefono, telefoonnummer, telefoon, tlf, telef, mobiel, mobiel nummer, gsm, ruckrufnummer, tel nr, telefonnr, contacto telefonico, telefono fijo, telefone fixo, recapito telefonico, daytime phone, telefon kontaktowy, telefoon overdag, komorka, numer telefonu, durchwahl, direktwahl, direct dial, direct line, ligne directe, linea directa, linea diretta, linha direta, doorkiesnummer, notfallnummer, notruf, emergency number, emergency phone, numero d urgence, telefono de emergencia, numero di emergenza, noodnummer, festnetz, festnetznummer, landline, home phone, work phone, fixe, telephone fixe, tel fixe, fijo, fisso, vaste lijn, vast nummer, stacjonarny, numer stacjonarny, telefon stacjonarny, ruckruf, tel privat, tel geschaftlich, tel dienstl, tel dienstlich, tel mobil, phones, telefonnummern, telefonos, numeri di telefono, callback number, erreichbar unter, reachable at, phonenumber, mobilenumber, mobnb, phnenb, sms to',
      value: /[+(\d][\d ().\-/+–\u00a0]{4,30}\d(?: ?(?:x|ext\.?) ?\d{1,6})?/iy,
      check: isPhone,
    },
    source: 'ITU-T E.164; North American Numbering Plan',
    matches: [
      '+49 30 901820',
      'Phone: 030 901820',
      '(212) 736-5000',
      '"mobile":"07700 900123"',
      'call +1-212-736-5000 now',
      'Tel. 0171/2345678',
      'Il mio cellulare è 02 74533340',
      'Appelez-moi au 0776582911 svp',
      'Rufen Sie mich bitte unter 030 1234567 an',
      '01.42.00.28.55',
      'my number is on the form, it is 07394 746 574 now',
      'Rückrufnummer: 0711 835974',
      '"phone": "+1 415 555 0143"',
      '12.05.26, 20:33 - +36 20 919 1391: ich',
      'Jane: has anyone the number of the plumber?\nNuno: 512 941 199',
      'You can reach me under 22 439 08 93 in the evenings.',
      '"durchwahl":"0341/2493709"',
      'raggiungibile al 331 4949929',
      'Fabio\n333 9059784\nDE89370400440532013000',
    ],
    ignores: [
      '2030-01-02T03:04:05+02:00',
      'phone: none',
      '1790000000000',
      '+1 202 555 0143',
      'version 1.2.3-4+567',
      'delta: +5.5881628698',
      'batch 647.412.7503 finished',
      'unter 12.000.000 Euro',
      'Preise unter 100 Euro',
      'a+12345678b',
      '[phone-1]',
      'id 212.736.5000.1',
      'parts 07394 746574123',
      'which order number is it?\n512 941 199',
      'the call took long\n12:30 backup: 2030-01-02 10',
      'call order id 012 345 678',
      'reached 12 345 678 blocks',
      'Total\n333 9059784\n14 items',
    ],
  },
  {
    id: 'lone-phone',
    label: 'Phone number, copied alone',
    category: 'personal',
    tier: 'likely',
    find: (survey, report) => findLoneValues(survey, report, 'lone-phone'),
    source: 'national numbering plans (ITU-T E.129): a nought before the area code',
    matches: ['09171234567', '0917 123 4567', '011 262 5500', '532 123 45 67', '0532 123 45 67\n0216 123 45 68\n'],
    ignores: ['01.02.2030', 'ticket 09171234567', '0000000000', '0.123456789', '09171234567 89'],
  },
  {
    id: 'ip-address',
    label: 'IP address',
    category: 'personal',
    tier: 'likely',
    find({ text, digits, separators }, report) {
      for (let i = 0; i + 7 < digits.length; i += 2) {
        const start = digits[i]!;
        if (digits[i + 2]! - digits[i + 1]! !== 1 || text[digits[i + 1]!] !== '.' || digits[i + 7]! - start > 15)
          continue;
        const match = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d)(?:\.(?=\d)|(?!\.\d))){4}/.exec(
          text.slice(start, start + 17),
        );
        if (match?.[0].split('.').length !== 4) continue;
        if (/[\w.+-]/.test(text.charAt(start - 1)) && text[start - 1] !== '=') continue;
        const value = match[0];
        if (
          /(?:v(?:er(?:sion[eè]?|s[aã]o|si[oó]n|sie)?)?|wersj[aię]|バージョン|版本|версия)[\s:=."']{0,3}$|\/$/i.test(
            text.slice(Math.max(0, start - 10), start),
          ) &&
          text.slice(start - 3, start) !== '://'
        )
          continue;
        if (isPublic(value) && !isVersion(text, start, value)) report(start, start + value.length);
      }
      findIpv6(text, separators, report);
    },
    source: 'RFC 791, RFC 4291; documentation ranges of RFC 5737 and RFC 3849 excepted',
    matches: [
      'client 93.184.216.34 connected',
      'ip=2a02:8109:9c40:1a2b:0:0:0:1',
      '::ffff:93.184.216.34',
      'NAT 64:ff9b::93.184.216.34',
      'IP6 2a02:8109:9c40:1a2b:0:0:0:1.443 > host',
      'http://93.184.216.34:8080/x',
    ],
    ignores: [
      '127.0.0.1',
      '192.0.2.10',
      'Chrome/126.0.0.0',
      'version 1.2.3.4',
      '1.2.3.4.5',
      'OID 2.16.840.1.818089.9',
      '2001:db8::1',
      '10:22:33',
      '203.0.113.7',
      'AX3  1.0.64  no SSH\nXR5  2.3.2.134  ok',
      '0.0.0.0',
      '::ffff:256.0.0.1',
      '::ffff:192.168.1',
    ],
  },
];

const VERSION =
  /\bv(?:er(?:sion)?s?)?\b|version|release|upgrad|updat|downgrad|build|driver|firmware|\bsdk\b|\blib|package/i;
const HOST =
  /\bips?\b|address|host|client|peer|remote|from ip|server|addr|source|src|dest|login|visitor|gateway|proxy|dns|ping|ssh|connect|request/i;

/** Four numbers that are all small are a version, unless the words around speak of a machine. */
function isVersion(text: string, start: number, value: string): boolean {
  const around = text.slice(Math.max(0, start - 40), start + value.length + 16);
  // One of a list of versions, line by line: `1.0.47` above.
  const lines = text.slice(Math.max(0, start - 160), start).split('\n');
  if (!HOST.test(lines.pop()!) && lines.some((line) => /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,4}(?![\d.])/.test(line)))
    return true;
  if (HOST.test(around)) return false;
  return VERSION.test(around) || value.split('.').every((number) => number.length < 3 && Number(number) < 32);
}

const isPublic = (value: string) =>
  !/^(?:127\.|0\.|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|1\.1\.1\.1$|8\.8\.[84]\.[84]$|1\.0\.0\.1$)|\.0\.0$|\.0\.0\.0$/.test(
    value,
  );

const GROUPS =
  /(?:(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}|:)(?::[0-9a-f]{1,4}){0,5}|::[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,6}|::(?=\d{1,3}\.)\d{1,3}|[0-9a-f]{1,4}::\d{1,3}(?=\.))(?![\w:])/iy;
/** The last four bytes as an address of the older kind. */
const EMBEDDED = /(?:\.(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])){3}(?![\w.]*\d)/y;

/** Eight groups, or fewer around `::`, the last two perhaps written as four numbers (RFC 4291, 2.2). */
function findIpv6(text: string, separators: readonly number[], report: Report): void {
  let done = 0;
  for (let i = 0; i + 1 < separators.length; i++) {
    const colon = separators[i]!;
    if (
      colon < done ||
      separators[i + 1]! - colon > 5 ||
      text.charCodeAt(colon) !== 58 ||
      text.charCodeAt(separators[i + 1]!) !== 58
    )
      continue;
    let start = colon;
    while (start > 0 && colon - start < 5 && /[0-9a-f]/i.test(text[start - 1]!)) start--;
    if (colon - start > 4 || /[\w:.]/.test(text.charAt(start - 1))) continue;
    GROUPS.lastIndex = start;
    const groups = GROUPS.exec(text)?.[0];
    if (!groups) continue;
    EMBEDDED.lastIndex = start + groups.length;
    const value = groups + (EMBEDDED.exec(text)?.[0] ?? '');
    // `::ffff:256.0.0.1`: the numbers of no machine.
    const isBroken =
      value === groups
        ? /^(?:\.\d{1,3}){2,3}(?![\d.])/.test(text.slice(start + groups.length, start + groups.length + 13))
        : !/(?<!\d)(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])$/.test(groups);
    if (isBroken) continue;
    const count = groups.split(':').length + (value === groups ? 0 : 1);
    if (
      (count === 8 || value.includes('::')) &&
      count >= 4 &&
      !/^(?:2001:0?db8|fe80::1$)/i.test(value) &&
      !/^(?:[0-9a-f]{2}:){5,7}[0-9a-f]{2}$/i.test(value) &&
      !/:(?:127|255|0|192\.0\.2|198\.51\.100|203\.0\.113)\.[\d.]+$/.test(value)
    ) {
      report(start, start + value.length);
      done = start + value.length;
    }
  }
}
