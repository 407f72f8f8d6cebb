import { foldText } from './characters.ts';
import { ambiguousNames } from './common-words.ts';
import { openers } from './name-contexts.ts';
import { COMPANY, isCommon, isGiven, isSurname } from './name-words.ts';
import { PARTICLE } from './person-names.ts';
import type { Report } from './rule.ts';
import type { Survey } from './survey.ts';

const WORD = "\\p{Lu}(?:[\\p{Ll}\\p{M}]|['’-]\\p{Lu}){1,24}[\\p{Ll}\\p{M}]";
const NAME = `${WORD}(?: (?:${PARTICLE} ){0,3}(?:${WORD}|\\p{Lu}\\.)){0,3}`;
const FULL_NAME = `${WORD}(?: (?:${PARTICLE} ){0,3}${WORD}){1,3}`;

/** A line or a cell that is a full name, behind a bullet, a number or a label, before a gap, a dash or a note. */
const LISTED = new RegExp(
  `(?<=(?:^|\\n)[ \\t>]{0,6}(?:(?:[-*•·–+]|\\d{1,2}[.)]|[+-]1)[ \\t]{1,3})?(?:\\p{Lu}[\\p{L} ]{2,20}: )?|[^\\s] {2,40}|\\t ?|\\| )(${FULL_NAME})(?=[ \\t]*(?:\\n|$|\\t|\\||  )| [–—-] | \\(|, | -> | / )`,
  'gu',
);
/** Lines between two names of one list. */
const APART = 3;

const isSure = (name: string): boolean => {
  const [first = ''] = name.split(' ');
  return isGiven(first) && !ambiguousNames.has(foldText(first)) && !isCommon(first);
};
const mayBe = (name: string): boolean => !name.split(' ').some((word) => isCommon(word)) && !COMPANY.test(name);

/** What is written like the names around it: where half of a list are surely people, the others are too. */
export function findListed({ text, capitals }: Survey, report: Report): void {
  // Two names have four.
  if (capitals.length < 4 || /^\s{0,9}[{[]/.test(text)) return;
  let block: { name: string; start: number; end: number }[] = [];
  const close = () => {
    const sure = block.filter(({ name }) => isSure(name)).length;
    if (sure > 1 && 2 * sure >= block.length) for (const { start, end } of block) report(start, end);
    block = [];
  };
  for (const match of text.matchAll(LISTED)) {
    const name = match[1]!;
    if (!mayBe(name)) continue;
    const last = block.at(-1);
    if (last && (text.slice(last.end, match.index).match(/\n/g)?.length ?? 0) > APART) close();
    block.push({ name, start: match.index, end: match.index + name.length });
  }
  close();
}

/** The name under a message: the last line of a paragraph, below a sentence; in quoted mail too. */
const SIGNED = new RegExp(
  `(?:^|\\n)([ \\t>]{0,6})[^\\n]{12,600}[.!?…)][ \\t]*\\n(?:[ \\t>]{0,6}\\n){0,2}\\1(${NAME})[ \\t]*(?=\\n[ \\t>]*(?:\\n|$)|$)`,
  'gu',
);
/** A text that is addressed to somebody ends with who wrote it, whatever stands above. */
const ADDRESSED =
  /^[\s>"“]{0,6}(?:hi|hey|hello|hallo|dear|hoi|salut|bonjour|hola|buen[ao]s|ciao|buongiorno|olá|oi|bom dia|boa tarde|cześć|dzień dobry|moin|guten|liebe|sehr geehrte|beste|good (?:morning|afternoon|evening))(?![\p{L}])/iu;
const LAST = new RegExp(`\\n[ \\t]{0,4}(${FULL_NAME})[ \\t]*\\n?$`, 'u');
/** \`Thanks both. Jane\` at the end of a message. */
const THANKED = new RegExp(
  `(?:[Tt]hanks|[Tt]hank you|[Tt]hx|[Cc]heers|[Dd]anke|[Mm]erci|[Gg]racias|[Gg]razie|[Oo]brigad[oa]|[Bb]edankt|[Dd]zięki)(?: \\p{Ll}{2,12}){0,3}[.!,]? (${NAME})[ \\t]*(?=\\n|$)`,
  'gu',
);

const GRATEFUL =
  /[Tt]hanks|[Tt]hank you|[Tt]hx|[Cc]heers|[Dd]anke|[Mm]erci|[Gg]racias|[Gg]razie|[Oo]brigad|[Bb]edankt|[Dd]zięki/;

const isSentence = (line: string): boolean => (line.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 3;
const isWriter = (name: string): boolean => {
  const words = name.split(' ');
  return mayBe(name) && !openers.has(foldText(words[0]!)) && (words.length < 4 || isSure(name));
};

/** Who wrote a message, where nothing but its place says so. */
export function findWriters(text: string, report: Report): void {
  // Data has no sentences that end a line.
  if (/^\s{0,9}[{[]/.test(text)) return;
  if (!/[.!?…)][ \t]*\n[ \t>\n]{0,12}\p{Lu}/u.test(text) && !ADDRESSED.test(text) && !GRATEFUL.test(text)) return;
  for (const match of text.matchAll(SIGNED)) {
    const name = match[2]!;
    // One word below a text that nobody wrote to anybody may be a button.
    const isAlone = !name.includes(' ') && !isSure(name) && !isSurname(name);
    if (!isSentence(match[0].slice(0, -name.length)) || !isWriter(name) || (isAlone && !isLetter(text, match.index)))
      continue;
    report(match.index + match[0].trimEnd().length - name.length, match.index + match[0].trimEnd().length);
  }
  for (const match of text.matchAll(THANKED)) {
    const name = match[1]!;
    if (isWriter(name))
      report(match.index + match[0].trimEnd().length - name.length, match.index + match[0].trimEnd().length);
  }
  const last = ADDRESSED.test(text) ? LAST.exec(text) : null;
  if (last && isWriter(last[1]!)) {
    const start = last.index + last[0].indexOf(last[1]!);
    report(start, start + last[1]!.length);
  }
}

/** Is it written to somebody: with a greeting above, or in a quotation, or by an \`I\`? */
const isLetter = (text: string, at: number): boolean =>
  ADDRESSED.test(text.trimStart()) ||
  text[at + 1] === '>' ||
  /(?<![\p{L}])(?:I['’]|I |ich |je |j['’]|yo |eu |ik |mi )/u.test(text.slice(Math.max(0, at - 400), at + 600));
