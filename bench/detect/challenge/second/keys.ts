import type { Families } from '../../validation/family.ts';
import { clock, escaped, isoTime } from '../../validation/values.ts';
import { apiKey, embedJwt, hmac, hookKey, json, on, rawKey, sessionSecret } from '../partner.ts';
import { basic } from './values.ts';

/** Keys, tokens and signatures in the places where an integration shows them. */
export const keyFamilies: Families = {
  'curl-and-http': [
    on(
      (t, r) =>
        `curl -sS https://${t.host}/v1/gate_sessions/${t.session} \\\n  -H 'Authorization: Bearer ${apiKey(r, t.mode)}' \\\n  -H 'Accept: application/json'\n# 404, x-request-id ${t.request}`,
    ),
    on((t, r) => `curl -u ${apiKey(r, t.mode)}: https://${t.host}/v1/transactions/${t.refid}`),
    on(
      (t, r) =>
        `> POST /v1/gate_sessions HTTP/2\n> host: ${t.host}\n> authorization: Basic ${basic(rawKey(r, t.mode))}\n> idempotency-key: ${t.idem}\n< HTTP/2 401\n< x-request-id: ${t.request}`,
    ),
    on(
      (t, r) =>
        `http POST ${t.host}/v1/quotes "Authorization:Bearer ${apiKey(r, t.mode)}" sourceAmount=40.00 currency=EUR`,
    ),
    on(
      (t, r) =>
        `wget --header="Authorization: Bearer ${apiKey(r, t.mode)}" -qO- "https://pools-api.0bit.app/v1/pools/${t.pool}/quote"`,
    ),
    on(
      (t, r) =>
        `Invoke-RestMethod -Uri "https://${t.host}/v1/gate_sessions" -Headers @{ Authorization = "Bearer ${apiKey(r, t.mode)}"; "Idempotency-Key" = "${t.idem}" }`,
    ),
    on(
      (t, r) =>
        `GET /v1/pools/${t.pool}/trades/${t.trade} HTTP/1.1\r\nHost: pools-api.0bit.app\r\nAuthorization: Bearer ${apiKey(r, t.mode)}\r\n\r\nHTTP/1.1 403 Forbidden\r\nX-Request-Id: ${t.request}\r\n`,
    ),
    on((t, r) =>
      json({
        method: 'GET',
        url: `https://${t.host}/v1/gate_sessions`,
        headers: [
          { name: 'Authorization', value: `Bearer ${apiKey(r, t.mode)}` },
          { name: 'X-Request-Id', value: t.request },
        ],
      }),
    ),
  ],
  'env-and-config': [
    on(
      (t, r) =>
        `OBIT_ENVIRONMENT=${t.env}\nOBIT_GATE_API_BASE_URL=https://${t.host}/v1\nOBIT_SECRET_KEY="${apiKey(r, t.mode)}"\nOBIT_WEBHOOK_SECRET="${hookKey(r, t.mode)}"`,
    ),
    on(
      (t, r) =>
        `gate:\n  base_url: https://${t.host}/v1\n  secret_key: ${apiKey(r, t.mode)}\n  webhook:\n    signing_secret: ${hookKey(r, t.mode)}\n    tolerance: 300`,
    ),
    on((t, r) => `[zerobit]\nenvironment = "${t.env}"\nsecret_key = "${apiKey(r, t.mode)}"\npartner = "${t.partner}"`),
    on(
      (t, r) =>
        `docker run -e GATE_KEY=${apiKey(r, t.mode)} -e WEBHOOK_SECRET=${hookKey(r, t.mode)} -p 8080:8080 shop/checkout:2.4.1`,
    ),
    on(
      (t, r) =>
        `{\n  // copied from the hub, ${t.env}\n  "GATE_SECRET_KEY": "${apiKey(r, t.mode)}",\n  "partnerId": "${t.partner}"\n}`,
    ),
    on(
      (t, r) =>
        `; php.ini override\nobit.secret_key = ${apiKey(r, t.mode)}\nobit.webhook_secret = ${hookKey(r, t.mode)}`,
    ),
    on(
      (t, r) =>
        `resource "aws_ssm_parameter" "gate" {\n  name  = "/${t.env}/gate/secret"\n  type  = "SecureString"\n  value = "${apiKey(r, t.mode)}"\n}`,
    ),
    on(
      (t, r) =>
        `apiVersion: v1\nkind: Secret\nmetadata:\n  name: obit\nstringData:\n  OBIT_SECRET_KEY: ${apiKey(r, t.mode)}\n  OBIT_WEBHOOK_SECRET: ${hookKey(r, t.mode)}`,
    ),
  ],
  'sdk-code': [
    on(
      (t, r) =>
        `const gate = new Gate({ apiKey: '${apiKey(r, t.mode)}', environment: '${t.env}' });\nawait gate.sessions.retrieve('${t.session}'); // req ${t.request}`,
    ),
    on((t, r) => `client = GateClient(secret_key="${apiKey(r, t.mode)}")\ntx = client.transactions.get("${t.refid}")`),
    on(
      (t, r) =>
        `axios.post('https://${t.host}/v1/gate_sessions', body, {\n  headers: { Authorization: 'Bearer ${apiKey(r, t.mode)}', 'Idempotency-Key': '${t.idem}' },\n});`,
    ),
    on(
      (t, r) =>
        `$gate = new GateClient(['secretKey' => '${apiKey(r, t.mode)}', 'webhookSecret' => '${hookKey(r, t.mode)}']);\n$gate->sessions()->get('${t.session}');`,
    ),
    on(
      (t, r) =>
        `gate = ZeroBit::Gate.new(secret_key: "${apiKey(r, t.mode)}", mode: :${t.mode})\ngate.deliveries.replay("${t.delivery}")`,
    ),
    on(
      (t, r) =>
        `req, _ := http.NewRequest("GET", "https://${t.host}/v1/transactions/${t.refid}", nil)\nreq.Header.Set("Authorization", "Bearer ${apiKey(r, t.mode)}")`,
    ),
    on(
      (t, r) =>
        `event = verify_webhook(raw_body, header, secret="${hookKey(r, t.mode)}", tolerance=300)\nassert event["id"] == "${t.event}"`,
    ),
    on(
      (t, r) =>
        `var gate = GateClient.builder()\n    .secretKey("${apiKey(r, t.mode)}")\n    .baseUrl("https://${t.host}/v1")\n    .build();\ngate.sessions().cancel("${t.session}");`,
    ),
  ],
  'browser-tokens': [
    on((t, r) =>
      json(
        {
          id: t.session,
          object: 'gate_session',
          mode: t.mode,
          status: 'open',
          amount: '55.00',
          currency: 'EUR',
          client_secret: sessionSecret(r, t.session),
          metadata: { order_id: t.order },
        },
        2,
      ),
    ),
    on(
      (t, r) =>
        `GateJS.GateRamp({ clientSecret: "${sessionSecret(r, t.session)}", onError: (e) => console.warn(e.code) });\n// order ${t.order}`,
    ),
    on(
      (t, r) =>
        `GET /embed/boot HTTP/1.1\nHost: gate-sandbox.0bit.app\nX-Embed-Token: ${embedJwt(r)}\n\n→ 401, request ${t.request}`,
    ),
    on((t, r) => `Widget logs "embed token expired" for session ${t.session}. The token it sent: ${embedJwt(r)}`),
    on(
      (t, r) =>
        `{"level":"warn","msg":${escaped({ sessionId: t.session, clientSecret: sessionSecret(r, t.session) })}}`,
    ),
    on(
      (t, r) =>
        `https://shop.${r.pick(['tallowmere', 'fernquay'])}.eu/pay?order=${t.order}&client_secret=${sessionSecret(r, t.session)}`,
    ),
    on((t, r) => `session_id;client_secret;status\n${t.session};${sessionSecret(r, t.session)};expired`),
    on(
      (t, r) =>
        `sessionStorage dump:\nramp.session → ${t.session}\nramp.secret → ${sessionSecret(r, t.session)}\nramp.token → ${embedJwt(r)}`,
    ),
  ],
  'webhook-signatures': [
    on(
      (t, r) =>
        `POST /hooks/0bit HTTP/1.1\nGate-Signature: t=${r.int(1_750_000_000, 1_890_000_000)},v1=${hmac(r)}\nX-0bit-Event-Id: ${t.event}\nX-0bit-Event-Type: gate_session.completed`,
    ),
    on(
      (t, r) =>
        `signature_mismatch for ${t.event}\n  expected v1=${hmac(r)}\n  computed v1=${hmac(r)}\n  body length 412`,
    ),
    on((t, r) =>
      json({
        headers: {
          'gate-signature': `t=${r.int(1_750_000_000, 1_890_000_000)},v1=${hmac(r)}`,
          'x-0bit-event-id': t.event,
        },
        verified: false,
      }),
    ),
    on(
      (t, r) =>
        `{'event_id': '${t.event}', 'delivery_id': '${t.delivery}', 'signature': '${hmac(r)}', 'attempt': ${r.int(1, 6)}}`,
    ),
    on((t, r) =>
      json({ id: t.quote, object: 'signed_quote', status: 'active', amount: '80.00', signature: hmac(r) }, 2),
    ),
    on(
      (t, r) =>
        `We compute HMAC-SHA256 over t.rawBody and get ${hmac(r)}, but the header says v1=${hmac(r)}. Event is ${t.event}, delivery ${t.delivery}.`,
    ),
    on(
      (t, r) =>
        `echo -n "$TS.$BODY" | openssl dgst -sha256 -hmac '${hookKey(r, t.mode)}'\n(stdin)= ${hmac(r)}\n# ${t.event}`,
    ),
    on(
      (t, r) =>
        `| header | value |\n|---|---|\n| Gate-Signature | t=${r.int(1_750_000_000, 1_890_000_000)},v1=${hmac(r)} |\n| X-0bit-Event-Id | ${t.event} |`,
    ),
  ],
  'logs-and-traces': [
    on(
      (t, r) =>
        `${isoTime(r)} WARN gate create 403 code=key_mode_mismatch req=${t.request} host=${t.host} key=${apiKey(r, t.mode)}`,
    ),
    on(
      (t, r) =>
        `Error: Request failed with status code 401\n    at createError (axios/lib/core/createError.js:16:15)\n  config: { url: '/v1/gate_sessions', headers: { Authorization: 'Bearer ${apiKey(r, t.mode)}' } }\n  requestId: ${t.request}`,
    ),
    on(
      (t, r) =>
        `Traceback (most recent call last):\n  File "ramp/views.py", line ${r.int(20, 300)}, in create\ngate.AuthError: invalid key ${apiKey(r, t.mode)} (request ${t.request})`,
    ),
    on(
      (t, r) =>
        `${clock(r)} DEBUG [http] --> POST https://${t.host}/v1/gate_sessions\n${clock(r)} DEBUG [http] Authorization: Bearer ${apiKey(r, t.mode)}\n${clock(r)} DEBUG [http] <-- 409 ${t.request}`,
    ),
    on(
      (t, r) =>
        `{"ts":"${isoTime(r)}","lvl":"error","req":"${t.request}","env":{"GATE_SECRET_KEY":"${apiKey(r, t.mode)}","NODE_ENV":"production"}}`,
    ),
    on((t, r) => `+ export WEBHOOK_SECRET=${hookKey(r, t.mode)}\n+ node verify.js ${t.event}\ninvalid_signature`),
    on(
      (t, r) =>
        `panic: gate: 403 key_mode_mismatch\ngoroutine 1 [running]:\nmain.newClient({0xc00012, "${apiKey(r, t.mode)}"})\n\tmain.go:${r.int(10, 99)}\nrequest ${t.request}`,
    ),
    on(
      (t, r) =>
        `ERROR webhook verify stale_signature evt=${t.event} drift=${r.int(301, 900)}s secret=${hookKey(r, t.mode)}`,
    ),
  ],
};
