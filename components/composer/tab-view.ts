import type { Tone } from '@/components/ui/Notice';
import type { TabState } from '@/lib/messaging/protocol';
import { type Policy, type Roles, rolesOf } from '@/lib/policy/policy';

export interface TabView {
  /** Names the sentence. */
  readonly state: TabState['state'] | 'silent' | 'asking' | 'gone';
  readonly tone: Tone;
  /** Host of the page, `''` where it is unknown. */
  readonly host: string;
  /** What the site is to the user, where something is guarded at all. */
  readonly roles: Roles | undefined;
  readonly openFrames: readonly string[];
  /** What the user can do about it. */
  readonly offer: 'guard' | 'reload' | 'settings' | undefined;
  readonly canLetThrough: boolean;
}

const tones: Readonly<Record<TabState['state'], Tone>> = {
  protected: 'ok',
  partly: 'warn',
  unguarded: 'info',
  reload: 'warn',
  restricted: 'info',
  off: 'warn',
};

const offers: Readonly<Partial<Record<TabState['state'], TabView['offer']>>> = {
  unguarded: 'guard',
  reload: 'reload',
  off: 'settings',
};

const unknown = {
  tone: 'info',
  host: '',
  roles: undefined,
  openFrames: [],
  offer: undefined,
  canLetThrough: false,
} as const;

/** What the header says of a tab. */
export function toTabView(state: TabState | 'gone' | undefined, policy: Policy | undefined): TabView {
  if (state === undefined) return { ...unknown, state: 'asking' };
  if (state === 'gone') return { ...unknown, state: 'gone' };
  const isAnswering = state.state === 'protected' || state.state === 'partly';
  // Partly without a named frame: something of the page does not answer, and loading it again is what helps.
  const isSilent = state.state === 'partly' && state.openFrames.length === 0;
  return {
    state: isSilent ? 'silent' : state.state,
    tone: tones[state.state],
    host: state.origin === '' ? '' : new URL(state.origin).host,
    roles: isAnswering && policy && state.origin !== '' ? rolesOf(policy, state.origin) : undefined,
    openFrames: state.openFrames,
    offer: isSilent ? 'reload' : offers[state.state],
    canLetThrough: isAnswering,
  };
}
