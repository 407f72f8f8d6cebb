import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import type { PolicyHandle } from '@/components/ui/usePolicy';
import { send } from '@/lib/messaging/send';
import type { Roles } from '@/lib/policy/policy';
import { grantedPatterns } from '@/lib/sites/granted';
import { type SiteView, toSite, toSiteViews, withoutSite, withRoles } from './site-view';

/** The guarded sites and what can be done with them. */
export function useSites({ policy, change }: PolicyHandle) {
  const say = useSay();
  const [granted, setGranted] = useState<string[]>([]);
  const builtIn = browser.runtime.getManifest().host_permissions ?? [];

  const refresh = useCallback(async () => setGranted(await grantedPatterns()), []);
  useEffect(() => {
    void refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);

  return {
    sites: policy ? toSiteViews(granted, builtIn, policy) : [],
    setRoles: async ({ pattern }: SiteView, roles: Roles) => {
      await change((current) => withRoles(current, pattern, roles));
      await send('sites.apply', {}).catch(() => say.failed(i18n.t('settings.applyFailed')));
    },
    remove: async ({ pattern, name }: SiteView) => {
      const isRemoved = await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
      if (!isRemoved) return say.failed(i18n.t('settings.sites.removeFailed'));
      await change((current) => withoutSite(current, pattern));
      await refresh();
      say.done(i18n.t('settings.sites.removed', [name]));
    },
    /** Must be called in the click itself: the browser asks only then. Answers whether the address was one. */
    add: (address: string): boolean => {
      const site = toSite(address);
      if (!site) {
        say.failed(i18n.t('settings.sites.invalid'));
        return false;
      }
      const asked = browser.permissions.request({ origins: [site.pattern] });
      asked
        .then(async (isGranted) => {
          if (!isGranted) return say.failed(i18n.t('settings.sites.refused'));
          await send('sites.apply', {});
          await refresh();
          say.done(i18n.t('settings.sites.added', [site.host]));
        })
        .catch(() => say.failed(i18n.t('settings.sites.refused')));
      return true;
    },
  };
}
