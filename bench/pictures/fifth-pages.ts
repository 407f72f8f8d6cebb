import { id, neutral, type Page, times, v } from './marks.ts';
import { AMBER, caption, chip, crumbs, GREEN, GREY, input, RED, VIOLET } from './parts.ts';
import { bic, personIn } from './people.ts';
import type { Values } from './values.ts';

const digits = (x: Values, length: number) => x.r.chars('0123456789', length);
const upper = (label: string, value: string) =>
  `<div style="margin-bottom:9px"><div style="font-size:.72em;letter-spacing:.07em;text-transform:uppercase;opacity:.6">${label}</div><div style="word-break:break-all">${value}</div></div>`;

/** The second half of the fourth set. */
export const FIFTH_PAGES: Record<string, Page> = {
  /** Audit log as a timeline with dots. */
  audit: (x) => {
    let hour = 19;
    const entry = (colour: string, text: string, note: string) => {
      hour -= 1;
      return `<div style="position:relative;padding:0 0 11px 24px;border-left:2px solid #94a3b8;margin-left:7px"><span style="position:absolute;left:-7px;top:5px;width:12px;height:12px;border-radius:50%;background:${colour}"></span>${text}${caption(`${hour}:${x.r.int(10, 59)} · ${note}`)}</div>`;
    };
    const who = () => `<b>${v('name', x.anyName())}</b>`;
    return `${crumbs('Organisation', 'Security')}<h1>Audit log</h1><div style="display:flex;gap:8px;margin-bottom:12px"><button>All actors</button><button>All actions</button><button>Last 7 days</button><button>Export</button></div>
<div style="font-weight:600;margin-bottom:6px">Today</div>
${entry(RED, `${who()} changed the payout account to ${v('iban', x.iban())}`, `from IP ${v('ip', x.ip())} · request ${id(x.requestId())}`)}
${entry(GREEN, `${who()} invited ${v('email', x.email())} as developer`, `from IP ${v('ip', x.ip())}`)}
${entry(GREY, `${who()} viewed the session ${id(x.sessionId())}`, 'Chrome on Windows')}
${entry(AMBER, `${who()} revealed the secret key ${v('secret', x.secretKey())}`, `from IP ${v('ip', x.ip())} · request ${id(x.requestId())}`)}
<div style="font-weight:600;margin:4px 0 6px">Yesterday</div>
${entry(VIOLET, `${who()} reset the two-factor login of ${who()}`, 'confirmed by an administrator')}
${entry(GREY, `${who()} exported 212 customers to a spreadsheet`, `request ${id(x.requestId())}`)}
${entry(GREEN, `Mobile number of ${who()} changed to ${v('phone', x.phone())}`, 'by the user, code confirmed')}
${entry(GREY, `Webhook ${id(x.eventId())} was sent again by the system`, 'second attempt succeeded')}
<p class=dim>Entries are kept for thirteen months and cannot be edited.</p>`;
  },

  /** Error tracker: tags as tiles, variables of the stack. */
  issue: (x) => {
    const tile = (label: string, value: string) =>
      `<div style="border:1px solid #8886;border-radius:6px;padding:6px 10px;overflow-wrap:anywhere">${caption(label)}<div>${value}</div></div>`;
    const local = (name: string, value: string) =>
      `<tr><td style="padding:4px 10px;width:190px;font:13px DejaVu Sans Mono,monospace">${name}</td><td style="padding:4px 10px;font:13px DejaVu Sans Mono,monospace;word-break:break-all">${value}</td></tr>`;
    return `<div style="display:flex;gap:8px;align-items:center">${chip('Fatal', RED)}${chip('Unhandled', AMBER)}${chip('Regression', VIOLET)}<span class=dim>checkout-web, release 4.18.2</span></div>
<h1 style="margin-top:6px">SignatureMismatchError in verifyWebhook</h1><p>412 events from 37 users in the last 24 hours. Assigned to ${v('name', x.anyName())}. <button>Resolve</button> <button>Ignore</button></p>
<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:8px">${tile('environment', 'production')}${tile('browser', 'Firefox 128')}${tile('event', id(x.eventId()))}${tile('trace', id(x.uuid()))}${tile('user.email', v('email', x.email()))}${tile('user.name', v('name', x.anyName()))}${tile('user.ip_address', v('ip', x.ip()))}${tile('server_name', v('host', x.internalHost()))}</div>
<h2>Stack trace</h2><pre class=card style="margin:6px 0;padding:8px 12px">verifyWebhook (src/hooks/verify.ts:61:9)
handleDelivery (src/hooks/handle.ts:24:3)</pre>
<h2>Local variables</h2><table>${local('header', v('sig', `t=1790000000,v1=${x.hex(64)}`))}${local('webhookSecret', v('secret', x.webhookSecret()))}${local('retryCount', '3')}${local('customer.phone', v('phone', x.phone()))}${local('env.DATABASE_URL', v('conn', `mysql://shop:${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 12)}@db.prod.internal:3306/shop`))}${local('env.NODE_ENV', 'production')}${local('cookies.sid', v('cookie', x.r.chars('abcdefghijklmnopqrstuvwxyz0123456789', 32)))}${local('request_id', id(x.requestId()))}</table>`;
  },

  /** French invoice on paper. */
  facture: (x) => {
    const [seller, client] = times(2, () => personIn(x, 'FR'));
    const item = (text: string, count: number) =>
      `<tr><td>${text}</td><td style="text-align:right">${count}</td><td style="text-align:right">${x.r.int(20, 400)},00 €</td><td style="text-align:right">${x.r.int(400, 2400)},00 €</td></tr>`;
    return `<div style="background:#fff;color:#27272a;padding:20px 34px;border-top:6px solid #9f1239;font-family:Liberation Serif,serif"><div style="display:flex;justify-content:space-between"><div><h1 style="color:#9f1239">Facture</h1>Commande ${id(`order_${x.hex(8)}`)}<br>Émise le ${x.r.int(2, 28)} juin 2026, payable à 30 jours</div>
<div style="text-align:right;font-size:.92em"><b>${neutral('Atelier Morvan')}</b><br>Gérant : ${v('name', seller!.name)}<br>${v('address', seller!.street)}, ${v('address', seller!.town)}<br>Tél. : ${v('phone', seller!.phone)}<br>N° TVA : ${v('tax', `FR${digits(x, 11)}`)}</div></div>
<div style="margin:10px 0;padding:10px 14px;background:#fdf2f4"><b>Facturé à</b><br>${v('name', client!.name)}<br>${v('address', client!.street)}<br>${v('address', client!.town)}<br>${v('email', client!.email)}</div>
<table style="background:#fff"><tr><th>Désignation</th><th style="text-align:right">Quantité</th><th style="text-align:right">Prix unitaire</th><th style="text-align:right">Total hors taxe</th></tr>${item('Conseil et intégration', 4)}${item('Maintenance mensuelle', 1)}${item('Formation sur site', 2)}</table>
<div style="text-align:right">Total toutes taxes comprises : <b>${x.r.int(2000, 9000)},00 €</b></div>
<p>Règlement par virement. Titulaire du compte : ${v('name', seller!.name)}. IBAN : ${v('iban', seller!.iban)}. BIC : ${v('bic', bic(x, 'FR'))}</p>
<p>Acompte reçu le ${id(x.time())}, transaction ${id(x.txId())}. Tout retard de paiement entraîne une pénalité. Merci de votre confiance.</p></div>`;
  },

  /** Italian support chat with the customer's card at its side. */
  assistenza: (x) => {
    const person = personIn(x, 'IT');
    const agent = personIn(x, 'IT');
    const say = (mine: boolean, text: string) =>
      `<div style="display:flex;margin:7px 0;justify-content:${mine ? 'flex-end' : 'flex-start'}"><div style="max-width:78%;padding:7px 13px;border-radius:${mine ? '14px 14px 2px 14px' : '14px 14px 14px 2px'};background:${mine ? '#0d9488' : '#e7e9ee'};color:${mine ? '#fff' : '#1f2937'}">${text}</div></div>`;
    const fact = (label: string, value: string) =>
      `<dt style="font-size:.82em;opacity:.65">${label}</dt><dd style="margin:0 0 7px;overflow-wrap:anywhere">${value}</dd>`;
    return `<div style="display:grid;grid-template-columns:1fr 280px;gap:24px"><div><h1>Conversazione</h1>${caption(`Aperta da 12 minuti, priorità alta, operatore: ${v('name', agent.name)}`)}
${say(false, 'Buongiorno, il mio bonifico non è ancora arrivato.')}
${say(true, `Buongiorno ${v('name', person.first)}, mi può indicare il codice della sessione?`)}
${say(false, `Certo: ${id(x.sessionId())}, riferimento ${id(x.txId())}`)}
${say(true, 'Grazie. Su quale conto aspetta il pagamento?')}
${say(false, `Il mio IBAN è ${v('iban', person.iban)}`)}
${say(true, 'Vedo un errore nella verifica. Ha cambiato casa?')}
${say(false, `Sì, adesso abito in ${v('address', person.street)}, ${v('address', person.town)}`)}
${say(false, `Mi chiami pure al ${v('phone', person.phone)} dopo le sei.`)}
${say(true, `Perfetto, le scrivo a ${v('email', person.email)} appena il pagamento riparte.`)}
<div style="display:flex;gap:8px;margin-top:10px"><input placeholder="Scrivi una risposta" style="flex:1;padding:7px"><button>Invia</button></div></div>
<div class=card style="margin:0"><b>Scheda cliente</b><dl style="margin:10px 0">${fact('Nome e cognome', v('name', person.name))}${fact('Data di nascita', v('dob', person.born))}${fact('Codice fiscale', v('tax', x.r.chars('BCDFGLMNPRSTVZ', 6) + digits(x, 2) + x.r.chars('ABCDEHLMPRST', 1) + digits(x, 2) + x.r.chars('ABCDEFGHIL', 1) + digits(x, 3) + x.r.chars('ABCDEFGHKLMN', 1)))}${fact('Telefono', v('phone', person.phone))}${fact('Indirizzo IP', v('ip', x.ip()))}${fact('Lingua', 'Italiano')}${fact('Cliente dal', 'marzo 2024')}${fact('Ultimo evento', id(x.eventId()))}${fact('Ultima richiesta', id(x.requestId()))}</dl><button>Modifica</button></div></div>`;
  },

  /** Desk of the treasury: notes that only the inside may see, on dark cards. */
  desk: (x) => {
    const venue = () => x.r.pick(['Larkspur Markets', 'Ironbridge OTC', 'Calder Exchange', 'Seabright Rail']);
    const card = (title: string, ...rows: (readonly [string, string])[]) =>
      `<div style="background:#1f2430;border:1px solid #353c4c;border-radius:10px;padding:12px 16px"><b style="color:#fbbf24">${title}</b>${rows.map(([label, value]) => `<div style="display:flex;justify-content:space-between;gap:18px;padding:5px 0;border-bottom:1px solid #2c3342"><span style="color:#94a3b8;white-space:nowrap">${label}</span><span style="text-align:right;overflow-wrap:anywhere">${value}</span></div>`).join('')}</div>`;
    return `<div style="position:fixed;inset:0;background:#14171f;color:#e5e7eb;padding:20px 30px"><h1>Desk overview</h1><p style="color:#94a3b8">All amounts in thousands. A pool that cannot quote at the moment shows <code>pool_dry</code>.</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:16px">
${card('EUR-USDT', ['Available', 'yes'], ['Spread', '20 bps'], ['Liquidity provider', v('provider', venue())], ['Route priority', v('route', `1 ${venue()}, 2 ${venue()}`)], ['Last trade', id(`txn_${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 12)}`)], ['Deposit wallet', v('wallet', x.wallet())])}
${card('GBP-USDC', ['Available', 'no'], ['Reason', 'engine_unavailable'], ['Market maker', v('provider', venue())], ['Treasury instruction', v('treasury', `Move ${x.r.int(20, 900)}k from ${x.r.pick(['Harbor', 'Summit', 'Delta'])} to reserve`)], ['Last trade', id(`txn_${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 12)}`)], ['Wallet private key', v('private-key', `0x${x.hex(64)}`)])}
${card('Settlement', ['Status', 'reserved'], ['Quote', id(`pq_${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 10)}`)], ['Settlement worker', v('host', x.internalHost())], ['Beneficiary', v('name', x.anyName())], ['IBAN', v('iban', x.iban())], ['Request id', id(x.requestId())])}
${card('Shift', ['Trader on duty', v('name', x.anyName())], ['Desk phone', v('phone', x.phone())], ['Operator note', v('note', `Hold ${venue()} until the refill is done`)], ['Escalation mail', v('email', x.email())], ['Bridge password', v('password', x.password())], ['Next review', id(x.time())])}
</div><p style="color:#94a3b8">Numbers refresh every ten seconds. Please hand over open trades before the end of the shift.</p></div>`;
  },

  /** List of sessions with a narrow drawer in which long values wrap. */
  drawer: (x) => {
    const person = personIn(x, x.r.pick(['GB', 'DE', 'ES']));
    const session = x.sessionId();
    return `<h1>Sessions</h1><div style="margin-right:260px">${[session, ...times(5, () => x.sessionId())].map((text, i) => `<div class=row style="${i ? '' : 'background:#3b82f633'}">${i < 4 ? id(text) : neutral(text)}<span style="flex:1;padding-left:14px">${v('email', i ? x.email() : person.email)}</span><span style="text-align:right;width:90px">${x.amount()}</span>${chip(x.status(), i % 2 ? GREY : GREEN)}</div>`).join('')}<p class=dim>Sessions expire after one hour. Open one to see what the customer entered.</p></div>
<div style="position:fixed;right:0;top:0;bottom:0;width:270px;background:#fffdf7;color:#292524;border-left:1px solid #d6d3d1;padding:16px;font-size:13px;line-height:1.4;box-shadow:-8px 0 30px #0002"><div style="display:flex;justify-content:space-between;margin-bottom:10px"><b>Details</b><span>Close</span></div>
${upper('Customer', v('name', person.name))}${upper('Home address', `${v('address', person.street)}<br>${v('address', person.town)}`)}${upper('Born', v('dob', person.born))}${upper('Payout account', v('iban', person.iban))}${upper('Destination wallet', v('wallet', x.wallet()))}${upper('Client secret', `<code>${v('secret', x.clientSecret())}</code>`)}${upper('Embed token', `<code>${v('jwt', x.jwt())}</code>`)}${upper('Secret key used', `<code>${v('secret', x.secretKey())}</code>`)}${upper('Last IP address', v('ip', x.ip()))}${upper('Request', id(x.requestId()))}${upper('Completed at', id(x.time()))}<button>Cancel session</button></div>`;
  },

  /** Two records side by side, labels between them. */
  merge: (x) => {
    const [left, right] = [personIn(x, 'GB'), personIn(x, x.r.pick(['GB', 'PL']))];
    const row = (label: string, a: string, b: string) =>
      `<div style="text-align:right;padding:7px 0">${a} <input type=radio checked></div><div style="text-align:center;padding:7px 0;opacity:.65;font-size:.88em">${label}</div><div style="padding:7px 0"><input type=radio> ${b}</div>`;
    const both = (label: string, kind: string, of: (person: typeof left) => string) =>
      row(label, v(kind, of(left)), v(kind, of(right)));
    return `${crumbs('Customers', 'Clean-up', 'Possible duplicates')}<h1>Are these the same person?</h1><p>Choose which value to keep in each row. The other one will be deleted for good.</p>
<div style="display:grid;grid-template-columns:1fr 150px 1fr;gap:0 12px">${row('', '<b>Record A</b>', '<b>Record B</b>')}${both('Full name', 'name', ({ name }) => name)}${both('Email', 'email', ({ email }) => email)}${both('Phone', 'phone', ({ phone }) => phone)}${both('Street', 'address', ({ street }) => street)}${both('City and postcode', 'address', ({ town }) => town)}${both('Date of birth', 'dob', ({ born }) => born)}${both('Bank account', 'iban', ({ iban }) => iban)}${row('Payment card', v('card', x.card()), 'none on file')}${row('Risk level', 'Low', 'Medium')}${row('User id', id(`user_${x.hex(8)}`), id(`user_${x.hex(8)}`))}${row('Last session', id(x.sessionId()), id(x.sessionId()))}</div>
<p><button>Merge records</button> <button>Keep both</button> &nbsp; Suggested by the nightly job in run ${id(x.uuid())}</p>`;
  },

  /** Spanish page of a payment card, with the card itself. */
  tarjeta: (x) => {
    const person = personIn(x, 'ES');
    const card = x.card();
    const move = (text: string) =>
      `<tr><td>${x.r.int(1, 28)} de julio</td><td>${text}</td><td style="text-align:right">-${x.r.int(3, 250)},${x.r.int(10, 99)} €</td></tr>`;
    const fact = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;padding:5px 0;border-bottom:1px solid #8883"><span style="opacity:.7">${label}</span><span>${value}</span></div>`;
    return `<h1>Mi tarjeta</h1><div style="display:grid;grid-template-columns:350px 1fr;gap:26px"><div><div style="height:200px;border-radius:16px;background:linear-gradient(130deg,#1e1b4b,#7e22ce);color:#fff;padding:20px;display:flex;flex-direction:column;justify-content:space-between"><div style="display:flex;justify-content:space-between"><b>Débito</b><span>Contactless</span></div><div style="font:20px Liberation Mono,monospace;letter-spacing:1px">${v('card', card)}</div><div style="display:flex;justify-content:space-between;font-size:12px"><span>TITULAR<br><b style="font-size:14px">${v('name', person.name.toUpperCase())}</b></span><span>CADUCA<br>${neutral('08/29')}</span><span>CVV<br>${v('cvc', digits(x, 3))}</span></div></div><p><button>Congelar</button> <button>Ver PIN</button> PIN: ${v('pin', digits(x, 4))}</p></div>
<div>${fact('Estado', chip('Activa', GREEN))}${fact('Cuenta asociada', v('iban', person.iban))}${fact('Dirección de facturación', v('address', `${person.street}, ${person.town}`))}${fact('Teléfono móvil', v('phone', person.phone))}${fact('Correo electrónico', v('email', person.email))}${fact('Límite diario', '1.500,00 €')}${fact('Autorizado', v('name', personIn(x, 'ES').name))}${fact('Última operación', id(x.txId()))}</div></div>
<h2>Movimientos</h2><table><tr><th>Fecha</th><th>Concepto</th><th style="text-align:right">Importe</th></tr>${move('Supermercado, compra semanal')}${move(`Pago a ${v('name', personIn(x, 'ES').name)}, pedido ${id(`order_${x.hex(6)}`)}`)}${move('Billete de tren')}</table><p class=dim>Si no reconoce un cargo, avísenos cuanto antes. Consulta ${id(x.requestId())}.</p>`;
  },

  /** Review of a change: red and green lines with remarks between. */
  review: (x) => {
    let number = 10;
    const line = (sign: '+' | '-' | ' ', text: string) => {
      number += 1;
      const ground = { '+': '#e6ffec', '-': '#ffebe9', ' ': '#fff' }[sign];
      return `<div style="display:flex;background:${ground}"><span style="width:44px;text-align:right;padding-right:8px;color:#8c959f">${number}</span><span style="width:18px">${sign}</span><span style="white-space:pre-wrap;word-break:break-all;flex:1">${text}</span></div>`;
    };
    const remark = (text: string) =>
      `<div style="font-family:Liberation Sans,sans-serif;border:1px solid #d0d7de;border-radius:6px;margin:6px 12px 6px 62px;padding:7px 12px;background:#f6f8fa"><b>${v('name', x.anyName())}</b> <span style="color:#656d76">commented ${x.r.int(2, 20)} hours ago</span><div>${text}</div></div>`;
    const word = () => x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 16);
    return `<h1>Move settings into the environment</h1><p>${chip('Open', GREEN)} 2 commits by ${v('name', x.anyName())}, 1 check failed, 2 approvals missing</p>
<div style="background:#fff;color:#1f2328;border:1px solid #d0d7de;border-radius:6px;font:12.5px/1.6 Liberation Mono,monospace;overflow:hidden"><div style="background:#f6f8fa;padding:6px 12px;border-bottom:1px solid #d0d7de">config/production.yml <span style="color:#656d76">+8 -3</span></div>
${line(' ', 'service: checkout')}${line('-', `api_key: ${v('secret', x.secretKey())}`)}${line('+', 'api_key: ${OBIT_SECRET_KEY}')}${line('+', `webhook_secret: ${v('secret', x.webhookSecret())}`)}
${remark(`Please rotate this one, it is in use. Tell ${v('email', x.email())} once it is done.`)}
${line('-', `mongo_uri: ${v('conn', `mongodb+srv://shop:${word()}@cluster0.prod.internal/shop`)}`)}${line('+', `amqp_url: ${v('conn', `amqps://worker:${word()}@mq.prod.internal:5671/jobs`)}`)}${line('+', `admin_password: "${v('password', x.password())}"`)}${line('+', `deploy_token: ${v('secret', x.vendorKey())}`)}${line(' ', 'retries: 5')}${line('+', `allowed_ips: [${v('ip', x.ip())}, ${v('ip', x.ip())}]`)}${line('+', `alert_phone: "${v('phone', x.phone())}"`)}
${remark(`The failing check is request ${id(x.requestId())}, see event ${id(x.eventId())}.`)}
${line('-', `# fixture ${id(x.sessionId())}`)}${line('+', `# fixture ${id(x.uuid())}`)}${line(' ', 'timeout_seconds: 30')}${line(' ', 'log_level: info')}</div>
<p><button>Approve</button> <button>Request changes</button> <span class=dim>Reviewers are asked to look at every secret before merging.</span></p>`;
  },

  /** German settings, all in filled fields, with a menu of its own. */
  einstellungen: (x) => {
    const person = personIn(x, 'DE');
    return `<div style="position:fixed;inset:0;display:grid;grid-template-columns:200px 1fr;background:#f8fafc;color:#1e293b"><div style="background:#0f766e;color:#ecfdf5;padding:18px"><b>Einstellungen</b>${['Unternehmen', 'Benutzer', 'Benachrichtigungen', 'Zahlungen', 'Sicherheit', 'Abrechnung'].map((text) => `<div style="padding:5px 0">${text}</div>`).join('')}</div>
