import { browser } from 'wxt/browser';
import type { Kind, Request, Response } from './protocol';

/** `invalid`: refused by the receiver's checks; `failed`: it threw; `unanswered`: nobody is there, or this script is orphaned. */
export type MessageFailure = 'invalid' | 'failed' | 'unanswered';

/** The error's text never quotes a page: the component that asked turns the code into a sentence. */
export class MessageError extends Error {
  readonly code: MessageFailure;
  /** A receiver's own reason, from a closed list of its own, e.g. `page-moved`. */
  readonly reason: string;

  constructor(code: MessageFailure, reason = '') {
    super(`message ${code}`);
    this.name = 'MessageError';
    this.code = code;
    this.reason = reason;
  }
}

/** What travels back. Codes only: an error's text may quote the page. */
export type Envelope = { ok: true; value: unknown } | { ok: false; code: MessageFailure; reason: string };

/**
 * Asks the background.
 *
 * @throws {MessageError} when it refuses, fails or does not answer
 */
export async function send<K extends Kind>(kind: K, request: Request<K>): Promise<Response<K>> {
  // An orphaned content script has no `browser.runtime.id`, and `sendMessage` throws synchronously there.
  if (!browser.runtime?.id) throw new MessageError('unanswered');
  const answer = await ask({ kind, request });
  if (!answer) throw new MessageError('unanswered');
  if (!answer.ok) throw new MessageError(answer.code, answer.reason);
  return answer.value as Response<K>;
}

/** A receiver that was stopped while it started is asked once more (Firefox ends its background page under a pending answer). */
async function ask(message: unknown): Promise<Envelope | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      return undefined;
    }
  }
}
