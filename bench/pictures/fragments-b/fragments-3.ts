import { id, neutral, type Page, v } from '../marks.ts';
import { personIn } from '../people.ts';
import type { Values } from '../values.ts';
import { clock, comma, day, digits, form, frame, supplier } from './fragments-kit.ts';

const bubble = (text: string, css: string, right = false) =>
  `<div style="display:flex;justify-content:${right ? 'flex-end' : 'flex-start'};margin-top:8px"><div style="max-width:430px;border-radius:14px;padding:8px 14px;${css}">${text}</div></div>`;

const operations = (x: Values) =>
  form(
    x,
    'We hold only ##k USDT on the hot side until Monday.|The PLN corridor runs through the backup bank this week.|Raise the manual review limit to ##00 before the weekend.|Treasury moves #.#M out of cold storage tonight.|Two of our market makers have stopped quoting BRL.|The velocity rule is switched off for partners above tier #.',
  );

/** Chats and tickets between support, partners and operations. */
export const FRAGMENTS_3: Record<string, Page> = {
  ticketReply: (x) =>
    frame(
      'background:#fff;color:#1f2d3d;font:14px/1.5 Liberation Sans,sans-serif;padding:14px 22px',
      `<div style="display:flex;gap:10px;align-items:center;border-bottom:1px solid #d8dcde;padding-bottom:8px"><span style="background:#c72a1c;color:#fff;font-size:12px;padding:1px 7px;border-radius:3px">Open</span><b>#${id(digits(x, 6))} Signature does not match</b><span style="margin-left:auto;color:#68737d;font-size:12px">via web form</span></div><div style="display:flex;gap:12px;margin-top:10px"><span style="width:34px;height:34px;border-radius:50%;background:#9bc2d9;flex:none"></span><div><b>${v('name', x.anyName())}</b> <span style="color:#68737d;font-size:12px">${x.r.int(2, 50)} minutes ago</span><div>Hello, since this morning your hooks fail on our side. We use the secret ${v('secret', x.webhookSecret())} and our token is ${v('key', x.secretKey())}. The last one that failed was ${id(x.eventId())}. Is there something we have to change?</div><div style="color:#68737d;margin-top:6px">Reply all &nbsp; Internal note &nbsp; Apply macro &nbsp; Submit as pending</div></div></div>`,
    ),

  opsChannel: (x) => {
    const says = (who: string, colour: string, text: string) =>
      `<div style="display:flex;gap:10px;margin-top:9px"><span style="width:32px;height:32px;border-radius:6px;background:${colour};flex:none"></span><div><b>${who}</b> <span style="font-size:12px;color:#9a9b9e">${clock(x)}</span><div>${text}</div></div></div>`;
    return frame(
      'background:#1a1d21;color:#d1d2d3;font:15px/1.4 Liberation Sans,sans-serif;padding:12px 20px',
      `<div style="border-bottom:1px solid #35373b;padding-bottom:7px"><b># settlement-desk</b> <span style="color:#9a9b9e;font-size:13px">18 members, two pinned</span></div>${says(v('name', x.name()), '#e0b34a', `${v('note', operations(x))} Please keep this here.`)}${says(v('name', x.name()), '#64b5a0', `ok, ${v('provider', supplier(x))} times out again, restarted ${v('host', x.internalHost())}. Stuck: ${id(x.txId())} (seen by 3)`)}<div style="border:1px solid #565856;border-radius:8px;padding:6px 12px;margin-top:10px;color:#9a9b9e">Write to everyone in this channel</div>`,
    );
  },

  kundenchat: (x) => {
    const p = personIn(x, 'DE');
    return frame(
      'background:#e7ddd3;color:#111b21;font:15px/1.35 Liberation Sans,sans-serif;padding:0 18px',
      `<div style="background:#0b6e5f;color:#fff;margin:0 -18px;padding:9px 18px;display:flex;justify-content:space-between"><b>${v('name', p.name)}</b><span style="font-size:13px">zuletzt online um ${clock(x)}</span></div>${bubble(`Guten Tag, meine Auszahlung ist immer noch nicht da. Es sollte auf ${v('iban', p.iban)} gehen 😕`, 'background:#fff')}${bubble(`Gern sehe ich nach. Wie lautet Ihr Geburtsdatum, und welche Vorgangsnummer steht in der Mail?`, 'background:#d5f8cb', true)}${bubble(`${x.r.pick(['Bin geboren am', 'Am'])} ${v('dob', p.born)}, Nummer ${id(x.txId())}. Sonst bitte anrufen: ${v('phone', p.phone)}`, 'background:#fff')}`,
    );
  },

  requesterPanel: (x) => {
    const p = personIn(x, 'GB');
    const line = (icon: string, value: string) => `<div style="padding:3px 0">${icon}&nbsp; ${value}</div>`;
    return frame(
      'background:#fff;color:#2f3941;font:14px/1.4 DejaVu Sans,sans-serif',
      `<div style="display:grid;grid-template-columns:300px 1fr;height:260px"><div style="background:#f4f6f8;border-right:1px solid #d8dcde;padding:16px 20px"><div style="font-size:17px;margin-bottom:6px">${v('name', p.name)}</div>${line('✉', v('email', p.email))}${line('☎', v('phone', p.phone))}${line('⌂', v('address', `${p.street}, ${p.town}`))}${line('⌘', v('ip', x.ip()))}<div style="margin-top:8px;font-size:12px;color:#68737d">Speaks English, prefers mail</div></div><div style="padding:16px 20px"><b style="font-size:13px">Interaction history</b><div style="margin-top:8px">Refund has not arrived<br><span style="font-size:12px;color:#68737d">${id(x.time())} solved</span></div><div style="margin-top:8px">Second verification link<br><span style="font-size:12px;color:#68737d">${id(x.time())} closed</span></div><div style="margin-top:8px;font-size:12px;color:#68737d">Session ${id(x.sessionId())}<br>Browser on a tablet</div></div></div>`,
    );
  },

  chatSoporte: (x) => {
    const p = personIn(x, 'ES');
    return frame(
      'background:#20124d;color:#fff;font:14px/1.4 DejaVu Sans,sans-serif;padding:10px 60px',
      `<div style="font-size:16px">Chat con soporte <span style="font-size:12px;color:#b9a9ec">respuesta en unos dos minutos</span></div>${bubble(`Hola ${v('name', p.first)}, para recuperar la cuenta necesito el número de tu pasaporte.`, 'background:#3b2a78')}${bubble(`Es el ${v('passport', form(x, 'PA######|XD######|AAB######'))} y mi correo es ${v('email', p.email)}`, 'background:#ffb000;color:#2a1a00', true)}${bubble(`También me llegó un SMS con ${v('otp', digits(x, 6))}, ¿lo pongo en la página? Veo el error ${id(`KYC-${digits(x, 4)}`)}`, 'background:#ffb000;color:#2a1a00', true)}`,
    );
  },

  forwardedMail: (x) => {
    const [a, b] = [x.name(), x.name()];
    return frame(
      'background:#fff;color:#222;font:15px/1.45 Liberation Serif,serif;padding:16px 28px',
      `<div style="color:#777">---------- Forwarded message ---------</div>From: <b>${v('name', a)}</b> &lt;${v('email', x.email(a))}&gt;<br>Date: ${day(x, '/')} at ${clock(x)}<br>Subject: Fwd: Where is quote ${id(`q_${x.hex(10)}`)}?<br>To: ${v('email', x.email(b))}<div style="margin-top:10px">Could somebody look into this today? The merchant behind ${neutral(x.r.pick(['Lumen Travel', 'Bluefin Tickets', 'Oakhaus Games']))} has already called me twice on ${v('phone', x.phone())}, and the page still says “waiting for bank”. The order was ${x.amount()} EUR.</div><div style="margin-top:8px;color:#777">Sent from my phone, please excuse the typing.</div>`,
    );
  },

  incidentThread: (x) => {
    const entry = (who: string, text: string) =>
      `<div style="border-left:3px solid #d4622a;padding:2px 0 2px 12px;margin-top:8px"><span style="color:#8a7f78">${id(x.time())} @${who}</span><br>${text}</div>`;
    return frame(
      'background:#fdf9f6;color:#2d2521;font:12.5px/1.4 Liberation Mono,monospace;padding:12px 20px',
      `<div style="font:16px/1.4 Liberation Sans,sans-serif"><b>${id(`INC-${digits(x, 4)}`)}</b> Payouts delayed <span style="color:#d4622a">SEV-2</span></div>${entry(v('user', form(x, 'mkessler|oncall-pay#|t.brandt##')), v('note', operations(x)))}${entry(v('user', form(x, 'ahenriques|sre_lead#|dora.k#')), `drained ${v('host', x.internalHost())}, error rate is falling, public status page says degraded`)}${entry(v('user', form(x, 'jpark|desk-night#|r.oduya')), v('note', form(x, 'Top up the nostro with ##0k first, then release the held batch.|Our exposure to that desk stays under #M until legal answers.|Route everything above ##k by hand and tell nobody outside.')))}`,
    );
  },

  callSummary: (x) => {
    const p = personIn(x, 'GB');
    return frame(
      'background:#e8f0fe;color:#1a2b4a;font:15px/1.5 Liberation Sans,sans-serif;padding:16px 40px',
      `<div style="background:#fff;border-radius:8px;padding:14px 22px;height:226px;box-sizing:border-box"><div style="display:flex;justify-content:space-between"><b>☎ Inbound call, ${x.r.int(3, 19)} min</b><span style="color:#7788a5;font-size:13px">Ticket ${id(`T-${digits(x, 6)}`)}</span></div><div style="margin-top:8px">Caller gave the name ${v('name', p.name)}, rang from ${v('phone', p.phone)} and passed the check with ${x.r.pick(['date of birth', 'birthday'])} ${v('dob', p.born)}. New home: ${v('address', `${p.street}, ${p.town}`)}. Says the card ending was typed wrong and would like the money on ${v('card', x.card())} instead. Told them we cannot pay out to another card. Mood: calm.</div><div style="color:#7788a5;font-size:13px;margin-top:8px">Summary written by the assistant, please check it</div></div>`,
    );
  },

  partenaire: (x) =>
    frame(
      'background:#292b2f;color:#dcddde;font:14px/1.45 DejaVu Sans,sans-serif;padding:12px 20px',
      `<div><b style="color:#5fd0f0">${v('name', personIn(x, 'FR').name)}</b> <span style="font-size:11px;color:#8e9297">aujourd’hui à ${clock(x)}</span></div><div>Bonjour, voici ce que notre serveur envoie, la réponse est toujours 401 <span style="color:#8e9297">(${id(x.requestId())})</span> :</div><div style="background:#1e1f22;border-radius:6px;padding:8px 12px;margin-top:5px;font:12px/1.4 DejaVu Sans Mono,monospace">Authorization: Bearer ${v('jwt', x.jwt())}<br>Cookie: ${v('cookie', `${x.r.pick(['sid', '__Host-session', 'connect.sid'])}=${x.hex(32)}`)}<br>X-Forwarded-For: ${v('ip', x.ip())}</div><div style="margin-top:6px;color:#8e9297">Quelqu’un est en train d’écrire…</div>`,
    ),

  yellowNote: (x) =>
    frame(
      'background:#fff;color:#3d3000;font:16px/1.45 Liberation Sans,sans-serif;padding:18px 30px',
      `<div style="background:#fff4c2;border:1px solid #ecd06f;border-radius:6px;padding:14px 20px"><div style="font-size:13px;color:#8a7424">⚠ Agents only, the customer does not see this</div><div style="margin-top:6px">Money is with ${v('provider', supplier(x))} since ${day(x)}, their trace number is ${id(`TRC${digits(x, 9)}`)}. ${v('note', operations(x))} Ask ${v('name', x.anyName())} or write to ${v('email', x.email())} before you promise a date. Amount ${comma(x)} EUR, status ${x.status()}.</div></div><div style="margin-top:12px;color:#888;font-size:13px">Add a note, mention a colleague with @, or attach a file</div>`,
    ),
};
