import { claimSpan } from './claim-value.ts';
import { isHarmless } from './harmless.ts';
import { fieldMeaning } from './picture-labels.ts';
import type { Cell, Claims } from './reading.ts';

/** Kinds whose values are one word, where they stand in a line of code. */
const UNBROKEN = /^(?:secret|email|ip-address|wallet)$/;

/** `label: value` and `NAME=value` inside one line. */
export function claimPairs(cell: Cell, claims: Claims): void {
  const pair = /([\p{L}\p{N}_.\-$ '"`]{2,60}?)["'`“”]?\s?[:=]\s?["'`“”]*(?=\S)/gu;
  for (const match of cell.text.matchAll(pair)) {
    const name = match[1]!;
    const start = match.index + match[0].length;
    const isTimeOrUrl = /\d$/.test(name) || cell.text.startsWith('//', start);
    const isPort = /\.\p{L}+$/u.test(name) && match[0].endsWith(':') && /^\d{2,5}\b/.test(cell.text.slice(start));
    // `app@kyc-9.svc.internal:~/bridge$`: a host before a path.
    const isHost = match[0].endsWith(':') && (cell.text[match.index - 1] === '@' || /\.[\w-]+$/.test(name));
    if (isTimeOrUrl || isPort || isHost) continue;
    const words = name.trim().split(' ');
    const meaning = [words.length, 4, 3, 2, 1]
      .map((count) => fieldMeaning(words.slice(-count).join(' ')))
      .find((some) => some !== undefined);
    if (!meaning || meaning.force === 'safe') continue;
    const end = endOfValue(cell, start, match[0], meaning.kind);
    claimSpan(cell, start, end, meaning, claims);
  }
}

/** A quoted value ends at its quote, another at the next `name:` or `name=`; so does what has lost its closing quote. */
function endOfValue({ text, isPage }: Cell, start: number, opening: string, kind: string): number {
  const rest = text.slice(start);
  const quote = opening.match(/["'`“”]+$/) ? rest.search(/["'`“”]/) : -1;
  if (quote > 0) return start + quote;
  const next = rest.search(/[,;]?\s["'`]?[\p{L}_][\p{L}\p{N}_-]{1,30}["'`]?\s?[:=](?!\/\/)/u);
  if (kind === 'person-name') return start + nameLength(next > 0 ? rest.slice(0, next) : rest);
  const blank = isPage && UNBROKEN.test(kind) ? rest.search(/\S\s/) + 1 : 0;
  if (blank > 0) return start + blank;
  return next > 0 ? start + next : text.length;
}

/** A name ends where a sign parts it from plain words: `Anna Berg, order …`, `Anna Berg · last seen …`. */
function nameLength(text: string): number {
  for (const { index, 0: sign, 1: word } of text.matchAll(/(?:[,;.]|\s[·•|–—-]|\s-)\s+([\p{L}\p{N}_-]+)/gu)) {
    if (index > 1 && sign && word && /^\p{L}{2}/u.test(word) && isHarmless(word)) return index;
  }
  return text.length;
}
