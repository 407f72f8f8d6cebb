import type { Category, Finding, KnownValue } from '@/lib/detect/detector';
import { Labels } from '@/lib/redact/labels';
import type { Engine } from './engine';
import type { Flavours } from './flavours';
import { hiddenText } from './hidden-text';
import { withParts } from './known-parts';

/** Why something was held back. Nothing else is ever said about the text. */
export type RefusalReason = 'failed' | 'slow' | 'too-large' | 'picture' | 'format';

/** How many different values of a kind were replaced. */
export interface Replaced {
  readonly kind: string;
  readonly category: Category;
  readonly count: number;
}

/** A finding with the text it claims. Never leaves the function that asked. */
export type Found = Pick<Finding, 'kind' | 'category' | 'tier'> & { readonly value: string };

export type Decision =
  | { readonly verdict: 'clean' }
  | {
      readonly verdict: 'redacted';
      readonly plain: string;
      readonly html: string;
      readonly found: readonly Found[];
      readonly replaced: readonly Replaced[];
    }
  | { readonly verdict: 'refused'; readonly reason: RefusalReason };

/** UTF-16 units of plain text that are judged inside an event; HTML may be four times that long for its tags. */
export const plainLimit = 1_000_000;
const htmlLimit = 4 * plainLimit;
const timeLimitMs = 1000;

/**
 * Says what may travel in place of `flavours`. Never throws: whatever goes wrong is a refusal.
 *
 * @param surroundings - values the page around the text proves sensitive; asked inside, so that its failure refuses too
 */
export function decide(
  flavours: Flavours,
  engine: Engine,
  surroundings: () => readonly KnownValue[] = () => [],
): Decision {
  if (flavours.plain.length > plainLimit || flavours.html.length > htmlLimit)
    return { verdict: 'refused', reason: 'too-large' };
  try {
    const start = engine.now();
    const decision = redactAll(flavours, engine, surroundings());
    return engine.now() - start > timeLimitMs ? { verdict: 'refused', reason: 'slow' } : decision;
  } catch {
    return { verdict: 'refused', reason: 'failed' };
  }
}

/** What one flavour proves counts for the other: a table's HTML knows columns that its plain text has lost. */
function redactAll(flavours: Flavours, engine: Engine, around: readonly KnownValue[]): Decision {
  const labels = new Labels();
  const known = withParts(around, flavours.plain);
  const first = redactBoth(flavours, engine, labels, known);
  const unseen = unseenFindings(flavours, engine, known);
  const found = distinct([...first.found, ...unseen]);
  if (found.length === 0) return { verdict: 'clean' };
  const isOneSided = Boolean(flavours.plain && flavours.html) || unseen.length > 0;
  const last = isOneSided ? redactBoth(flavours, engine, labels, [...known, ...found]) : first;
  if (!last.plain && !last.html) return { verdict: 'refused', reason: 'format' };
  return { verdict: 'redacted', plain: last.plain, html: last.html, found, replaced: toReplaced(found) };
}

function redactBoth({ plain, html }: Flavours, engine: Engine, labels: Labels, known: readonly KnownValue[]) {
  const fromPlain = plain ? engine.redactText(plain, labels, known) : undefined;
  const fromHtml = html ? engine.redactHtml(html, labels, known) : undefined;
  return {
    plain: fromPlain?.text ?? '',
    html: fromHtml?.html ?? '',
    found: [...toFound(plain, fromPlain?.findings), ...toFound(fromHtml?.text ?? '', fromHtml?.findings)],
  };
}

function unseenFindings({ html, unseen }: Flavours, engine: Engine, known: readonly KnownValue[]): Found[] {
  const text = [...unseen, ...(html ? [hiddenText(html)] : [])].join('\n');
  return text.trim() ? toFound(text, engine.detect(text, known)) : [];
}

const toFound = (text: string, findings: readonly Finding[] = []): Found[] =>
  findings.map(({ kind, category, tier, start, end }) => ({ kind, category, tier, value: text.slice(start, end) }));

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one.value.trim(), one])).values()];
}

function toReplaced(found: readonly Found[]): Replaced[] {
  const counts = new Map<string, Replaced>();
  for (const { kind, category } of found)
    counts.set(kind, { kind, category, count: (counts.get(kind)?.count ?? 0) + 1 });
  return [...counts.values()];
}
