import { id, neutral, type Page, v } from '../marks.ts';
import { personIn } from '../people.ts';
import * as k from './fragments-kit.ts';

export const FRAGMENTS_3: Record<string, Page> = {
  /** German mail with a code in large digits. */
  otp_mail: (x) => {
    const p = personIn(x, 'DE');
    return k.box(
      `background:#f4f4f4;color:#333;font:14px/1.5 ${k.SANS};padding:12px 80px`,
      `<div style="background:#fff;border-top:4px solid #00735c;padding:14px 28px"><div>Guten Tag ${v('name', p.name)},</div><div style="margin-top:6px">um Ihr neues Gerät zu bestätigen, geben Sie bitte diese Zahl ein:</div><div style="text-align:center;font-size:26px;letter-spacing:6px;background:#eef7f4;padding:8px;margin:10px 0">${v('otp', k.fill(x, k.one(x, '######|### ###|####')))}</div><div style="font-size:12px;color:#777">Sie gilt zehn Minuten. Haben Sie nichts angefordert? Dann löschen Sie diese Nachricht. Vorgang ${id(k.number(x, '########'))}, gesendet ${id(`${k.day(x)}, ${k.clock(x)}`)} an ${v('email', p.email)}.</div></div>`,
    );
  },

  /** American direct deposit: routing and account numbers. */
  iban_deposit: (x) => {
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;padding:8px 0;border-bottom:1px solid #e8e8ef"><span style="color:#68687a">${label}</span><span>${value} <span style="color:#6b4eff;font-size:12px">Copy</span></span></div>`;
    return k.box(
      `background:#fff;color:#17172b;font:15px/1.4 ${k.SANS};padding:14px 60px`,
      `<div style="font-size:20px">Set up direct deposit</div><div style="color:#68687a;font-size:13px;margin-bottom:6px">Give these details to your employer. The first payday usually takes one or two cycles.</div>${line('Account holder', v('name', k.american(x)))}${line('Routing number', v('iban', k.fill(x, '0########')))}${line('Checking', v('iban', k.fill(x, k.one(x, '##########|############|#### ### ####'))))}<div style="display:flex;justify-content:space-between;padding-top:10px;font-size:13px;color:#68687a"><span>Last deposit: $${x.amount()}, trace ${id(k.fill(x, '###############'))}</span><span>Completed</span></div>`,
    );
  },

  /** French form of a delivery. */
  address_livraison: (x) => {
    const p = personIn(x, 'FR');
    const field = (label: string, kind: string, value: string, span = 1) =>
      `<label style="grid-column:span ${span}"><span style="display:block;font-size:12px;color:#7b4b57">${label}</span>${k.input(kind, value, `width:100%;font:14px ${k.DEJA};padding:5px 9px;border:1px solid #d8b9c1;border-radius:3px;background:#fffafb;color:#3c1b24`)}</label>`;
    return k.box(
      `background:#fff;color:#3c1b24;font:14px/1.4 ${k.DEJA};padding:14px 28px`,
      `<div style="font-size:18px;margin-bottom:8px">Où devons-nous livrer ?</div><div style="display:grid;grid-template-columns:repeat(3,1fr);gap:8px 14px">${field('Destinataire', 'name', p.name, 1)}${field('N° et voie', 'address', p.street, 2)}${field('Bâtiment, étage', 'address', `Bât. ${k.one(x, 'A|B|C')}, ${x.r.int(2, 7)}e étage`)}${field('Code postal et ville', 'address', p.town, 2)}</div><div style="margin-top:12px;font-size:13px">☑ Utiliser la même adresse pour la facture &nbsp; ☐ Laisser chez un voisin</div><div style="display:flex;justify-content:space-between;margin-top:12px"><span style="color:#7b4b57;font-size:12px">Panier ${id(`PAN-${k.number(x, '######')}`)}</span><span style="background:#a3264a;color:#fff;padding:6px 22px">Continuer vers le paiement</span></div>`,
    );
  },

  /** Italian invitation to a meeting. */
  name_invitati: (x) => {
    const guest = (mark: string, colour: string, remark = '') =>
      `<div style="padding:3px 0"><span style="color:${colour}">${mark}</span> ${v('name', personIn(x, 'IT').name)} <span style="color:#80868b;font-size:12px">${remark}</span></div>`;
    return k.box(
      `background:#fff;color:#3c4043;font:14px/1.4 ${k.SANS};padding:16px 30px;display:grid;grid-template-columns:1fr 1fr;gap:24px`,
      `<div><span style="display:inline-block;width:14px;height:14px;background:#0b8043;border-radius:3px"></span> <span style="font-size:20px">Allineamento incassi</span><div style="color:#80868b;margin-top:6px">Giovedì, dalle 10 alle 10:45<br>Sala grande, secondo piano<br>Si ripete ogni settimana</div><div style="margin-top:10px">Portate i casi ancora aperti e le domande dei negozi.</div><div style="margin-top:12px;color:#1a73e8">Sì &nbsp; No &nbsp; Forse</div></div><div><div style="color:#80868b;font-size:12px;margin-bottom:4px">4 invitati, 2 hanno accettato</div>${guest('✔', '#0b8043', 'organizzatore')}${guest('✔', '#0b8043')}${guest('✖', '#c5221f', 'in ferie')}${guest('?', '#f29900', 'in attesa')}<div style="margin-top:10px;font-size:12px;color:#80868b">Evento ${id(x.eventId())}</div></div>`,
    );
  },

  /** Who is on the machine. */
  user_last: (x) => {
    const names = [k.handle(x), k.handle(x), k.handle(x)];
    const row = (name: string, tty: string, rest: string) =>
      `${v('user', name)}${' '.repeat(Math.max(1, 20 - name.length))}${tty.padEnd(9)}${rest}`;
    return k.box(
      `background:#fdf6e3;color:#586e75;font:13px/1.5 ${k.DEJAMONO};padding:12px 18px;white-space:pre`,
      `$ last -n 5
${row(names[0]!, 'pts/0', `Tue Mar  3 ${k.clock(x)}   still logged in`)}
${row(names[1]!, 'pts/2', `Tue Mar  3 ${k.clock(x)} - ${k.clock(x)}  (00:41)`)}
${row('reboot', 'system', `Mon Mar  2 ${k.clock(x)}   still running`).replace(/<.?s-v[^>]*>/g, '')}
${row(names[2]!, 'tty1', `Sun Mar  1 ${k.clock(x)} - down   (02:10)`)}

wtmp begins Sun Feb  1 00:00, boot ${id(x.hex(12))}
$ id ${v('user', names[1]!)}
uid=${x.r.int(1001, 1099)} gid=100(users) groups=100(users),27(sudo),998(docker)
$ echo "nothing else to see here"
nothing else to see here`,
    );
  },

  /** Dutch vault of passwords: one entry. */
  secret_kluis: (x) => {
    const row = (label: string, value: string, action: string) =>
      `<div style="display:flex;align-items:center;padding:8px 16px;border-bottom:1px solid #e3e8ee"><div style="flex:1"><div style="font-size:11px;color:#175ddc">${label}</div>${value}</div><span style="color:#6c7a89;font-size:12px">${action}</span></div>`;
    return k.box(
      `background:#edf2f9;color:#1f242e;font:14px/1.4 ${k.SANS};padding:12px 70px`,
      `<div style="font-size:16px;margin-bottom:8px">♦ ${neutral('Kassaportaal')} <span style="font-size:12px;color:#6c7a89">map Winkel, gedeeld met twee collega's</span></div><div style="background:#fff;border-radius:8px">${row('Gebruikersnaam', v('user', k.handle(x)), 'Kopiëren')}${row('Wachtwoord', `<span style="font:15px ${k.MONO}">${v('password', x.password())}</span>`, 'Verbergen &nbsp; Kopiëren')}${row('Verificatiecode', `<span style="font:15px ${k.MONO}">${v('otp', k.fill(x, '### ###'))}</span> <span style="color:#6c7a89;font-size:12px">nog 17 s</span>`, 'Kopiëren')}</div><div style="font-size:11px;color:#6c7a89;margin-top:8px">Laatst gewijzigd ${id(k.day(x, '-'))}, wachtwoord twee keer eerder veranderd</div>`,
    );
  },

  /** Portuguese remark in a ticket, with commands in it. */
  conn_comentario: (x) => {
    const host = x.internalHost();
    const shell = (text: string) =>
      `<div style="background:#272822;color:#f8f8f2;font:12px/1.5 ${k.MONO};padding:7px 12px;border-radius:4px;margin:7px 0;overflow-wrap:anywhere">${text}</div>`;
    return k.box(
      `background:#fff;color:#172b4d;font:14px/1.45 ${k.SANS};padding:12px 24px`,
      `<div style="font-size:12px;color:#6b778c">${k.ticket(x)} · comentário interno · há 12 minutos</div><div style="margin-top:4px">Para repetir o erro, abram primeiro o túnel e depois o cliente:</div>${shell(`ssh -N -L 5433:${v('host', host)}:5432 ${v('user', k.handle(x))}@${v('host', x.internalHost())}`)}${shell(`mysql -h 127.0.0.1 -P 5433 -u ${v('user', k.one(x, 'relatorio|leitura_vendas|app_caixa|rsantos'))} -p${v('password', k.token(x, 13))} vendas`)}<div>Se ficar parado, o firewall ainda não conhece o vosso endereço. O pedido ${id(x.requestId())} serve de exemplo.</div><div style="margin-top:8px;color:#0052cc">Responder &nbsp; Editar &nbsp; Copiar ligação</div>`,
    );
  },

  /** Addresses to which an account may withdraw. */
  wallet_allowlist: (x) => {
    const row = (label: string, net: string, address: string, state: string) =>
      `<tr>${[label, net, `<span style="font:11px ${k.MONO}">${v('wallet', address)}</span>`, state].map((cell) => `<td style="padding:8px 10px;border-top:1px solid #2d3748">${cell}</td>`).join('')}</tr>`;
    return k.box(
      `background:#0b0e11;color:#eaecef;font:13px/1.35 ${k.SANS};padding:14px 20px`,
      `<div style="display:flex;justify-content:space-between;margin-bottom:10px"><b>Withdrawal allowlist</b><span style="color:#f0b90b">+ Add new</span></div><table style="border-collapse:collapse;width:100%;background:none"><tr style="color:#848e9c;font-size:12px"><td style="padding:4px 10px">Label</td><td style="padding:4px 10px">Network</td><td style="padding:4px 10px">Destination</td><td style="padding:4px 10px">State</td></tr>${row('Cold store', 'Bitcoin', k.bitcoin(x), 'Active')}${row('Second desk', 'Tron', k.tron(x), 'Active')}${row('Old phone', 'Ethereum', k.ether(x), 'Locked for a day')}</table><div style="color:#848e9c;font-size:12px;margin-top:10px">Last change ${id(x.time())}. New entries wait for twenty-four hours.</div>`,
    );
  },

  /** Polish chat with a customer. */
  contact_czat: (x) => {
    const p = personIn(x, 'PL');
    const bubble = (text: string, mine: boolean) =>
      `<div style="display:flex;justify-content:${mine ? 'flex-end' : 'flex-start'};margin-top:8px"><span style="max-width:400px;background:${mine ? '#dcf8c6' : '#fff'};border-radius:10px;padding:7px 12px">${text}</span></div>`;
    return k.box(
      `background:#e5ddd5;color:#222;font:14px/1.4 ${k.DEJA};padding:8px 26px`,
      `<div style="text-align:center;font-size:11px;color:#667">dzisiaj, ${k.clock(x)}</div>${bubble(`Dzień dobry, wpłata ${id(x.txId())} nadal nie dotarła. Proszę o telefon na ${v('phone', p.phone)}, najlepiej po piętnastej.`, false)}${bubble('Dziękuję, już sprawdzam. Czy potwierdzenie mam wysłać na ten sam adres co zwykle?', true)}${bubble(`Nie, tamten już nie działa, proszę pisać na ${v('email', p.email)} albo do żony: ${v('phone', personIn(x, 'PL').phone)}`, false)}`,
    );
  },

  /** German identity card, as typed by a clerk. */
  ident_ausweis: (x) => {
    const p = personIn(x, 'DE');
    const row = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:220px 1fr;padding:5px 0"><span style="text-align:right;padding-right:18px;color:#596b80">${label}</span><span>${value}</span></div>`;
    return k.box(
      `background:#e9eef4;color:#0e2238;font:14px/1.35 ${k.SANS};padding:12px 20px`,
      `<div style="background:#fff;border:1px solid #b8c6d6;padding:10px 14px"><div style="border-bottom:1px solid #b8c6d6;padding-bottom:5px;margin-bottom:5px">Legitimation · Vorgang ${id(k.fill(x, 'LEG-2026-#####'))}</div>${row('Geburtsname', v('name', personIn(x, 'DE').last))}${row('Geburtstag und -ort', `${v('dob', p.born)} in ${v('address', k.one(x, 'Kassel|Bautzen|Oldenburg|Passau'))}`)}${row('Ausweis-Nr.', v('passport', k.fill(x, 'L##^##^##')))}${row('Gültig bis', `${x.r.int(2027, 2035)}, geprüft am Schalter`)}${row('Steuer-ID', v('tax', k.number(x, '## ### ### ###').replace(/ 0/g, ' 3')))}${row('Steuernummer', v('tax', k.fill(x, '##/###/#####')))}</div>`,
    );
  },
};
