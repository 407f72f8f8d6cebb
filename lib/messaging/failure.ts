import { MessageError } from './send';

/** Reasons that have a sentence of their own; all others share the sentence of their failure. */
const reasons = {
  'not-allowed': 'notAllowed',
  hidden: 'hidden',
  unverified: 'unverified',
  full: 'full',
  cancelled: 'cancelled',
  busy: 'busy',
  pinched: 'pinched',
  'page-moved': 'pageMoved',
  'page-too-long': 'pageTooLong',
} as const;

export type Failure = (typeof reasons)[keyof typeof reasons] | 'unanswered' | 'failed';

/** Names the sentence that says why something failed; never the error's own text, which may quote a page. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof MessageError)) return 'failed';
  if (error.code === 'unanswered') return 'unanswered';
  return Object.hasOwn(reasons, error.reason) ? reasons[error.reason as keyof typeof reasons] : 'failed';
}