<div style="padding:16px 28px"><h1>Unternehmen und Zahlungen</h1><p>Änderungen gelten sofort für alle Standorte. Mandant ${id(`partner_${x.hex(8)}`)}, zuletzt gespeichert ${id(x.time())}</p>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px 18px">${input('Ansprechpartner', person.name, 'name')}${input('E-Mail', person.email, 'email')}${input('Telefon', person.phone, 'phone')}${input('Straße und Hausnummer', person.street, 'address')}${input('PLZ und Ort', person.town, 'address')}${input('Land', 'Deutschland')}${input('Geschäftsführer', personIn(x, 'DE').name, 'name')}${input('Geburtsdatum', person.born, 'dob')}${input('USt-IdNr.', `DE${digits(x, 9)}`, 'tax')}</div>
<h2>Auszahlung</h2><div style="display:grid;grid-template-columns:2fr 1fr 1fr;gap:10px 18px">${input('IBAN', person.iban, 'iban')}${input('BIC', bic(x, 'DE'), 'bic')}<div><label style="margin-bottom:3px">Rhythmus</label><select style="font:inherit;width:100%;padding:6px"><option>Wöchentlich</option></select></div></div>
<h2>Schnittstellen</h2><div style="display:grid;grid-template-columns:3fr 2fr;gap:10px 18px">${input('Geheimer API-Schlüssel', x.secretKey(), 'secret', true)}${input('SMTP-Passwort', x.password(), 'password', true)}${input('Webhook-Geheimnis', x.webhookSecret(), 'secret', true)}<div><label style="margin-bottom:3px">Freigabe durch</label><select k=name style="font:inherit;width:100%;padding:6px;appearance:none;background:#fff;border:1px solid #94a3b8;color:#1e293b"><option>${personIn(x, 'DE').name}</option></select></div></div>
<div style="margin-top:10px"><label style="margin-bottom:3px">Rechnungsanschrift</label><textarea k=address rows=1 style="font:inherit;width:60%;padding:6px 9px;resize:none;background:#fff;color:#1e293b">${person.street}, ${person.town}</textarea></div>
<p><input type=checkbox checked> Rechnungen als PDF senden &nbsp; <input type=checkbox> Testmodus anzeigen</p><p>Letzter Abgleich: Anfrage ${id(x.requestId())} erfolgreich. <button>Speichern</button> <button>Abbrechen</button></p></div></div>`;
  },

  /** German staff file as a list of definitions. */
  personalakte: (x) => {
    const [person, kin] = times(2, () => personIn(x, 'DE'));
    const term = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:170px 1fr"><dt style="font-weight:600">${label}</dt><dd style="margin:0;overflow-wrap:anywhere">${value}</dd></div>`;
    const part = (title: string, terms: string[]) =>
      `<section><h2 style="border-bottom:2px solid #64748b">${title}</h2><dl style="margin:0;display:grid;gap:5px">${terms.join('')}</dl></section>`;
    return `${crumbs('Personal', 'Mitarbeitende', 'Stammdaten')}<h1>${v('name', person!.name)}</h1><p>Buchhaltung, unbefristet, Vollzeit. ${chip('Aktiv', GREEN)} ${chip('Probezeit beendet', GREY)}</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:6px 40px">
${part('Person', [term('Geburtsname', v('name', personIn(x, 'DE').last)), term('Geburtsdatum', v('dob', person!.born)), term('Anschrift', `${v('address', person!.street)}<br>${v('address', person!.town)}`), term('Mobil', v('phone', person!.phone)), term('E-Mail privat', v('email', person!.email))])}
${part('Steuer und Versicherung', [term('Steuer-ID', v('tax', digits(x, 11))), term('Sozialvers.-Nr.', v('tax', `${digits(x, 2)} ${digits(x, 6)} ${x.r.chars('ABCDEFGHK', 1)} ${digits(x, 3)}`)), term('Steuerklasse', neutral('eins')), term('Personalausweis', v('passport', x.r.chars('CFGHJKLMNPRTVWXYZ0123456789', 9)))])}
${part('Gehaltskonto', [term('Kontoinhaber', v('name', person!.name)), term('IBAN', v('iban', person!.iban)), term('BIC', v('bic', bic(x, 'DE')))])}
${part('Notfallkontakt', [term('Name', v('name', kin!.name)), term('Beziehung', neutral('Geschwister')), term('Telefon', v('phone', kin!.phone))])}
${part('Zugang', [term('Benutzername', v('user', `${person!.first[0]!.toLowerCase()}.${x.last().toLowerCase()}`)), term('Startpasswort', v('password', x.password())), term('Letzte Anmeldung', id(x.time())), term('IP-Adresse', v('ip', x.ip()))])}
${part('Verlauf', [term('Vorgang', id(x.uuid())), term('Anfrage', id(x.requestId())), term('Vorgesetzte', v('name', personIn(x, 'DE').name)), term('Urlaub', neutral('noch 14 Tage'))])}</div><p><button>Bearbeiten</button> <button>Drucken</button></p>`;
  },
};
