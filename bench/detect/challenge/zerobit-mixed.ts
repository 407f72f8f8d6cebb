import { internal, keep, personal, secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { iban, publicIp } from '../validation/personal-values.ts';
import { clock, domain, epoch, escaped, isoTime, urlBytes, word } from '../validation/values.ts';
import {
  apiKey,
  code,
  firm,
  hmac,
  hookKey,
  json,
  on,
  route,
  sessionSecret,
  tronWallet,
  txHash,
  worker,
} from './partner.ts';
import { someone } from './people.ts';

/** Long texts as an examiner writes them: several kinds at once, and identifiers between them. */
export const zerobitMixed: Families = {
  'support-mail': [
    on((t, r) => {
      const who = someone(r);
      return `To: support@0bit.io\nSubject: [S1] live checkout down\n\nHi,\n\nPartner id ${t.partner}, environment ${t.env}. Since ${isoTime(r)} every create call fails:\n\n  request_id ${t.request}\n  code key_mode_mismatch\n\nWe use ${apiKey(r, t.mode)}. The last good session was ${t.session}.\n\nThanks\n${who.full}\n${who.phone}`;
    }),
    on((t, r) => {
      const who = someone(r);
      return `Environment: ${t.env}\nSDK: @0bit/gate 0.1.4\nRequest id: ${t.request}\nEvent id: ${t.event}\nCustomer: ${who.full}, ${who.mail}\nWebhook secret we verify with: ${hookKey(r, t.mode)}\nDocs: https://0bit-docs.pages.dev/developers/docs/guides/verify-webhook-signatures`;
    }),
    on(
      (t, r) =>
        `Guten Tag,\n\nSession ${t.session} (Auftrag ${t.order}) ist bezahlt, aber nicht abgeschlossen. IBAN des Kunden: ${personal(iban(r, 'DE'))}. Schlüssel zum Nachstellen: ${apiKey(r, 'test')}.\n\nMit besten Grüßen\n${someone(r, 'de2').full}`,
    ),
    on(
      (t, r) =>
        `Bonjour,\n\nle webhook ${t.event} est refusé (signature_mismatch).\nSignature reçue : t=${epoch(r)},v1=${hmac(r)}\nClient : ${someone(r, 'brittany').full}\n\nBien à vous`,
    ),
    on((t, r) => {
      const who = someone(r);
      return `Hola equipo,\nla orden ${t.order} sigue pendiente. El titular es ${who.full}, correo ${who.mail}, monedero ${tronWallet(r)}. ID de transacción ${t.refid}.\nGracias`;
    }),
    on(
      (t, r) =>
        `Hi,\nyour colleague told us that the provider ${firm(r)} was down and that ${t.trade} took route ${route(r)}. Can you confirm? We log in with ${apiKey(r, t.mode)}.`,
    ),
    on(
      (t, r) =>
        `Dzień dobry,\nsesja ${t.session}, żądanie ${t.request}.\nKlient: ${someone(r, 'pl2').full}\nclient_secret: ${sessionSecret(r, t.session)}\nProszę o pomoc.`,
    ),
    on((t, r) => {
      const who = someone(r);
      return `Buongiorno,\nil cliente ${who.full} (${who.phone}) ha pagato ma ${t.refid} resta in sospeso.\nHash della transazione: ${txHash(r)}\nToken di accesso: ${secret(urlBytes(r, 32))}`;
    }),
  ],
  'slack-threads': [
    on(
      (t, r) =>
        `${someone(r).full}  ${clock(r).slice(0, 5)}\nanyone seen ${t.request}? 403 on ${t.host}\n\n${someone(r).full}  ${clock(r).slice(0, 5)}\nworks for me with ${apiKey(r, t.mode)}`,
    ),
    on((t, r) => {
      const who = someone(r);
      return `@here buyer ${who.mail} is stuck, session ${t.session}\n:eyes: 2\n> provider ${firm(r)} is slow today, do not tell them`;
    }),
    on(
      (t, r) =>
        `#ramp-alerts\nbot APP  ${clock(r)}\nwebhook ${t.delivery} dead_lettered\nevent ${t.event}\nsecret used: ${hookKey(r, t.mode)}`,
    ),
    on(
      (t, r) =>
        `trade id?\n↳ ${t.trade}\n↳ wallet ${tronWallet(r)}, tx hash ${txHash(r)}\n↳ asked by ${someone(r).full}`,
    ),
    on(
      (t, r) =>
        `quick q on ${t.poolQuote} – worker ${worker(r)} says reserved, partner ${t.partner} says nothing. IP of the caller ${personal(publicIp(r))}`,
    ),
    on((t, r) => `edited: removed the key\n~${apiKey(r, t.mode)}~\nnow see ${t.request}`),
    on((t, r) => `/remind me to answer ${someone(r).full} about ${t.order}, iban ${personal(iban(r, 'IE'))}`),
    on(
      (t, r) =>
        `pasted from prod:\n\`\`\`\n${json({ session: t.session, psp: code(r), email: someone(r).mail })}\n\`\`\``,
    ),
  ],
  'log-bundles': [
    on(
      (t, r) =>
        `${isoTime(r)} INFO  create ok session=${t.session} req=${t.request}\n${isoTime(r)} DEBUG auth header "Bearer ${apiKey(r, t.mode)}"\n${isoTime(r)} INFO  payer email=${someone(r).mail}\n${isoTime(r)} WARN  provider=${code(r)} slow`,
    ),
    on(
      (t, r) =>
        `evt=${t.event} sig="t=${epoch(r)},v1=${hmac(r)}" remote=${personal(publicIp(r))} verdict=stale_signature`,
    ),
    on(
      (t, r) =>
        `{"ts":"${isoTime(r)}","req":${escaped({ id: t.request, headers: { authorization: `Bearer ${apiKey(r, t.mode)}` }, body: { user_reference: someone(r).mail } })}}`,
    ),
    on(
      (t, r) =>
        `Traceback (most recent call last):\n  File "/srv/ramp/pay.py", line ${r.number(3)}, in settle\n    raise PayoutError(f"{refid} to {iban}")\nPayoutError: ${t.refid} to ${personal(iban(r, 'NL'))}`,
    ),
    on(
      (t, r) =>
        `pod/ramp-${r.hex(5)} | wallet=${tronWallet(r)} tx_hash=${txHash(r)} trade=${t.trade}\npod/ramp-${r.hex(5)} | settlement_worker=${worker(r)}`,
    ),
    on(
      (t, r) =>
        `redis GET sess:${t.session}\n"${sessionSecret(r, t.session)}"\nredis TTL sess:${t.session}\n(integer) ${r.number(4)}`,
    ),
    on(
      (t, r) =>
        `panic: no route for ${t.pool}\n\ngoroutine ${r.number(2)} [running]:\nmain.pick({0x${r.hex(10)}, 0x6})\n\t/src/router/pick.go:${r.number(3)} +0x${r.hex(3)}\nprovider=${code(r)} request=${t.request}`,
    ),
    on(
      (t, r) =>
        `W3C #Fields: time cs-uri cs-username c-ip\n${clock(r)} /v1/transactions/${t.refid} ${someone(r).mail} ${personal(publicIp(r))}`,
    ),
  ],
  'exports-and-panels': [
    on((t, r) => {
      const who = someone(r);
      return `Session details\nSession\t${t.session}\nOrder\t${t.order}\nPayer\t${who.full}\nEmail\t${who.mail}\nIBAN\t${personal(iban(r, 'BE'))}\nProvider\t${firm(r)}\nStatus\topen`;
    }),
    on(
      (t, r) => `event_id,session_id,payer,secret\n${t.event},${t.session},"${someone(r).full}",${hookKey(r, t.mode)}`,
    ),
    on((t, r) =>
      json(
        {
          ticket: { partner: t.partner, request_ids: [t.request] },
          attachments: [{ name: '.env', content: `OBIT_SECRET_KEY=${apiKey(r, t.mode)}` }],
        },
        2,
      ),
    ),
    on(
      (t, r) =>
        `Case ${r.number(5)}\n├ partner   ${t.partner}\n├ session   ${t.session}\n├ contact   ${someone(r).mail}\n└ hook key  ${hookKey(r, t.mode)}`,
    ),
    on(
      (t, r) =>
        `refid: ${t.refid}\npayer:\n  name: ${someone(r).full}\n  wallet: ${tronWallet(r)}\nrail:\n  provider: ${code(r)}\n  local_rail_transaction_id: ${keep(`rail_${r.number(6)}`)}`,
    ),
    on(
      (t, r) =>
        `Retry history of ${t.delivery}\n1\t500\thttps://${domain(r)}/gate?token=${secret(r.hex(32))}\n2\t500\tsame\nEvent ${t.event}`,
    ),
    on(
      (t, r) =>
        `Internal dashboard: ${internal(`https://ops.0bit.internal/trades/${word(r)}-${r.hex(6)}`)}\nCustomer: ${someone(r).full}\nTrade: ${t.trade}`,
    ),
    on(
      (t, r) =>
        `<Ticket env="${t.env}"><RequestId>${t.request}</RequestId><ApiKey>${apiKey(r, t.mode)}</ApiKey><Email>${someone(r).mail}</Email></Ticket>`,
    ),
  ],
};
