import type { Detector } from '../rule.ts';
import { isMixed } from './vendor.ts';
import { buildTools } from './vendor-build-tools.ts';
import { clouds } from './vendor-clouds.ts';
import { commerce } from './vendor-commerce.ts';
import { messaging } from './vendor-messaging.ts';
import { services } from './vendor-services.ts';

/** What no rule above names: a word that says key, token or secret, a separator, and a random body. */
const unknown: Detector = {
  id: 'prefixed-key',
  label: 'Key with a telling prefix',
  category: 'secret',
  tier: 'likely',
  keywords: [
    'key_',
    'key-',
    'tok_',
    'token_',
    'token-',
    'secret_',
    'secret-',
    'pat_',
    'pat-',
    'api_',
    'api-',
    'apikey',
    'live_',
    'live-',
    'prod_',
    'priv_',
    'auth_',
    'access_',
    'refresh_',
    'admin_',
    'sk_',
    'rk_',
    'pk_',
    'sess-',
    'sk-',
    'xkey',
    'test_',
    'token:',
    'key:',
    'sandbox_',
  ],
  pattern: /[a-z]{2,10}[_:-](?:[a-z0-9]{1,10}[_-])?[A-Za-z0-9][A-Za-z0-9_-]{19,200}/i,
  isGlued: true,
  validate: (value, text, start) => {
    const body = value.replace(/^[a-z]{2,10}[_:-](?:[a-z]{1,10}[_-])?/i, '');
    return (
      !/[a-z0-9]$/i.test(text.charAt(start - 1)) &&
      isMixed(body) &&
      body.replace(/[^A-Za-z0-9]/g, '').length >= 20 &&
      !/^[a-z]+(?:[_-][a-z0-9]+){2,}$|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.test(value)
    );
  },
  source: 'the naming of keys that the vendors above share',
  matches: ['acme key_{A32}', 'sk_{L32}', 'auth_prod_{A40}'],
  ignores: [
    'test_returns_the_number_of_items_2_in_list',
    'key_id_of_the_thing',
    'api-reference/0pools/list-entitled-pools',
    'token_1',
    'key-{H8}-{H4}-{H4}-{H4}-{H12}',
  ],
};

export const vendors: Detector[] = [...clouds, ...buildTools, ...messaging, ...commerce, ...services, unknown];
