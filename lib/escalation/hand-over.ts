import { sha256 } from '@noble/hashes/sha2.js';
import { compose, pictureNames } from './compose';
import { Draft } from './draft';
import type { LintFinding } from './findings';
import { toEml } from './formats/eml';
import { type Mailto, toMailto } from './formats/mailto';
import { toMarkdown } from './formats/markdown';
import { type OutputLine, toText } from './formats/output';
import { toPlainText } from './formats/plain-text';
import { subjectField, toSubject } from './formats/subject';
import { lint, toFinding } from './lint';
import { findUnsafeLines, isTolerated, type RedactFn } from './safety';

/** What kept a draft back. `draft-damaged`: it is no draft. `picture-…`: the bytes given are not the verified ones. */
export type HandOverProblem =
  | LintFinding
  | {
      readonly code: 'draft-damaged' | 'picture-missing' | 'picture-changed';
      readonly severity: 'blocks';
      readonly field?: undefined;
      readonly step?: undefined;
      readonly excerpt?: string;
      readonly params: { readonly picture?: string };
      readonly fix: 'try-again' | 'remove-excerpt';
    };

/** PNG bytes of a picture of the draft, by the picture's id. */
export interface PictureFile {
  readonly id: string;
  readonly png: Uint8Array;
}

export type EmlResult =
  | { readonly ok: true; readonly eml: string }
  | { readonly ok: false; readonly problems: readonly HandOverProblem[] };

export type HandOver =
  | {
      readonly ok: true;
      readonly subject: string;
      readonly markdown: string;
      readonly text: string;
      readonly mailto: Mailto;
      /** The unsent mail with every picture of the draft, each compared with its hash. */
      readonly eml: (pictures: readonly PictureFile[]) => EmlResult;
    }
  | { readonly ok: false; readonly problems: readonly HandOverProblem[] };

const detectorFailed: HandOverProblem = { code: 'detector-failed', severity: 'blocks', params: {}, fix: 'try-again' };

/** The last gate: looks at the printed lines once more. */
function problemsIn(lines: readonly OutputLine[], redact: RedactFn): HandOverProblem[] {
  const text = toText(lines);
  const { findings, text: redacted } = redact(text);
  // Something was replaced that no finding accounts for: the engine contradicts itself.
  if (findings.length === 0 && redacted !== text) return [detectorFailed];
  return findUnsafeLines(lines, findings).map(toFinding);
}

/** The subject has no label before its words, and repeats a field that was looked at with its own exemptions. */
function subjectProblems(draft: Draft, subject: string, redact: RedactFn): HandOverProblem[] {
  const ref = { field: subjectField(draft) ?? 'summary' };
  const { findings } = redact(subject);
  return findings
    .filter((finding) => !isTolerated(ref, finding, subject))
    .map(({ kind, category, tier }) => toFinding({ ref, kind, category, tier, count: 1 }));
}

/**
 * The finished escalation in every format, or what keeps it back. Fails closed: a draft that does not lint clean, an
 * engine that throws, or anything left in what would be printed gives no text at all.
 *
 * @param redact - the engine with the draft's labels and the user's rules
 */
export function handOver(input: Draft, redact: RedactFn): HandOver {
  const parsed = Draft.safeParse(input);
  if (!parsed.success) {
    return { ok: false, problems: [{ code: 'draft-damaged', severity: 'blocks', params: {}, fix: 'try-again' }] };
  }
  const draft = parsed.data;
  const { findings, auto } = lint(draft, (text) => redact(text).findings);
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  if (blocking.length > 0) return { ok: false, problems: blocking };

  try {
    const elements = compose(draft, auto);
    const [markdownLines, textLines] = [toMarkdown(elements), toPlainText(elements)];
    const subject = toSubject(draft);
    const problems = [
      ...problemsIn(textLines, redact),
      ...problemsIn(markdownLines, redact),
      ...subjectProblems(draft, subject, redact),
    ];
    if (problems.length > 0) return { ok: false, problems: problems.filter(isFirst) };
    const text = toText(textLines);
    return {
      ok: true,
      subject,
      markdown: toText(markdownLines),
      text,
      mailto: toMailto(subject, text),
      eml: (pictures) => attach(draft, subject, text, pictures),
    };
  } catch {
    return { ok: false, problems: [detectorFailed] };
  }
}

/** The same unsafe place is found in both formats; it is one problem. */
function isFirst(problem: HandOverProblem, index: number, all: readonly HandOverProblem[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(problem)) === index;
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function attach(draft: Draft, subject: string, text: string, pictures: readonly PictureFile[]): EmlResult {
  const names = pictureNames(draft);
  const problems: HandOverProblem[] = [];
  const attachments = draft.evidence.flatMap(({ id, picture }) => {
    if (!picture) return [];
    const name = names.get(id)!;
    const file = pictures.find((candidate) => candidate.id === picture.id);
    if (file && toHex(sha256(file.png)) === picture.sha256) return [{ name, png: file.png }];
    const code = file ? 'picture-changed' : 'picture-missing';
    problems.push({ code, severity: 'blocks', excerpt: id, params: { picture: name }, fix: 'remove-excerpt' });
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, eml: toEml(subject, text, attachments) };
}
