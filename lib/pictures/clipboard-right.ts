import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

const right = { permissions: ['clipboardRead' as const] };

/** When the popup asked; in milliseconds since the epoch. */
const askedAt = storage.defineItem<number>('session:clipboardAskedAt', { fallback: 0 });
const patienceMs = 60_000;

export const mayReadClipboard = (): Promise<boolean> => browser.permissions.contains(right);

/** Asks for the right to read the clipboard; the browser shows its question only while a click is being handled. */
export const askForClipboard = (): Promise<boolean> => browser.permissions.request(right);

/** As {@link askForClipboard}, from the popup, which the question closes: the background goes on from there. */
export function askForClipboardInPopup(): Promise<boolean> {
  void askedAt.setValue(Date.now());
  return askForClipboard();
}

/** Calls back when the right was given to the popup's question. */
export function whenGivenToPopup(goOn: () => unknown): void {
  browser.permissions.onAdded.addListener(async ({ permissions = [] }) => {
    if (!permissions.some((permission) => permission === 'clipboardRead')) return;
    const time = await askedAt.getValue();
    await askedAt.removeValue();
    if (Date.now() - time < patienceMs) goOn();
  });
}
