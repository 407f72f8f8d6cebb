import { foldText } from './characters.ts';
import { ASKED, ELSE, ELSE_IS, FAULT, LINK, NUMBER, OWN, PLAIN, PUBLIC, SAID, SECRET } from './code-words.ts';
import type { Span } from './detector.ts';
import { isTouched } from './spans.ts';

/** Digits in one piece or in groups, or groups of letters and digits; no part of an amount, a date or a longer value. */
const CANDIDATE =
  /(?:(?<![\w.,/:€$£+#*-]|\d )|(?<=(?<!\w)[A-Z]-))(?:[#*]?\d{2,6}[#*]\d{2,6}[#*]?|[#*]?\d{4,8}[#*]|\d{4,6}[A-F]|\d{4,10}|\d{3} ?[ –—•·-] ?\d{3,4}|\d{4}[ -]\d{4}|\d{5} \d{5}|\d{2}(?:[ -]\d{2}){2,3}|\d{3} \d{3} \d{1,4}|\d(?: \d){3,7}|(?=[A-Z\d-]{0,24}\d)(?=[A-Z\d-]{0,24}[A-Z])[A-Z\d]{3,5}-[A-Z\d]{3,5}(?:-[A-Z\d]{3,5}){0,2}|(?=[A-Z\d]{0,9}\d)(?=[A-Z\d]{0,9}[A-Z])[A-Z\d]{5,10})(?![\w%#*]|[.,/:-]\d| \d)/g;
/** What makes a number an amount, a length of time or one end of a range. */
const UNIT =
  /^ ?(?:[€$£]|(?:EUR|USDT?|USDC|GBP|PLN|CHF|BRL|BTC|ETH|zł|[Ss]e[ckg]\w{0,7}|s|min\w{0,6}|h|Uhr|ms|[KMG]i?B|bytes?|chars?|characters|lines|days?|Tage|jours|d[ií]as|giorni|dagen|dni|pts|points|stuks|pcs|x|times|requests|users|rows|items|steps|km|m|kg|g|tries|attempts)(?![\p{L}\d]))|^ (?:to|bis|à|a|al|tot|do|–|-) \d/u;
const YEAR = /^(?:19[3-9]\d|20[0-4]\d)$/;

/** How far around a word for a code a text is read. */
const REACH = 160;
/** A number on the line of its word, and so many lines below the word at most. */
const ON_LINE = 64;
const BELOW = 5;
const ENOUGH = 3;

interface Noun extends Span {
  readonly weight: number;
}

/** A line of a text, and what is asked of it again and again. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly folded: string;
  readonly nouns: readonly Noun[];
  /** Where something is said of codes, and in which words. */
  readonly said: readonly { readonly start: number; readonly word: string }[];
  readonly hasGap: boolean;
  readonly isQuestion: boolean;
  /** It names a code of another kind, and none to keep. */
  readonly isPublic: boolean;
  /** A label of its own, or a number. */
  readonly isOther: boolean;
}

function readLine(text: string, start: number): Line {
  const folded = foldText(text);
  const open = Array.from(folded.matchAll(PUBLIC), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const nouns = Array.from(folded.matchAll(NOUN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: match[1] ? 3 : match[2] || OWN.test(folded.slice(Math.max(0, match.index - 12), match.index)) ? 2.5 : 2,
  })).filter((noun) => !isTouched(open, noun));
  return {
    start,
    text,
    folded,
    nouns,
    isPublic: open.length > 0 && nouns.length === 0,
    said: Array.from(folded.matchAll(SAID), (match) => ({ start: match.index, word: match[0] })),
    hasGap: GAP.test(text),
    isQuestion: folded.trimEnd().endsWith('?') || ASKING.test(folded),
    isOther: /\d{4}|[\p{L}\d)]:(?: |$)/u.test(text.replace(DATE, '')),
  };
}

const NOUN = new RegExp(`(?<![a-z\\d])(?:(${SECRET})|(${NUMBER})|${PLAIN})(?![a-z\\d])`, 'g');
/** What stands before a number that is first on its line: marks, counters, who speaks and when; folded. */
const FIRST =
  /^[\s>*•·|-]{0,8}(?:\d{1,2}[.)][ \t]{1,4})?(?:[[(]?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]m)?[\])]?[ \t,–-]{0,4})?(?:\p{L}{2,14} ?: ?)?["'“„«(]{0,2}$/u;
/** What stands behind a number that is all its line says. */
const LAST =
  /^[ \t"'”“»).,!]{0,4}(?:$|[\t|]|[^\p{L}\d\s]|[^\d]{0,16}\d{1,3} ?(?:s|sec|sek|seg|min)\w{0,6}(?![\p{L}\d])|\p{Lu}|\()/u;
/** Between the columns of a table in blanks. */
const GAP = /\S(?: {2,60}|\t)\S/;
const MOST_ROWS = 12;
const LONGEST_ROW = 1000;
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d\d/g;
const PHONE = /\+\d[\d ()./-]{6,18}/;
const STOP = /[.!?;](?:\s|$)/;
/** What stands between a word and the number that is its value. */
const EXACT = /^(?: ?(?:no|nr|n°)\.?)?["'”)\]]{0,2}[\s:=>#*.-]{0,6}["'“„«([]{0,2}$/;
/** `what's the code for the side door again` */
const ASKING =
  /^[\s>]{0,4}(?:[\p{L}]{2,14}: )?(?:what|which|wie|was ist|welche|quel|cual|qual|welke|wat is|jaki)(?![a-z])/u;
/** What is said of codes between the word and a number that is none. */
const COUNTED =
  /(?<![a-z])(?:tests?|attempts?|tries|retries|skipped|assertions?|length|timeout|ttl|expires|seconds)(?![a-z])/;
const LISTED = /^[ \t]{0,4}(?:[,;|/]|and|und|et|y|e|en|i)?[ \t]{0,4}$/;
const THIS =
  /(?<![a-z])(?:this|that|diesen|dieser|ce|este|esse|questo|deze|dit|ten|the|le|bien le|o|il|el|der|den|de) $/;

/**
 * Codes that one keeps to oneself, told by weighing what stands around a number: the word for it and how it is tied to
 * the number, what is asked or told of it, what else is said of codes nearby; and what calls it something else.
 *
 * @param starts - where words for codes stand, ascending
 */
export function findCodes(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const part of regions(text, starts)) {
    const lines = linesOf(text, part);
    if (!lines.some(({ nouns }) => nouns.length > 0)) continue;
    for (const span of judge(lines)) spans.push(span);
  }
  return spans;
}

/** The parts of a text within reach of the words, whole lines where they are short. */
function regions(text: string, starts: readonly number[]): Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const at of starts) {
    const last = parts.at(-1);
    if (last && at + REACH <= last.end) continue;
    const end = Math.min(text.length, at + REACH);
    const line = text.indexOf('\n', end);
    const whole = line >= 0 && line - end < REACH ? line : line < 0 && text.length - end < REACH ? text.length : end;
    if (last && at - REACH <= last.end) last.end = whole;
    else {
      const from = Math.max(0, at - REACH);
      const before = text.lastIndexOf('\n', from) + 1;
      parts.push({ start: from - before < REACH ? before : from, end: whole });
    }
  }
  return parts;
}

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (const line of text.slice(start, end).split('\n')) {
    const last = lines.at(-1);
    lines.push(readLine(line, last ? last.start + last.text.length + 1 : start));
  }
  return lines;
}

