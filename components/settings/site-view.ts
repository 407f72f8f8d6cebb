import { bothRoles, type Policy, type Roles, toPattern } from '@/lib/policy/policy';

export interface SiteView {
  readonly pattern: string;
  /** How a person calls it: the host, with its scheme where that is not https. */
  readonly name: string;
  readonly roles: Roles;
  /** Comes with the extension; the browser does not let it be removed. */
  readonly isBuiltIn: boolean;
}

/**
 * The guarded sites.
 *
 * @param granted - what the browser has granted: the one truth about what is guarded
 * @param builtIn - host permissions of the manifest
 */
export function toSiteViews(granted: readonly string[], builtIn: readonly string[], policy: Policy): SiteView[] {
  return granted.map((pattern) => ({
    pattern,
    name: nameOf(pattern),
    roles: policy.sites[pattern] ?? bothRoles,
    isBuiltIn: builtIn.includes(pattern),
  }));
}

const nameOf = (pattern: string) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

export function withRoles(policy: Policy, pattern: string, roles: Roles): Policy {
  return { ...policy, sites: { ...policy.sites, [pattern]: roles } };
}

/** A site that is guarded again one day starts with both roles. */
export function withoutSite(policy: Policy, pattern: string): Policy {
  const { [pattern]: _, ...sites } = policy.sites;
  return { ...policy, sites };
}

/** The pattern and host that an address stands for; `https` where no scheme was typed. Undefined for no web address. */
export function toSite(typed: string): { pattern: string; host: string } | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.hostname.includes('*')) return undefined;
  return { pattern: toPattern(url.origin), host: url.host };
}
