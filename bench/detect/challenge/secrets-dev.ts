import { ALNUM, BASE64, DIGITS, LOWER, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Draw, Families } from '../validation/family.ts';
import { base64of, domain, escaped, pem, user, withCrc, word } from '../validation/values.ts';

const github: Draw = (r) => secret(withCrc(r, r.pick(['ghp_', 'gho_', 'ghu_', 'ghs_'])));
const finePat: Draw = (r) => secret(`github_${'pat_'}${r.chars(ALNUM, 22)}_${r.chars(ALNUM, 59)}`);
const gitlab: Draw = (r) => secret(`glpat-${r.chars(URL_SAFE, 20)}`);
const openai: Draw = (r) =>
  secret(`sk-${r.pick(['proj-', 'svcacct-'])}${r.chars(URL_SAFE, 74)}T3${'BlbkFJ'}${r.chars(URL_SAFE, 74)}`);
const anthropic: Draw = (r) => secret(`sk-${'ant-'}api03-${r.chars(URL_SAFE, 93)}AA`);
const slackBot: Draw = (r) => secret(`xo${'xb-'}${r.number(12)}-${r.number(13)}-${r.chars(ALNUM, 24)}`);
const slackHook: Draw = (r) =>
  secret(`T${r.chars(UPPER + DIGITS, 9)}/B${r.chars(UPPER + DIGITS, 10)}/${r.chars(ALNUM, 24)}`);
const telegram: Draw = (r) => secret(`${r.number(10)}:AA${r.chars(URL_SAFE, 33)}`);
const discord: Draw = (r) => secret(`MT${r.chars(ALNUM, 22)}.G${r.chars(ALNUM, 5)}.${r.chars(URL_SAFE, 38)}`);
const sendgrid: Draw = (r) => secret(`S${'G.'}${r.chars(URL_SAFE, 22)}.${r.chars(URL_SAFE, 43)}`);

