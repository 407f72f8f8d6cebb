import { id, neutral, type Page, times, v } from './marks.ts';
import { personIn } from './people.ts';
import type { Values } from './values.ts';

const FULL = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const ALNUM = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LOWER = 'abcdefghijkmnopqrstuvwxyz23456789';

/** One of the choices between bars: `#` digit, `@` capital or digit, `^` hex, `%` small letter or digit. */
const like = (x: Values, choices: string) =>
  x.r
    .pick(choices.split('|'))
    .replace(/[#@^%]/g, (sign) =>
      sign === '#'
        ? x.r.chars('0123456789', 1)
        : sign === '@'
          ? x.r.chars(ALNUM, 1)
          : sign === '^'
            ? x.hex(1)
            : x.r.chars(LOWER, 1),
    );
const two = (n: number) => String(n).padStart(2, '0');
const clock = (x: Values) => `${two(x.r.int(7, 19))}:${two(x.r.int(0, 59))}`;
const clockS = (x: Values) => `${clock(x)}:${two(x.r.int(0, 59))}`;
/** Times that follow one another, newest last or (with a negative step) newest first. */
const ticker = (x: Values, step = 1, most = 90_000) => {
  let at = Date.UTC(2026, x.r.int(0, 11), x.r.int(2, 27), x.r.int(9, 15), x.r.int(0, 59), x.r.int(0, 59));
  return (form: 'iso' | 'ms' | 'min' | 's' = 'iso') => {
    at += step * x.r.int(900, most);
    const text = new Date(at).toISOString();
    return form === 'iso' ? `${text.slice(0, 19)}Z` : text.slice(11, form === 'ms' ? 23 : form === 's' ? 19 : 16);
  };
};
const day = (x: Values, mark = '.') => `${two(x.r.int(1, 28))}${mark}${two(x.r.int(1, 12))}${mark}2026`;
const order = (x: Values) => like(x, 'ord_%%%%%%%%%%|OB-######|ORD-@@@@-@@@@');
const quote = (x: Values) => like(x, 'qt_%%%%%%%%%%%%|quote_^^^^^^^^^^|q-######-@@@');
const failure = (x: Values) =>
  x.r.pick([
    'quote_expired',
    'ERR_3DS_TIMEOUT',
    'INSUFFICIENT_FUNDS',
    'kyc_required',
    'E-4012',
    'limit_exceeded',
    'PAYOUT_REJECTED',
  ]);
const euro = (x: Values) => `${x.r.int(1, 9)}.${like(x, '###,##')}`;
const vendor = (x: Values) =>
  `${x.r.pick(['Corvane', 'Lumenport', 'Tidewell', 'Ostrava Bridge', 'Kestrelpay', 'Marlowe', 'Brightquay', 'Solvanta'])} ${x.r.pick(['Markets', 'Rails', 'Custody', 'Acquiring', 'FX', 'Screening'])}`;
const shop = (x: Values) =>
  x.r.pick([
    'Velo Nord',
    'Pixelkiosk',
    'Lumo Games',
    'Casa Verde',
    'Taiga Outdoor',
    'Tiny Roastery',
    'Studio Kobalt',
    'Oaktree Books',
  ]);
const machine = (x: Values) =>
  like(
    x,
    'payout-worker-#.eu1.internal|pg-ledger-##.prod.internal|quotes-#%%%.svc.cluster.local|bastion-##.corp.internal|redis-risk-#.int.0bit.lan',
  );
const login = (x: Values) =>
  like(x, 'm.keller##|svc-payout-#|ops_lena##|t.nowak#|deploy-bot##|jroth##|a.silva.##|integ-%%%%#');
const pgUrl = (x: Values) =>
  `postgresql://${like(x, 'ledger_rw|app_ro|reporting|kyc_svc')}:${x.r.chars(LOWER, 14)}@${machine(x)}:${x.r.pick(['5432', '6432'])}/${x.r.pick(['ledger', 'ramp', 'kyc'])}`;
const amqpUrl = (x: Values) =>
  `${x.r.pick(['amqps', 'rediss'])}://${like(x, 'hooks|jobs|relay')}:${x.r.chars(LOWER, 16)}@${machine(x)}:${like(x, '5671|6380')}/0`;
const phrase = (x: Values, count = 12) =>
  times(count, () =>
    x.r.pick(
      'abandon|bamboo|canyon|dizzy|elbow|fossil|garlic|hurdle|indoor|jelly|kidney|lobster|mango|nephew|oyster|pigeon|quiz|rapid|salmon|tornado|urban|vivid|walnut|zebra|acoustic|blouse|cradle|drift'.split(
        '|',
      ),
    ),
  ).join(' ');
const agentText = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/139.0';

const internal = (x: Values) =>
  x.r.pick([
    `Treasury keeps only ${x.r.int(12, 95)}k EUR of float with ${vendor(x)} until the new line is signed`,
    `Card volume above ${x.r.int(500, 3000)} EUR goes to ${vendor(x)} first and falls back to ${vendor(x)}`,
    `Risk lets score ${x.r.int(40, 85)} pass without review for this partner`,
    `USDT is sourced from ${vendor(x)} at ${x.r.int(8, 45)} bps and hedged every ${x.r.int(5, 30)} minutes`,
    `Hot wallet is refilled by hand when it drops under ${x.r.int(2, 40)} BTC`,
  ]);

interface Human {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly town: string;
}
const human = (x: Values, first: string, last: string, phone: string, street: string, town: string): Human => {
  const [a, b] = [like(x, first), like(x, last)];
  const name = `${a} ${b}`;
  return {
    first: a,
    last: b,
    name,
    email: x.email(name),
    phone: like(x, phone),
    street: like(x, street),
    town: like(x, town),
  };
};
const brazilian = (x: Values) =>
  human(
    x,
    'Thaís|Caio|Rafaela|Otávio|Juliana|Vinícius|Letícia',
    'Nogueira|de Souza Lima|Carvalho|Assunção|Teixeira|dos Anjos',
    '+55 11 9####-####|(21) 9####-####|+55 (51) 9####-####',
    'Rua Augusta, 1###, apto 4#|Av. Paulista, 9##|Travessa do Carmo, 3#',
    'São Paulo - SP, 01###-0##|Porto Alegre - RS, 90###-1##|Niterói - RJ, 24###-2##',
  );
const hollander = (x: Values) =>
  human(
    x,
    'Hidde|Roos|Koen|Marijke|Sjoerd|Noortje|Evert',
    'Brouwer|van Leeuwen|Scholten|de Wit|Mulder|van der Zanden',
    '06 1## ### ##|+31 6 4#######|070 3## ## ##',
    'Weteringkade 1#|Boompjes 2##|Nieuwegracht #-B',
    '1### AB Amstelveen|35## KT Utrecht|97## GR Groningen',
  );
const canadian = (x: Values) =>
  human(
    x,
    'Nathan|Sylvie|Dwayne|Meredith|Colton|Aisha|Gordon',
    'Tremblay|MacKinnon|Fontaine|Sandhu|Wentworth|Delorme',
    '+1 416 555 01##|(604) 555-01##|+1-514-555-01##',
    '2## Rideau St|#### Granville St, Unit #|1# Bloor St W',
    'Ottawa, ON K1N 5X#|Vancouver, BC V6H 3G#|Toronto, ON M5S 1M#',
  );

/** Set twelve. */
export const TWELFTH_PAGES: Record<string, Page> = {
  /** German spreadsheet: incoming transfers against orders, with a comment and a small block of open cases. */
  abgleich: (x) => {
    const rows = times(8, () => personIn(x, x.r.pick(['DE', 'DE', 'FR', 'PL'] as const)));
    const chosen = rows[3]!;
    const keeper = personIn(x, 'DE');
    const widths = [34, 104, 156, 248, 172, 84, 132, 118, 231];
    const cell = (text: string, i: number, style = '') =>
      `<div style="width:${widths[i]}px;flex:none;box-sizing:border-box;border-right:1px solid #d4d4d4;border-bottom:1px solid #d4d4d4;padding:3px 5px;height:22px;white-space:nowrap;overflow:hidden;${style}">${text}</div>`;
    const head = 'background:#f0f1f0;color:#555;text-align:center';
    const line = (n: number, cells: string[], style = '') =>
      `<div style="display:flex">${cell(String(n), 0, head)}${times(8, (i) => cell(cells[i] ?? '', i + 1, style + (i === 4 ? ';text-align:right' : ''))).join('')}</div>`;
    const bold = 'font-weight:bold;background:#dbe7d3';
    return `<div style="${FULL};background:#fff;color:#1c1c1c;font:11px/15px Liberation Sans,sans-serif">
<div style="background:#1e6b3a;color:#fff;padding:7px 12px;display:flex;gap:16px;font-size:12px"><b>Tabelle</b><span>Zahlungseingänge_KW11.ods – zuletzt gespeichert vor 3 Minuten</span><span style="margin-left:auto">${v('user', like(x, 'buchhaltung##|k.reimers#|fibu-team##'))} ▾</span></div>
<div style="padding:5px 12px;display:flex;gap:18px;background:#f7f8f7;border-bottom:1px solid #d4d4d4;font-size:12px"><span>Datei</span><span>Bearbeiten</span><span>Ansicht</span><span>Einfügen</span><span>Format</span><span>Daten</span><span>Extras</span><span>Fenster</span><span>Hilfe</span></div>
<div style="padding:5px 12px;background:#f7f8f7;border-bottom:1px solid #d4d4d4;color:#555">Liberation Sans ▾ &nbsp; 10 ▾ &nbsp; <b>F</b> &nbsp; <i>K</i> &nbsp; <u>U</u> &nbsp; ▤ ▥ ▦ &nbsp; % &nbsp; 0,00 &nbsp; Σ Summe &nbsp; ⇅ Sortieren &nbsp; ▽ Autofilter &nbsp; ⊞ Rahmen &nbsp; ⚙ Bedingte Formatierung</div>
<div style="padding:4px 12px;display:flex;gap:14px;border-bottom:1px solid #bbb"><span style="border:1px solid #bbb;padding:1px 26px 1px 6px">C7</span><span style="color:#777">ƒx ✕ ✓</span><span>${v('iban', chosen.iban)}</span></div>
<div style="display:flex">${['', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((t, i) => cell(t, i, head)).join('')}</div>
<div style="display:flex">${cell('1', 0, head)}<div style="flex:1;border-bottom:1px solid #d4d4d4;padding:3px 5px;font-weight:bold">Eingänge Sammelkonto, Woche 11 – Stand ${id(`${day(x)} ${clock(x)}`)}</div></div>${line(2, [])}
${line(3, ['Wertstellung', 'Auftraggeber', 'Konto des Auftraggebers', 'Verwendungszweck', 'Betrag EUR', 'Vorgang', 'Abgleich', 'Bemerkung'], bold)}
${rows.map((p, i) => line(i + 4, [`${two(x.r.int(9, 13))}.03.`, v('name', p.name), v('iban', p.iban), i % 3 === 1 ? `Bestellung ${id(order(x))}` : x.r.pick(['Rechnung bezahlt, danke', 'Guthaben aufladen', 'Kauf Gutscheine', 'Zahlung wie besprochen']), euro(x), i === 5 ? 'nicht gefunden' : id(x.txId()), i === 5 ? 'offen' : x.r.pick(['zugeordnet', 'zugeordnet', 'Betrag weicht ab']), i === 5 ? 'Kunde bitte anrufen' : i < 5 ? '' : x.r.pick(['', 'Teilbetrag, Rest folgt', 'von Hand gebucht', ''])], i === 5 ? 'background:#fff1c9' : '')).join('')}
${line(12, ['Summe', '', '', '', euro(x), '8 Zeilen', '7 von 8', ''], 'font-weight:bold;border-top:2px solid #333')}${line(13, [])}
${line(14, ['Klärfälle', 'Name', 'E-Mail', 'Telefon', 'Betrag EUR', 'Sitzung', 'Frist', 'Nächster Schritt'], bold)}
${times(3, (i) => {
  const p = personIn(x, 'DE');
  return line(15 + i, [
    `Fall ${i + 1}`,
    v('name', p.name),
    v('email', p.email),
    v('phone', p.phone),
    euro(x),
    id(x.sessionId()),
    `${two(x.r.int(16, 27))}.03.`,
    x.r.pick(['Kontoauszug anfordern', 'Rückzahlung vorbereiten', 'zweite Mahnung senden']),
  ]);
}).join('')}
${line(18, [])}<div style="display:flex">${cell('19', 0, head)}<div style="flex:1;border-bottom:1px solid #d4d4d4;padding:3px 5px"><i>Hinweis: Beträge unter fünf Euro werden nicht nachverfolgt, Überzahlungen gehen am Monatsende zurück.</i></div></div>${line(20, [])}${line(21, [])}${line(22, [])}${line(23, [])}
<div style="position:absolute;box-sizing:border-box;left:1054px;top:196px;width:216px;background:#fffbd6;border:1px solid #c9b458;box-shadow:2px 3px 6px #0004;padding:6px 10px;white-space:normal;overflow-wrap:anywhere"><b>${v('name', keeper.name)}</b>, ${id(`${day(x)} ${clock(x)}`)}<br>Konto gehört laut Bank ${v('name', personIn(x, 'DE').name)}, geboren ${v('dob', x.date().split('-').reverse().join('.'))}. Bitte nicht auszahlen, bevor der Nachweis da ist.</div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#f0f1f0;border-top:1px solid #bbb;padding:6px 12px;display:flex;gap:6px;color:#444"><span>◂ ▸ +</span><span style="padding:0 14px">Übersicht</span><span style="padding:0 14px;background:#fff;font-weight:bold">Eingänge</span><span style="padding:0 14px">Auszahlungen</span><span style="padding:0 14px">Gebühren</span><span style="padding:0 14px">Archiv 2025</span><span style="margin-left:auto">Blatt 2 von 5 &nbsp; | &nbsp; Deutsch (Deutschland) &nbsp; | &nbsp; Standard &nbsp; | &nbsp; 100 %</span></div></div>`;
  },

  /** French week calendar with an open appointment. */
  agenda: (x) => {
    const host = personIn(x, 'FR');
    const guest = personIn(x, 'FR');
    const hours = times(
      11,
      (i) =>
        `<div style="position:absolute;left:0;right:0;top:${i * 60}px;border-top:1px solid #e4e6ef"><span style="position:absolute;left:-46px;top:-8px;color:#8a8fa8;font-size:11px">${i + 8}:00</span></div>`,
    ).join('');
    const event = (column: number, from: number, length: number, colour: string, text: string) =>
      `<div style="position:absolute;left:calc(${column * 20}% + 3px);width:calc(20% - 10px);top:${(from - 8) * 60 + 1}px;height:${length * 60 - 4}px;box-sizing:border-box;background:linear-gradient(${colour}22,${colour}22),#fff;border-left:4px solid ${colour};border-radius:4px;padding:4px 7px;overflow:hidden;overflow-wrap:anywhere;font-size:11.5px;line-height:1.3">${text}</div>`;
    const other = () => personIn(x, 'FR');
    const one = (label: string, value: string) =>
      `<div style="display:flex;gap:10px;margin-top:7px"><span style="width:20px;color:#6a6f8c">${label}</span><span style="flex:1;min-width:0">${value}</span></div>`;
    return `<div style="${FULL};background:#fff;color:#262a40;font:13px/1.4 DejaVu Sans,sans-serif">
<div style="height:52px;display:flex;align-items:center;gap:20px;padding:0 20px;border-bottom:1px solid #e4e6ef"><span style="font-size:18px">▦ Agenda</span><span style="border:1px solid #c5c9da;border-radius:18px;padding:5px 16px">Aujourd’hui</span><span>‹ &nbsp; ›</span><span style="font-size:18px">9 – 13 mars 2026</span><span style="margin-left:auto;color:#6a6f8c">Semaine ▾ &nbsp; ⚙ &nbsp; ?</span><span style="font-size:12px">${v('email', host.email)}</span></div>
<div style="position:absolute;left:0;top:52px;bottom:0;width:206px;padding:18px 16px;box-sizing:border-box;font-size:12px"><div style="background:#3d4bd1;color:#fff;border-radius:22px;padding:9px 20px;display:inline-block">+ Créer</div><div style="margin:18px 0 6px;font-weight:bold">mars 2026</div><div style="font:11px/19px DejaVu Sans Mono,monospace;white-space:pre">lu ma me je ve sa di
                   1
 2  3  4  5  6  7  8
 9 10 11 12 13 14 15
16 17 18 19 20 21 22
23 24 25 26 27 28 29
30 31</div><div style="margin:18px 0 6px;font-weight:bold">Mes agendas</div><div style="line-height:24px">☑ Rendez-vous clients<br>☑ Équipe paiements<br>☑ Astreinte<br>☐ Anniversaires<br>☐ Jours fériés</div><div style="margin:18px 0 6px;font-weight:bold">Collègues</div><div style="line-height:24px">☑ ${v('name', other().name)}<br>☐ ${v('name', other().name)}<br>☐ ${v('name', other().name)}</div></div>
<div style="position:absolute;left:254px;right:0;top:52px;height:46px;display:grid;grid-template-columns:repeat(5,1fr);text-align:center;color:#6a6f8c;padding-top:6px;box-sizing:border-box">${['lundi 9', 'mardi 10', 'mercredi 11', 'jeudi 12', 'vendredi 13'].map((d) => `<span>${d}</span>`).join('')}</div>
<div style="position:absolute;left:254px;right:0;top:98px;height:702px"><div style="position:absolute;inset:8px 0 0 0">${hours}</div></div>
<div style="position:absolute;left:254px;right:0;top:106px;height:694px">
${event(0, 8.5, 1, '#0d8a6a', `<b>Point d’équipe</b><br>Salle Ardoise, tour des tickets ouverts`)}
${event(0, 10, 1.5, '#3d4bd1', `<b>Appel ${v('name', other().name)}</b><br>Commande ${id(order(x))} en attente<br>${v('phone', other().phone)}`)}
${event(0, 14, 2, '#b3541e', `<b>Revue des litiges</b><br>${id(x.txId())}<br>${id(x.txId())}<br>${id(x.txId())}<br>Apporter les preuves de livraison`)}
${event(1, 9, 1.5, '#3d4bd1', `<b>Intégration ${neutral(shop(x))}</b><br>avec ${v('name', other().name)}, ${v('email', other().email)}`)}
${event(1, 13.5, 1, '#0d8a6a', `Déjeuner avec l’équipe conformité`)}
${event(1, 15.5, 1.9, '#8b2bb0', `<b>Comité trésorerie</b><br>${v('note', x.r.pick([`Relever la ligne ${vendor(x)} à ${x.r.int(2, 9)} M€ avant la fin du mois`, `Basculer ${x.r.int(20, 70)} % du flux SEPA vers ${vendor(x)} dès lundi`, `Couverture USDC insuffisante : il manque ${x.r.int(120, 900)} k€ chez ${vendor(x)}`]))}`)}
${event(3, 8.5, 1.2, '#b3541e', `<b>Astreinte</b> : rappeler le client de la session ${id(x.sessionId())}`)}
${event(4, 9, 1.3, '#3d4bd1', `<b>Entretien ${v('name', other().name)}</b><br>${v('phone', other().phone)}`)}
${event(4, 11.5, 1, '#0d8a6a', `Démo du nouveau tableau de bord, ouverte à tous`)}
${event(4, 15, 2, '#b3541e', `<b>Clôture hebdo</b><br>Incident ${id(like(x, 'INC-#####'))}, code ${id(failure(x))}, rapport à envoyer avant 17 h`)}
${event(2, 10, 1.2, '#3d4bd1', `<b>Vérification d’identité</b><br>${v('name', guest.name)}`)}</div>
<div style="position:absolute;left:674px;top:318px;width:398px;background:#fff;border-radius:12px;box-shadow:0 8px 34px #0005;padding:16px 20px;box-sizing:border-box;overflow-wrap:anywhere"><div style="display:flex;justify-content:space-between;color:#6a6f8c"><span>✎ &nbsp; ✂ &nbsp; ✉ &nbsp; ⋮</span><span>✕</span></div><div style="font-size:19px;margin-top:4px">Vérification d’identité</div><div style="color:#6a6f8c">mercredi 11 mars, de 10:00 à 11:10, rappel dix minutes avant</div>
${one('⚲', `${v('address', guest.street)}, ${v('address', guest.town)}`)}${one('☏', `${v('phone', other().phone)}, code de conférence ${v('password', like(x, '### ###|#### ####'))}`)}${one('☺', `${v('name', guest.name)}, né le ${v('dob', guest.born)}<br>${v('email', guest.email)}<br>${v('email', host.email)}, organisateur`)}${one('≡', `Passeport ${v('passport', x.passport())}, numéro fiscal ${v('tax', like(x, '30 ## ### ### ###|1# ## ### ### ###'))}. Dossier ${id(x.uuid())}, reçu le ${id(x.time())}. Demander une facture récente et vérifier l’IBAN ${v('iban', guest.iban)}.`)}
<div style="margin-top:12px;border-top:1px solid #e4e6ef;padding-top:10px">Participer ? &nbsp; <b style="color:#3d4bd1">Oui</b> &nbsp; Non &nbsp; Peut-être</div></div></div>`;
  },

  /** French direct debit mandate in a viewer of PDF papers, with remarks in the margin. */
  mandat: (x) => {
    const payer = personIn(x, 'FR');
    const clerk = personIn(x, 'FR');
    const manager = personIn(x, 'FR');
    const boxed = (label: string, value: string) =>
      `<div style="display:flex;align-items:baseline;margin-top:3px"><span style="width:216px;font-style:italic">${label}</span><span style="flex:1;border-bottom:1px dotted #333">${value}</span></div>`;
    const remark = (who: string, when: string, text: string) =>
      `<div style="background:#fff;border-radius:6px;padding:10px 12px;margin-bottom:10px;overflow-wrap:anywhere"><b>${who}</b><div style="color:#71767e;font-size:11px">${when}</div>${text}</div>`;
    return `<div style="${FULL};background:#53565b;color:#23262b;font:12.5px/1.4 Liberation Sans,sans-serif">
<div style="height:42px;background:#38393c;color:#e8e8e8;display:flex;align-items:center;gap:22px;padding:0 18px"><span>☰</span><b>mandat-sepa-signé.pdf</b><span style="margin-left:150px">1 / 2</span><span>− &nbsp; 115 % &nbsp; +</span><span>↻ &nbsp; ▣</span><span style="margin-left:auto">✎ Annoter &nbsp; ↓ Télécharger &nbsp; Imprimer</span></div>
<div style="position:absolute;left:0;top:42px;bottom:0;width:120px;background:#45474b;color:#ddd;padding:16px 22px;box-sizing:border-box;text-align:center"><div style="background:#fff;height:104px;border:3px solid #8ab4f8"></div>1<div style="background:#fff;height:104px;margin-top:14px"></div>2</div>
<div style="position:absolute;left:140px;top:52px;width:790px;bottom:-20px;background:#fff;padding:18px 48px;box-sizing:border-box;font:13.5px/1.3 Liberation Serif,serif;color:#111"><div style="text-align:center;font-size:19px;letter-spacing:1px"><b>MANDAT DE PRÉLÈVEMENT SEPA</b></div><div style="text-align:center;margin-bottom:9px">Paiements récurrents, version du formulaire 3.1</div>
<div style="display:flex;justify-content:space-between"><span>Référence unique du mandat : ${id(like(x, 'RUM-2026-######|0BIT##########'))}</span><span>Établi le ${id(day(x, '/'))}</span></div>
<div style="font-size:11.5px;margin-top:6px;text-align:justify">En signant ce formulaire, vous autorisez le créancier à envoyer des instructions à votre banque pour débiter votre compte, et votre banque à débiter votre compte conformément à ces instructions. Vous bénéficiez du droit d’être remboursé par votre banque selon les conditions décrites dans la convention que vous avez passée avec elle. Toute demande doit être présentée dans les huit semaines.</div>
<div style="margin-top:9px;background:#eee;padding:2px 8px"><b>Débiteur</b></div>${boxed('Nom et prénom', v('name', `${payer.last} ${payer.first}`))}${boxed('Adresse', v('address', payer.street))}${boxed('Code postal et ville', v('address', payer.town))}${boxed('Date de naissance', v('dob', payer.born))}${boxed('Compte à débiter', v('iban', payer.iban))}${boxed('Téléphone', v('phone', payer.phone))}${boxed('Courriel', v('email', payer.email))}${boxed('Numéro fiscal', v('tax', like(x, '2# ## ### ### ###|0# ## ### ### ###')))}
<div style="margin-top:9px;background:#eee;padding:2px 8px"><b>Créancier et tiers</b></div>${boxed('Commerçant', neutral(shop(x)))}${boxed('Représentant légal', v('name', manager.name))}${boxed('Compte à créditer', v('iban', x.iban('FR')))}${boxed('Tiers débiteur éventuel', v('name', personIn(x, 'FR').name))}
<div style="margin-top:9px;background:#eee;padding:2px 8px"><b>Échéancier</b></div><table style="width:100%;border-collapse:collapse;background:#fff;font-size:12px">
<tr><td style="border:1px solid #999;padding:2px 8px"><b>Commande</b></td><td style="border:1px solid #999;padding:2px 8px"><b>Date de débit</b></td><td style="border:1px solid #999;padding:2px 8px"><b>Montant</b></td><td style="border:1px solid #999;padding:2px 8px"><b>Transaction</b></td></tr>
${times(3, () => `<tr><td style="border:1px solid #999;padding:2px 8px">${id(order(x))}</td><td style="border:1px solid #999;padding:2px 8px">${day(x, '/')}</td><td style="border:1px solid #999;padding:2px 8px">${x.r.int(20, 900)},${like(x, '##')} €</td><td style="border:1px solid #999;padding:2px 8px">${id(x.txId())}</td></tr>`).join('')}</table>
<div style="display:flex;justify-content:space-between;margin-top:10px"><span>Fait à ${v('address', payer.town.replace(/^\d+ /, ''))}, le ${day(x, '/')}</span><span>Signature : <i style="font-size:20px">${v('name', payer.name)}</i></span></div><div style="font-size:11.5px;margin-top:6px">Signé par voie électronique, adresse réseau ${v('ip', x.ip())}, horodatage ${id(x.time())}, preuve ${id(x.uuid())}</div></div>
<div style="position:absolute;right:0;top:42px;bottom:0;width:330px;padding:16px;box-sizing:border-box;background:#45474b"><div style="color:#e8e8e8;margin-bottom:10px"><b>Annotations</b> &nbsp; 4 &nbsp; Trier par date ▾</div>
${remark(v('name', clerk.name), id(`${day(x, '/')} ${clock(x)}`), `La banque a rejeté le premier débit avec le code ${id(x.r.pick(['AC04', 'MD01', 'AM04', 'AC01']))}. Le payeur dit avoir changé de compte, le nouveau serait ${v('iban', x.iban('FR'))}.`)}${remark(v('name', manager.name), id(`${day(x, '/')} ${clock(x)}`), `Merci de rappeler ${v('name', payer.name)} au ${v('phone', personIn(x, 'FR').phone)} après dix-huit heures, son employeur ne souhaite pas d’appel au bureau.`)}${remark(v('name', clerk.name), id(`${day(x, '/')} ${clock(x)}`), `Copie envoyée à ${v('email', manager.email)} et à ${v('email', x.email(clerk.name))}. La demande ${id(x.requestId())} reste ouverte jusqu’à la réponse de la banque.`)}${remark('Système', id(`${day(x, '/')} ${clock(x)}`), `Document vérifié, aucune modification depuis la signature.`)}<div style="background:#2f3033;color:#bbb;border-radius:6px;padding:9px 12px">Ajouter une annotation…</div></div></div>`;
  },

  /** Spanish customer card of a sales program. */
  ficha: (x) => {
    const client = personIn(x, 'ES');
    const seller = personIn(x, 'ES');
    const mate = personIn(x, 'ES');
    const datum = (label: string, value: string) =>
      `<div style="margin-bottom:9px"><div style="font-size:11px;text-transform:uppercase;letter-spacing:.6px;color:#8a7f72">${label}</div><div>${value}</div></div>`;
    const step = (icon: string, title: string, when: string, text: string) =>
      `<div style="display:flex;gap:14px;margin-bottom:12px"><span style="width:30px;height:30px;border-radius:50%;background:#f3e3d3;text-align:center;line-height:30px;flex:none">${icon}</span><div style="flex:1;min-width:0;background:#fff;border:1px solid #eadfd2;border-radius:8px;padding:8px 13px;overflow-wrap:anywhere"><div style="display:flex;justify-content:space-between"><b>${title}</b><span style="color:#8a7f72;font-size:12px">${when}</span></div>${text}</div></div>`;
    const deal = (state: string, colour: string) =>
      `<div style="background:#fff;border:1px solid #eadfd2;border-radius:8px;padding:8px 12px;margin-bottom:8px"><div style="display:flex;justify-content:space-between"><b>${euro(x)} €</b><span style="background:${colour};color:#fff;border-radius:3px;padding:0 8px;font-size:11px;line-height:18px">${state}</span></div><div style="font-size:12px">${id(order(x))}</div></div>`;
    return `<div style="${FULL};background:#fbf6f0;color:#3a2f25;font:13px/1.42 DejaVu Sans,sans-serif">
<div style="position:absolute;left:0;top:0;bottom:0;width:62px;background:#7a2e1f;color:#f6d9c8;text-align:center;padding-top:16px;line-height:52px;font-size:19px">◆<br>☰<br>☺<br>✉<br>☏<br>▤<br>⚙</div>
<div style="position:absolute;left:62px;right:0;top:0;padding:14px 26px;background:#fff;border-bottom:1px solid #eadfd2"><div style="font-size:12px;color:#8a7f72">Clientes › Particulares › Zona norte › Ficha</div><div style="display:flex;align-items:center;gap:14px;margin-top:5px"><span style="font-size:23px">${v('name', client.name)}</span><span style="background:#e5f2df;color:#2c6b1b;border-radius:11px;padding:1px 11px;font-size:12px">Activo</span><span style="background:#fde8c8;color:#8a5200;border-radius:11px;padding:1px 11px;font-size:12px">Revisión pendiente</span><span style="margin-left:auto;border:1px solid #7a2e1f;color:#7a2e1f;border-radius:5px;padding:5px 14px">Registrar llamada</span><span style="background:#7a2e1f;color:#fff;border-radius:5px;padding:6px 14px">Nueva tarea</span></div><div style="margin-top:11px;display:flex;gap:26px;color:#8a7f72"><b style="color:#7a2e1f">Resumen</b><span>Operaciones 14</span><span>Documentos 6</span><span>Mensajes 22</span><span>Consentimientos</span><span>Historial</span></div></div>
<div style="position:absolute;left:62px;top:125px;bottom:0;width:286px;padding:16px 24px;box-sizing:border-box;border-right:1px solid #eadfd2;overflow-wrap:anywhere">${datum('Correo', v('email', client.email))}${datum('Móvil', v('phone', client.phone))}${datum('Teléfono del trabajo', v('phone', personIn(x, 'ES').phone))}${datum('NIF', v('tax', like(x, '########') + x.r.chars('TRWAGMYFPDXB', 1)))}${datum('Pasaporte', v('passport', like(x, 'PA@######|XD@######')))}${datum('Nacimiento', v('dob', client.born))}${datum('Domicilio', `${v('address', client.street)}<br>${v('address', client.town)}`)}${datum('Cuenta de cobro', v('iban', client.iban))}${datum('Monedero', v('wallet', x.wallet()))}${datum('Comercio de origen', neutral(shop(x)))}${datum('Gestor', v('name', seller.name))}${datum('Alta', id(`${day(x, '/')} ${clock(x)}`))}</div>
<div style="position:absolute;left:348px;top:125px;bottom:0;width:610px;padding:16px 24px;box-sizing:border-box"><div style="display:flex;justify-content:space-between;margin-bottom:12px"><b style="font-size:15px">Actividad</b><span style="color:#8a7f72">Todo ▾ &nbsp; Últimos 30 días ▾</span></div>
${step('☏', 'Llamada saliente, 6 minutos', id(`${day(x, '/')} ${clock(x)}`), `La compra no llegó al monedero. El cliente leyó el código ${v('otp', like(x, '### ###|######'))} que recibió por SMS y pidió hablar con ${v('name', mate.name)}. Sesión ${id(x.sessionId())}.`)}${step('✉', 'Correo recibido', id(`${day(x, '/')} ${clock(x)}`), `«Buenas tardes, pagué con la tarjeta ${v('card', x.card())} y sigo esperando. Mi mujer, ${v('name', personIn(x, 'ES').name)}, es titular de la cuenta.»`)}${step('⚑', 'Nota interna', id(`${day(x, '/')} ${clock(x)}`), `${v('note', x.r.pick([`Los pagos de este cliente salen por ${vendor(x)} y no por ${vendor(x)} desde el lunes`, `Riesgo acepta hasta ${x.r.int(3, 15)} mil euros al mes sin revisión manual`, `Tesorería retiene el ${x.r.int(5, 30)} % hasta que ${vendor(x)} liquide`]))}. No comentar por teléfono.`)}${step('✓', 'Tarea terminada', id(`${day(x, '/')} ${clock(x)}`), `Se adjuntó el justificante al expediente ${id(x.uuid())}. Responsable: ${v('email', mate.email)}.`)}${step('☏', 'Llamada perdida', id(`${day(x, '/')} ${clock(x)}`), `Desde ${v('phone', personIn(x, 'ES').phone)}, sin mensaje en el buzón.`)}<div style="color:#8a7f72;text-align:center">Mostrar actividad anterior</div></div>
<div style="position:absolute;right:0;top:125px;bottom:0;width:260px;padding:16px 20px 16px 0;box-sizing:border-box"><b style="font-size:15px">Operaciones recientes</b><div style="height:10px"></div>${deal('Pagada', '#2c6b1b')}${deal('Fallida', '#b3261e')}${deal('En curso', '#8a5200')}<div style="margin:6px 0 12px;font-size:12px">Último error: ${id(failure(x))}<br>Transacción ${id(x.txId())}</div><b style="font-size:15px">Acceso al portal</b><div style="margin-top:8px;font-size:12px;overflow-wrap:anywhere">Usuario ${v('user', like(x, 'cliente.%%%%##|norte_%%%##|particular####'))}<br>Última conexión desde ${v('ip', x.ip())}<br>Contraseña temporal ${v('password', x.password())}<br>Segundo factor activado</div><div style="margin-top:16px"><b style="font-size:15px">Personas vinculadas</b></div><div style="margin-top:6px">${v('name', personIn(x, 'ES').name)}, cónyuge<br>${v('name', personIn(x, 'ES').name)}, apoderado</div></div></div>`;
  },

  /** Brazilian receipt in a phone on the desk, with the log of the device beside it. */
  comprovante: (x) => {
    const payer = brazilian(x);
    const payee = brazilian(x);
    const next = ticker(x, 1, 4000);
    const talk = ticker(x, 1, 400_000);
    const cpf = () => like(x, '###.###.###-##');
    const row = (label: string, value: string) =>
      `<div style="padding:5px 0;border-bottom:1px solid #ececf4"><div style="color:#77779a;font-size:12px">${label}</div><div style="overflow-wrap:anywhere">${value}</div></div>`;
    const log = (level: string, colour: string, tag: string, text: string) =>
      `<div style="display:grid;grid-template-columns:92px 20px 118px minmax(0,1fr);gap:8px;overflow-wrap:anywhere"><span style="color:#8f8fa8">${id(next('ms'))}</span><span style="color:${colour}">${level}</span><span style="color:#7fc8e8">${tag}</span><span>${text}</span></div>`;
    return `<div style="${FULL};background:#32324a;color:#dcdcec;font:12px/1.45 DejaVu Sans Mono,monospace">
<div style="height:36px;background:#22222f;display:flex;align-items:center;gap:20px;padding:0 16px;font-family:Liberation Sans,sans-serif;font-size:13px"><span style="color:#ff7a70">● <span style="color:#ffca4d">●</span> <span style="color:#59d76b">●</span></span><span>Espelho do celular — depuração por USB</span><span style="margin-left:auto">Girar &nbsp; Capturar tela &nbsp; Gravar &nbsp; 60 fps</span></div>
<div style="position:absolute;left:34px;top:52px;width:376px;height:734px;background:#101018;border-radius:34px;padding:12px;box-sizing:border-box"><div style="background:#fff;color:#20203a;height:710px;border-radius:24px;overflow:hidden;font:14.5px/1.35 Liberation Sans,sans-serif"><div style="display:flex;justify-content:space-between;padding:9px 22px 5px;font-size:12px"><b>${clock(x)}</b><span>4G ▮▮▮ 71%</span></div><div style="background:#5b2fd6;color:#fff;padding:12px 22px"><div style="font-size:13px">‹ Voltar</div><div style="font-size:20px;margin-top:4px">Comprovante de compra</div><div style="font-size:13px">Pix recebido, ativos a caminho</div></div><div style="padding:6px 22px"><div style="font-size:24px;margin:3px 0">R$ ${euro(x)}</div>${row('Quando', id(`${day(x, '/')} às ${clockS(x)}`))}${row('Quem pagou', `${v('name', payer.name)}<br>CPF ${v('tax', cpf())}`)}${row('Quem recebeu', `${v('name', payee.name)}<br>CPF ${v('tax', cpf())}`)}${row('Chave Pix', v('email', payee.email))}${row('Agência e conta', v('iban', like(x, '0### / #####-#|3### / ######-#')))}${row('Carteira de destino', v('wallet', x.wallet()))}${row('ID da transação', id(`E${like(x, '########2026##########')}${like(x, '@@@@@@@@@@@')}`))}${row('Pedido', id(order(x)))}<div style="margin-top:10px;display:flex;gap:10px"><span style="flex:1;text-align:center;border:1px solid #5b2fd6;color:#5b2fd6;border-radius:20px;padding:6px">Compartilhar</span><span style="flex:1;text-align:center;background:#5b2fd6;color:#fff;border-radius:20px;padding:7px">Preciso de ajuda</span></div></div></div></div>
<div style="position:absolute;left:440px;right:24px;top:52px;height:400px;background:#1b1b27;border-radius:8px;overflow:hidden"><div style="background:#282838;padding:7px 14px;font-family:Liberation Sans,sans-serif">Registro do aparelho &nbsp; <span style="color:#8f8fa8">filtro: checkout &nbsp; nível: tudo ▾ &nbsp; ‖ pausar &nbsp; limpar</span></div><div style="padding:9px 14px">
${log('I', '#59d76b', 'CheckoutApp', `sessão ${id(x.sessionId())} retomada após bloqueio da tela, última resposta ${id(x.requestId())} em 184 ms`)}${log('D', '#8f8fa8', 'Http', `Authorization: Bearer ${v('jwt', x.jwt())}`)}${log('I', '#59d76b', 'Perfil', `usuário carregado: ${v('name', payer.name)}, nascimento ${v('dob', x.date().split('-').reverse().join('/'))}, celular ${v('phone', payer.phone)}`)}${log('D', '#8f8fa8', 'Endereco', `entrega da fatura em ${v('address', payer.street)}, ${v('address', payer.town)}`)}${log('D', '#8f8fa8', 'Prefs', `client_secret gravado em texto aberto: ${v('secret', x.clientSecret())}`)}${log('E', '#ff7a70', 'Pagamento', `recusado com ${id(failure(x))}, tentando outra vez com o cartão ${v('card', x.card())}`)}${log('I', '#59d76b', 'Sms', `código lido da mensagem: ${v('otp', like(x, '######'))}`)}${log('I', '#59d76b', 'Pagamento', `aprovado, transação ${id(x.txId())}`)}${log('D', '#8f8fa8', 'Rede', `endereço público ${v('ip', x.ip())}, operadora móvel, sem VPN`)}${log('I', '#59d76b', 'Webhook', `evento ${id(x.eventId())} confirmado pelo servidor`)}</div></div>
<div style="position:absolute;left:440px;right:24px;top:470px;bottom:14px;background:#f3f1ea;color:#2c2a24;border-radius:8px;padding:14px 20px;box-sizing:border-box;font:14px/1.45 Liberation Sans,sans-serif"><b>Conversa com a equipe</b><span style="float:right;color:#8a8576">4 pessoas no canal</span><div style="margin-top:8px"><b>${v('name', brazilian(x).name)}</b> &nbsp;${id(talk('min'))}<br>O cliente ligou de ${v('phone', brazilian(x).phone)} e jura que pagou duas vezes. Alguém consegue ver se o segundo Pix foi devolvido?</div><div style="margin-top:8px"><b>${v('name', brazilian(x).name)}</b> &nbsp;${id(talk('min'))}<br>Foi sim, ${id(x.txId())}. ${v('note', x.r.pick([`A devolução saiu do caixa em ${vendor(x)}, onde sobraram só ${x.r.int(40, 300)} mil reais`, `Hoje o Pix passa por ${vendor(x)} porque ${vendor(x)} está fora`, `O risco liberou este CPF até ${x.r.int(5, 50)} mil por dia`]))}.</div><div style="margin-top:8px"><b>${v('name', payee.name)}</b> &nbsp;${id(talk('min'))}<br>Obrigado! Vou avisar por e-mail em ${v('email', payer.email)} e fechar o chamado.</div><div style="margin-top:12px;background:#fff;border:1px solid #d5d0c2;border-radius:18px;padding:6px 16px;color:#8a8576">Escreva uma mensagem</div></div></div>`;
  },

  /** Italian bank portal: a transfer before it is signed, and the latest movements. */
  bonifico: (x) => {
    const owner = personIn(x, 'IT');
    const to = personIn(x, 'IT');
    const fiscal = () =>
      `${x.r.chars('BCDFGLMNPRSTVZ', 6)}${like(x, '##')}${x.r.chars('ABCDEHLMPRST', 1)}${like(x, '1#|2#')}${x.r.chars('ABCDEFGHL', 1)}${like(x, '###')}${x.r.chars('ABCDEFGHKLMN', 1)}`;
    const pair = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;padding:6px 0;border-bottom:1px dashed #cdd9e5"><span style="color:#5d7186">${label}</span><span style="text-align:right">${value}</span></div>`;
    const move = (text: string, ref: string, sum: string, plus = false) =>
      `<tr><td style="padding:5px 0;background:#fff;border-top:1px solid #e3ebf2;color:#5d7186;vertical-align:top;width:58px">${two(x.r.int(1, 28))}/03</td><td style="padding:5px 8px;background:#fff;border-top:1px solid #e3ebf2">${text}<br><span style="color:#5d7186;font-size:12px">${ref}</span></td><td style="padding:5px 0;background:#fff;border-top:1px solid #e3ebf2;text-align:right;vertical-align:top;color:${plus ? '#0a7a3c' : '#1d2b3a'};white-space:nowrap">${plus ? '+' : '−'} ${sum}</td></tr>`;
    return `<div style="${FULL};background:#e9f0f6;color:#1d2b3a;font:14px/1.4 Liberation Sans,sans-serif">
<div style="background:#00477f;color:#fff;padding:12px 34px;display:flex;gap:30px;align-items:center"><b style="font-size:19px;letter-spacing:1px">BANCA PONENTE</b><span>Conti</span><span>Carte</span><b style="border-bottom:3px solid #ffb81c;padding-bottom:2px">Pagamenti</b><span>Investimenti</span><span>Documenti</span><span style="margin-left:auto">Buongiorno, ${v('name', owner.name)}</span><span>Esci</span></div>
<div style="padding:9px 34px;background:#fff;color:#5d7186;font-size:13px">Home / Pagamenti / Bonifico istantaneo / <span style="color:#1d2b3a">Riepilogo</span><span style="float:right">Codice cliente ${v('user', like(x, '########|IT######'))}, ultimo accesso ${id(`${day(x, '/')} ${clock(x)}`)} da ${v('ip', x.ip())}</span></div>
<div style="position:absolute;left:34px;top:104px;width:590px;background:#fff;border-top:4px solid #ffb81c;padding:14px 24px;box-sizing:border-box"><div style="font-size:18px;margin-bottom:6px">Controlla i dati prima di confermare</div>${pair('Ordinante', v('name', owner.name))}${pair('Codice fiscale', v('tax', fiscal()))}${pair('Conto di addebito', v('iban', owner.iban))}${pair('Beneficiario', v('name', to.name))}${pair('IBAN del beneficiario', v('iban', to.iban))}${pair('Indirizzo', `${v('address', to.street)}<br>${v('address', to.town)}`)}${pair('Importo', `<b>${euro(x)} EUR</b>`)}${pair('Commissione', '0,00 EUR')}${pair('Causale', `Rimborso ordine ${id(order(x))}`)}${pair('Riferimento', id(`TRN${like(x, '##########@@@@')}`))}${pair('Avvisa il beneficiario', v('email', to.email))}${pair('Esecuzione', 'immediata, entro dieci secondi')}<div style="margin-top:12px;background:#fff6df;padding:10px 14px">Il nome del beneficiario corrisponde solo in parte. Secondo la sua banca il conto è intestato a ${v('name', personIn(x, 'IT').name)}.</div><div style="margin-top:12px;display:flex;gap:14px;align-items:center"><span>Codice ricevuto al ${v('phone', owner.phone)}</span><span style="border:2px solid #00477f;padding:5px 16px;font:17px Liberation Mono,monospace;letter-spacing:3px">${v('otp', like(x, '######'))}</span><span style="margin-left:auto;background:#00477f;color:#fff;padding:9px 24px">Conferma</span></div></div>
<div style="position:absolute;left:34px;top:716px;width:590px;color:#5d7186;font-size:12.5px">Assistenza dalle 8 alle 22. Operatore assegnato: ${v('name', personIn(x, 'IT').name)}, pratica ${id(like(x, 'PR-2026-######'))}. Non comunicare mai il codice a chi ti chiama. La banca non chiede le credenziali per telefono né per posta elettronica.</div>
<div style="position:absolute;left:648px;right:34px;top:104px;background:#fff;padding:14px 22px;box-sizing:border-box;overflow-wrap:anywhere"><div style="display:flex;justify-content:space-between"><span style="font-size:18px">Ultimi movimenti</span><span style="color:#00477f">Scarica ▾ &nbsp; Cerca</span></div><table style="width:100%;border-collapse:collapse;background:#fff;margin-top:6px">
${move(`Bonifico da ${v('name', personIn(x, 'IT').name)}`, `${v('iban', x.iban('IT'))}`, euro(x), true)}${move(`Accredito ${neutral(shop(x))}`, `Operazione ${id(x.txId())}`, euro(x), true)}${move(`Bonifico a ${v('name', personIn(x, 'IT').name)}`, `${v('iban', x.iban('DE'))}`, euro(x))}${move(`Pagamento con carta`, `Carta ${v('card', x.card())}, autorizzazione ${id(like(x, '######'))}`, `${x.r.int(5, 99)},${like(x, '##')}`)}${move('Acquisto di stablecoin', `Sessione ${id(x.sessionId())}, ${id(x.time())}`, euro(x))}${move('Storno operazione respinta', `Motivo ${id(failure(x))}, richiesta ${id(x.requestId())}`, euro(x), true)}${move(`Addebito diretto ${neutral('Luce e Gas')}`, `Mandato ${id(like(x, 'MND########'))}, intestato a ${v('name', owner.name)}`, `${x.r.int(40, 190)},${like(x, '##')}`)}${move(`Giroconto`, `Verso ${v('iban', x.iban('IT'))}`, euro(x))}${move('Canone mensile', 'Addebitato ogni primo giorno del mese', '3,50')}</table></div>
<div style="position:absolute;right:34px;bottom:22px;width:400px;background:#1d2b3a;color:#fff;padding:11px 18px;box-sizing:border-box;overflow-wrap:anywhere"><b>Nuovo dispositivo abilitato</b><br>Il telefono di ${v('name', owner.first)} può firmare i pagamenti. Se non sei tu, scrivi a ${v('email', x.email())} oppure chiama ${v('phone', personIn(x, 'IT').phone)}.</div></div>`;
  },

  /** Dutch form about the people behind a company, large and roomy. */
  opgave: (x) => {
    const owner = hollander(x);
    const second = hollander(x);
    const field = (label: string, value: string, wide = false) =>
      `<div style="${wide ? 'grid-column:span 2' : ''}"><div style="margin-bottom:2px"><b>${label}</b></div><div style="border:2px solid #535353;padding:5px 10px;background:#fff;overflow-wrap:anywhere">${value}</div></div>`;
    return `<div style="${FULL};background:#f3f3f3;color:#000;font:16px/1.38 Liberation Sans,sans-serif">
<div style="background:#fff;padding:10px 60px;display:flex;align-items:center;gap:18px;border-bottom:6px solid #154273"><b style="color:#154273;font-size:20px">Opgave uiteindelijk belanghebbenden</b><span style="margin-left:auto;font-size:14px">Ingelogd als ${v('user', like(x, 'kvk.########|eh3-######|gemachtigde##'))} &nbsp; <u>Uitloggen</u></span></div>
<div style="padding:10px 60px;font-size:14px;color:#154273">Stap 1 Bedrijf ✓ &nbsp; › &nbsp; Stap 2 Vestiging ✓ &nbsp; › &nbsp; <b>Stap 3 Personen</b> &nbsp; › &nbsp; Stap 4 Documenten &nbsp; › &nbsp; Stap 5 Ondertekenen</div>
<div style="position:absolute;left:60px;top:92px;width:620px"><div style="font-size:21px;margin-bottom:6px">Eerste belanghebbende</div><div style="display:grid;grid-template-columns:1fr 1fr;gap:9px 24px">${field('Voornamen', v('name', owner.first))}${field('Achternaam', v('name', owner.last))}${field('Geboortedatum', v('dob', x.date().split('-').reverse().join('-')))}${field('Burgerservicenummer', v('tax', like(x, '#########|#### ## ###')))}${field('Straat en huisnummer', v('address', owner.street))}${field('Postcode en plaats', v('address', owner.town))}${field('Paspoort', v('passport', like(x, 'N@@#####@|B@@#####@').slice(0, 9)))}${field('Telefoon overdag', v('phone', owner.phone))}${field('E-mailadres', v('email', owner.email), true)}${field('Rekening voor uitbetaling', v('iban', x.iban('NL')), true)}</div>
<div style="font-size:21px;margin:11px 0 6px">Tweede belanghebbende</div><div style="display:grid;grid-template-columns:1fr 1fr;gap:9px 24px">${field('Naam', v('name', second.name))}${field('Geboortedatum', v('dob', x.date().split('-').reverse().join('-')))}${field('Adres', `${v('address', second.street)}, ${v('address', second.town)}`, true)}</div>
<div style="margin-top:10px">☑ Ik heb een aandeel van meer dan een kwart. &nbsp; ☐ Gevolmachtigde</div><div style="margin-top:10px;display:flex;gap:16px"><span style="background:#154273;color:#fff;padding:8px 26px">Volgende</span><span style="border:2px solid #154273;color:#154273;padding:6px 22px">Opslaan en later verder</span></div></div>
<div style="position:absolute;left:712px;right:48px;top:88px;font-size:13px;overflow-wrap:anywhere"><div style="background:#fff4dc;border-left:6px solid #ffb612;padding:10px 16px"><b>Let op</b><br>De gegevens komen niet overeen met het register. Foutcode ${id(failure(x))}. Controleer de spelling of bel met ${v('name', hollander(x).name)} op ${v('phone', hollander(x).phone)}.</div>
<div style="background:#fff;padding:12px 16px;margin-top:10px"><b>Uw aanvraag</b><div style="display:grid;grid-template-columns:104px minmax(0,1fr);gap:4px 10px;margin-top:6px"><span>Kenmerk</span><span>${id(like(x, 'UBO-2026-######|OPG ### ### ##'))}</span><span>Sessie</span><span>${id(x.sessionId())}</span><span>Dossier</span><span>${id(x.uuid())}</span><span>Gestart</span><span>${id(`${day(x, '-')} ${clock(x)}`)}</span><span>Bewaard</span><span>${id(`${day(x, '-')} ${clock(x)}`)}</span><span>Bedrijf</span><span>${neutral(shop(x))} B.V.</span><span>Verzoek</span><span>${id(x.requestId())}</span><span>Aanvrager</span><span>${v('name', hollander(x).name)}</span></div></div>
<div style="background:#fff;padding:12px 16px;margin-top:10px"><b>Berichten</b><div style="margin-top:6px">${id(day(x, '-'))} – Wij hebben een kopie ontvangen van ${v('name', second.name)}. Het document is niet goed leesbaar, stuur een nieuwe foto zonder flits.</div><div style="margin-top:6px">${id(day(x, '-'))} – Proefbetaling ${id(x.txId())} van één cent is gestort vanaf ${v('iban', x.iban('NL'))}.</div><div style="margin-top:6px">${id(day(x, '-'))} – De bevestiging ging naar ${v('email', second.email)}. Vul de code ${v('otp', like(x, '######|### ###'))} in om verder te gaan.</div><div style="margin-top:6px">${id(day(x, '-'))} – Inloggen vanaf ${v('ip', x.ip())} gelukt, melding ${id(x.eventId())}.</div></div>
<div style="background:#e5f1fb;padding:10px 16px;margin-top:10px"><b>Waarom vragen wij dit?</b><br>Betaalinstellingen zijn verplicht te weten wie er achter een onderneming zit. Wij bewaren deze opgave vijf jaar. Vragen? Lees de toelichting of schrijf naar ${v('email', hollander(x).email)}.</div></div></div>`;
  },

  /** Polish back office: dense list of orders and a drawer with one of them. */
  panel: (x) => {
    const picked = personIn(x, 'PL');
    const next = ticker(x);
    const pesel = () => like(x, '7#0#1#####|8#1#0######|9#0#2######');
    const tones: Record<string, string> = {
      opłacone: '#1f9d55',
      oczekuje: '#d08700',
      odrzucone: '#d64545',
      zwrot: '#6b7280',
    };
    const td = 'padding:6px 8px;white-space:nowrap;border-bottom:1px solid #2b3547';
    const line = (i: number) => {
      const p = personIn(x, 'PL');
      const state = x.r.pick(Object.keys(tones));
      const ground = i % 2 ? '#182131' : '#1c2638';
      return `<tr><td style="${td};background:${ground}">☐</td><td style="${td};background:${ground}">${id(order(x))}</td><td style="${td};background:${ground}">${v('name', p.name)}</td><td style="${td};background:${ground};white-space:normal;overflow-wrap:anywhere;width:176px">${i % 2 ? v('email', p.email) : v('phone', p.phone)}</td><td style="${td};background:${ground};text-align:right">${x.r.int(100, 9000)},${like(x, '##')} zł</td><td style="${td};background:${ground}"><span style="color:${tones[state]}">● ${state}</span></td></tr>`;
    };
    const th = (text: string) =>
      `<th style="padding:7px 8px;background:#111827;color:#8fa0bb;text-align:left;font-weight:normal">${text}</th>`;
    const info = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:104px minmax(0,1fr);gap:8px;padding:3px 0"><span style="color:#8fa0bb">${label}</span><span>${value}</span></div>`;
    return `<div style="${FULL};background:#182131;color:#dbe4f3;font:12px/1.4 DejaVu Sans,sans-serif">
<div style="position:absolute;left:0;top:0;bottom:0;width:150px;background:#111827;padding:16px 14px;box-sizing:border-box;line-height:31px"><b style="font-size:15px;color:#7dd3fc">Zaplecze</b><br>Pulpit<br><b style="color:#7dd3fc">Zamówienia</b><br>Klienci<br>Wypłaty<br>Zwroty<br>Kursy<br>Weryfikacja<br>Raporty<br>Ustawienia<div style="position:absolute;bottom:16px;left:14px;right:10px;line-height:18px;font-size:11px;color:#8fa0bb">Zalogowano:<br>${v('user', like(x, 'm.zaj##|obsluga_##|biuro.gda#'))}<br>wersja 4.18.2</div></div>
<div style="position:absolute;left:150px;top:0;right:400px;padding:16px 18px;box-sizing:border-box"><div style="display:flex;justify-content:space-between;align-items:center"><span style="font-size:18px">Zamówienia</span><span style="color:#8fa0bb">1 284 wyników, strona 3 z 108</span></div><div style="margin:10px 0;display:flex;gap:8px"><span style="background:#0e1623;border-radius:4px;padding:5px 10px;flex:1">⌕ ${v('email', picked.email)}</span><span style="background:#0e1623;border-radius:4px;padding:5px 10px">Status: wszystkie ▾</span><span style="background:#0e1623;border-radius:4px;padding:5px 10px">Marzec ▾</span><span style="background:#0ea5e9;color:#fff;border-radius:4px;padding:5px 12px">Eksport</span></div>
<table style="width:100%;border-collapse:collapse;background:#182131"><tr>${th('')}${th('Numer')}${th('Kupujący')}${th('Kontakt')}${th('Kwota')}${th('Status')}</tr>${times(5, line).join('')}</table>
<div style="display:flex;justify-content:space-between;margin-top:10px;color:#8fa0bb"><span>Zaznaczono 0 zamówień</span><span>‹ poprzednia &nbsp; 1 2 <b style="color:#7dd3fc">3</b> 4 … 108 &nbsp; następna ›</span></div>
<div style="margin-top:14px;background:#0e1623;border-radius:6px;padding:12px 16px;overflow-wrap:anywhere"><b>Komunikaty zmiany</b><div style="margin-top:6px">${id(clock(x))} &nbsp; ${v('name', personIn(x, 'PL').name)}: klient prosi o zwrot na rachunek ${v('iban', x.iban('PL'))}, stary został zamknięty.</div><div style="margin-top:6px">${id(clock(x))} &nbsp; ${v('name', personIn(x, 'PL').name)}: ${v('note', x.r.pick([`Do piątku przelewy idą przez ${vendor(x)}, limit dzienny ${x.r.int(100, 800)} tys. zł`, `Skarbiec ma za mało USDT, dokupujemy u ${vendor(x)} z marżą ${x.r.int(10, 60)} pb`, `Próg ryzyka podniesiony do ${x.r.int(60, 90)} punktów bez zgody zarządu`]))}.</div><div style="margin-top:6px">${id(clock(x))} &nbsp; System: webhook ${id(x.deliveryId())} ponowiono trzy razy, kod ${id(failure(x))}.</div><div style="margin-top:6px">Kasa: proszę nie zamykać zmiany przed uzgodnieniem gotówki.</div></div></div>
<div style="position:absolute;right:0;top:0;bottom:0;width:400px;background:#202c41;border-left:1px solid #36445c;padding:16px 20px;box-sizing:border-box;overflow-wrap:anywhere"><div style="display:flex;justify-content:space-between"><span style="font-size:16px">Szczegóły zamówienia</span><span>✕</span></div><div style="color:#8fa0bb;margin:3px 0 9px">Utworzone ${id(`${day(x)} ${clockS(x)}`)}</div>
<b>Kupujący</b>${info('Imię, nazwisko', v('name', picked.name))}${info('PESEL', v('tax', pesel()))}${info('Urodzony', v('dob', picked.born))}${info('Dowód', v('passport', like(x, 'CBD ######|DFK ######|AXZ ######')))}${info('Adres', `${v('address', picked.street)}, ${v('address', picked.town)}`)}${info('Telefon', v('phone', picked.phone))}${info('Rachunek', v('iban', picked.iban))}${info('Portfel', v('wallet', x.wallet()))}${info('Adres sieciowy', v('ip', x.ip()))}
<div style="height:10px"></div><b>Płatność</b>${info('Metoda', 'przelew natychmiastowy')}${info('Transakcja', id(x.txId()))}${info('Wycena', id(quote(x)))}${info('Sesja', id(x.sessionId()))}${info('Sklep', neutral(shop(x)))}${info('Kwota', `${x.r.int(200, 4000)},00 zł brutto`)}
<div style="height:10px"></div><b>Przebieg</b><div style="border-left:2px solid #0ea5e9;padding-left:12px;margin-top:6px;line-height:1.55">${id(next('s'))} – zamówienie złożone, wysłano kod SMS<br>${id(next('s'))} – bank potwierdził wpłatę<br>${id(next('s'))} – wypłata wstrzymana do ręcznej kontroli</div><div style="margin-top:14px;display:flex;gap:10px"><span style="background:#1f9d55;color:#fff;border-radius:4px;padding:6px 16px">Zwolnij wypłatę</span><span style="background:#d64545;color:#fff;border-radius:4px;padding:6px 16px">Odrzuć</span></div><div style="margin-top:10px;color:#8fa0bb">Operacja wymaga drugiej osoby z uprawnieniem kierownika zmiany.</div></div></div>`;
  },

  /** German answer to a request for stored data, open in a word processor. */
  auskunft: (x) => {
    const who = personIn(x, 'DE');
    const officer = personIn(x, 'DE');
    const item = (label: string, value: string) =>
      `<div style="display:flex;margin-top:2px"><span style="width:188px;flex:none">${label}</span><span style="flex:1;min-width:0;overflow-wrap:anywhere">${value}</span></div>`;
    const tool = (text: string) => `<span style="padding:3px 9px">${text}</span>`;
    return `<div style="${FULL};background:#dfe3e8;color:#222;font:13px/1.4 Liberation Sans,sans-serif">
<div style="background:#2a4d8f;color:#fff;padding:8px 16px;display:flex;gap:20px"><span>▤ ↶ ↷</span><span>Auskunft_Art15_Entwurf3.docx</span><span style="margin-left:auto">${v('name', officer.name)}</span><span>— ▢ ✕</span></div>
<div style="background:#f5f6f8;padding:5px 16px;border-bottom:1px solid #c6ccd4">${['Datei', 'Start', 'Einfügen', 'Layout', 'Verweise', 'Sendungen', 'Überprüfen', 'Ansicht'].map(tool).join('')}<span style="float:right;padding:3px 9px;color:#2a4d8f">Freigeben</span></div>
<div style="background:#f5f6f8;padding:3px 16px;border-bottom:1px solid #c6ccd4;text-align:center;color:#8a929c;font-size:10px;letter-spacing:20px">1·2·3·4·5·6·7·8·9·10·11·12·13·14</div>
<div style="position:absolute;left:70px;top:98px;width:800px;bottom:24px;background:#fff;box-shadow:0 1px 6px #0003;padding:22px 60px;box-sizing:border-box;font:14px/1.33 DejaVu Serif,serif;font-size:13px"><div style="display:flex;justify-content:space-between"><span>${v('name', who.name)}<br>${v('address', who.street)}<br>${v('address', who.town)}</span><span style="text-align:right">Unser Zeichen: ${id(like(x, 'DS-2026/####'))}<br>Ihr Schreiben vom ${id(day(x))}<br>Bearbeitung: ${v('name', officer.name)}<br>Durchwahl: ${v('phone', officer.phone)}</span></div>
<div style="margin:10px 0 6px"><b>Auskunft über gespeicherte Daten nach Artikel 15 DSGVO</b></div><div>Guten Tag ${v('name', who.name)},</div><div style="margin:5px 0;text-align:justify">vielen Dank für Ihre Anfrage. Wir haben geprüft, welche Angaben zu Ihrer Person in unseren Systemen liegen, und teilen Ihnen das Ergebnis gern mit. Die Daten stammen aus Ihren eigenen Eingaben und aus der Prüfung Ihres Ausweises.</div>
<div style="margin-top:6px"><b>1. Stammdaten</b></div>${item('Geburtsdatum', v('dob', who.born))}${item('E-Mail', v('email', who.email))}${item('Frühere E-Mail', v('email', x.email(who.name)))}${item('Mobilnummer', v('phone', who.phone))}${item('Steuer-ID', v('tax', like(x, '## ### ### ###|###########')))}${item('Ausweisnummer', v('passport', like(x, 'L@@@@@@@#|C@@@@@@@#')))}
<div style="margin-top:6px"><b>2. Zahlungsmittel</b></div>${item('Girokonto', v('iban', who.iban))}${item('Kreditkarte', v('card', x.card()))}${item('Wallet', v('wallet', x.wallet()))}
<div style="margin-top:6px"><b>3. Vorgänge</b></div><table style="width:100%;border-collapse:collapse;background:#fff;margin-top:2px">${times(3, () => `<tr><td style="padding:2px 6px;border:1px solid #bbb">${id(`${day(x)} ${clock(x)}`)}</td><td style="padding:2px 6px;border:1px solid #bbb">${id(order(x))}</td><td style="padding:2px 6px;border:1px solid #bbb">${id(x.txId())}</td><td style="padding:2px 6px;border:1px solid #bbb;text-align:right">${euro(x)} EUR</td></tr>`).join('')}</table>
<div style="margin-top:6px"><b>4. Anmeldungen</b></div><div style="text-align:justify">Sie haben sich zuletzt unter dem Namen ${v('user', like(x, 'wanderer##|blaumeise_##|kasten####'))} von der Adresse ${v('ip', x.ip())} angemeldet, die Sitzung ${id(x.sessionId())} endete regulär. Eine Anmeldung von ${v('ip', x.ip())} wurde mit ${id(failure(x))} abgewiesen.</div>
<div style="margin-top:5px;text-align:justify">Empfänger sind unser Rechenzentrum und die Prüfstelle. Wir löschen die Angaben zehn Jahre nach dem letzten Kauf.</div><div style="margin-top:5px">Mit freundlichen Grüßen &nbsp; <i>${v('name', personIn(x, 'DE').name)}</i></div></div>
<div style="position:absolute;left:896px;right:20px;top:112px;overflow-wrap:anywhere"><div style="background:#fff;border-left:4px solid #c2410c;padding:10px 14px;margin-bottom:12px"><b>${v('name', personIn(x, 'DE').name)}</b> <span style="color:#7a828c">${id(`${day(x)} ${clock(x)}`)}</span><br>Bitte vor dem Versand mit der Akte ${id(x.uuid())} vergleichen. Die zweite Adresse in ${v('address', personIn(x, 'DE').town)} fehlt noch.</div><div style="background:#fff;border-left:4px solid #2a4d8f;padding:10px 14px;margin-bottom:12px"><b>${v('name', officer.name)}</b> <span style="color:#7a828c">${id(`${day(x)} ${clock(x)}`)}</span><br>Erledigt. Der folgende Satz muss raus: „${v('note', x.r.pick([`Auszahlungen laufen über ${vendor(x)}, weil ${vendor(x)} die Linie gekürzt hat`, `Unser Puffer in USDC deckt nur noch ${x.r.int(2, 9)} Tage`, `Die Risikoabteilung stuft solche Kunden mit ${x.r.int(55, 90)} Punkten ein`]))}.“</div><div style="background:#fff;border-left:4px solid #15803d;padding:10px 14px;margin-bottom:12px"><b>Rechtschreibung</b><br>Keine Fehler gefunden. Zwei Sätze sind länger als dreißig Wörter.</div><div style="background:#fff;border-left:4px solid #7c3aed;padding:10px 14px"><b>Versand</b><br>Verschlüsselt als PDF, Kennwort ${v('password', x.password())} getrennt per Telefon an ${v('phone', personIn(x, 'DE').phone)}. Antwort bis ${id(day(x))}, Ticket ${id(like(x, 'HD-#####'))}.</div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#f5f6f8;border-top:1px solid #c6ccd4;padding:2px 16px;font-size:11px;color:#5f6873">Seite 1 von 2 &nbsp; 268 Wörter &nbsp; Deutsch (Deutschland) &nbsp; Änderungen nachverfolgen: ein<span style="float:right">100 %</span></div></div>`;
  },

  /** Program for databases: schema, a query with values in it, and its rows. */
  sqlclient: (x) => {
    const sought = canadian(x);
    const next = ticker(x);
    const columns = 'display:grid;grid-template-columns:34px 144px 138px 190px 262px 78px minmax(0,1fr);';
    const cells = (list: string[], style = '') =>
      `<div style="${columns}${style}">${list.map((c) => `<span style="padding:4px 8px;border-right:1px solid #3a3d41;border-bottom:1px solid #3a3d41;overflow-wrap:anywhere">${c}</span>`).join('')}</div>`;
    const key = (text: string) => `<span style="color:#cf8e6d">${text}</span>`;
    const text = (mark: string) => `<span style="color:#6aab73">'${mark}'</span>`;
    return `<div style="${FULL};background:#1e1f22;color:#bcbec4;font:12px/1.45 Liberation Mono,monospace">
<div style="height:34px;background:#2b2d30;display:flex;align-items:center;gap:18px;padding:0 14px;font-family:Liberation Sans,sans-serif;font-size:13px"><b style="color:#fff">◧ ramp-replica</b><span>File</span><span>Edit</span><span>Navigate</span><span>Query</span><span>Tools</span><span style="margin-left:auto">⌕ &nbsp; ⚙ &nbsp; Read-only session</span></div>
<div style="position:absolute;left:0;top:34px;bottom:26px;width:232px;background:#2b2d30;border-right:1px solid #1a1b1d;padding:10px 12px;box-sizing:border-box;font:12.5px/22px Liberation Sans,sans-serif"><b>Database explorer</b><br>▾ ledger replica<br>&nbsp; ▾ schemas<br>&nbsp; &nbsp; ▾ public<br>&nbsp; &nbsp; &nbsp; ▦ customers<br>&nbsp; &nbsp; &nbsp; ▦ identities<br>&nbsp; &nbsp; &nbsp; <span style="background:#2e436e">▦ payouts</span><br>&nbsp; &nbsp; &nbsp; ▦ quotes<br>&nbsp; &nbsp; &nbsp; ▦ refunds<br>&nbsp; &nbsp; &nbsp; ▦ webhooks<br>&nbsp; &nbsp; ▸ audit<br>&nbsp; &nbsp; ▸ reporting<br>&nbsp; ▸ roles<br>▸ queue<br>▸ scratch files<div style="margin-top:18px;line-height:18px;overflow-wrap:anywhere"><b>Connection</b><br>Host ${v('host', machine(x))}<br>User ${v('user', login(x))}<br>Password ${v('password', x.password())}<br>TLS verify-full<br>Timeout 30 seconds</div></div>
<div style="position:absolute;left:232px;right:0;top:34px;height:30px;background:#2b2d30;font:12.5px/30px Liberation Sans,sans-serif;padding-left:6px"><span style="padding:0 14px;border-bottom:3px solid #3574f0;display:inline-block;line-height:27px;color:#fff">payout_hunt.sql</span><span style="padding:0 14px">console 2</span><span style="padding:0 14px">identities</span></div>
<div style="position:absolute;left:232px;right:0;top:64px;height:262px;padding:10px 0 0 54px;box-sizing:border-box;line-height:19px;overflow:hidden"><div style="position:absolute;left:18px;color:#5a5d63;text-align:right;white-space:pre">${times(13, (i) => String(i + 1).padStart(2)).join('<br>')}</div><span style="color:#7a7e85">-- ticket from ${v('name', sought.name)}, payout never arrived</span><br>${key('SELECT')} p.id, c.full_name, c.email, p.destination, p.amount, p.detail<br>${key('FROM')} payouts p ${key('JOIN')} customers c ${key('ON')} c.id = p.customer_id<br>${key('WHERE')} c.email ${key('IN')} (${text(v('email', sought.email))}, ${text(v('email', x.email(sought.name)))})<br>&nbsp; ${key('OR')} c.phone = ${text(v('phone', sought.phone))}<br>&nbsp; ${key('OR')} c.birth_date = ${text(v('dob', x.date()))}<br>&nbsp; ${key('OR')} p.iban_plain = ${text(v('iban', x.iban('GB')))}<br>&nbsp; ${key('OR')} p.session_id = ${text(id(x.sessionId()))}<br>${key('ORDER BY')} p.created_at ${key('DESC')} ${key('LIMIT')} <span style="color:#2aacb8">50</span>;<br><br><span style="color:#7a7e85">-- old dump, remove before commit</span><br>\\connect ${v('conn', pgUrl(x))}<br>${key('SET')} app.api_key = ${text(v('key', x.secretKey()))};</div>
<div style="position:absolute;left:232px;right:0;top:326px;bottom:152px;border-top:1px solid #1a1b1d;background:#1e1f22;overflow:hidden"><div style="background:#2b2d30;padding:5px 14px;font:12.5px/1.4 Liberation Sans,sans-serif">Result 1 &nbsp; <span style="color:#8a8d93">5 rows, fetched in 212 ms &nbsp; ▷ Refresh &nbsp; ↓ Export as CSV &nbsp; ⇄ Transpose</span></div>${cells(['#', 'id', 'full_name', 'email', 'destination', 'amount', 'detail'], 'background:#26282b;color:#8a8d93;')}
${times(5, (i) => {
  const p = canadian(x);
  return cells([
    String(i + 1),
    id(x.txId()),
    v('name', p.name),
    v('email', p.email),
    i % 2 ? v('iban', x.iban('PT')) : v('wallet', x.wallet()),
    x.amount(),
    i === 1 ? 'manual review' : i === 3 ? id(failure(x)) : `settled ${id(x.time())}`,
  ]);
}).join('')}</div>
<div style="position:absolute;left:232px;right:0;bottom:26px;height:126px;border-top:2px solid #3574f0;background:#232528;padding:8px 14px;box-sizing:border-box;overflow-wrap:anywhere;line-height:18px"><span style="font-family:Liberation Sans,sans-serif;color:#fff">Output</span><br>[${id(next('ms'))}] connected as ${v('user', login(x))} from ${v('ip', x.ip())}, backend started<br>[${id(next('ms'))}] completed, request ${id(x.requestId())}, plan uses index payouts_created_at<br>[${id(next('ms'))}] NOTICE: row hidden by policy, comment was "${v('note', internal(x))}"<br>[${id(next('ms'))}] idle, transaction closed without changes</div>
<div style="position:absolute;left:0;right:0;bottom:0;height:26px;background:#2b2d30;font:12px/26px Liberation Sans,sans-serif;padding:0 14px;color:#8a8d93;box-sizing:border-box">payout_hunt.sql &nbsp; 13:46 &nbsp; LF &nbsp; UTF-8 &nbsp; 4 spaces<span style="float:right">PostgreSQL 16.4 &nbsp; autocommit off</span></div></div>`;
  },

  /** Console of a cloud: one secret with its values, who may read it, and who did. */
  cloudsecrets: (x) => {
    const keyRow = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:210px minmax(0,1fr) 50px;gap:14px;padding:5px 14px;border-top:1px solid #e9ebed"><span>${name}</span><span style="font-family:Liberation Mono,monospace;overflow-wrap:anywhere">${value}</span><span style="color:#0972d3">Copy</span></div>`;
    const next = ticker(x, -1, 9_000_000);
    const panel = (title: string, body: string, extra = '') =>
      `<div style="background:#fff;border:1px solid #c6c6cd;border-radius:12px;margin-bottom:11px;overflow:hidden;${extra}"><div style="padding:8px 14px;font-size:15px"><b>${title}</b></div>${body}</div>`;
    const seen = (action: string) =>
      `<div style="display:grid;grid-template-columns:150px 116px 118px minmax(0,1fr);gap:8px;padding:4px 14px;border-top:1px solid #e9ebed;overflow-wrap:anywhere"><span>${id(next())}</span><span>${v('user', login(x))}</span><span>${v('ip', x.ip())}</span><span>${action}</span></div>`;
    return `<div style="${FULL};background:#f4f4f7;color:#0f141a;font:12.5px/1.42 Liberation Sans,sans-serif">
<div style="height:40px;background:#161d26;color:#d5dbdb;display:flex;align-items:center;gap:22px;padding:0 18px"><b style="color:#ff9900">▣ nimbus</b><span>⊞ Services</span><span style="background:#0f141a;border-radius:6px;padding:4px 180px 4px 12px">⌕ Search services, docs</span><span style="margin-left:auto">Frankfurt ▾</span><span>${v('email', x.email())} @ account 0bit-prod ▾</span></div>
<div style="padding:9px 26px 2px;color:#0972d3">Secrets Manager › Secrets › <span style="color:#5f6b7a">prod/ramp/payout-service</span></div>
<div style="padding:2px 26px;display:flex;align-items:center"><span style="font-size:20px"><b>prod/ramp/payout-service</b></span><span style="margin-left:auto;border:2px solid #0972d3;border-radius:18px;color:#0972d3;padding:3px 16px">Actions ▾</span><span style="background:#ff9900;border-radius:18px;padding:5px 16px;margin-left:10px"><b>Rotate immediately</b></span></div>
<div style="margin:7px 26px 10px;background:#037f0c;color:#fff;border-radius:10px;padding:7px 14px">✓ Secret value retrieved. The reading was recorded as event ${id(x.eventId())}.<span style="float:right">✕</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 358px;gap:14px;padding:0 26px"><div>${panel('Secret value <span style="font-weight:normal;color:#5f6b7a">key and value &nbsp; plaintext</span>', `${keyRow('RAMP_API_KEY', v('key', x.secretKey()))}${keyRow('WEBHOOK_SIGNING_SECRET', v('secret', x.webhookSecret()))}${keyRow('DATABASE_URL', v('conn', pgUrl(x)))}${keyRow('QUEUE_URL', v('conn', amqpUrl(x)))}${keyRow('LEDGER_HOST', v('host', machine(x)))}${keyRow('SFTP_USER', v('user', like(x, 'settle-%%%#|recon_sftp##')))}${keyRow('SFTP_PASSWORD', v('password', x.password()))}${keyRow('REGISTRY_TOKEN', v('key', x.vendorKey()))}${keyRow('HOT_WALLET_ADDRESS', v('wallet', x.wallet()))}${keyRow('HOT_WALLET_MNEMONIC', v('seed', phrase(x)))}${keyRow('PAYOUT_ROUTE_PRIMARY', v('provider', vendor(x)))}${keyRow('PAYOUT_ROUTE_FALLBACK', v('provider', vendor(x)))}${keyRow('MAX_RETRIES', '5')}${keyRow('LOG_LEVEL', 'info')}`)}
${panel('Recent access', `${seen('GetSecretValue, allowed')}${seen(`GetSecretValue, request ${id(x.requestId())}`)}${seen('DescribeSecret, allowed')}${seen(`PutSecretValue denied, ${id(x.r.pick(['AccessDeniedException', 'ThrottlingException']))}`)}`)}</div>
<div>${panel('Details', `<div style="padding:0 14px 10px"><div style="color:#5f6b7a">Version, rotated yearly</div>${id(x.uuid())}<div style="color:#5f6b7a;margin-top:6px">Last changed</div>${id(x.time())}<div style="color:#5f6b7a;margin-top:6px">Last retrieved</div>${id(x.time())}<div style="color:#5f6b7a;margin-top:6px">Owner tag</div>${v('name', x.anyName())}<div style="color:#5f6b7a;margin-top:6px">Page on rotation failure</div>${v('phone', x.phone())}</div>`)}${panel('Description', `<div style="padding:0 14px 10px;overflow-wrap:anywhere">Read by the payout workers at start. ${v('note', internal(x))}. Ask before you change anything here, a restart takes four minutes.</div>`)}${panel('Resource permissions', `<div style="padding:6px 14px 10px;background:#f8f8fa;font:11.5px/1.5 Liberation Mono,monospace;overflow-wrap:anywhere">{"Effect": "Allow", "Action": "Get*",<br>&nbsp;"Principal": "${v('user', login(x))}",<br>&nbsp;"SourceIp": "${v('ip', x.ip())}/32"}</div>`)}${panel('Replication', `<div style="padding:0 14px 10px">Ireland: in sync, job ${id(like(x, 'rep-^^^^^^^^'))}<br>Stockholm: failed with ${id(x.r.pick(['KMSKeyDisabled', 'ReplicaTimeout', 'RegionOptInRequired']))}</div>`)}</div></div></div>`;
  },

  /** Password manager: folders, list, one opened entry. */
  vault: (x) => {
    const owner = personIn(x, 'GB');
    const entry = (title: string, sub: string, on = false) =>
      `<div style="padding:7px 18px;${on ? 'background:#e0e7ff;border-left:4px solid #4f46e5;padding-left:14px' : ''}"><div>${title}</div><div style="font-size:12px;color:#6b7280">${sub}</div></div>`;
    const line = (label: string, value: string, big = false) =>
      `<div style="padding:7px 18px;border-bottom:1px solid #e5e7eb"><div style="font-size:12px;color:#4f46e5">${label}</div><div style="${big ? 'font:16px/1.4 DejaVu Sans Mono,monospace' : ''};overflow-wrap:anywhere">${value}</div></div>`;
    return `<div style="${FULL};background:#fff;color:#111827;font:14px/1.38 Liberation Sans,sans-serif">
<div style="position:absolute;left:0;top:0;bottom:0;width:212px;background:#1e1b4b;color:#c7d2fe;padding:20px 18px;box-sizing:border-box;line-height:31px"><b style="font-size:18px;color:#fff">◉ Keyring</b><span style="font-size:12px;line-height:16px;display:block;overflow-wrap:anywhere">${v('email', owner.email)}</span><br><b style="color:#fff">All items</b><br>Favourites<br>Watchtower<br>Vaults<br>&nbsp; Personal<br>&nbsp; Support team<br>&nbsp; Partner sandboxes<br>&nbsp; Treasury, shared<br>Tags<br>&nbsp; expires soon<br>&nbsp; two factor<br>Archive<br>Recently deleted<div style="position:absolute;bottom:16px;font-size:12px;line-height:18px">Locked after five minutes.<br>Synced at ${id(clock(x))}</div></div>
<div style="position:absolute;left:212px;top:0;bottom:0;width:322px;background:#f9fafb;border-right:1px solid #e5e7eb"><div style="padding:14px 18px;border-bottom:1px solid #e5e7eb"><span style="display:block;background:#fff;border:1px solid #d1d5db;border-radius:8px;padding:6px 12px;color:#6b7280">⌕ Search in Partner sandboxes</span></div>
${entry('Partner portal, live', v('user', login(x)), true)}${entry('Ledger database', v('host', machine(x)))}${entry('Bank of the north, online', v('user', like(x, '########|UK######')))}${entry('Jump server', v('ip', x.ip()))}${entry('Company card', v('card', x.card()))}${entry('Passport copy', v('name', owner.name))}${entry('Cold wallet, words', '24 words, hidden')}${entry(`${neutral(shop(x))} storefront`, v('email', x.email()))}${entry('Build server token', 'API credential')}${entry('Status page', v('user', login(x)))}${entry('Office wireless', 'Wi-Fi network')}${entry('Door code, second floor', 'Secure note')}${entry('Courier account', v('email', x.email()))}</div>
<div style="position:absolute;left:534px;right:0;top:0;bottom:0"><div style="padding:14px 24px;display:flex;align-items:center;gap:14px;border-bottom:1px solid #e5e7eb"><span style="width:44px;height:44px;border-radius:10px;background:#4f46e5"></span><span style="font-size:20px">Partner portal, live<br><span style="font-size:12px;color:#6b7280">Vault: Partner sandboxes &nbsp; shared with 6 people</span></span><span style="margin-left:auto;color:#4f46e5">✎ Edit &nbsp; ↗ Share &nbsp; ⋮</span></div>
<div style="margin:14px 24px;border:1px solid #e5e7eb;border-radius:10px">${line('username', v('user', login(x)))}${line('password', v('password', x.password()), true)}${line('one-time password', `${v('otp', like(x, '### ###'))} &nbsp;<span style="font-size:12px;color:#b45309">14 s left</span>`, true)}${line('website', 'https://partners.example/sign-in')}${line('secret key of the account', v('key', x.secretKey()), true)}${line('webhook secret', v('secret', x.webhookSecret()), true)}<div style="padding:7px 18px"><div style="font-size:12px;color:#4f46e5">recovery codes</div><div style="font:13.5px/1.55 DejaVu Sans Mono,monospace">${times(2, () => times(3, () => v('secret', like(x, '%%%%-%%%%-%%%%'))).join(' &nbsp; ')).join('<br>')}</div></div></div>
<div style="margin:0 24px;border:1px solid #e5e7eb;border-radius:10px;padding:8px 18px;overflow-wrap:anywhere"><div style="font-size:12px;color:#4f46e5">notes</div>Opened by ${v('name', personIn(x, 'GB').name)} for the pilot. The telephone PIN is ${v('password', like(x, '####|######'))}, the number on file ${v('phone', owner.phone)}. Security question, first street: ${v('address', owner.street)}. When sign-in fails with ${id(failure(x))}, quote ticket ${id(like(x, 'SUP-#####|#######'))} and session ${id(x.sessionId())}.</div>
<div style="margin:12px 24px 0;font-size:12px;color:#6b7280;line-height:18px"><b>Item history</b><br>Created ${id(`${x.r.int(1, 28)} March 2026, ${clock(x)}`)}, item ${id(x.uuid())}<br>Password changed ${id(`${x.r.int(1, 28)} April 2026, ${clock(x)}`)} by ${v('name', personIn(x, 'GB').name)}<br>Used ${id(`${x.r.int(1, 28)} May 2026, ${clock(x)}`)} on order ${id(order(x))}<br>Exported ${id(`${x.r.int(1, 28)} May 2026, ${clock(x)}`)}, audit entry ${id(x.eventId())}, approval ${id(x.requestId())}</div></div>
<div style="position:absolute;right:24px;bottom:16px;width:330px;box-sizing:border-box;background:#111827;color:#fff;border-radius:8px;padding:9px 16px;font-size:13px">Copied. The clipboard is cleared in 90 seconds.</div></div>`;
  },

  /** Viewer of webhook deliveries: attempts on the left, headers, body and answer on the right. */
  deliveries: (x) => {
    const buyer = x.anyName();
    const event = x.eventId();
    const next = ticker(x, -1, 900_000);
    const attempt = (type: string, code: string, colour: string, on = false) =>
      `<div style="padding:9px 18px;border-bottom:1px solid #2a2440;${on ? 'background:#2d2352' : ''}"><div style="display:flex;justify-content:space-between"><span style="color:#fff">${type}</span><span style="color:${colour}">${code}</span></div><div style="font-size:11.5px;color:#978fb8">${on ? id(event) : id(x.eventId())}</div><div style="font-size:11.5px;color:#978fb8">${id(next())}</div></div>`;
    const k = (name: string) => `<span style="color:#c4b5fd">"${name}"</span>: `;
    const s = (value: string) => `<span style="color:#86efac">"${value}"</span>`;
    const pre = 'font:12px/1.42 DejaVu Sans Mono,monospace;overflow-wrap:anywhere';
    const header = (name: string, value: string) => `<div><span style="color:#f0abfc">${name}:</span> ${value}</div>`;
    return `<div style="${FULL};background:#151026;color:#d6d0ea;font:13px/1.42 Liberation Sans,sans-serif">
<div style="height:48px;border-bottom:1px solid #2a2440;display:flex;align-items:center;gap:26px;padding:0 22px"><b style="color:#fff;font-size:16px">⇄ Hookscope</b><span>Endpoints</span><b style="color:#c4b5fd">Deliveries</b><span>Replay queue</span><span>Signing</span><span>Docs</span><span style="margin-left:auto;color:#978fb8">Live mode</span><span>${v('email', x.email())}</span></div>
<div style="padding:12px 22px;border-bottom:1px solid #2a2440;color:#978fb8">Endpoint <span style="color:#fff">https://hooks.${x.r.pick(['kiosk', 'veloshop', 'roastery'])}.example/ramp</span> &nbsp; API version 2026-02-01 &nbsp; 98.2 % delivered in the last 24 hours &nbsp; signing secret ${v('secret', x.webhookSecret())}</div>
<div style="position:absolute;left:0;top:97px;bottom:0;width:302px;border-right:1px solid #2a2440">${attempt('payout.failed', '500', '#fca5a5', true)}${attempt('payout.created', '200', '#86efac')}${attempt('kyc.approved', '200', '#86efac')}${attempt('quote.expired', '200', '#86efac')}${attempt('session.completed', '504', '#fca5a5')}${attempt('refund.created', '410', '#fcd34d')}<div style="padding:14px 18px;color:#978fb8">Older deliveries are kept for thirty days. Use the filter to find failed attempts, or send a test event to the endpoint.</div></div>
<div style="position:absolute;left:302px;top:97px;bottom:0;width:610px;padding:14px 20px;box-sizing:border-box"><div style="display:flex;align-items:center;gap:12px"><b style="font-size:16px;color:#fff">payout.failed</b><span style="background:#7f1d1d;color:#fecaca;border-radius:10px;padding:0 10px;font-size:12px">attempt 4 of 8</span><span style="margin-left:auto;background:#7c3aed;color:#fff;border-radius:6px;padding:4px 14px">Resend</span></div><div style="margin:9px 0 5px;color:#978fb8">Request body</div><div style="background:#0d0919;border-radius:8px;padding:10px 16px;${pre}">{<br>&nbsp; ${k('id')}${s(id(event))},<br>&nbsp; ${k('created')}${s(id(x.time()))},<br>&nbsp; ${k('data')}{<br>&nbsp; &nbsp; ${k('transaction')}${s(id(x.txId()))},<br>&nbsp; &nbsp; ${k('session')}${s(id(x.sessionId()))},<br>&nbsp; &nbsp; ${k('amount')}${s(x.amount())}, ${k('currency')}${s('EUR')},<br>&nbsp; &nbsp; ${k('error')}{ ${k('code')}${s(id(failure(x)))}, ${k('retryable')}<span style="color:#fcd34d">true</span> },<br>&nbsp; &nbsp; ${k('customer')}{<br>&nbsp; &nbsp; &nbsp; ${k('name')}${s(v('name', buyer))},<br>&nbsp; &nbsp; &nbsp; ${k('email')}${s(v('email', x.email(buyer)))},<br>&nbsp; &nbsp; &nbsp; ${k('phone')}${s(v('phone', x.phone()))},<br>&nbsp; &nbsp; &nbsp; ${k('birth_date')}${s(v('dob', x.date()))},<br>&nbsp; &nbsp; &nbsp; ${k('document')}${s(v('passport', x.passport()))},<br>&nbsp; &nbsp; &nbsp; ${k('address')}[${s(v('address', x.street()))}, ${s(v('address', x.town()))}],<br>&nbsp; &nbsp; &nbsp; ${k('ip')}${s(v('ip', x.ip()))}<br>&nbsp; &nbsp; },<br>&nbsp; &nbsp; ${k('destination')}{<br>&nbsp; &nbsp; &nbsp; ${k('iban')}${s(v('iban', x.iban()))},<br>&nbsp; &nbsp; &nbsp; ${k('holder')}${s(v('name', x.anyName()))}<br>&nbsp; &nbsp; },<br>&nbsp; &nbsp; ${k('return_url')}${s(`https://shop.example/done?session=${id(x.sessionId())}&amp;client_secret=${v('secret', x.clientSecret())}`)}<br>&nbsp; }<br>}</div></div>
<div style="position:absolute;left:912px;right:0;top:97px;bottom:0;padding:14px 20px 14px 0;box-sizing:border-box"><div style="margin-bottom:5px;color:#978fb8">Request headers</div><div style="background:#0d0919;border-radius:8px;padding:10px 14px;${pre};font-size:11.5px">${header('content-type', 'application/json')}${header('user-agent', '0Bit-Webhooks/2.4')}${header('x-request-id', id(x.requestId()))}${header('x-delivery', id(x.deliveryId()))}${header('x-signature', `t=${id(like(x, '17########'))},v1=${v('secret', x.hex(64))}`)}${header('authorization', `Basic ${v('password', `${x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 30)}==`)}`)}${header('x-api-key', v('key', x.secretKey()))}</div>
<div style="margin:12px 0 5px;color:#978fb8">Response, 500 after 2.1 s</div><div style="background:#0d0919;border-radius:8px;padding:10px 14px;${pre};font-size:11.5px">${header('server', 'nginx/1.27')}${header('set-cookie', `sid=${v('cookie', x.r.chars(LOWER, 32))}; Path=/; Secure`)}<br>could not connect to ${v('conn', pgUrl(x))}: too many clients<br>node ${v('host', machine(x))}</div>
<div style="margin:12px 0 5px;color:#978fb8">Team remarks</div><div style="background:#241b42;border-radius:8px;padding:10px 14px;overflow-wrap:anywhere">${v('name', x.anyName())}: the shop restarts its database at noon. ${v('note', internal(x))}.<br>${v('name', x.anyName())}: asked them to answer within two seconds and work through the event later.</div></div></div>`;
  },

  /** Editor of code in a light theme: tree, settings file, script, and terminal below. */
  ide: (x) => {
    const env = (name: string, value: string) => `<div><span style="color:#268bd2">${name}</span>=${value}</div>`;
    const row = (text: string) => `<div>${text || '&nbsp;'}</div>`;
    const kw = (text: string) => `<span style="color:#859900">${text}</span>`;
    const str = (text: string) => `<span style="color:#2aa198">'${text}'</span>`;
    const dim = (text: string) => `<span style="color:#93a1a1">${text}</span>`;
    const tester = canadian(x);
    const request = x.requestId();
    const next = ticker(x, 1, 2500);
    return `<div style="${FULL};background:#fdf6e3;color:#586e75;font:12px/18px DejaVu Sans Mono,monospace">
<div style="height:30px;background:#ddd6c1;font:12.5px/30px Liberation Sans,sans-serif;padding:0 14px;text-align:center">refund-bot — Code editor</div>
<div style="position:absolute;left:0;top:30px;bottom:22px;width:46px;background:#ddd6c1;text-align:center;line-height:46px;font-size:18px">▤<br>⌕<br>⎇<br>▷<br>⊞</div>
<div style="position:absolute;left:46px;top:30px;bottom:22px;width:176px;background:#eee8d5;padding:10px 12px;box-sizing:border-box;font:12.5px/22px Liberation Sans,sans-serif"><b>EXPLORER</b><br>▾ refund-bot<br>&nbsp; ▸ node_modules<br>&nbsp; ▾ src<br>&nbsp; &nbsp; client.ts<br>&nbsp; &nbsp; refund.ts<br>&nbsp; &nbsp; <span style="color:#cb4b16">smoke.ts &nbsp; M</span><br>&nbsp; ▾ fixtures<br>&nbsp; &nbsp; customer.json<br>&nbsp; <span style="color:#cb4b16">.env.staging &nbsp; U</span><br>&nbsp; .gitignore<br>&nbsp; package.json<br>&nbsp; README.md<br>&nbsp; tsconfig.json<br><br><b>OUTLINE</b><br>ƒ main<br>ƒ refund<br>ƒ waitForEvent<br><br><b>TIMELINE</b><br>File saved, 2 min<br>retry on timeout, 3 h<br>first draft, 2 d</div>
<div style="position:absolute;left:222px;top:30px;width:470px;height:470px;border-right:1px solid #ddd6c1;box-sizing:border-box"><div style="background:#eee8d5;font:12.5px/28px Liberation Sans,sans-serif;padding:0 12px"><b>.env.staging</b> &nbsp; ✕</div><div style="padding:8px 16px;overflow-wrap:anywhere">${row(dim('# do not commit, copied from the wiki'))}${env('API_BASE', 'https://api.0bit.example/v1')}${env('API_KEY', v('key', x.secretKey()))}${env('PUBLIC_KEY', neutral(x.publicKey()))}${env('WEBHOOK_SECRET', `"${v('secret', x.webhookSecret())}"`)}${env('DATABASE_URL', v('conn', pgUrl(x)))}${env('REDIS_URL', v('conn', amqpUrl(x)))}${env('SMTP_HOST', v('host', machine(x)))}${env('SMTP_USER', v('user', login(x)))}${env('SMTP_PASS', v('password', x.password()))}${env('GIT_TOKEN', v('key', x.vendorKey()))}${env('ADMIN_JWT', v('jwt', x.jwt()))}${env('TEST_WALLET', v('wallet', x.wallet()))}${env('TEST_MNEMONIC', `"${v('seed', phrase(x))}"`)}${env('RETRY_LIMIT', '3')}${env('LOG_LEVEL', 'debug')}</div></div>
<div style="position:absolute;left:692px;right:0;top:30px;height:470px"><div style="background:#eee8d5;font:12.5px/28px Liberation Sans,sans-serif;padding:0 12px"><b>smoke.ts</b> ● &nbsp; refund.ts &nbsp; client.ts</div><div style="padding:8px 16px;overflow-wrap:anywhere">${row(`${kw('import')} { refund } ${kw('from')} ${str('./refund.ts')};`)}${row('')}${row(dim(`// reported by ${v('name', tester.name)}, reproduce with their data`))}${row(`${kw('const')} customer = {`)}${row(`&nbsp; name: ${str(v('name', tester.name))},`)}${row(`&nbsp; email: ${str(v('email', tester.email))},`)}${row(`&nbsp; phone: ${str(v('phone', tester.phone))},`)}${row(`&nbsp; born: ${str(v('dob', x.date()))},`)}${row(`&nbsp; street: ${str(v('address', tester.street))},`)}${row(`&nbsp; city: ${str(v('address', tester.town))},`)}${row(`&nbsp; card: ${str(v('card', x.card()))},`)}${row(`&nbsp; iban: ${str(v('iban', x.iban('ES')))},`)}${row('};')}${row(`${kw('const')} order = ${str(id(order(x)))};`)}${row(`${kw('const')} quote = ${str(id(quote(x)))};`)}${row('')}${row(`${kw('const')} result = ${kw('await')} refund(order, customer, {`)}${row(`&nbsp; session: ${str(id(x.sessionId()))},`)}${row(`&nbsp; idempotencyKey: ${str(id(x.uuid()))},`)}${row(`&nbsp; reason: ${str('requested_by_customer')},`)}${row('});')}${row(`${kw('if')} (result.code === ${str(id(failure(x)))}) ${kw('throw')} result;`)}</div></div>
<div style="position:absolute;left:222px;right:0;top:500px;bottom:22px;background:#002b36;color:#93a1a1;padding:8px 16px;box-sizing:border-box;overflow-wrap:anywhere"><div style="font-family:Liberation Sans,sans-serif">PROBLEMS 1 &nbsp; OUTPUT &nbsp; <b style="color:#fdf6e3">TERMINAL</b> &nbsp; PORTS</div>${row(`<span style="color:#859900">${v('user', login(x))}@${v('host', machine(x))}</span> ~/refund-bot $ npm run smoke`)}${row('&gt; refund-bot@0.9.1 smoke, node --env-file=.env.staging src/smoke.ts')}${row(`${id(next())} POST /v1/refunds → 409 in 233 ms (${id(request)})`)}${row(`${id(next())} retry 1 of 3, waiting for ${id(x.eventId())}`)}${row(`${id(next())} GET /v1/transactions/${id(x.txId())} → 200, status pending`)}${row(`<span style="color:#dc322f">Error: transaction is held, see request ${id(request)}</span>`)}${row('&nbsp; &nbsp;at refund (src/refund.ts:48:11)')}${row('&nbsp; &nbsp;at process.processTicksAndRejections (node:internal/process/task_queues:105:5)')}${row(`<span style="color:#859900">${v('user', login(x))}@laptop</span> ~/refund-bot $ git log -1 --format=full`)}${row(`commit ${id(x.hex(40))}`)}${row(`Author: ${v('name', x.anyName())} &lt;${v('email', x.email())}&gt;`)}${row('&nbsp; &nbsp; retry on timeout, tests still missing')}</div>
<div style="position:absolute;left:0;right:0;bottom:0;height:22px;background:#268bd2;color:#fff;font:12px/22px Liberation Sans,sans-serif;padding:0 12px;box-sizing:border-box">⎇ fix/held-refunds* &nbsp; ⊗ 0 ⚠ 1<span style="float:right">Ln 17, Col 24 &nbsp; Spaces: 2 &nbsp; UTF-8 &nbsp; TypeScript 5.8</span></div></div>`;
  },

  /** Checkout in a browser with its developer tools open. */
  devtools: (x) => {
    const buyer = personIn(x, 'GB');
    const ordered = order(x);
    const box = (label: string, value: string) =>
      `<div style="margin-top:9px"><div style="font-size:13px;color:#52606d">${label}</div><div style="border-bottom:2px solid #0b7285;padding:3px 0;overflow-wrap:anywhere">${value}</div></div>`;
    const net = (name: string, code: string, kind: string, ms: string, on = false) =>
      `<div style="display:grid;grid-template-columns:minmax(0,1fr) 50px 60px 60px;padding:2px 10px;background:${on ? '#cfe8fc' : '#fff'};border-bottom:1px solid #eee;color:${code[0] === '4' ? '#c5221f' : '#202124'}"><span>${name}</span><span>${code}</span><span>${kind}</span><span>${ms}</span></div>`;
    const head = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:138px minmax(0,1fr);gap:8px;padding:1px 0"><span style="color:#5f6368">${name}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    return `<div style="${FULL};background:#fff;color:#202124;font:11.5px/1.45 DejaVu Sans,sans-serif">
<div style="height:64px;background:#dee1e6;font-size:12.5px"><div style="padding:7px 12px 0"><span style="background:#fff;border-radius:8px 8px 0 0;padding:6px 30px 5px 14px;display:inline-block">Pay securely ✕</span><span style="padding:6px 14px">Order status ✕</span><span>+</span></div><div style="background:#fff;padding:6px 14px;color:#5f6368">← → ⟳ &nbsp; <span style="background:#f1f3f4;border-radius:14px;padding:3px 14px">⚿ pay.0bit.example/s/${id(x.sessionId())}?email=${v('email', buyer.email)}&amp;cs=${v('secret', x.clientSecret())}</span></div></div>
<div style="position:absolute;left:0;top:66px;bottom:0;width:404px;background:#f4fafb;padding:18px 34px;box-sizing:border-box;font:15px/1.36 Liberation Sans,sans-serif"><div style="font-size:20px;color:#0b7285">${neutral(shop(x))}</div><div style="color:#52606d">You buy digital dollars for £${x.amount()}</div>${box('Name on the account', v('name', buyer.name))}${box('Email for the receipt', v('email', buyer.email))}${box('Mobile', v('phone', buyer.phone))}${box('Home address', v('address', buyer.street))}${box('Town and postcode', v('address', buyer.town))}${box('Date of birth', v('dob', buyer.born))}${box('Card number', v('card', x.card()))}${box('Your wallet', v('wallet', x.wallet()))}<div style="margin-top:14px;background:#ffe3e3;color:#a61e1e;padding:8px 12px;font-size:13.5px">Something went wrong. Please try again or contact support with code ${id(failure(x))}, reference ${id(x.requestId())}.</div><div style="margin-top:12px;background:#0b7285;color:#fff;text-align:center;padding:9px;border-radius:6px">Pay now</div><div style="margin-top:8px;font-size:12px;color:#52606d">By paying you accept the terms. Rates are refreshed every thirty seconds.</div></div>
<div style="position:absolute;left:404px;right:0;top:66px;bottom:0;border-left:2px solid #bdc1c6"><div style="background:#f1f3f4;padding:5px 12px;border-bottom:1px solid #dadce0">Elements &nbsp; Console &nbsp; Sources &nbsp; <b style="border-bottom:2px solid #1a73e8;color:#1a73e8">Network</b> &nbsp; Performance &nbsp; Memory &nbsp; Application &nbsp; Lighthouse<span style="float:right;color:#c5221f">⊗ 2 &nbsp;<span style="color:#5f6368">⚙ ⋮ ✕</span></span></div><div style="padding:4px 12px;border-bottom:1px solid #dadce0;color:#5f6368">● ⊘ &nbsp; Filter: v1 &nbsp; ☑ Preserve log &nbsp; ☐ Disable cache &nbsp; No throttling ▾</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 50px 60px 60px;padding:3px 10px;background:#f8f9fa;border-bottom:1px solid #dadce0;color:#5f6368"><span>Name</span><span>Status</span><span>Type</span><span>Time</span></div>${net('config?locale=en-GB', '200', 'fetch', '41 ms')}${net(`${id(quote(x))}`, '200', 'fetch', '118 ms')}${net(`customers?email=${v('email', buyer.email)}`, '200', 'fetch', '96 ms')}${net(`payments?order=${id(ordered)}`, '402', 'fetch', '1.20 s', true)}${net('track', '204', 'ping', '22 ms')}
<div style="background:#f8f9fa;border-top:1px solid #dadce0;border-bottom:1px solid #dadce0;padding:4px 12px"><b style="color:#1a73e8">Headers</b> &nbsp; Payload &nbsp; Preview &nbsp; Response &nbsp; Initiator &nbsp; Timing &nbsp; Cookies</div>
<div style="padding:6px 14px"><b>▾ General</b>${head('Request URL', `https://api.0bit.example/v1/payments?order=${id(ordered)}`)}${head('Method', 'POST')}${head('Status', '402 Payment Required')}${head('Remote address', `${v('ip', x.ip())}:443`)}<b>▾ Request headers</b>${head('authorization', `Bearer ${v('jwt', x.jwt())}`)}${head('cookie', `sid=${v('cookie', x.r.chars(LOWER, 26))}; csrf=${v('cookie', x.hex(24))}; theme=light`)}${head('x-publishable-key', neutral(x.publicKey()))}${head('user-agent', agentText)}<b>▾ Response headers</b>${head('date', id(`${x.r.pick(['Mon', 'Tue', 'Fri'])}, ${two(x.r.int(1, 28))} Mar 2026 ${clockS(x)} GMT`))}${head('x-request-id', id(x.requestId()))}${head('x-served-by', v('host', machine(x)))}${head('retry-after', '30')}</div>
<div style="position:absolute;left:0;right:0;bottom:0;height:212px;border-top:2px solid #bdc1c6;background:#fff"><div style="background:#f1f3f4;padding:4px 12px;border-bottom:1px solid #dadce0"><b>Console</b> &nbsp; What’s new &nbsp; Issues 3</div><div style="font:11.5px/1.5 DejaVu Sans Mono,monospace;overflow-wrap:anywhere"><div style="padding:2px 12px;border-bottom:1px solid #eee">[checkout] mounted, version 7.3.0, locale en-GB</div><div style="padding:2px 12px;border-bottom:1px solid #eee">[checkout] prefill {holder: "${v('name', buyer.name)}", iban: "${v('iban', buyer.iban)}", otp: "${v('otp', like(x, '######'))}"}</div><div style="padding:2px 12px;background:#fff0f0;color:#c5221f;border-bottom:1px solid #fdd">⊗ POST /v1/payments 402, decline ${id(failure(x))} for ${id(x.txId())}, event ${id(x.eventId())}</div><div style="padding:2px 12px;background:#fffbe5;color:#5c3c00;border-bottom:1px solid #fff0b3">⚠ debug flag left on: route = "${v('provider', vendor(x))}", fallback = "${v('provider', vendor(x))}", "${v('note', internal(x))}"</div><div style="padding:2px 12px">› localStorage.getItem('refresh') &nbsp; ‹ "${v('secret', like(x, 'rt_') + x.r.chars(LOWER, 30))}"</div></div></div></div></div>`;
  },

  /** Internal handbook page in serif letters. */
  runbook: (x) => {
    const td =
      'padding:4px 10px;border-bottom:1px solid #d9d2c3;background:#fffdf8;text-align:left;vertical-align:top;overflow-wrap:anywhere';
    const th = (text: string) =>
      `<th style="padding:4px 10px;border-bottom:2px solid #6b5b3e;background:#fffdf8;color:#6b5b3e;text-align:left">${text}</th>`;
    const duty = (week: string) => {
      const p = canadian(x);
      return `<tr><td style="${td}">${week}</td><td style="${td}">${v('name', p.name)}</td><td style="${td}">${v('phone', p.phone)}</td><td style="${td}">${v('email', p.email)}</td></tr>`;
    };
    return `<div style="${FULL};background:#fffdf8;color:#2d2a24;font:15px/1.42 Liberation Serif,serif">
<div style="background:#3c3425;color:#efe6d2;padding:9px 30px;display:flex;gap:26px;font:13px/1.4 Liberation Sans,sans-serif"><b>Handbook</b><span>Spaces</span><span>People</span><span>Recent</span><span>Templates</span><span style="margin-left:auto">⌕ Search</span><span>${v('name', x.anyName())}</span></div>
<div style="position:absolute;left:0;top:38px;bottom:0;width:206px;border-right:1px solid #e6dfcf;padding:18px 22px;box-sizing:border-box;font:13px/25px Liberation Sans,sans-serif;color:#5c5340"><b>Payments operations</b><br>Welcome<br>Glossary<br>▾ Runbooks<br>&nbsp; Late webhooks<br>&nbsp; <b style="color:#a33b00">Stuck payouts</b><br>&nbsp; Chargebacks<br>&nbsp; Quote drift<br>▸ Postmortems<br>▸ Meeting notes<br>▸ Partner guides<br>Archive</div>
<div style="position:absolute;left:206px;top:38px;width:744px;padding:14px 34px;box-sizing:border-box"><div style="font:12px/1.4 Liberation Sans,sans-serif;color:#8b8169">Payments operations / Runbooks</div><div style="font-size:28px;line-height:1.25">Stuck payouts</div><div style="font:12px/1.4 Liberation Sans,sans-serif;color:#8b8169">Owned by ${v('name', x.anyName())}, edited ${id(`${x.r.int(1, 28)} Feb 2026 ${clock(x)}`)}, 4 min read</div>
<div style="margin:7px 0">A payout counts as stuck when it has been pending for longer than twenty minutes. Do not cancel it by hand, the ledger would book it twice. Open the bastion first: <code style="background:#f1ead9;font:13px Liberation Mono,monospace;padding:0 4px">ssh ${v('user', login(x))}@${v('host', machine(x))}</code>. If the key is refused, the shared password is ${v('password', x.password())}.</div>
<div style="background:#fdf0d9;border-left:5px solid #d98200;padding:7px 14px;margin:7px 0"><b>Routing right now.</b> ${v('note', internal(x))}. ${v('note', internal(x))}. When ${v('provider', vendor(x))} is down, switch to ${v('provider', vendor(x))} and tell the partner managers.</div>
<div style="font-size:19px">On call</div><table style="width:100%;border-collapse:collapse;background:#fffdf8;font-size:14px"><tr>${th('Week')}${th('Who')}${th('Phone')}${th('Mail')}</tr>${duty('11')}${duty('12')}${duty('13')}</table>
<div style="font-size:19px;margin-top:8px">Look it up</div><div style="background:#2d2a24;color:#f3ead6;font:12px/1.5 Liberation Mono,monospace;padding:8px 14px;margin-top:4px;overflow-wrap:anywhere"># the replica is enough, never use the primary<br>psql "${v('conn', pgUrl(x))}" -c "select status from payouts where id = '${id(x.txId())}'"<br>curl -H "Authorization: Bearer ${v('key', x.secretKey())}" https://api.0bit.example/v1/sessions/${id(x.sessionId())}</div>
<div style="margin-top:8px">Codes you will meet are ${id(failure(x))} for a refused account and ${id(`payout_${x.r.pick(['held', 'timeout', 'returned'])}`)} for one that waits. A good example is ${id(order(x))}: the buyer, ${v('name', x.anyName())}, typed ${v('iban', x.iban())} with two digits swapped, the bank answered after six hours, and event ${id(x.eventId())} told the shop.</div><div style="margin-top:8px">Afterwards write two sentences into the ticket, close the alert, and thank whoever helped you.</div></div>
<div style="position:absolute;right:0;top:38px;bottom:0;width:330px;padding:18px 30px 0 10px;box-sizing:border-box;font:13px/1.45 Liberation Sans,sans-serif;overflow-wrap:anywhere"><b style="color:#6b5b3e">ON THIS PAGE</b><div style="line-height:23px;border-left:2px solid #e6dfcf;padding-left:12px;margin:6px 0 16px">Routing right now<br>On call<br>Look it up<br>Afterwards</div><b style="color:#6b5b3e">MACHINES</b><div style="margin:6px 0 16px;font:12px/1.6 Liberation Mono,monospace">${v('host', machine(x))}<br>${v('ip', `10.${x.r.int(1, 250)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`)} (replica)<br>${v('ip', `10.${x.r.int(1, 250)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`)} (queue)</div><b style="color:#6b5b3e">COMMENTS</b><div style="margin-top:8px"><b>${v('name', x.anyName())}</b> ${id(x.time())}<br>The second step failed for me with ${id(x.requestId())}. Is the sandbox still on the old version?</div><div style="margin-top:10px"><b>${v('name', x.anyName())}</b> ${id(x.time())}<br>Yes, until Friday. Use the copy in the other region, build ${id(like(x, '2026.3.####'))}, and mind the trailing slash.</div><div style="margin-top:10px"><b>${v('name', x.anyName())}</b> ${id(x.time())}<br>Small correction: the refill address is ${v('wallet', x.wallet())}, not the one in the printed copy. See ${id(like(x, 'OPS-####'))} and quote ${id(quote(x))}.</div><div style="margin-top:14px;border:1px solid #d9d2c3;border-radius:4px;padding:7px 12px;color:#8b8169">Write a comment…</div></div></div>`;
  },

  /** Monitoring: an alarm with its curve, log lines and the people who work on it. */
  incident: (x) => {
    const tile = (label: string, value: string, colour: string) =>
      `<div style="background:#181b1f;border:1px solid #2c3035;padding:9px 14px"><div style="color:#8e9399;font-size:11.5px">${label}</div><div style="font-size:23px;color:${colour}">${value}</div></div>`;
    const bars = times(
      56,
      (i) =>
        `<span style="flex:1;background:${i > 34 && i < 49 ? '#f2495c' : '#5794f2'};height:${i > 34 && i < 49 ? x.r.int(60, 96) : x.r.int(8, 30)}%"></span>`,
    ).join('');
    const next = ticker(x, -1);
    const later = ticker(x, 1, 600_000);
    const log = (level: string, colour: string, text: string) =>
      `<div style="display:grid;grid-template-columns:158px 44px minmax(0,1fr);gap:8px;border-left:3px solid ${colour};padding:1px 0 1px 9px;overflow-wrap:anywhere"><span style="color:#8e9399">${id(next())}</span><span style="color:${colour}">${level}</span><span>${text}</span></div>`;
    const entry = (text: string) =>
      `<div style="padding:7px 0;border-bottom:1px solid #2c3035"><span style="color:#8e9399">${id(later('min'))}</span> &nbsp;${text}</div>`;
    return `<div style="${FULL};background:#111217;color:#d8d9da;font:12.5px/1.42 Liberation Sans,sans-serif">
<div style="padding:9px 20px;border-bottom:1px solid #2c3035;display:flex;gap:18px;align-items:center"><b style="color:#ff9830">◐ Lookout</b><span style="color:#8e9399">Dashboards › Ramp › Payout latency</span><span style="margin-left:auto;border:1px solid #2c3035;padding:3px 12px">Last 3 hours ▾</span><span style="border:1px solid #2c3035;padding:3px 12px">⟳ 30s ▾</span><span>${v('user', login(x))}</span></div>
<div style="background:#3b1219;border-bottom:1px solid #f2495c;padding:8px 20px;display:flex;gap:16px"><b style="color:#ff7383">FIRING</b><span>Payout latency above 90 seconds on ${v('host', machine(x))}</span><span style="margin-left:auto">${id(like(x, 'INC-#####|P-2026-####'))} &nbsp; since ${id(x.time())}</span></div>
<div style="position:absolute;left:20px;top:94px;width:842px"><div style="display:grid;grid-template-columns:repeat(5,1fr);gap:8px">${tile('p95 latency', `${x.r.int(91, 240)} s`, '#f2495c')}${tile('Error rate', `${x.r.int(3, 19)}.${x.r.int(0, 9)} %`, '#ff9830')}${tile('Queue depth', `${x.r.int(300, 990)}`, '#ff9830')}${tile('Workers up', '5 of 8', '#f2cc0c')}${tile('Webhooks sent', `${x.r.int(11, 60)}k`, '#73bf69')}</div>
<div style="background:#181b1f;border:1px solid #2c3035;margin-top:8px;padding:9px 14px"><div style="display:flex;justify-content:space-between"><b>Latency of payouts, seconds</b><span style="color:#8e9399"><span style="color:#5794f2">▬</span> normal &nbsp; <span style="color:#f2495c">▬</span> above threshold</span></div><div style="height:120px;display:flex;align-items:flex-end;gap:3px;margin-top:8px;border-bottom:1px solid #3a3f45">${bars}</div><div style="display:flex;justify-content:space-between;color:#8e9399;font-size:11px"><span>11:00</span><span>11:30</span><span>12:00</span><span>12:30</span><span>13:00</span><span>13:30</span><span>14:00</span></div></div>
<div style="background:#181b1f;border:1px solid #2c3035;margin-top:8px;padding:9px 14px"><b>Logs</b> <span style="color:#8e9399">service = payout, level ≥ info, newest first, 12 of 4,318 lines</span><div style="font:11.5px/1.5 Liberation Mono,monospace;margin-top:6px">${log('error', '#f2495c', `payout ${id(x.txId())} rejected, code ${id(failure(x))}, holder "${v('name', x.anyName())}"`)}${log('warn', '#ff9830', `pool exhausted, dsn=${v('conn', pgUrl(x))}`)}${log('info', '#73bf69', `retry ${id(x.requestId())} iban=${v('iban', x.iban('AT'))} attempt=2`)}${log('error', '#f2495c', `upstream ${v('provider', vendor(x))} closed the connection after 30000 ms`)}${log('info', '#73bf69', `notify ${v('email', x.email())} template=payout_delayed lang=en`)}${log('info', '#73bf69', `sms to ${v('phone', x.phone())} queued for session ${id(x.sessionId())}`)}${log('debug', '#5794f2', `token refreshed: ${v('jwt', x.jwt())}`)}${log('warn', '#ff9830', `login of ${v('user', login(x))} from ${v('ip', x.ip())} outside office hours`)}${log('info', '#73bf69', `broadcast to ${v('wallet', x.wallet())}, order ${id(order(x))}, waiting for 3 confirmations`)}</div></div></div>
<div style="position:absolute;right:20px;top:94px;width:378px;bottom:16px"><div style="background:#181b1f;border:1px solid #2c3035;padding:11px 16px;overflow-wrap:anywhere"><b>Response</b><div style="display:grid;grid-template-columns:96px 1fr;gap:4px 10px;margin-top:6px"><span style="color:#8e9399">Commander</span><span>${v('name', x.anyName())}</span><span style="color:#8e9399">Scribe</span><span>${v('name', x.anyName())}</span><span style="color:#8e9399">Bridge</span><span>${v('phone', x.phone())}, PIN ${v('password', like(x, '#### ##|######'))}</span><span style="color:#8e9399">Severity</span><span>2, partners affected</span><span style="color:#8e9399">Runbook</span><span>Stuck payouts, second section</span></div></div>
<div style="background:#181b1f;border:1px solid #2c3035;margin-top:8px;padding:11px 16px;overflow-wrap:anywhere"><b>Timeline</b>${entry(`Alarm raised by the rule “payout latency”, ${v('name', x.anyName())} acknowledged from the phone.`)}${entry(`Restarted ${v('host', machine(x))}, no change.`)}${entry(`${v('note', internal(x))}.`)}${entry(`First partner asks: ${neutral(shop(x))}, event ${id(x.eventId())} came twice.`)}${entry(`Moved the queue to ${v('ip', `10.${x.r.int(1, 250)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`)}, depth goes down.`)}${entry(`Status page updated: we are investigating delays, no money is lost. ${v('name', x.anyName())} confirms that new payouts arrive within a minute.`)}<div style="margin-top:11px;display:flex;gap:8px"><span style="background:#3d71d9;color:#fff;padding:4px 14px">Add update</span><span style="border:1px solid #3a3f45;padding:3px 14px">Mitigated</span><span style="border:1px solid #3a3f45;padding:3px 14px">Resolve</span></div></div>
<div style="margin-top:8px;background:#22252b;border:1px solid #5794f2;padding:8px 16px"><b>13:06</b> &nbsp; p95 184 s, 41 requests per second<br><span style="color:#8e9399">Deployment of version 3.9.4 two minutes before</span></div></div></div>`;
  },

  /** Team chat with a thread open beside it. */
  channel: (x) => {
    const buyer = personIn(x, 'GB');
    const a = personIn(x, 'GB');
    const b = personIn(x, 'GB');
    const c = x.anyName();
    const next = ticker(x, 1, 700_000);
    const say = (colour: string, who: string, text: string, more = '') =>
      `<div style="display:flex;gap:11px;padding:7px 20px"><span style="width:36px;height:36px;border-radius:7px;background:${colour};flex:none"></span><div style="min-width:0;overflow-wrap:anywhere"><b>${who}</b> <span style="color:#77706f;font-size:12px">${id(next('min'))}</span><div>${text}</div>${more}</div></div>`;
    const react = (text: string) =>
      `<span style="border:1px solid #cfe3ea;background:#eef7fa;border-radius:12px;padding:0 9px;font-size:12px;margin-right:5px">${text}</span>`;
    return `<div style="${FULL};background:#fff;color:#1d1c1d;font:14.5px/1.4 Liberation Sans,sans-serif">
<div style="position:absolute;left:0;top:0;bottom:0;width:226px;background:#0e3a42;color:#b9d3d8;padding:14px 0;box-sizing:border-box;font-size:14px;line-height:27px"><div style="padding:0 18px 8px;color:#fff;font-size:17px"><b>Ramp partners ▾</b></div><div style="padding:0 18px">Threads<br>Mentions<br>Drafts<br>Saved</div><div style="padding:10px 18px 0;color:#82a8af">Channels</div><div style="padding:0 18px"># announcements<br># api-questions</div><div style="padding:0 18px;background:#1b7a8c;color:#fff"># refunds-help</div><div style="padding:0 18px"># sandbox<br># small-talk<br># webhooks</div><div style="padding:10px 18px 0;color:#82a8af">Direct messages</div><div style="padding:0 18px">● ${v('name', a.name)}<br>● ${v('name', b.name)}<br>○ ${v('name', c)}</div></div>
<div style="position:absolute;left:226px;top:0;bottom:0;width:632px;border-right:1px solid #ddd"><div style="padding:12px 20px;border-bottom:1px solid #ddd"><b style="font-size:17px"># refunds-help</b><div style="font-size:13px;color:#77706f">48 members &nbsp; Questions about money going back. No personal data in here, please.</div></div>
${say('#d9a441', v('name', a.name), `Morning! A customer of ${neutral(shop(x))}, ${v('name', buyer.name)}, waits for a refund since last week. Order ${id(order(x))}, paid with ${v('card', x.card())}.`, react('☺ 3'))}${say('#5b8c5a', v('name', b.name), `Found it: ${id(x.txId())}. The bank sent it back with ${id(failure(x))}. Do we have a newer account?`)}${say('#d9a441', v('name', a.name), `Yes, they wrote from ${v('email', buyer.email)}: “please use ${v('iban', buyer.iban)}, the old one was closed when I moved to ${v('address', buyer.street)}, ${v('address', buyer.town)}”.`, `<div style="border-left:4px solid #ddd;padding-left:12px;margin:4px 0;color:#77706f;font-size:13px">Forwarded mail, two attachments, 218 KB</div>${react('♥ 1')}${react('✔ 2')}`)}${say('#4a6fa5', v('name', c), `Sign in to the back office as ${v('user', login(x))} with ${v('password', x.password())} and start it again, I am on a train. The code on my phone says ${v('otp', like(x, '### ###'))}.`)}${say('#8a8a8a', 'Alertbot <span style="background:#e8e8e8;font-size:10px;padding:0 4px">APP</span>', `Refund retried, request ${id(x.requestId())}, event ${id(x.eventId())} sent.`)}${say('#5b8c5a', v('name', b.name), `Working. I called ${v('phone', buyer.phone)} and left a message, money should be there by tomorrow noon.`, react('★ 5'))}
<div style="position:absolute;left:20px;right:20px;bottom:18px;border:1px solid #aaa;border-radius:8px;padding:9px 14px"><div style="color:#77706f;font-size:13px"><b>B</b> &nbsp; <i>I</i> &nbsp; S &nbsp; ∞ &nbsp; ≡ &nbsp; &lt;/&gt;</div><div style="padding:5px 0;color:#77706f">Message #refunds-help</div></div></div>
<div style="position:absolute;left:858px;right:0;top:0;bottom:0"><div style="padding:12px 20px;border-bottom:1px solid #ddd"><b style="font-size:16px">Thread</b> <span style="color:#77706f;font-size:13px"># refunds-help</span><span style="float:right">✕</span></div>
${say('#4a6fa5', v('name', c), `For the record, how the retry looks when you do it by hand:`, `<div style="background:#f6f6f6;border:1px solid #ddd;border-radius:5px;font:12px/1.45 Liberation Mono,monospace;padding:7px 10px;margin-top:4px">curl -X POST https://api.0bit.example/v1/refunds -H "X-Api-Key: ${v('key', x.secretKey())}" -d '{"transaction":"${id(x.txId())}","account":"${v('iban', x.iban())}"}'</div>`)}<div style="padding:3px 20px;color:#77706f;font-size:12.5px">3 replies ───────────────────</div>
${say('#d9a441', v('name', a.name), `Is that key the live one? Somebody delete it, and roll ${v('secret', x.webhookSecret())} too while you are there.`)}${say('#b0527a', v('name', x.anyName()), `Done, both rolled. Between us: ${v('note', internal(x))}. So refunds may take a day longer.`)}${say('#5b8c5a', v('name', b.name), `Then let us tell the shop that ${id(order(x))} is late. Their contact is ${v('email', x.email())}.`)}
<div style="position:absolute;left:20px;right:20px;bottom:18px;border:1px solid #aaa;border-radius:8px;padding:9px 14px;color:#77706f">Reply… &nbsp; <span style="font-size:12.5px">☐ also send to the channel</span></div></div></div>`;
  },

  /** Dashboard of payments: one payment with its buyer, its way and what the rules said. */
  payment: (x) => {
    const buyer = canadian(x);
    const cell = (label: string, value: string) =>
      `<div style="padding:7px 0"><div style="color:#697386;font-size:12px">${label}</div><div style="overflow-wrap:anywhere">${value}</div></div>`;
    const box = (title: string, body: string) =>
      `<div style="margin-bottom:14px"><div style="font-size:16px;border-bottom:1px solid #e3e8ee;padding-bottom:5px"><b>${title}</b></div>${body}</div>`;
    const next = ticker(x, -1, 40_000);
    const friend = canadian(x);
    const dot = (colour: string, text: string, when: string) =>
      `<div style="display:flex;gap:12px;padding:4px 0"><span style="color:${colour}">●</span><span style="flex:1;min-width:0;overflow-wrap:anywhere">${text}<br><span style="color:#697386;font-size:12px">${when}</span></span></div>`;
    return `<div style="${FULL};background:#fff;color:#30313d;font:13.5px/1.4 Liberation Sans,sans-serif">
<div style="position:absolute;left:0;top:0;bottom:0;width:190px;background:#f6f8fa;padding:18px 20px;box-sizing:border-box;line-height:30px"><b>${neutral(shop(x))} ▾</b><br>Home<br>Balances<br><b style="color:#0570de">Payments</b><br>&nbsp; All payments<br>&nbsp; Disputes<br>&nbsp; Refunds<br>Customers<br>Catalogue<br>Reporting<br>Developers<br>Settings<div style="position:absolute;bottom:16px;line-height:1.4;font-size:12px;color:#697386">Signed in as<br>${v('name', x.anyName())}</div></div>
<div style="position:absolute;left:190px;right:0;top:0;padding:16px 36px;box-sizing:border-box"><div style="font-size:12.5px;color:#0570de">Payments › All payments › <span style="color:#697386">${id(x.txId())}</span></div><div style="display:flex;align-items:center;gap:12px;margin-top:5px"><span style="font-size:26px">C$${x.amount()}</span><span style="background:#ffe7f2;color:#b3063d;border-radius:4px;padding:1px 8px;font-size:12px">Blocked</span><span style="background:#ebeef1;border-radius:4px;padding:1px 8px;font-size:12px">Card</span><span style="margin-left:auto;border:1px solid #d5dbe1;border-radius:6px;padding:4px 13px">Refund</span><span style="border:1px solid #d5dbe1;border-radius:6px;padding:4px 13px">Send receipt</span><span style="border:1px solid #d5dbe1;border-radius:6px;padding:4px 13px">⋯</span></div><div style="display:grid;grid-template-columns:1fr 1fr 1fr 1.2fr;gap:24px;border-top:1px solid #e3e8ee;margin-top:11px">${cell('Date', id(`${x.r.int(1, 28)} Mar, ${clock(x)}`))}${cell('Customer', v('name', buyer.name))}${cell('Order', id(order(x)))}${cell('Risk evaluation', `<span style="background:#fcede0;color:#983705;border-radius:4px;padding:0 7px">${x.r.int(61, 92)} elevated</span>`)}</div></div>
<div style="position:absolute;left:226px;top:152px;width:300px">${box('Timeline', `<div style="padding-top:6px">${dot('#b3063d', `Blocked by a rule, code ${id(failure(x))}`, id(next()))}${dot('#0570de', `Code ${v('otp', like(x, '######'))} entered by the buyer`, id(next()))}${dot('#0570de', `Challenge sent to ${v('phone', buyer.phone)}`, id(next()))}${dot('#697386', `Quote ${id(quote(x))} accepted`, id(next()))}${dot('#697386', `Session ${id(x.sessionId())} opened`, id(next()))}</div>`)}${box('Related', `<div style="padding-top:6px;line-height:1.6">Earlier try ${id(x.txId())}<br>Event ${id(x.eventId())}<br>Delivery ${id(x.deliveryId())}<br>Request ${id(x.requestId())}</div>`)}<div style="color:#697386;font-size:12.5px">Times are shown in the zone of your account. Blocked payments cost nothing and are never settled.</div></div>
<div style="position:absolute;left:562px;top:152px;width:324px">${box('Payment method', `<div style="display:grid;grid-template-columns:1fr 1fr;gap:0 16px">${cell('Number', v('card', x.card()))}${cell('Expires', `${two(x.r.int(1, 12))} / 2029`)}${cell('Holder', v('name', buyer.name))}${cell('Type', 'credit, issued abroad')}${cell('Street', v('address', buyer.street))}${cell('City', v('address', buyer.town))}</div>`)}${box('Customer', `<div style="display:grid;grid-template-columns:1fr 1fr;gap:0 16px">${cell('Mail', v('email', buyer.email))}${cell('Phone', v('phone', buyer.phone))}${cell('Born', v('dob', x.date()))}${cell('Passport', v('passport', x.passport()))}${cell('Insurance number', v('tax', like(x, '### ### ###')))}${cell('Device address', v('ip', x.ip()))}</div>`)}${box('Payout to', `${cell('Wallet', v('wallet', x.wallet()))}${cell('Refund account', v('iban', x.iban()))}`)}</div>
<div style="position:absolute;left:922px;right:36px;top:152px">${box('Metadata', `<div style="font:12px/1.5 DejaVu Sans Mono,monospace;padding-top:7px;overflow-wrap:anywhere">cart: ${id(like(x, 'cart-######'))}<br>channel: web<br>agent: ${v('user', login(x))}<br>gift_to: ${v('name', friend.name)}<br>gift_mail: ${v('email', friend.email)}<br>cb_secret: ${v('secret', x.clientSecret())}</div>`)}${box('Review notes', `<div style="padding-top:7px;overflow-wrap:anywhere"><b>${v('name', x.anyName())}</b><br>${v('note', internal(x))}. Acquirer here was ${v('provider', vendor(x))}.<div style="height:8px"></div><b>${v('name', x.anyName())}</b><br>The buyer called from ${v('phone', canadian(x).phone)}, sounded honest and knew the last three orders. I would allow the next try.</div>`)}<div style="background:#30313d;color:#fff;border-radius:6px;padding:8px 12px;font-size:12.5px;margin-top:-4px">▲ Elevated means that similar payments were disputed about four times as often as usual.</div></div>
<div style="position:absolute;left:562px;bottom:20px;width:420px;background:#1a1b25;color:#fff;border-radius:8px;padding:9px 16px;box-sizing:border-box">✓ Receipt sent to ${v('email', buyer.email)}</div></div>`;
  },

  /** Board of tickets with one of them opened on top. */
  board: (x) => {
    const card = (title: string, foot: string, colour = '#e2e8f0') =>
      `<div style="background:#fff;border-radius:6px;padding:8px 10px;margin-bottom:8px;border-top:3px solid ${colour};box-shadow:0 1px 2px #0002;overflow-wrap:anywhere"><div>${title}</div><div style="margin-top:4px;color:#64748b;font-size:11.5px">${foot}</div></div>`;
    const column = (title: string, body: string) =>
      `<div style="background:#e9edf2;border-radius:8px;padding:9px"><div style="padding:0 2px 8px;color:#475569"><b>${title}</b></div>${body}</div>`;
    const reporter = x.anyName();
    const side = (label: string, value: string) =>
      `<div style="margin-bottom:8px"><div style="color:#64748b;font-size:11.5px">${label}</div><div style="overflow-wrap:anywhere">${value}</div></div>`;
    const no = () => id(like(x, 'PAY-####'));
    return `<div style="${FULL};background:#f8fafc;color:#0f172a;font:13px/1.4 DejaVu Sans,sans-serif">
<div style="padding:10px 22px;background:#0f766e;color:#ccfbf1;display:flex;gap:22px"><b style="color:#fff">▚ Planka</b><span>Boards</span><span>Backlog</span><span>Sprints</span><span>Reports</span><span style="margin-left:auto">${v('email', x.email())}</span></div>
<div style="padding:10px 22px;display:flex;gap:12px;align-items:center"><span style="font-size:17px">Payment support, sprint 21</span><span style="background:#e2e8f0;border-radius:4px;padding:3px 10px;font-size:12px">Only mine ✕</span><span style="background:#e2e8f0;border-radius:4px;padding:3px 10px;font-size:12px">Label: refunds ✕</span><span style="margin-left:auto;color:#64748b">6 days left</span></div>
<div style="display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:12px;padding:0 22px">
${column('To do 5', `${card(`Name on receipt wrong, should be ${v('name', x.anyName())}`, `${no()} &nbsp; low`)}${card('Sandbox rates differ from the docs', `${no()} &nbsp; medium`)}${card(`Customer changed phone to ${v('phone', x.phone())}`, `${no()} &nbsp; low`, '#38bdf8')}${card(`Unlock account ${v('email', x.email())}`, `${no()} &nbsp; medium`)}${card('Translate the error page', 'low')}`)}
${column('Doing 2', `${card('Money left, nothing<br>arrived', 'high', '#ef4444')}${card('Webhook arrives<br>twice', 'medium')}`)}${column('Waiting 2', card('Missing statement for May', 'medium'))}
${column('Done 9', card('Slow search on the list of orders', 'closed yesterday', '#22c55e'))}</div>
<div style="position:absolute;left:486px;top:38px;right:0;bottom:0;background:#fff;box-shadow:0 14px 60px #0007;overflow:hidden"><div style="padding:12px 26px;border-bottom:1px solid #e2e8f0"><span style="color:#64748b;font-size:12px">${no()} &nbsp; in Doing</span><span style="float:right;color:#64748b">⤢ &nbsp; ✕</span><div style="font-size:18px">Money left the account, but nothing arrived</div></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 222px"><div style="padding:12px 26px;overflow-wrap:anywhere"><b>Description</b><div style="margin:4px 0 9px">Reported by ${v('name', reporter)} (${v('email', x.email(reporter))}). Bought on ${id(x.time())}, session ${id(x.sessionId())}, transaction ${id(x.txId())}. The page showed ${id(failure(x))} and then went blank.</div><b>What we know</b><div style="margin:4px 0 9px">• paid from ${v('iban', x.iban())} in the name of ${v('name', x.anyName())}<br>• lives at ${v('address', x.address())}, born ${v('dob', x.date())}<br>• wallet ${v('wallet', x.wallet())}<br>• browser at ${v('ip', x.ip())}, version 139, cookies allowed<br>• log of the shop: <span style="font:12px DejaVu Sans Mono,monospace;background:#f1f5f9">GET /return?token=${v('secret', x.clientSecret())}&amp;r=${id(x.requestId())}</span></div><b>Comments</b>
<div style="margin-top:6px"><b style="color:#0f766e">${v('name', x.anyName())}</b> <span style="color:#64748b;font-size:11.5px">${id(x.time())}</span><br>Looked on ${v('host', machine(x))}, the job died half way. Test login is ${v('user', login(x))}, password ${v('password', x.password())}.</div><div style="margin-top:8px"><b style="color:#0f766e">${v('name', x.anyName())}</b> <span style="color:#64748b;font-size:11.5px">${id(x.time())}</span><br>${v('note', internal(x))}. Not for the customer! Ask ${v('provider', vendor(x))} for a trace and quote ${id(x.uuid())}.</div><div style="margin-top:8px"><b style="color:#0f766e">${v('name', reporter)}</b> <span style="color:#64748b;font-size:11.5px">${id(x.time())}</span><br>Thanks, please ring me at ${v('phone', x.phone())} once it is sorted out.</div><div style="margin-top:10px;border:1px solid #cbd5e1;border-radius:6px;padding:6px 12px;color:#64748b">Add a comment, use @ to mention somebody</div></div>
<div style="background:#f8fafc;padding:12px 18px;border-left:1px solid #e2e8f0;height:680px">${side('Status', 'Doing ▾')}${side('Assignee', v('name', x.anyName()))}${side('Reporter', v('name', reporter))}${side('Priority', 'High, two days overdue')}${side('Labels', 'refunds, bank transfer')}${side('Merchant', neutral(shop(x)))}${side('Related event', id(x.eventId()))}${side('Quote', id(quote(x)))}${side('Tax number on file', v('tax', like(x, '##########|###-##-####')))}${side('Identity document', v('passport', x.passport()))}${side('Created', id(x.time()))}${side('Watchers', `${v('name', x.anyName())}<br>and two more`)}</div></div></div>
<div style="position:absolute;left:24px;bottom:20px;width:190px;background:#0f172a;color:#fff;border-radius:8px;padding:10px 14px;font-size:12px">Ticket moved to Doing. Undo</div></div>`;
  },
};
