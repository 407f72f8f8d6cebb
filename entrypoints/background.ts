import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startCapture, wayOf } from '@/lib/background/captures';
import { assignLabels, handlers } from '@/lib/background/handlers';
import { openClipboardReview } from '@/lib/background/held-pictures';
import { clearDraft } from '@/lib/drafts/clear-draft';
import { draftItem } from '@/lib/drafts/draft-item';
import { handleAll } from '@/lib/messaging/handle';
import { whenGivenToPopup } from '@/lib/pictures/clipboard-right';
import { heldItem } from '@/lib/pictures/held-item';
import { startPictureHost } from '@/lib/pictures/picture-host';
import { hasOffscreen } from '@/lib/pictures/picture-host-ready';
import { policyItem } from '@/lib/policy/policy-item';
import { applySites } from '@/lib/sites/apply-sites';
import { showBadge } from '@/lib/sites/badge';
import { reconcileScripts } from '@/lib/sites/register';

export default defineBackground(() => {
  handleAll(handlers);
  if (!hasOffscreen) {
    startPictureHost(assignLabels);
    // Their pixels went with the background that held them.
    void heldItem.clear();
  }

  browser.commands.onCommand.addListener(async (command, tab) => {
    const way = wayOf(command);
    if (way && tab?.id !== undefined) await startCapture(tab.id, way);
  });
  browser.permissions.onAdded.addListener(() => applySites());
  whenGivenToPopup(openClipboardReview);
  browser.permissions.onRemoved.addListener(() => applySites());
  browser.runtime.onInstalled.addListener(() => applySites());
  browser.runtime.onStartup.addListener(() => applySites());
  browser.tabs.onActivated.addListener(({ tabId }) => showBadge(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void showBadge(tabId);
  });
  browser.alarms.create('draft-expiry', { periodInMinutes: 15 });
  browser.alarms.onAlarm.addListener(async () => {
    if (await draftItem.isStale()) await clearDraft();
  });
  policyItem.watch(() => void applySites());
  void reconcileScripts();
});
