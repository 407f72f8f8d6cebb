import type { Engine } from '@/lib/clipboard/engine';
import { detect } from '@/lib/detect/detect';
import { findIdentifiers } from '@/lib/detect/identifiers';
import { Labels } from '@/lib/redact/labels';
import { redactFile } from '@/lib/redact/redact-file';
import { redactHtml } from '@/lib/redact/redact-html';
import { redactText } from '@/lib/redact/redact-text';

/** The real core without a page: no policy, and a clock that the test holds. */
export function fakeEngine(changes: Partial<Engine> = {}): Engine {
  const labels = new Labels();
  const rules = (known: Parameters<Engine['redactText']>[2] = []) => ({ terms: [], known });
  return {
    detect: (text, known) => detect(text, rules(known)),
    redactText: (text, labels, known) => redactText(text, { labels, rules: rules(known) }),
    redactHtml: (html, labels, known) => redactHtml(html, { labels, rules: rules(known) }),
    redactFile: (name, text) => redactFile(name, text),
    identifiers: (text) => findIdentifiers(text),
    labels: () => labels,
    now: () => 0,
    ...changes,
  };
}

export const secretKey = `sk_live_${'a1B2c3D4'.repeat(4)}`;
export const webhookSecret = `whsec_${'Zx9Yw8Vu'.repeat(4)}`;
export const email = ['anna.kowalska', 'mail.example'].join('@');
