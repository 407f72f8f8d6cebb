import { id, neutral, type Page, times, v } from './marks.ts';
import { type Country, personIn } from './people.ts';
import type { Values } from './values.ts';

const SCREEN = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const PEOPLES =
  'Anjali,Rohan,Meera,Vikram:Raghunathan,Mehta,Chatterjee,Iyer|Thuy,Minh,Lan,Quang:Nguyen,Pham,Dang,Vo|Chidi,Ngozi,Femi,Adaeze:Adeyemi,Okonkwo,Eze,Balogun|Tereza,Ondřej,Marek,Jitka:Novotný,Kučera,Pospíšil,Beneš|Aino,Eero,Kaisa,Pekka:Korhonen,Virtanen,Mäkelä,Lehtonen|Despina,Nikos,Eleni,Stavros:Papadakis,Georgiou,Kontos,Vlachos|Leila,Samir,Rania,Karim:Haddad,Mansour,Khoury,Nasser|Beatriz,Duarte,Inês,Tomás:Carvalho,Teixeira,Queirós,Falcão|Sinéad,Cormac,Aoife,Declan:Gallagher,Brennan,Ó Briain,Kinsella|Ingrid,Tove,Håkan,Björn:Sandvik,Ekström,Åkesson,Nyberg|Fatoumata,Moussa,Aminata,Ibrahima:Diallo,Traoré,Keita,Sow|Zsófia,Gábor,Réka,Bence:Szabó,Horváth,Kocsis,Balázs|Haruto,Sakura,Kenta,Yui:Sato,Inoue,Matsuda,Okada|Willem,Fleur,Joost,Sanne:van den Berg,de Wit,Bakker,ter Horst';
const WORDS =
  'orbit velvet hazard lumber tunnel piano gravity cereal monkey saddle winter copper spirit ladder butter pigeon rescue mirror orange canyon sponsor tobacco village whisper clarify dolphin emerge fossil hunger jungle'.split(
    ' ',
  );
const BANKS = 'Norwick Halvard Pellan Corvale Brannoch Tessaly Umbrio Quenby Vastergard Ilmaro'.split(' ');
const LINES = 'Markets Liquidity Custody Clearing Settlement Trust'.split(' ');
const FIRMS =
  'Marigold Cycles|Pinewood Audio|Bluefin Tickets|Lantern Books|Copperleaf Games|Saltmarsh Travel|Velour Sneakers|Tideline Hosting'.split(
    '|',
  );

const two = (n: number) => String(n).padStart(2, '0');
const digits = (x: Values, count: number) => x.r.chars('0123456789', count);
/** One of several patterns, `#` standing for any digit and `%` for any capital. */
const fill = (x: Values, patterns: string) =>
  x.r
    .pick(patterns.split('|'))
    .replace(/#/g, () => digits(x, 1))
    .replace(/%/g, () => x.r.chars(UPPER, 1));
const pair = (x: Values): [string, string] => {
  const [first, last] = x.r.pick(PEOPLES.split('|')).split(':');
  return [x.r.pick(first!.split(',')), x.r.pick(last!.split(','))];
};
const someone = (x: Values) => pair(x).join(' ');
const plain = (text: string) =>
  text
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '');
const mailOf = (x: Values, name: string) => {
  const parts = plain(name).toLowerCase().split(/[ -]+/);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const local = x.r.pick([
    `${first}.${last}`,
    `${first[0]}${last}`,
    `${last}-${first}`,
    `${first}${x.r.int(70, 99)}`,
    `${first}_${last}+pay`,
    `${first[0]}.${last}${x.r.int(1, 9)}`,
  ]);
  return `${local}@${x.r.pick(['quillmail.example', 'tidepost.test', 'birchline.example.net', 'kestrel.example.com', 'mx.orchard.example.org'])}`;
};
const workMail = (name: string) => {
  const parts = plain(name).toLowerCase().split(/[ -]+/);
  return `${parts[0]!}.${parts.at(-1)!}@rampart.example`;
};
const handleOf = (x: Values, name: string) => {
  const parts = plain(name).toLowerCase().split(/[ -]+/);
  return x.r.pick([
    `${parts[0]![0]}${parts.at(-1)!}`,
    `${parts[0]!}.${parts.at(-1)![0]}`,
    `${parts.at(-1)!}${x.r.int(2, 88)}`,
  ]);
};
const phoneOf = (x: Values) =>
  fill(
    x,
    '+91 98### #####|0044 20 7### ####|+358 40 ### ####|+353 87 ### ####|+31 6 ########|(0711) 55##-##|+48 60# ### ###|+1 415-555-01##|+36 30 ### ####|+420 7## ### ###',
  );
const supplierOf = (x: Values) => `${x.r.pick(BANKS)} ${x.r.pick(LINES)}`;
const firm = (x: Values) => x.r.pick(FIRMS);
const hostOf = (x: Values, what = x.r.pick(['redis', 'vault', 'quote-engine', 'kafka', 'kyc-worker', 'jump'])) =>
  `${what}-${x.r.int(1, 9)}.${x.r.pick(['eu1.corp.internal', 'intra.lan', 'ops.internal', 'prod.svc.cluster.local'])}`;
const innerIp = (x: Values) =>
  x.r.pick([
    () => `10.${x.r.int(1, 250)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`,
    () => `192.168.${x.r.int(1, 250)}.${x.r.int(2, 250)}`,
    () => `172.${x.r.int(16, 31)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`,
  ])();
const ip6 = (x: Values) => `2001:db8:${x.hex(4)}:${x.hex(2)}::${x.hex(4)}`;
const awsId = (x: Values) => `${'AK'}IA${x.r.chars(BASE32, 16)}`;
const awsSecret = (x: Values) => x.r.chars(`${ALNUM}+/`, 40);
const mapsKey = (x: Values) => `${'AI'}za${x.r.chars(`${ALNUM}-_`, 35)}`;
const botKey = (x: Values) => `${'xo'}xb-${digits(x, 11)}-${digits(x, 12)}-${x.r.chars(ALNUM, 24)}`;
const mailKey = (x: Values) => `${'S'}G.${x.r.chars(`${ALNUM}-_`, 22)}.${x.r.chars(`${ALNUM}-_`, 43)}`;
const liveKey = (x: Values) => `${x.r.pick(['sk', 'rk'])}_${'li'}ve_${x.r.chars(ALNUM, 28)}`;
const hookSecret = (x: Values) => `${'wh'}sec_${x.r.chars(ALNUM, 30)}`;
const coin = (x: Values) =>
  x.r.pick([
    () => `bc1q${x.r.chars('023456789acdefghjklmnpqrstuvwxyz', 38)}`,
    () => `0x${x.r.chars('0123456789abcdefABCDEF', 40)}`,
    () => x.r.chars(BASE58, 44),
    () => `T${x.r.chars(BASE58, 33)}`,
  ])();
const quoteId = (x: Values) => `qt_${x.r.chars(ALNUM, 14)}`;
const orderId = (x: Values) => fill(x, 'ORD-####-#####|RMP-######|ord_########');
const grouped = (x: Values, from: number, to: number) =>
  `${x.r.int(from, to).toLocaleString('en-GB')}.${two(x.r.int(0, 99))}`;
const euro = (x: Values, from: number, to: number) =>
  `${x.r.int(from, to).toLocaleString('de-DE')},${two(x.r.int(0, 99))}`;
const clock = (x: Values) => `${two(x.r.int(7, 19))}:${two(x.r.int(0, 59))}`;
const landOf = (x: Values): Country => x.r.pick(['DE', 'ES', 'FR', 'GB', 'IT', 'PL'] as const);
/** A marked text with the blanks that fill it to a width. */
const pad = (marked: string, text: string, width: number) => marked + ' '.repeat(Math.max(1, width - [...text].length));
const nip = (x: Values): string => {
  const body = String(x.r.int(1, 9)) + digits(x, 8);
  const check = [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11;
  return check === 10 ? nip(x) : `${body.slice(0, 3)}-${body.slice(3, 6)}-${body.slice(6, 8)}-${body.slice(8)}${check}`;
};
const dni = (x: Values) => {
  const number = x.r.int(10_000_000, 79_999_999);
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]!}`;
};

/** Set ten: screens of support staff and developers, for acceptance. */
export const TENTH_PAGES: Record<string, Page> = {
  /** One-time codes: the list of an authenticator beside a sign-in with one box for each digit. */
  authenticator: (x) => {
    const owner = someone(x);
    const code = digits(x, 6);
    const entry = (label: string, who: string, left: number, kind = 'email') =>
      `<div style="display:flex;align-items:center;padding:11px 20px;border-bottom:1px solid #2b2f3a"><span style="width:34px;height:34px;border-radius:9px;background:hsl(${left * 13} 45% 45%);margin-right:14px"></span><span><span style="color:#aab1c2;font-size:12.5px">${neutral(label)} &nbsp;${v(kind, who)}</span><br><span style="font-size:25px;color:#8ab4ff;letter-spacing:1px">${v('otp', `${digits(x, 3)} ${digits(x, 3)}`)}</span></span><span style="margin-left:auto;padding-left:10px;white-space:nowrap;color:#7d8496">${left} s</span></div>`;
    const box = (digit: string) =>
      `<span style="display:inline-block;width:52px;height:62px;line-height:60px;text-align:center;border:2px solid #4c6fff;border-radius:10px;margin-right:10px;font-size:28px;background:#11131a">${v('otp', digit)}</span>`;
    return `<div style="${SCREEN};background:#191c24;color:#eceff6;font:14px/1.45 DejaVu Sans,sans-serif;display:grid;grid-template-columns:470px minmax(0,1fr)">
<div style="background:#20242f;border-right:1px solid #2b2f3a"><div style="padding:18px 20px;font-size:18px">Authenticator<span style="float:right;color:#7d8496;font-size:14px">Search &nbsp; + Add</span></div>${entry('Rampart console', workMail(owner), 21)}${entry('Marigold Cycles', mailOf(x, owner), 21)}${entry('Cloud root', handleOf(x, owner), 21, 'user')}${entry('Build server', handleOf(x, owner), 12, 'user')}${entry('Domain registrar', mailOf(x, owner), 12)}${entry('Bank portal', `${digits(x, 4)}-${handleOf(x, owner)}`, 12, 'user')}<div style="padding:16px 20px;color:#7d8496;font-size:12.5px">Codes change every 30 seconds. Backup was made yesterday at 18:40.</div></div>
<div style="padding:46px 70px"><div style="font-size:23px">Confirm that it is you</div><div style="color:#aab1c2;margin:6px 0 22px">We sent a code by text message to ${v('phone', phoneOf(x))}. It is good for ten minutes.</div><div>${[...code].map(box).join('')}</div><div style="margin:18px 0 26px"><span style="background:#4c6fff;border-radius:8px;padding:9px 26px">Continue</span> <span style="margin-left:18px;color:#8ab4ff">Send again in 0:42</span></div>
<div style="background:#20242f;border-radius:12px;padding:16px 22px;margin-bottom:18px"><b>Set up another device</b><div style="color:#aab1c2;margin-top:4px">Cannot scan the picture? Type this key by hand:</div><div style="font:16px/1.6 DejaVu Sans Mono,monospace;color:#ffd479">${v('key', times(8, () => x.r.chars(BASE32, 4)).join(' '))}</div></div>
<div style="background:#20242f;border-radius:12px;padding:16px 22px;margin-bottom:18px"><b>Recovery codes</b> <span style="color:#aab1c2">Each works once. Keep them in a safe place.</span><div style="display:grid;grid-template-columns:repeat(3,1fr);gap:4px 20px;font:15px/1.6 DejaVu Sans Mono,monospace;margin-top:6px">${times(6, () => `<span>${v('otp', `${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 5)}-${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 5)}`)}</span>`).join('')}</div></div>
<div style="color:#7d8496;font-size:12.5px">Attempt ${id(x.requestId())} from ${v('ip', x.ip())}, desktop browser, session ${id(x.sessionId())}, ${id(x.time())}</div></div></div>`;
  },

  /** Phone simulator: a banking app on two devices, with the tester's panel. */
  simulator: (x) => {
    const land = landOf(x);
    const holder = personIn(x, land);
    const payee = someone(x);
    const payeeIban = x.iban('ES');
    const phone = (body: string, dark: boolean) =>
      `<div style="width:345px;height:712px;border:9px solid #0b0c0f;border-radius:40px;overflow:hidden;background:${dark ? '#10151c' : '#fff'};color:${dark ? '#e6ebf2' : '#1c2733'}"><div style="display:flex;justify-content:space-between;padding:8px 24px 4px;font-size:12px"><b>9:41</b><span>5G ▮▮▮ 82%</span></div>${body}</div>`;
    const line = (what: string, sub: string, sum: string) =>
      `<div style="display:flex;justify-content:space-between;padding:8px 20px;border-bottom:1px solid #edf0f4"><span>${what}<br><span style="color:#7b8794;font-size:12px">${sub}</span></span><b>${sum}</b></div>`;
    const field = (label: string, value: string) =>
      `<div style="margin:0 20px 11px;background:#1b232e;border-radius:10px;padding:8px 14px"><div style="color:#8795a8;font-size:12px">${label}</div><div style="font-size:15px">${value}</div></div>`;
    const log = (when: string, text: string) =>
      `<div style="padding:6px 0;border-bottom:1px solid #cfd5dc"><span style="color:#68737f">${when}</span> ${text}</div>`;
    return `<div style="${SCREEN};background:#dfe4ea;color:#1c2733;font:14px/1.4 Liberation Sans,sans-serif">
