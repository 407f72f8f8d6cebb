import { id, neutral, type Page, times, v } from '../marks.ts';
import { type Country, personIn } from '../people.ts';
import {
  brazilian,
  clock,
  cpf,
  dutch,
  evm,
  fill,
  hm,
  hms,
  ident,
  login,
  millis,
  money,
  num,
  one,
  SCREEN,
  unix,
} from './fifteenth-tools.ts';

export const FIRST_PAGES: Record<string, Page> = {
  /** Partner Hub, payments: a dense list with a drawer for the one that is open. */
  payments: (x) => {
    const land: Country = x.r.pick(['DE', 'ES', 'GB']);
    const who = personIn(x, land);
    const tx = ident(x, 'tx_', 10);
    const sum = money(x, 80, 900);
    const chip = (text: string) => {
      const [ink, ground] = {
        Completed: ['#11613a', '#dcf3e4'],
        Processing: ['#7a5200', '#fdeec6'],
        Failed: ['#9d1c1c', '#fbe0de'],
        Open: ['#274690', '#e1e9fb'],
      }[text] ?? ['#555', '#ececec'];
      return `<span style="background:${ground};color:${ink};border-radius:3px;padding:1px 7px">${text}</span>`;
    };
    const row = (ref: string, mail: string, state: string, on = false, paid = money(x, 20, 2400)) =>
      `<tr style="background:${on ? '#fbf1e7' : 'transparent'};border-bottom:1px solid #ece8e0"><td style="padding:8px 10px">☐</td><td style="white-space:nowrap">${id(ref)}</td><td>${v('email', mail)}</td><td>${one(x, 'Card|SEPA transfer|SEPA instant|Card')}</td><td style="text-align:right;white-space:nowrap">€ ${paid}</td><td style="padding:0 14px">${one(x, 'USDT|USDC|0EUR')}</td><td>${chip(state)}</td></tr>`;
    const pair = (label: string, value: string) =>
      `<div style="display:flex;gap:10px;padding:4px 0"><span style="width:104px;flex:none;color:#857c6d">${label}</span><span style="overflow-wrap:anywhere;min-width:0">${value}</span></div>`;
    const nav = (text: string, on = false) =>
      `<div style="padding:7px 18px;${on ? 'background:#fff;border-left:3px solid #b4531a;font-weight:bold' : 'border-left:3px solid transparent'}">${text}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#2d2921;font:12px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:168px minmax(0,1fr) 372px">
<div style="background:#f4f0e8;padding-top:16px"><div style="padding:0 18px 14px;font-size:15px"><b>0Bit</b> Partner Hub</div>${nav('Overview')}${nav('Payments', true)}${nav('Sessions')}${nav('Customers')}${nav('Payouts')}${nav('Webhooks')}${nav('API keys')}${nav('Branding')}${nav('Logs and usage')}<div style="padding:26px 18px 6px;color:#857c6d;font-size:11px">Organization</div><div style="padding:0 18px">${neutral(fill(x, 'Lanternfish Travel|Copperbell Games|Oakline Tickets|Tidepool Cards'))}</div><div style="padding:6px 18px;font-size:11px;color:#857c6d">Live mode. Switch to sandbox to see test payments.</div></div>
<div style="padding:16px 18px;border-right:1px solid #e5dfd3"><div style="font-size:20px;margin-bottom:10px">Payments</div><div style="display:flex;gap:8px;margin-bottom:12px"><span style="border:1px solid #cfc6b5;border-radius:14px;padding:3px 12px">Status: any ▾</span><span style="border:1px solid #cfc6b5;border-radius:14px;padding:3px 12px">Last 7 days ▾</span><span style="border:1px dashed #cfc6b5;border-radius:14px;padding:3px 12px">+ Add filter</span><span style="margin-left:auto;background:#b4531a;color:#fff;border-radius:4px;padding:4px 14px">Export CSV</span></div>
<table style="border-collapse:collapse;width:100%;background:transparent;font-size:11.5px"><tr style="color:#857c6d;border-bottom:1px solid #cfc6b5"><td style="padding:6px 10px"></td><td>Reference</td><td>Customer</td><td>Method</td><td style="text-align:right">Amount</td><td style="padding:0 14px">Asset</td><td>Status</td></tr>${row(tx, who.email, 'Failed', true, sum)}${times(11, () => row(ident(x, 'tx_', 10), x.email(), one(x, 'Completed|Completed|Processing|Failed|Open'))).join('')}</table>
<div style="margin-top:14px;color:#857c6d;display:flex"><span>Showing 12 of 1,438 payments. Totals include refunds but leave out expired sessions.</span><span style="margin-left:auto">‹ 1 2 3 … ›</span></div>
<div style="margin-top:20px;background:#f4f0e8;border-radius:6px;padding:10px 14px">Seven payments failed since yesterday because the card was declined by the bank that issued it. <u>See decline reasons</u></div><div style="margin-top:16px"><b>Waiting for your answer</b></div><div style="display:flex;gap:30px;margin-top:6px"><span>Refund asked by ${v('name', x.anyName())}</span><span style="color:#857c6d">second card needed, opened Tuesday</span></div><div style="display:flex;gap:30px;margin-top:6px"><span>Dispute of ${v('name', x.anyName())}</span><span style="color:#857c6d">send proof of delivery before Friday</span></div></div>
<div style="padding:16px 20px;background:#fdfcf9"><div style="display:flex"><span style="font-size:15px"><b>€ ${sum}</b> to USDT</span><span style="margin-left:auto">✕</span></div><div style="margin:6px 0 12px">${chip('Failed')} &nbsp;${id(tx)}</div>
<b>Customer</b>${pair('Full name', v('name', who.name))}${pair('E-mail', v('email', who.email))}${pair('Telephone', v('phone', who.phone))}${pair('Billing address', `${v('address', who.street)}<br>${v('address', who.town)}`)}${pair('Date of birth', v('dob', who.born))}${pair('Device address', v('ip', x.ip()))}
<div style="height:10px"></div><b>Money</b>${pair('Card', `Visa ending ${neutral(num(x, 4))}, expires 08/28`)}${pair('Refund account', v('iban', who.iban))}${pair('Payout wallet', v('wallet', x.wallet()))}${pair('Exchange rate', '1.0792, locked')}${pair('Fee', '€ 1.90 included')}
<div style="height:10px"></div><b>For support</b>${pair('Session', id(ident(x, 'gs_', 10)))}${pair('Request', id(x.requestId()))}${pair('Last event', id(ident(x, 'evt_')))}${pair('Your order', id(fill(x, 'order_######|ORD-#######|cart-####-##')))}${pair('Error code', id(one(x, 'card_declined|insufficient_funds|issuer_unavailable')))}${pair('Created', id(x.time()))}
<div style="display:flex;gap:8px;margin-top:16px"><span style="border:1px solid #b4531a;color:#b4531a;border-radius:4px;padding:5px 14px">Retry webhook</span><span style="border:1px solid #cfc6b5;border-radius:4px;padding:5px 14px">Copy ids</span></div></div></div>`;
  },

  /** One session in the dark: how it went, what the API says, whose it is. */
  session: (x) => {
    const who = personIn(x, x.r.pick(['FR', 'IT', 'PL']));
    const gs = ident(x, 'gs_test_', 8);
    const secret = `gsec_${gs}_${ident(x, '', 22)}`;
    const wallet = evm(x);
    const next = clock(x, 300);
    const key = (name: string) => `<span style="color:#7dcfff">"${name}"</span>: `;
    const text = (value: string) => `<span style="color:#b9e07f">"${value}"</span>`;
    const step = (title: string, when: string, sub: string, colour: string) =>
      `<div style="display:flex;gap:14px;padding-bottom:15px"><span style="width:12px;height:12px;border-radius:50%;background:${colour};margin-top:4px;flex:none"></span><span><b style="color:#f0f3fa">${title}</b><br><span style="color:#8b95ad;font-size:13px">${id(when)}</span><br><span style="font-size:13px;overflow-wrap:anywhere">${sub}</span></span></div>`;
    const label = (name: string, value: string) =>
      `<div style="margin-bottom:11px"><div style="font-size:11px;letter-spacing:.08em;color:#8b95ad">${name}</div><div style="overflow-wrap:anywhere">${value}</div></div>`;
    return `<div style="${SCREEN};background:#12151f;color:#c9d1e3;font:14px/1.45 DejaVu Sans,sans-serif">
<div style="padding:14px 30px;border-bottom:1px solid #262c3d;color:#8b95ad">Sandbox &nbsp;›&nbsp; Sessions &nbsp;›&nbsp; <span style="color:#f0f3fa">${id(gs)}</span><span style="float:right">Signed in as ${v('email', x.email())}</span></div>
<div style="padding:18px 30px 12px;display:flex;align-items:center;gap:18px"><span style="font-size:24px;color:#f0f3fa">${money(x, 60, 999)} EUR → USDC</span><span style="background:#3b2a12;color:#f4b860;border-radius:12px;padding:3px 14px">expired</span><span style="margin-left:auto;border:1px solid #3c455e;border-radius:6px;padding:6px 16px">Copy for support</span><span style="border:1px solid #3c455e;border-radius:6px;padding:6px 16px">Cancel session</span></div>
<div style="padding:0 30px;display:flex;gap:26px;border-bottom:1px solid #262c3d"><span style="color:#f0f3fa;border-bottom:2px solid #f4b860;padding-bottom:9px">Details</span><span>Events 6</span><span>Deliveries 9</span><span>Eligibility</span><span>Metadata</span></div>
<div style="display:grid;grid-template-columns:330px minmax(0,1fr) 270px;gap:26px;padding:18px 30px"><div>${step('Session created', `${next()} UTC`, `by the server of ${neutral('Marigold Exchange')}, request ${id(x.requestId())}`, '#5aa9ff')}${step('Widget opened', `${next()} UTC`, `from ${v('ip', x.ip())}, Firefox on Android`, '#5aa9ff')}${step('Identity step', `${next()} UTC`, `kyc.required sent as ${id(ident(x, 'evt_test_', 10))}`, '#f4b860')}${step('Code sent', `${next()} UTC`, `by text message to ${v('phone', who.phone)}, code ${v('otp', num(x, 6))} (shown in sandbox only)`, '#5aa9ff')}${step('Quote locked', `${next()} UTC`, `${id(ident(x, 'qt_test_', 12))} at 1.0814, held for 30 seconds`, '#5aa9ff')}${step('Session expired', `${next()} UTC`, 'nobody came back within an hour', '#e0645c')}</div>
<div><div style="background:#0b0d14;border:1px solid #262c3d;border-radius:8px;padding:14px 18px;font:12.5px/1.56 DejaVu Sans Mono,monospace;overflow-wrap:anywhere"><div style="color:#8b95ad;margin-bottom:6px">GET /v1/gate_sessions/${id(gs)}</div>{<div style="padding-left:18px">${key('object')}${text('gate_session')},<br>${key('mode')}${text('test')}, ${key('flow')}${text('on_ramp')},<br>${key('status')}${text('expired')},<br>${key('client_secret')}${text(v('secret', secret))},<br>${key('target_network')}${text('arbitrum')},<br>${key('destination')}${text(v('wallet', wallet))},<br>${key('user_reference')}${text(v('email', who.email))},<br>${key('metadata')}{ ${key('order_id')}${text(id(fill(x, 'order_#####')))} },<br>${key('expires_at')}${id(unix(x))}</div>}</div>
<div style="margin-top:14px;font-size:13px">Link sent to the customer</div><div style="background:#1a1f2d;border-radius:6px;padding:8px 12px;margin-top:5px;font:12px/1.5 DejaVu Sans Mono,monospace;overflow-wrap:anywhere">https://gate-sandbox.0bit.app/pay/${id(gs)}?cs=${v('secret', secret)}&amp;email=${v('email', who.email)}</div><div style="margin-top:10px;font-size:12px;color:#8b95ad">The link opens one session and stops working when that session ends. Create a new one instead of sending it again.</div><div style="margin-top:14px;border-top:1px solid #262c3d;padding-top:10px;font-size:13px;line-height:1.7">Other sessions of this customer<br>${times(3, () => `${id(ident(x, 'gs_test_', 8))} &nbsp; ${one(x, 'completed|cancelled|expired')} &nbsp; ${money(x, 20, 400)} EUR &nbsp; from ${v('ip', x.ip())}`).join('<br>')}</div></div>
<div>${label('NAME', v('name', who.name))}${label('E-MAIL', v('email', who.email))}${label('BORN', v('dob', who.born))}${label('LIVES AT', `${v('address', who.street)}, ${v('address', who.town)}`)}${label('PAPER', `Passport ${v('passport', x.passport())}`)}${label('WALLET', v('wallet', wallet))}${label('PAYS FROM', v('iban', who.iban))}${label('EMBED TOKEN', `<span style="font-size:12px">${v('jwt', x.jwt())}</span>`)}</div></div></div>`;
  },

  /** Webhook deliveries: endpoint with its secret, attempts, the request as it was sent. */
  webhooks: (x) => {
    const who = personIn(x, x.r.pick(['GB', 'DE']));
    const [evt, gs] = [ident(x, 'evt_'), ident(x, 'gs_', 10)];
    const host = one(x, 'api.harbourpay.example|shop.bluefinch.example|hooks.pinewood.example');
    const t = unix(x);
    const attempt = (ident_: string, code: string, when: string, on = false) =>
      `<div style="display:grid;grid-template-columns:46px minmax(0,1fr) 96px;padding:7px 12px;border-radius:6px;background:${on ? '#e9e4fb' : 'none'}"><b style="color:${code[0] === '2' ? '#1b7f4b' : '#c2304a'}">${code}</b><span>${id(ident_)}</span><span style="color:#6d6880">${id(when)}</span></div>`;
    const head = (name: string, value: string) => `<div>${name}: ${value}</div>`;
    return `<div style="${SCREEN};background:#f6f5fb;color:#26213a;font:13px/1.45 Liberation Sans,sans-serif;padding:18px 26px">
<div style="display:flex;align-items:center;gap:14px"><span style="font-size:22px">Webhook endpoints</span><span style="background:#fff;border:1px solid #d9d4ea;border-radius:6px;padding:2px 10px">Live</span><span style="margin-left:auto;color:#6d6880">${v('name', x.anyName())} · ${neutral('Bluefinch Ltd')}</span></div>
<div style="background:#fff;border:1px solid #d9d4ea;border-radius:10px;padding:13px 18px;margin:13px 0;display:grid;grid-template-columns:1.5fr 1fr 1fr;gap:8px 26px"><div><div style="color:#6d6880;font-size:12px">Address called</div><span style="overflow-wrap:anywhere">https://${neutral(host)}/0bit/events?token=${v('secret', ident(x, '', 24))}</span></div><div><div style="color:#6d6880;font-size:12px">Signing secret <u>hide</u></div><span style="overflow-wrap:anywhere">${v('secret', ident(x, one(x, 'whsec_|whsec_live_'), 26))}</span></div><div><div style="color:#6d6880;font-size:12px">Previous secret, valid until tomorrow</div><span style="overflow-wrap:anywhere">${v('secret', ident(x, one(x, 'whsec_|whsec_live_'), 26))}</span></div><div>Listening to gate_session.completed, gate_session.failed, kyc.required</div><div>Basic sign-in ${v('user', fill(x, 'hooks-prod|obit_caller|webhook#'))} : ${v('password', x.password())}</div><div>Alerts go to ${v('email', x.email())}</div></div>
<div style="display:grid;grid-template-columns:374px minmax(0,1fr);gap:18px"><div style="background:#fff;border:1px solid #d9d4ea;border-radius:10px;padding:12px"><div style="padding:2px 12px 8px;display:flex"><b>Attempts</b><span style="margin-left:auto;color:#6d6880">failed only ▾</span></div>${attempt(ident(x, 'wd_', 10), '500', hms(x), true)}${times(5, () => attempt(ident(x, 'wd_', 10), one(x, '200|500|401|504'), hms(x))).join('')}<div style="padding:10px 12px 4px;color:#6d6880">Retries run after one minute, five minutes, an hour and six hours. After that the delivery is dead lettered and waits for somebody to replay it by hand.</div><div style="padding:6px 12px"><span style="background:#5b3fd1;color:#fff;border-radius:6px;padding:6px 16px;display:inline-block">Replay delivery</span> &nbsp; <span style="border:1px solid #d9d4ea;border-radius:6px;padding:5px 16px;display:inline-block">Send test event</span></div><div style="padding:12px 12px 2px"><b>Answer from your server</b></div><div style="padding:2px 12px;font:11.5px/1.5 Liberation Mono,monospace;overflow-wrap:anywhere">HTTP/1.1 500 Internal Server Error<br>x-served-by: ${v('host', x.internalHost())}<br>set-cookie: sid=${v('cookie', ident(x, 's%3A', 30))}<br><br>{"error":"duplicate key","customer":"${v('email', who.email)}"}</div></div>
<div style="background:#221c38;color:#ded8f2;border-radius:10px;padding:14px 20px;font:12px/1.54 Liberation Mono,monospace;overflow-wrap:anywhere"><div style="color:#9b91c4">Request, 1.2 kB, took 812 ms</div><div style="color:#fff;margin:4px 0">POST /0bit/events HTTP/1.1</div>${head('Host', neutral(host))}${head('User-Agent', '0Bit-Webhooks/2.4')}${head('Gate-Signature', `t=${id(t)},v1=${v('secret', x.hex(64))}`)}${head('X-0bit-Timestamp', id(t))}${head('X-0bit-Event-Id', id(evt))}${head('X-0bit-Event-Type', 'gate_session.failed')}${head('Authorization', `Basic ${v('secret', `${ident(x, '', 30)}==`)}`)}<br>{<div style="padding-left:16px">"id": "${id(evt)}",<br>"type": "gate_session.failed",<br>"created_at": ${id(t)},<br>"data": {<div style="padding-left:16px">"id": "${id(gs)}", "status": "failed",<br>"failure_code": "${id(one(x, 'pay_in_returned|kyc_rejected|quote_expired'))}",<br>"amount": "${x.amount()}", "currency": "EUR",<br>"customer": { "name": "${v('name', who.name)}", "phone": "${v('phone', who.phone)}", "address": "${v('address', who.street)}, ${v('address', who.town)}", "dob": "${v('dob', x.date())}" },<br>"payout": { "iban": "${v('iban', who.iban)}", "wallet": "${v('wallet', x.wallet())}" },<br>"metadata": { "order_id": "${id(fill(x, 'BF-######'))}" }</div>}</div>}</div></div></div>`;
  },

  /** Brazilian partner: keys of the API, a new one just made. */
  chaves: (x) => {
    const owner = brazilian(x);
    const secret = ident(x, 'sk_live_', 32);
    const pk = ident(x, 'pk_live_', 32);
    const row = (name: string, key: string, who: string, last: string) =>
      `<tr style="border-top:1px solid #dfe5e2"><td style="padding:11px 12px"><b>${name}</b></td><td style="font:12px Liberation Mono,monospace;overflow-wrap:anywhere">${key}</td><td>${who}</td><td style="white-space:nowrap">${last}</td><td style="color:#b3261e">Revogar</td></tr>`;
    return `<div style="${SCREEN};background:#fbfaf6;color:#1f2b27;font:14px/1.45 Liberation Sans,sans-serif;padding:0 60px">
<div style="display:flex;gap:30px;padding:18px 0;border-bottom:2px solid #1f2b27;font-family:Liberation Serif,serif;font-size:17px"><b>0Bit · Parceiros</b><span>Início</span><span>Pagamentos</span><span><u>Desenvolvedores</u></span><span>Equipe</span><span>Ajuda</span><span style="margin-left:auto;font-size:15px">${v('name', owner.name)} ▾</span></div>
<div style="display:flex;align-items:end;margin:18px 0 12px"><span style="font:30px Liberation Serif,serif">Chaves de API</span><span style="margin-left:auto;background:#0c6b4f;color:#fff;padding:8px 20px;border-radius:20px">+ Criar chave</span></div>
<div style="background:#e3f3ea;border:1px solid #9fd3b8;border-radius:8px;padding:12px 18px;margin-bottom:14px"><b>Chave criada.</b> Copie agora: por segurança ela não será mostrada outra vez.<div style="display:flex;gap:12px;margin-top:8px"><span style="background:#fff;border:1px solid #9fd3b8;border-radius:4px;padding:6px 14px;font:14px Liberation Mono,monospace">${v('key', secret)}</span><span style="border:1px solid #0c6b4f;color:#0c6b4f;border-radius:4px;padding:6px 16px">Copiar</span><span style="align-self:center;color:#5a6b64">criada às ${id(hms(x))} a partir de ${v('ip', x.ip())}</span></div></div>
<table style="width:100%;border-collapse:collapse;background:#fff;font-size:13px"><tr style="color:#5a6b64"><td style="padding:8px 12px;width:150px">Nome</td><td>Valor</td><td style="width:270px">Criada por</td><td style="width:160px">Último uso</td><td style="width:70px"></td></tr>${row('Servidor de produção', v('key', secret), v('name', owner.name), 'nunca usada')}${row('Widget do site', neutral(pk), v('name', brazilian(x).name), `hoje às ${id(hm(x))}`)}${row('Servidor antigo', neutral(`sk_live_••••••••${x.r.chars('abcdef23456789', 4)}`), v('email', brazilian(x).email), `ontem às ${id(hm(x))}`)}${row('Testes locais', v('key', ident(x, 'sk_test_', 32)), v('email', owner.email), `há três dias`)}</table>
<div style="display:grid;grid-template-columns:1fr 1fr 300px;gap:22px;margin-top:16px"><div><div style="font:19px Liberation Serif,serif;margin-bottom:6px">Endereços permitidos</div><div style="color:#5a6b64;font-size:13px">Somente estes servidores podem usar as chaves secretas. Deixe a lista vazia para permitir qualquer origem.</div><div style="margin-top:8px">${times(3, () => `<span style="display:inline-block;background:#fff;border:1px solid #cfd8d4;border-radius:14px;padding:3px 12px;margin:0 6px 6px 0">${v('ip', x.ip())} ✕</span>`).join('')}</div><div style="margin-top:8px;font-size:13px">Último pedido recusado: ${id(x.requestId())}, código ${id('key_mode_mismatch')}, ${id(x.time())}. A chave era de teste e o endereço era de produção.</div></div>
<div><div style="font:19px Liberation Serif,serif;margin-bottom:6px">Exemplo para o seu projeto</div><div style="background:#1f2b27;color:#dff0e7;border-radius:6px;padding:10px 14px;font:12px/1.55 Liberation Mono,monospace;overflow-wrap:anywhere">OBIT_ENVIRONMENT=production<br>OBIT_SECRET_KEY=${v('key', secret)}<br>OBIT_WEBHOOK_SECRET=${v('secret', ident(x, 'whsec_live_', 24))}<br>OBIT_USER=${v('user', login(x, owner.first, owner.last))}<br>OBIT_PIX_KEY=${v('iban', x.uuid())}</div></div>
<div style="font-size:13px"><div style="font:19px Liberation Serif,serif;margin-bottom:6px">Responsável técnico</div>${v('name', owner.name)}<br>CPF ${v('tax', cpf(x))}<br>${v('email', owner.email)}<br>${v('phone', owner.phone)}<br>${v('address', owner.street)}<br>${v('address', owner.town)}<div style="margin-top:8px;color:#5a6b64">Contrato ${id(fill(x, 'BR-2026-####'))}, conta ${id(ident(x, 'partner_', 8))}, produtos liberados: ${neutral('0Gate')} e ${neutral('0Pools')}.</div></div></div>
<div style="margin-top:12px;border-top:1px solid #cfd8d4;padding-top:8px;font-size:12.5px;display:grid;grid-template-columns:1fr 1fr;gap:4px 40px"><span>${id(hms(x))} &nbsp;chave revogada por ${v('name', dutch(x).name)}</span><span>${id(hms(x))} &nbsp;pedido ${id(x.requestId())} aceito</span><span>${id(hms(x))} &nbsp;evento ${id(ident(x, 'evt_'))} entregue</span><span>${id(millis(x))} &nbsp;sessão ${id(ident(x, 'gs_', 10))} aberta</span></div></div>`;
  },
};
