import { cleanLine, cleanText } from './clean-text';
import { docsLinksFor } from './docs-links';
import { type Draft, type Excerpt, linesOf, type Picture, printedText, textOf } from './draft';
import { type Environment, type FieldId, fieldShapes } from './fields';
import type { PartRef } from './parts';
import { coverageNote, shownNote } from './receipt';
import { type AutoAnswers, describeEvidence, type RunbookEntry, runbookEntries } from './runbook';
import { optionalFields, requiredFields, severityModel, withholdsEndpoint } from './severity';

/**
 * The draft as a sequence of elements, the same for every format. `values` and the text of a `block` are user text;
 * every other word is ours. `ref` says whose text it is; an element without one holds none.
 */
export type DraftElement =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly type: 'item';
      readonly label: string;
      /** Plain words after the label, before the values. */
      readonly note?: string;
      readonly values?: readonly string[];
      readonly ref?: PartRef;
    }
  | {
      readonly type: 'step';
      readonly number: number;
      readonly text: string;
      readonly answer: string;
      /** User text, or a sentence with values from the evidence. */
      readonly value?: string;
      readonly ref?: PartRef;
    }
  | { readonly type: 'block'; readonly label?: string; readonly text: string; readonly ref: PartRef }
  | { readonly type: 'link'; readonly url: string };

const environmentNames: Readonly<Record<Environment, string>> = {
  sandbox: 'sandbox',
  production: 'production (live)',
  local: 'local development',
};

/** The neutral names under which pictures are attached, by excerpt id: `screenshot-1.png`. */
export function pictureNames(draft: Draft): Map<string, string> {
  const withPicture = draft.evidence.filter(({ picture }) => picture);
  return new Map(withPicture.map(({ id }, index) => [id, `screenshot-${index + 1}.png`]));
}

function fieldElement(draft: Draft, field: FieldId): DraftElement {
  const { label, kind, choices } = fieldShapes[field];
  const ref = { field };
  const value = draft.fields[field];
  if (value && 'unavailable' in value) {
    return { type: 'item', label, note: 'not available, because', values: [cleanLine(value.unavailable)], ref };
  }
  const text = cleanText(value?.value ?? '');
  if (text === '') return { type: 'item', label, note: 'not filled in' };
  if (kind === 'choice') {
    // Only one of our own words is printed as such.
    if (!choices?.includes(text)) return { type: 'item', label, values: [cleanLine(text)], ref };
    return { type: 'item', label, note: environmentNames[text as Environment] ?? text };
  }
  if (kind === 'lines') return { type: 'item', label, values: linesOf(draft, field).map(cleanLine), ref };
  if (text.includes('\n')) return { type: 'block', label, text, ref };
  return { type: 'item', label, values: [cleanLine(text)], ref };
}

function severityElements(draft: Draft): DraftElement[] {
  if (!draft.severity) return [{ type: 'item', label: 'Severity', note: 'not chosen' }];
  const { name, useWhen } = severityModel[draft.severity];
  return [
    { type: 'item', label: 'Severity', note: `${draft.severity} ${name}` },
    { type: 'item', label: 'Use when', note: useWhen },
  ];
}

const headFields: readonly FieldId[] = ['environment', 'productSurface'];

function fieldElements(draft: Draft): DraftElement[] {
  const isOurs = (field: FieldId) => !headFields.includes(field) && field !== 'summary';
  const isKept = (field: FieldId) => field !== 'endpoint' || !withholdsEndpoint(draft);
  const required = requiredFields(draft).filter((field) => isOurs(field));
  const others = optionalFields(draft).filter((field) => isOurs(field) && isKept(field) && draft.fields[field]);
  const filled = others.filter((field) => {
    const value = draft.fields[field];
    return value && ('unavailable' in value ? value.unavailable : textOf(draft, field)).trim() !== '';
  });
  const elements: DraftElement[] = [{ type: 'heading', level: 2, text: 'First response data' }];
  elements.push(...required.map((field) => fieldElement(draft, field)));
  if (withholdsEndpoint(draft)) {
    elements.push({ type: 'item', label: 'Endpoint', note: `left out, as ${textOf(draft, 'productSurface')} asks` });
  }
  if (filled.length > 0) {
    elements.push({ type: 'heading', level: 2, text: 'Also known' });
    elements.push(...filled.map((field) => fieldElement(draft, field)));
  }
  return elements;
}

function runbookElement({ id, text, answer, auto }: RunbookEntry, index: number): DraftElement {
  const step = { type: 'step', number: index + 1, text } as const;
  if (answer === undefined) return { ...step, answer: 'Not answered' };
  if (typeof answer === 'object') {
    return { ...step, answer: 'Not available, because', value: cleanLine(answer.unavailable), ref: { step: id } };
  }
  const word = answer === 'yes' ? 'Yes' : 'No';
  if (auto?.answer !== answer) return { ...step, answer: word };
  return { ...step, answer: `${word}:`, value: cleanLine(describeEvidence(auto.evidence)), ref: { step: id } };
}

