import { describe, expect, test } from 'vitest';
import { toSite, toSiteViews, withoutSite, withRoles } from '@/components/settings/site-view';
import { strictest } from '@/lib/policy/policy';

const portal = 'https://portal.0bit.app/*';
const desk = 'https://desk.example/*';

describe('guarded sites', () => {
  test('are what the browser granted, with the stored roles or both', () => {
    const policy = {
      ...strictest,
      sites: {
        [desk]: { source: false, destination: true },
        'https://gone.example/*': { source: false, destination: false },
      },
    };
    expect(toSiteViews([desk, portal, 'http://127.0.0.1/*'], [portal], policy)).toEqual([
      { pattern: desk, name: 'desk.example', roles: { source: false, destination: true }, isBuiltIn: false },
      { pattern: portal, name: 'portal.0bit.app', roles: { source: true, destination: true }, isBuiltIn: true },
      {
        pattern: 'http://127.0.0.1/*',
        name: 'http://127.0.0.1',
        roles: { source: true, destination: true },
        isBuiltIn: false,
      },
    ]);
  });

  test('change one by one', () => {
    const roles = { source: false, destination: true };
    const changed = withRoles(withRoles(strictest, portal, roles), desk, roles);
    expect(changed.sites).toEqual({ [portal]: roles, [desk]: roles });
    expect(withoutSite(changed, desk).sites).toEqual({ [portal]: roles });
    expect(strictest.sites).toEqual({});
  });
});

describe('an address that was typed', () => {
  test.each([
    ['https://desk.example/tickets/1?q=2', desk, 'desk.example'],
    ['desk.example', desk, 'desk.example'],
    ['  http://localhost:4173/a ', 'http://localhost/*', 'localhost:4173'],
    ['HTTPS://Desk.Example', desk, 'desk.example'],
    ['localhost:4173', 'https://localhost/*', 'localhost:4173'],
  ])('%s guards %s', (typed, pattern, host) => {
    expect(toSite(typed)).toEqual({ pattern, host });
  });

  test.each(['', ' ', 'ftp://desk.example', 'file:///etc/passwd', 'https://', 'https://*.example', 'two words'])(
    '%j is no site',
    (typed) => {
      expect(toSite(typed)).toBeUndefined();
    },
  );
});
