import { secret } from '../../corpus/sample.ts';
import type { Families } from '../../validation/family.ts';
import { clock } from '../../validation/values.ts';
import { apiKey, hookKey, json, on } from '../partner.ts';
import { keyBlock, mixedChars, opaque, pass } from './values.ts';

/** Keys in talk, and the other credentials around an integration. */
export const keyTalkFamilies: Families = {
  'key-talk': [
    on((t, r) => `hey, still 401 on ${t.request}. we use ${apiKey(r, t.mode)} on ${t.env}, is that one revoked?`),
    on(
      (t, r) =>
        `Hi team,\n\nthe webhook secret in the hub reads ${hookKey(r, t.mode)} but ${t.event} never verifies. Same secret for both endpoints?\n\nThanks`,
    ),
    on((t, r) => `Wir nutzen den Schlüssel ${apiKey(r, t.mode)}, die Antwort ist 403 (Anfrage ${t.request}).`),
    on((t, r) => `Usamos la clave ${apiKey(r, t.mode)} y la sesión ${t.session} queda en open.`),
    on((t, r) => `A chave secreta é ${apiKey(r, t.mode)}; o pedido ${t.order} falha com 401.`),
    on((t, r) => `Notre clé est ${apiKey(r, t.mode)}, la requête ${t.request} renvoie 403.`),
    on(
      (t, r) =>
        `- environment: ${t.env}\n- key: ${apiKey(r, t.mode)}\n- request: ${t.request}\n- expected 201, got 401`,
    ),
    on(
      (t, r) =>
        `[${clock(r)}] ops-bot: rotated. old ${hookKey(r, t.mode)} new ${hookKey(r, t.mode)}\n[${clock(r)}] dev: ${t.delivery} still dead_lettered`,
    ),
  ],
  'signing-and-passwords': [
    on((t, r) => `Partner ${t.partner} signs its callbacks with this key:\n${keyBlock(r)}\nIs that supported?`),
    on((t, r) => `Hub login does not work\nuser: ops\npassword: ${pass(r)}\npartner: ${t.partner}`),
    on((t, r) =>
      json({
        target_url: `https://hooks.linenquay.net/0bit?token=${opaque(r)}`,
        id: t.delivery,
        event_id: t.event,
        status: 'dead_lettered',
        attempts: 6,
      }),
    ),
    on((t, r) => `access_token: ${opaque(r)}\nrefresh_token: ${opaque(r)}\nrequest: ${t.request}`),
    on((t, r) => `INTERNAL_SERVICE_TOKEN=${mixedChars(r)}\nPARTNER_ID=${t.partner}`),
    on(
      (t, r) =>
        `redis.exceptions.AuthenticationError: redis://default:${secret(r.hex(20))}@cache.linenquay.net:6379/0 while queueing ${t.event}`,
    ),
    on((t, r) => `SIGNING_KEY="${mixedChars(r)}" node replay.js --delivery ${t.delivery}`),
    on(
      (t, r) =>
        `postgres://ramp:${secret(r.hex(18))}@db1.linenquay.net:5432/orders times out, so ${t.order} stays in processing.`,
    ),
  ],
};
