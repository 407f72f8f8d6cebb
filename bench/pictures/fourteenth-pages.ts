import { id, neutral, type Page, times, v } from './marks.ts';
import { bic, type Country, personIn } from './people.ts';
import type { Values } from './values.ts';

const SCREEN = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const SANS = 'Liberation Sans,sans-serif';
const MONO = 'Liberation Mono,monospace';
const DMONO = 'DejaVu Sans Mono,monospace';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const two = (n: number) => String(n).padStart(2, '0');
const num = (x: Values, length: number) => x.r.chars('0123456789', length);
/** One of the choices between bars, with runs of `#` filled with digits. */
const fill = (x: Values, choices: string) =>
  x.r.pick(choices.split('|')).replace(/#+/g, ({ length }) => String(x.r.int(10 ** (length - 1), 10 ** length - 1)));
const money = (x: Values, from = 20, to = 4800) => `${x.r.int(from, to)}.${two(x.r.int(0, 99))}`;
/** As written on the continent. */
const euro = (x: Values, from = 20, to = 9800) =>
  `${String(x.r.int(from, to)).replace(/(\d)(?=(\d{3})+$)/g, '$1.')},${two(x.r.int(0, 99))}`;
/** Times of day, rising. */
const clocks = (x: Values, count: number, from = 8, to = 17) =>
  times(count, () => `${two(x.r.int(from, to))}:${two(x.r.int(0, 59))}:${two(x.r.int(0, 59))}`).sort();
const day = (x: Values) => ({ m: two(x.r.int(1, 11)), d: two(x.r.int(1, 28)) });
const anyone = (x: Values) => personIn(x, x.r.pick(['DE', 'ES', 'FR', 'GB', 'IT', 'PL'] as Country[]));
const pairs = (x: Values) => x.r.pick(['EUR-USDT', 'EUR-USDC', 'BRL-USDT', 'EUR-0EUR']);
const order = (x: Values) => fill(x, 'order_####|ord-######|PO-2026-####|inv_#####');
const quote = (x: Values) => `qt_${x.r.pick(['', 'test_'])}${x.hex(12)}`;
const poolQuote = (x: Values) => `pq_${x.r.chars(ALNUM, 10)}`;
const trade = (x: Values) => `txn_${x.r.chars(ALNUM, 12)}`;
const partner = (x: Values) => `prt_${x.r.chars('abcdefghjkmnpqrstuvwxyz0123456789', 8)}`;
const solana = (x: Values) => x.r.chars('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 44);
const bitcoin = (x: Values) => `bc1q${x.r.chars('023456789acdefghjklmnpqrstuvwxyz', 38)}`;
const coin = (x: Values) => x.r.pick([() => x.wallet(), () => x.wallet(), () => solana(x), () => bitcoin(x)])();
/** A wallet and the coin that goes there. */
const payee = (x: Values): [string, string] =>
  x.r.pick([
    () =>
      [`T${x.r.chars('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 33)}`, 'USDT on tron'] as [
        string,
        string,
      ],
    () => [`0x${x.hex(40)}`, x.r.pick(['USDC on polygon', 'USDT on ethereum', 'USDT on bsc'])] as [string, string],
    () => [solana(x), 'USDC on solana'] as [string, string],
  ])();
const clientSecret = (x: Values, session: string) => `gsec_${session}_${x.r.chars(ALNUM, 22)}`;
const SUPPLIERS =
  'Norvella Pay|Kestrel Markets|Banco Aurelio|Tidewater OTC|Halcyon Rails|Quillon Prime|Mareva Liquidity|Oststern Bank|Pactolo|Brightmoor FX'.split(
    '|',
  );
const behind = (x: Values) => x.r.pick(SUPPLIERS);
/** Several, all different. */
const several = (x: Values, count: number) => {
  const start = x.r.int(0, SUPPLIERS.length - 1);
  return times(count, (i) => SUPPLIERS[(start + i * 3) % SUPPLIERS.length]!);
};
const shop = (x: Values) =>
  x.r.pick(
    'Fernweh Tickets|Moss & Rye|Lumen Arcade|Casa Pimenta|Tideline Travel|Kupferkanne|Papaya Games|Atelier Vireo'.split(
      '|',
    ),
  );
const ipv6 = (x: Values) => `2a0${x.r.int(1, 9)}:${x.hex(4)}:${x.hex(3)}:${x.hex(4)}::${x.hex(2)}`;

const nif = (x: Values) => {
  const n = x.r.int(10_000_000, 79_999_999);
  return `${n}${'TRWAGMYFPDXBNJZSQVHLCKE'[n % 23]}`;
};
const cpf = (x: Values) => {
  let d = num(x, 9);
  for (let round = 0; round < 2; round += 1) {
    const sum = [...d].reduce((s, c, i) => s + Number(c) * (d.length + 1 - i), 0);
    d += String(((sum * 10) % 11) % 10);
  }
  return d.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4');
};
const fiscale = (x: Values) =>
  `${x.r.chars('BCDFGLMNPRSTVZ', 6)}${num(x, 2)}${x.r.chars('ABCDEHLMPRST', 1)}${x.r.int(10, 31)}${x.r.chars('ABCDEFGHL', 1)}${num(x, 3)}${x.r.chars('ABCDEFGHKLMN', 1)}`;

const dutch = (x: Values) => {
  const first = fill(x, 'Maartje|Sjoerd|Femke|Daan|Anouk|Ruben|Liesbeth|Bram');
  const last = fill(x, 'van den Berg|Hoekstra|de Vries|Kuipers|Dijkstra|ter Horst|Smeets|van Leeuwen');
  return {
    first,
    last,
    name: `${first} ${last}`,
    email: x.email(`${first} ${last}`),
    phone: fill(x, '+31 6 ########|06-########|+31 20 ### ####'),
    street: fill(x, 'Prinsengracht ###|Kerkstraat ##-II|Beatrixlaan #|Oude Dijk ##a'),
    town: `${x.r.int(1011, 9799)} ${x.r.chars('ABCDEGHJKLNPRSTVWXZ', 2)} ${fill(x, 'Utrecht|Haarlem|Groningen|Breda')}`,
    born: x.date().split('-').reverse().join('-'),
    iban: x.iban('NL'),
  };
};
const brazilian = (x: Values) => {
  const first = fill(x, 'Thaís|Rafael|Luciana|João Pedro|Beatriz|Caio|Vitória|Edson');
  const last = fill(x, 'da Silva|Nogueira|Albuquerque|dos Santos|Ribeiro|Cavalcanti|Moura|Teixeira');
  return {
    first,
    last,
    name: `${first} ${last}`,
    email: x.email(`${first} ${last}`),
    phone: fill(x, '+55 11 9####-####|(21) 9####-####|+55 48 9#### ####'),
    street: fill(x, 'Rua Augusta, ####|Av. Beira-Mar, ### apto ##|Travessa do Comércio, ##|Rua das Acácias, ###'),
    town: `${x.r.int(10_000, 89_999)}-${num(x, 3)} ${fill(x, 'Florianópolis|Campinas|Recife|Curitiba')}`,
    born: x.date().split('-').reverse().join('/'),
    cpf: cpf(x),
    account: fill(x, 'ag. #### c/c #####-#|ag. #### conta ######-#'),
  };
};

/** A table with nothing left to the style sheet of the page around it. */
const table = (
  heads: string[],
  rows: string[][],
  look: { table?: string; th?: string; td?: string; row?: (i: number) => string; widths?: number[] } = {},
) =>
  `<table style="border-collapse:collapse;width:100%;background:none;${look.widths ? 'table-layout:fixed;' : ''}${look.table ?? ''}">${heads.length ? `<tr>${heads.map((h, i) => `<th style="background:none;color:inherit;text-align:left;font-weight:600;${look.th ?? ''};${look.widths ? `width:${look.widths[i]}px` : ''}">${h}</th>`).join('')}</tr>` : ''}${rows.map((cells, i) => `<tr style="${look.row?.(i) ?? ''}">${cells.map((c) => `<td style="vertical-align:top;${look.td ?? ''}">${c}</td>`).join('')}</tr>`).join('')}</table>`;
const chip = (text: string, back: string, ink: string) =>
  `<span style="background:${back};color:${ink};border-radius:10px;padding:1px 8px;font-size:.9em;white-space:nowrap">${text}</span>`;

/** The fourteenth set: half of it partner and operator dashboards, half what else is open on a working day. */
export const FOURTEENTH_PAGES: Record<string, Page> = {
  /** Partner hub, list of payments with a filter, a card of the row under the pointer and a toast. */
  hubPayments: (x) => {
    const t = clocks(x, 7).reverse();
    const { m, d } = day(x);
    const me = personIn(x, 'GB');
    const people = times(7, () => anyone(x));
    const status = (s: string) =>
      chip(
        s,
        s === 'Completed' ? '#ddf5e6' : s === 'Failed' ? '#fde2e1' : '#eceaf8',
        s === 'Completed' ? '#17693b' : s === 'Failed' ? '#9d1c17' : '#4a3fa0',
      );
    const nav = (name: string, on = false) =>
      `<div style="padding:7px 14px;margin:1px 10px;border-radius:6px;${on ? 'background:#3b3486;color:#fff' : 'color:#c9c5ee'}">${name}</div>`;
    return `<div style="${SCREEN};display:grid;grid-template-columns:188px minmax(0,1fr);background:#f7f7fb;color:#23213a;font:13px/1.4 ${SANS}">
<div style="background:#272259;padding-top:16px"><div style="color:#fff;font-size:17px;padding:0 24px 4px"><b>Partner Hub</b></div><div style="color:#a9a4dc;font-size:11px;padding:0 24px 18px">${neutral(shop(x))}<br>${id(partner(x))}</div>${nav('Overview')}${nav('Payments', true)}${nav('Sessions')}${nav('Customers')}${nav('Webhooks')}${nav('API keys')}${nav('Branding')}${nav('Logs and usage')}${nav('Entitlements')}<div style="color:#a9a4dc;font-size:11px;padding:26px 24px">Live mode<br>Switch to sandbox</div></div>
<div style="padding:16px 26px;position:relative"><div style="display:flex;align-items:center"><span style="font-size:22px">Payments</span><span style="margin-left:auto;color:#5f5c7c">Signed in as ${v('name', me.name)} ▾</span></div>
<div style="display:flex;gap:22px;border-bottom:1px solid #dcdaea;margin-top:10px;color:#5f5c7c"><span style="padding:6px 0;border-bottom:2px solid #3b3486;color:#23213a">All payments</span><span style="padding:6px 0">On-ramp</span><span style="padding:6px 0">Off-ramp</span><span style="padding:6px 0">Needs attention 3</span></div>
<div style="display:flex;gap:8px;margin:12px 0;align-items:center"><span style="border:1px solid #cfcde0;background:#fff;border-radius:6px;padding:4px 10px">Date: last 7 days ▾</span><span style="border:1px solid #cfcde0;background:#fff;border-radius:6px;padding:4px 10px">Status: any ▾</span><span style="border:1px solid #3b3486;background:#efedfb;border-radius:6px;padding:4px 10px">Customer contains ${v('email', people[2]!.email)} ✕</span><span style="color:#5f5c7c">Clear filters</span><span style="margin-left:auto;background:#3b3486;color:#fff;border-radius:6px;padding:5px 14px">Export CSV</span></div>
<div style="background:#fff;border:1px solid #e2e0ee;border-radius:8px">${table(
      ['Created (UTC)', 'Reference', 'Customer', 'Amount', 'Paid out to', 'Status'],
      people
        .map((p, i) => [p, i, payee(x)] as const)
        .map(([p, i, to]) => [
          id(`2026-${m}-${d} ${t[i]}`),
          `<span style="font:12px ${MONO}">${id(x.txId())}</span>`,
          `${v('name', p.name)}<br><span style="color:#6d6a88;font-size:12px">${v('email', p.email)}</span>`,
          `${money(x)} EUR<br><span style="color:#6d6a88;font-size:12px">${x.r.pick(['Bank transfer', 'Card', 'Instant transfer'])}</span>`,
          `<span style="font:11.5px ${MONO};overflow-wrap:anywhere">${v('wallet', to[0])}</span><br><span style="color:#6d6a88;font-size:12px">${to[1]}</span>`,
          status(x.r.pick(['Completed', 'Completed', 'Pending', 'Failed', 'Open'])),
        ]),
      {
        widths: [142, 136, 232, 106, 224, 84],
        th: 'padding:8px 9px;color:#6d6a88;font-size:12px',
        td: 'padding:6px 9px;border-top:1px solid #efeef6;overflow-wrap:anywhere',
      },
    )}</div>
<div style="display:flex;color:#5f5c7c;margin-top:10px"><span>Showing 1 to 7 of 1,284 payments</span><span style="margin-left:auto">‹ Previous &nbsp; Page 1 of 184 &nbsp; Next ›</span></div>
<div style="display:flex;gap:14px;margin-top:12px"><div style="flex:1;background:#fff;border:1px solid #e2e0ee;border-radius:8px;padding:10px 14px"><b>Last failed payment</b><div style="margin-top:4px">The card ${v('card', x.card())} was declined twice. Holder ${v('name', people[4]!.name)} tried again from ${v('ip', x.ip())} and gave up at the 3-D Secure step. Code ${id('authentication_failed')}, session ${id(x.sessionId())}.</div></div><div style="width:330px;background:#1f5136;color:#e8f7ee;border-radius:8px;padding:10px 14px">✓ Receipt sent again to ${v('email', people[1]!.email)}. It may take a minute to arrive. <u>Undo</u></div></div></div></div>`;
  },

  /** German session view on dark ground: labels and values far apart, time line, answer of the API. */
  sitzungsdetail: (x) => {
    const p = personIn(x, 'DE');
    const session = x.sessionId();
    const { m, d } = day(x);
    const t = clocks(x, 5, 9, 9);
    const secret = clientSecret(x, session);
    const ref = order(x);
    const row = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:30px;padding:5px 0;border-bottom:1px dotted #37414f"><span style="color:#8d9bb0">${label}</span><span style="text-align:right;overflow-wrap:anywhere">${value}</span></div>`;
    const step = (name: string, at: string, extra: string) =>
      `<div style="border-left:2px solid #3f8f83;padding:0 0 11px 14px;margin-left:4px"><div style="color:#dfe7f1">${name}</div><div style="color:#8d9bb0;font-size:11.5px">${id(`${d}.${m}.2026 ${at}`)} · ${extra}</div></div>`;
    return `<div style="${SCREEN};background:#151b24;color:#dfe7f1;font:13px/1.42 DejaVu Sans,sans-serif">
<div style="display:flex;gap:20px;padding:12px 26px;background:#0e131a;color:#8d9bb0"><b style="color:#5fd0bf">Rampenzentrale</b><span>Übersicht</span><span style="color:#fff">Sitzungen</span><span>Kunden</span><span>Abrechnung</span><span>Entwickler</span><span style="margin-left:auto">${chip('Produktion', '#4b2a14', '#ffb67a')} &nbsp; ${v('email', personIn(x, 'DE').email)}</span></div>
<div style="padding:12px 26px 0"><div style="color:#8d9bb0;font-size:12px">Sitzungen › Abgelaufen › ${id(session)}</div><div style="display:flex;align-items:baseline;gap:16px;margin:4px 0 12px"><span style="font-size:21px">Kauf von USDT über ${euro(x)} €</span>${chip('abgelaufen', '#4a3d16', '#ffd66b')}<span style="margin-left:auto;border:1px solid #3f8f83;color:#5fd0bf;padding:3px 12px;border-radius:4px">Neu anlegen</span><span style="border:1px solid #37414f;padding:3px 12px;border-radius:4px">Abbrechen</span></div>
<div style="display:grid;grid-template-columns:430px 330px minmax(0,1fr);gap:28px">
<div><div style="color:#5fd0bf;margin-bottom:4px">Kundin oder Kunde</div>${row('Name', v('name', p.name))}${row('E-Mail', v('email', p.email))}${row('Rufnummer', v('phone', p.phone))}${row('Geboren am', v('dob', p.born))}${row('Anschrift', `${v('address', p.street)}<br>${v('address', p.town)}`)}${row('Steuer-ID', v('tax', num(x, 11)))}<div style="color:#5fd0bf;margin:14px 0 4px">Zahlung und Auszahlung</div>${row('Zahlungsart', 'SEPA-Überweisung')}${row('Belastetes Konto', v('iban', p.iban))}${row('Kontoinhaber', v('name', p.name))}${row('Empfangsadresse', `<span style="font:11px ${DMONO}">${v('wallet', x.wallet())}</span>`)}${row('Netz', 'tron')}${row('Gebühr', `${euro(x, 1, 9)} €`)}${row('Bestellung', id(ref))}${row('Kurs gesichert', id(quote(x)))}<div style="color:#5fd0bf;margin:14px 0 4px">Gerät</div>${row('IP-Adresse', v('ip', x.ip()))}${row('Programm', 'Firefox 141 unter Windows')}${row('Sprache', 'de-AT')}</div>
<div><div style="color:#5fd0bf;margin-bottom:8px">Verlauf</div>${step('Sitzung angelegt', t[0]!, id(x.requestId()))}${step('Fenster geöffnet', t[1]!, `Herkunft erlaubt, ${id(x.requestId())}`)}${step('Ausweis verlangt', t[2]!, id(x.eventId()))}${step('Ausweis geprüft', t[3]!, `Nummer ${v('passport', x.r.chars('CFGHJKLMNPRTVWXYZ0123456789', 9))}`)}${step('Zeit überschritten', t[4]!, id(x.eventId()))}
<div style="background:#1d2530;border-radius:6px;padding:10px 14px;margin-top:6px"><div style="color:#5fd0bf">Bemerkungen</div><div style="margin-top:5px"><b>${v('name', personIn(x, 'DE').name)}</b>, gestern<br>Kunde rief von ${v('phone', personIn(x, 'DE').phone)} an und bat um Rückruf am Nachmittag, am besten nach drei.</div><div style="margin-top:8px"><b>${v('name', personIn(x, 'DE').name)}</b>, heute<br>Habe ${v('name', p.name)} erklärt, dass eine neue Sitzung nötig ist. Das Geld wurde noch nicht eingezogen.</div></div></div>
<div><div style="color:#5fd0bf;margin-bottom:6px">Antwort beim Anlegen <span style="color:#8d9bb0">201, 184 ms</span></div><div style="background:#0e131a;border-radius:6px;padding:12px 14px;font:11.5px/1.5 ${DMONO};white-space:pre-wrap;overflow-wrap:anywhere">{
  "id": "${id(session)}",
  "object": "gate_session",
  "status": "open",
  "flow": "on_ramp",
  "client_secret": "${v('secret', secret)}",
  "user_reference": "${v('email', p.email)}",
  "metadata": {
    "order_id": "${id(ref)}",
    "kontakt": "${v('phone', p.phone)}"
  }
}</div><div style="color:#5fd0bf;margin:14px 0 6px">Kopfzeilen der Anfrage</div><div style="background:#0e131a;border-radius:6px;padding:12px 14px;font:11.5px/1.5 ${DMONO};overflow-wrap:anywhere">Authorization: Bearer ${v('key', x.secretKey())}<br>Idempotency-Key: ${id(x.uuid())}<br>X-Embed-Token: ${v('jwt', x.jwt())}<br>User-Agent: gate-node/0.1.0</div><div style="color:#8d9bb0;margin-top:10px;font-size:12px">Kopfzeilen werden dreißig Tage lang aufbewahrt und danach gelöscht.</div></div></div></div></div>`;
  },

  /** French viewer of webhook deliveries: list, attempts, headers, body. */
  livraisons: (x) => {
    const p = personIn(x, 'FR');
    const { m, d } = day(x);
    const t = clocks(x, 6).reverse();
    const event = x.eventId();
    const host = fill(x, 'boutique.example|caisse.example.org|billets.example.com');
    const stamp = x.r.int(1_770_000_000, 1_795_000_000);
    const item = (i: number) =>
      `<div style="padding:9px 16px;border-left:4px solid ${i === 1 ? '#d9480f' : 'transparent'};background:${i === 1 ? '#fff4e6' : 'none'};border-bottom:1px solid #eee3d5"><div style="display:flex;justify-content:space-between"><b>${i === 1 ? 'gate_session.completed' : x.r.pick(['gate_session.completed', 'gate_session.failed', 'gate_session.expired', 'kyc.required'])}</b><span style="color:${i === 1 ? '#c92a2a' : '#2b8a3e'}">${i === 1 ? 'abandonnée' : 'réussie'}</span></div><div style="font-size:12px;color:#7a6a58;display:flex;justify-content:space-between"><span>${id(x.deliveryId())}</span><span>${id(`${d}/${m} ${t[i]}`)}</span></div></div>`;
    return `<div style="${SCREEN};background:#fffaf3;color:#33291d;font:13px/1.45 ${SANS}">
<div style="background:#fff;border-bottom:3px solid #d9480f;padding:11px 24px;display:flex;gap:24px"><b style="font-size:16px">Espace partenaire</b><span>Paiements</span><span>Sessions</span><b>Notifications</b><span>Clés</span><span>Équipe</span><span style="margin-left:auto">Bonjour ${v('name', personIn(x, 'FR').first)}</span></div>
<div style="display:grid;grid-template-columns:330px minmax(0,1fr);height:752px"><div style="border-right:1px solid #eee3d5"><div style="padding:12px 16px;display:flex;gap:8px"><span style="border:1px solid #d8c8b4;border-radius:14px;padding:2px 12px;background:#fff">Toutes</span><span style="border:1px solid #d8c8b4;border-radius:14px;padding:2px 12px">En échec</span><span style="border:1px solid #d8c8b4;border-radius:14px;padding:2px 12px">En attente</span></div>${times(6, item).join('')}<div style="padding:14px 16px;color:#7a6a58">Six livraisons sur quarante-deux. Les corps des messages ne sont gardés que sept jours.</div><div style="margin:0 16px;background:#fff;border:1px solid #eee3d5;padding:10px 12px"><b>Point d’accès</b><div style="overflow-wrap:anywhere;margin:4px 0">https://${neutral(host)}/rappel/0bit?jeton=${v('secret', x.r.chars(ALNUM, 24))}</div><div style="color:#7a6a58">Secret de signature</div><div style="overflow-wrap:anywhere;font:12px ${MONO}">${v('secret', x.webhookSecret())} <u>masquer</u></div><div style="color:#7a6a58;margin-top:6px">Adresse du serveur : ${v('ip', x.ip())}<br>Contact technique : ${v('email', personIn(x, 'FR').email)}, ${v('phone', personIn(x, 'FR').phone)}</div></div></div>
<div style="padding:14px 24px"><div style="display:flex;align-items:center;gap:14px"><span style="font-size:19px">Livraison abandonnée après six essais</span><span style="margin-left:auto;background:#d9480f;color:#fff;padding:5px 16px;border-radius:3px">Rejouer</span></div><div style="color:#7a6a58;margin:3px 0 10px">Événement ${id(event)}, dernière réponse 500, erreur ${id('handler_timeout')}, requête ${id(x.requestId())}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:18px"><div><b>En-têtes envoyés</b><div style="background:#fff;border:1px solid #eee3d5;padding:10px 12px;margin-top:5px;font:12px/1.5 ${MONO};overflow-wrap:anywhere">Content-Type: application/json<br>Gate-Signature: t=${id(String(stamp))},v1=${v('secret', x.hex(64))}<br>X-0bit-Timestamp: ${id(String(stamp))}<br>X-0bit-Event-Id: ${id(event)}<br>X-0bit-Event-Type: gate_session.completed<br>User-Agent: 0bit-webhooks/2.3</div>
<div style="margin-top:12px"><b>Essais</b></div>${table(
      ['Nº', 'Code', 'Durée', 'Remarque'],
      [
        ['1', '502', '1,2 s', 'serveur injoignable'],
        ['2', '500', '10,0 s', 'délai dépassé'],
        ['3', '500', '10,0 s', 'délai dépassé'],
        [
          '4',
          '401',
          '0,3 s',
          `cookie refusé : PHPSESSID=${v('cookie', x.r.chars('abcdefghijklmnopqrstuv0123456789', 26))}`,
        ],
        ['5', '500', '9,8 s', `dans la trace : SQL pour ${v('email', p.email)}`],
        ['6', '500', '10,0 s', 'dernier essai'],
      ],
      {
        table: 'font-size:12px;background:#fff;border:1px solid #eee3d5;margin-top:5px',
        th: 'padding:4px 10px;color:#7a6a58',
        td: 'padding:4px 10px;border-top:1px solid #f4ecdf;overflow-wrap:anywhere',
        widths: [26, 40, 50, 236],
      },
    )}<div style="margin-top:12px;background:#fff4e6;padding:10px 12px">Le client ${v('name', p.name)} a écrit deux fois depuis ce matin. Merci de vérifier votre serveur avant de rejouer, puis de prévenir ${v('name', personIn(x, 'FR').name)}.</div></div>
<div><b>Corps du message</b><div style="background:#2b2118;color:#f5e9da;padding:12px 14px;margin-top:5px;font:12px/1.5 ${MONO};white-space:pre-wrap;overflow-wrap:anywhere">{
 "id": "${id(event)}",
 "type": "gate_session.completed",
 "created_at": ${id(String(stamp))},
 "data": {
  "id": "${id(x.sessionId())}",
  "status": "completed",
  "amount": "${money(x)}",
  "currency": "EUR",
  "metadata": {
   "commande": "${id(order(x))}",
   "prenom": "${v('name', p.first)}",
   "nom": "${v('name', p.last)}",
   "courriel": "${v('email', p.email)}",
   "mobile": "${v('phone', p.phone)}",
   "rue": "${v('address', p.street)}",
   "ville": "${v('address', p.town)}",
   "naissance": "${v('dob', p.born)}"
  },
  "iban": "${v('iban', p.iban)}",
  "wallet": "${v('wallet', x.wallet())}"
 }
}</div></div></div></div></div></div>`;
  },

  /** Keys and secrets of a partner, large and airy, with a new key shown once. */
  developerKeys: (x) => {
    const { m, d } = day(x);
    const owner = personIn(x, 'GB');
    const second = anyone(x);
    const live = `sk_live_${x.r.chars(ALNUM, 32)}`;
    const card = (title: string, body: string) =>
      `<div style="background:#fff;border-radius:14px;padding:15px 22px;margin-bottom:14px;box-shadow:0 1px 4px #0f2a4420"><div style="font-size:17px;margin-bottom:6px">${title}</div>${body}</div>`;
    const tag = (text: string) =>
      `<span style="display:inline-block;background:#e6f0fb;border-radius:12px;padding:2px 10px;margin:3px 5px 0 0">${text} ✕</span>`;
    return `<div style="${SCREEN};background:#e9eff5;color:#10263d;font:14px/1.45 ${SANS};padding:18px 44px">
<div style="display:flex;gap:26px;align-items:center;margin-bottom:14px"><b style="font-size:18px;color:#0a5bd3">0Gate</b><span>Home</span><span>Activity</span><b>Developers</b><span>Settings</span><span style="margin-left:auto;color:#54708c">${neutral(shop(x))} · account ${id(partner(x))} · ${v('name', owner.name)}</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 400px;gap:20px"><div>
<div style="background:#0c3b2e;color:#d9f5e8;border-radius:14px;padding:14px 22px;margin-bottom:14px"><b>Your new secret key is ready.</b> This is the only time we show it, so put it into your secret manager now.<div style="background:#08281f;border-radius:8px;padding:9px 14px;margin-top:8px;font:14px ${DMONO};overflow-wrap:anywhere">${v('key', live)} <span style="float:right;color:#7be0b4">Copy</span></div></div>
${card(
  'Standard keys',
  table(
    ['Label', 'Token', 'Created', 'Last call'],
    [
      [
        'Web shop',
        v('key', `pk_live_${x.r.chars(ALNUM, 32)}`),
        `${id(`2026-${m}-${d}`)}<br>by ${v('name', owner.name)}`,
        `${id(x.requestId())}<br>from ${v('ip', x.ip())}`,
      ],
      [
        'Backend',
        `${neutral(`sk_live_••••••••${x.r.chars(ALNUM, 4)}`)}`,
        `${id(`2026-${m}-${d}`)}<br>by ${v('name', second.name)}`,
        `${id(x.requestId())}<br>from ${v('ip', x.ip())}`,
      ],
      [
        'Load tests',
        v('key', `sk_test_${x.r.chars(ALNUM, 32)}`),
        `${id('2025-11-03')}<br>by ${v('email', second.email)}`,
        `${id(x.requestId())}<br>from ${v('ip', ipv6(x))}`,
      ],
      [
        'Mobile beta',
        v('key', `pk_test_${x.r.chars(ALNUM, 32)}`),
        `${id('2025-09-18')}<br>by ${v('name', owner.name)}`,
        'never used',
      ],
    ],
    {
      table: 'font-size:13px',
      th: 'padding:6px 10px 6px 0;color:#54708c',
      td: 'padding:8px 10px 8px 0;border-top:1px solid #e3ebf2;overflow-wrap:anywhere',
      widths: [88, 260, 150, 190],
    },
  ),
)}
${card('Roll a key', `Old and new key both work during the overlap. We sent a code to ${v('phone', owner.phone)}; you entered ${v('otp', num(x, 6))}. Rolling was asked for by ${v('email', owner.email)} at ${id(x.time())} and recorded as ${id(`aud_${x.r.chars(ALNUM, 10)}`)}.<div style="margin-top:9px"><span style="background:#0a5bd3;color:#fff;border-radius:18px;padding:6px 20px">Roll now</span> &nbsp; <span style="border:1px solid #9db4ca;border-radius:18px;padding:5px 20px">Keep the old key for 24 hours</span></div>`)}</div>
<div>${card('Webhook signing', `<div style="color:#54708c">Live endpoint ${id(`we_${x.r.chars(ALNUM, 10)}`)}</div><div style="font:13px ${DMONO};overflow-wrap:anywhere;margin:3px 0 8px">${v('secret', `whsec_live_${x.r.chars(ALNUM, 24)}`)}</div><div style="color:#54708c">Sandbox endpoint ${id(`we_test_${x.r.chars(ALNUM, 8)}`)}</div><div style="font:13px ${DMONO};overflow-wrap:anywhere">${v('secret', `whsec_test_${x.r.chars(ALNUM, 24)}`)}</div>`)}
${card('Who may call', `Only requests from these addresses are accepted in live mode.<div style="margin-top:4px;font-size:13px">${tag(v('ip', `${x.ip()}/32`))}${tag(v('ip', x.ip()))}${tag(v('ip', x.ip()))}</div><div style="margin-top:8px;color:#0a5bd3">+ Add an address</div>`)}
${card('Environment file for your server', `<div style="background:#10263d;color:#d6e6f5;border-radius:8px;padding:12px 14px;font:12px/1.6 ${DMONO};overflow-wrap:anywhere">OBIT_ENVIRONMENT=production<br>OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1<br>OBIT_SECRET_KEY=${v('key', live)}<br>OBIT_WEBHOOK_SECRET=${v('secret', x.webhookSecret())}<br>STORE_TOKEN=${v('key', x.vendorKey())}</div><div style="color:#54708c;font-size:13px;margin-top:8px">Never put this file under version control. Docs: Configuration › API keys. Questions about roles go to ${v('name', second.name)}.</div>`)}</div></div></div>`;
  },

  /** Dutch file of one customer: cards with the label above the value. */
  klantdossier: (x) => {
    const p = dutch(x);
    const { m, d } = day(x);
    const wife = dutch(x);
    const box = (label: string, value: string) =>
      `<div style="min-width:0;overflow-wrap:anywhere"><div style="font-size:11px;color:#8a7a94;text-transform:uppercase;letter-spacing:.06em">${label}</div><div style="margin-top:1px">${value}</div></div>`;
    const panel = (title: string, inner: string, extra = '') =>
      `<div style="background:#fff;border:1px solid #e5dcea;padding:13px 18px;${extra}"><div style="color:#6b2d80;font-weight:600;margin-bottom:8px">${title}</div>${inner}</div>`;
    const grid = (n: number, inner: string) =>
      `<div style="display:grid;grid-template-columns:repeat(${n},minmax(0,1fr));gap:11px 18px">${inner}</div>`;
    const t = clocks(x, 4).reverse();
    return `<div style="${SCREEN};background:#f5f0f7;color:#2c2031;font:13.5px/1.4 DejaVu Sans,sans-serif">
<div style="background:#6b2d80;color:#f0def6;padding:12px 30px;display:flex;gap:26px"><b style="color:#fff">Klantbeheer</b><span>Zoeken</span><span>Klanten</span><span>Transacties</span><span>Controles</span><span>Rapporten</span><span style="margin-left:auto">Ingelogd: ${v('user', fill(x, 'm.beheer##|helpdesk_#|balie-utrecht#'))}</span></div>
<div style="padding:14px 30px"><div style="display:flex;align-items:center;gap:16px;margin-bottom:12px"><span style="width:44px;height:44px;border-radius:50%;background:#c9a3d6"></span><span><span style="font-size:20px">${v('name', p.name)}</span><br><span style="color:#8a7a94">Klantnummer ${id(fill(x, 'KL-######'))} · klant sinds 2024 · verwijzing ${id(fill(x, 'user_######'))}</span></span><span style="margin-left:auto">${chip('Identiteit bevestigd', '#dff3e4', '#1d6b35')} ${chip('Limiet verhoogd', '#fbeccd', '#7a5200')}</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 372px;gap:16px"><div>${panel('Persoonsgegevens', grid(4, box('Voornaam', v('name', p.first)) + box('Achternaam', v('name', p.last)) + box('Geboortedatum', v('dob', p.born)) + box('BSN', v('tax', num(x, 9))) + box('E-mailadres', v('email', p.email)) + box('Mobiel', v('phone', p.phone)) + box('Straat', v('address', p.street)) + box('Postcode en plaats', v('address', p.town)) + box('Paspoort', v('passport', `N${x.r.chars('ABCDEFGHKLMNPRSTUVWXYZ', 1)}${x.r.chars('ABCDEFGHKLMNPRSTUVWXYZ0123456789', 6)}${num(x, 1)}`)) + box('Taal', 'Nederlands') + box('Beroep', 'Zelfstandig kapper') + box('Nieuwsbrief', 'nee, uitgeschreven')))}
${panel('Rekeningen en portemonnees', grid(3, box('Tegenrekening', v('iban', p.iban)) + box('Op naam van', v('name', p.name)) + box('Bank', neutral(x.r.pick(['Rijnbank', 'Polderbank', 'Noordzee Spaarbank']))) + box('Tweede rekening', v('iban', wife.iban)) + box('Op naam van', v('name', wife.name)) + box('Status', 'nog te controleren') + box('Wallet, tron', v('wallet', x.wallet())) + box('Wallet, bitcoin', v('wallet', bitcoin(x))) + box('Toegevoegd', id(`${d}-${m}-2026 ${t[3]}`))), 'margin-top:14px')}
${panel(
  'Laatste transacties',
  table(
    ['Tijdstip', 'Kenmerk', 'Soort', 'Bedrag', 'Toestand'],
    t.map((at) => [
      id(`${d}-${m}-2026 ${at}`),
      id(x.txId()),
      x.r.pick(['aankoop', 'verkoop']),
      `€ ${euro(x)}`,
      x.r.pick(['voltooid', 'in behandeling', 'mislukt', 'verlopen']),
    ]),
    { th: 'color:#8a7a94;font-size:12px;padding:2px 0', td: 'padding:4px 0;border-top:1px solid #f0e8f3' },
  ),
  'margin-top:14px',
)}</div>
<div>${panel('Contact', `<div style="margin-bottom:9px"><b>Telefoon, ${id(`${d}-${m} ${t[0]!.slice(0, 5)}`)}</b><br>${v('name', p.first)} belt omdat de code ${v('otp', num(x, 6))} niet werd aangenomen. Nieuwe code gestuurd naar ${v('phone', wife.phone)}.</div><div style="margin-bottom:9px"><b>E-mail, ${id(`${d}-${m} ${t[2]!.slice(0, 5)}`)}</b><br>Vraagt om de verkoop ${id(x.txId())} terug te draaien. Geantwoord door ${v('name', dutch(x).name)} dat dit niet meer kan zodra de munten onderweg zijn.</div><div><b>Chat, vorige week</b><br>Wil het adres wijzigen in ${v('address', dutch(x).street)}. Bewijs van inschrijving gevraagd.</div>`)}
${panel(
  'Aanmeldingen',
  table(
    [],
    [
      [v('ip', x.ip()), 'Chrome, Android', 'vandaag'],
      [v('ip', x.ip()), 'Safari, iPhone', 'gisteren'],
      [v('ip', ipv6(x)), 'Edge, Windows', 'maandag'],
    ],
    { table: 'font-size:12.5px', td: 'padding:4px 8px 4px 0' },
  ),
  'margin-top:14px',
)}
${panel('Openstaande taken', `<div>☐ Herkomst van het geld opvragen</div><div>☐ Salarisstrook beoordelen, sessie ${id(x.sessionId())}</div><div>☑ Naam vergelijken met de bank</div><div style="margin-top:8px;color:#8a7a94">Behandelaar: ${v('name', dutch(x).name)}, bereikbaar op werkdagen van negen tot vijf.</div>`, 'margin-top:14px')}</div></div></div></div>`;
  },

  /** Brazilian queue of identity checks, with one applicant opened. */
  filaVerificacao: (x) => {
    const people = times(5, () => brazilian(x));
    const p = people[1]!;
    const { m, d } = day(x);
    const t = clocks(x, 5).reverse();
    const pair = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:118px minmax(0,1fr);gap:10px;padding:3px 0;overflow-wrap:anywhere"><span style="color:#6c7d5e">${label}</span><span>${value}</span></div>`;
    return `<div style="${SCREEN};background:#fdfdf7;color:#232b1b;font:13px/1.4 ${SANS}">
<div style="display:flex;align-items:center;gap:22px;padding:12px 26px;background:#2f5d1e;color:#e4f0da"><b style="font-size:16px">Verificação de clientes</b><span>Fila</span><span>Aprovados</span><span>Recusados</span><span>Listas restritivas</span><span style="margin-left:auto">Analista ${v('name', brazilian(x).name)} · sair</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 420px;gap:0"><div style="padding:14px 20px 14px 26px"><div style="font-size:19px">Aguardando análise <span style="color:#6c7d5e;font-size:13px">27 pedidos, o mais antigo há três horas</span></div><div style="margin:8px 0 10px;color:#6c7d5e">Ordenar por: <b>chegada</b> · risco · valor &nbsp;&nbsp; Mostrar: todos os países ▾</div>
${table(
  ['Pedido', 'Pessoa', 'CPF', 'Nascimento', 'Situação'],
  people.map((q, i) => [
    `${id(`ver_${x.hex(8)}`)}<br><span style="color:#6c7d5e;font-size:11px">${id(`${d}/${m} ${t[i]}`)}</span>`,
    v('name', q.name),
    v('tax', q.cpf),
    v('dob', q.born),
    x.r.pick(['documento ilegível', 'segunda análise', 'novo', 'rosto diferente', 'endereço pendente']),
  ]),
  {
    th: 'padding:6px 8px;border-bottom:2px solid #2f5d1e',
    td: 'padding:12px 8px',
    row: (i) => `background:${i === 1 ? '#fff6c9' : i % 2 ? '#f3f6ec' : '#fdfdf7'}`,
    widths: [130, 190, 126, 96, 190],
  },
)}
<div style="margin-top:16px;border:1px dashed #b9c7a8;padding:12px 16px"><b>Como decidir</b><br>Compare o rosto com a foto do documento. O nome precisa ser igual ao do titular da conta. Em caso de dúvida, peça outra foto com boa luz; não aprove por telefone. Pedidos com valor acima de dez mil reais passam por duas pessoas.</div>
<div style="margin-top:14px;display:flex;gap:30px;color:#6c7d5e"><span>Tempo médio: 6 min</span><span>Aprovados hoje: 41</span><span>Recusados hoje: 5</span><span>Versão do painel 3.18</span></div></div>
<div style="background:#fff;border-left:1px solid #dfe6d5;height:752px;box-sizing:border-box;padding:14px 22px"><div style="display:flex"><span style="font-size:17px">${v('name', p.name)}</span><span style="margin-left:auto;color:#6c7d5e">✕</span></div><div style="color:#6c7d5e;margin-bottom:8px">Sessão ${id(x.sessionId())}, pedido do parceiro ${id(order(x))}</div>
${pair('Filiação', v('name', brazilian(x).name))}${pair('CPF', v('tax', p.cpf))}${pair('RG', v('passport', fill(x, '##.###.###-#')))}${pair('Correio', v('email', p.email))}${pair('Celular', v('phone', p.phone))}${pair('Endereço', `${v('address', p.street)}<br>${v('address', p.town)}`)}${pair('Chave Pix', v('phone', p.phone))}${pair('Conta', v('iban', p.account))}${pair('Carteira', v('wallet', x.wallet()))}${pair('Conexão', v('ip', x.ip()))}${pair('Aparelho', 'Android 15, aplicativo 4.2.0')}
<div style="display:flex;gap:12px;margin:10px 0"><div style="flex:1;height:56px;background:#d6dfca;color:#6c7d5e;padding:6px">frente do documento</div><div style="flex:1;height:56px;background:#d6dfca;color:#6c7d5e;padding:6px">verso</div><div style="flex:1;height:56px;background:#d6dfca;color:#6c7d5e;padding:6px">selfie</div></div>
<div>✔ Documento dentro da validade<br>✔ Sem registro em listas restritivas<br>✖ Comprovante em nome de outra pessoa: ${v('name', brazilian(x).name)}</div>
<div style="margin-top:10px;background:#f3f6ec;padding:9px 12px">Mensagem ao cliente: “Olá ${v('name', p.first)}, recebemos o seu comprovante, mas ele está em nome de outra pessoa. Pode enviar outro?”</div>
<div style="margin-top:12px"><span style="background:#2f5d1e;color:#fff;padding:7px 22px">Aprovar</span> <span style="border:1px solid #a33;color:#a33;padding:6px 22px">Recusar</span> <span style="padding:6px 12px">Pedir foto</span></div><div style="margin-top:10px;color:#6c7d5e;font-size:12px">Última alteração ${id(x.time())}, código ${id('proof_name_mismatch')}</div></div></div></div>`;
  },

  /** Operators' console of the pools: dark, eleven pixels, many panes. */
  poolDesk: (x) => {
    const t = clocks(x, 6).reverse();
    const back = several(x, 4);
    const cell = 'padding:3px 10px 3px 0';
    const pane = (title: string, inner: string) =>
      `<div style="border:1px solid #2a3a3a;padding:8px 12px;min-width:0;overflow-wrap:anywhere"><div style="color:#e3b341;margin-bottom:5px">── ${title} ──</div>${inner}</div>`;
    return `<div style="${SCREEN};background:#0b1212;color:#a8c0bb;font:11px/1.5 ${DMONO};padding:10px 14px">
<div style="display:flex;gap:22px;padding-bottom:8px"><b style="color:#7ee0c6">0pools/ops</b><span>F1 pools</span><span>F2 trades</span><span>F3 funding</span><span>F4 workers</span><span>F5 ledger</span><span style="margin-left:auto">op=${v('user', fill(x, 'desk.ops#|night_ops##|kmoss-ops#'))} via ${v('host', x.internalHost())} &nbsp; build 2026.31.4</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:10px">
${pane(
  'POOLS',
  table(
    ['pool', 'state', 'reason', 'spread', 'behind it', 'updated'],
    ['EUR-USDT', 'EUR-USDC', 'BRL-USDT', 'MXN-USDT'].map((name, i) => [
      name,
      i === 2 ? '<span style="color:#ff7b72">paused</span>' : 'open',
      i === 2 ? 'pool_dry' : 'none',
      `${x.r.int(8, 40)} bps`,
      v('provider', back[i]!),
      id(t[i]!),
    ]),
    { td: cell, th: `${cell};color:#5f7d77` },
  ),
)}
${pane(
  'WORKERS',
  table(
    ['machine', 'job', 'lag', 'last run'],
    times(2, (i) => [
      v('host', x.internalHost()),
      ['settle', 'ledger sync'][i]!,
      `${x.r.int(0, 900)} ms`,
      id(x.time()),
    ]),
    { td: cell, th: `${cell};color:#5f7d77` },
  ) +
    `<div style="margin-top:6px">db ${v('conn', `postgres://${fill(x, 'pool_ro|desk_rw|settle')}:${x.r.chars(ALNUM, 14)}@${x.internalHost()}:5432/pools`)}</div>`,
)}
${pane(
  'TRADES, newest first',
  table(
    ['trade', 'quote', 'side', 'amount', 'state'],
    times(3, (i) => [
      id(trade(x)),
      id(poolQuote(x)),
      x.r.pick(['on_ramp', 'off_ramp']),
      `${money(x)} EUR`,
      i === 1 ? '<span style="color:#ff7b72">returned</span>' : x.r.pick(['settled', 'reserved', 'released']),
    ]),
    { td: cell, th: `${cell};color:#5f7d77` },
  ),
)}
${pane(
  `TRADE ${id(trade(x))}`,
  `<div>state <span style="color:#ff7b72">returned</span> &nbsp; pool ${pairs(x)} &nbsp; http 409 &nbsp; code ${id('pool_not_allowed')}</div><div>request ${id(x.requestId())} &nbsp; ledger ref ${id(poolQuote(x))}</div><div>customer ${v('name', anyone(x).name)} &lt;${v('email', x.email())}&gt;</div><div>dest ${v('wallet', x.wallet())}</div><div>refund to ${v('iban', x.iban())} in the name of ${v('name', x.anyName())}</div><div>filled by ${v('provider', back[0]!)}, second choice ${v('provider', back[3]!)}</div><div>on chain ${id(`0x${x.hex(64)}`)}</div>`,
)}
${pane(
  'FUNDING',
  `<div>EUR pay-in account ${v('iban', x.iban('DE'))} at ${v('provider', behind(x))}</div><div>EUR spare account &nbsp;${v('iban', x.iban('NL'))} at ${v('provider', behind(x))}</div><div>USDT hot wallet &nbsp; ${v('wallet', x.wallet())}</div><div>USDC hot wallet &nbsp; ${v('wallet', solana(x))}</div><div style="margin-top:5px;color:#5f7d77">Pay-ins are credited after one confirmation from the bank. Reference text must match the order exactly.</div>`,
)}
${pane(
  'HANDOVER',
  `<div>${v('name', anyone(x).name)}: ${v('note', `${back[2]} has run out of reais until Monday, so send everything over ${x.r.int(5, 40)}k through ${back[3]} by hand.`)}</div><div style="margin-top:5px">${v('name', anyone(x).name)}: ${v('note', `Treasury moves ${x.r.int(200, 900)}k from cold storage at ${x.r.int(14, 18)}:00, keep the skew at ${x.r.int(4, 20)} bps until it lands.`)}</div><div style="margin-top:5px;color:#5f7d77">Nothing else is open. Partner mails are answered up to yesterday noon.</div>`,
)}
</div><div style="margin-top:10px;border:1px solid #2a3a3a;padding:8px 12px;overflow-wrap:anywhere"><span style="color:#e3b341">shell</span> $ poolctl trade show --format short --last 1<br>ok, one row, 38 ms. Use --all to see released trades as well, or press F2 for the list. Help is in the manual under "reading the ledger".<br>$ poolctl token print<br>${v('jwt', x.jwt())}<br>$ poolctl whoami --reason<br>read only, expires in nine minutes, granted by ${v('email', x.email())}<br>$ ▮</div></div>`;
  },

  /** Spanish settlements: batches without lines, one batch with its payees. */
  liquidaciones: (x) => {
    const { m, d } = day(x);
    const payees = times(4, () => personIn(x, 'ES'));
    const boss = personIn(x, 'ES');
    const lot = () => fill(x, 'LIQ-2026-####');
    const open = lot();
    const [bank, other] = several(x, 2);
    const lots = clocks(x, 3).reverse();
    return `<div style="${SCREEN};background:#fbf7f0;color:#3a2a1a;font:14px/1.45 DejaVu Serif,serif;padding:20px 40px">
<div style="display:flex;align-items:baseline;gap:28px;border-bottom:1px solid #cbb79b;padding-bottom:10px"><span style="font-size:24px">Liquidaciones</span><span>Lotes</span><span style="border-bottom:2px solid #a3541c">Pagos a comercios</span><span>Devoluciones</span><span>Comisiones</span><span style="margin-left:auto;font-size:12.5px">${v('name', boss.name)}, tesorería</span></div>
<div style="display:grid;grid-template-columns:310px minmax(0,1fr);gap:34px;margin-top:14px"><div><div style="font-size:16px;color:#a3541c">Lotes recientes</div>${times(3, (i) => `<div style="padding:9px 0;${i === 1 ? 'font-weight:600' : ''}"><div style="display:flex;justify-content:space-between"><span>${id(i === 1 ? open : lot())}</span><span>${euro(x)} €</span></div><div style="font-size:12px;color:#8a745b;display:flex;justify-content:space-between"><span>${id(`${d}/${m}/2026 ${lots[i]}`)}</span><span>${x.r.pick(['pagado', 'en curso', 'pendiente', 'fallido'])}</span></div></div>`).join('')}
<div style="background:#f1e7d6;padding:12px 16px;margin-top:8px;font-size:13px"><b>Cuenta de abono</b><br>Titular: ${neutral('Comercios del Sur S.L.')}<br>${v('iban', x.iban('ES'))}<br>BIC ${neutral(bic(x, 'ES'))}<br>Apoderada: ${v('name', boss.name)}<br>NIF ${v('tax', nif(x))}<br><span style="overflow-wrap:anywhere">Aviso a ${v('email', boss.email)}</span></div>
<div style="margin-top:14px;font-size:13px"><b>Cambio de cuenta solicitado</b><br>${v('name', personIn(x, 'ES').name)} pidió por teléfono (${v('phone', personIn(x, 'ES').phone)}) pasar los pagos a ${v('iban', x.iban('ES'))}. Falta el certificado del banco, así que de momento no se toca nada.</div></div>
<div><div style="font-size:19px">Lote ${id(open)}</div><div style="color:#8a745b;font-size:13px;margin-bottom:10px">Cuatro pagos, dos en curso. Solicitud ${id(x.requestId())}, aviso ${id(x.eventId())}. Divisa: euro. Corte a las doce de la noche.</div>
${table(
  ['Destinatario', 'Documento', 'Cuenta', 'Importe', 'Referencia'],
  payees.map((p) => [v('name', p.name), v('tax', nif(x)), v('iban', p.iban), `${euro(x)} €`, id(x.txId())]),
  {
    table: 'font-size:13px',
    th: 'color:#a3541c;padding:5px 12px 5px 0;font-weight:400;font-style:italic',
    td: 'padding:8px 12px 8px 0;overflow-wrap:anywhere',
    widths: [190, 105, 215, 110, 150],
  },
)}
<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:24px;margin-top:14px;font-size:13px"><div style="border-top:1px solid #cbb79b;padding-top:10px"><b>Pago devuelto</b><br>El banco rechazó ${id(x.txId())} con el código ${id('AC04')}: la cuenta está cerrada. Vive en ${v('address', payees[3]!.street)}, ${v('address', payees[3]!.town)}, y contesta en el ${v('phone', payees[3]!.phone)}. Se le ha escrito para que indique otra cuenta.</div><div style="border-top:1px solid #cbb79b;padding-top:10px"><b>Observación interna</b><br>${v('note', `Hasta el viernes los pagos grandes salen por ${bank}, porque el saldo en ${other} no alcanza.`)}<br><span style="color:#8a745b">Escrito por ${v('user', fill(x, 'tesoreria.##|b.ortega#|pagos_sur#'))} a las ${id(clocks(x, 1)[0]!)}.</span></div></div>
<div style="margin-top:16px;font-size:13px"><span style="background:#a3541c;color:#fff;padding:7px 20px">Confirmar lote</span> &nbsp; <span style="border:1px solid #a3541c;color:#a3541c;padding:6px 20px">Descargar fichero SEPA</span> &nbsp; <span style="color:#8a745b">Última conciliación correcta: ${id(x.time())}</span></div><div style="margin-top:22px;font-size:15px"><span style="color:#a3541c">Calendario.</span> Los lotes se cierran cada noche y se pagan el siguiente día hábil antes de las once. Los importes inferiores a cinco euros se guardan para el lote siguiente. Las devoluciones llegan en tres o cuatro días y aparecen aquí con el motivo que indica el banco. Si un comercio cambia de cuenta, el primer pago se retiene hasta recibir el certificado.</div></div></div></div>`;
  },

  /** Italian approvals of payouts, a dialogue with a code on top. */
  approvazioni: (x) => {
    const { m, d } = day(x);
    const people = times(4, () => personIn(x, 'IT'));
    const me = personIn(x, 'IT');
    const t = clocks(x, 4);
    const sheet = (p: (typeof people)[0], i: number) =>
      `<div style="background:#fff;border-radius:4px;border-top:4px solid ${['#c2255c', '#1971c2', '#2f9e44', '#e8590c'][i]};padding:12px 16px;overflow-wrap:anywhere"><div style="display:flex;justify-content:space-between"><b style="font-size:15px">€ ${euro(x)}</b><span style="color:#868e96">${id(fill(x, 'PO-2026-####'))}</span></div><div style="color:#868e96;font-size:11px;margin-top:8px">BENEFICIARIO</div>${v('name', p.name)}<div style="color:#868e96;font-size:11px;margin-top:6px">CODICE FISCALE</div>${v('tax', fiscale(x))}<div style="color:#868e96;font-size:11px;margin-top:6px">${i % 2 ? 'PORTAFOGLIO' : 'IBAN'}</div>${i % 2 ? v('wallet', x.wallet()) : v('iban', p.iban)}<div style="color:#868e96;font-size:11px;margin-top:6px">RICHIESTO DA</div>${v('email', p.email)}<br><span style="font-size:12px">${id(`${d}/${m}/2026 ${t[i]}`)}</span><div style="margin-top:8px;font-size:12px;color:#495057">${['Rimborso per merce mai arrivata', 'Vendita di monete', 'Premio fedeltà', 'Seconda rata del contratto'][i]}</div></div>`;
    return `<div style="${SCREEN};background:#dee2e6;color:#212529;font:13px/1.4 ${SANS}">
<div style="background:#212529;color:#ced4da;padding:12px 28px;display:flex;gap:24px"><b style="color:#fff">Tesoreria online</b><span>Saldi</span><span>Bonifici</span><b style="color:#fff">Approvazioni (4)</b><span>Archivio</span><span>Impostazioni</span><span style="margin-left:auto">${v('name', me.name)}</span></div>
<div style="padding:16px 28px"><div style="font-size:20px;margin-bottom:4px">Uscite in attesa di seconda firma</div><div style="color:#495057;margin-bottom:12px">Ogni uscita sopra i mille euro richiede due persone. La prima firma è già presente; le richieste scadono dopo due giorni lavorativi.</div><div style="display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px">${people.map(sheet).join('')}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 470px;gap:18px;margin-top:16px"><div><div style="font-size:16px;margin-bottom:6px">Ultime decisioni</div>${table(
      ['Quando', 'Riferimento', 'Esito', 'Firmato da'],
      times(3, (i) => [
        id(`${d}/${m} ${t[3 - i]}`),
        id(x.txId()),
        ['approvata', 'respinta', 'scaduta'][i]!,
        v('name', personIn(x, 'IT').name),
      ]),
      {
        table: 'background:#f1f3f5',
        th: 'padding:6px 12px;background:#ced4da',
        td: 'padding:6px 12px;border-top:1px solid #dee2e6',
      },
    )}<div style="margin-top:10px;background:#fff3bf;padding:9px 14px">${v('note', `Non approvare nulla sopra i ${x.r.int(20, 60)} mila finché ${behind(x)} non ha riempito il conto di regolamento.`)} Lo ha chiesto ${v('name', personIn(x, 'IT').name)} stamattina.</div><div style="margin-top:10px;color:#495057">Dopo l’approvazione il denaro parte entro un’ora. Per domande scrivere all’ufficio pagamenti, interno ${v('phone', personIn(x, 'IT').phone)}.</div></div>
