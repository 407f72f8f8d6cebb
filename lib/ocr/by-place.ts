import { isGivenName } from './by-name.ts';
import { identifierSpans, isHarmless, isIdentifier, isMeasure } from './harmless.ts';
import { bottom, right } from './plane.ts';
import { isWordOfProse } from './prose.ts';
import { type Cell, type Claims, overlapShare, PERSON_KINDS, type PlacedWord } from './reading.ts';
import { isKeyFragment } from './tolerant.ts';

/** Kinds whose values are one word. */
const UNBROKEN = /email|password|secret|key|token|jwt|signature|wallet|entropy|code|iban|host|ip-address|credentials/;
const SECRET_KINDS =
  /secret|key|token|signature|authorization|entropy|password|wallet|private|web-token|credentials|connection/;

/** A key that ran to the end of its line goes on in the next one. */
export function claimWrapped(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    let from = cell;
    for (let steps = 0; steps < 12; steps += 1) {
      const last = from.words.at(-1);
      const kind = last && claims.kindAt(from, last);
      // An address that was cut: `anna.berg@acme-` over `pay.example`.
      // The middle of an address cut twice has no at sign of its own.
      const end = last?.word.text ?? '';
      const isCut = (kind === 'email' && /@[^.]*$|[-.]$/.test(end)) || /[\p{L}\p{N}]@(?:[^.]*|.*[-.])$/u.test(end);
      if (!last || !(isCut || (kind && SECRET_KINDS.test(kind)))) break;
      const next = nearest(
        from,
        cells.filter(
          (other) =>
            other !== from &&
            other.y >= bottom(from) - 0.4 * from.height &&
            other.y - bottom(from) < 1.3 * from.height &&
            other.x < from.x + from.width / 2 &&
            right(other) > from.x - from.height * 20 &&
            overlapShare(from, other) < 0.3,
        ),
      );
      const first = next?.words[0];
      if (!next || !first) break;
      const isRightBelow = next.x >= from.x - from.height && next.words.length === 1;
      const isRest =
        (isCut && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(first.word.text)) ||
        isKeyFragment(first.word.text) ||
        (isRightBelow && !isHarmless(first.word.text));
      if (!isRest) break;
      claims.add(next, first.start, first.end, isCut ? 'email' : kind!);
      if (next.words.length > 1) break;
      from = next;
    }
  }
}

/** The one that begins at about the same place: cards beside each other have lines below too. */
const nearest = (from: Cell, cells: readonly Cell[]): Cell | undefined =>
  [...cells].sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];

/** The groups that a number goes on with, and no time of day. */
const NUMBER_REST = /^\d{2,5}(?:[ .-]\d{2,5})+(?![\w:])|^\d{4,8}(?![\w:.-])/;

/** Beginnings of numbers at the end of a line, with what goes on in the next: telephone numbers, Brazilian tax numbers. */
const CUT: readonly (readonly [kind: string, begin: RegExp, rest: RegExp])[] = [
  ['phone', /(?<![\w.])[+(]\(?\d{1,4}\)?(?:[ ./()-]{1,2}\d{1,5}\)?)*[-.]?$/, NUMBER_REST],
  [
    'iban',
    /(?<!\w)[A-Z]{2}[\dOIl]{2}(?: ?[\dA-Z]{4}){2,7}$/,
    /^(?=.*\d)(?:[\dA-Z]{4} )*[\dA-Z]{1,4}(?!\w)|^(?=.*\d)[\dA-Z]{2,20}$/,
  ],
  ['document-number', /(?<![\w.])(?:\d{3}\.){2}\d{3}-$|(?<![\w.])\d{2}\.\d{3}\.\d{3}\/\d{4}-$/, /^\d{2}(?!\d)/],
];

/** A number that was cut between its groups. */
export function claimWrappedNumbers(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) for (const cut of CUT) claimCutNumber(cell, cells, cut, claims);
}

function claimCutNumber(
  cell: Cell,
  cells: readonly Cell[],
  [kind, pattern, restPattern]: (typeof CUT)[number],
  claims: Claims,
): void {
  const begin = pattern.exec(cell.text);
  if (!begin) return;
  const next = nearest(
    cell,
    cells.filter(
      (other) =>
        other.y >= bottom(cell) - 0.4 * cell.height &&
        other.y - bottom(cell) < cell.height &&
        other.x < right(cell) &&
        restPattern.test(other.text),
    ),
  );
  const rest = restPattern.exec(next?.text ?? '')?.[0];
  if (!next || !rest || `${begin[0]}${rest}`.replace(/\D/g, '').length < 8) return;
  claims.add(cell, begin.index, cell.text.length, kind);
  claims.add(next, 0, rest.length, kind);
}

