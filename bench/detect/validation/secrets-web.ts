import { ALNUM, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Draw, Families } from './family.ts';
import { inFile, inTalk, labelled } from './forms.ts';
import {
  base64of,
  base64url,
  clock,
  domain,
  epoch,
  escaped,
  isoTime,
  jwt,
  password,
  strongPassword,
  urlBytes,
  urlPassword,
  word,
} from './values.ts';

const token = (r: Random): string => secret(jwt(r, { scope: 'orders:read' }));
const opaque = (r: Random): string =>
  secret(r.pick([() => r.hex(40), () => r.chars(ALNUM, 43), () => urlBytes(r, 32)])());
const basic = (r: Random): string => secret(base64of(`${word(r)}:${password(r)}`));
const session = (r: Random): string =>
  secret(r.pick([() => r.hex(32), () => r.chars(LOWER + DIGITS, 26), () => urlBytes(r, 24)])());

const har = (headers: readonly unknown[], request: object = {}): string =>
  JSON.stringify(
    {
      log: {
        version: '1.2',
        entries: [{ request: { method: 'GET', url: 'https://shop.example/api', headers, ...request } }],
      },
    },
    null,
    1,
  );

const postman = (auth: object): string =>
  JSON.stringify(
    {
      info: { name: 'Orders', schema: 'v2.1.0' },
      item: [{ name: 'List', request: { method: 'GET', auth, url: '{{base}}/orders' } }],
    },
    null,
    2,
  );

const discord = (r: Random): string =>
  secret(`${base64of(r.number(18)).replace(/=+$/, '')}.${r.chars(ALNUM, 6)}.${r.chars(URL_SAFE, 38)}`);
const slackBot = (r: Random): string => secret(`xox${'b-'}${r.number(12)}-${r.number(13)}-${r.chars(ALNUM, 24)}`);
const slackHook = (r: Random): string =>
  secret(`T${r.chars(UPPER + DIGITS, 10)}/B${r.chars(UPPER + DIGITS, 10)}/${r.chars(ALNUM, 24)}`);
const telegram = (r: Random): string => secret(`${r.number(10)}:AA${r.chars(URL_SAFE, 33)}`);
const mailgun: Draw = (r) => secret(r.pick([() => `key-${r.hex(32)}`, () => `${r.hex(32)}-${r.hex(8)}-${r.hex(8)}`])());
const sendgrid = (r: Random): string => secret(`SG${'.'}${r.chars(URL_SAFE, 22)}.${r.chars(URL_SAFE, 43)}`);