<div style="background:#fff;border-radius:8px;box-shadow:0 6px 26px #0006;padding:16px 22px"><div style="font-size:17px">Conferma con il codice</div><div style="margin:6px 0 10px">Stai approvando il pagamento a ${v('name', people[1]!.name)}, data di nascita ${v('dob', people[1]!.born)}, residenza ${v('address', people[1]!.street)}, ${v('address', people[1]!.town)}.</div><div style="color:#868e96;font-size:12px">Codice ricevuto al ${v('phone', me.phone)}</div><div style="border:2px solid #1971c2;border-radius:6px;padding:6px 14px;font:20px ${MONO};letter-spacing:5px;margin:4px 0 10px">${v('otp', num(x, 6))}</div><div style="color:#868e96;font-size:12px">Parola chiave dispositiva</div><div style="border:1px solid #adb5bd;border-radius:6px;padding:6px 14px;margin:4px 0 12px">${v('password', x.password())}</div><span style="background:#1971c2;color:#fff;border-radius:6px;padding:7px 24px">Approva</span> &nbsp; <span style="padding:7px 12px">Annulla</span><span style="float:right;color:#868e96;font-size:12px">Operazione ${id(x.requestId())}</span></div></div></div></div>`;
  },

  /** Team page: members, invitations, sessions that are signed in, audit trail. */
  teamAccess: (x) => {
    const members = times(5, () => anyone(x));
    const { m, d } = day(x);
    const t = clocks(x, 5).reverse();
    const head = (text: string) => `<div style="font-size:15px;color:#0b7285;margin:14px 0 6px">${text}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#1b2a30;font:12.5px/1.42 ${SANS};display:grid;grid-template-columns:minmax(0,1fr) 470px">
