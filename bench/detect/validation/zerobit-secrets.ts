import { keep, personal, secret } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import { email } from './lexicon.ts';
import { domain, epoch, escaped, isoTime, word } from './values.ts';
import { about, clientSecret, embedToken, hookSecret, publishable, secretKey, signature } from './zerobit-case.ts';

const host = (mode: string): string => (mode === 'live' ? 'gate-api.0bit.app' : 'gate-api-sandbox.0bit.app');

export const zerobitSecrets: Families = {
  'keys-in-files': [
    about(
      (c, r) =>
        `OBIT_ENVIRONMENT=production\nOBIT_SECRET_KEY=${secretKey(r, c.mode)}\nNEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${publishable(r, c.mode)}\nOBIT_WEBHOOK_SECRET=${hookSecret(r, c.mode)}`,
    ),
    about((c, r) => `GATE_SECRET_KEY: ${secretKey(r, c.mode)}\nWEBHOOK_SECRET: ${hookSecret(r, c.mode)}`),
    about((c, r) =>
      JSON.stringify(
        {
          gate: {
            secretKey: secretKey(r, c.mode),
            webhookSecret: hookSecret(r, c.mode),
            baseUrl: `https://${host(c.mode)}/v1`,
          },
        },
        null,
        2,
      ),
    ),
    about((c, r) => `[obit]\ngate_key = "${secretKey(r, c.mode)}"\npool = "${c.pool}"`),
    about(
      (c, r) => `      - GATE_KEY=${secretKey(r, c.mode)}\n      - VITE_GATE_PUBLISHABLE_KEY=${publishable(r, c.mode)}`,
    ),
    about((c, r) => `kubectl create secret generic obit --from-literal=OBIT_SECRET_KEY=${secretKey(r, c.mode)}`),
  ],
  'keys-in-code': [
    about((c, r) => `const gate = new Gate({ apiKey: '${secretKey(r, c.mode)}', environment: 'sandbox' });`),
    about((c, r) => `from zerobit.gate import GateClient\nclient = GateClient(secret_key="${secretKey(r, c.mode)}")`),
    about(
      (c, r) =>
        `GateJS.GateRamp({ publishableKey: "${publishable(r, c.mode)}", clientSecret: "${clientSecret(r, c.session)}" }).mount('#ramp');`,
    ),
    about((c, r) => `verifyWebhook(rawBody, req.headers['gate-signature'], '${hookSecret(r, c.mode)}');`),
    about((c, r) => `$gate = new \\ZeroBit\\Gate(['secretKey' => '${secretKey(r, c.mode)}']);`),
  ],
  requests: [
    about(
      (c, r) =>
        `curl -X POST https://${host(c.mode)}/v1/gate_sessions -H "Authorization: Bearer ${secretKey(r, c.mode)}" -H "Idempotency-Key: ${c.idempotency}" -d '{"amount":"75.00","currency":"EUR","metadata":{"order_id":"${c.order}"}}'`,
    ),
    about(
      (c, r) =>
        `GET /v1/gate_sessions/${c.session} HTTP/1.1\nHost: ${host(c.mode)}\nAuthorization: Bearer ${secretKey(r, c.mode)}`,
    ),
    about(
      (c, r) =>
        `curl https://pools-api.0bit.app/v1/pools/${c.pool}/quote -H 'X-Publishable-Key: ${publishable(r, c.mode)}'`,
    ),
    about(
      (c, r) =>
        `${isoTime(r)} WARN gate create 403 code=key_mode_mismatch req=${c.request} host=${host(c.mode)} key=${secretKey(r, c.mode)}`,
    ),
    about(
      (c, r) =>
        `http POST pools-api.0bit.app/v1/pools/${c.pool}/transact "Authorization:Bearer ${secretKey(r, c.mode)}" quoteId=${c.poolQuote}`,
    ),
    about(
      (c, r) =>
        `{"headers":${escaped({ authorization: `Bearer ${secretKey(r, c.mode)}`, 'idempotency-key': c.idempotency })},"status":409}`,
    ),
  ],
  'client-secrets': [
    about((c, r) =>
      JSON.stringify({
        id: c.session,
        object: 'gate_session',
        mode: c.mode,
        status: 'open',
        client_secret: clientSecret(r, c.session),
        expires_at: Number(epoch(r)),
        metadata: { order_id: c.order },
      }),
    ),
    about(
      (c, r) => `onError {"code":"session_expired"} session=${c.session} clientSecret=${clientSecret(r, c.session)}`,
    ),
    about((c, r) => `https://gate.0bit.app/?session=${c.session}#${clientSecret(r, c.session)}`),
    about((c, r) => `The widget says invalid client secret ${clientSecret(r, c.session)} for session ${c.session}.`),
    about((c, r) => `console.log(session.client_secret)\n> ${clientSecret(r, c.session)}`),
  ],
  'embed-tokens': [
    about((c, r) => `X-Embed-Token: ${embedToken(r, c.mode)}\nX-Request-Id: ${c.request}`),
    about((c, r) => `POST /v1/embed/bootstrap 200 {"token":"${embedToken(r, c.mode)}","sessionId":"${c.session}"}`),
    about((c, r) => `<iframe src="https://gate-sandbox.0bit.app/embed?token=${embedToken(r, c.mode)}"></iframe>`),
    about((c, r) => `embed token for ${c.session} is ${embedToken(r, c.mode)} and it expires too early`),
  ],
  'webhook-requests': [
    about(
      (c, r) =>
        `POST /webhooks/0bit HTTP/1.1\nGate-Signature: t=${epoch(r)},v1=${signature(r)}\nX-0bit-Timestamp: ${epoch(r)}\nX-0bit-Event-Id: ${c.event}\nX-0bit-Event-Type: gate_session.failed\n\n${JSON.stringify({ id: c.event, type: 'gate_session.failed', data: { id: c.session, metadata: { order_id: c.order } } })}`,
    ),
    about(
      (c, r) =>
        `ERROR webhook verify signature_mismatch evt=${c.event} drift=${r.int(1, 900)}s sig=t=${epoch(r)},v1=${signature(r)}`,
    ),
    about((c, r) =>
      JSON.stringify({
        headers: { 'gate-signature': `t=${epoch(r)},v1=${signature(r)}`, 'x-0bit-event-id': c.event },
        statusCode: 401,
      }),
    ),
    about((c, r) =>
      `expected ${signature(r)} as v1 signature but computed v1=${signature(r)} for ${c.event}`.replace(
        'expected ',
        'expected v1=',
      ),
    ),
    about((c, r) => `{"id":"${c.quote}","object":"signed_quote","status":"active","signature":"${secret(r.hex(64))}"}`),
  ],
  'delivery-records': [
    about((c, r) =>
      JSON.stringify({
        object: 'webhook_delivery',
        id: c.delivery,
        event_id: c.event,
        target_url: `https://${domain(r)}/hooks?token=${secret(r.hex(32))}`,
        status: 'dead_lettered',
        attempts: 6,
      }),
    ),
    about((c, r) => `delivery ${c.delivery} -> https://hook:${secret(r.hex(20))}@${domain(r)}/0bit status=500`),
    about(
      (c, r) =>
        `replay of ${c.delivery} to https://${domain(r)}/in?secret=${secret(r.chars('abcdefghjkmnpqrstuvwxyz23456789', 28))} timed out`,
    ),
    about(
      (c, r) =>
        `Endpoint\tSigning secret\tLast delivery\nhttps://${domain(r)}/0bit\t${hookSecret(r, c.mode)}\t${c.delivery}`,
    ),
  ],
  'partner-hub': [
    about(
      (_, r) =>
        `API keys\nName\tKey\tMode\nBackend\t${secretKey(r, 'live')}\tlive\nWeb\t${publishable(r, 'test')}\ttest`,
    ),
    about(
      (c, r) =>
        `Webhook endpoint\nhttps://${domain(r)}/${word(r)}\nSigning secret\n${hookSecret(r, c.mode)}\nEvents\ngate_session.completed`,
    ),
    about((_, r) => `Your new secret key is ${secretKey(r, 'live')}. You will not see it again.`),
    about((c, r) => `Key rolled: old ${secretKey(r, c.mode)}, new ${secretKey(r, c.mode)} (request ${c.request})`),
  ],
  'tickets-with-secrets': [
    about(
      (c, r) =>
        `Hello support,\nwe get 401 on ${host(c.mode)} with key ${secretKey(r, c.mode)}.\nRequest id: ${c.request}\nSession id: ${c.session}`,
    ),
    about(
      (c, r) =>
        `Environment: sandbox\nProduct surface: 0Gate\nRequest id: ${c.request}\nWebhook secret: ${hookSecret(r, c.mode)}\nEvent ids: ${c.event}`,
    ),
    about(
      (c, r) =>
        `S1 production stopped. Partner id: ${keep(`partner_${word(r)}`)}. Test login ${personal(email(r))} / password ${secret(`Kappa-${r.number(5)}-x`)}. Order ${c.order}.`,
    ),
    about((c, r) => `bonjour, le webhook échoue (secret ${hookSecret(r, c.mode)}), événement ${c.event}`),
  ],
};
