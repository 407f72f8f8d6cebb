import { detect } from '@/lib/detect/detect';
import type { Finding, Identifier, KnownValue, Rules } from '@/lib/detect/detector';
import { findIdentifiers } from '@/lib/detect/identifiers';
import { isAllowed } from '@/lib/policy/allowed-values';
import type { SitePolicy } from '@/lib/policy/policy';
import { throwIfAsked } from '@/lib/policy/throw-if-asked';
import type { Labels } from '@/lib/redact/labels';
import { redactFile } from '@/lib/redact/redact-file';
import { type HtmlRedaction, redactHtml } from '@/lib/redact/redact-html';
import { type Redaction, redactText } from '@/lib/redact/redact-text';

/** Everything a decision needs from the core, bound to what applies on this site. */
export interface Engine {
  detect(text: string, known?: readonly KnownValue[]): Finding[];
  redactText(text: string, labels: Labels, known: readonly KnownValue[]): Redaction;
  redactHtml(html: string, labels: Labels, known: readonly KnownValue[]): HtmlRedaction;
  redactFile(name: string, text: string): Redaction;
  identifiers(text: string): Identifier[];
  /** The labels of this document. */
  labels(): Labels;
  /** Milliseconds on a clock that only moves forward. */
  now(): number;
}

export function createEngine(site: () => SitePolicy, labels: () => Labels): Engine {
  const rules = (known: readonly KnownValue[] = []): Rules => {
    const { terms, allowed } = site();
    throwIfAsked(terms);
    return { terms, known, isAllowed: (value) => isAllowed(allowed, value) };
  };
  return {
    detect: (text, known) => detect(text, rules(known)),
    redactText: (text, labels, known) => redactText(text, { labels, rules: rules(known) }),
    redactHtml: (html, labels, known) => redactHtml(html, { labels, rules: rules(known) }),
    redactFile: (name, text) => redactFile(name, text, { rules: rules() }),
    identifiers: (text) => findIdentifiers(text),
    labels,
    now: () => performance.now(),
  };
}
