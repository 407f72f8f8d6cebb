import { ALNUM, BASE64, DIGITS, HEX, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import { inCode, inFile, inTalk, inTerminal, labelled } from './forms.ts';
import { base64of, base64url, clock, domain, epoch, escaped, isoTime, pem, word } from './values.ts';

const stripe = (r: Random): string =>
  secret(`${r.pick(['sk', 'rk'])}_${r.pick(['live', 'test'])}_51${r.chars(ALNUM, r.pick([22, 97]))}`);
const stripeHook = (r: Random): string => secret(`wh${'sec_'}${r.chars(ALNUM, 32)}`);
const square = (r: Random): string => secret(`EAAA${r.chars(URL_SAFE, 60)}`);
const paypalSecret = (r: Random): string => secret(`E${r.chars(URL_SAFE, 79)}`);
const braintree = (r: Random): string => secret(`access_token$production$${r.chars(LOWER + DIGITS, 16)}$${r.hex(32)}`);
const adyen = (r: Random): string =>
  secret(`AQE${r.chars(ALNUM, 3)}mfxL${r.chars(BASE64, 80)}-${r.chars(BASE64, 44)}=-${r.chars(ALNUM, 16)}`);
const plaid = (r: Random): string => secret(r.hex(30));
const ecKey = (r: Random): string => pem(r, 'EC PRIVATE KEY', 4);
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

export const paySecrets: Families = {
  stripe: [
    (r) => `curl https://api.stripe.com/v1/charges -u ${stripe(r)}: -d amount=${r.number(4)} -d currency=eur`,
    (r) => `const stripe = require('stripe')('${stripe(r)}');`,
    (r) => `Stripe::AuthenticationError: Expired API Key provided: ${stripe(r)}`,
    (r) =>
      `stripe listen --forward-to localhost:4242/hook\n> Ready! Your webhook signing secret is ${stripeHook(r)} (^C to quit)`,
    (r) => `endpointSecret: ${stripeHook(r)}\ntolerance: 300`,
    (r) => `Authorization: Basic ${secret(base64of(`sk_live_${r.chars(ALNUM, 24)}:`))}`,
    labelled('stripe secret key', stripe),
  ],
  square: [
    (r) => `Square-Version: 2025-01-23\nAuthorization: Bearer ${square(r)}`,
    (r) => `SQUARE_APPLICATION_SECRET=${secret(`sq0csp-${r.chars(URL_SAFE, 43)}`)}`,
    inFile('square access token', square),
    inTalk('square access token', square),
    (r) =>
      `{"accessToken":"${secret(`sq0atp-${r.chars(URL_SAFE, 22)}`)}","merchant":"ML${r.chars(UPPER + DIGITS, 11)}"}`,
  ],
  paypal: [
    (r) =>
      `curl -X POST https://api-m.paypal.com/v1/oauth2/token -u "$PAYPAL_CLIENT_ID:${paypalSecret(r)}" -d grant_type=client_credentials`,
    inFile('paypal client secret', paypalSecret),
    (r) => `{"token_type":"Bearer","access_token":"${secret(`A21AA${r.chars(URL_SAFE, 92)}`)}","expires_in":32400}`,
    inCode('paypal client secret', paypalSecret),
  ],
  braintree: [
    (r) => `gateway = braintree.BraintreeGateway(access_token="${braintree(r)}")`,
    (r) => `braintree:\n  environment: production\n  private_key: ${secret(r.hex(32))}`,
    inFile('braintree access token', braintree),
    (r) => `Braintree::Configuration.private_key = '${secret(r.hex(32))}'`,
  ],
  adyen: [
    (r) => `x-API-key: ${adyen(r)}\ncontent-type: application/json`,
    inFile('adyen api key', adyen),
    (r) => `client.config.apiKey = "${adyen(r)}"; client.setEnvironment("LIVE");`,
    (r) => `ADYEN_HMAC_KEY=${secret(r.hex(64).toUpperCase())}`,
  ],
  plaid: [
    (r) => JSON.stringify({ client_id: r.hex(24), secret: plaid(r), institution_id: `ins_${r.number(5)}` }),
    (r) => `PLAID_SECRET=${plaid(r)}\nPLAID_ENV=sandbox`,
    (r) =>
      `{"access_token":"${secret(`access-${r.pick(['sandbox', 'production'])}-${r.uuid()}`)}","item_id":"${r.chars(ALNUM, 37)}","request_id":"${r.chars(ALNUM, 15)}"}`,
    (r) => `PLAID-SECRET: ${plaid(r)}`,
    (r) =>
      `item login failed, access token access-production-… full value below\n${secret(`access-production-${r.uuid()}`)}`,
  ],
  coinbase: [
    (r) =>
      `{\n   "name": "organizations/${r.uuid()}/apiKeys/${r.uuid()}",\n   "privateKey": "${secret(inJson(ecKey(r)))}\\n"\n}`,
    (r) =>
      `CB-ACCESS-SIGN: ${secret(r.hex(64))}\nCB-ACCESS-TIMESTAMP: ${epoch(r)}\nCB-ACCESS-PASSPHRASE: ${secret(r.chars(LOWER + DIGITS, 11))}`,
    (r) => `{"id":"${r.uuid()}","privateKey":"${secret(`${r.chars(BASE64, 86)}==`)}"}`,
    inFile('coinbase api secret', (r) => secret(`${r.chars(BASE64, 86)}==`)),
  ],
  exchanges: [
    (r) => `binance = Client(api_key="${secret(r.chars(ALNUM, 64))}", api_secret="${secret(r.chars(ALNUM, 64))}")`,
    (r) => `X-MBX-APIKEY: ${secret(r.chars(ALNUM, 64))}`,
    (r) => `KRAKEN_PRIVATE_KEY=${secret(`${r.chars(BASE64, 86)}==`)}`,
    (r) =>
      `OK-ACCESS-KEY: ${secret(r.uuid())}\nOK-ACCESS-SIGN: ${secret(r.base64(32))}\nOK-ACCESS-PASSPHRASE: ${secret(`${r.chars(ALNUM, 9)}!`)}`,
    (r) => `exchange:\n  name: bybit\n  key: ${secret(r.chars(ALNUM, 18))}\n  secret: ${secret(r.chars(ALNUM, 36))}`,
    (r) => `ccxt.bitstamp({'secret': '${secret(r.chars(ALNUM, 32))}', 'enableRateLimit': True})`,
  ],
  'node-providers': [
    (r) => `const provider = new JsonRpcProvider('https://mainnet.infura.io/v3/${secret(r.hex(32))}');`,
    (r) => `SEPOLIA_RPC=https://eth-sepolia.g.alchemy.com/v2/${secret(r.chars(URL_SAFE, 32))}`,
    (r) => `networks: { polygon: { url: "https://${word(r)}-${word(r)}.matic.quiknode.pro/${secret(r.hex(40))}/" } }`,
    (r) => `cast block latest --rpc-url https://arb-mainnet.g.alchemy.com/v2/${secret(r.chars(URL_SAFE, 32))}`,
    (r) => `etherscan: { apiKey: "${secret(r.chars(UPPER + DIGITS, 34))}" }`,
    (r) => `wss://mainnet.infura.io/ws/v3/${secret(r.hex(32))} closed with 1006`,
    (r) => `TRON-PRO-API-KEY: ${secret(r.uuid())}`,
    (r) => `solana config set --url "https://mainnet.helius-rpc.com/?api-key=${secret(r.uuid())}"`,
  ],
  custody: [
    (r) => `FIREBLOCKS_SECRET_KEY="${secret(inJson(pem(r, 'PRIVATE KEY', 20)))}"`,
    (r) =>
      `X-API-Key: ${secret(r.uuid())}\nAuthorization: Bearer ${secret(`${base64url({ alg: 'RS256', typ: 'JWT' })}.${base64url({ uri: '/v1/transactions', nonce: r.uuid(), iat: Number(epoch(r)) })}.${r.chars(URL_SAFE, 342)}`)}`,
    (r) => `bitgo.authenticateWithAccessToken({ accessToken: '${secret(`v2x${r.hex(64)}`)}' });`,
    (r) =>
      `CIRCLE_API_KEY=${secret(`LIVE_API_KEY:${r.hex(32)}:${r.hex(32)}`)}\nCIRCLE_ENTITY_SECRET=${secret(r.hex(64))}`,
    (r) => `walletPassphrase: "${secret(`${word(r)} ${word(r)} ${r.int(10, 99)}`)}"`,
  ],
  'kyc-vendors': [
    (r) => `Authorization: Token token=${secret(`api_live.${r.chars(URL_SAFE, 11)}.${r.chars(URL_SAFE, 32)}`)}`,
    (r) =>
      `X-App-Token: ${secret(`prd:${r.chars(ALNUM, 24)}.${r.chars(ALNUM, 32)}`)}\nX-App-Access-Ts: ${epoch(r)}\nX-App-Access-Sig: ${secret(r.hex(64))}`,
    (r) => `PERSONA_API_KEY=${secret(`persona_production_${r.uuid()}`)}`,
    (r) =>
      `{"userId":"ext-${r.number(6)}","token":"${secret(`_act-sbx-jwt-${base64url({ alg: 'none' })}.${r.chars(URL_SAFE, 80)}`)}"}`,
    inFile('veriff api secret', (r) => secret(r.uuid())),
    inTerminal('trulioo client secret', (r) => secret(r.chars(ALNUM, 40))),
  ],
  'payment-others': [
    (r) => `rzp = Razorpay::Setup.new(ENV.fetch("RZP_KEY"), secret: "${secret(r.chars(ALNUM, 24))}")`,
    (r) => `Authorization: Bearer ${secret(`live_${r.chars(ALNUM, 30)}`)}\nHost: api.mollie.com`,
    (r) => `PAYSTACK_SECRET_KEY=${secret(`sk_live_${r.hex(40)}`)}`,
    (r) => `FLW_SECRET: ${secret(`FLWSECK-${r.hex(32)}-${r.chars(LOWER + DIGITS, 13)}-X`)}`,
    (r) =>
      `"checkout_secret": "${secret(`sk_${r.chars(LOWER + DIGITS, 26)}`)}", "checkout_channel": "pc_${r.chars(LOWER + DIGITS, 26)}"`,
    (r) => `gocardless = Client(access_token='${secret(`live_${r.chars(URL_SAFE, 40)}`)}')`,
    (r) => `Wise-Api: Authorization: Bearer ${secret(r.uuid())}`,
    (r) =>
      `mp.configure({ access_token: '${secret(`APP_USR-${r.number(16)}-${r.digits(6)}-${r.hex(32)}-${r.number(9)}`)}' })`,
  ],
  shopify: [
    (r) => `X-Shopify-Access-Token: ${secret(`shp${'at_'}${r.hex(32)}`)}`,
    (r) => `SHOPIFY_API_SECRET=${secret(`shp${'ss_'}${r.hex(32)}`)}\nSCOPES=read_orders`,
    (r) => `https://${word(r)}.myshopify.com/admin/api/2025-04/shop.json password ${secret(`shp${'pa_'}${r.hex(32)}`)}`,
    (r) => `shopify theme push --password ${secret(`shptka_${r.hex(32)}`)} --store ${word(r)}`,
    labelled('shopify access token', (r) => secret(`shp${'ca_'}${r.hex(32)}`)),
  ],
  shipping: [
    (r) => `Authorization: ShippoToken ${secret(`shippo_live_${r.hex(40)}`)}`,
    (r) => `EasyPost.api_key = "${secret(`EZAK${r.chars(ALNUM, 54)}`)}"`,
    (r) => `lob: curl -u ${secret(`live_${r.hex(35)}`)}: https://api.lob.com/v1/addresses`,
    inFile('shipstation api secret', (r) => secret(r.chars(HEX, 32))),
  ],
  'signed-requests': [
    (r) => `Stripe-Signature: t=${epoch(r)},v1=${secret(r.hex(64))}`,
    (r) => `X-Hub-Signature-256: sha256=${secret(r.hex(64))}`,
    (r) => `{"request":{"headers":{"x-signature":"${secret(r.base64(32))}","x-timestamp":"${epoch(r)}"}}}`,
    (r) =>
      `${clock(r)} webhook rejected headers=${escaped({ 'x-signature': secret(r.hex(64)), 'content-length': '412' })}`,
    (r) =>
      `Authorization: AWS4-HMAC-SHA256 Credential=${secret(`AK${'IA'}${r.chars(`${UPPER}234567`, 16)}`)}/${isoTime(r).slice(0, 10).replaceAll('-', '')}/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=${secret(r.hex(64))}`,
    (r) => `webhook-signature: v1,${secret(r.base64(32))}\nwebhook-id: msg_${r.chars(ALNUM, 27)}\nHost: ${domain(r)}`,
  ],
};
