import type { Category, Finding, Tier } from '@/lib/detect/detector';
import type { FieldId } from './fields';
import { type OutputLine, toText } from './formats/output';
import { isSameRef, type Part, type PartRef } from './parts';

/** `detect` of lib/detect with the user's rules; injected, so that it can fail in a test. */
export type DetectFn = (text: string) => readonly Finding[];

/**
 * `redactText` of lib/redact with the draft's labels and the user's rules. `findings` are offsets into the input,
 * `replaced` has one entry for each of them, in the same order.
 */
export type RedactFn = (text: string) => {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly replaced: readonly { readonly label: string }[];
};

/** What must not leave, by place and kind. */
export interface Unsafe {
  readonly ref: PartRef;
  readonly kind: string;
  readonly category: Category;
  readonly tier: Tier;
  readonly count: number;
}

/** Words of the seed's list of what stays out; no route of a partner needs them. */
const operations =
  /treasur|liquidit|provider|\bpsp\b|acquir|venue|reserve|rebalanc|hedg|market.?mak|counterpart|runbook|incident|worker|inventory/i;

type Exempts = (finding: Finding, value: string) => boolean;

/**
 * Two fields hold by design what the rules would take away elsewhere: an account name may look like a person's, and
 * "affected route" like a routing note. Secrets, and the organisation's own terms, are never exempt.
 */
const exempt: { readonly [field in FieldId]?: Exempts } = {
  partner: ({ category, kind }) => category === 'personal' && /name/.test(kind),
  affectedRoute: ({ category, tier, kind }, value) =>
    category === 'internal' && tier === 'likely' && !/term|host/.test(kind) && !operations.test(value),
};

/** Whether a finding in `text` may stay in the place where that stands. */
export function isTolerated(ref: PartRef | undefined, finding: Finding, text: string): boolean {
  if (ref === undefined || !('field' in ref)) return false;
  return exempt[ref.field]?.(finding, text.slice(finding.start, finding.end)) ?? false;
}

function tally(found: readonly { ref: PartRef; finding: Finding }[]): Unsafe[] {
  const unsafe: Unsafe[] = [];
  for (const { ref, finding } of found) {
    const { kind, category, tier } = finding;
    const index = unsafe.findIndex((other) => other.kind === kind && isSameRef(other.ref, ref));
    if (index < 0) unsafe.push({ ref, kind, category, tier, count: 1 });
    else unsafe[index] = { ...unsafe[index]!, count: unsafe[index]!.count + 1 };
  }
  return unsafe;
}

/** What is unsafe in the parts, each looked at alone and behind the words it stands behind in the draft. */
export function findUnsafeParts(parts: readonly Part[], detect: DetectFn): Unsafe[] {
  return parts.flatMap(({ ref, text, lead, isList }) => {
    if (isList) {
      const found = text.split('\n').flatMap((line) => detect(lead + line).filter(({ end }) => end > lead.length));
      return tally(found.map((finding) => ({ ref, finding })));
    }
    // Behind its label a number is not all there is.
    const alone = detect(text).filter(
      (finding) => !isTolerated(ref, finding, text) && !(lead !== '' && finding.kind.startsWith('lone-')),
    );
    const inContext = lead === '' ? [] : detect(lead + text).filter((finding) => finding.end > lead.length);
    const more = inContext.filter(
      (finding) =>
        !isTolerated(ref, finding, lead + text) && !alone.some(({ start }) => start === finding.start - lead.length),
    );
    return tally([...alone, ...more].map((finding) => ({ ref, finding })));
  });
}

/**
 * What is unsafe in printed lines. A finding on lines that hold only our own words is nothing that could leak.
 * One that spans several owners counts for the first of them, and no exemption covers it.
 */
export function findUnsafeLines(lines: readonly OutputLine[], findings: readonly Finding[]): Unsafe[] {
  const printed = toText(lines);
  const starts: number[] = [];
  let offset = 0;
  for (const { text } of lines) {
    starts.push(offset);
    offset += text.length + 1;
  }
  const found = findings.flatMap((finding) => {
    const refs = lines.flatMap(({ text, ref }, index) => {
      const start = starts[index]!;
      return ref && start < finding.end && finding.start < start + text.length ? [ref] : [];
    });
    const [first] = refs;
    if (!first) return [];
    const isOneOwner = refs.every((ref) => isSameRef(ref, first));
    return isOneOwner && isTolerated(first, finding, printed) ? [] : [{ ref: first, finding }];
  });
  return tally(found);
}
