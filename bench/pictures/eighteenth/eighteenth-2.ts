import { id, neutral, type Page, times, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import {
  anyone,
  brazilian,
  clock,
  cpf,
  dmy,
  dollars,
  euros,
  FULL,
  form,
  hash,
  login,
  mrzName,
  mrzNumber,
  order,
  provider,
  quote,
  ticker,
  trade,
} from './eighteenth-tools.ts';

export const SECOND_PAGES: Record<string, Page> = {
  /** Portuguese: customers as cards. */
  clientes: (x) => {
    const me = brazilian(x);
    const card = (i: number) => {
      const p = brazilian(x);
      const pix = x.r.pick([
        () => v('phone', form(x, '+55119########')),
        () => v('email', p.email),
        () => v('iban', x.uuid()),
        () => v('tax', cpf(x)),
      ])();
      const [state, colour] = [
        ['Verificado', '#12855a'],
        ['Em análise', '#b26a00'],
        ['Verificado', '#12855a'],
        ['Bloqueado', '#b3263b'],
        ['Verificado', '#12855a'],
        ['Novo', '#2d62c4'],
      ][i]!;
      return `<div style="background:#fff;border-radius:16px;padding:13px 18px;box-shadow:0 2px 8px #14323a14;overflow-wrap:anywhere"><div style="display:flex;align-items:center;gap:11px"><span style="width:36px;height:36px;border-radius:50%;background:${['#f6b26b', '#93c47d', '#8e7cc3', '#76a5af', '#e06666', '#6fa8dc'][i]};flex:none"></span><span style="flex:1"><b style="font-size:15px">${v('name', p.name)}</b><br><span style="color:${colour};font-size:12px">● ${state}</span></span><span style="color:#8aa0a5">⋮</span></div>
<div style="margin-top:7px;color:#3f565c">${v('email', p.email)}<br>${v('phone', p.phone)}</div><div style="display:grid;grid-template-columns:104px minmax(0,1fr);gap:2px 8px;margin-top:6px;font-size:12.5px"><span style="color:#8aa0a5">CPF</span><span>${v('tax', cpf(x))}</span><span style="color:#8aa0a5">Chave Pix</span><span>${pix}</span><span style="color:#8aa0a5">Última sessão</span><span>${id(x.sessionId())}</span><span style="color:#8aa0a5">Plano</span><span>${x.r.pick(['Básico', 'Completo', 'Empresa'])}</span><span style="color:#8aa0a5">Volume</span><span>R$ ${euros(x)}</span></div></div>`;
    };
    const nav = (icon: string, text: string, on = false) =>
      `<div style="padding:9px 20px;${on ? 'background:#0f7c80;color:#fff' : 'color:#bfe0e0'}">${icon} &nbsp;${text}</div>`;
    return `<div style="${FULL};background:#e9f2f2;color:#14323a;font:13.5px/1.42 Liberation Sans,sans-serif;display:grid;grid-template-columns:206px minmax(0,1fr)">
<div style="background:#0a4f53;padding-top:20px"><div style="color:#fff;font-size:19px;font-weight:700;padding:0 20px 18px">Painel do parceiro</div>${nav('▦', 'Resumo')}${nav('⇄', 'Transações')}${nav('☺', 'Clientes', true)}${nav('✓', 'Verificações')}${nav('⚑', 'Contestações')}${nav('⛁', 'Repasses')}${nav('⚙', 'Configurações')}<div style="color:#bfe0e0;padding:180px 20px 0;font-size:12px;overflow-wrap:anywhere">Conta ${neutral('Ipê Câmbio Digital')}<br>Você entrou como<br>${v('email', me.email)}<br><br>Dúvidas? Fale com o nosso time das nove às dezoito horas.</div></div>
<div style="padding:18px 26px"><div style="display:flex;align-items:center;gap:14px"><span style="font-size:23px">Clientes</span><span style="color:#5d777d">1.204 pessoas, 37 novas nesta semana</span><span style="margin-left:auto;background:#0f7c80;color:#fff;border-radius:20px;padding:7px 20px">Convidar cliente</span></div>
<div style="display:flex;gap:10px;margin:13px 0"><span style="background:#fff;border-radius:20px;padding:7px 16px;flex:1;color:#8aa0a5">Buscar por nome, documento ou telefone</span><span style="background:#cfe6e6;border-radius:20px;padding:7px 16px">Todos</span><span style="background:#fff;border-radius:20px;padding:7px 16px">Verificados</span><span style="background:#fff;border-radius:20px;padding:7px 16px">Com pendências</span><span style="background:#fff;border-radius:20px;padding:7px 16px">Ordenar: mais recentes ▾</span></div>
<div style="display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:13px">${times(6, card).join('')}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 330px;gap:13px;margin-top:13px"><div style="background:#fff;border-radius:16px;padding:12px 18px"><b>Pendências de hoje</b><div style="margin-top:5px">A foto do documento de ${v('name', brazilian(x).name)} saiu tremida; peça outra. O comprovante de residência (${v('address', me.street)}, ${v('address', me.town)}) venceu. O depósito ${id(x.txId())} chegou de um terceiro e o pedido ${id(order(x))} está parado desde ontem.</div></div><div style="background:#14323a;color:#e9f2f2;border-radius:16px;padding:12px 18px">Exportação concluída<br><span style="color:#9fc4c6;font-size:12.5px">O arquivo com todos os clientes fica disponível por 24 horas. Número do pedido: ${id(x.requestId())}</span></div></div></div></div>`;
  },

  /** German: review of an identity with the paper, its machine readable lines and the check marks. */
  pruefung: (x) => {
    const p = personIn(x, 'DE');
    const reviewer = personIn(x, 'DE');
    const paper = `${x.r.chars('CFGHJKLMNPRTVWXYZ', 1)}${x.r.chars('0123456789CFGHJKLMNPRTVWXYZ', 8)}`;
    const field = (label: string, value: string) =>
      `<div style="margin-bottom:8px;overflow-wrap:anywhere"><div style="font-size:11px;color:#6d7480">${label}</div><div style="border-bottom:1px solid #c4c9d1;padding:1px 0 3px">${value}</div></div>`;
    const small = (label: string, value: string) =>
      `<div><span style="font-size:9.5px;color:#47607a">${label}</span><br>${value}</div>`;
    const tick = (good: boolean, text: string) =>
      `<div style="padding:4px 0"><span style="display:inline-block;width:18px;height:18px;line-height:18px;text-align:center;border-radius:3px;color:#fff;background:${good ? '#3c8d40' : '#d08700'};font-size:12px">${good ? '✓' : '!'}</span> &nbsp;${text}</div>`;
    const queue = (wait: string, on = false) =>
      `<div style="padding:8px 14px;border-left:4px solid ${on ? '#b5282a' : '#eceef1'};background:${on ? '#fff' : 'none'}">${v('name', on ? p.name : personIn(x, 'DE').name)}<br><span style="color:#6d7480;font-size:12px">${id(form(x, 'KYC-26-#####'))} · ${wait}</span></div>`;
    return `<div style="${FULL};background:#eceef1;color:#1f242b;font:14px/1.4 DejaVu Sans,sans-serif">
<div style="background:#1f242b;color:#d6dae0;padding:11px 24px;display:flex;gap:24px"><b style="color:#fff">Prüfstelle</b><span>Meine Fälle</span><span>Alle Fälle</span><span>Regeln</span><span>Auswertung</span><span style="margin-left:auto">Angemeldet: ${v('name', reviewer.name)} (${v('user', login(x, reviewer.name))})</span></div>
<div style="display:grid;grid-template-columns:214px minmax(0,1fr) 292px;height:758px"><div style="padding-top:12px"><div style="padding:0 18px 8px;font-weight:700">Warteschlange (7)</div>${queue('seit 4 Minuten', true)}${queue('seit 9 Minuten')}${queue('seit 15 Minuten')}${queue('seit 40 Minuten')}${queue('seit 1 Stunde')}<div style="padding:14px 18px;color:#6d7480;font-size:12px">Fälle mit gelber Marke brauchen vier Augen. Bitte nicht länger als zehn Minuten offen lassen.</div></div>
<div style="background:#fff;padding:16px 26px"><div style="font-size:20px;margin-bottom:10px">Angaben im Antrag</div><div style="display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 26px">${field('Vorname', v('name', p.first))}${field('Familienname', v('name', p.last))}${field('Geboren am', v('dob', p.born))}${field('Staatsangehörigkeit', 'deutsch')}${field('Straße und Hausnummer', v('address', p.street))}${field('Postleitzahl, Ort', v('address', p.town))}${field('Mobilnummer', v('phone', p.phone))}${field('E-Mail-Adresse', v('email', p.email))}${field('Steuer-Identifikationsnummer', v('tax', form(x, '## ### ### ###')))}${field('Auszahlung an', v('iban', p.iban))}</div>
<div style="background:linear-gradient(135deg,#dfe9f2,#c8dbe9 60%,#e8e4d2);border-radius:14px;padding:14px 20px;margin-top:8px;color:#1a2c40"><div style="display:flex"><b style="letter-spacing:.05em">BUNDESREPUBLIK DEUTSCHLAND</b><span style="margin-left:auto;font-size:12px">Reisepass / Passport</span></div><div style="display:grid;grid-template-columns:96px minmax(0,1fr) minmax(0,1fr);gap:6px 18px;margin-top:8px"><div style="grid-row:span 3;background:#a9bccb;border-radius:6px;height:122px"></div>${small('1. Name', v('name', p.last.toUpperCase()))}${small('Pass-Nr.', v('passport', paper))}${small('2. Vornamen', v('name', p.first.toUpperCase()))}${small('4. Geburtstag', v('dob', p.born))}${small('6. Geburtsort', v('address', p.town.replace(/^\d+ /, '').toUpperCase()))}${small('Gültig bis', `${form(x, '1#.04.2031|0#.11.2031|2#.07.2032').replace('00.', '30.')}`)}</div><div style="font:15px/1.5 DejaVu Sans Mono,monospace;margin-top:10px;background:#fff9;padding:5px 9px;white-space:nowrap">${v('name', mrzName(p.name))}<br>${v('passport', mrzNumber(x, paper, p.born))}</div></div>
<div style="display:flex;gap:12px;margin-top:14px"><span style="background:#3c8d40;color:#fff;padding:9px 24px;border-radius:4px">Freigeben</span><span style="background:#d08700;color:#fff;padding:9px 24px;border-radius:4px">Rückfrage</span><span style="background:#b5282a;color:#fff;padding:9px 24px;border-radius:4px">Ablehnen</span></div></div>
<div style="padding:16px 20px;font-size:13px;overflow-wrap:anywhere"><b>Ergebnis der Maschine</b>${tick(true, 'Prüfziffern stimmen')}${tick(true, 'Lebendprüfung bestanden')}${tick(false, 'Schatten auf dem Lichtbild')}${tick(true, 'Keine Treffer in Sperrlisten')}${tick(false, 'Anschrift nicht im Ausweis')}<div style="margin-top:14px"><b>Verlauf</b></div><div style="margin-top:4px">${id(`${dmy(x, '.')}, ${clock(x)}`)}<br>Antrag eingegangen über ${neutral('Kontor Wallet')}, Sitzung ${id(x.sessionId())}</div><div style="margin-top:7px">${id(`${dmy(x, '.')}, ${clock(x)}`)}<br>Bilder hochgeladen von ${v('ip', x.ip())}, Vorgang ${id(x.uuid())}</div><div style="margin-top:7px">${id(`${dmy(x, '.')}, ${clock(x)}`)}<br>Ereignis kyc.required gesendet, ${id(x.eventId())}</div><div style="margin-top:14px;background:#fff;padding:10px 14px;border:1px solid #d5d9df">Vermerk von ${v('name', personIn(x, 'DE').name)}: Anruf kam um zehn, das Bild wird heute noch einmal geschickt. Rückruf unter ${v('phone', personIn(x, 'DE').phone)} erbeten.</div></div></div></div>`;
  },

  /** Operator's view of one pool: state, trades, ledger, funding. */
  pools: (x) => {
    const op = anyone(x);
    const pool = x.r.pick(['EUR-USDT', 'EUR-USDC', 'BRL-USDT']);
    const [lp, maker] = [provider(x), provider(x)];
    const t = ticker(x, 40);
    const c = 'padding:5px 10px;background:none;color:#c7d3c9;border-bottom:1px solid #2a3a31;white-space:nowrap';
    const h = `${c};color:#7f9887;font-weight:400;text-align:left`;
    const tile = (label: string, value: string, colour = '#e9f4ec') =>
      `<div style="border:1px solid #2a3a31;padding:9px 14px"><div style="color:#7f9887;font-size:12px">${label}</div><div style="font-size:19px;color:${colour}">${value}</div></div>`;
    const row = (state: string, colour: string) =>
      `<tr><td style="${c}">${id(t())}</td><td style="${c}">${id(trade(x))}</td><td style="${c}">${id(quote(x))}</td><td style="${c}">${v('user', form(x, 'desk-~~~##|lp.~~~~|mm_~~~~#'))}</td><td style="${c};text-align:right">${dollars(x)}</td><td style="${c};color:${colour}">${state}</td></tr>`;
    const say = x.r.pick([
      `Keep ${x.r.int(60, 90)} % of the hedge on ${lp} until Friday, then move the rest to ${maker}.`,
      `${maker} widened to ${x.r.int(25, 60)} bps overnight, route two is preferred above ${x.r.int(20, 90)}k.`,
      `Refill from the Frankfurt treasury wallet once the reserve falls below ${x.r.int(150, 400)}k.`,
    ]);
    const second = `Reserve ratio is ${x.r.int(8, 19)} %, below the desk limit of 20 %; do not tell partners before the sweep at ${clock(x)}.`;
    return `<div style="${FULL};background:#101a14;color:#c7d3c9;font:13px/1.42 DejaVu Sans Mono,monospace;padding:16px 24px">
<div style="display:flex;gap:22px;align-items:baseline"><span style="color:#6ee7a0;font-size:17px">0pools/ops</span><span>pools</span><span>trades</span><span>partners</span><span>alerts(2)</span><span style="margin-left:auto">${v('user', login(x, op.name))} on ${v('host', form(x, 'ops-gw-#.prod.internal|pools-admin#.corp.internal'))}</span></div>
<div style="display:flex;align-items:baseline;gap:16px;margin:12px 0 10px"><span style="font-size:24px;color:#fff">${pool}</span><span style="background:#173d27;color:#6ee7a0;padding:0 10px">available</span><span>on_ramp and off_ramp, tron, ethereum, polygon</span></div>
<div style="display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:10px">${tile('Firm rate', `1.0${x.r.int(400, 990)}`)}${tile('Fee', `${x.r.int(10, 40)} bps`)}${tile('Quotes today', `${x.r.int(800, 4000)}`)}${tile('Trades today', `${x.r.int(90, 700)}`)}${tile('Failed', `${x.r.int(1, 9)}`, '#ff9d8a')}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 370px;gap:22px;margin-top:14px"><div><div style="color:#6ee7a0;margin-bottom:4px">── recent trades ──</div><table style="border-collapse:collapse;width:100%;background:#101a14;font-size:11.5px"><tr><th style="${h}">time</th><th style="${h}">trade</th><th style="${h}">quote</th><th style="${h}">account</th><th style="${h};text-align:right">amount</th><th style="${h}">state</th></tr>${row('settled', '#6ee7a0')}${row('settled', '#6ee7a0')}${row('reserved', '#ffd479')}${row('returned', '#ff9d8a')}${row('settled', '#6ee7a0')}${row('released', '#9ab0a0')}</table>
<div style="color:#6ee7a0;margin:14px 0 4px">── behind this pool ──</div><div style="display:grid;grid-template-columns:170px minmax(0,1fr);gap:3px 12px"><span style="color:#7f9887">first source</span><span>${v('provider', lp)}</span><span style="color:#7f9887">second source</span><span>${v('provider', maker)}</span><span style="color:#7f9887">settle worker</span><span>${v('host', x.internalHost())}</span><span style="color:#7f9887">hot wallet</span><span>${v('wallet', x.wallet())}</span><span style="color:#7f9887">venue login</span><span>${v('user', form(x, '0bit-trade##|zerobit.mm#'))} / ${v('password', x.password())}</span><span style="color:#7f9887">rate feed</span><span style="overflow-wrap:anywhere">wss://feed.rates.example/v2?apikey=${v('key', x.hex(32))}</span></div>
<div style="margin-top:14px;border-left:3px solid #ffd479;padding-left:14px;font-family:DejaVu Sans"><b style="color:#ffd479">Handover</b> by ${v('name', op.name)}<br>${v('note', say)}<br>${v('note', second)}</div></div>
<div style="border:1px solid #2a3a31;padding:13px 18px;overflow-wrap:anywhere"><div style="color:#fff;font-size:15px;margin-bottom:6px">Partner funding</div>Send euros to the account below. Only EUR funding is supported. Money is booked as soon as the bank reports it.<div style="margin-top:9px;color:#7f9887">beneficiary</div>${v('name', anyone(x).name)}<div style="margin-top:6px;color:#7f9887">iban</div>${v('iban', x.iban('DE'))}<div style="margin-top:6px;color:#7f9887">bic</div>${v('iban', bic(x, 'DE'))}<div style="margin-top:6px;color:#7f9887">bank</div>${v('provider', x.r.pick(['Bankhaus Ostermann', 'Elbkredit AG', 'Fermata Bank']))}
<div style="margin-top:14px;color:#6ee7a0">── ledger ──</div><div style="font-size:11.5px">${times(4, (i) => `<div style="padding:4px 0;border-bottom:1px solid #2a3a31">${['payin_credit', 'buy_debit', 'buy_refund', 'payin_credit'][i]} ${i === 1 ? '-' : '+'}${dollars(x)}<br>ref ${id(i === 0 ? order(x) : quote(x))}</div>`).join('')}</div>
<div style="margin-top:12px;color:#ff9d8a">alert: quote latency above 800 ms for three minutes, request ${id(x.requestId())}</div></div></div></div>`;
  },

  /** Italian: settlements of a partner, table with lines. */
  accrediti: (x) => {
    const me = personIn(x, 'IT');
    const c =
      'border:1px solid #b9c3cf;padding:6px 9px;background:#fff;color:#1c2733;vertical-align:top;overflow-wrap:anywhere';
    const h =
      'border:1px solid #b9c3cf;padding:6px 9px;background:#dfe7ef;color:#1c2733;text-align:left;font-weight:700';
    const row = (i: number) => {
      const p = personIn(x, 'IT');
      return `<tr><td style="${c}">${id(dmy(x, '/'))}</td><td style="${c}">${id(form(x, 'set_########|stl-2026-####'))}</td><td style="${c}">${v('name', p.name)}</td><td style="${c}">${v('iban', p.iban)}</td><td style="${c};text-align:right;white-space:nowrap">€ ${euros(x)}</td><td style="${c};background:${['#e6f4e6', '#fff3d6', '#e6f4e6', '#fbe1de', '#e6f4e6', '#e6f4e6', '#fff3d6'][i]}">${['Pagato', 'In lavorazione', 'Pagato', 'Respinto', 'Pagato', 'Pagato', 'In attesa'][i]}</td></tr>`;
    };
    const p = personIn(x, 'IT');
    const cf = `${form(x, '^^^^^^##')}${x.r.chars('ABCDEHLMPRST', 1)}${form(x, '1#^###^')}`;
    return `<div style="${FULL};background:#eef1f4;color:#1c2733;font:13px/1.36 Liberation Sans,sans-serif">
<div style="background:#fff;border-bottom:4px solid #007a5e;padding:12px 30px;display:flex;align-items:center;gap:26px"><b style="font-size:19px;color:#007a5e">Portale esercenti</b><span>Vendite</span><b>Accrediti</b><span>Fatture</span><span>Contestazioni</span><span>Profilo</span><span style="margin-left:auto">Benvenuto, ${v('name', me.name)} &nbsp;|&nbsp; Esci</span></div>
<div style="padding:12px 30px"><div style="color:#5b6b7c;font-size:12px">Home &gt; Contabilità &gt; Accrediti &gt; Ultimi trenta giorni</div><div style="display:flex;align-items:center;margin:6px 0 10px"><span style="font-size:22px">Accrediti sul conto</span><span style="margin-left:auto">Dal [ 01/10/2026 ] &nbsp; al [ 31/10/2026 ] &nbsp; <span style="background:#007a5e;color:#fff;padding:5px 16px">Cerca</span> &nbsp; <u>Scarica in Excel</u></span></div>
<table style="border-collapse:collapse;width:100%;background:#fff;table-layout:fixed"><tr><th style="${h};width:92px">Data</th><th style="${h};width:130px">Numero</th><th style="${h}">Beneficiario</th><th style="${h};width:270px">Coordinate bancarie</th><th style="${h};width:130px;text-align:right">Importo netto</th><th style="${h};width:120px">Stato</th></tr>${times(6, row).join('')}</table>
<div style="display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:18px;margin-top:14px"><div style="background:#fff;border:1px solid #b9c3cf;padding:12px 16px;overflow-wrap:anywhere"><b>Dati del titolare</b><div style="margin-top:5px">${v('name', p.name)}<br>nato il ${v('dob', p.born)}<br>${v('address', p.street)}<br>${v('address', p.town)}<br>Codice fiscale ${v('tax', cf)}<br>Partita IVA ${v('tax', form(x, 'IT###########'))}<br>Cellulare ${v('phone', p.phone)}<br>PEC ${v('email', p.email)}</div></div>
<div style="background:#fff;border:1px solid #b9c3cf;padding:12px 16px;overflow-wrap:anywhere"><b>Accredito respinto</b><div style="margin-top:5px">La banca ha restituito la somma perché l’intestatario non corrisponde. Causale: <i>AC01, conto errato</i>. Riferimento del bonifico ${id(form(x, 'TRN##########'))}, richiesta ${id(x.requestId())}, sessione ${id(x.sessionId())}. Il nuovo conto indicato da ${v('name', personIn(x, 'IT').name)} è ${v('iban', x.iban('IT'))}, BIC ${v('iban', bic(x, 'IT'))}. Il prossimo tentativo parte domani mattina alle otto.</div></div>
<div style="background:#fff;border:1px solid #b9c3cf;padding:12px 16px;overflow-wrap:anywhere"><b>Conversione in moneta digitale</b><div style="margin-top:5px">Una parte dell’incasso viene inviata ogni venerdì al portafoglio ${v('wallet', x.wallet())} sulla rete polygon. Ultimo invio:<br><span style="font:11px Liberation Mono,monospace">${id(hash(x))}</span><br>Per cambiare indirizzo serve la conferma con il codice ricevuto per SMS: <span style="border:1px solid #007a5e;padding:1px 10px;letter-spacing:.2em">${v('otp', form(x, '######'))}</span></div></div></div>
<div style="margin-top:12px;background:#fff3d6;border:1px solid #e0c26c;padding:9px 16px">Avviso: il primo novembre gli sportelli sono chiusi. Gli accrediti di quel giorno arrivano il lunedì seguente. L’estratto di ${neutral('Caffè Belvedere Srl')} è già disponibile nella sezione Fatture, protocollo ${id(form(x, 'PR-26/######'))}.</div></div></div>`;
  },
};
