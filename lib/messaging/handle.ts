import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type Kind, type Parsed, protocol, type Response } from './protocol';
import { Refusal } from './refusal';
import type { Envelope } from './send';

/** Where a request came from, as the browser says it, not as the message does. */
export interface Caller {
  readonly tabId?: number;
  readonly frameId?: number;
  /** Origin of the page whose script asked; the extension's own for its pages. */
  readonly origin: string;
}

export type Handlers = { [K in Kind]: (request: Parsed<K>, caller: Caller) => Promise<Response<K>> };

const Message = z.object({ kind: z.string(), request: z.unknown() });

type MessageSender = { id?: string; url?: string; origin?: string; frameId?: number; tab?: { id?: number } };

/** Answers every request of the protocol. Registers synchronously, so that a waking background misses none. */
export function handleAll(handlers: Handlers): void {
  const listener = (message: unknown, sender: MessageSender, reply: (answer: Envelope) => void): boolean => {
    const parsed = Message.safeParse(message);
    if (!parsed.success || !Object.hasOwn(protocol, parsed.data.kind)) return false;
    answer(handlers, parsed.data.kind as Kind, parsed.data.request, sender).then(reply);
    return true;
  };
  // The typings know no listener that answers later by returning true.
  browser.runtime.onMessage.addListener(listener as never);
}

async function answer(handlers: Handlers, kind: Kind, raw: unknown, sender: MessageSender): Promise<Envelope> {
  const caller = toCaller(sender);
  const mayAsk = sender.id === browser.runtime.id && protocol[kind].from === senderRole(caller.origin);
  const request = protocol[kind].request.safeParse(raw);
  if (!mayAsk || !request.success) return { ok: false, code: 'invalid', reason: '' };
  try {
    const handler = handlers[kind] as (request: unknown, caller: Caller) => Promise<unknown>;
    return { ok: true, value: await handler(request.data, caller) };
  } catch (error) {
    return { ok: false, code: 'failed', reason: error instanceof Refusal ? error.reason : '' };
  }
}

function senderRole(origin: string): 'page' | 'extension' {
  return origin === browser.runtime.getURL('/').replace(/\/$/, '') ? 'extension' : 'page';
}

/** Chromium sends `origin`; Firefox only `url`, whose origin is opaque for `data:` and `blob:` frames and so never ours. */
function toCaller(sender: MessageSender): Caller {
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : 'null');
  return {
    origin,
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  };
}
