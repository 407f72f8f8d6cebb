import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import { anyone, digits, order, pad, SCREEN, shape, signedQuote, token, trade } from './sixteenth-1.ts';
import { supplier } from './sixteenth-2.ts';

export const PART_4: Record<string, Page> = {
  /** Italian mail on dark: one conversation as a pile of messages, a card of the sender. */
  posta: (x) => {
    const client = personIn(x, 'IT');
    const desk = personIn(x, 'IT');
    const third = personIn(x, 'IT');
    const tx = x.txId();
    const folder = (name: string, count = '', on = false) =>
      `<div style="display:flex;justify-content:space-between;padding:6px 14px;border-radius:0 16px 16px 0;background:${on ? '#3b3350' : 'none'}"><span>${name}</span><span style="color:#a99fc0">${count}</span></div>`;
    const letter = (from: string, to: string, when: string, body: string, grow = false) =>
      `<div style="background:#28243a;border-radius:10px;padding:11px 20px;margin-bottom:10px;${grow ? 'border-left:4px solid #f2a65a' : ''}"><div style="display:flex;justify-content:space-between;gap:14px;margin-bottom:6px"><span style="overflow-wrap:anywhere">${from} <span style="color:#a99fc0">a ${to}</span></span><span style="color:#a99fc0;white-space:nowrap">${when}</span></div><div style="overflow-wrap:anywhere">${body}</div></div>`;
    const fact = (label: string, value: string) =>
      `<div style="margin-top:9px;overflow-wrap:anywhere"><span style="color:#a99fc0;font-size:12px">${label}</span><br>${value}</div>`;
    return `<div style="${SCREEN};background:#1d1a2b;color:#e6e1f2;font:14.5px/1.45 Liberation Sans,sans-serif;display:grid;grid-template-columns:172px minmax(0,1fr) 262px;grid-template-rows:52px minmax(0,1fr)">
<div style="grid-column:1/4;display:flex;align-items:center;gap:20px;padding:0 20px;border-bottom:1px solid #3b3350"><b style="font-size:17px;color:#f2a65a">Lettera</b><span style="background:#28243a;border-radius:16px;padding:6px 190px 6px 16px;color:#a99fc0">Cerca nella posta</span><span style="margin-left:auto">${v('email', desk.email)}</span></div>
<div style="padding:14px 12px 0 0"><div style="margin:0 0 12px 14px;background:#f2a65a;color:#1d1a2b;border-radius:16px;padding:7px 16px;display:inline-block">Scrivi</div>${folder('In arrivo', '9', true)}${folder('Speciali')}${folder('Inviati')}${folder('Bozze', '1')}${folder('Assistenza', '4')}${folder('Reclami', '2')}${folder('Fornitori')}${folder('Spam', '38')}${folder('Cestino')}</div>
<div style="padding:14px 18px"><div style="font-size:20px;margin-bottom:10px">Rimborso non arrivato, ordine ${id(order(x))}</div>${letter(`<b>${v('name', client.name)}</b>`, v('email', desk.email), 'lunedì 9:02', `Buongiorno, ho annullato l’acquisto ${id(tx)} dieci giorni fa e sul conto non vedo ancora nulla. Il conto è ${v('iban', client.iban)}, intestato a me. Potete controllare? Mi trovate anche al ${v('phone', client.phone)}.`)}${letter(`<b>${v('name', desk.name)}</b>`, v('name', client.first), 'lunedì 11:40', `Gentile cliente, il rimborso risulta partito con la richiesta ${id(x.requestId())} e l’evento ${id(x.eventId())}. La banca lo ha respinto perché il nome non corrisponde. Può mandarmi la data di nascita e il codice fiscale, così confronto i dati?`)}${letter(`<b>${v('name', client.name)}</b>`, `${v('email', desk.email)}, ${v('email', third.email)}`, 'oggi 8:15', `Certo. La data di nascita è il ${v('dob', client.born)}, codice fiscale ${v('tax', shape(x, '¤¤¤¤¤¤##A##H###¤'))}, carta d’identità ${v('passport', shape(x, 'CA#####¤¤|CB#####¤¤'))}. Abito in ${v('address', client.street)}, ${v('address', client.town)}.<br>Forse la banca ha ancora il vecchio conto cointestato con ${v('name', third.name)}, IBAN ${v('iban', x.iban('IT'))}. Per sicurezza la carta usata è la ${v('card', x.card())}.<br>Se preferite pagare in USDT: ${v('wallet', x.wallet())}. Grazie, ${v('name', client.first)}`, true)}<div style="border:1px solid #3b3350;border-radius:10px;padding:11px 20px"><span style="color:#a99fc0">Risposta in preparazione</span><br>Grazie mille. Ho aperto la sessione ${id(x.sessionId())} e il nuovo rimborso porta il numero ${id(x.txId())}. Di solito servono due giorni lavorativi.<div style="margin-top:8px"><span style="background:#f2a65a;color:#1d1a2b;border-radius:6px;padding:4px 16px">Invia</span> &nbsp; <span style="color:#a99fc0">Allega &nbsp; Modelli &nbsp; Elimina</span></div></div></div>
<div style="border-left:1px solid #3b3350;padding:18px 20px"><div style="width:56px;height:56px;border-radius:50%;background:#6d5ba0;margin-bottom:8px"></div><div style="font-size:17px">${v('name', client.name)}</div><span style="color:#a99fc0">cliente dal duemilaventitré</span>${fact('Posta', v('email', client.email))}${fact('Cellulare', v('phone', client.phone))}${fact('Residenza', `${v('address', client.street)}<br>${v('address', client.town)}`)}${fact('Ultimo accesso', v('ip', x.ip()))}${fact('Pratiche aperte', `${id(shape(x, 'PRA-####|TCK-#####'))}<br>${id(shape(x, 'PRA-####|TCK-#####'))}`)}${fact('Preventivo bloccato', id(signedQuote(x)))}${fact('Consegna dell’avviso', id(x.deliveryId()))}</div></div>`;
  },

  /** Team chat about a morning with trouble, a thread on the right. */
  chat: (x) => {
    const people = times(5, () => anyone(x));
    const maker = supplier(x);
    let minute = x.r.int(2, 9);
    const say = (who: number, text: string, small = false) => {
      minute += x.r.int(1, 4);
      return `<div style="display:grid;grid-template-columns:${small ? 30 : 40}px minmax(0,1fr);gap:10px;padding:${small ? 7 : 8}px 0"><span style="width:${small ? 28 : 36}px;height:${small ? 28 : 36}px;border-radius:6px;background:${['#e8a33d', '#3d8be8', '#5fb36b', '#b05fb3', '#d3605a'][who]}"></span><div style="overflow-wrap:anywhere"><b>${v('name', people[who]!.name)}</b> <span style="color:#81766a;font-size:12px">9:${pad(minute)}</span><br>${text}</div></div>`;
    };
    const channel = (name: string, on = false, count = '') =>
      `<div style="padding:4px 16px;background:${on ? '#1f7a6d' : 'none'};color:${on ? '#fff' : '#cfe3df'};display:flex;justify-content:space-between"><span># ${name}</span><b>${count}</b></div>`;
    const code = (text: string) =>
      `<span style="font:12.5px Liberation Mono,monospace;background:#f1ede6;border:1px solid #e0d8cb;border-radius:3px;padding:0 4px">${text}</span>`;
    return `<div style="${SCREEN};background:#fff;color:#2b2620;font:14px/1.38 Liberation Sans,sans-serif;display:grid;grid-template-columns:204px minmax(0,1fr) 356px">
<div style="background:#134a43;color:#cfe3df;padding-top:14px"><div style="padding:0 16px 14px;color:#fff;font-size:17px">${neutral('Larkspur Pay')}</div><div style="padding:4px 16px">Threads</div><div style="padding:4px 16px">Mentions</div><div style="padding:4px 16px 14px">Drafts</div>${channel('announcements')}${channel('checkout-help', false, '2')}${channel('payments-live', true)}${channel('releases')}${channel('random')}${channel('office-plants', false, '7')}<div style="padding:16px 16px 4px">Direct messages</div>${people
      .slice(0, 4)
      .map((p) => `<div style="padding:4px 16px">● ${v('name', p.name)}</div>`)
      .join(
        '',
      )}<div style="padding:28px 16px;font-size:12px">Quiet hours start at six. You are shown as available.</div></div>
<div style="padding:0 22px"><div style="padding:13px 0;border-bottom:1px solid #e6dfd4"><b style="font-size:16px"># payments-live</b> <span style="color:#81766a">&nbsp; 23 members · production only, tests go to sandbox-talk</span></div>
${say(0, `Morning. Buyers with Polish banks see a spinner after the bank step. First report is session ${id(x.sessionId())}, order ${id(order(x))}.`)}${say(1, `Seeing it too. ${code('POST /v1/gate_sessions')} answers 409, request ids ${id(x.requestId())} and ${id(x.requestId())}.`)}${say(2, `The customer is ${v('name', anyone(x).name)}, ${v('email', x.email())}, rang from ${v('phone', personIn(x, 'PL').phone)}. Refund went to ${v('iban', x.iban('PL'))}, transaction ${id(x.txId())}.`)}${say(3, `I can repeat it from the office, we come from ${v('ip', x.ip())}. Used this key, will rotate it: ${code(v('key', x.secretKey()))}`)}${say(1, `${v('note', x.r.pick(['The second route is switched off since seven because the reserve for zloty ran low.', 'Treasury parked the zloty float elsewhere overnight, the fallback has nothing to fill from.', 'Risk lowered the cap for new Polish cards, that rule is not meant to leave this room.']))} ${v('provider', maker)} is looking at it.`)}${say(4, `Support can say: quotes are not available at the moment, please try again in an hour. Status is ${code('rate_unavailable')}, trade ${id(trade(x))}.`)}${say(0, `Grafana login for the new starter, delete after reading: ${v('user', shape(x, 'viewer.gate##|starter-#|gf_read##'))} / ${v('password', x.password())}`)}${say(2, `Dead lettered deliveries so far: ${id(x.deliveryId())}, ${id(x.deliveryId())}. I replay them once the queue is short.`)}
<div style="border:1px solid #bdb3a4;border-radius:8px;padding:10px 14px;color:#81766a;margin-top:8px">Message payments-live<div style="margin-top:6px">B &nbsp; I &nbsp; ☰ &nbsp; ☺ &nbsp; @ &nbsp; +</div></div></div>
<div style="border-left:1px solid #e6dfd4;background:#fbf9f5;padding:0 18px"><div style="padding:14px 0;display:flex;justify-content:space-between;border-bottom:1px solid #e6dfd4"><b>Thread</b><span>✕</span></div>${say(3, `Body of the failed webhook, event ${id(x.eventId())}:<div style="font:12px/1.5 Liberation Mono,monospace;background:#2b2620;color:#eee3d3;border-radius:6px;padding:8px 12px;margin-top:5px">"user_reference": "${v('email', people[4]!.email)}",<br>"dest_address": "${v('wallet', x.wallet())}",<br>"status": "open",<br>"quote_id": "${id(signedQuote(x))}"</div>`, true)}${say(4, `That is my own test account, please do not call ${v('phone', people[4]!.phone)} about it ☺`, true)}${say(1, `Signature was ${v('secret', x.hex(64))}, so the secret on ${v('host', x.internalHost())} is the old one.`, true)}${say(0, `Thanks. Fixed with the next release, I add a line to the checklist so that nobody forgets the second server.`, true)}<div style="color:#1f7a6d;padding-top:6px">✔ 3 &nbsp; ♥ 1 &nbsp; add reaction</div></div></div>`;
  },

  /** German spreadsheet: bank movements against transactions, one cell chosen. */
  tabelle: (x) => {
    const rows = times(9, () => personIn(x, 'DE'));
    const widths = [34, 74, 138, 150, 212, 80, 80, 252, 0];
    const columns = `display:grid;grid-template-columns:${widths
      .slice(0, 8)
      .map((w) => `${w}px`)
      .join(' ')} minmax(0,1fr)`;
    const cell = (text: string, more = '') =>
      `<span style="border-right:1px solid #d4d4d4;border-bottom:1px solid #d4d4d4;padding:5px 6px;overflow-wrap:anywhere;${more}">${text}</span>`;
    const number = (text: string | number) => cell(String(text), 'background:#f0f0f0;color:#666;text-align:center');
    const remarks = [
      'stimmt überein',
      `Rückruf unter ${v('phone', personIn(x, 'DE').phone)}`,
      'stimmt überein',
      `doppelt, siehe ${id(x.txId())}`,
      `Beleg kommt von ${v('email', x.email())}`,
      'stimmt überein, Gebühr fehlt',
      `Konto von ${v('name', personIn(x, 'DE').name)}`,
      `Sitzung ${id(x.sessionId())} prüfen`,
      'offen',
    ];
    const tab = (text: string, on = false) =>
      `<span style="padding:5px 16px;border-right:1px solid #c8c8c8;${on ? 'background:#fff;color:#1d6f42;border-bottom:3px solid #1d6f42' : ''}">${text}</span>`;
    const amount = () => `${x.r.int(12, 980)},${pad(x.r.int(0, 99))}`;
    const body = rows
      .map((p, i) => {
        const late = i === 3 || i === 8;
        return `<div style="${columns};background:${late ? '#fdf0ef' : '#fff'}">${number(i + 3)}${cell(`${pad(i + 3)}.11.26`)}${cell(id(x.txId()))}${cell(v('name', p.name))}${cell(v('iban', p.iban), i === 4 ? 'outline:2px solid #1d6f42;outline-offset:-2px' : '')}${cell(amount(), 'text-align:right')}${cell(late ? 'offen' : 'gebucht')}${cell(remarks[i]!)}${cell('')}</div>`;
      })
      .join('');
    const blank = (n: number) =>
      `<div style="${columns};background:#fff;height:25px">${number(n)}${times(8, () => cell('')).join('')}</div>`;
    return `<div style="${SCREEN};background:#f0f0f0;color:#222;font:11.5px/1.3 Liberation Sans,sans-serif">
<div style="background:#1d6f42;color:#fff;padding:8px 16px;display:flex;gap:20px;font-size:13px"><span>▦ Abgleich November.ods</span><span style="color:#bfe0cd">gespeichert vor zwei Minuten</span><span style="margin-left:auto">${v('name', personIn(x, 'DE').name)}</span></div>
<div style="padding:7px 16px;display:flex;gap:20px;background:#fafafa;font-size:12.5px"><span>Datei</span><span>Bearbeiten</span><span>Ansicht</span><span>Einfügen</span><span>Format</span><span>Daten</span><span>Extras</span><span>Hilfe</span></div>
<div style="padding:6px 16px;background:#fafafa;border-top:1px solid #ddd;display:flex;gap:18px;color:#555;font-size:12.5px"><span>Liberation Sans ▾</span><span>10 ▾</span><b>F</b><i>K</i><u>U</u><span>€</span><span>%</span><span>0,00</span><span>Rahmen ▾</span><span>Filter ▾</span><span>Sortieren ▾</span><span>Zeile einfügen</span></div>
<div style="background:#fff;border-top:1px solid #ddd;border-bottom:1px solid #bbb;padding:6px 16px;font-size:13px"><span style="border-right:1px solid #ccc;padding-right:60px;margin-right:12px">D7</span><span style="color:#888">ƒx</span> &nbsp; ${v('iban', rows[4]!.iban)}</div>
<div style="${columns};background:#f0f0f0;color:#666;text-align:center">${['', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((t) => cell(t, 'padding:3px')).join('')}</div>
<div style="${columns};background:#fff;font-size:15px">${number(1)}<span style="grid-column:2/10;padding:6px;border-bottom:1px solid #d4d4d4">Eingänge der Bank gegen Vorgänge im Händlerportal, Lauf ${id(shape(x, 'ABG-2026-##|REC-####-11'))}</span></div>
<div style="${columns};background:#dcebe2;font-weight:bold">${number(2)}${['Tag', 'Vorgang', 'Auftraggeber', 'Konto', 'Betrag', 'Stand', 'Bemerkung', ''].map((t) => cell(t)).join('')}</div>${body}
<div style="${columns};background:#fff;font-weight:bold">${number(12)}${cell('')}${cell('Summe')}${cell('')}${cell('')}${cell('4.206,18', 'text-align:right')}${cell('')}${cell('zwei Posten sind offen')}${cell('')}</div>${blank(13)}
<div style="${columns};background:#fff">${number(14)}<span style="grid-column:2/10;padding:5px 6px;border-bottom:1px solid #d4d4d4">Fragen an ${v('name', rows[0]!.name)} (${v('email', rows[0]!.email)}), Steuernummer der Filiale ${v('tax', shape(x, '##/###/#####|###/####/####'))}, Anfrage ${id(x.requestId())}</span></div>
<div style="${columns};background:#fff">${number(15)}<span style="grid-column:2/10;padding:5px 6px;border-bottom:1px solid #d4d4d4">Nicht zugeordnet: Überweisung mit dem Vermerk ${id(order(x))}, Absender ${v('name', personIn(x, 'DE').name)}, ${v('address', personIn(x, 'DE').street)}, ${v('address', personIn(x, 'DE').town)}</span></div>
<div style="${columns};background:#fff">${number(16)}<span style="grid-column:2/10;padding:5px 6px;border-bottom:1px solid #d4d4d4">Intern: ${v('note', x.r.pick(['Die Reserve bei der Abwicklungsbank ist knapp, Auszahlungen erst ab vier Uhr freigeben.', 'Treasury schiebt bis Freitag Geld vom Ausgleichskonto nach, bis dahin keine großen Rückläufer.', 'Der zweite Abwickler bekommt ab Montag siebzig Prozent, Partnern nichts davon sagen.']))}</span></div>
${times(7, (i) => blank(17 + i)).join('')}
<div style="position:absolute;left:0;right:0;bottom:0;background:#e4e4e4;border-top:1px solid #bbb;display:flex;align-items:center;font-size:12px">${tab('Oktober')}${tab('November', true)}${tab('Rückläufer')}${tab('Gebühren')}<span style="padding:5px 14px">+</span><span style="margin-left:auto;padding-right:16px;color:#555">Tabelle 2 von 4 &nbsp; Mittelwert: – &nbsp; Anzahl: 1 &nbsp; 100 %</span></div></div>`;
  },

  /** French calendar of a week with narrow blocks and one meeting opened. */
  agenda: (x) => {
    const me = personIn(x, 'FR');
    const guests = times(4, () => personIn(x, 'FR'));
    const host = guests[0]!;
    const block = (day: number, from: number, length: number, colour: string, text: string) =>
      `<div style="position:absolute;left:${day * 20}%;width:calc(20% - 6px);top:${(from - 8) * 62}px;height:${length * 62 - 4}px;box-sizing:border-box;background:${colour};border-left:4px solid #0004;border-radius:4px;padding:4px 7px;overflow-wrap:anywhere;font-size:12px;line-height:1.28">${text}</div>`;
    const day = (name: string, n: number) =>
      `<div style="text-align:center;padding:6px 0;color:#4f5b66">${name}<div style="font-size:20px;color:${n === 18 ? '#fff' : '#1d252c'};background:${n === 18 ? '#c2410c' : 'none'};border-radius:50%;width:34px;line-height:34px;margin:2px auto 0">${n}</div></div>`;
    const guest = (p: (typeof guests)[number], answer: string) =>
      `<div style="display:flex;justify-content:space-between;gap:10px;padding:3px 0"><span style="overflow-wrap:anywhere">${v('name', p.name)}, <span style="color:#4f5b66">${v('email', p.email)}</span></span><span style="color:#4f5b66;white-space:nowrap">${answer}</span></div>`;
    return `<div style="${SCREEN};background:#fff;color:#1d252c;font:13px/1.38 Liberation Sans,sans-serif;display:grid;grid-template-columns:196px minmax(0,1fr) 352px;grid-template-rows:56px minmax(0,1fr)">
<div style="grid-column:1/4;display:flex;gap:20px;align-items:center;padding:0 22px;border-bottom:1px solid #dfe3e7"><b style="font-size:18px;color:#c2410c">Agenda</b><span style="border:1px solid #cfd5da;border-radius:5px;padding:5px 14px">Aujourd’hui</span><span>‹ &nbsp; ›</span><span style="font-size:18px">du 16 au 20 novembre 2026</span><span style="margin-left:auto">Semaine ▾</span><span>${v('email', me.email)}</span></div>
<div style="border-right:1px solid #dfe3e7;padding:14px 18px"><span style="background:#c2410c;color:#fff;border-radius:18px;padding:7px 18px;display:inline-block;margin-bottom:14px">Créer</span><div style="color:#4f5b66;margin-bottom:4px">Mes agendas</div><div>▣ Travail</div><div>▣ Astreintes</div><div>▢ Jours fériés</div><div style="color:#4f5b66;margin:16px 0 4px">Collègues</div>${guests
      .slice(1)
      .map((p) => `<div style="padding:2px 0">▢ ${v('name', p.name)}</div>`)
      .join(
        '',
      )}<div style="color:#4f5b66;margin:16px 0 4px">À faire</div><div style="overflow-wrap:anywhere">☐ Relire la fiche ${id(shape(x, 'AST-####|INC-2026-##'))}<br>☐ Poster le colis à ${v('address', guests[2]!.street)}<br>☐ Rappeler ${v('phone', guests[3]!.phone)}<br>☐ Noter les congés de décembre</div></div>
<div style="padding:0 8px 0 0"><div style="display:grid;grid-template-columns:44px repeat(5,1fr)"><span></span>${day('lun.', 16)}${day('mar.', 17)}${day('mer.', 18)}${day('jeu.', 19)}${day('ven.', 20)}</div><div style="position:relative;margin-left:44px;height:682px;border-top:1px solid #dfe3e7;background:repeating-linear-gradient(#fff 0 61px,#e9edf0 61px 62px)">${times(11, (i) => `<span style="position:absolute;left:-40px;top:${i * 62 - 4}px;color:#7b8791;font-size:11px">${i + 8} h</span>`).join('')}${block(0, 9, 1, '#fde3d3', 'Point du lundi, salle bleue')}${block(0, 11, 2, '#d9ebff', `Appel client : ${v('name', personIn(x, 'FR').name)}, remboursement ${id(x.txId())}`)}${block(0, 15, 1.5, '#e3f4e0', 'Revue des paiements en échec')}${block(1, 8.5, 1.5, '#d9ebff', `Entretien avec ${v('name', personIn(x, 'FR').name)}, candidate`)}${block(1, 13, 1, '#f1e5fb', 'Déjeuner de l’équipe')}${block(1, 15, 2, '#fde3d3', `Essai des webhooks, événement ${id(x.eventId())}`)}${block(2, 10, 2, '#c2410c', `<span style="color:#fff">Incident des cartes, bilan avec ${v('name', host.first)}</span>`)}${block(2, 14, 2, '#d9ebff', `Vérifier le dossier de ${v('name', personIn(x, 'FR').name)}, session ${id(x.sessionId())}`)}${block(3, 9, 2, '#e3f4e0', `Dentiste, ${v('address', guests[1]!.street)}`)}${block(3, 14, 1.5, '#fde3d3', 'Formation : reconnaître un faux passeport')}${block(4, 9, 1, '#d9ebff', 'Mise en production')}${block(4, 11, 2, '#f1e5fb', `Rappeler ${v('name', personIn(x, 'FR').name)} au ${v('phone', personIn(x, 'FR').phone)}`)}${block(4, 16, 1, '#e3f4e0', 'Pot de départ')}</div></div>
<div style="border-left:1px solid #dfe3e7;padding:18px 22px;background:#fafbfc;overflow-wrap:anywhere"><div style="font-size:18px">Incident des cartes, bilan</div><div style="color:#4f5b66;margin:3px 0 12px">mercredi 18 novembre, de 10 h à 12 h</div><b>Invités</b><div style="margin:5px 0 12px">${guest(host, 'organise')}${guest(guests[1]!, 'oui')}${guest(guests[2]!, 'oui')}${guest(guests[3]!, 'peut-être')}</div><b>Visioconférence</b><div style="margin:5px 0 12px">visio.example/salle/incident<br>Mot de passe : ${v('password', x.password())}<br>Par téléphone : ${v('phone', shape(x, '+33 1 ## ## ## ##|+33 9 ## ## ## ##'))}, code ${v('otp', digits(x, 6))}</div><b>Ordre du jour</b><div style="margin:5px 0 12px">1. Chronologie à partir de la requête ${id(x.requestId())}, première alerte à ${id(x.time())}<br>2. Pourquoi ${id(x.deliveryId())} n’a pas été relancé<br>3. Devis ${id(signedQuote(x))} et commande ${id(order(x))}, quoi dire au client<br>4. Jeton laissé dans le compte rendu, à révoquer : ${v('key', `glpat-${token(x, 20)}`)}<br>5. Entre nous : ${v('note', x.r.pick(['le seuil de rééquilibrage passe à trois pour cent lundi, rien à dire aux partenaires.', 'la trésorerie coupe la route de secours jusqu’à vendredi, faute de réserve.', 'le contrôle des risques bloque les cartes prépayées au-delà de deux cents euros.']))}</div><b>Rappel</b><div style="margin:5px 0 14px">dix minutes avant, par courriel</div><span style="background:#1d252c;color:#fff;border-radius:5px;padding:6px 16px">Participer</span> &nbsp; <span style="border:1px solid #cfd5da;border-radius:5px;padding:6px 16px">Décliner</span></div></div>`;
  },
};
