import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly command: 'capture' | 'captureRegion' | 'captureElement' | 'capturePage' | 'open';
  /** `''` where the browser assigned none: another extension had the suggested keys, or the user took them away. */
  readonly keys: string;
}

/** What the keys are now, not what was suggested. Read again when the page comes back from the browser's own settings. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);

  useEffect(() => {
    const read = async () => {
      const all = await browser.commands.getAll();
      const keysOf = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
      setShortcuts([
        { command: 'capture', keys: keysOf('capture') },
        { command: 'captureRegion', keys: keysOf('capture-region') },
        { command: 'captureElement', keys: keysOf('capture-element') },
        { command: 'capturePage', keys: keysOf('capture-page') },
        { command: 'open', keys: keysOf('_execute_action') },
      ]);
    };
    void read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);

  return shortcuts;
}
