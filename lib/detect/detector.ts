/** What a finding would expose. */
export type Category = 'secret' | 'personal' | 'internal';

/** *certain*: structure or a checksum proves it. *likely*: context says so. Both are redacted on every road. */
export type Tier = 'certain' | 'likely';

/** A half-open span of UTF-16 offsets: `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that a detector claims. `kind` is the detector's id. */
export interface Finding extends Span {
  readonly kind: string;
  readonly category: Category;
  readonly tier: Tier;
}

/** A support-safe value that stays readable and that the draft can offer to its fields. */
export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** Which field of the draft an identifier belongs to (seed text, "What to include"). */
export type IdentifierKind =
  | 'request-id'
  | 'session-id'
  | 'transaction-id'
  | 'event-id'
  | 'delivery-id'
  | 'quote-id'
  | 'order-id'
  | 'partner-id'
  | 'pool-id'
  | 'idempotency-key'
  | 'error-code'
  | 'http-status'
  | 'endpoint'
  | 'sdk'
  | 'docs-url'
  | 'environment'
  | 'timestamp'
  | 'status';

/** What the user or the organisation adds to the built-in rules. None of it can lower them. */
export interface Rules {
  /** Provider names and other words of the organisation; matched whole, without regard to case, accents, O and 0. */
  readonly terms: readonly string[];
  /** Finds what the organisation's patterns match; it may throw, and the text then stays here. */
  readonly find?: (text: string) => Finding[];
  /** True where the user once said "this is not a secret". Asked for *likely* findings only. */
  readonly isAllowed?: (value: string) => boolean;
  /** Values that the surrounding page or the draft has proved sensitive. */
  readonly known?: readonly KnownValue[];
}

/** A value seen sensitive elsewhere (under its column head, in the same draft): redacted wherever it stands again. */
export interface KnownValue {
  readonly kind: string;
  readonly category: Category;
  readonly tier: Tier;
  readonly value: string;
}
