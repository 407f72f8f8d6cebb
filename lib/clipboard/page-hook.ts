import { type Answer, portMessage, type ToPage } from './bridge-messages';

/** How long a page's call waits for the port, and then for an answer, before it is refused. */
const patienceMs = 3000;
const mark = Symbol.for('supportsafe.hooked');

/**
 * Wraps the page's own clipboard functions. Runs in the page's world before its first script and decides nothing:
 * it asks, and writes what comes back. Everything it calls later is kept now, and it calls no method of String or
 * RegExp, since the page may replace them.
 */
export function installHook(): void {
  // `data:` frames and insecure pages have no Clipboard: nothing to wrap there.
  const clipboard = typeof Clipboard === 'function' ? Clipboard.prototype : undefined;
  if (clipboard && mark in clipboard) return;
  const { apply, defineProperty } = Reflect;
  const { setTimeout, Promise: NativePromise, DOMException, ClipboardItem, Blob, MutationObserver } = window;
  const post = MessagePort.prototype.postMessage;
  const listen = EventTarget.prototype.addEventListener;
  const startPort = MessagePort.prototype.start;
  const stop = Event.prototype.stopImmediatePropagation;
  const getter = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as () => never;
  const dataOf = getter(MessageEvent.prototype, 'data');
  const portsOf = getter(MessageEvent.prototype, 'ports');
  const originals = clipboard && { writeText: clipboard.writeText, write: clipboard.write };
  const typesOf = typeof ClipboardItem === 'function' ? getter(ClipboardItem.prototype, 'types') : undefined;
  const getType = typeof ClipboardItem === 'function' ? ClipboardItem.prototype.getType : undefined;
  const textOf = Blob.prototype.text;

  let port: MessagePort | undefined;
  let next: MessagePort | undefined;
  let count = 0;
  /** Resolvers of calls that wait for their answer, by number. */
  const waiting: Record<number, (answer: Answer | undefined) => void> = Object.create(null);

  const adopt = (offered: MessagePort) => {
    port = offered;
    apply(listen, port, ['message', onPortMessage]);
    apply(startPort, port, []);
    apply(post, port, [{ ready: true }]);
  };

  function onPortMessage(event: Event): void {
    const message = apply(dataOf, event, []) as ToPage;
    if ('bye' in message) {
      port = undefined;
      if (next) adopt(next);
      next = undefined;
    } else if ('ping' in message) apply(post, port, [{ pong: message.ping, isHooked: isHooked() }]);
    else waiting[message.answer]?.(message);
  }

  function onWindowMessage(event: Event): void {
    if (apply(dataOf, event, []) !== portMessage) return;
    const offered = (apply(portsOf, event, []) as readonly MessagePort[])[0];
    if (!offered) return;
    apply(stop, event, []);
    if (port) next = offered;
    else adopt(offered);
  }

  const listenToWindow = () => apply(listen, window, ['message', onWindowMessage, true]);
  listenToWindow();
  // document.open() takes all listeners off the window.
  new MutationObserver(listenToWindow).observe(document, { childList: true });

  const isHooked = () => !clipboard || (clipboard.writeText === ours.writeText && clipboard.write === ours.write);

  const sleep = (ms: number) => new NativePromise<undefined>((resolve) => apply(setTimeout, window, [resolve, ms]));

  /** Queues until the port is there: in a fresh frame the page may be quicker than we are. */
  async function portInTime(): Promise<MessagePort | undefined> {
    for (let waited = 0; !port && waited < patienceMs; waited += 20) await sleep(20);
    return port;
  }

  const question = (to: MessagePort, parts: Record<string, string>, opaque: readonly string[]) => {
    count += 1;
    const number = count;
    return new NativePromise<Answer | undefined>((resolve) => {
      waiting[number] = (answer) => {
        delete waiting[number];
        resolve(answer);
      };
      apply(setTimeout, window, [waiting[number], patienceMs]);
      apply(post, to, [{ ask: number, parts, opaque }]);
    });
  };

  async function ask(parts: Record<string, string>, opaque: readonly string[]): Promise<Answer> {
    const connected = await portInTime();
    let answer = connected && (await question(connected, parts, opaque));
    if (connected && !answer && next) {
      // The partner is gone without a word, as after an update in Firefox, and another one has offered itself.
      adopt(next);
      next = undefined;
      answer = await question(port!, parts, opaque);
    }
    if (!answer || answer.verdict === 'refused') throw new DOMException('Write permission denied.', 'NotAllowedError');
    return answer;
  }

  async function judgeItem(item: ClipboardItem): Promise<ClipboardItem> {
    const types = apply(typesOf!, item, []) as readonly string[];
    const parts: Record<string, string> = Object.create(null);
    const opaque: string[] = [];
    for (let index = 0; index < types.length; index += 1) {
      const type = types[index]!;
      if (isPicture(type)) opaque[opaque.length] = type;
      else parts[type] = (await apply(textOf, await apply(getType!, item, [type]), [])) as string;
    }
    const answer = await ask(parts, opaque);
    if (answer.verdict !== 'redacted') return item;
    const safe: Record<string, Blob> = {};
    if (answer.plain) safe['text/plain'] = new Blob([answer.plain], { type: 'text/plain' });
    if (answer.html) safe['text/html'] = new Blob([answer.html], { type: 'text/html' });
    return new ClipboardItem(safe);
  }

  const ours = {
    async writeText(this: Clipboard, text: string): Promise<void> {
      const plain = `${text}`;
      const answer = await ask({ 'text/plain': plain }, []);
      return apply(originals!.writeText, this, [answer.verdict === 'redacted' ? answer.plain : plain]);
    },
    async write(this: Clipboard, items: readonly ClipboardItem[]): Promise<void> {
      const safe: ClipboardItem[] = [];
      for (let index = 0; index < items.length; index += 1) safe[index] = await judgeItem(items[index]!);
      return apply(originals!.write, this, [safe]);
    },
  };

  if (!clipboard) return;
  for (const name of ['writeText', 'write'] as const)
    defineProperty(clipboard, name, { configurable: true, enumerable: true, writable: true, value: ours[name] });
  defineProperty(clipboard, mark, { value: true });
}

/** `image/…`, told letter by letter; SVG is text. */
function isPicture(type: string): boolean {
  return type[0] === 'i' && type[1] === 'm' && type[2] === 'a' && type[5] === '/' && type !== 'image/svg+xml';
}
