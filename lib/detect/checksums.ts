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

const lengthByCountry = new Uint8Array(26 * 26);
for (let i = 0; i < ibanLengths.length; i += 4) {
  lengthByCountry[(ibanLengths.charCodeAt(i) - 65) * 26 + ibanLengths.charCodeAt(i + 1) - 65] = Number(
    ibanLengths.slice(i + 2, i + 4),
  );
}

/** Characters of an IBAN of the country whose letters stand at `index` (ISO 13616 registry), or 0 where there is none. */
export function ibanLength(text: string, index = 0): number {
  const first = (text.charCodeAt(index) | 32) - 97;
  const second = (text.charCodeAt(index + 1) | 32) - 97;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? lengthByCountry[first * 26 + second]! : 0;
}

/** ISO 13616: letters and digits of the country's length whose rearrangement leaves 1 modulo 97. */
export function isIban(text: string): boolean {
  const bare = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return bare.length === ibanLength(bare) && mod97(bare.slice(4) + bare.slice(0, 4)) === 1;
}

/** Bits per character of a text: 0 for one repeated letter, 4 at most for hexadecimal. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Weighted sum of the digits of `text`, first weight first. */
export function weighted(text: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += weight * (text.charCodeAt(index) - 48);
  return sum;
}

const VERHOEFF_PRODUCT =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
/** The permutation that is applied once more for every place. */
const VERHOEFF_SHIFT = '1576283094';

/** Verhoeff's scheme over the dihedral group of ten, as Aadhaar numbers use it. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const shifted = i % 8 === 0 ? digit : Number(VERHOEFF_PERMUTATIONS[i % 8]![digit]);
    check = Number(VERHOEFF_PRODUCT[check * 10 + shifted]);
  }
  return check === 0;
}

const VERHOEFF_PERMUTATIONS: readonly string[] = (() => {
  const base = VERHOEFF_SHIFT;
  const rows = ['0123456789'];
  for (let row = 1; row < 8; row++) rows.push(Array.from(rows[row - 1]!, (digit) => base[Number(digit)]!).join(''));
  return rows;
})();

/** ICAO 9303: the check digit of a machine-readable field, weights 7, 3, 1. */
export function mrzDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i++) {
    const code = field.charCodeAt(i);
    const value = code === 60 ? 0 : code <= 57 ? code - 48 : code - 55;
    sum += value * [7, 3, 1][i % 3]!;
  }
  return sum % 10;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Does a month, 1 to 12, have this day in some year? */
export function isDate(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