function judge(lines: readonly Line[]): Span[] {
  const found: Span[] = [];
  // Where the last code stood, and what spoke for it.
  let last = { line: -9, score: 0, end: -1 };
  for (const [i, line] of lines.entries()) {
    for (const match of line.text.matchAll(CANDIDATE)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = line.folded.slice(Math.max(0, start - 40), start);
      if (UNIT.test(line.text.slice(end, end + 14))) continue;
      const direct = onLine(line, start, before, last.line === i ? last.end : -1);
      // `PIN: 1987`; elsewhere a year is one.
      if (YEAR.test(match[0]) && !direct.isLabelled) continue;
      // Letters and digits in one piece are what every identifier is made of.
      if (/^[A-Z\d]*[A-Z]/.test(match[0]) && !match[0].includes('-') && !direct.isExact && !isWhole(line, start, end))
        continue;
      if (!direct.isExact && (ELSE.test(before) || (direct.weight === 0 && ELSE_IS.test(before)))) continue;
      const isFirst = start < 60 && FIRST.test(line.folded.slice(0, start));
      const isAlone = isFirst && LAST.test(line.text.slice(end, end + 24));
      const isTold = ASKED.test(before);
      const place = { at: i, isFirst, isAlone, isTold };
      const tied = Math.max(
        direct.weight,
        behind(line, end),
        isFirst || isTold || /[:,] $/.test(before) ? above(lines, place) : 0,
        isAlone || isTold ? below(lines, i) : 0,
        inColumn(lines, i, start, end),
      );
      const isNext =
        (last.line === i && LISTED.test(line.folded.slice(last.end, start))) ||
        (isAlone && i - last.line === 1) ||
        (isFirst && i - last.line <= 3 && lines.slice(last.line + 1, i).some(({ isQuestion }) => isQuestion));
      if (tied === 0 && !isNext) continue;
      const own =
        tied === 0
          ? 0
          : tied +
            around(lines, i, start) +
            (isTold ? 0.5 : 0) +
            (/^\d{3}\D{0,3}\d{3}$/.test(match[0]) ? 0.5 : 0) -
            (FAULT.test(line.folded.slice(Math.max(0, start - 80), end + 40)) ? 1.5 : 0);
      const score = isNext ? Math.max(last.score, own) : own;
      if (score < ENOUGH) continue;
      last = { line: i, score, end };
      found.push({ start: line.start + start, end: line.start + end });
    }
  }
  return found;
}

const isWhole = ({ text }: Line, start: number, end: number) =>
  /^[\s>*•·|-]{0,8}$/.test(text.slice(0, start)) && text.slice(end).trim() === '';

