import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import { failureOf } from '@/lib/messaging/failure';
import type { Request } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { toPattern } from '@/lib/policy/policy';
import { useCaptureProgress } from './useCaptureProgress';
import type { TabHandle } from './useTab';

export type CaptureWay = NonNullable<Request<'capture.start'>['way']>;
export type TabAction = 'capture' | 'collect' | 'letThrough' | 'guard' | 'reload';

export interface TabActions {
  /** The one that is under way. */
  readonly busy: TabAction | undefined;
  readonly capture: (way: CaptureWay) => void;
  /** From 0 to 1 while a whole page is being taken. */
  readonly captureDone: number | undefined;
  readonly cancelCapture: () => void;
  readonly collect: () => void;
  readonly letThrough: () => void;
  readonly reload: () => void;
  /** Asks for the permission to guard an origin. */
  readonly guard: (origin: string) => void;
}

/** What can be done with the tab. Each failure becomes one sentence. */
export function useTabActions({ tabId, refresh }: TabHandle, isPopup: boolean): TabActions {
  const say = useSay();
  const captureDone = useCaptureProgress(tabId);
  const [busy, setBusy] = useState<TabAction>();

  async function run(action: TabAction, work: (tabId: number) => Promise<string | undefined>) {
    if (tabId === undefined) return;
    setBusy(action);
    try {
      const sentence = await work(tabId);
      if (sentence) say.done(sentence);
    } catch (error) {
      const failure = failureOf(error);
      const sentence = i18n.t(`tab.failure.${failure}`);
      if (failure === 'cancelled') say.done(sentence);
      else say.failed(sentence);
    }
    setBusy(undefined);
    refresh();
  }

  return {
    busy,
    capture: (way) =>
      run('capture', async (id) => {
        const { jobIds } = await send('capture.start', { tabId: id, way });
        // The page asks which part of it is meant: it needs the keyboard, and the place.
        if (jobIds.length === 0 && isPopup) window.close();
        return undefined;
      }),
    captureDone,
    cancelCapture: () => {
      if (tabId !== undefined) void send('capture.cancel', { tabId }).catch(() => undefined);
    },
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
