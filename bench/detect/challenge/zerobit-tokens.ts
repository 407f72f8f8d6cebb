import type { Random } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { clock, domain, epoch, escaped, isoTime, password, urlBytes, word } from '../validation/values.ts';
import { embedJwt, hmac, json, on, sessionSecret } from './partner.ts';

const path = (r: Random): string => `${r.pick(['hooks', 'api/webhooks', 'in'])}/${r.pick(['0bit', 'gate', 'ramp'])}`;

/** What lives for one session, one request or one delivery. */
export const zerobitTokens: Families = {
  'session-secrets': [
    on(
      (t, r) =>
        `HTTP/1.1 201 Created\nX-Request-Id: ${t.request}\n\n${json({ id: t.session, object: 'gate_session', status: 'open', amount: '120.00', client_secret: sessionSecret(r, t.session), expires_at: Number(epoch(r)) })}`,
    ),
    on(
      (t, r) =>
        `▶ {type: "session/created", payload: {sessionId: "${t.session}", clientSecret: "${sessionSecret(r, t.session)}"}}`,
    ),
    on(
      (t, r) =>
        `Breadcrumbs\nfetch  POST /api/ramp/session  [200]\nconsole  mounting with ${sessionSecret(r, t.session)}\nexception  onMountError: container missing\nTags: session_id=${t.session}`,
    ),
    on(
      (t, r) =>
        `<ramp-widget session="${t.session}" client-secret="${sessionSecret(r, t.session)}" lang="pt"></ramp-widget>`,
    ),
    on(
      (t, r) =>
        `I/WebView (${r.number(4)}): loading https://gate.0bit.app/embed?client_secret=${sessionSecret(r, t.session)}&theme=dark\nE/WebView: onUnavailable for ${t.session}`,
    ),
    on(
      (t, r) =>
        `hey, ${t.session} hangs on the first screen. secret from our db if you need it: ${sessionSecret(r, t.session)}`,
    ),
    on((t, r) => `session_id;status;secret;updated\n${t.session};open;${sessionSecret(r, t.session)};${isoTime(r)}`),
    on(
      (t, r) => `flutter: GateSession(id: ${t.session}, clientSecret: ${sessionSecret(r, t.session)}, mode: ${t.mode})`,
    ),
  ],
  'embed-jwt': [
    on((t, r) =>
      json([
        { name: 'X-Embed-Token', value: embedJwt(r) },
        { name: 'X-Request-Id', value: t.request },
      ]),
    ),
    on((t, r) => `localStorage\ngate:session\t${t.session}\ngate:embed\t${embedJwt(r)}\ngate:theme\tlight`),
    on(
      (t, r) =>
        `↑ {"op":"hello","token":"${embedJwt(r)}"}\n↓ {"op":"error","code":"session_expired","session":"${t.session}"}`,
    ),
    on((t, r) => `curl -H 'X-Embed-Token: ${embedJwt(r)}' https://${t.host}/v1/gate_sessions/${t.session}`),
    on((t, r) => `JsonWebTokenError: jwt expired\n    token: '${embedJwt(r)}',\n    sessionId: '${t.session}'`),
    on(
      (t, r) =>
        `cookie: gate_embed=${embedJwt(r)}; lang=it\nreferer: https://gate-sandbox.0bit.app/\nx-request-id: ${t.request}`,
    ),
    on(
      (t, r) =>
        `window.postMessage({ source: "gate", event: "ready", token: "${embedJwt(r)}", sessionId: "${t.session}" }, "*")`,
    ),
    on((t, r) => `Das Token aus dem Bootstrap (${embedJwt(r)}) läuft nach einer Minute ab, Session ${t.session}.`),
  ],
  'webhook-signatures': [
    on(
      (t, r) =>
        `edge-${r.int(1, 9)} - - [${clock(r)}] "POST /${path(r)} HTTP/1.1" 401 0 "Gate-Signature: t=${epoch(r)},v1=${hmac(r)}" evt="${t.event}"`,
    ),
    on(
      (t, r) =>
        `{\n  'gate-signature': 't=${epoch(r)},v1=${hmac(r)}',\n  'x-0bit-event-id': '${t.event}',\n  'x-0bit-event-type': 'gate_session.processing',\n  'user-agent': '0bit-webhooks/1'\n}`,
    ),
    on(
      (t, r) =>
        `headers = {"Gate-Signature": "t=${epoch(r)},v1=${hmac(r)}", "X-0bit-Timestamp": "${epoch(r)}"}\n# event ${t.event} -> stale_signature`,
    ),
    on(
      (t, r) =>
        `signature_mismatch for ${t.event}\n  received: v1=${hmac(r)}\n  computed: v1=${hmac(r)}\n  drift: ${r.int(1, 290)}s`,
    ),
    on((t, r) =>
      json(
        {
          resource: '/hooks',
          httpMethod: 'POST',
          multiValueHeaders: { 'Gate-Signature': [`t=${epoch(r)},v1=${hmac(r)}`], 'X-0bit-Event-Id': [t.event] },
        },
        2,
      ),
    ),
    on((t, r) =>
      json({
        id: t.quote,
        object: 'signed_quote',
        rate: '1.0742',
        expires_at: Number(epoch(r)),
        signature: secret(urlBytes(r, 32)),
      }),
    ),
    on(
      (t, r) =>
        `GATE_SIGNATURE  t=${epoch(r)},v1=${hmac(r)}\nX_0BIT_EVENT_ID ${t.event}\nREMOTE_PORT     ${r.number(5)}`,
    ),
    on(
      (t, r) =>
        `assert verify(raw, "t=${epoch(r)},v1=${hmac(r)}", tolerance=300)\nE   InvalidSignature: invalid_signature (event ${t.event})`,
    ),
  ],
  'delivery-targets': [
    on((t, r) =>
      json({
        id: t.delivery,
        target_url: `https://${domain(r)}/${path(r)}?auth=${secret(r.hex(40))}`,
        status: 'dead_lettered',
        event_id: t.event,
      }),
    ),
    on(
      (t, r) =>
        `POST https://gate:${secret(r.hex(24))}@${domain(r)}/${path(r)} -> 502 (delivery ${t.delivery}, attempt ${r.int(2, 6)})`,
    ),
    on(
      (t, r) =>
        `Delivery\tTarget\tStatus\n${t.delivery}\thttps://${domain(r)}/${path(r)}?access_token=${secret(urlBytes(r, 30))}\tin_flight`,
    ),
    on(
      (t, r) =>
        `replay ${t.delivery}: https://${domain(r)}/${path(r)}?sig=${secret(r.hex(64))} answered 500 for ${t.event}`,
    ),
    on(
      (t, r) =>
        `wd=${t.delivery} url="https://${domain(r)}/${path(r)}?env=${t.env}&apikey=${secret(urlBytes(r, 24))}" took=${r.number(4)}ms`,
    ),
    on(
      (t, r) =>
        `endpoint:\n  url: https://hook:${secret(encodeURIComponent(password(r)))}@${domain(r)}/${path(r)}\n  last_event: ${t.event}`,
    ),
    on(
      (t, r) =>
        `{"delivery":${escaped({ id: t.delivery, target_url: `https://${domain(r)}/${path(r)}?token=${secret(r.hex(32))}` })}}`,
    ),
    on(
      (t, r) =>
        `La entrega ${t.delivery} va a https://${domain(r)}/${path(r)}?secret=${secret(urlBytes(r, 21))} y nunca llega.`,
    ),
  ],
  'partner-logins': [
    on(
      (t, r) =>
        `portal.0bit.app, shared login of the team\nuser: ops-${word(r)}\npass: ${secret(password(r))}\npartner id: ${t.partner}`,
    ),
    on(
      (t, r) =>
        `Cookie: portal_session=${secret(urlBytes(r, 33))}; theme=dark\nGET /hub/logs?request=${t.request} HTTP/1.1\nHost: portal.0bit.app`,
    ),
    on(
      (t, r) =>
        `set-cookie: hub_sid=${secret(`s%3A${urlBytes(r, 24)}.${urlBytes(r, 24)}`)}; Path=/; HttpOnly; Secure\nx-request-id: ${t.request}`,
    ),
    on(
      (t, r) =>
        `redis://default:${secret(r.chars('abcdefghjkmnpqrstuvwxyz23456789', 24))}@cache.${domain(r)}:6379/0 holds the dedupe keys, ${t.event} is among them`,
    ),
    on(
      (t, r) =>
        `DB_URL=postgresql://ramp:${secret(r.hex(20))}@pg.${domain(r)}:5432/orders\nSELECT status FROM orders WHERE gate_session = '${t.session}';`,
    ),
    on((t, r) => `hub invite: https://portal.0bit.app/invite?token=${secret(urlBytes(r, 36))}\npartner: ${t.partner}`),
    on((t, r) => `Das Passwort für den Partner-Hub ist ${secret(password(r))}, bitte schaut euch ${t.session} an.`),
    on((t, r) => `signing_key: ${secret(r.base64(32))}\nkey_version: ${r.int(1, 9)}\nlast_event_id: ${t.event}`),
  ],
};