export const webSecrets: Families = {
  jwt: [
    (r) => `Authorization: Bearer ${token(r)}`,
    (r) => JSON.stringify({ access_token: token(r), token_type: 'bearer', expires_in: 900 }),
    (r) => `localStorage.getItem('id_token')\n'${token(r)}'`,
    (r) => `wss://rt.${domain(r)}/socket?token=${token(r)}&v=2`,
    (r) => `jwt.exceptions.ExpiredSignatureError: Signature has expired\n  token=${token(r)}`,
    (r) => `https://${domain(r)}/callback#id_token=${token(r)}&state=${word(r)}`,
    (r) => `grpcurl -H 'authorization: bearer ${token(r)}' ${domain(r)}:443 list`,
    (r) => `my token looks like this, does it decode for you?\n\n${token(r)}`,
  ],
  'bearer-opaque': [
    (r) => `curl -s -H "Authorization: Bearer ${opaque(r)}" https://api.${domain(r)}/v2/me`,
    (r) => `> GET /v1/orders HTTP/2\n> host: api.${domain(r)}\n> authorization: Bearer ${opaque(r)}\n> accept: */*`,
    (r) => `http -v GET https://api.${domain(r)}/ping "X-Api-Key:${opaque(r)}"`,
    (r) => `fetch('/api/me', { headers: { Authorization: 'Bearer ${opaque(r)}' } })`,
    (r) => `requests.get(url, headers={"X-Auth-Token": "${opaque(r)}"}, timeout=5)`,
    (r) =>
      `Invoke-RestMethod -Uri https://api.${domain(r)} -Headers @{ 'Ocp-Apim-Subscription-Key' = '${secret(r.hex(32))}' }`,
    (r) => `req.Header.Set("Authorization", "Bearer ${opaque(r)}")`,
    (r) => `access_token=${opaque(r)}&token_type=bearer&expires_in=3600`,
  ],
  'basic-auth': [
    (r) => `Authorization: Basic ${basic(r)}`,
    (r) => `curl -u ${word(r)}:${secret(strongPassword(r))} https://${domain(r)}/status`,
    (r) => `curl --user '${word(r)}:${secret(password(r))}' -X DELETE https://${domain(r)}/cache`,
    (r) => `wget --user=${word(r)} --password=${secret(password(r))} https://${domain(r)}/dump.gz`,
    (r) => `ftp://${word(r)}:${secret(urlPassword(r))}@ftp.${domain(r)}/incoming/`,
    (r) => `proxy_set_header Authorization "Basic ${basic(r)}";`,
    (r) => `https_proxy=http://${word(r)}:${secret(urlPassword(r))}@proxy.${domain(r)}:3128`,
  ],
  cookies: [
    (r) => `Cookie: theme=dark; sessionid=${session(r)}; lang=de`,
    (r) =>
      `Set-Cookie: connect.sid=${secret(`s%3A${r.chars(URL_SAFE, 32)}.${encodeURIComponent(r.base64(32))}`)}; Path=/; HttpOnly; Secure`,
    (r) => `curl 'https://${domain(r)}/admin' -b 'PHPSESSID=${session(r)}'`,
    (r) => `set-cookie: __Host-session=${session(r)}; SameSite=Lax`,
    (r) => har([{ name: 'Cookie', value: `_ga=GA1.2.${r.number(9)}.${epoch(r)}; JSESSIONID=${session(r)}` }]),
    (r) => `.${domain(r)}\tTRUE\t/\tTRUE\t${epoch(r)}\tauth_token\t${session(r)}`,
    (r) =>
      `document.cookie\n"laravel_session=${secret(base64url({ iv: r.base64(12), value: r.base64(48), mac: r.hex(64) }))}"`,
  ],
  har: [
    (r) =>
      har([
        { name: 'Authorization', value: `Bearer ${token(r)}` },
        { name: 'Accept', value: '*/*' },
      ]),
    (r) =>
      har([], {
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          params: [
            { name: 'username', value: word(r) },
            { name: 'password', value: secret(password(r)) },
          ],
        },
      }),
    (r) => har([{ name: 'x-api-key', value: opaque(r) }], { queryString: [{ name: 'page', value: '2' }] }),
    (r) =>
      har([], {
        postData: {
          mimeType: 'application/json',
          text: JSON.stringify({ user: word(r), password: secret(password(r)) }),
        },
      }),
    (r) => har([], { cookies: [{ name: 'session_token', value: session(r), httpOnly: true }] }),
  ],
  postman: [
    (r) => postman({ type: 'bearer', bearer: [{ key: 'token', value: opaque(r), type: 'string' }] }),
    (r) =>
      postman({
        type: 'basic',
        basic: [
          { key: 'username', value: word(r) },
          { key: 'password', value: secret(password(r)) },
        ],
      }),
    (r) =>
      postman({
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'X-Api-Key' },
          { key: 'value', value: opaque(r) },
        ],
      }),
    (r) =>
      JSON.stringify({
        name: 'staging',
        values: [
          { key: 'base', value: `https://${domain(r)}` },
          { key: 'access_token', value: opaque(r), enabled: true },
        ],
      }),
    (r) =>
      postman({
        type: 'oauth2',
        oauth2: [
          { key: 'clientSecret', value: secret(r.chars(ALNUM, 32)) },
          { key: 'grant_type', value: 'client_credentials' },
        ],
      }),
  ],
  'form-data': [
    (r) =>
      `curl https://auth.${domain(r)}/token --data "grant_type=client_credentials&client_id=web&client_secret=${secret(r.chars(ALNUM, 40))}"`,
    (r) =>
      `curl -X POST https://${domain(r)}/login --data-raw '${JSON.stringify({ username: word(r), password: secret(password(r)) })}'`,
    (r) => `username=${word(r)}&password=${secret(urlPassword(r))}&remember=1`,
    (r) => `curl -F 'api_key=${opaque(r)}' -F file=@photo.png https://upload.${domain(r)}`,
    (r) =>
      `------WebKitFormBoundary\nContent-Disposition: form-data; name="password"\n\n${secret(password(r))}\n------WebKitFormBoundary--`,
    (r) => `params: ${escaped({ login: word(r), passwd: secret(password(r)), otp: null })}`,
  ],
  'url-tokens': [
    (r) => `https://${domain(r)}/reset-password?token=${secret(urlBytes(r, 32))}`,
    (r) => `Click to sign in: https://app.${domain(r)}/magic?code=${secret(r.hex(48))}&lang=en`,
    (r) => `GET /api/export?format=csv&api_key=${opaque(r)} 200 512ms`,
    (r) => `https://${domain(r)}/invite/accept?invite_token=${secret(r.chars(ALNUM, 32))}`,
    (r) => `https://auth.${domain(r)}/cb?state=${word(r)}&code=${secret(`4/0A${r.chars(URL_SAFE, 70)}`)}`,
    (r) => `Referer: https://${domain(r)}/unsubscribe?sig=${secret(r.hex(64))}&list=7`,
  ],
  slack: [
    (r) => `SLACK_BOT_TOKEN=${slackBot(r)}\nSLACK_SIGNING_SECRET=${secret(r.hex(32))}`,
    (r) =>
      `curl -F token=${secret(`xox${'p-'}${r.number(12)}-${r.number(12)}-${r.number(12)}-${r.hex(32)}`)} https://slack.com/api/auth.test`,
    (r) =>
      `new App({ token: "${slackBot(r)}", appToken: "${secret(`xapp-1-A${r.chars(UPPER + DIGITS, 10)}-${r.number(13)}-${r.hex(64)}`)}" })`,
    (r) => `curl -X POST -d '{"text":"deployed"}' https://hooks.slack.com/services/${slackHook(r)}`,
    (r) => `webhook_url: "https://hooks.slack.com/services/${slackHook(r)}"\nchannel: "#alerts"`,
    (r) => `${isoTime(r)} slack error invalid_auth token=${slackBot(r)}`,
    labelled('slack token', slackBot),
  ],
  discord: [
    (r) => `client.login('${discord(r)}');`,
    inFile('discord token', discord),
    (r) => `Authorization: Bot ${discord(r)}`,
    (r) => `https://discord.com/api/webhooks/${r.number(18)}/${secret(r.chars(URL_SAFE, 68))}`,
    inTalk('discord bot token', discord),
  ],
  telegram: [
    (r) => `https://api.telegram.org/bot${telegram(r)}/sendMessage?chat_id=-100${r.number(10)}`,
    (r) => `bot = telebot.TeleBot("${telegram(r)}")`,
    (r) =>
      `Done! Congratulations on your new bot. Use this token to access the HTTP API:\n${telegram(r)}\nKeep your token secure.`,
    inFile('telegram bot token', telegram),
  ],
  twilio: [
    (r) => `client = Client("AC${'x'.repeat(32)}", "${secret(r.hex(32))}")  # account sid, auth token`,
    (r) => `TWILIO_AUTH_TOKEN=${secret(r.hex(32))}`,
    (r) => `TWILIO_API_KEY=${secret(`SK${r.hex(32)}`)}\nTWILIO_API_SECRET=${secret(r.chars(ALNUM, 32))}`,
    (r) => `curl https://api.twilio.com/2010-04-01/Accounts.json -u "$TWILIO_SID:${secret(r.hex(32))}"`,
    inTalk('twilio auth token', (r) => secret(r.hex(32))),
  ],
  'mail-senders': [
    (r) => `curl https://api.sendgrid.com/v3/mail/send -H "Authorization: Bearer ${sendgrid(r)}"`,
    (r) => `smtp.sendgrid.net:587 user=apikey pass=${sendgrid(r)}`,
    labelled('sendgrid api key', sendgrid),
    (r) => `curl -s --user 'api:${mailgun(r)}' https://api.mailgun.net/v3/mg.${domain(r)}/messages`,
    labelled('mailgun api key', mailgun),
    (r) => `X-Postmark-Server-Token: ${secret(r.uuid())}`,
    (r) => `MAILCHIMP_API_KEY=${secret(`${r.hex(32)}-us${r.int(1, 21)}`)}`,
    (r) => `api-key: ${secret(`xkeysib-${r.hex(64)}-${r.chars(ALNUM, 16)}`)}`,
    (r) => `resend = Resend('${secret(`re_${r.chars(ALNUM, 8)}_${r.chars(ALNUM, 24)}`)}')`,
    (r) => `mailer:\n  dsn: smtp://postmaster:${secret(urlPassword(r))}@smtp.${domain(r)}:587`,
  ],
  'chat-webhooks': [
    (r) =>
      `https://${word(r)}.webhook.office.com/webhookb2/${secret(`${r.uuid()}@${r.uuid()}/IncomingWebhook/${r.hex(32)}/${r.uuid()}`)}`,
    (r) => `https://hooks.zapier.com/hooks/catch/${secret(`${r.number(7)}/${r.chars(LOWER + DIGITS, 7)}`)}/`,
    (r) =>
      `https://chat.googleapis.com/v1/spaces/AAAA${r.chars(ALNUM, 7)}/messages?key=$KEY&token=${secret(r.chars(URL_SAFE, 43))}`,
    (r) => `[${clock(r)}] posting to https://hooks.slack.com/services/${slackHook(r)} failed: 404 no_team`,
  ],
};