<div style="padding:16px 28px"><div style="color:#7b8b92">Settings / Organisation / <b>People</b></div><div style="display:flex;align-items:center;margin-top:4px"><span style="font-size:22px">People and access</span><span style="margin-left:auto;background:#0b7285;color:#fff;padding:6px 16px;border-radius:3px">Invite someone</span></div><div style="color:#7b8b92">One sign-in per organisation. Roles decide who sees keys, customers and exports. ${id(partner(x))}</div>
${head('Members')}${table(
  ['Person', 'Role', 'Phone for codes', 'Last seen'],
  members.map((p, i) => [
    `<b>${v('name', p.name)}</b><br>${v('email', p.email)}`,
    chip(['Owner', 'Developer', 'Support', 'Finance', 'Read only'][i]!, '#e3fafc', '#0b7285'),
    v('phone', p.phone),
    `${id(`2026-${m}-${d} ${t[i]}`)}`,
  ]),
  { th: 'padding:5px 10px 5px 0;color:#7b8b92', td: 'padding:7px 10px 7px 0;border-top:1px solid #e6eef0' },
)}
${head('Open invitations')}<div style="border:1px solid #e6eef0;border-radius:4px;padding:10px 14px"><div>${v('email', x.email())} as Support, sent two days ago. <u>Resend</u> <u>Withdraw</u></div><div style="margin-top:5px;overflow-wrap:anywhere">Link: https://portal.0bit.app/join?invite=${v('secret', x.r.chars(ALNUM, 36))}</div></div>
${head('Single sign-on')}<div style="display:grid;grid-template-columns:150px minmax(0,1fr);gap:4px 14px;overflow-wrap:anywhere"><span style="color:#7b8b92">Issuer</span><span>https://login.example.org/realms/main</span><span style="color:#7b8b92">Client id</span><span>${id(`hub-${x.hex(8)}`)}</span><span style="color:#7b8b92">Client secret</span><span style="font:12px ${MONO}">${v('secret', x.r.chars(ALNUM, 32))} &nbsp; <u>hide</u></span><span style="color:#7b8b92">Break-glass login</span><span>${v('user', fill(x, 'hubadmin#|root.portal|emergency-##'))} / ${v('password', x.password())}</span><span style="color:#7b8b92">Recovery codes</span><span style="font:12px ${MONO}">${v('otp', `${x.hex(4)}-${x.hex(4)}`)} &nbsp; ${v('otp', `${x.hex(4)}-${x.hex(4)}`)}</span></div></div>
<div style="background:#f1f7f8;border-left:1px solid #dbe7ea;padding:16px 24px">${head('Signed in right now')}${times(2, (i) => `<div style="background:#fff;border:1px solid #dbe7ea;border-radius:4px;padding:8px 12px;margin-bottom:7px"><div style="display:flex;justify-content:space-between"><b>${v('name', members[i]!.name)}</b><span style="color:#c2410c">End session</span></div>${x.r.pick(['Chrome on macOS', 'Firefox on Linux', 'Edge on Windows'])}, ${v('ip', x.ip())}<br><span style="color:#7b8b92">Since ${id(x.time())}</span></div>`).join('')}
${head('Audit trail')}${table(
  [],
  [
    [id(t[0]!), `Role of ${v('name', members[3]!.name)} changed from Read only to Finance`],
    [id(t[1]!), `Webhook secret shown, request ${id(x.requestId())}`],
    [id(t[2]!), `Payment ${id(x.txId())} refunded with two approvals`],
    [id(t[3]!), `Password reset by ${v('email', members[1]!.email)}`],
    [id(t[4]!), `Export of 312 customers downloaded from ${v('ip', x.ip())}`],
  ],
  { td: 'padding:6px 10px 6px 0;border-bottom:1px solid #dbe7ea' },
)}<div style="margin-top:16px;background:#fff9db;border-radius:4px;padding:10px 14px"><b>Two people have no second factor.</b> They can still read payments, but cannot see keys or approve refunds. Remind them, or remove their access before the next review in December.</div></div></div>`;
  },

  /** Log explorer of an operator: facets, lines, one line opened. */
  requestLogs: (x) => {
    const { m, d } = day(x);
    const t = clocks(x, 11, 13, 13);
    const p = anyone(x);
    const at = (i: number) => `<span style="color:#93a1a1">${id(`2026-${m}-${d}T${t[i]}Z`)}</span>`;
    const level = (name: string) =>
      `<span style="color:${name === 'ERROR' ? '#dc322f' : name === 'WARN' ? '#b58900' : '#268bd2'}">${name.padEnd(5, ' ')}</span>`;
    const line = (i: number, name: string, text: string) =>
      `<div style="padding:2.5px 10px;background:${i === 4 ? '#eee8d5' : 'none'}">${at(i)} ${level(name)} ${text}</div>`;
    const facet = (title: string, entries: string[]) =>
      `<div style="margin-bottom:12px"><b>${title}</b>${entries.map((e) => `<div style="display:flex;justify-content:space-between;color:#586e75"><span>☐ ${e}</span><span>${x.r.int(2, 900)}</span></div>`).join('')}</div>`;
    const req = x.requestId();
    return `<div style="${SCREEN};background:#fdf6e3;color:#475b62;font:12px/1.45 ${SANS};display:grid;grid-template-columns:190px minmax(0,1fr);grid-template-rows:84px minmax(0,1fr)">
