import { browser } from 'wxt/browser';
import { isPageMessage, type PageMessage } from '@/lib/messaging/page-messages';
import { askForPage, askForSelection, onSelection } from './ask-ahead';
import { onCopy, onCopyEnd } from './copy';
import { onDragStart, onDrop } from './drag';
import { readFrameState } from './frame-state';
import { Guard } from './guard';
import { takeOver } from './instance';
import { hideNotice } from './notice';
import { PageBridge } from './page-bridge';
import { onPaste } from './paste';
import { onPrintScreen } from './print-screen';
import { onFilesChosen } from './uploads';

/** Guards this document until it goes away or a newer instance takes over. */
export function startGuard(): void {
  const guard = new Guard();
  const stop = new AbortController();
  const bridge = new PageBridge(guard);
  takeOver(() => {
    stop.abort();
    bridge.stepDown();
    hideNotice();
  });
  listen(guard, stop.signal);
  reconnect(() => {
    listen(guard, stop.signal);
    bridge.offer();
  }, stop.signal);
  answer(guard, bridge, stop.signal);
  guard.refreshSite();
  void guard.labels.ask();
  if (document.readyState === 'complete') askForPage(guard);
}

/** Listens on the window, before the page can. Adding a listener twice adds nothing. */
const listeners = new WeakMap<Guard, [string, EventListener, boolean][]>();

function listen(guard: Guard, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (!listeners.has(guard)) listeners.set(guard, listenersOf(guard));
  for (const [type, listener, capture] of listeners.get(guard)!)
    window.addEventListener(type, listener, { capture, signal });
}

function listenersOf(guard: Guard): [string, EventListener, boolean][] {
  const copy = (event: Event) => onCopy(guard, event as ClipboardEvent);
  const copyEnd = (event: Event) => onCopyEnd(guard, event as ClipboardEvent);
  const dragStart = (event: Event) => onDragStart(guard, event as DragEvent);
  const files = (event: Event) => onFilesChosen(guard, event);
  const gesture = (event: Event) => rememberGesture(guard, event);
  return [
    ['copy', copy, true],
    ['cut', copy, true],
    ['copy', copyEnd, false],
    ['cut', copyEnd, false],
    ['paste', (event) => onPaste(guard, event as ClipboardEvent), true],
    ['dragstart', dragStart, true],
    ['dragstart', dragStart, false],
    ['drop', (event) => onDrop(guard, event as DragEvent), true],
    ['input', files, true],
    ['change', files, true],
    ['keydown', (event) => onPrintScreen(guard, event as KeyboardEvent), true],
    ['keyup', (event) => onPrintScreen(guard, event as KeyboardEvent), true],
    ['pointerdown', gesture, true],
    ['click', gesture, true],
    ['keydown', gesture, true],
    ['keydown', (event) => void (isCopyKey(event) && askForSelection(guard)), true],
    ['focus', (event) => void (event.target === window && guard.labels.ask()), true],
    ['selectionchange', (event) => onSelection(guard, event), true],
    ['load', (event) => void (event.target === document && askForPage(guard)), true],
    ['pagehide', () => guard.passThrough.arm(0, guard.engine.now()), true],
    ['pageshow', (event) => void ((event as PageTransitionEvent).persisted && guard.refreshSite()), true],
  ];
}

/** The key that comes before C or X. */
const isCopyKey = (event: Event) => /^(Control|Meta)$/.test((event as KeyboardEvent).key);

function rememberGesture(guard: Guard, event: Event): void {
  const target = event.composedPath()[0];
  if (event.isTrusted && target instanceof Node)
    guard.gesture = { at: guard.engine.now(), target: new WeakRef(target) };
}

/** `document.open()` takes all listeners off; the observer stays and puts them back. */
function reconnect(again: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(again);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function answer(guard: Guard, bridge: PageBridge, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isPageMessage(message)) return false;
    obey(message, guard, bridge).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.runtime?.onMessage?.removeListener(onMessage);
  });
}

async function obey(message: PageMessage, guard: Guard, bridge: PageBridge): Promise<unknown> {
  switch (message.type) {
    case 'policyChanged':
      await guard.refreshSite();
      return true;
    case 'passThrough':
      guard.passThrough.arm(message.seconds, guard.engine.now());
      return true;
    case 'hideNotice':
      hideNotice();
      await twoFrames();
      return true;
    case 'probe':
      return readFrameState(guard, bridge);
  }
}

/** Hidden tabs draw no frames: there the picture cannot hold the notice either. */
function twoFrames(): Promise<void> {
  const drawn = new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  return Promise.race([drawn, new Promise<void>((resolve) => setTimeout(resolve, 300))]);
}
