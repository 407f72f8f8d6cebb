import { FIFTH_PAGES } from './fifth-pages.ts';
import { id, neutral, type Page, times, v } from './marks.ts';
import { AMBER, caption, chip, crumbs, GREEN, GREY, RED, VIOLET } from './parts.ts';
import { bic, personIn } from './people.ts';
import type { Values } from './values.ts';

const digits = (x: Values, length: number) => x.r.chars('0123456789', length);
const secretWord = (x: Values) => x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 14);
const euros = (x: Values) => `${x.r.int(5, 999)},${x.r.int(10, 99)} €`;

/** Layouts as other people's products have them, in several languages. */
export const FOURTH_PAGES: Record<string, Page> = {
  /** Wide table: first column sticky, numbers to the right. */
  batch: (x) => {
    const cell = 'padding:8px 10px;border-bottom:1px solid #e5e7eb';
    const head = `${cell};background:#f1f5f9;color:#475569;font-weight:600`;
    const row = (i: number) => {
      const person = personIn(x, x.r.pick(['DE', 'FR', 'GB', 'PL']));
      return `<tr style="background:${i % 2 ? '#fff' : '#fafbfc'}"><td style="${cell};position:sticky;left:0;border-right:2px solid #cbd5e1;font-weight:600">${v('name', person.name)}</td><td style="${cell}">${id(x.txId())}</td><td style="${cell};text-align:right">${x.amount()}</td><td style="${cell};text-align:right">1.20</td><td style="${cell}">${v('iban', person.iban)}</td><td style="${cell}">${v('email', person.email)}</td></tr>`;
    };
    return `${crumbs('Finance', 'Payouts', 'Batch of Tuesday')}<h1>Payout batch</h1>
<div style="display:flex;gap:8px;margin-bottom:10px"><input placeholder="Search beneficiaries" style="flex:1;padding:6px 9px"><button>Filter</button><button>Columns</button><button>Download CSV</button><button>Approve all</button></div>
<div style="overflow:hidden;border:1px solid #cbd5e1;border-radius:8px;background:#fff;color:#1e293b"><table style="margin:0;background:#fff;font-size:.8em;white-space:nowrap">
<tr>${['Beneficiary', 'Reference', 'Amount EUR', 'Fee', 'Account (IBAN)', 'Notify by e-mail'].map((text) => `<td style="${head}">${text}</td>`).join('')}</tr>${times(7, row).join('')}
<tr><td style="${cell}"><b>Total</b></td><td style="${cell}">7 payouts</td><td style="${cell};text-align:right"><b>${x.amount()}</b></td><td style="${cell};text-align:right">8.40</td><td style="${cell}"></td><td style="${cell}"></td></tr></table></div>
<p>Two payouts wait for a second signature. Created by ${v('name', x.name())} from ${v('ip', x.ip())}, request ${id(x.requestId())}.</p><p class=dim>Rows 1 to 7 of 7. Amounts are final once the batch has been approved.</p>`;
  },

  /** German bank statement on paper. */
  kontoauszug: (x) => {
    const holder = personIn(x, 'DE');
    const [friend, landlord, buyer] = times(3, () => personIn(x, 'DE'));
    let day = x.r.int(10, 14);
    const entry = (title: string, detail: string, sum: string) => {
      day += x.r.int(0, 2);
      return `<tr><td style="white-space:nowrap;vertical-align:top">${day}.06.2026</td><td><b>${title}</b>${caption(detail)}</td><td style="text-align:right;white-space:nowrap;color:${sum.startsWith('+') ? GREEN : RED}">${sum}</td></tr>`;
    };
    return `<div style="position:fixed;inset:0;background:#e7e5e0"></div><div style="position:fixed;left:110px;right:110px;top:12px;bottom:0;background:#fff;color:#222;padding:18px 40px;font-family:Liberation Serif,serif;line-height:1.3">
<div style="display:flex;justify-content:space-between"><div><h1>Kontoauszug</h1>Nr. 7 / 2026, Seite 1 von 2</div><div style="text-align:right">${neutral('Sparbank Mittelland')}<br>Kontoinhaber: ${v('name', holder.name)}<br>${v('address', holder.street)}, ${v('address', holder.town)}<br>IBAN: ${v('iban', holder.iban)}<br>BIC: ${v('bic', bic(x, 'DE'))}</div></div>
<table style="background:#fff"><tr><th>Buchungstag</th><th>Vorgang und Verwendungszweck</th><th style="text-align:right">Betrag</th></tr>
${entry('SEPA-Überweisung', `Empfänger: ${v('name', friend!.name)}, IBAN ${v('iban', friend!.iban)}`, `- ${euros(x)}`)}
${entry('Gutschrift', `Auftraggeber: ${v('name', buyer!.name)}, Bestellung ${id(`order_${x.hex(8)}`)}`, `+ ${euros(x)}`)}
${entry('Dauerauftrag Miete', `an ${v('name', landlord!.name)} für die Wohnung ${v('address', landlord!.street)}`, `- ${euros(x)}`)}
${entry('Kartenzahlung', `Kartennummer ${v('card', x.card())}, Drogerie und Haushalt`, `- ${euros(x)}`)}
${entry('Auszahlung Krypto', `Vorgang ${id(x.txId())}, Wallet-Adresse ${v('wallet', x.wallet())}`, `- ${euros(x)}`)}
${entry('Lastschrift Strom', 'Abschlag für den laufenden Monat', `- ${euros(x)}`)}
${entry('Entgelt', 'Kontoführung im zweiten Quartal', '- 4,90 €')}
</table><p>Neuer Saldo: <b>${euros(x)}</b></p><p>Für Rückfragen haben wir die Telefonnummer ${v('phone', holder.phone)} und die E-Mail-Adresse ${v('email', holder.email)} hinterlegt. Abruf ${id(x.requestId())}. Bitte prüfen Sie alle Buchungen und melden Sie Einwände innerhalb von sechs Wochen.</p></div>`;
  },

  /** French identity check: what was declared beside what the document says. */
  identite: (x) => {
    const person = personIn(x, 'FR');
    const document = x.passport();
    const row = (label: string, kind: string, declared: string, read = declared, ok = true) =>
      `<tr style="${ok ? '' : 'background:#fff3e0'}"><td style="font-size:.82em;color:#64748b">${label}</td><td>${v(kind, declared)}</td><td>${v(kind, read)}</td><td>${ok ? chip('Conforme', GREEN) : chip('Écart', AMBER)}</td></tr>`;
    return `${crumbs('Conformité', 'Dossiers', 'Vérification renforcée')}<h1>Contrôle d’identité</h1>
<p>Dossier ouvert le ${id(x.time())} pour la session ${id(x.sessionId())}. Identifiant du demandeur : ${v('uuid', x.uuid())}</p>
<div style="border:1px solid #cbd5e1;border-radius:8px;overflow:hidden"><table style="margin:0;background:#fff;color:#1e293b"><tr><th>Champ</th><th>Déclaré</th><th>Lu sur le document</th><th>Résultat</th></tr>
${row('Nom de famille', 'name', person.last, person.last.toUpperCase())}
${row('Prénom', 'name', person.first)}
${row('Date de naissance', 'dob', person.born)}
${row('Numéro de passeport', 'passport', document)}
${row('Adresse', 'address', `${person.street}, ${person.town}`, personIn(x, 'FR').street, false)}
</table></div>
<div class=grid><div><h2>Coordonnées</h2>Téléphone portable : ${v('phone', person.phone)}<br>Courriel : ${v('email', person.email)}<br>Numéro fiscal : ${v('tax', digits(x, 13))}</div><div><h2>Décision</h2>Le visage correspond à la photo. Un justificatif de domicile récent est demandé avant validation.<br><button>Valider</button> <button>Refuser</button></div></div>
<p class=dim>Analyste : ${v('name', personIn(x, 'FR').name)}. Dernier événement ${id(x.eventId())}, niveau de risque faible.</p>`;
  },

  /** Mail client of three panes over the whole window. */
  mail: (x) => {
    const sender = personIn(x, 'GB');
    const [owner, copied] = times(2, () => x.anyName());
    const teaser = (subject: string, preview: string) =>
      `<div style="padding:9px 12px;border-bottom:1px solid #e2e8f0"><div style="display:flex;justify-content:space-between"><b>${v('name', x.anyName())}</b><span style="color:#94a3b8;font-size:.85em">${x.r.int(8, 18)}:${x.r.int(10, 59)}</span></div><div>${subject}</div><div style="color:#64748b;font-size:.88em">${preview}</div></div>`;
    return `<div style="position:fixed;inset:0;display:grid;grid-template-columns:150px 330px 1fr;background:#fff;color:#1e293b">
<div style="background:#1e3a5f;color:#dbe7f5;padding:16px">${['Inbox (14)', 'Starred', 'Drafts', 'Sent', 'Archive', 'Spam', 'Bin'].map((text) => `<div style="padding:5px 0">${text}</div>`).join('')}<button style="margin-top:16px">Compose</button></div>
<div style="border-right:1px solid #e2e8f0">
${teaser('Re: payout still missing', `Sure, my account is ${v('iban', x.iban('GB'))}`)}
${teaser('Invoice for June', 'Attached you will find the invoice')}
${teaser('Webhook retries', `Event ${id(x.eventId())} came three times`)}
${teaser('Change of number', `From Monday on please ring ${v('phone', x.phone())}`)}
${teaser('Lunch on Thursday?', 'The usual place at noon works for me')}
${teaser('Sandbox access', `The password is ${v('password', x.password())} for now`)}</div>
<div style="padding:18px 26px"><div style="display:flex;gap:6px;margin-bottom:10px"><button>Reply</button><button>Forward</button><button>Archive</button></div><h1>Wrong beneficiary on our last payout</h1>
<div style="font-size:.88em;color:#475569;border-bottom:1px solid #e2e8f0;padding-bottom:8px">From: ${v('name', sender.name)} &lt;${v('email', sender.email)}&gt;<br>To: ${v('name', owner!)} &lt;${v('email', x.email(owner))}&gt;<br>Cc: ${v('email', x.email(copied))}<br>Sent: Wednesday, 8 July 2026</div>
<p>Dear ${v('name', owner!.split(' ')[0]!)},</p><p>the payout with the reference ${id(x.txId())} went to ${v('name', x.anyName())} instead of my colleague. The request was ${id(x.requestId())} and it was sent at ${id(x.time())}.</p><p>Could you stop it before the cut-off? I attach the confirmation and will be at my desk until six.</p><p>Kind regards<br>${v('name', sender.name)}</p>
<div style="font-size:.85em;color:#64748b">Finance manager, ${neutral('Fenwick Homeware')}<br>${v('address', sender.street)}, ${v('address', sender.town)}<br>Direct line: ${v('phone', sender.phone)}</div></div></div>`;
  },

  /** Spanish board with cards of coloured edges. */
  tablero: (x) => {
    const card = (colour: string, label: string, title: string, detail: string) =>
      `<div style="background:#fff;color:#1f2937;border-left:5px solid ${colour};border-radius:5px;padding:8px 11px;margin-bottom:10px;box-shadow:0 1px 3px #0003">${chip(label, colour)}<div style="font-weight:600;margin:3px 0">${title}</div><div style="font-size:.88em">${detail}</div></div>`;
    const [ana, luis, eva, juan] = times(4, () => personIn(x, 'ES'));
    const column = (title: string, cards: string[]) =>
      `<div style="background:#e2e8f0;color:#1f2937;border-radius:8px;padding:10px"><b>${title}</b> <span style="color:#64748b">${cards.length}</span><div style="height:8px"></div>${cards.join('')}</div>`;
    return `${crumbs('Soporte', 'Tablero semanal')}<h1>Incidencias abiertas</h1><div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px;align-items:start">
${column('Por revisar', [
  card(
    RED,
    'Urgente',
    'Pago no recibido',
    `Cliente: ${v('name', ana!.name)}<br>Teléfono: ${v('phone', ana!.phone)}<br>Sesión ${id(x.sessionId())}`,
  ),
  card(
    GREY,
    'Normal',
    'Duda sobre comisiones',
    `Pregunta si la tarifa cambia en agosto. Correo: ${v('email', x.email())}`,
  ),
  card(
    AMBER,
    'Pendiente',
    'Cambio de domicilio',
    `Nueva dirección: ${v('address', luis!.street)}, ${v('address', luis!.town)}`,
  ),
])}
${column('En curso', [
  card(
    VIOLET,
    'Reembolso',
    'Devolver importe duplicado',
    `Titular: ${v('name', luis!.name)}<br>IBAN: ${v('iban', luis!.iban)}<br>Evento ${id(x.eventId())}`,
  ),
  card(
    AMBER,
    'Identidad',
    'Documento ilegible',
    `Nombre completo: ${v('name', eva!.name)}<br>Fecha de nacimiento: ${v('dob', eva!.born)}<br>DNI: ${v('passport', digits(x, 8) + x.r.chars('ABCDEFGHJKLM', 1))}`,
  ),
])}
${column('Resuelto', [
  card(
    GREEN,
    'Hecho',
    'Clave expuesta en un registro',
    `Se revocó ${v('secret', x.key('sk_live_', 24))} y se avisó a ${v('name', juan!.name)}`,
  ),
  card(
    GREEN,
    'Hecho',
    'Monedero equivocado',
    `Dirección anterior: <span style="word-break:break-all">${v('wallet', x.wallet())}</span><br>Operación ${id(x.txId())}`,
  ),
])}</div><p class=dim>Actualizado hace dos minutos. Arrastre una tarjeta para cambiar su estado.</p>`;
  },

  /** Log of a container on dark ground, levels in colour. */
  pods: (x) => {
    const level = { INFO: '#7dd3fc', WARN: '#fbbf24', ERROR: '#f87171', DEBUG: '#a3a3a3' };
    let second = 9;
    const log = (kind: keyof typeof level, where: string, text: string) => {
      second += x.r.int(1, 3);
      return `<span style="color:#6b7280">12:04:${second}.${x.r.int(100, 999)}</span> <span style="color:${level[kind]}">${kind.padEnd(5)}</span> [${where}] ${text}`;
    };
    return `<pre style="position:fixed;inset:0;margin:0;padding:14px 18px;background:#101418;color:#d6dde4;font-size:13px;line-height:1.55"><span style="color:#86efac">${neutral('ops@bastion')}</span>:~$ kubectl logs -f deploy/checkout-api --tail=16
${log('INFO', 'boot', 'service started, listening on port 8080, 4 workers ready')}
${log('INFO', 'http', `POST /v1/gate_sessions 201 in 38ms client_ip=${v('ip', x.ip())} req=${id(x.requestId())}`)}
${log('WARN', 'auth', `rejected bearer token ${v('jwt', x.jwt())}`)}
${log('INFO', 'mail', `sent "Payment received" to ${v('name', x.anyName())} &lt;${v('email', x.email())}&gt;`)}
${log('ERROR', 'db', `could not connect: ${v('conn', `postgresql://ledger_rw:${secretWord(x)}@10.${x.r.int(1, 40)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}:5432/ledger?sslmode=require`)}`)}
    at Pool.connect (/srv/app/node_modules/pg-pool/index.js:45:11)
    at async readBalance (/srv/app/src/balance.ts:112:18)
${log('WARN', 'cache', `slow reply from ${v('conn', `rediss://default:${secretWord(x)}@cache.prod.internal:6380/2`)} took 903ms`)}
${log('DEBUG', 'kyc', `applicant {"full_name":"${v('name', x.anyName())}","birth_date":"${v('dob', x.date())}","passport_no":"${v('passport', x.passport())}"}`)}
${log('INFO', 'sms', `one-time code ${v('otp', digits(x, 6))} sent to ${v('phone', x.phone())}`)}
${log('INFO', 'payout', `session=${id(x.sessionId())} amount=${x.amount()} currency=EUR iban=${v('iban', x.iban('DE').replaceAll(' ', ''))}`)}
${log('ERROR', 'hook', `evt=${id(x.eventId())} status=401 secret=${v('secret', x.webhookSecret())}`)}
${log('INFO', 'chain', `sweep confirmed, to_address=${v('wallet', x.wallet())}`)}
${log('INFO', 'jobs', `nightly report finished, 0 errors, trace_id=${id(x.uuid())}`)}
${log('WARN', 'env', `AWS_SECRET_ACCESS_KEY=${v('secret', x.key('', 40))} is set twice`)}
${log('INFO', 'http', 'GET /healthz 200 in 1ms')}
<span style="color:#86efac">${neutral('ops@bastion')}</span>:~$ <span style="background:#d6dde4"> </span></pre>`;
  },

  /** Viewer of a JSON document with line numbers and folding marks. */
  viewer: (x) => {
    const person = personIn(x, x.r.pick(['IT', 'GB']));
    const key = (name: string) => `<span style="color:#7c3aed">"${name}"</span>: `;
    const text = (value: string) => `<span style="color:#0f766e">"${value}"</span>`;
    const lines = [
      '▾ {',
      `  ${key('object')}${text('payment_intent')},`,
      `  ${key('request_id')}${text(id(x.requestId()))},`,
      `  ${key('client_secret')}${text(v('secret', x.clientSecret()))},`,
      `  ${key('amount')}<span style="color:#b45309">${x.r.int(100, 9999)}</span>, ${key('currency')}${text('EUR')}, ${key('status')}${text('requires_payment')},`,
      `▾ ${key('billing_details')}{`,
      `    ${key('name')}${text(v('name', person.name))},`,
      `    ${key('email')}${text(v('email', person.email))},`,
      `    ${key('phone')}${text(v('phone', person.phone))},`,
      `    ${key('line1')}${text(v('address', person.street))},`,
      `    ${key('city')}${text(v('address', person.town))}`,
      '  },',
      `▾ ${key('payment_method')}{`,
      `    ${key('card_number')}${text(v('card', x.card()))},`,
      `    ${key('cvc')}${text(v('cvc', digits(x, 3)))},`,
      `    ${key('funding')}${text('debit')}`,
      '  },',
      `▾ ${key('refund_account')}{ ${key('iban')}${text(v('iban', person.iban))} },`,
      `▸ ${key('metadata')}{ ${key('order_id')}${text(id(`order_${x.hex(6)}`))} },`,
      `  ${key('customer_ip')}${text(v('ip', x.ip()))},`,
      `  ${key('access_token')}${text(v('token', x.key('', 36)))},`,
      `  ${key('idempotency_key')}${text(id(x.uuid()))},`,
      `  ${key('created')}${text(id(x.time()))}`,
      '  }',
    ];
    return `<div style="display:flex;gap:14px;margin-bottom:8px"><b>Formatted</b><span class=dim>Raw</span><span class=dim>Headers</span><span style="flex:1"></span><button>Copy</button><button>Collapse all</button></div>
<div style="background:#fff;color:#334155;border:1px solid #cbd5e1;border-radius:6px;font:13px/1.6 Liberation Mono,monospace">${lines.map((line, i) => `<div style="display:flex"><span style="width:42px;text-align:right;padding-right:10px;background:#f1f5f9;color:#94a3b8">${i + 1}</span><span style="white-space:pre-wrap;padding-left:10px">${line}</span></div>`).join('')}</div><p class=dim>24 lines, 1.4 kB, valid JSON</p>`;
  },

  /** Deliveries in coloured rows, the chosen one in a narrow panel with wrapped keys. */
  deliveries: (x) => {
    const row = (state: string, colour: string) =>
      `<tr style="background:${colour};color:#1e293b"><td>${id(x.deliveryId())}</td><td>gate_session.${x.r.pick(['completed', 'failed', 'created'])}</td><td style="text-align:right">${state}</td><td style="text-align:right">${x.r.int(40, 900)} ms</td></tr>`;
    const item = (label: string, value: string) =>
      `<div style="margin-bottom:8px"><div style="font-size:.75em;letter-spacing:.06em;text-transform:uppercase;color:#64748b">${label}</div><div style="font:12px/1.4 DejaVu Sans Mono,monospace;word-break:break-all">${value}</div></div>`;
    return `<div style="display:grid;grid-template-columns:1fr 300px;gap:22px"><div>${crumbs('Developers', 'Webhooks', 'Production endpoint')}<h1>Deliveries</h1><p>The endpoint answered 2 of 4 calls. Failed calls are sent again after one, five and thirty minutes.</p>
<table><tr><th>Delivery</th><th>Type</th><th style="text-align:right">Status</th><th style="text-align:right">Duration</th></tr>${row('200 OK', '#ecfdf5')}${row('401 Unauthorized', '#fef2f2')}${row('200 OK', '#ecfdf5')}${row('504 Timeout', '#fffbeb')}</table>
<h2>Body sent</h2><pre class=card>{ "id": "${id(x.eventId())}", "type": "gate_session.failed",
  "data": { "customer_name": "${v('name', x.anyName())}",
    "customer_email": "${v('email', x.email())}",
    "payout_iban": "${v('iban', x.iban())}", "livemode": true } }</pre>
<p>On call: ${v('name', x.anyName())}, ${v('phone', x.phone())}</p></div>
<div style="background:#f8fafc;color:#1e293b;border:1px solid #cbd5e1;border-radius:8px;padding:14px"><b>Request headers</b><div style="height:8px"></div>
${item('Gate-Signature', v('sig', `t=1790000000,v1=${x.hex(64)}`))}${item('Authorization', `Bearer ${v('jwt', x.jwt())}`)}${item('X-0bit-Event-Type', 'gate_session.failed')}${item('X-Request-Id', id(x.requestId()))}${item('X-Forwarded-For', v('ip', x.ip()))}${item('X-Api-Key', v('secret', x.secretKey()))}${item('User-Agent', 'gate-webhooks/2.4')}
<b>Endpoint</b><div style="height:8px"></div>${item('Signing secret', v('secret', x.webhookSecret()))}${item('Basic auth password', v('password', x.password()))}<button>Send again</button></div></div>`;
  },

  /** Polish list of keys, one card each. */
  klucze: (x) => {
    const card = (title: string, state: string, key: string) =>
      `<div class=card style="margin:8px 0;padding:10px 14px"><div style="display:flex;gap:10px;align-items:center"><b style="flex:1">${title}</b>${state}<button>Unieważnij</button></div><div style="font:13px/1.5 DejaVu Sans Mono,monospace;background:#0f172a;color:#a5f3fc;border-radius:4px;padding:3px 9px;margin:5px 0;word-break:break-all">${key}</div>${caption(`Utworzył użytkownik: ${v('name', personIn(x, 'PL').name)} · ostatnie użycie z adresu IP ${v('ip', x.ip())} · ${x.r.int(2, 50)} minut temu`)}</div>`;
    const contact = personIn(x, 'PL');
    return `${crumbs('Ustawienia', 'Dla programistów')}<h1>Klucze API</h1><p>Klucze tajne przechowuj wyłącznie na serwerze. Nie wysyłaj ich pocztą ani na czacie.</p>
${card('Klucz tajny, produkcja', chip('Aktywny', GREEN), v('secret', x.key('sk_live_')))}${card('Klucz publiczny, produkcja', chip('Aktywny', GREEN), v('public', x.key('pk_live_')))}${card('Klucz tajny, środowisko testowe', chip('Wygasa jutro', AMBER), v('secret', x.key('sk_test_')))}${card('Sekret podpisu webhooka', chip('Unieważniony', RED), v('secret', x.webhookSecret()))}
<p>Zgłoszenia bezpieczeństwa odbiera ${v('name', contact.name)}, e-mail: ${v('email', contact.email)}, telefon: ${v('phone', contact.phone)}.</p><p class=dim>Ostatnia zmiana: ${id(x.time())}, żądanie ${id(x.requestId())}, zdarzenie ${id(x.eventId())}</p>`;
  },

  ...FIFTH_PAGES,
};
