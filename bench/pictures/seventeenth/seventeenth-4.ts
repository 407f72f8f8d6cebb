import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import {
  american,
  bsn,
  Clock,
  connection,
  day,
  desk,
  dutch,
  evm,
  hm,
  identityCard,
  iso,
  login,
  machine,
  money,
  order,
  otp,
  pesel,
  plainTime,
  rail,
  SCREEN,
  settlement,
  shop,
  steuerId,
  token,
  trade,
  tron,
} from './seventeenth-tools.ts';

/** Help desk, chat, bank, spreadsheet. */
export const PAGES_4: Record<string, Page> = {
  /** Polish help desk: the conversation, what the customer's file says, an internal comment. */
  zgloszenie: (x) => {
    const clock = new Clock(x);
    const k = personIn(x, 'PL');
    const a = personIn(x, 'PL');
    const txn = x.txId();
    const speech = (who: string, when: string, text: string, back: string, edge: string) =>
      `<div style="background:${back};border-left:4px solid ${edge};padding:10px 16px;margin-bottom:11px"><div style="display:flex;justify-content:space-between;margin-bottom:3px"><b>${who}</b><span style="color:#6f7b74;font-size:12.5px">${when}</span></div><div style="overflow-wrap:anywhere">${text}</div></div>`;
    const fact = (label: string, value: string) =>
      `<div style="padding:5px 0;border-bottom:1px solid #e2e8e4;overflow-wrap:anywhere"><span style="color:#6f7b74;font-size:12px">${label}</span><br>${value}</div>`;
    return `<div style="${SCREEN};background:#f6f8f6;color:#1f2a24;font:14px/1.45 DejaVu Sans,sans-serif;display:grid;grid-template-columns:58px minmax(0,1fr) 312px">
<div style="background:#1d4d36;color:#bfe0cd;text-align:center;padding-top:18px;font-size:20px;line-height:2.3">☰<br>✉<br>☎<br>★<br>⚙</div>
<div style="padding:14px 26px"><div style="color:#6f7b74;font-size:12.5px">Skrzynka › Nowe › Wypłaty</div><div style="display:flex;align-items:center;gap:12px;margin:3px 0 10px"><span style="font-size:20px">Pieniądze nie dotarły na konto</span><span style="background:#ffe3a8;border-radius:3px;padding:1px 9px;font-size:12px">Pilne</span><span style="color:#6f7b74">${id(`ZGL-${x.r.int(10_000, 99_999)}`)}</span></div>
${speech(`${v('name', k.name)} &lt;${v('email', k.email)}&gt;`, id(plainTime(clock.back(9000, 20_000))), `Dzień dobry, we wtorek poszła moja sprzedaż USDT, transakcja ${id(txn)}, a na moim rachunku ${v('iban', k.iban)} nadal nic nie ma. Portfel, z którego poszły środki, to ${v('wallet', tron(x))}. Proszę o telefon pod numer ${v('phone', k.phone)}, najlepiej po siedemnastej. Kod z wiadomości SMS to ${v('otp', String(x.r.int(100_000, 999_999)))}, jeśli jest potrzebny.`, '#fff', '#b9c9c0')}
${speech(v('name', a.name), id(plainTime(clock.on(600, 3000))), `Dzień dobry, ${v('name', k.first)}. Widzę wypłatę ${id(order(x))} i zdarzenie ${id(x.eventId())}. Bank odrzucił przelew z kodem ${id('name_mismatch')}, ponieważ rachunek należy do osoby o nazwisku ${v('name', personIn(x, 'PL').last)}. Czy możemy prosić o inny numer konta?`, '#eaf4ee', '#1d4d36')}
${speech(v('name', k.name), id(plainTime(clock.on(600, 3000))), `To konto kogoś z rodziny: ${v('name', personIn(x, 'PL').name)}. Podaję więc swoje: ${v('iban', x.iban('PL'))}. W załączniku zdjęcie dowodu, numer ${v('passport', identityCard(x))}.`, '#fff', '#b9c9c0')}
${speech(
  `Komentarz wewnętrzny, ${v('name', personIn(x, 'PL').name)}`,
  id(plainTime(clock.on(600, 3000))),
  v(
    'note',
    x.r.pick([
      `Przelewy w złotych idą dziś przez ${rail(x)}, bo główny partner rozliczeniowy ma limit płynności do ${x.r.int(14, 18)}:00.`,
      `Dział ryzyka podniósł próg kontroli dla wypłat powyżej ${x.r.int(2, 9)} tysięcy, nie mówić o tym klientowi.`,
    ]),
  ),
  '#fff8e0',
  '#d8a800',
)}
<div style="border:1px solid #c8d3cc;background:#fff;border-radius:4px;padding:10px 16px;color:#6f7b74">Odpowiedz klientowi albo wpisz / aby użyć szablonu …<div style="margin-top:12px;display:flex;gap:14px"><span style="background:#1d4d36;color:#fff;padding:5px 18px;border-radius:3px">Wyślij</span><span>Zapisz szkic</span><span>Załącz plik</span><span style="margin-left:auto">Zamknij po wysłaniu ☑</span></div></div></div>
<div style="background:#fff;border-left:1px solid #dbe3de;padding:14px 20px"><b style="font-size:15px">Klient</b>${fact('Imię i nazwisko', v('name', k.name))}${fact('Adres', `${v('address', k.street)}, ${v('address', k.town)}`)}${fact('Data urodzenia', v('dob', k.born))}${fact('PESEL', v('tax', pesel(x)))}${fact('Ostatnie logowanie', v('ip', x.ip()))}<b style="font-size:15px;display:block;margin-top:13px">Sprawa</b>${fact('Transakcja', id(txn))}${fact('Sesja', id(x.sessionId()))}${fact('Żądanie', id(x.requestId()))}${fact('Partner', neutral(shop(x)))}${fact('Prowadzi', v('name', a.name))}${fact('Termin odpowiedzi', id(iso(clock.on(20_000, 50_000))))}</div></div>`;
  },

  /** Chat of a team, with a thread at the right. */
  chat: (x) => {
    const clock = new Clock(x);
    const crew = [american(x), personIn(x, 'GB'), personIn(x, 'ES'), dutch(x)];
    const customer = personIn(x, 'FR');
    const say = (i: number, text: string) =>
      `<div style="display:grid;grid-template-columns:36px minmax(0,1fr);gap:11px;margin-bottom:11px"><span style="width:36px;height:36px;border-radius:8px;background:${['#d9734e', '#4e8fd9', '#5aa469', '#a06cc9'][i]}"></span><span style="overflow-wrap:anywhere"><b style="color:#fff">${v('name', crew[i]!.name)}</b> <span style="color:#8d8a99;font-size:12px">${hm(clock.on(40, 500))}</span><br>${text}</span></div>`;
    const code = (text: string) =>
      `<span style="background:#2c2a36;border:1px solid #45424f;border-radius:4px;padding:0 5px;font:12.5px Liberation Mono,monospace;color:#f0a18b">${text}</span>`;
    const channel = (text: string, on = false) =>
      `<div style="padding:4px 18px;${on ? 'background:#5b3f8f;color:#fff' : ''}">${text}</div>`;
    return `<div style="${SCREEN};background:#1a1921;color:#d6d3de;font:15px/1.46 Liberation Sans,sans-serif;display:grid;grid-template-columns:206px minmax(0,1fr) 366px">
<div style="background:#251f33;padding-top:14px"><div style="padding:0 18px 12px;font-size:17px;color:#fff"><b>Ramp crew ▾</b></div>${channel('✉ Unreads')}${channel('☰ Threads')}<div style="padding:12px 18px 3px;color:#8d8a99;font-size:12.5px">Channels</div>${channel('# general')}${channel('# payments-help', true)}${channel('# releases')}${channel('# partner-requests')}${channel('# random')}<div style="padding:12px 18px 3px;color:#8d8a99;font-size:12.5px">Direct messages</div>${channel(`● ${v('name', crew[1]!.name)}`)}${channel(`● ${v('name', crew[2]!.name)}`)}${channel(`○ ${v('name', crew[3]!.name)}`)}</div>
<div style="padding:12px 22px;position:relative;border-left:1px solid #34313f;border-right:1px solid #34313f"><div style="border-bottom:1px solid #34313f;padding-bottom:9px;margin-bottom:12px"><b style="font-size:16px;color:#fff"># payments-help</b> <span style="color:#8d8a99">48 members · ask here before you escalate</span></div>
${say(1, `morning! a shop owner cannot finish a purchase, session ${code(id(x.sessionId()))}, request ${code(id(x.requestId()))}. Customer is ${v('name', customer.name)}, ${v('email', customer.email)}`)}
${say(0, `looking. The call came from ${code(v('ip', x.ip()))} and went to ${code(v('host', machine(x)))}, answer was ${code(id('quote_expired'))} at ${id(iso(clock.now()))}`)}
${say(2, `can you try with their test login? user ${code(v('user', login(x)))} password ${code(v('password', x.password()))}`)}
${say(0, `worked, but the replay needs the key: ${code(v('secret', x.secretKey()))}. please delete this message afterwards`)}
${say(3, v('note', x.r.pick([`heads up, euro buys are routed to ${desk(x)} until treasury tops up the main account`, `we are short on BRL liquidity, ${rail(x)} only releases ${x.r.int(2, 9)}00k after lunch, so slow-walk big orders`])))}
${say(1, `ok. I told ${v('name', customer.first)} to wait, they may call from ${v('phone', customer.phone)}. Money would go to ${v('iban', customer.iban)}`)}
${say(2, `event ${code(id(x.eventId()))} is out now, delivery ${code(id(x.deliveryId()))} succeeded`)}
<div style="border:1px solid #45424f;border-radius:9px;padding:9px 14px;color:#8d8a99;position:absolute;left:22px;right:22px;bottom:16px">Message # payments-help<br><span style="font-size:13px">B &nbsp; <i>i</i> &nbsp; <s>S</s> &nbsp; • &nbsp; @ &nbsp; Attach</span></div></div>
<div style="padding:12px 20px;background:#1f1d28;font-size:13.5px"><div style="border-bottom:1px solid #34313f;padding-bottom:9px;margin-bottom:12px"><b style="font-size:16px;color:#fff">Thread</b> <span style="color:#8d8a99">Refund to the wrong wallet</span></div>
${say(3, `transaction ${id(x.txId())}, trade ${id(trade(x))}: paid to ${v('wallet', evm(x))} instead of ${v('wallet', evm(x))}`)}${say(2, `the buyer lives at ${v('address', `${customer.street}, ${customer.town}`)} and was born ${v('dob', customer.born)}, so it is the same person as in ${id(x.sessionId())}`)}${say(1, `sign-in code for the shared phone is ${v('otp', otp(x))}, hurry`)}${say(0, `order ${id(order(x))} closed, refund ${id(x.txId())}. Dump is in ${code(v('conn', connection(x)))}`)}<div style="color:#8d8a99">4 replies · last one today · follow this thread</div></div></div>`;
  },

  /** Dutch business bank: account overview with a payment opened, labels far from values. */
  bank: (x) => {
    const clock = new Clock(x);
    const me = dutch(x);
    const other = dutch(x);
    const mine = x.iban('NL');
    const item = (what: string, iban: string, plus: boolean, text: string) =>
      `<div style="display:grid;grid-template-columns:94px minmax(0,1fr) 112px;gap:14px;padding:9px 0;border-bottom:1px solid #e3e6ef"><span style="color:#667">${day(clock.back(20_000, 90_000), '-')}</span><span style="overflow-wrap:anywhere">${what}<br><span style="color:#667;font-size:12.5px">${iban} · ${text}</span></span><span style="text-align:right;color:${plus ? '#11804a' : '#1b2140'}">${plus ? '+' : '−'} ${money(x, 12, 9800, '.', ',')}</span></div>`;
    const far = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:36px;padding:6px 0"><span style="color:#667;white-space:nowrap">${label}</span><span style="text-align:right;overflow-wrap:anywhere">${value}</span></div>`;
    return `<div style="${SCREEN};background:#eceffa;color:#1b2140;font:14px/1.4 Liberation Sans,sans-serif">
<div style="background:#ff7a00;color:#fff;padding:13px 46px;display:flex;gap:30px;align-items:center"><b style="font-size:19px">Polderbank Zakelijk</b><span>Overzicht</span><span>Betalen</span><span>Sparen</span><span>Opdrachten</span><span>Documenten</span><span style="margin-left:auto">${v('name', me.name)} · Uitloggen</span></div>
<div style="padding:18px 46px;display:grid;grid-template-columns:minmax(0,1fr) 474px;gap:24px"><div style="background:#fff;border-radius:8px;padding:16px 24px"><div style="display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:6px"><span><span style="font-size:18px">Zakelijke rekening</span><br>${v('iban', mine)}</span><span style="font-size:23px">€ ${money(x, 8000, 90_000, '.', ',')}</span></div>${item(v('name', dutch(x).name), v('iban', x.iban('NL')), false, `factuur ${id(`F${x.r.int(20_000, 29_999)}`)}`)}${item(neutral('0Bit uitbetalingen'), v('iban', x.iban('NL')), true, `kenmerk ${id(settlement(x))}`)}${item(v('name', personIn(x, 'DE').name), v('iban', x.iban('DE')), false, `terugbetaling ${id(x.txId())}`)}${item(neutral('0Bit uitbetalingen'), v('iban', x.iban('NL')), true, `kenmerk ${id(settlement(x))}`)}${item('Pinbetaling kantoorwinkel', `pas ${v('card', x.card())}`, false, 'contactloos')}${item(v('name', other.name), v('iban', x.iban('NL')), false, 'loon')}${item('Belastingdienst', `betalingskenmerk ${id(`${String(x.r.int(1000, 9999))} ${String(x.r.int(1000, 9999))}`)}`, false, 'omzetbelasting')}<div style="padding-top:10px;color:#c55f00">Meer afschrijvingen tonen · Downloaden als bestand</div><div style="color:#667;font-size:12.5px;padding-top:9px">Let op: wij vragen nooit per telefoon om codes of om geld over te maken naar een veilige rekening.</div></div>
<div><div style="background:#fff;border-radius:8px;padding:16px 24px"><b style="font-size:16px">Opdracht controleren</b>${far('Van', v('iban', mine))}${far('Naar', v('name', other.name))}${far('Rekening', v('iban', x.iban('NL')))}${far('Woonplaats', `${v('address', other.street)}, ${v('address', other.town)}`)}${far('Bedrag', `€ ${money(x, 200, 4000, '.', ',')}`)}${far('Omschrijving', `bestelling ${id(order(x))}`)}${far('Kenmerk', id(x.txId()))}${far('Uitvoeren op', 'eerstvolgende werkdag')}<div style="background:#fff3e6;border-radius:6px;padding:9px 14px;margin-top:6px">De naam hoort niet bij dit rekeningnummer. Bedoelt u ${v('name', dutch(x).name)}? Controleer dit voordat u tekent.</div><div style="margin-top:12px;display:flex;gap:14px;align-items:center"><span>Code van de scanner</span><span style="border:1px solid #aab;border-radius:4px;padding:4px 14px">${v('otp', otp(x))}</span><span style="background:#ff7a00;color:#fff;border-radius:4px;padding:6px 20px;margin-left:auto">Ondertekenen</span></div></div>
<div style="background:#fff;border-radius:8px;padding:14px 24px;margin-top:14px;font-size:13.5px"><b style="font-size:15px">Gemachtigden</b>${far(v('name', me.name), `bsn ${v('tax', bsn(x))}, geboren ${v('dob', me.born)}`)}${far(v('phone', me.phone), v('email', me.email))}<div style="color:#667;padding-top:4px">Laatst ingelogd ${id(plainTime(clock.on(600_000, 700_000)))} vanaf ${v('ip', x.ip())}. Melding ${id(`M-${token(x, 8).toUpperCase()}`)} aan de helpdesk: foutcode ${id('NAAM_ONJUIST')}.</div></div></div></div></div>`;
  },

  /** German spreadsheet of refunds: grid with letters, a formula bar, a comment. */
  tabelle: (x) => {
    const clock = new Clock(x);
    const last = personIn(x, 'DE');
    const widths = '34px 92px 160px 168px 228px 92px 128px 100px minmax(0,1fr)';
    const cells = (n: string, list: string[], extra = '') =>
      `<div style="display:grid;grid-template-columns:${widths};${extra}">${[n, ...list]
        .map(
          (t, i) =>
            `<span style="border-right:1px solid #d4d4d4;border-bottom:1px solid #d4d4d4;padding:4px 6px;white-space:nowrap;overflow:hidden;${i === 0 ? 'background:#f3f3f3;color:#555;text-align:center' : i === 5 ? 'text-align:right' : ''}">${t}</span>`,
        )
        .join('')}</div>`;
    const reason = () =>
      x.r.pick(['doppelt bezahlt', 'Kurs abgelaufen', 'Widerruf', 'falsche Kette', 'Betrag zu hoch']);
    const row = (i: number) => {
      const p = i === 3 ? last : personIn(x, x.r.pick(['DE', 'DE', 'IT', 'PL']));
      return cells(
        String(i + 4),
        [
          day(clock.back(20_000, 90_000), '.'),
          v('name', p.name),
          id(x.txId()),
          v('iban', x.iban('DE')),
          money(x, 15, 2400, '.', ','),
          reason(),
          x.r.pick(['erledigt', 'offen', 'offen', 'geprüft']),
          i % 3 === 0 && i < 6 ? 'Kunde ruft an' : '',
        ],
        i === 3 ? 'outline:2px solid #1a7f43;position:relative' : '',
      );
    };
    return `<div style="${SCREEN};background:#fff;color:#1a1a1a;font:12.5px/1.35 Liberation Sans,sans-serif">
<div style="background:#1a7f43;color:#fff;padding:8px 16px;display:flex;gap:16px"><b>Erstattungen_2026.xlsx</b><span>zuletzt gespeichert ${hm(clock.now())}</span><span style="margin-left:auto">${v('name', personIn(x, 'DE').name)}</span></div>
<div style="padding:6px 16px;background:#f3f3f3;display:flex;gap:18px;color:#333"><b>Start</b><span>Einfügen</span><span>Seitenlayout</span><span>Formeln</span><span>Daten</span><span>Überprüfen</span><span>Ansicht</span><span>Hilfe</span><span style="margin-left:auto">Kommentare · Freigeben</span></div>
<div style="display:flex;border-top:1px solid #d4d4d4;border-bottom:1px solid #d4d4d4"><span style="padding:5px 24px;border-right:1px solid #d4d4d4">B7</span><span style="padding:5px 12px;color:#777"><i>fx</i></span><span style="padding:5px 8px">${v('name', last.name)}</span></div>
<div style="position:relative">${cells('', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], 'background:#f3f3f3;color:#555;text-align:center')}${cells(
      '1',
      ['', '<b>Erstattungen an Endkunden, Übersicht der Buchhaltung</b>', '', '', '', '', '', ''].map((t, i) =>
        i === 1 ? `<span style="position:absolute;background:#fff">${t}</span>&nbsp;` : t,
      ),
    )}${cells(
      '2',
      ['', '', '', '', '', '', '', ''].map(() => '&nbsp;'),
    )}${cells('3', ['Datum', 'Empfänger', 'Transaktion', 'Bankverbindung', 'Betrag', 'Grund', 'Stand', 'Bemerkung'], 'font-weight:bold;background:#e2f0e7')}${times(11, row).join('')}${cells('15', ['', '<b>Summe</b>', '', '', `<b>${money(x, 9000, 19_000, '.', ',')}</b>`, '', '', ''])}${times(9, (i) => cells(String(16 + i), ['&nbsp;', '', '', '', '', '', '', ''])).join('')}
<div style="position:absolute;right:26px;top:268px;width:262px;background:#fffbe0;border:1px solid #d9c865;box-shadow:2px 3px 8px #0003;padding:9px 13px;overflow-wrap:anywhere"><b>Kommentar zu B7</b><br>${v('name', last.name)}, Steuer-ID ${v('tax', steuerId(x))}, wohnt ${v('address', last.street)} in ${v('address', last.town)}. Rückruf ${v('phone', last.phone)}, Mail ${v('email', last.email)}. Anfrage ${id(x.requestId())}, Ereignis ${id(x.eventId())}, Stand ${id(plainTime(clock.now()))}.</div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#f3f3f3;border-top:1px solid #d4d4d4;padding:6px 16px;display:flex;gap:20px"><b style="color:#1a7f43">Erstattungen</b><span>Rückbuchungen</span><span>Gebühren</span><span>Offene Posten</span><span>Archiv</span><span>Vorlage</span><span>+</span><span style="margin-left:auto">Mittelwert: ${money(x, 200, 900, '.', ',')} &nbsp; Anzahl: 11 &nbsp; 100 %</span></div></div>`;
  },
};
