import { id, neutral, type Page, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import { clock, comma, day, digits, dutch, form, frame, input, words } from './fragments-kit.ts';

/** Apps of banks and wallets. */
export const FRAGMENTS_2: Record<string, Page> = {
  overboeking: (x) => {
    const p = dutch(x);
    return frame(
      'background:#ff7a1a;font:16px/1.4 Liberation Sans,sans-serif;color:#222;padding:16px 120px',
      `<div style="background:#fff;border-radius:14px;padding:16px 24px;height:228px;box-sizing:border-box"><b style="font-size:18px">Klopt alles?</b><div style="font-size:24px;margin:4px 0">€ ${comma(x)}</div><div style="color:#777;font-size:13px">naar</div><div>${v('name', p.name)}</div><div>${v('iban', p.iban)}</div><div style="color:#777;font-size:13px;margin-top:5px">Omschrijving: bestelling ${id(`R-${digits(x, 7)}`)}</div><div style="margin-top:10px"><span style="background:#ff7a1a;color:#fff;border-radius:16px;padding:4px 20px">Bevestigen</span> &nbsp; <span style="color:#777;font-size:14px">Terug, nog iets wijzigen</span></div></div>`,
    );
  },

  walletSend: (x) =>
    frame(
      'background:#0b0d14;color:#fff;font:14px/1.5 DejaVu Sans,sans-serif;padding:16px 40px',
      `<div style="text-align:center;font-size:24px">− ${x.amount()} USDT</div><div style="text-align:center;color:#8088a0;margin-bottom:10px">You are about to send. This cannot be undone.</div><div style="background:#171b28;border-radius:12px;padding:10px 18px"><div style="color:#8088a0;font-size:12px">From, main account</div>${v('wallet', x.wallet())}<div style="color:#8088a0;font-size:12px;margin-top:6px">To, saved as ${v('name', x.name())}</div>${v('wallet', x.wallet())}</div><div style="display:flex;justify-content:space-between;margin-top:10px;color:#8088a0"><span>Network fee about 0.${digits(x, 2)}</span><span>Quote ${id(`q_${x.hex(8)}`)}</span><span style="color:#7df0c1">Confirm</span></div>`,
    ),

  seedBackup: (x) => {
    const row = (range: string) =>
      `<div style="display:flex;gap:16px;padding:5px 0"><span style="color:#a08b5b;width:44px">${range}</span><span style="font-size:18px">${v('seed', words(x, 4))}</span></div>`;
    return frame(
      'background:#fffdf5;color:#3a2f12;font:14px/1.4 DejaVu Serif,serif;padding:16px 34px',
      `<div style="font-size:19px">Write these down, in order</div><div style="color:#a08b5b">Whoever has them has your coins. We never ask for them.</div><div style="border:2px dashed #d9c27e;border-radius:8px;padding:6px 18px;margin:8px 0">${row('1–4')}${row('5–8')}${row('9–12')}</div><div style="font-size:12px">First address: ${v('wallet', x.wallet())}</div><div style="margin-top:6px"><span style="background:#3a2f12;color:#fff;padding:3px 14px">I wrote it down</span> &nbsp; <span style="font-size:12px;color:#a08b5b">Backup ${id(`bk-${x.hex(8)}`)}</span></div>`,
    );
  },

  cardFace: (x) => {
    const holder = x.anyName();
    return frame(
      'background:#e9edf2;color:#33404f;font:14px/1.4 Liberation Sans,sans-serif;padding:20px 24px',
      `<div style="display:flex;gap:26px"><div style="width:340px;height:206px;box-sizing:border-box;border-radius:18px;background:linear-gradient(120deg,#33206b,#8c3fa8);color:#fff;padding:20px 24px;position:relative"><div style="display:flex;justify-content:space-between"><b>${neutral('Moneta Plus')}</b><span>debit</span></div><div style="width:44px;height:32px;border-radius:6px;background:#e8c66a;margin:18px 0 14px"></div><div style="font:21px/1.2 Liberation Mono,monospace">${v('card', x.card())}</div><div style="display:flex;justify-content:space-between;margin-top:18px;font-size:13px"><span>${v('name', holder.toUpperCase())}</span><span>${neutral(`${String(x.r.int(1, 12)).padStart(2, '0')}/${x.r.int(27, 31)}`)}</span></div></div><div style="flex:1"><b>Virtual card</b><div style="margin:8px 0;color:#66727f">For shopping on the web, up to 500 a day.</div><div>❄ Freeze</div><div>☰ Hide details</div><div>⚙ Limits</div><div style="margin-top:8px;font-size:12px;color:#66727f">Linked account<br>${v('iban', x.iban())}</div></div></div>`,
    );
  },

  releve: (x) => {
    const row = (what: string, sum: string, colour: string) =>
      `<div style="display:grid;grid-template-columns:76px minmax(0,1fr) 90px;padding:6px 0;border-bottom:1px solid #cfd8d3"><span style="color:#6d7d75">${day(x, '/').slice(0, 5)}</span><span>${what}</span><span style="text-align:right;color:${colour}">${sum} €</span></div>`;
    return frame(
      'background:#f4faf7;color:#12352a;font:13px/1.4 Liberation Sans,sans-serif;padding:14px 28px',
      `<div style="display:flex;justify-content:space-between;font-size:16px;padding-bottom:6px"><b>Dernières opérations</b><span>Solde ${comma(x)} €</span></div>${row(`Virement instantané de ${v('name', personIn(x, 'FR').name)}<br><span style="color:#6d7d75">${v('iban', x.iban('FR'))}</span>`, `+${comma(x)}`, '#0b7a4b')}${row(`Carte ${v('card', x.card())} chez ${neutral('Boulangerie Martinet')}`, `−${comma(x)}`, '#12352a')}${row(`Prélèvement, mandat ${id(`FR${digits(x, 2)}ZZZ${digits(x, 6)}`)}`, `−${comma(x)}`, '#12352a')}${row(`Loyer à ${v('name', personIn(x, 'FR').name)}, référence ${id(`LOY-${digits(x, 5)}`)}`, `−${comma(x)}`, '#12352a')}`,
    );
  },

  lockScreen: (x) => {
    const code = x.r.pick([digits(x, 6), `${digits(x, 3)} ${digits(x, 3)}`]);
    const note = (app: string, ago: string, text: string) =>
      `<div style="background:rgba(255,255,255,.86);color:#1a1a1a;border-radius:16px;padding:9px 16px;margin-top:8px"><div style="font-size:12px;color:#555;display:flex;justify-content:space-between"><span>${app}</span><span>${ago}</span></div>${text}</div>`;
    return frame(
      'background:linear-gradient(#24486b,#c0708a);color:#fff;font:15px/1.35 Liberation Sans,sans-serif;padding:10px 110px',
      `<div style="text-align:center;font-size:26px">${clock(x)}</div>${note('MESSAGES', 'now', x.r.pick([`${v('otp', code)} is your code to approve a payment of ${x.amount()} EUR. Do not share it with anyone.`, `Never tell anyone this code, not even us: ${v('otp', code)}. It expires in five minutes.`]))}${note('PHONE', '4 min ago', `Missed call from ${v('phone', x.phone())}`)}${note('WALLET', '9 min ago', `${v('name', x.name())} sent you ${x.amount()} USDC`)}`,
    );
  },

  loginDialog: (x) =>
    frame(
      'background:#6e7f91;font:15px/1.4 DejaVu Sans,sans-serif;color:#1b2733;padding:18px 130px',
      `<div style="background:#fff;padding:16px 26px;height:224px;box-sizing:border-box;border-top:5px solid #0d5ea6"><div style="font-size:18px">Online banking for businesses</div><div style="font-size:12px;color:#6e7f91;margin-bottom:9px">Last visit ${day(x, '/')} at ${clock(x)}</div>${input('user', form(x, 'ABK#######|treasury.desk##|mill-accounts#'), 'width:100%;border:0;border-bottom:2px solid #0d5ea6;padding:5px 0')}<div style="display:flex;align-items:end;border-bottom:2px solid #0d5ea6;margin-top:9px">${input('password', x.password(), 'flex:1;min-width:0;border:0;padding:5px 0')}<span style="font-size:12px;color:#0d5ea6">Hide password</span></div><div style="display:flex;justify-content:space-between;align-items:center;margin-top:14px"><span style="font-size:12px">☑ Remember this computer, device ${id(x.hex(6))}</span><span style="background:#0d5ea6;color:#fff;padding:6px 24px;white-space:nowrap">Sign in</span></div></div>`,
    ),

  zlecenie: (x) => {
    const p = personIn(x, 'PL');
    const cell = (label: string, value: string) =>
      `<div><div style="color:#8a93a6;font-size:11px;text-transform:uppercase">${label}</div>${value}</div>`;
    return frame(
      'background:#fff;color:#20283a;font:15px/1.4 Liberation Sans,sans-serif;padding:16px 28px;border-left:6px solid #c8102e',
      `<div style="display:flex;justify-content:space-between;margin-bottom:12px"><b style="font-size:19px">Zlecenie stałe</b><span style="color:#1a8f4c">● aktywne</span></div><div style="display:grid;grid-template-columns:1fr 1.3fr;gap:12px 24px">${cell('Odbiorca', v('name', p.name))}${cell('Rachunek odbiorcy', v('iban', p.iban.replace(/^PL/, x.r.pick(['PL', '']))))}${cell('Adres', v('address', `${p.street}, ${p.town}`))}${cell('Kwota i termin', `${comma(x)} PLN, co miesiąc`)}${cell('Tytuł', x.r.pick(['Czynsz za mieszkanie', 'Opłata za przedszkole', 'Składka członkowska']))}${cell('Numer zlecenia', id(`ZS/${digits(x, 8)}`))}</div><div style="margin-top:12px;color:#c8102e">Zmień &nbsp; Wstrzymaj &nbsp; Usuń zlecenie</div>`,
    );
  },

  moneyRequest: (x) => {
    const p = personIn(x, 'GB');
    return frame(
      'background:#101820;color:#e8eef2;font:17px/1.4 Liberation Sans,sans-serif;padding:22px 60px',
      `<div style="background:#1d2935;border-radius:20px;padding:16px 26px"><div style="display:flex;gap:14px;align-items:center"><span style="width:46px;height:46px;border-radius:50%;background:#f2c14e"></span><div><div style="font-size:20px">${v('name', p.name)} wants ${x.amount()} GBP</div><div style="color:#8fa3b3;font-size:14px">${v('phone', p.phone)}</div></div></div><div style="margin:12px 0;border-radius:12px;background:#2a3846;padding:8px 16px">“For the cottage. Otherwise pay into ${v('iban', form(x, '##-##-## 3#######|##-##-## / 4#######'))}.”</div><div style="display:flex;gap:12px;align-items:center"><span style="background:#3fd09b;color:#06251a;border-radius:18px;padding:4px 26px">Pay now</span><span>Decline</span><span style="margin-left:auto;font-size:12px;color:#8fa3b3">${id(`rq-${x.hex(10)}`)}</span></div></div>`,
    );
  },

  coordinate: (x) => {
    const p = personIn(x, 'IT');
    const line = (label: string, value: string) =>
      `<div style="display:flex;align-items:baseline;padding:7px 0;border-bottom:1px solid #d8cfe8"><span style="width:170px;color:#7b6a9c;text-align:right;padding-right:18px;font-size:13px">${label}</span><span style="flex:1">${value}</span><span style="color:#7b6a9c;font-size:12px">Copia</span></div>`;
    const code = `${x.r.chars('BCDFGLMNPRSTVZ', 6)}${digits(x, 2)}${x.r.chars('ABCDEHLMPRST', 1)}${x.r.int(10, 31)}${x.r.chars('ABCDEFGHL', 1)}${digits(x, 3)}${x.r.chars('ABCDEFGHKLMN', 1)}`;
    return frame(
      'background:#f7f3ff;color:#2b1c4a;font:15px/1.3 DejaVu Sans,sans-serif;padding:12px 26px',
      `<div style="font-size:18px">Ricevi un bonifico</div><div style="color:#7b6a9c;font-size:13px;margin-bottom:4px">Condividi questi dati con chi ti deve pagare</div>${line('Intestatario', v('name', p.name))}${line('IBAN', v('iban', p.iban))}${line('BIC', neutral(bic(x, 'IT')))}${line('Codice fiscale', v('tax', code))}${line('Avvisami al', v('phone', p.phone))}<div style="font-size:12px;color:#7b6a9c;margin-top:7px">Ultimo accredito ${id(`CRO ${digits(x, 11)}`)} del ${day(x, '/')}</div>`,
    );
  },
};
