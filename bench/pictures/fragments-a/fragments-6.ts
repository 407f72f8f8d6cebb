import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import * as k from './fragments-kit.ts';

export const FRAGMENTS_6: Record<string, Page> = {
  /** French customer gives away what should stay secret. */
  otp_clavardage: (x) => {
    const p = personIn(x, 'FR');
    const first = k.fill(x, '######');
    const bubble = (text: string, mine: boolean) =>
      `<div style="display:flex;justify-content:${mine ? 'flex-end' : 'flex-start'};margin-top:7px"><span style="max-width:390px;background:${mine ? '#0b57d0' : '#e9eef6'};color:${mine ? '#fff' : '#1f1f1f'};border-radius:16px;padding:7px 14px">${text}</span></div>`;
    return k.box(
      `background:#fff;color:#1f1f1f;font:14px/1.4 ${k.SANS};padding:10px 28px`,
      `<div style="font-size:12px;color:#747775">Conversation avec ${v('name', p.name)} · demande ${k.ticket(x)}</div>${bubble(`J'ai reçu un texto, c'est écrit ${v('otp', first)}, je le mets où ?`, false)}${bubble('Dans la fenêtre de paiement, et surtout ne me le communiquez pas, merci.', true)}${bubble(`Trop tard ! Sinon il y a aussi le secret de la carte : ${v('otp', k.fill(x, '####'))}. Le premier, ${v('otp', first)}, ne passe plus.`, false)}`,
    );
  },

  /** Spanish mandate for a direct debit. */
  iban_mandato: (x) => {
    const p = personIn(x, 'ES');
    const row = (label: string, value: string) =>
      `<div style="padding:3px 0"><b style="font-weight:normal;color:#777">${label}:</b> ${value}</div>`;
    return k.box(
      `background:#d9d9d9;padding:12px 50px;font:15px/1.35 ${k.SERIF};color:#111`,
      `<div style="background:#fff;padding:14px 30px;height:236px;box-sizing:border-box"><div style="text-align:center;font-size:17px">Orden de domiciliación de adeudo directo SEPA</div><div style="font-size:12px;text-align:center;color:#777;margin-bottom:6px">Referencia ${id(k.fill(x, 'MND-########'))}, a cumplimentar por el acreedor</div>${row('Nombre del deudor', v('name', p.name))}${row('Número de cuenta', v('iban', p.iban))}${row('Cuenta anterior', v('iban', k.fill(x, '#### #### ## ##########')))}${row('Tipo de pago', 'recurrente ☒ &nbsp; único ☐')}<div style="font-size:12px;margin-top:8px;color:#444">Mediante la firma de esta orden, usted autoriza a su entidad a efectuar los adeudos en su cuenta. Fecha: ${id(k.day(x, '/'))}. Firma: ______________</div></div>`,
    );
  },

  /** Addresses of several countries in one list. */
  address_list: (x) => {
    const forms = [
      `${x.r.int(2, 90)} ${k.one(x, 'Wattle Grove|Kooringal Rd')}, ${k.one(x, 'Fremantle WA 6160|Newtown NSW 2042')}`,
      `${x.r.int(100, 900)} rue ${k.one(x, 'Sherbrooke O.|Saint-Denis')}, Montréal QC ${k.fill(x, 'H#^ #^#')}`,
      `${x.r.int(3, 40)} ${k.one(x, 'Sea Road|Friary Park')}, ${k.one(x, 'Galway|Co. Wicklow')}, ${k.fill(x, '^## ^#^#')}`,
      `Flat ${x.r.int(11, 99)}, ${k.one(x, 'Lotus Apartments|Shanti Kunj')}, ${k.one(x, 'Koramangala, Bengaluru 560034|Andheri West, Mumbai 400058')}`,
      `${k.one(x, 'Storgatan|Fabriksgatan')} ${x.r.int(2, 60)} lgh ${k.fill(x, '1###')}, ${k.fill(x, '4## ##')} ${k.one(x, 'Göteborg|Borås')}`,
    ];
    return k.box(
      `background:#f9fafb;color:#111827;font:13px/1.4 ${k.SANS};padding:12px 22px`,
      `<div style="display:flex;justify-content:space-between;margin-bottom:6px"><b>Sites in the round-trip test</b><span style="color:#6b7280">5 of 48, sorted by age</span></div>${forms.map((text, i) => `<div style="display:flex;gap:12px;background:#fff;border:1px solid #e5e7eb;margin-top:4px;padding:5px 12px"><span style="color:#6b7280;width:70px">${id(`site_${k.fill(x, '###')}`)}</span><span style="flex:1">${v('address', text)}</span><span style="color:${i % 2 ? '#b45309' : '#047857'}">${i % 2 ? 'Waiting' : 'Shipped'}</span></div>`).join('')}<div style="color:#6b7280;margin-top:8px;font-size:12px">Next page · Export · Columns</div>`,
    );
  },

  /** Portuguese list of who came, no heads of columns. */
  name_presencas: (x) =>
    k.box(
      `background:#fff;color:#1b1b1b;font:18px/1.4 ${k.SERIF};padding:14px 40px`,
      `<div style="font-size:21px;text-align:center">Formação de segurança, sessão da manhã</div><div style="font-size:14px;text-align:center;color:#666;margin-bottom:8px">Sala azul, folha ${id(k.fill(x, 'F-###'))}, ${id(k.day(x, '/'))}</div>${times(4, (i) => `<div style="display:flex;border-bottom:1px solid #999;padding:4px 0"><span style="width:40px;color:#666">${i + 1}.</span><span style="flex:1">${v('name', k.portuguese(x))}</span><i style="color:#5a6bb0;width:160px">${i === 2 ? 'faltou' : 'presente'}</i></div>`).join('')}<div style="font-size:14px;color:#666;margin-top:8px">Orientada por ${v('name', k.portuguese(x))}, sem mais observações.</div>`,
    ),

  /** Settings of a session: who is signed in. */
  user_session: (x) => {
    const row = (label: string, value: string, action: string) =>
      `<div style="display:flex;align-items:center;padding:9px 0;border-bottom:1px solid #ddd3f0"><span style="flex:1">${label}</span><span style="margin-right:18px">${value}</span><span style="color:#6d28d9;font-size:13px;width:70px;text-align:right">${action}</span></div>`;
    return k.box(
      `background:#f7f3ff;color:#2e1065;font:15px/1.4 ${k.DEJA};padding:14px 34px`,
      `<div style="font-size:19px;margin-bottom:4px">Account and devices</div>${row('Signed in as', v('user', k.handle(x)), 'Sign out')}${row('Old name, still works until May', v('user', k.handle(x)), 'Release')}${row('Acts on behalf of', v('user', `svc-${k.one(x, 'export|backup|mailer|sync')}-${k.fill(x, '##')}`), 'Stop')}${row('This session', id(x.sessionId()), 'End')}<div style="font-size:12px;margin-top:8px;color:#7c6aa3">Language is English, time zone follows the browser.</div>`,
    );
  },

  /** A colleague is too helpful. */
  secret_message: (x) => {
    const name = x.anyName();
    const pass = x.r.pick([
      () => x.password(),
      () => `${k.one(x, 'Summer|Tiger|Pancake|Bicycle')}-${k.fill(x, '####')}!`,
      () => `${k.seedWords(x, 3).join('-')}`,
    ])();
    return k.box(
      `background:#fff;color:#1d1c1d;font:15px/1.46 ${k.SANS};padding:14px 22px`,
      `<div style="text-align:center;color:#888;font-size:12px;border-bottom:1px solid #eee;padding-bottom:4px">Yesterday</div><div style="display:flex;gap:12px;margin-top:10px"><span style="width:36px;height:36px;border-radius:6px;background:#e8912d"></span><div><b>${v('name', name)}</b> <span style="color:#888;font-size:12px">${k.clock(x)}</span><br>the staging box takes <span style="font:13px ${k.MONO};border:1px solid #ddd;color:#c01343;padding:0 4px">${v('password', pass)}</span> now, old one is gone<br>and for the pipeline use <span style="font:13px ${k.MONO};border:1px solid #ddd;color:#c01343;padding:0 4px;overflow-wrap:anywhere">${v('key', x.vendorKey())}</span> until build ${id(k.number(x, '####'))} is through</div></div><div style="margin:8px 0 0 48px"><span style="border:1px solid #ddd;border-radius:12px;padding:1px 8px;font-size:13px">✔ 3</span> <span style="border:1px solid #ddd;border-radius:12px;padding:1px 8px;font-size:13px">☹ 1</span></div><div style="margin:8px 0 0 48px;font-size:13px;color:#1264a3">Two replies <span style="color:#888">last one this morning: please delete that, thanks</span></div>`,
    );
  },

  /** Machines of a cluster. */
  conn_nodes: (x) => {
    const names = times(
      3,
      () =>
        `ip-10-${x.r.int(0, 250)}-${x.r.int(0, 250)}-${x.r.int(2, 250)}.${k.one(x, 'eu-west-1|us-east-2')}.compute.internal`,
    );
    return k.box(
      `background:#300a24;color:#eeeeec;font:12px/1.5 ${k.DEJAMONO};padding:12px 16px;white-space:pre`,
      `<span style="color:#8ae234">${neutral('ops@laptop')}</span>:<span style="color:#729fcf">~</span>$ kubectl get nodes
NAME${' '.repeat(46)}STATUS   AGE
${names.map((name, i) => `${v('host', name)}${' '.repeat(Math.max(1, 50 - name.length))}${i === 1 ? 'NotReady' : 'Ready   '} ${x.r.int(3, 90)}d`).join('\n')}
<span style="color:#8ae234">${neutral('ops@laptop')}</span>:<span style="color:#729fcf">~</span>$ kubectl describe pod ${id(`payout-${x.hex(9)}-${x.r.chars('bcdfghjklmnpqrstvwxz2456789', 5)}`)} | tail -3
  Warning  Unhealthy  readiness probe failed: statuscode 503
  Warning  BackOff    restarting failed container
<span style="color:#8ae234">${neutral('ops@laptop')}</span>:<span style="color:#729fcf">~</span>$ ssh -i key.pem ${v('host', x.internalHost())}
Connection closed by ${v('ip', x.ip())} port 22`,
    );
  },

  /** Import of a wallet by its phrase. */
  wallet_import: (x) =>
    k.box(
      `background:#24272a;color:#fff;font:15px/1.45 ${k.DEJA};padding:10px 60px`,
      `<div style="font-size:19px;text-align:center">Import an existing wallet</div><div style="color:#bbc0c5;font-size:13px;text-align:center;margin-bottom:10px">Only the first account will load. Paste or type your words in the right order.</div><div style="border:1px solid #848c96;border-radius:8px;padding:10px 14px;font-size:15px;line-height:1.6">${v('seed', k.seedWords(x, 12).join(' '))}</div><div style="display:flex;justify-content:space-between;font-size:12px;color:#bbc0c5;margin-top:6px"><span>12 words, checksum is valid</span><span>Hide</span></div><div style="font-size:12px;margin-top:8px;color:#bbc0c5">Found: <span style="color:#fff">${v('wallet', k.ether(x))}</span><br>${x.r.int(2, 90)} transactions, last one in block ${id(k.number(x, '########'))}</div><div style="background:#1098fc;border-radius:20px;text-align:center;padding:6px;margin-top:8px">Import</div>`,
    ),

  /** Entry of a log of calls in a desk for customers. */
  contact_timeline: (x) => {
    const entry = (icon: string, text: string) =>
      `<div style="display:flex;gap:14px;padding:6px 0"><span style="width:26px;height:26px;border-radius:50%;background:#d7ecec;text-align:center;line-height:26px;font-size:12px">${icon}</span><span style="flex:1">${text}</span></div>`;
    const name = x.anyName();
    return k.box(
      `background:#fcfdfd;color:#21393a;font:13px/1.45 ${k.DEJA};padding:12px 28px`,
      `<div style="font-size:16px;margin-bottom:4px">What happened so far <span style="font-size:12px;color:#6f8a8b">case ${k.ticket(x)}</span></div>${entry('☎', `Inbound call from ${v('phone', x.phone())}, six minutes, wants to know why the order is late`)}${entry('✉', `Template “We are on it” sent to ${v('email', x.email(name))}, opened twice`)}${entry('↩', `Bounced: ${v('email', x.email())} does not exist any more`)}${entry('☎', `Outbound call to ${v('phone', x.phone())}, nobody picked up, event ${id(x.eventId())}`)}`,
    );
  },

  /** Dutch registration at a desk. */
  ident_balie: (x) => {
    const p = k.dutch(x);
    const field = (label: string, kind: string, value: string) =>
      `<div><div style="font-size:13px;color:#154273">${label}</div>${k.input(kind, value, `width:100%;font:16px ${k.SANS};padding:5px 10px;border:1px solid #154273;border-radius:0;color:#000;background:#fff`)}</div>`;
    return k.box(
      `background:#fff;color:#000;font:15px/1.4 ${k.SANS}`,
      `<div style="background:#154273;color:#fff;padding:9px 30px;font-size:17px">Inschrijving aan de balie</div><div style="padding:12px 30px"><div style="display:grid;grid-template-columns:1fr 1fr;gap:10px 24px">${field('Achternaam en voornaam', 'name', p)}${field('Geboren op', 'dob', k.bornDay(x, '-'))}${field('Burgerservicenummer', 'tax', k.number(x, '#########'))}${field('Nummer identiteitskaart', 'passport', k.fill(x, '^^^##^##^').replace(/O/g, 'K').slice(0, 8).concat(k.fill(x, '#')))}</div><div style="margin-top:12px;color:#555;font-size:13px">Volgnummer ${id(k.fill(x, 'B-####'))}. Controleer het document bij daglicht en geef het meteen terug.</div><div style="margin-top:8px;text-align:right"><span style="background:#154273;color:#fff;padding:6px 22px">Opslaan</span></div></div>`,
    );
  },
};
