import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import { anyone, clock, dmy, dollars, FULL, form, hash, login, order, random, ticker } from './eighteenth-tools.ts';

const chip = (text: string, ink: string, paper: string) =>
  `<span style="background:${paper};color:${ink};border-radius:10px;padding:1px 9px;font-size:11.5px;white-space:nowrap">${text}</span>`;

export const FIRST_PAGES: Record<string, Page> = {
  /** Partner's list of payments with one payment opened in a drawer. */
  payments: (x) => {
    const buyer = anyone(x);
    const me = anyone(x);
    const td = 'padding:8px 7px;font-size:12px;overflow-wrap:anywhere;background:none;color:#26313f;border:0';
    const th = `${td};color:#8590a0;font-weight:400;text-align:left;font-size:12px`;
    const states = [
      ['Succeeded', '#0d6b45', '#d8f3e5'],
      ['Confirming', '#7a5200', '#fdefc9'],
      ['Underpaid', '#98321f', '#fbe0da'],
      ['Cancelled', '#55606e', '#e8ebef'],
    ];
    const line = (i: number) => {
      const [word, ink, paper] = states[(i * 3 + x.r.int(0, 1)) % 4]!;
      return `<tr style="background:${i === 2 ? '#eef3ff' : '#fff'}"><td style="${td};white-space:nowrap">${id(`${dmy(x, '/').slice(0, 5)} ${clock(x)}`)}</td><td style="${td};white-space:nowrap;font-size:11px;font-family:Liberation Mono,monospace">${id(x.txId())}</td><td style="${td}">${v('email', x.email())}</td><td style="${td};text-align:right;white-space:nowrap">${dollars(x)} ${x.r.pick(['EUR', 'USD', 'BRL'])}</td><td style="${td}">${chip(word!, ink!, paper!)}</td></tr>`;
    };
    const nav = (text: string, on = false) =>
      `<div style="padding:8px 14px;border-radius:8px;margin-bottom:2px;${on ? 'background:#e3eaff;color:#2447b5;font-weight:700' : 'color:#4d5a6b'}">${text}</div>`;
    const fact = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:16px;padding:5.5px 0"><span style="color:#8590a0;flex:none">${label}</span><span style="text-align:right;overflow-wrap:anywhere">${value}</span></div>`;
    return `<div style="${FULL};background:#f5f7fa;color:#26313f;font:13px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:166px minmax(0,1fr) 356px">
<div style="padding:18px 12px;background:#fff;border-right:1px solid #e5e9ef"><div style="font-size:18px;font-weight:700;padding:0 14px 16px;color:#2447b5">0Bit Hub</div>${nav('Overview')}${nav('Payments', true)}${nav('Ramp sessions')}${nav('Customers')}${nav('Payouts')}${nav('Refunds')}${nav('Webhooks')}${nav('Developers')}${nav('Settings')}<div style="margin-top:230px;padding:12px 14px;border-top:1px solid #e5e9ef;font-size:12px;color:#8590a0">Signed in as<br><span style="color:#26313f">${v('name', me.name)}</span><br>Organisation<br><span style="color:#26313f">${neutral('Larkspur Tickets')}</span></div></div>
<div style="padding:20px 18px"><div style="display:flex;align-items:center;gap:12px"><span style="font-size:22px;font-weight:700">Payments</span>${chip('Live mode', '#0d6b45', '#d8f3e5')}<span style="margin-left:auto;border:1px solid #cfd6df;border-radius:8px;padding:5px 14px;background:#fff">Export CSV</span></div>
<div style="display:flex;gap:8px;margin:14px 0"><span style="border:1px solid #cfd6df;border-radius:8px;background:#fff;padding:6px 12px;flex:1">⌕ ${v('email', buyer.email)}</span><span style="border:1px dashed #aab4c0;border-radius:8px;padding:6px 12px">+ Status</span><span style="border:1px dashed #aab4c0;border-radius:8px;padding:6px 12px">+ Amount</span></div>
<div style="background:#fff;border-radius:12px;padding:6px 6px 2px;box-shadow:0 1px 3px #0001"><table style="border-collapse:collapse;width:100%;background:#fff"><tr><th style="${th}">Created</th><th style="${th}">Reference</th><th style="${th}">Customer</th><th style="${th};text-align:right">Amount</th><th style="${th}">Status</th></tr>${times(9, line).join('')}</table></div>
<div style="display:flex;color:#8590a0;margin-top:12px"><span>1 to 9 of 2,381 results</span><span style="margin-left:auto">‹ Previous &nbsp; Next ›</span></div><div style="margin-top:20px;background:#fff8e5;border:1px solid #f1dca0;border-radius:10px;padding:11px 16px">Bank transfers made after four in the afternoon are credited on the next working day. Card payments are not affected.</div></div>
<div style="background:#fff;border-left:1px solid #e5e9ef;padding:20px 22px;overflow:hidden"><div style="display:flex"><b style="font-size:17px">${dollars(x)} EUR</b><span style="margin-left:auto;color:#8590a0">✕</span></div><div style="margin:4px 0 12px">${chip('Underpaid', '#98321f', '#fbe0da')} &nbsp;<span style="color:#8590a0">Waiting for the missing part</span></div>
<b>Buyer</b>${fact('Full name', v('name', buyer.name))}${fact('Contact', `${v('email', buyer.email)}<br>${v('phone', buyer.phone)}`)}${fact('Billing', `${v('address', buyer.street)}<br>${v('address', buyer.town)}`)}${fact('IP', v('ip', x.ip()))}
<div style="border-top:1px solid #e5e9ef;margin:7px 0"></div><b>How it was paid</b>${fact('Method', 'SEPA credit transfer')}${fact('From', v('iban', buyer.iban))}${fact('Remitter', v('name', anyone(x).name))}${fact('Refund wallet', v('wallet', x.wallet()))}
<div style="border-top:1px solid #e5e9ef;margin:7px 0"></div><b>Technical</b>${fact('Session', id(x.sessionId()))}${fact('Your order', id(order(x)))}${fact('Last event', id(x.eventId()))}${fact('Request', id(x.requestId()))}${fact('On chain', `<span style="font:11px Liberation Mono,monospace">${id(hash(x))}</span>`)}
<div style="display:flex;gap:8px;margin-top:10px"><span style="background:#2447b5;color:#fff;border-radius:8px;padding:7px 16px">Accept anyway</span><span style="border:1px solid #cfd6df;border-radius:8px;padding:6px 16px">Send back</span></div></div></div>`;
  },

  /** Spanish: one ramp session, dark, with its course and the raw object. */
  sesiones: (x) => {
    const p = personIn(x, 'ES');
    const agent = personIn(x, 'ES');
    const session = x.sessionId();
    const secret = `gsec_${session}_${random(x, 22)}`;
    const wallet = x.wallet();
    const step = (time: string, title: string, text: string, colour: string) =>
      `<div style="display:flex;gap:14px;padding-bottom:11px"><span style="color:#7d8aa0;flex:none;width:66px">${id(time)}</span><span style="flex:none;width:9px;height:9px;border-radius:50%;background:${colour};margin-top:6px"></span><span style="overflow-wrap:anywhere"><b style="color:#f0f4fa">${title}</b><br>${text}</span></div>`;
    const box = (label: string, value: string) =>
      `<div style="background:#1b2230;border-radius:8px;padding:9px 13px;overflow-wrap:anywhere"><div style="color:#7d8aa0;font-size:11px;letter-spacing:.06em">${label}</div><div style="font-size:14px;color:#f0f4fa">${value}</div></div>`;
    const key = (name: string) => `<span style="color:#7fb5ff">"${name}"</span>`;
    const t = ticker(x, 9);
    return `<div style="${FULL};background:#121722;color:#b9c4d4;font:13px/1.45 DejaVu Sans,sans-serif">
<div style="display:flex;gap:22px;align-items:center;padding:12px 26px;background:#0c1019"><b style="color:#ffb547;font-size:15px">◐ rampa</b><span>Inicio</span><span style="color:#fff;border-bottom:2px solid #ffb547">Sesiones</span><span>Enlaces de pago</span><span>Clientes</span><span>Informes</span><span style="margin-left:auto;background:#3b2c0d;color:#ffb547;border-radius:4px;padding:1px 10px">ENTORNO DE PRUEBAS</span><span>${v('name', agent.name)} ▾</span></div>
<div style="padding:12px 26px 0;color:#7d8aa0;font-size:12px">Sesiones › Compra de USDT › ${id(session)}</div>
<div style="padding:6px 26px 12px;display:flex;align-items:center;gap:16px"><span style="font-size:20px;color:#fff">Compra de ${v('name', p.name)}</span><span style="border:1px solid #e0604c;color:#ff8d7a;border-radius:4px;padding:1px 9px;font-size:12px">caducada</span><span style="margin-left:auto;border:1px solid #3a465c;border-radius:6px;padding:5px 14px">Copiar enlace</span><span style="background:#ffb547;color:#121722;border-radius:6px;padding:6px 14px">Crear de nuevo</span></div>
<div style="display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:10px;padding:0 26px">${box('CORREO', v('email', p.email))}${box('MÓVIL', v('phone', p.phone))}${box('FECHA DE NACIMIENTO', v('dob', p.born))}${box('DNI', v('passport', form(x, '########^')))}${box('DOMICILIO', `${v('address', p.street)}, ${v('address', p.town)}`)}${box('CUENTA DE CARGO', v('iban', p.iban))}${box('MONEDERO DE DESTINO', v('wallet', wallet))}${box('IMPORTE', `${dollars(x)} EUR, red Tron`)}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 560px;gap:22px;padding:16px 26px"><div style="font-size:12px"><div style="font-size:15px;color:#fff;margin-bottom:10px">Recorrido</div>
${step(t(), 'Sesión creada', `El servidor de ${neutral('Viajes Azahar')} la abrió con la petición ${id(x.requestId())}.`, '#54c88a')}${step(t(), 'Oferta bloqueada', `Precio fijado durante quince minutos, oferta ${id(`qt_test_${x.hex(12)}`)}.`, '#54c88a')}${step(t(), 'Código enviado', `SMS con el código ${v('otp', form(x, '######'))} al número ${v('phone', p.phone)}.`, '#54c88a')}${step(t(), 'Navegador reconocido', `Conexión desde ${v('ip', x.ip())}, cookie ${v('cookie', `rampa_sid=${random(x, 26)}`)}.`, '#ffb547')}${step(t(), 'Transferencia rechazada', `El ordenante ${v('name', personIn(x, 'ES').name)} no coincide con el titular. Transacción ${id(x.txId())}.`, '#e0604c')}${step(t(), 'Aviso entregado', `Evento ${id(x.eventId())}, entrega ${id(x.deliveryId())}, respuesta 200 en 312 ms.`, '#54c88a')}</div>
<div style="background:#0c1019;border-radius:8px;padding:14px 18px;font:12px/1.5 DejaVu Sans Mono,monospace;overflow-wrap:anywhere"><div style="color:#7d8aa0;margin-bottom:6px">Objeto tal como se devolvió &nbsp; [ JSON ] &nbsp; Tabla</div>{<br>&nbsp; ${key('id')}: "${id(session)}",<br>&nbsp; ${key('object')}: "gate_session",<br>&nbsp; ${key('mode')}: "test", ${key('status')}: "expired",<br>&nbsp; ${key('client_secret')}: "${v('secret', secret)}",<br>&nbsp; ${key('flow')}: "on_ramp", ${key('currency')}: "EUR",<br>&nbsp; ${key('user_reference')}: "${v('email', p.email)}",<br>&nbsp; ${key('dest_address')}: "${v('wallet', wallet)}",<br>&nbsp; ${key('expires_at')}: ${id(form(x, '17#########').slice(0, 10))},<br>&nbsp; ${key('return_url')}: "https://azahar.example/fin?k=${v('secret', random(x, 18))}",<br>&nbsp; ${key('metadata')}: {<br>&nbsp; &nbsp; ${key('order_id')}: "${id(order(x))}",<br>&nbsp; &nbsp; ${key('vendedor')}: "${v('name', personIn(x, 'ES').name)}"<br>&nbsp; }<br>}</div></div>
<div style="position:absolute;right:26px;bottom:14px;background:#233047;border-left:4px solid #54c88a;border-radius:6px;padding:9px 18px;color:#f0f4fa">Enlace copiado al portapapeles. Caduca en una hora.</div></div>`;
  },

  /** Settings of a webhook endpoint, with deliveries and one request in full. */
  webhooks: (x) => {
    const dev = personIn(x, 'GB');
    const buyer = personIn(x, 'GB');
    const event = x.eventId();
    const secret = x.webhookSecret();
    const token = random(x, 20);
    const cell = 'padding:6px 7px;border-bottom:1px solid #d9d2c5;background:none;color:#2c2a26;white-space:nowrap';
    const head = `${cell};font-weight:700;text-align:left;border-bottom:2px solid #2c2a26`;
    const row = (type: string, code: string, ev = x.eventId()) =>
      `<tr><td style="${cell}">${id(x.deliveryId())}</td><td style="${cell}">${type}</td><td style="${cell}">${id(ev)}</td><td style="${cell};color:${code === '200' ? '#2c6e49' : '#b3261e'}">${code}</td><td style="${cell}">${id(x.time())}</td></tr>`;
    return `<div style="${FULL};background:#f6f1e7;color:#2c2a26;font:14px/1.45 Liberation Serif,serif;padding:22px 46px">
<div style="display:flex;align-items:baseline;gap:28px;border-bottom:3px double #2c2a26;padding-bottom:8px"><span style="font-size:25px">Partner Hub</span><span>Keys</span><span style="text-decoration:underline">Endpoints</span><span>Branding</span><span>Usage</span><span>Entitlements</span><span style="margin-left:auto;font-style:italic">${neutral('Penrose Wallet')}, production &nbsp; · &nbsp; ${v('email', dev.email)}</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 384px;gap:28px;margin-top:14px"><div><div style="font-size:19px">Endpoint</div><div style="display:grid;grid-template-columns:150px minmax(0,1fr);gap:3px 14px;margin:6px 0 12px;font-size:15px"><i>Address</i><span style="overflow-wrap:anywhere">https://hooks.penrose.example/0bit?token=${v('secret', token)}</span><i>Signing secret</i><span>${v('secret', secret)} <u>hide</u> <u>roll</u></span><i>Previous secret</i><span>${v('secret', x.webhookSecret())} (valid for six more hours)</span><i>Alerts go to</i><span>${v('email', x.email(buyer.name))}, ${v('phone', dev.phone)}</span><i>Allowed senders</i><span>${v('ip', x.ip())}, ${v('ip', x.ip())}</span><i>Registered by</i><span>${v('name', dev.name)} (${v('user', login(x, dev.name))})</span></div>
<div style="font-size:19px;margin-bottom:4px">Deliveries of the past hour</div><table style="border-collapse:collapse;background:#fbf8f1;font-size:13px;width:100%"><tr><th style="${head}">Delivery</th><th style="${head}">Type</th><th style="${head}">Event</th><th style="${head}">Reply</th><th style="${head}">Sent</th></tr>${row('gate_session.completed', '500', event)}${row('gate_session.created', '200')}${row('kyc.required', '200')}${row('gate_session.failed', '200')}${row('webhook.test', '200')}${row('gate_session.expired', '504')}</table>
<div style="margin-top:12px;background:#fff;border:1px solid #d9d2c5;padding:10px 16px;font-size:15px">Two of the last two hundred calls ended <i>dead_lettered</i>. We try six times within a day and then stop. Replays are sent with the same event id, so your handler must recognise what it has already done.</div><div style="margin-top:12px;font-size:15px;overflow-wrap:anywhere">To try it by hand: <span style="font:12px Liberation Mono,monospace">curl -X POST https://gate-api.0bit.app/v1/webhooks/test -H "Authorization: Bearer ${v('key', x.secretKey())}"</span></div></div>
<div style="background:#2c2a26;color:#e9e2d2;padding:14px 18px;font:12px/1.52 Liberation Mono,monospace;overflow-wrap:anywhere"><div style="font:italic 16px Liberation Serif,serif;color:#fff;margin-bottom:6px">Attempt 4 of 6</div>POST /0bit?token=${v('secret', token)}<br>Host: hooks.penrose.example<br>User-Agent: gate-node/0.1.0<br>X-0bit-Event-Id: ${id(event)}<br>X-0bit-Event-Type: gate_session.completed<br>X-0bit-Timestamp: ${id(form(x, '179#######'))}<br>Gate-Signature: t=${id(form(x, '179#######'))},v1=${v('secret', x.hex(64))}<br><br>{ "id": "${id(event)}",<br>&nbsp; "type": "gate_session.completed",<br>&nbsp; "data": {<br>&nbsp; &nbsp; "id": "${id(x.sessionId())}",<br>&nbsp; &nbsp; "refid": "${id(x.txId())}",<br>&nbsp; &nbsp; "customer": {<br>&nbsp; &nbsp; &nbsp; "full_name": "${v('name', buyer.name)}",<br>&nbsp; &nbsp; &nbsp; "mail": "${v('email', buyer.email)}",<br>&nbsp; &nbsp; &nbsp; "line1": "${v('address', buyer.street)}",<br>&nbsp; &nbsp; &nbsp; "city": "${v('address', buyer.town)}" },<br>&nbsp; &nbsp; "token": "USDC", "network": "polygon",<br>&nbsp; &nbsp; "to": "${v('wallet', x.wallet())}",<br>&nbsp; &nbsp; "fiat_amount": "${x.amount()}" } }<br><br><span style="color:#f2a65a">500 Internal Server Error, 1.8 s</span><br>connect ECONNREFUSED ${v('host', form(x, 'orders-db-#.penrose.lan|bus#.int.penrose.lan'))}:5432<br>request ${id(x.requestId())}</div></div></div>`;
  },

  /** French: access keys, shown once after they were made. */
  cles: (x) => {
    const me = personIn(x, 'FR');
    const fresh = x.key('sk_live_');
    const card = (name: string, kind: string, key: string, by: string, when: string) =>
      `<div style="background:#fff;border-radius:14px;padding:11px 22px;margin-bottom:9px;display:grid;grid-template-columns:200px minmax(0,1fr) 250px 84px;gap:18px;align-items:center"><span><b>${name}</b><br><span style="color:#77698f;font-size:12px">${kind}</span></span><span style="font:13px DejaVu Sans Mono,monospace;overflow-wrap:anywhere">${v('key', key)}</span><span style="font-size:12px;color:#77698f">Créée par ${v('name', by)}<br>Dernier appel ${id(when)}</span><span style="color:#b42360;text-align:right">Révoquer</span></div>`;
    const who = () => personIn(x, 'FR').name;
    const when = () => `${dmy(x, '/')} à ${clock(x)}`;
    return `<div style="${FULL};background:#f1ecfa;color:#2b1f47;font:14.5px/1.42 DejaVu Sans,sans-serif">
<div style="padding:14px 40px;display:flex;gap:30px;align-items:center;background:linear-gradient(90deg,#4b2a8c,#7a3fb8);color:#fff"><b style="font-size:18px">0Bit Partenaires</b><span>Accueil</span><span>Opérations</span><span style="border-bottom:2px solid #fff">Développeurs</span><span>Facturation</span><span style="margin-left:auto">${v('name', me.name)} · ${neutral('Maison Verdier')}</span></div>
<div style="padding:16px 40px"><div style="display:flex;gap:26px;color:#77698f;border-bottom:1px solid #d8cdea;padding-bottom:8px;margin-bottom:12px"><b style="color:#4b2a8c">Clés d’accès</b><span>Notifications</span><span>Origines autorisées</span><span>Journal des appels</span><span>Versions</span></div>
<div style="background:#fff6da;border:1px solid #ecd184;border-radius:14px;padding:12px 22px;margin-bottom:12px"><b>Votre nouvelle clé est prête.</b> Copiez-la tout de suite, elle ne sera plus affichée par la suite.<div style="display:flex;gap:14px;margin-top:8px;align-items:center"><span style="background:#fff;border:1px solid #ecd184;border-radius:8px;padding:7px 14px;font:14px DejaVu Sans Mono,monospace;flex:1">${v('key', fresh)}</span><span style="background:#4b2a8c;color:#fff;border-radius:8px;padding:8px 20px">Copier</span></div></div>
${card('Boutique en ligne', 'Publique, production', x.key('pk_live_'), who(), when())}${card('Serveur principal', 'Secrète, production', x.key('sk_live_'), who(), when())}${card('Essais internes', 'Secrète, bac à sable', x.key('sk_test_'), me.name, when())}${card('Application mobile', 'Publique, bac à sable', x.key('pk_test_'), who(), when())}
<div style="display:grid;grid-template-columns:minmax(0,1fr) 470px;gap:18px;margin-top:14px"><div style="background:#221738;color:#dcd0f2;border-radius:14px;padding:13px 22px;font:12px/1.55 DejaVu Sans Mono,monospace;overflow-wrap:anywhere"><span style="color:#9a86c4"># .env.production, à ne jamais publier</span><br>OBIT_ENVIRONMENT=production<br>OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1<br>OBIT_SECRET_KEY=${v('key', fresh)}<br>OBIT_WEBHOOK_SECRET=${v('secret', x.webhookSecret())}<br>ADMIN_MAIL=${v('email', me.email)}<br>SMTP_PASSWORD=${v('password', x.password())}<br>DATABASE_URL=${v('conn', `mysql://boutique:${random(x, 12)}@${x.ip()}:3306/ventes`)}<br>SENTRY_RELEASE=${id(form(x, 'verdier@4.##.#'))}</div>
<div style="background:#fff;border-radius:14px;padding:12px 22px;font-size:12.5px"><b style="font-size:14.5px">Activité récente</b><div style="margin-top:6px">${times(4, (i) => `<div style="padding:4px 0;border-bottom:1px dotted #d8cdea;overflow-wrap:anywhere">${id(`${dmy(x, '/').slice(0, 5)} ${clock(x)}`)} · ${['Clé créée', 'Appel refusé, mauvais mode', 'Clé révoquée', 'Connexion réussie'][i]} depuis ${v('ip', x.ip())}${i < 3 ? `, requête ${id(x.requestId())}` : `, compte ${v('user', login(x, me.name))}`}</div>`).join('')}</div><div style="color:#77698f;margin-top:7px">En cas de doute, écrivez à support@0bit.io sans jamais joindre la clé.</div></div></div></div></div>`;
  },
};
