import { cleanLine } from '../clean-text';
import { runbookHeading } from '../compose';
import { maxSubjectLength } from './subject';

/** The seed's address for production partner support; no other is ever written to. */
export const supportAddress = 'support@0bit.io';

/** What mail programs and browsers pass on whole. */
export const maxMailtoLength = 1900;

const clipboardNote = 'The full text is on the clipboard: please paste it here.';

/** Everything but RFC 3986 unreserved characters is percent-encoded, line ends as CRLF (RFC 6068). */
function encode(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
  return encoded.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

const toHref = (subject: string, body: string) =>
  `mailto:${supportAddress}?subject=${encode(subject)}&body=${encode(body)}`;

export interface Mailto {
  readonly href: string;
  /** False when the body only says that the full text is on the clipboard; the caller has to put it there. */
  readonly isComplete: boolean;
}

/**
 * A mailto link of at most 1,900 characters with a subject and a body and nothing else.
 * What does not fit is not cut: the body then holds the text's first whole lines and the note about the clipboard.
 */
export function toMailto(subject: string, text: string): Mailto {
  const line = cleanLine(subject);
  const complete = toHref(line, text);
  if (complete.length <= maxMailtoLength) return { href: complete, isComplete: true };
  return { href: shortHref(line.length <= maxSubjectLength ? line : 'Support escalation', text), isComplete: false };
}

function shortHref(subject: string, text: string): string {
  const note = toHref(subject, clipboardNote);
  // Characters of other scripts take up to nine characters each.
  if (note.length > maxMailtoLength) return toHref('Support escalation', clipboardNote);
  let body = `${clipboardNote}\n`;
  for (const line of headOf(text)) {
    const longer = `${body}\n${line}`;
    if (toHref(subject, longer).length > maxMailtoLength) break;
    body = longer;
  }
  return toHref(subject, body.trimEnd());
}

/** The lines up to the runbook at most, without fenced blocks, of which a part would mislead. */
function headOf(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.startsWith('```') || line === runbookHeading);
  return end < 0 ? lines : lines.slice(0, end);
}
