import { cue } from './cues.ts';
import type { Field } from './fields.ts';
import { isRandomLike } from './shape.ts';
import type { Survey } from './survey.ts';

type Visit = (field: Field) => void;
type IsLabel = (label: string) => boolean;

const LONGEST_LABEL = 60;
const LONGEST_VALUE = 400;

const lineEndAt = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return Math.min(end < 0 ? text.length : end, from + LONGEST_VALUE);
};

/** Offsets of a string in a text. */
function* occurrences(text: string, piece: string): Generator<number> {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) yield at;
}

/** Where the line of `at` begins, bullets and numbering left out; nothing where that is too far for a label. */
function labelStartBefore(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && at - start <= LONGEST_LABEL && text.charCodeAt(start - 1) !== 10) start--;
  if (at - start > LONGEST_LABEL) return undefined;
  return start + /^[\s*•·>#"'|\d.)-]*/.exec(text.slice(start, at))![0].length;
}

const DASHES = [' - ', ' – ', ' — ', ' -- ', ' → ', ' => ', '\t- '];
const hasDash = cue(...DASHES);

/** Visits `Label - value` and `Label – value`, each on a line of its own. */
function forEachDash(survey: Survey, isLabel: IsLabel, visit: Visit): void {
  if (!hasDash(survey)) return;
  const { text } = survey;
  for (const mark of DASHES)
    for (const at of occurrences(text, mark)) {
      const labelStart = labelStartBefore(text, at);
      if (labelStart === undefined || at - labelStart < 2) continue;
      const label = text.slice(labelStart, at).trimEnd();
      if (!isLabel(label)) continue;
      const start = at + mark.length;
      visit({ label, style: 'line', isQuoted: false, labelStart, start, end: lineEndAt(text, start) });
    }
}

const WORDS = /[\p{L}\p{N}_./'’-]+ ?/uy;

const BULLETS = ['\n* ', '\n- ', '\n• ', '\n· ', '\n– '];
const hasBullet = cue(...BULLETS);

/** Visits `* label value`: in the items of a list the label needs no mark behind it. */
function forEachBullet(survey: Survey, isLabel: IsLabel, visit: Visit): void {
  if (!hasBullet(survey)) return;
  const { text } = survey;
  for (const mark of BULLETS)
    for (const at of occurrences(text, mark)) {
      const labelStart = at + mark.length;
      const end = lineEndAt(text, labelStart);
      if (end - labelStart > 200) continue;
      // The longest run of words that ends like a label.
      let start = 0;
      WORDS.lastIndex = labelStart;
      for (let words = 0; words < 5 && WORDS.lastIndex < end; words++) {
        if (!WORDS.test(text)) break;
        const last = WORDS.lastIndex;
        if (last < end && text[last - 1] === ' ' && isLabel(text.slice(labelStart, last - 1))) start = last;
      }
      if (start > 0 && /[\p{Lu}\d+@"'(]/u.test(text.charAt(start))) {
        const label = text.slice(labelStart, start - 1);
        visit({ label, style: 'bare', isQuoted: false, labelStart, start, end });
      }
    }
}

const COPULAS = [' is ', ' was ', ' ist ', ' lautet ', ' est ', ' es ', ' é ', ' è ', ' to ', ' jest '];
const SPOKEN = /["'`“(]{0,2}([^\s"'`”]{8,400}?)[.,;:!?)"'`”]{0,3}(?=\s|$)/y;

const hasCopula = cue(...COPULAS);

/** Visits `the API key is 5f3k…`: what follows the verb must look drawn at random. */
function forEachSpoken(survey: Survey, isLabel: IsLabel, visit: Visit): void {
  if (!hasCopula(survey)) return;
  const { text } = survey;
  for (const mark of COPULAS)
    for (const at of occurrences(text, mark)) visitSpoken(text, at, at + mark.length, isLabel, visit);
}

function visitSpoken(text: string, labelEnd: number, from: number, isLabel: IsLabel, visit: Visit): void {
  SPOKEN.lastIndex = from;
  const match = SPOKEN.exec(text);
  if (!match || !isRandomLike(match[1]!)) return;
  const lead = text.slice(Math.max(0, labelEnd - LONGEST_LABEL), labelEnd);
  const label = /(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}_-]{1,40} ){0,4}[\p{L}\p{N}_-]{1,40}$/u.exec(lead)?.[0];
  if (!label || !isLabel(label)) return;
  const start = SPOKEN.lastIndex - match[0].length + match[0].indexOf(match[1]!);
  visit({
    label,
    style: 'bare',
    isQuoted: false,
    labelStart: labelEnd - label.length,
    start,
    end: start + match[1]!.length,
  });
}

const WORDS_BEFORE_VALUES = ['key ', 'Key ', 'KEY ', 'oken ', 'OKEN ', 'ecret ', 'ECRET ', 'assword ', 'asswort '];
const isBeforeValues = cue(...WORDS_BEFORE_VALUES);

/** Visits `API key 5f3k…`: the value follows its label at once. */
function forEachAdjacent(survey: Survey, isLabel: IsLabel, visit: Visit): void {
  if (!isBeforeValues(survey)) return;
  const { text } = survey;
  for (const word of WORDS_BEFORE_VALUES)
    for (const at of occurrences(text, word)) visitSpoken(text, at + word.length - 1, at + word.length, isLabel, visit);
}

const PARTNER = /<\/[a-z]{1,10}>\s{0,20}<[a-z]{1,10}(?:\s[^<>]{0,120})?>\s{0,20}(?=[^<\s])/iy;

/** Visits `<dt>label</dt><dd>value</dd>`, `<th>label</th><td>value</td>`, `<key>label</key><string>value</string>`. */
function forEachElementPair(text: string, isLabel: IsLabel, visit: Visit): void {
  for (const at of occurrences(text, '</')) {
    const floor = Math.max(0, at - LONGEST_LABEL);
    const opening = floor + text.slice(floor, at).lastIndexOf('>');
    if (opening < floor || at - opening < 3) continue;
    const label = text
      .slice(opening + 1, at)
      .trimEnd()
      .replace(/:$/, '')
      .trimEnd();
    if (!isLabel(label)) continue;
    PARTNER.lastIndex = at;
    const match = PARTNER.exec(text);
    if (!match) continue;
    const start = at + match[0].length;
    const length = text.slice(start, start + LONGEST_VALUE).indexOf('<');
    if (length < 0) continue;
    const end = start + length;
    visit({ label, style: 'element', isQuoted: true, labelStart: opening + 1, start, end });
  }
}

const MARKED =
  /(?:<\/?[a-z]{1,10}(?: [^<>]{0,80})?>){0,2}:? ?(?:<\/?[a-z]{1,10}(?: [^<>]{0,80})?>){0,2} ?(?=[^<\s:])/iy;

/** Visits `<li>Label: <em>value</em></li>` and `<b>Label</b>: value`: markup stands between the two. */
function forEachMarked(text: string, isLabel: IsLabel, visit: Visit): void {
  for (const mark of [':<', ': <', ':</', '>:'])
    for (const at of occurrences(text, mark)) {
      // The label ends where its colon or its closing element begins.
      const labelEnd = mark === '>:' ? text.lastIndexOf('<', at) : at;
      if (at - labelEnd > 12 || labelEnd < 0) continue;
      const lead = text.slice(Math.max(0, labelEnd - LONGEST_LABEL), labelEnd);
      const label = /[\p{L}\p{N}_.()'’ -]{2,60}$/u.exec(lead)?.[0].trimStart();
      if (!label || !isLabel(label)) continue;
      MARKED.lastIndex = labelEnd;
      const match = MARKED.exec(text);
      if (!match || !/:/.test(match[0]) || !/</.test(match[0])) continue;
      const start = labelEnd + match[0].length;
      const length = text.slice(start, start + LONGEST_VALUE).search(/[<\n]/);
      const end = length < 0 ? Math.min(text.length, start + LONGEST_VALUE) : start + length;
      visit({ label, style: 'element', isQuoted: true, labelStart: labelEnd - label.length, start, end });
    }
}

const INSERT = /INSERT INTO [\w."`]{1,60} ?\(([\w"`, ]{3,400})\)\s{0,9}VALUES\s{0,9}/iy;
const NEXT_ROW = /[, ]{0,3}\)[,\s]{0,9}(?=\()/y;
const LITERAL = /[, ]{0,9}(?:'((?:[^'\n]|''){0,200})'|([^',()\n]{1,60}))/y;

