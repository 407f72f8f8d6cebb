import { type Draft, environmentOf } from './draft';
import type { Environment } from './fields';

/** What a guess rests on, strongest first (domain, section 6). */
export type EnvironmentBasis = 'host' | 'key' | 'mode';

interface EnvironmentGuess {
  readonly environment: Environment | undefined;
  readonly basis: EnvironmentBasis | undefined;
  /** What each basis says where it says one thing; a basis that contradicts itself is left out. */
  readonly signs: Readonly<Partial<Record<EnvironmentBasis, Environment>>>;
  /** True when two signs differ; usually it means `key_mode_mismatch`. */
  readonly disagrees: boolean;
}

export type KeyMode = 'test' | 'live';

const productionHosts = /(?<![\w.-])(?:gate|gate-api|pools-api|base-gate-api)\.0bit\.app(?![\w-])/i;
const sandboxHosts = /(?<![\w.-])(?:gate|gate-api|pools-api|base-api)-sandbox\.0bit\.app(?![\w-])/i;
/** The local API has a port of its own; a page served on localhost says nothing about the environment. */
const localHosts = /(?<![\w.-])(?:localhost|127\.0\.0\.1):4000(?!\d)/i;

const keyPrefix = /(?<![A-Za-z0-9])(?:sk|pk|whsec)_(test|live)_/g;

const modes: readonly { readonly pattern: RegExp; readonly environment: Environment }[] = [
  {
    pattern: /["']?\bmode["']?\s{0,9}[:=]\s{0,9}["']?test\b|["']?\blivemode["']?\s{0,9}[:=]\s{0,9}false\b/i,
    environment: 'sandbox',
  },
  {
    pattern: /["']?\bmode["']?\s{0,9}[:=]\s{0,9}["']?live\b|["']?\blivemode["']?\s{0,9}[:=]\s{0,9}true\b/i,
    environment: 'production',
  },
  { pattern: /\bOBIT_ENVIRONMENT["']?\s{0,9}[:=]\s{0,9}["']?sandbox\b/, environment: 'sandbox' },
  { pattern: /\bOBIT_ENVIRONMENT["']?\s{0,9}[:=]\s{0,9}["']?production\b/, environment: 'production' },
];

const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** Key modes that a redacted text still shows: `sk_live_[secret-1]` keeps its mode. */
export function keyModesIn(text: string): KeyMode[] {
  return [...new Set(Array.from(text.matchAll(keyPrefix), (match) => match[1] as KeyMode))];
}

const environmentOfMode = (mode: KeyMode): Environment => (mode === 'live' ? 'production' : 'sandbox');

/** Test keys belong to the sandbox and to local development. */
export const isModeOf = (mode: KeyMode, environment: Environment) =>
  (mode === 'live') === (environment === 'production');

function hostsIn(text: string): Environment[] {
  const hosts: [RegExp, Environment][] = [
    [productionHosts, 'production'],
    [sandboxHosts, 'sandbox'],
    [localHosts, 'local'],
  ];
  return hosts.filter(([pattern]) => pattern.test(text)).map(([, environment]) => environment);
}

/** Guesses the environment that a redacted text speaks of: by host, then key mode, then `mode` and `livemode`. */
export function guessEnvironment(text: string): EnvironmentGuess {
  const host = only(hostsIn(text));
  const key = only(keyModesIn(text).map(environmentOfMode));
  const mode = only(modes.filter(({ pattern }) => pattern.test(text)).map(({ environment }) => environment));
  const signs = { ...(host && { host }), ...(key && { key }), ...(mode && { mode }) };
  const basis = (['host', 'key', 'mode'] as const).find((sign) => signs[sign] !== undefined);
  // Local development uses test keys, which read as the sandbox.
  const said = Object.values(signs).map((environment) => environment === 'production');
  return { environment: basis && signs[basis], basis, signs, disagrees: new Set(said).size > 1 };
}

/** All evidence of a draft as one text. */
export const evidenceText = (draft: Draft) => draft.evidence.map(({ text }) => text).join('\n\n');

/** What the user chose, or else what the evidence says. */
export function knownEnvironment(draft: Draft): Environment | undefined {
  return environmentOf(draft) ?? guessEnvironment(evidenceText(draft)).environment;
}
