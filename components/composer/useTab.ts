import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { TabState } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { readTabId } from './tab-id';

export interface TabHandle {
  readonly tabId: number | undefined;
  /** Undefined while it is asked for, `gone` where no tab can be asked about. */
  readonly state: TabState | 'gone' | undefined;
  readonly refresh: () => void;
}

/** What is true of the tab now. Asked again when the tab loads, a permission changes, or a way round is running. */
export function useTab(): TabHandle {
  const [tabId, setTabId] = useState<number>();
  const [state, setState] = useState<TabHandle['state']>();

  const ask = useCallback(async (id: number) => {
    setState(await send('tab.state', { tabId: id }).catch(() => 'gone' as const));
  }, []);
  const refresh = useCallback(() => {
    if (tabId !== undefined) void ask(tabId);
  }, [ask, tabId]);

  useEffect(() => {
    readTabId(location.search).then((id) => {
      setTabId(id);
      if (id === undefined) setState('gone');
    });
  }, []);

  useEffect(() => {
    if (tabId === undefined) return;
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') refresh();
    };
    refresh();
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    window.addEventListener('focus', refresh);
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
      window.removeEventListener('focus', refresh);
    };
  }, [tabId, refresh]);

  const isArmed = typeof state === 'object' && state.passThroughSeconds > 0;
  useEffect(() => {
    if (!isArmed) return;
    const timer = setInterval(refresh, 1000);
    return () => clearInterval(timer);
  }, [isArmed, refresh]);

  return { tabId, state, refresh };
}