<div style="background:#f7f8fa;border-bottom:1px solid #c3cad2;padding:9px 22px">Device simulator &nbsp; <span style="color:#68737f">▶ Run &nbsp; ■ Stop &nbsp; ⟳ Rotate &nbsp; Scale 75% &nbsp; Build ${id(`b-${x.hex(8)}`)}</span></div>
<div style="display:flex;gap:26px;padding:20px 26px 0">${phone(
      `<div style="margin:4px 14px 10px;background:#eef2f7;border-radius:14px;padding:9px 14px;font-size:13px"><b>Messages</b> <span style="float:right;color:#7b8794">now</span><br>Your payment code is ${v('otp', digits(x, 6))}. Never share it.</div><div style="padding:0 20px;font-size:20px">Hello ${v('name', holder.first)}</div><div style="margin:10px 20px;background:#0a5c6b;color:#fff;border-radius:16px;padding:14px 18px"><div style="font-size:12px;opacity:.85">Current account</div><div style="font-size:25px">€ ${euro(x, 300, 9000)}</div><div style="font-size:13px;margin-top:8px">${v('iban', holder.iban)}</div></div><div style="margin:0 20px 8px;background:#22262e;color:#f1e3c0;border-radius:16px;padding:14px 18px;font-family:DejaVu Sans Mono,monospace"><div style="font-size:12px">debit</div><div style="font-size:15px;margin:12px 0 10px">${v('card', x.card())}</div><div style="font-size:12px">${v('name', holder.name.toUpperCase())}<span style="float:right">${neutral(`${two(x.r.int(1, 12))}/${x.r.int(27, 31)}`)}</span></div></div>${line(v('name', someone(x)), 'Rent', `-${euro(x, 400, 1200)}`)}${line(neutral(firm(x)), 'Card, shop', `-${euro(x, 4, 90)}`)}${line(v('name', someone(x)), 'Thanks for dinner', `+${euro(x, 10, 60)}`)}${line('Crypto purchase', id(orderId(x)), `-${euro(x, 50, 500)}`)}<div style="display:flex;justify-content:space-around;padding:12px;color:#7b8794;font-size:12px"><b style="color:#0a5c6b">Home</b><span>Pay</span><span>Cards</span><span>Profile</span></div>`,
      false,
    )}${phone(
      `<div style="padding:8px 20px 14px;font-size:19px">‹ New transfer</div>${field('Recipient', v('name', payee))}${field('Account', v('iban', payeeIban))}${field('Amount', `€ ${euro(x, 20, 900)}`)}${field('Reference', `Order ${id(orderId(x))}`)}${field('Confirmation goes to', v('phone', holder.phone))}${field('Receipt goes to', v('email', holder.email))}<div style="margin:4px 20px 12px;color:#8795a8;font-size:12.5px">The name fits the account. The money arrives within ten seconds.</div><div style="margin:0 20px;text-align:center;background:#2fb58f;color:#06281f;border-radius:12px;padding:12px">Pay now</div><div style="padding:18px 20px 4px;color:#8795a8;font-size:12px">SAVED RECIPIENTS</div>${times(3, () => `<div style="padding:6px 20px">● &nbsp;${v('name', someone(x))}</div>`).join('')}`,
      true,
    )}<div style="flex:1;min-width:0;font-size:13px;overflow-wrap:anywhere"><b style="font-size:15px">Test account</b><div style="margin:6px 0 12px">User ${v('user', handleOf(x, holder.name))}<br>Password ${v('password', x.password())}<br>PIN ${v('otp', digits(x, 4))}<br>Born ${v('dob', holder.born)}<br>Lives at ${v('address', holder.street)}<br>${v('address', holder.town)}</div><b style="font-size:15px">Events of the app</b>${log('09:40:58', 'App started, cold, 1.2 s')}${log('09:41:02', `Session ${id(x.sessionId())} opened`)}${log('09:41:03', `Push token stored by ${v('ip', innerIp(x))}`)}${log('09:41:09', `Quote ${id(quoteId(x))} shown`)}${log('09:41:15', `Request ${id(x.requestId())} took 340 ms`)}${log('09:41:16', 'Face check skipped on simulator')}${log('09:41:22', 'Screen: transfer, step 2 of 3')}</div></div></div>`;
  },

  /** Payout sheet of the operations team. */
  spreadsheet: (x) => {
    const editor = someone(x);
    const chosen = x.iban('PT');
    const head = 'background:#f3f3f3;color:#555;text-align:center;font-weight:normal';
    const cell = (text: string, more = '') =>
      `<td style="border:1px solid #d6d6d6;padding:4px 6px;${more}">${text}</td>`;
    const right = 'text-align:right';
    const rows = times(9, (i) => {
      const target = i === 3 ? chosen : i % 3 === 1 ? undefined : x.iban();
      const notes = [
        'ok',
        `asked by ${v('name', pair(x)[0])}, wait`,
        'second try on Monday',
        'bank closed 24 Dec',
        'ok',
        `same flat as ${v('name', someone(x))}`,
        'split in two',
        `ring ${v('phone', phoneOf(x))} first`,
        'grace period until May',
      ];
      return `<tr><td style="border:1px solid #d6d6d6;${head}">${i + 2}</td>${cell(id(orderId(x)))}${cell(v('name', i % 2 ? someone(x) : personIn(x, landOf(x)).name))}${cell(target ? v('iban', target) : v('wallet', `0x${x.hex(40)}`), i === 3 ? 'outline:2px solid #1a73e8;outline-offset:-2px' : '')}${cell(grouped(x, 40, 4000), right)}${cell(`${x.r.int(0, 3)}.${two(x.r.int(0, 99))}`, right)}${cell(x.r.pick(['Paid', 'Open', 'Held', 'Returned']))}${cell(notes[i]!)}</tr>`;
    }).join('');
    const empty = times(
      11,
      (i) =>
        `<tr><td style="border:1px solid #d6d6d6;${head}">${i + 11}</td>${times(7, () => cell('&nbsp;')).join('')}</tr>`,
    ).join('');
    return `<div style="${SCREEN};background:#fff;color:#111;font:13px/1.35 Liberation Sans,sans-serif">
<div style="padding:9px 16px;display:flex;gap:16px;align-items:center"><span style="width:22px;height:28px;background:#188038;border-radius:3px"></span><span><span style="font-size:16px">Payouts week 31</span><br>File &nbsp; Edit &nbsp; View &nbsp; Insert &nbsp; Format &nbsp; Data &nbsp; Tools &nbsp; Help</span><span style="margin-left:auto;color:#555">Last edit by ${v('name', editor)} at ${clock(x)}</span><span style="background:#c2e7ff;border-radius:16px;padding:7px 18px">Share</span></div>
<div style="background:#edf2fa;padding:6px 18px;color:#444">↶ ↷ &nbsp; 100% &nbsp; € % .0 .00 &nbsp; Sans 10 &nbsp; <b>B</b> <i>I</i> &nbsp; A ▾ &nbsp; Σ ▾ &nbsp; Filter</div>
<div style="border-bottom:1px solid #d6d6d6;padding:5px 16px"><span style="color:#555;border-right:1px solid #d6d6d6;padding-right:20px;margin-right:10px">C5</span><i style="color:#777">fx</i> &nbsp;${v('iban', chosen)}</div>
<table style="border-collapse:collapse;width:1280px;table-layout:fixed"><colgroup><col style="width:40px"><col style="width:135px"><col style="width:180px"><col style="width:345px"><col style="width:90px"><col style="width:60px"><col style="width:80px"><col></colgroup><tr>${['', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `<th style="border:1px solid #d6d6d6;${head}">${letter}</th>`).join('')}</tr><tr><td style="border:1px solid #d6d6d6;${head}">1</td>${['Order', 'Beneficiary', 'Account or wallet', 'Amount', 'Fee', 'State', 'Comment'].map((text) => cell(`<b>${text}</b>`, 'background:#fce8b2')).join('')}</tr>${rows}${empty}</table>
<div style="position:relative;background:#f3f3f3;padding:7px 20px;color:#444">+ ☰ &nbsp; <b style="background:#fff;padding:5px 14px;color:#188038">Week 31</b> &nbsp; Week 30 &nbsp; Week 29 &nbsp; Rates &nbsp; Returned<span style="position:absolute;right:20px">Sum: ${neutral(grouped(x, 9000, 20_000))} &nbsp; Also here: ${v('email', workMail(someone(x)))}</span></div></div>`;
  },

  /** Terminal with a database shell. */
  psql: (x) => {
    const user = handleOf(x, someone(x));
    const host = hostOf(x, 'pg-main');
    const prompt = '<span style="color:#7ee787">ramp_live=&gt;</span> ';
    const people = times(5, () => personIn(x, landOf(x)));
    const cus = x.r.chars(ALNUM, 10);
    const seeked = people[2]!;
    const rows = people
      .map((person) => {
        const born = x.date();
        const number = `cus_${x.r.chars(ALNUM, 8)}`;
        return ` ${pad(id(number), number, 12)} | ${pad(v('name', person.name), person.name, 26)} | ${pad(v('email', person.email), person.email, 44)} | ${pad(v('phone', person.phone), person.phone, 18)} | ${pad(v('dob', born), born, 10)} | t`;
      })
      .join('\n');
    const field = (label: string, value: string) => `${label.padEnd(15)}| ${value}\n`;
    return `<div style="${SCREEN};background:#0d1117;color:#c9d1d9;font:13px/1.4 Liberation Mono,monospace;padding:0"><div style="background:#21262d;padding:7px 14px;font:13px Liberation Sans,sans-serif;color:#8b949e"><span style="color:#ff7b72">●</span> <span style="color:#e3b341">●</span> <span style="color:#7ee787">●</span> &nbsp; ${v('user', user)}@${v('host', host)}: psql — 158×44</div><pre style="margin:0;padding:12px 16px;font:inherit;white-space:pre">$ PGPASSWORD=${v('password', x.password())} psql -h ${v('host', host)} -U ${v('user', user)} ramp_live
Type "help" for help.

${prompt}\\conninfo
You are connected to database "ramp_live" as user "${v('user', user)}" at address "${v('ip', innerIp(x))}" port "5432".
${prompt}select id, full_name, email, phone, born, live from customers where state = 'review' limit 5;
${' id'.padEnd(14)}|${' full_name'.padEnd(28)}|${' email'.padEnd(46)}|${' phone'.padEnd(20)}|${' born'.padEnd(12)}| live
${'-'.repeat(14)}+${'-'.repeat(28)}+${'-'.repeat(46)}+${'-'.repeat(20)}+${'-'.repeat(12)}+------
${rows}
(5 rows)

