import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import type { Values } from '../values.ts';
import {
  anyone,
  clock,
  digits,
  order,
  pill,
  poolQuote,
  SCREEN,
  shape,
  signedQuote,
  stamp,
  trade,
  unix,
} from './sixteenth-1.ts';

export const supplier = (x: Values) =>
  `${x.r.pick(['Halvorsen', 'Corvane', 'Tessaly', 'Brightwell', 'Ostrel', 'Marlund', 'Quentary'])} ${x.r.pick(['Markets', 'OTC', 'Liquidity', 'Prime', 'Trading'])}`;

/** A person from Portugal or Brazil. */
export const lusophone = (x: Values) => {
  const brazil = x.r.chance(0.35);
  const first = x.r.pick('Teresa|Gonçalo|Mafalda|Tiago|Conceição|Joana|Rui Miguel|Beatriz|Otávio'.split('|'));
  const last = x.r.pick('Figueiredo|Magalhães|da Conceição|Teixeira|Araújo Lima|Sequeira|Brandão'.split('|'));
  const name = `${first} ${last}`;
  return {
    first,
    last,
    name,
    email: x.email(name),
    brazil,
    phone: shape(x, brazil ? '+55 11 9####-####|+55 (21) 9####-####' : '+351 91# ### ###|+351 21# ### ###|93# ### ###'),
    street: shape(
      x,
      brazil
        ? 'Rua Augusta ###, ap. ##|Alameda Santos ####'
        : 'Rua das Flores ##, 2.º Esq.|Avenida da Liberdade ###|Travessa do Cano #|Largo da Sé ##',
    ),
    town: shape(
      x,
      brazil
        ? '01###-### São Paulo|20###-### Rio de Janeiro'
        : '4###-### Braga|1###-### Lisboa|3###-### Coimbra|8###-### Faro',
    ),
    tax: shape(x, brazil ? '###.###.###-##' : '2## ### ###|2########'),
  };
};

const latin = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .trim()
    .replaceAll(' ', '<');

