import { ALNUM, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import {
  account,
  b64,
  date,
  epoch,
  json,
  jwt,
  lines,
  opaque,
  password,
  pretty,
  role,
  shop,
  stamp,
  thing,
} from './draw.ts';

const pass = (r: Random): string => secret(password(r));
const token = (r: Random): string => secret(opaque(r));
const bearer = (r: Random): string => secret(r.pick([jwt(r), r.chars(URL_SAFE, 48), r.hex(40)]));
const basic = (r: Random): string => secret(b64(`${account(r)}:${password(r)}`));

/** Requests, answers, links and cookies. */
export const webSecrets: Families = {
  curl: [
    (r) =>
      lines(
        `curl -sS -X POST https://api.${shop(r)}/v2/refunds \\`,
        `  -H 'authorization: Bearer ${bearer(r)}' \\`,
        `  -H 'content-type: application/json' \\`,
        `  -d '{"order":"${r.digits(6)}"}'`,
      ),
    (r) => `curl -u ${account(r)}:${secret(r.chars(ALNUM, 24))} https://api.${shop(r)}/v1/balance`,
    (r) =>
      `curl "https://auth.${shop(r)}/oauth/token" --data-urlencode "grant_type=client_credentials" --data-urlencode "client_secret=${secret(r.chars(ALNUM, 40))}"`,
    (r) =>
      `curl --location 'https://api.${shop(r)}/orders/${r.digits(5)}' --header 'X-Api-Key: ${token(r)}' --header 'Accept: application/json'`,
    (r) => `curl -k https://${account(r)}:${secret(r.chars(ALNUM, 18))}@jenkins.${shop(r)}/job/${role(r)}/build`,
    (r) => `curl -b "sid=${secret(r.chars(ALNUM, 32))}; lang=nl" https://${shop(r)}/admin/orders`,
    (r) =>
      `curl --proxy-user ${account(r)}:${secret(r.chars(ALNUM, 16))} -x proxy.${shop(r)}:3128 https://api.${shop(r)}/ping`,
  ],
  'raw http': [
    (r) =>
      lines(
        'POST /api/login HTTP/1.1',
        `Host: ${shop(r)}`,
        'Content-Type: application/x-www-form-urlencoded',
        '',
        `username=${account(r)}&password=${secret(r.chars(ALNUM, 16))}`,
      ),
    (r) =>
      lines('GET /v3/merchants/me HTTP/2', `host: api.${shop(r)}`, `authorization: Basic ${basic(r)}`, 'accept: */*'),
    (r) =>
      lines(
        '> GET /reports HTTP/1.1',
        `> X-Auth-Token: ${token(r)}`,
        '> User-Agent: okhttp/4.12.0',
        '< HTTP/1.1 429 Too Many Requests',
      ),
    (r) =>
      lines('HTTP/1.1 200 OK', 'Content-Type: application/json', '', json({ status: 'ok', session_token: token(r) })),
    (r) => lines(`Proxy-Authorization: Basic ${basic(r)}`, 'Connection: keep-alive'),
  ],
  'http archive': [
    (r) =>
      pretty({
        request: {
          method: 'GET',
          url: `https://api.${shop(r)}/v1/me`,
          headers: [
            { name: 'Authorization', value: `Bearer ${bearer(r)}` },
            { name: 'Accept', value: '*/*' },
          ],
        },
      }),
    (r) => json({ cookies: [{ name: 'session', value: secret(r.chars(ALNUM, 40)), path: '/', httpOnly: true }] }),
    (r) =>
      pretty({
        postData: { mimeType: 'application/json', text: JSON.stringify({ user: account(r), password: pass(r) }) },
      }),
    (r) =>
      json({
        response: {
          status: 200,
          content: {
            mimeType: 'application/json',
            text: JSON.stringify({ refresh_token: secret(r.chars(URL_SAFE, 64)), expires_in: 3600 }),
          },
        },
      }),
    (r) =>
      json({
        queryString: [
          { name: 'api_key', value: secret(r.hex(32)) },
          { name: 'page', value: '2' },
        ],
      }),
  ],
  cookies: [
    (r) =>
      `Set-Cookie: connect.sid=${secret(`s%3A${r.chars(URL_SAFE, 32)}.${r.chars(ALNUM, 43)}`)}; Path=/; HttpOnly; SameSite=Lax`,
    (r) => `Cookie: theme=dark; PHPSESSID=${secret(r.chars(LOWER + DIGITS, 26))}; locale=de_DE`,
    (r) => `cookie: __Host-session=${secret(r.chars(URL_SAFE, 86))}`,
    (r) =>
      lines(`# Netscape HTTP Cookie File`, `.${shop(r)}\tTRUE\t/\tTRUE\t${epoch(r)}\taccess_token\t${secret(jwt(r))}`),
    (r) => `document.cookie = "JSESSIONID=${secret(r.chars(UPPER + DIGITS, 32))}; path=/app"`,
    (r) => `laravel_session=${secret(r.chars(ALNUM, 120))}; expires=Wed, 11-Nov-2026 10:11:12 GMT; Max-Age=7200`,
  ],
  'api clients': [
    (r) => pretty({ key: 'prod_api_key', value: token(r), type: 'secret', enabled: true }),
    (r) =>
      pretty({
        auth: {
          type: 'basic',
          basic: [
            { key: 'username', value: account(r) },
            { key: 'password', value: pass(r) },
          ],
        },
      }),
    (r) => `http POST https://api.${shop(r)}/payouts "X-API-Key:${token(r)}" amount=100 currency=EUR`,
    (r) =>
      lines(
        `@baseUrl = https://api.${shop(r)}`,
        `@accessToken = ${bearer(r)}`,
        '',
        'GET {{baseUrl}}/orders',
        'Authorization: Bearer {{accessToken}}',
      ),
    (r) => lines('auth:bearer {', `  token: ${bearer(r)}`, '}'),
  ],
  'copied as code': [
    (r) =>
      lines(
        `await fetch("https://api.${shop(r)}/v1/orders", {`,
        '  "headers": {',
        `    "authorization": "Bearer ${bearer(r)}",`,
        '    "sec-fetch-mode": "cors"',
        '  },',
        '  "method": "GET"',
        '});',
      ),
    (r) =>
      `Invoke-WebRequest -Uri "https://${shop(r)}/api" -Headers @{ "x-api-key"="${token(r)}"; "accept"="application/json" }`,
    (r) => `axios.get('https://api.${shop(r)}/me', { headers: { 'X-Access-Token': '${token(r)}' } })`,
    (r) => `requests.post("https://api.${shop(r)}/token", auth=("${account(r)}", "${pass(r)}"), timeout=10)`,
    (r) =>
      `$session.Cookies.Add((New-Object System.Net.Cookie("auth_token", "${secret(r.chars(URL_SAFE, 60))}", "/", "${shop(r)}")))`,
  ],
  'oauth exchange': [
    (r) => json({ token_type: 'Bearer', expires_in: 1800, access_token: bearer(r), scope: 'orders offline' }),
    (r) => `https://app.${shop(r)}/callback#access_token=${bearer(r)}&token_type=bearer&expires_in=3600`,
    (r) => `grant_type=refresh_token&client_id=${thing(r)}-web&refresh_token=${secret(r.chars(URL_SAFE, 54))}`,
    (r) => `https://app.${shop(r)}/oauth/callback?code=${secret(r.chars(URL_SAFE, 48))}&state=${r.hex(8)}`,
    (r) => json({ id_token: secret(jwt(r, { aud: `${thing(r)}-web` })), not_before_policy: 0 }),
    (r) => lines('client_id: backoffice', `client_secret: ${token(r)}`, 'redirect_uri: http://localhost:8080/cb'),
  ],
  'signed urls': [
    (r) =>
      `https://${thing(r)}-exports.s3.eu-west-1.amazonaws.com/${date(r)}.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T100000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=${secret(r.hex(64))}`,
    (r) =>
      `https://${thing(r)}files.blob.core.windows.net/kyc/doc.pdf?sv=2024-11-04&se=2026-12-01T00%3A00%3A00Z&sr=b&sp=r&sig=${secret(encodeURIComponent(r.base64(32)))}`,
    (r) =>
      `https://storage.googleapis.com/${thing(r)}-backups/dump.sql.gz?GoogleAccessId=svc&Expires=${epoch(r)}&Signature=${secret(encodeURIComponent(r.base64(256)))}`,
    (r) =>
      `https://d${r.chars(LOWER + DIGITS, 13)}.cloudfront.net/invoice.pdf?Expires=${epoch(r)}&Signature=${secret(r.chars(URL_SAFE, 170))}&Key-Pair-Id=K${r.chars(UPPER + DIGITS, 13)}`,
  ],
  'query strings': [
    (r) => `${stamp(r)} "GET /export?format=csv&api_key=${secret(r.hex(32))} HTTP/1.1" 200 5123`,
    (r) => `wss://stream.${shop(r)}/v1?access_token=${bearer(r)}`,
    (r) => `https://hooks.${shop(r)}/in?channel=ops&token=${secret(r.chars(ALNUM, 32))}`,
    (r) => `failed to open https://${shop(r)}/feed?user=${r.int(1, 99)}&password=${secret(r.chars(ALNUM, 13))}: 401`,
    (r) => `redirecting to /dashboard?auth=${secret(jwt(r))}`,
  ],
  'account links': [
    (r) => `https://${shop(r)}/reset-password?token=${secret(r.hex(64))}`,
    (r) => `Reset link: https://${shop(r)}/password/reset/${secret(r.chars(ALNUM, 60))}?lang=en`,
    (r) => `https://app.${shop(r)}/magic-login?email=1&key=${secret(r.chars(URL_SAFE, 43))}`,
    (r) => `https://${shop(r)}/invite/accept?invitation_token=${secret(r.chars(URL_SAFE, 32))}`,
    (r) => `https://${shop(r)}/unsubscribe?session=${secret(jwt(r))}`,
  ],
  'chat webhooks': [
    (r) =>
      `SLACK_URL=https://hooks.slack.com/services/${secret(`T${r.chars(UPPER + DIGITS, 10)}/B${r.chars(UPPER + DIGITS, 10)}/${r.chars(ALNUM, 24)}`)}`,
    (r) =>
      `alert goes to https://discord.com/api/webhooks/${secret(`${r.number(19)}/${r.chars(URL_SAFE, 68)}`)} every hour`,
    (r) =>
      json({
        url: `https://${thing(r)}.webhook.office.com/webhookb2/${secret(`${r.uuid()}@${r.uuid()}/IncomingWebhook/${r.hex(32)}/${r.uuid()}`)}`,
      }),
  ],
  'two factor': [
    (r) => `otpauth://totp/${thing(r)}:admin?secret=${secret(r.chars(`${UPPER}234567`, 32))}&issuer=${thing(r)}`,
    (r) => `Your verification code is ${secret(r.digits(6))}. It expires in 10 minutes.`,
    (r) =>
      lines(
        'Recovery codes',
        ...Array.from({ length: 4 }, () => secret(`${r.chars(LOWER + DIGITS, 5)}-${r.chars(LOWER + DIGITS, 5)}`)),
      ),
    (r) => `totp_secret: ${secret(r.chars(`${UPPER}234567`, 16))}`,
    (r) => `Ihr Bestätigungscode lautet ${secret(r.digits(6))}.`,
    (r) => `Votre code de vérification : ${secret(r.digits(6))}`,
    (r) => `one-time password: ${secret(r.digits(6))}`,
  ],
  tokens: [
    (r) => `id token was ${secret(jwt(r, { iss: `https://login.${shop(r)}` }))}`,
    (r) => lines('Decoded session:', `raw: ${secret(jwt(r))}`, 'alg: RS256, expired 3 minutes ago'),
    (r) => `localStorage.getItem('auth') // "${secret(jwt(r, { email_verified: true }))}"`,
    (r) => `SAML_ASSERTION_KEY=${token(r)}`,
    (r) => `invalid token: ${secret(jwt(r))} (signature mismatch)`,
  ],
};
