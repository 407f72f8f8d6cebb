import { id, neutral, type Page, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import * as k from './fragments-kit.ts';

export const FRAGMENTS_1: Record<string, Page> = {
  /** Notifications on the locked screen of a phone. */
  otp_lockscreen: (x) => {
    const card = (who: string, text: string, when: string) =>
      `<div style="background:rgba(255,255,255,.16);border-radius:18px;padding:11px 16px;margin-top:8px"><div style="display:flex;justify-content:space-between;font-size:12px;color:#cfd6ea"><span>✉ ${who}</span><span>${when}</span></div><div style="font-size:15px;margin-top:2px">${text}</div></div>`;
    return k.box(
      `background:linear-gradient(#27304f,#5a3d63);color:#fff;font:15px/1.35 ${k.DEJA};padding:14px 90px`,
      `<div style="text-align:center;font-size:12px;color:#cfd6ea">Tuesday, two notifications</div>${card(neutral('Harbor Credit'), `${v('otp', k.fill(x, '######'))} is your sign-in code. Staff will never ask for it. Do not pass it on.`, 'now')}${card('Parcel box', `Door ${x.r.int(11, 98)} is open for you until eight. Use ${v('otp', k.fill(x, '####'))} at the keypad, parcel ${id(k.number(x, '########'))}.`, '4 min ago')}`,
    );
  },

  /** German bank: transfer before it is released. */
  iban_ueberweisung: (x) => {
    const [to, from] = [personIn(x, 'DE'), personIn(x, 'DE')];
    const row = (label: string, value: string) =>
      `<div style="display:flex;border-bottom:1px dotted #b9b9b9;padding:4px 0"><span style="width:190px;color:#666">${label}</span><span>${value}</span></div>`;
    return k.box(
      `background:#fff8ec;color:#222;font:14px/1.4 ${k.SANS};padding:12px 26px`,
      `<div style="font-size:18px;color:#b5121b;margin-bottom:6px">Überweisung prüfen und freigeben</div>${row('Empfänger', v('name', to.name))}${row('IBAN', v('iban', to.iban))}${row('BIC', neutral(bic(x, 'DE')))}${row('Betrag', `${x.amount().replace('.', ',')} EUR`)}${row('Verwendungszweck', `Rechnung ${id(k.number(x, '######'))} vom ${id(k.day(x))}`)}${row('Belastet wird', v('iban', from.iban))}<div style="margin-top:10px;text-align:right"><span style="padding:6px 18px;border:1px solid #999">Zurück</span> <span style="padding:6px 18px;background:#b5121b;color:#fff">Weiter zur Freigabe</span></div>`,
    );
  },

  /** Shipping label of an American parcel. */
  address_label: (x) => {
    const line = `${x.r.int(101, 9899)} ${k.one(x, 'N Maple Ave|Old Post Rd|Elmwood Dr|SW 14th St|County Road 27')}${k.one(x, '| Apt 4B| # 12| Ste 300')}`;
    const town = k.fill(x, k.one(x, 'Springfield, IL 627##|Boise, ID 837##-####|Macon, GA 312##|Tucson, AZ 857##'));
    const sender = k.fill(x, `${x.r.int(11, 99)} Wharf St, Portland, ME 041##`);
    return k.box(
      `background:#e7e2d8;padding:14px 120px;font:15px/1.25 ${k.SANS};color:#000`,
      `<div style="background:#fff;border:2px solid #000;height:230px;box-sizing:border-box;padding:10px 14px"><div style="display:flex;justify-content:space-between;font-size:11px;border-bottom:2px solid #000;padding-bottom:6px"><span>FROM RETURNS DESK<br>${v('address', sender)}</span><span style="text-align:right">2 LBS<br>1 OF 1</span></div><div style="padding:12px 0 10px"><span style="font-size:12px">SHIP TO:</span><div style="font-size:19px;padding-left:46px">${v('name', k.american(x).toUpperCase())}<br>${v('address', line.toUpperCase())}<br>${v('address', town.toUpperCase())}</div></div><div style="border-top:2px solid #000;padding-top:6px;font-size:12px">GROUND, SIGNATURE REQUIRED<br>TRACKING ${id(k.fill(x, '1Z ##^ ##^ ## #### ####'))}</div></div>`,
    );
  },

  /** People of a workspace, by their initials. */
  name_members: (x) => {
    const row = (role: string, colour: string) => {
      const name = x.anyName();
      return `<div style="display:flex;align-items:center;gap:12px;padding:6px 20px"><span style="width:30px;height:30px;line-height:30px;border-radius:50%;background:${colour};color:#fff;text-align:center;font-size:12px">${neutral(k.initials(name))}</span><span style="flex:1">${v('name', name)}</span><span style="color:#7a7f8c;font-size:12px">${role}</span><span style="color:#3056d3;font-size:12px">Change role</span></div>`;
    };
    return k.box(
      `background:#f6f7fb;color:#1c2030;font:14px/1.4 ${k.SANS};padding:12px 0`,
      `<div style="padding:0 20px 6px;display:flex;justify-content:space-between"><b>Workspace members</b><span style="background:#3056d3;color:#fff;border-radius:6px;padding:2px 12px">Invite people</span></div>${row('Owner', '#8b5cf6')}${row('Can edit', '#0d9488')}${row('Can edit', '#db2777')}${row('Can only view', '#ea580c')}<div style="padding:6px 20px;font-size:12px;color:#7a7f8c">Four of ten seats are taken. Plan ${neutral('Team')} renews next month, invoice ${id(k.fill(x, 'INV-#####'))}.</div>`,
    );
  },

  /** Sign-ins of a console, newest first. */
  user_signins: (x) => {
    const row = (result: string) =>
      `<tr>${[id(x.time()), v('user', k.handle(x)), result, k.one(x, 'Firefox on Linux|Chrome on Windows|Safari on macOS')].map((cell) => `<td style="padding:5px 12px;border-bottom:1px solid #2b3444">${cell}</td>`).join('')}</tr>`;
    return k.box(
      `background:#131a26;color:#c9d3e4;font:12px/1.4 ${k.DEJA};padding:14px`,
      `<div style="font-size:14px;color:#fff;padding:0 12px 8px">Latest sign-ins to this console</div><table style="border-collapse:collapse;width:100%;background:none">${['Succeeded', 'Wrong password', 'Succeeded', 'Second factor missing', 'Succeeded'].map(row).join('')}</table><div style="padding:10px 12px;color:#7f8ca3">Showing five of many. Entries are kept for ninety days.</div>`,
    );
  },

  /** A key just made, shown once. */
  secret_created: (x) =>
    k.box(
      `background:rgba(15,23,42,.55);padding:12px 50px;font:14px/1.4 ${k.SANS};color:#0f172a`,
      `<div style="background:#fff;border-radius:12px;padding:16px 22px"><div style="font-size:17px">Your new key is ready</div><div style="color:#64748b;margin:4px 0 10px">Copy it now and keep it in a safe place. You will not be able to see it again after closing this window.</div><div style="display:flex;border:1px solid #cbd5e1;border-radius:8px;font:12px/32px ${k.MONO}"><span style="padding:0 10px;flex:1;overflow-wrap:anywhere">${v('key', x.secretKey())}</span><span style="border-left:1px solid #cbd5e1;padding:0 14px">Copy</span></div><div style="display:flex;border:1px solid #cbd5e1;border-radius:8px;font:12px/32px ${k.MONO};margin-top:8px"><span style="padding:0 10px;flex:1">${v('secret', x.webhookSecret())}</span><span style="border-left:1px solid #cbd5e1;padding:0 14px">Copy</span></div><div style="display:flex;justify-content:space-between;margin-top:12px"><span style="color:#64748b;font-size:12px">Request ${id(x.requestId())}</span><span style="background:#0f172a;color:#fff;border-radius:8px;padding:5px 18px">Done</span></div></div>`,
    ),

  /** A shell that looks into a database. */
  conn_psql: (x) => {
    const host = x.internalHost();
    const user = k.one(x, 'ledger_ro|app|settle_admin|reporting');
    return k.box(
      `background:#0c0c0c;color:#d0d0d0;font:13px/1.42 ${k.MONO};padding:10px 14px;white-space:pre-wrap;overflow-wrap:anywhere`,
      `<span style="color:#6ac46a">$</span> psql ${v('conn', `postgresql://${user}:${k.token(x, 14)}@${host}:5432/${k.one(x, 'ledger|orders|core')}`)}
psql (16.4, server 15.8)
SSL connection (protocol: TLSv1.3, compression: off)
Type "help" for help.

=> select state, count(*) from orders group by state;
 completed | ${x.r.int(1000, 9000)}
 failed    |   ${x.r.int(10, 90)}
(2 rows)
=> \\c - - ${v('host', x.internalHost())}
connection to server failed: timeout expired, see trace ${id(x.requestId())}`,
    );
  },

  /** Wallet: last look before coins are sent. */
  wallet_send: (x) =>
    k.box(
      `background:#1b1430;color:#efeaff;font:14px/1.4 ${k.DEJA};padding:14px 60px`,
      `<div style="text-align:center;font-size:17px;margin-bottom:8px">Confirm send</div><div style="background:#2a2046;border-radius:14px;padding:12px 18px"><div style="text-align:center;font-size:24px">${x.r.int(1, 40)}.${k.fill(x, '##')} ETH</div><div style="text-align:center;color:#a597cf;font-size:12px;margin-bottom:10px">about ${x.amount()} dollars</div><div style="display:flex;gap:12px;font-size:12px;padding:3px 0"><span style="width:60px;color:#a597cf">From</span><span style="overflow-wrap:anywhere">${v('wallet', k.ether(x))}</span></div><div style="display:flex;gap:12px;font-size:12px;padding:3px 0"><span style="width:60px;color:#a597cf">To</span><span style="overflow-wrap:anywhere">${v('wallet', k.ether(x))}</span></div><div style="display:flex;gap:12px;font-size:12px;padding:3px 0"><span style="width:60px;color:#a597cf">Fee</span><span>0.0021 ETH, arrives in two minutes, quote ${id(`qt_${x.hex(10)}`)}</span></div></div><div style="display:flex;gap:12px;margin-top:10px;text-align:center"><span style="flex:1;border:1px solid #6d5ba8;border-radius:20px;padding:6px">Reject</span><span style="flex:1;background:#7c5cff;border-radius:20px;padding:7px">Confirm</span></div>`,
    ),

  /** French visiting card in an address book. */
  contact_fiche: (x) => {
    const p = personIn(x, 'FR');
    return k.box(
      `background:#eef4ef;color:#20302a;font:16px/1.5 ${k.SERIF};padding:18px 34px`,
      `<div style="display:flex;gap:22px"><span style="width:84px;height:84px;border-radius:10px;background:#9db8a6;color:#fff;font-size:34px;line-height:84px;text-align:center">☺</span><div><div style="font-size:25px;line-height:1.2">${v('name', p.name)}</div><div style="color:#6a7b72">Responsable des encaissements, service clientèle</div><div style="margin-top:12px">☎ ${v('phone', p.phone)} <i style="color:#6a7b72">bureau</i><br>☏ ${v('phone', personIn(x, 'FR').phone)} <i style="color:#6a7b72">portable, le matin</i><br>✉ ${v('email', p.email)}</div></div></div><div style="margin-top:14px;border-top:1px solid #c4d3c9;padding-top:8px;font-size:14px;color:#6a7b72">Dernier échange : dossier ${k.ticket(x)}, clos le ${id(k.day(x, '/'))}. Modifier la fiche · Partager · Supprimer</div>`,
    );
  },

  /** Spanish: what was read from a passport. */
  ident_pasaporte: (x) => {
    const p = personIn(x, 'ES');
    const field = (label: string, value: string) =>
      `<div>${value}<div style="font-size:11px;color:#8a7f6a">${label}</div></div>`;
    return k.box(
      `background:#fbf7ee;color:#2b2618;font:15px/1.35 ${k.DEJASERIF};padding:14px 26px`,
      `<div style="display:flex;justify-content:space-between"><span style="font-size:17px">Documento leído correctamente</span><span style="background:#d9efd9;color:#1d6b2c;border-radius:4px;padding:2px 10px;font-size:12px">Legible</span></div><div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px 18px;margin-top:14px">${field('Apellidos', v('name', p.last))}${field('Nombre', v('name', p.first))}${field('Nacionalidad', 'Española')}${field('N.º de pasaporte', v('passport', k.fill(x, 'PA^######')))}${field('Fecha de nacimiento', v('dob', p.born))}${field('NIF', v('tax', k.fill(x, '########^')))}${field('Sexo', k.one(x, 'F|M'))}${field('Expedido por', 'Comisaría central')}${field('Verificación', id(`ver_${x.hex(8)}`))}</div><div style="margin-top:14px;font-size:12px;color:#8a7f6a">Compruebe los datos antes de continuar con el selfi.</div>`,
    );
  },
};