/**
 * "runbook" at the end of a line, or before a comma, would head what follows as a runbook of 0Bit's own operations
 * wherever the draft is looked at again.
 */
export const runbookHeading = 'Partner-side runbook (seven steps)';

const kindNames: Readonly<Record<Excerpt['kind'], string>> = {
  copy: 'Copied text',
  paste: 'Pasted text',
  capture: 'Screenshot',
  page: 'Identifiers of a page',
};

function evidenceElements(draft: Draft): DraftElement[] {
  const names = pictureNames(draft);
  const printed = draft.evidence.filter(
    (excerpt) => excerpt.title || excerpt.picture || cleanText(printedText(excerpt)) !== '',
  );
  const elements = printed.flatMap((excerpt, index): DraftElement[] => {
    const { id, kind, at, title, picture } = excerpt;
    const ref = { excerpt: id };
    const text = cleanText(printedText(excerpt));
    return [
      { type: 'heading', level: 3, text: `${index + 1}. ${kindNames[kind]}, ${at}` },
      ...(title ? [{ type: 'item', label: 'Title', values: [cleanLine(title)], ref } as const] : []),
      ...(picture
        ? [
            {
              type: 'item',
              label: 'Picture',
              note: `${names.get(id)}, ${picture.width} x ${picture.height} pixels`,
            } as const,
          ]
        : []),
      ...(text !== '' ? [{ type: 'block', text, ref } as const] : []),
    ];
  });
  return elements.length > 0 ? [{ type: 'heading', level: 2, text: 'Evidence' }, ...elements] : [];
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function coverageElements(draft: Draft): DraftElement[] {
  if (draft.evidence.length === 0) return [];
  const names = pictureNames(draft);
  const texts = draft.evidence.filter((excerpt) => printedText(excerpt).trim() !== '').length;
  const elements: DraftElement[] = [{ type: 'heading', level: 2, text: 'What was inspected' }];
  if (texts > 0) elements.push({ type: 'item', label: 'Text', note: `${plural(texts, 'excerpt', 'excerpts')}, whole` });
  for (const { id, picture, notInspected } of draft.evidence) {
    if (picture) {
      const covered = `${plural(picture.boxes, 'area', 'areas')} covered with opaque fill`;
      const reread = picture.verified ? 'read again afterwards, nothing left to cover' : 'not verified';
      elements.push({ type: 'item', label: names.get(id)!, note: `${covered}; ${reread}` });
      elements.push(...receiptElements(id, picture));
    }
    if (notInspected?.length) {
      elements.push({
        type: 'item',
        label: 'Not inspected',
        values: notInspected.map(cleanLine),
        ref: { excerpt: id },
      });
    }
  }
  return elements;
}

/** What the receipt adds: what was inspected, what is visible on purpose, and the file's fingerprint. */
function receiptElements(excerpt: string, { receipt, sha256 }: Picture): DraftElement[] {
  const shown = receipt && shownNote(receipt);
  const ref = { excerpt };
  return [
    ...(receipt ? [{ type: 'item', label: 'Inspected', note: coverageNote(receipt) } as const] : []),
    ...(shown ? [{ type: 'item', label: 'Shown on purpose', values: [cleanLine(shown)], ref } as const] : []),
    // Spelled so that the engine takes it for the checksum it is.
    { type: 'item', label: 'Checksum', note: `sha256:${sha256}` },
  ];
}

/** Kinds with their counts over all evidence, most frequent first. A kind that is not spelled like one is `other`. */
export function replacedCounts(draft: Draft): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind, count } of draft.evidence.flatMap(({ replaced }) => replaced)) {
    const name = /^[a-z][a-z-]{0,39}\d{0,2}$/.test(kind) ? kind : 'other';
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const entries = [...counts].filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
  return entries.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

function replacedElements(draft: Draft): DraftElement[] {
  const counts = replacedCounts(draft);
  if (counts.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'What was redacted' },
    ...counts.map(({ kind, count }) => ({ type: 'item', label: kind, note: String(count) }) as const),
  ];
}

/** Lays the draft out: what it says, in the order in which support reads it. */
export function compose(draft: Draft, auto: AutoAnswers): DraftElement[] {
  const summary = cleanLine(textOf(draft, 'summary'));
  return [
    { type: 'heading', level: 1, text: 'Support escalation' },
    ...(summary ? [fieldElement(draft, 'summary')] : []),
    ...severityElements(draft),
    ...headFields.map((field) => fieldElement(draft, field)),
    ...fieldElements(draft),
    { type: 'heading', level: 2, text: runbookHeading },
    ...runbookEntries(draft, auto).map(runbookElement),
    ...evidenceElements(draft),
    ...coverageElements(draft),
    ...replacedElements(draft),
    { type: 'heading', level: 2, text: 'Pages this follows' },
    ...docsLinksFor(draft).map((url) => ({ type: 'link', url }) as const),
  ];
}