<div style="grid-column:1/3;border-bottom:1px solid #d9d2bb;padding:10px 18px"><div style="display:flex;gap:20px"><b style="font-size:15px">Logs</b><span>Explore</span><span>Saved views</span><span>Alerts</span><span>Usage</span><span style="margin-left:auto">last 15 minutes ▾ &nbsp; live ● &nbsp; ${v('user', fill(x, 'sre.oncall#|j-lindt##|platform_ro#'))}</span></div><div style="border:1px solid #c9c1a6;background:#fffbef;padding:6px 12px;margin-top:8px;font:12.5px ${MONO}">service:gate-api AND status:>=400 AND customer:"${v('email', p.email)}" <span style="float:right;color:#268bd2">Run query</span></div></div>
<div style="border-right:1px solid #d9d2bb;padding:12px 14px">${facet('Service', ['gate-api', 'widget', 'pools-api', 'webhooks'])}${facet('Status', ['200', '400', '401', '403', '409', '500'])}${facet('Region', ['eu-west', 'eu-central', 'sa-east'])}${facet('Mode', ['live', 'test'])}<b>Machine</b><div>☐ ${v('host', x.internalHost())}</div><div style="margin-top:14px;color:#839496">Facets count the loaded lines only.</div></div>
<div style="min-width:0"><div style="font:11.5px/1.5 ${MONO};padding:8px 6px;overflow-wrap:anywhere">
${line(0, 'INFO', `POST /v1/gate_sessions 201 req=${id(x.requestId())} ms=131 ip=${v('ip', x.ip())}`)}
${line(1, 'WARN', `gate create 403 code=${id('key_mode_mismatch')} host=gate-api.0bit.app key=${v('key', `sk_test_${x.r.chars(ALNUM, 32)}`)}`)}
${line(2, 'INFO', `kyc submitted applicant="${v('name', p.name)}" doc=${v('passport', x.passport())} born=${v('dob', x.date())}`)}
${line(3, 'ERROR', `webhook verify signature_mismatch evt=${id(x.eventId())} drift=412s v1=${v('secret', x.hex(64))}`)}
${line(4, 'ERROR', `payout rejected by bank req=${id(req)} tx=${id(x.txId())} status=409`)}
${line(5, 'INFO', `settle host=${v('host', x.internalHost())} via=${v('provider', behind(x).toLowerCase().replaceAll(' ', '_'))} trade=${id(trade(x))} state=reserved`)}
${line(6, 'INFO', `otp sent to ${v('phone', p.phone)} code=${v('otp', num(x, 6))} attempt=2`)}
${line(7, 'WARN', `slow query 2.4s on customers where email='${v('email', x.email())}'`)}
${line(8, 'INFO', `GET /v1/pools/EUR-USDT 200 req=${id(x.requestId())} cookie sid=${v('cookie', x.r.chars(ALNUM, 28))}`)}
${line(9, 'INFO', `quote locked ${id(quote(x))} rate=1.0683 expires in 20 seconds`)}
${line(10, 'ERROR', `card declined pan=${v('card', x.card())} holder="${v('name', anyone(x).name.toUpperCase())}"`)}</div>
<div style="border-top:2px solid #b58900;background:#fffbef;padding:10px 18px;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:24px"><div><div style="font-size:14px;margin-bottom:5px"><b>payout rejected by bank</b> &nbsp; JSON &nbsp; <u>Attributes</u> &nbsp; Trace</div>${table(
      [],
      [
        ['request_id', id(req)],
        ['error.code', id('beneficiary_unknown')],
        ['http.route', '/v1/pay_outs'],
        ['beneficiary', v('name', p.name)],
        ['account', v('iban', p.iban)],
        ['street', v('address', p.street)],
        ['city', v('address', p.town)],
        ['wallet', v('wallet', x.wallet())],
        ['sdk', '@0bit/gate 0.1.4'],
      ],
      { table: `font:12px ${MONO}`, td: 'padding:3px 14px 3px 0;overflow-wrap:anywhere', widths: [] },
    )}</div><div><b>What happened around it</b><div style="margin-top:5px">The bank answered after four seconds. Two retries with the same idempotency key gave the same answer, so the payout was set to failed and the balance was released. The partner got one webhook.</div><div style="margin-top:8px;overflow-wrap:anywhere">Authorization: Bearer ${v('jwt', x.jwt())}</div><div style="margin-top:8px">Similar lines in the last hour: 3. First seen ${id(x.time())}.</div></div></div></div></div>`;
  },

  /** Terminal split in three: calls, tail of a log, database. */
  splitTerminal: (x) => {
    const p = anyone(x);
    const q = anyone(x);
    const user = fill(x, 'devon|mkranz|olu.a|tess');
    const box = fill(x, 'bastion-#|jump-##|gate-dev-#');
    const ps = `<span style="color:#8ae234">${v('user', user)}@${v('host', box)}</span>:<span style="color:#729fcf">~/gate-integration</span>$`;
    const sh = '<span style="color:#729fcf">gate-integration</span> $';
    const session = x.sessionId();
    const t = clocks(x, 6, 10, 10);
    const pane = 'padding:8px 12px;white-space:pre-wrap;overflow-wrap:anywhere;min-width:0;overflow:hidden';
    return `<div style="${SCREEN};background:#1e1e1e;color:#d3d7cf;font:12.5px/1.38 ${MONO};display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-template-rows:minmax(0,1fr) 262px 24px">
