import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import {
  anyone,
  clock,
  dmy,
  euros,
  FULL,
  form,
  hollander,
  login,
  order,
  provider,
  random,
  ticker,
} from './eighteenth-tools.ts';

export const FOURTH_PAGES: Record<string, Page> = {
  /** Terminal in two panes: calls of the API on the left, cluster and tunnel on the right. */
  terminal: (x) => {
    const dev = anyone(x);
    const user = login(x, dev.name);
    const box = form(x, 'lap-~~~##|mbp-~~~~|ws##-berlin');
    const t = ticker(x, 12);
    const session = x.sessionId();
    const buyer = anyone(x);
    const prompt = (dir: string) =>
      `<span style="color:#8ae234">${v('user', user)}@${v('host', box)}</span>:<span style="color:#729fcf">${dir}</span>$ `;
    const grey = (text: string) => `<span style="color:#a5a29a">${text}</span>`;
    const pod = (name: string, state = 'Running') =>
      `${name.includes('-0') ? name : neutral(name)}${'&nbsp;'.repeat(30 - name.length)}${state.padEnd(18).replace(/ /g, '&nbsp;')}${x.r.int(1, 90)}m`;
    return `<div style="${FULL};background:#2e2a32;color:#eeeeec;font:13px/1.42 Liberation Mono,monospace">
<div style="background:#443f49;padding:7px 16px;font-family:Liberation Sans;text-align:center">${v('user', user)}: ~/work/ramp-demo — 164×46 <span style="float:right">— ▢ ✕</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 1px 540px;height:744px;overflow-wrap:anywhere"><div style="padding:10px 14px">${prompt('~/work/ramp-demo')}export OBIT_SECRET_KEY=${v('key', x.key('sk_test_'))}<br>${prompt('~/work/ramp-demo')}curl -si https://gate-api-sandbox.0bit.app/v1/gate_sessions/${id(session)} \\<br>&gt; -H "Authorization: Bearer $OBIT_SECRET_KEY" -H "X-Embed-Token: ${v('jwt', x.jwt())}"<br>HTTP/2 200<br>date: ${id(`${form(x, 'Tue|Wed|Fri')}, ${form(x, '1#|2#')} Nov 2026 ${clock(x)}:${form(x, '0#')} GMT`)}<br>x-request-id: ${id(x.requestId())}<br>set-cookie: ${v('cookie', `gate_sid=${random(x, 28)}`)}; HttpOnly; Secure<br><br>{<br>&nbsp; "id": "${id(session)}",<br>&nbsp; "status": "completed",<br>&nbsp; "amount": "${x.amount()}",<br>&nbsp; "payer": {<br>&nbsp; &nbsp; "name": "${v('name', buyer.name)}",<br>&nbsp; &nbsp; "email": "${v('email', buyer.email)}",<br>&nbsp; &nbsp; "phone": "${v('phone', buyer.phone)}",<br>&nbsp; &nbsp; "iban": "${v('iban', buyer.iban.replace(/ /g, ''))}"<br>&nbsp; },<br>&nbsp; "refid": "${id(x.txId())}",<br>&nbsp; "metadata": { "order_id": "${id(order(x))}" }<br>}<br>$ npm run listen<br><br>${grey('&gt; ramp-demo@2.7.1 listen')}<br>${grey('&gt; node --env-file=.env listen.ts')}<br><br>listening on port 4000, forwarding to https://hooks.demo.example<br>${id(t())} gate_session.created ${id(x.eventId())} → 200<br>${id(t())} kyc.required ${id(x.eventId())} → 200<br>${id(t())} gate_session.completed ${id(x.eventId())} → <span style="color:#ef6b6b">401 invalid_signature</span><br><span style="color:#ef6b6b">expected v1=${v('secret', x.hex(64))}<br>with secret ${v('secret', x.webhookSecret())}</span><br>hint: pass the raw body to the verifier, not the parsed object<br>^C<br>$ <span style="background:#eeeeec">&nbsp;</span></div><div style="background:#5d5764"></div>
<div style="padding:10px 14px">${prompt('~')}ssh -L 6432:${v('host', x.internalHost())}:5432 ${v('user', form(x, 'jump##|tunnel-~~'))}@${v('ip', x.ip())}<br>Last login: ${id(`${form(x, 'Mon|Tue|Thu')} Nov ${form(x, '1#')} ${clock(x)}`)} from ${v('ip', x.ip())}<br>Welcome. This system is for authorised use only. All activity is recorded.<br><br>$ kubectl -n sandbox get pods<br>${grey(`${'NAME'.padEnd(30).replace(/ /g, '&nbsp;')}${'STATUS'.padEnd(18).replace(/ /g, '&nbsp;')}AGE`)}<br>${pod(`gate-api-${x.hex(8)}-x2k`)}<br>${pod(`widget-${x.hex(8)}-lm4`)}<br>${pod(`webhooks-${x.hex(8)}-77p`, 'CrashLoopBackOff')}<br>${pod('mailhog-0')}<br><br>$ kubectl -n sandbox logs webhooks --tail 3<br>panic: dial tcp ${v('ip', `10.${x.r.int(1, 250)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`)}:6379: connection refused<br>goroutine 41 [running], trace ${id(x.hex(32))}<br>exit status 2<br><br>$ env | grep -i -e redis -e aws<br>REDIS_URL=${v('conn', `redis://:${random(x, 16)}@cache-${x.r.int(1, 9)}.corp.internal:6379/0`)}<br>AWS_ACCESS_KEY_ID=${v('key', `AKIA${x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`)}<br>AWS_SECRET_ACCESS_KEY=${v('secret', x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+', 40))}<br>AWS_REGION=eu-central-1<br><br>$ git log --format='%h %an &lt;%ae&gt; %s' -1<br>${times(
      1,
      (i) => {
        const p = anyone(x);
        return `<span style="color:#e9b96e">${id(x.hex(7))}</span> ${v('name', p.name)} &lt;${v('email', p.email)}&gt; ${['retry deliveries with backoff', 'read secret from the vault', 'fix typo in readme'][i]}`;
      },
    ).join('<br>')}<br><br>$ date -u<br>${id(x.time())}<br>$ █</div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#8ae234;color:#1b1b1b;padding:2px 14px">[demo] 0:api* 1:tunnel- 2:notes <span style="float:right">two panes, battery 81 %</span></div></div>`;
  },

  /** Editor with two files side by side and the list of problems. */
  editor: (x) => {
    const dev = anyone(x);
    let n = 0;
    const ln = (html: string, indent = 0) => {
      n += 1;
      return `<div style="display:grid;grid-template-columns:44px minmax(0,1fr)"><span style="color:#a0a6ad;text-align:right;padding-right:14px">${n}</span><span style="padding-left:${indent * 18}px;overflow-wrap:anywhere">${html || '&nbsp;'}</span></div>`;
    };
    const k = (t: string) => `<span style="color:#0550ae">${t}</span>`;
    const com = (t: string) => `<span style="color:#6e7781">${t}</span>`;
    const s = (t: string) => `<span style="color:#0a6b37">'${t}'</span>`;
    const p = anyone(x);
    const code = [
      ln(`${k('import')} { GateClient } ${k('from')} ${s('@0bit/0gate')};`),
      ln(''),
      ln(com(`// ${v('name', dev.name)}: only for the demo, move to the vault before launch`)),
      ln(`${k('const')} gate = ${k('new')} GateClient({`),
      ln(`apiKey: ${s(v('key', x.key('sk_test_')))},`, 1),
      ln(`webhookSecret: ${s(v('secret', x.webhookSecret()))},`, 1),
      ln(`baseUrl: ${s('https://gate-api-sandbox.0bit.app/v1')},`, 1),
      ln('});'),
      ln(''),
      ln(`${k('export const')} fixture = {`),
      ln(`sessionId: ${s(id(x.sessionId()))},`, 1),
      ln(`txId: ${s(id(x.txId()))},`, 1),
      ln(`orderId: ${s(id(order(x)))},`, 1),
      ln(`fullName: ${s(v('name', p.name.replace("'", '’')))},`, 1),
      ln(`email: ${s(v('email', p.email))},`, 1),
      ln(`mobile: ${s(v('phone', p.phone))},`, 1),
      ln(`birthday: ${s(v('dob', x.date()))},`, 1),
      ln(`street: ${s(v('address', p.street))},`, 1),
      ln(`pan: ${s(v('card', x.card()))}, cvc: ${s(v('secret', form(x, '###')))},`, 1),
      ln(`payoutTo: ${s(v('wallet', x.wallet()))},`, 1),
      ln('};'),
      ln(''),
      ln(com('// the widget reports success before the webhook arrives, so never ship on this alone')),
      ln(`${k('test')}(${s('creates a session and waits for the event')}, ${k('async')} () =&gt; {`),
      ln(
        `${k('const')} session = ${k('await')} gate.sessions.create({ amount: ${s('75.00')}, currency: ${s('EUR')} });`,
        1,
      ),
      ln(`expect(session.status).toBe(${s('open')});`, 1),
      ln(
        `expect(session.clientSecret).not.toBe(${s(v('secret', `gsec_gs_test_${random(x, 8)}_${random(x, 20)}`))});`,
        1,
      ),
      ln('});'),
    ].join('');
    n = 0;
    const env = [
      ln(com('# local overrides')),
      ln('PORT=4000'),
      ln('LOG_LEVEL=debug'),
      ln(`DATABASE_URL=${v('conn', `postgres://demo:${random(x, 10)}@localhost:5432/demo`)}`),
      ln(`MAIL_USER=${v('user', form(x, 'mailer-~~##|postmaster.~~~#'))}`),
      ln(`MAIL_PASS=${v('password', x.password())}`),
      ln(`GITHUB_TOKEN=${v('key', `ghp_${random(x, 36)}`)}`),
      ln(`NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${v('key', x.key('pk_test_'))}`),
      ln(`INTERNAL_API=http://${v('host', x.internalHost())}:8080`),
      ln('FEATURE_SWAP=off'),
    ].join('');
    const tree = (d: number, t: string, on = false) =>
      `<div style="padding:2px 0 2px ${14 + d * 14}px;${on ? 'background:#dbe9f9' : ''}">${t}</div>`;
    return `<div style="${FULL};background:#fff;color:#24292f;font:13px/1.4 Liberation Sans,sans-serif">
<div style="background:#e7eaee;padding:7px 14px;display:flex"><span>File &nbsp; Edit &nbsp; Selection &nbsp; View &nbsp; Go &nbsp; Run &nbsp; Help</span><span style="margin:0 auto;background:#fff;border-radius:5px;padding:1px 120px">ramp-demo</span></div>
<div style="display:grid;grid-template-columns:190px minmax(0,1fr) 410px;height:562px"><div style="background:#f4f6f8;border-right:1px solid #d5dae0"><div style="padding:10px 14px;font-size:11px">EXPLORER</div>${tree(0, '▾ ramp-demo')}${tree(1, '▸ node_modules')}${tree(1, '▾ src')}${tree(2, 'handler.ts')}${tree(2, 'listen.ts')}${tree(2, 'verify.ts')}${tree(1, '▾ test')}${tree(2, 'session.test.ts', true)}${tree(1, '.env.local')}${tree(1, '.gitignore')}${tree(1, 'package.json')}${tree(1, 'README.md')}<div style="padding:26px 14px 4px;font-size:11px">TIMELINE</div>${times(4, () => `<div style="padding:3px 14px;font-size:12px">● ${v('user', login(x, anyone(x).name))} <span style="color:#6e7781">${id(x.hex(7))}</span></div>`).join('')}</div>
<div style="border-right:1px solid #d5dae0;min-width:0"><div style="background:#f4f6f8;border-bottom:1px solid #d5dae0;padding:7px 14px"><b>session.test.ts</b> ✕ &nbsp; <span style="color:#6e7781">handler.ts</span></div><div style="font:12px/1.42 DejaVu Sans Mono,monospace;padding-top:4px">${code}</div></div>
<div style="min-width:0"><div style="background:#f4f6f8;border-bottom:1px solid #d5dae0;padding:7px 14px"><b>.env.local</b> ✕</div><div style="font:12px/1.42 DejaVu Sans Mono,monospace;padding-top:4px">${env}</div><div style="margin:16px;border:1px solid #d5dae0;border-radius:6px;padding:10px 14px;box-shadow:0 3px 12px #0002"><b>This file holds secrets</b><div style="color:#57606a;margin-top:3px">It is listed in the ignore file and will not be committed. Suggestions by the assistant are turned off here.</div></div></div></div>
<div style="border-top:1px solid #d5dae0;padding:8px 16px"><span style="color:#57606a">PROBLEMS &nbsp; OUTPUT &nbsp; <b style="color:#24292f;border-bottom:2px solid #0550ae">TEST RESULTS</b> &nbsp; DEBUG CONSOLE &nbsp; PORTS</span><div style="font:12.3px/1.5 DejaVu Sans Mono,monospace;margin-top:7px;overflow-wrap:anywhere"><span style="color:#cf222e">✖ creates a session and waits for the event (5003 ms)</span><br>GateError: key_mode_mismatch, status 403, request ${id(x.requestId())}<br>&nbsp; at GateClient.request (node_modules/@0bit/0gate/dist/client.js:118:13)<br>&nbsp; at async session.test.ts:25:19<br>last event ${id(x.eventId())} at ${id(x.time())}, delivery ${id(x.deliveryId())}<br>run ${id(x.uuid())}, started ${id(x.time())}<br><span style="color:#116329">✔ refuses a stale signature (12 ms)</span> &nbsp; <span style="color:#116329">✔ ignores an event it has seen (8 ms)</span></div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#0550ae;color:#fff;padding:3px 14px;font-size:12px">⎇ feature/demo &nbsp; ↻ 2↓ 1↑ &nbsp; ✖ 1 ⚠ 3 &nbsp; Ln 25, Col 19 &nbsp; Spaces: 2 &nbsp; UTF-8 &nbsp; TypeScript <span style="float:right">${v('email', dev.email)}</span></div></div>`;
  },

  /** Spanish: chat of a team with channels, messages and a thread. */
  charla: (x) => {
    const [a, b, c] = [personIn(x, 'ES'), personIn(x, 'ES'), personIn(x, 'ES')];
    const client = personIn(x, 'ES');
    const t = ticker(x, 240);
    const msg = (who: string, hue: string, html: string) =>
      `<div style="display:flex;gap:12px;padding:7px 24px"><span style="flex:none;width:38px;height:38px;border-radius:9px;background:${hue}"></span><span style="overflow-wrap:anywhere"><b>${v('name', who)}</b> <span style="font-size:12px;color:#7c7a85">${id(t().slice(0, 5))}</span><br>${html}</span></div>`;
    const channel = (text: string, on = false) =>
      `<div style="padding:4px 18px;${on ? 'background:#b4532a;color:#fff;border-radius:7px;margin:0 8px;padding:4px 10px' : ''}">${text}</div>`;
    const lp = provider(x);
    return `<div style="${FULL};background:#fffdf9;color:#26232e;font:14.5px/1.43 DejaVu Sans,sans-serif;display:grid;grid-template-columns:226px minmax(0,1fr) 340px">
<div style="background:#3a2a24;color:#e8d9cf;padding-top:16px;font-size:13.5px"><div style="font-size:17px;color:#fff;font-weight:700;padding:0 18px 12px">${neutral('Mercado Olivar')} ▾</div>${channel('☰ Hilos')}${channel('@ Menciones')}${channel('▤ Borradores')}<div style="padding:12px 18px 3px;color:#b79d8f;font-size:12px">Canales</div>${channel('# general')}${channel('# pagos-incidencias', true)}${channel('# integracion-0bit')}${channel('# contabilidad')}${channel('# avisos-produccion')}${channel('# cafe')}<div style="padding:12px 18px 3px;color:#b79d8f;font-size:12px">Mensajes directos</div>${channel(`● ${v('name', a.name)}`)}${channel(`● ${v('name', b.name)}`)}${channel(`○ ${v('name', c.name)}`)}${channel(`○ ${v('name', personIn(x, 'ES').name)}`)}<div style="padding:24px 18px;color:#b79d8f;font-size:12px">El viernes cerramos a las tres. Las guardias están en el calendario.</div></div>
<div style="display:flex;flex-direction:column;min-width:0"><div style="padding:13px 24px;border-bottom:1px solid #eadfd3"><b style="font-size:17px"># pagos-incidencias</b><br><span style="color:#7c7a85;font-size:12.5px">Fallos en cobros y transferencias. Nada de contraseñas por aquí, por favor.</span></div><div style="padding:8px 0">
${msg(a.name, '#d98f5c', `Buenos días. Un comprador, ${v('name', client.name)}, dice que pagó ayer y no ve sus USDC. Me dejó este teléfono: ${v('phone', client.phone)}.`)}${msg(b.name, '#6a8d73', `Lo miro. La sesión es ${id(x.sessionId())} y el pedido ${id(order(x))}. En el panel sale como <i>pending</i> desde las ${id(clock(x))}.`)}${msg(a.name, '#d98f5c', `Nos ha mandado el justificante: salió de ${v('iban', client.iban)} y el destino era ${v('wallet', x.wallet())}. ¿Puede ser un error en la red?`)}${msg(c.name, '#5b7db1', `El aviso ${id(x.eventId())} llegó dos veces y el segundo dio error 409. Petición ${id(x.requestId())}. Probadlo con la cuenta ${v('user', form(x, 'pruebas.tienda##|qa-olivar#'))}, clave <span style="background:#f3e9df;font-family:DejaVu Sans Mono;font-size:13px">${v('password', x.password())}</span>`)}${msg(b.name, '#6a8d73', `Gracias. ${v('note', x.r.pick([`Ojo, ${lp} se ha quedado sin saldo y desviamos el flujo por el segundo proveedor.`, `Tesorería repone la reserva a las ${clock(x)}, hasta entonces va todo por ${lp}.`]))} Esto último no se lo contéis al cliente.`)}${msg(a.name, '#d98f5c', `Le escribo a ${v('email', client.email)} que está en revisión y que hoy tendrá respuesta.`)}</div>
<div style="margin:auto 24px 18px;border:1px solid #cfc0b2;border-radius:10px;padding:11px 16px;color:#7c7a85">Escribe en # pagos-incidencias<div style="margin-top:8px">B &nbsp; <i>I</i> &nbsp; &lt;/&gt; &nbsp; ⊕ &nbsp; ☺ &nbsp; @ <span style="float:right;background:#b4532a;color:#fff;border-radius:6px;padding:2px 14px">Enviar</span></div></div></div>
<div style="border-left:1px solid #eadfd3;background:#fbf6ef;padding:13px 18px;font-size:13.5px;overflow-wrap:anywhere"><b style="font-size:16px">Hilo</b> <span style="color:#7c7a85">3 respuestas</span><div style="margin-top:10px"><b>${v('name', c.name)}</b><br>Salida del comando, por si ayuda:</div><div style="background:#26232e;color:#f0e6da;border-radius:8px;padding:10px 13px;font:12px/1.5 DejaVu Sans Mono,monospace;margin:6px 0">refid: ${id(x.txId())}<br>delivery: ${id(x.deliveryId())}<br>code: pool_not_allowed<br>ip: ${v('ip', x.ip())}<br>dni: ${v('passport', form(x, '########^'))}<br>auth: Bearer ${v('key', x.secretKey())}<br>at: ${id(x.time())}</div><div style="margin-top:8px"><b>${v('name', b.name)}</b><br>Has pegado la clave entera. Bórralo y la cambiamos ahora mismo.</div><div style="margin-top:8px"><b>${v('name', c.name)}</b><br>Tienes razón, perdón. Abro el caso ${id(form(x, 'INC-####'))} y aviso a ${v('name', personIn(x, 'ES').name)}, que hoy está de guardia en ${v('phone', personIn(x, 'ES').phone)}.</div><div style="margin-top:14px;background:#fff;border:1px solid #eadfd3;border-radius:8px;padding:10px 13px">▤ justificante.pdf<br><span style="color:#7c7a85">Fecha ${id(dmy(x, '/'))}, importe ${euros(x)} €</span></div></div></div>`;
  },

  /** Dutch: a ticket with its conversation, and the person beside it. */
  helpdesk: (x) => {
    const p = hollander(x);
    const agent = hollander(x);
    const wallet = x.wallet();
    const ticket = form(x, '4####8');
    const bubble = (who: string, when: string, html: string, paper: string, line: string) =>
      `<div style="background:${paper};border-left:3px solid ${line};padding:10px 16px;margin-bottom:10px;overflow-wrap:anywhere"><div style="display:flex;margin-bottom:3px"><b>${who}</b><span style="margin-left:auto;color:#68737d;font-size:12px">${id(when)}</span></div>${html}</div>`;
    const side = (label: string, value: string) =>
      `<div style="margin-bottom:8px;overflow-wrap:anywhere"><b style="font-size:12px">${label}</b><br>${value}</div>`;
    const tab = (text: string, on = false) =>
      `<span style="padding:9px 16px;${on ? 'background:#fff' : ''};border-right:1px solid #cfd6da">${text}</span>`;
    let day = x.r.int(3, 20);
    const when = () => {
      day += x.r.int(0, 2);
      return `${day} nov. ${t().slice(0, 5)}`;
    };
    const t = ticker(x, 3000);
    const second = hollander(x);
    return `<div style="${FULL};background:#fff;color:#2f3941;font:13.5px/1.43 Liberation Sans,sans-serif;display:grid;grid-template-columns:54px 252px minmax(0,1fr) 266px">
<div style="background:#03363d;color:#9fc1c4;text-align:center;font-size:20px;line-height:2.7;padding-top:10px">✱<br>⌂<br>☷<br>☺<br>▥<br>⚙</div>
<div style="background:#f8f9f9;border-right:1px solid #d8dcde;padding:14px 18px">${side('Aanvrager', v('name', p.name))}${side('Behandelaar', v('name', agent.name))}${side('Volgers', `${v('email', x.email(second.name))}, ${v('email', x.email(agent.name))}`)}${side('Type', 'Incident')}${side('Prioriteit', 'Hoog')}${side('Labels', '<span style="background:#e9ebed;padding:1px 8px;border-radius:3px">uitbetaling</span> <span style="background:#e9ebed;padding:1px 8px;border-radius:3px">iban</span> <span style="background:#e9ebed;padding:1px 8px;border-radius:3px">0gate</span>')}${side('Sessie', id(x.sessionId()))}${side('Transactie', id(x.txId()))}${side('Bestelling', id(order(x)))}${side('Omgeving', 'Productie')}${side('Webwinkel', neutral('Tulp en Tegel'))}<div style="color:#68737d;font-size:12px;margin-top:16px">Eerste reactie binnen vier uur. Nog één uur en tien minuten te gaan.</div></div>
<div style="min-width:0;display:flex;flex-direction:column"><div style="background:#edf0f2;border-bottom:1px solid #cfd6da;display:flex">${tab(`Uitbetaling kwijt ${id(ticket)} ✕`, true)}${tab('Zoeken')}${tab('+ Toevoegen')}</div><div style="padding:14px 22px 0"><div style="font-size:19px">Uitbetaling niet ontvangen</div><div style="color:#68737d;margin:2px 0 12px">Via e-mail van ${v('email', p.email)}</div>
${bubble(v('name', p.name), when(), `Goedemiddag, vorige week heb ik mijn USDT verkocht, maar het geld staat nog steeds niet op mijn rekening ${v('iban', x.iban('NL'))}. Ik stuurde de munten vanaf ${v('wallet', wallet)}. Mijn partner ${v('name', hollander(x).name)} heeft dezelfde klacht. U kunt mij bellen op ${v('phone', p.phone)}.`, '#f8f9f9', '#87929d')}${bubble(v('name', agent.name), when(), `Goedendag, dank voor uw bericht. Ik zie de verkoop onder verzoek ${id(x.requestId())}. Wilt u uw geboortedatum en adres bevestigen? Dan kijk ik meteen verder.`, '#edf7ff', '#1f73b7')}${bubble(v('name', p.name), when(), `Natuurlijk: ${v('dob', x.date().split('-').reverse().join('-'))}, ${v('address', p.street)}, ${v('address', p.town)}. Mijn BSN is ${v('tax', form(x, '#########'))} als dat helpt. Ik kreeg ook nog een code, ${v('otp', form(x, '######'))}.`, '#f8f9f9', '#87929d')}${bubble(`Interne notitie, ${v('name', agent.name)}`, when(), `De bank gaf fout AM04 terug. ${v('note', x.r.pick([`Uitbetalingen lopen vandaag via ${provider(x)}, want de liquiditeit bij de eerste partner is op.`, `De reserve staat onder ${x.r.int(60, 200)}k, treasury vult pas na ${clock(x)} aan.`]))} Gebeurtenis ${id(x.eventId())}, levering ${id(x.deliveryId())}.`, '#fff8e5', '#f5a133')}</div>
<div style="margin:auto 22px 14px;border:1px solid #c2c8cc;border-radius:5px"><div style="padding:8px 14px;border-bottom:1px solid #e9ebed"><b>Openbaar antwoord</b> ▾ &nbsp; Aan: ${v('email', p.email)}</div><div style="padding:10px 14px;color:#2f3941">Beste mevrouw of heer ${v('name', p.name.split(' ').slice(1).join(' '))}, uw geld is onderweg. Morgen sturen wij u een bevestiging.</div><div style="padding:8px 14px;background:#f8f9f9;display:flex"><span style="color:#68737d">Macro toepassen</span><span style="margin-left:auto;background:#1f73b7;color:#fff;border-radius:4px;padding:4px 16px">Verzenden als opgelost</span></div></div></div>
<div style="border-left:1px solid #d8dcde;padding:16px 18px;font-size:13px"><div style="display:flex;gap:12px;align-items:center;margin-bottom:12px"><span style="width:44px;height:44px;border-radius:50%;background:#c8553d;flex:none"></span><span><b style="font-size:15px">${v('name', p.name)}</b><br>Klant sinds 2024</span></div>${side('E-mail', v('email', p.email))}${side('Mobiel', v('phone', p.phone))}${side('Inlognaam', v('user', login(x, p.name)))}${side('Laatst gezien op', v('ip', x.ip()))}${side('Klantnummer', id(form(x, 'NL-#######')))}${side('Taal', 'Nederlands')}<div style="border-top:1px solid #d8dcde;margin:12px 0;padding-top:10px"><b>Eerdere meldingen</b>${times(4, (i) => `<div style="padding:5px 0">${['Wachtwoord vergeten', 'Limiet verhogen', 'Factuur opnieuw sturen', 'Vraag over kosten'][i]}<br><span style="color:#68737d">${id(form(x, '#4###1'))} · ${['opgelost', 'gesloten', 'opgelost', 'open'][i]}</span></div>`).join('')}</div></div></div>`;
  },
};
