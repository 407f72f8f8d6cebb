import { id, neutral, type Page, v } from '../marks.ts';
import { personIn } from '../people.ts';
import * as k from './fragments-kit.ts';

export const FRAGMENTS_4: Record<string, Page> = {
  /** Spanish bank shows the number for the cash machine. */
  otp_pin: (x) =>
    k.box(
      `background:#14233b;padding:10px 130px;font:14px/1.45 ${k.SANS};color:#1d2b44`,
      `<div style="background:#fff;border-radius:16px;padding:12px 26px;text-align:center"><div style="font-size:18px">PIN de tu tarjeta</div><div style="color:#6a7690;font-size:13px">Terminada en ${k.fill(x, '####')}, válida en cajeros</div><div style="font-size:26px;letter-spacing:14px;margin:8px 0">${v('otp', k.fill(x, '####'))}</div><div style="background:#f3f6fb;border-radius:8px;padding:6px;font-size:13px">Clave de firma: ${v('otp', k.fill(x, '######'))}</div><div style="color:#6a7690;font-size:12px;margin-top:8px">Se ocultará en nueve segundos. No la compartas con nadie. Consulta ${id(k.number(x, '#######'))}</div><div style="margin-top:8px;color:#0a5bd3">Ocultar ahora</div></div>`,
    ),

  /** Dutch statement: who paid, from where. */
  iban_afschrift: (x) => {
    const row = (text: string, iban: string, amount: string) =>
      `<div style="display:grid;grid-template-columns:70px 1fr 90px;gap:10px;padding:6px 22px;border-bottom:1px solid #f0e4d7"><span style="color:#8c7a66">${id(k.day(x, '-').slice(0, 5))}</span><span>${text}<span style="display:block;font-size:12px;color:#8c7a66">${v('iban', iban)}</span></span><span style="text-align:right">${amount}</span></div>`;
    const sum = () => x.amount().replace('.', ',');
    return k.box(
      `background:#fff;color:#332b22;font:14px/1.35 ${k.SANS}`,
      `<div style="background:#ff6200;color:#fff;padding:8px 22px;display:flex;justify-content:space-between"><span>Betaalrekening ${v('iban', x.iban('NL'))}</span><span>€ ${sum()}</span></div>${row(v('name', k.dutch(x)), x.iban('NL'), `+ ${sum()}`)}${row(`Huur april, kenmerk ${id(k.number(x, '######'))}`, x.iban('NL'), `− ${sum()}`)}${row('Energiebedrijf, termijnbedrag', x.iban(k.one(x, 'NL|DE')), `− ${sum()}`)}<div style="padding:6px 22px;color:#8c7a66;font-size:12px">Meer tonen · Downloaden als pdf · Zoeken in bij- en afschrijvingen</div>`,
    );
  },

  /** British address in the tooltip of a map of customers. */
  address_tooltip: (x) => {
    const p = personIn(x, 'GB');
    return k.box(
      `background:#dfe8d8;font:14px/1.4 ${k.SANS};color:#fff`,
      `<div style="position:absolute;left:0;top:150px;width:640px;height:16px;background:#fff"></div><div style="position:absolute;left:190px;top:0;width:12px;height:260px;background:#f7efc0"></div><div style="position:absolute;left:24px;top:20px;color:#5b6b52;font-size:12px;width:140px">Delivery map, morning round, 14 stops left</div><div style="position:absolute;left:230px;top:26px;width:300px;background:#263238;border-radius:8px;padding:12px 16px"><div style="font-size:15px">${v('address', p.street)}</div>${v('address', p.town)}<div style="color:#9fb2bb;font-size:12px;margin-top:6px">Stop 6, drop ${id(k.fill(x, 'DR-#####'))}, due before noon<br>If out: ${v('address', personIn(x, 'GB').street)}, ask for ${v('name', p.first)}</div><div style="margin-top:8px;color:#80cbc4">Navigate &nbsp; Mark as done &nbsp; Skip</div></div><div style="position:absolute;left:180px;top:136px;width:32px;height:32px;background:#d81b60;border-radius:50%;text-align:center;line-height:32px">6</div>`,
    );
  },

  /** French approval chain. */
  name_validation: (x) => {
    const step = (state: string, colour: string, text: string) =>
      `<div style="flex:1;border-top:4px solid ${colour};padding:8px 6px 0 0"><div style="color:${colour};font-size:12px">${state}</div>${text}</div>`;
    const who = () => v('name', personIn(x, 'FR').name);
    return k.box(
      `background:#faf9ff;color:#2a2840;font:14px/1.4 ${k.DEJA};padding:16px 26px`,
      `<div style="font-size:17px">Note de frais ${id(k.fill(x, 'NF-####'))}</div><div style="color:#77748f;margin:2px 0 14px">Déplacement à Bruxelles, ${x.amount().replace('.', ',')} €, déposée par ${who()}</div><div style="display:flex;gap:14px">${step('Validée', '#2e9e5b', `${who()}<br><span style="font-size:12px;color:#77748f">hier matin</span>`)}${step('Validée', '#2e9e5b', `${who()}<br><span style="font-size:12px;color:#77748f">hier soir</span>`)}${step('En attente', '#d98c00', `${who()}<br><span style="font-size:12px;color:#77748f">relance demain</span>`)}${step('À venir', '#b9b6cf', 'Comptabilité')}</div><div style="margin-top:16px;background:#efedfb;border-radius:6px;padding:8px 12px;font-size:13px">« Merci d'ajouter le reçu du taxi », a écrit ${who()}.</div>`,
    );
  },

  /** A channel with handles, dark. */
  user_channel: (x) => {
    const [a, b, c] = [k.handle(x), k.handle(x), k.handle(x)];
    const say = (who: string, text: string, colour: string) =>
      `<div style="padding:5px 22px"><span style="color:${colour}">${v('user', who)}</span> <span style="color:#72767d;font-size:11px">today at ${k.clock(x)}</span><br>${text}</div>`;
    return k.box(
      `background:#36393f;color:#dcddde;font:14px/1.4 ${k.SANS}`,
      `<div style="border-bottom:1px solid #26282c;padding:9px 22px;color:#fff"># payouts-help <span style="color:#96989d;font-size:12px">Questions about stuck orders, be kind</span></div>${say(a, `hey <span style="background:#414675;color:#dee0fc;border-radius:3px;padding:0 2px">${v('user', `@${b}`)}</span> is order ${k.order(x)} still stuck for you?`, '#f47fff')}${say(b, `no, went through after the restart. maybe <span style="background:#414675;color:#dee0fc;border-radius:3px;padding:0 2px">${v('user', `@${c}`)}</span> knows why`, '#43b581')}${say(c, 'the webhook was late, nothing broken on your side', '#faa61a')}`,
    );
  },

  /** A call to an interface with what must not be seen. */
  secret_curl: (x) =>
    k.box(
      `background:#002b36;color:#93a1a1;font:13px/1.5 ${k.MONO};padding:12px 18px;white-space:pre-wrap;overflow-wrap:anywhere`,
      `<span style="color:#859900">~/checkout</span> curl -s https://api.example.com/v1/payouts \\
  -H "Authorization: Bearer ${v('key', x.secretKey())}" \\
  -H "Idempotency-Key: ${id(x.uuid())}" \\
  -u ${v('user', k.one(x, 'batch|payout_bot|nightly-export|k_admin'))}:${v('password', k.token(x, 14))}
{
  "error": { "code": "token_expired", "message": "Ask for a new session" },
  "request_id": "${id(x.requestId())}",
  "client_secret": "${v('secret', x.clientSecret())}"
}`,
    ),

  /** Log of a worker that cannot reach what it needs. */
  conn_log: (x) => {
    const line = (level: string, colour: string, text: string) =>
      `<div style="padding:2px 0"><span style="color:#7d8590">${id(x.time())}</span> <span style="color:${colour}">${level}</span> ${text}</div>`;
    return k.box(
      `background:#0d1117;color:#c9d1d9;font:11px/1.5 ${k.DEJAMONO};padding:10px 14px;overflow-wrap:anywhere`,
      `${line('INFO', '#58a6ff', 'worker started, version 3.18.0, two threads')}${line('WARN', '#d29922', `pool exhausted, retrying ${v('conn', `mongodb+srv://svc_pay:${k.token(x, 16)}@${x.internalHost()}/orders?retryWrites=true`)}`)}${line('ERROR', '#f85149', `dial tcp ${v('host', x.internalHost())}:9092: connection refused`)}${line('ERROR', '#f85149', `getaddrinfo ENOTFOUND ${v('host', `${k.one(x, 'vault|redis|kafka')}-${x.r.int(1, 4)}.${k.one(x, 'eu|us')}.corp.internal`)}`)}${line('INFO', '#58a6ff', `giving up on job ${id(`job_${x.hex(8)}`)} after five attempts`)}${line('INFO', '#58a6ff', 'shutting down, nothing left in the queue')}`,
    );
  },

  /** A transaction in an explorer of a chain. */
  wallet_explorer: (x) => {
    const row = (label: string, value: string) =>
      `<div style="display:flex;padding:6px 0;border-bottom:1px solid #e7eaf3"><span style="width:130px;color:#77838f">${label}</span><span style="flex:1;min-width:0;overflow-wrap:anywhere">${value}</span></div>`;
    return k.box(
      `background:#fff;color:#1e2022;font:12px/1.4 ${k.SANS};padding:12px 24px`,
      `<div style="font-size:16px;margin-bottom:6px">Transaction details</div>${row('Transaction hash', `<span style="font-size:11px">${k.hash(x)}</span>`)}${row('Status', '<span style="color:#00a186">✔ Success</span>, 214 confirmations')}${row('Block', id(k.number(x, '########')))}${row('From', v('wallet', k.ether(x)))}${row('Interacted with', `${neutral(k.ether(x))} <span style="color:#77838f">stablecoin contract</span>`)}${row('Token moved', `${x.amount()} USDC to ${v('wallet', k.ether(x))}`)}`,
    );
  },

  /** Settings of an account, dark, with filled inputs. */
  contact_settings: (x) => {
    const field = (label: string, kind: string, value: string, hint: string) =>
      `<div style="display:flex;align-items:center;padding:7px 0"><span style="flex:0 0 100px">${label}</span>${k.input(kind, value, `flex:0 0 370px;width:370px;background:#111827;color:#e5e7eb;border:1px solid #374151;border-radius:6px;font:12.5px ${k.SANS};padding:6px 10px`)}<span style="margin-left:12px;white-space:nowrap;font-size:12px;color:#9ca3af">${hint}</span></div>`;
    const name = x.anyName();
    return k.box(
      `background:#1f2937;color:#f3f4f6;font:14px/1.4 ${k.SANS};padding:14px 26px`,
      `<div style="font-size:18px">How can we reach you?</div><div style="color:#9ca3af;font-size:13px;margin-bottom:6px">We write only about your orders and never call at night.</div>${field('Work mail', 'email', x.email(name), '✔ confirmed')}${field('Private mail', 'email', x.email(name), 'not confirmed')}${field('Mobile', 'phone', x.phone(), 'texts on')}<div style="display:flex;justify-content:space-between;margin-top:12px;align-items:center"><span style="font-size:12px;color:#9ca3af">Account ${id(`acct_${x.hex(10)}`)}</span><span style="background:#10b981;color:#06281d;border-radius:6px;padding:6px 20px">Save changes</span></div>`,
    );
  },

  /** Polish check of a customer. */
  ident_pesel: (x) => {
    const p = personIn(x, 'PL');
    const cell = (label: string, value: string) =>
      `<div style="background:#fff;border-left:4px solid #c8102e;padding:7px 12px"><div style="font-size:11px;color:#7a6a6c">${label}</div>${value}</div>`;
    return k.box(
      `background:#f4eeee;color:#2d1b1d;font:15px/1.35 ${k.SANS};padding:14px 26px`,
      `<div style="display:flex;justify-content:space-between;margin-bottom:10px"><span style="font-size:18px">Weryfikacja klienta</span><span style="font-size:13px">Wniosek ${id(k.fill(x, 'W/2026/#####'))}</span></div><div style="display:grid;grid-template-columns:1fr 1fr;gap:10px">${cell('Imię i nazwisko', v('name', p.name))}${cell('Data urodzenia', v('dob', p.born))}${cell('PESEL', v('tax', k.fill(x, '##0#1######')))}${cell('Seria i numer dowodu', v('passport', k.fill(x, '^^^ ######')))}${cell('NIP', v('tax', k.number(x, '###-###-##-##')))}${cell('Wynik', 'Zgodny, sprawdzono ręcznie')}</div><div style="margin-top:12px;font-size:13px;color:#7a6a6c">Decyzja zapadnie w ciągu dwóch dni roboczych.</div>`,
    );
  },
};