${prompt}\\x on
Expanded display is on.
${prompt}select * from payout_targets where owner_email = '${v('email', seeked.email)}';
-[ RECORD 1 ]--+---------------------------------------------------
${field('id', id(`pt_${cus}`))}${field('holder', v('name', seeked.name))}${field('iban', v('iban', seeked.iban.replaceAll(' ', '')))}${field('wallet', v('wallet', coin(x)))}${field('street', v('address', seeked.street))}${field('town', v('address', seeked.town))}${field('last_quote', id(quoteId(x)))}${field('checked', 't')}${field('created_at', '2026-03-11 08:14:52+00')}
${prompt}update payout_targets set checked = false where id = '${id(`pt_${cus}`)}';
UPDATE 1
<span style="color:#8b949e">Time: 4.118 ms</span>
${prompt}<span style="background:#c9d1d9">&nbsp;</span></pre></div>`;
  },

  /** Code editor with the settings of a service. */
  dotenv: (x) => {
    const user = x.r.pick(['ramp_app', 'payout_rw', 'svc_orders']) + x.r.int(2, 9);
    const tree = (depth: number, text: string, on = false) =>
      `<div style="padding:3px 0 3px ${16 + depth * 14}px;background:${on ? '#37373d' : 'none'}">${text}</div>`;
    const name = (text: string) => `<span style="color:#9cdcfe">${text}</span>=`;
    const set = (label: string, value: string) => `${name(label)}<span style="color:#ce9178">${value}</span>`;
    const note = (text: string) => `<span style="color:#6a9955"># ${text}</span>`;
    const lines = [
      note(`Settings for production, ask ${v('name', someone(x))} before any change`),
      set('NODE_ENV', 'production'),
      set('PORT', '8080'),
      set('LOG_LEVEL', 'info'),
      '',
      note('Storage'),
      set(
        'DATABASE_URL',
        `postgres://${v('user', user)}:${v('password', x.r.chars(ALNUM, 18))}@${v('host', hostOf(x, 'pg-orders'))}:5432/orders?sslmode=require`,
      ),
      set('REDIS_URL', `redis://:${v('password', x.r.chars(ALNUM, 22))}@${v('ip', innerIp(x))}:6379/0`),
      set('VAULT_ADDR', `https://${v('host', hostOf(x, 'vault'))}:8200`),
      set('VAULT_TOKEN', v('key', `${'hv'}s.${x.r.chars(ALNUM, 24)}`)),
      '',
      note('Partners'),
      set('RAMP_SECRET_KEY', v('key', liveKey(x))),
      set('RAMP_WEBHOOK_SECRET', v('key', hookSecret(x))),
      set('RAMP_RETRIES', '5'),
      set('KYC_PROVIDER', `"${v('provider', `${x.r.pick(BANKS)} Identity`)}"`),
      set('KYC_API_KEY', v('key', x.uuid().replaceAll('-', ''))),
      set('MAPS_KEY', v('key', mapsKey(x))),
      set('MAIL_API_KEY', v('key', mailKey(x))),
      set('CHAT_BOT_TOKEN', v('key', botKey(x))),
      set('ALERT_MAIL', v('email', workMail(someone(x)))),
      '',
      note('Signing and hot wallet, rotate every quarter'),
      set('JWT_SECRET', v('key', x.r.chars(`${ALNUM}+/`, 43).concat('='))),
      set('HOT_WALLET', v('wallet', `0x${x.hex(40)}`)),
      set('HOT_WALLET_PRIVATE_KEY', v('key', `0x${x.hex(64)}`)),
      set('ADMIN_BASIC', `${v('user', handleOf(x, someone(x)))}:${v('password', x.password())}`),
      set('FEATURE_NEW_QUOTES', 'true'),
      set('RELEASE', id(`2026.07.${x.r.int(1, 28)}-${x.hex(7)}`)),
    ];
    return `<div style="${SCREEN};background:#1e1e1e;color:#d4d4d4;font:13px/1.5 Liberation Sans,sans-serif;display:grid;grid-template-columns:46px 224px minmax(0,1fr);grid-template-rows:32px 1fr 24px">
<div style="grid-column:1/4;background:#323233;text-align:center;padding-top:6px;color:#b5b5b5">.env.production — orders-service — Editor</div>
<div style="background:#333;color:#858585;text-align:center;font-size:20px;line-height:2.2;padding-top:8px">▤<br>⌕<br>⎇<br>▷<br>⚙</div>
<div style="background:#252526;padding-top:8px"><div style="padding:2px 16px 8px;font-size:12px;color:#bbb">EXPLORER</div>${tree(0, '▾ <b>orders-service</b>')}${tree(1, '▸ .github')}${tree(1, '▸ migrations')}${tree(1, '▾ src')}${tree(2, 'index.ts')}${tree(2, 'quotes.ts')}${tree(2, 'webhooks.ts')}${tree(1, '▸ test')}${tree(1, '.env.example')}${tree(1, '.env.production', true)}${tree(1, 'Dockerfile')}${tree(1, 'package.json')}${tree(1, 'README.md')}<div style="padding:22px 16px 6px;font-size:12px;color:#bbb">TIMELINE</div>${tree(0, 'File saved, 12 min')}${tree(0, `${v('name', someone(x))}, 2 d`)}${tree(0, `rotate keys ${id(x.hex(7))}`)}</div>
<div><div style="background:#252526;font-size:13px"><span style="display:inline-block;padding:7px 16px;background:#1e1e1e;color:#fff">⚙ .env.production &nbsp;●</span><span style="display:inline-block;padding:7px 16px;color:#969696">quotes.ts</span><span style="display:inline-block;padding:7px 16px;color:#969696">README.md</span></div><div style="font:13px/1.67 DejaVu Sans Mono,monospace;padding-top:10px">${lines.map((line, i) => `<div style="white-space:pre"><span style="display:inline-block;width:36px;margin-right:16px;text-align:right;color:#858585">${i + 1}</span>${line || ' '}</div>`).join('')}</div></div>
<div style="grid-column:1/4;background:#007acc;color:#fff;font-size:12px;padding:3px 14px">⎇ main* &nbsp; ⊗ 0 ⚠ 2<span style="float:right">Ln 13, Col 22 &nbsp; Spaces: 2 &nbsp; UTF-8 &nbsp; LF &nbsp; Environment</span></div></div>`;
  },

  /** Network tab of a browser: list, headers, preview of the JSON. */
  devtools: (x) => {
    const person = personIn(x, landOf(x));
    const session = x.sessionId();
    const bar = (i: number) =>
      `<span style="display:inline-block;margin-left:${i * 4}px;width:${8 + ((i * 7) % 15)}px;height:7px;background:#7cacf8"></span>`;
    const row = (name: string, status: string, i: number, on = false) =>
      `<div style="display:grid;grid-template-columns:minmax(0,1fr) 34px 76px;gap:6px;padding:3px 10px;overflow-wrap:anywhere;background:${on ? '#d3e3fd' : i % 2 ? '#f8f9fb' : '#fff'};${status > '399' ? 'color:#d93025' : ''}"><span>${name}</span><span>${status}</span><span>${bar(i)}</span></div>`;
    const header = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:165px minmax(0,1fr);gap:10px;padding:1.5px 0"><span style="color:#5f6368">${name}:</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const title = (text: string) =>
      `<div style="background:#f1f3f4;margin:6px -14px 3px;padding:2px 14px"><b>▾ ${text}</b></div>`;
    const key = (depth: number, name: string, value: string) =>
      `<div style="padding-left:${depth * 16}px"><span style="color:#8e004b">${name}</span>: ${value}</div>`;
    const text = (value: string) => `<span style="color:#c5221f">"${value}"</span>`;
    return `<div style="${SCREEN};background:#fff;color:#1f1f1f;font:12px/1.42 Liberation Sans,sans-serif">
<div style="background:#e9eef6;padding:6px 12px;font-size:13px"><span style="color:#5f6368">← → ⟳</span> <span style="background:#fff;border-radius:14px;padding:3px 18px;margin-left:8px">https://widget.rampart.example/checkout?session=${id(session)}&amp;email=${v('email', person.email)}</span></div>
<div style="border-bottom:1px solid #dadce0;padding:6px 12px;color:#474747">Elements &nbsp; Console &nbsp; Sources &nbsp; <b style="color:#0b57d0;border-bottom:2px solid #0b57d0">Network</b> &nbsp; Performance &nbsp; Memory &nbsp; Application &nbsp; Security <span style="float:right">⊗ 1 &nbsp; ⚠ 3 &nbsp; ⚙</span></div>
<div style="border-bottom:1px solid #dadce0;padding:5px 12px;color:#474747"><span style="color:#d93025">●</span> ⊘ &nbsp; Filter &nbsp; ☑ Preserve log &nbsp; ☐ Disable cache &nbsp; No throttling ▾ &nbsp; | &nbsp; All <b>Fetch/XHR</b> Doc CSS JS Font Img Media WS</div>
<div style="display:grid;grid-template-columns:375px minmax(0,1fr)"><div style="border-right:1px solid #dadce0;height:700px">${row('config.json', '200', 0)}${row(`sessions/${id(session)}`, '200', 1)}${row('limits?country=PL', '200', 2)}${row(`quotes/${id(quoteId(x))}`, '200', 3)}${row('me', '200', 4, true)}${row(`customers?phone=${v('phone', person.phone.replace(/ /g, ''))}`, '200', 5)}${row('kyc/status', '200', 6)}${row('prices/stream', '101', 7)}${row(`orders/${id(orderId(x))}`, '201', 8)}${row(`wallets/${v('wallet', `0x${x.hex(40)}`)}`, '422', 9)}${row('track', '204', 10)}${row('fonts/inter.woff2', '200', 11)}${row('heartbeat', '200', 12)}${row(`geo?ip=${v('ip', ip6(x))}`, '200', 13)}<div style="padding:12px 10px;color:#5f6368">14 of 61 requests, 48.2 kB of 1.9 MB transferred. Finished in 4.31 s, DOM loaded in 612 ms.</div></div>
<div style="padding:0 14px"><div style="padding:5px 0;color:#474747">✕ &nbsp; <b style="color:#0b57d0">Headers</b> &nbsp; Payload &nbsp; Preview &nbsp; Response &nbsp; Initiator &nbsp; Timing &nbsp; Cookies</div>${title('General')}${header('Request URL', 'https://api.rampart.example/v2/me')}${header('Request method', 'GET')}${header('Status', '<span style="color:#188038">●</span> 200 OK')}${header('Remote address', `${v('ip', x.ip())}:443`)}${title('Response headers')}${header('content-type', 'application/json; charset=utf-8')}${header('set-cookie', `rp_sid=${v('cookie', `s%3A${x.r.chars(ALNUM, 32)}.${x.r.chars(ALNUM, 20)}`)}; Path=/; HttpOnly; Secure`)}${header('x-request-id', id(x.requestId()))}${header('x-served-by', v('host', hostOf(x)))}${title('Request headers')}${header('accept', 'application/json')}${header('authorization', `Bearer ${v('jwt', x.jwt())}`)}${header('cookie', `rp_sid=${v('cookie', x.r.chars(ALNUM, 40))}; csrf=${v('cookie', x.hex(32))}; theme=light`)}${header('x-api-key', v('key', liveKey(x)))}${header('x-device', 'desktop')}${title('Preview')}<div style="font:12px/1.45 DejaVu Sans Mono,monospace">▾ {customer: {…}, limits: {…}}${key(1, '▾ customer', '{…}')}${key(2, 'name', text(v('name', person.name)))}${key(2, 'birth_date', text(v('dob', x.date())))}${key(2, 'street', text(v('address', person.street)))}${key(2, 'town', text(v('address', person.town)))}${key(2, 'iban', text(v('iban', person.iban)))}${key(2, 'tax_id', text(v('tax', digits(x, 11))))}${key(2, 'verified', '<span style="color:#0b57d0">true</span>')}${key(2, 'created', text(id(x.time())))}${key(1, '▸ limits', '{day: 2000, month: 15000}')}</div></div></div></div>`;
  },

  /** Support chat between customer and agent, with what the desk knows. */
  conversation: (x) => {
    const person = personIn(x, landOf(x));
    const agent = someone(x);
    const bubble = (mine: boolean, when: string, text: string) =>
      `<div style="display:flex;flex-direction:${mine ? 'row-reverse' : 'row'};margin-bottom:7px"><div style="max-width:80%;background:${mine ? '#ded6ff' : '#fff'};border-radius:14px;padding:8px 14px;overflow-wrap:anywhere">${text}<div style="font-size:12px;color:#7a7391">${when}</div></div></div>`;
    const thread = (who: string, last: string, on = false) =>
      `<div style="padding:11px 16px;overflow-wrap:anywhere;background:${on ? '#efeaff' : '#fff'};border-bottom:1px solid #ece8f7"><b>${who}</b><br><span style="color:#6d6686;font-size:13px">${last}</span></div>`;
    const fact = (label: string, value: string) =>
      `<div style="margin-bottom:9px"><span style="font-size:12px;color:#7a7391">${label}</span><br>${value}</div>`;
    return `<div style="${SCREEN};background:#f5f2fc;color:#231c3b;font:15px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:252px minmax(0,1fr) 268px">
<div style="background:#fff;border-right:1px solid #e0daf1"><div style="padding:14px 16px;font-size:18px"><b>Inbox</b> <span style="color:#7a7391">12 open</span></div>${thread(v('name', person.name), 'It still says pending', true)}${thread(v('name', someone(x)), 'Thank you, all good now!')}${thread(v('name', someone(x)), 'Where is my refund?')}${thread(v('email', mailOf(x, someone(x))), 'Card was declined twice')}${thread('Visitor from the shop page', 'Do you support Solana?')}${thread(v('phone', phoneOf(x)), 'Missed call, 2 minutes')}${thread('Visitor from the help page', 'How long does it take?')}${thread(v('name', someone(x)), 'Photo of the passport sent')}<div style="padding:12px 16px;color:#7a7391;font-size:13px">Median answer today: 3 min</div></div>
<div style="padding:14px 22px;overflow:hidden"><div style="border-bottom:1px solid #e0daf1;padding-bottom:9px;margin-bottom:12px"><b style="font-size:17px">${v('name', person.name)}</b> <span style="color:#7a7391;font-size:13px">ticket ${id(`T-${x.r.int(20_000, 90_000)}`)}, assigned to ${v('name', agent)}</span></div>
${bubble(false, '10:02', `Hello, I bought USDT an hour ago and nothing came. My order is ${id(orderId(x))}.`)}${bubble(true, '10:03', `Good morning ${v('name', person.first)}, this is ${v('name', agent.split(' ')[0]!)}. May I have the address of the wallet and your date of birth, please?`)}${bubble(false, '10:05', `Sure: ${v('wallet', coin(x))}, and I was born on ${v('dob', person.born)}`)}${bubble(false, '10:06', `I paid with the card ${v('card', x.card())}, by the way. The bank texted me ${v('otp', digits(x, 6))}, do you need that?`)}${bubble(true, '10:07', 'Please never send us codes or card numbers. We do not need them. One moment while I look.')}${bubble(true, '10:11', `The payment went to an older wallet of yours. I can send it back to the account ${v('iban', person.iban)}, would that be right?`)}${bubble(false, '10:12', `No, that one is closed! Use the one of my wife ${v('name', someone(x))}: ${v('iban', x.iban('DE'))}. You can ring her on ${v('phone', phoneOf(x))}.`)}${bubble(true, '10:14', `We may only pay to your own account. I opened the request ${id(x.requestId())} and will write to ${v('email', person.email)} today.`)}<div style="background:#fff;border:1px solid #cfc6ea;border-radius:12px;padding:10px 16px;color:#7a7391">Write an answer… &nbsp; <span style="float:right">☺ + Send</span></div></div>
<div style="background:#fff;border-left:1px solid #e0daf1;padding:16px 18px;font-size:14px;overflow-wrap:anywhere"><b style="font-size:16px">Customer</b><div style="height:8px"></div>${fact('E-mail', v('email', person.email))}${fact('Telephone', v('phone', person.phone))}${fact('Address', `${v('address', person.street)}<br>${v('address', person.town)}`)}${fact('Last seen from', v('ip', x.ip()))}${fact('Device', 'Phone, app 5.14')}${fact('Signed in as', v('user', handleOf(x, person.name)))}${fact('Level', 'Verified, level 2')}${fact('Last session', id(x.sessionId()))}${fact('Last event', id(x.eventId()))}${fact('Tags', 'delayed, USDT, first order')}<div style="background:#fff6d6;border-radius:8px;padding:9px 12px;font-size:13px">Note: speak slowly, prefers calls before noon. Mark as solved only after the refund.</div></div></div>`;
  },

  /** Card of one customer in the CRM, with orders. */
  customerCard: (x) => {
    const land = landOf(x);
    const person = personIn(x, land);
    const partner = someone(x);
    const fact = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:118px minmax(0,1fr);padding:5px 0;overflow-wrap:anywhere"><span style="color:#6b7a74">${label}</span><span>${value}</span></div>`;
    const panel = (title: string, body: string) =>
      `<div style="background:#fff;border:1px solid #dfe5e1;border-radius:6px;padding:12px 16px;margin-bottom:14px"><div style="font-weight:bold;margin-bottom:5px">${title}</div>${body}</div>`;
    const td = 'padding:5px 10px;border-top:1px solid #e8eeea;white-space:nowrap';
    const orders = times(5, () => {
      const side = x.r.pick(['Buy BTC', 'Buy ETH', 'Sell USDC', 'Buy SOL']);
      return `<tr><td style="${td}">${id(orderId(x))}</td><td style="${td}">${side}</td><td style="${td};text-align:right">${grouped(x, 20, 3000)} €</td><td style="${td}">${neutral(`•••• ${digits(x, 4)}`)}</td><td style="${td}">${x.status()}</td></tr>`;
    }).join('');
    const step = (when: string, text: string) =>
      `<div style="border-left:2px solid #63a583;padding:0 0 10px 14px;overflow-wrap:anywhere"><span style="color:#6b7a74;font-size:12px">${when}</span><br>${text}</div>`;
    return `<div style="${SCREEN};background:#f2f5f3;color:#1d2a25;font:13.5px/1.38 DejaVu Sans,sans-serif">
<div style="background:#1f4d3a;color:#d5e8de;padding:10px 24px">▦ &nbsp; <b style="color:#fff">Customers</b> &nbsp; Companies &nbsp; Deals &nbsp; Tasks &nbsp; Reports <span style="float:right">${v('name', someone(x))} ▾</span></div>
<div style="padding:14px 24px;display:flex;align-items:center;gap:16px"><span style="width:52px;height:52px;border-radius:50%;background:#a4c9b5"></span><span><span style="font-size:21px">${v('name', person.name)}</span><br><span style="color:#6b7a74">Private customer since 2024, record ${id(`C${digits(x, 7)}`)}</span></span><span style="margin-left:auto">✉ Write &nbsp; ☏ Call &nbsp; ✎ Edit &nbsp; <span style="background:#1f7a54;color:#fff;border-radius:5px;padding:7px 16px">New task</span></span></div>
<div style="display:grid;grid-template-columns:350px minmax(0,1fr) 285px;gap:14px;padding:0 24px;font-size:13px"><div>${panel('Person', `${fact('E-mail', v('email', person.email))}${fact('Second', v('email', mailOf(x, person.name)))}${fact('Mobile', v('phone', person.phone))}${fact('Born', v('dob', person.born))}${fact('Street', v('address', person.street))}${fact('Town', v('address', person.town))}${fact('Passport', v('passport', x.passport()))}${fact('Tax number', v('tax', fill(x, '## ### ### ###|###/####/####')))}`)}${panel('Money', `${fact('IBAN', v('iban', person.iban))}${fact('Card', v('card', x.card()))}${fact('Wallet', v('wallet', coin(x)))}${fact('Limit', '5,000 € a month')}`)}${panel('Household', `${fact('Partner', v('name', partner))}${fact('Partner tel.', v('phone', phoneOf(x)))}`)}</div>
<div>${panel('Orders', `<table style="border-collapse:collapse;width:100%;font-size:12px"><tr style="text-align:left;color:#6b7a74"><th>&nbsp; Order</th><th>&nbsp; Side</th><th style="text-align:right">Amount &nbsp;</th><th>&nbsp; Card</th><th>&nbsp; State</th></tr>${orders}</table>`)}${panel('Notes', `<div style="margin-bottom:9px">Moved last spring; the old flat was at ${v('address', personIn(x, land).street)}. Letters still come back from there.</div><div style="margin-bottom:9px">${v('name', partner)} may ask about orders, a mandate is on file. Chance of an upgrade: high.</div><div>Referred by ${v('name', someone(x))} of ${neutral(firm(x))}. Will decide on the yearly plan in May.</div>`)}${panel('Sign-ins', `${fact('Today', `${v('ip', x.ip())}, session ${id(x.sessionId())}`)}${fact('Yesterday', `${v('ip', ip6(x))}, session ${id(x.sessionId())}`)}${fact('User name', v('user', handleOf(x, person.name)))}`)}</div>
<div>${panel('History', `${step('Today 11:20', `Called by ${v('name', someone(x))}, 6 minutes, about the limit`)}${step('Today 09:02', `Webhook ${id(x.eventId())} delivered`)}${step('Monday', `Mail sent to ${v('email', person.email)}`)}${step('Friday', 'Level raised from 1 to 2')}${step('12 June', 'Papers checked, no remarks')}${step('11 June', `Asked for a bill under ${id(x.requestId())}`)}`)}${panel('Score', '<div style="font-size:24px;color:#1f7a54">82</div>Loyal, seven orders in three months, one complaint.')}</div></div></div>`;
  },

  /** Desk for identity checks, with the picture of a passport. */
  kycDesk: (x) => {
    const land: Country = x.r.pick(['DE', 'ES', 'IT', 'PL'] as const);
    const person = personIn(x, land);
    const state = { DE: 'D<<', ES: 'ESP', IT: 'ITA', PL: 'POL', FR: 'FRA', GB: 'GBR' }[land];
    const number = fill(x, '%%#######');
    const born = person.born.replace(/^(..).(..).(....)$/, '$3$2$1').slice(2);
    const upper = (text: string) => plain(text).toUpperCase().replace(/[ -]/g, '<');
    const first = `P<${state}${upper(person.last)}<<${upper(person.first)}`.padEnd(44, '<').slice(0, 44);
    const second = `${number}${digits(x, 1)}${state}${born}${digits(x, 1)}F3${digits(x, 5)}${digits(x, 1)}`
      .padEnd(42, '<')
      .concat(digits(x, 2));
    const label = (text: string, value: string) =>
      `<div style="margin-bottom:5px"><div style="font-size:12px;color:#5d6a83">${text}</div><div style="font-size:15px">${value}</div></div>`;
    const check = (text: string, good: boolean, detail = '') =>
      `<div style="padding:6px 0;border-bottom:1px solid #2c3850"><span style="color:${good ? '#5fd39a' : '#ff8a73'}">${good ? '✓' : '✕'}</span> ${text}<span style="float:right;color:#93a1bd">${detail}</span></div>`;
    const row = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:140px minmax(0,1fr);padding:5px 0;border-bottom:1px solid #2c3850;overflow-wrap:anywhere"><span style="color:#93a1bd">${name}</span><span>${value}</span></div>`;
    return `<div style="${SCREEN};background:#131a29;color:#e3e9f5;font:14px/1.4 Liberation Sans,sans-serif">
<div style="background:#1b2437;padding:12px 26px"><b>Identity desk</b> &nbsp; <span style="color:#93a1bd">Queue (18) &nbsp; Mine (3) &nbsp; Done &nbsp; Rules</span><span style="float:right;color:#93a1bd">Case ${id(x.uuid())} &nbsp; Reviewer ${v('user', handleOf(x, someone(x)))}</span></div>
<div style="display:grid;grid-template-columns:560px minmax(0,1fr);gap:22px;padding:18px 26px"><div>
<div style="background:linear-gradient(135deg,#e9eef2,#d6e4ea 45%,#efe6da);color:#1a2233;border-radius:14px;padding:14px 22px"><div style="display:flex;justify-content:space-between;color:#5d6a83"><b>PASSPORT</b><span>Type P &nbsp; Code ${neutral(state.replace(/</g, ''))}</span></div><div style="display:grid;grid-template-columns:128px 1fr 1fr;gap:16px;margin-top:8px"><div style="background:#aebccb;height:160px;border-radius:6px"><div style="width:54px;height:54px;border-radius:50%;background:#8496a9;margin:26px auto 8px"></div><div style="width:92px;height:64px;border-radius:46px 46px 0 0;background:#8496a9;margin:auto"></div></div><div>${label('Surname', v('name', person.last))}${label('Given names', v('name', person.first))}${label('Date of birth', v('dob', person.born))}${label('Sex', 'F')}</div><div>${label('Passport no.', v('passport', number))}${label('Valid until', neutral('14.09.2031'))}${label('Authority', 'Town office')}${label('Personal no.', v('tax', digits(x, 11)))}</div></div><div style="font:18px/1.45 Liberation Mono,monospace;margin-top:10px;white-space:pre">${v('passport', first)}<br>${v('passport', second)}</div></div>
<div style="display:grid;grid-template-columns:1fr 1fr;gap:14px;margin-top:14px"><div style="background:#f4f1ea;color:#2a2a2a;border-radius:10px;padding:12px 16px;font:13px/1.4 Liberation Serif,serif"><b>Town power works</b><br>${v('name', person.name)}<br>${v('address', person.street)}<br>${v('address', person.town)}<br><br>Contract ${neutral(digits(x, 10))}<br>Pays from ${v('iban', person.iban)}<br>For June: ${euro(x, 20, 120)} €, paid</div><div style="background:#1b2437;border-radius:10px;padding:12px 16px"><div style="background:#2c3850;height:92px;border-radius:8px;text-align:center;padding-top:34px;box-sizing:border-box;color:#93a1bd">Selfie video, 6 s</div><div style="margin-top:8px;font-size:13px;color:#93a1bd">Likeness 96 %, alive 99 %. Made on a phone at ${id(x.time())}</div></div></div></div>
<div><div style="background:#1b2437;border-radius:10px;padding:12px 20px;margin-bottom:14px"><b>What the applicant typed</b>${row('Full name', v('name', person.name))}${row('Born', v('dob', person.born))}${row('Lives at', `${v('address', person.street)}<br>${v('address', person.town)}`)}${row('Mobile', v('phone', person.phone))}${row('E-mail', v('email', person.email))}${row('Network', v('ip', x.ip()))}${row('Wallet', v('wallet', coin(x)))}${row('Session', id(x.sessionId()))}</div>
<div style="background:#1b2437;border-radius:10px;padding:12px 20px;margin-bottom:14px"><b>Checks</b>${check('Picture is sharp and complete', true)}${check('Check digits of the machine zone', true, '5 of 5')}${check(`Register of ${v('provider', supplierOf(x))}`, true, 'found')}${check(`Near hit on a list: ${v('name', someone(x))}`, false, '61 %')}${check('Bill younger than three months', true)}</div>
<div style="background:#1b2437;border-radius:10px;padding:12px 20px"><b>Remark</b><div style="margin:4px 0 12px;color:#c3cde0">Near hit is another person, see the note by ${v('name', someone(x))}. Fine to approve.</div><span style="background:#2f9e6e;border-radius:7px;padding:8px 24px">Approve</span> &nbsp; <span style="border:1px solid #ff8a73;color:#ff8a73;border-radius:7px;padding:7px 22px">Reject</span> &nbsp; <span style="color:#93a1bd">Ask again</span></div></div></div></div>`;
  },

  /** Wallet app on a desktop, with the backup of the recovery phrase. */
  walletApp: (x) => {
    const owner = someone(x);
    const mine = `0x${x.r.chars('0123456789abcdefABCDEF', 40)}`;
    const asset = (name: string, amount: string, worth: string, hue: number) =>
      `<div style="display:flex;align-items:center;padding:8px 0"><span style="width:30px;height:30px;border-radius:50%;background:hsl(${hue} 60% 52%);margin-right:12px"></span><span>${name}<br><span style="color:#8a86a3;font-size:12.5px">${amount}</span></span><span style="margin-left:auto">${worth}</span></div>`;
    const move = (what: string, who: string, amount: string) =>
      `<div style="padding:7px 0;border-top:1px solid #2c2846;overflow-wrap:anywhere"><span>${what}</span><span style="float:right">${amount}</span><div style="color:#a6a1c4;font-size:12.5px">${who}</div></div>`;
    const words = times(12, (i) => {
      const word = x.r.pick(WORDS);
      return `<span style="background:#171429;border-radius:8px;padding:7px 10px"><span style="color:#6f6992;font-size:12px">${i + 1}</span> ${v('seed', word)}</span>`;
    }).join('');
    return `<div style="${SCREEN};background:#100d1f;color:#f1eefc;font:14px/1.42 DejaVu Sans,sans-serif;display:grid;grid-template-columns:190px minmax(0,1fr) 440px">
<div style="background:#171429;padding:20px 18px;line-height:2.3"><b style="font-size:17px">Nutshell</b><br><span style="color:#b9a5ff">◈ Assets</span><br>⇄ Swap<br>↑ Send<br>↓ Receive<br>☰ Activity<br>☏ Contacts<br>⚙ Settings<div style="margin-top:120px;line-height:1.5;font-size:12.5px;color:#8a86a3">Signed in as<br>${v('user', handleOf(x, owner))}<br><br>Version 3.8</div></div>
<div style="padding:22px 28px"><div style="color:#8a86a3">Main account of ${v('name', owner)}</div><div style="font-size:32px">$ ${grouped(x, 800, 20_000)}</div><div style="background:#1c1833;border-radius:10px;padding:8px 14px;margin:8px 0 12px;font:13.5px DejaVu Sans Mono,monospace">${v('wallet', mine)} <span style="color:#b9a5ff">⇄ Copy</span></div>${asset('Ether', `${x.r.int(0, 4)}.${digits(x, 4)} ETH`, `$ ${grouped(x, 400, 9000)}`, 225)}${asset('Bitcoin', `0.0${digits(x, 5)} BTC`, `$ ${grouped(x, 400, 5000)}`, 35)}${asset('USD Coin', `${grouped(x, 50, 900)} USDC`, `$ ${grouped(x, 50, 900)}`, 205)}<div style="margin:10px 0 4px;font-size:16px">Activity</div>${move('Sent 0.2 ETH', `to ${v('name', someone(x))}, ${v('wallet', `0x${x.hex(40)}`)}`, 'today')}${move('Received 120 USDC', `from ${v('wallet', `T${x.r.chars(BASE58, 33)}`)}`, 'Monday')}${move('Bought by card', `order ${id(orderId(x))}, quote ${id(quoteId(x))}`, '9 July')}${move('Sent 0.004 BTC', `to ${v('wallet', `bc1q${x.r.chars('023456789acdefghjklmnpqrstuvwxyz', 38)}`)}`, '2 July')}${move('Swap ETH to USDC', `trade ${id(`trd_${x.r.chars(ALNUM, 10)}`)}`, '30 June')}</div>
<div style="background:#1c1833;padding:22px 26px"><div style="font-size:18px">Recovery phrase</div><div style="color:#a6a1c4;font-size:13px;margin:4px 0 12px">Write the twelve words down in this order. Whoever has them has the money.</div><div style="display:grid;grid-template-columns:repeat(3,1fr);gap:8px">${words}</div><div style="margin:14px 0;color:#ffb86b;font-size:13px">⚠ Hidden again in 0:24 &nbsp; <span style="color:#b9a5ff">Copy &nbsp; Download</span></div>
<div style="border-top:1px solid #2c2846;padding-top:12px"><b>Private key of this account</b><div style="font:13px/1.5 DejaVu Sans Mono,monospace;overflow-wrap:anywhere;color:#ffb86b;margin:5px 0 12px">${v('key', x.hex(64))}</div></div>
<div style="border-top:1px solid #2c2846;padding-top:12px"><b>Contacts</b>${times(3, () => `<div style="margin-top:6px;overflow-wrap:anywhere">${v('name', someone(x))}<br><span style="font:12.5px DejaVu Sans Mono,monospace;color:#a6a1c4">${v('wallet', x.r.chars(BASE58, 44))}</span></div>`).join('')}</div><div style="margin-top:12px;color:#8a86a3;font-size:12.5px">Receipts go to ${v('email', mailOf(x, owner))}. Node answers in 84 ms.</div></div></div>`;
  },

  /** Cluster board: nodes, pods, a secret laid open and the log of one pod. */
  kubernetes: (x) => {
    const pods = ['orders-api', 'quote-engine', 'kyc-worker', 'payout-cron', 'webhook-sender'].map(
      (name) => `${name}-${x.hex(9)}-${x.r.chars('bcdfghjklmnpqrstvwxz2456789', 5)}`,
    );
    const td = 'padding:4px 12px;border-top:1px solid #e0e0e0';
    const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td style="${td}">${cell}</td>`).join('')}</tr>`;
    const panel = (title: string, body: string, more = '') =>
      `<div style="background:#fff;box-shadow:0 1px 3px #0003;margin-bottom:12px;${more}"><div style="padding:7px 12px;font-size:14px">${title}</div>${body}</div>`;
    const secret = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr);padding:4px 12px;border-top:1px solid #e0e0e0;overflow-wrap:anywhere"><span style="color:#616161">${name}</span><span style="font-family:Liberation Mono,monospace">${value}</span></div>`;
    const person = personIn(x, landOf(x));
    const log = (second: number, level: string, text: string) =>
      `<div style="overflow-wrap:anywhere"><span style="color:#80cbc4">2026-07-19T08:14:${two(second)}Z</span> <span style="color:${level === 'ERROR' ? '#ff8a80' : level === 'WARN' ? '#ffd180' : '#a5d6a7'}">${level}</span> ${text}</div>`;
    return `<div style="${SCREEN};background:#f5f5f5;color:#212121;font:12.5px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:170px minmax(0,1fr)">
<div style="background:#fff;border-right:1px solid #e0e0e0;line-height:2.05;padding:0 0 0 16px"><div style="font-size:15px;color:#326ce5;padding:8px 0"><b>⎈ Cluster board</b></div><b>Workloads</b><br>Cron Jobs<br>Deployments<br><span style="color:#326ce5">Pods</span><br>Replica Sets<br><b>Service</b><br>Ingresses<br>Services<br><b>Config</b><br>Config Maps<br>Secrets<br>Storage Classes<br><b>Cluster</b><br>Events<br>Namespaces<br>Nodes<br>Roles<div style="line-height:1.4;margin-top:40px;color:#616161">Signed in as<br>${v('user', handleOf(x, someone(x)))}</div></div>
<div style="padding:10px 16px"><div style="display:grid;grid-template-columns:minmax(0,1fr) 480px;gap:14px"><div>${panel('Pods <span style="color:#757575">namespace: ramp-live</span>', `<table style="border-collapse:collapse;width:100%"><tr style="text-align:left;color:#757575"><th style="padding:2px 12px">Name</th><th style="padding:2px 12px">Status</th><th style="padding:2px 12px">Pod IP</th><th style="padding:2px 12px">Age</th></tr>${pods.map((pod, i) => row([id(pod), i === 2 ? '<span style="color:#c62828">CrashLoopBackOff</span>' : 'Running', v('ip', innerIp(x)), `${x.r.int(2, 50)} h`])).join('')}</table>`)}${panel('Nodes', `<table style="border-collapse:collapse;width:100%">${times(3, () => row([v('host', `node-${x.r.int(1, 40)}.${x.r.pick(['fra', 'waw', 'dub'])}.corp.internal`), 'Ready', `cpu ${x.r.int(20, 90)} %`, `memory ${x.r.int(20, 90)} %`])).join('')}</table>`)}</div>
<div>${panel('Secret: orders-api-env <span style="color:#757575">revealed</span>', `${secret('API_KEY', v('key', liveKey(x)))}${secret('DB_HOST', v('host', hostOf(x, 'pg-orders')))}${secret('DB_USER', v('user', `orders_rw${x.r.int(1, 9)}`))}${secret('DB_PASSWORD', v('password', x.password()))}${secret('HOOK_SECRET', v('key', hookSecret(x)))}${secret('BUCKET_KEY', v('key', awsId(x)))}${secret('BUCKET_SECRET', v('key', awsSecret(x)))}${secret('BUCKET_REGION', 'eu-central-1')}`)}${panel('Events', '<div style="padding:0 12px 9px;color:#616161">Back-off restarting failed container, 14 times in 2 h<br>Pulled image in 2.4 s, started container app<br>Readiness probe failed: status code 503</div>')}</div></div>
<div style="background:#212121;color:#eee;font:12.5px/1.5 Liberation Mono,monospace;padding:9px 14px"><div style="color:#9e9e9e;margin-bottom:4px">Logs of ${id(pods[2]!)} &nbsp; container app &nbsp; ☑ follow &nbsp; ⌕</div>${log(1, 'INFO', `job started, request=${id(x.requestId())}`)}${log(2, 'INFO', `fetched applicant email=${v('email', person.email)} phone=${v('phone', person.phone.replace(/ /g, ''))} client_ip=${v('ip', x.ip())}`)}${log(2, 'INFO', `name="${v('name', person.name)}" born=${v('dob', x.date())} document=${v('passport', x.passport())}`)}${log(4, 'WARN', `provider "${v('provider', supplierOf(x))}" answered after 1840 ms, retry 1 of 3`)}${log(7, 'WARN', `token expires soon token=${v('jwt', x.jwt())}`)}${log(9, 'ERROR', `connect ECONNREFUSED ${v('ip', innerIp(x))}:6379, session=${id(x.sessionId())}`)}${log(9, 'ERROR', `payout to ${v('iban', person.iban.replaceAll(' ', ''))} not queued, delivery=${id(x.deliveryId())}`)}${log(10, 'INFO', 'shutting down, exit code 1')}</div></div></div>`;
  },

  /** Invitation to a meeting, shown in the mail, beside the day's calendar. */
  invitation: (x) => {
    const host = someone(x);
    const guest = personIn(x, 'GB');
    const third = personIn(x, landOf(x));
    const slot = (top: number, height: number, colour: string, text: string) =>
      `<div style="position:absolute;left:52px;right:10px;top:${top}px;height:${height}px;box-sizing:border-box;background:${colour};border-left:4px solid #0004;border-radius:4px;padding:4px 10px;font-size:13px">${text}</div>`;
    const guestRow = (name: string, email: string, state: string) =>
      `<div style="display:grid;grid-template-columns:20px 210px minmax(0,1fr) 90px;padding:3px 0"><span>${state === 'no' ? '✕' : state === 'waiting' ? '?' : '✓'}</span><span>${v('name', name)}</span><span>${v('email', email)}</span><span style="color:#6a6f76">${state}</span></div>`;
    const guests = [someone(x), someone(x)];
    return `<div style="${SCREEN};background:#fbfaf7;color:#23262b;font:15px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:minmax(0,1fr) 380px">
<div style="padding:20px 34px"><div style="color:#6a6f76;font-size:13px">← Inbox &nbsp; ▤ Archive &nbsp; ⚑ Flag &nbsp; ↰ Reply to all</div><div style="font-size:24px;margin:10px 0 4px">Invitation: go-live of ${neutral(firm(x))}</div><div style="color:#6a6f76;font-size:13.5px;margin-bottom:12px"><b style="color:#23262b">${v('name', host)}</b> &lt;${v('email', workMail(host))}&gt; to ${v('email', guest.email)}, Tue 08:51</div>
<div style="border:1px solid #d9d5ca;border-radius:10px;background:#fff;padding:14px 20px;margin-bottom:14px"><div style="display:grid;grid-template-columns:90px minmax(0,1fr);gap:5px 10px;overflow-wrap:anywhere"><span style="color:#6a6f76">When</span><span>Thursday 23 July 2026, 14:00 to 15:00 (Europe/London)</span><span style="color:#6a6f76">Where</span><span>${v('address', `${guest.street}, ${guest.town}`)}, second floor, or by video</span><span style="color:#6a6f76">Link</span><span>https://meet.rampart.example/j/${neutral(fill(x, '###-####-###'))} &nbsp; passcode ${v('password', x.r.chars(ALNUM, 8))}</span><span style="color:#6a6f76">Repeats</span><span>Never</span></div><div style="border-top:1px solid #ece9e0;margin:10px 0 6px"></div><div style="font-size:14px">${guestRow(host, workMail(host), 'host')}${guestRow(guest.name, guest.email, 'yes')}${guestRow(third.name, third.email, 'no')}${guestRow(guests[0]!, mailOf(x, guests[0]!), 'waiting')}${guestRow(guests[1]!, workMail(guests[1]!), 'yes')}</div><div style="margin-top:12px"><span style="background:#8a4b2a;color:#fff;border-radius:6px;padding:7px 22px">Accept</span> &nbsp; <span style="border:1px solid #8a4b2a;border-radius:6px;padding:6px 20px">Perhaps</span> &nbsp; <span style="border:1px solid #8a4b2a;border-radius:6px;padding:6px 20px">Decline</span></div></div>
<div style="font:16px/1.42 Liberation Serif,serif"><div style="margin-bottom:8px">Dear ${v('name', guest.first)},</div><div style="margin-bottom:8px">please bring the contract and the list of test orders; ${id(orderId(x))} is still open. ${v('name', guests[1]!.split(' ')[0]!)} will show the dashboard. You can already sign in at the sandbox as ${v('user', handleOf(x, guest.name))} with ${v('password', x.password())}, and the test key is ${v('key', `${'sk'}_${'te'}st_${x.r.chars(ALNUM, 24)}`)}.</div><div style="margin-bottom:8px">If the door is locked, ring ${v('phone', guest.phone)} or me on ${v('phone', phoneOf(x))}.</div><div>Best wishes<br>${v('name', host)}<br><span style="font-size:14px;color:#6a6f76">Partner success, Rampart &nbsp; Ref. ${id(x.eventId())}</span></div></div></div>
<div style="background:#fff;border-left:1px solid #d9d5ca;padding:20px 14px"><b>Thursday 23 July</b><div style="position:relative;height:690px;margin-top:10px">${times(10, (i) => `<div style="position:absolute;top:${i * 68}px;left:0;right:0;border-top:1px solid #ece9e0;color:#6a6f76;font-size:12px">${two(i + 8)}:00</div>`).join('')}${slot(68, 62, '#dcead6', 'Stand-up of the support team<br>Room 4')}${slot(170, 62, '#e3dcf0', `One to one with ${v('name', someone(x))}<br>weekly`)}${slot(272, 62, '#f2e3c4', 'Lunch, canteen')}${slot(408, 64, '#f3cdbb', `Go-live, by ${v('name', host)}<br>14:00, not answered`)}${slot(510, 58, '#d4e4ef', `Dentist, ${v('phone', phoneOf(x))}<br>private`)}${slot(590, 58, '#dcead6', 'Focus time, no calls')}</div></div></div>`;
  },

  /** Cloud console: access keys, service accounts, a new key just made. */
  cloudKeys: (x) => {
    const account = digits(x, 12);
    const td = 'padding:6px 12px;border-top:1px solid #eaeded;vertical-align:top;overflow-wrap:anywhere';
    const admins = times(5, () => someone(x));
    const lines = times(5, (i) => (i ? '' : 'MIIE') + x.r.chars(`${ALNUM}+/`, i ? 64 : 60));
    return `<div style="${SCREEN};background:#f2f3f3;color:#16191f;font:13px/1.42 Liberation Sans,sans-serif">
<div style="background:#232f3e;color:#fff;padding:9px 22px">▦ Services &nbsp; <span style="background:#fff;color:#687078;border-radius:3px;padding:3px 200px 3px 10px">Search services and docs</span><span style="float:right">${v('user', handleOf(x, admins[0]!))} @ ${neutral(account)} ▾ &nbsp; Frankfurt ▾</span></div>
<div style="padding:10px 26px;color:#0073bb">Identity › Users › <span style="color:#16191f">Access keys</span></div>
<div style="margin:0 26px 14px;background:#f0fbe9;border:1px solid #1d8102;padding:12px 18px;display:grid;grid-template-columns:170px minmax(0,1fr);gap:3px 10px"><b style="grid-column:1/3">✓ The access key was made. This is the only time the secret can be seen.</b><span>Access key ID</span><span style="font-family:Liberation Mono,monospace">${v('key', awsId(x))}</span><span>Secret access key</span><span style="font-family:Liberation Mono,monospace">${v('key', awsSecret(x))} <span style="color:#0073bb">Hide</span></span><span>Console password</span><span style="font-family:Liberation Mono,monospace">${v('password', x.password())}</span><span>Request</span><span>${id(x.uuid())}</span></div>
<div style="margin:0 26px 14px;background:#fff;border:1px solid #d5dbdb"><div style="padding:9px 12px;font-size:16px"><b>Users</b> (${admins.length}) <span style="float:right;font-size:13px;background:#ec7211;color:#fff;padding:4px 16px">Add user</span></div><table style="border-collapse:collapse;width:100%"><tr style="text-align:left;color:#545b64;background:#fafafa"><th style="${td}">User name</th><th style="${td}">Full name</th><th style="${td}">E-mail</th><th style="${td}">Groups</th><th style="${td}">Last seen from</th><th style="${td}">Key age</th></tr>${admins.map((name, i) => `<tr><td style="${td}">${v('user', handleOf(x, name))}</td><td style="${td}">${v('name', name)}</td><td style="${td}">${v('email', workMail(name))}</td><td style="${td}">${['admins', 'billing', 'developers', 'developers, on-call', 'read-only'][i]!}</td><td style="${td}">${i === 3 ? 'never' : v('ip', i % 2 ? ip6(x) : x.ip())}</td><td style="${td}">${x.r.int(3, 400)} days</td></tr>`).join('')}</table></div>
<div style="margin:0 26px;display:grid;grid-template-columns:640px minmax(0,1fr);gap:14px"><div style="background:#fff;border:1px solid #d5dbdb;padding:10px 16px"><b style="font-size:15px">Private key of service account “payout-signer”</b><pre style="margin:8px 0;background:#16191f;color:#d5dbdb;padding:10px 14px;font:13px/1.45 Liberation Mono,monospace">${neutral(`-----BEGIN ${'RSA PRI'}${'VATE KEY'}-----`)}
${lines.map((line) => v('key', line)).join('\n')}
${neutral(`-----END ${'RSA PRI'}${'VATE KEY'}-----`)}</pre><span style="color:#545b64">Fingerprint ${neutral(times(8, () => x.hex(2)).join(':'))}, made at ${id(x.time())}</span></div><div style="background:#fff;border:1px solid #d5dbdb;padding:10px 16px;overflow-wrap:anywhere"><b style="font-size:15px">Database endpoint</b><div style="color:#545b64;margin-top:5px">Writer</div>${v('host', hostOf(x, 'aurora'))}<div style="color:#545b64;margin-top:5px">Private address</div>${v('ip', innerIp(x))}<div style="color:#545b64;margin-top:5px">Master user</div>${v('user', `dbroot_${x.r.int(10, 99)}`)}<div style="color:#545b64;margin-top:5px">Billing contact</div>${v('name', personIn(x, 'IT').name)}, ${v('phone', phoneOf(x))}<div style="color:#545b64;margin-top:5px">Version</div>15.4, patched in May, next window Sunday 03:00</div></div></div>`;
  },

  /** Deliveries of webhooks to one endpoint, with one opened. */
  deliveries: (x) => {
    const person = personIn(x, landOf(x));
    const delivery = x.deliveryId();
    const event = x.eventId();
    const row = (i: number) =>
      `<div style="display:grid;grid-template-columns:18px minmax(0,1fr) 44px 62px;gap:8px;padding:7px 16px;border-bottom:1px solid #eceaf0;background:${i === 1 ? '#f1edff' : '#fff'}"><span style="color:${i % 4 === 1 ? '#cc3340' : '#2b9a5c'}">●</span><span>${['order.completed', 'order.failed', 'kyc.approved', 'payout.sent', 'quote.expired', 'order.created'][i % 6]!}<br><span style="color:#77718a;font-size:12px">${id(i === 1 ? delivery : x.deliveryId())}</span></span><span>${i % 4 === 1 ? '500' : '200'}</span><span style="color:#77718a">${clock(x)}</span></div>`;
    const json = (depth: number, key: string, value: string, comma = true) =>
      `${'  '.repeat(depth)}<span style="color:#7048c6">"${key}"</span>: ${value}${comma ? ',' : ''}`;
    const text = (value: string) => `<span style="color:#1a7f50">"${value}"</span>`;
    const payload = [
      '{',
      json(1, 'id', text(id(event))),
      json(1, 'type', text('order.failed')),
      json(1, 'order', text(id(orderId(x)))),
      json(1, 'customer', '{', false),
      json(2, 'name', text(v('name', person.name))),
      json(2, 'email', text(v('email', person.email))),
      json(2, 'phone', text(v('phone', person.phone))),
      json(2, 'birth_date', text(v('dob', x.date()))),
      json(2, 'address', text(`${v('address', person.street)}\\n${v('address', person.town)}`), false),
      '  },',
      json(1, 'payout', '{', false),
      json(2, 'iban', text(v('iban', person.iban.replaceAll(' ', '')))),
      json(2, 'wallet', text(v('wallet', coin(x)))),
      json(2, 'amount', text(x.amount()), false),
      '  },',
      json(1, 'card', text(v('card', x.card()))),
      json(1, 'ip', text(v('ip', x.ip()))),
      json(1, 'created', text(id(x.time())), false),
      '}',
    ].join('\n');
    const head = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr);padding:2px 0;overflow-wrap:anywhere"><span style="color:#77718a">${name}</span><span>${value}</span></div>`;
    return `<div style="${SCREEN};background:#faf9fc;color:#272235;font:13px/1.4 DejaVu Sans,sans-serif">
<div style="padding:12px 26px;background:#fff;border-bottom:1px solid #e2deea"><b>Rampart</b> &nbsp; Home &nbsp; Orders &nbsp; Customers &nbsp; <b style="color:#6b3fe0">Developers</b><span style="float:right">${neutral(firm(x))} ▾ &nbsp; <span style="background:#fff0d9;padding:2px 10px;border-radius:8px">Live</span></span></div>
<div style="padding:12px 26px;display:grid;grid-template-columns:minmax(0,1fr) 400px;gap:20px"><div><span style="font-size:18px">https://${neutral('hooks.tideline.example/ramp/in')}</span><div style="color:#77718a;margin-top:3px">Basic auth: ${v('user', `ramp-hook${x.r.int(1, 9)}`)} / ${v('password', x.password())} &nbsp; Made by ${v('name', someone(x))}, alerts to ${v('email', workMail(someone(x)))}</div></div><div style="background:#fff;border:1px solid #e2deea;border-radius:8px;padding:7px 14px;overflow-wrap:anywhere"><span style="color:#77718a;font-size:12px">Signing secret, roll in 12 days</span><br>${v('key', hookSecret(x))}</div></div>
<div style="padding:0 26px;display:grid;grid-template-columns:340px minmax(0,1fr);gap:18px"><div style="background:#fff;border:1px solid #e2deea;border-radius:8px;align-self:start"><div style="padding:9px 16px;color:#77718a">Last 24 hours: 412 sent, 9 failed</div>${times(12, row).join('')}</div>
<div style="background:#fff;border:1px solid #e2deea;border-radius:8px;padding:12px 18px"><b>${id(delivery)}</b> <span style="color:#cc3340">500, 3 tries</span> <span style="float:right;color:#6b3fe0">Send again</span><div style="margin:8px 0;font-size:12.5px">${head('ramp-event', id(event))}${head('ramp-signature', neutral(`t=17${digits(x, 8)},v1=${x.hex(64)}`))}${head('authorization', `Basic ${v('password', `${x.r.chars(ALNUM, 30)}==`)}`)}${head('x-request-id', id(x.requestId()))}${head('next try', 'in 14 min, then Mark as failed')}</div><pre style="margin:0;background:#f5f3fa;border-radius:6px;padding:10px 14px;font:12.5px/1.42 DejaVu Sans Mono,monospace;white-space:pre-wrap;overflow-wrap:anywhere">${payload}</pre><div style="margin-top:9px;color:#77718a">Answer</div><pre style="margin:2px 0 0;background:#fdf0f1;border-radius:6px;padding:8px 14px;font:12.5px/1.42 DejaVu Sans Mono,monospace;white-space:pre-wrap;overflow-wrap:anywhere">{"error":"duplicate key","detail":"(email)=(${v('email', person.email)}) already exists","host":"${v('host', hostOf(x))}"}</pre></div></div></div>`;
  },

  /** Board of the treasury: balances at suppliers, wallets, approvals. */
  treasuryBoard: (x) => {
    const suppliers = [...new Set(times(12, () => supplierOf(x)))].slice(0, 5);
    const tile = (label: string, value: string, more: string) =>
      `<div style="background:#14262b;border-radius:10px;padding:12px 18px"><div style="color:#86a5ab;font-size:12.5px">${label}</div><div style="font-size:24px">${value}</div><div style="color:#86a5ab;font-size:12px">${more}</div></div>`;
    const td = 'padding:7px 12px;border-top:1px solid #21383e';
    const big = (from: number, to: number) => v('sum', `€ ${grouped(x, from, to)}`);
    const short = () => v('sum', `€${x.r.int(2, 80)}.${x.r.int(0, 9)}M`);
    const wallet = (label: string, chain: string, target: string, amount: string) =>
      `<div style="padding:6px 0;border-top:1px solid #21383e"><span>${label}</span> <span style="color:#86a5ab">${chain}</span><span style="float:right">${v('sum', amount)}</span><div style="font:12.5px DejaVu Sans Mono,monospace;color:#6fd3c7;overflow-wrap:anywhere">${v('wallet', target)}</div></div>`;
    return `<div style="${SCREEN};background:#0c1719;color:#e4f0f1;font:13.5px/1.42 DejaVu Sans,sans-serif;padding:0">
<div style="padding:13px 28px;background:#14262b"><b>Treasury</b> <span style="color:#86a5ab">&nbsp; Positions &nbsp; Transfers &nbsp; Limits &nbsp; Hedges &nbsp; Month end</span><span style="float:right;color:#86a5ab">${v('host', hostOf(x, 'treasury'))} &nbsp; ${v('name', someone(x))} ▾</span></div>
<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:14px;padding:16px 28px 12px">${tile('Total at hand', big(20_000_000, 90_000_000), 'all accounts, 08:00')}${tile('Client money', big(9_000_000, 19_000_000), 'ring-fenced')}${tile('Open to customers', big(400_000, 2_000_000), `${x.r.int(80, 300)} orders`)}${tile('Margin this month', big(90_000, 400_000), `plan ${short()}`)}</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 410px;gap:14px;padding:0 28px"><div style="background:#14262b;border-radius:10px;padding:12px 6px 6px"><b style="padding-left:12px">Suppliers</b><table style="border-collapse:collapse;width:100%;margin-top:7px"><tr style="text-align:left;color:#86a5ab;font-size:12px"><th style="padding:2px 12px">Supplier</th><th style="padding:2px 12px">Use</th><th style="padding:2px 12px;text-align:right">Balance</th><th style="padding:2px 12px;text-align:right">Credit line</th><th style="padding:2px 12px">State</th></tr>${suppliers.map((name, i) => `<tr><td style="${td}">${v('provider', name)}</td><td style="${td}">${['SEPA', 'Cards', 'Spot', 'Custody', 'Spot'][i]!}</td><td style="${td};text-align:right">${big(200_000, 9_000_000)}</td><td style="${td};text-align:right">${i === 3 ? 'none' : short()}</td><td style="${td}">${i === 1 ? '<span style="color:#ffb454">low</span>' : '<span style="color:#5fd39a">fine</span>'}</td></tr>`).join('')}</table><div style="padding:12px 12px 8px;border-top:1px solid #21383e"><b>Awaiting approval</b><div style="margin-top:7px">Top up ${v('provider', suppliers[1]!)} by ${big(200_000, 900_000)} from ${v('iban', x.iban('NL'))}<br><span style="color:#86a5ab">asked by ${v('name', someone(x))}, transfer ${id(`trf_${x.r.chars(ALNUM, 10)}`)}</span> &nbsp; <span style="background:#1d8f72;border-radius:5px;padding:2px 14px">Approve</span></div><div style="margin-top:9px">Sweep of fees to ${v('iban', x.iban('GB'))}, ${big(20_000, 90_000)}<br><span style="color:#86a5ab">asked by ${v('name', someone(x))}, transfer ${id(`trf_${x.r.chars(ALNUM, 10)}`)}</span> &nbsp; <span style="background:#1d8f72;border-radius:5px;padding:2px 14px">Approve</span></div></div></div>
<div><div style="background:#14262b;border-radius:10px;padding:12px 18px;margin-bottom:14px"><b>Own wallets</b><div style="height:6px"></div>${wallet('Hot', 'Ethereum', `0x${x.hex(40)}`, `${grouped(x, 200, 2000)} ETH`)}${wallet('Hot', 'Tron', `T${x.r.chars(BASE58, 33)}`, `${grouped(x, 300_000, 2_000_000)} USDT`)}${wallet('Cold', 'Bitcoin', `bc1q${x.r.chars('023456789acdefghjklmnpqrstuvwxyz', 38)}`, `${x.r.int(40, 300)}.${digits(x, 4)} BTC`)}</div><div style="background:#14262b;border-radius:10px;padding:12px 18px"><b>Net flow, seven days</b><div style="display:flex;align-items:end;gap:14px;height:110px;margin-top:8px">${times(7, (i) => `<div style="flex:1;height:${25 + ((i * 37) % 75)}px;background:${i === 5 ? '#ffb454' : '#2aa58f'}"></div>`).join('')}</div><div style="display:flex;justify-content:space-between;color:#86a5ab;font-size:12px;margin-top:4px"><span>Mon</span><span>Tue</span><span>Wed</span><span>Thu</span><span>Fri</span><span>Sat</span><span>Sun</span></div></div></div></div>
<div style="padding:12px 28px;color:#86a5ab;font-size:12.5px">Prices from the feed at ${id(x.time())}. Best trade today ${id(`trd_${x.r.chars(ALNUM, 10)}`)}. Reserve rule: keep two days of turnover at every supplier.</div></div>`;
  },

  /** Video call: six pictures with names, and the chat of the meeting. */
  videoCall: (x) => {
    const people = times(6, () => someone(x));
    const client = personIn(x, landOf(x));
    const tile = (name: string, hue: number, extra = '') =>
      `<div><div style="height:208px;border-radius:10px;background:linear-gradient(160deg,hsl(${hue} 25% 38%),hsl(${hue} 30% 22%));overflow:hidden;${extra === ' (host)' ? 'outline:3px solid #8ab4f8' : ''}"><div style="width:66px;height:66px;border-radius:50%;background:hsl(${hue} 25% 62%);margin:48px auto 8px"></div><div style="width:140px;height:110px;border-radius:70px 70px 0 0;background:hsl(${hue} 25% 55%);margin:auto"></div></div><div style="padding:5px 4px 9px;font-size:14px">${v('name', name)}${extra}<span style="float:right;color:#9aa0a6">▮▮</span></div></div>`;
    const say = (name: string, when: string, text: string) =>
      `<div style="margin-bottom:11px;overflow-wrap:anywhere"><b>${v('name', name)}</b> <span style="color:#5f6368;font-size:12px">${when}</span><br>${text}</div>`;
    return `<div style="${SCREEN};background:#202124;color:#e8eaed;font:14px/1.42 Liberation Sans,sans-serif;display:grid;grid-template-columns:minmax(0,1fr) 370px">
<div style="padding:16px 22px"><div style="display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:10px">${people.map((name, i) => tile(name, i * 57 + 20, i === 0 ? ' (host)' : i === 4 ? ', muted' : '')).join('')}</div>
<div style="background:#fff;color:#202124;border-radius:8px;padding:9px 16px;font-size:12.5px;margin-top:2px"><b>${v('name', people[0]!)} shares a window:</b> ticket ${id(`T-${digits(x, 5)}`)}<div style="display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:10px;margin-top:4px;overflow-wrap:anywhere"><span>Customer<br>${v('name', client.name)}</span><span>E-mail<br>${v('email', client.email)}</span><span>Account<br>${v('iban', client.iban)}</span><span>Order<br>${id(orderId(x))}</span></div></div>
<div style="display:flex;justify-content:space-between;align-items:center;margin-top:20px"><span>14:32 &nbsp;|&nbsp; Incident review &nbsp;|&nbsp; ${neutral(fill(x, 'abc-####-xyz'))}</span><span style="font-size:18px;letter-spacing:14px">◉▣☰⋮<span style="background:#ea4335;border-radius:20px;padding:6px 8px 6px 22px">☎</span></span><span>7 here</span></div><div style="color:#9aa0a6;font-size:13px;margin-top:12px">${v('name', someone(x))} is waiting in the lobby &nbsp; <span style="color:#8ab4f8">Admit</span> &nbsp; By telephone: ${v('phone', phoneOf(x))} joined, guest PIN ${v('otp', `${digits(x, 3)} ${digits(x, 3)} ${digits(x, 3)}`)}</div></div>
<div style="background:#fff;color:#202124;margin:14px 14px 14px 0;border-radius:10px;padding:16px 18px"><div style="font-size:17px;margin-bottom:10px">Messages of the call <span style="float:right">✕</span></div><div style="background:#f1f3f4;border-radius:8px;padding:8px 12px;font-size:12.5px;margin-bottom:12px">Messages can be seen by everyone here and vanish when the call ends.</div>
${say(people[1]!, '14:03', `The failing event is ${id(x.eventId())}`)}${say(people[2]!, '14:05', 'Looks like the retry queue, same as in March. Will check the graphs.')}${say(people[0]!, '14:09', `Can someone call the merchant? ${v('phone', phoneOf(x))}, ask for ${v('name', pair(x)[0])}`)}${say(people[3]!, '14:12', `Use the jump box ${v('host', hostOf(x, 'jump'))}, user ${v('user', handleOf(x, people[3]!))}, password ${v('password', x.password())} until tonight`)}${say(people[4]!, '14:15', 'Please do not post passwords here, thanks')}${say(people[5]!, '14:21', `Blocked ${v('ip', x.ip())}, all quiet since ${id(x.time())}`)}${say(people[2]!, '14:28', `Summary goes to ${v('email', workMail(people[2]!))}, thanks all`)}<div style="border:1px solid #dadce0;border-radius:20px;padding:8px 16px;color:#5f6368">Send a message to everyone</div></div></div>`;
  },

  /** German address book. */
  adressbuch: (x) => {
    const person = personIn(x, 'DE');
    const spouse = personIn(x, 'DE');
    const entries = times(9, () => personIn(x, 'DE'));
    const entry = (name: string, sub: string, on = false) =>
      `<div style="padding:7px 18px;background:${on ? '#2d6cdf' : 'none'};color:${on ? '#fff' : '#1e2430'}">${name}<br><span style="font-size:12.5px;color:${on ? '#dbe6ff' : '#79808d'}">${sub}</span></div>`;
    const field = (label: string, value: string) =>
      `<div style="display:grid;grid-template-columns:170px minmax(0,1fr);padding:8px 0;border-bottom:1px solid #eceef2"><span style="text-align:right;padding-right:18px;color:#2d6cdf">${label}</span><span>${value}</span></div>`;
    return `<div style="${SCREEN};background:#fff;color:#1e2430;font:15px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:200px 310px minmax(0,1fr)">
<div style="background:#e9ebf0;padding:20px 18px;line-height:2.1"><span style="color:#ff5f57">●</span> <span style="color:#febc2e">●</span> <span style="color:#28c840">●</span><br><b>Kontakte</b><br>Alle Kontakte<br><span style="color:#2d6cdf">Kunden</span><br>Kollegen<br>Lieferanten<br>Familie<br><b>Zuletzt geändert</b><br>Heute<br>Diese Woche<div style="margin-top:190px;font-size:12.5px;line-height:1.45;color:#79808d">214 Einträge, abgeglichen um 07:55 Uhr</div></div>
<div style="border-right:1px solid #dcdfe5;padding-top:14px"><div style="margin:0 16px 8px;background:#eef0f4;border-radius:8px;padding:6px 12px;color:#79808d">⌕ Suchen</div>${entries
      .slice(0, 3)
      .map((other) => entry(v('name', `${other.last}, ${other.first}`), 'Im Haus bekannt'))
      .join(
        '',
      )}${entry(`<b>${v('name', `${person.last}, ${person.first}`)}</b>`, 'Großkunde, Frist beachten', true)}${entry(neutral('Hafenkontor Rad und Tat'), 'Fahrradladen')}${entries
      .slice(3)
      .map((other, i) =>
        entry(
          `${i % 2 ? `${neutral('Dr.')} ` : ''}${v('name', other.name)}`,
          ['Steuerbüro', 'Rückruf am Freitag', 'ohne Termin', 'Vertretung im August', 'Mahnung verschickt', 'erledigt'][
            i
          ]!,
        ),
      )
      .join('')}</div>
<div style="padding:26px 44px"><div style="display:flex;align-items:center;gap:22px;margin-bottom:16px"><span style="width:84px;height:84px;border-radius:50%;background:#c9d3e6"></span><span><span style="font-size:25px">${v('name', person.name)}</span><br><span style="color:#79808d">Geschäftsführung, ${neutral('Nordlicht Versand GmbH')}</span></span></div>${field('Mobil', v('phone', person.phone))}${field('Büro', v('phone', fill(x, '(0711) 55##-##|040 / 33 ## ##|089 55 ## ## ##')))}${field('E-Mail', v('email', person.email))}${field('Anschrift', `${v('address', person.street)}<br>${v('address', person.town)}`)}${field('Geburtstag', v('dob', person.born))}${field('Partner', v('name', spouse.name))}${field('Tel. Partner', v('phone', spouse.phone))}${field('IBAN', v('iban', person.iban))}${field('Steuer-ID', v('tax', fill(x, '## ### ### ###')))}${field('Kundennummer', id(`K-${digits(x, 6)}`))}${field('Letzter Auftrag', `${id(orderId(x))}, abgeschlossen am 3. Juli`)}${field('Notiz', `Möchte Rechnungen nur per Post. Bei Fragen hilft Frau ${v('name', spouse.last)} im Sekretariat, Durchwahl ${digits(x, 2)}. Ruft gern nach der Mittagspause zurück.`)}<div style="margin-top:16px;color:#2d6cdf">Bearbeiten &nbsp; &nbsp; Nachricht &nbsp; &nbsp; Teilen</div></div></div>`;
  },

  /** French bank statement on paper. */
  releve: (x) => {
    const holder = personIn(x, 'FR');
    const adviser = personIn(x, 'FR');
    const td = 'padding:4.5px 10px;border-bottom:1px solid #dcd8ce';
    const month = two(x.r.int(1, 9));
    let day = 1;
    const row = (text: string, debit: string, credit: string) => {
      day += x.r.int(1, 3);
      const date = `${two(Math.min(day, 28))}.${month}`;
      return `<tr><td style="${td}">${date}</td><td style="${td}">${date}</td><td style="${td};overflow-wrap:anywhere">${text}</td><td style="${td};text-align:right">${debit}</td><td style="${td};text-align:right">${credit}</td></tr>`;
    };
    const sum = (from: number, to: number) => `${x.r.int(from, to)},${two(x.r.int(0, 99))}`;
    return `<div style="${SCREEN};background:#8c9096;font:14px/1.36 Liberation Sans,sans-serif;color:#1d1f24"><div style="background:#3b3f46;color:#dfe2e7;padding:8px 20px;font-size:13px">releve_${month}_2026.pdf &nbsp; <span style="color:#aab0ba">1 / 2 &nbsp; − 100 % + &nbsp; ⤢</span><span style="float:right">⤓ &nbsp; ⋮</span></div>
<div style="width:1040px;margin:14px auto 0;background:#fffef9;padding:22px 44px;box-sizing:border-box;box-shadow:0 2px 8px #0006"><div style="display:flex;justify-content:space-between"><div><b style="font-size:19px;color:#134a86">${neutral('Banque des Rives')}</b><br>Votre agence, contact : ${v('name', adviser.name)}<br>Ligne directe : ${v('phone', adviser.phone)}<br>Courriel : ${v('email', mailOf(x, adviser.name))}</div><div style="border:1px solid #cfcabb;padding:10px 20px;font-family:Liberation Serif,serif;font-size:16px">${v('name', holder.name.toUpperCase())}<br>${v('address', holder.street)}<br>${v('address', holder.town)}</div></div>
<div style="margin:12px 0 6px;font-size:17px">Relevé de compte du 1er au 28.${month}.2026 <span style="font-size:13px;color:#6c6a62">n° ${neutral(digits(x, 9))}</span></div><div style="background:#eef2f7;padding:7px 12px;margin-bottom:8px">IBAN ${v('iban', holder.iban)} &nbsp; BIC ${neutral(`${x.r.chars(UPPER, 4)}FRPP`)}<br>Compte ${v('iban', fill(x, '0#######%##'))} &nbsp; Identifiant client ${v('user', digits(x, 8))} &nbsp; N° fiscal ${v('tax', fill(x, '## ## ### ### ###'))}</div>
<table style="border-collapse:collapse;width:100%;font-size:13.5px"><tr style="background:#134a86;color:#fff;text-align:left"><th style="padding:4px 10px">Date</th><th style="padding:4px 10px">Valeur</th><th style="padding:4px 10px">Nature des opérations</th><th style="padding:4px 10px;text-align:right">Débit</th><th style="padding:4px 10px;text-align:right">Crédit</th></tr>${row('Solde précédent', '', sum(200, 4000))}${row(`VIR SEPA REÇU DE ${v('name', personIn(x, 'FR').name.toUpperCase())}<br>motif : loyer du mois`, '', sum(300, 900))}${row(`PAIEMENT CB ${v('card', x.card().replaceAll(' ', ''))}<br>${neutral('LIBRAIRIE DU QUAI')}`, sum(5, 60), '')}${row(`VIR INST VERS ${v('name', personIn(x, 'FR').name)}<br>${v('iban', x.iban('FR'))}`, sum(30, 400), '')}${row(`ACHAT CRYPTO commande ${id(orderId(x))}`, sum(50, 900), '')}${row('PRLV électricité, échéance mensuelle', sum(40, 120), '')}${row(`REMBOURSEMENT réf. ${id(x.txId())} portefeuille<br>${v('wallet', coin(x))}`, '', sum(20, 200))}${row(`VIR PERMANENT ${v('name', personIn(x, 'FR').name)}<br>épargne`, sum(50, 200), '')}${row('FRAIS tenue de compte', '2,00', '')}${row(`CHÈQUE n° ${neutral(digits(x, 7))}`, sum(20, 300), '')}<tr><td colspan="4" style="padding:6px 10px;text-align:right"><b>Nouveau solde</b></td><td style="padding:6px 10px;text-align:right"><b>${sum(300, 5000)}</b></td></tr></table>
<div style="font-size:12.5px;color:#6c6a62;margin-top:8px">Pour toute réclamation, écrivez au service clients. Titulaire né(e) le ${v('dob', holder.born)}. Confirmation par SMS au ${v('phone', holder.phone)}, relevé envoyé à ${v('email', holder.email)}. Mandataire : ${v('name', personIn(x, 'FR').name)}.</div></div></div>`;
  },

  /** Spanish form for the opening of an account. */
  formulario: (x) => {
    const person = personIn(x, 'ES');
    const [lastOne, lastTwo] = [person.last.split(' ')[0]!, person.last.split(' ')[1] ?? 'Salgado'];
    const helper = personIn(x, 'ES');
    const input = (label: string, value: string, width = 1, more = '') =>
      `<div style="grid-column:span ${width}"><div style="font-size:13px;color:#5b4a3a;margin-bottom:2px">${label}</div><div style="border:1px solid #bfae9b;border-radius:4px;background:#fff;padding:6px 11px;min-height:20px;${more}">${value}</div></div>`;
    const part = (number: number, title: string, body: string) =>
      `<div style="margin-bottom:11px"><div style="font-size:16px;color:#9a3412;border-bottom:2px solid #e7c9b1;margin-bottom:7px">${number}. ${title}</div><div style="display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:6px 14px">${body}</div></div>`;
    return `<div style="${SCREEN};background:#fdf6ee;color:#2b2119;font:15px/1.35 Liberation Serif,serif">
<div style="background:#9a3412;color:#fff;padding:11px 40px;font-size:17px">Alta de cliente <span style="float:right;font-size:14px">Paso 3 de 4 &nbsp; Guardado a las ${clock(x)}</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 270px;gap:30px;padding:16px 40px"><div>${part(1, 'Datos personales', `${input('Nombre', v('name', person.first), 2)}${input('Primer apellido', v('name', lastOne), 2)}${input('Segundo apellido', v('name', lastTwo), 2)}${input('Fecha de nacimiento', v('dob', person.born), 2)}${input('DNI / NIF', v('tax', dni(x)), 2)}${input('N.º de soporte', v('passport', fill(x, '%%%######')), 2)}`)}${part(2, 'Domicilio y contacto', `${input('Calle y número', v('address', person.street), 3)}${input('Código postal y ciudad', v('address', person.town), 3)}${input('Teléfono móvil', v('phone', person.phone), 2)}${input('Otro teléfono', v('phone', personIn(x, 'ES').phone), 2)}${input('País', 'España', 2)}${input('Correo electrónico', v('email', person.email), 3)}${input('Repita el correo', v('email', person.email), 3)}`)}${part(3, 'Cobros y pagos', `${input('IBAN para reembolsos', v('iban', person.iban), 3)}${input('Tarjeta', v('card', x.card()), 3)}${input('Caducidad', neutral('08/29'), 1)}${input('CVC', v('card', digits(x, 3)), 1)}${input('Titular', v('name', person.name), 4)}${input('Dirección de la cartera', v('wallet', `0x${x.hex(40)}`), 6, 'font:14px Liberation Mono,monospace')}`)}${part(4, 'Acceso', `${input('Usuario', v('user', handleOf(x, person.name)), 2)}${input('Contraseña (visible)', v('password', x.password()), 2)}${input('Código recibido por SMS', v('otp', digits(x, 6)), 2)}`)}<div style="margin-top:14px"><span style="background:#9a3412;color:#fff;border-radius:5px;padding:8px 30px">Continuar</span> &nbsp; <span style="color:#9a3412">Volver</span></div></div>
<div style="font-size:14.5px"><div style="background:#fff;border:1px solid #e7c9b1;border-radius:6px;padding:13px 16px;margin-bottom:14px;overflow-wrap:anywhere"><b>Su solicitud</b><br>Número ${id(x.requestId())}<br>Sesión ${id(x.sessionId())}<br>Iniciada el ${id(x.time())}<br>Desde la IP ${v('ip', x.ip())}</div><div style="background:#fff;border:1px solid #e7c9b1;border-radius:6px;padding:13px 16px;margin-bottom:14px;overflow-wrap:anywhere"><b>¿Necesita ayuda?</b><br>Le atiende ${v('name', helper.name)}, de lunes a viernes de 9 a 18 horas.<br>${v('phone', helper.phone)}<br>${v('email', helper.email)}</div><div style="background:#fff;border:1px solid #e7c9b1;border-radius:6px;padding:13px 16px"><b>Representante</b><br>Actúa en su nombre ${v('name', personIn(x, 'ES').name)}, con poder notarial. Traiga el original a la oficina antes de fin de mes.</div><div style="margin-top:14px;color:#5b4a3a;font-size:13px">☑ He leído las condiciones.<br>☐ Quiero recibir novedades.<br>☑ Soy mayor de edad y actúo por cuenta propia.</div></div></div></div>`;
  },

  /** Polish delivery note in the program of a warehouse. */
  dostawa: (x) => {
    const buyer = personIn(x, 'PL');
    const clerk = personIn(x, 'PL');
    const driver = personIn(x, 'PL');
    const td = 'padding:5px 10px;border:1px solid #b9c0c9';
    const item = (i: number, name: string, count: number) =>
      `<tr><td style="${td}">${i}</td><td style="${td}">${name}</td><td style="${td}">${id(`TW-${digits(x, 5)}`)}</td><td style="${td};text-align:right">${count}</td><td style="${td}">szt.</td><td style="${td};text-align:right">${euro(x, 90, 900)}</td></tr>`;
    const task = (text: string, on = false) =>
      `<div style="padding:6px 14px;background:${on ? '#fff' : 'none'};border-bottom:1px solid #c3cad3">${text}</div>`;
    return `<div style="${SCREEN};background:#d5dae1;color:#12161c;font:13px/1.4 DejaVu Sans,sans-serif">
<div style="background:#f0f2f5;border-bottom:1px solid #9aa4b1;padding:5px 14px">Plik &nbsp; Edycja &nbsp; Magazyn &nbsp; Dokumenty &nbsp; Raporty &nbsp; Okno &nbsp; Pomoc</div><div style="background:#e4e8ed;border-bottom:1px solid #9aa4b1;padding:6px 14px">▤ Nowy &nbsp; ✎ Popraw &nbsp; ▥ Drukuj &nbsp; ✉ Wyślij &nbsp; ✕ Zamknij <span style="float:right">Zalogowany: ${v('user', handleOf(x, clerk.name))}</span></div>
<div style="display:grid;grid-template-columns:255px minmax(0,1fr);gap:16px;padding:14px"><div style="background:#e9edf2;border:1px solid #9aa4b1;align-self:start"><div style="padding:6px 14px;background:#c9d1db"><b>Dzisiejsze wydania</b></div>${task(`${id(`WZ/${x.r.int(100, 999)}/07/2026`)}<br>${v('name', buyer.name)}`, true)}${times(5, () => task(`${id(`WZ/${x.r.int(100, 999)}/07/2026`)}<br>${v('name', personIn(x, 'PL').name)}`)).join('')}${task(`${id(`WZ/${x.r.int(100, 999)}/07/2026`)}<br>${neutral('Sklep Pod Lipami sp. z o.o.')}`)}${task('Zwroty: 2, braki: 0')}<div style="padding:10px 14px;color:#4c5763">Kurier odbiera paczki o 15:30. Rampa nr 2 nieczynna do środy.</div></div>
<div style="background:#fff;border:1px solid #9aa4b1;padding:18px 30px"><div style="display:flex;justify-content:space-between;align-items:baseline"><span style="font-size:19px"><b>Wydanie zewnętrzne WZ</b></span><span>Zamówienie ${id(orderId(x))} &nbsp; Przesyłka ${neutral(digits(x, 14))}</span></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:18px;margin:12px 0"><div><b>Sprzedawca</b><br>${neutral('Portfele Sprzętowe sp. z o.o.')}<br>${neutral('Hala 4, park przemysłowy')}<br>NIP ${v('tax', nip(x))}<br>Konto ${v('iban', x.iban('PL'))}</div><div><b>Nabywca</b><br>${v('name', buyer.name)}<br>${v('address', buyer.street)}<br>${v('address', buyer.town)}<br>NIP ${v('tax', nip(x))}<br>tel. ${v('phone', buyer.phone)}<br>${v('email', buyer.email)}</div><div><b>Odbiorca paczki</b><br>${v('name', personIn(x, 'PL').name)}<br>${v('address', personIn(x, 'PL').street)}<br>${v('address', personIn(x, 'PL').town)}<br>tel. ${v('phone', personIn(x, 'PL').phone)}<br>Kod odbioru: ${v('otp', digits(x, 6))}</div></div>
<table style="border-collapse:collapse;width:100%"><tr style="background:#e9edf2;text-align:left"><th style="${td}">Lp.</th><th style="${td}">Nazwa towaru</th><th style="${td}">Kod</th><th style="${td}">Ilość</th><th style="${td}">J.m.</th><th style="${td}">Wartość zł</th></tr>${item(1, 'Portfel sprzętowy, czarny', 4)}${item(2, 'Terminal płatniczy z drukarką', 1)}${item(3, 'Kabel USB-C, 1 m', 6)}${item(4, 'Płytka stalowa na słowa', 2)}${item(5, 'Karta z czytnikiem zbliżeniowym', 10)}</table>
<div style="display:grid;grid-template-columns:1fr 1fr;gap:18px;margin-top:12px"><div><b>Uwagi</b><br>Zostawić u sąsiada, jeśli nikogo nie ma: ${v('name', personIn(x, 'PL').name)}, ten sam budynek, parter. Nie zginać, chronić przed wilgocią. Opłacono z góry.</div><div><b>Transport</b><br>Kierowca ${v('name', driver.name)}, tel. ${v('phone', driver.phone)}<br>Dowód osobisty ${v('passport', fill(x, '%%% ######'))}<br>Pojazd ${neutral(fill(x, 'WX #####|GD #####'))}, trasa nr 7<br>Wyjazd o ${clock(x)}, powrót przed zmrokiem</div></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:40px;margin-top:18px;text-align:center"><div><i style="font:20px Liberation Serif,serif;color:#1b3a8c">${v('name', clerk.name)}</i><div style="border-top:1px dotted #12161c">Wystawił</div></div><div><i style="font:20px Liberation Serif,serif;color:#1b3a8c">${v('name', driver.name)}</i><div style="border-top:1px dotted #12161c">Wydał</div></div><div><i style="font:20px Liberation Serif,serif;color:#1b3a8c">${v('name', buyer.name)}</i><div style="border-top:1px dotted #12161c">Odebrał</div></div></div></div></div></div>`;
  },
};
