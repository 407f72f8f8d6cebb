import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import {
  american,
  clock,
  day,
  dutch,
  evm,
  fill,
  hm,
  ident,
  isoDay,
  login,
  money,
  num,
  one,
  provider,
  SCREEN,
  tron,
  unlike,
} from './fifteenth-tools.ts';

export const THIRD_PAGES: Record<string, Page> = {
  /** Dutch back office: a batch of payouts that waits for the second signature. */
  uitbetalingen: (x) => {
    const maker = dutch(x);
    const checker = unlike(() => dutch(x), maker);
    const line = 'border:1px solid #c5cbd8;padding:9px 9px';
    const row = (state: string, why = '') => {
      const who = dutch(x);
      return `<tr><td style="${line};text-align:center">${state === 'klaar' ? '☑' : '☐'}</td><td style="${line};white-space:nowrap">${id(ident(x, 'po_', 11))}</td><td style="${line}">${v('name', who.name)}</td><td style="${line};white-space:nowrap">${v('iban', x.iban('NL'))}</td><td style="${line};text-align:right;white-space:nowrap">€ ${money(x, 15, 2900, true)}</td><td style="${line};white-space:nowrap;color:${state === 'klaar' ? '#1d6b3c' : '#a3301f'}">${state}${why && ` (${id(why)})`}</td></tr>`;
    };
    const fact = (label: string, value: string) =>
      `<tr><td style="padding:4px 12px 4px 0;color:#667089;vertical-align:top;white-space:nowrap">${label}</td><td style="padding:4px 0;overflow-wrap:anywhere">${value}</td></tr>`;
    const pick = one(
      x,
      `Betaal dit pakket via de tweede route, de eerste heeft nog maar ${x.r.int(12, 60)} mille dekking.|Wacht met vrijgeven tot de kas is aangevuld vanuit de reserve, dat gebeurt rond ${x.r.int(15, 17)} uur.|De marge op deze route staat tijdelijk op ${x.r.int(4, 19)} punten, niet noemen tegen de partner.`,
    );
    return `<div style="${SCREEN};background:#eef0f5;color:#1d2436;font:12px/1.4 Liberation Sans,sans-serif">
<div style="background:#1d2b53;color:#dfe5f5;padding:10px 22px;display:flex;gap:22px"><b style="color:#fff">0Bit Beheer</b><span>Partners</span><span>Sessies</span><span style="color:#ffd36b">Uitbetalingen</span><span>Geschillen</span><span>Instellingen</span><span style="margin-left:auto">${v('name', checker.name)} · afmelden</span></div>
<div style="background:#dfe3ee;padding:6px 22px;color:#4c5670">Uitbetalingen &gt; Wachten op tweede handtekening &gt; Pakket ${id(fill(x, 'PKT-26-####'))}</div>
<div style="padding:16px 22px;display:grid;grid-template-columns:minmax(0,1fr) 368px;gap:20px"><div><div style="display:flex;align-items:center;gap:12px;margin-bottom:10px"><span style="font-size:19px">Pakket van ${neutral(one(x, 'Zeepaard Reizen|Kantelaar Spelen|Molenwiek Kaarten'))}</span><span style="background:#fff1cc;padding:2px 10px">nog niet vrijgegeven</span><span style="margin-left:auto;color:#4c5670">5 van 42 regels</span></div>
<table style="border-collapse:collapse;width:100%;background:#fff;font-size:11.5px"><tr style="background:#d5dbe9"><td style="${line}"></td><td style="${line}">Kenmerk</td><td style="${line}">Begunstigde</td><td style="${line}">Rekening</td><td style="${line};text-align:right">Bedrag</td><td style="${line}">Stand</td></tr>${row('klaar')}${row('geweigerd', 'name_mismatch')}${row('klaar')}${row('klaar')}${row('geweigerd', 'account_closed')}</table>
<div style="margin-top:12px;display:flex;gap:10px"><span style="background:#1d6b3c;color:#fff;padding:7px 18px">Vrijgeven met code</span><span style="background:#fff;border:1px solid #8a93a8;padding:6px 18px">Terug naar maker</span><span style="background:#fff;border:1px solid #8a93a8;padding:6px 18px">Als CSV opslaan</span></div>
<div style="margin-top:16px;background:#fff;border:1px solid #c5cbd8;padding:11px 15px"><b>Opmerkingen</b><div style="margin-top:5px">${v('name', maker.first)}, ${id(`${day(x, '-')} ${hm(x)}`)}: twee regels geweigerd door de bank. De klant achter ${id(ident(x, 'tx_', 10))} heeft een nieuwe rekening doorgegeven, zie het bericht van ${v('email', dutch(x).email)}.</div><div style="margin-top:5px">${v('name', checker.first)}, ${id(`${day(x, '-')} ${hm(x)}`)}: ${v('note', pick)}</div></div>
<div style="margin-top:12px;color:#667089">Regels met een vinkje gaan mee in de volgende ronde. Geweigerde regels blijven staan tot iemand ze verbetert of verwijdert; de partner krijgt daarvan vanzelf bericht.</div><div style="margin-top:14px;background:#fff;border:1px solid #c5cbd8;padding:11px 15px"><b>Voor het vrijgeven</b><div style="margin-top:4px">☑ totaal vergeleken met het overzicht van de partner<br>☑ grootste drie bedragen met de hand nagekeken<br>☐ geweigerde regels teruggemeld<br>☐ tweede handtekening door iemand die het pakket niet zelf heeft gemaakt</div></div></div>
<div><div style="background:#fff;border:1px solid #c5cbd8;padding:12px 16px"><b>Afschrijving</b><table style="background:transparent;border-collapse:collapse;margin-top:4px">${fact('Van rekening', v('iban', x.iban('NL')))}${fact('Loopt via', v('provider', provider(x)))}${fact('Totaal', `€ ${money(x, 18_000, 64_000, true)}`)}${fact('Aanvraag', id(x.requestId()))}${fact('Sleutel', id(x.uuid()))}${fact('Gemaakt', id(x.time()))}${fact('Server', v('host', x.internalHost()))}</table></div>
<div style="background:#fff;border:1px solid #c5cbd8;padding:12px 16px;margin-top:14px"><b>Geopende regel</b><table style="background:transparent;border-collapse:collapse;margin-top:4px">${((who) => fact('Naam', v('name', who.name)) + fact('Adres', `${v('address', who.street)}<br>${v('address', who.town)}`) + fact('Telefoon', v('phone', who.phone)) + fact('E-mail', v('email', who.email)) + fact('Geboren', v('dob', x.date().split('-').reverse().join('-'))))(dutch(x))}${fact('Wallet', v('wallet', evm(x)))}${fact('Reden', 'naam en rekening horen niet bij elkaar')}${fact('Melding', id(ident(x, 'evt_')))}</table></div>
<div style="background:#fff8e5;border:1px solid #e5cf8f;padding:11px 16px;margin-top:14px"><b>Bevestigen</b><div style="margin-top:4px">Code verstuurd naar ${v('phone', checker.phone)}</div><div style="margin-top:6px"><span style="background:#fff;border:1px solid #8a93a8;padding:5px 14px;font:15px Liberation Mono,monospace;letter-spacing:2px">${v('otp', num(x, 6))}</span> &nbsp; nog 48 seconden geldig</div></div></div></div></div>`;
  },

  /** Members of an organization, sign-in rules and what they did. */
  team: (x) => {
    const owner = american(x);
    const next = clock(x, 1200);
    const row = (role: string, on: string) => {
      const who = x.anyName();
      return `<div style="display:grid;grid-template-columns:52px 210px minmax(0,1fr) 130px 150px 120px;align-items:center;padding:8px 0;border-top:1px solid #e4e4e7"><span style="width:34px;height:34px;border-radius:9px;background:${one(x, '#fecdd3|#bfdbfe|#bbf7d0|#fde68a|#ddd6fe')}"></span><span>${v('name', who)}</span><span>${v('email', x.email(who))}</span><span>${role}</span><span>${v('ip', x.ip())}</span><span style="color:#71717a">${on}</span></div>`;
    };
    const did = (who: string, text: string) =>
      `<div style="padding:5px 0"><span style="color:#71717a">${id(next())}</span> &nbsp;<b>${v('user', who)}</b> ${text}</div>`;
    const who = () => login(x, x.first(), x.last());
    return `<div style="${SCREEN};background:#fff;color:#18181b;font:14px/1.42 Liberation Sans,sans-serif">
<div style="display:grid;grid-template-columns:64px minmax(0,1fr)"><div style="background:#18181b;height:800px;color:#a1a1aa;text-align:center;padding-top:20px;line-height:3.2">◈<br>▤<br>⇄<br>☰<br><span style="color:#fff">☺</span><br>⚙</div><div style="padding:20px 40px"><div style="color:#71717a;font-size:13px">Settings / Organization / Members</div>
<div style="display:flex;align-items:center;margin:6px 0 14px"><span style="font-size:28px;font-weight:bold">Members</span><span style="margin-left:14px;background:#f4f4f5;border-radius:12px;padding:2px 12px">5 of 10 seats</span><span style="margin-left:auto;background:#18181b;color:#fff;border-radius:8px;padding:8px 20px">Invite somebody</span></div>
<div style="display:grid;grid-template-columns:52px 210px minmax(0,1fr) 130px 150px 120px;color:#71717a;font-size:12.5px;padding-bottom:6px"><span></span><span>Person</span><span>Sign-in address</span><span>Role</span><span>Last seen from</span><span>When</span></div>${row('Owner', 'just now')}${row('Developer', 'an hour ago')}${row('Support', 'yesterday')}${row('Finance', 'last week')}${row('Read only', 'never')}
<div style="display:grid;grid-template-columns:1fr 1fr;gap:30px;margin-top:18px"><div><div style="font-size:17px;font-weight:bold;margin-bottom:4px">Single sign-on</div><div style="display:grid;grid-template-columns:120px minmax(0,1fr);gap:5px 12px;font-size:13px;overflow-wrap:anywhere"><span style="color:#71717a">Client id</span><span>${neutral(fill(x, '####-obit-hub'))}</span><span style="color:#71717a">Client secret</span><span>${v('secret', ident(x, '', 34))}</span><span style="color:#71717a">Directory</span><span>ldaps://${v('host', `ldap-${x.r.int(1, 4)}.corp.internal`)}</span><span style="color:#71717a">Bind account</span><span>${v('user', `svc-${one(x, 'hubsync|directory|portal')}${x.r.int(1, 9)}`)}</span><span style="color:#71717a">Bind password</span><span>${v('password', x.password())}</span><span style="color:#71717a">Second step</span><span>required for everybody except read only</span></div>
<div style="background:#f4f4f5;border-radius:10px;padding:12px 16px;margin-top:14px;font-size:13px"><b>Recovery codes of ${v('name', owner.name)}</b><div style="font:13.5px/1.7 Liberation Mono,monospace;margin-top:4px">${times(4, () => v('otp', `${x.hex(5)}-${x.hex(5)}`)).join(' &nbsp; ')}</div><span style="color:#71717a">Each works once. Print them or keep them in a safe place, we cannot show them a second time.</span></div></div>
<div><div style="font-size:17px;font-weight:bold;margin-bottom:4px">Audit trail, today</div><div style="font-size:13px;overflow-wrap:anywhere">${did(who(), `signed in, request ${id(x.requestId())}`)}${did(who(), `replayed delivery ${id(ident(x, 'wd_', 10))}`)}${did(who(), `looked at session ${id(ident(x, 'gs_', 10))}`)}${did(who(), `refused: ${id('role_not_allowed')} on transaction ${id(ident(x, 'tx_', 10))}`)}${did(who(), 'changed the logo of the payment page')}</div></div></div>
<div style="position:absolute;right:40px;bottom:24px;width:500px;box-sizing:border-box;background:#18181b;color:#e4e4e7;border-radius:10px;padding:13px 20px;font-size:13px;overflow-wrap:anywhere"><b style="color:#fff">Invitation sent</b> to ${v('email', american(x).email)}.<br>Or share this link: https://portal.0bit.app/join?invite=${v('secret', ident(x, '', 28))}</div></div></div></div>`;
  },

  /** Polish viewer of logs: list of fields, bars, lines, one of them opened. */
  logi: (x) => {
    const who = personIn(x, 'PL');
    const next = clock(x, 20);
    const [gs, req] = [ident(x, 'gs_', 10), x.requestId()];
    const line = (level: string, text: string, on = false) =>
      `<div style="display:grid;grid-template-columns:66px 46px minmax(0,1fr);padding:6px 12px;border-bottom:1px solid #e6e9ee;background:${on ? '#fff7e0' : '#fff'}"><span style="color:#69707d">${id(next())}</span><b style="color:${{ BŁĄD: '#bd271e', UWAGA: '#9b6500' }[level] ?? '#1b6d85'}">${level}</b><span style="overflow-wrap:anywhere">${text}</span></div>`;
    const field = (name: string, kind = 't') =>
      `<div style="padding:3px 0"><span style="display:inline-block;width:16px;color:#98a2b3">${kind}</span>${name}</div>`;
    const cell = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:132px minmax(0,1fr);padding:4px 0;border-bottom:1px solid #eef0f3"><span style="color:#69707d">${name}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    return `<div style="${SCREEN};background:#f5f7fa;color:#343741;font:12px/1.4 Liberation Sans,sans-serif">
<div style="background:#fff;border-bottom:1px solid #d3dae6;padding:9px 18px;display:flex;gap:18px;align-items:center"><b>Dzienniki</b><span>Wykresy</span><span>Alarmy</span><span>Zapisane widoki</span><span style="margin-left:auto">${v('user', login(x, 'Ewa', who.last))}@${v('host', x.internalHost())}</span></div>
<div style="padding:10px 18px;display:flex;gap:10px"><span style="flex:1;background:#fff;border:1px solid #d3dae6;border-radius:4px;padding:6px 12px;font-family:Liberation Mono,monospace">usluga: "brama-płatności" and klient.email: "${v('email', who.email)}"</span><span style="background:#fff;border:1px solid #d3dae6;border-radius:4px;padding:6px 14px">Ostatnie 15 minut ▾</span><span style="background:#0b64dd;color:#fff;border-radius:4px;padding:7px 18px">Odśwież</span></div>
<div style="display:grid;grid-template-columns:158px minmax(0,1fr) 376px;gap:14px;padding:2px 18px"><div><b>Dostępne pola</b><div style="height:5px"></div>${['czas', 'poziom', 'usluga', 'zdarzenie', 'sesja', 'zamowienie', 'adres_ip', 'wersja', 'kod_bledu', 'trwalo_ms', 'kraj', 'wynik'].map((name, i) => field(name, i === 9 ? '#' : 't')).join('')}<div style="margin-top:14px;color:#69707d">Przechowujemy wpisy przez trzydzieści dni. Starsze znajdziesz w archiwum.</div></div>
<div><div style="background:#fff;padding:8px 12px;display:flex;align-items:end;gap:3px;height:64px;box-sizing:border-box">${times(44, () => `<span style="flex:1;background:#79aad9;height:${x.r.int(4, 46)}px"></span>`).join('')}</div><div style="padding:7px 12px;color:#69707d">Znaleziono 1 284 wpisy, najnowsze na dole</div><div style="font:11.5px/1.55 DejaVu Sans Mono,monospace">
${line('INFO', `utworzono sesję ${id(gs)} dla zamówienia ${id(fill(x, 'ZAM/2026/#####'))}`)}${line('INFO', `POST /v1/gate_sessions 200 req=${id(req)} ip=${v('ip', x.ip())}`)}${line('UWAGA', `nagłówek Authorization: Bearer ${v('key', ident(x, 'sk_live_', 32))} trafił do dziennika`)}${line('INFO', `klient ${v('name', who.name)}, tel. ${v('phone', who.phone)}, potwierdził kod ${v('otp', num(x, 6))}`)}${line('BŁĄD', `wypłata odrzucona kod=${id('iban_mismatch')} iban=${v('iban', who.iban)} tx=${id(ident(x, 'tx_', 10))}`, true)}${line('INFO', `zdarzenie ${id(ident(x, 'evt_'))} gate_session.failed dostarczone za drugim razem`)}${line('UWAGA', `połączenie postgres://${v('conn', `brama:${x.r.chars('abcdefghkmnpqrstuvwxyz23456789', 11)}@db-${x.r.int(1, 5)}.prod.internal:5432/platnosci`)} zerwane, ponawiam`)}${line('INFO', `pamięć podręczna odświeżona, 312 kluczy w 48 ms`)}${line('INFO', `odpowiedź dla req=${id(x.requestId())} wysłana po 190 ms`)}${line('BŁĄD', `podpis niezgodny: v1=${v('secret', x.hex(64))} kod=${id('signature_mismatch')}`)}</div></div>
<div style="background:#fff;border:1px solid #d3dae6;border-radius:6px;padding:12px 16px"><div style="font-size:14px;margin-bottom:6px"><b>Szczegóły wpisu</b> <span style="float:right;color:#69707d">Tabela | JSON</span></div>${cell('czas', id(x.time()))}${cell('usluga', 'brama-płatności')}${cell('wersja', '4.18.2')}${cell('sesja', id(gs))}${cell('kod_bledu', id('iban_mismatch'))}${cell('klient.nazwisko', v('name', who.name))}${cell('klient.email', v('email', who.email))}${cell('klient.pesel', v('tax', num(x, 11)))}${cell('klient.adres', `${v('address', who.street)}, ${v('address', who.town)}`)}${cell('klient.urodzony', v('dob', who.born))}${cell('iban.podany', v('iban', who.iban))}${cell('iban.z_banku', v('iban', x.iban('PL')))}${cell('portfel', v('wallet', tron(x)))}${cell('kwota', `${money(x, 100, 4000, true)} PLN`)}${cell('sklep', neutral(one(x, 'Żagiel Bilety|Bursztyn Gry|Sowa Podróże')))}${cell('serwer', v('host', `brama-${x.r.int(10, 40)}.prod.internal`))}${cell('sledzenie', id(x.hex(32)))}<div style="margin-top:9px;color:#69707d">Pole dodane ręcznie nie pojawi się w starszych wpisach.</div></div></div></div>`;
  },

  /** A terminal in which somebody looks for a lost payout. */
  terminal: (x) => {
    const who = personIn(x, 'GB');
    const me = login(x, x.first(), x.last());
    const host = x.internalHost();
    const [gs, tx, key] = [ident(x, 'gs_', 10), ident(x, 'tx_', 10), ident(x, 'sk_live_', 32)];
    const date = isoDay(x);
    const next = clock(x, 30);
    const prompt = (text: string) =>
      `<span style="color:#9ece6a">${v('user', me)}@${v('host', host)}</span>:<span style="color:#7aa2f7">~/gate</span>$ ${text}\n`;
    const pod = () => one(x, 'payout|notify|poller');
    const log = (level: string, text: string) => `${id(`${date}T${next()}Z`)} ${level} ${text}\n`;
    return `<div style="${SCREEN};background:#1a1b26;color:#c0caf5"><div style="background:#24283b;color:#787c99;font:12px Liberation Sans,sans-serif;padding:7px 16px;display:flex;gap:26px"><span style="color:#c0caf5">1: gate</span><span>2: notes</span><span>3: tests</span><span style="margin-left:auto">80 × 44 — File &nbsp;Edit &nbsp;View &nbsp;Search &nbsp;Help</span></div><div style="font:12.5px/1.44 DejaVu Sans Mono,monospace;padding:10px 16px;white-space:pre-wrap;overflow-wrap:anywhere">${prompt(`curl -s https://gate-api.0bit.app/v1/transactions/${id(tx)} -H "Authorization: Bearer ${v('key', key)}" | jq`)}{
  "refid": "${id(tx)}", "session_id": "${id(gs)}", "action": "buy", "status": "pending",
  "fiat_amount": "${x.amount()}", "currency": "GBP", "network": "polygon", "total_fees": "1.20",
  "destination": "${v('wallet', evm(x))}",
  "customer": { "name": "${v('name', who.name)}", "email": "${v('email', who.email)}" }
}
${prompt(`psql ${v('conn', `postgresql://${one(x, 'support|reader|gate_ro')}:${x.r.chars('abcdefghkmnpqrstuvwxyzABCDEFGH23456789', 13)}@pg-${x.r.int(1, 9)}.svc.internal/gate`)} -x`)}psql (16.3)
Type "help" for help.

gate=> select * from payout_attempt where session = '${id(gs)}';
-[ RECORD 1 ]-+----------------------------------------
attempt       | ${id(x.uuid())}
beneficiary   | ${v('name', who.name)}
account       | ${v('iban', who.iban)}
birth_date    | ${v('dob', x.date())}
phone         | ${v('phone', who.phone)}
sent_through  | ${v('provider', provider(x))}
result        | waiting for the answer of the bank
created       | ${id(`${date} ${next()}+00`)}

gate=> \\q
${prompt(`kubectl logs deploy/gate-worker --since=10m | grep -v health`)}${log('INFO ', `${pod()} picked up event ${id(ident(x, 'evt_'))} type=gate_session.processing`)}${log('WARN ', `${pod()} retry 2 of 5 code=${id('upstream_timeout')} request=${id(x.requestId())} took 30.0s`)}${log('ERROR', `${pod()} callback to ${v('ip', x.ip())} refused, cookie gate_sid=${v('cookie', ident(x, '', 26))}`)}${log('INFO ', `${pod()} mail queued for ${v('email', x.email())} template=payout_delayed lang=en`)}${prompt(`export OBIT_WEBHOOK_SECRET=${v('secret', ident(x, 'whsec_', 28))}`)}${prompt(`ssh ${v('user', one(x, 'deploy|ops|ubuntu') + x.r.int(1, 9))}@${v('ip', `10.${x.r.int(2, 40)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`)} 'tail -2 /var/log/gate/${one(x, 'mailer|bridge')}.log'`)}${log('INFO ', `connected, 2 messages waiting, nothing older than a minute`)}${prompt('<span style="background:#c0caf5">&nbsp;</span>')}</div></div>`;
  },
};