/** What touches a covered word must prove itself harmless, and beside a name even a capitalised plain word does not. */
export function claimNeighbours(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const claimed = cell.words.map((placed) => claims.touches(cell, placed));
    const kept = identifierSpans(cell.text);
    cell.words.forEach((placed, i) => {
      if (claimed[i] || placed.word.text === '' || kept.some((id) => id.start < placed.end && id.end > placed.start))
        return;
      for (const j of [i - 1, i + 1]) {
        const neighbour = cell.words[j];
        if (!neighbour || !claimed[j] || gapBetween(placed, neighbour) > 1.2 * cell.height) continue;
        // Known letter by letter, what has no blanks in it ends at one.
        if (cell.isPage && UNBROKEN.test(claims.kindAt(cell, neighbour) ?? '')) continue;
        const isNameLike =
          PERSON_KINDS.test(claims.kindAt(cell, neighbour) ?? '') || isCapitalised(neighbour.word.text);
        // The first word of a line is capitalised anyway, and a name only where it is known as one.
        const mayBeName = isCapitalised(placed.word.text) && (i > 0 || isGivenName(placed.word.text));
        // `tukasz` before a family name: Ł and Í lose their strokes in the reading.
        const isBlurred = isNameLike && j > i && /^[tli]\p{Ll}{2,}$/u.test(placed.word.text);
        const isKnown =
          isHarmless(placed.word.text) || (!isBlurred && isWordOfProse(cell, placed, lettersOf(placed.word.text)));
        const isDoubtful = !isKnown || (isNameLike && mayBeName);
        const isLabel = j > i && /[:=]$/.test(placed.word.text);
        if (isDoubtful && !isLabel && !isMeasure(placed.word.text)) {
          claims.add(cell, placed.start, placed.end, claims.kindAt(cell, neighbour) ?? 'unknown');
        }
      }
    });
  }
}

/** A line of capitalised words and numbers is one value: `The Old Mill, Church Lane`, `Am Mühlbach 62a`. */
export function claimWholeLines(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const { words } = cell;
    if (words.length < 2 || words.length > 7 || !words.every(({ word }) => PART_OF_PLACE.test(word.text))) continue;
    const covered = words.filter((placed) => claims.touches(cell, placed));
    if (2 * covered.length < words.length || !covered.some(({ word }) => isCapitalised(word.text))) continue;
    const kind = claims.kindAt(cell, covered[0]!) ?? 'unknown';
    for (const { word, start, end } of words)
      if (!isIdentifier(word.text) && !/[:=]$/.test(word.text)) claims.add(cell, start, end, kind);
  }
}

const PART_OF_PLACE =
  /^["'“(]?(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,5}[a-zA-Z]?|d[aeiou]s?|de[lnrm]|dei|della?|du|la|le|von|van|zu[mr]?|of|the|y)["'”),.;:]*$/u;

/**
 * House numbers and postcodes say nothing alone, but beside a covered word they complete it (`Lindenweg 114, 7223 Graz`).
 */
export function claimNumbersBeside(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    // Twice: the second number of an address stands beside the first.
    for (let round = 0; round < 2; round += 1) {
      cell.words.forEach((placed, i) => {
        if (!/^[(]?\d{1,6}[A-Za-z]?[,.;)]?$/.test(placed.word.text) || claims.touches(cell, placed)) return;
        const isBeside = [cell.words[i - 1], cell.words[i + 1]].some(
          (other) =>
            other !== undefined &&
            claims.touches(cell, other) &&
            gapBetween(placed, other) < 1.2 * cell.height &&
            (isCapitalised(other.word.text) || /^\d{1,6}[A-Za-z]?[,.;]?$/.test(other.word.text)),
        );
        if (isBeside) claims.add(cell, placed.start, placed.end, 'unknown');
      });
    }
  }
}

/** Postcode and town on the line below a covered one. */
export function claimTowns(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    if (!TOWN.test(cell.text)) continue;
    const isBelowCovered = cells.some(
      (above) =>
        bottom(above) <= cell.y + 0.4 * cell.height &&
        cell.y - bottom(above) < 1.3 * cell.height &&
        Math.abs(above.x - cell.x) < cell.height &&
        above.words.every((placed) => claims.touches(above, placed)),
    );
    if (isBelowCovered) claims.add(cell, 0, cell.text.length, 'address');
  }
}

