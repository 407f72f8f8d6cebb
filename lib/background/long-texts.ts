import type { Caller } from '@/lib/messaging/handle';
import type { Response } from '@/lib/messaging/protocol';
import { Refusal } from '@/lib/messaging/refusal';
import { toParts } from '@/lib/messaging/text-parts';
import { policyItem } from '@/lib/policy/policy-item';
import { toRules } from '@/lib/policy/to-rules';
import { FILE_LIMIT } from '@/lib/redact/redact-file';
import { type Redaction, redactSteps } from '@/lib/redact/redact-text';

/** A text of a page that is being cleaned here. It is in memory only; a background that stops forgets it. */
interface LongText {
  readonly origin: string;
  parts: string[];
  length: number;
  steps?: Generator<void, Redaction>;
  clean?: string[];
  timer?: ReturnType<typeof setTimeout>;
}

const texts = new Map<string, LongText>();
/** More at once would hold more memory than a browser gives its background. */
const mostTexts = 4;
/** A page that went away asks no more. */
const patienceMs = 60_000;
/** So long a request works before it answers: what else the background is asked meanwhile waits that long. */
const sliceMs = 250;

export function takePart(id: string, part: string, { origin }: Caller): void {
  const text = texts.get(id) ?? open(id, origin);
  if (text.origin !== origin || text.steps) throw new Refusal('invalid');
  text.length += part.length;
  if (text.length > FILE_LIMIT) {
    drop(id);
    throw new Refusal('too-large');
  }
  text.parts.push(part);
  keep(id, text);
}

/** Works on a text for a moment; throws whatever its check throws, and forgets the text then. */
export async function workOn(id: string, caller: Caller): Promise<Response<'text.work'>> {
  const text = find(id, caller);
  try {
    text.steps ??= await begin(text);
    const until = performance.now() + sliceMs;
    do {
      const step = text.steps.next();
      if (!step.done) continue;
      const { text: clean, replaced } = step.value;
      text.clean = toParts(clean);
      const labels = replaced.map(({ kind, category, label }) => [label, { kind, category, label }] as const);
      return { parts: text.clean.length, replaced: [...new Map(labels).values()] };
    } while (performance.now() < until);
    return { parts: 0 };
  } catch (error) {
    drop(id);
    throw error;
  }
}

export function takeClean(id: string, index: number, caller: Caller): string {
  const { clean } = find(id, caller);
  const part = clean?.[index];
  if (part === undefined) throw new Refusal('invalid');
  if (index + 1 === clean?.length) drop(id);
  return part;
}

function open(id: string, origin: string): LongText {
  if (texts.size >= mostTexts) throw new Refusal('busy');
  const text: LongText = { origin, parts: [], length: 0 };
  texts.set(id, text);
  return text;
}

function find(id: string, { origin }: Caller): LongText {
  const text = texts.get(id);
  if (!text || text.origin !== origin) throw new Refusal('gone');
  keep(id, text);
  return text;
}

function keep(id: string, text: LongText): void {
  clearTimeout(text.timer);
  text.timer = setTimeout(() => texts.delete(id), patienceMs);
}

function drop(id: string): void {
  clearTimeout(texts.get(id)?.timer);
  texts.delete(id);
}

async function begin(text: LongText): Promise<Generator<void, Redaction>> {
  const rules = toRules(await policyItem.read());
  const whole = text.parts.join('');
  text.parts = [];
  return redactSteps(whole, { rules });
}
