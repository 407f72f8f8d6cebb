import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { covers, grantedPatterns } from './granted';
import { injectPatterns, injectScripts, reconcileScripts } from './register';
import { readTabState } from './tab-state';

/** After a permission or a role changed: registrations, open tabs and badges follow. */
export async function applySites(): Promise<void> {
  await reconcileScripts();
  const patterns = await grantedPatterns();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      if (url && covers(patterns, new URL(url).origin)) {
        const { state } = await readTabState(id);
        if (state === 'reload' || state === 'partly') await injectScripts(id);
        else await injectPatterns(id);
        await browser.tabs.sendMessage(id, { type: 'policyChanged' }).catch(() => undefined);
      }
      await showBadge(id);
    }),
  );
}