interface Tie {
  readonly weight: number;
  /** Nothing but marks stands between the two. */
  readonly isExact: boolean;
  /** One of the marks says that the number is the value of a word for secret codes. */
  readonly isLabelled: boolean;
}
const UNTIED: Tie = { weight: 0, isExact: false, isLabelled: false };

/** How well a word before it on its line speaks for a number. */
function onLine(line: Line, start: number, before: string, taken: number): Tie {
  const noun = line.nouns[firstFrom(line.nouns, start) - 1];
  if (!noun || noun.end > start || start - noun.end > ON_LINE || taken > noun.end) return UNTIED;
  const gap = line.folded.slice(noun.end, start).replace(PHONE, '');
  if (EXACT.test(gap)) return { weight: noun.weight, isExact: true, isLabelled: noun.weight === 3 && /[:=]/.test(gap) };
  if (/\d{4}/.test(gap)) return UNTIED;
  const tie = gap === ' to ' || ASKED.test(before) || /[:=>] ?["'“„«(]?$/.test(gap) ? 0 : /, $/.test(gap) ? 0.5 : 1;
  return {
    weight: noun.weight - tie - (STOP.test(gap) ? 0.5 : 0) - (COUNTED.test(gap) ? 1.5 : 0),
    isExact: false,
    isLabelled: false,
  };
}

/** The same of a word behind it: `482913 is your code`. */
function behind(line: Line, end: number): number {
  const noun = line.nouns[firstFrom(line.nouns, end)];
  if (!noun || noun.start - end > 44) return 0;
  const gap = line.folded.slice(end, noun.start);
  if (STOP.test(gap) || /\d/.test(gap) || !(gap === ' ' || LINK.test(gap))) return 0;
  return noun.weight;
}

/** The same of a word on a line above: a head, an announcement, a question that is answered. */
function above(
  lines: readonly Line[],
  { at, isFirst, isAlone, isTold }: { at: number; isFirst: boolean; isAlone: boolean; isTold: boolean },
): number {
  for (let i = at - 1; i >= 0 && i >= at - BELOW; i--) {
    const { folded, nouns, isQuestion, isPublic, isOther } = lines[i]!;
    const noun = nouns.at(-1);
    if (noun) {
      const isList = noun.weight === 3 && isFirst && /(?:s|y|ci)$/.test(folded.slice(0, noun.end).trimEnd());
      if (!isAlone && !isTold && !isQuestion && !isList) return 0;
      const isHead = folded.length <= 40 || /^\W{0,3}$/.test(folded.slice(noun.end)) || isQuestion;
      const tie = isQuestion ? (isFirst ? -0.5 : 0) : isAlone ? 0 : 0.5;
      return noun.weight - (isHead ? 0 : 0.5) - tie - (at - i - 1) * 0.25;
    }
    if (isOther || isPublic) return 0;
  }
  return 0;
}

/** The same of a line below that speaks of `this code` or asks whether it is one. */
function below(lines: readonly Line[], at: number): number {
  for (const { folded, nouns } of lines.slice(at + 1, at + 3)) {
    const noun = nouns[0];
    if (!noun) continue;
    return THIS.test(folded.slice(Math.max(0, noun.start - 10), noun.start)) ? noun.weight - 0.5 : 0;
  }
  return 0;
}

/** The same of the head of its column, where wide gaps part the columns. */
function inColumn(lines: readonly Line[], at: number, start: number, end: number): number {
  if (!lines[at]!.hasGap || lines[at]!.text.length > LONGEST_ROW) return 0;
  for (let i = at - 1; i >= 0 && i >= at - MOST_ROWS; i--) {
    const { text, nouns, hasGap } = lines[i]!;
    if (!hasGap || text.length > LONGEST_ROW) return 0;
    const noun = lines[at]!.text.includes('\t')
      ? nouns.find((one) => tabsBefore(text, one.start) === tabsBefore(lines[at]!.text, start))
      : nouns.find((one) => one.start <= end && one.end >= start);
    if (noun && !/\d{3}/.test(text)) return noun.weight + 0.5;
  }
  return 0;
}

const tabsBefore = (text: string, at: number) => text.slice(0, at).split('\t').length;

/** What else speaks of codes near a number. */
function around(lines: readonly Line[], at: number, start: number): number {
  const words = new Set<string>();
  let isSecret = false;
  for (let i = Math.max(0, at - 4); i < Math.min(lines.length, at + 4); i++) {
    const line = lines[i]!;
    // Of other lines what is near this one: the ends of those before, the beginnings of those behind.
    const middle = i === at ? start : i < at ? line.text.length : 0;
    for (
      let k = firstFrom(line.said, middle - REACH);
      k < line.said.length && line.said[k]!.start < middle + REACH;
      k++
    )
      words.add(line.said[k]!.word);
    const noun = firstFrom(line.nouns, middle - REACH);
    isSecret ||= line.nouns.slice(noun, noun + 12).some((one) => one.weight === 3 && one.start < middle + REACH);
  }
  return (words.size > 0 ? 1 : 0) + (words.size > 1 ? 0.5 : 0) + (isSecret ? 0.5 : 0);
}

/** The index of the first that begins at a place or behind it. */
function firstFrom(list: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
