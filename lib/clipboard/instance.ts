import { browser } from 'wxt/browser';

/** Says that a newer instance has started; carries nothing. */
const handshake = 'supportsafe:instance';
const key = Symbol.for('supportsafe.instance');

type World = typeof globalThis & { [key]?: () => void };

/**
 * Makes this instance the only one in the document. A copy in the same world is known by reference. One that an
 * update of the extension has orphaned lives in another world and hears the handshake; it alone obeys, so that a
 * page that sends the event switches nothing off.
 */
export function takeOver(stepDown: () => void): void {
  const world = globalThis as World;
  world[key]?.();
  document.dispatchEvent(new Event(handshake));
  world[key] = stepDown;
  document.addEventListener(handshake, () => {
    if (isOrphaned()) stepDown();
  });
}

/** After an update or removal of the extension the script lives on without its background. */
export const isOrphaned = () => !browser.runtime?.id;
