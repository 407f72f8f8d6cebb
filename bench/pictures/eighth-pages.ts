import { id, neutral, type Page, times, v } from './marks.ts';
import { type Person, personIn } from './people.ts';
import { digits, fill, SCREEN, word } from './seventh-pages.ts';
import type { Values } from './values.ts';

type Contact = Pick<Person, 'first' | 'last' | 'name' | 'email' | 'phone' | 'street' | 'town'>;

const contact = (x: Values, first: string, last: string, phone: string, street: string, town: string): Contact => {
  const [one, two] = [fill(x, first), fill(x, last)];
  const name = `${one} ${two}`;
  return {
    first: one,
    last: two,
    name,
    email: x.email(name),
    phone: fill(x, phone),
    street: fill(x, street),
    town: fill(x, town),
  };
};

export const american = (x: Values) =>
  contact(
    x,
    'Darnell|Kaitlyn|Marcus|Shauna|Trevor|Monique|Ethan|Brianna',
    'Whitfield|Ramirez|Castellano|Dupree|McAllister|Hendricks|Boyd',
    '(###) 555-01##|+1 ### 555 01##|###-555-01##',
    '#### Maple Ave|### W Cedar St, Apt ##|### Lakeshore Dr|## Juniper Ct',
    'Columbus, OH #####|Tucson, AZ #####|Spokane, WA #####|Durham, NC #####',
  );

export const dutchman = (x: Values) =>
  contact(
    x,
    'Anouk|Ruben|Marloes|Jeroen|Fenna|Daan|Willemijn',
    'Bakker|van Dam|Verhoeven|Smit|de Groot|van der Meulen|Postma',
    '06-########|+31 6 ########|06 ## ## ## ##',
    'Lijnbaan ##|Singel ###|Molenweg #|Wilhelminastraat ##a',
    '#### KL Arnhem|#### XB Delft|#### PM Leeuwarden',
  );

const PROVIDERS =
  'Northbeam Liquidity|Quartzline Pay|Harborlight OTC|Tessera Rails|Oakvault Custody|Sablepay Acquiring|Identara|Veriscope ID';
/** An invented company whose service the platform buys. */
export const supplier = (x: Values, choices = PROVIDERS) => fill(x, choices);

