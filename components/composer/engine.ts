import { detect } from '@/lib/detect/detect';
import type { Finding, Rules } from '@/lib/detect/detector';
import type { Draft } from '@/lib/escalation/draft';
import type { DetectFn, RedactFn } from '@/lib/escalation/safety';
import type { Policy } from '@/lib/policy/policy';
import { toRules } from '@/lib/policy/to-rules';
import { redactText } from '@/lib/redact/redact-text';

/** The engine with the user's rules, as lint and hand-over take it. */
export interface Engine {
  readonly detect: DetectFn;
  readonly redact: RedactFn;
}

/** Texts whose findings are kept: those of a whole draft, so that a keystroke looks only at what it changed. */
const maxRemembered = 400;

export function createEngine(policy: Policy): Engine {
  const rules = (): Rules => toRules(policy);
  return {
    detect: remember((text) => detect(text, rules())),
    redact: (text) => redactText(text, { rules: rules() }),
  };
}

function remember(look: DetectFn): DetectFn {
  const seen = new Map<string, readonly Finding[]>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const findings = look(text);
    if (seen.size >= maxRemembered) seen.clear();
    seen.set(text, findings);
    return findings;
  };
}

interface Value {
  readonly kind: string;
  readonly value: string;
}

/** Gives the labels of the draft to values, in their order. */
export type AssignLabels = (values: Value[]) => Promise<string[]>;

/** A value behind a new label can change what its surroundings look like, once or twice. */
const maxRounds = 4;

/**
 * Applies a change that redacts, with the labels of the draft, which another context keeps: the change is rehearsed
 * until every value it replaces has its label.
 *
 * @throws {RangeError} when values keep turning up; whatever `redact` and `assign` throw
 */
export async function withDraftLabels(
  change: (redact: RedactFn) => Draft,
  redact: RedactFn,
  assign: AssignLabels,
): Promise<Draft> {
  const labels = new Map<string, string>();
  const keyOf = ({ kind, value }: Value) => `${kind} ${value}`;
  for (let round = 0; round < maxRounds; round += 1) {
    const missing = new Map<string, Value>();
    const changed = change((text) => {
      const redaction = redact(text);
      let relabelled = '';
      let end = 0;
      const replaced = redaction.findings.map((finding, index) => {
        const found = { kind: finding.kind, value: text.slice(finding.start, finding.end) };
        const label = labels.get(keyOf(found));
        if (label === undefined) missing.set(keyOf(found), found);
        const shown = label ?? redaction.replaced[index]!.label;
        relabelled += text.slice(end, finding.start) + shown;
        end = finding.end;
        return { label: shown };
      });
      return { text: relabelled + text.slice(end), findings: redaction.findings, replaced };
    });
    if (missing.size === 0) return changed;
    const values = [...missing.values()];
    const assigned = await assign(values);
    for (const [index, value] of values.entries()) labels.set(keyOf(value), assigned[index]!);
  }
  throw new RangeError('The labels do not settle.');
}
