import type { Detector } from '../rule.ts';
import { isMixed, token } from './vendor.ts';

const gk = 'gitleaks and kingfisher (both rule sets)';

/** Keys of shops, payment and shipping services. */
export const commerce: Detector[] = [
  token(
    'shopify-token',
    'Shopify token',
    'shpat_ shpca_ shppa_ shpss_',
    /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
    'Shopify docs, access tokens',
    'shpat_{H32}',
  ),
  token(
    'square-token',
    'Square token',
    'sq0atp- sq0csp- sq0idp- eaaa',
    /sq0(?:atp|csp|idp)-[\w-]{22,60}|EAAA[\w-]{58,64}/,
    'Square docs, access tokens',
    'sq0atp-{A22}',
  ),
  token(
    'facebook-token',
    'Facebook token',
    'eaac eaam eaab eaad eaag eaax',
    /EAA[A-Z][A-Za-z0-9]{60,400}/,
    gk,
    'EAAC{A120}',
  ),
  token(
    'braintree-token',
    'Braintree token',
    'access_token$',
    /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
    'Braintree docs, access tokens',
    'access_token$production${L16}${H32}',
  ),
  token(
    'razorpay-key',
    'Razorpay key',
    'rzp_live_ rzp_test_',
    /rzp_(?:live|test)_[A-Za-z0-9]{14,24}/,
    gk,
    'rzp_live_{A14}',
  ),
  token(
    'plaid-token',
    'Plaid token',
    'access-sandbox- access-development- access-production-',
    /access-(?:sandbox|development|production)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    'Plaid docs, tokens',
    'access-sandbox-{H8}-{H4}-{H4}-{H4}-{H12}',
  ),
  token(
    'flutterwave-key',
    'Flutterwave key',
    'flwsec flwpub',
    /FLW(?:SEC|PUB)K(?:_TEST|_LIVE)?-[A-Za-z0-9]{12,40}(?:-X)?/i,
    gk,
    'FLWSECK_TEST-{H32}-X',
  ),
  token(
    'mercadopago-token',
    'Mercado Pago token',
    'app_usr-',
    /APP_USR-\d{10,20}-\d{6}-[a-f0-9]{32}-\d{6,12}/,
    gk,
    'APP_USR-{D16}-{D6}-{H32}-{D9}',
  ),
  token(
    'easypost-shippo-key',
    'Shipping service key',
    'ezak eztk shippo_live_ shippo_test_',
    /(?<![+/])EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9+/])|shippo_(?:live|test)_[a-f0-9]{40}/,
    gk,
    'EZAK{A54}',
  ),
  token(
    'duffel-token',
    'Duffel token',
    'duffel_live_ duffel_test_',
    /duffel_(?:live|test)_[\w=-]{43}/,
    gk,
    'duffel_live_{A43}',
  ),
  token(
    'lob-gocardless-key',
    'Lob or GoCardless key',
    'live_ test_',
    /(?:live|test)_(?:pub_)?[a-f0-9]{31,35}(?![\w])|live_[\w=-]{40}(?![\w])/,
    gk,
    'live_{H35}',
    {
      validate: (value) => isMixed(value.replace(/^[a-z]+_(?:pub_)?/, '')),
      ignores: ['test_that_this_function_returns_a_list_of_items_ok', 'live_stream'],
    },
  ),
];
