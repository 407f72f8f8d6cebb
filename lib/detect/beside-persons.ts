import type { Span } from './detector.ts';

/** A cell of a list or a row: what stands between commas, semicolons, bars, tabs or brackets, without quotes. */
const CELL = /(?<=^|[,;|\t[({=])([ "'`]{0,4})([^,;|\t[\](){}\n]{1,80}?)[ "'`]{0,4}(?=[,;|\t\])}]|$)/gm;
/** A day of a life: nobody is served who was born later. */
const BORN =
  /^(?:(?:19[2-9]\d|200\d)[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19[2-9]\d|200\d))$/;
const LONGEST_LINE = 600;

/** `Jane Fake, 336 1238871`, `Jane Fake instead (0999 672725)`, `Jane Fake   333 410 9926`: a number behind a name. */
const NUMBER =
  /^(?:,|:| –| -| \||([ \t]{2,40}|(?: \p{Ll}{2,10}){0,2} ?\()) ?(?!(?:19|20)\d\d[ ./-]|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))((?:\+|00)?\d{2,4}[ ./-]\d{5,8}|0?\d{2,4}(?:[ .-]\d{2,4}){2,4})(?![\w-]|[.,]\d| \d)/u;
/** `12 500 000`: an amount, as far as the groups go. */
const BY_THOUSANDS = /^[1-9]\d{0,2}(?:[ .]\d{3})+$/;

/** Telephone numbers right behind the names of people. */
export function findNumbersBehind(text: string, names: readonly Span[]): Span[] {
  return names.flatMap(({ end }) => {
    const match = NUMBER.exec(text.slice(end, end + 64));
    const number = match?.[2] ?? '';
    const digits = number.replace(/\D/g, '').length;
    if (!match || digits < 8 || digits > 13 || (match[1] !== undefined && BY_THOUSANDS.test(number))) return [];
    return [{ start: end + match[0].length - number.length, end: end + match[0].length }];
  });
}

/**
 * Birth dates in lists of values without labels (`params=[Jane Fake, 1971-09-28, +999 …]`): a cell that is a date of
 * long ago, on a line where another cell is a person's name, address or number.
 *
 * @param people - what was found of people, in order
 */
export function findBirthDates(text: string, people: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { start } of people) {
    if (start < done) continue;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', start);
    done = newline < 0 ? text.length : newline;
    if (done - from > LONGEST_LINE) continue;
    const cells = Array.from(text.slice(from, done).matchAll(CELL), (match) => {
      const at = from + match.index + match[1]!.length;
      return { start: at, end: at + match[2]!.length };
    });
    if (!cells.some((cell) => people.some((one) => one.start <= cell.start && one.end >= cell.end))) continue;
    for (const cell of cells) if (BORN.test(text.slice(cell.start, cell.end))) spans.push(cell);
  }
  return spans;
}