export const PART_2: Record<string, Page> = {
  /** Spanish list of customers in narrow columns, a card hovering over one of them. */
  clientes: (x) => {
    const people = times(5, () => personIn(x, 'ES'));
    const cell =
      'border:1px solid #cbd8d3;padding:10px 8px;text-align:left;vertical-align:top;background:#fff;color:#20302b;overflow-wrap:anywhere';
    const head =
      'box-sizing:border-box;border:1px solid #cbd8d3;padding:9px 8px;text-align:left;background:#e2eeea;color:#20302b;font-weight:bold';
    const widths = [124, 160, 112, 154, 94, 146];
    const row = (i: number) => {
      const p = people[i]!;
      return `<tr><td style="${cell}">${v('name', p.name)}</td><td style="${cell}">${v('email', p.email)}</td><td style="${cell}">${v('phone', p.phone)}</td><td style="${cell}">${v('address', `${p.street}, ${p.town}`)}</td><td style="${cell}">${x.r.pick(['verificado', 'pendiente', 'caducado', 'en revisión'])}</td><td style="${cell}">${id(x.sessionId())}</td></tr>`;
    };
    const move = (text: string) =>
      `<div style="display:grid;grid-template-columns:160px minmax(0,1fr) 100px 172px;padding:9px 0;border-bottom:1px solid #e2eeea"><span>${id(x.txId())}</span><span>${text}</span><span style="text-align:right">${x.amount().replace('.', ',')} €</span><span style="text-align:right;color:#64786f">${id(stamp(x, '/'))}</span></div>`;
    const fact = (label: string, value: string) =>
      `<div style="padding:7px 0;overflow-wrap:anywhere"><b>${label}:</b> ${value}</div>`;
    const chosen = people[3]!;
    return `<div style="${SCREEN};background:#f3f7f5;color:#20302b;font:12.5px/1.4 DejaVu Sans,sans-serif">
<div style="background:#00735c;color:#d7f3ea;display:flex;gap:22px;align-items:center;padding:0 26px;height:46px"><b style="font-size:15px;color:#fff">Caja Abierta</b><span>Resumen</span><span style="background:#005a48;padding:15px 14px">Clientes</span><span>Cobros</span><span>Devoluciones</span><span>Informes</span><span>Ajustes</span><span style="margin-left:auto">Entorno de producción</span><span>${v('name', personIn(x, 'ES').name)} ▾</span></div>
<div style="padding:14px 26px;display:grid;grid-template-columns:790px minmax(0,1fr);gap:24px"><div><div style="display:flex;align-items:center;gap:12px;margin-bottom:10px"><span style="font-size:18px">Clientes</span><span style="color:#64786f">5 de 2.318</span><span style="background:#fff;border:1px solid #cbd8d3;padding:5px 12px;border-radius:14px">Estado: todos ✕</span><span style="background:#fff;border:1px solid #cbd8d3;padding:5px 12px;border-radius:14px">País: España ✕</span><span style="margin-left:auto;background:#00735c;color:#fff;padding:6px 14px;border-radius:4px">Añadir cliente</span></div>
<table style="border-collapse:collapse;width:790px;table-layout:fixed;background:#fff"><tr>${['Cliente', 'Correo', 'Teléfono', 'Domicilio', 'Identidad', 'Última sesión'].map((t, i) => `<th style="${head};width:${widths[i]}px">${t}</th>`).join('')}</tr>${times(5, row).join('')}</table>
<div style="display:flex;gap:22px;margin:16px 0 6px;border-bottom:2px solid #cbd8d3"><b style="border-bottom:2px solid #00735c;margin-bottom:-2px;padding-bottom:5px">Movimientos</b><span>Documentos</span><span>Avisos</span><span>Historial de cambios</span></div>${move('compra con tarjeta, cobrada')}${move('venta, transferencia enviada al banco')}${move('devolución parcial, importe abonado')}<div style="padding:9px 0;color:#64786f">Los importes incluyen la comisión. Los cobros rechazados no se facturan y desaparecen de la lista pasados noventa días.</div></div>
<div style="position:relative;padding-top:40px"><div style="background:#20302b;color:#e5f2ed;border-radius:8px;padding:14px 18px;box-shadow:0 8px 24px #0003"><div style="font-size:15px">${v('name', chosen.name)}</div><div style="color:#9dbcb0;margin-bottom:6px">cliente desde marzo, nivel dos</div>${fact('Nacimiento', v('dob', chosen.born))}${fact('NIF', v('tax', shape(x, '########¤|¤#######¤')))}${fact('Cuenta para reembolsos', v('iban', chosen.iban))}${fact('Monedero', v('wallet', x.wallet()))}${fact('Móvil confirmado', v('phone', chosen.phone))}${fact('Última conexión', `desde ${v('ip', x.ip())}`)}${fact('Pedido más reciente', id(order(x)))}${fact('Presupuesto bloqueado', id(signedQuote(x)))}<div style="border-top:1px solid #4a6057;margin-top:8px;padding-top:8px;color:#9dbcb0">Pulsa dos veces para abrir la ficha completa</div></div>
<div style="background:#fff8e1;border:1px solid #ecd9a0;border-radius:8px;padding:12px 16px;margin-top:16px"><b>Tareas de hoy</b><div style="margin-top:6px">Llamar a ${v('name', people[1]!.name)} por la factura de la luz que falta.</div><div style="margin-top:6px">Responder a ${v('email', people[4]!.email)} antes de las dos.</div><div style="margin-top:6px">Repetir el aviso ${id(x.eventId())}, que no llegó a la tienda.</div></div></div></div></div>`;
  },

  /** French file of an applicant: the passport as scanned, what was declared, the checks. */
  dossier: (x) => {
    let p = personIn(x, 'FR');
    while (!/^(Élodie|Camille|Solène|Margaux)/.test(p.name)) p = personIn(x, 'FR');
    const agent = personIn(x, 'FR');
    const number = `${x.r.int(10, 24)}${x.r.chars('ABCDEFGHKLMNPRTVX', 2)}${digits(x, 5)}`;
    const [bornDay, bornMonth, bornYear] = p.born.split('/') as [string, string, string];
    const mrz1 = `P<FRA${latin(p.last)}<<${latin(p.first)}`.padEnd(44, '<').slice(0, 44);
    const mrz2 =
      `${number}${digits(x, 1)}FRA${bornYear.slice(2)}${bornMonth}${bornDay}${digits(x, 1)}F${x.r.int(27, 35)}0${x.r.int(1, 9)}1${x.r.int(1, 8)}${digits(x, 1)}`.padEnd(
        42,
        '<',
      ) + digits(x, 2);
    const tiny = (label: string, value: string) =>
      `<div style="margin-bottom:4px"><div style="font-size:9.5px;color:#5c6a86">${label}</div>${value}</div>`;
    const said = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr);padding:5px 0;overflow-wrap:anywhere"><span style="color:#6b6258;text-align:right;padding-right:16px">${label}</span><span>${value}</span></div>`;
    const check = (text: string, good: boolean) =>
      `<div style="padding:4px 0"><span style="color:${good ? '#27734a' : '#b0302a'}">${good ? '●' : '▲'}</span> ${text}</div>`;
    const twin = () => {
      const other = personIn(x, 'FR');
      return `<div style="padding:5px 0;border-top:1px solid #e6dfd4">${v('name', other.name)}, ${v('dob', other.born)}<br><span style="color:#6b6258">dossier ${id(shape(x, 'KYC-######|DOS-2026-####'))}, refusé en ${x.r.pick(['mai', 'juin', 'mars'])}</span></div>`;
    };
    const panel = 'background:#fff;border:1px solid #ddd4c6;padding:12px 16px;margin-bottom:12px';
    return `<div style="${SCREEN};background:#efe9df;color:#2a241d;font:13px/1.38 Liberation Sans,sans-serif">
<div style="display:flex;gap:20px;align-items:baseline;padding:12px 28px;background:#2d3b5e;color:#dfe5f2"><span style="font:20px DejaVu Serif,serif;color:#fff">Vérification d’identité</span><span>File d’attente (18)</span><span>Mes dossiers</span><span>Terminés</span><span style="margin-left:auto">Agent : ${v('name', agent.name)}</span></div>
<div style="padding:12px 28px 8px;display:flex;gap:16px;align-items:center"><span style="font:18px DejaVu Serif,serif">${v('name', p.name)}</span><span style="color:#6b6258">dossier ${id(x.uuid())}</span>${pill('à contrôler', '#7a5200', '#fbe9bf')}<span style="margin-left:auto;border:1px solid #b0302a;color:#b0302a;padding:6px 16px">Refuser</span><span style="border:1px solid #2d3b5e;padding:6px 16px">Demander une pièce</span><span style="background:#27734a;color:#fff;padding:7px 16px">Accepter</span></div>
<div style="display:grid;grid-template-columns:480px minmax(0,1fr) 300px;gap:16px;padding:4px 28px"><div><div style="background:linear-gradient(135deg,#dbe6f3,#f1e4ea);border:1px solid #b9c3d6;border-radius:10px;padding:12px 16px;margin-bottom:12px"><div style="display:flex;justify-content:space-between;color:#34456f;font:12px DejaVu Serif,serif;margin-bottom:8px"><span>PASSEPORT</span><span>RÉPUBLIQUE FRANÇAISE</span></div><div style="display:grid;grid-template-columns:112px 1fr 1fr;gap:6px 14px;font-size:12.5px"><span style="background:#a9b4c8;height:140px;border-radius:4px;text-align:center;padding-top:52px;box-sizing:border-box;font-size:34px;color:#7f8ca5">☺</span><span>${tiny('Nom', v('name', p.last.toUpperCase()))}${tiny('Prénoms', v('name', p.first))}${tiny('Date de naissance', v('dob', p.born.replaceAll('/', ' ')))}${tiny('Sexe', 'F')}</span><span>${tiny('Passeport n°', v('passport', number))}${tiny('Nationalité', 'Française')}${tiny('Date de délivrance', `${x.r.int(10, 28)} 04 20${x.r.int(19, 25)}`)}${tiny('Autorité', 'Préfecture')}</span></div><div style="font:14.5px/1.5 DejaVu Sans Mono,monospace;margin-top:8px;white-space:nowrap;letter-spacing:1.2px">${v('passport', mrz1)}<br>${v('passport', mrz2)}</div></div>
<div style="${panel}"><b>Commentaires</b><div style="margin-top:6px"><b>${v('name', agent.name)}</b> <span style="color:#6b6258">${id(stamp(x, '/', ' à '))}</span><br>La facture de gaz est au nom de ${v('name', personIn(x, 'FR').name)}, sans doute un parent. J’ai écrit à ${v('email', p.email)} pour avoir une attestation d’hébergement.</div><div style="margin-top:8px"><b>Équipe du soir</b> <span style="color:#6b6258">${id(stamp(x, '/', ' à '))}</span><br>Rappel au ${v('phone', p.phone)} : la cliente envoie la pièce demain. Ne pas relancer avant.</div></div><div style="color:#6b6258">Session ${id(x.sessionId())} · transaction en attente ${id(x.txId())} · événement ${id(x.eventId())} · requête ${id(x.requestId())}</div></div>
<div><div style="${panel}"><b>Renseignements déclarés</b><div style="height:6px"></div>${said('Nom complet', v('name', p.name))}${said('Née le', v('dob', p.born))}${said('Adresse', v('address', p.street))}${said('Commune', v('address', p.town))}${said('Courriel', v('email', p.email))}${said('Téléphone', v('phone', p.phone))}${said('Numéro fiscal', v('tax', shape(x, '## ## ### ### ###|#############')))}${said('Compte bancaire', v('iban', p.iban))}${said('Portefeuille', v('wallet', x.wallet()))}${said('Profession', 'enseignante, temps partiel')}${said('Origine des fonds', 'salaire et épargne')}</div><div style="${panel}"><b>Appareil</b><div style="height:6px"></div>${said('Adresse réseau', v('ip', x.ip()))}${said('Navigateur', 'Firefox 141 sous Linux')}${said('Clé d’essai', id(x.uuid()))}${said('Déposé le', id(stamp(x, '/', ' à ')))}</div></div>
<div><div style="${panel}"><b>Contrôles automatiques</b><div style="height:6px"></div>${check('Bande de lecture cohérente', true)}${check('Photo et selfie, 91 %', true)}${check('Document en cours de validité', true)}${check('Aucune sanction connue', true)}${check('Justificatif à un autre nom', false)}${check('Adresse introuvable au répertoire', false)}</div><div style="${panel}"><b>Dossiers ressemblants</b><div style="height:6px"></div>${twin()}${twin()}</div></div></div></div>`;
  },

  /** Operator's view of liquidity pools on dark blue: trades, ledger, funding. */
  pools: (x) => {
    const makers = times(3, () => supplier(x));
    const duty = anyone(x);
    const grid =
      'display:grid;grid-template-columns:176px 140px 74px 84px minmax(0,1fr) 150px 82px;gap:8px;padding:11px 16px;align-items:center';
    const row = (i: number) => {
      const state = i === 1 ? 'reserved' : x.r.pick(['settled', 'settled', 'released', 'failed', 'returned']);
      return `<div style="${grid};border-top:1px solid #1f3050"><span>${id(trade(x))}</span><span>${id(poolQuote(x))}</span><span>${x.r.pick(['on_ramp', 'off_ramp'])}</span><span style="text-align:right">${x.amount()}</span><span style="font-size:11px;overflow-wrap:anywhere">${v('wallet', x.wallet())}</span><span>${v('provider', makers[i % 3]!)}</span><span style="color:${state === 'settled' ? '#69d2a0' : state === 'failed' ? '#ff8f8f' : '#f0c674'}">${state}</span></div>`;
    };
    const card = (pair: string, state: string, rate: string, good = true) =>
      `<div style="background:#12203a;border-radius:12px;padding:16px 18px"><div style="display:flex;justify-content:space-between"><b style="font-size:15px;color:#fff">${pair}</b><span style="color:${good ? '#69d2a0' : '#f0c674'}">${state}</span></div><div style="font-size:21px;margin:4px 0">${rate}</div><span style="color:#8294b8">spread 20 bps, fee 30 bps</span></div>`;
    const entry = (kind: string, sum: string) =>
      `<div style="display:grid;grid-template-columns:110px 1fr 86px;padding:6px 0;border-top:1px solid #1f3050"><span>${kind}</span><span style="overflow-wrap:anywhere">${id(trade(x))}</span><span style="text-align:right">${sum}</span></div>`;
    const label = (text: string) => `<div style="color:#8294b8;font-size:11px;margin-top:6px">${text}</div>`;
    return `<div style="${SCREEN};background:#0a1428;color:#cfdaf0;font:12.5px/1.42 DejaVu Sans,sans-serif;padding:0 26px">
<div style="display:flex;align-items:center;gap:24px;height:52px"><span style="font-size:17px;color:#fff">◍ Pool desk</span><span style="color:#fff;border-bottom:2px solid #5b8cff;padding:4px 0">Live</span><span>Quotes</span><span>Ledger</span><span>Partners</span><span>Limits</span><span style="margin-left:auto;color:#8294b8">pools-api.0bit.app · v1 · refreshed 8 s ago</span><span>${v('user', shape(x, 'desk.night#|pool_ops##|opsdesk-##'))}</span></div>
<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:14px;margin-bottom:14px">${card('EUR / USDT', 'available', '1.0714')}${card('EUR / USDC', 'available', '1.0709')}${card('0BRL / USDT', 'pool_dry', '0.1832', false)}${card('0MXN / USDC', 'rate_unavailable', '0.0541', false)}</div>
<div style="background:#12203a;border-radius:12px;overflow:hidden;margin-bottom:14px"><div style="display:flex;justify-content:space-between;padding:10px 16px"><b style="color:#fff">Latest trades</b><span style="color:#8294b8">all partners, last ten minutes</span></div><div style="${grid};color:#8294b8;padding-top:0"><span>Trade</span><span>Quote</span><span>Side</span><span style="text-align:right">Amount</span><span>Destination</span><span>Filled by</span><span>Status</span></div>${times(7, row).join('')}</div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px"><div style="background:#12203a;border-radius:12px;padding:16px 18px"><b style="color:#fff">Partner ledger</b><div style="height:6px"></div>${entry('payin_credit', '+2,500.00')}${entry('buy_debit', '−750.00')}${entry('buy_refund', '+120.00')}<div style="color:#8294b8;margin-top:8px">Balance for this partner 4,118.20 EUR, of which 750.00 is reserved.</div></div>
<div style="background:#12203a;border-radius:12px;padding:16px 18px;overflow-wrap:anywhere"><b style="color:#fff">Funding details</b>${label('Account holder')}${v('name', anyone(x).name)}${label('IBAN')}${v('iban', x.iban())}${label('Deposit address')}${v('wallet', x.wallet())}${label('Only EUR funding is supported. Last credit')}${id(x.time())}</div>
<div style="background:#2b2413;border:1px solid #6b5518;border-radius:12px;padding:16px 18px;overflow-wrap:anywhere"><b style="color:#f0c674">Handover</b><div style="margin-top:6px">${v('note', x.r.pick(['Treasury refills the BRL wallet at four, keep new quotes off until then.', 'Reserve ratio is below the floor, the desk moves 200k from the cold wallet tonight.', 'Prefer the second maker until the inventory skew is back under three percent.']))}</div><div style="margin-top:6px">Trade ${id(trade(x))} is still reserved, see request ${id(x.requestId())}. On duty until ten: ${v('name', duty.name)}, ${v('phone', duty.phone)}.</div><div style="margin-top:6px;color:#b39a5c">Console served by ${v('host', x.internalHost())}</div></div></div></div>`;
  },

  /** Portuguese settlement: who is paid with this batch, the account, approvals. */
  liquidacoes: (x) => {
    const cell =
      'border:1px solid #b9c9b4;padding:10px 9px;background:#fff;color:#1f2b1c;text-align:left;overflow-wrap:anywhere';
    const head =
      'border:1px solid #b9c9b4;padding:7px 9px;background:#3f6b35;color:#fff;text-align:left;font-weight:normal';
    const account = (p: ReturnType<typeof lusophone>) =>
      p.brazil ? `PIX ${x.r.chance(0.5) ? v('email', p.email) : v('phone', p.phone)}` : v('iban', x.iban('PT'));
    const row = (i: number) => {
      const p = lusophone(x);
      return `<tr><td style="${cell}">${i + 1}</td><td style="${cell}">${v('name', p.name)}</td><td style="${cell}">${v('tax', p.tax)}</td><td style="${cell}">${account(p)}</td><td style="${cell};text-align:right">${x.amount().replace('.', ',')}</td><td style="${cell}">${x.r.pick(['pago', 'em curso', 'devolvido', 'pendente'])}</td><td style="${cell}">${id(shape(x, 'po_#¤##¤#¤#|po_##¤¤#¤##'))}</td></tr>`;
    };
    const boss = lusophone(x);
    const second = lusophone(x);
    const block = (label: string, value: string) =>
      `<div style="display:inline-block;width:47%;vertical-align:top;margin:0 2% 9px 0;overflow-wrap:anywhere">${value}<div style="font-size:12px;color:#6c7c66">${label}</div></div>`;
    return `<div style="${SCREEN};background:#e8efe5;color:#1f2b1c;font:14px/1.42 Liberation Serif,serif">
<div style="background:#fff;border-bottom:4px double #3f6b35;padding:12px 34px;display:flex;align-items:baseline;gap:26px"><span style="font-size:24px;color:#3f6b35">Tesouro Claro</span><span>Início</span><span>Recebimentos</span><b>Liquidações</b><span>Comerciantes</span><span>Conciliação</span><span>Ajuda</span><span style="margin-left:auto">Sessão iniciada por ${v('name', boss.name)}</span></div>
<div style="padding:14px 34px"><div style="display:flex;align-items:baseline;gap:18px;margin-bottom:10px"><span style="font-size:22px">Lote ${id(shape(x, 'STL-2026-####|LIQ-######'))}</span><span>criado em ${id(stamp(x, '/'))}</span><span>moeda: euro</span><span>estado: <b>processing</b></span><span style="margin-left:auto;border:1px solid #3f6b35;padding:4px 14px">Descarregar ficheiro</span><span style="background:#3f6b35;color:#fff;padding:5px 14px">Aprovar lote</span></div>
<table style="border-collapse:collapse;width:100%;background:#fff;font-size:15px"><tr>${['N.º', 'Beneficiário', 'Contribuinte', 'Conta ou chave', 'Valor', 'Estado', 'Pagamento'].map((t) => `<th style="${head}">${t}</th>`).join('')}</tr>${times(6, row).join('')}<tr><td style="${cell}"></td><td style="${cell}" colspan="3">Total do lote, antes de comissões</td><td style="${cell};text-align:right"><b>12.804,77</b></td><td style="${cell}" colspan="2">seis ordens, nenhuma duplicada</td></tr></table>
<div style="display:grid;grid-template-columns:1.1fr 1fr 1fr;gap:22px;margin-top:16px"><div style="background:#fff;border:1px solid #b9c9b4;padding:12px 18px"><div style="font-size:17px;margin-bottom:8px">Conta de origem</div>${block('titular', v('name', second.name))}${block('contribuinte', v('tax', second.tax))}${block('morada', `${v('address', second.street)}<br>${v('address', second.town)}`)}${block('telefone', v('phone', second.phone))}<div style="overflow-wrap:anywhere;font-size:15px">${v('iban', x.iban('PT'))}<div style="font-size:12px;color:#6c7c66">IBAN debitado</div></div></div>
<div style="background:#fff;border:1px solid #b9c9b4;padding:12px 18px;overflow-wrap:anywhere"><div style="font-size:17px;margin-bottom:8px">Aprovações</div>1. ${v('name', boss.name)}, aprovado com o código ${v('otp', digits(x, 6))}<br>2. à espera de ${v('name', second.name)}; o pedido foi enviado para ${v('email', second.email)}<div style="margin-top:10px;color:#6c7c66">São precisas duas assinaturas. O lote segue para o banco no fim da tarde e não pode ser alterado depois disso.</div></div>
<div style="background:#fff;border:1px solid #b9c9b4;padding:12px 18px;overflow-wrap:anywhere"><div style="font-size:17px;margin-bottom:8px">Registo técnico</div>Pedido ${id(x.requestId())}<br>Evento ${id(x.eventId())}<br>Entrega ${id(x.deliveryId())}<br>Horas ${id(clock(x))} e ${id(unix(x))}<div style="margin-top:10px;color:#6c7c66">Última falha: uma ordem voltou porque a conta foi encerrada. Comerciante: ${neutral('Padaria Lua Nova')}.</div></div></div></div></div>`;
  },
};
