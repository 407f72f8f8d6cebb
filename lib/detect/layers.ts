import type { Claim } from './claim-field.ts';
import { decodeToken, unescapeAll } from './decode.ts';
import type { Finding, Span } from './detector.ts';
import { claimAll } from './engine.ts';
import { normalise } from './normalise.ts';
import { toUnion } from './spans.ts';
import type { Survey } from './survey.ts';
import { toSource, type View, windowsOf } from './view.ts';
import { isRestOfKey, unwrap, unwrapColumn, WRAPPED_LINE } from './wraps.ts';

/** Encodings inside encodings are followed this far. */
const DEPTH = 3;
/** Bounds on the work for decoded tokens, per text. */
const TOKENS = 256;
const CHARACTERS = 1_000_000;

/** A claim in terms of the text, with the value as it reads once decoded. */
export interface Layered extends Finding {
  readonly value: string;
  readonly isByLabel: boolean;
}

/** A reading of the text: itself, with escapes or look-alikes undone, or what a token in it says once decoded. */
export interface Copy {
  readonly text: string;
  /** The span of the original that a span of the copy came from. */
  readonly toOriginal: (start: number, end: number) => Span;
}

const toLayered = (text: string, { detector, tier, start, end, isByLabel }: Claim): Layered => ({
  kind: detector.id,
  category: detector.category,
  tier,
  start,
  end,
  value: text.slice(start, end),
  isByLabel: isByLabel === true,
});

interface Budget {
  tokens: number;
  characters: number;
  readonly copies: Copy[];
}

/** Claims on a text and on what it says once its escapes, look-alikes, line wraps and encodings are undone. */
export function claimLayers(text: string): { layered: Layered[]; copies: readonly Copy[] } {
  const copies: Copy[] = [];
  const whole: Copy = { text, toOriginal: (start, end) => ({ start, end }) };
  return { layered: claimText(whole, 0, { tokens: TOKENS, characters: CHARACTERS, copies }), copies };
}

function claimText(copy: Copy, depth: number, budget: Budget): Layered[] {
  const { text } = copy;
  budget.copies.push(copy);
  const { claims, seen } = claimAll(text);
  const layered = claims.map((claim) => toLayered(text, claim));
  if (depth === 0) extendWrapped(text, layered);
  claimTokens(copy, seen, depth, budget, layered);
  if (depth >= DEPTH) return layered;
  const views = [seen.isAscii ? undefined : normalise(text), unescapeAll(text)];
  for (const view of views) {
    if (!view) continue;
    for (const part of windowsOf(view)) {
      const toOriginal = (start: number, end: number) => {
        const source = toSource(view, part.start + start, part.start + end);
        return copy.toOriginal(source.start, source.end);
      };
      const inner = claimText({ text: view.text.slice(part.start, part.end), toOriginal }, depth + 1, budget);
      addFrom(view, part.start, inner, layered, () => true);
    }
  }
  const wrapped = depth < 2 ? unwrap(text) : undefined;
  // A line break is a wrap only inside what structure proves; everything else was found line by line.
  if (wrapped) {
    for (const part of windowsOf(wrapped)) {
      const joined = wrapped.text.slice(part.start, part.end);
      const inner = claimAll(joined).claims.map((claim) => toLayered(joined, claim));
      addFrom(
        wrapped,
        part.start,
        inner,
        layered,
        (claim) =>
          claim.tier === 'certain' && !claim.isByLabel && claim.kind !== 'email' && claim.kind !== 'authorization',
      );
    }
  }
  if (depth < 2) claimColumn(copy, depth, budget, layered);
  return layered;
}

/** What a cut at one width has divided: labels and values of every kind, for such a cut heeds nothing. */
function claimColumn(copy: Copy, depth: number, budget: Budget, layered: Layered[]): void {
  const { text } = copy;
  const column = text.includes('\n') ? unwrapColumn(text) : undefined;
  if (!column) return;
  const { view, joints } = column;
  const found = toUnion(layered);
  const toOriginal = (start: number, end: number) => {
    const source = toSource(view, start, end);
    return copy.toOriginal(source.start, source.end);
  };
  for (const claim of claimText({ text: view.text, toOriginal }, depth + 1, budget)) {
    const { start, end } = toSource(view, claim.start, claim.end);
    const isCut = joints.some((joint) => joint > start - CUT_LABEL && joint < end);
    // Whether lines are cut at one width is asked of the lines in sight, and must not part or join what is found anyway.
    if (isCut && !isCovered(text, { start, end }, found)) layered.push({ ...claim, start, end });
  }
}

