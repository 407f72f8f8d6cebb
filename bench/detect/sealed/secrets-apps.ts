import { ALNUM, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { hexUpper, json, lines, opaque, role, shop, thing } from './draw.ts';
import { anywhere, named } from './secrets-cloud.ts';

const token = (r: Random): string => secret(opaque(r));

/** Keys of payment and office services, after the vendors' documentation. */
export const appSecrets: Families = {
  stripe: [
    ...anywhere(
      (r) =>
        r.pick([`sk_live_51${r.chars(ALNUM, 97)}`, `rk_live_51${r.chars(ALNUM, 97)}`, `sk_test_${r.chars(ALNUM, 24)}`]),
      'stripe_key',
    ),
    ...named((r) => `whsec_${r.chars(ALNUM, 32)}`, 'stripe_webhook_secret', 'endpointSecret'),
    (r) => `curl https://api.stripe.com/v1/charges -u ${secret(`sk_live_${r.chars(ALNUM, 24)}`)}:`,
    (r) =>
      json({
        id: `pi_${r.chars(ALNUM, 24)}`,
        client_secret: secret(`pi_${r.chars(ALNUM, 24)}_secret_${r.chars(ALNUM, 25)}`),
        amount: 1200,
      }),
  ],
  square: anywhere(
    (r) => r.pick([`EAAA${r.chars(URL_SAFE, 60)}`, `sq0csp-${r.chars(URL_SAFE, 43)}`]),
    'square_access_token',
  ),
  paypal: [
    ...named((r) => `E${r.chars(URL_SAFE, 79)}`, 'paypal_client_secret', 'paypal_secret'),
    (r) => `braintree_access_token=${secret(`access_token$production$${r.chars(LOWER + DIGITS, 16)}$${r.hex(32)}`)}`,
    (r) =>
      json({
        scope: 'https://uri.paypal.com/services/invoicing',
        access_token: secret(`A21AA${r.chars(URL_SAFE, 92)}`),
        app_id: `APP-${r.chars(UPPER + DIGITS, 17)}`,
      }),
  ],
  adyen: [
    ...named(
      (r) => `AQE${r.chars(ALNUM, 80)}-${r.chars(ALNUM, 43)}=-${r.chars(ALNUM, 16)}`,
      'adyen_api_key',
      'x-api-key',
    ),
    ...named((r) => r.hex(64).toUpperCase(), 'adyen_hmac_key', 'hmacKey'),
  ],
  'other payment': [
    ...anywhere(
      (r) =>
        r.pick([
          `FLWSECK-${r.hex(32)}-X`,
          `sk_live_${r.hex(40)}`,
          `live_${r.chars(ALNUM, 30)}`,
          `APP_USR-${r.number(16)}-${r.digits(6)}-${r.hex(32)}-${r.number(9)}`,
        ]),
      'gateway_secret_key',
    ),
    (r) => lines(`key_id,key_secret`, `rzp_live_${r.chars(ALNUM, 14)},${token(r)}`),
    (r) =>
      json({ client_id: r.hex(24), secret: secret(r.hex(30)), access_token: secret(`access-production-${r.uuid()}`) }),
    ...named((r) => r.uuid(), 'wise_api_token', 'klarna_password'),
  ],
  shopify: [
    ...anywhere((r) => `${r.pick(['shpat_', 'shpss_', 'shpca_', 'shppa_'])}${r.hex(32)}`, 'shopify_admin_token'),
    (r) => `X-Shopify-Access-Token: ${secret(`shpat_${r.hex(32)}`)}`,
  ],
  slack: [
    ...anywhere(
      (r) =>
        r.pick([
          `xoxb-${r.number(12)}-${r.number(13)}-${r.chars(ALNUM, 24)}`,
          `xoxp-${r.number(12)}-${r.number(12)}-${r.number(13)}-${r.hex(32)}`,
          `xapp-1-A${r.chars(UPPER + DIGITS, 10)}-${r.number(13)}-${r.hex(64)}`,
        ]),
      'slack_bot_token',
    ),
    ...named((r) => r.hex(32), 'slack_signing_secret', 'slackSigningSecret'),
  ],
  messengers: [
    ...anywhere((r) => `${r.number(10)}:AA${r.chars(URL_SAFE, 33)}`, 'telegram_bot_token'),
    (r) => `https://api.telegram.org/bot${secret(`${r.number(10)}:AA${r.chars(URL_SAFE, 33)}`)}/getUpdates`,
    ...named(
      (r) => `M${r.chars(ALNUM, 25)}.G${r.chars(ALNUM, 5)}.${r.chars(URL_SAFE, 38)}`,
      'discord_token',
      'bot_token',
    ),
    ...named((r) => `EAA${r.chars(ALNUM, 160)}`, 'whatsapp_token', 'fb_page_access_token'),
  ],
  mailing: [
    ...anywhere(
      (r) =>
        r.pick([
          `SG.${r.chars(URL_SAFE, 22)}.${r.chars(URL_SAFE, 43)}`,
          `xkeysib-${r.hex(64)}-${r.chars(ALNUM, 16)}`,
          `key-${r.hex(32)}`,
          `re_${r.chars(ALNUM, 8)}_${r.chars(ALNUM, 24)}`,
          `${r.hex(32)}-us${r.int(1, 21)}`,
        ]),
      'mail_api_key',
    ),
    (r) => `X-Postmark-Server-Token: ${secret(r.uuid())}`,
    (r) =>
      `curl -s --user 'api:${secret(`${r.hex(32)}-${r.hex(8)}-${r.hex(8)}`)}' https://api.mailgun.net/v3/mg.${shop(r)}/messages`,
  ],
  twilio: [
    ...named((r) => r.hex(32), 'twilio_auth_token', 'twilioAuthToken'),
    (r) => `client = Client("AC${r.hex(32)}", "${secret(r.hex(32))}")`,
    (r) => `curl https://api.twilio.com/2010-04-01/Accounts -u AC${r.hex(32)}:${secret(r.hex(32))}`,
  ],
  office: anywhere(
    (r) =>
      r.pick([
        `ATATT3xFfGF0${r.chars(URL_SAFE, 171)}=${hexUpper(r, 8)}`,
        `lin_api_${r.chars(ALNUM, 40)}`,
        `ntn_${r.chars(ALNUM, 46)}`,
        `pat${r.chars(ALNUM, 14)}.${r.hex(64)}`,
        `figd_${r.chars(URL_SAFE, 40)}`,
        `pat-eu1-${r.uuid()}`,
        `PMAK-${r.hex(24)}-${r.hex(34)}`,
      ]),
    'workspace_token',
  ),
  'office by name': [
    ...named((r) => r.chars(ALNUM, 40), 'zendesk_api_token', 'freshdesk_api_key'),
    ...named((r) => r.hex(32), 'algolia_admin_api_key', 'algoliaAdminKey'),
    ...named((r) => `dG9rO${r.chars(ALNUM, 54)}=`, 'intercom_access_token', 'drift_token'),
    (r) =>
      `curl https://${thing(r)}.zendesk.com/api/v2/tickets.json -u ${role(r)}@${shop(r)}/token:${secret(r.chars(ALNUM, 40))}`,
  ],
  identity: [
    ...named((r) => `00${r.chars(URL_SAFE, 40)}`, 'okta_api_token', 'okta_token'),
    (r) => `Authorization: SSWS ${secret(`00${r.chars(URL_SAFE, 40)}`)}`,
    ...named((r) => r.chars(URL_SAFE, 64), 'auth0_client_secret', 'keycloak_client_secret'),
    ...named((r) => `sk_live_${r.chars(ALNUM, 42)}`, 'clerk_secret_key', 'workos_api_key'),
  ],
};
