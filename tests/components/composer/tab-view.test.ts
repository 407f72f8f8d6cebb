import { describe, expect, test } from 'vitest';
import { namedTab } from '@/components/composer/tab-id';
import { toTabView } from '@/components/composer/tab-view';
import type { TabState } from '@/lib/messaging/protocol';
import { strictest } from '@/lib/policy/policy';

const origin = 'https://portal.0bit.app';
const stateOf = (change: Partial<TabState>): TabState => ({
  state: 'protected',
  origin,
  openFrames: [],
  passThroughSeconds: 0,
  ...change,
});

describe('what the header says of a tab', () => {
  test('protected: the host, both roles, and the way round', () => {
    expect(toTabView(stateOf({}), strictest)).toEqual({
      state: 'protected',
      tone: 'ok',
      host: 'portal.0bit.app',
      roles: { source: true, destination: true },
      openFrames: [],
      offer: undefined,
      canLetThrough: true,
    });
  });

  test('roles come from the settings of this site', () => {
    const policy = { ...strictest, sites: { 'https://portal.0bit.app/*': { source: true, destination: false } } };
    expect(toTabView(stateOf({}), policy).roles).toEqual({ source: true, destination: false });
  });

  test('partly with a named frame: the frame is offered, a reload is not', () => {
    const view = toTabView(stateOf({ state: 'partly', openFrames: ['https://pay.example'] }), strictest);
    expect(view).toMatchObject({ state: 'partly', tone: 'warn', openFrames: ['https://pay.example'] });
    expect(view.offer).toBeUndefined();
  });

  test('partly without a named frame: a reload is offered', () => {
    expect(toTabView(stateOf({ state: 'partly' }), strictest)).toMatchObject({ state: 'silent', offer: 'reload' });
  });

  test.each([
    ['unguarded', 'guard'],
    ['reload', 'reload'],
    ['off', 'settings'],
    ['restricted', undefined],
  ] as const)('%s offers %s, claims no role and lets nothing through', (state, offer) => {
    expect(toTabView(stateOf({ state }), strictest)).toMatchObject({ offer, roles: undefined, canLetThrough: false });
  });

  test('nothing is claimed before the answer, or without one', () => {
    expect(toTabView(undefined, strictest)).toMatchObject({ state: 'asking', tone: 'info', roles: undefined });
    expect(toTabView('gone', strictest)).toMatchObject({ state: 'gone', tone: 'info', roles: undefined });
  });

  test('a page without an origin has no host', () => {
    expect(toTabView(stateOf({ state: 'restricted', origin: '' }), strictest).host).toBe('');
  });
});

test.each([
  ['?tab=1523828711', 1523828711],
  ['', undefined],
  ['?tab=', undefined],
  ['?tab=-1', undefined],
  ['?tab=1e3', undefined],
])('the address %s names the tab %s', (search, id) => {
  expect(namedTab(search)).toBe(id);
});