<div style="${pane};border-right:1px solid #4e9a06">${ps} export GATE_SECRET_KEY=${v('key', x.secretKey())}
${sh} curl -si https://gate-api-sandbox.0bit.app/v1/gate_sessions \\
 -H "Authorization: Bearer ${v('key', x.secretKey())}" \\
 -H "Idempotency-Key: ${id(x.uuid())}" \\
 -d amount=${money(x)} -d currency=EUR -d flow=on_ramp \\
 -d user_reference=${v('email', p.email)}
HTTP/1.1 201 Created
X-Request-Id: ${id(x.requestId())}
Set-Cookie: gate_sid=${v('cookie', x.r.chars(ALNUM, 30))}; Secure

{"id":"${id(session)}","object":"gate_session","mode":"test","status":"open","client_secret":"${v('secret', clientSecret(x, session))}","expires_at":${id(String(x.r.int(1_780_000_000, 1_799_000_000)))}}
${sh} npm test -- --grep "creates a session"

  gate sessions
    ✔ creates a session (211ms)
    ✔ keeps the order id in metadata
    1) refuses a live key on the sandbox host

  2 passing (412ms)
  1 failing</div>
<div style="${pane}">==> /var/log/gate/worker.log &lt;==
${id(t[0]!)} info  queue ready, three consumers, nothing waiting
${id(t[1]!)} info  event ${id(x.eventId())} gate_session.processing stored
${id(t[2]!)} info  mail "your coins are on the way" to ${v('email', q.email)} (${v('name', q.name)})
${id(t[3]!)} warn  retry 2 of 5, upstream ${v('host', x.internalHost())} answered 503
${id(t[4]!)} info  sent 0.4 to ${v('wallet', x.wallet())}
${id(t[5]!)} error bank file refused, line 14: ${v('iban', q.iban)} code ${id('AG01')}
        at readLine (/srv/worker/dist/sepa.js:88:13)
        at process (/srv/worker/dist/queue.js:41:7)
        at async run (/srv/worker/dist/main.js:19:3)
^C
${sh} redis-cli -u ${v('conn', `redis://default:${x.r.chars(ALNUM, 18)}@${x.internalHost()}:6379/0`)} get otp:${id(session)}
"${v('otp', num(x, 6))}"
${sh} git push origin main
remote: Invalid username or token for ${v('user', fill(x, 'devon-k|mkranz-bot|olu-ci'))}
${sh} git remote -v
origin https://${v('key', `ghp_${x.r.chars(ALNUM, 36)}`)}@github.com/example/gate-integration.git</div>
<div style="grid-column:1/3;border-top:1px solid #4e9a06;${pane}">shop=&gt; select id, name, phone, born, city, order_id from buyers where session in (select last_failed()) limit 2;
${table(
  ['id', 'name', 'phone', 'born', 'city', 'order_id'],
  times(2, (i) => {
    const b = anyone(x);
    return [
      String(4410 + i * x.r.int(1, 9)),
      v('name', b.name),
      v('phone', b.phone),
      v('dob', x.date()),
      v('address', b.town),
      id(order(x)),
    ];
  }),
  {
    table: 'width:auto',
    th: 'padding:0 22px 0 0;font-weight:400;border-bottom:1px dashed #888a85',
    td: 'padding:1px 22px 0 0',
  },
)}(2 rows)

