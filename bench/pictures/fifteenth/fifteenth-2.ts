import { id, neutral, type Page, times, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import {
  clock,
  day,
  evm,
  fill,
  hm,
  ident,
  isoDay,
  login,
  money,
  num,
  one,
  plain,
  provider,
  SCREEN,
  tron,
  unlike,
} from './fifteenth-tools.ts';

const mrzName = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '')
    .toUpperCase()
    .replace(/[ -]/g, '<');

export const SECOND_PAGES: Record<string, Page> = {
  /** German partner: the record of one customer. */
  kunden: (x) => {
    const who = personIn(x, 'DE');
    const clerk = unlike(() => personIn(x, 'DE'), who);
    const next = clock(x, 600);
    const chain = evm(x);
    const card = (title: string, body: string, more = '') =>
      `<div style="background:#fff;border-radius:12px;box-shadow:0 1px 3px #0b3c4922;padding:13px 17px;${more}"><div style="color:#0f6a7c;font-weight:bold;margin-bottom:7px">${title}</div>${body}</div>`;
    const above = (label: string, value: string) =>
      `<div style="min-width:0;overflow-wrap:anywhere"><div style="color:#74868b;font-size:10.5px">${label}</div>${value}</div>`;
    const grid = (cells: string[], columns = 2) =>
      `<div style="display:grid;grid-template-columns:repeat(${columns},minmax(0,1fr));gap:8px 16px">${cells.join('')}</div>`;
    const visit = () =>
      `<tr><td style="padding:4px 0">${id(ident(x, 'gs_', 10))}</td><td>${id(`${day(x)}, ${hm(x)}`)}</td><td style="text-align:right">${money(x, 25, 1900, true)} €</td><td style="padding-left:22px">${one(x, 'abgeschlossen|abgelaufen|abgebrochen|offen')}</td></tr>`;
    const item = (name: string, on = false) =>
      `<div style="padding:8px 16px;${on ? 'background:#0f6a7c;color:#fff;border-radius:8px' : ''}">${v('name', name)}<div style="font-size:10.5px;opacity:.75">${one(x, 'geprüft|in Prüfung|gesperrt|neu seit gestern')}</div></div>`;
    return `<div style="${SCREEN};background:#e9f1f2;color:#1c3238;font:12.5px/1.42 DejaVu Sans,sans-serif">
<div style="background:#fff;padding:12px 24px;display:flex;gap:22px;align-items:center"><b style="color:#0f6a7c;font-size:15px">0Bit Partnerportal</b><span>Übersicht</span><span>Zahlungen</span><b>Kunden</b><span>Auszahlungen</span><span>Webhooks</span><span>Einstellungen</span><span style="margin-left:auto;color:#74868b">angemeldet: ${v('user', login(x, clerk.first, clerk.last))}</span></div>
<div style="display:grid;grid-template-columns:216px minmax(0,1fr);gap:18px;padding:16px 24px"><div><div style="background:#fff;border:1px solid #c8d7da;border-radius:8px;padding:7px 12px;color:#74868b;margin-bottom:10px">Kunden durchsuchen …</div>${item(who.name, true)}${times(5, () => item(personIn(x, 'DE').name)).join('')}<div style="padding:10px 16px;color:#74868b">Weitere 214 anzeigen</div><div style="padding:18px 16px;color:#74868b;font-size:11px">Einträge werden zwei Jahre nach der letzten Zahlung gelöscht, sofern keine Frist dagegen spricht.</div></div>
<div><div style="display:flex;align-items:center;gap:14px;margin-bottom:12px"><span style="width:44px;height:44px;border-radius:50%;background:#f2c14e;display:inline-block"></span><span style="font-size:21px">${v('name', who.name)}</span><span style="background:#d8f0df;color:#1c6b3a;border-radius:10px;padding:2px 12px">Identität bestätigt</span><span style="color:#74868b">Kundennummer ${id(fill(x, 'K-######'))}</span><span style="margin-left:auto;border:1px solid #0f6a7c;color:#0f6a7c;border-radius:8px;padding:6px 16px">Auskunft erstellen</span><span style="border:1px solid #b3261e;color:#b3261e;border-radius:8px;padding:6px 16px">Sperren</span></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px">${card('Stammdaten', `${grid([above('Geburtsdatum', v('dob', who.born)), above('Staatsangehörigkeit', 'deutsch'), above('Straße', v('address', who.street)), above('Ort', v('address', who.town)), above('Telefon', v('phone', who.phone)), above('Sprache', 'Deutsch')])}<div style="height:8px"></div>${above('E-Mail, bestätigt', v('email', who.email))}`)}${card('Ausweis und Steuer', `${grid([above('Art', 'Reisepass'), above('Nummer', v('passport', x.r.chars('CFGHJK', 1) + x.r.chars('CFGHJKLMNPRTVWXYZ0123456789', 8))), above('Gültig bis', '03/2031'), above('Ausgestellt in', 'Deutschland'), above('Steuer-ID', v('tax', `${num(x, 2)} ${num(x, 3)} ${num(x, 3)} ${num(x, 3)}`)), above('Vorgang', id(x.uuid().slice(0, 18)))])}<div style="height:8px"></div><div style="color:#74868b">Politisch exponiert: nein. Sanktionslisten: kein Treffer.</div>`)}${card('Zahlwege', `${above('Konto', v('iban', who.iban))}<div style="height:8px"></div>${above('Kontoinhaber laut Bank', v('name', who.name))}<div style="height:8px"></div>${above('Karte', v('card', x.card()))}<div style="height:8px"></div>${above('Wallet (Arbitrum)', v('wallet', chain))}`)}</div>
<div style="display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:14px;margin-top:14px">${card('Letzte Sitzungen', `<table style="width:100%;border-collapse:collapse;background:transparent;font-size:12px"><tr style="color:#74868b"><td>Sitzung</td><td>Beginn</td><td style="text-align:right">Betrag</td><td style="padding-left:22px">Stand</td></tr>${times(5, visit).join('')}</table><div style="margin-top:9px;color:#74868b">Höchstbetrag je Tag 2.000 €, davon heute frei 1.450 €. Die Grenze steigt nach drei Monaten ohne Rücklastschrift.</div>`)}${card('Verlauf', `<div style="overflow-wrap:anywhere"><b>Heute, ${id(hm(x))}</b> Anruf von ${v('phone', who.phone)}. Herr oder Frau ${v('name', who.last)} vermisst die Auszahlung zu ${id(ident(x, 'tx_', 10))}. Auf der Kette ist sie bei ${v('wallet', chain)} angekommen, Beleg gesendet.<div style="height:8px"></div><b>Gestern</b> Anmeldung aus neuem Netz (${v('ip', x.ip())}), vom Kunden per E-Mail bestätigt.<div style="height:8px"></div><b>Letzte Woche</b> Adresse geändert, vorher ${v('address', personIn(x, 'DE').street)}. Bearbeitet von ${v('name', clerk.name)}.</div>`)}</div>
<div style="margin-top:14px">${card(
      'Meldungen an Ihren Server',
      `<div style="display:grid;grid-template-columns:80px 160px 240px 90px minmax(0,1fr);gap:6px 12px">${[
        ['kyc.required', 'zugestellt'],
        ['gate_session.completed', 'zugestellt'],
        ['gate_session.failed', 'wiederholt'],
      ]
        .map(
          ([type, state]) =>
            `<span>${id(next())}</span><span>${id(ident(x, 'evt_'))}</span><span>${type}</span><span>${state}</span><span style="color:#74868b">Antwort in ${x.r.int(90, 900)} ms</span>`,
        )
        .join('')}</div>`,
    )}</div></div></div></div>`;
  },

  /** French operator: file of an identity check, with the passport as a sheet. */
  verification: (x) => {
    const who = personIn(x, 'FR');
    const agent = unlike(() => personIn(x, 'FR'), who);
    const next = clock(x, 900);
    const event = (text: string) =>
      `<div style="padding:3px 0"><span style="color:#7a6f58">${id(next())}</span> &nbsp; ${text}</div>`;
    const pass = fill(x, '##') + x.r.chars('ABCDEFGHKLMNPRSTVXYZ', 2) + num(x, 5);
    const born = who.born.split('/');
    const one44 = `P<FRA${mrzName(who.last)}<<${mrzName(who.first)}`.padEnd(44, '<');
    const two44 =
      `${pass}${num(x, 1)}FRA${born[2]!.slice(2)}${born[1]}${born[0]}${num(x, 1)}${one(x, 'M|F')}31${num(x, 4).replace(/^[2-9]/, '1')}${num(x, 1)}`.padEnd(
        42,
        '<',
      ) + num(x, 2);
    const row = (label: string, value: string, mark = '✓') =>
      `<div style="display:flex;padding:6px 0;border-bottom:1px dotted #c9bfa8"><span style="width:190px;flex:none;color:#7a6f58">${label}</span><span style="min-width:0;overflow-wrap:anywhere">${value}</span><span style="margin-left:auto;padding-left:10px;color:${mark === '✓' ? '#3b7a3f' : '#b0461e'}">${mark}</span></div>`;
    const tick = (text: string, done = true) => `<div style="padding:3px 0">${done ? '☑' : '☐'} ${text}</div>`;
    return `<div style="${SCREEN};background:#f5f0e3;color:#2f2a1f;font:13px/1.42 DejaVu Serif,serif;display:grid;grid-template-rows:auto auto minmax(0,1fr)">
<div style="background:#2f2a1f;color:#e9dfc8;padding:11px 32px;display:flex;gap:26px"><b>0Bit Conformité</b><span>File d’attente (17)</span><span>Dossiers clos</span><span>Seuils</span><span>Rapports</span><span style="margin-left:auto">${v('name', agent.name)}, niveau 2</span></div>
<div style="padding:14px 32px 10px;display:flex;align-items:baseline;gap:20px"><span style="font-size:22px">Dossier de ${v('name', who.name)}</span><span style="color:#7a6f58">ouvert le ${id(`${day(x, '/')} à ${hm(x).replace(':', ' h ')}`)}</span><span style="margin-left:auto;color:#7a6f58">réf. ${id(fill(x, 'VRF-2026-#####'))}</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 400px 290px;gap:26px;padding:4px 32px"><div>${row('Nom de famille', v('name', who.last))}${row('Prénom', v('name', who.first))}${row('Né(e) le', v('dob', who.born))}${row('Domicile', `${v('address', who.street)}, ${v('address', who.town)}`, '?')}${row('Courriel', v('email', who.email))}${row('Téléphone', v('phone', who.phone))}${row('Numéro fiscal', v('tax', `${one(x, '1|2|3')}${num(x, 1)} ${num(x, 2)} ${num(x, 3)} ${num(x, 3)} ${num(x, 3)}`))}${row('Compte à créditer', v('iban', who.iban))}${row('Code de la banque', neutral(bic(x, 'FR')))}${row('Profession déclarée', 'enseignement')}${row('Origine des fonds', 'épargne et salaire')}${row('Montant prévu', 'moins de 5 000 € par an')}${row('Portefeuille', v('wallet', tron(x)))}<div style="margin-top:12px;background:#fffaf0;border-left:4px solid #b0461e;padding:9px 14px"><b>Remarque interne</b><br>${v('note', one(x, `Au-delà de ${x.r.int(3, 9)} 000 €, passer par la file manuelle car le seuil de risque du corridor FR a été abaissé à ${x.r.int(40, 65)}.|Ne pas relancer avant lundi, la réserve du corridor français est tenue à ${x.r.int(11, 24)} % par la trésorerie.|Score interne ${x.r.int(61, 88)}, la règle de vélocité ${x.r.int(3, 19)} bloque la route prioritaire jusqu’à la revue.`))}</div></div>
<div><div style="background:#fff;border:1px solid #c9bfa8;box-shadow:3px 4px 0 #e2d8c0;padding:16px 18px"><div style="display:flex;justify-content:space-between;color:#4a5d8a"><b>PASSEPORT</b><span>République française</span></div><div style="display:flex;gap:16px;margin:10px 0"><span style="width:92px;height:116px;background:#d5cdb9;flex:none"></span><span style="font-size:12px;line-height:1.5"><span style="color:#7a6f58;font-size:10px">Nom / Surname</span><br>${v('name', who.last.toUpperCase())}<br><span style="color:#7a6f58;font-size:10px">Prénoms / Given names</span><br>${v('name', who.first)}<br><span style="color:#7a6f58;font-size:10px">N° du passeport</span><br>${v('passport', pass)}<br><span style="color:#7a6f58;font-size:10px">Date de naissance</span><br>${v('dob', who.born.replaceAll('/', ' '))}</span></div><div style="font:12.5px/1.5 Liberation Mono,monospace;white-space:nowrap">${v('passport', one44)}<br>${v('passport', two44)}</div></div>
<div style="margin-top:14px;color:#7a6f58">Pages reçues : passeport (recto), facture d’énergie, photo de face. Image nette, reflets absents, bords visibles.</div>
<div style="margin-top:12px"><b>Appareil et connexion</b>${row('Adresse réseau', v('ip', x.ip()))}${row('Navigateur', 'Safari, iPhone')}${row('Session', id(ident(x, 'gs_', 10)))}${row('Demande', id(x.requestId()))}${row('Événement', `kyc.required ${id(ident(x, 'evt_'))}`)}</div></div>
<div><div style="background:#fffaf0;border:1px solid #c9bfa8;padding:12px 16px"><b>Contrôles</b>${tick('Document authentique')}${tick('Visage identique à 96 %')}${tick('Aucune liste de sanctions')}${tick('Adresse confirmée', false)}${tick('Majorité vérifiée')}<div style="margin-top:7px;color:#7a6f58">Effectués par ${v('provider', one(x, 'Identys Europe|Veraface|Docuscan ID'))}, contrôle ${id(ident(x, 'chk_', 14))}, code ${id(one(x, 'address_mismatch|document_unreadable|name_partial'))}.</div></div>
<div style="margin-top:14px"><b>Échanges</b><div style="margin-top:5px">${v('name', agent.first)} a demandé une facture plus récente à ${v('email', who.email)}. Réponse attendue sous cinq jours ouvrés.</div></div>
<div style="margin-top:16px;display:grid;gap:9px;text-align:center"><span style="background:#3b7a3f;color:#fff;padding:8px">Accepter le dossier</span><span style="border:1px solid #7a6f58;padding:7px">Demander une pièce</span><span style="border:1px solid #b0461e;color:#b0461e;padding:7px">Refuser</span></div><div style="margin-top:12px;font-size:11px;color:#7a6f58">Toute décision est enregistrée. Dernière lecture : ${id(x.time())}</div></div>
<div style="grid-column:1/4;border-top:1px solid #c9bfa8;padding-top:9px"><b>Journal du dossier</b><div style="columns:2;column-gap:40px;margin-top:3px">${event('Pièces déposées depuis le téléphone du client')}${event(`Lecture automatique terminée, tâche ${id(ident(x, 'job_', 9))}`)}${event(`Deuxième lecture confiée à ${v('user', login(x, agent.first, agent.last))}`)}${event(`Message envoyé au ${v('phone', who.phone)}`)}${event(`Paiement ${id(ident(x, 'tx_', 10))} suspendu jusqu’à la décision`)}${event('Rappel programmé pour lundi matin')}</div></div></div></div>`;
  },

  /** Operator's view of the pools of one partner. */
  pools: (x) => {
    const next = clock(x, 900);
    const date = isoDay(x);
    const partner = one(x, 'Saffron Remit|Quayside Pay|Tallgrass Exchange');
    const cell = 'padding:9px 14px;border-bottom:1px solid #2b3a33';
    const pool = (pair: string, rest: string[]) =>
      `<tr><td style="${cell};color:#fff">${pair}</td>${rest.map((text) => `<td style="${cell}">${text}</td>`).join('')}</tr>`;
    const entry = (reason: string, sign: string) =>
      `<div style="display:grid;grid-template-columns:148px 92px minmax(0,1fr) auto;gap:10px;padding:5px 0"><span style="color:#86a094">${id(`${date} ${next()}`)}</span><span>${reason}</span><span style="overflow-wrap:anywhere">${id(ident(x, one(x, 'pq_|txn_'), 11))}</span><span style="color:${sign === '+' ? '#7fd6a2' : '#f0b08c'}">${sign}${money(x, 90, 9000)}</span></div>`;
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:18px;padding:5px 0"><span style="color:#86a094;white-space:nowrap">${label}</span><span style="text-align:right;overflow-wrap:anywhere;min-width:0">${value}</span></div>`;
    const box = 'background:#18231e;border:1px solid #2b3a33;padding:14px 18px';
    return `<div style="${SCREEN};background:#101814;color:#c4d6cc;font:12.5px/1.45 Liberation Mono,monospace;padding:16px 28px">
<div style="display:flex;gap:24px;align-items:baseline"><b style="color:#fff;font-size:16px">0Pools / operator</b><span>Partners</span><span>›</span><span>${neutral(partner)}</span><span>›</span><span style="color:#7fd6a2">Pools</span><span style="margin-left:auto;color:#86a094">${v('host', x.internalHost())} · ${v('user', login(x, x.first(), x.last()))}</span></div>
<table style="width:100%;border-collapse:collapse;background:#18231e;margin:14px 0;text-align:left"><tr style="color:#86a094"><td style="${cell}">Pool</td><td style="${cell}">State</td><td style="${cell}">Reason</td><td style="${cell}">Spread</td><td style="${cell}">Fee</td><td style="${cell}">Served by</td><td style="${cell}">Deposit address</td></tr>${pool('EUR-USDT', ['available', '–', '20 bps', '30 bps', v('provider', provider(x)), v('wallet', tron(x))])}${pool('EUR-USDC', ['unavailable', id('pool_dry'), '25 bps', '30 bps', v('provider', provider(x)), v('wallet', evm(x))])}${pool('BRL-USDT', ['available', '–', '45 bps', '40 bps', v('provider', provider(x)), v('wallet', evm(x))])}${pool('MXN-USDC', ['paused', id('engine_unavailable'), '60 bps', '40 bps', 'nobody yet', '–'])}</table>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 380px;gap:18px"><div><div style="${box}"><div style="color:#fff;margin-bottom:4px">Ledger, newest last</div>${entry('payin_credit', '+')}${entry('buy_debit', '-')}${entry('buy_debit', '-')}${entry('buy_refund', '+')}${entry('buy_debit', '-')}<div style="color:#86a094;margin-top:6px">The balance after the last line is what the partner sees in the hub. Entries are never edited, a wrong one is reversed by a new one.</div></div>
<div style="${box};margin-top:14px"><div style="color:#fff;margin-bottom:4px">Operator notes</div><div>${id(next())} ${v('name', x.anyName())}: ${v('note', one(x, `top up EUR-USDC from the cold reserve before the ${x.r.int(14, 18)}:00 cut, keep ${x.r.int(80, 240)}k back for the Monday sweep` + `|hedge leg for EUR-USDC is ${x.r.int(3, 9)} bps off, treasury refills it by hand tonight|rebalance threshold lowered to ${x.r.int(8, 22)} % until the market maker is back`))}</div><div style="margin-top:6px">${id(next())} ${v('name', x.anyName())}: ${v('note', one(x, `BRL flow goes over the second route while the first one queues, do not tell the partner which|fallback order for BRL is now two, one, three until the spread is under ${x.r.int(30, 70)} bps|inventory on the BRL side covers ${x.r.int(2, 6)} hours at the present pace`))}</div></div>
<div style="${box};margin-top:14px;color:#86a094">Last refused quote: request ${id(x.requestId())}, code ${id('pool_not_allowed')}, asked by key ${neutral(`sk_live_…${x.r.chars('abcdef23456789', 4)}`)} from ${v('ip', x.ip())}. Settlement of ${id(ident(x, 'txn_', 13))} is still reserved; nothing to do before the confirmation arrives.</div></div>
<div><div style="${box}"><div style="color:#fff;margin-bottom:4px">Funding instructions (EUR)</div>${line('Beneficiary', neutral(`${partner} client funds`))}${line('IBAN', v('iban', x.iban()))}${line('Bank code', neutral(bic(x, 'DE')))}${line('Held at', v('provider', one(x, 'Bankhaus Leuenfeld|Banque Orsane|Kontor & Ley Bank')))}${line('Reference', neutral(fill(x, 'SR-######-##')))}${line('Currency', 'EUR, no other')}</div>
<div style="${box};margin-top:14px"><div style="color:#fff;margin-bottom:4px">Contacts of the partner</div>${line('Treasurer', v('name', x.anyName()))}${line('E-mail', v('email', x.email()))}${line('Direct line', v('phone', x.phone()))}${line('On call', v('phone', x.phone()))}${line('Allowed address', v('ip', x.ip()))}${line('Portal login', v('user', login(x, x.first(), x.last())))}${line('Pays out to', v('iban', x.iban()))}${line('Partner id', id(ident(x, 'partner_', 9)))}${line('Tier', 'two, reviewed in spring')}</div></div></div></div>`;
  },

  /** Spanish partner: settlements and the slip of one of them. */
  liquidaciones: (x) => {
    const boss = personIn(x, 'ES');
    const other = unlike(() => personIn(x, 'ES'), boss);
    const third = unlike(() => personIn(x, 'ES'), boss, other);
    const firm = one(x, 'Cometa Viajes|Almendro Juegos|Faro Entradas');
    const cif = `B${num(x, 8)}`;
    const row = (account: string, state: string, on = false) =>
      `<tr style="background:${on ? '#fdeee6' : '#fff'}"><td style="padding:12px 14px;border-radius:10px 0 0 10px">${id(fill(x, 'LIQ-26-####'))}</td><td>${id(day(x, '/'))}</td><td style="text-align:right">${money(x, 900, 48_000, true)} €</td><td style="padding-left:24px;font-size:13px">${v('iban', account)}</td><td style="border-radius:0 10px 10px 0">${state}</td></tr>`;
    const below = (value: string, label: string) =>
      `<div style="margin-bottom:11px;overflow-wrap:anywhere">${value}<div style="font-size:11.5px;color:#93796c">${label}</div></div>`;
    return `<div style="${SCREEN};background:#fff6f0;color:#3c251a;font:15px/1.4 Liberation Sans,sans-serif;padding:20px 36px">
<div style="display:flex;align-items:center;gap:28px;color:#93796c"><b style="color:#c2491d;font-size:19px">0Bit</b><span>Inicio</span><span>Pagos</span><span style="color:#3c251a;border-bottom:3px solid #c2491d">Liquidaciones</span><span>Clientes</span><span>Desarrollo</span><span>Ayuda</span><span style="margin-left:auto">${neutral(firm)} · ${v('email', boss.email)}</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 350px;gap:30px;margin-top:18px"><div><div style="display:flex;align-items:end;margin-bottom:12px"><span style="font-size:26px">Liquidaciones de noviembre</span><span style="margin-left:auto;border:1px solid #d9b9a8;border-radius:20px;padding:5px 18px;font-size:13px">Descargar extracto</span></div>
<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin-bottom:12px">${[
      ['Cobrado', `${money(x, 40_000, 99_000, true)} €`],
      ['Comisiones', `${money(x, 400, 990, true)} €`],
      ['Próximo abono', 'martes por la mañana'],
    ]
      .map(
        ([label, value]) =>
          `<div style="background:#fff;border-radius:10px;padding:11px 16px"><span style="color:#93796c;font-size:12.5px">${label}</span><div style="font-size:19px">${value}</div></div>`,
      )
      .join('')}</div>
<table style="width:100%;border-collapse:separate;border-spacing:0 6px;background:transparent;font-size:14px"><tr style="color:#93796c;font-size:12.5px"><td style="padding-left:14px">Número</td><td>Fecha</td><td style="text-align:right">Importe neto</td><td style="padding-left:24px">Cuenta de abono</td><td>Estado</td></tr>${row(boss.iban, 'Abonada', true)}${row(boss.iban, 'Abonada')}${row(x.iban('ES'), 'Devuelta')}${row(boss.iban, 'En curso')}${row(boss.iban, 'Prevista')}</table>
<div style="background:#fff;border-left:5px solid #c2491d;padding:10px 16px;margin-top:8px;font-size:13.5px">Una liquidación fue devuelta por el banco porque el titular no coincide: figura ${v('name', other.name)} y esperábamos ${v('name', boss.name)}. Código ${id('AC04')}, aviso ${id(ident(x, 'evt_'))}. Corrija la cuenta antes del jueves y volveremos a enviarla sin coste.</div>
<div style="margin-top:10px;font-size:13px;color:#93796c">Avisos por correo a ${v('email', x.email())} y por mensaje a ${v('phone', boss.phone)}. Última consulta por API: ${id(x.requestId())}, ${id(x.time())}.</div>
<div style="display:grid;grid-template-columns:auto auto auto minmax(0,1fr);gap:8px 26px;margin-top:14px;background:#fff;border-radius:10px;padding:12px 18px;font-size:13px;white-space:nowrap"><b style="grid-column:1/5">Quién recibe los justificantes</b>${[other, third].map((p) => `<span>${v('name', p.name)}</span><span>${v('email', p.email)}</span><span>${v('phone', p.phone)}</span><span style="color:#93796c">${one(x, 'todos|solo devoluciones|resumen mensual')}</span>`).join('')}</div></div>
<div style="background:#fff;border-radius:16px;padding:20px 24px"><div style="font-size:18px;margin-bottom:12px">Justificante</div>${below(neutral(`${firm}, S. L.`), 'Beneficiario')}${below(v('tax', cif), 'CIF')}${below(`${v('address', boss.street)}, ${v('address', boss.town)}`, 'Domicilio social')}${below(v('iban', boss.iban), 'Cuenta')}${below(v('name', boss.name), `Apoderado, DNI ${v('tax', `${num(x, 8)}${x.r.chars('TRWAGMYFPDXBNJZSQVHLCKE', 1)}`)}`)}${below(id(ident(x, 'stl_', 14)), 'Identificador de la liquidación')}${below(id(num(x, 12)), 'Referencia bancaria')}${below(`${id(ident(x, 'tx_', 10))}<br>${id(ident(x, 'tx_', 10))}`, 'Operaciones incluidas, dos de 318')}<div style="display:flex;gap:10px;margin-top:16px;font-size:13px"><span style="background:#c2491d;color:#fff;border-radius:20px;padding:7px 20px">Descargar PDF</span><span style="border:1px solid #d9b9a8;border-radius:20px;padding:6px 16px">Reclamar</span></div><div style="margin-top:12px;font-size:12px;color:#93796c">Firmado por ${v('user', `${plain(boss.first)}.${plain(boss.last).slice(0, 6)}`)} desde ${v('ip', x.ip())}</div></div></div></div>`;
  },
};
