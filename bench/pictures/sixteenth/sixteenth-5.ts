import { id, neutral, type Page, times, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import type { Values } from '../values.ts';
import { anyone, clock, digits, order, SCREEN, shape, signedQuote, stamp, token } from './sixteenth-1.ts';
import { phrase } from './sixteenth-3.ts';

/** A person from the Netherlands. */
const hollander = (x: Values) => {
  const name = `${x.r.pick('Femke|Joost|Marieke|Sander|Anouk|Hendrik|Lotte'.split('|'))} ${x.r.pick("de Vries|van den Berg|Bakker|Hoekstra|Dijkstra|ter Horst|Verhoeven|van 't Hof".split('|'))}`;
  return {
    name,
    email: x.email(name),
    phone: shape(x, '+31 6 ## ## ## ##|06-########|020-#######'),
    street: shape(x, 'Prinsengracht ###|Kerkstraat ##a|Laan van Meerdervoort ###|Dorpsplein #'),
    town: shape(x, '1### ¤¤ Amsterdam|3### ¤¤ Amersfoort|9### ¤¤ Groningen|6### ¤¤ Nijmegen'),
    iban: x.iban('NL'),
  };
};

export const PART_5: Record<string, Page> = {
  /** Dutch bank in large letters: movements, a payment waiting for its code, saved payees. */
  bank: (x) => {
    const owner = hollander(x);
    const payee = hollander(x);
    const move = (who: string, text: string, sum: string) =>
      `<div style="display:grid;grid-template-columns:minmax(0,1fr) 110px;gap:12px;padding:9px 0;border-bottom:1px solid #d6dfe6"><span style="overflow-wrap:anywhere">${who}<br><span style="font-size:13px;color:#5b7083">${text}</span></span><span style="text-align:right;color:${sum.startsWith('+') ? '#1c7c3c' : '#16222d'}">${sum}</span></div>`;
    const sum = (sign: string) => `${sign} € ${x.amount().replace('.', ',')}`;
    const line = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr);padding:5px 0"><span style="color:#5b7083">${label}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const saved = () => {
      const p = hollander(x);
      return `<div style="background:#fff;border-radius:10px;padding:9px 14px;margin-bottom:9px;overflow-wrap:anywhere">${v('name', p.name)}<br><span style="font-size:13px;color:#5b7083">${v('iban', p.iban)}</span></div>`;
    };
    return `<div style="${SCREEN};background:#e9f0f5;color:#16222d;font:16px/1.36 Liberation Sans,sans-serif">
<div style="background:#003a5d;color:#fff;display:flex;gap:30px;align-items:center;padding:0 36px;height:60px"><b style="font-size:21px;color:#ffb81c">Grachtbank</b><span>Overzicht</span><span style="border-bottom:3px solid #ffb81c;padding:17px 0 15px">Betalen</span><span>Sparen</span><span>Zakelijk</span><span>Berichten (2)</span><span style="margin-left:auto;font-size:14px">${v('name', owner.name)} · laatst ingelogd ${id(stamp(x, '-'))} · Uitloggen</span></div>
<div style="display:grid;grid-template-columns:430px minmax(0,1fr) 262px;gap:26px;padding:20px 36px"><div><div style="background:#fff;border-radius:12px;padding:14px 20px"><div style="color:#5b7083;font-size:14px">Zakelijke rekening</div><div style="overflow-wrap:anywhere">${v('iban', owner.iban)}</div><div style="font-size:28px;margin-top:2px">€ 18.402,55</div></div><div style="background:#fff;border-radius:12px;padding:12px 20px;margin-top:14px"><b>Af en bij</b>${move(v('name', hollander(x).name), `uitbetaling ${id(x.txId())}`, sum('−'))}${move(neutral('Bakkerij De Vlinder'), `bestelling ${id(order(x))}`, sum('+'))}${move(v('name', hollander(x).name), `naar ${v('iban', x.iban('NL'))}`, sum('−'))}${move('Maandelijkse kosten', 'pakket voor ondernemers', '− € 12,95')}${move(v('name', hollander(x).name), `terug, sessie ${id(x.sessionId())}`, sum('−'))}${move(v('name', hollander(x).name), `kenmerk ${neutral(shape(x, 'NL26##########|RF## #### ####'))}`, sum('+'))}</div></div>
<div style="background:#fff;border-radius:12px;padding:18px 24px;align-self:start"><div style="font-size:21px;margin-bottom:8px">Controleer je overboeking</div>${line('Naam', v('name', payee.name))}${line('Rekening', v('iban', payee.iban))}${line('BIC', v('iban', bic(x, 'DE').replace('DE', 'NL')))}${line('Adres', `${v('address', payee.street)}<br>${v('address', payee.town)}`)}${line('E-mail', v('email', payee.email))}${line('Bedrag', `<b>€ ${x.amount().replace('.', ',')}</b>, vandaag`)}${line('Omschrijving', `Restitutie ${id(x.txId())}, offerte ${id(signedQuote(x))}, aanvraag ${id(x.requestId())}`)}${line('Opdracht', `${id(shape(x, 'OPD-2026-######|B###-####-####'))}, aangemaakt om ${id(clock(x))}`)}${line('Van', v('iban', owner.iban))}
<div style="background:#fff5da;border-left:5px solid #ffb81c;padding:10px 16px;margin:12px 0;font-size:15px">De naam klopt niet helemaal met de rekening. Bedoel je ${v('name', hollander(x).name)}? Betaal alleen als je zeker bent.</div><div style="color:#5b7083;font-size:14px">We hebben een code gestuurd naar ${v('phone', owner.phone)}</div><div style="border:2px solid #003a5d;border-radius:8px;padding:7px 16px;font-size:23px;letter-spacing:5px;margin:6px 0 14px;width:170px">${v('otp', digits(x, 6))}</div><span style="background:#003a5d;color:#fff;border-radius:8px;padding:9px 24px">Bevestigen</span> &nbsp; <span style="color:#003a5d">Wijzigen</span></div>
<div><div style="margin-bottom:8px"><b>Adresboek</b></div>${saved()}${saved()}${saved()}<div style="background:#d8e6ef;border-radius:10px;padding:12px 16px;font-size:14px;overflow-wrap:anywhere"><b>Jouw gegevens</b><br>Inlognaam ${v('user', shape(x, 'gb.zaak####|winkel-kl###|kl#######z'))}<br>BSN ${v('tax', digits(x, 9))}<br>Geboren ${v('dob', x.date().split('-').reverse().join('-'))}<br>Pas ${v('card', x.card())}</div><div style="font-size:13px;color:#5b7083;margin-top:12px">Vertrouw je iets niet? Bel ons, dag en nacht. Wij vragen nooit om je code of je wachtwoord.</div></div></div><div style="position:absolute;left:36px;right:36px;bottom:16px;font-size:13px;color:#5b7083;display:flex;gap:24px"><span>Overboekingen voor vier uur zijn dezelfde dag bij de ontvanger.</span><span>Limiet per dag aanpassen</span><span>Tarieven</span><span>Veilig bankieren</span><span>Toegankelijkheid</span><span style="margin-left:auto">Hulp nodig?</span></div></div>`;
  },

  /** Spanish application form as a paper in a viewer, with notes beside it. */
  solicitud: (x) => {
    const p = personIn(x, 'ES');
    const partner = personIn(x, 'ES');
    const under = (value: string, label: string, span = 1) =>
      `<div style="grid-column:span ${span}"><div style="border-bottom:1px solid #333;padding:2px 3px;font:italic 15px DejaVu Serif,serif;color:#1a2a6c;overflow-wrap:anywhere">${value}</div><div style="font-size:10.5px;color:#555">${label}</div></div>`;
    const thumb = (n: number, on = false) =>
      `<div style="width:84px;height:112px;background:#fff;margin:0 auto 4px;border:${on ? 3 : 1}px solid ${on ? '#4a90d9' : '#888'};box-sizing:border-box;padding:12px 10px">${times(9, () => '<div style="height:3px;background:#ccc;margin-bottom:6px"></div>').join('')}</div><div style="text-align:center;margin-bottom:12px">${n}</div>`;
    const note = (who: string, text: string) =>
      `<div style="background:#fff3b8;color:#333;border-radius:4px;padding:9px 12px;margin-bottom:10px;overflow-wrap:anywhere"><b>${who}</b><br>${text}</div>`;
    const grid = 'display:grid;grid-template-columns:repeat(4,1fr);gap:8px 14px;margin:5px 0 11px';
    const titleOf = (text: string) =>
      `<div style="background:#e4e4e4;padding:2px 8px;font-weight:bold;font-size:13px">${text}</div>`;
    return `<div style="${SCREEN};background:#53565a;color:#eee;font:12.5px/1.35 Liberation Sans,sans-serif;display:grid;grid-template-columns:128px minmax(0,1fr) 300px;grid-template-rows:42px minmax(0,1fr)">
<div style="grid-column:1/4;background:#323639;display:flex;gap:22px;align-items:center;padding:0 18px"><span>☰</span><span>solicitud-alta-firmada.pdf</span><span style="margin-left:200px">2 / 5</span><span>−</span><span>110 %</span><span>+</span><span style="margin-left:auto">Girar</span><span>Imprimir</span><span>Descargar</span></div>
<div style="background:#424649;padding-top:16px">${thumb(1)}${thumb(2, true)}${thumb(3)}${thumb(4)}${thumb(5)}</div>
<div style="background:#fff;color:#111;margin:14px 34px 0;padding:22px 46px 0;font:13px/1.3 Liberation Serif,serif;box-shadow:0 2px 12px #0008"><div style="display:flex;justify-content:space-between"><span>${neutral('Pasarela Ibérica de Cobros')}</span><span>Solicitud n.º ${id(shape(x, 'ALT-2026-#####|SOL/26/####'))}</span></div><div style="text-align:center;font-size:19px;margin:8px 0 10px">Declaración del titular real</div>
${titleOf('1. Persona que solicita el alta')}<div style="${grid}">${under(v('name', p.name), 'Nombre y apellidos', 2)}${under(v('passport', shape(x, '########¤')), 'DNI')}${under(v('dob', p.born), 'Fecha de nacimiento')}${under(v('address', p.street), 'Vía y número', 2)}${under(v('address', p.town), 'Código postal y localidad', 2)}${under(v('phone', p.phone), 'Teléfono', 2)}${under(v('email', p.email), 'Correo electrónico', 2)}</div>
${titleOf('2. Segundo titular, si lo hay')}<div style="${grid}">${under(v('name', partner.name), 'Nombre y apellidos', 2)}${under(v('passport', x.passport()), 'Pasaporte')}${under('40 %', 'Participación')}${under(v('address', partner.street), 'Vía y número', 2)}${under(v('address', partner.town), 'Código postal y localidad', 2)}</div>
${titleOf('3. Cuenta en la que se abonarán las liquidaciones')}<div style="${grid}">${under(v('iban', p.iban), 'IBAN', 3)}${under(v('iban', bic(x, 'ES')), 'BIC')}${under(v('tax', shape(x, 'B########|A########')), 'NIF de la sociedad', 2)}${under(v('wallet', x.wallet()), 'Monedero para los abonos en USDT, si procede', 2)}</div>
<div style="text-align:justify">Quien firma declara que los datos son ciertos, que actúa en nombre propio y que comunicará cualquier cambio en el plazo de diez días. La entidad conservará este documento durante diez años y lo mostrará a la autoridad que lo pida. No se admiten enmiendas ni tachaduras.</div><div style="display:flex;justify-content:space-between;margin-top:14px;align-items:flex-end"><span>En Madrid, a ${id(stamp(x, '/', ', '))}</span><span style="text-align:center"><span style="font:italic 21px DejaVu Serif,serif;color:#1a2a6c">${v('name', p.name)}</span><br><span style="font-size:10.5px;color:#555">Firma</span></span></div></div>
<div style="padding:16px 16px 0 0"><div style="margin-bottom:8px;color:#fff">Comentarios</div>${note(v('name', personIn(x, 'ES').name), `La cuenta de prueba recibió un céntimo, operación ${id(x.txId())}. Todo correcto.`)}${note(v('name', personIn(x, 'ES').name), `El banco dice que la cuenta es de ${v('name', personIn(x, 'ES').name)}. Preguntar antes de firmar.`)}${note('Revisión automática', `Firma válida. Sesión ${id(x.sessionId())}, aviso ${id(x.eventId())}, entrega ${id(x.deliveryId())}, petición ${id(x.requestId())}.`)}<div style="background:#323639;border-radius:4px;padding:10px 14px;overflow-wrap:anywhere"><b>Propiedades</b><br><span style="color:#b5b9bd">Identificador</span> ${id(x.uuid())}<br><span style="color:#b5b9bd">Creado</span> ${id(x.time())}<br><span style="color:#b5b9bd">Enviado desde</span> ${v('ip', x.ip())}<br><span style="color:#b5b9bd">Remitente</span> ${v('email', partner.email)}<br><span style="color:#b5b9bd">Clave del fichero</span> ${v('password', x.password())}<br><span style="color:#b5b9bd">Tamaño</span> 412 kB, cinco páginas</div></div></div>`;
  },

  /** Password manager: entries, one opened, secure notes and what was changed. */
  vault: (x) => {
    const owner = anyone(x);
    const mail = x.email();
    const entry = (title: string, sub: string, on = false) =>
      `<div style="padding:9px 16px;border-radius:8px;background:${on ? '#dbe7e0' : 'none'};overflow-wrap:anywhere"><b>${title}</b><br><span style="color:#66756c;font-size:12px">${sub}</span></div>`;
    const secretFont = 'font-family:DejaVu Sans Mono,monospace;font-size:13px';
    const field = (label: string, value: string, action: string) =>
      `<div style="display:grid;grid-template-columns:minmax(0,1fr) 60px;padding:8px 18px;border-bottom:1px solid #e3eae6"><span><span style="color:#3f7d5d;font-size:11.5px">${label}</span><br><span style="${secretFont};overflow-wrap:anywhere">${value}</span></span><span style="color:#66756c;font-size:12px;text-align:right;padding-top:9px">${action}</span></div>`;
    const past = (text: string) =>
      `<div style="padding:6px 0;border-bottom:1px solid #e3eae6;overflow-wrap:anywhere">${text}</div>`;
    return `<div style="${SCREEN};background:#f6f9f7;color:#1c2a22;font:13.5px/1.36 DejaVu Sans,sans-serif;display:grid;grid-template-columns:158px 300px minmax(0,1fr) 318px">
<div style="background:#1f3d2e;color:#cfe0d6;padding:18px 16px"><div style="font-size:17px;color:#fff;margin-bottom:18px">▣ Strongbox</div><div style="line-height:30px">All entries<br>Favourites<br>Logins<br>Cards<br>Notes<br>Servers<br>Trash</div><div style="margin-top:24px;color:#8fb09f;font-size:12px">VAULTS</div><div style="line-height:28px">Personal<br><b style="color:#fff">Payments</b><br>Front desk</div></div>
<div style="border-right:1px solid #d8e2dc;padding:12px 10px"><div style="border:1px solid #c9d6ce;border-radius:8px;background:#fff;color:#66756c;padding:6px 14px;margin-bottom:8px">Search Payments</div>${entry('Partner Hub, owner', v('email', mail), true)}${entry('Acquirer reports', v('user', shape(x, 'rpt.kettle##|merchant-####|recon_user#')))}${entry('Company card', v('card', x.card()))}${entry('Settlement database', v('user', shape(x, 'ro_settle#|ledger.read##')))}${entry('Hot wallet', v('wallet', x.wallet()))}${entry('Mail of the desk', v('email', x.email()))}${entry('Office router', v('ip', x.ip()))}${entry('Alarm code, back door', 'note, edited in June')}${entry('Wireless for guests', 'changed every Monday')}</div>
<div style="padding:18px 22px"><div style="display:flex;align-items:center;gap:14px;margin-bottom:12px"><span style="width:44px;height:44px;border-radius:10px;background:#3f7d5d"></span><span style="font-size:19px">Partner Hub, owner</span><span style="margin-left:auto;border:1px solid #c9d6ce;border-radius:8px;padding:5px 16px">Edit</span></div><div style="background:#fff;border:1px solid #d8e2dc;border-radius:12px">${field('username', v('email', mail), 'Copy')}${field('password', v('password', x.password()), 'Hide')}${field('one-time code', v('otp', `${digits(x, 3)} ${digits(x, 3)}`), '17 s')}${field('website', 'https://portal.0bit.app/login', 'Open')}${field('secret key, live', v('key', x.key('sk_live_')), 'Hide')}${field('webhook secret', v('secret', x.webhookSecret()), 'Hide')}${field('recovery phone', v('phone', owner.phone), 'Copy')}${field('recovery codes', `${v('otp', shape(x, '####-####'))} ${v('otp', shape(x, '####-####'))} ${v('otp', shape(x, '####-####'))}`, 'Hide')}</div><div style="background:#fff;border:1px solid #d8e2dc;border-radius:12px;padding:10px 18px;margin-top:12px;overflow-wrap:anywhere"><span style="color:#3f7d5d;font-size:11.5px">notes</span><br>Owner of the account is ${v('name', owner.name)}. If support asks, the last good request was ${id(x.requestId())} and the session ${id(x.sessionId())}. Ticket ${id(shape(x, 'SUP-#####|CASE-####'))} is about this login. Sign in from the office only.</div></div>
<div style="border-left:1px solid #d8e2dc;padding:18px 20px;background:#fff;font-size:12.5px"><b>Hot wallet</b> <span style="color:#66756c">pinned</span><div style="background:#fff6e0;border:1px solid #efdcae;border-radius:10px;padding:10px 14px;margin:8px 0 16px;overflow-wrap:anywhere"><span style="color:#8a6d1f;font-size:11.5px">recovery phrase</span><br><span style="${secretFont}">${v('seed', phrase(x))}</span><div style="color:#8a6d1f;font-size:11.5px;margin-top:7px">private key</div><span style="${secretFont}">${v('secret', `0x${x.hex(64)}`)}</span></div><b>History of this entry</b>${past(`Password changed by ${v('name', owner.name)}<br><span style="color:#66756c">${id(x.time())}</span>`)}${past(`Old password ${v('password', x.password())}<br><span style="color:#66756c">${id(x.time())}</span>`)}${past(`Shared with ${v('name', anyone(x).name)}<br><span style="color:#66756c">${id(x.time())}</span>`)}${past(`Created<br><span style="color:#66756c">${id(x.time())}</span>`)}<div style="color:#66756c;margin-top:12px;overflow-wrap:anywhere">Entry ${id(x.uuid())}, used 214 times, strength excellent, not found in any known leak.</div></div></div>`;
  },

  /** Three telephones on a desk with steps of the widget, an inspector beside them. */
  phones: (x) => {
    const p = personIn(x, 'GB');
    const tx = x.txId();
    const session = x.sessionId();
    const wallet = x.wallet();
    const phone = (top: string, body: string, dark = false) =>
      `<div style="background:#111;border-radius:34px;padding:12px 9px;height:640px;box-sizing:border-box"><div style="background:${dark ? '#1b1730' : '#fff'};color:${dark ? '#ece8ff' : '#1d1b2c'};border-radius:26px;height:616px;box-sizing:border-box;padding:10px 18px;overflow:hidden"><div style="display:flex;justify-content:space-between;font-size:11px;margin-bottom:12px"><b>9:41</b><span>▮▮▯ 5G 82%</span></div><div style="font-size:18px;margin-bottom:10px">${top}</div>${body}</div></div>`;
    const input = (label: string, value: string) =>
      `<div style="margin-bottom:9px"><div style="font-size:11px;color:#77728f">${label}</div><div style="border-bottom:2px solid #cbc6e3;padding:3px 0;overflow-wrap:anywhere">${value}</div></div>`;
    const fact = (label: string, value: string) =>
      `<div style="margin-bottom:9px;overflow-wrap:anywhere">${value}<div style="font-size:11px;color:#9a93bf">${label}</div></div>`;
    const seen = (name: string, text: string) =>
      `<div style="padding:6px 0;border-bottom:1px solid #d5d2e2;overflow-wrap:anywhere"><span style="color:#6a3fd0">${name}</span> ${text}</div>`;
    const button = (text: string) =>
      `<div style="background:#6a3fd0;color:#fff;border-radius:12px;text-align:center;padding:10px;margin-top:12px">${text}</div>`;
    return `<div style="${SCREEN};background:#dedbe9;color:#1d1b2c;font:14px/1.38 Liberation Sans,sans-serif">
<div style="background:#fff;padding:11px 24px;display:flex;gap:22px;align-items:center;font-size:13px"><b>Device wall</b><span>3 of 12 devices</span><span>Portrait</span><span>Slow network</span><span>Reload all</span><span style="margin-left:auto;color:#6b6780">build 2.8.1, sandbox, gate-sandbox.0bit.app</span></div>
<div style="display:grid;grid-template-columns:repeat(3,282px) minmax(0,1fr);gap:18px;padding:20px 24px"><div>${phone('Your details', `${input('First and last name', v('name', p.name))}${input('E-mail', v('email', p.email))}${input('Mobile', v('phone', p.phone))}${input('Date of birth', v('dob', p.born))}${input('Street', v('address', p.street))}${input('Town', v('address', p.town))}${input('National insurance number', v('tax', shape(x, '¤¤ ## ## ## ¤')))}<div style="font-size:12px;color:#77728f">We need this once. Your papers stay with us and the shop never sees them.</div>${button('Continue')}`)}<div style="text-align:center;padding-top:8px">Old phone, small screen</div></div>
<div>${phone('Pay 75.00 GBP', `<div style="border:1px solid #cbc6e3;border-radius:12px;padding:9px 14px;margin-bottom:12px">Rate 1.2731, held for 28 s<br><span style="font-size:12px;color:#77728f">quote ${id(signedQuote(x))}</span></div>${input('Card number', v('card', x.card()))}<div style="display:grid;grid-template-columns:1fr 1fr;gap:14px">${input('Valid until', neutral(`${x.r.int(10, 12)}/${x.r.int(27, 31)}`))}${input('Name on card', v('name', p.name))}</div>${input('Or transfer from', v('iban', p.iban))}${input('Send USDT to', v('wallet', wallet))}<div style="background:#f1edff;border-radius:12px;padding:9px 14px">Code sent to ${v('phone', p.phone)}<div style="font-size:22px;letter-spacing:4px">${v('otp', digits(x, 6))}</div></div>${button('Pay now')}`)}<div style="text-align:center;padding-top:8px">Common phone, light</div></div>
<div>${phone('Thank you, all done', `<div style="font-size:30px;color:#8fe0b0;margin-bottom:6px">✓</div>${fact('paid by', v('name', p.name))}${fact('from account', v('iban', p.iban))}${fact('delivered to', v('wallet', wallet))}${fact('receipt goes to', v('email', p.email))}${fact('transaction', id(tx))}${fact('session', id(session))}${fact('order of the shop', id(order(x)))}${fact('shop', neutral('Juniper Books'))}<div style="font-size:12px;color:#9a93bf">Delivery takes about four minutes. You may close this page, nothing is lost.</div>`, true)}<div style="text-align:center;padding-top:8px">Tall phone, dark</div></div>
<div style="background:#fff;border-radius:10px;padding:12px 16px;font-size:12.5px;height:640px;box-sizing:border-box"><b>Widget events</b><div style="height:6px"></div>${seen('onReady', `after 640 ms, session ${id(session)}`)}${seen('request', `${id(x.requestId())} answered 201`)}${seen('clientSecret', v('secret', `gsec_${session}_${token(x, 20)}`))}${seen('publishableKey', v('key', x.key('pk_test_')))}${seen('storage', `gate_sid=${v('cookie', token(x, 22))}`)}${seen('X-Embed-Token', v('jwt', x.jwt()))}${seen('onError', 'rate_unavailable, tried again after two seconds')}${seen('onSuccess', `txId ${id(tx)} at ${id(x.time())}`)}${seen('webhook', `${id(x.eventId())}, delivery ${id(x.deliveryId())}`)}${seen('onClose', `reason done, ${id(clock(x))}`)}</div></div></div>`;
  },
};
