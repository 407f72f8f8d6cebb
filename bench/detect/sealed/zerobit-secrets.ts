import { keep, secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { b64, epoch, json, lines, pretty, stamp, tabs } from './draw.ts';
import {
  about,
  clientSecret,
  embedToken,
  gateSignature,
  hookSecret,
  publishable,
  secretKey,
  shopUrl,
} from './zerobit-case.ts';

/** Credentials of the platform in the texts that partners copy. */
export const zerobitSecrets: Families = {
  'environment file': [
    about((c, r) =>
      lines(
        `OBIT_ENVIRONMENT=${c.mode === 'test' ? 'sandbox' : 'production'}`,
        `OBIT_GATE_API_BASE_URL=${keep(c.gate)}`,
        `OBIT_SECRET_KEY=${secretKey(r, c.mode)}`,
        `OBIT_WEBHOOK_SECRET=${hookSecret(r, c.mode)}`,
      ),
    ),
    about((c, r) =>
      lines(`NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${publishable(r, c.mode)}`, `GATE_SECRET_KEY="${secretKey(r, c.mode)}"`),
    ),
    about((c, r) =>
      lines(
        'services:',
        '  api:',
        '    environment:',
        `      - GATE_KEY=${secretKey(r, c.mode)}`,
        `      - WEBHOOK_SECRET=${hookSecret(r, c.mode)}`,
      ),
    ),
    about((c, r) => `vercel env add VITE_GATE_PUBLISHABLE_KEY <<< ${publishable(r, c.mode)}`),
  ],
  'create session': [
    about((c, r) =>
      lines(
        `curl -X POST ${c.gate}/gate_sessions \\`,
        `  -H "Authorization: Bearer ${secretKey(r, c.mode)}" \\`,
        `  -H "Idempotency-Key: ${keep(r.uuid())}" \\`,
        `  -d '{"amount":"75.00","currency":"EUR","flow":"on_ramp","metadata":{"order_id":"${c.order}"}}'`,
      ),
    ),
    about((c, r) =>
      lines(
        'POST /v1/gate_sessions HTTP/1.1',
        `Host: ${c.gate.slice(8, -3)}`,
        `Authorization: Bearer ${secretKey(r, c.mode)}`,
        '',
        json({ amount: '20.00', currency: 'EUR', user_reference: keep(`user_${r.digits(6)}`) }),
      ),
    ),
    about((c, r) =>
      json({
        id: c.session,
        object: 'gate_session',
        mode: c.mode,
        status: 'open',
        client_secret: clientSecret(r, c.session),
        metadata: { order_id: c.order },
      }),
    ),
    about((c, r) =>
      pretty({
        request_id: c.request,
        data: { session_id: c.session, clientSecret: clientSecret(r, c.session), expires_at: Number(epoch(r)) },
      }),
    ),
  ],
  sdk: [
    about((c, r) =>
      lines(
        "import { GateClient } from '@0bit/0gate';",
        `const gate = new GateClient({ secretKey: '${secretKey(r, c.mode)}' });`,
        `await gate.sessions.retrieve('${c.session}'); // ${c.request}`,
      ),
    ),
    about((c, r) =>
      lines(
        'from zerobit.gate import GateClient',
        `client = GateClient(api_key="${secretKey(r, c.mode)}")`,
        `print(client.sessions.get("${c.session}").status)`,
      ),
    ),
    about(
      (c, r) =>
        `GateJS.GateRamp({ publishableKey: '${publishable(r, c.mode)}', clientSecret: '${clientSecret(r, c.session)}' }).mount('#ramp') // ${c.session}`,
    ),
    about(
      (c, r) =>
        `verifyWebhook(rawBody, headers['gate-signature'], '${hookSecret(r, c.mode)}') threw signature_mismatch for ${c.event}`,
    ),
  ],
  portal: [
    about((c, r) =>
      tabs(
        ['Name', 'Key', 'Mode'],
        ['Server', secretKey(r, c.mode), c.mode],
        ['Browser', publishable(r, c.mode), c.mode],
      ),
    ),
    about((c, r) =>
      lines(
        'Webhook endpoint',
        `${shopUrl(r)}/hooks/0bit`,
        'Signing secret',
        hookSecret(r, c.mode),
        'Delivery',
        c.delivery,
      ),
    ),
    about((c, r) => lines('API keys', 'Secret key', secretKey(r, c.mode), 'Created 4 Oct 2026', 'Revoke')),
    about((c, r) => lines(`Partner: ${c.partner}`, 'Live secret', secretKey(r, c.mode), `Last request ${c.request}`)),
  ],
  'webhook request': [
    about((c, r) =>
      lines(
        'POST /webhooks/0bit HTTP/1.1',
        `Gate-Signature: t=${epoch(r)},v1=${gateSignature(r)}`,
        `X-0bit-Event-Id: ${c.event}`,
        'X-0bit-Event-Type: gate_session.completed',
      ),
    ),
    about((c, r) =>
      json({
        headers: {
          'gate-signature': `t=${epoch(r)},v1=${gateSignature(r)}`,
          'x-0bit-event-id': c.event,
          'x-0bit-timestamp': epoch(r),
        },
      }),
    ),
    about((c, r) => `expected v1=${gateSignature(r)} got v1=${gateSignature(r)} for ${c.event}`),
    about(
      (c, r) => `${c.at} ERROR webhook verify stale_signature evt=${c.event} sig=t=${epoch(r)},v1=${gateSignature(r)}`,
    ),
  ],
  'embed token': [
    about((c, r) =>
      lines('GET /embed HTTP/2', `x-embed-token: ${embedToken(r, c.mode)}`, `x-request-id: ${c.request}`),
    ),
    about((c, r) => json({ session_id: c.session, embed_token: embedToken(r, c.mode), expires_in: 3600 })),
    about((c, r) => `https://gate.0bit.app/?token=${embedToken(r, c.mode)} stays blank, session ${c.session}`),
    about((c, r) => `X-Publishable-Key: ${publishable(r, c.mode)} -> 403 origin_not_allowed (${c.request})`),
  ],
  'log line': [
    about((c, r) => `${c.at} WARN gate create 403 code=key_mode_mismatch req=${c.request} key=${secretKey(r, c.mode)}`),
    about((c, r) =>
      json({ level: 'error', msg: `pools 401 with ${secretKey(r, c.mode)}`, request_id: c.request, quote_id: c.quote }),
    ),
    about((c, r) => `Error: key_mode_mismatch (${c.request}) at GateClient { apiKey: '${secretKey(r, c.mode)}' }`),
    about((c, r) =>
      lines(`> ${c.pools}/pools/EUR-USDT/transact`, `> auth ${secretKey(r, c.mode)}`, `< 409 ${c.request} ${c.trade}`),
    ),
  ],
  talk: [
    about(
      (c, r) =>
        `Hi, we use ${secretKey(r, c.mode)} on ${keep(c.gate)} and get key_mode_mismatch, request ${c.request}.`,
    ),
    about((c, r) => `Unser Webhook-Secret ist ${hookSecret(r, c.mode)}, das Event ${c.event} wird trotzdem abgelehnt.`),
    about((c, r) => `La clave secreta es ${secretKey(r, c.mode)}, la sesión ${c.session} sigue en open.`),
    about((c, r) => `The client secret ${clientSecret(r, c.session)} expired, new session ${c.session}?`),
    about((c, r) => `Notre clé ${secretKey(r, c.mode)} ne marche plus depuis hier (${c.request}).`),
  ],
  'quote and delivery': [
    about((c, r) =>
      json({
        id: keep(`qt_${c.mode}_${r.hex(12)}`),
        object: 'signed_quote',
        status: 'active',
        signature: secret(r.hex(64)),
        request_id: c.request,
      }),
    ),
    about((c, r) =>
      json({
        object: 'webhook_delivery',
        id: c.delivery,
        event_id: c.event,
        target_url: `${shopUrl(r)}/hooks?token=${secret(r.chars('abcdefghkmnpqrstuvwxyz23456789', 24))}`,
        status: 'dead_lettered',
        attempts: 6,
      }),
    ),
    about((c, r) => `replay ${c.delivery} to ${shopUrl(r)}/in?secret=${secret(r.hex(32))} returned 500`),
  ],
  'other forms': [
    about(
      (c, r) =>
        `Authorization: Basic ${secret(b64(`sk_${c.mode}_${r.chars('abcdefghijkmnpqrstuvwxyz', 28)}:`))} request ${c.request}`,
    ),
    about((c, r) =>
      json({ log: JSON.stringify({ auth: `Bearer ${secretKey(r, c.mode)}`, req: c.request }), time: stamp(r) }),
    ),
    about((c, r) => lines('```', `key = ${secretKey(r, c.mode)}`, '```', `fails with 401 at ${c.at}`)),
    about(
      (c, r) =>
        `git diff: -const KEY = '${secretKey(r, c.mode)}' +const KEY = process.env.OBIT_SECRET_KEY (${c.request})`,
    ),
  ],
};
