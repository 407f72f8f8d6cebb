import { detect } from '@/lib/detect/detect';
import type { Finding, Identifier, KnownValue, Rules } from '@/lib/detect/detector';
import { findIdentifiers } from '@/lib/detect/identifiers';
import type { SitePolicy } from '@/lib/policy/policy';
import { rulesMaker } from '@/lib/policy/rules';
import type { Labels } from '@/lib/redact/labels';
import { redactFile } from '@/lib/redact/redact-file';
import { type HtmlRedaction, redactHtml } from '@/lib/redact/redact-html';
import { type Redaction, redactText } from '@/lib/redact/redact-text';
import { loadedPatterns } from './loaded-patterns';

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
  const toRules = rulesMaker(loadedPatterns);
  const rules = (known: readonly KnownValue[] = []): Rules => toRules(site(), known);
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
