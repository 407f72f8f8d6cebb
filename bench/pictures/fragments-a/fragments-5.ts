import { id, neutral, type Page, v } from '../marks.ts';
import { personIn } from '../people.ts';
import * as k from './fragments-kit.ts';

export const FRAGMENTS_5: Record<string, Page> = {
  /** Codes that change every half minute. */
  otp_authenticator: (x) => {
    const row = (service: string, account: string, left: number) =>
      `<div style="display:flex;align-items:center;padding:5px 26px;border-bottom:1px solid #2a2a2e"><div style="flex:1"><div style="font-size:13px;color:#a8a8b3">${service} ${account}</div><span style="font-size:25px;color:#8ab4f8;letter-spacing:2px">${v('otp', k.fill(x, '### ###'))}</span></div><span style="width:26px;height:26px;border-radius:50%;border:3px solid #8ab4f8;text-align:center;line-height:26px;font-size:11px">${left}</span></div>`;
    return k.box(
      `background:#18181b;color:#e4e4e7;font:14px/1.35 ${k.SANS}`,
      `<div style="padding:9px 26px;font-size:16px;display:flex;justify-content:space-between"><span>Verification codes</span><span style="color:#a8a8b3;font-size:13px">Search &nbsp; Add</span></div>${row(neutral('Gitforge'), v('user', k.handle(x)), 21)}${row(neutral('Northwind Mail'), v('email', x.email()), 21)}${row('Cash office, shared with the night shift', '', 8)}<div style="padding:6px 26px;font-size:12px;color:#a8a8b3">Copied to the clipboard. Last backup ${id(`${k.day(x, '/')} ${k.clock(x)}`)}</div>`,
    );
  },

  /** German bank asks who you are: numbers of a customer. */
  iban_anmeldung: (x) => {
    const field = (label: string, kind: string, value: string) =>
      `<div style="margin-top:7px"><div style="font-size:12px;color:#49586b">${label}</div>${k.input(kind, value, `width:100%;font:16px ${k.SANS};padding:6px 10px;border:1px solid #8fa3ba;color:#0b2545;background:#fff`)}</div>`;
    return k.box(
      `background:#dbe5f0;color:#0b2545;font:14px/1.4 ${k.SANS};padding:7px 40px;display:grid;grid-template-columns:280px 1fr;gap:30px`,
      `<div><div style="font-size:18px">Anmelden im Onlinebanking</div><div style="font-size:12px;color:#49586b;margin-top:4px">Filiale Mitte, Privatkunden</div>${field('Kundennummer', 'iban', k.number(x, k.one(x, '########|##########')))}${field('Zugangs-PIN', 'otp', k.fill(x, '#####'))}<div style="background:#0b2545;color:#fff;text-align:center;padding:7px;margin-top:10px">Anmelden</div></div><div style="font-size:13px;padding-top:36px;color:#49586b">Zuletzt angemeldet am ${id(`${k.day(x)} um ${k.clock(x)}`)}.<br><br>Ihre Kontonummer ${v('iban', k.number(x, '### #### ##'))}, Bankleitzahl ${v('iban', k.number(x, '### ### ##'))}, bleibt beim Wechsel gleich.<br><br>Wir fragen niemals am Telefon nach Ihren Daten.</div>`,
    );
  },

  /** Brazilian order: where it goes. */
  address_entrega: (x) => {
    const street = `${k.one(x, 'Rua das Laranjeiras|Av. Paulista|Rua XV de Novembro|Travessa do Carmo')}, ${x.r.int(12, 1900)}${k.one(x, '|, apto. 302|, casa 2|, bloco B')}`;
    const quarter = k.one(
      x,
      'Vila Mariana, São Paulo – SP|Boa Viagem, Recife – PE|Savassi, Belo Horizonte – MG|Batel, Curitiba – PR',
    );
    return k.box(
      `background:#fff;color:#333;font:14px/1.45 ${k.SANS};padding:14px 28px`,
      `<div style="display:flex;justify-content:space-between"><span style="font-size:18px">Pedido ${k.order(x)}</span><span style="background:#e6f7ee;color:#00a650;border-radius:4px;padding:3px 10px;font-size:13px">Chega amanhã</span></div><div style="margin-top:12px;display:flex;gap:14px;border:1px solid #e0e0e0;border-radius:6px;padding:12px 16px"><span style="font-size:22px">⚑</span><div>${v('address', street)}<br>${v('address', quarter)}<br>CEP ${v('address', k.fill(x, '#####-###'))}<div style="color:#888;font-size:13px">Recebe: ${v('name', k.portuguese(x))}, portaria aberta até as 22 h</div></div><span style="margin-left:auto;color:#3483fa">Alterar</span></div><div style="margin-top:12px;color:#888;font-size:13px">O entregador já saiu do centro de distribuição. Nota fiscal ${id(k.fill(x, '###.###.###'))}. Precisa de ajuda com esta compra?</div>`,
    );
  },

  /** Who is on call, and who after. */
  name_oncall: (x) => {
    const slot = (team: string, colour: string) =>
      `<div style="background:#fff;border:1px solid #dfe3e8;border-radius:8px;padding:10px 14px"><div style="color:${colour};font-size:12px">${team}</div><div style="font-size:16px;margin:3px 0">${v('name', x.anyName())}</div><div style="color:#7c8794;font-size:12px">then ${v('name', x.name())}</div></div>`;
    return k.box(
      `background:#f1f4f7;color:#212b36;font:14px/1.4 ${k.DEJA};padding:14px 22px`,
      `<div style="display:flex;justify-content:space-between;margin-bottom:10px"><span style="font-size:17px">On call right now</span><span style="color:#7c8794;font-size:12px">Swap · Override · Calendar</span></div><div style="display:grid;grid-template-columns:1fr 1fr;gap:12px">${slot('Payments', '#c2410c')}${slot('Platform', '#1d4ed8')}</div><div style="background:#fff3e6;border:1px solid #f5d2ab;border-radius:8px;margin-top:12px;padding:9px 14px;font-size:13px">Incident ${id(k.fill(x, 'INC-####'))} was taken over by ${v('name', x.anyName())} after twelve minutes. Severity two, no customers affected.</div>`,
    );
  },

  /** Who wrote what in a repository. */
  user_gitlog: (x) => {
    const row = (text: string, age: string) =>
      `<div style="display:grid;grid-template-columns:70px 1fr 150px 90px;gap:8px;padding:5px 18px;border-bottom:1px solid #eaeef2"><span style="font:12px ${k.MONO};color:#0969da">${id(x.hex(7))}</span><span>${text}</span><span style="color:#57606a">${v('user', k.handle(x))}</span><span style="color:#8c959f;text-align:right">${age}</span></div>`;
    return k.box(
      `background:#fff;color:#24292f;font:13px/1.4 ${k.SANS}`,
      `<div style="background:#f6f8fa;border-bottom:1px solid #d0d7de;padding:9px 18px">⎇ main &nbsp; <span style="color:#57606a">1,204 commits, 3 branches</span></div>${row('Round half to even in totals', '2 hours')}${row('Add retry to the webhook sender', 'yesterday')}${row('Bump lint rules', 'yesterday')}${row('Remove dead feature flag', '3 days')}${row('First draft of the changelog', 'a week')}<div style="padding:8px 18px;color:#57606a;font-size:12px">Older commits · Compare · Download as archive</div>`,
    );
  },

  /** Italian notice with a password for the first day. */
  secret_provvisoria: (x) => {
    const p = personIn(x, 'IT');
    return k.box(
      `background:#fffbe9;color:#3d3419;font:17px/1.5 ${k.SERIF};padding:18px 46px`,
      `<div style="font-size:21px">Benvenuta a bordo!</div><div style="margin-top:6px">Gentile ${v('name', p.name)}, il tuo accesso al gestionale è pronto. Entra con <span style="font-family:${k.MONO};font-size:15px">${v('user', `${k.lower(p.first)}.${k.lower(p.last).replace(/ /g, '')}`)}</span> e con la parola d'ordine provvisoria <span style="font-family:${k.MONO};font-size:15px;background:#fff1b8">${v('password', x.password())}</span>, che dovrai cambiare al primo ingresso.</div><div style="margin-top:10px;font-size:14px;color:#857747">Per la stampante del secondo piano usa ${v('password', `${k.one(x, 'Girasole|Vesuvio|Lampone|Tramonto')}${k.fill(x, '##')}${k.one(x, '!|?|$')}`)}. Richiesta ${k.ticket(x)}, ufficio informatico.</div>`,
    );
  },

  /** A client of databases: the window for a new connection. */
  conn_dialog: (x) => {
    const field = (label: string, kind: string, value: string, width: number) =>
      `<div style="display:flex;align-items:center;margin-top:7px"><span style="width:110px;text-align:right;padding-right:12px">${label}</span>${k.input(kind, value, `width:${width}px;font:12px ${k.DEJA};padding:3px 6px;border:1px solid #aaa;background:#fff;color:#000`)}</div>`;
    const host = x.internalHost();
    return k.box(
      `background:#ececec;color:#222;font:12px/1.4 ${k.DEJA}`,
      `<div style="background:linear-gradient(#e8e8e8,#cfcfcf);text-align:center;padding:5px;border-bottom:1px solid #b0b0b0">New connection</div><div style="padding:6px 24px"><div style="color:#666">General &nbsp; <b>Main</b> &nbsp; SSL &nbsp; Proxy &nbsp; Startup queries</div>${field('Server host', 'host', host, 260)}${field('User name', 'user', k.handle(x), 200)}${field('Password', 'password', k.token(x, 14), 200)}${field('JDBC URL', 'conn', `jdbc:postgresql://${host}:5432/billing?sslmode=require`, 440)}<div style="margin:10px 0 0 110px;color:#2e7d32">● Connected in 38 ms, server is version 15.8, session ${id(k.number(x, '#####'))}</div><div style="display:flex;justify-content:flex-end;gap:8px;margin-top:10px"><span style="border:1px solid #aaa;background:#fff;padding:3px 16px">Test</span><span style="border:1px solid #aaa;background:#fff;padding:3px 16px">Cancel</span><span style="background:#2f7cf6;color:#fff;padding:4px 20px">Save</span></div></div>`,
    );
  },

  /** German sheet with the wallets of partners. */
  wallet_tabelle: (x) => {
    const cell = (text: string, style = '') =>
      `<td style="border:1px solid #d4d4d4;padding:4px 6px;${style}">${text}</td>`;
    const row = (n: number, what: string, address: string, sum: string) =>
      `<tr>${cell(String(n), 'background:#f3f3f3;color:#777;text-align:center')}${cell(what)}${cell(v('wallet', address), 'font-size:11px')}${cell(sum, 'text-align:right')}${cell(id(k.fill(x, 'R-####')))}</tr>`;
    const sum = () => x.amount().replace('.', ',');
    return k.box(
      `background:#fff;color:#222;font:12px/1.35 ${k.SANS}`,
      `<div style="background:#217346;color:#fff;padding:7px 14px">Auszahlungen Quartal zwei.xlsx <span style="opacity:.7">– gespeichert</span></div><div style="padding:5px 14px;color:#555;border-bottom:1px solid #d4d4d4">Datei &nbsp; Start &nbsp; Einfügen &nbsp; Formeln &nbsp; Überprüfen &nbsp; Ansicht</div><table style="border-collapse:collapse;background:none;width:100%"><tr style="background:#f3f3f3;color:#777">${cell('')}${cell('A')}${cell('B')}${cell('C')}${cell('D')}</tr>${row(12, 'Provision', k.bitcoin(x), sum())}${row(13, 'Gutschrift', k.solana(x), sum())}${row(14, 'Nachzahlung', k.tron(x), sum())}${row(15, 'Storno', k.ether(x), `−${sum()}`)}</table><div style="padding:7px 14px;color:#555">Tabelle1 &nbsp; Übersicht &nbsp; Archiv <span style="float:right">Summe: wird berechnet</span></div>`,
    );
  },

  /** Card that appears when the pointer rests on a person. */
  contact_hovercard: (x) => {
    const name = x.anyName();
    return k.box(
      `background:#fff;color:#3b3b3b;font:13px/1.45 ${k.SANS};padding:14px 24px`,
      `<div style="color:#bbb">…and the carrier will call the shop before the second attempt on Friday. Please keep this thread short.</div><div style="margin:8px 0 0 60px;width:400px;box-shadow:0 4px 18px rgba(0,0,0,.25);border-radius:6px;overflow:hidden"><div style="background:#5b2a86;color:#fff;padding:9px 16px;font-size:16px">${v('name', name)} <span style="font-size:12px;opacity:.8">away since lunch</span></div><div style="padding:9px 16px">${v('email', x.email(name))}<br>${v('phone', x.phone())} <span style="color:#999">desk</span><br>${v('phone', x.phone())} <span style="color:#999">only in emergencies</span><div style="border-top:1px solid #eee;margin-top:8px;padding-top:6px;color:#5b2a86">Write &nbsp; Call &nbsp; Show last order ${k.order(x)}</div></div></div>`,
    );
  },

  /** British driving licence, read by a camera. */
  ident_licence: (x) => {
    const p = personIn(x, 'GB');
    const line = (n: string, value: string) =>
      `<div style="padding:2px 0"><span style="display:inline-block;width:34px;color:#7d5d6a;font-size:12px">${n}</span>${value}</div>`;
    const upper = p.last.toUpperCase();
    return k.box(
      `background:#20242b;padding:14px 26px;font:14px/1.35 ${k.DEJA};color:#2c1d25;display:flex;gap:22px`,
      `<div style="width:370px;background:linear-gradient(120deg,#f6dbe6,#e6d6f2);border-radius:14px;padding:12px 18px;box-sizing:border-box;height:230px"><div style="font-size:15px;letter-spacing:2px;margin-bottom:6px">DRIVING LICENCE</div>${line('1.', v('name', upper))}${line('2.', v('name', p.first.toUpperCase()))}${line('3.', `${v('dob', k.bornDay(x, '.'))} UNITED KINGDOM`)}${line('4a.', `${id(k.day(x))} &nbsp; 4c. DVLA`)}${line(
        '5.',
        v(
          'passport',
          `${upper
            .replace(/[^A-Z]/g, '')
            .slice(0, 5)
            .padEnd(5, '9')}${k.fill(x, '######^^#^^')}`,
        ),
      )}${line('8.', v('address', `${p.street}, ${p.town}`.toUpperCase()))}${line('9.', 'AM / A / B1 / B / k / q')}</div><div style="color:#cfd6e0;font-size:13px"><div style="font-size:16px;color:#fff">Looks good?</div><div style="margin:6px 0 14px">Check that nothing is blurred and no corner is missing.</div>Capture<br>${id(`cap_${x.hex(8)}`)}<div style="margin-top:14px;background:#e91e63;color:#fff;border-radius:6px;padding:6px 14px">Use this photo</div><div style="margin-top:8px;text-align:center">Take again</div></div>`,
    );
  },
};
