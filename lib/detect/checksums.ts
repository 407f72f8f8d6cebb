/** ISO/IEC 7812-1, annex B: the digits of `text` end with a correct Luhn check digit. */
export function luhn(text: string): boolean {
  let sum = 0;
  let isSecond = false;
  for (let i = text.length - 1; i >= 0; i--) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) continue;
    sum += isSecond ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
    isSecond = !isSecond;
  }
  return sum % 10 === 0;
}

/** ISO 7064 mod 97 of letters and digits (letters count 10 to 35). */
export function mod97(text: string): number {
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code >= 48 && code <= 57) rest = (rest * 10 + code - 48) % 97;
    else if (code >= 97 && code <= 122) rest = (rest * 100 + code - 87) % 97;
  }
  return rest;
}

const ibanLengths =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22' +
  'GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20' +
  'MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26' +
  'UA29VA22VG24XK20YE30';

/** Characters of an IBAN of this country (ISO 13616 registry), or 0 where the country has none. */
export function ibanLength(country: string): number {
  for (let i = 0; i < ibanLengths.length; i += 4) {
    if (ibanLengths.startsWith(country, i)) return Number(ibanLengths.slice(i + 2, i + 4));
  }
  return 0;
}

/** ISO 13616: letters and digits of the country's length whose rearrangement leaves 1 modulo 97. */
export function isIban(text: string): boolean {
  const bare = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return bare.length === ibanLength(bare.slice(0, 2)) && mod97(bare.slice(4) + bare.slice(0, 4)) === 1;
}

/** Bits per character of a text: 0 for one repeated letter, 4 at most for hexadecimal. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
