/** What the page's world and the isolated world tell each other over their private port. */

/** The window message that hands the port over carries nothing else. */
export const portMessage = 'supportsafe:port';

/** Text flavours of one clipboard item by type, and the names of those that hold no text. */
export interface Ask {
  readonly ask: number;
  readonly parts: Record<string, string>;
  readonly opaque: readonly string[];
}

export type Answer =
  /** Nothing found: the page's own call goes ahead. */
  | { readonly answer: number; readonly verdict: 'clean' }
  | { readonly answer: number; readonly verdict: 'redacted'; readonly plain: string; readonly html: string }
  | { readonly answer: number; readonly verdict: 'refused' };

export interface Ping {
  readonly ping: number;
}

export interface Pong {
  readonly pong: number;
  /** The page's clipboard functions are still ours. */
  readonly isHooked: boolean;
}

/** The isolated script steps down: the next port that is handed over counts. */
export interface Bye {
  readonly bye: true;
}

/** The hook took the port. */
export interface Ready {
  readonly ready: true;
}

export type ToPage = Answer | Ping | Bye;
export type FromPage = Ask | Pong | Ready;
