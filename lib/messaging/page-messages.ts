/** What the background tells the guard script in every frame of a tab. */
export type PageMessage =
  /** The rules or the roles of this site changed. Not answered. */
  | { readonly type: 'policyChanged' }
  /** The next trusted copy, cut, paste or drop goes through raw; 0 seconds takes that back. Answers true. */
  | { readonly type: 'passThrough'; readonly seconds: number }
  /** Our notice must not be in a picture. Answers true when two frames were drawn without it. */
  | { readonly type: 'hideNotice' }
  /** Answers a `FrameState`. */
  | { readonly type: 'probe' };

/** A hand-written guard, since the validation library has no place in a page. */
export function isPageMessage(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  switch (message.type) {
    case 'policyChanged':
    case 'hideNotice':
    case 'probe':
      return true;
    case 'passThrough':
      return (
        'seconds' in message && typeof message.seconds === 'number' && message.seconds >= 0 && message.seconds <= 60
      );
    default:
      return false;
  }
}
