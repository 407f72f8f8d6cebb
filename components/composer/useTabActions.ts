import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import { send } from '@/lib/messaging/send';
import { toPattern } from '@/lib/policy/policy';
import { failureOf } from './failure';
import type { TabHandle } from './useTab';

export type TabAction = 'capture' | 'collect' | 'letThrough' | 'guard' | 'reload';

export interface TabActions {
  /** The one that is under way. */
  readonly busy: TabAction | undefined;
  readonly capture: () => void;
  readonly collect: () => void;
  readonly letThrough: () => void;
  readonly reload: () => void;
  /** Asks for the permission to guard an origin. */
  readonly guard: (origin: string) => void;
}

/** What can be done with the tab. Each failure becomes one sentence. */
export function useTabActions({ tabId, refresh }: TabHandle): TabActions {
  const say = useSay();
  const [busy, setBusy] = useState<TabAction>();

  async function run(action: TabAction, work: (tabId: number) => Promise<string | undefined>) {
    if (tabId === undefined) return;
    setBusy(action);
    try {
      const sentence = await work(tabId);
      if (sentence) say.done(sentence);
    } catch (error) {
      say.failed(i18n.t(`tab.failure.${failureOf(error)}`));
    }
    setBusy(undefined);
    refresh();
  }

  return {
    busy,
    capture: () =>
      run('capture', async (id) => {
        await send('capture.start', { tabId: id });
        return undefined;
      }),
    collect: () =>
      run('collect', async (id) => {
        const { count } = await send('page.collect', { tabId: id });
        return count === 0 ? i18n.t('tab.collectedNone') : i18n.t('tab.collected', count);
      }),
    letThrough: () =>
      run('letThrough', async (id) => {
        const { armed } = await send('passThrough.arm', { tabId: id });
        if (!armed) say.failed(i18n.t('tab.failure.notGuarded'));
        return undefined;
      }),
    reload: () =>
      run('reload', async (id) => {
        await browser.tabs.reload(id);
        return undefined;
      }),
    guard: (origin) => {
      // The browser shows its question only while the click is being handled, so nothing may be awaited before.
      const asked = browser.permissions.request({ origins: [toPattern(origin)] });
      void run('guard', async () => {
        if (!(await asked)) return undefined;
        await send('sites.apply', {}).catch(() => undefined);
        return i18n.t('tab.guardedNow', [new URL(origin).hostname]);
      });
    },
  };
}
