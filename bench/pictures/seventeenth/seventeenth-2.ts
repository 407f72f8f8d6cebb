import { id, neutral, type Page, times, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import {
  Clock,
  clabe,
  codiceFiscale,
  day,
  desk,
  evm,
  hm,
  hms,
  identityCard,
  idSupplier,
  ipv6,
  iso,
  login,
  machine,
  mexican,
  money,
  payout,
  plainTime,
  poolQuote,
  rail,
  rfc,
  SCREEN,
  settlement,
  shop,
  siren,
  solana,
  TABLE,
  token,
  trade,
  tron,
} from './seventeenth-tools.ts';

/** Identity review, pools, settlements and payouts. */
export const PAGES_2: Record<string, Page> = {
  /** Italian identity review: a queue at the left, the declared data above what was read from the document. */
  verifica: (x) => {
    const clock = new Clock(x);
    const p = personIn(x, 'IT');
    const fiscal = codiceFiscale(x);
    const card = identityCard(x);
    const wait = (who: string, level: string, on = false) =>
      `<div style="padding:9px 14px;border-left:4px solid ${on ? '#c2410c' : 'transparent'};background:${on ? '#fff' : 'none'}"><div>${v('name', who)}</div><div style="font-size:12px;color:#7c6f64">${level} · attesa ${x.r.int(2, 58)} min</div></div>`;
    const box = (label: string, value: string, wide = false) =>
      `<div style="${wide ? 'grid-column:span 2;' : ''}overflow-wrap:anywhere"><div style="font:11.5px DejaVu Sans,sans-serif;color:#8a7b6d;text-transform:uppercase;letter-spacing:.4px">${label}</div><div style="border-bottom:1px solid #d9cbbb;padding-bottom:3px">${value}</div></div>`;
    const tick = (good: boolean, text: string) =>
      `<div style="padding:3px 0"><span style="color:${good ? '#3f7d20' : '#c2410c'}">${good ? '●' : '▲'}</span> ${text}</div>`;
    const mrz = `C&lt;ITA${card}&lt;&lt;&lt;${p.last.toUpperCase().replace(/[^A-Z]/g, '')}`.replaceAll('&lt;', '<');
    return `<div style="${SCREEN};background:#f4ece2;color:#33271c;font:16px/1.42 Liberation Serif,serif;display:grid;grid-template-columns:226px minmax(0,1fr) 300px">
<div style="border-right:1px solid #d9cbbb;padding-top:16px;background:#eee3d5"><div style="padding:0 16px 10px;font-size:20px"><b>Verifica identità</b></div><div style="padding:0 16px 8px;font-size:13px;color:#7c6f64">In coda 23 · scadute 2</div>${wait(p.name, 'Rischio medio', true)}${wait(personIn(x, 'IT').name, 'Rischio basso')}${wait(x.anyName(), 'Rischio alto')}${wait(personIn(x, 'IT').name, 'Rischio basso')}${wait(personIn(x, 'FR').name, 'Rischio basso')}${wait(x.anyName(), 'Seconda revisione')}<div style="padding:16px;font-size:13px;color:#7c6f64">Mostra anche le pratiche chiuse negli ultimi trenta giorni</div></div>
<div style="padding:18px 28px"><div style="display:flex;align-items:baseline;gap:14px"><span style="font-size:24px">${v('name', p.name)}</span><span style="font-size:13px;color:#7c6f64">pratica ${id(`ver_${token(x, 10)}`)} · sessione ${id(x.sessionId())}</span></div>
<div style="margin:4px 0 14px;font-size:14px;color:#7c6f64">Inviata il ${id(`${day(clock.back(900, 9000), '/')} ${hms(clock.now())}`)} tramite ${neutral(shop(x))}, secondo tentativo</div>
<div style="background:#fff;border-radius:4px;padding:15px 20px"><b>Dichiarato dal cliente</b><div style="display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:11px 22px;margin-top:8px">${box('Nome', v('name', p.first))}${box('Cognome', v('name', p.last))}${box('Data di nascita', v('dob', p.born))}${box('Cittadinanza', 'italiana')}${box('Codice fiscale', v('tax', fiscal))}${box('Documento', v('passport', card))}${box('Telefono', v('phone', p.phone))}${box('Professione', 'impiego pubblico')}${box('Residenza', `${v('address', p.street)}, ${v('address', p.town)}`, true)}${box('Posta elettronica', v('email', p.email), true)}${box('Conto per i rimborsi', v('iban', p.iban), true)}${box('Portafoglio', v('wallet', solana(x)), true)}</div></div>
<div style="background:#fff;border-radius:4px;padding:15px 20px;margin-top:12px"><b>Letto dalla carta d'identità</b><div style="display:grid;grid-template-columns:150px minmax(0,1fr);gap:18px;margin-top:8px"><div style="background:#dccfc0;border-radius:6px;height:112px;text-align:center;color:#7c6f64;font-size:13px;padding-top:44px;box-sizing:border-box">fronte · ritaglia</div><div style="display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:9px 18px;font-size:14px">${box('Cognome e nome', v('name', `${p.last} ${p.first}`.toUpperCase()))}${box('Nascita', v('dob', p.born.replaceAll('/', '.')))}${box('Numero', v('passport', card))}${box('Scadenza', `${x.r.int(10, 28)}/0${x.r.int(1, 9)}/${x.r.int(2028, 2035)}`)}${box('Codice fiscale', v('tax', fiscal))}${box('Emessa da', 'Comune')}<div style="grid-column:span 3;font:13px Liberation Mono,monospace;background:#f4ece2;padding:5px 9px">${v('passport', mrz)}</div></div></div></div></div>
<div style="padding:18px 22px 0 0;font-size:14px"><div style="background:#fff;border-radius:4px;padding:13px 16px"><b>Controlli</b>${tick(true, 'Documento autentico')}${tick(true, 'Volto corrispondente, 97 %')}${tick(false, 'Indirizzo non confermato')}${tick(true, 'Nessuna sanzione')}${tick(false, `Connessione da ${v('ip', x.ip())}`)}<div style="font-size:13px;color:#7c6f64;margin-top:4px">Eseguiti da ${v('provider', idSupplier(x))}</div></div>
<div style="background:#fff;border-radius:4px;padding:13px 16px;margin-top:12px;font-size:13.5px"><b>Registro</b><div style="margin-top:4px">${id(plainTime(clock.back(5e7, 6e7)))}<br>foto sfocata, errore ${id('document_unreadable')}</div><div style="margin-top:6px">${id(plainTime(clock.on(60, 800)))}<br>nuova foto, richiesta ${id(x.requestId())}</div><div style="margin-top:6px">${id(plainTime(clock.on(60, 800)))}<br>evento ${id(x.eventId())}, consegna ${id(x.deliveryId())}</div><div style="margin-top:6px">Assegnata a ${v('name', personIn(x, 'IT').name)}</div></div>
<div style="display:flex;gap:10px;margin-top:14px"><span style="background:#3f7d20;color:#fff;padding:8px 18px;border-radius:4px">Approva</span><span style="border:1px solid #c2410c;color:#c2410c;padding:7px 14px;border-radius:4px">Chiedi altro</span></div><div style="margin-top:12px;font-size:13px;color:#7c6f64;overflow-wrap:anywhere">Il motivo del rifiuto viene scritto a ${v('email', p.email)} e resta visibile al partner.</div></div></div>`;
  },

  /** Operator board of the pools: balances, routes, trades; small print on navy. */
  pools: (x) => {
    const clock = new Clock(x);
    const firm = [shop(x), shop(x)];
    const payer = x.anyName();
    const names = ['EUR-USDT', 'EUR-USDC', 'BRL-USDT', 'MXN-USDC'];
    const th = (names: string, right = '') =>
      `<tr>${names
        .split('|')
        .map(
          (n) =>
            `<td style="color:#7f93b8;padding:3px 9px;text-align:${right.includes(n) && n !== '' ? 'right' : 'left'}">${n}</td>`,
        )
        .join('')}</tr>`;
    const td = (text: string, extra = '') =>
      `<td style="padding:4px 9px;border-top:1px solid #1f3157;${extra}">${text}</td>`;
    const panel = (title: string, body: string) =>
      `<div style="border:1px solid #1f3157;background:#0f1d3b"><div style="padding:6px 10px;background:#16284f"><b>${title}</b></div>${body}</div>`;
    const pool = (name: string, state: string, colour: string) =>
      `<tr>${td(name)}${td(`<span style="color:${colour}">${state}</span>`)}${td(money(x, 90_000, 2_400_000, ',', '.'), 'text-align:right')}${td(String(x.r.int(8, 45)), 'text-align:right')}${td(v('provider', desk(x)))}${td(v('provider', rail(x)))}${td(v('host', machine(x)))}</tr>`;
    const deal = (status: string, colour: string) =>
      `<tr>${td(hms(clock.back(4, 70)))}${td(id(trade(x)))}${td(x.r.pick(names))}${td(neutral(x.r.pick(firm)))}${td(`${x.r.pick(['on_ramp', 'off_ramp'])}`)}${td(money(x, 100, 48_000, ',', '.'), 'text-align:right')}${td(`<span style="color:${colour}">${status}</span>`)}</tr>`;
    return `<div style="${SCREEN};background:#0a1530;color:#dbe5fb;font:11.5px/1.38 DejaVu Sans,sans-serif;padding:10px 14px">
<div style="display:flex;gap:18px;align-items:center;margin-bottom:9px"><b style="font-size:15px;color:#fff">0Pools · operations</b><span style="color:#7f93b8">Live</span><span style="color:#7f93b8">Trades</span><span style="color:#7f93b8">Ledger</span><span style="color:#7f93b8">Reserves</span><span style="color:#7f93b8">Partners</span><span style="margin-left:auto">${id(iso(clock.now()))}</span><span>On duty: ${v('name', x.anyName())}</span></div>
<div style="display:grid;grid-template-columns:repeat(5,1fr);gap:9px;margin-bottom:9px">${[
      ['Quotes, last hour', '4,812'],
      ['Executed', '37.4 %'],
      ['Median answer', '182 ms'],
      ['Reserved', '14'],
      ['Returned', '2'],
    ]
      .map(
        ([k, n]) =>
          `<div style="border:1px solid #1f3157;background:#0f1d3b;padding:7px 11px"><span style="color:#7f93b8">${k}</span><br><span style="font-size:19px">${n}</span></div>`,
      )
      .join('')}</div>
${panel('Pools', `<table style="${TABLE};font-size:11.5px">${th('Pool|State|Available|Spread bps|Liquidity source|Payout rail|Engine', 'Available|Spread bps')}${pool(names[0]!, 'available', '#5fd39a')}${pool(names[1]!, 'available', '#5fd39a')}${pool(names[2]!, 'pool_dry', '#ff8f7d')}${pool(names[3]!, 'rate_unavailable', '#ffcb5c')}</table>`)}
<div style="display:grid;grid-template-columns:minmax(0,1fr) 402px;gap:9px;margin-top:9px">${panel('Trades', `<table style="${TABLE};font-size:11.5px">${th('Time|Trade|Pool|Partner|Side|Amount|Status', 'Amount')}${deal('settled', '#5fd39a')}${deal('reserved', '#ffcb5c')}${deal('settled', '#5fd39a')}${deal('returned', '#ff8f7d')}${deal('settled', '#5fd39a')}${deal('released', '#7f93b8')}</table>`)}
${panel('Refill wallets', `<div style="padding:7px 11px;overflow-wrap:anywhere">Tron<br>${v('wallet', tron(x))}<br>Ethereum<br>${v('wallet', evm(x))}<br>Euro account, ${v('provider', rail(x))}<br>${v('iban', x.iban())}<br>Signers: ${v('user', login(x))}, ${v('user', login(x))}</div>`)}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 402px;gap:9px;margin-top:9px">${panel(
      'Shift notes',
      `<div style="padding:7px 11px;line-height:1.5"><span style="color:#7f93b8">${hm(clock.back(900, 4000))} ${v('name', x.first())}</span><br>${v(
        'note',
        x.r.pick([
          `Keep ${desk(x)} as first choice for euro until the hedge book is below ${x.r.int(2, 8)}00k, then fall back to the second desk.`,
          `BRL is dry because ${rail(x)} holds our prefunding; refill of ${x.r.int(2, 9)}0k approved, do not tell partners.`,
          `Widened the spread by ${x.r.int(4, 15)} bps on euro pairs, inventory is skewed after the morning sell orders.`,
        ]),
      )}<br><span style="color:#7f93b8">${hm(clock.back(900, 4000))} ${v('name', x.first())}</span><br>${v(
        'note',
        x.r.pick([
          `Treasury moves ${x.r.int(2, 9)}00k from cold storage at noon, reserve ratio drops under the floor for about an hour.`,
          `Route priority swapped: ${rail(x)} now before ${desk(x)}, the auto-rebalance job is paused.`,
        ]),
      )}<br><span style="color:#7f93b8">Add a note for the next shift …</span></div>`,
    )}
${panel('Stuck trade', `<div style="padding:7px 11px;overflow-wrap:anywhere;line-height:1.5">Trade ${id(trade(x))}<br>Quote ${id(poolQuote(x))}<br>Request ${id(x.requestId())}<br>Reserved since ${id(iso(clock.back(2000, 8000)))}<br>Destination ${v('wallet', tron(x))}<br>Payer ${v('name', payer)}, ${v('email', x.email(payer))}<br>Last word of the engine: ${id('engine_unavailable')}</div>`)}</div></div>`;
  },

  /** French settlement report of a partner: ruled serif table, a summary at the right. */
  reglements: (x) => {
    const clock = new Clock(x);
    const boss = personIn(x, 'FR');
    const line = (i: number) => {
      const p = personIn(x, 'FR');
      return `<tr style="background:${i % 2 ? '#fbf9f4' : '#fff'}"><td style="padding:8px 10px;border:1px solid #d8d2c2">${id(settlement(x))}</td><td style="padding:8px 10px;border:1px solid #d8d2c2">${day(clock.back(40_000, 90_000), '/')}</td><td style="padding:8px 10px;border:1px solid #d8d2c2">${v('name', p.name)}</td><td style="padding:8px 10px;border:1px solid #d8d2c2;width:176px">${v('iban', p.iban)}</td><td style="padding:8px 10px;border:1px solid #d8d2c2;text-align:right;white-space:nowrap">${money(x, 300, 48_000, ' ', ',')} €</td><td style="padding:8px 10px;border:1px solid #d8d2c2">${x.r.pick(['versé', 'versé', 'en cours', 'échoué', 'en attente'])}</td></tr>`;
    };
    const heads = ['Règlement', 'Date', 'Bénéficiaire', 'Compte', 'Montant', 'État']
      .map((t) => `<td style="padding:7px 10px;border:1px solid #d8d2c2;background:#2f3e2e;color:#fff">${t}</td>`)
      .join('');
    const sum = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:12px;border-bottom:1px dotted #b9b39f;padding:4px 0"><span>${label}</span><span>${value}</span></div>`;
    return `<div style="${SCREEN};background:#f3efe4;color:#262b22;font:14.5px/1.4 DejaVu Serif,serif;padding:20px 34px;font-size:13.5px">
<div style="display:flex;align-items:flex-end;border-bottom:3px double #2f3e2e;padding-bottom:9px"><div><span style="font-size:24px">Règlements aux commerçants</span><br>0Base · semaine ${x.r.int(10, 46)} · compte partenaire ${neutral(shop(x))}</div><div style="margin-left:auto;text-align:right">Connectée : ${v('name', boss.name)}<br>Dernière mise à jour ${id(plainTime(clock.now()))}</div></div>
<div style="margin:10px 0;display:flex;gap:22px"><span><b>Tous</b> (148)</span><span>Versés (131)</span><span>En attente (12)</span><span>Échoués (5)</span><span style="margin-left:auto;text-decoration:underline">Télécharger le relevé</span><span style="text-decoration:underline">Modifier le compte de versement</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 306px;gap:22px"><div><table style="${TABLE};font-size:12.5px"><tr>${heads}</tr>${times(8, line).join('')}</table><div style="margin-top:9px;font-size:12.5px">Un règlement échoué est représenté le jour ouvré suivant. Pour toute question, indiquez le numéro du règlement et non le nom du client.</div></div>
<div><div style="background:#fff;border:1px solid #d8d2c2;padding:12px 16px"><b>Compte de versement</b><div style="margin:6px 0;overflow-wrap:anywhere">Titulaire : ${v('name', boss.name)}<br>IBAN : ${v('iban', boss.iban)}<br>BIC : ${neutral(bic(x, 'FR'))}<br>SIREN : ${v('tax', siren(x))}<br>Domicile : ${v('address', `${boss.street}, ${boss.town}`)}<br>Téléphone : ${v('phone', boss.phone)}</div></div>
<div style="background:#fff;border:1px solid #d8d2c2;padding:12px 16px;margin-top:12px"><b>Règlement échoué</b><div style="margin-top:5px;overflow-wrap:anywhere">Numéro ${id(settlement(x))}<br>Requête ${id(x.requestId())}<br>Événement ${id(x.eventId())}<br>Code ${id('account_closed')}<br>La banque indique que le compte de ${v('name', personIn(x, 'FR').name)} est clôturé. Écrire à ${v('email', x.email(boss.name))}.</div></div>
<div style="margin-top:12px;padding:0 4px">${sum('Versé cette semaine', `${money(x, 90_000, 400_000, ' ', ',')} €`)}${sum('Frais', `${money(x, 200, 900, ' ', ',')} €`)}${sum('Prochain versement', day(clock.on(900_000, 1_100_000), '/'))}</div></div></div>
<div style="position:absolute;left:34px;right:34px;bottom:16px;border-top:1px solid #2f3e2e;padding-top:7px;font-size:12.5px"><i>Réservé au personnel :</i> ${v(
      'note',
      x.r.pick([
        `les virements de ce partenaire passent par ${rail(x)} jusqu'à vendredi, la trésorerie de réserve couvre la différence.`,
        `le plafond de risque a été relevé à ${x.r.int(2, 9)}0 000 euros pour ce commerçant, sans l'en informer.`,
      ]),
    )}</div></div>`;
  },

  /** Mexican payouts: cards in a list, a window asking for approval on top. */
  pagos: (x) => {
    const clock = new Clock(x);
    const who = mexican(x);
    const po = payout(x);
    const card = (place: string) => {
      const m = mexican(x);
      const account = place === 'wallet' ? v('wallet', x.wallet()) : v('iban', clabe(x));
      return `<div style="background:#fff;border-radius:10px;padding:10px 18px;margin-bottom:9px;display:grid;grid-template-columns:200px minmax(0,1fr) 120px 96px;gap:14px;align-items:center"><span><b>${v('name', m.name)}</b><br><span style="font-size:12px;color:#7a6a80">${id(payout(x))}</span></span><span style="font-size:12.5px;overflow-wrap:anywhere">${place === 'wallet' ? 'Billetera' : 'CLABE'} ${account}<br><span style="color:#7a6a80">${plainTime(clock.back(100, 4000))}</span></span><span style="text-align:right">$${money(x, 900, 86_000, ',', '.')}</span><span style="text-align:center;background:#f4e7f7;border-radius:12px;padding:2px 0;font-size:12px">${x.r.pick(['por aprobar', 'en proceso', 'pagado', 'devuelto'])}</span></div>`;
    };
    const row = (label: string, value: string) =>
      `<tr><td style="padding:4px 14px 4px 0;color:#7a6a80;text-align:right;vertical-align:top;white-space:nowrap">${label}</td><td style="padding:4px 0;overflow-wrap:anywhere">${value}</td></tr>`;
    return `<div style="${SCREEN};background:#f7f1f9;color:#2b1831;font:14px/1.4 DejaVu Sans,sans-serif;font-size:13px">