/** Street and number between a covered line and a town, or what is covered too. */
export function claimStreets(cells: readonly Cell[], claims: Claims): void {
  const isCovered = (cell: Cell) => cell.words.every((placed) => claims.touches(cell, placed));
  for (const cell of cells) {
    if (!STREET.test(cell.text) || isCovered(cell)) continue;
    const isAligned = (other: Cell) => Math.abs(other.x - cell.x) < cell.height;
    const isAbove = cells.some(
      (other) => isAligned(other) && Math.abs(cell.y - bottom(other)) < cell.height && isCovered(other),
    );
    const isBelow = cells.some(
      (other) =>
        isAligned(other) &&
        Math.abs(other.y - bottom(cell)) < cell.height &&
        (TOWN.test(other.text) || isCovered(other)),
    );
    if (isAbove && isBelow) claims.add(cell, 0, cell.text.length, 'address');
  }
}

const STREET = /^\p{Lu}[\p{L} .'’-]+ \d{1,4} ?[a-z]?$|^\d{1,4}[a-z]? \p{Lu}[\p{L} .'’-]+$/u;

const TOWN =
  /^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3}| [A-Z]{2})?,? \p{Lu}[\p{L} .'-]+$|^\p{Lu}[\p{L} .'-]+,? (?:[A-Z]{2} )?(?:\d{5}|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2})$/u;

const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text.replace(/[^\p{L}]/gu, ''));

const lettersOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const gapBetween = (a: PlacedWord, b: PlacedWord): number =>
  Math.max(a.word.x, b.word.x) - Math.min(right(a.word), right(b.word));

/** Addresses of servers are covered to the end of the word: a port or a path alone still belongs to them. */
export function claimWholeAddresses(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    for (const placed of cell.words) {
      const kind = claims.kindAt(cell, placed) ?? '';
      const from = placed.word.text.search(/[a-z][a-z0-9+]{2,}:\/\//i);
      if (ADDRESS_KINDS.test(kind) || (from >= 0 && claims.touches(cell, placed) && SERVER.test(placed.word.text)))
        claims.add(cell, placed.start + Math.max(0, from), placed.end, kind || 'connection-string');
    }
  }
}

/** The reader cuts long words in two: what no white parts from a covered piece belongs to it. */
export function claimGlued(cells: readonly Cell[], claims: Claims): void {
  for (const cell of cells) {
    const { words } = cell;
    const join = (from: PlacedWord, to: PlacedWord, left: PlacedWord, next: PlacedWord) => {
      const hasSign = /[!#$%&*]$/.test(left.word.text) || /^[!#$%&*]/.test(next.word.text);
      const kind = claims.kindAt(cell, from) ?? '';
      // A numeric address is known by its numbers: a word beside it is none of it.
      const isNumeric = kind === 'ip-address' && !/^[\d.:/]+$/.test(to.word.text);
      const isAddress = (ADDRESS_KINDS.test(kind) && !isNumeric) || SERVER.test(from.word.text);
      const near = hasSign || isAddress ? NEAR : TOUCHING;
      if ((next.word.white ?? 1) > near || !claims.touches(cell, from)) return;
      if (INNER.test(left.word.text.at(-1) ?? '') && INNER.test(next.word.text[0] ?? ''))
        claims.add(cell, to.start, to.end, isAddress ? 'connection-string' : (claims.kindAt(cell, from) ?? 'unknown'));
    };
    for (let i = 1; i < words.length; i += 1) join(words[i - 1]!, words[i]!, words[i - 1]!, words[i]!);
    for (let i = words.length - 1; i > 0; i -= 1) join(words[i]!, words[i - 1]!, words[i - 1]!, words[i]!);
  }
}

/** Letters of one word stand closer than this share of the line's height; beside dots and in wide letters, closer than that. */
const TOUCHING = 0.25;
const NEAR = 0.5;
/** Long and full of signs: the reader cuts them, and what is left over is no plain word. */
const ADDRESS_KINDS = /connection|credentials|ip-address|host|url/;

/** `scheme://user:password@host`, or the beginning of it. */
const SERVER = /[a-z]:\/\/\S*[:@]/i;

/** Letters of a value, as against signs that part it from its name. */
const INNER = /[\p{L}\p{N}!#$%&*.@/+-]/u;
