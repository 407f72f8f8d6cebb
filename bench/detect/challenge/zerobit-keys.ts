import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { base64of, clock, domain, escaped, isoTime, word } from '../validation/values.ts';
import { apiKey, hookKey, json, on, rawKey } from './partner.ts';

/** Keys of 0Bit where partners keep, use, show and lose them. */
export const zerobitKeys: Families = {
  'deploy-files': [
    on(
      (t, r) =>
        `[Unit]\nDescription=ramp api\n\n[Service]\nEnvironment="OBIT_ENVIRONMENT=${t.env}"\nEnvironment="OBIT_SECRET_KEY=${apiKey(r, t.mode)}"\nExecStart=/usr/bin/node /srv/ramp/server.js`,
    ),
    on(
      (t, r) =>
        `obit_environment    = "${t.env}"\nobit_secret_key     = "${apiKey(r, t.mode)}"\nobit_webhook_secret = "${hookKey(r, t.mode)}"\nreplicas            = ${r.int(2, 9)}`,
    ),
    on(
      (t, r) =>
        `Run pnpm run deploy --filter ramp\n  pnpm run deploy --filter ramp\n  shell: /usr/bin/bash -e {0}\n  env:\n    NODE_VERSION: 22\n    GATE_SECRET_KEY: ${apiKey(r, t.mode)}\nError: Process completed with exit code 1.`,
    ),
    on(
      (t, r) =>
        `$ vercel env add OBIT_WEBHOOK_SECRET ${t.env}\n? What's the value of OBIT_WEBHOOK_SECRET? ${hookKey(r, t.mode)}\n✅  Added Environment Variable OBIT_WEBHOOK_SECRET to Project ${word(r)}-ramp [${r.int(80, 900)}ms]`,
    ),
    on(
      (t, r) =>
        `apiVersion: v1\nkind: Secret\nmetadata:\n  name: gate-${t.env}\ntype: Opaque\ndata:\n  OBIT_SECRET_KEY: ${secret(base64of(rawKey(r, t.mode)))}`,
    ),
    on((t, r) =>
      json(
        {
          Config: {
            Env: ['NODE_ENV=production', `OBIT_SECRET_KEY=${apiKey(r, t.mode)}`, 'PATH=/usr/local/bin:/usr/bin'],
          },
        },
        4,
      ),
    ),
    on((t, r) => `C:\\ramp> setx OBIT_SECRET_KEY ${apiKey(r, t.mode)}\n\nSUCCESS: Specified value was saved.`),
    on(
      (t, r) =>
        `ramp:\n  image: registry.${domain(r)}/ramp:${r.int(1, 9)}.${r.int(0, 30)}\n  secrets_inline:\n    gateKey: &gate ${apiKey(r, t.mode)}\n    hookSecret: ${hookKey(r, t.mode)}\n  poolId: ${t.pool}`,
    ),
  ],
  'request-traces': [
    on(
      (t, r) =>
        `* Connected to ${t.host} port 443 (#0)\n> POST /v1/gate_sessions HTTP/2\n> Host: ${t.host}\n> authorization: Bearer ${apiKey(r, t.mode)}\n> idempotency-key: ${t.idem}\n> content-length: ${r.number(3)}\n>\n< HTTP/2 409\n< x-request-id: ${t.request}\n* Connection #0 to host ${t.host} left intact`,
    ),
    on(
      (t, r) =>
        `wget --quiet --header='Authorization: Bearer ${apiKey(r, t.mode)}' -O - https://${t.host}/v1/transactions/${t.refid}`,
    ),
    on(
      (t, r) =>
        `PS C:\\> Invoke-RestMethod -Uri "https://${t.host}/v1/gate_sessions/${t.session}" -Headers @{ Authorization = "Bearer ${apiKey(r, t.mode)}" }\nInvoke-RestMethod: Response status code does not indicate success: 403 (Forbidden).`,
    ),
    on(
      (t, r) =>
        `await fetch("https://${t.host}/v1/webhooks/deliveries/${t.delivery}/replay", {\n  "headers": {\n    "accept": "application/json",\n    "authorization": "Bearer ${apiKey(r, t.mode)}",\n    "sec-fetch-mode": "cors"\n  },\n  "body": null,\n  "method": "POST"\n});`,
    ),
    on((t, r) =>
      json({
        startedDateTime: isoTime(r),
        request: {
          method: 'GET',
          url: `https://${t.host}/v1/gate_sessions/${t.session}`,
          headers: [
            { name: 'accept', value: '*/*' },
            { name: 'Authorization', value: `Bearer ${apiKey(r, t.mode)}` },
          ],
        },
        response: { status: 404, headers: [{ name: 'x-request-id', value: t.request }] },
      }),
    ),
    on(
      (t, r) =>
        `AxiosError: Request failed with status code 429\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12) {\n  code: 'ERR_BAD_REQUEST',\n  config: {\n    headers: { Accept: 'application/json', Authorization: 'Bearer ${apiKey(r, t.mode)}' },\n    url: '/v1/quotes'\n  },\n  response: { headers: { 'x-request-id': '${t.request}' } }\n}`,
    ),
    on(
      (t, r) =>
        `send: b'GET /v1/pools/${t.pool}/quote HTTP/1.1\\r\\nHost: pools-api.0bit.app\\r\\nAuthorization: Bearer ${apiKey(r, t.mode)}\\r\\nConnection: keep-alive\\r\\n\\r\\n'\nreply: 'HTTP/1.1 402 Payment Required\\r\\n'`,
    ),
    on(
      (t, r) =>
        `curl --oauth2-bearer ${apiKey(r, t.mode)} -sS -D - https://${t.host}/v1/gate_sessions/${t.session}/cancel -X POST | grep -i x-request-id\nx-request-id: ${t.request}`,
    ),
  ],
  'sdk-setup': [
    on(
      (t, r) =>
        `GATE = {\n    "SECRET_KEY": "${apiKey(r, t.mode)}",\n    "WEBHOOK_SECRET": "${hookKey(r, t.mode)}",\n    "ENVIRONMENT": "${t.env}",\n}`,
    ),
    on(
      (t, r) =>
        `cfg := gate.Config{SecretKey: "${apiKey(r, t.mode)}", BaseURL: "https://${t.host}/v1", Timeout: 8 * time.Second}`,
    ),
    on(
      (t, r) =>
        `spring.obit.secret-key=${apiKey(r, t.mode)}\nspring.obit.base-url=https://${t.host}/v1\nspring.obit.retries=${r.int(1, 5)}`,
    ),
    on(
      (t, r) =>
        `ZeroBit.configure do |c|\n  c.secret_key = "${apiKey(r, t.mode)}" # ${t.env}\n  c.webhook_secret = "${hookKey(r, t.mode)}"\nend`,
    ),
    on(
      (t, r) =>
        `config :ramp, ZeroBit,\n  secret_key: System.get_env("OBIT_SECRET_KEY") || "${apiKey(r, t.mode)}",\n  host: "${t.host}"`,
    ),
    on((t, r) => `buildConfigField("String", "GATE_KEY", "\\"${apiKey(r, t.mode)}\\"")`),
    on(
      (t, r) =>
        `services.AddGate(o => { o.SecretKey = "${apiKey(r, t.mode)}"; o.Environment = GateEnvironment.${t.mode === 'test' ? 'Sandbox' : 'Production'}; });`,
    ),
    on(
      (t, r) =>
        `it('creates a session', async () => {\n  const gate = new GateClient({ secretKey: '${apiKey(r, t.mode)}' });\n  const s = await gate.sessions.retrieve('${t.session}');\n  expect(s.status).toBe('open');\n});`,
    ),
  ],
  'dashboard-copies': [
    on(
      (_, r) =>
        `Partner Hub\nDevelopers\nAPI keys\nLive mode\nStandard key\n${apiKey(r, 'live')}\nCreated ${r.int(2, 60)} days ago\nLast used ${r.int(2, 50)} minutes ago\nRoll key`,
    ),
    on(
      (t, r) =>
        `URL\tMode\tSecret\tEvents\tLast status\nhttps://${domain(r)}/hooks/gate\t${t.mode}\t${hookKey(r, t.mode)}\tgate_session.*\t200\nhttps://${domain(r)}/hooks/pools\t${t.mode}\t${hookKey(r, t.mode)}\tpool.transaction.*\t500`,
    ),
    on(
      (_, r) =>
        `Revoke this key?\n\nBackend (${word(r)})\n${apiKey(r, 'live')}\n\nRequests with this key fail at once. This cannot be undone.\n\nCancel   Revoke`,
    ),
    on(
      (_, r) =>
        `name,mode,key,created\nbackend,live,${apiKey(r, 'live')},2029-04-01\nnightly,test,${apiKey(r, 'test')},2029-05-12`,
    ),
    on(
      (t, r) =>
        `| Endpoint id | Signing secret | Delivery |\n| :-- | :-- | :-- |\n| we_${r.number(4)} | \`${hookKey(r, t.mode)}\` | ${t.delivery} |`,
    ),
    on((t, r) => `Signing secret (click to hide)\n\n    ${hookKey(r, t.mode)}\n\nRotate · Copy · Send test event`),
    on(
      (t, r) =>
        `Key details\nType: Secret\nEnvironment: ${t.env}\nToken: ${apiKey(r, t.mode)}\nPartner id: ${t.partner}\nAllowed products: 0Gate, 0Pools`,
    ),
    on((t, r) => `✓ Copied to clipboard\n${apiKey(r, t.mode)}`),
  ],
  'keys-by-accident': [
    on((t, r) => {
      const key = rawKey(r, t.mode);
      return `The key from the letter reads ${secret(`${key.slice(0, 22)}\n${key.slice(22)}`)}\nand the sandbox answers 401 (${t.request}).`;
    }),
    on((t, r) => `OCR of the photo:\nSecret key  ${secret(`sk_1ive_${rawKey(r, 'live').slice(8)}`)}\nMode  ${t.mode}`),
    on(
      (t, r) =>
        `> our key is ${apiKey(r, t.mode)}\n\nPlease remove that from your mail. Which request id did you see? We saw ${t.request}.`,
    ),
    on((t, r) => `https://${t.host}/v1/gate_sessions/${t.session}?api_key=${apiKey(r, t.mode)}`),
    on((t, r) => `{"line":${escaped({ msg: 'boot', env: { GATE_KEY: apiKey(r, t.mode) } })},"at":"${isoTime(r)}"}`),
    on((t, r) => `[${clock(r)}] <deploybot> set secret *${apiKey(r, t.mode)}* for ${t.partner}`),
    on(
      (t, r) => `git log -p\n-    key: process.env.GATE_KEY,\n+    key: "${apiKey(r, t.mode)}", // FIXME before merge`,
    ),
    on((t, r) => `Je cherche pourquoi ${t.request} échoue ; la clé utilisée est « ${apiKey(r, t.mode)} » en ${t.env}.`),
  ],
};