<div style="background:#5b1a6b;color:#f3dff8;padding:14px 32px;display:flex;gap:26px;align-items:center"><b style="font-size:17px;color:#fff">Pagos salientes</b><span>Hoy</span><span>Programados</span><span>Devueltos</span><span>Beneficiarios</span><span style="margin-left:auto">${v('email', x.email())} ▾</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 440px;gap:22px;padding:16px 32px"><div><div style="display:flex;margin-bottom:10px"><span>Ordenar por: más recientes ▾ &nbsp; Estado: todos ▾</span><span style="margin-left:auto;color:#7a6a80">7 de 392</span></div>${card('clabe')}${card('wallet')}${card('clabe')}${card('clabe')}${card('wallet')}${card('clabe')}${card('clabe')}<div style="text-align:center;color:#5b1a6b">Cargar más pagos</div><div style="color:#7a6a80;margin-top:6px;font-size:12px">Los pagos a billeteras se envían al momento, los demás en el siguiente corte bancario.</div></div>
<div style="background:#fff;border-radius:16px;box-shadow:0 8px 34px #2b183155;padding:18px 24px;align-self:start"><div style="font-size:18px"><b>¿Aprobar este pago?</b></div><div style="color:#7a6a80;margin-bottom:8px">Necesita dos firmas. La primera ya está dada por ${v('name', mexican(x).name)}.</div><table style="${TABLE};font-size:13px">${row('Pago', id(po))}${row('Orden', id(x.txId()))}${row('Importe', `<b>$${money(x, 12_000, 95_000, ',', '.')} MXN</b>`)}${row('Beneficiario', v('name', who.name))}${row('RFC', v('tax', rfc(x)))}${row('CLABE', v('iban', clabe(x)))}${row('Banco', neutral('Banco del Altiplano'))}${row('Teléfono', v('phone', who.phone))}${row('Correo', v('email', who.email))}${row('Domicilio', `${v('address', who.street)}<br>${v('address', who.town)}`)}${row('Nacimiento', v('dob', who.born))}${row('Solicitud', id(x.requestId()))}${row('Evento', id(x.eventId()))}${row('Creado', id(iso(clock.back(100, 900))))}${row('Conexión', v('ip', x.r.chance(0.5) ? ipv6(x) : x.ip()))}${row('Ruta', v('provider', rail(x)))}</table><div style="margin-top:8px">Código de su aplicación <span style="border:1px solid #b48abf;border-radius:6px;padding:4px 14px;letter-spacing:3px">${v('otp', String(x.r.int(100_000, 999_999)))}</span></div><div style="display:flex;gap:12px;margin-top:14px"><span style="background:#5b1a6b;color:#fff;border-radius:8px;padding:8px 24px">Aprobar</span><span style="border:1px solid #5b1a6b;border-radius:8px;padding:7px 20px">Rechazar</span><span style="padding:8px 0;color:#7a6a80">Cancelar</span></div></div></div>
<div style="position:absolute;left:32px;bottom:14px;background:#3a2440;color:#fff;border-radius:8px;padding:8px 18px">El pago ${id(payout(x))} fue devuelto por el banco con el motivo ${id('beneficiary_mismatch')} &nbsp; <u>Ver detalle</u></div></div>`;
  },
};
