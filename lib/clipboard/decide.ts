import type { Category, Finding, KnownValue } from '@/lib/detect/detector';
import type { Labels } from '@/lib/redact/labels';
import type { Engine } from './engine';
import type { Flavours } from './flavours';
import { holdsPicture, readHtml } from './html-text';
import { withParts } from './known-parts';

/** Why something was held back. Nothing else is ever said about the text. */
export type RefusalReason = 'failed' | 'slow' | 'too-large' | 'picture' | 'linked' | 'format';

/** `out` of a source, or `in` to a destination, where the address of a picture counts as the picture. */
export type Direction = 'out' | 'in';

/** How many different values of a kind were replaced. */
export interface Replaced {
  readonly kind: string;
  readonly category: Category;
  readonly count: number;
}

export interface Redacted {
  readonly verdict: 'redacted';
  readonly plain: string;
  readonly html: string;
  /** What was found, without its values. */
  readonly found: readonly Pick<Finding, 'kind' | 'category' | 'tier'>[];
  readonly replaced: readonly Replaced[];
  /** How many pictures between the words were left out. */
  readonly pictures: number;
  /** A key that works in production was among it. */
  readonly hasLiveKey: boolean;
}

export type Decision =
  | { readonly verdict: 'clean' }
  | Redacted
  | { readonly verdict: 'refused'; readonly reason: RefusalReason };

/** UTF-16 units of plain text that are judged inside an event; HTML may be four times that long for its tags. */
export const plainLimit = 1_000_000;
const htmlLimit = 4 * plainLimit;
/** A judgement cannot be interrupted, only thrown away: late enough that a slow or busy machine is still served. */
const timeLimitMs = 3000;
const longText = 50_000;

/**
 * Says what may travel in place of `flavours`. Never throws: whatever goes wrong is a refusal.
 *
 * @param surroundings - values the page around the text proves sensitive; asked inside, so that its failure refuses too
 */
export function decide(
  flavours: Flavours,
  engine: Engine,
  surroundings: () => readonly KnownValue[] = () => [],
  direction: Direction = 'out',
): Decision {
  const unseen = flavours.unseen.reduce((sum, text) => sum + text.length, 0);
  if (flavours.plain.length > plainLimit || flavours.html.length > htmlLimit || unseen > htmlLimit)
    return { verdict: 'refused', reason: 'too-large' };
  try {
    const start = engine.now();
    const decision = redactAll(flavours, engine, surroundings(), direction);
    return engine.now() - start > timeLimitMs ? { verdict: 'refused', reason: 'slow' } : decision;
  } catch {
    return { verdict: 'refused', reason: 'failed' };
  }
}

/** What one flavour proves counts for the other: a table's HTML knows columns that its plain text has lost. */
function redactAll(flavours: Flavours, engine: Engine, around: readonly KnownValue[], direction: Direction): Decision {
  const { visible, hidden, pictures } = readHtml(flavours.html);
  const shown = pictures.filter(({ isInside }) => isInside || direction === 'in').length;
  const left = shown || [...flavours.unseen, hidden].filter(holdsPicture).length;
  if (left > 0 && !flavours.plain.trim() && !visible.trim())
    return { verdict: 'refused', reason: direction === 'in' ? 'linked' : 'picture' };
  const known = withParts(newTo(flavours.plain, around, engine), flavours.plain || visible);
  const labels = engine.labels();
  const first = redactBoth(flavours, engine, labels, known);
  const unseen = valuesIn([...flavours.unseen, hidden].join('\n'), engine, known);
  if (first.found.length === 0 && unseen.length === 0) {
    // Rebuilt from an allow-list, HTML has no pictures.
    return left > 0 ? toDecision(first, [], left) : { verdict: 'clean' };
  }
  if (unseen.length === 0 && sameLabels(first)) return toDecision(first, [], left);
  const proved = [flavours.plain, visible].flatMap((text) => valuesIn(text, engine, known));
  const last = redactBoth(flavours, engine, labels, [...known, ...unseen, ...proved]);
  const labelled = unseen.map((one) => ({ ...one, label: labels.labelFor(one, one.value) }));
  return toDecision(last, labelled, left);
}

/** A long text proves most values by itself: what it finds alone need not be looked for again. */
function newTo(plain: string, around: readonly KnownValue[], engine: Engine): readonly KnownValue[] {
  if (plain.length < longText || around.length === 0) return around;
  const own = new Set(valuesIn(plain, engine, []).map(({ value }) => value));
  return around.filter(({ value }) => !own.has(value));
}

type Both = ReturnType<typeof redactBoth>;
type Labelled = Pick<Finding, 'kind' | 'category' | 'tier'> & { readonly label: string };

function redactBoth({ plain, html }: Flavours, engine: Engine, labels: Labels, known: readonly KnownValue[]) {
  const fromPlain = plain ? engine.redactText(plain, labels, known) : undefined;
  const fromHtml = html ? engine.redactHtml(html, labels, known) : undefined;
  return {
    plain: fromPlain?.text ?? '',
    html: fromHtml?.html ?? '',
    hasBoth: Boolean(plain && html),
    plainLabels: fromPlain?.replaced ?? [],
    htmlLabels: fromHtml?.replaced ?? [],
    found: [...(fromPlain?.findings ?? []), ...(fromHtml?.findings ?? [])],
  };
}

/** Same value, same label: where the two flavours differ, one of them knows more. */
function sameLabels({ hasBoth, plainLabels, htmlLabels }: Both): boolean {
  if (!hasBoth) return true;
  const plain = new Set(plainLabels.map(({ label }) => label));
  const html = new Set(htmlLabels.map(({ label }) => label));
  return plain.size === html.size && [...plain].every((label) => html.has(label));
}

function valuesIn(text: string, engine: Engine, known: readonly KnownValue[]): KnownValue[] {
  if (!text.trim()) return [];
  return engine
    .detect(text, known)
    .map(({ kind, category, tier, start, end }) => ({ kind, category, tier, value: text.slice(start, end) }));
}

function toDecision(both: Both, unseen: readonly Labelled[], pictures: number): Decision {
  const { plain, html, plainLabels, htmlLabels, found } = both;
  if (!plain && !html) return { verdict: 'refused', reason: 'format' };
  const labelled = [...plainLabels, ...htmlLabels, ...unseen];
  return {
    verdict: 'redacted',
    plain,
    html,
    found: [...found, ...unseen].map(({ kind, category, tier }) => ({ kind, category, tier })),
    replaced: countLabels(labelled),
    pictures,
    hasLiveKey: labelled.some(({ label }) => /^(sk_live_|whsec_(?!test_))/.test(label)),
  };
}

/** Different labels are different values: the same address twice counts once. */
export function countLabels(labelled: readonly { kind: string; category: Category; label: string }[]): Replaced[] {
  const counts = new Map<string, Replaced>();
  for (const { kind, category } of new Map(labelled.map((one) => [one.label, one])).values())
    counts.set(kind, { kind, category, count: (counts.get(kind)?.count ?? 0) + 1 });
  return [...counts.values()];
}
