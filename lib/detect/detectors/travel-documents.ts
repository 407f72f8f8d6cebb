import { mrzDigit } from '../checksums.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

/** Two or three lines of a travel document that check digits prove (ICAO 9303, TD1 to TD3). */
function findMrz({ text }: Survey, report: Report): void {
  if (!text.includes('<<')) return;
  // Where the line with the name ends, and how long it is: the line below it is of the same paper.
  let above = { end: -1, length: 0 };
  for (const match of text.matchAll(/(?<![A-Z0-9<])[A-Z0-9<]{28,46}(?![A-Z0-9<])/g)) {
    const line = match[0];
    const isLong = line.length === 44 || line.length === 36;
    const isNameLine =
      line.length !== 30
        ? /^[PVACI][A-Z<][A-Z][A-Z<]{2}[A-Z<]+$/.test(line) && line.includes('<<')
        : /^[A-Z<](?=[A-Z<]*$)[A-Z<]*?<</.test(line);
    const isDataLine =
      isLong && mrzDigit(line.slice(0, 9)) === Number(line[9]) && mrzDigit(line.slice(13, 19)) === Number(line[19]);
    const isFirst =
      line.length === 30 && /^[ACI][A-Z<][A-Z][A-Z<]{2}/.test(line) && mrzDigit(line.slice(5, 14)) === Number(line[14]);
    const isSecond =
      line.length === 30 && /^\d{7}[MFX<]\d{7}/.test(line) && mrzDigit(line.slice(0, 6)) === Number(line[6]);
    const isBelow = match.index - above.end <= 4 && Math.abs(line.length - above.length) <= 2 && /\d{6}/.test(line);
    if (isNameLine || isDataLine || isFirst || isSecond || isBelow) {
      report(match.index, match.index + line.length);
      above = { end: match.index + line.length, length: line.length };
    }
  }
}

/** The numbered fields of a driving licence: names, birth, dates, number, address (Directive 2006/126/EC, annex I). */
const LICENCE =
  /(?:^|\n)[ \t]{0,4}1\. ?(\p{Lu}[\p{L}' -]{1,40})\r?\n[ \t]{0,4}2\. ?(\p{Lu}[\p{L}' .-]{1,40})\r?\n[ \t]{0,4}3\. ?(\d{2}[./-]\d{2}[./-]\d{2,4})[^\n]{0,40}\r?\n(?:[ \t]{0,4}4[a-d]\.[^\n]{0,60}\r?\n){1,4}(?:[ \t]{0,4}5\. ?([A-Z0-9][A-Z0-9 /-]{4,24}[A-Z0-9])[^\n]{0,40}(?:\r?\n|$))?(?:[ \t]{0,4}[67]\.[^\n]{0,60}\r?\n){0,2}(?:[ \t]{0,4}8\. ?([^\n]{4,90}))?/gu;

function findLicences({ text }: Survey, report: Report): void {
  if (!text.includes('4a.') && !text.includes('4b.')) return;
  for (const match of text.matchAll(LICENCE)) {
    let from = match.index;
    for (const value of match.slice(1)) {
      if (!value) continue;
      const start = text.indexOf(value, from);
      from = start + value.length;
      report(start, from);
    }
  }
}

/** Papers that machines read. */
export const travelDocuments: Detector[] = [
  {
    id: 'travel-document',
    label: 'Machine-readable zone of a travel document',
    category: 'personal',
    tier: 'certain',
    find: findMrz,
    source: 'ICAO 9303, parts 4 to 6',
    matches: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    ignores: ['a << b << c', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'cat <<EOF'],
  },
  {
    id: 'driving-licence',
    label: 'Fields of a driving licence',
    category: 'personal',
    tier: 'likely',
    find: findLicences,
    source: 'Directive 2006/126/EC, annex I: the numbers of the fields',
    matches: [
      '1. FAKEWORTH\n2. CALLUM\n3. 17.04.1969 UNITED KINGDOM\n4a. 08.09.2026 4c. DVLA\n5. FAKEW465313AY5CX\n8. 91 INVENTED CLOSE, NORWICH',
    ],
    ignores: ['1. Open the page\n2. Press\n3. 4a. is next', '1. NAME\n2. NAME\n3. 01.02.2030\n5. 12345'],
  },
];
