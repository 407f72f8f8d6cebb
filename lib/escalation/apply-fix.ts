import { bareUrl } from './docs-url';
import { type Draft, textOf } from './draft';
import { removeExcerpt, setField } from './edit-draft';
import type { LintFinding, LintFix } from './findings';
import { isSameRef, type Part, partsOf } from './parts';
import { summarisePayloads } from './payload';
import { isTolerated, type RedactFn } from './safety';

const automatic: readonly LintFix[] = ['redact', 'summarise', 'strip-url', 'clear-field', 'remove-excerpt'];

/** Whether `applyFix` can do it; any other fix needs the user. */
export const isAutomatic = (fix: LintFix) => automatic.includes(fix);

/** Redacts a text but for what its place tolerates. */
function redacted(text: string, part: Part, redact: RedactFn): string {
  const { text: whole, findings, replaced } = redact(text);
  if (!findings.some((finding) => isTolerated(part.ref, finding, text)) || findings.length !== replaced.length)
    return whole;
  let result = '';
  let end = 0;
  for (const [index, finding] of findings.entries()) {
    if (isTolerated(part.ref, finding, text)) continue;
    result += text.slice(end, finding.start) + replaced[index]!.label;
    end = finding.end;
  }
  return result + text.slice(end);
}

/** The part redacted alone, then behind the words it stands behind in the draft. */
function redactPart(part: Part, redact: RedactFn): string {
  if (part.isList) {
    const lines = part.text.split('\n').map((line) => redactBehind(part.lead, line, part, redact));
    return lines.join('\n');
  }
  return redactBehind(part.lead, redacted(part.text, part, redact), part, redact);
}

function redactBehind(lead: string, text: string, part: Part, redact: RedactFn): string {
  const inContext = redacted(lead + text, part, redact);
  return inContext.startsWith(lead) ? inContext.slice(lead.length) : text;
}

/**
 * The draft with a finding's fix applied; unchanged where the fix is not automatic.
 *
 * @param redact - the engine with the draft's labels and the user's rules; what it throws is passed on
 */
export function applyFix(draft: Draft, finding: LintFinding, redact: RedactFn, now: string): Draft {
  const { fix, field, step, excerpt } = finding;
  if (fix === 'strip-url' && field) return setField(draft, field, { value: bareUrl(textOf(draft, field)) }, now);
  if (fix === 'clear-field' && field) return setField(draft, field, undefined, now);
  if (fix === 'remove-excerpt' && excerpt) return removeExcerpt(draft, excerpt, now);
  if (fix !== 'redact' && fix !== 'summarise') return draft;
  const ref = field ? { field } : step ? { step } : excerpt ? { excerpt } : undefined;
  if (!ref) return draft;
  const parts = partsOf(draft).filter((part) => isSameRef(part.ref, ref));
  const changed = parts.reduce((next, part) => {
    return part.replace(next, fix === 'redact' ? redactPart(part, redact) : summarisePayloads(part.text));
  }, draft);
  return { ...changed, updatedAt: now };
}
