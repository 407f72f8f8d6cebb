import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, handleAll } from '@/lib/messaging/handle';
import { Refusal } from '@/lib/messaging/refusal';
import { strictestSite } from '@/lib/policy/policy';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean;

const own = { id: 'test-extension-id', origin: 'chrome-extension://test-extension-id' };
const page = { id: 'test-extension-id', origin: 'https://portal.0bit.app', tab: { id: 7 }, frameId: 0 };

/** Registers `handlers` and returns a way to ask as any sender. */
function listen(handlers: Partial<Handlers>) {
  let listener: Listener | undefined;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  handleAll(handlers as Handlers);
  return (message: unknown, sender: object) =>
    new Promise((resolve) => {
      if (!listener?.(message, sender, resolve)) resolve('ignored');
    });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://test-extension-id${path}`);
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
});

describe('handleAll', () => {
  test('answers a page that asks for its own policy', async () => {
    const ask = listen({ 'policy.get': async () => strictestSite });
    expect(await ask({ kind: 'policy.get', request: {} }, page)).toEqual({ ok: true, value: strictestSite });
  });

  test('tells the handler who asked, from the browser and not from the message', async () => {
    const handler = vi.fn(async () => strictestSite);
    const ask = listen({ 'policy.get': handler });
    await ask({ kind: 'policy.get', request: {}, origin: 'https://forged.example' }, page);
    expect(handler).toHaveBeenCalledWith({}, { origin: 'https://portal.0bit.app', tabId: 7, frameId: 0 });
  });

  test.each(['draft.clear', 'capture.start', 'labels.assign', 'passThrough.arm', 'tab.state', 'picture.attach'])(
    'refuses %s from a page',
    async (kind) => {
      const handler = vi.fn();
      const ask = listen({ [kind]: handler });
      const request = { tabId: 7, values: [], jobId: 'a' };
      expect(await ask({ kind, request }, page)).toEqual({ ok: false, code: 'invalid', reason: '' });
      expect(handler).not.toHaveBeenCalled();
    },
  );

  test('refuses a page request from an extension page, and anything from another extension', async () => {
    const ask = listen({ 'policy.get': async () => strictestSite });
    const refused = { ok: false, code: 'invalid', reason: '' };
    expect(await ask({ kind: 'policy.get', request: {} }, own)).toEqual(refused);
    expect(await ask({ kind: 'policy.get', request: {} }, { ...page, id: 'another' })).toEqual(refused);
  });

  test('parses: a request of the wrong shape never reaches the handler', async () => {
    const handler = vi.fn();
    const ask = listen({ 'tab.state': handler });
    expect(await ask({ kind: 'tab.state', request: { tabId: '7' } }, own)).toMatchObject({ code: 'invalid' });
    expect(handler).not.toHaveBeenCalled();
  });

  test('a thrown error tells nothing, a refusal its code', async () => {
    const ask = listen({
      'draft.clear': async () => {
        throw new Error('jane@mail.example');
      },
      'capture.start': async () => {
        throw new Refusal('not-allowed');
      },
    });
    expect(await ask({ kind: 'draft.clear', request: {} }, own)).toEqual({ ok: false, code: 'failed', reason: '' });
    expect(await ask({ kind: 'capture.start', request: { tabId: 1 } }, own)).toEqual({
      ok: false,
      code: 'failed',
      reason: 'not-allowed',
    });
  });

  test.each([[null], ['text'], [{ kind: 'no.such' }], [{ kind: '__proto__', request: {} }]])(
    'leaves %j to others',
    async (message) => {
      expect(await listen({})(message, own)).toBe('ignored');
    },
  );
});
