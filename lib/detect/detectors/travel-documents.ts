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
];
