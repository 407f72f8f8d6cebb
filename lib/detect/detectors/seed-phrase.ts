import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { cue } from '../cues.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

const ranks = new Map(wordlist.map((word, index) => [word, index]));
/** 1 where some word begins with these three letters. */
const beginnings = new Uint8Array(26 ** 3);
for (const word of wordlist) beginnings[beginningOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;

function beginningOf(a: number, b: number, c: number): number {
  return (((a | 32) - 97) * 26 + ((b | 32) - 97)) * 26 + ((c | 32) - 97);
}

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const LENGTHS = [24, 21, 18, 15, 12];

/** BIP-39: the last bits of the words are a hash of the others. */
function hasChecksum(words: readonly number[]): boolean {
  const bits = words.map((word) => word.toString(2).padStart(11, '0')).join('');
  const size = (words.length * 32) / 3;
  const bytes = Uint8Array.from(bits.slice(0, size).match(/.{8}/g)!, (byte) => Number.parseInt(byte, 2));
  return sha256(bytes)[0]!.toString(2).padStart(8, '0').startsWith(bits.slice(size));
}

/** Twelve words of three letters with eleven spaces are longer than this: every phrase has a word at one of the steps. */
const STEP = 32;
const GAP = 12;
const LONGEST_WORD = 8;

/** The rank of the word from `start` to `end`, or nothing where it is none of the list. */
function rankOf(text: string, start: number, end: number): number | undefined {
  const length = end - start;
  return length >= 3 &&
    length <= 8 &&
    beginnings[beginningOf(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2))]
    ? ranks.get(text.slice(start, end).toLowerCase())
    : undefined;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

const isGap = (text: string, from: number, to: number) =>
  to - from <= GAP && /^[\s,;"'|.]*(?:[#(]?\d{1,2}(?: ?[–-] ?\d{1,2})?[.):=]?[\s"'.]*)?$/.test(text.slice(from, to));

/** Runs of twelve or more words of the list, with nothing but spaces, commas, quotes or numbering between them. */
function findPhrases({ text }: Survey, report: Report): void {
  for (let at = 0; at < text.length; at += STEP) {
    let first = at;
    if (isLetter(text.charCodeAt(first))) {
      while (first > 0 && at - first < 9 && isLetter(text.charCodeAt(first - 1))) first--;
    } else while (first < text.length && first - at < GAP && !isLetter(text.charCodeAt(first))) first++;
    let end = first;
    while (end < text.length && end - first < 9 && isLetter(text.charCodeAt(end))) end++;
    const isPiece = (first > 0 && isLetter(text.charCodeAt(first - 1))) || isLetter(text.charCodeAt(end));
    if (isPiece || rankOf(text, first, end) === undefined) continue;
    // Back to where the run begins, then on to its end.
    for (;;) {
      let last = first;
      while (last > 0 && first - last <= GAP && !isLetter(text.charCodeAt(last - 1))) last--;
      const start = startOfWord(text, last);
      if (start === last || !isGap(text, last, first) || rankOf(text, start, last) === undefined) break;
      first = start;
    }
    const starts: number[] = [];
    const run: number[] = [];
    for (let start = first; ; ) {
      end = endOfWord(text, start);
      run.push(rankOf(text, start, end)!);
      starts.push(start);
      let next = end;
      while (next < text.length && next - end <= GAP && !isLetter(text.charCodeAt(next))) next++;
      if (next >= text.length || !isGap(text, end, next) || rankOf(text, next, endOfWord(text, next)) === undefined)
        break;
      start = next;
    }
    if (run.length >= 12) claim(text, run, starts, end, report);
    while (at + STEP < end) at += STEP;
  }
}

function claim(text: string, run: readonly number[], starts: readonly number[], end: number, report: Report): void {
  // A row of one or two words is no phrase, unless it is one by its length.
  const isRow = new Set(run).size < 3;
  for (const length of LENGTHS) {
    if (isRow && run.length !== length) continue;
    for (let from = 0; from + length <= run.length; from++) {
      if (!hasChecksum(run.slice(from, from + length))) continue;
      if (new Set(run.slice(from, from + length)).size < 3 && run.length !== length) continue;
      // What a quotation mark or an empty line parts from the phrase is a sentence that begins with such a word.
      const behind = starts[from + length];
      const isParted = behind !== undefined && /["”»]|\n\s*\n/.test(text.slice(behind - GAP, behind));
      report(starts[0]!, isParted ? endOfWord(text, starts[from + length - 1]!) : end, 'certain');
      return;
    }
  }
  report(starts[0]!, end, 'likely');
}

/** `Palabra n.º 5⏎banner`, `Word #12: olive`: words of a phrase that are asked for one by one. */
const NUMBERED =
  /(?<!\p{L})(?:word|wort|mot|palabra|palavra|parola|woord|s[łl]owo)s? (?:n[.º°ro]{1,3}|no\.?|nr\.?|number|#)? ?#?\d{1,2}[.:)]?\s{1,4}([a-z]{3,8})(?!\p{L})/giu;

const hasWords = cue('word|wort|mot|palabra|palavra|parola|woord|slowo');
const WORD_AND_NUMBER = /(?:[Ww]or[dt]|[Mm]ot|[Pp]ala[bv]ra|[Pp]arola|[Ww]oord|[Ss][łl]owo)s? (?:n|#|\d|N)/;

function findNumberedWords(survey: Survey, report: Report): void {
  if (!hasWords(survey) || !WORD_AND_NUMBER.test(survey.text)) return;
  const found = [...survey.text.matchAll(NUMBERED)].filter((match) => ranks.has(match[1]!.toLowerCase()));
  if (found.length < 2) return;
  for (const match of found) {
    const end = match.index + match[0].length;
    report(end - match[1]!.length, end, 'likely');
  }
}

/** What a phrase is called, and the words behind it or below: some lists are not the English one of BIP-39. */
const CALLED =
  /(?:[Pp]hrase|[Mm]nemonic|[Ss]eed words|[Rr]ecovery words|semilla|semente|di recupero|herstelzin|odzyskiwania)[^\n:]{0,40}[:\n]\s{0,8}((?:[a-z]{3,8}(?:[ \t]{1,2}|\r?\n[ \t]{0,8})){11,23}[a-z]{3,8})(?![a-z])/g;
const hasPhrase = cue('phrase|mnemonic|seed words|recovery words|semilla|semente|di recupero|herstelzin|odzyskiwania');
/** No list has these, and hardly a sentence is without them. */
const SENTENCE = /(?<![a-z])(?:the|and|for|you|are|not|your|with|from|have|der|die|und|les|des|los|las|para)(?![a-z])/;

function findCalledPhrases(survey: Survey, report: Report): void {
  if (!hasPhrase(survey)) return;
  for (const match of survey.text.matchAll(CALLED)) {
    const phrase = match[1]!;
    if (!LENGTHS.includes(phrase.split(/\s+/).length) || SENTENCE.test(phrase)) continue;
    const end = match.index + match[0].length;
    report(end - phrase.length, end, 'likely');
  }
}

/** Sixty-four numbers below 256 in a row: a Solana keypair file. */
function findKeypairs({ text, digits }: Survey, report: Report): void {
  let count = 0;
  let start = 0;
  for (let i = 0; i < digits.length; i += 2) {
    // Only what a comma follows begins or goes on with a list of small numbers.
    if (digits[i + 1]! - digits[i]! > 3 || (count < 63 && !/[,\s]/.test(text.charAt(digits[i + 1]!)))) {
      count = 0;
      continue;
    }
    const gap = i > 0 ? digits[i]! - digits[i - 1]! : 99;
    if (count === 0 || gap > 8 || !/^\s*,\s*$/.test(text.slice(digits[i - 1]!, digits[i]!))) {
      count =
        text[digits[i]! - 1] === '[' || /\[\s{1,8}$/.test(text.slice(Math.max(0, digits[i]! - 9), digits[i]!)) ? 1 : 0;
      start = digits[i]!;
      continue;
    }
    count = Number(text.slice(digits[i]!, digits[i + 1]!)) < 256 ? count + 1 : 0;
    if (count === 64) report(start, digits[i + 1]!);
  }
}

export const seedPhrases: Detector[] = [
  {
    id: 'seed-phrase',
    label: 'Seed phrase',
    category: 'secret',
    tier: 'certain',
    find(survey, report) {
      findPhrases(survey, report);
      findNumberedWords(survey, report);
      findCalledPhrases(survey, report);
    },
    field: {
      words:
        'seed phrase, seed, mnemonic, mnemonic phrase, recovery phrase, secret phrase, secret recovery phrase, backup phrase, wallet phrase, seed words, recovery words, wiederherstellungsphrase, phrase de recuperation, frase semilla, frase semente, frase di recupero, herstelzin, fraza odzyskiwania',
      value: /[^\n]{20,400}/y,
      check: (value) =>
        /^\P{L}{0,5}\p{L}{2,10}(?:[\s,.):;\d"'-]{1,8}\p{L}{2,10}){10,23}\P{L}{0,3}$/u.test(value) ? 'likely' : false,
    },
    source: 'BIP-39, English word list',
    matches: [
      'mnemonic: abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
      'Palabra n.º 2\nlunar\nPalabra n.º 5\nbanner',
      'recovery phrase of the wallet\nbasket needle hammer insect forest maple\ndesert jelly trumpet elbow needle rocket',
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
      '1. legal 2. winner 3. thank 4. year 5. wave 6. sausage\n7. worth 8. useful 9. legal 10. winner 11. thank 12. yellow',
      '#1 legal\n#2 winner\n#3 thank\n#4 year\n#5 wave\n#6 sausage\n#7 worth\n#8 useful\n#9 legal\n#10 winner\n#11 thank\n#12 yellow',
    ],
    ignores: [
      'seed: 42',
      'mnemonic: null',
      'What the phrase does:\nit takes some words from your list and shows them when you ask',
      'word 3 about and 4 others',
      'the action was about to happen and then the wave broke over the ship',
      'seed=12345678',
    ],
  },
  {
    id: 'wallet-keypair',
    label: 'Wallet key pair',
    category: 'secret',
    tier: 'certain',
    find: findKeypairs,
    source: 'Solana command-line tools, file-system wallets: 64 bytes as a JSON array',
    matches: [`[${Array.from({ length: 64 }, (_, i) => (i * 37) % 256).join(',')}]`],
    ignores: ['[1,2,3,4,5]', `[${Array.from({ length: 64 }, (_, i) => i * 37).join(',')}]`],
  },
];