shop=&gt; \\conninfo
You are connected to database "shop" as user "${v('user', fill(x, 'shop_admin|reporting|app_rw#'))}" on host "${v('host', x.internalHost())}" at port "5432".
shop=&gt; ▮</div>
<div style="grid-column:1/3;background:#4e9a06;color:#fff;padding:3px 12px;display:flex;gap:20px"><span>[work] 0:calls* 1:log- 2:psql</span><span style="margin-left:auto">load 0.42 &nbsp; ${id(t[5]!.slice(0, 5))}</span></div></div>`;
  },

  /** Code editor: handler with what somebody pasted for a test, environment file, problems. */
  codeEditor: (x) => {
    const p = anyone(x);
    const session = x.sessionId();
    let n = 0;
    const k = (text: string) => `<span style="color:#c678dd">${text}</span>`;
    const s = (text: string) => `<span style="color:#98c379">'${text}'</span>`;
    const c = (text: string) => `<span style="color:#7f848e">${text}</span>`;
    const l = (text: string) =>
      `<div style="display:grid;grid-template-columns:38px minmax(0,1fr)"><span style="color:#495162;text-align:right;padding-right:12px">${++n}</span><span style="white-space:pre-wrap;overflow-wrap:anywhere">${text || ' '}</span></div>`;
    const file = (name: string, on = false) =>
      `<div style="padding:2px 18px;${on ? 'background:#3a3f4b;color:#fff' : ''}">${name}</div>`;
    const main = [
      `${k('import')} { GateClient } ${k('from')} ${s('@0bit/gate')};`,
      '',
      c(`// TODO before merge: take these out again, ${v('name', p.first)} needs them for the demo`),
      `${k('const')} gate = ${k('new')} GateClient({ secretKey: ${s(v('key', x.secretKey()))} });`,
      `${k('const')} hookSecret = ${s(v('secret', x.webhookSecret()))};`,
      '',
      `${k('export const')} demoBuyer = {`,
      `  name: ${s(v('name', p.name))},`,
      `  email: ${s(v('email', p.email))},`,
      `  phone: ${s(v('phone', p.phone))},`,
      `  street: ${s(v('address', p.street.replace(/'/g, '’')))},`,
      `  iban: ${s(v('iban', p.iban))},`,
      `  wallet: ${s(v('wallet', x.wallet()))},`,
      '};',
      '',
      `${k('export async function')} resume(sessionId = ${s(id(session))}) {`,
      `  ${k('const')} found = ${k('await')} gate.sessions.retrieve(sessionId);`,
      `  ${k('if')} (found.status === ${s('expired')}) ${k('throw new')} Error(${s(`expired, see ${id(x.requestId())}`)});`,
      `  ${c(`// last good run: ${id(x.txId())} on ${id(x.time())}`)}`,
      `  ${k('return')} { clientSecret: ${s(v('secret', clientSecret(x, session)))} };`,
      '}',
    ]
      .map(l)
      .join('');
    n = 0;
    const env = [
      'OBIT_ENVIRONMENT=sandbox',
      `OBIT_SECRET_KEY=${v('key', x.secretKey())}`,
      `DATABASE_URL=${v('conn', `postgresql://${fill(x, 'gate|shop|api')}:${x.r.chars(ALNUM, 12)}@${x.internalHost()}/gate`)}`,
      `SMTP_USER=${v('user', fill(x, 'mailer##|noreply-shop|smtp_relay#'))}`,
      `SMTP_PASS=${v('password', x.password())}`,
      `AWS_ACCESS_KEY_ID=${v('key', `AKIA${x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`)}`,
      `AWS_SECRET_ACCESS_KEY=${v('secret', x.r.chars(`${ALNUM}/+`, 40))}`,
      `SESSION_SALT=${v('secret', x.hex(32))}`,
      'LOG_LEVEL=debug',
      'PORT=4000',
    ]
      .map(l)
      .join('');
    return `<div style="${SCREEN};background:#282c34;color:#abb2bf;font:12.5px/1.5 ${DMONO};display:grid;grid-template-columns:200px minmax(0,1fr) 400px;grid-template-rows:32px minmax(0,1fr) 216px 24px">
<div style="grid-column:1/4;background:#21252b;padding:7px 16px;font:12px ${SANS};display:flex;gap:18px"><span>File</span><span>Edit</span><span>Selection</span><span>View</span><span>Go</span><span>Run</span><span>Terminal</span><span>Help</span><span style="margin-left:auto">resume.ts - gate-demo - Editor</span></div>
<div style="background:#21252b;padding-top:10px;font:12.5px/1.6 ${SANS}"><div style="padding:0 18px 6px;font-size:11px">EXPLORER</div>${file('▾ src')}${file('&nbsp;&nbsp; app.ts')}${file('&nbsp;&nbsp; hooks.ts')}${file('&nbsp;&nbsp; resume.ts', true)}${file('&nbsp;&nbsp; wallet.ts')}${file('▸ test')}${file('▸ public')}${file('.env')}${file('.gitignore')}${file('package.json')}${file('README.md')}<div style="padding:14px 18px 6px;font-size:11px">OUTLINE</div>${file('gate')}${file('hookSecret')}${file('demoBuyer')}${file('resume')}</div>
<div style="min-width:0"><div style="background:#21252b;padding:4px 14px;font:12px ${SANS}"><span style="background:#282c34;padding:4px 14px">resume.ts ●</span> <span style="padding:4px 14px">hooks.ts</span></div>${main}</div>
<div style="border-left:1px solid #181a1f;min-width:0;overflow:hidden"><div style="background:#21252b;padding:4px 14px;font:12px ${SANS}"><span style="background:#282c34;padding:4px 14px">.env</span></div>${env}</div>
<div style="grid-column:1/4;border-top:1px solid #181a1f;padding:8px 18px;min-width:0"><div style="font:11px ${SANS};letter-spacing:.05em">PROBLEMS 2 &nbsp; OUTPUT &nbsp; <u>DEBUG CONSOLE</u> &nbsp; TERMINAL</div><div style="margin-top:6px;overflow-wrap:anywhere">GateError: this key does not belong to the host you called<br>&nbsp; code: '${id('key_mode_mismatch')}', statusCode: 403, request_id: '${id(x.requestId())}'<br>webhook ${id(x.eventId())} accepted, delivery ${id(x.deliveryId())}, order ${id(order(x))}<br>buyer from hook: { name: '${v('name', anyone(x).name.replace(/'/g, '’'))}', ip: '${v('ip', x.ip())}', ref: '${id(fill(x, 'user_####'))}' }<br>signed in as ${v('email', x.email())}, token ${v('jwt', x.jwt())}<br>blame: ${v('name', anyone(x).name)}, 3 days ago, commit ${id(x.hex(8))} "let the demo resume after a reload" quote ${id(quote(x))}<br>Debugger attached. Waiting for changes before restarting.</div></div>
<div style="grid-column:1/4;background:#21252b;padding:4px 16px;font:11.5px ${SANS};display:flex;gap:18px"><span>⎇ demo/resume*</span><span>0 errors, 2 warnings</span><span style="margin-left:auto">Ln 16, Col 22</span><span>Spaces: 2</span><span>UTF-8</span><span>TypeScript</span></div></div>`;
  },

  /** Polish team chat: channels, conversation, thread at the side. */
  czat: (x) => {
    const [a, b, c] = times(3, () => personIn(x, 'PL'));
    const client = personIn(x, 'PL');
    const [dry, spare] = several(x, 2);
    const t = clocks(x, 9);
    const say = (who: string, at: string, text: string) =>
      `<div style="display:grid;grid-template-columns:38px minmax(0,1fr);gap:11px;padding:7px 0"><span style="width:36px;height:36px;border-radius:7px;background:${x.r.pick(['#f4a261', '#2a9d8f', '#8ab17d', '#b5838d'])}"></span><span style="overflow-wrap:anywhere"><b>${v('name', who)}</b> <span style="color:#8b8792;font-size:12px">${id(at.slice(0, 5))}</span><br>${text}</span></div>`;
    const code = (text: string) =>
      `<span style="background:#f2eff5;border:1px solid #e0dbe6;border-radius:3px;padding:0 4px;font:13px ${MONO}">${text}</span>`;
    const room = (name: string, on = false) =>
      `<div style="padding:4px 18px;${on ? 'background:#7a4fbf;color:#fff' : ''}">${name}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#201c26;font:14.5px/1.42 ${SANS};display:grid;grid-template-columns:212px minmax(0,1fr) 380px">
<div style="background:#31204d;color:#cfc3e2;padding-top:14px"><div style="padding:0 18px 14px;color:#fff;font-size:17px"><b>Zespół wypłat</b></div>${room('Wątki')}${room('Wzmianki 2')}${room('Zapisane')}<div style="padding:14px 18px 4px;font-size:12px">Kanały</div>${room('# ogólny')}${room('# awarie')}${room('# wsparcie-klienta', true)}${room('# webhooki')}${room('# wdrożenia')}${room('# kawa')}<div style="padding:14px 18px 4px;font-size:12px">Rozmowy prywatne</div>${room(`● ${v('name', a!.name)}`)}${room(`○ ${v('name', b!.name)}`)}${room('○ Robot zgłoszeń')}</div>
<div style="padding:12px 24px;position:relative"><div style="border-bottom:1px solid #e6e2ea;padding-bottom:9px"><b style="font-size:17px"># wsparcie-klienta</b> <span style="color:#8b8792">19 osób · zgłoszenia od partnerów, bez wyjątków tutaj</span></div>
${say(a!.name, t[0]!, `Cześć, klient ${v('name', client.name)} pisze, że od wczoraj czeka na przelew. Transakcja ${id(x.txId())}, sesja ${id(x.sessionId())}.`)}
${say(b!.name, t[1]!, `Widzę ją. Bank odrzucił numer konta ${v('iban', client.iban)}, kod ${id('AC01')}. Chyba literówka, poproś o potwierdzenie.`)}
${say(a!.name, t[2]!, `Już po rozmowie (${v('phone', client.phone)}), poprawny numer będzie jutro. Mail: ${v('email', client.email)}`)}
${say(c!.name, t[3]!, `Mam jeszcze jedno: webhook ${id(x.eventId())} wraca z błędem ${id('signature_mismatch')}. Partner ma stary sekret ${code(v('secret', x.webhookSecret()))}, trzeba go wymienić.`)}
${say(b!.name, t[4]!, `Do panelu testowego wejdziesz jako ${code(v('user', fill(x, 'wsparcie.test#|panel_##|qa-wyplaty')))} hasło ${code(v('password', x.password()))}, tylko proszę, nie zmieniaj ustawień :)`)}
${say(a!.name, t[5]!, `Dzięki! Portfel klienta na wszelki wypadek: ${code(v('wallet', x.wallet()))}. Reszta jest w zgłoszeniu.`)}
<div style="position:absolute;left:24px;right:24px;bottom:16px;border:1px solid #bdb6c6;border-radius:8px;padding:10px 14px;color:#8b8792">Napisz na kanale # wsparcie-klienta<div style="margin-top:6px">B &nbsp; I &nbsp; S &nbsp; ☰ &nbsp; ☺ &nbsp; + <span style="float:right">➤</span></div></div></div>
<div style="border-left:1px solid #e6e2ea;padding:12px 20px;background:#fcfbfd"><div style="border-bottom:1px solid #e6e2ea;padding-bottom:9px"><b>Wątek</b> <span style="color:#8b8792"># awarie</span><span style="float:right">✕</span></div>
${say(c!.name, t[6]!, `Wypłaty w złotówkach stoją od rana. ${v('note', `${dry} wyczerpał limit, przełączamy ruch na ${spare} do odwołania.`)}`)}
${say(b!.name, t[7]!, `Czyli partnerom mówimy tylko, że są opóźnienia. Kolejka wisi na ${code(v('host', x.internalHost()))}, oferty ${id(poolQuote(x))} już wygasły.`)}
${say(a!.name, t[8]!, `Kto ma dziś dyżur? Próbuję się dodzwonić pod ${v('phone', personIn(x, 'PL').phone)}, ale zajęte.`)}
<div style="margin:10px 0;border:1px solid #e0dbe6;border-left:4px solid #2a9d8f;border-radius:4px;padding:9px 13px;font-size:13.5px"><b>Robot zgłoszeń</b> ${id(t[8]!)}<br>Nowe zgłoszenie ${id(fill(x, 'ZG-#####'))}, pilne. Nadawca ${v('email', personIn(x, 'PL').email)}, PESEL ${v('tax', num(x, 11))}, urodzony ${v('dob', client.born)}. Adres: ${v('address', client.street)}, ${v('address', client.town)}. Zamówienie ${id(order(x))}.</div><div style="color:#8b8792">3 odpowiedzi · obserwujesz ten wątek</div></div></div>`;
  },

  /** German ticket system: properties left, conversation, customer at the right. */
  kundenticket: (x) => {
    const p = personIn(x, 'DE');
    const agent = personIn(x, 'DE');
    const { m, d } = day(x);
    const t = clocks(x, 4);
    const prop = (label: string, value: string) =>
      `<div style="margin-bottom:9px;overflow-wrap:anywhere"><div style="font-size:11.5px;color:#68737d">${label}</div><div style="border:1px solid #d8dcde;border-radius:4px;background:#fff;padding:4px 9px">${value}</div></div>`;
    const post = (who: string, at: string, text: string, colour = '#fff') =>
      `<div style="background:${colour};padding:11px 22px;border-bottom:1px solid #e9ebed"><div style="display:flex;justify-content:space-between"><b>${who}</b><span style="color:#68737d;font-size:12px">${id(`${d}.${m}.2026, ${at.slice(0, 5)} Uhr`)}</span></div><div style="margin-top:4px;overflow-wrap:anywhere">${text}</div></div>`;
    return `<div style="${SCREEN};background:#fff;color:#2f3941;font:13.5px/1.45 ${SANS};display:grid;grid-template-columns:230px minmax(0,1fr) 310px;grid-template-rows:42px minmax(0,1fr)">
<div style="grid-column:1/4;background:#03363d;color:#c8dadc;padding:11px 20px;display:flex;gap:14px"><span style="background:#fff;color:#2f3941;border-radius:4px 4px 0 0;padding:1px 14px">#${id(num(x, 6))} Auszahlung fehlt</span><span>+ Hinzufügen</span><span style="margin-left:auto">Suche &nbsp; Meldungen 2 &nbsp; ${v('name', agent.name)}</span></div>
<div style="background:#f8f9f9;border-right:1px solid #d8dcde;padding:14px 16px">${prop('Anfragender', v('name', p.name))}${prop('Bearbeitet von', v('name', agent.name))}${prop('In Kopie', v('email', personIn(x, 'DE').email))}${prop('Dringlichkeit', 'Hoch ▾')}${prop('Art', 'Störung ▾')}${prop('Produkt', '0Gate, Verkauf ▾')}${prop('Umgebung', 'Produktion ▾')}${prop('Sitzung', id(x.sessionId()))}${prop('Vorgang', id(x.txId()))}${prop('Schlagworte', `${chip('auszahlung', '#e9ebed', '#2f3941')} ${chip('bank', '#e9ebed', '#2f3941')} ${chip('rückruf', '#e9ebed', '#2f3941')}`)}<div style="color:#68737d;font-size:12px">Antwortzeit laut Vertrag: vier Stunden. Noch offen: eine Stunde.</div></div>
<div style="min-width:0;display:flex;flex-direction:column"><div style="padding:11px 22px;border-bottom:1px solid #d8dcde"><div style="font-size:18px">Auszahlung fehlt seit Montag</div><div style="color:#68737d;font-size:12.5px">Über das Formular · Bestellung ${id(order(x))}</div></div>
${post(v('name', p.name), t[0]!, `Guten Tag,<br>ich habe am Montag Münzen verkauft, aber auf meinem Konto ${v('iban', p.iban)} ist nichts angekommen. Ich bin am ${v('dob', p.born)} geboren, falls Sie das zur Prüfung brauchen. Mein Ausweis hat die Nummer ${v('passport', x.r.chars('CFGHJKLMNPRTVWXYZ0123456789', 9))}. Sie erreichen mich tagsüber unter ${v('phone', p.phone)}.<br>Freundliche Grüße<br>${v('name', p.name)}, ${v('address', p.street)}, ${v('address', p.town)}`)}
${post(v('name', agent.name), t[1]!, `Guten Tag ${v('name', p.name)},<br>vielen Dank für Ihre Nachricht. Die Zahlung ${id(x.txId())} wurde von Ihrer Bank zurückgegeben, der Grund lautet ${id('MS03')}. Bitte nennen Sie uns ein anderes Konto; wir überweisen dann erneut, ohne Kosten für Sie.`)}
${post(`Interne Notiz von ${v('name', personIn(x, 'DE').name)}`, t[2]!, `${v('note', `Rückläufer über ${behind(x)} bitte erst nach ${x.r.int(14, 18)} Uhr neu anstoßen, vorher ist das Verrechnungskonto leer.`)} Auf ${v('host', x.internalHost())} steht der Auftrag noch mit ${id(x.requestId())} in der Schlange.`, '#fff7ed')}
${post(v('name', p.name), t[3]!, `Dann bitte auf das Konto von ${v('name', personIn(x, 'DE').name)}, wir wohnen zusammen: ${v('iban', x.iban('DE'))}. Oder zurück an meine Adresse ${v('wallet', x.wallet())}, das ginge auch.`)}
<div style="margin:12px 22px;border:1px solid #d8dcde;border-radius:4px;padding:9px 14px;color:#68737d">Öffentliche Antwort ▾<div style="color:#2f3941;margin-top:4px">An ein fremdes Konto dürfen wir leider nicht auszahlen. Wenn Sie möchten,|</div></div><div style="padding:0 22px;text-align:right"><span style="background:#1f73b7;color:#fff;border-radius:4px;padding:6px 16px">Als wartend senden ▾</span></div></div>
<div style="background:#f8f9f9;border-left:1px solid #d8dcde;padding:14px 18px;overflow-wrap:anywhere"><div style="display:flex;gap:11px;align-items:center"><span style="width:40px;height:40px;border-radius:50%;background:#84b6a9"></span><b>${v('name', p.name)}</b></div>${table(
      [],
      [
        ['E-Mail', v('email', p.email)],
        ['Telefon', v('phone', p.phone)],
        ['Kunde seit', id(`${x.r.int(1, 28)}.0${x.r.int(1, 9)}.2024`)],
        ['Ortszeit', 'wie hier'],
        ['Sprache', 'Deutsch'],
        ['Letzte IP', v('ip', x.ip())],
        ['Kennung', id(fill(x, 'user_######'))],
      ],
      { table: 'margin-top:10px', td: 'padding:4px 8px 4px 0;overflow-wrap:anywhere', widths: [] },
    )}<div style="margin-top:14px"><b>Frühere Anfragen</b><div style="margin-top:5px">Code kommt nicht an<br><span style="color:#68737d;font-size:12px">gelöst, ${id(fill(x, '#######'))}</span></div><div style="margin-top:5px">Name nach Heirat ändern in ${v('name', `${p.first} ${personIn(x, 'DE').last}`)}<br><span style="color:#68737d;font-size:12px">geschlossen, ${id(fill(x, '#######'))}</span></div><div style="margin-top:5px">Frage zu Gebühren<br><span style="color:#68737d;font-size:12px">gelöst, ${id(fill(x, '#######'))}</span></div></div><div style="margin-top:14px;background:#edf8f4;border-radius:4px;padding:9px 12px">Baustein „Konto falsch“ passt zu dieser Anfrage. Einfügen mit Alt und 3.</div></div></div>`;
  },

  /** Spreadsheet: payouts to be matched by hand with lines of the bank. */
  reconciliationSheet: (x) => {
    const { m, d } = day(x);
    const t = clocks(x, 8);
    const people = times(6, () => anyone(x));
    const sums = people.map(() => x.r.int(2_000, 480_000));
    const total = (cents: number) => (cents / 100).toFixed(2).replace(/(\d)(?=(\d{3})+\.)/g, '$1,');
    const cell = 'border:1px solid #d4d4d4;padding:4px 6px;overflow:hidden;white-space:nowrap';
    const grey = 'background:#f3f3f3;color:#555;text-align:center';
    const letters = ['', 'A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const widths = [34, 148, 134, 156, 236, 84, 148, 340];
    const cols = `<colgroup>${widths.map((w) => `<col style="width:${w}px">`).join('')}</colgroup>`;
    const line = (n: number, cells: string[], extra = '') =>
      `<tr><td style="${cell};${grey}">${n}</td>${cells.map((c) => `<td style="${cell};${extra}">${c}</td>`).join('')}</tr>`;
    const empty = (n: number) =>
      line(
        n,
        times(7, () => '&nbsp;'),
      );
    return `<div style="${SCREEN};background:#fff;color:#222;font:12px/1.35 DejaVu Sans,sans-serif">
<div style="background:#1d6f42;color:#e6f3ea;padding:8px 16px;display:flex;gap:20px;font-size:13px"><b>payouts-unmatched.ods</b><span>Saved to drive</span><span style="margin-left:auto">Shared with ${v('name', anyone(x).name)} and ${v('email', x.email())}</span></div>
<div style="padding:6px 16px;display:flex;gap:18px;border-bottom:1px solid #d4d4d4;background:#f8f8f8"><span>File</span><b>Home</b><span>Insert</span><span>Layout</span><span>Formulas</span><span>Data</span><span>Review</span><span>Tools</span><span style="margin-left:auto">Σ &nbsp; B &nbsp; I &nbsp; U &nbsp; ▤ &nbsp; % &nbsp; .00</span></div>
<div style="padding:5px 10px;display:flex;gap:10px;border-bottom:1px solid #d4d4d4"><span style="border:1px solid #d4d4d4;padding:1px 18px">D5</span><span>ƒx</span><span>${v('iban', people[2]!.iban)}</span></div>
<table style="border-collapse:collapse;table-layout:fixed;width:1280px;background:#fff;font-size:11.5px">${cols}<tr>${letters.map((l) => `<th style="${cell};${grey};font-weight:400">${l}</th>`).join('')}</tr>
${line(1, ['Booked', 'Transaction', 'Name on account', 'Account', 'EUR', 'Bank says', 'Remark'], 'background:#e2efda;font-weight:600')}
<tr><td style="${cell};${grey}">2</td><td style="${cell};color:#777" colspan="7">Fill in column G only. Do not sort, the macro depends on the order of rows.</td></tr>
${people
  .map((p, i) =>
    line(3 + i, [
      id(`2026-${m}-${d} ${t[i]}`),
      id(x.txId()),
      v('name', p.name),
      i === 2
        ? `<span style="outline:2px solid #1d6f42;padding:2px 4px">${v('iban', p.iban)}</span>`
        : v('iban', p.iban),
      `<span style="float:right">${total(sums[i]!)}</span>`,
      x.r.pick(['account closed', 'name does not match', 'paid twice', 'no answer yet', 'returned, see letter']),
      i % 4 === 0
        ? `call ${v('phone', p.phone)} after lunch`
        : i % 4 === 1
          ? `wrote to ${v('email', p.email)}`
          : ['', '', 'second try tomorrow', 'matched by hand, fine'][i % 4]!,
    ]),
  )
  .join('')}
${[9, 10].map(empty).join('')}
${line(11, ['Total', '', '', '', `<span style="float:right">${total(sums.reduce((a, b) => a + b))}</span>`, '', 'checked against the statement'], 'font-weight:600')}
${[12, 13].map(empty).join('')}
${line(14, ['Lookup', 'Wallet refunds', '', '', '', '', ''], 'background:#e2efda;font-weight:600')}
${times(2, (i) => `<tr><td style="${cell};${grey}">${15 + i}</td><td style="${cell}">${id(order(x))}</td><td style="${cell}">${id(x.txId())}</td><td style="${cell}">${v('name', anyone(x).name)}</td><td style="${cell}" colspan="3">${v('wallet', coin(x))}</td><td style="${cell}">sent, waiting for the chain</td></tr>`).join('')}
<tr><td style="${cell};${grey}">17</td><td style="${cell};background:#fff2cc" colspan="7">${v('note', `From Monday on ${behind(x)} nets our float daily, so differences below ${x.r.int(2, 9)}k are theirs and not ours.`)}</td></tr>
${[18, 19, 20, 21].map(empty).join('')}</table>
<div style="position:absolute;right:30px;bottom:64px;width:330px;background:#fffbe6;border:1px solid #d8c77a;padding:10px 14px;box-shadow:2px 3px 8px #0002"><b>${v('name', anyone(x).name)}</b> on cell F6<br>The branch told me the account now belongs to ${v('name', anyone(x).name)}, born ${v('dob', x.date())}. Please ask for a letter before we pay again. Reply · Resolve</div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#f3f3f3;border-top:1px solid #d4d4d4;padding:5px 16px;display:flex;gap:16px"><span style="background:#fff;padding:2px 14px">Unmatched</span><span>Bank lines</span><span>Archive</span><span>+</span><span style="margin-left:auto">Average ${total(Math.round(sums.reduce((a, b) => a + b) / 6))} &nbsp; Count 6 &nbsp; Sum ${total(sums.reduce((a, b) => a + b))} &nbsp; 100 %</span></div></div>`;
  },

  /** French transfer order on paper, in a viewer of PDF files. */
  ordreVirement: (x) => {
    const p = personIn(x, 'FR');
    const q = personIn(x, 'FR');
    const clerk = personIn(x, 'FR');
    const { m, d } = day(x);
    const cell = 'border:1px solid #777;padding:5px 9px;overflow-wrap:anywhere';
    const two2 = (label: string, value: string) =>
      `<tr><td style="${cell};width:170px;background:#f2f2ee">${label}</td><td style="${cell}">${value}</td></tr>`;
    return `<div style="${SCREEN};background:#525659;color:#111;font:13px/1.4 Liberation Serif,serif">
<div style="background:#323639;color:#e8eaed;padding:10px 20px;display:flex;gap:26px;font:13px ${SANS}"><span>☰</span><span>ordre-${id(fill(x, '2026-#####'))}.pdf</span><span style="margin-left:210px">1 / 2</span><span>− 110 % +</span><span style="margin-left:auto">⟳ &nbsp; ⬇ &nbsp; Imprimer &nbsp; ⋮</span></div>
<div style="position:absolute;left:26px;top:58px;width:150px;font:11px ${SANS};color:#e8eaed"><div style="background:#fff;height:190px;border:3px solid #8ab4f8"></div><div style="text-align:center;margin:6px 0 14px">1</div><div style="background:#fff;height:190px"></div><div style="text-align:center;margin-top:6px">2</div></div>
<div style="position:absolute;left:214px;top:52px;width:770px;height:748px;box-sizing:border-box;background:#fff;padding:20px 50px"><div style="display:flex;justify-content:space-between"><div><b style="font-size:19px;letter-spacing:.04em">${neutral('CAISSE DES RIVES')}</b><br>Agence du centre, service des entreprises</div><div style="text-align:right">Dossier ${id(fill(x, 'DV-####-###'))}<br>Édité le ${id(`${d}/${m}/2026`)}<br>Conseiller : ${v('name', clerk.name)}</div></div>
<div style="text-align:center;font-size:18px;margin:12px 0 10px">ORDRE DE VIREMENT EXCEPTIONNEL</div>
<div style="margin-bottom:9px">Je soussigné(e) ${v('name', p.name)}, né(e) le ${v('dob', p.born)}, demeurant ${v('address', p.street)}, ${v('address', p.town)}, donne ordre à la banque de débiter mon compte et de verser la somme indiquée au bénéficiaire ci-dessous. Cet ordre remplace la demande ${id(x.txId())}, rejetée sous le motif ${id('BE04')}.</div>
<table style="border-collapse:collapse;width:100%;background:#fff">${two2('Compte à débiter', v('iban', p.iban))}${two2('Code de la banque', neutral(bic(x, 'FR')))}${two2('Numéro fiscal', v('tax', fill(x, '## ## ### ### ###')))}${two2('Bénéficiaire', v('name', q.name.toUpperCase()))}${two2('Son compte', v('iban', q.iban))}${two2('Son adresse', `${v('address', q.street)}<br>${v('address', q.town)}`)}${two2('Montant', `${euro(x)} euros, frais partagés`)}${two2('Motif', `Vente de jetons, commande ${id(order(x))}, session ${id(x.sessionId())}`)}</table>
<div style="margin:10px 0"><b>Vérifications faites au guichet.</b> Pièce présentée : passeport ${v('passport', fill(x, '##AA#####|##BK#####|##CT#####'))}. Rappel effectué au ${v('phone', p.phone)} et confirmé par un code reçu (${v('otp', num(x, 6))}). Une copie est envoyée à ${v('email', p.email)}. La carte ${v('card', x.card())} reste active jusqu’à son échéance.</div>
<div style="margin-bottom:10px">En cas d’absence, la procuration est donnée à ${v('name', personIn(x, 'FR').name)}, joignable au ${v('phone', personIn(x, 'FR').phone)}, dont la signature est déposée. Les sommes versées par erreur sont restituées après accord écrit du bénéficiaire.</div>
<div style="display:flex;justify-content:space-between"><div>Fait à l’agence, le ${id(`${d}/${m}/2026`)}<br>Signature du client<div style="font:italic 21px Liberation Serif,serif;margin-top:5px;color:#1a3a8a">${v('name', p.name)}</div></div><div>Pour la banque<br>Cachet et signature<div style="font:italic 21px Liberation Serif,serif;margin-top:5px;color:#1a3a8a">${v('name', clerk.name)}</div></div></div>
<div style="border-top:1px solid #999;margin-top:10px;padding-top:5px;font-size:11px;color:#555">Document à conserver. Réclamations : service clients, aux heures d’ouverture. Page 1 sur 2. Empreinte ${id(x.hex(16))}</div></div>
<div style="position:absolute;right:22px;top:74px;width:250px;font:13px/1.4 ${SANS};overflow-wrap:anywhere"><div style="background:#fff8c5;padding:10px 13px;margin-bottom:12px"><b>${v('name', personIn(x, 'FR').name)}</b><br>Le nom ne correspond pas à celui du compte partenaire. Demander une attestation à ${v('email', personIn(x, 'FR').email)} ?<br><span style="color:#777">${id(x.time())}</span></div><div style="background:#fff8c5;padding:10px 13px;margin-bottom:12px"><b>${v('name', clerk.name)}</b><br>Non, c’est son nom de naissance. Voir le ticket ${id(fill(x, 'SUP-####'))} et la requête ${id(x.requestId())}.</div><div style="color:#e8eaed">Deux commentaires, aucun n’est résolu. Le document est protégé contre les modifications.</div></div></div>`;
  },

  /** Database program: tree, query, grid of results, one record at the side. */
  databaseGrid: (x) => {
    const people = times(5, () => anyone(x));
    const p = people[2]!;
    const k = (text: string) => `<b style="color:#00549e">${text}</b>`;
    const node = (depth: number, text: string, on = false) =>
      `<div style="padding:1px 6px 1px ${8 + depth * 14}px;${on ? 'background:#cde4f7' : ''}">${text}</div>`;
    const tx = times(5, () => x.txId());
    const cell = 'border:1px solid #dcdcdc;padding:4px 7px;white-space:nowrap;overflow:hidden';
    const conn = fill(x, 'gate_prod_ro|gate_replica|hub_live');
    return `<div style="${SCREEN};background:#f0f0f0;color:#1a1a1a;font:12px/1.4 ${SANS};display:grid;grid-template-columns:232px minmax(0,1fr) 268px;grid-template-rows:56px 176px minmax(0,1fr) 122px 24px">
<div style="grid-column:1/4;border-bottom:1px solid #c8c8c8;padding:6px 12px"><div>File &nbsp; Edit &nbsp; Navigate &nbsp; Search &nbsp; SQL editor &nbsp; Database &nbsp; Window &nbsp; Help</div><div style="margin-top:7px;color:#555">▶ Run &nbsp; ■ Stop &nbsp; Commit &nbsp; Rollback &nbsp; Auto &nbsp; | &nbsp; connection ${v('user', conn)} on ${v('host', x.internalHost())} &nbsp; | &nbsp; schema public</div></div>
<div style="grid-row:2/5;background:#fff;border-right:1px solid #c8c8c8;padding-top:6px">${node(0, '<b>Connections</b>')}${node(0, `▾ ${v('host', x.internalHost())}`)}${node(1, '▾ Databases')}${node(2, '▾ gate')}${node(3, '▾ Tables')}${node(4, 'customers', true)}${node(4, 'gate_sessions')}${node(4, 'ledger_lines')}${node(4, 'pay_ins')}${node(4, 'pay_outs')}${node(4, 'signed_quotes')}${node(4, 'webhook_deliveries')}${node(3, '▸ Views')}${node(3, '▸ Functions')}${node(2, '▸ reporting')}${node(1, '▸ Roles')}${node(1, '▸ Locks')}${node(0, `▸ ${v('host', x.internalHost())}`)}${node(0, '▸ localhost')}<div style="padding:16px 10px;color:#777">Right click on a table for its diagram. Read only connections have a grey icon.</div></div>
<div style="grid-column:2/4;background:#fff;padding:8px 14px;font:12.5px/1.5 ${DMONO};overflow-wrap:anywhere"><span style="color:#3f7f5f">-- asked for by ${v('name', anyone(x).name)}, case ${id(fill(x, 'CASE-#####'))}</span><br>${k('select')} t.refid, c.full_name, c.email, c.birth_date, c.iban, t.status, t.created_at<br>${k('from')} pay_outs t ${k('join')} customers c ${k('on')} c.id = t.customer_id<br>${k('where')} c.email = '${v('email', p.email)}'<br>&nbsp; ${k('or')} c.phone ${k('in')} ('${v('phone', p.phone)}', '${v('phone', people[4]!.phone)}')<br>&nbsp; ${k('or')} t.wallet = '${v('wallet', x.wallet())}'<br>${k('order by')} t.created_at ${k('desc limit')} 200;</div>
<div style="min-width:0;background:#fff;border-top:1px solid #c8c8c8"><div style="padding:5px 12px;background:#f0f0f0"><b>Results</b> &nbsp; Plan &nbsp; Messages &nbsp; History <span style="float:right">5 rows, 41 ms</span></div>${`<table style="border-collapse:collapse;width:100%;background:#fff;font-size:11.5px"><tr>${['', 'refid', 'full_name', 'email', 'birth_date', 'status', 'created_at'].map((h) => `<th style="${cell};background:#e8eef4;color:#1a1a1a;text-align:left">${h}</th>`).join('')}</tr>${people.map((q, i) => `<tr style="background:${i === 2 ? '#cde4f7' : i % 2 ? '#f7fafc' : '#fff'}"><td style="${cell};color:#888">${i + 1}</td><td style="${cell}">${id(tx[i]!)}</td><td style="${cell}">${v('name', q.name)}</td><td style="${cell};white-space:normal;overflow-wrap:anywhere">${v('email', q.email)}</td><td style="${cell}">${i % 3 === 1 ? '<i style="color:#999">null</i>' : v('dob', x.date())}</td><td style="${cell}">${x.r.pick(['settled', 'failed', 'returned', 'pending'])}</td><td style="${cell}">${id(x.time().slice(5, 16).replace('T', ' '))}</td></tr>`).join('')}</table>`}<div style="padding:10px 12px;color:#777">Values are cut off in the grid after sixty characters. Press F6 to open the whole cell, or F7 for the record.</div></div>
<div style="background:#fff;border-left:1px solid #c8c8c8;border-top:1px solid #c8c8c8;padding:6px 12px;overflow-wrap:anywhere"><b>Record 3</b>${table(
      [],
      [
        ['refid', id(tx[2]!)],
        ['full_name', v('name', p.name)],
        ['street', v('address', p.street)],
        ['town', v('address', p.town)],
        ['iban', v('iban', p.iban)],
        ['tax_no', v('tax', num(x, 11))],
        ['pw_hash', v('secret', `$2b$12$${x.r.chars(`${ALNUM}./`, 53)}`)],
        ['last_ip', v('ip', x.ip())],
        ['language', 'as browser'],
      ],
      {
        table: 'font-size:11.5px;margin-top:5px',
        td: 'padding:3px 6px;border-bottom:1px solid #eee;overflow-wrap:anywhere',
        widths: [],
      },
    )}</div>
<div style="grid-column:2/4;background:#fff;border-top:1px solid #c8c8c8;padding:7px 12px;font:11.5px/1.5 ${DMONO};overflow-wrap:anywhere">connected with ${v('conn', `jdbc:postgresql://${x.internalHost()}:5432/gate?user=${conn}&password=${x.r.chars(ALNUM, 14)}`)}<br>${id(clocks(x, 1)[0]!)} ERROR ${id('42501')}: permission denied for table ledger_lines<br>hint: ask for the role "reader_finance" and reconnect. Statement was not executed.<br>query finished, 5 rows fetched</div>
<div style="grid-column:1/4;border-top:1px solid #c8c8c8;padding:4px 12px;color:#555">UTC &nbsp; | &nbsp; en &nbsp; | &nbsp; Read only &nbsp; | &nbsp; Smart insert &nbsp; | &nbsp; 7 : 44 &nbsp; | &nbsp; heap 412M of 1024M</div></div>`;
  },

  /** Password manager of a small payments team, one entry opened. */
  passwordVault: (x) => {
    const me = anyone(x);
    const boss = anyone(x);
    const t = times(3, () => x.time());
    const words =
      'anchor|bamboo|cradle|dentist|ember|flavor|gravity|hollow|insect|jacket|kidney|lumber|mirror|nephew|orchard|pencil|quarter|rocket|saddle|tunnel|urban|velvet|window|yellow'.split(
        '|',
      );
    const item = (title: string, sub: string, on = false) =>
      `<div style="display:flex;gap:12px;padding:9px 16px;background:${on ? '#26506f' : 'none'}"><span style="flex:none;width:32px;height:32px;border-radius:8px;background:${x.r.pick(['#e76f51', '#2a9d8f', '#e9c46a', '#8e7dbe'])}"></span><span style="min-width:0;overflow-wrap:anywhere"><span style="font-size:14px;color:#fff">${title}</span><br><span style="color:#9fb6c6;font-size:12px">${sub}</span></span></div>`;
    const line = (label: string, value: string, mono = false) =>
      `<div style="padding:7px 0;border-bottom:1px solid #29465a;overflow-wrap:anywhere"><div style="color:#6fb1d8;font-size:12px">${label}</div><div style="${mono ? `font:14px ${DMONO}` : ''}">${value}</div></div>`;
    return `<div style="${SCREEN};background:#12283a;color:#e3edf4;font:14px/1.4 ${SANS};display:grid;grid-template-columns:190px 320px minmax(0,1fr)">
<div style="background:#0c1d2b;padding:18px 0;color:#9fb6c6"><div style="padding:0 20px 16px;font-size:16px;color:#fff"><b>Strongbox</b></div><div style="padding:6px 20px">All items 48</div><div style="padding:6px 20px">Favourites</div><div style="padding:6px 20px;background:#1b3a50;color:#fff">Payments team</div><div style="padding:6px 20px">Personal</div><div style="padding:6px 20px">Watchtower 3</div><div style="padding:6px 20px">Archive</div><div style="padding:20px 20px 6px;font-size:12px">TAGS</div><div style="padding:4px 20px">0gate</div><div style="padding:4px 20px">banks</div><div style="padding:4px 20px">sandbox</div><div style="padding:24px 20px;font-size:12px;overflow-wrap:anywhere">Unlocked as<br>${v('email', me.email)}</div></div>
<div style="border-right:1px solid #29465a;padding-top:12px"><div style="margin:0 16px 10px;background:#1b3a50;border-radius:6px;padding:6px 12px;color:#9fb6c6">⌕ Search in Payments team</div>${item('Partner Hub, live', v('user', fill(x, 'ops@hub-#|hub.owner##|payments-lead')), true)}${item('Bank portal', v('user', fill(x, 'KD########|firma.zahlung#')))}${item('Sandbox database', v('user', fill(x, 'gate_dev|sbx_admin#')))}${item('Company card', `${v('name', boss.name)}`)}${item('Refund wallet', v('wallet', x.wallet()))}${item('Office Wi-Fi', 'guest network, second floor')}${item('Passport, for travel desk', v('passport', x.passport()))}${item('Deploy server', `${v('user', 'deploy')} on ${v('host', x.internalHost())}`)}${item('Mail relay', v('email', x.email()))}<div style="padding:14px 16px;color:#9fb6c6;font-size:12px">Two items share the same password. Open Watchtower to see which.</div></div>
<div style="padding:18px 30px"><div style="display:flex;align-items:center"><span style="font-size:22px">Partner Hub, live</span><span style="margin-left:auto;color:#6fb1d8">Edit &nbsp; Share &nbsp; ⋯</span></div><div style="color:#9fb6c6;font-size:12px;margin-bottom:8px">Item ${id(x.r.chars('abcdefghijklmnopqrstuvwxyz234567', 26))} · account ${id(partner(x))} · changed ${id(t[0]!)}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 30px"><div>${line('website', 'https://portal.0bit.app')}${line('password · very strong', v('password', x.password()), true)}${line('one-time code, 14 s left', v('otp', `${num(x, 3)} ${num(x, 3)}`), true)}${line('setup key for the code', v('secret', x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32)), true)}${line('live secret key', v('key', `sk_live_${x.r.chars(ALNUM, 32)}`), true)}${line('security question: first school', v('password', fill(x, 'Lindenhof##|St. Olave ##|Colegio Norte #')))}</div><div>${line('owner', `${v('name', boss.name)}, ${v('phone', boss.phone)}`)}${line('recovery address', v('email', boss.email))}${line('connection string', v('conn', `mysql://${fill(x, 'hub|ledger')}:${x.r.chars(ALNUM, 12)}@${x.internalHost()}:3306/hub`), true)}${line('card on file', `${v('card', x.card())}, expires ${neutral('04/29')}, ${v('name', boss.name.toUpperCase())}`)}${line('recovery phrase of the refund wallet', v('seed', times(12, () => x.r.pick(words)).join(' ')))}</div></div>
<div style="margin-top:12px;background:#1b3a50;border-radius:8px;padding:11px 16px"><div style="color:#6fb1d8;font-size:12px">notes</div>Ask ${v('name', me.first)} before rolling the key, the shop reads it only at start. Last rolled for ${id(fill(x, 'SUP-####'))} after ${id('key_mode_mismatch')} errors in session ${id(x.sessionId())} (request ${id(x.requestId())}). Keep the old one for a day.</div>
<div style="margin-top:12px;font-size:12.5px;color:#9fb6c6"><b>History</b><br>${id(t[1]!)} password copied by ${v('name', anyone(x).name)} from ${v('ip', x.ip())}<br>${id(t[2]!)} item moved here from Personal<br>${id(x.time())} created by ${v('name', boss.name)}</div></div></div>`;
  },

  /** The widget on a phone held in a frame, tools of the browser beside it. */
  phoneAndTools: (x) => {
    const p = personIn(x, 'GB');
    const session = x.sessionId();
    const secret = clientSecret(x, session);
    const req = (method: string, path: string, code: string, size: string, on = false) =>
      `<tr style="background:${on ? '#d7e6fd' : 'none'}"><td style="padding:3px 8px">${path}</td><td style="padding:3px 8px">${method}</td><td style="padding:3px 8px;color:${code[0] === '2' ? '#1e7e34' : '#c5221f'}">${code}</td><td style="padding:3px 8px">${size}</td></tr>`;
    const input = (label: string, value: string) =>
      `<div style="margin-top:6px"><div style="font-size:11.5px;line-height:1.3;color:#6b6f76">${label}</div><div style="border:1px solid #cfd3d8;border-radius:9px;padding:3px 11px;overflow-wrap:anywhere">${value}</div></div>`;
    const head = (name: string, value: string) =>
      `<div style="overflow-wrap:anywhere;padding:1px 0"><b style="color:#5f6368">${name}:</b> ${value}</div>`;
    return `<div style="${SCREEN};background:#e8eaed;color:#202124;font:12px/1.45 ${SANS};display:grid;grid-template-columns:430px minmax(0,1fr)">
<div style="padding:14px 0 0 48px"><div style="color:#5f6368;margin-bottom:8px">Dimensions: Pixel 9 ▾ &nbsp; 340 × 726 &nbsp; 100 % ▾ &nbsp; ⟳</div><div style="width:334px;height:726px;box-sizing:border-box;border:9px solid #1c1d20;border-radius:34px;background:#fff;padding:16px 20px;font-size:14px"><div style="display:flex;justify-content:space-between;font-size:12px"><b>${id(clocks(x, 1)[0]!.slice(0, 5))}</b><span>5G ▮▮▮</span></div><div style="display:flex;margin:12px 0 4px"><span>‹ Back</span><b style="margin-left:auto">Confirm</b><span style="margin-left:auto">✕</span></div><div style="font-size:24px;margin-top:8px">${money(x)} EUR</div><div style="color:#6b6f76">You get about ${money(x)} USDC on polygon</div>${input('Full name', v('name', p.name))}${input('Email for the receipt', v('email', p.email))}${input('Mobile', v('phone', p.phone))}${input('Home address', `${v('address', p.street)}<br>${v('address', p.town)}`)}${input('Card', `${v('card', x.card())} &nbsp; ${neutral('07/28')}`)}${input('Send coins to', v('wallet', x.wallet()))}${input('Code from the message', v('otp', num(x, 6)))}<div style="background:#14532d;color:#fff;border-radius:22px;text-align:center;padding:10px;margin-top:14px">Pay now</div><div style="color:#b3261e;font-size:12px;margin-top:8px">This quote has expired. Refresh to see a new price. Ref ${id(x.txId())}</div></div></div>
<div style="background:#fff;border-left:1px solid #cacdd1;min-width:0"><div style="background:#f1f3f4;padding:6px 14px;display:flex;gap:18px;border-bottom:1px solid #cacdd1"><span>Elements</span><span>Console</span><span>Sources</span><b style="color:#1a73e8">Network</b><span>Performance</span><span>Application</span><span>Lighthouse</span><span style="margin-left:auto;color:#c5221f">⊗ 2 &nbsp; ⚙</span></div><div style="padding:5px 14px;border-bottom:1px solid #e8eaed;color:#5f6368">● ⊘ &nbsp; Filter &nbsp; ☐ Preserve log &nbsp; ☐ Disable cache &nbsp; No throttling ▾ &nbsp; | &nbsp; All &nbsp; Fetch &nbsp; Doc &nbsp; CSS &nbsp; JS &nbsp; Font &nbsp; Other</div>
<div style="display:grid;grid-template-columns:300px minmax(0,1fr);height:486px"><div style="border-right:1px solid #e8eaed"><table style="border-collapse:collapse;width:100%;background:#fff;font-size:11.5px"><tr>${['Name', 'Method', 'Status', 'Size'].map((h) => `<th style="background:#f8f9fa;color:#5f6368;text-align:left;padding:3px 8px;font-weight:400">${h}</th>`).join('')}</tr>${req('GET', 'gate.iife.js', '200', '61 kB')}${req('POST', 'bootstrap', '200', '1.1 kB')}${req('GET', 'currencies', '200', '3.4 kB')}${req('GET', 'payment_methods', '200', '2 kB')}${req('POST', 'quotes/lock', '201', '820 B')}${req('POST', 'confirm', '409', '402 B', true)}${req('GET', 'session', '200', '911 B')}${req('GET', 'brand.css', '304', '0 B')}${req('POST', 'beacon', '204', '0 B')}</table><div style="padding:12px 14px;color:#5f6368">9 requests, 71 kB transferred, finished in 2.6 s. Page loaded at 640 ms.</div></div>
<div style="padding:8px 14px;font-size:11.5px;min-width:0"><div style="margin-bottom:6px"><b style="color:#1a73e8">Headers</b> &nbsp; Payload &nbsp; Preview &nbsp; Response &nbsp; Cookies &nbsp; Timing</div>${head('Request URL', `https://gate-sandbox.0bit.app/v1/sessions/${id(session)}/confirm?cs=${v('secret', secret)}`)}${head('Status', `409 ${id('quote_expired')}`)}${head('Remote address', `${v('ip', x.ip())}:443`)}<div style="margin-top:7px;color:#1a73e8">Response headers</div>${head('x-request-id', id(x.requestId()))}${head('date', id(x.time()))}${head('content-type', 'application/json')}<div style="margin-top:7px;color:#1a73e8">Request headers</div>${head('x-embed-token', v('jwt', x.jwt()))}${head('x-publishable-key', v('key', x.publicKey()))}${head('cookie', `gate_sid=${v('cookie', x.r.chars(ALNUM, 32))}; lang=en; csrf=${v('cookie', x.hex(24))}`)}${head('origin', `https://${neutral('tideline.example')}`)}<div style="margin-top:7px;color:#1a73e8">Payload</div><div style="font:11.5px/1.5 ${MONO};overflow-wrap:anywhere">{"quote_id":"${id(quote(x))}","order_id":"${id(order(x))}","payer":{"name":"${v('name', p.name)}","dob":"${v('dob', x.date())}","email":"${v('email', p.email)}"},"device":"${id(x.uuid())}"}</div></div></div>
<div style="border-top:1px solid #cacdd1;padding:7px 14px;font:11.5px/1.55 ${MONO};overflow-wrap:anywhere"><span style="font-family:${SANS};color:#5f6368"><b>Console</b> &nbsp; What's new &nbsp; Issues</span><br>[gate] mounted in 212 ms, version 0.1.4, allowed origin ok<br>[gate] restoring draft for ${v('email', p.email)} from local storage<br><span style="color:#c5221f">[gate] onError {code: "${id('quote_expired')}", message: "refresh the quote", sessionId: "${id(session)}"}</span><br>[shop] user ${v('user', fill(x, 'pemb_##|callum.m#|rhys-the-#'))} signed in, last order ${id(order(x))}<br>[shop] analytics event sent: checkout_step, step 3 of 4, address lookup "${v('address', p.town)}"<br>[gate] event ${id(x.eventId())} acknowledged, trying again with a fresh price<br>&gt; localStorage.getItem('draft_phone')<br>&lt; "${v('phone', p.phone)}"<br>&gt; |</div></div></div>`;
  },
};
