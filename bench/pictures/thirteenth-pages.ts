import { id, neutral, type Page, times, v } from './marks.ts';
import { bic, personIn } from './people.ts';
import type { Values } from './values.ts';

const SCREEN = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const SANS = 'Liberation Sans,sans-serif';
const SERIF = 'Liberation Serif,serif';
const MONO = 'Liberation Mono,monospace';
const WRAP = 'overflow-wrap:anywhere';

/** `#` is a digit, `~` a capital letter, `^` a hexadecimal digit, `|` parts the choices. */
const form = (x: Values, forms: string) =>
  x.r
    .pick(forms.split('|'))
    .replace(/#/g, () => String(x.r.int(0, 9)))
    .replace(/~/g, () => x.r.chars('ABCDEFGHJKLMNPRSTUVWXYZ', 1))
    .replace(/\^/g, () => x.hex(1));
const two = (n: number) => String(n).padStart(2, '0');
const clock = (x: Values) => `${two(x.r.int(6, 21))}:${two(x.r.int(0, 59))}`;
const dotted = (x: Values) => `${two(x.r.int(1, 28))}.${two(x.r.int(1, 12))}.2026 ${clock(x)}`;
const slashed = (x: Values) => `${two(x.r.int(1, 28))}/${two(x.r.int(1, 12))}/2026 ${clock(x)}`;
/** Time stamps of one day, each later (or earlier) than the one before. */
const run = (x: Values, way = 1, step = 90) => {
  const day = `2026-${two(x.r.int(1, 12))}-${two(x.r.int(1, 28))}`;
  let at = 43_200 - way * x.r.int(3_000, 18_000);
  return () => {
    at += way * x.r.int(1, step);
    return `${day}T${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}Z`;
  };
};
const local = (stamp: string, mark: string) =>
  `${stamp.slice(0, 10).split('-').reverse().join(mark)} ${stamp.slice(11, 16)}`;
/** An amount as on the continent. */
const sum = (x: Values) => `${x.r.int(1, 9)}.${x.r.int(100, 999)},${two(x.r.int(0, 99))}`;
const several = <T>(x: Values, items: readonly T[], count: number): T[] => {
  const left = [...items];
  return times(count, () => left.splice(x.r.int(0, left.length - 1), 1)[0]!);
};

const house = (x: Values) =>
  x.r.pick(['Corvane', 'Lumora', 'Nordhaf', 'Tesselin', 'Brixway', 'Quantelle', 'Halvenor', 'Pellworth']);
const bank = (x: Values) => `${house(x)} ${x.r.pick(['Bank', 'Clearing', 'Banking Circle', 'Trust'])}`;
const desk = (x: Values) => `${house(x)} ${x.r.pick(['OTC', 'Liquidity', 'Markets', 'Prime'])}`;
const acquirer = (x: Values) => `${house(x)} ${x.r.pick(['Acquiring', 'Cards', 'Rails', 'Pay'])}`;
const login = (x: Values) =>
  form(
    x,
    `${x.first().toLowerCase()}.ops|desk-night##|${x.last().toLowerCase()}_adm|svc-payout#|po.approver##|tr-${x.hex(4)}`,
  );
const inner = (x: Values) =>
  x.r.chance(0.5)
    ? x.internalHost()
    : form(
        x,
        'payout-db-##.fra.corp.lan|bastion#.ops.intra|mq-^^^^.core.svc.cluster.local|10.##.4#.1#|hsm#.vault.corp.internal',
      );

/** Sentences of the desk about how money is kept and led. */
const inside = (x: Values, count: number): string[] =>
  several(
    x,
    [
      `Move ${x.r.int(2, 9)}00k from the ${bank(x)} float before the cut-off or payouts will stall.`,
      `${bank(x)} stays our only route for instant payouts until the second bank goes live.`,
      `Keep card volume at ${acquirer(x)} below ${x.r.int(12, 48)} % this week, their risk team watches us.`,
      `The hot wallet is down to ${x.r.int(3, 40)} ETH and cold storage refills it at ${x.r.int(5, 9)} in the morning.`,
      `Hedge by hand with ${desk(x)} at ${x.r.int(4, 38)} bps; merchants must not learn the spread.`,
      `The velocity rule for fresh wallets is switched off for tier ${x.r.int(1, 4)} until Monday.`,
      `Orders above ${x.r.int(2, 9)}000 EUR go to ${acquirer(x)} because the interchange there is cheaper.`,
      `Prefunding with ${bank(x)} lasts ${x.r.int(5, 30)} hours at the present rate.`,
      `Sanctions hits scoring under ${x.r.int(55, 85)} are waved through overnight.`,
      `${desk(x)} cut our credit line to ${x.r.int(1, 8)} million, so quotes widen after six.`,
    ],
    count,
  );

const dutch = (x: Values) => {
  const [first, last] = [
    x.r.pick(['Sanne', 'Joost', 'Femke', 'Bram', 'Marloes', 'Thijs', 'Lotte', 'Ruben', 'Anouk']),
    x.r.pick(['de Vries', 'van den Berg', 'Bakker', 'Hoekstra', 'Mulder', "van 't Hof", 'Dijkstra', 'Vermeulen']),
  ];
  const name = `${first} ${last}`;
  return {
    first,
    last,
    name,
    email: x.email(name),
    phone: form(x, '+31 6 1### ####|06-2#######|+31 20 4## ####|0031 6 5#######'),
    street: form(x, 'Prinsengracht 1##|Laan van Meerdervoort 4#|Kerkstraat 1#-B|Oude Singel 2##'),
    town: form(x, '10## ~~ Amsterdam|35## ~~ Utrecht|23## ~~ Leiden|97## ~~ Groningen'),
    born: x.date().split('-').reverse().join('-'),
    iban: x.iban('NL'),
  };
};
const portuguese = (x: Values) => {
  const [first, last] = [
    x.r.pick(['João', 'Beatriz', 'Tiago', 'Inês', 'Gonçalo', 'Catarina', 'Rui', 'Leonor', 'Duarte']),
    x.r.pick(['Carvalho', 'da Conceição', 'Figueiredo', 'Sequeira', 'Magalhães', 'Pinto Basto', 'Brandão']),
  ];
  const name = `${first} ${last}`;
  return {
    first,
    last,
    name,
    email: x.email(name),
    phone: form(x, '+351 91# ### ###|96# ### ###|+351 21 3## ## ##|93#######'),
    street: form(x, 'Rua das Flores, 1#, 2.º Esq.|Avenida da República, 4#|Travessa do Carmo, #|Largo da Sé, 1#'),
    town: form(x, '4###-### Porto|1###-### Lisboa|3###-### Coimbra|8###-### Faro'),
    born: x.date().split('-').reverse().join('/'),
    iban: x.iban('PT'),
  };
};
const american = (x: Values) => {
  const [first, last] = [
    x.r.pick(['Dwayne', 'Kaitlyn', 'Marcus', 'Shelby', 'Tyrone', 'Brianna', 'Curtis', 'Monique']),
    x.r.pick(['Hollis', 'McAllister', 'Redding', 'Whitaker', 'Sandoval', 'Beaumont', 'Prescott']),
  ];
  const name = `${first} ${last}`;
  return {
    first,
    last,
    name,
    email: x.email(name),
    phone: form(x, '(4##) 555-01##|+1 7##-555-01##|3##.555.01##'),
    street: form(x, '4## Maple Ridge Dr, Apt 1#|18## W Juniper St|7# Cedar Hollow Ct'),
    town: form(x, 'Boise, ID 837##|Tulsa, OK 741##|Madison, WI 537##'),
  };
};

const order = (x: Values) => `ord_${x.hex(10)}`;
const quote = (x: Values) => `qt_${x.hex(12)}`;
const payout = (x: Values) => `po_${x.hex(10)}`;

/** Twenty pages of the desk that moves the money: consoles, logs, sheets, and papers of banks and offices. */
export const THIRTEENTH_PAGES: Record<string, Page> = {
  /** German back office where a second person releases payouts; a drawer beside a dense table. */
  freigabe: (x) => {
    const grid = 'display:grid;grid-template-columns:26px 128px 142px 214px 92px 104px 1fr;gap:0 8px;padding:0 14px';
    const states = [
      'wartet auf 2. Prüfer',
      'zurückgestellt',
      'wartet auf 2. Prüfer',
      'neu',
      'Rückfrage offen',
      'neu',
      'neu',
    ];
    const rows = times(7, (i) => ({ p: personIn(x, 'DE'), nr: payout(x), state: states[i]! }));
    const open = rows[0]!;
    const past = run(x, -1, 3_000);
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:14px;padding:4px 0;border-bottom:1px dotted #c9cdd4"><span style="color:#687180;white-space:nowrap">${label}</span><span style="text-align:right;${WRAP}">${value}</span></div>`;
    return `<div style="${SCREEN};background:#f2f3f5;color:#20252d;font:12px/1.45 ${SANS}">
<div style="background:#2d3441;color:#dfe3ea;padding:7px 14px;display:flex;gap:20px;align-items:center"><b style="color:#ffb000">AUSZAHLUNGEN</b><span style="border-bottom:2px solid #ffb000">Freigabe (7)</span><span>Archiv</span><span>Rückläufer</span><span>Sperrlisten</span><span>Berichte</span><span style="margin-left:auto">Angemeldet: ${v('user', login(x))} &nbsp;·&nbsp; Rolle: Prüfer 2</span></div>
<div style="padding:8px 14px;background:#fff;border-bottom:1px solid #d3d7de;display:flex;gap:8px;align-items:center"><span style="border:1px solid #aab1bd;padding:2px 8px;background:#fff;width:230px;color:#8a919d">Auftrag, Name oder IBAN suchen …</span><span style="background:#e6e9ee;border-radius:9px;padding:1px 9px">Währung: EUR ✕</span><span style="background:#e6e9ee;border-radius:9px;padding:1px 9px">Kanal: SEPA ✕</span><span style="background:#e6e9ee;border-radius:9px;padding:1px 9px">heute ✕</span><span style="margin-left:auto;color:#687180">Nächster Annahmeschluss in 38 Minuten</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 352px;height:726px"><div style="background:#fff"><div style="${grid};background:#e6e9ee;font-weight:bold;line-height:26px"><span></span><span>Auftrag</span><span>Empfänger</span><span>Kontoverbindung</span><span style="text-align:right">Betrag</span><span>Erfasst von</span><span>Zustand</span></div>
${rows.map(({ p, nr, state }, i) => `<div style="${grid};line-height:40px;white-space:nowrap;border-bottom:1px solid #e6e9ee;background:${i === 0 ? '#fff6dd' : '#fff'}"><span>${i === 0 ? '☑' : '☐'}</span><span>${id(nr)}</span><span>${v('name', p.name)}</span><span style="font-size:11px">${v('iban', p.iban)}</span><span style="text-align:right">${sum(x)}</span><span>${i < 3 ? v('user', form(x, 'kasse##|erf-####|nacht.dienst#')) : 'System'}</span><span style="font-size:11px;color:#687180">${state}</span></div>`).join('')}
<div style="padding:10px 14px;display:flex;gap:10px"><span style="background:#1f7a3d;color:#fff;padding:5px 14px">Ausgewählte freigeben</span><span style="border:1px solid #aab1bd;padding:4px 14px">Zurückstellen</span><span style="border:1px solid #aab1bd;padding:4px 14px">An Compliance geben</span><span style="margin-left:auto;color:#687180">Seite 1 von 1, 7 Einträge, 1 ausgewählt</span></div>
<div style="margin:8px 14px;border:1px solid #d3d7de;padding:9px 12px"><b>Letzte Meldungen</b><div>${id(local(past(), '.'))} &nbsp; Auftrag ${id(payout(x))} wurde von der Bank mit ${id(x.r.pick(['AC04', 'AC06', 'MS03', 'AM04']))} zurückgegeben, Gutschrift ist erfolgt.</div><div>${id(local(past(), '.'))} &nbsp; ${v('name', personIn(x, 'DE').name)} hat den Empfänger nachträglich bestätigt, die Rückfrage kann geschlossen werden.</div><div>Hinweis: Wer einen Auftrag erfasst hat, darf ihn nicht selbst freigeben. Vertretungen stehen im Dienstplan.</div></div></div>
<div style="background:#fbfbfc;border-left:1px solid #d3d7de;padding:12px 16px"><div style="font-size:15px;font-weight:bold;margin-bottom:6px">Auftrag im Einzelnen</div>${line('Auftrag', id(open.nr))}${line('Anfrage', id(x.requestId()))}${line('Sitzung', id(x.sessionId()))}${line('Empfänger', v('name', open.p.name))}${line('Geboren', v('dob', open.p.born))}${line('Straße', v('address', open.p.street))}${line('Ort', v('address', open.p.town))}${line('Rufnummer', v('phone', open.p.phone))}${line('E-Mail', v('email', open.p.email))}${line('IBAN', v('iban', open.p.iban))}${line('Verwendungszweck', 'Verkauf von Guthaben')}${line('Herkunft der Anfrage', v('ip', x.ip()))}${line('Ausführung über', v('provider', bank(x)))}${line('Gebühr', '1,20 EUR')}
<div style="background:#fdeaea;border-left:3px solid #c22;padding:7px 10px;margin-top:12px"><b>Interne Bemerkung</b><br>${v('note', x.r.pick([`Guthaben bei ${bank(x)} reicht nur bis ${x.r.int(11, 17)} Uhr, große Aufträge erst morgen.`, `Ab ${x.r.int(3, 9)} Tausend Euro immer über ${bank(x)} leiten, dort ist der Puffer höher.`, `Risikogrenze für Neukunden wurde auf ${x.r.int(2, 8)}00 Euro am Tag gesenkt.`]))}</div><div style="margin-top:12px;color:#687180">Kommentar des ersten Prüfers: Unterlagen vollständig, Name stimmt mit dem Konto überein, bitte zügig freigeben.</div></div></div></div>`;
  },

  /** Console of a database: tree, query, rows, one row as JSON. */
  sql: (x) => {
    const people = times(5, () => personIn(x, x.r.pick(['GB', 'FR', 'ES'])));
    const rows = people.map((p) => ({ p, tx: x.txId(), at: x.time(), ip: x.ip() }));
    const key = (word: string) => `<span style="color:#c792ea">${word}</span>`;
    const tree = (depth: number, text: string) => `<div style="padding-left:${depth * 14}px">${text}</div>`;
    const cell = 'padding:3px 9px;border-right:1px solid #2b3347;border-bottom:1px solid #2b3347;white-space:nowrap';
    return `<div style="${SCREEN};background:#151a26;color:#c3ccdd;font:12px/1.5 DejaVu Sans,sans-serif">
<div style="display:flex;gap:18px;padding:7px 12px;background:#0e121b;align-items:center"><b style="color:#7fdbca">queryloom</b><span>File</span><span>Edit</span><span>Connection</span><span>Window</span><span style="margin-left:auto;font:11.5px ${MONO}">${v('conn', `postgresql://${form(x, 'ramp_ro|ops_rw|report')}:${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 14)}@${x.internalHost()}:5432/ramp_core`)}</span></div>
<div style="display:grid;grid-template-columns:196px minmax(0,1fr);height:742px"><div style="background:#111622;padding:10px 12px;border-right:1px solid #2b3347"><b>Schemas</b>${tree(0, '▾ ramp_core')}${tree(1, '▾ Tables (41)')}${tree(2, 'customers')}${tree(2, 'kyc_results')}${tree(2, '<b style="color:#fff">payouts</b>')}${tree(2, 'quotes')}${tree(2, 'webhook_log')}${tree(1, '▸ Views (6)')}${tree(1, '▸ Functions (17)')}${tree(0, '▸ audit')}${tree(0, '▸ reporting')}<div style="margin-top:16px"><b>Roles</b></div>${tree(1, v('user', login(x)))}${tree(1, v('user', login(x)))}<div style="margin-top:16px"><b>Replicas</b></div>${tree(1, v('host', x.internalHost()))}<div style="color:#7d879c">lag 40 ms, read only</div><div style="margin-top:16px;color:#7d879c">Long statements are cancelled after thirty seconds. Exports need a ticket.</div></div>
<div style="min-width:0"><div style="display:flex;background:#111622"><span style="padding:6px 16px;background:#151a26;border-top:2px solid #7fdbca">late payouts.sql ●</span><span style="padding:7px 16px">refund check.sql</span><span style="padding:7px 16px">scratch</span><span style="margin-left:auto;padding:7px 16px;color:#7fdbca">▶ Run &nbsp; ■ Stop &nbsp; Explain</span></div>
<div style="font:13px/1.55 ${MONO};padding:10px 16px"><span style="color:#5c6780">-- customer rang again, she says the money never came</span><br>${key('SELECT')} p.id, p.created_at, c.full_name, c.email, p.iban, p.client_ip<br>${key('FROM')} payouts p ${key('JOIN')} customers c ${key('ON')} c.id = p.customer_id<br>${key('WHERE')} c.email ${key('IN')} ('${v('email', people[0]!.email)}', '${v('email', people[1]!.email)}')<br>&nbsp; ${key('OR')} c.phone = '${v('phone', people[2]!.phone)}'<br>&nbsp; ${key('OR')} p.quote_id = '${id(quote(x))}' ${key('OR')} p.session_id = '${id(x.sessionId())}'<br>${key('ORDER BY')} p.created_at ${key('DESC LIMIT')} 50;</div>
<div style="padding:5px 16px;background:#111622;color:#7d879c;display:flex;gap:20px"><b style="color:#c3ccdd">Result</b><span>Messages</span><span>History</span><span style="margin-left:auto">5 rows in 118 ms</span></div>
<table style="border-collapse:collapse;background:#151a26;color:#c3ccdd;font:11px/1.5 ${MONO};width:100%"><tr style="color:#7fdbca"><td style="${cell}">id</td><td style="${cell}">created_at</td><td style="${cell}">full_name</td><td style="${cell}">email</td><td style="${cell}">iban</td><td style="${cell}">client_ip</td></tr>${rows.map(({ p, tx, at, ip }, i) => `<tr style="background:${i % 2 ? '#181e2c' : '#151a26'}"><td style="${cell}">${id(tx)}</td><td style="${cell}">${id(at)}</td><td style="${cell}">${v('name', p.name)}</td><td style="${cell};max-width:180px;white-space:normal;${WRAP}">${v('email', p.email)}</td><td style="${cell}">${i === 3 ? '<i style="color:#5c6780">NULL</i>' : v('iban', p.iban)}</td><td style="${cell}">${v('ip', ip)}</td></tr>`).join('')}</table>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 330px;gap:1px;background:#2b3347;border-top:1px solid #2b3347"><div style="background:#151a26;padding:9px 16px;font:12px/1.5 ${MONO};${WRAP}"><span style="color:#7d879c">payouts.metadata of row 1</span><br>{<br>&nbsp; "order": "${id(order(x))}",<br>&nbsp; "destination": "${v('wallet', x.wallet())}",<br>&nbsp; "via": "${v('provider', bank(x))}",<br>&nbsp; "last_error": "${id(x.r.pick(['beneficiary_account_closed', 'amount_below_minimum', 'bank_timeout']))}",<br>&nbsp; "attempts": 3<br>}</div><div style="background:#151a26;padding:9px 16px"><b>Saved snippets</b><div>Payouts older than one day</div><div>Orders without a quote</div><div>Refunds by country</div><div>Duplicate webhooks</div><div style="color:#7d879c;margin-top:8px">Press F5 to run, F8 to fetch more rows, and Ctrl + Space to complete names of columns.</div></div></div></div></div></div>`;
  },

  /** A terminal on a cluster: pods, logs, a secret. */
  cluster: (x) => {
    const person = personIn(x, 'GB');
    const [me, machine, next] = [login(x), form(x, 'jump-##|ops-shell-#|bastion-^^^'), run(x, 1, 20)];
    const prompt = (text: string) =>
      `<div><span style="color:#8ae234">${v('user', me)}</span>@<span style="color:#729fcf">${v('host', machine)}</span>:~$ ${text}</div>`;
    const log = (level: string, text: string) =>
      `<div>${id(next())} <span style="color:${level === 'ERROR' ? '#ef2929' : level === 'WARN' ? '#fce94f' : '#34e2e2'}">${level.padEnd(5).replace(/ /g, '&nbsp;')}</span> ${text}</div>`;
    return `<div style="${SCREEN};background:#300a24;color:#eeeeec;font:13.5px/1.46 DejaVu Sans Mono,monospace">
<div style="background:#2c2c2c;text-align:center;padding:6px;font:bold 13px ${SANS};color:#ddd">Terminal — payouts, production, read only</div><div style="padding:8px 12px;${WRAP}">
${prompt('kubectl get pods -n payouts')}<div style="white-space:pre">NAME                            READY   STATUS             RESTARTS   AGE
payout-worker-7c9d4             1/1     Running            0          3d
payout-worker-5b2fa             0/1     CrashLoopBackOff   14         3d
webhook-sender-66f              1/1     Running            1          9d</div>
${prompt('kubectl logs payout-worker-5b2fa --tail 9')}
${log('INFO', `worker started, version 5.11.2, connecting to ${v('host', x.internalHost())}`)}
${log('DEBUG', `dsn=${v('conn', `amqps://worker:${x.r.chars('abcdefghkmnpqrstuvwxyz23456789', 16)}@${x.internalHost()}:5671/payouts`)}`)}
${log('INFO', `picked up ${id(payout(x))} for order ${id(order(x))}, amount ${x.amount()} EUR`)}
${log('WARN', `name check: account holder "${v('name', person.name)}" differs from "${v('name', personIn(x, 'GB').name)}"`)}
${log('ERROR', `POST https://${v('host', inner(x))}/v2/transfer answered 401, request ${id(x.requestId())}, code ${id('invalid_client_token')}`)}
${log('DEBUG', `sent header authorization: Bearer ${v('jwt', x.jwt())}`)}
${log('DEBUG', `body {"iban":"${v('iban', person.iban)}","email":"${v('email', person.email)}","reference":"${id(x.txId())}"}`)}
${log('ERROR', `giving up after 5 attempts, event ${id(x.eventId())} goes to the dead letter queue`)}
${prompt('kubectl get secret bank-gateway -o yaml | ./decode')}
<div>apiVersion: v1<br>kind: Secret<br>data:<br>&nbsp; client-id: ${v('user', form(x, 'gw-client-######|payouts_prod_##'))}<br>&nbsp; client-secret: ${v('secret', x.r.chars('ABCDEFabcdefghijkmnopq0123456789', 40))}<br>&nbsp; webhook-secret: ${v('secret', x.webhookSecret())}<br>&nbsp; api-key: ${v('key', x.secretKey())}</div>
${prompt(`curl -s -u ${v('user', form(x, 'health##|probe-###'))}:${v('password', x.r.chars('ABCDEFGHabcdefghijk23456789', 14))} https://${v('host', inner(x))}/health`)}
<div>{"status":"degraded","queue_depth":418,"oldest_message":"${id(x.time())}","message":"some payouts are late, others are not affected"}</div>
${prompt('cat notes.txt')}
<div># for whoever takes over at eight<br># - restarting the worker is safe, it never pays the same order twice<br># - ${v('note', inside(x, 1)[0]!)}</div>
${prompt('<span style="background:#eeeeec">&nbsp;</span>')}</div></div>`;
  },

  /** Polish paper of a bank in a viewer: confirmation of a rejected transfer. */
  przelew: (x) => {
    const payer = personIn(x, 'PL');
    const payee = personIn(x, 'PL');
    const next = run(x, 1, 3_000);
    const clerk = personIn(x, 'PL');
    const field = (label: string, value: string) =>
      `<tr><td style="border:1px solid #555;padding:3px 9px;width:190px;background:#f4f1e8">${label}</td><td style="border:1px solid #555;padding:3px 9px">${value}</td></tr>`;
    return `<div style="${SCREEN};background:#525659;color:#111;font:14px/1.38 ${SERIF}">
<div style="background:#323639;color:#f1f1f1;font:13px ${SANS};padding:11px 18px;display:flex;gap:22px"><span>☰</span><span>potwierdzenie odrzucenia.pdf</span><span style="margin-left:180px">1 / 2</span><span>− &nbsp; 110 % &nbsp; +</span><span style="margin-left:auto">⟳ &nbsp; ↓ &nbsp; ⎙</span></div>
<div style="position:absolute;left:190px;width:900px;top:54px;bottom:0;background:#fffdf7;padding:16px 60px;box-sizing:border-box;box-shadow:0 0 8px #0008">
<div style="display:flex;justify-content:space-between"><div><b style="font-size:20px;letter-spacing:1px">BANK RZEMIOSŁA I HANDLU S.A.</b><br>Centrum Rozliczeń, Zespół Reklamacji</div><div style="text-align:right">Data wydruku: ${id(dotted(x))}<br>Numer sprawy: ${id(form(x, 'REK/2026/0#####'))}</div></div>
<div style="text-align:center;font-size:19px;font-weight:bold;margin:14px 0 8px">Potwierdzenie odrzucenia przelewu przychodzącego</div>
<div>Szanowna Pani / Szanowny Panie ${v('name', payer.name)}, informujemy, że poniższy przelew nie mógł zostać zaksięgowany na rachunku odbiorcy i został zwrócony do banku zleceniodawcy. Prosimy o sprawdzenie danych.</div>
<table style="border-collapse:collapse;width:100%;margin:10px 0;background:#fffdf7;color:#111">${field('Zleceniodawca', v('name', payer.name))}${field('Adres', `${v('address', payer.street)}<br>${v('address', payer.town)}`)}${field('PESEL', v('tax', form(x, '8#0##1#####|9#1##2#####')))}${field('Rachunek obciążany', v('iban', payer.iban))}${field('Odbiorca', v('name', payee.name))}${field('Rachunek odbiorcy', v('iban', payee.iban))}${field('BIC banku odbiorcy', neutral(bic(x, 'PL')))}${field('Kwota', `${sum(x)} PLN (słownie: jak w zleceniu)`)}${field('Tytuł', `Zamówienie ${id(order(x))}, wypłata dla ${v('name', payee.first)}`)}${field('Identyfikator', id(x.uuid()))}${field('Kod przyczyny', `${id(x.r.pick(['AC01', 'AC04', 'BE04', 'MS02']))} – dane odbiorcy niezgodne z rachunkiem`)}${field('Przyjęto / zwrócono', `${id(local(next(), '.'))} / ${id(local(next(), '.'))}`)}</table>
<div>W razie wątpliwości oddzwonimy pod numer ${v('phone', payer.phone)} albo napiszemy na adres ${v('email', payer.email)}. Dowód osobisty okazany w oddziale: seria i numer ${v('passport', form(x, '~~~ ######'))}, data urodzenia ${v('dob', payer.born)}. Opłata za zwrot nie została pobrana.</div>
<div style="display:flex;justify-content:space-between;margin-top:14px"><div>Sprawę prowadzi:<br><b>${v('name', clerk.name)}</b><br>tel. ${v('phone', clerk.phone)}<br>${v('email', clerk.email)}</div><div style="border:2px solid #1b3f8b;color:#1b3f8b;padding:6px 14px;transform:rotate(-2deg);font-family:${SANS};font-size:12px">ZWRÓCONO<br>Kancelaria, wpłynęło<br>${id(local(next(), '.'))}</div></div>
<div style="border-top:1px solid #555;margin-top:8px;padding-top:4px;font-size:11.5px">Dokument wygenerowano elektronicznie i nie wymaga podpisu ani pieczęci. Kopia dla partnera ${neutral('Kantor Wisła Pay')}: transakcja ${id(x.txId())}, sesja ${id(x.sessionId())}, zgłoszenie ${id(x.requestId())}. Odpis otrzymuje także pełnomocnik, ${v('name', personIn(x, 'PL').name)}, ${v('address', personIn(x, 'PL').street)}.</div></div></div>`;
  },

  /** Dutch spreadsheet that lays what the bank says beside what the platform says. */
  afstemming: (x) => {
    const rows = times(8, () => ({ p: dutch(x), tx: x.txId(), a: x.r.int(100_000, 999_999), b: 0 }));
    for (const [i, row] of rows.entries())
      Object.assign(row, { a: i === 4 ? 0 : row.a, b: i === 2 ? row.a - 4_250 : row.a });
    const euro = (cents: number) =>
      (cents / 100)
        .toFixed(2)
        .replace('.', ',')
        .replace(/(\d)(?=(\d{3})+,)/g, '$1.');
    const total = (key: 'a' | 'b') => euro(rows.reduce((n, row) => n + row[key], 0));
    const cell = 'border:1px solid #d9d9d9;padding:3px 6px;overflow:hidden;white-space:nowrap';
    const head = (text: string) =>
      `<td style="border:1px solid #bdbdbd;background:#efefef;text-align:center;color:#555;padding:1px 0">${text}</td>`;
    const marks = ['akkoord', 'akkoord', 'verschil', 'akkoord', 'ontbreekt bij bank', 'akkoord', 'dubbel', 'akkoord'];
    const colours: Record<string, string> = {
      akkoord: '#e2f0d9',
      verschil: '#fff2cc',
      dubbel: '#fbe5d6',
      'ontbreekt bij bank': '#f8cbad',
    };
    return `<div style="${SCREEN};background:#fff;color:#111;font:12px/1.5 ${SANS}">
<div style="background:#1d6f42;color:#fff;padding:8px 16px;display:flex;gap:16px"><b>▦ Afstemming week 24.xlsx</b><span>Opgeslagen</span><span style="margin-left:auto">${v('name', dutch(x).name)} &nbsp; <span style="background:#fff;color:#1d6f42;border-radius:3px;padding:1px 10px">Delen</span></span></div>
<div style="padding:5px 16px;display:flex;gap:20px;border-bottom:1px solid #ddd"><span>Bestand</span><b style="border-bottom:2px solid #1d6f42">Start</b><span>Invoegen</span><span>Pagina-indeling</span><span>Formules</span><span>Gegevens</span><span>Controleren</span><span>Beeld</span></div>
<div style="padding:6px 16px;background:#f6f6f6;border-bottom:1px solid #ddd;color:#444">✂ Knippen &nbsp; ⎘ Kopiëren &nbsp; | &nbsp; Calibri 11 ▾ &nbsp; <b>V</b> <i>C</i> <u>O</u> &nbsp; | &nbsp; ≡ Tekstterugloop &nbsp; Samenvoegen ▾ &nbsp; | &nbsp; € % 000 &nbsp; | &nbsp; Voorwaardelijke opmaak ▾ &nbsp; Sorteren en filteren ▾ &nbsp; Zoeken</div>
<div style="display:flex;border-bottom:1px solid #ddd"><span style="width:74px;padding:3px 10px;border-right:1px solid #ddd">D4</span><span style="padding:3px 10px;color:#777;border-right:1px solid #ddd"><i>fx</i></span><span style="padding:3px 10px">${v('iban', rows[2]!.p.iban)}</span></div>
<table style="border-collapse:collapse;table-layout:fixed;width:1280px;background:#fff;color:#111;font:12px/1.45 ${SANS}"><tr><td style="width:34px;background:#efefef"></td>${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(head).join('')}</tr><tr style="font-weight:bold"><td style="${cell};background:#efefef;color:#555;text-align:center;font-weight:normal">1</td>${['Transactie', 'Klant', 'E-mailadres', 'Rekening', 'Bedrag bank', 'Bedrag platform', 'Uitkomst', 'Opmerking'].map((t) => `<td style="${cell};background:#d9ead3">${t}</td>`).join('')}</tr>
${rows.map(({ p, tx, a, b }, i) => `<tr><td style="${cell};background:#efefef;color:#555;text-align:center">${i + 2}</td><td style="${cell}">${id(tx)}</td><td style="${cell}">${v('name', p.name)}</td><td style="${cell};white-space:normal;${WRAP};font-size:11px">${i % 2 ? 'n.v.t.' : v('email', p.email)}</td><td style="${cell};white-space:normal;${WRAP}${i === 2 ? ';outline:2px solid #1d6f42;outline-offset:-2px' : ''}">${i === 4 ? '—' : v('iban', p.iban)}</td><td style="${cell};text-align:right">${euro(a)}</td><td style="${cell};text-align:right">${euro(b)}</td><td style="${cell};background:${colours[marks[i]!]}">${marks[i]}</td><td style="${cell};white-space:normal;font-size:11px">${['', '', 'afronding koers?', '', 'morgen navragen', '', 'terugboeken', 'klant gebeld'][i]}</td></tr>`).join('')}
<tr style="font-weight:bold"><td style="${cell};background:#efefef;color:#555;text-align:center;font-weight:normal">10</td><td style="${cell}">Totaal</td><td style="${cell}"></td><td style="${cell}"></td><td style="${cell}"></td><td style="${cell};text-align:right">${total('a')}</td><td style="${cell};text-align:right">${total('b')}</td><td style="${cell}"></td><td style="${cell}"></td></tr></table>
<div style="position:absolute;left:470px;top:548px;width:380px;background:#fff8c5;border:1px solid #c9b458;padding:9px 12px;box-shadow:2px 3px 6px #0003"><b>Opmerking van ${v('name', dutch(x).name)}</b><div>Bij regel 6 belde ${v('name', dutch(x).name)} zelf, bereikbaar op ${v('phone', dutch(x).phone)}. De betaling hoort bij bestelling ${id(order(x))} en offerte ${id(quote(x))}, foutcode ${id(x.r.pick(['AM09', 'RR04', 'AC13']))}.</div><div>${v('note', x.r.pick([`Buffer bij ${bank(x)} is nog goed voor ${x.r.int(4, 20)} uur, daarna handmatig bijstorten.`, `Alles boven ${x.r.int(2, 9)}000 euro loopt tijdelijk via ${bank(x)}, niet aan klanten melden.`]))}</div></div>
<div style="position:absolute;left:900px;top:548px;width:340px;border:1px solid #bbb;background:#fafafa;padding:9px 12px"><b>Bron van de gegevens</b><div>Bankbestand ingelezen op ${id(`${x.date().replace(/^\d+/, '2026')} ${clock(x)}`)}</div><div style="${WRAP}">Map: \\\\${v('host', form(x, 'fs-fin##|share#.corp.lan|nas-boekhouding#'))}\\afstemming\\juni</div><div>Geladen door ${v('user', form(x, 'f.controle##|boekhouding_#|adm-rek##'))}</div><div>Verzoek ${id(x.requestId())}</div><div style="color:#666">Vernieuwen met Ctrl + Alt + F5. Kolom H is vrij voor eigen aantekeningen.</div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#efefef;border-top:1px solid #ccc;padding:5px 16px;display:flex;gap:18px"><b style="background:#fff;padding:0 12px;color:#1d6f42">Week 24</b><span>Week 23</span><span>Openstaand</span><span>Draaitabel</span><span>+</span><span style="margin-left:auto;color:#666">Gereed &nbsp; 1 cel geselecteerd &nbsp; 100 %</span></div></div>`;
  },

  /** Editor with a file of payments in XML and what a checker found in it. */
  pain: (x) => {
    const payees = times(2, () => personIn(x, x.r.pick(['FR', 'IT'])));
    const author = american(x);
    let at = 17;
    const line = (depth: number, text: string, bad = false) =>
      `<div style="display:flex;background:${bad ? '#ffecec' : 'none'}"><span style="width:46px;text-align:right;padding-right:14px;color:#9aa0a6;flex:none">${++at}</span><span style="padding-left:${depth * 16}px">${text}</span></div>`;
    const tag = (name: string, value: string) =>
      `<span style="color:#800000">&lt;${name}&gt;</span>${value}<span style="color:#800000">&lt;/${name}&gt;</span>`;
    const open = (name: string) => `<span style="color:#800000">&lt;${name}&gt;</span>`;
    const entry = (i: number) => {
      const p = payees[i]!;
      return [
        line(2, open('CdtTrfTxInf')),
        line(3, open('PmtId') + tag('InstrId', id(payout(x))) + tag('EndToEndId', id(x.txId())) + open('/PmtId')),
        line(3, open('Amt') + tag('InstdAmt', x.amount()) + open('/Amt')),
        line(3, open('CdtrAgt') + tag('BICFI', neutral(bic(x, 'FR'))) + open('/CdtrAgt')),
        line(3, open('Cdtr') + tag('Nm', v('name', p.name)), i === 1),
        line(4, open('PstlAdr') + tag('StrtNm', v('address', p.street)) + tag('TwnNm', v('address', p.town))),
        line(4, tag('EmailAdr', v('email', p.email)) + tag('MobNb', v('phone', p.phone)) + open('/Cdtr')),
        line(3, open('CdtrAcct') + tag('IBAN', v('iban', p.iban)) + open('/CdtrAcct'), i === 1),
        line(3, tag('Ustrd', `Order ${id(order(x))}, thank you`)),
        line(2, open('/CdtTrfTxInf')),
      ].join('');
    };
    const file = (depth: number, name: string, on = false) =>
      `<div style="padding:2px 10px 2px ${12 + depth * 14}px;background:${on ? '#e4e6f1' : 'none'}">${name}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#1f1f1f;font:12.5px/1.45 ${MONO}">
<div style="display:flex;font:13px ${SANS};background:#dddde4;height:34px;align-items:center;padding:0 14px;gap:16px"><span>File</span><span>Edit</span><span>Selection</span><span>View</span><span>Go</span><span>Terminal</span><span>Help</span><span style="margin-left:200px;color:#666">sepa-batches — batch_0412.xml</span></div>
<div style="display:grid;grid-template-columns:210px minmax(0,1fr);height:520px"><div style="background:#f3f3f3;font:13px/1.5 ${SANS};padding-top:8px">${file(0, '<b>EXPLORER</b>')}${file(0, '▾ sepa-batches')}${file(1, '▾ outgoing')}${file(2, 'batch_0410.xml')}${file(2, 'batch_0411.xml')}${file(2, 'batch_0412.xml', true)}${file(1, '▸ returned')}${file(1, '▸ schemas')}${file(1, 'check.ts')}${file(1, 'README.md')}${file(0, '▸ OUTLINE')}${file(0, '▾ TIMELINE')}${file(1, `saved by ${v('user', login(x))}`)}${file(1, `by ${v('name', author.name)}`)}${file(1, '2 days ago')}</div>
<div style="overflow:hidden"><div style="display:flex;background:#f3f3f3;font:13px ${SANS}"><span style="background:#fff;padding:8px 16px;border-top:2px solid #5a4fcf">batch_0412.xml ✕</span><span style="padding:9px 16px">check.ts</span></div><div style="white-space:nowrap">${line(1, open('GrpHdr') + tag('MsgId', id(form(x, 'MSG-2026####-0#'))) + tag('CreDtTm', id(x.time())) + tag('NbOfTxs', '2') + open('/GrpHdr'))}${line(1, open('PmtInf'))}${line(2, open('Dbtr') + tag('Nm', neutral('Blue Ferry Wallet SAS')) + open('/Dbtr') + open('DbtrAcct') + tag('IBAN', v('iban', x.iban('FR'))) + open('/DbtrAcct'))}${entry(0)}${entry(1)}${line(1, open('/PmtInf'))}${line(1, `<span style="color:#008000">&lt;!-- sent through ${v('provider', bank(x))}, file key ${v('key', x.hex(32))} --&gt;</span>`)}</div></div></div>
<div style="border-top:1px solid #ccc;height:222px;font:13px/1.5 ${SANS};padding:8px 18px"><div style="display:flex;gap:24px;margin-bottom:5px"><b style="border-bottom:2px solid #5a4fcf">PROBLEMS 3</b><span>OUTPUT</span><span>DEBUG CONSOLE</span><span>TERMINAL</span></div><div>⊗ &nbsp;The checksum of account ${v('iban', payees[1]!.iban)} is accepted, but the bank answers ${id('AC01')} for it <span style="color:#777">check.ts, line 35</span></div><div>⚠ &nbsp;Name "${v('name', payees[1]!.name)}" is longer than the one the bank keeps, it may be cut <span style="color:#777">line 34</span></div><div>○ &nbsp;Upload of the last batch: request ${id(x.requestId())} at ${id(x.time())}, answer ${id('202 Accepted')}</div>
<div style="font:12.5px/1.5 ${MONO};margin-top:8px;${WRAP}">$ sftp -P 2222 ${v('user', form(x, 'ebics##|batch-up#'))}@${v('host', inner(x))} &lt; upload.txt<br>password for the key file: ${v('password', x.r.chars('ABCDEFGHkmnpqrstuvw23456789!%', 13))}<br>batch_0412.xml &nbsp; 100% &nbsp; 6 KB &nbsp; done, see also event ${id(x.eventId())}</div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#5a4fcf;color:#fff;font:12px ${SANS};padding:4px 14px;display:flex;gap:18px"><span>⎇ main</span><span>⊗ 1 ⚠ 1</span><span style="margin-left:auto">Ln 35, Col 12</span><span>Spaces: 2</span><span>UTF-8</span><span>XML</span></div></div>`;
  },

  /** Italian form of an authority with boxes for the letters: report of a suspicious operation. */
  segnalazione: (x) => {
    const suspect = personIn(x, 'IT');
    const officer = personIn(x, 'IT');
    const fiscal = form(x, '~~~~~~##~##~###~');
    const box = (label: string, value: string, span = 1) =>
      `<div style="grid-column:span ${span};border:1px solid #7a6a4f;background:#fff;padding:2px 8px 4px;min-width:0;${WRAP}"><div style="font-size:10.5px;color:#7a6a4f">${label}</div>${value || '&nbsp;'}</div>`;
    const part = (text: string, body: string) =>
      `<div style="background:#7a6a4f;color:#fff;padding:2px 10px;margin-top:9px;font-size:12px">${text}</div><div style="display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:5px;margin-top:5px">${body}</div>`;
    return `<div style="${SCREEN};background:#e9e2d0;color:#1d1a14;font:13.5px/1.35 DejaVu Serif,serif">
<div style="background:#003f7d;color:#fff;padding:9px 40px;font:13px ${SANS};display:flex;gap:26px"><b>Portale Segnalazioni</b><span>Nuova scheda</span><span>Bozze (2)</span><span>Inviate</span><span>Guida alla compilazione</span><span style="margin-left:auto">Operatore ${v('user', form(x, 'sos.oper###|rs-#####'))}</span></div>
<div style="padding:8px 40px 0;font-size:13px"><div style="font:12px ${SANS};color:#5d543f">Inizio › Bozze › Scheda ${id(form(x, 'SOS-2026-######'))} › Riepilogo</div><div style="font-size:18px;font-weight:bold;margin-top:3px">Segnalazione di operazione sospetta — riepilogo prima dell'invio</div>
${part('QUADRO A — Soggetto segnalante', box('Denominazione', neutral('Ponte Digitale Pagamenti S.p.A.'), 3) + box('Responsabile', v('name', officer.name), 3) + box('Telefono diretto', v('phone', officer.phone), 2) + box('Posta elettronica', v('email', officer.email), 2) + box('Protocollo interno', id(form(x, 'PRT/26/####')), 2))}
${part('QUADRO B — Persona fisica', box('Cognome', v('name', suspect.last), 2) + box('Nome', v('name', suspect.first), 2) + box('Data di nascita', v('dob', suspect.born), 2) + box('Codice fiscale', v('tax', fiscal), 2) + box('Documento (carta di identità)', v('passport', form(x, 'C~#####~~')), 2) + box('Cellulare', v('phone', suspect.phone), 2) + box('Residenza, via e numero', v('address', suspect.street), 2) + box('CAP e comune', v('address', suspect.town), 2) + box('Posta elettronica', v('email', suspect.email), 2))}
${part('QUADRO C — Operazione', box('Identificativo', id(x.txId()), 2) + box('Sessione', id(x.sessionId()), 2) + box('Data e ora', id(x.time()), 2) + box('Importo', `${sum(x)} EUR`) + box('Stato', 'sospesa') + box('Conto di addebito', v('iban', suspect.iban), 2) + box('Indirizzo di rete', v('ip', x.ip()), 2) + box('Portafoglio di destinazione', v('wallet', x.wallet()), 4) + box('Preventivo', id(quote(x)), 2))}
${part('QUADRO D — Motivi del sospetto', box('Descrizione', `Il cliente ${v('name', suspect.name)} ha effettuato sette acquisti in due ore, sempre sotto la soglia. I fondi provengono da ${v('name', personIn(x, 'IT').name)}, conto ${v('iban', x.iban('IT'))}, che dichiara di non conoscerlo. Alla richiesta di chiarimenti ${id(x.requestId())} non è seguita risposta; l'ordine ${id(order(x))} risulta bloccato con codice ${id('compliance_hold')}.`, 6) + box('Annotazione riservata (non viene trasmessa)', v('note', x.r.pick([`La soglia automatica è ferma a ${x.r.int(2, 9)}00 euro finché ${acquirer(x)} non rinnova il contratto.`, `Il traffico di questo esercente passa ancora da ${acquirer(x)}, ne parliamo in tesoreria.`, `Abbiamo spostato ${x.r.int(2, 8)}00 mila euro da ${bank(x)} per coprire i rimborsi.`])), 6))}
<div style="display:flex;gap:12px;align-items:center;margin-top:10px;font:13px ${SANS}"><span>☑ Confermo che i dati sono completi e veritieri</span><span>☐ Segnalazione urgente</span><span style="margin-left:auto;border:1px solid #7a6a4f;padding:5px 16px;background:#fff">Salva bozza</span><span style="background:#003f7d;color:#fff;padding:6px 18px">Invia all'autorità</span></div><div style="font:11.5px/1.4 ${SANS};color:#5d543f;margin-top:6px">Ultimo salvataggio ${id(slashed(x))}. La scheda scade dopo trenta giorni. Seconda firma richiesta: ${v('name', personIn(x, 'IT').name)}.</div></div></div>`;
  },

  /** Console of a broker of messages: queues, one message lying in the dead letters. */
  broker: (x) => {
    const person = personIn(x, x.r.pick(['DE', 'PL', 'GB']));
    const queue = (name: string, ready: string, rate: string, on = false) =>
      `<div style="display:grid;grid-template-columns:1fr 54px 60px;padding:6px 16px;background:${on ? '#1c3a36' : 'none'};border-left:3px solid ${on ? '#2dd4bf' : 'transparent'}"><span>${name}</span><span style="text-align:right;color:${on ? '#fb7185' : '#8fb3ad'}">${ready}</span><span style="text-align:right;color:#8fb3ad">${rate}</span></div>`;
    const k = (name: string) => `<span style="color:#5eead4">"${name}"</span>: `;
    const pair = (name: string, value: string, depth = 1) =>
      `<div style="padding-left:${depth * 18}px">${k(name)}"${value}",</div>`;
    const head = (label: string, value: string) =>
      `<div style="margin-bottom:7px;${WRAP}"><div style="font-size:11px;color:#8fb3ad">${label}</div>${value}</div>`;
    return `<div style="${SCREEN};background:#0b1f1d;color:#d7ebe7;font:13px/1.45 ${SANS}">
<div style="display:flex;align-items:center;gap:24px;padding:12px 20px;border-bottom:1px solid #1f3f3b"><span style="font-size:17px;color:#2dd4bf">◈ Burrow</span><span>Overview</span><span>Connections</span><span>Channels</span><span>Exchanges</span><b>Queues</b><span>Admin</span><span style="margin-left:auto;font-size:12px">${v('user', login(x))} on ${v('host', inner(x))} · version 3.13.7</span></div>
<div style="display:grid;grid-template-columns:330px minmax(0,1fr) 290px;height:750px"><div style="border-right:1px solid #1f3f3b;padding-top:10px"><div style="display:grid;grid-template-columns:1fr 54px 60px;padding:4px 19px;font-size:11px;color:#8fb3ad"><span>QUEUE</span><span style="text-align:right">READY</span><span style="text-align:right">PER S</span></div>${queue('orders.created', '3', '12.4')}${queue('orders.settled', '0', '9.8')}${queue('payouts.request', '11', '4.1')}${queue('payouts.request.dead', '27', '0.0', true)}${queue('kyc.result', '1', '2.2')}${queue('webhooks.out', '146', '31.0')}${queue('mail.send', '0', '1.7')}${queue('quotes.expired', '8', '6.3')}<div style="padding:14px 19px;font-size:12px;color:#8fb3ad">A message arrives among the dead ones after five attempts. Moving it back starts counting anew. Purging cannot be undone.</div>
<div style="margin:4px 16px;border:1px solid #1f3f3b;border-radius:6px;padding:10px 12px"><b>Consumers</b><div style="font-size:12px">${v('ip', form(x, '10.#8.4.1##|172.16.3#.2#'))} &nbsp; prefetch 20</div><div style="font-size:12px">${v('host', x.internalHost())} &nbsp; prefetch 20</div><div style="font-size:12px">${v('host', form(x, 'payout-worker-#.core.svc.cluster.local'))}</div></div>
<div style="margin:14px 16px;border:1px solid #7f1d1d;border-radius:6px;padding:10px 12px;background:#2a1517"><b style="color:#fb7185">Alarm</b><div style="font-size:12px">Dead letters grew by twenty since ${id(x.time())}. Usual cause: the bank rejects our certificate.</div></div></div>
<div style="padding:14px 22px"><div style="display:flex;gap:10px;align-items:center;margin-bottom:10px"><span style="font-size:16px">Message 1 of 27</span><span style="border:1px solid #2dd4bf;border-radius:14px;padding:2px 12px;color:#2dd4bf;font-size:12px">Payload</span><span style="font-size:12px;color:#8fb3ad">Headers</span><span style="font-size:12px;color:#8fb3ad">Trace</span><span style="margin-left:auto;background:#2dd4bf;color:#06201d;border-radius:4px;padding:4px 12px">Move back</span></div>
<div style="background:#071513;border:1px solid #1f3f3b;border-radius:6px;padding:12px 16px;font:12.5px/1.52 ${MONO};${WRAP}">{${pair('type', 'payout.requested')}${pair('payout', id(payout(x)))}${pair('order', id(order(x)))}${pair('request', id(x.requestId()))}${pair('created', id(x.time()))}<div style="padding-left:18px">${k('customer')}{</div>${pair('name', v('name', person.name), 2)}${pair('mail', v('email', person.email), 2)}${pair('mobile', v('phone', person.phone), 2)}${pair('born', v('dob', person.born), 2)}${pair('line1', v('address', person.street), 2)}${pair('line2', v('address', person.town), 2)}<div style="padding-left:18px">},</div><div style="padding-left:18px">${k('account')}{ ${k('iban')}"${v('iban', person.iban)}" },</div><div style="padding-left:18px">${k('refund_card')}"${v('card', x.card())}",</div><div style="padding-left:18px">${k('amount')}${x.amount()}, ${k('currency')}"EUR",</div>${pair('route', v('provider', bank(x)))}${pair('callback', `https://hooks.${neutral('marlin-shop')}.example/in?sig=${v('secret', x.hex(40))}`)}${pair('token', v('jwt', x.jwt()))}<div style="padding-left:18px">${k('comment')}"${v('note', inside(x, 1)[0]!)}"</div>}</div></div>
<div style="border-left:1px solid #1f3f3b;padding:16px 18px"><b>Properties</b><div style="margin-top:10px">${head('Message', id(x.uuid()))}${head('Correlation', id(x.eventId()))}${head('Routing key', 'payouts.request')}${head('Delivery', 'persistent, priority 4')}${head('First seen', id(x.time()))}${head('Reply to', v('host', form(x, 'amq.gen-^^^^^^^^.core.internal')))}${head('Death reason', `rejected, code ${id('tls_handshake_failed')}`)}${head('Death count', '5')}${head('Published by', v('user', form(x, 'svc-orders-##|app_ramp#')))}${head('Signed with', v('key', x.key('bk_live_', 24)))}${head('Content type', 'application/json, 1,184 bytes')}</div><div style="border-top:1px solid #1f3f3b;padding-top:10px;font-size:12px;color:#8fb3ad">Copy the message before you delete it; the person on duty may need it for the report.</div></div></div></div>`;
  },

  /** French console against fraud: an alert, the links between accounts, the history. */
  fraude: (x) => {
    const main = personIn(x, 'FR');
    const others = times(3, () => personIn(x, 'FR'));
    const node = (left: number, top: number, colour: string, text: string) =>
      `<div style="position:absolute;left:${left}px;top:${top}px;width:176px;border:2px solid ${colour};border-radius:10px;background:#fff;padding:5px 9px;font-size:12px;${WRAP}">${text}</div>`;
    const bar = (left: number, top: number, width: number, turn: number) =>
      `<div style="position:absolute;left:${left}px;top:${top}px;width:${width}px;border-top:2px dashed #b9b3cf;transform-origin:0 0;transform:rotate(${turn}deg)"></div>`;
    const next = run(x, 1, 700);
    const step = (at: string, text: string) =>
      `<div style="border-left:2px solid #6c5ce7;padding:0 0 8px 12px"><div style="font-size:11.5px;color:#7a748f">${at}</div>${text}</div>`;
    return `<div style="${SCREEN};background:#f6f4fb;color:#241d3b;font:13.5px/1.4 ${SANS}">
<div style="display:flex;gap:26px;align-items:center;background:#fff;padding:12px 26px;box-shadow:0 1px 4px #0001"><b style="color:#6c5ce7;font-size:17px">Vigie</b><span style="background:#efecfd;border-radius:14px;padding:3px 14px;color:#6c5ce7">Alertes 12</span><span>Dossiers</span><span>Listes noires</span><span>Règles</span><span>Statistiques</span><span style="margin-left:auto">Analyste : ${v('name', personIn(x, 'FR').name)}</span></div>
<div style="padding:12px 26px 0;font-size:12px;color:#7a748f">Alertes › À traiter › ${id(form(x, 'ALR-######'))}</div>
<div style="display:flex;align-items:center;gap:16px;padding:4px 26px 12px"><span style="font-size:21px">${v('name', main.name)}</span><span style="background:#ffe3e3;color:#c0392b;border-radius:12px;padding:2px 12px;font-size:12px">Comptes liés</span><span style="background:#fff1d6;color:#9a6700;border-radius:12px;padding:2px 12px;font-size:12px">Carte partagée</span><span style="margin-left:auto;border:1px solid #6c5ce7;color:#6c5ce7;border-radius:8px;padding:5px 14px">Demander un justificatif</span><span style="background:#c0392b;color:#fff;border-radius:8px;padding:6px 14px">Bloquer</span></div>
<div style="display:grid;grid-template-columns:700px minmax(0,1fr);gap:16px;padding:0 26px"><div><div style="position:relative;height:330px;background:#fff;border-radius:12px"><div style="padding:10px 16px"><b>Liens entre comptes</b> <span style="color:#7a748f;font-size:12px">trois niveaux, trente derniers jours</span></div>${bar(200, 110, 130, 30)}${bar(200, 270, 130, -28)}${bar(440, 180, 110, -28)}${bar(440, 190, 110, 30)}${node(18, 60, '#6c5ce7', `<b>Carte</b><br>${v('card', x.card())}`)}${node(18, 244, '#00a38d', `<b>Appareil</b><br>${v('ip', x.ip())}<br>Android 15, Chrome`)}${node(270, 148, '#c0392b', `<b>${v('name', main.name)}</b><br>${v('email', main.email)}<br>${v('phone', main.phone)}`)}${node(486, 60, '#e0a800', `<b>${v('name', others[0]!.name)}</b><br>${v('email', others[0]!.email)}<br>refusé`)}${node(486, 232, '#e0a800', `<b>${v('name', others[1]!.name)}</b><br>${v('iban', others[1]!.iban)}<br>en attente`)}</div>
<div style="background:#fff;border-radius:12px;margin-top:12px;padding:12px 16px"><b>Avis de l'analyste précédent</b><div style="font:15px/1.42 ${SERIF};margin-top:4px">La cliente affirme habiter ${v('address', main.street)}, ${v('address', main.town)}, alors que la facture est au nom de ${v('name', others[2]!.name)}. J'ai rappelé au ${v('phone', others[2]!.phone)} sans succès. Née le ${v('dob', main.born)}, pièce ${v('passport', form(x, '##~~#####'))} vérifiée à l'écran. Le portefeuille ${v('wallet', x.wallet())} apparaît dans deux autres dossiers. Je propose de garder les fonds jusqu'à réception d'un relevé.</div><div style="margin-top:8px;background:#efecfd;border-radius:8px;padding:6px 12px;font-size:13px">${v('note', x.r.pick([`Seuil abaissé à ${x.r.int(2, 9)}00 euros pour les cartes de ${acquirer(x)}, ne pas l'écrire au partenaire.`, `On bascule le trafic vers ${acquirer(x)} dès que le taux dépasse ${x.r.int(1, 3)} %.`, `Trésorerie bloquée chez ${bank(x)} jusqu'à ${x.r.int(14, 18)} heures, pas de remboursement avant.`]))}</div></div></div>
<div><div style="background:#fff;border-radius:12px;padding:12px 16px;${WRAP}"><b style="display:block;margin-bottom:8px">Chronologie</b>${step(id(local(next(), '/')), `Ouverture de la session ${id(x.sessionId())}`)}${step(id(local(next(), '/')), `Devis ${id(quote(x))} accepté, 840,00 EUR`)}${step(id(local(next(), '/')), `Paiement ${id(x.txId())} refusé, code ${id(x.r.pick(['card_declined', 'three_ds_failed', 'do_not_honor']))}`)}${step(id(local(next(), '/')), `Nouvel essai depuis ${v('ip', x.ip())}, requête ${id(x.requestId())}`)}${step(id(local(next(), '/')), `Code ${v('otp', form(x, '######'))} saisi trois fois`)}${step(id(local(next(), '/')), 'Alerte créée automatiquement')}</div>
<div style="background:#fff;border-radius:12px;margin-top:12px;padding:12px 16px"><b>Prochaines actions</b><div>☑ Vérifier le nom du titulaire</div><div>☐ Appeler la banque émettrice</div><div>☐ Prévenir ${neutral('Librairie du Phare')}</div><div>☐ Clore ou transmettre au responsable</div><div style="color:#7a748f;font-size:12px;margin-top:6px">Délai restant : quatre heures. Une alerte sans réponse est transmise au niveau deux.</div></div></div></div></div>`;
  },

  /** Log of who did what in the back office, one entry opened. */
  audit: (x) => {
    const staff = times(3, () => personIn(x, 'GB'));
    const customer = american(x);
    const past = run(x, -1, 900);
    const bars = times(56, () => x.r.int(3, 44));
    const entry = (action: string, who: string, what: string, from: string) =>
      `<div style="display:grid;grid-template-columns:170px 150px 220px minmax(0,1fr) 118px;gap:10px;padding:11px 16px;border-top:1px solid #eee;font-size:12px"><span>${id(past())}</span><span><span style="background:#eef2ff;color:#3730a3;padding:0 6px;border-radius:3px">${action}</span></span><span style="${WRAP}">${who}</span><span style="${WRAP}">${what}</span><span>${from}</span></div>`;
    const facet = (name: string, count: string) =>
      `<div style="display:flex;justify-content:space-between;padding:1px 0;font-size:12px"><span>☑ ${name}</span><span style="color:#999">${count}</span></div>`;
    const detail = (label: string, value: string) =>
      `<span style="color:#888">${label}</span><span style="${WRAP}">${value}</span>`;
    return `<div style="${SCREEN};background:#fff;color:#222;font:13px/1.45 DejaVu Sans,sans-serif">
<div style="display:flex;align-items:center;gap:14px;padding:9px 16px;border-bottom:1px solid #ddd"><b style="font-size:15px">Audit trail</b><span style="flex:1;border:1px solid #bbb;border-radius:3px;padding:4px 10px;font:12px ${MONO}">actor:${v('user', form(x, 'h.desk##|ops-lead#'))} AND target:"${v('email', customer.email)}"</span><span style="border:1px solid #bbb;border-radius:3px;padding:4px 10px">Past 24 hours ▾</span><span style="background:#3730a3;color:#fff;border-radius:3px;padding:5px 14px">Search</span></div>
<div style="display:grid;grid-template-columns:180px minmax(0,1fr)"><div style="padding:10px 16px;border-right:1px solid #eee;height:760px"><b style="font-size:12px">Action</b>${facet('view', '1,204')}${facet('edit', '88')}${facet('export', '6')}${facet('release', '41')}${facet('sign in', '215')}<b style="font-size:12px;display:block;margin-top:12px">Area</b>${facet('Customers', '902')}${facet('Payouts', '388')}${facet('Keys', '9')}${facet('Settings', '14')}<b style="font-size:12px;display:block;margin-top:12px">Outcome</b>${facet('allowed', '1,511')}${facet('refused', '43')}<div style="font-size:11px;color:#888;margin-top:16px">Entries are kept for seven years and cannot be changed by anybody. Exporting them leaves an entry as well.</div></div>
<div><div style="display:flex;align-items:flex-end;gap:3px;height:50px;padding:8px 16px">${bars.map((h) => `<span style="width:15px;height:${h}px;background:#a5b4fc"></span>`).join('')}</div><div style="padding:2px 16px 6px;color:#888;font-size:11.5px">1,554 entries, newest first &nbsp; · &nbsp; Columns ▾ &nbsp; · &nbsp; Save this view &nbsp; · &nbsp; Make an alert</div>
${entry('view', v('name', staff[0]!.name), `opened customer ${v('name', customer.name)}`, v('ip', x.ip()))}${entry('edit', v('name', staff[1]!.name), `phone changed from ${v('phone', american(x).phone)} to ${v('phone', customer.phone)}`, v('ip', x.ip()))}
<div style="background:#f8f9ff;border-top:2px solid #3730a3;border-bottom:2px solid #3730a3">${entry('release', v('name', staff[2]!.name), `payout ${id(payout(x))} after a warning`, v('ip', x.ip()))}<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:24px;padding:4px 16px 12px 34px;font-size:12px"><div style="display:grid;grid-template-columns:96px minmax(0,1fr);gap:3px 12px">${detail('Entry', id(x.uuid()))}${detail('Request', id(x.requestId()))}${detail('Session', id(x.sessionId()))}${detail('Actor', v('user', login(x)))}${detail('Signed in by', 'hardware key')}${detail('Device', 'Firefox 139, Windows 11')}${detail('Service', v('host', inner(x)))}${detail('Cookie', v('cookie', `bo_sid=${x.r.chars('abcdefghijkmnpqrstuvwxyz0123456789', 30)}`))}${detail('Outcome', `allowed, warning ${id('name_mismatch')}`)}</div><div><div style="color:#888">Before and after</div><div style="font:11.5px/1.5 ${MONO};${WRAP}"><div style="background:#ffecec">- holder: ${v('name', american(x).name)}</div><div style="background:#e8f7e8">+ holder: ${v('name', customer.name)}</div><div style="background:#ffecec">- account: ${v('iban', form(x, '0########|12#####-#'))}</div><div style="background:#e8f7e8">+ account: ${v('iban', form(x, '4#########'))}</div><div>&nbsp; state: released</div></div><div style="color:#888;margin-top:8px">Reason given</div>Customer sent a letter of the bank, colleague agreed on the phone. ${v('note', inside(x, 1)[0]!)}</div></div></div>
${entry('sign in', v('email', staff[0]!.email), 'wrong password, second attempt worked', v('ip', x.ip()))}${entry('export', v('name', staff[1]!.name), 'list of late orders, 214 rows, approved by the team lead', 'office')}${entry('keys', 'Automation', `rotated ${v('key', x.secretKey())}, old one ends in an hour`, 'scheduler')}${entry('edit', v('name', staff[2]!.name), `address of the customer set to ${v('address', customer.street)}, ${v('address', customer.town)}`, 'office')}${entry('settings', 'Automation', `webhook for event ${id(x.eventId())} sent again, answer ${id('HTTP 504')}`, 'scheduler')}</div></div></div>`;
  },

  /** Spanish portal of a bank for companies: transfers to sign. */
  banca: (x) => {
    const signer = personIn(x, 'ES');
    const rows = times(5, () => ({ p: personIn(x, 'ES'), ref: form(x, 'OT26######') }));
    const cell = 'padding:9px 8px;border-bottom:1px solid #e3d9d9;vertical-align:top';
    return `<div style="${SCREEN};background:#faf7f5;color:#33211f;font:14px/1.4 ${SANS}">
<div style="background:#8c1d18;color:#fff;padding:12px 36px;display:flex;align-items:center;gap:28px"><b style="font:bold 20px ${SERIF}">Banco del Litoral</b><span style="opacity:.8">Empresas</span><span style="margin-left:auto">Bienvenida, ${v('name', signer.first)} &nbsp;|&nbsp; Usuario ${v('user', form(x, 'EMP######|apoderado.##'))} &nbsp;|&nbsp; Salir</span></div>
<div style="background:#fff;border-bottom:1px solid #e3d9d9;padding:10px 36px;display:flex;gap:30px"><span>Posición global</span><span>Cuentas</span><b style="color:#8c1d18;border-bottom:3px solid #8c1d18">Transferencias</b><span>Recibos</span><span>Tarjetas</span><span>Divisas</span><span>Ficheros</span><span>Ayuda</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 330px;gap:24px;padding:16px 36px"><div><div style="font:22px ${SERIF}">Órdenes pendientes de firma</div><div style="color:#86706d;margin:2px 0 10px">Cuenta de cargo ${v('iban', x.iban('ES'))} · ${neutral('Almendro Pagos, S.L.')} · CIF ${v('tax', form(x, 'B########'))}</div>
<table style="width:100%;border-collapse:collapse;background:#fff;color:#33211f;font:13px/1.4 ${SANS}"><tr style="color:#86706d;font-size:12px"><td style="${cell}"></td><td style="${cell}">Referencia</td><td style="${cell}">Beneficiario y cuenta</td><td style="${cell}">Concepto</td><td style="${cell};text-align:right">Importe</td><td style="${cell}">Firma</td></tr>${rows.map(({ p, ref }, i) => `<tr><td style="${cell}">${i < 2 ? '☑' : '☐'}</td><td style="${cell}">${id(ref)}</td><td style="${cell}"><b>${v('name', p.name)}</b><br><span style="font-size:12.5px">${v('iban', p.iban)}</span></td><td style="${cell};font-size:12.5px">${[`Pedido ${id(order(x))}`, 'Devolución', `Venta ${id(x.txId())}`, 'Nómina', `Abono a ${v('name', p.first)}`][i]}</td><td style="${cell};text-align:right">${sum(x)} €</td><td style="${cell};color:#86706d;font-size:12.5px">${['1 de 2', '1 de 2', '0 de 2', '0 de 2', '1 de 2'][i]}</td></tr>`).join('')}</table>
<div style="background:#fff3e0;border:1px solid #e8a33d;border-radius:4px;padding:9px 14px;margin-top:12px;font-size:13px">La orden ${id(form(x, 'OT26######'))} fue devuelta el ${id(slashed(x))} con el código ${id(x.r.pick(['AC04', 'AG01', 'MD07']))}: la cuenta de ${v('name', personIn(x, 'ES').name)} está cancelada. Puede corregir los datos y volver a enviarla sin coste hasta las seis de la tarde.</div>
<div style="display:flex;gap:30px;margin-top:12px;font-size:13px;color:#86706d"><span>Dos órdenes seleccionadas</span><span>Descargar en formato PDF</span><span>Descargar fichero Norma 34</span><span>Ver órdenes firmadas</span></div></div>
<div><div style="background:#fff;border:1px solid #e3d9d9;border-radius:6px;padding:14px 18px"><b>Firmar con su teléfono</b><div style="margin-top:6px;font-size:13px">Hemos enviado un código al ${v('phone', signer.phone)}. Caduca en tres minutos.</div><div style="font:26px ${MONO};letter-spacing:6px;text-align:center;border:1px solid #8c1d18;border-radius:4px;margin:10px 0;padding:4px">${v('otp', form(x, '######'))}</div><div style="font-size:13px">Clave de firma</div><div style="border:1px solid #b9a5a3;border-radius:4px;padding:4px 10px;font-family:${MONO}">${v('password', x.r.chars('ABCDEFGHabcdefghijk23456789', 10))}</div><div style="background:#8c1d18;color:#fff;text-align:center;border-radius:4px;padding:8px;margin-top:12px">Firmar y enviar</div></div>
<div style="background:#fff;border:1px solid #e3d9d9;border-radius:6px;padding:14px 18px;margin-top:14px;font-size:13px;${WRAP}"><b>Apoderados</b><div style="margin-top:6px">${v('name', signer.name)}, DNI ${v('tax', form(x, '########~'))}<br>${v('email', signer.email)}</div><div style="margin-top:6px">${v('name', personIn(x, 'ES').name)}<br>NIE ${v('tax', form(x, 'X#######~|Y#######~'))}</div><div style="margin-top:6px;color:#86706d">Domicilio: ${v('address', signer.street)}, ${v('address', signer.town)}</div></div>
<div style="background:#fff;border:1px solid #e3d9d9;border-radius:6px;padding:14px 18px;margin-top:14px;font-size:13px"><b>Última conexión</b><div>${id(slashed(x))} desde ${v('ip', x.ip())}</div><div>Sesión ${id(x.uuid().slice(0, 13).toUpperCase())}</div><div style="color:#86706d;margin-top:4px">El banco nunca le pedirá su clave completa por teléfono ni por correo. Si algo le parece extraño, no firme y llame a su oficina.</div></div></div></div></div>`;
  },

  /** Store of secrets: path, entries shown, versions, who reads. */
  vault: (x) => {
    const row = (label: string, value: string, shown = true) =>
      `<div style="display:grid;grid-template-columns:200px minmax(0,1fr) 90px;gap:16px;padding:9px 20px;border-bottom:1px solid #ebeef2"><span style="font:13px ${MONO}">${label}</span><span style="font:12.5px/1.45 ${MONO};${WRAP}">${value}</span><span style="color:#1563ff;font-size:12px;text-align:right">${shown ? 'Hide' : 'Reveal'} &nbsp; Copy</span></div>`;
    const lease = (who: string, where: string, trace: string) =>
      `<div style="padding:6px 0;border-bottom:1px solid #ebeef2;font-size:12px;${WRAP}">${who}<br><span style="color:#6f7682">${where}</span><br>${trace}</div>`;
    const nav = (text: string, on = false) =>
      `<div style="padding:6px 20px;background:${on ? '#2b2f36' : 'none'};color:${on ? '#fff' : '#b5bac4'}">${text}</div>`;
    return `<div style="${SCREEN};background:#f7f8fa;color:#1b2029;font:14px/1.45 ${SANS}"><div style="display:grid;grid-template-columns:190px minmax(0,1fr) 288px;height:800px"><div style="background:#16191f;padding-top:16px"><div style="color:#fff;font-size:18px;padding:0 20px 16px">▼ strongroom</div>${nav('Dashboard')}${nav('Secrets engines', true)}${nav('Access')}${nav('Policies')}${nav('Tools')}${nav('Raft storage')}${nav('Client count')}${nav('Seal')}<div style="padding:20px;color:#7d8592;font-size:12px">Status: unsealed<br>Version 1.18.3<br>Three of five keys needed<br><br>Signed in as<br><span style="color:#fff">${v('user', login(x))}</span></div></div>
<div style="padding:18px 0;background:#fff"><div style="padding:0 20px;font-size:12.5px;color:#6f7682">secrets › kv › payments › production › gateway</div><div style="padding:4px 20px 10px;font-size:24px;font-weight:bold">gateway</div><div style="display:flex;gap:22px;padding:0 20px;border-bottom:1px solid #d5dae1"><span style="padding-bottom:7px">Overview</span><b style="border-bottom:3px solid #1563ff;padding-bottom:7px">Secret</b><span>Metadata</span><span>Paths</span><span>Version history</span><span style="margin-left:auto;color:#1563ff;font-size:13px">JSON &nbsp; Create new version +</span></div>
${row('API_SECRET_KEY', v('key', x.secretKey()))}${row('WEBHOOK_SECRET', v('secret', x.webhookSecret()))}${row('DB_URL', v('conn', `mysql://gateway:${x.r.chars('abcdefghkmnpqrstuvwxyz23456789', 12)}@${x.internalHost()}/gateway?tls=true`))}${row('BANK_SFTP_USER', v('user', form(x, 'zbit-sftp-##|ramp_bank_###')))}${row('BANK_SFTP_PASS', v('password', x.password()))}${row('HOT_WALLET_ADDRESS', v('wallet', `0x${x.hex(40)}`))}${row('HOT_WALLET_SEED', v('seed', several(x, 'orbit|velvet|canyon|meadow|puzzle|lantern|cobalt|thunder|walnut|glacier|saddle|fossil|harvest|mirror|quartz|ribbon|tunnel|copper|island|wisdom'.split('|'), 12).join(' ')))}${row('SIGNING_JWT', v('jwt', x.jwt()))}${row('CLOUD_ACCESS_KEY', v('key', x.vendorKey()))}${row('LIQUIDITY_DESK', v('provider', desk(x)))}${row('STATEMENT_MAIL', v('email', x.email()))}${row('RETRY_LIMIT', '5')}${row('API_BASE', 'https://api.0bit.example/v1')}
<div style="padding:12px 20px;font-size:13px;color:#6f7682">Version 14, created ${id(x.time())}. Values are shown because you asked for them; this page was noted in the log as request ${id(x.uuid())}. Close it when you are done.</div></div>
<div style="border-left:1px solid #d5dae1;padding:18px 18px"><b>Versions</b><div style="font-size:12.5px;margin:6px 0 14px">14 &nbsp; ${id(x.time())} &nbsp; current<br>13 &nbsp; ${id(x.time())}<br>12 &nbsp; ${id(x.time())}<br>11 &nbsp; deleted</div><b>Read during the last hour</b>${lease(v('user', form(x, 'svc-gateway-#|k8s-payouts##')), v('host', inner(x)), `lease ${id(x.requestId())}`)}${lease(v('user', form(x, 'ci-deploy-##|runner_###')), v('ip', x.ip()), `lease ${id(x.requestId())}`)}${lease(v('name', personIn(x, 'GB').name), v('ip', x.ip()), `refused, code ${id('permission_denied')}, ${id(x.requestId())}`)}<div style="background:#eef4ff;border-radius:6px;padding:10px 12px;margin-top:14px;font-size:12.5px"><b>Owner's remark</b><br>${v('note', inside(x, 1)[0]!)} Ask ${v('name', american(x).name)} before you rotate anything on a Friday, phone ${v('phone', american(x).phone)}.</div><div style="font-size:12px;color:#6f7682;margin-top:14px">Change ticket ${id(form(x, 'CHG-#####'))}. Rotation every ninety days, next one is due in three weeks.</div></div></div></div>`;
  },

  /** Chat of the people handling an incident, the facts of it at the side. */
  warroom: (x) => {
    const crew = times(4, () => personIn(x, x.r.pick(['GB', 'IT', 'DE'])));
    const customer = personIn(x, 'GB');
    const [first, second] = inside(x, 2);
    const say = (i: number, at: string, colour: string, text: string) =>
      `<div style="display:flex;gap:12px;margin-bottom:11px"><span style="width:36px;height:36px;border-radius:8px;background:${colour};flex:none"></span><span style="min-width:0;${WRAP}"><b>${v('name', crew[i]!.name)}</b> <span style="color:#9a9ba0;font-size:12px">${at}</span><br>${text}</span></div>`;
    const bot = (text: string) =>
      `<div style="border-left:4px solid #e01e5a;background:#222529;padding:7px 14px;margin:0 0 11px 48px;font-size:14px;${WRAP}"><b>alarm-bot</b> <span style="background:#3b3d41;border-radius:3px;padding:0 5px;font-size:11px">APP</span><br>${text}</div>`;
    const code = (text: string) =>
      `<span style="font:13px ${MONO};background:#2c2f33;color:#e8912d;padding:0 4px;border-radius:3px">${text}</span>`;
    const fact = (label: string, value: string) =>
      `<div style="margin-bottom:8px;${WRAP}"><div style="font-size:12px;color:#9a9ba0">${label}</div>${value}</div>`;
    return `<div style="${SCREEN};background:#1a1d21;color:#d1d2d3;font:15px/1.42 ${SANS}"><div style="display:grid;grid-template-columns:200px minmax(0,1fr) 290px;height:800px"><div style="background:#19171d;border-right:1px solid #35373b;padding:14px 0;color:#ababad"><b style="color:#fff;padding:0 18px;font-size:17px">Payments desk ▾</b><div style="padding:14px 18px 2px;font-size:13px">Channels</div>${['announcements', 'desk-handover', 'help-partners', 'lunch', 'releases'].map((c) => `<div style="padding:3px 18px"># ${c}</div>`).join('')}<div style="padding:3px 18px;background:#1164a3;color:#fff"># inc-late-payouts</div><div style="padding:14px 18px 2px;font-size:13px">Direct messages</div><div style="padding:3px 18px">● ${v('name', crew[0]!.name)}</div><div style="padding:3px 18px">● ${v('name', crew[1]!.name)}</div><div style="padding:3px 18px">○ ${v('name', crew[3]!.name)}</div></div>
<div style="padding:14px 22px;position:relative"><div style="border-bottom:1px solid #35373b;padding-bottom:9px;margin-bottom:12px"><b style="font-size:17px;color:#fff"># inc-late-payouts</b> <span style="color:#9a9ba0;font-size:13px">opened this morning · 9 people · severity two</span></div>
${bot(`Error rate of payouts is 7 %. Latest failure: ${id(payout(x))}, code ${id(x.r.pick(['bank_unavailable', 'gateway_timeout', 'upstream_5xx']))}, seen at ${id(x.time())} on ${v('host', x.internalHost())}.`)}
${say(0, '9:12', '#2eb67d', `Looking. First affected session is ${id(x.sessionId())}, so far only euro payouts. Cards and crypto are fine.`)}
${say(1, '9:15', '#ecb22e', v('note', first!))}
${say(2, '9:17', '#36c5f0', `${v('provider', bank(x))} confirms a problem on their side. Their duty line is ${v('phone', crew[2]!.phone)}, ask for ${v('name', personIn(x, 'IT').first)}.`)}
${say(0, '9:21', '#2eb67d', `A customer is waiting: ${v('name', customer.name)} (${v('email', customer.email)}), transaction ${id(x.txId())}. Her account is ${v('iban', customer.iban)}. Can somebody call ${v('phone', customer.phone)}?`)}
${say(1, '9:24', '#ecb22e', `I can. Also, the login for the status page is ${code(v('user', form(x, 'status-admin#|pageops##')))} with ${code(v('password', x.r.chars('ABCDEFGHabcdefghijk23456789!', 12)))}, please change it later.`)}
${say(3, '9:30', '#e01e5a', `Queue is draining again since ${id(x.time())}. I used ${code(`curl -H "x-api-key: ${v('key', x.secretKey())}" https://${v('host', inner(x))}/drain`)} and got request ${id(x.requestId())}.`)}
<div style="position:absolute;left:22px;right:22px;bottom:16px;border:1px solid #565856;border-radius:8px;padding:9px 14px;color:#9a9ba0">Message # inc-late-payouts &nbsp; <span style="float:right">☺ &nbsp; @ &nbsp; ➤</span></div></div>
<div style="border-left:1px solid #35373b;padding:16px 18px;font-size:14px"><b style="color:#fff;font-size:16px">Incident facts</b><div style="margin-top:12px">${fact('Number', id(form(x, 'INC-####')))}${fact('Lead', v('name', crew[0]!.name))}${fact('Writes to partners', v('email', crew[3]!.email))}${fact('Started', id(x.time()))}${fact('Public status', 'Payouts are delayed, nothing is lost')}${fact('Example for the bank', id(x.uuid()))}${fact('Webhook to repeat', id(x.eventId()))}${fact('Pinned for the desk only', v('note', second!))}${fact('Bridge', `dial-in ${v('phone', crew[1]!.phone)}, code ${v('otp', form(x, '######'))}`)}</div><div style="border-top:1px solid #35373b;padding-top:10px;color:#9a9ba0;font-size:13px">Next update at ten. Do not promise a time to merchants. The report is due within five working days.</div></div></div></div>`;
  },

  /** Letter of a German tax office that asks for what is known of a customer. */
  finanzamt: (x) => {
    const man = personIn(x, 'DE');
    const wife = personIn(x, 'DE');
    const official = personIn(x, 'DE');
    const item = (n: number, text: string) =>
      `<div style="display:flex;gap:12px;margin-bottom:5px"><span>${n}.</span><span>${text}</span></div>`;
    return `<div style="${SCREEN};background:#cfd3d8;color:#000;font:14px/1.36 DejaVu Serif,serif">
<div style="background:#fff;border-bottom:1px solid #9aa;padding:8px 18px;font:13px ${SANS};display:flex;gap:18px;color:#333"><b>Posteingang</b><span>Scan 3 von 11</span><span>◀ ▶</span><span>Drehen</span><span>Zuweisen ▾</span><span>Stempeln</span><span style="margin-left:auto">Bearbeitung: ${v('user', form(x, 'post.recht##|poststelle-#'))}</span></div>
<div style="position:absolute;left:40px;top:50px;width:860px;bottom:-20px;background:#fff;padding:26px 58px;box-sizing:border-box;box-shadow:0 2px 10px #0005"><div style="display:flex;justify-content:space-between"><div><b style="font-size:19px">Finanzamt für Steuerfahndung</b><div style="font-size:11px;margin-top:12px;text-decoration:underline">${neutral('Postfach 10 20 30, Dienstgebäude Süd')}</div><div style="margin-top:6px">${neutral('Talbrücke Zahlungen GmbH')}<br>Abteilung Recht</div></div><div style="font-size:12px;line-height:1.5">Aktenzeichen: ${id(form(x, '4## Js ####/26|S 0### / 2#-26'))}<br>Bearbeitung: ${v('name', official.name)}<br>Durchwahl: ${v('phone', official.phone)}<br>E-Mail: ${v('email', official.email)}<br>Datum: ${id(dotted(x).slice(0, 10))}</div></div>
<div style="font-weight:bold;margin:14px 0 8px">Auskunftsersuchen nach § 93 der Abgabenordnung<br>Beteiligte: ${v('name', man.name)} und ${v('name', wife.name)}</div>
<div style="margin-bottom:8px">Sehr geehrte Damen und Herren,</div><div style="margin-bottom:8px">in dem Verfahren gegen ${v('name', man.name)}, geboren am ${v('dob', man.born)}, wohnhaft ${v('address', man.street)}, ${v('address', man.town)}, steuerliche Identifikationsnummer ${v('tax', form(x, '## ### ### ###'))}, bitte ich Sie um folgende Auskünfte:</div>
${item(1, `Welche Umsätze wurden über das Konto ${v('iban', man.iban)} und die Karte ${v('card', x.card())} in den Jahren 2024 und 2025 abgewickelt?`)}${item(2, `Wer verfügt über die Empfangsadresse ${`<span style="font:12.5px ${MONO};${WRAP}">${v('wallet', x.wallet())}</span>`}?`)}${item(3, `Von welchen Anschlüssen aus wurde die Transaktion ${id(x.txId())} vom ${id(dotted(x))} Uhr ausgelöst? Bekannt ist hier bislang ${v('ip', x.ip())}.`)}${item(4, `Wurde die Ehefrau, ${v('name', wife.name)} (geboren ${v('dob', wife.born)}, Ausweis ${v('passport', form(x, 'L~##~####|C~X####~#'))}), als wirtschaftlich Berechtigte geführt?`)}
<div style="margin:8px 0">Die Auskunft wird bis zum Ablauf eines Monats erbeten. Eine Mitteilung an die Betroffenen hat zu unterbleiben. Kosten werden auf Antrag erstattet. Sie erreichen die Beteiligten nach hiesiger Kenntnis unter ${v('phone', man.phone)} und ${v('email', man.email)}.</div><div>Mit freundlichen Grüßen<br>Im Auftrag</div><div style="font:italic 22px ${SERIF};color:#1a3a8a;margin-top:6px">${v('name', official.last)}</div><div style="font-size:11px;margin-top:12px;color:#444">Dieses Schreiben wurde maschinell erstellt. Datenschutzhinweise finden Sie auf der Seite Ihrer Finanzverwaltung.</div></div>
<div style="position:absolute;left:926px;top:50px;width:314px;font:13px/1.45 ${SANS}"><div style="background:#fff;padding:12px 16px;${WRAP}"><b>Erkannte Angaben</b><div style="margin-top:6px;color:#666">Vorgang</div>${id(form(x, 'RE-2026-####'))}<div style="margin-top:6px;color:#666">Kunde im System</div>${v('name', man.name)}<div style="margin-top:6px;color:#666">Sitzungen im Zeitraum</div>${id(x.sessionId())}<br>${id(x.sessionId())}<br>${id(x.sessionId())}<div style="margin-top:6px;color:#666">Aufträge</div>${id(order(x))}<br>${id(order(x))}<div style="margin-top:6px;color:#666">Eingegangen</div>${id(dotted(x))}<div style="margin-top:6px;color:#666">Frist</div>ein Monat, noch 26 Tage</div>
<div style="background:#fffbe0;border:1px solid #d8c860;padding:10px 14px;margin-top:14px"><b>Klebezettel</b><div>Bitte an ${v('name', personIn(x, 'DE').name)} weitergeben. ${v('note', x.r.pick([`Konto bei ${bank(x)} bleibt offen, dort liegen noch ${x.r.int(2, 9)}00 Tausend Vorschuss.`, `Grenze für Meldungen liegt intern bei ${x.r.int(3, 9)}000 Euro, nicht nach außen geben.`]))}</div></div><div style="background:#fff;padding:10px 16px;margin-top:14px;color:#555">Ähnliche Schreiben werden binnen zwei Tagen zugewiesen. Antworten gehen nur auf dem Postweg hinaus, nie per Mail.</div></div></div>`;
  },

  /** Portuguese receipt in a telephone of the browser's tools, the network beside it. */
  recibo: (x) => {
    const payer = portuguese(x);
    const payee = portuguese(x);
    const row = (label: string, value: string) =>
      `<div style="padding:7px 0;border-bottom:1px solid #eceff3;${WRAP}"><div style="font-size:12px;color:#7b8794">${label}</div>${value}</div>`;
    const call = (name: string, code: string, kind: string, took: string, on = false) =>
      `<div style="display:grid;grid-template-columns:minmax(0,1fr) 44px 52px 56px;gap:8px;padding:3px 12px;background:${on ? '#174ea6' : 'none'}"><span style="${WRAP}">${name}</span><span>${code}</span><span>${kind}</span><span style="text-align:right">${took}</span></div>`;
    const head = (name: string, value: string) =>
      `<div style="${WRAP}"><span style="color:#9aa0a6">${name}:</span> ${value}</div>`;
    return `<div style="${SCREEN};background:#28292c;color:#e8eaed;font:12px/1.5 ${SANS}"><div style="display:grid;grid-template-columns:470px minmax(0,1fr);height:800px"><div style="background:#35363a;position:relative"><div style="text-align:center;padding:7px;color:#bdc1c6">Pixel 8 ▾ &nbsp; 390 × 720 &nbsp; 100 % ▾ &nbsp; Sem limitação ▾</div>
<div style="position:absolute;left:40px;top:40px;width:390px;height:740px;background:#fff;color:#1f2933;border-radius:26px;overflow:hidden;font:14.5px/1.35 ${SANS}"><div style="background:#006d5b;color:#fff;padding:12px 22px 14px"><div style="display:flex;justify-content:space-between;font-size:12px"><span>9:41</span><span>▲ 5G ▮</span></div><div style="font-size:18px;margin-top:8px">‹ &nbsp; Comprovativo</div></div><div style="padding:12px 22px"><div style="text-align:center"><div style="font-size:28px;font-weight:bold">${sum(x)} €</div><span style="background:#e3f6ef;color:#006d5b;border-radius:10px;padding:2px 12px;font-size:12.5px">✓ Transferência enviada</span></div>${row('De', `${v('name', payer.name)}<br>${v('iban', payer.iban)}`)}${row('Para', `${v('name', payee.name)}<br>${v('iban', payee.iban)}`)}${row('NIF do beneficiário', v('tax', form(x, '2## ### ###')))}${row('Morada', `${v('address', payee.street)}, ${v('address', payee.town)}`)}${row('Aviso enviado a', `${v('email', payee.email)}<br>${v('phone', payee.phone)}`)}${row('Operação', id(x.txId()))}${row('Data e hora', id(slashed(x)))}${row('Custo', 'Sem comissões')}<div style="display:flex;gap:10px;margin-top:12px"><span style="flex:1;text-align:center;border:1px solid #006d5b;color:#006d5b;border-radius:20px;padding:8px">Partilhar</span><span style="flex:1;text-align:center;background:#006d5b;color:#fff;border-radius:20px;padding:9px">Repetir</span></div><div style="font-size:12px;color:#7b8794;text-align:center;margin-top:9px">Precisa de ajuda? Fale connosco todos os dias, das oito às vinte.</div></div></div></div>
<div><div style="display:flex;gap:18px;padding:7px 12px;border-bottom:1px solid #494c50"><span>Elementos</span><span>Consola</span><span>Fontes</span><b style="color:#8ab4f8">Rede</b><span>Desempenho</span><span>Memória</span><span>Aplicação</span></div><div style="padding:5px 12px;border-bottom:1px solid #494c50;color:#bdc1c6">● &nbsp; ⊘ &nbsp; Filtrar &nbsp; ☑ Preservar registo &nbsp; ☐ Desativar cache &nbsp; Tudo &nbsp; Fetch/XHR &nbsp; JS &nbsp; CSS &nbsp; Imagem</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 44px 52px 56px;gap:8px;padding:4px 12px;color:#9aa0a6"><span>Nome</span><span>Estado</span><span>Tipo</span><span style="text-align:right">Tempo</span></div>${call(`sessions/${id(x.sessionId())}`, '200', 'fetch', '88 ms')}${call(`quotes/${id(quote(x))}`, '200', 'fetch', '140 ms')}${call('transfers', '201', 'fetch', '612 ms', true)}${call(`lookup?email=${v('email', payee.email.replace('@', '%40'))}&amp;nif=${v('tax', form(x, '1########'))}`, '200', 'fetch', '95 ms')}${call(`customers/search?q=${v('name', payer.name.replace(/ /g, '+'))}`, '404', 'fetch', '51 ms')}${call('receipt.css', '304', 'css', '6 ms')}
<div style="border-top:1px solid #494c50;margin-top:6px;padding:6px 12px;display:flex;gap:16px"><b style="color:#8ab4f8">Cabeçalhos</b><span>Conteúdo</span><span>Pré-visualização</span><span>Resposta</span><span>Tempos</span></div>
<div style="padding:4px 14px;font:12px/1.55 ${MONO}"><div style="font-family:${SANS};font-weight:bold">▾ Geral</div>${head('URL', 'https://api.0bit.example/v1/transfers')}${head('Método', 'POST')}${head('Endereço remoto', `${v('ip', x.ip())}:443`)}<div style="font-family:${SANS};font-weight:bold">▾ Resposta</div>${head('date', id(x.time()))}${head('x-request-id', id(x.requestId()))}${head('x-served-by', v('host', x.internalHost()))}${head('set-cookie', `sid=${v('cookie', x.r.chars('abcdefghijkmnpqrstuvwxyzABCDEF0123456789', 44))}; HttpOnly; Secure`)}<div style="font-family:${SANS};font-weight:bold">▾ Pedido</div>${head('authorization', `Bearer ${v('jwt', x.jwt())}`)}${head('x-publishable-key', v('key', x.publicKey()))}${head('idempotency-key', id(x.uuid()))}${head('user-agent', 'Mozilla/5.0 (Linux; Android 15) Chrome/137.0')}
<div style="font-family:${SANS};font-weight:bold;margin-top:4px">▾ Resposta em JSON</div><div style="${WRAP}">{"transfer":"${id(payout(x))}","event":"${id(x.eventId())}","status":"sent","device_code":"${v('otp', form(x, '######'))}","rail":"${v('provider', bank(x))}","warning":"${id('name_not_verified')}"}</div></div><div style="padding:6px 14px;color:#9aa0a6;border-top:1px solid #494c50;margin-top:6px">6 pedidos, 18,4 kB transferidos, terminado em 1,2 segundos. Um aviso na consola: o ficheiro de estilos foi lido da cache.</div></div></div></div>`;
  },

  /** Board of the treasury: routes, desks, what is to be done by whom. */
  treasury: (x) => {
    const crew = times(3, () => american(x));
    const hints = inside(x, 5);
    const route = (name: string, first: string, next: string, host: string, state: string, colour: string) =>
      `<div style="display:grid;grid-template-columns:104px minmax(0,1fr) minmax(0,1fr) minmax(0,1.1fr) 74px;gap:10px;padding:7px 14px;border-top:1px solid #26303d"><span>${name}</span><span>${first}</span><span>${next}</span><span style="${WRAP};font-size:11.5px">${host}</span><span style="color:${colour}">${state}</span></div>`;
    const panel = (title: string, body: string) =>
      `<div style="background:#141b24;border:1px solid #26303d;margin-bottom:10px"><div style="padding:6px 14px;background:#1a2430;color:#8fa3ba;font-size:11.5px;letter-spacing:1px">${title}</div>${body}</div>`;
    const task = (text: string, who: string, due: string) =>
      `<div style="padding:7px 14px;border-top:1px solid #26303d"><div>▢ ${text}</div><div style="color:#8fa3ba;font-size:11.5px;padding-left:18px">${who} · ${due}</div></div>`;
    const move = (left: string, mid: string, right: string) =>
      `<div style="display:grid;grid-template-columns:140px minmax(0,1fr) 92px;gap:10px;padding:5px 14px;border-top:1px solid #26303d"><span>${left}</span><span style="${WRAP}">${mid}</span><span style="text-align:right">${right}</span></div>`;
    return `<div style="${SCREEN};background:#0c1117;color:#d5dde7;font:13px/1.55 DejaVu Sans,sans-serif">
<div style="display:flex;gap:22px;padding:9px 18px;background:#141b24;align-items:center"><b style="color:#f5b942">TREASURY BOARD</b><span>Today</span><span style="color:#8fa3ba">Week</span><span style="color:#8fa3ba">Forecast</span><span style="color:#8fa3ba">Limits</span><span style="color:#8fa3ba">Closing</span><span style="margin-left:auto;color:#8fa3ba">refreshed ${id(x.time())} by ${v('user', login(x))}</span></div>
<div style="display:grid;grid-template-columns:770px minmax(0,1fr);gap:10px;padding:10px 14px"><div>${panel('ROUTES', `<div style="display:grid;grid-template-columns:104px minmax(0,1fr) minmax(0,1fr) minmax(0,1.1fr) 74px;gap:10px;padding:5px 14px;color:#8fa3ba;font-size:11.5px"><span>Corridor</span><span>First choice</span><span>Fallback</span><span>Connector</span><span>State</span></div>${route('EUR instant', v('provider', bank(x)), v('provider', bank(x)), v('host', x.internalHost()), '● up', '#4ade80')}${route('EUR cards', v('provider', acquirer(x)), v('provider', acquirer(x)), v('host', x.internalHost()), '● slow', '#f5b942')}${route('GBP faster', v('provider', bank(x)), v('provider', bank(x)), v('host', inner(x)), '● up', '#4ade80')}${route('USDC on Base', v('provider', desk(x)), v('provider', desk(x)), v('host', form(x, 'otc-gw-#.svc.internal|dealer-^^^.corp.lan')), '● down', '#f87171')}`)}
${panel(
  'REMARKS OF THE SHIFT',
  `<div style="padding:8px 14px">${hints
    .slice(0, 4)
    .map(
      (hint, i) =>
        `<div style="padding:4px 0;display:flex;gap:12px"><span style="color:#8fa3ba;flex:none">${['07:40', '09:05', '11:30', '13:15'][i]}</span><span>${v('note', hint)}</span></div>`,
    )
    .join(
      '',
    )}<div style="color:#8fa3ba;margin-top:4px">Remarks vanish at midnight. What should stay belongs into the handbook.</div></div>`,
)}
${panel('SINGLE MOVEMENTS WAITING FOR A SIGNATURE', `${move(id(payout(x)), `${v('name', crew[0]!.name)}, account ${v('iban', x.iban('GB'))}`, `${x.amount()} GBP`)}${move(id(payout(x)), `${v('name', personIn(x, 'FR').name)}, account ${v('iban', x.iban('FR'))}`, `${x.amount()} EUR`)}${move(id(x.txId()), `to wallet ${v('wallet', x.wallet())}`, `${x.r.int(20, 900)}.00 USDC`)}${move(id(x.txId()), `to wallet ${v('wallet', x.wallet())}`, `${x.r.int(20, 900)}.00 USDT`)}${move(id(order(x)), `refund to card ${v('card', x.card())}, asked for by ${neutral('Fern & Anchor').replace('&', '&amp;')}`, `${x.amount()} EUR`)}<div style="padding:7px 14px;border-top:1px solid #26303d;color:#8fa3ba">Two signatures are needed for each movement. Select a line and press S to sign, R to send it back with a reason.</div>`)}</div>
<div>${panel('CALENDAR OF CUT-OFFS', `<div style="padding:8px 14px;line-height:1.7">10:00 &nbsp; Swiss francs<br>12:30 &nbsp; Dollars, same day<br>15:00 &nbsp; Euro, ordinary<br>16:15 &nbsp; Pounds, large amounts<br>all day &nbsp; Euro, instant</div>`)}${panel('TO DO', `${task(`Answer question about quote ${id(quote(x))}`, v('name', crew[0]!.name), 'today')}${task(`Find out why ${id(x.requestId())} returned ${id('rate_expired')}`, v('name', crew[1]!.name), 'today')}${task('Confirm the new account letter', v('email', crew[2]!.email), 'tomorrow')}${task(`Close ticket ${id(form(x, 'TRS-####'))}`, v('name', crew[2]!.name), 'Friday')}`)}
${panel('REACH', `<div style="padding:8px 14px;${WRAP}">Dealer on duty: ${v('phone', crew[1]!.phone)}<br>Dealing login: ${v('user', form(x, 'zb-deal-##|otc_desk###'))}<br>Call-back word: ${v('password', x.r.chars('abcdefghkmnpqrstuvwxyz23456789', 10))}<br>Gateway: ${v('ip', form(x, '10.2#.7.1##|192.168.4#.1#'))}</div>`)}${panel('FOR THE MORNING', `<div style="padding:8px 14px">${v('note', hints[4]!)}</div>`)}</div></div></div>`;
  },

  /** Message of banks in its fields, with what it means at the right. */
  swift: (x) => {
    const sender = personIn(x, 'GB');
    const receiver = personIn(x, x.r.pick(['DE', 'ES']));
    const field = (tag: string, name: string, value: string) =>
      `<tr><td style="padding:7px 12px;color:#0b5394;font:bold 13px ${MONO};border-bottom:1px solid #dfe3e8;vertical-align:top">${tag}</td><td style="padding:7px 12px;border-bottom:1px solid #dfe3e8;color:#5f6b7a;vertical-align:top;width:190px">${name}</td><td style="padding:7px 12px;border-bottom:1px solid #dfe3e8;font:13px/1.4 ${MONO};${WRAP}">${value}</td></tr>`;
    const next = run(x, 1, 900);
    const hop = (at: string, where: string, text: string) =>
      `<div style="display:flex;gap:10px;padding:6px 0;border-bottom:1px dashed #c5ccd5"><span style="color:#0b5394">●</span><span style="min-width:0;${WRAP}">${where}<br><span style="color:#5f6b7a;font-size:12px">${at} — ${text}</span></span></div>`;
    return `<div style="${SCREEN};background:#e6eaef;color:#16202c;font:13px/1.42 ${SANS}">
<div style="background:linear-gradient(#f5f7fa,#d5dbe3);border-bottom:1px solid #9aa5b3;padding:6px 14px;display:flex;gap:6px;align-items:center"><b style="margin-right:20px">Correspondent Desk 7.2</b>${['New', 'Search', 'Print', 'Repair', 'Recall', 'Approve'].map((b) => `<span style="border:1px solid #9aa5b3;background:#fff;padding:3px 14px">${b}</span>`).join('')}<span style="margin-left:auto">Operator ${v('user', form(x, 'OPR####|MSGDESK##'))} at ${v('host', form(x, 'swgw-##.corp.lan|saa#.prod.internal'))}</span></div>
<div style="padding:10px 14px;display:grid;grid-template-columns:minmax(0,1fr) 370px;gap:12px"><div style="background:#fff;border:1px solid #9aa5b3"><div style="background:#0b5394;color:#fff;padding:6px 14px;display:flex;justify-content:space-between"><b>MT103 Single customer credit transfer</b><span>Outgoing, in repair</span></div><div style="padding:8px 14px;color:#5f6b7a">Unique reference ${id(x.uuid())} &nbsp; Message input ${id(form(x, '26####ABCDXX0#########'))}</div>
<table style="border-collapse:collapse;width:100%;background:#fff;color:#16202c">${field(':20:', "Sender's reference", id(form(x, 'ZB26########')))}${field(':23B:', 'Bank operation', 'CRED')}${field(':32A:', 'Value date, amount', `${id(`2603${two(x.r.int(1, 28))}`)} EUR ${x.amount().replace('.', ',')}`)}${field(':50K:', 'Ordering customer', `/${v('iban', sender.iban)}<br>${v('name', sender.name.toUpperCase())}<br>${v('address', sender.street.toUpperCase())}<br>${v('address', sender.town.toUpperCase())}`)}${field(':52A:', 'Ordering institution', neutral(bic(x, 'GB')))}${field(':53B:', 'Correspondent', `/${v('iban', form(x, '4#########'))}<br>${v('provider', bank(x).toUpperCase())}`)}${field(':57A:', 'Account with', neutral(bic(x, 'DE')))}${field(':59:', 'Beneficiary', `/${v('iban', receiver.iban)}<br>${v('name', receiver.name.toUpperCase())}<br>BORN ${v('dob', receiver.born)}<br>${v('address', `${receiver.street}, ${receiver.town}`.toUpperCase())}`)}${field(':70:', 'Remittance', `/INV/${id(order(x))} SALE OF COINS FOR ${v('name', receiver.last.toUpperCase())}`)}${field(':71A:', 'Charges', 'SHA')}${field(':72:', 'To the receiver', `/ACC/PLEASE PHONE ${v('phone', receiver.phone)}<br>//OR WRITE TO ${v('email', receiver.email)}`)}</table>
<div style="margin:10px 14px;border:1px solid #d04a02;background:#fff5ee;padding:8px 12px"><b style="color:#d04a02">Returned for repair, code ${id(x.r.pick(['T27', 'T45', 'T73', 'C32']))}</b><div>Line 3 of field 59 holds a sign that the network does not carry. Write umlauts as two letters and shorten the street, then send it again. The amount is not touched.</div></div></div>
<div><div style="background:#fff;border:1px solid #9aa5b3;padding:10px 14px"><b>Tracker</b>${hop(id(next()), 'Created by the platform', `payout ${id(payout(x))}`)}${hop(id(next()), `Screened by ${v('provider', `${house(x)} Screening`)}`, 'no hits')}${hop(id(next()), `Signed by ${v('name', personIn(x, 'GB').name)}`, 'first signature')}${hop(id(next()), `Signed by ${v('name', personIn(x, 'GB').name)}`, 'second signature')}${hop(id(next()), 'Refused by the network', 'waiting for repair')}</div>
<div style="background:#fff;border:1px solid #9aa5b3;padding:10px 14px;margin-top:10px"><b>Remark of the desk</b><div style="margin-top:4px">${v('note', inside(x, 1)[0]!)}</div><div style="margin-top:6px;color:#5f6b7a">The customer asked twice, see ticket ${id(form(x, 'SUP-#####'))}. Please keep the value date.</div></div>
<div style="background:#fff;border:1px solid #9aa5b3;padding:10px 14px;margin-top:10px;${WRAP}"><b>Session of the operator</b><div>Card reader number ${v('otp', form(x, '#### ####'))}</div><div>Signing key ${v('key', x.hex(32).toUpperCase())}</div><div>Terminal ${v('ip', form(x, '10.1#.20.1##|172.20.#.4#'))}</div><div style="color:#5f6b7a;margin-top:4px">The session closes after ten minutes without a key press. Recall is possible until the message has left.</div></div></div></div></div>`;
  },

  /** Dutch file of a business customer: owners, papers, contacts. */
  dossier: (x) => {
    const owners = times(3, () => dutch(x));
    const contact = dutch(x);
    const pair = (label: string, value: string) =>
      `<div style="display:flex;padding:5px 0"><span style="width:44%;color:#6d6257">${label}</span><span style="min-width:0;flex:1;${WRAP}">${value}</span></div>`;
    const card = (title: string, body: string, extra = '') =>
      `<div style="background:#fffdfa;border-radius:14px;padding:14px 20px;box-shadow:0 1px 3px #0002;${extra}"><div style="font:bold 16px ${SERIF};margin-bottom:6px;color:#b4540a">${title}</div>${body}</div>`;
    return `<div style="${SCREEN};background:#f3ece3;color:#2e2822;font:14px/1.4 ${SANS}">
<div style="padding:14px 34px;display:flex;align-items:center;gap:26px"><b style="font:bold 22px ${SERIF};color:#b4540a">Klantkamer</b><span>Overzicht</span><b style="border-bottom:2px solid #b4540a">Dossiers</b><span>Taken (5)</span><span>Agenda</span><span>Rapportage</span><span style="margin-left:auto;background:#fffdfa;border-radius:16px;padding:5px 16px">${v('name', dutch(x).name)} ▾</span></div>
<div style="padding:0 34px 10px;display:flex;align-items:baseline;gap:16px"><span style="font:26px ${SERIF}">${neutral('Zeewind Fietsen B.V.')}</span><span style="background:#dcefdc;color:#22662a;border-radius:10px;padding:1px 12px;font-size:12.5px">actief</span><span style="background:#fde8c8;color:#8a5300;border-radius:10px;padding:1px 12px;font-size:12.5px">herziening nodig</span><span style="color:#6d6257">Dossier ${id(form(x, 'KD-######'))} · geopend ${id(`${two(x.r.int(1, 28))}-0${x.r.int(1, 9)}-2026 ${clock(x)}`)}</span></div>
<div style="padding:0 34px;display:grid;grid-template-columns:390px 400px minmax(0,1fr);gap:16px">
<div>${card('Bedrijf', `${pair('Rechtsvorm', 'besloten vennootschap')}${pair('KvK-nummer', v('tax', form(x, '7#######|6#######')))}${pair('Btw-nummer', v('tax', form(x, 'NL#########B0#')))}${pair('Rekening', v('iban', x.iban('NL')))}${pair('Bezoekadres', v('address', contact.street))}${pair('Plaats', v('address', contact.town))}${pair('Branche', 'verkoop van fietsen via het internet')}${pair('Verwachte omzet', 'zie aanvraag')}`)}
${card('Contactpersoon', `${pair('Naam', v('name', contact.name))}${pair('Mobiel', v('phone', contact.phone))}${pair('E-mail', v('email', contact.email))}${pair('Voorkeur', 'bellen, na tien uur')}${pair('Inlognaam', v('user', form(x, 'zeewind##|fiets.admin#|zw_kassa##')))}${pair('Laatst gezien', id(x.time()))}`, 'margin-top:14px')}</div>
<div>${card('Uiteindelijk belanghebbenden', `${owners.map((o, i) => `<div style="border-left:3px solid #e8c9a5;padding:3px 0 3px 12px;margin-bottom:8px"><b>${v('name', o.name)}</b> <span style="color:#6d6257">${['direct, grootste deel', 'via stichting', 'volmacht'][i]}</span><br><span style="font-size:13px">geboren ${v('dob', o.born)}${i < 2 ? `, paspoort ${v('passport', form(x, 'N~#~~##~#'))}` : ', geen paspoort ontvangen'}</span><br><span style="font-size:13px">BSN ${v('tax', form(x, '#########'))}, ${v('address', `${o.street}, ${o.town}`)}</span></div>`).join('')}<div style="color:#6d6257;font-size:13px">Bron: uittreksel en eigen verklaring. De opgave aan het register wijkt af, navraag loopt.</div>`)}
${card('Stukken', `<div>☑ Uittreksel, niet ouder dan drie maanden</div><div>☑ Statuten</div><div>☐ Bewijs van adres van ${v('name', owners[2]!.name)}</div><div>☑ Bankafschrift, upload ${id(x.requestId())}</div><div>☐ Toelichting herkomst vermogen</div>`, 'margin-top:14px')}</div>
<div>${card('Laatste orders', `<div style="font-size:13px;line-height:1.75">${id(order(x))} &nbsp; voltooid<br>${id(order(x))} &nbsp; mislukt, ${id('limit_exceeded')}<br>${id(order(x))} &nbsp; voltooid<br>${id(x.txId())} &nbsp; terugbetaald</div>`)}
${card('Koppeling', `<div style="font-size:13px;${WRAP}"><div style="color:#6d6257">Sleutel</div>${v('key', x.secretKey())}<div style="color:#6d6257;margin-top:5px">Webhook</div>https://kassa.example/hook<div style="color:#6d6257;margin-top:5px">Laatste levering</div>${id(x.deliveryId())}, antwoord 200</div>`, 'margin-top:14px')}
${card('Notities', `<div style="font-size:13px"><b>${v('name', dutch(x).name)}</b>, ${id(`${two(x.r.int(1, 28))}-0${x.r.int(1, 9)}-2026 ${clock(x)}`)}<div>Gesproken met ${v('name', owners[0]!.first)}. Verhuizing in het najaar, adres daarna aanpassen.</div><div style="background:#fbe3d6;border-radius:8px;padding:6px 10px;margin-top:8px">${v('note', x.r.pick([`Volume loopt via ${acquirer(x)} zolang het risicocijfer onder ${x.r.int(40, 80)} blijft.`, `Marge op deze klant is ${x.r.int(20, 90)} basispunten, niet noemen in gesprekken.`, `Reserve van ${x.r.int(5, 15)} % staat bij ${bank(x)}, vrijgave pas na herziening.`]))}</div></div>`, 'margin-top:14px')}</div></div>
<div style="position:absolute;right:34px;bottom:18px;background:#2e2822;color:#f3ece3;border-radius:8px;padding:9px 18px;font-size:13px">Wijziging opgeslagen. Ongedaan maken?</div></div>`;
  },

  /** Workplace for disputes of cards: the claim, the proofs, the answer being written. */
  dispute: (x) => {
    const holder = american(x);
    const agent = personIn(x, 'GB');
    const field = (label: string, value: string, wide = false) =>
      `<div style="grid-column:span ${wide ? 2 : 1};min-width:0"><div style="font-size:12px;font-weight:bold;margin-bottom:2px">${label}</div><div style="border:1px solid #c3cbd6;border-radius:5px;background:#fff;padding:5px 10px;${WRAP}">${value}</div></div>`;
    const proof = (name: string, text: string, done: boolean) =>
      `<div style="border:1px solid #dde3ea;border-radius:8px;background:#fff;padding:8px 12px;margin-bottom:8px;${WRAP}"><div style="display:flex;justify-content:space-between"><b>${name}</b><span style="color:${done ? '#0f7b3e' : '#a15c00'};font-size:12px">${done ? 'attached' : 'missing'}</span></div><div style="font-size:12.5px;color:#46515f">${text}</div></div>`;
    return `<div style="${SCREEN};background:#eef1f5;color:#17202b;font:14.5px/1.45 DejaVu Sans,sans-serif">
<div style="background:#fff;border-bottom:1px solid #d3dae3;padding:10px 24px;display:flex;gap:22px;align-items:center"><b style="color:#d6336c">⟲ Disputes</b><span>Needs answer 6</span><span>Under review 19</span><span>Won</span><span>Lost</span><span style="margin-left:auto;color:#5b6673;font-size:12.5px">Assigned to ${v('name', agent.name)}</span></div>
<div style="padding:10px 24px;display:flex;gap:16px;align-items:baseline"><span style="font-size:20px">Fraudulent — card not present</span><span style="color:#5b6673">${id(`dp_${x.hex(12)}`)}</span><span style="background:#ffe3ec;color:#a61e4d;border-radius:4px;padding:1px 10px;font-size:12px">Answer within 4 days</span><span style="margin-left:auto;font-size:19px">${x.amount()} USD</span></div>
<div style="display:grid;grid-template-columns:400px 400px minmax(0,1fr);gap:16px;padding:0 24px"><div><div style="display:grid;grid-template-columns:1fr 1fr;gap:9px">${field('Cardholder', v('name', holder.name), true)}${field('Card', v('card', x.card()))}${field('Funding', 'credit, consumer')}${field('Billing address', `${v('address', holder.street)}, ${v('address', holder.town)}`, true)}${field('Phone', v('phone', holder.phone))}${field('Paid at', id(x.time()))}${field('E-mail', v('email', holder.email), true)}${field('Wallet credited', v('wallet', x.wallet()), true)}${field('Payment', id(x.txId()))}${field('Session', id(x.sessionId()))}${field('Reason code', id(x.r.pick(['10.4', '4837', '13.1', '4853'])))}${field('Network case', id(form(x, '26#######')))}${field('Acquirer reference', id(form(x, '7#####################')), true)}</div></div>
<div>${proof('Device and place', `Order came from ${v('ip', x.ip())}, iPhone, Safari. Same address as in two earlier orders, ${id(order(x))} and ${id(order(x))}.`, true)}${proof('Strong authentication', `Passed, result Y, server transaction ${id(x.uuid())}.`, true)}${proof('Identity check', `Driver license ${v('passport', form(x, '~~######~|D#######'))}, born ${v('dob', `${two(x.r.int(1, 12))}/${two(x.r.int(1, 28))}/19${x.r.int(60, 99)}`)}, social security number ${v('tax', form(x, '5##-4#-####'))}.`, true)}${proof('Talk with the customer', `On the chat ${v('name', holder.first)} wrote: "My husband ${v('name', american(x).name)} used my card, you can ask him at ${v('email', american(x).email)}."`, true)}${proof('Delivery of the coins', `Transaction on the chain not attached yet. Webhook ${id(x.eventId())} shows it.`, false)}${proof('Terms accepted', 'Screenshot of the checkbox and the text that was valid on that day.', false)}</div>
<div><div style="background:#fff;border:1px solid #dde3ea;border-radius:8px;padding:12px 16px;font:15px/1.45 ${SERIF}"><div style="font:bold 13px ${SANS};margin-bottom:6px">Answer to the bank (draft)</div>To whom it may concern: the payment was made by ${v('name', holder.name)} from a device known to us. The name on the account, the address ${v('address', holder.street)}, and the phone number ${v('phone', holder.phone)} match our records. We delivered the goods at once and ask you to decide in favor of ${neutral('Cobalt Arcade')}.<div style="margin-top:6px">Sincerely, ${v('name', agent.name)}</div><div style="font:12px ${SANS};color:#5b6673;margin-top:8px">412 of 4,000 characters · saved ${id(x.time())}</div></div>
<div style="background:#17202b;color:#e6ebf1;border-radius:8px;padding:9px 14px;margin-top:12px;font-size:12.5px"><b>Team only</b><br>${v('note', inside(x, 1)[0]!)}<br>Route used: ${v('provider', acquirer(x))}, portal login ${v('user', form(x, 'cb-desk-##|dispute.ops#'))}.</div><div style="display:flex;gap:10px;margin-top:12px"><span style="background:#d6336c;color:#fff;border-radius:6px;padding:7px 18px">Submit answer</span><span style="border:1px solid #c3cbd6;background:#fff;border-radius:6px;padding:6px 18px">Accept loss</span></div><div style="font-size:12.5px;color:#5b6673;margin-top:10px">Once submitted, an answer cannot be changed. The bank usually decides within sixty days. If it decides against us, the fee is charged as well.</div></div></div></div>`;
  },

  /** Green letters on black: the oldest program of the bank's back office. */
  mainframe: (x) => {
    const person = personIn(x, 'GB');
    const joint = personIn(x, 'GB');
    const past = run(x, -1, 4_000);
    const green = (text: string) => `<span style="color:#33ff66">${text}</span>`;
    const cyan = (text: string) => `<span style="color:#5fd7ff">${text}</span>`;
    const field = (label: string, value: string) =>
      `<div style="display:flex"><span style="width:232px;flex:none;color:#33ff66">${label.padEnd(20, '.')}:</span><span style="color:#fff;border-bottom:1px solid #1c5c2e">${value}</span></div>`;
    const posting = (text: string, ref: string, amount: string) =>
      `<div style="display:grid;grid-template-columns:250px 250px minmax(0,1fr) 130px;color:#33ff66"><span>${id(past())}</span><span>${ref}</span><span>${text}</span><span style="text-align:right">${amount}</span></div>`;
    return `<div style="${SCREEN};background:#000;color:#33ff66;font:16px/1.5 ${MONO}">
<div style="background:#c0c0c0;color:#000;font:12px ${SANS};padding:4px 10px;display:flex;gap:16px"><b>Session A - [24 x 80]</b><span>File</span><span>Edit</span><span>View</span><span>Communication</span><span>Actions</span><span>Help</span><span style="margin-left:auto">${v('host', form(x, 'MVSP#.corp.lan|as400-0#.prod.internal'))} : 992</span></div>
<div style="padding:10px 30px"><div style="display:flex;justify-content:space-between">${cyan('CUSI0420')}<span style="color:#fff">CUSTOMER INQUIRY AND MAINTENANCE</span><span>${v('user', form(x, 'QPAY###|OPSDSK#|TLR0####'))}</span></div><div style="display:flex;justify-content:space-between">${green('Branch 0042 Payments operations')}<span>${id(x.time())}</span></div>
<div style="margin-top:8px;color:#5fd7ff">Type changes, press Enter. Fields in white may be overwritten.</div>
<div style="display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);gap:0 20px;margin-top:8px"><div>${field('Surname', v('name', person.last.toUpperCase()))}${field('Forenames', v('name', person.first.toUpperCase()))}${field('Address line 1', v('address', person.street.toUpperCase()))}${field('Address line 2', v('address', person.town.toUpperCase()))}${field('Telephone', v('phone', person.phone))}${field('E-mail', v('email', person.email))}${field('Date of birth', v('dob', person.born))}${field('NI number', v('tax', form(x, 'Q~ ## ## ## C|J~######A')))}</div><div>${field('Joint holder', v('name', joint.name.toUpperCase()))}${field('Passport', v('passport', form(x, '5########')))}${field('Sort code', v('iban', form(x, '20-##-##|60-##-##')))}${field('Account', v('iban', form(x, '########')))}${field('IBAN', v('iban', person.iban.replace(/ /g, '')))}${field('Card', v('card', x.card()))}${field("Mother's maiden", v('password', personIn(x, 'GB').last.toUpperCase().replace(' ', '')))}${field('Status', 'ACTIVE')}</div></div>
<div style="margin-top:10px;display:grid;grid-template-columns:250px 250px minmax(0,1fr) 130px;color:#5fd7ff"><span>POSTED</span><span>REFERENCE</span><span>TEXT</span><span style="text-align:right">AMOUNT</span></div>${posting('FASTER PAYMENT IN', id(x.txId()), x.amount())}${posting(`TRANSFER TO ${v('name', personIn(x, 'GB').name.toUpperCase())}`, id(payout(x)), `${x.amount()}-`)}${posting('CARD REFUND', id(order(x)), x.amount())}${posting(`RETURNED, REASON ${id(x.r.pick(['R03', 'AC01', 'RR04']))}`, id(payout(x)), `${x.amount()}-`)}${posting(`STANDING ORDER ${v('name', joint.last.toUpperCase())}`, id(form(x, 'SO########')), '45.00-')}
<div style="margin-top:10px;color:#ff5f5f">Memo: ${v('note', inside(x, 1)[0]!.toUpperCase())}</div><div style="color:#ffd75f;margin-top:4px">Message ${id('CPF9801')}: request ${id(x.requestId())} is locked by job of ${v('user', form(x, 'QBATCH##|NIGHTRN#'))}. Try again later or call the help line.</div>
<div style="color:#ffd75f">Last sign on from ${v('ip', form(x, '10.4#.1#.2##'.replace('2##', '1##')))} at ${v('host', form(x, 'TRM0####|QPADEV00##'))}, password expires in six days.</div>
<div style="margin-top:8px;color:#fff">Command ===&gt; WRKCUS OPTION(5) TOKEN(${v('secret', x.hex(24).toUpperCase())})<span style="background:#33ff66">&nbsp;</span></div><div style="margin-top:6px;color:#5fd7ff">F1=Help &nbsp; F3=Exit &nbsp; F4=Prompt &nbsp; F5=Refresh &nbsp; F7=Previous &nbsp; F8=Next &nbsp; F10=Postings &nbsp; F12=Cancel &nbsp; F24=More keys</div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#c0c0c0;color:#000;font:12px ${SANS};padding:3px 10px;display:flex;gap:30px"><span>MA &nbsp; A</span><span>Connected, encrypted</span><span style="margin-left:auto">Row 22, column 14</span></div></div>`;
  },
};