export const devSecrets: Families = {
  'code-hosts': [
    (r) => `git remote set-url origin https://x-access-token:${github(r)}@github.com/${word(r)}/${word(r)}.git`,
    (r) => `remote: Invalid username or token ${finePat(r)}`,
    (r) => `variables:\n  CI_PUSH_TOKEN: "${gitlab(r)}"\nstages: [build]`,
    (r) => `//registry.npmjs.org/:_authToken=${secret(withCrc(r, 'npm_'))}`,
    (r) => `gh auth status\n  ✓ Logged in to github.com account ${word(r)}-bot\n  - Token: ${github(r)}`,
    (r) => `[pypi]\nusername = __token__\npassword = ${secret(`pypi-AgEIcHlwaS5vcmc${r.chars(URL_SAFE, 150)}`)}`,
    (r) => `docker login -u ${word(r)} -p ${secret(`dckr_pat_${r.chars(URL_SAFE, 27)}`)}`,
  ],
  'language-models': [
    (r) => `openai.api_key = "${openai(r)}"`,
    (r) =>
      `curl https://api.anthropic.com/v1/messages -H "x-api-key: ${anthropic(r)}" -H "anthropic-version: 2023-06-01"`,
    (r) => `huggingface-cli login --token ${secret(`hf_${r.chars(ALNUM, 34)}`)}`,
    (r) => `{"vendor":"groq","apiKey":"${secret(`gsk_${r.chars(ALNUM, 52)}`)}"}`,
    (r) => `REPLICATE_API_TOKEN=${secret(`r8_${r.chars(ALNUM, 37)}`)}`,
    (r) => `Incorrect API key provided: ${openai(r)}. You can find your API key in the dashboard.`,
    (r) => `llm:\n  key: ${secret(`xai-${r.chars(ALNUM, 80)}`)}\n  temperature: 0`,
  ],
  'chat-bots': [
    (r) => `SLACK_BOT_TOKEN=${slackBot(r)}\nSLACK_CHANNEL=#${word(r)}`,
    (r) => `curl -d '{"text":"hi"}' https://hooks.slack.com/services/${slackHook(r)}`,
    (r) => `app = App(token="${slackBot(r)}", signing_secret="${secret(r.hex(32))}")`,
    (r) => `https://api.telegram.org/bot${telegram(r)}/getUpdates → 409 Conflict`,
    (r) => `client.login('${discord(r)}').catch(console.error);`,
    (r) => `https://discord.com/api/webhooks/${r.number(18)}/${secret(r.chars(URL_SAFE, 68))}`,
    (r) => `"appToken": "${secret(`xa${'pp-'}1-A${r.chars(UPPER + DIGITS, 10)}-${r.number(13)}-${r.hex(64)}`)}"`,
  ],
  'mail-and-sms': [
    (r) => `sgMail.setApiKey('${sendgrid(r)}');`,
    (r) => `curl -s --user 'api:${secret(`key-${r.hex(32)}`)}' https://api.mailgun.net/v3/${domain(r)}/messages`,
    (r) => `TWILIO_AUTH_TOKEN=${secret(r.hex(32))}\nTWILIO_REGION=ie1`,
    (r) => `X-Postmark-Server-Token: ${secret(r.uuid())}`,
    (r) => `mailchimp: { apiKey: "${secret(`${r.hex(32)}-us${r.int(1, 21)}`)}", list: "${word(r)}" }`,
    (r) => `BREVO_KEY="${secret(`xkeysib-${r.hex(64)}-${r.chars(ALNUM, 16)}`)}"`,
    (r) => `RESEND_API_KEY=${secret(`re_${r.chars(ALNUM, 8)}_${r.chars(ALNUM, 24)}`)}`,
    (r) => `smtp_pass: ${sendgrid(r)}\nsmtp_user: apikey`,
  ],
  'key-files': [
    (r) => secret(pem(r, r.pick(['PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY']), r.int(5, 14))),
    (r) => `I pasted the wrong file, it began like this:\n${secret(pem(r, 'OPENSSH PRIVATE KEY', 7))}`,
    (r) =>
      `deploy_key: |\n${secret(
        pem(r, 'EC PRIVATE KEY', 3)
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n'),
      )}`,
    (r) => `SSL_KEY="${secret(pem(r, 'PRIVATE KEY', 6).replaceAll('\n', '\\n'))}"`,
    (r) =>
      `# created: 2029-03-01\n# public key: age1${r.chars('qpzry9x8gf2tvdw0s3jn54khce6mua7l', 58)}\n${secret(`AGE-SECRET-KEY-1${r.chars('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`)}`,
    (r) => `TLS_KEY_B64=${secret(base64of(pem(r, 'PRIVATE KEY', 6)))}`,
    (r) => `{"tls":${escaped({ key: secret(pem(r, 'RSA PRIVATE KEY', 8)), port: 443 })}}`,
  ],
  'work-tools': [
    (r) =>
      `curl -u ci:${secret(`ATATT3x${r.chars(URL_SAFE, 171)}=${r.hex(8).toUpperCase()}`)} https://${word(r)}.atlassian.net/rest/api/3/myself`,
    (r) => `LINEAR_API_KEY=${secret(`lin_api_${r.chars(ALNUM, 40)}`)}`,
    (r) => `notion = Client(auth="${secret(`ntn_${r.number(11)}${r.chars(ALNUM, 35)}`)}")`,
    (r) =>
      `Authorization: Bearer ${secret(`pat${r.chars(ALNUM, 14)}.${r.hex(64)}`)}\nGET /v0/app${r.chars(ALNUM, 14)}/Orders`,
    (r) => `hubspot.accessToken: ${secret(`pat-eu1-${r.uuid()}`)}`,
    (r) => `X-Figma-Token: ${secret(`figd_${r.chars(URL_SAFE, 40)}`)}`,
    (r) => `the postman key ${secret(`PMAK-${r.hex(24)}-${r.hex(34)}`)} belongs to ${word(r)}`,
  ],
  'http-logins': [
    (r) => `Authorization: Basic ${secret(base64of(`${user(r)}:${r.chars(ALNUM, 18)}`))}`,
    (r) => `curl -k -u ${user(r)}:${secret(r.chars(ALNUM, 14))} https://jenkins.${domain(r)}/job/${word(r)}/build`,
    (r) => `Cookie: JSESSIONID=${secret(r.hex(32).toUpperCase())}; locale=pl`,
    (r) =>
      `set-cookie: connect.sid=${secret(`s%3A${r.chars(URL_SAFE, 32)}.${r.chars(BASE64.replace('+', '').replace('/', ''), 43)}`)}; Path=/; HttpOnly`,
    (r) => `x-api-key: ${secret(r.chars(LOWER + DIGITS, 36))}\naccept: application/json`,
    (r) => `https_proxy=http://${user(r)}:${secret(r.chars(ALNUM, 12))}@proxy.${domain(r)}:3128`,
    (r) => `{"name":"X-Auth-Token","value":"${secret(r.hex(40))}"},{"name":"Accept","value":"*/*"}`,
    (r) => `Private-Token: ${gitlab(r)}\nGET /api/v4/projects/${r.number(6)}/pipelines`,
  ],
};
