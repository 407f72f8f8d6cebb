import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TabState } from '@/lib/messaging/protocol';
import { heldItem } from '@/lib/pictures/held-item';
import { readTabState } from './tab-state';

const badges: Record<TabState['state'], { text: string; color: string }> = {
  protected: { text: '✓', color: '#1a7f4b' },
  partly: { text: '!', color: '#9a6700' },
  unguarded: { text: '', color: '#57606a' },
  reload: { text: '↻', color: '#b42318' },
  restricted: { text: '', color: '#57606a' },
  off: { text: 'off', color: '#57606a' },
};

const heldColor = '#9a6700';

/** Shows on the toolbar button what is true of a tab now, and how many of its pictures wait. A tab that is gone needs none. */
export async function showBadge(tabId: number): Promise<void> {
  try {
    const { state } = await readTabState(tabId);
    const held = (await heldItem.read()).filter((picture) => picture.tabId === tabId).length;
    const { text, color } = held > 0 ? { text: String(held), color: heldColor } : badges[state];
    const words = held > 0 ? i18n.t('held.title', held) : i18n.t(`tab.badge.${state}`);
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setTitle({ tabId, title: `${i18n.t('extension.name')}: ${words}` });
  } catch {
    // Closed while it was asked.
  }
}
