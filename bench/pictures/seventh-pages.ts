import { id, neutral, type Page, times, v } from './marks.ts';
import { personIn } from './people.ts';
import type { Values } from './values.ts';

export const digits = (x: Values, length: number) => x.r.chars('0123456789', length);
/** One of the choices between bars; runs of `#` become numbers of as many digits. */
export const fill = (x: Values, choices: string) =>
  x.r.pick(choices.split('|')).replace(/#+/g, ({ length }) => String(x.r.int(10 ** (length - 1), 10 ** length - 1)));
/** Style of a page that covers the whole window. */
export const SCREEN = 'position:fixed;inset:0;overflow:hidden';
export const word = (x: Values, length: number) => x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', length);

const dutch = (x: Values) => {
  const first = fill(x, 'Sanne|Joris|Femke|Bram|Maartje|Thijs|Lotte');
  const last = fill(x, 'de Vries|van den Berg|Hoekstra|Dijkstra|ter Horst|Kuipers');
  return {
    first,
    last,
    name: `${first} ${last}`,
    email: x.email(`${first} ${last}`),
    phone: fill(x, '06 ########|+31 6 ########|06-########|020 ### ####'),
    street: fill(x, 'Prinsengracht ###|Dorpsstraat ##|Oude Haven #a|Kerkplein ##-II|Burgemeester Reigerlaan ##'),
    town: `${x.r.int(1000, 9999)} ${x.r.chars('ABCDEGHJKLMNPRTVWXZ', 2)} ${x.r.pick(['Haarlem', 'Zwolle', 'Breda'])}`,
  };
};

const bsn = (x: Values): string => {
  const body = digits(x, 8);
  const last = [...body].reduce((sum, digit, i) => sum + Number(digit) * (9 - i), 0) % 11;
  return last > 9 ? bsn(x) : `${body}${last}`;
};

const mrzDigit = (text: string) =>
  [...text].reduce((sum, sign, i) => sum + (sign === '<' ? 0 : Number.parseInt(sign, 36)) * [7, 3, 1][i % 3]!, 0) % 10;

/** The second half of the sixth set. */
export const SEVENTH_PAGES: Record<string, Page> = {
  /** Dutch parcel tracking: a route beside a map on which cards lie. */
  bezorging: (x) => {
    const [guest, driver, neighbour] = times(3, () => dutch(x));
    const step = (icon: string, title: string, note: string, faint = false) =>
      `<div style="display:flex;gap:14px;margin-bottom:11px;${faint ? 'color:#9ca3af' : ''}"><span style="width:26px;height:26px;border-radius:50%;background:${faint ? '#e5e7eb' : '#ea580c'};color:#fff;text-align:center;line-height:26px">${icon}</span><div><b>${title}</b><div style="font-size:13px">${note}</div></div></div>`;
    const pin = (left: number, top: number, colour: string) =>
      `<span style="position:absolute;left:${left}px;top:${top}px;font-size:34px;color:${colour}">◉</span>`;
    const box = 'position:absolute;background:#fff;border-radius:10px;box-shadow:0 4px 18px #0004;padding:14px 18px';
    return `<div style="${SCREEN};background:#fff;color:#292524;font:15px/1.42 Liberation Sans,sans-serif">
<div style="height:50px;background:#ea580c;color:#fff;display:flex;align-items:center;gap:28px;padding:0 24px"><b style="font-size:20px;font-style:italic">${neutral('PakketPlus')}</b><span>Volgen</span><span>Versturen</span><span>Servicepunten</span><span>Zakelijk</span><span style="margin-left:auto">Hulp nodig?</span></div>
<div style="position:absolute;left:0;top:50px;bottom:0;width:400px;padding:20px 26px"><div style="font-size:27px;font-weight:700">Vandaag tussen 14:20 en 15:20</div><p style="margin:4px 0 14px">Bestelling ${id(`order_${x.hex(8)}`)}, pakket 1 van 2, gewicht 3,4 kg</p>
${step('✓', 'Aangemeld door de webwinkel', 'Maandag, sorteercentrum Utrecht')}${step('✓', 'Niet thuis', `Afgegeven bij de buren: ${v('name', neighbour!.name)}, ${v('address', neighbour!.street)}`)}${step('✓', 'Retour naar depot', `Melding ${id(x.eventId())} ontvangen om ${id(x.time())}`)}${step('➜', 'De bezorger is onderweg', `${v('name', driver!.first)} rijdt met bus 12 en is na 8 stops bij u`)}${step('⌂', 'Bezorgd', 'Nog niet gebeurd', true)}
<div style="background:#fff7ed;border-left:4px solid #ea580c;padding:10px 14px"><span style="font-size:13px">Geef deze bezorgcode aan de deur</span><div style="font:700 30px Liberation Mono,monospace;letter-spacing:9px">${v('pin', digits(x, 4))}</div></div><p style="font-size:13px;margin:12px 0">Aanwijzing van de ontvanger: <i>de bel is stuk, bel even op ${v('phone', guest!.phone)} of vraag naar ${v('name', dutch(x).name)} op de begane grond. De code van de poort is ${v('pin', digits(x, 5))}.</i></p><p style="font-size:13px;color:#78716c">Het rembours van 49,95 euro wordt teruggestort op ${v('iban', x.iban('NL'))} zodra het pakket terug is.</p></div>
<div style="position:absolute;left:400px;right:0;top:50px;bottom:0;background:#e8efe4"><svg width="880" height="750" style="position:absolute"><path d="M0 520C200 470 380 610 880 430V520C420 690 200 560 0 610Z" fill="#a5d0ec"/><path d="M60 0L330 750M0 210L880 90M520 0L600 750M0 420L880 300" stroke="#fff" stroke-width="14"/><path d="M150 640L250 370L560 310L590 190" stroke="#ea580c" stroke-width="5" fill="none" stroke-dasharray="12 8"/></svg>
${pin(136, 610, '#44403c')}${pin(573, 160, '#ea580c')}<span style="position:absolute;left:640px;top:500px;color:#3f7396;font-style:italic;letter-spacing:4px">Spaarne</span><span style="position:absolute;left:370px;top:150px;color:#5b7a4c">Noorderpark</span><span style="position:absolute;left:60px;top:300px;color:#78716c;font-size:12px">STATION</span>
<div style="${box};right:24px;top:22px;width:230px"><b>${v('name', guest!.name)}</b><br>${v('address', guest!.street)}<br>${v('address', guest!.town)}<div style="font-size:12px;margin-top:6px;color:#57534e">${v('email', guest!.email)}</div></div>
<div style="${box};left:40px;top:20px;font-size:13px">Uw bezorger vandaag<div style="font-size:17px">${v('name', driver!.name)}</div>☎ ${v('phone', driver!.phone)} &nbsp; ★ 4,8</div>
<div style="${box};right:24px;bottom:24px;width:300px;font-size:13px">Vorige zending: getekend voor ontvangst door<div style="font:italic 22px Liberation Serif,serif;color:#1d4ed8">${v('name', neighbour!.name)}</div>Betaald met transactie ${id(x.txId())}</div></div></div>`;
  },

  /** Dutch identity review with a drawn card and its machine-readable lines. */
  keuring: (x) => {
    const person = dutch(x);
    const number = `${x.r.chars('BCDFGHJKLMNPRSTVWXYZ', 2)}${digits(x, 7)}`;
    const [year, month, day] = x.date().split('-') as [string, string, string];
    const born = `${year.slice(2)}${month}${day}`;
    const plain = (text: string) => text.toUpperCase().replaceAll(' ', '<');
    const first = `I<NLD${number}${mrzDigit(number)}`.padEnd(30, '<');
    const second = `${born}${mrzDigit(born)}<3105124NLD`.padEnd(29, '<');
    const third = `${plain(person.last)}<<${plain(person.first)}`.padEnd(30, '<');
    const months = 'JAN FEB MRT APR MEI JUN JUL AUG SEP OKT NOV DEC'.split(' ');
    const field = (label: string, value: string) =>
      `<div style="margin-bottom:5px"><div style="font-size:8px;color:#4c6a88">${label}</div><div style="font:600 14px Liberation Sans,sans-serif">${value}</div></div>`;
    const check = (state: string, colour: string, title: string, detail: string) =>
      `<div style="display:grid;grid-template-columns:26px 190px 1fr;padding:8px 0;border-top:1px solid #e7e5e4"><span style="color:${colour};font-weight:700">${state}</span><span>${title}</span><span style="color:#57534e">${detail}</span></div>`;
    return `<div style="${SCREEN};background:#fafaf9;color:#1c1917;font:14px/1.4 DejaVu Sans,sans-serif;display:grid;grid-template-columns:500px 1fr">
<div style="background:#292524;color:#d6d3d1;padding:20px 24px"><div style="display:flex;justify-content:space-between;font-size:12px"><span>VOORKANT</span><span>⟲ ⟳ &nbsp; ＋ － &nbsp; 100%</span></div>
<div style="background:linear-gradient(120deg,#dbeafe,#fde2ea);color:#0f2440;border-radius:14px;padding:12px 18px;margin:10px 0 18px;height:258px"><div style="font-size:11px;letter-spacing:2px;margin-bottom:8px">KONINKRIJK DER NEDERLANDEN · IDENTITEITSKAART</div><div style="display:grid;grid-template-columns:130px 1fr;gap:16px"><svg width="120" height="150" viewBox="0 0 120 150"><rect width="120" height="150" fill="#b8c6d8"/><circle cx="60" cy="58" r="30" fill="#7187a3"/><path d="M8 150c6-50 98-50 104 0z" fill="#7187a3"/></svg><div>${field('naam/surname/nom', v('name', person.last))}${field('voornamen/given names/prénoms', v('name', person.first))}${field('geboortedatum/date of birth', v('dob', `${day} ${months[Number(month) - 1]} ${year}`))}${field('documentnummer/document no.', v('passport', number))}${field('nationaliteit/nationality', 'Nederlandse')}</div></div></div>
<div style="font-size:12px">ACHTERKANT</div><div style="background:#eef2f7;color:#111;border-radius:14px;padding:12px 18px;margin:10px 0"><div style="font-size:8px;color:#4c6a88">burgerservicenummer/personal no.</div><div style="font-weight:600;margin-bottom:10px">${v('tax', bsn(x))}</div><pre style="margin:0;padding:0;border:0;background:none;color:#111;font:20px/1.3 Liberation Mono,monospace">${v('passport', first)}\n${v('passport', `${second}${mrzDigit(first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18))}`)}\n${v('passport', third)}</pre></div><p style="font-size:12px">Opname met de achtercamera, scherpte 0,94, geen schittering, geen rand afgesneden. Bewaartermijn: vijf jaar na het einde van de relatie.</p></div>
<div style="padding:20px 32px"><div style="float:right;background:#fef3c7;color:#92400e;border-radius:20px;padding:3px 14px">Wacht op vier ogen</div><div style="font-size:22px">Beoordeling van een aanvraag</div><p style="margin:6px 0 14px;color:#78716c">Aanvrager ${v('uuid', x.uuid())}<br>Gestart in sessie ${id(x.sessionId())} op ${id(x.time())}</p>
${check('✓', '#15803d', 'Echtheid document', 'Hologram en lettertype kloppen')}${check('✓', '#15803d', 'Gezicht', 'Overeenkomst 97 procent, beweging gezien')}${check('!', '#b45309', 'Naam op rekening', `Bank meldt ${v('name', `${person.first[0]}. ${person.last}`)} bij ${v('iban', x.iban('NL'))}`)}${check('✗', '#b91c1c', 'Adres', `Opgegeven: ${v('address', person.street)}, ${v('address', person.town)}. De energierekening staat op naam van ${v('name', dutch(x).name)}, ${v('address', dutch(x).street)}`)}${check('✓', '#15803d', 'Telefoon en e-mail', `${v('phone', person.phone)} en ${v('email', person.email)} bevestigd`)}
${check('?', '#7c3aed', 'Sanctielijsten', `Eén mogelijke treffer: ${v('name', dutch(x).name.toUpperCase())}, geboren ${v('dob', x.date())}. Andere nationaliteit, score 41`)}${check('✓', '#15803d', 'Herkomst van geld', 'Loon uit dienstverband, bandbreedte 2.000 tot 3.000 euro')}
<div style="margin:16px 0 6px;font-weight:600">Toelichting van de eerste beoordelaar</div><div style="background:#fff;border:1px solid #d6d3d1;padding:10px 14px">Het oude adres is nog bekend bij de bank. Vraag om een recent afschrift en keur daarna goed. <span style="color:#78716c">— ${v('name', dutch(x).name)}, team Compliance</span></div><div style="margin-top:18px;display:flex;gap:10px"><span style="background:#15803d;color:#fff;padding:9px 22px;border-radius:6px">Goedkeuren</span><span style="background:#b91c1c;color:#fff;padding:9px 22px;border-radius:6px">Afwijzen</span><span style="border:1px solid #78716c;padding:8px 22px;border-radius:6px">Meer informatie vragen</span></div><p style="font-size:12px;color:#a8a29e">Spoor ${id(x.requestId())} · regelset 2026.2 · besluit binnen 24 uur</p></div></div>`;
  },

  /** Code editor: tree, two panes and a terminal. */
  editor: (x) => {
    const k = (text: string) => `<span style="color:#c678dd">${text}</span>`;
    const s = (text: string) => `<span style="color:#98c379">${text}</span>`;
    const note = (text: string) => `<span style="color:#5c6370;font-style:italic">${text}</span>`;
    const code = (lines: string[]) =>
      lines
        .map(
          (line, i) =>
            `<div style="display:flex"><span style="width:38px;color:#4b5363;text-align:right;padding-right:12px;flex:none">${i + 1}</span><span style="white-space:pre-wrap;overflow-wrap:anywhere">${line}</span></div>`,
        )
        .join('');
    const tab = (name: string, on = false) =>
      `<span style="padding:8px 16px;background:${on ? '#282c34' : '#21252b'};color:${on ? '#fff' : '#7f848e'}">${name} ${on ? '●' : ''}</span>`;
    const owner = x.anyName();
    return `<div style="${SCREEN};background:#21252b;color:#abb2bf;font:13px/1.5 DejaVu Sans Mono,monospace;display:grid;grid-template:34px 1fr 190px 24px / 190px 1fr 1fr">
<div style="grid-column:1/4;background:#1b1e23;padding:7px 14px;font-family:Liberation Sans,sans-serif">File &nbsp; Edit &nbsp; Selection &nbsp; View &nbsp; Go &nbsp; Run &nbsp; Terminal &nbsp; Help <span style="float:right;color:#7f848e">checkout-service — Workspace</span></div>
<div style="grid-row:2/4;padding:10px 14px;font-family:Liberation Sans,sans-serif;line-height:1.75"><b style="font-size:11px;letter-spacing:1px">EXPLORER</b><br>▾ checkout-service<br>&nbsp; ▸ .github<br>&nbsp; ▸ migrations<br>&nbsp; ▾ src<br>&nbsp; &nbsp; ◇ gate.ts<br>&nbsp; &nbsp; ◇ refund.ts<br>&nbsp; ▾ test<br>&nbsp; &nbsp; ◇ <span style="color:#e5c07b">refund.test.ts &nbsp;M</span><br>&nbsp; ⚙ <span style="color:#e5c07b">.env.staging &nbsp;M</span><br>&nbsp; ⚙ compose.yaml<br>&nbsp; ◇ package.json<br>&nbsp; ◇ README.md<br>▸ OUTLINE<br>▸ TIMELINE</div>
<div style="background:#282c34;border-right:1px solid #181a1f"><div style="background:#21252b;display:flex">${tab('.env.staging', true)}${tab('compose.yaml')}</div><div style="padding-top:8px">
${code([note(`# copied from ${v('name', owner)}, do not commit`), 'OBIT_ENVIRONMENT=sandbox', 'OBIT_GATE_API_BASE_URL=https://gate-api-sandbox.0bit.app/v1', `OBIT_SECRET_KEY=${v('secret', x.key('sk_test_'))}`, `NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${v('public', x.key('pk_test_'))}`, `OBIT_WEBHOOK_SECRET=${v('secret', x.webhookSecret())}`, `PG_URL=${v('conn', `postgres://shop_rw:${word(x, 14)}@pg-2.corp.internal/shop`)}`, `SMTP_PASS=${v('password', x.password())}`, `GITHUB_TOKEN=${v('secret', `ghp_${x.key('', 36)}`)}`, `ADMIN_EMAIL=${v('email', x.email())}`, 'FEATURE_NEW_CART=true', 'PORT=4000', 'MAX_RETRIES=5'])}
</div></div><div style="background:#282c34"><div style="background:#21252b;display:flex">${tab('refund.test.ts', true)}${tab('gate.ts')}</div><div style="padding-top:8px">
${code([`${k('import')} { refund } ${k('from')} ${s("'../src/refund'")};`, '', `${k('const')} payer = {`, `  fullName: ${s(`'${v('name', owner)}'`)},`, `  mobile: ${s(`'${v('phone', x.phone())}'`)},`, `  iban: ${s(`'${v('iban', x.iban('DE'))}'`)},`, `  pan: ${s(`'${v('card', x.card())}'`)}, cvv: ${s(`'${v('cvc', digits(x, 3))}'`)},`, `  dob: ${s(`'${v('dob', x.date())}'`)},`, '};', `test(${s("'refunds a settled session'")}, ${k('async')} () => {`, `  ${k('const')} out = ${k('await')} refund(${s(`'${id(x.sessionId())}'`)}, payer);`, `  expect(out.status).toBe(${s("'succeeded'")}); ${note(`${v('name', x.anyName())}, 3 days ago`)}`, '  expect(out.amount).toBe(4200);', '});'])}
</div></div><div style="grid-column:2/4;background:#1b1e23;padding:8px 16px"><span style="font:11px Liberation Sans,sans-serif;letter-spacing:1px">PROBLEMS 2 &nbsp; OUTPUT &nbsp; <b style="color:#fff">TERMINAL</b> &nbsp; PORTS</span><div style="margin-top:6px"><span style="color:#61afef">~/checkout-service</span> git:(main) npm test<br><span style="color:#e06c75">✗</span> refunds a settled session (212 ms)<br>&nbsp; HTTP 403 key_mode_mismatch, request_id ${id(x.requestId())}<br>&nbsp; peer ${v('ip', x.ip())} answered with X-Embed-Token ${v('jwt', x.jwt())}<br>Tests: 1 failed, 17 passed, 18 total. Time: 4.2 s</div></div>
<div style="grid-column:1/4;background:#2563eb;color:#fff;font:12px/24px Liberation Sans,sans-serif;padding:0 14px">⎇ main* &nbsp; ⊗ 2 ⚠ 0 <span style="float:right">Ln 11, Col 27 &nbsp; Spaces: 2 &nbsp; UTF-8 &nbsp; LF &nbsp; TypeScript 5.9</span></div></div>`;
  },

  /** Error page of a web framework in debug mode. */
  debug: (x) => {
    const person = personIn(x, 'GB');
    const row = (name: string, value: string) =>
      `<tr><td style="padding:2px 10px;border:0;width:190px;color:#555;font:12.5px Liberation Mono,monospace;vertical-align:top">${name}</td><td style="padding:2px 10px;border:0;font:12.5px Liberation Mono,monospace;overflow-wrap:anywhere">'${value}'</td></tr>`;
    const part = (title: string, ...rows: string[]) =>
      `<div style="font:700 15px Liberation Sans,sans-serif;margin:9px 0 2px;color:#333">${title}</div><table style="width:100%;margin:0;table-layout:fixed;background:#fff;color:#222;border-collapse:collapse">${rows.join('')}</table>`;
    return `<div style="${SCREEN};background:#f6f6f6;color:#222;font:14px/1.4 Liberation Sans,sans-serif">
<div style="background:#ffd84d;padding:14px 28px;border-bottom:1px solid #ccab2f"><div style="font-size:24px">IntegrityError <span style="color:#6b5900">at /checkout/confirm/</span></div><pre style="margin:6px 0 8px;padding:0;border:0;background:none;color:#222;font:14px Liberation Sans,sans-serif">duplicate key value violates unique constraint "shop_customer_email_key"\nDETAIL:  Key (email)=(${v('email', person.email)}) already exists.</pre><div style="display:grid;grid-template-columns:140px 1fr 140px 1fr;font-size:13px;row-gap:2px"><b>Request Method:</b><span>POST</span><b>Framework:</b><span>5.2.4, Python 3.12.7</span><b>Exception Location:</b><span>/srv/shop/orders/views.py, line 118</span><b>Server time:</b><span>${id(x.time())}</span></div></div>
<div style="padding:4px 28px;display:grid;grid-template-columns:1fr 1fr;gap:0 34px"><div>
${part('POST', row('csrfmiddlewaretoken', v('token', x.key('', 64))), row('first_name', v('name', person.first)), row('last_name', v('name', person.last)), row('tel', v('phone', person.phone)), row('address_line', v('address', person.street)), row('postcode_city', v('address', person.town)), row('card_number', v('card', x.card())), row('security_code', v('cvc', digits(x, 3))), row('newsletter', 'on'), row('quantity', '2'), row('order_ref', id(`order_${x.hex(8)}`)))}${part('COOKIES', row('sessionid', v('cookie', word(x, 32))), row('csrftoken', v('token', x.key('', 32))), row('language', 'en-gb'), row('cart_items', '3'))}${part('GET', row('step', 'confirm'), row('voucher', 'SUMMER10'))}
<p style="color:#777;font-size:12px">You are seeing this page because debugging is switched on in the settings file. Switch it off in production, and visitors get a plain error page instead. The traceback can be copied as text with the button above.</p></div><div>
${part('META', row('HTTP_AUTHORIZATION', `Bearer ${v('jwt', x.jwt())}`), row('HTTP_X_REAL_IP', v('ip', x.ip())), row('HTTP_X_REQUEST_ID', id(x.requestId())), row('HTTP_USER_AGENT', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0)'), row('SERVER_NAME', v('host', x.internalHost())), row('SERVER_PORT', '8000'), row('CONTENT_LENGTH', '1384'))}${part('USER', row('username', v('user', `${person.first.toLowerCase()}_${person.last.toLowerCase().replace(/\W/g, '')}`)), row('is_staff', 'False'))}
${part('Settings', row('ALLOWED_HOSTS', '*'), row('EMAIL_HOST_PASSWORD', v('password', x.password())), row('CACHE_URL', v('conn', `redis://:${word(x, 18)}@cache-1.prod.internal:6379/1`)), row('GATE_SECRET_KEY', v('secret', x.secretKey())), row('SIGNING_SALT', v('secret', x.key('', 40))), row('SERVER_EMAIL', v('email', x.email())), row('TIME_ZONE', 'Europe/London'), row('DEBUG', 'True'), row('STATIC_URL', '/static/'))}
</div></div></div>`;
  },

  /** Interface to try calls: menu, form, answer and the command line. */
  playground: (x) => {
    const person = personIn(x, x.r.pick(['ES', 'IT', 'GB']));
    const session = x.sessionId();
    const key = x.secretKey();
    const verb = (name: string, path: string, colour: string, on = false) =>
      `<div style="padding:6px 16px;${on ? 'background:#ede9fe' : ''}"><span style="font:700 10px Liberation Sans,sans-serif;color:#fff;background:${colour};border-radius:3px;padding:2px 6px">${name}</span> ${path}</div>`;
    const line = (label: string, type: string, value: string, kind?: string) =>
      `<div style="display:grid;grid-template-columns:150px 1fr;align-items:center;margin-bottom:6px"><span><code style="background:none;color:#312e81">${label}</code><br><span style="font-size:11px;color:#9ca3af">${type}</span></span><input ${kind ? `k="${kind}"` : ''} value="${value}" style="width:100%;font:13px Liberation Mono,monospace;padding:7px 9px;border:1px solid #c7d2fe;border-radius:4px;background:#fff;color:#1e1b4b"></div>`;
    const q = (name: string, value: string) =>
      `<span style="color:#93c5fd">"${name}"</span>: <span style="color:#fde68a">${value}</span>`;
    return `<div style="${SCREEN};background:#fff;color:#1e1b4b;font:14px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:230px 1fr 450px">
<div style="background:#f5f3ff;font-size:13px"><div style="padding:18px 16px;font-weight:700;font-size:16px">API Explorer <span style="font-weight:400;color:#7c3aed">v1</span></div><div style="padding:6px 16px;color:#6b7280">SESSIONS</div>${verb('POST', '/gate_sessions', '#16a34a', true)}${verb('GET', '/gate_sessions', '#2563eb')}${verb('DEL', '/gate_sessions/{id}', '#dc2626')}<div style="padding:6px 16px;color:#6b7280">QUOTES</div>${verb('POST', '/quotes', '#16a34a')}${verb('GET', '/quotes/{id}', '#2563eb')}<div style="padding:6px 16px;color:#6b7280">WEBHOOKS</div>${verb('GET', '/webhooks/deliveries', '#2563eb')}${verb('POST', '/webhooks/test', '#16a34a')}<p style="padding:0 16px;color:#6b7280">Calls made here count against your rate limit. Sandbox money is not real.</p></div>
<div style="padding:18px 26px"><div style="font-size:21px;font-weight:700">Create a session</div><p style="margin:4px 0 10px">Opens a hosted flow for one customer. The reply contains everything the widget needs and expires after an hour.</p><div style="border:1px dashed #a78bfa;border-radius:6px;padding:8px 12px;margin-bottom:12px;font-size:13px">🔒 Authorized as ${v('email', x.email())} with ${v('secret', key)}</div>
${line('amount', 'decimal string', x.amount())}${line('currency', 'enum', 'EUR')}${line('customer.name', 'string', person.name, 'name')}${line('customer.email', 'string, optional', person.email, 'email')}${line('customer.mobile', 'E.164', person.phone, 'phone')}${line('customer.birthday', 'date', person.born, 'dob')}${line('ship_to.line1', 'string', person.street, 'address')}${line('ship_to.line2', 'string', person.town, 'address')}${line('target_wallet', 'string', x.wallet(), 'wallet')}${line('return_url', 'url', 'https://shop.example/done')}${line('flow', 'enum', 'on_ramp')}
<div style="margin-top:12px"><span style="background:#6d28d9;color:#fff;padding:9px 26px;border-radius:20px">Send request</span> &nbsp; <span style="color:#6d28d9">Reset</span></div></div>
<div style="background:#1e1b4b;color:#e0e7ff;padding:18px 22px"><div style="font-size:13px">RESPONSE &nbsp;<b style="color:#4ade80">201 Created</b> &nbsp;412 ms &nbsp;1.1 kB</div><div style="font:12.5px/1.55 Liberation Mono,monospace;white-space:pre-wrap;overflow-wrap:anywhere;margin:10px 0 14px">{ ${q('id', `"${id(session)}"`)},\n  ${q('object', '"gate_session"')}, ${q('status', '"open"')},\n  ${q('client_secret', `"${v('secret', `gsec_${session}_${x.key('', 20)}`)}"`)},\n  ${q('embed_token', `"${v('jwt', x.jwt())}"`)},\n  ${q('customer', '')}{ ${q('label', `"${v('name', person.name)} (${v('phone', person.phone)})"`)} },\n  ${q('origin_ip', `"${v('ip', x.ip())}"`)},\n  ${q('expires_at', '1790000000')},\n  ${q('request_id', `"${id(x.requestId())}"`)} }</div>
<div style="font-size:13px">SHELL &nbsp; <span style="color:#818cf8">NODE &nbsp; PYTHON &nbsp; PHP</span></div><div style="background:#0f0d2e;border-radius:6px;padding:10px 14px;margin-top:8px;font:12px/1.55 DejaVu Sans Mono,monospace;white-space:pre-wrap;overflow-wrap:anywhere">curl -X POST \\\n  https://gate-api-sandbox.0bit.app/v1/gate_sessions \\\n  -H "Authorization: Bearer ${v('secret', key)}" \\\n  -H "Idempotency-Key: ${id(x.uuid())}" \\\n  -d '{"customer":{"email":"${v('email', person.email)}"}}'</div></div></div>`;
  },

  /** French dashboard: charts, tiles and few words. */
  tableau: (x) => {
    const tile = (label: string, value: string, trend: string, colour: string) =>
      `<div style="background:#fff;border-radius:12px;padding:14px 20px;border-top:4px solid ${colour}"><div style="font-size:12px;text-transform:uppercase;letter-spacing:.1em;color:#94a3b8">${label}</div><div style="font:300 30px Liberation Sans,sans-serif">${value}</div><span style="font-size:12px;color:${colour}">${trend}</span></div>`;
    const bars = times(12, (i) => {
      const height = x.r.int(30, 150);
      return `<rect x="${i * 44 + 10}" y="${170 - height}" width="26" height="${height}" rx="4" fill="${i === 7 ? '#f97316' : '#c7d2fe'}"/><text x="${i * 44 + 23}" y="188" font-size="11" text-anchor="middle" fill="#94a3b8">${'JFMAMJJASOND'[i]}</text>`;
    }).join('');
    const top = (share: number, name: string) =>
      `<div style="margin-bottom:9px"><div style="display:flex;justify-content:space-between"><span>${v('name', name)}</span><span>${share} %</span></div><div style="height:7px;background:#eef2ff;border-radius:4px"><div style="height:7px;width:${share * 4}%;background:#6366f1;border-radius:4px"></div></div></div>`;
    const move = (icon: string, to: string, detail: string) =>
      `<div style="display:grid;grid-template-columns:30px 1fr auto;padding:7px 0;border-bottom:1px solid #f1f5f9"><span>${icon}</span><span>${to}<br><span style="font-size:12px;color:#94a3b8">${detail}</span></span><b>${x.r.int(1, 9)} ${x.r.int(100, 999)},${x.r.int(10, 99)} €</b></div>`;
    const card = (title: string, body: string) =>
      `<div style="background:#fff;border-radius:12px;padding:14px 20px"><div style="font-weight:700;margin-bottom:8px">${title}</div>${body}</div>`;
    const [alert, duty] = times(2, () => personIn(x, 'FR'));
    return `<div style="${SCREEN};background:#eef1f7;color:#1e293b;font:14px/1.35 Liberation Sans,sans-serif;padding:18px 26px;box-sizing:border-box">
<div style="display:flex;align-items:center;gap:20px;margin-bottom:14px"><b style="font-size:20px">Bonjour ${v('name', duty!.first)} 👋</b><span style="color:#64748b">Semaine 28 · Toutes les boutiques · Euro</span><span style="margin-left:auto;background:#6366f1;color:#fff;border-radius:8px;padding:7px 16px">Exporter</span><span>⚙ &nbsp; 🔔 3</span></div>
<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin-bottom:16px">${tile('Volume', '48 210 €', '▲ 12 % sur un mois', '#16a34a')}${tile('Sessions', '1 932', '▼ 3 % sur un mois', '#dc2626')}${tile('Panier moyen', '24,95 €', '▲ 0,4 %', '#6366f1')}${tile('Litiges', '7', 'dont 2 urgents', '#f97316')}</div>
<div style="display:grid;grid-template-columns:590px 1fr;gap:16px;margin-bottom:16px">${card('Volume par mois', `<svg width="550" height="195">${bars}<path d="M10 150C120 60 200 140 290 90S450 40 530 70" fill="none" stroke="#f97316" stroke-width="2"/></svg>`)}${card('Meilleurs clients', `${[21, 16, 11, 8].map((share) => top(share, x.anyName())).join('')}<div style="font-size:12px;color:#94a3b8">Part du volume hors remboursements, comptes professionnels exclus. Le classement est recalculé chaque nuit et ne tient pas compte des paiements en attente.</div>`)}</div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:16px">${card('Derniers virements', `${move('↗', v('name', personIn(x, 'FR').name), v('iban', x.iban('FR')))}${move('↗', v('name', x.anyName()), `vers ${v('iban', x.iban('ES'))}`)}${move('↙', 'Remboursement', `carte ${v('card', x.card())}`)}`)}
${card('À traiter', `<p style="margin:0 0 8px">🔴 Le client ${v('name', alert!.name)} conteste un débit. Rappeler au ${v('phone', alert!.phone)}, transaction ${id(x.txId())}.</p><p style="margin:0 0 8px">🟠 Nouvelle adresse de livraison à valider : ${v('address', alert!.street)}, ${v('address', alert!.town)}.</p><p style="margin:0">🟢 Le webhook ${id(x.eventId())} est passé au second essai.</p>`)}
${card('Astreinte', `<div style="font-size:18px">${v('name', duty!.name)}</div><div style="color:#6366f1">${v('email', duty!.email)}</div><div style="font:600 17px Liberation Mono,monospace;margin:6px 0">${v('phone', duty!.phone)}</div><div style="font-size:12px;color:#94a3b8">Relève vendredi à 18 h. Dernière connexion depuis ${v('ip', x.ip())}. En cas de panne, citer la requête ${id(x.requestId())} et ouvrir la page d’état avant tout appel.</div>`)}
</div></div>`;
  },

  /** Spanish list of users, dimmed, with a dialog and a toast over it. */
  usuarios: (x) => {
    const row = (role: string, colour: string) => {
      const user = personIn(x, 'ES');
      return `<div style="display:grid;grid-template-columns:190px 1fr 110px;padding:13px 0;border-bottom:1px solid #d1d5db"><span>${v('name', user.name)}</span><span>${v('email', user.email)}<br><span style="font-size:12px;color:#6b7280">último acceso: ${v('ip', x.ip())}</span></span><span style="color:${colour};font-weight:600">${role}</span></div>`;
    };
    const person = personIn(x, 'ES');
    const code = digits(x, 6);
    const cell = (text: string) =>
      `<span style="border:2px solid #0e7490;border-radius:8px;padding:6px 14px;font:700 24px Liberation Mono,monospace">${v('otp', text)}</span>`;
    return `<div style="${SCREEN};background:#f3f4f6;color:#111827;font:14.5px/1.4 Liberation Sans,sans-serif">
<div style="background:#0e7490;color:#ecfeff;padding:14px 30px;font-size:17px">Administración <span style="opacity:.75;font-size:14px">&nbsp; Usuarios &nbsp; Roles &nbsp; Tiendas &nbsp; Facturación &nbsp; Registros</span></div>
<div style="padding:18px 30px;width:700px"><div style="font-size:22px">Usuarios del equipo</div><p style="margin:4px 0 8px">Seis personas tienen acceso. El plan Negocio admite hasta veinte plazas.</p>${row('ADMIN', '#b91c1c')}${row('SOPORTE', '#0369a1')}${row('SOPORTE', '#0369a1')}${row('LECTURA', '#4b5563')}${row('FINANZAS', '#7e22ce')}<p style="color:#6b7280">Mostrando 5 de 6. Las cuentas sin actividad durante noventa días se bloquean de forma automática.</p><span style="border:1px solid #9ca3af;border-radius:6px;padding:7px 16px">← Anterior</span> <span style="border:1px solid #9ca3af;border-radius:6px;padding:7px 16px">Siguiente →</span></div>
<div style="position:absolute;inset:0;background:#0f172a80"></div>
<div style="position:absolute;right:40px;top:80px;width:450px;background:#fff;border-radius:14px;padding:24px 28px;box-sizing:border-box;box-shadow:0 20px 60px #0008"><div style="display:flex;justify-content:space-between;font-size:20px;font-weight:700"><span>Restablecer acceso</span><span style="color:#9ca3af">✕</span></div><p>Se ha creado una contraseña temporal para <b>${v('name', person.name)}</b>. Solo se muestra una vez y caduca en 24 horas.</p><div style="background:#ecfeff;border-radius:8px;padding:12px 16px;font:20px Liberation Mono,monospace;display:flex;justify-content:space-between"><span>${v('password', x.password())}</span><span>⧉</span></div><p style="margin:14px 0 6px">Código de verificación</p><div style="display:flex;gap:10px;align-items:center">${cell(code.slice(0, 3))}–${cell(code.slice(3))}</div><p style="font-size:13px;overflow-wrap:anywhere">O envíe este enlace: https://panel.example/reset?token=${v('token', x.key('', 44))}</p><p style="font-size:13px">El aviso sale por SMS al móvil <b>${v('phone', person.phone)}</b>. Operación ${id(x.uuid())}</p><div style="text-align:right"><span style="padding:9px 18px">Cancelar</span><span style="background:#0e7490;color:#fff;border-radius:8px;padding:9px 22px">Entendido</span></div></div>
<div style="position:absolute;right:40px;bottom:28px;width:450px;box-sizing:border-box;background:#14532d;color:#dcfce7;border-radius:10px;padding:13px 20px">✔ Correo enviado a ${v('email', person.email)}<div style="font-size:12px;opacity:.8">Solicitud ${id(x.requestId())}, ${id(x.time())}</div></div></div>`;
  },

  /** Light terminal: a query, a call and a history. */
  shell: (x) => {
    const green = (text: string) => `<span style="color:#859900;font-weight:700">${text}</span>`;
    const faint = (text: string) => `<span style="color:#93a1a1">${text}</span>`;
    const prompt = (text: string) => `${green('➜')} <span style="color:#268bd2">shop</span> ${text}`;
    const names = times(4, () => x.name());
    const row = (name: string, i: number) =>
      ` ${String(i + 4101).padStart(4)} | ${v('name', name)}${' '.repeat(20 - name.length)} | ${v('phone', `+44 7${digits(x, 3)} ${digits(x, 6)}`)} | ${x.r.pick(['active', 'closed'])} | ${v('email', x.email(name))}`;
    const author = x.anyName();
    return `<div style="${SCREEN};background:#fdf6e3">
<pre style="margin:0;padding:12px 20px;border:0;border-radius:0;background:#fdf6e3;color:#586e75;font:13.5px/1.42 Liberation Mono,monospace;white-space:pre-wrap;overflow-wrap:anywhere;height:100%;box-sizing:border-box">${faint('Last login: Tue Jul 14 08:12:40 on ttys004')}
${prompt(`ssh -p 2222 ${v('host', x.internalHost())} uptime`)}
 08:13:02 up 41 days, 3 users, load average: 0.22, 0.31, 0.28
${prompt(`psql ${v('conn', `postgresql://readonly:${word(x, 16)}@${x.internalHost()}:5432/shop`)}`)}
psql (16.4), SSL connection. Type "help" for help.
shop=> select id, name, phone, state, email from customers order by id desc limit 4;
  id  |         name         |      phone      | state  |            email
------+----------------------+-----------------+--------+-----------------------------
${names.map(row).join('\n')}
(4 rows)
shop=> \\q
${prompt('export GATE_SECRET_KEY=')}${v('secret', x.secretKey())}
${prompt(`curl -sv https://gate-api.0bit.app/v1/gate_sessions/${id(x.sessionId())} -u "$GATE_SECRET_KEY:"`)}
${faint('* Connected to gate-api.0bit.app port 443, TLSv1.3, ALPN: h2')}
> Authorization: Basic ${v('token', x.key('', 48))}
> Cookie: partner_sid=${v('cookie', word(x, 28))}
&lt; HTTP/2 403
&lt; x-request-id: ${id(x.requestId())}
&lt; x-embed-token: ${v('jwt', x.jwt())}
{"code":"key_mode_mismatch","message":"This key does not belong to this host.","statusCode":403}
${prompt('git log -2 --format=medium')}
<span style="color:#b58900">commit ${x.hex(7)} (HEAD -> main, origin/main)</span>
Author: ${v('name', author)} &lt;${v('email', x.email(author))}&gt;
Date:   Mon Jul 13 17:55:19 2026 +0200
    Raise the timeout of the payout job to 90 seconds
<span style="color:#b58900">commit ${x.hex(7)} (tag: v3.8.1)</span>
    Update dependencies, drop support for old browsers, fix three typos
${prompt('tail -n 3 /var/log/payout.log')}
[info] batch 118 closed, 42 items, total 18230.55 EUR, nothing left in the queue
[warn] ${id(x.txId())} held: beneficiary ${v('name', x.anyName())} differs from holder of ${v('iban', x.iban('NL').replaceAll(' ', ''))}
[info] login from ${v('ip', x.ip())} accepted, next run in 15 minutes
${prompt('<span style="background:#586e75">&nbsp;</span>')}</pre></div>`;
  },

  /** Italian customer card of a sales tool, with calls written down. */
  scheda: (x) => {
    const [lead, partner] = times(2, () => personIn(x, 'IT'));
    const side = (icon: string, value: string, label: string) =>
      `<div style="display:flex;gap:12px;margin-bottom:13px"><span style="font-size:17px;width:20px">${icon}</span><div style="overflow-wrap:anywhere">${value}<div style="font-size:11.5px;color:#b6a79a">${label}</div></div></div>`;
    const call = (when: string, title: string, text: string) =>
      `<div style="border-left:3px solid #be185d;padding:2px 0 2px 16px;margin-bottom:15px"><div style="font-size:12px;color:#78716c">${when}</div><b>${title}</b><div>${text}</div></div>`;
    const stage = (text: string, on: boolean) =>
      `<span style="flex:1;text-align:center;padding:7px;background:${on ? '#be185d' : '#f5e1ea'};color:${on ? '#fff' : '#9d6b83'};clip-path:polygon(0 0,95% 0,100% 50%,95% 100%,0 100%,5% 50%)">${text}</span>`;
    return `<div style="${SCREEN};background:#fffdfb;color:#292524;font:14.5px/1.45 Liberation Serif,serif;display:grid;grid-template-columns:310px 1fr 280px">
<div style="background:#3b2f2a;color:#f5ede6;padding:24px 26px"><div style="width:74px;height:74px;border-radius:50%;background:#be185d;text-align:center;font-size:38px;line-height:74px">☺</div><div style="font-size:25px;line-height:1.15;margin:12px 0 2px">${v('name', lead!.first)}<br>${v('name', lead!.last)}</div><div style="color:#d6c7ba;margin-bottom:18px">Responsabile acquisti, ${neutral('Ceramiche Valdorsa')}</div>
${side('✉', v('email', lead!.email), 'posta di lavoro')}${side('☏', v('phone', lead!.phone), 'cellulare, solo mattina')}${side('⌂', `${v('address', lead!.street)}<br>${v('address', lead!.town)}`, 'sede e fatturazione')}${side('✦', v('dob', lead!.born), 'compleanno')}${side('§', v('tax', `IT${digits(x, 11)}`), 'partita IVA')}${side('⚭', v('name', partner!.name), 'coniuge e socio')}
<div style="font-size:12px;color:#b6a79a">Scheda ${id(`partner_${x.hex(8)}`)} · provenienza: fiera di Verona, 2025</div></div>
<div style="padding:22px 30px"><div style="display:flex;font:12px Liberation Sans,sans-serif;margin-bottom:18px">${stage('Contatto', false)}${stage('Offerta', false)}${stage('Trattativa', true)}${stage('Contratto', false)}${stage('Chiuso', false)}</div><div style="font-size:21px;margin-bottom:12px">Attività recenti</div>
${call('Oggi, 11:20 · chiamata di 14 minuti', 'Preferisce il bonifico alla carta', `Ha chiesto di pagare dal conto ${v('iban', lead!.iban)}, intestato a ${v('name', partner!.name)}. Vuole la conferma entro venerdì, altrimenti firma con un altro fornitore.`)}${call('Ieri, 16:05 · messaggio', 'Problema nella prova', `Il pagamento di prova si è fermato: sessione ${id(x.sessionId())}, richiesta ${id(x.requestId())}. Ne ha parlato con ${v('name', personIn(x, 'IT').name)} del reparto tecnico, raggiungibile al ${v('phone', personIn(x, 'IT').phone)}.`)}
${call('Lunedì · visita', 'Incontro in sede', `Accolti da ${v('name', personIn(x, 'IT').name)}. Magazzino nuovo in ${v('address', partner!.street)}, ${v('address', partner!.town)}. Per il wifi degli ospiti la password è ${v('password', x.password())}.`)}${call('2 luglio · nota', 'Budget annuale', 'Circa 40 000 euro, da dividere in quattro rate. Interessati al modulo Rimborsi e alla versione mobile, meno al negozio in linea.')}
<div style="border:1px solid #e7d8cd;border-radius:6px;padding:9px 14px;color:#a8a29e">Scrivi una nota, oppure usa @ per citare una collega…</div></div>
<div style="border-left:1px solid #eee1d6;padding:22px 22px;font:13.5px/1.5 Liberation Sans,sans-serif"><b>Trattative aperte</b><div style="background:#fdf2f8;border-radius:8px;padding:10px 14px;margin:8px 0 16px">Pacchetto Premium<br><span style="font-size:22px">18 500 €</span><br>probabilità 60 %, firma a settembre</div><b>Prossimi passi</b><p style="margin:6px 0 16px">☐ Inviare il listino<br>☐ Richiamare ${v('name', partner!.first)}<br>☑ Preparare la bozza<br>☐ Fissare una dimostrazione</p><b>Documenti</b><p style="margin:6px 0 16px">📄 Offerta quadro.pdf<br>📄 Condizioni 2026.pdf<br>📷 Carta d’identità n. ${v('passport', `CA${digits(x, 5)}${x.r.chars('ABCDEFGHL', 2)}`)}</p><b>Assegnata a</b><p style="margin:6px 0">${v('name', personIn(x, 'IT').name)}<br><span style="color:#be185d">${v('email', x.email())}</span></p></div></div>`;
  },

  /** German log search: histogram, fields inside running lines, one record unfolded. */
  protokoll: (x) => {
    const bars = times(48, (i) => {
      const height = x.r.int(6, 62);
      return `<rect x="${i * 20}" y="${66 - height}" width="15" height="${height}" fill="${i === 31 ? '#dc2626' : '#0d9488'}"/>`;
    }).join('');
    const f = (name: string, value: string) =>
      `<span style="background:#e6f4f1;color:#0f5c54;border-radius:3px;padding:0 4px">${name}:</span> ${value} `;
    const line = (second: number, ...fields: string[]) =>
      `<div style="display:grid;grid-template-columns:150px 1fr;padding:6px 0;border-bottom:1px solid #dbe3e2"><span style="color:#64748b">14. Juli, 09:31:${second}</span><span style="overflow-wrap:anywhere">${fields.join('')}</span></div>`;
    const pair = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:200px 1fr"><span style="color:#64748b">${name}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const person = personIn(x, 'DE');
    return `<div style="${SCREEN};background:#fff;color:#1f2937;font:13px/1.5 DejaVu Sans,sans-serif;display:grid;grid-template-columns:210px 1fr">
<div style="background:#f1f5f4;padding:16px 18px;line-height:1.8"><b>Felder</b><br><span style="color:#64748b">Ausgewählt</span><br>⊞ ebene<br>⊞ dienst<br>⊞ nachricht<br><span style="color:#64748b">Verfügbar (31)</span><br>⊡ antwort.status<br>⊡ dauer_ms<br>⊡ kunde.name<br>⊡ kunde.mail<br>⊡ konto.iban<br>⊡ quelle.ip<br>⊡ region<br>⊡ version<br><br><b>Gespeicherte Suchen</b><br>Fehler im Bezahlvorgang<br>Langsame Abfragen<br>Anmeldungen heute</div>
<div style="padding:14px 24px"><div style="display:flex;gap:10px"><span style="flex:1;border:1px solid #94a3b8;border-radius:4px;padding:6px 12px;font-family:Liberation Mono,monospace">ebene:fehler AND kunde.mail:"${v('email', person.email)}"</span><span style="background:#0d9488;color:#fff;border-radius:4px;padding:7px 18px">Suchen</span><span style="border:1px solid #94a3b8;border-radius:4px;padding:6px 12px">Letzte 15 Minuten ▾</span></div><div style="display:flex;justify-content:space-between;margin:8px 0 4px"><b>214 Treffer</b><span style="color:#64748b">Balken: 20 Sekunden</span></div><svg width="970" height="68">${bars}</svg>
${line(52, f('ebene', '<b style="color:#dc2626">FEHLER</b>'), f('dienst', 'auszahlung'), f('kunde.name', v('name', person.name)), f('konto.iban', v('iban', person.iban)), f('nachricht', 'Bank lehnt ab, Konto erloschen'))}${line(47, f('ebene', 'INFO'), f('dienst', 'versand'), f('nachricht', `Brief an ${v('name', personIn(x, 'DE').name)}, ${v('address', person.street)} in ${v('address', person.town)} wurde gedruckt`), f('dauer_ms', '38'))}
${line(44, f('ebene', '<b style="color:#b45309">WARNUNG</b>'), f('dienst', 'anmeldung'), f('quelle.ip', v('ip', x.ip())), f('nachricht', `Drei falsche Kennwörter für ${v('user', fill(x, 'kassenwart_##|h.brandt.##|filiale-nord##'))}, gesperrt für 10 Minuten`))}${line(41, f('ebene', 'INFO'), f('dienst', 'sms'), f('nachricht', `TAN ${v('otp', digits(x, 6))} an ${v('phone', person.phone)} zugestellt`), f('region', 'Frankfurt'))}${line(38, f('ebene', 'INFO'), f('dienst', 'kasse'), f('antwort.status', '201'), f('sitzung', id(x.sessionId())), f('version', '7.12.0'))}
<div style="background:#f8fafc;border:1px solid #cbd5e1;border-radius:6px;padding:10px 16px;margin-top:8px"><b>▾ Dokument aufgeklappt</b> <span style="color:#64748b">&nbsp; Tabelle &nbsp; <u>JSON</u></span>
${pair('@zeitpunkt', id(x.time()))}${pair('anfrage.id', id(x.requestId()))}${pair('anfrage.kopf.authorization', `Bearer ${v('secret', x.secretKey())}`)}${pair('anfrage.kopf.gate-signature', v('sig', `t=1790000000,v1=${x.hex(64)}`))}${pair('anfrage.gegenstelle', `${v('ip', x.ip())} über ${v('host', x.internalHost())}`)}${pair('ereignis.id', id(x.eventId()))}${pair('kunde.geburtsdatum', v('dob', person.born))}${pair('kunde.karte', v('card', x.card()))}${pair('umgebung.datenbank', v('conn', `mariadb://kasse:${word(x, 12)}@db-7.corp.internal/kasse`))}${pair('bearbeitet_von', v('name', x.anyName()))}${pair('stichworte', 'auszahlung, wiederholung, nachtlauf')}
</div><p style="color:#94a3b8;font-size:12px;margin:8px 0">Aufbewahrung 30 Tage, Index kasse-2026.07, ältere Einträge liegen im Archiv.</p></div></div>`;
  },
};