/** What partners and their support people see: set eight. */
export const EIGHTH_PAGES: Record<string, Page> = {
  /** American help desk: fields of the ticket on the left, answer box above the conversation. */
  helpdesk: (x) => {
    const buyer = american(x);
    const agent = american(x);
    const field = (label: string, value: string) =>
      `<div style="margin-bottom:11px"><div style="font-size:12px;color:#68737d;margin-bottom:2px">${label}</div><div style="border:1px solid #d8dcde;border-radius:4px;padding:5px 10px;background:#fff;overflow-wrap:anywhere">${value}</div></div>`;
    const post = (rule: string, who: string, when: string, text: string) =>
      `<div style="border-left:4px solid ${rule};padding:3px 0 3px 18px;margin-bottom:16px;overflow-wrap:anywhere"><b>${who}</b> <span style="color:#87929d;font-size:12px;margin-left:8px">${when}</span><div>${text}</div></div>`;
    return `<div style="${SCREEN};background:#fff;color:#2f3941;font:14px/1.45 Liberation Sans,sans-serif">
<div style="height:44px;background:#17494d;color:#d1e8df;display:flex;align-items:center;gap:2px;padding:0 14px"><b style="margin-right:20px">☰ Assist</b><span style="background:#fff;color:#2f3941;padding:12px 18px 11px">#90417 Card charged twice ✕</span><span style="padding:12px 18px">#90388 Cannot log in ✕</span><span style="padding:12px 18px">#90365 Wrong currency ✕</span><span style="padding:12px">＋</span><span style="margin-left:auto">⌕ Search &nbsp; ☎ Talk &nbsp; Available ▾</span></div>
<div style="position:absolute;left:0;top:44px;bottom:0;width:290px;box-sizing:border-box;padding:16px 18px;background:#f8f9f9;border-right:1px solid #d8dcde">${field('Requester', v('name', buyer.name))}${field('Assignee', `Tier 2 / ${v('name', agent.name)}`)}${field('Followers', `${v('email', american(x).email)}`)}${field('Type', 'Problem')}${field('Priority', 'High')}${field('Product area', 'Checkout, card payments')}${field('Organization', neutral('Prairie Outfitters'))}${field('Callback number', v('phone', buyer.phone))}${field('Gate session', id(x.sessionId()))}${field('Form', 'Payments intake')}</div>
<div style="position:absolute;left:290px;right:0;top:44px;bottom:0;padding:14px 30px"><div style="display:flex;justify-content:space-between;align-items:center"><span style="font-size:20px">Card charged twice, no order confirmation</span><span style="background:#c72a1c;color:#fff;border-radius:3px;padding:1px 9px;font-size:12px">Open</span></div><div style="color:#68737d;font-size:13px;margin-bottom:12px">Via web form, 3 replies, first response in 11 minutes</div>
<div style="border:1px solid #c2c8cc;border-radius:4px;padding:9px 14px;margin-bottom:20px"><span style="color:#1f73b7">Public reply ▾</span> &nbsp; <span style="color:#68737d">To:</span> <span style="background:#e9ebed;border-radius:12px;padding:1px 10px">${v('email', buyer.email)}</span><div style="padding:9px 0">Hi ${v('name', buyer.first)}, the second authorization drops off within five business days. You do not have to do anything.</div><span style="color:#68737d">T &nbsp; ☺ &nbsp; 📎 &nbsp; 🔗</span><span style="float:right;background:#17494d;color:#fff;border-radius:4px;padding:3px 14px">Submit as Pending</span></div>
${post('#f5a133', `${v('name', american(x).name)} <span style="color:#ad5918">(internal)</span>`, '12 minutes ago', `Acquirer ${v('provider', supplier(x, 'Sablepay Acquiring|Quartzline Pay|Tessera Rails'))} confirmed a duplicate on their side. Capture is ${id(x.txId())}, the retry came from ${id(x.requestId())}. I used the shared sandbox login, password ${v('password', x.password())}, please rotate it.`)}
${post('#30aabc', v('name', buyer.name), '38 minutes ago', `My card is ${v('card', x.card())}, security code ${v('cvc', digits(x, 3))}, billing address ${v('address', buyer.street)}, ${v('address', buyer.town)}. I was born ${v('dob', x.date())} if you need that to find me. The statement shows two lines for the same afternoon.`)}
${post('#17494d', v('name', agent.name), '1 hour ago', `Thank you for waiting. I can see one completed payment and one pending. Could you confirm the address on file? You can also reach me at ${v('phone', american(x).phone)}, Monday to Friday, and ask for ${v('name', agent.first)}.`)}
${post('#30aabc', v('name', buyer.name), 'Today 9:02 AM', `Hello, I bought boots this morning and the page froze. After I reloaded it, it charged me again. My wife ${v('name', american(x).name)} got an SMS with the code ${v('otp', digits(x, 6))} as well. I never shared it with anyone.`)}
<div style="color:#87929d;font-size:13px">Event ${id(x.eventId())} linked automatically. Device: Safari on macOS, from ${v('ip', x.ip())}. Satisfaction survey will be sent two days after solving.</div></div></div>`;
  },

  /** Dark operations board: figures, health of suppliers, alerts and who is on call. */
  nightboard: (x) => {
    const tile = (label: string, value: string, note: string, colour: string) =>
      `<div style="background:#161b26;border:1px solid #263042;border-radius:8px;padding:10px 16px"><div style="color:#7f8ca3;font-size:12px">${label}</div><div style="font-size:25px;color:${colour}">${value}</div><div style="color:#7f8ca3;font-size:11px">${note}</div></div>`;
    const health = (task: string, name: string, up: string, colour: string) =>
      `<div style="display:grid;grid-template-columns:130px 170px 90px 90px 1fr;padding:6px 16px;border-top:1px solid #263042"><span style="color:#7f8ca3">${task}</span><span>${v('provider', name)}</span><span>${x.r.int(90, 900)} ms</span><span>${x.r.int(0, 4)}.${x.r.int(1, 9)} %</span><span style="color:${colour}">● ${up}</span></div>`;
    const panel = (title: string, body: string) =>
      `<div style="background:#12161f;border:1px solid #263042;border-radius:8px;overflow:hidden"><div style="padding:8px 16px;font-weight:700;color:#e3e9f5">${title}</div>${body}</div>`;
    const alert = (colour: string, age: string, text: string) =>
      `<div style="border-top:1px solid #263042;padding:7px 16px;overflow-wrap:anywhere"><span style="color:${colour}">▲</span> ${text} <span style="color:#7f8ca3">${age}</span></div>`;
    const duty = (role: string, person: Contact) =>
      `<div style="display:grid;grid-template-columns:84px 150px 160px minmax(0,1fr);overflow-wrap:anywhere;padding:6px 16px;border-top:1px solid #263042"><span style="color:#7f8ca3">${role}</span><span>${v('name', person.name)}</span><span>${v('phone', person.phone)}</span><span>${v('email', person.email)}</span></div>`;
    const [first, second] = [
      supplier(x, 'Northbeam Liquidity|Harborlight OTC'),
      supplier(x, 'Quartzline Pay|Tessera Rails'),
    ];
    const bars = times(48, (i) => {
      const height = x.r.int(6, 54);
      return `<rect x="${i * 10}" y="${60 - height}" width="7" height="${height}" fill="${height > 46 ? '#f0655c' : '#3a7bd5'}"/>`;
    }).join('');
    return `<div style="${SCREEN};background:#0b0e14;color:#b8c3d6;font:12.5px/1.4 DejaVu Sans,sans-serif">
<div style="display:flex;gap:26px;padding:12px 24px;background:#12161f;border-bottom:1px solid #263042"><b style="color:#fff;font-size:15px">◆ Operations</b><span style="color:#5aa2ff">Overview</span><span>Routing</span><span>Payouts</span><span>Reconciliation</span><span>Reports</span><span style="margin-left:auto">Last 6 hours ▾ &nbsp; Auto refresh 30 s &nbsp; ${v('email', american(x).email)}</span></div>
<div style="display:grid;grid-template-columns:repeat(5,1fr);gap:14px;padding:14px 24px 0">${tile('Sessions opened', '12,408', 'up 4 % on yesterday', '#e3e9f5')}${tile('Approval rate', '91.7 %', 'target 93 %', '#f3b74f')}${tile('Volume', '€ 1.84 M', 'excluding refunds', '#e3e9f5')}${tile('Webhooks late', '37', 'oldest 14 minutes', '#f0655c')}${tile('Manual reviews', '6', 'two over the limit', '#4fcf8b')}</div>
<div style="display:grid;grid-template-columns:700px minmax(0,1fr);gap:14px;padding:14px 24px">
<div style="display:grid;gap:14px;align-content:start">${panel('Providers', `<div style="display:grid;grid-template-columns:130px 170px 90px 90px 1fr;padding:4px 16px;color:#7f8ca3;font-size:11px"><span>Function</span><span>Provider</span><span>Latency</span><span>Errors</span><span>State</span></div>${health('Liquidity', first, 'degraded', '#f3b74f')}${health('Card acquiring', second, 'healthy', '#4fcf8b')}${health('Identity checks', supplier(x, 'Identara|Veriscope ID'), 'healthy', '#4fcf8b')}${health('Custody', supplier(x, 'Oakvault Custody|Greyhaven Vaults'), 'down', '#f0655c')}`)}
${panel('On call this week', `${duty('Primary', american(x))}${duty('Secondary', dutchman(x))}${duty('Treasury', personIn(x, 'GB'))}<div style="padding:7px 16px;border-top:1px solid #263042;color:#7f8ca3">Hand-over on Monday at nine. Swap shifts in the rota, not in the chat.</div>`)}
${panel('Failed payments per ten minutes', `<svg width="580" height="62" style="margin:4px 16px 10px">${bars}</svg>`)}</div>
<div style="display:grid;gap:14px;align-content:start">${panel('Alerts', `${alert('#f0655c', '2 min', `Host ${v('host', x.internalHost())} stopped answering health checks. Last seen ${id(x.time())}.`)}${alert('#f3b74f', '9 min', `Traffic moved from provider ${v('provider', first)} to ${v('provider', supplier(x, 'Blueferry Markets|Lumen Desk OTC'))} by the router.`)}${alert('#f3b74f', '14 min', `Delivery ${id(x.deliveryId())} of event ${id(x.eventId())} failed five times.`)}${alert('#f0655c', '31 min', `Hot wallet ${v('wallet', x.wallet())} is below the minimum balance.`)}${alert('#5aa2ff', '52 min', `Refund ${id(x.txId())} approved by ${v('name', personIn(x, 'GB').name)}.`)}${alert('#5aa2ff', '1 h', 'Nightly export finished without warnings.')}`)}
${panel('Runbook note', `<div style="padding:0 16px 12px;overflow-wrap:anywhere">If the queue grows, restart the consumer on ${v('host', x.internalHost())} (private address ${v('ip', `10.${x.r.int(1, 60)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`)}). Broker login: ${v('conn', `amqp://ops:${word(x, 12)}@mq-${x.r.int(1, 9)}.prod.internal:5672`)}. Then post a short summary in the incident channel and tell the partner.</div>`)}</div></div></div>`;
  },

  /** German bank portal: accounts, turnover by day, a transfer that waits for its number. */
  girokonto: (x) => {
    const owner = personIn(x, 'DE');
    const day = (text: string) =>
      `<div style="background:#eef1f4;padding:4px 20px;font-size:13px;color:#55606b">${text}</div>`;
    const entry = (who: string, what: string, sum: string, plus = false) =>
      `<div style="display:grid;grid-template-columns:minmax(0,1fr) 110px;padding:8px 20px;border-bottom:1px solid #e3e7eb"><span>${who}<br><span style="font-size:13px;color:#66727e">${what}</span></span><span style="text-align:right;font-size:17px;color:${plus ? '#1b7f3b' : '#1d2730'}">${sum} €</span></div>`;
    const account = (name: string, number: string, sum: string, on = false) =>
      `<div style="padding:12px 18px;border-left:5px solid ${on ? '#c8102e' : '#fff'};background:${on ? '#fdf1f2' : '#fff'}"><b>${name}</b><div style="font-size:12px;color:#66727e">${number}</div><div style="font-size:19px;text-align:right">${sum} €</div></div>`;
    const row = (label: string, value: string) =>
      `<div style="padding:5px 0;border-bottom:1px dotted #c3cad1"><div style="font-size:12px;color:#66727e">${label}</div>${value}</div>`;
    const other = () => personIn(x, 'DE');
    return `<div style="${SCREEN};background:#f5f7f9;color:#1d2730;font:15px/1.4 Liberation Sans,sans-serif">
<div style="background:#c8102e;color:#fff;padding:13px 28px;display:flex;gap:30px"><b style="font-size:18px">${neutral('Stadtbank Nord')}</b><span>Übersicht</span><span style="border-bottom:2px solid #fff">Umsätze</span><span>Überweisen</span><span>Postfach (2)</span><span>Service</span><span style="margin-left:auto">Guten Tag, ${v('name', owner.name)} &nbsp; Abmelden</span></div>
<div style="display:grid;grid-template-columns:265px minmax(0,1fr) 300px;gap:18px;padding:18px 28px">
<div><div style="background:#fff;border:1px solid #d9dee3">${account('Girokonto', v('iban', owner.iban), '3.218,44', true)}${account('Tagesgeld', v('iban', x.iban('DE')), '11.000,00')}${account('Kreditkarte', v('card', x.card()), '−214,90')}</div><div style="background:#fff;border:1px solid #d9dee3;margin-top:14px;padding:12px 18px;font-size:13px">Ihr Berater in der Filiale<br><b style="font-size:15px">${v('name', other().name)}</b><br>${v('phone', other().phone)}<br>${v('email', other().email)}<br><span style="color:#66727e">Termine auch am Donnerstag bis 18 Uhr</span></div><div style="font-size:13px;color:#66727e;margin:14px 4px">Letzte Anmeldung gestern um 19:22 von ${v('ip', x.ip())}. Geben Sie Ihre Zugangsdaten niemals am Telefon weiter.</div></div>
<div style="background:#fff;border:1px solid #d9dee3"><div style="padding:12px 20px;display:flex;justify-content:space-between"><span style="font-size:21px">Umsätze</span><span style="color:#c8102e">Suchen &nbsp; Filtern &nbsp; Als Datei laden</span></div>
${day('Vorgemerkt')}${entry('Stadtwerke, Abschlag Gas', 'Lastschrift, Kundenkonto auf der Rechnung', '−84,00')}${day('Dienstag, 14. Juli')}${entry(v('name', other().name), `Miete Juli, ${v('address', owner.street)}`, '−980,00')}${entry('0bit Zahlung', `Kauf von USDC, Vorgang ${id(x.txId())}`, '−150,00')}${entry(v('name', other().name), `${v('iban', x.iban('DE'))}, Danke fürs Auslegen!`, '+42,50', true)}${day('Montag, 13. Juli')}${entry('Supermarkt am Ring', 'Kartenzahlung, Debit, kontaktlos', '−37,18')}${entry('Gehalt Juli', `Abrechnung für ${v('name', owner.name)}, Personalabteilung`, '+2.640,10', true)}${entry(neutral('Bäckerei Sonnenkorn'), 'Kartenzahlung, Debit', '−6,40')}${day('Freitag, 10. Juli')}${entry('Erstattung', `Sitzung ${id(x.sessionId())}, Betrag wie vereinbart`, '+25,00', true)}</div>
<div style="background:#fff;border:1px solid #d9dee3;padding:14px 20px;align-self:start"><div style="font-size:18px;margin-bottom:6px">Auftrag freigeben</div>${row('Empfänger', v('name', other().name))}${row('IBAN', v('iban', x.iban('AT')))}${row('Betrag', '<b>320,00 €</b>, Ausführung sofort')}${row('Verwendungszweck', `Fahrrad, wie besprochen mit ${v('name', other().first)}`)}${row('Auftraggeber', `${v('name', owner.name)}<br>${v('address', owner.street)}<br>${v('address', owner.town)}`)}${row('Geburtsdatum zur Prüfung', v('dob', owner.born))}${row('TAN aus Ihrer App', `<span style="font:22px Liberation Mono,monospace;letter-spacing:4px">${v('otp', digits(x, 6))}</span>`)}<div style="font-size:12px;color:#66727e;margin:8px 0">SMS-Nummer für Rückfragen: ${v('phone', owner.phone)}</div><div style="background:#c8102e;color:#fff;text-align:center;padding:9px">Jetzt freigeben</div></div></div></div>`;
  },

  /** Terminal of a developer: settings shown, a call, a query and the end of a log. */
  terminal: (x) => {
    const user = fill(x, 'deploy##|m.sorensen#|svc-bridge#');
    const host = x.internalHost();
    const prompt = (command: string) =>
      `<div style="margin-top:5px"><span style="color:#8ae234">${v('user', user)}@${v('host', host)}</span>:<span style="color:#729fcf">~/bridge</span>$ ${command}</div>`;
    const cell = (kind: string, text: string, width: number) =>
      v(kind, text) + ' '.repeat(Math.max(1, width - text.length));
    const record = () => {
      const name = x.name();
      return `<div> ${cell('name', name, 22)}| ${cell('email', x.email(name), 42)}| ${cell('iban', x.iban().replaceAll(' ', ''), 28)}| ${id(x.txId())}</div>`;
    };
    const log = (level: string, colour: string, text: string) =>
      `<div>${id(x.time())} <span style="color:${colour}">${level}</span> ${text}</div>`;
    return `<div style="${SCREEN};background:#300a24;color:#eeeeec;font:15px/1.38 Liberation Mono,monospace">
<div style="background:#2c2c2c;color:#dfdbd2;font:13px Liberation Sans,sans-serif;text-align:center;padding:8px">bridge: bash, 139×36 <span style="float:right;margin-right:14px">—  ▢  ✕</span></div>
<div style="padding:8px 14px;white-space:pre-wrap;overflow-wrap:anywhere"><div>Last login: Tue Jul 14 08:52:17 from ${v('ip', x.ip())}</div>${prompt('cat .env.production')}<div style="color:#8a8a8a"># bridge settings, keep out of version control</div><div>PORT=8443</div><div>GATE_BASE_URL=https://gate-api.0bit.app</div><div>GATE_SECRET_KEY=${v('secret', x.key('sk_live_'))}</div><div>GATE_WEBHOOK_SECRET=${v('secret', x.webhookSecret())}</div><div>DATABASE_URL=${v('conn', `postgresql://bridge:${word(x, 13)}@${x.internalHost()}:5432/bridge`)}</div><div>SMTP_PASSWORD=${v('password', x.password())}</div><div>LOG_LEVEL=debug</div>${prompt(`curl -s https://gate-api.0bit.app/v1/gate_sessions/${id(x.sessionId())} -H "Authorization: Bearer ${v('secret', x.secretKey())}" | jq .buyer`)}<div>{</div><div>  "email": "${v('email', x.email())}",</div><div>  "phone": "${v('phone', x.phone())}",</div><div>  "birth_date": "${v('dob', x.date())}",</div><div>  "wallet": "${v('wallet', x.wallet())}"</div><div>}</div>${prompt('psql bridge -c "select holder, email, iban, tx from payouts limit 3"')}<div> ${'holder'.padEnd(22)}| ${'email'.padEnd(42)}| ${'iban'.padEnd(28)}| tx</div><div>${'-'.repeat(23)}+${'-'.repeat(43)}+${'-'.repeat(29)}+${'-'.repeat(19)}</div>${record()}${record()}${record()}<div>(3 rows)</div>${prompt('tail -n 4 bridge.log')}${log('INFO ', '#8ae234', `webhook ${id(x.eventId())} accepted in 18 ms`)}${log('WARN ', '#fce94f', `retry 2 of 5 for ${id(x.requestId())}`)}${log('ERROR', '#ef2929', `payout rejected, account holder ${v('name', x.anyName())} does not match`)}${log('INFO ', '#8ae234', 'queue drained, sleeping for 30 seconds')}${prompt('<span style="background:#eeeeec">&nbsp;</span>')}</div></div>`;
  },

  /** Editor of code with a file of settings, its neighbours and what the review says. */
  editor: (x) => {
    const author = personIn(x, 'GB');
    let number = 0;
    const line = (depth: number, key: string, value = '', colour = '#ce9178') => {
      number += 1;
      return `<div style="display:grid;grid-template-columns:50px minmax(0,1fr)"><span style="color:#6e7681;text-align:right;padding-right:16px">${number}</span><span style="overflow-wrap:anywhere;padding-left:${depth * 18}px"><span style="color:#9cdcfe">${key}</span>${key ? ': ' : ''}<span style="color:${colour}">${value}</span></span></div>`;
    };
    const remark = (text: string) => {
      number += 1;
      return `<div style="display:grid;grid-template-columns:50px minmax(0,1fr)"><span style="color:#6e7681;text-align:right;padding-right:16px">${number}</span><span style="color:#6a9955">${text}</span></div>`;
    };
    const file = (depth: number, text: string, on = false) =>
      `<div style="padding:2px 0 2px ${14 + depth * 15}px;background:${on ? '#37373d' : 'none'}">${text}</div>`;
    const note = (who: string, when: string, text: string) =>
      `<div style="border:1px solid #3c3c3c;border-radius:5px;padding:8px 12px;margin-bottom:10px;overflow-wrap:anywhere"><b style="color:#fff">${who}</b> <span style="color:#8b949e;font-size:12px">${when}</span><div>${text}</div></div>`;
    return `<div style="${SCREEN};background:#1e1e1e;color:#cccccc;font:13px/1.45 Liberation Sans,sans-serif">
<div style="background:#323233;padding:6px 16px;display:flex;gap:18px"><span>File</span><span>Edit</span><span>Selection</span><span>View</span><span>Go</span><span>Run</span><span>Terminal</span><span>Help</span><span style="margin:0 auto;color:#9d9d9d">values.production.yaml, shop-bridge</span><span>— ▢ ✕</span></div>
<div style="position:absolute;top:31px;bottom:24px;left:0;right:0;display:grid;grid-template-columns:225px minmax(0,1fr) 290px"><div style="background:#252526;padding-top:8px"><div style="font-size:11px;padding:2px 14px 6px;color:#bbb">EXPLORER</div>${file(0, '▾ shop-bridge')}${file(1, '▸ .github')}${file(1, '▾ charts')}${file(2, 'Chart.yaml')}${file(2, 'values.yaml')}${file(2, 'values.production.yaml', true)}${file(1, '▸ docs')}${file(1, '▾ src')}${file(2, 'config.ts')}${file(2, 'refund.ts')}${file(2, 'webhook.ts')}${file(1, 'Dockerfile')}${file(1, 'package.json')}${file(1, 'README.md')}<div style="font-size:11px;padding:16px 14px 4px;color:#bbb">OUTLINE</div>${file(0, '▸ image')}${file(0, '▸ gateway')}${file(0, '▸ database')}${file(0, '▸ mail')}${file(0, '▸ ingress')}<div style="font-size:11px;padding:16px 14px 4px;color:#bbb">TIMELINE</div>${file(0, 'Rotate keys, 2 days')}${file(0, 'Raise memory limit, 3 weeks')}</div>
<div><div style="background:#252526;display:flex"><span style="background:#1e1e1e;padding:7px 16px;border-top:1px solid #0078d4">values.production.yaml ●</span><span style="padding:8px 16px;color:#969696">webhook.ts</span><span style="padding:8px 16px;color:#969696">README.md</span></div><div style="font:13px/1.5 DejaVu Sans Mono,monospace;padding-top:8px">${remark(`# owner: ${v('name', author.name)} &lt;${v('email', author.email)}&gt;`)}${line(0, 'image')}${line(1, 'repository', neutral('registry.example/shop-bridge'))}${line(1, 'tag', '"4.12.0"')}${line(0, 'replicas', '3', '#b5cea8')}${line(0, 'gateway')}${line(1, 'baseUrl', 'https://gate-api.0bit.app')}${line(1, 'region', 'eu-north')}${line(1, 'secretKey', v('secret', x.key('sk_live_')))}${line(1, 'webhookSecret', `"${v('secret', x.webhookSecret())}"`)}${line(1, 'timeoutSeconds', '20', '#b5cea8')}${line(0, 'database')}${line(1, 'host', v('host', x.internalHost()))}${line(1, 'user', v('user', fill(x, 'bridge_rw#|shop_prod_##|app-writer#')))}${line(1, 'password', `"${v('password', x.password())}"`)}${line(1, 'pool', '12', '#b5cea8')}${line(0, 'redisUrl', v('conn', `redis://:${word(x, 16)}@${x.internalHost()}:6379/0`))}${line(0, 'mail')}${line(1, 'from', v('email', x.email()))}${line(1, 'apiKey', v('secret', x.vendorKey()))}${line(0, 'ingress')}${line(1, 'allowFrom')}${line(2, '', `- ${v('ip', x.ip())}`)}${line(2, '', `- ${v('ip', x.ip())}`)}${line(1, 'tls', 'true', '#569cd6')}</div>
<div style="position:absolute;left:225px;right:290px;bottom:0;border-top:1px solid #3c3c3c;background:#1e1e1e;padding:8px 18px;height:104px;box-sizing:border-box;overflow:hidden"><span style="color:#fff;border-bottom:1px solid #fff">PROBLEMS</span> &nbsp; OUTPUT &nbsp; DEBUG CONSOLE &nbsp; TERMINAL<div style="margin-top:6px"><span style="color:#f14c4c">⊗</span> Duplicate key in mapping. yaml [Ln 21, Col 3]</div><div><span style="color:#cca700">⚠</span> Secret scanner: credential in plain text. [Ln 9, Col 14]</div></div></div>
<div style="background:#252526;padding:10px 14px"><div style="font-size:11px;color:#bbb;margin-bottom:8px">REVIEW COMMENTS</div>${note(v('name', personIn(x, 'GB').name), 'yesterday', 'These belong in the vault. Please move them before we merge, and squash the history.')}${note(v('name', author.name), 'yesterday', `Agreed, I only pasted them to reproduce ${id(x.requestId())}. The token in CI, ${v('token', x.key('', 36))}, is still the old one.`)}${note(v('name', personIn(x, 'GB').name), '2 hours ago', `Thanks ${v('name', author.first)}. Replay of ${id(x.eventId())} works on my branch. Ring me on ${v('phone', personIn(x, 'GB').phone)} when the new pair is live.`)}${note('Build robot', '1 hour ago', 'All 318 checks passed in 4 min 12 s. Coverage went up by 0.3 points.')}</div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#0078d4;color:#fff;font-size:12px;padding:3px 14px">⎇ fix/late-webhooks &nbsp; ⊗ 1 ⚠ 1 &nbsp; Ln 9, Col 14 &nbsp; Spaces: 2 &nbsp; UTF-8 &nbsp; LF &nbsp; YAML <span style="float:right">${v('name', author.name)}, 2 days ago &nbsp; 🔔</span></div></div>`;
  },

  /** Client for trying an API: collection, variables, request and the pretty answer. */
  explorer: (x) => {
    const person = personIn(x, x.r.pick(['ES', 'IT', 'GB']));
    const call = (method: string, colour: string, name: string, on = false) =>
      `<div style="padding:4px 16px;background:${on ? '#fff1e8' : 'none'}"><span style="display:inline-block;width:48px;font-size:11px;font-weight:700;color:${colour}">${method}</span>${name}</div>`;
    const pair = (key: string, value: string) =>
      `<div style="display:grid;grid-template-columns:26px 190px minmax(0,1fr);border-bottom:1px solid #ececec"><span style="padding:5px 8px;color:#ff6c37">☑</span><span style="padding:5px 8px;border-left:1px solid #ececec">${key}</span><span style="padding:5px 8px;border-left:1px solid #ececec;overflow-wrap:anywhere">${value}</span></div>`;
    const json = (depth: number, key: string, value: string, plain = false) =>
      `<div style="padding-left:${depth * 20}px;overflow-wrap:anywhere"><span style="color:#a31515">"${key}"</span>: ${plain ? value : `<span style="color:#0451a5">"${value}"</span>,`}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#212121;font:13px/1.42 Liberation Sans,sans-serif;display:grid;grid-template-columns:250px minmax(0,1fr)">
<div style="background:#f9f9f9;border-right:1px solid #e6e6e6"><div style="padding:12px 16px;font-weight:700;font-size:15px">Gate workspace</div><div style="padding:4px 16px;color:#6b6b6b">▾ Sessions</div>${call('POST', '#ad7a03', 'Create session')}${call('GET', '#007f31', 'Read session')}${call('POST', '#ad7a03', 'Cancel session')}<div style="padding:4px 16px;color:#6b6b6b">▾ Payouts</div>${call('POST', '#ad7a03', 'Create payout', true)}${call('GET', '#007f31', 'List payouts')}${call('PATCH', '#623497', 'Change beneficiary')}${call('DEL', '#8e1a10', 'Remove beneficiary')}<div style="padding:4px 16px;color:#6b6b6b">▸ Webhooks</div><div style="padding:4px 16px;color:#6b6b6b">▸ Reports</div>
<div style="border-top:1px solid #e6e6e6;margin-top:12px;padding:12px 16px;overflow-wrap:anywhere"><b>Environment: Production</b><div style="margin-top:6px;color:#6b6b6b">api_key</div>${v('secret', x.secretKey())}<div style="margin-top:6px;color:#6b6b6b">client_secret</div>${v('secret', x.clientSecret())}<div style="margin-top:6px;color:#6b6b6b">operator</div>${v('email', x.email())}<div style="margin-top:6px;color:#6b6b6b">session_id</div>${id(x.sessionId())}<div style="margin-top:6px;color:#6b6b6b">page_size</div>50<div style="margin-top:6px;color:#6b6b6b">proxy</div>${v('host', x.internalHost())}</div></div>
<div style="padding:12px 22px"><div style="color:#6b6b6b;margin-bottom:8px">Payouts / <b style="color:#212121">Create payout</b> <span style="float:right">Save ▾ &nbsp; Share</span></div><div style="display:flex;border:1px solid #d9d9d9;border-radius:4px;margin-bottom:10px"><b style="padding:8px 16px;color:#ad7a03;border-right:1px solid #d9d9d9">POST ▾</b><span style="padding:8px 14px;flex:1">https://gate-api.0bit.app/v1/payouts?notify=${v('email', x.email())}</span><span style="background:#ff6c37;color:#fff;padding:8px 26px">Send</span></div>
<div style="margin-bottom:6px;color:#6b6b6b">Params &nbsp; Authorization &nbsp; <span style="color:#212121;border-bottom:2px solid #ff6c37">Headers (5)</span> &nbsp; Body &nbsp; Scripts &nbsp; Settings</div><div style="border:1px solid #ececec;margin-bottom:12px">${pair('Authorization', `Bearer ${v('jwt', x.jwt())}`)}${pair('Idempotency-Key', id(x.uuid()))}${pair('X-Operator-Pin', v('pin', digits(x, 6)))}${pair('Cookie', `portal_session=${v('cookie', word(x, 36))}`)}${pair('Content-Type', 'application/json')}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:18px"><div><div style="margin-bottom:6px;color:#6b6b6b">Body, raw JSON</div><div style="border:1px solid #ececec;background:#fcfcfc;padding:10px 14px;font:12.5px/1.5 Liberation Mono,monospace"><div>{</div>${json(1, 'amount', x.amount())}${json(1, 'currency', 'EUR')}${json(1, 'beneficiary', '{', true)}${json(2, 'name', v('name', person.name))}${json(2, 'iban', v('iban', person.iban))}${json(2, 'street', v('address', person.street))}${json(2, 'city', v('address', person.town))}${json(2, 'born', v('dob', person.born))}${json(2, 'phone', v('phone', person.phone))}${json(2, 'purpose', 'refund of a damaged item')}<div style="padding-left:20px">}</div><div>}</div></div><div style="margin-top:12px;color:#6b6b6b;font-size:12px">Tip: amounts are strings with two decimals. Send the same idempotency key again to get the first answer back instead of a second payout.</div></div>
<div><div style="margin-bottom:6px;color:#6b6b6b">Response <span style="float:right"><span style="color:#007f31">201 Created</span> &nbsp; 412 ms &nbsp; 1.1 KB</span></div><div style="border:1px solid #ececec;background:#fcfcfc;padding:10px 14px;font:12.5px/1.5 Liberation Mono,monospace"><div>{</div>${json(1, 'id', id(x.txId()))}${json(1, 'request_id', id(x.requestId()))}${json(1, 'created_at', id(x.time()))}${json(1, 'status', 'pending')}${json(1, 'paid_to', v('name', person.name))}${json(1, 'source_wallet', v('wallet', x.wallet()))}${json(1, 'liquidity_provider', v('provider', supplier(x)))}${json(1, 'approval', '{', true)}${json(2, 'required', 'true')}${json(2, 'approver', v('email', x.email()))}${json(2, 'token', v('token', x.key('', 28)))}<div style="padding-left:20px">}</div><div>}</div></div></div></div></div></div>`;
  },

  /** Spanish messenger in a browser: list of talks and one talk in bubbles. */
  charla: (x) => {
    const client = personIn(x, 'ES');
    const partner = personIn(x, 'ES');
    const talk = (colour: string, who: string, last: string, when: string, on = false) =>
      `<div style="display:grid;grid-template-columns:52px minmax(0,1fr) 50px;padding:11px 16px;background:${on ? '#f0f2f5' : '#fff'}"><span style="width:40px;height:40px;border-radius:50%;background:${colour}"></span><span><span style="font-size:16px">${who}</span><br><span style="color:#667781;font-size:13px">${last}</span></span><span style="color:#667781;font-size:12px">${when}</span></div>`;
    const bubble = (mine: boolean, when: string, text: string) =>
      `<div style="margin:0 ${mine ? '0 10px auto' : 'auto 10px 0'};width:fit-content;max-width:640px;box-sizing:border-box;background:${mine ? '#d9fdd3' : '#fff'};border-radius:9px;padding:5px 11px;box-shadow:0 1px 1px #0002;overflow-wrap:anywhere">${text} <span style="color:#667781;font-size:11px;margin-left:10px">${when}${mine ? ' ✓✓' : ''}</span></div>`;
    return `<div style="${SCREEN};background:#fff;color:#111b21;font:14px/1.4 DejaVu Sans,sans-serif;display:grid;grid-template-columns:390px minmax(0,1fr)">
<div style="border-right:1px solid #d1d7db"><div style="background:#008069;color:#fff;padding:17px 18px;font-size:18px">Mensajes <span style="float:right">◎ &nbsp; ✎ &nbsp; ⋮</span></div><div style="margin:10px 14px;background:#f0f2f5;border-radius:8px;padding:7px 16px;color:#667781;font-size:14px">⌕ Buscar o empezar una conversación</div>${talk('#d4a373', v('name', client.name), 'Vale, muchas gracias', '11:46', true)}${talk('#8ecae6', 'Equipo de pagos', 'Mañana cerramos a las tres', '11:20')}${talk('#ffafcc', v('name', personIn(x, 'ES').name), 'Foto', '10:58')}${talk('#a3b18a', v('phone', personIn(x, 'ES').phone), '¿Aceptan tarjeta?', '10:31')}${talk('#cdb4db', v('name', partner.name), 'Te llamo luego', 'ayer')}${talk('#f4a261', 'Proveedores y almacén', 'Llegaron seis cajas', 'ayer')}${talk('#90be6d', v('name', personIn(x, 'ES').name), 'Audio (0:42)', 'lunes')}${talk('#b8c0ff', 'Avisos de la gestoría', 'Nuevo plazo para el impuesto', 'lunes')}<div style="padding:8px 18px;color:#667781;font-size:13px">🔒 Tus mensajes están cifrados</div></div>
<div style="background:#efeae2"><div style="background:#f0f2f5;padding:9px 22px;border-bottom:1px solid #d1d7db;display:flex;justify-content:space-between"><span><span style="font-size:17px">${v('name', client.name)}</span><br><span style="font-size:13px;color:#667781">${v('phone', client.phone)}, en línea</span></span><span style="color:#54656f;padding-top:10px">📹 &nbsp; ☎ &nbsp; ⌕</span></div><div style="padding:12px 40px"><div style="text-align:center;margin-bottom:10px"><span style="background:#fff;border-radius:7px;padding:3px 12px;font-size:12px;color:#54656f">HOY</span></div>
${bubble(false, '11:02', 'Buenos días, ayer compré con la tarjeta y el dinero no ha llegado a mi monedero 😕')}${bubble(true, '11:05', `Buenos días, ${v('name', client.first)}. Soy ${v('name', partner.first)}, de soporte. ¿Me dice su correo y su DNI, por favor?`)}${bubble(false, '11:09', `${v('email', client.email)} y ${v('tax', `${digits(x, 8)}${x.r.chars('TRWAGMYFPDXBNJZSQVHLCKE', 1)}`)}. Nací el ${v('dob', client.born)}`)}${bubble(false, '11:10', `El monedero es ${v('wallet', x.wallet())}`)}${bubble(true, '11:17', `Gracias. Veo la sesión ${id(x.sessionId())}: el pago ${id(x.txId())} se quedó a medias. Se lo devolvemos. ¿A qué cuenta?`)}${bubble(false, '11:24', `A esta: ${v('iban', client.iban)}, está a nombre de mi madre, ${v('name', personIn(x, 'ES').name)}`)}${bubble(true, '11:31', `Perfecto. Le mandaremos también el justificante a ${v('address', client.street)}, ${v('address', client.town)}. ¿Es correcto?`)}${bubble(false, '11:38', `Sí, pero mejor por correo a ${v('email', personIn(x, 'ES').email)}. Por cierto, me ha llegado el código ${v('otp', digits(x, 6))}, ¿lo necesita?`)}${bubble(true, '11:44', `No, no lo comparta con nadie. Su solicitud es ${id(x.requestId())}, tardará dos días laborables.`)}${bubble(false, '11:46', 'Vale, muchas gracias')}</div>
<div style="position:absolute;left:390px;right:0;bottom:0;background:#f0f2f5;padding:11px 22px;color:#667781">☺ &nbsp; ＋ &nbsp; <span style="background:#fff;border-radius:8px;padding:7px 360px 7px 16px">Escribe un mensaje</span> &nbsp; 🎤</div></div></div>`;
  },

  /** French card of a customer in a sales tool: head, facts, history and deals. */
  fiche: (x) => {
    const client = personIn(x, 'FR');
    const seller = personIn(x, 'FR');
    const partner = personIn(x, 'FR');
    const fact = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:120px minmax(0,1fr);gap:12px;padding:4px 0;border-bottom:1px solid #eceaf4"><span style="color:#7a7693">${label}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const box = (title: string, body: string) =>
      `<div style="background:#fff;border-radius:12px;box-shadow:0 1px 4px #2a1a6018;padding:14px 20px;margin-bottom:16px"><div style="font:700 15px Liberation Serif,serif;color:#4b2fb5;margin-bottom:6px">${title}</div>${body}</div>`;
    const step = (icon: string, title: string, text: string) =>
      `<div style="display:grid;grid-template-columns:38px minmax(0,1fr);margin-top:9px"><span style="width:26px;height:26px;border-radius:7px;background:#ede9fe;text-align:center;line-height:26px">${icon}</span><span style="overflow-wrap:anywhere"><b>${title}</b><br>${text}</span></div>`;
    const deal = (name: string, stage: string, sum: string) =>
      `<div style="display:flex;justify-content:space-between;padding:6px 0;border-bottom:1px solid #eceaf4"><span>${name}<br><span style="font-size:12px;color:#7a7693">${stage}</span></span><b>${sum}</b></div>`;
    return `<div style="${SCREEN};background:#f4f3fa;color:#2a2540;font:14px/1.42 Liberation Sans,sans-serif">
<div style="background:#4b2fb5;color:#e6e0ff;display:flex;gap:28px;padding:13px 30px"><b style="color:#fff">Relation+</b><span>Accueil</span><span style="color:#fff">Contacts</span><span>Sociétés</span><span>Affaires</span><span>Tâches 4</span><span>Campagnes</span><span style="margin-left:auto">${v('name', seller.name)} ▾</span></div>
<div style="background:#fff;padding:11px 30px;display:flex;align-items:center;gap:20px;border-bottom:1px solid #e2dff0"><span style="width:60px;height:60px;border-radius:50%;background:linear-gradient(135deg,#c4b5fd,#fda4af)"></span><span><span style="font:700 24px Liberation Serif,serif">${v('name', client.name)}</span><br>Directrice ou directeur des achats chez ${neutral('Maison Tilleul')}</span><span style="margin-left:auto;color:#4b2fb5;border:1px solid #4b2fb5;border-radius:7px;padding:6px 14px">Appeler</span><span style="color:#4b2fb5;border:1px solid #4b2fb5;border-radius:7px;padding:6px 14px">Écrire</span><span style="background:#4b2fb5;color:#fff;border-radius:7px;padding:7px 14px">Nouvelle affaire</span></div>
<div style="display:grid;grid-template-columns:370px minmax(0,1fr) 310px;gap:18px;padding:16px 30px"><div>${box('Coordonnées', `${fact('Portable', v('phone', client.phone))}${fact('Bureau', v('phone', personIn(x, 'FR').phone))}${fact('Courriel', v('email', client.email))}${fact('Adresse', `${v('address', client.street)}<br>${v('address', client.town)}`)}${fact('Né(e) le', v('dob', client.born))}${fact('Langue', 'français, un peu d’anglais')}${fact('Assistant(e)', v('name', personIn(x, 'FR').name))}`)}${box('Facturation', `${fact('IBAN', v('iban', client.iban))}${fact('Titulaire', v('name', client.name.toUpperCase()))}${fact('Carte de secours', v('card', x.card()))}${fact('Échéance', 'fin de mois')}${fact('Portefeuille', v('wallet', x.wallet()))}`)}</div>
<div>${box('Historique', `${step('☎', 'Appel sortant, 14 minutes', `Le paiement ${id(x.txId())} est bien arrivé. Rappeler ${v('name', client.first)} vendredi au sujet du nouveau contrat.`)}${step('✉', 'Courriel reçu', `« Bonjour ${v('name', seller.first)}, mon associé(e) ${v('name', partner.name)} prend la suite. Merci d’envoyer les accès à ${v('email', partner.email)}. »`)}${step('⚙', 'Accès au portail créé', `Identifiant ${v('user', fill(x, 'tilleul-achats##|mt.portail#|achat.mt##'))}, mot de passe provisoire ${v('password', x.password())}, à changer à la première connexion.`)}${step('◷', 'Rendez-vous', `Démonstration à ${v('address', partner.street)}, ${v('address', partner.town)}. Code de l’immeuble : ${v('pin', digits(x, 4))}. Prévoir une heure.`)}${step('⚠', 'Incident clos', `Webhook ${id(x.eventId())} reçu deux fois le ${id(x.time())}. Sans effet pour le client.`)}${step('★', 'Enquête de satisfaction', 'Note 9 sur 10 : « équipe réactive, documentation claire ».')}`)}<div style="background:#fff;border-radius:12px;padding:12px 20px;color:#9a96b0">Ajouter une note, un appel ou une tâche…</div></div>
<div>${box('Affaires', `${deal('Abonnement annuel', 'Négociation, 70 %', '14 400 €')}${deal('Formation de deux jours', 'Gagnée en mai', '2 600 €')}${deal('Terminal de comptoir', 'Perdue, trop cher', '890 €')}`)}${box('Personnes liées', `<div>${v('name', partner.name)}<br><span style="color:#7a7693;font-size:12px">Associé(e), ${v('phone', partner.phone)}</span></div><div style="margin-top:8px">${v('name', personIn(x, 'FR').name)}<br><span style="color:#7a7693;font-size:12px">Comptabilité, congé jusqu’au 3 août</span></div>`)}${box('Étiquettes', '<span style="background:#fde68a;border-radius:10px;padding:2px 10px">Grand compte</span> <span style="background:#bbf7d0;border-radius:10px;padding:2px 10px">Ouest</span> <span style="background:#e0e7ff;border-radius:10px;padding:2px 10px">Salon 2025</span>')}</div></div></div>`;
  },

  /** Dark spreadsheet of refunds with headings, chips of states and a talk beside a cell. */
  refunds: (x) => {
    const widths = [36, 165, 240, 230, 110, 80, 180, 239];
    let number = 0;
    const row = (cells: string[], style = '') => {
      number += 1;
      const all = [String(number), ...cells, ...times(7 - cells.length, () => '')];
      return `<div style="display:flex;${style}">${all.map((cell, i) => `<span style="flex:none;width:${widths[i]}px;height:29px;box-sizing:border-box;border-right:1px solid #3b3f45;border-bottom:1px solid #3b3f45;padding:5px 8px;white-space:nowrap;overflow:hidden;${i ? '' : 'background:#26292d;color:#8d949c;text-align:center;'}${i === 5 ? 'text-align:right' : ''}">${cell}</span>`).join('')}</div>`;
    };
    const chip = () => {
      const [ground, text] = x.r.pick([
        ['#14532d', 'Sent'],
        ['#713f12', 'Waiting'],
        ['#7f1d1d', 'Bounced'],
        ['#1e3a8a', 'Approved'],
      ]);
      return `<span style="background:${ground};border-radius:9px;padding:1px 10px">${text}</span>`;
    };
    const refund = (reason: string) => {
      const person = personIn(x, x.r.pick(['DE', 'GB', 'IT', 'FR']));
      const iban = person.iban.replaceAll(' ', '');
      return row([
        v('name', person.name),
        v('email', x.email(person.first)),
        v('iban', iban),
        chip(),
        x.amount(),
        id(x.txId()),
        reason,
      ]);
    };
    const owner = american(x);
    return `<div style="${SCREEN};background:#1b1d20;color:#dfe2e6;font:12.5px/1.4 Liberation Sans,sans-serif">
<div style="background:#26292d;padding:9px 18px;display:flex;gap:16px;align-items:center"><span style="color:#34a853;font-size:18px">▦</span><b style="font-size:15px">Refunds Q3, merchant support</b><span style="color:#8d949c">☆ Saved to drive</span><span style="margin-left:auto;color:#8d949c">3 people are viewing</span><span style="background:#8ab4f8;color:#0b1a33;border-radius:16px;padding:5px 18px">Share</span></div><div style="background:#26292d;padding:2px 18px 8px;display:flex;gap:18px"><span>File</span><span>Edit</span><span>View</span><span>Insert</span><span>Format</span><span>Data</span><span>Tools</span><span>Extensions</span><span>Help</span></div>
<div style="padding:5px 18px;border-top:1px solid #3b3f45;border-bottom:1px solid #3b3f45"><span style="color:#8d949c">B4 &nbsp; ƒx &nbsp;</span> =FILTER(Customers!B:B, Customers!F:F="refund")</div>
${row(['Customer', 'E-mail', 'Account to pay', 'State', 'Amount', 'Transaction', 'Reason'], 'font-weight:700;color:#8ab4f8')}${refund('Item arrived broken')}${refund('Ordered twice')}${refund('Changed their mind')}${refund('Wrong size')}${refund('Delivery too late')}${row([])}${row(['Subtotal', '', '5 refunds', '', '=SUM(E2:E6)', '', 'excluding fees'], 'color:#a9b0b8')}${row([])}${row(['Manual payouts', '', '', '', '', '', ''], 'font-weight:700;color:#8ab4f8')}${row([v('name', american(x).name), v('phone', american(x).phone), 'To a wallet, see comment', chip(), '75.00', id(x.requestId()), 'No bank account'])}${row([v('name', american(x).name), v('phone', american(x).phone), v('card', x.card()), chip(), '219.90', id(x.sessionId()), 'Back to the same card'])}${row([v('name', personIn(x, 'PL').name), v('phone', personIn(x, 'PL').phone), v('iban', x.iban('NL')), chip(), '18.40', id(x.eventId()), 'Partial, one of three'])}${row([])}${row(['Rules', 'Above 500 needs two people', 'Same account as payment', 'Always', '', '', ''])}${row(['Cut-off', 'Every weekday at 15:00', 'Later goes next day', 'Finance', '', '', ''])}${row([])}${row([])}${row([])}${row([])}
<div style="position:absolute;left:770px;top:505px;width:400px;box-sizing:border-box;overflow-wrap:anywhere;background:#2d3136;border-radius:10px;box-shadow:0 6px 22px #000a;padding:13px 18px"><b>${v('name', owner.name)}</b> <span style="color:#8d949c">10:14 today</span><div style="margin:4px 0 9px">This one bounced twice. The holder moved to ${v('address', owner.street)}, ${v('address', owner.town)}. New number ${v('phone', owner.phone)}.</div><b>${v('name', american(x).name)}</b> <span style="color:#8d949c">10:31 today</span><div style="margin:4px 0 9px">Thanks. The wallet in row 11 is ${v('wallet', x.wallet())}. The sheet for auditors is locked with ${v('password', x.password())}.</div><span style="border:1px solid #565c63;border-radius:14px;padding:4px 150px 4px 14px;color:#8d949c">Reply or add others</span></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#26292d;padding:7px 18px"><span style="color:#8ab4f8;border-bottom:2px solid #8ab4f8">Refunds</span> &nbsp; Customers &nbsp; Rates &nbsp; Archive &nbsp; ＋ <span style="float:right;color:#8d949c">Sum: 612.30 &nbsp; Count: 8 &nbsp; 100 %</span></div></div>`;
  },

  /** Dutch shop office: light table of orders, one of them opened in a drawer. */
  orders: (x) => {
    const buyer = dutchman(x);
    const columns =
      'display:grid;grid-template-columns:34px 165px 155px 1fr 90px 110px;padding:0 16px;align-items:center';
    const row = (count: string, state: string, colour: string) =>
      `<div style="${columns};height:45px;border-top:1px solid #e8e8e4"><span style="color:#b0b0a8">☐</span><span>${id(`order_${x.hex(8)}`)}</span><span>${v('name', dutchman(x).name)}</span><span style="color:#6c6c64">${count}</span><span style="text-align:right;padding-right:16px">€ ${x.r.int(9, 240)},${x.r.int(10, 99)}</span><span><span style="background:${colour};border-radius:5px;padding:2px 9px;font-size:12px">${state}</span></span></div>`;
    const fact = (label: string, value: string) =>
      `<div style="margin-bottom:7px"><div style="font-size:11.5px;color:#8a8a80">${label}</div><div style="overflow-wrap:anywhere">${value}</div></div>`;
    const side = (text: string, on = false) =>
      `<div style="padding:8px 20px;background:${on ? '#e4e4dc' : 'none'}">${text}</div>`;
    const paid = ['Betaald', '#d3f2dc'] as const;
    const open = ['Wacht', '#fdeab8'] as const;
    return `<div style="${SCREEN};background:#fff;color:#26261f;font:13.5px/1.4 DejaVu Sans Condensed,DejaVu Sans,sans-serif;display:grid;grid-template-columns:170px minmax(0,1fr) 340px">
<div style="background:#f3f3ee;padding-top:14px"><div style="padding:0 20px 14px;font-weight:700;font-size:16px">${neutral('Fietsgoed')}</div>${side('Start')}${side('Bestellingen', true)}${side('Producten')}${side('Klanten')}${side('Kortingen')}${side('Betalingen')}${side('Verzendkosten')}${side('Rapporten')}${side('Instellingen')}<div style="padding:30px 20px;font-size:12px;color:#8a8a80">Voorraad bijgewerkt om 08:15. Drie artikelen zijn bijna op.</div></div>
<div><div style="padding:16px 18px;display:flex;justify-content:space-between;align-items:center"><span style="font-size:21px">Bestellingen</span><span>Exporteren &nbsp; <span style="background:#26261f;color:#fff;border-radius:6px;padding:6px 14px">Bestelling maken</span></span></div><div style="padding:0 18px 12px;color:#6c6c64"><b style="color:#26261f">Alle</b> &nbsp; Niet verzonden &nbsp; Niet betaald &nbsp; Retour &nbsp; Gearchiveerd</div><div style="${columns};height:34px;background:#f7f7f3;color:#8a8a80;font-size:12px"><span>☐</span><span>Nummer</span><span>Klant</span><span>Inhoud</span><span style="text-align:right;padding-right:16px">Totaal</span><span>Betaling</span></div>
${row('2 artikelen', ...paid)}${row('1 artikel', ...paid)}${row('5 artikelen', ...open)}${row('1 artikel', ...paid)}${row('3 artikelen', ...paid)}${row('1 artikel', ...open)}${row('2 artikelen', ...paid)}${row('4 artikelen', ...paid)}<div style="border-top:1px solid #e8e8e4;padding:12px 18px;color:#6c6c64">1 tot 8 van 214 &nbsp; ‹ vorige &nbsp; volgende ›</div><div style="margin:8px 18px;background:#eef4ff;border-radius:8px;padding:12px 16px">De betaling ${id(x.txId())} is mislukt omdat de bank de naam niet herkent. Neem contact op met ${v('name', dutchman(x).name)} via ${v('phone', dutchman(x).phone)} voordat het pakket weggaat.</div></div>
<div style="border-left:1px solid #deded6;box-shadow:-6px 0 20px #0001;padding:16px 22px"><div style="display:flex;justify-content:space-between;margin-bottom:12px"><b style="font-size:17px">Bestelling</b><span>✎ &nbsp; ⎙ &nbsp; ✕</span></div>${fact('Klant', v('name', buyer.name))}${fact('E-mailadres', v('email', buyer.email))}${fact('Telefoon', v('phone', buyer.phone))}${fact('Bezorgadres', `${v('address', buyer.street)}<br>${v('address', buyer.town)}`)}${fact('Factuur op naam van', `${v('name', dutchman(x).name)}<br>${v('address', dutchman(x).street)}`)}${fact('Betaald met', `iDEAL, rekening ${v('iban', x.iban('NL'))}`)}${fact('Sessie en moment', `${id(x.sessionId())}<br>${id(x.time())}`)}${fact('Artikelen', 'Fietspomp, blauw<br>Binnenband 28 inch, 2 stuks')}${fact('Verzending', 'Brievenbuspakket, morgen in huis')}${fact('Opmerking van de klant', `Graag bij de buren, familie ${v('name', dutchman(x).last)}, afgeven. Poortcode ${v('pin', digits(x, 4))}.`)}${fact('Waarschuwing', `Derde bestelling vandaag vanaf ${v('ip', x.ip())}`)}<div style="background:#1d6b3a;color:#fff;border-radius:6px;text-align:center;padding:9px;margin-top:14px">Markeer als verzonden</div></div></div>`;
  },
};
