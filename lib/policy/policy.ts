import { z } from 'zod';

/** What a site is to the user. A site can be both; off means: guarded by permission, switched off by hand. */
export const Roles = z.object({ source: z.boolean(), destination: z.boolean() });
export type Roles = z.infer<typeof Roles>;

/** Values the user called harmless, as HMAC-SHA256 in hex under a key that never leaves this browser. */
export const AllowedValues = z.object({ key: z.string(), hashes: z.array(z.string()) });
export type AllowedValues = z.infer<typeof AllowedValues>;

/** Everything a user can set. Guarded hosts are not in it: they are the granted permissions. */
export const Policy = z.object({
  /** Roles by origin pattern, e.g. `https://portal.0bit.app/*`; a pattern that is not listed has both. */
  sites: z.record(z.string(), Roles),
  terms: z.array(z.string().min(2).max(100)).max(1000),
  /** RE2 patterns; settings stored before there were any have none. */
  patterns: z.array(z.string().min(1).max(200)).max(100).default([]),
  allowed: AllowedValues,
});
export type Policy = z.infer<typeof Policy>;

/** What a damaged setting reads as: nothing allowed, everything guarded in both roles. */
export const strictest: Policy = { sites: {}, terms: [], patterns: [], allowed: { key: '', hashes: [] } };

export const bothRoles: Roles = { source: true, destination: true };

/** What one site's script needs to know. */
export const SitePolicy = z.object({
  roles: Roles,
  terms: z.array(z.string()),
  patterns: z.array(z.string()),
  allowed: AllowedValues,
});
export type SitePolicy = z.infer<typeof SitePolicy>;

export const strictestSite: SitePolicy = { roles: bothRoles, terms: [], patterns: [], allowed: strictest.allowed };

/**
 * The roles of an origin.
 *
 * @param origin - e.g. `http://127.0.0.1:4173`; ports do not count, as match patterns have none
 */
export function rolesOf(policy: Policy, origin: string): Roles {
  return policy.sites[toPattern(origin)] ?? bothRoles;
}

/** The match pattern that guards an origin on every port: Firefox refuses ports in patterns. */
export function toPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

export function toSitePolicy(policy: Policy, origin: string): SitePolicy {
  return { roles: rolesOf(policy, origin), terms: policy.terms, patterns: policy.patterns, allowed: policy.allowed };
}