/** Visits the values of `INSERT INTO t (a, b) VALUES ('…', '…')` as cells under their columns. */
function forEachInserted(text: string, visit: Visit): void {
  for (const mark of ['INSERT INTO ', 'insert into '])
    for (const at of occurrences(text, mark)) {
      INSERT.lastIndex = at;
      const head = INSERT.exec(text);
      if (!head) continue;
      const columns = head[1]!.split(',').map((column) => column.replace(/["`]/g, '').trim());
      let from = at + head[0].length;
      while (text[from] === '(') {
        LITERAL.lastIndex = from + 1;
        for (const label of columns) {
          from = LITERAL.lastIndex;
          const literal = LITERAL.exec(text);
          if (!literal) break;
          from = LITERAL.lastIndex;
          const end = from - (literal[1] === undefined ? 0 : 1);
          const start = end - (literal[1] ?? literal[2])!.length;
          if (end > start) visit({ label, style: 'cell', isQuoted: true, labelStart: at, start, end, columns });
        }
        NEXT_ROW.lastIndex = from;
        from += NEXT_ROW.exec(text)?.[0].length ?? 0;
        if (NEXT_ROW.lastIndex === 0) break;
      }
    }
}

/** Visits labels that a line or a sentence pairs with a value without `:` or `=`. */
export function forEachLineLabel(survey: Survey, isLabel: IsLabel, visit: Visit): void {
  const { text } = survey;
  forEachDash(survey, isLabel, visit);
  forEachBullet(survey, isLabel, visit);
  forEachSpoken(survey, isLabel, visit);
  forEachAdjacent(survey, isLabel, visit);
  if (text.includes('<')) {
    forEachElementPair(text, isLabel, visit);
    forEachMarked(text, isLabel, visit);
  }
  forEachInserted(text, visit);
}
