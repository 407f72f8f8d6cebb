import type { Finding, Span } from '../detect/detector.ts';

/** A finding fitted to the syntax around it: `isQuoted` where its label needs quotes to stay a JSON value. */
export type Fitted = Finding & { readonly isQuoted?: boolean };

/** Of JSON that parses, so that every string is closed; that an open one matches too keeps the time linear. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\d[\d.eE+-]*/g;

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The parts of a text that hold a finding and are JSON: all of it, its body after a blank line, or some of its lines. */
function documentsOf(text: string, findings: readonly Finding[]): Span[] {
  if (!/[{[]/.test(text)) return [];
  // A log of one object a line is no document, and to fail to parse one takes time.
  if (/^\s*[{[]/.test(text) && !/[}\]]\r?\n[{[]/.test(text) && parses(text)) return [{ start: 0, end: text.length }];
  const documents: Span[] = [];
  for (const match of text.matchAll(/\r?\n\r?\n(?=\s{0,64}[{[])/g)) {
    const start = match.index + match[0].length;
    if (parses(text.slice(start))) return [{ start, end: text.length }];
    if (documents.length > 8) break;
  }
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    while (next < findings.length && findings[next]!.end <= start) next++;
    const isHit = next < findings.length && findings[next]!.start < end;
    if (isHit && /[{[]/.test(text[start]!) && parses(text.slice(start, end))) documents.push({ start, end });
    start = end + 1;
  }
  return documents;
}

/** Fits findings to strings and numbers of the JSON in a text, so that what comes out still parses. */
export function fitToJson(text: string, findings: readonly Finding[]): Fitted[] {
  if (findings.length === 0) return [];
  const documents = documentsOf(text, findings);
  if (documents.length === 0) return [...findings];
  const fitted: Fitted[] = [];
  let next = 0;
  for (const { start, end } of documents) {
    while (next < findings.length && findings[next]!.end <= start) fitted.push(findings[next++]!);
    const inside: Finding[] = [];
    while (next < findings.length && findings[next]!.start < end) inside.push(findings[next++]!);
    if (inside.length > 0) fitted.push(...fitDocument(text, { start, end }, inside));
  }
  fitted.push(...findings.slice(next));
  return fitted.sort((a, b) => a.start - b.start);
}

function fitDocument(text: string, { start, end }: Span, findings: readonly Finding[]): Fitted[] {
  const fitted: Fitted[] = [];
  let next = 0;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    while (next < findings.length && findings[next]!.end <= from) next++;
    for (let i = next; i < findings.length && findings[i]!.start < to; i++) {
      const finding = findings[i]!;
      if (match[0].startsWith('"')) {
        const span = alignToEscapes(
          text,
          { start: Math.max(finding.start, from + 1), end: Math.min(finding.end, to - 1) },
          from + 1,
        );
        if (span.start < span.end) fitted.push({ ...finding, ...span });
      } else {
        fitted.push({ ...finding, start: from, end: to, isQuoted: true });
        break;
      }
    }
  }
  return fitted;
}

/** Widens a span inside a JSON string, which begins at `from`, so that it cuts no escape. */
function alignToEscapes(text: string, { start, end }: Span, from: number): Span {
  return { start: escapeAround(text, start, from)?.start ?? start, end: escapeAround(text, end, from)?.end ?? end };
}

/** The escape that begins before an offset and ends after it. */
function escapeAround(text: string, offset: number, from: number): Span | undefined {
  for (let start = offset - 1; start >= Math.max(from, offset - 5); start--) {
    if (text[start] !== '\\') continue;
    let first = start;
    while (first > from && text[first - 1] === '\\') first--;
    // Every second backslash of a run is escaped itself.
    if ((start - first) % 2 === 1) continue;
    const end = start + (/^u[0-9A-Fa-f]{4}/.test(text.slice(start + 1, start + 6)) ? 6 : 2);
    if (end > offset) return { start, end };
  }
  return undefined;
}