/** Does nothing but white space of a span lie outside the given ones? */
function isCovered(text: string, { start, end }: Span, spans: readonly Span[]): boolean {
  let at = start;
  for (const span of spans) {
    if (span.end <= at) continue;
    if (span.start >= end) break;
    if (span.start > at && text.slice(at, span.start).trim() !== '') return false;
    at = span.end;
  }
  return at >= end || text.slice(at, end).trim() === '';
}

/** A cut so little before a value may have gone through its label. */
const CUT_LABEL = 60;

function addFrom(
  view: View,
  offset: number,
  inner: readonly Layered[],
  layered: Layered[],
  isWanted: (claim: Layered) => boolean,
): void {
  for (const claim of inner)
    if (isWanted(claim)) layered.push({ ...claim, ...toSource(view, offset + claim.start, offset + claim.end) });
}

/** An address that lacks nothing: what begins the next line is something else. */
const WHOLE_ADDRESS = /^(?:0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|bc1(?:[a-z0-9]{39}|[a-z0-9]{59}))$/;
const REST = /^(?:\r?\n)([A-Za-z0-9_+/=.-]{1,200})(?=(["'`,;)}\]&\s\\]|$))/;

/** Terminals cut long lines anywhere: a secret that ends with a long line goes on with the next line's first token. */
function extendWrapped(text: string, layered: Layered[]): void {
  for (const [index, claim] of layered.entries()) {
    if (claim.category !== 'secret' && claim.kind !== 'wallet-address') continue;
    let { end, value } = claim;
    if (claim.kind === 'wallet-address' && WHOLE_ADDRESS.test(value)) continue;
    for (let lines = 0; lines < 8; lines++) {
      if (text[end] !== '\n' && !(text[end] === '\r' && text[end + 1] === '\n')) break;
      if (end - text.lastIndexOf('\n', end - 1) <= WRAPPED_LINE) break;
      const rest = REST.exec(text.slice(end, end + 210));
      if (!rest || !isRestOfKey(rest[1]!, rest[2] === '\n' || rest[2] === '')) break;
      end += rest[0].length;
      value += rest[1]!;
    }
    if (end > claim.end) layered[index] = { ...claim, end, value };
  }
}

/** Looks into tokens that are text in base64 or hexadecimal. What they hide takes the whole token with it. */
function claimTokens(copy: Copy, { text, tokens }: Survey, depth: number, budget: Budget, layered: Layered[]): void {
  if (depth >= DEPTH) return;
  for (let i = 0; i < tokens.length && budget.tokens > 0; i += 2) {
    const start = tokens[i]!;
    let end = tokens[i + 1]!;
    // MIME breaks base64 after 76 characters, PEM after 64.
    while (
      i + 2 < tokens.length &&
      end - start >= 60 &&
      tokens[i + 2]! - end <= 2 &&
      /^\r?\n$/.test(text.slice(end, tokens[i + 2]!))
    ) {
      i += 2;
      end = tokens[i + 1]!;
    }
    for (const piece of piecesOf(text, start, end)) {
      const plain = decodeToken(text.slice(piece.start, piece.end));
      if (plain === undefined || plain.length > budget.characters) continue;
      budget.tokens--;
      budget.characters -= plain.length;
      const toOriginal = () => copy.toOriginal(piece.start, piece.end);
      const inner = claimText({ text: plain, toOriginal }, depth + 1, budget);
      const found = inner.find(({ tier }) => tier === 'certain') ?? inner[0];
      if (!found) continue;
      let close = piece.end;
      while (text[close] === '=') close++;
      layered.push({ ...found, ...piece, end: close, isByLabel: false });
    }
  }
}

/** The token, or its parts where slashes make it a path. */
function piecesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const token = text.slice(start, end);
  const whole = [{ start, end }];
  if (!token.includes('/') && !/^[_-]/.test(token)) return whole;
  const pieces = Array.from(token.matchAll(/[A-Za-z0-9+_-]{16,}/g), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return pieces.length > 1 || /^[/_-]/.test(token) ? [...whole, ...pieces] : whole;
}
