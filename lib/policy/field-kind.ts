import type { Finding } from '@/lib/detect/detector';

/** What a form field is made for. */
export type FieldKind = 'password' | 'one-time-code' | 'email' | 'phone' | 'search' | 'text';

/** What a field says about itself; empty strings where it says nothing. */
export interface FieldTraits {
  readonly type: string;
  readonly autocomplete: string;
  readonly name: string;
  readonly id: string;
  readonly ariaLabel: string;
}

/** Judged by type and autocomplete, which a page sets on purpose; names count for one-time codes and searches only. */
export function fieldKind({ type, autocomplete, name, id, ariaLabel }: FieldTraits): FieldKind {
  const tokens = autocomplete.toLowerCase().split(/\s+/);
  const words = toWords(`${name} ${id} ${ariaLabel}`);
  if (type === 'password' || tokens.includes('current-password') || tokens.includes('new-password')) return 'password';
  if (tokens.includes('one-time-code') || /\b(otp|one ?time ?(code|pass\w*)|2fa|totp|mfa)\b/.test(words))
    return 'one-time-code';
  if (type === 'email' || tokens.includes('email')) return 'email';
  if (type === 'tel' || tokens.some((token) => /^tel(-|$)/.test(token))) return 'phone';
  if (type === 'search' || /\bsearch\b/.test(words)) return 'search';
  return 'text';
}

/** `otpCode`, `otp_code` and `otp-code` as words. */
const toWords = (names: string) =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();

/** True where every finding is what the field is made for. A secret that its structure proves (a key) never is. */
export function takes(
  kind: FieldKind,
  text: string,
  findings: readonly Pick<Finding, 'kind' | 'category' | 'tier'>[],
): boolean {
  return findings.every((finding) => takesOne(kind, text.trim(), finding));
}

function takesOne(kind: FieldKind, text: string, finding: Pick<Finding, 'kind' | 'category' | 'tier'>): boolean {
  if (finding.category === 'secret' && (finding.tier === 'certain' || finding.kind === 'seed-phrase')) return false;
  switch (kind) {
    case 'password':
      // Anything may be a password, but it is one line.
      return finding.category !== 'internal' && !/[\r\n]/.test(text);
    case 'one-time-code':
      return /^[a-z0-9][a-z0-9 -]{2,11}$/i.test(text);
    case 'email':
      return finding.kind === 'email';
    case 'phone':
      return finding.kind === 'phone';
    case 'search':
      return finding.category === 'personal';
    case 'text':
      return false;
  }
}
