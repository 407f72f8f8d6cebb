import { id, neutral, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import { american, clock, day, digits, dutch, form, frame, input, portuguese } from './fragments-kit.ts';

/** Settings, profiles and lists of people. */
export const FRAGMENTS_6: Record<string, Page> = {
  profileHero: (x) => {
    const p = personIn(x, 'GB');
    return frame(
      'background:linear-gradient(#2c3e50 90px,#fff 90px);color:#2c3e50;font:16px/1.45 Liberation Serif,serif;padding:44px 32px 0',
      `<div style="display:flex;gap:20px;align-items:flex-end"><span style="width:96px;height:96px;border-radius:50%;background:#e67e22;border:4px solid #fff;flex:none"></span><div style="font-size:26px">${v('name', p.name)}</div></div><div style="margin-top:10px">Treasury analyst, joined ${day(x, '/')}, home on Fridays</div><div style="margin-top:6px">${v('email', p.email)} &nbsp;|&nbsp; ${v('phone', p.phone)}</div><div style="color:#7f8c8d;font-size:14px;margin-top:4px">@${v('user', form(x, 'treasurycat##|walks_n_coffee#|ledger.fox##'))} &nbsp; member ${id(`M-${digits(x, 6)}`)} &nbsp; 214 following, answers within a day</div>`,
    );
  },

  contactList: (x) =>
    frame(
      'background:#fff;color:#222;font:15px/1.3 DejaVu Sans,sans-serif;padding:10px 120px',
      `<div style="display:flex;justify-content:space-between;padding:4px 0 8px"><b>All contacts</b><span style="color:#888">Sort by last call ▾</span></div>${times(
        3,
        () =>
          `<div style="display:flex;gap:14px;align-items:center;padding:9px 0;border-top:1px solid #eee"><span style="width:38px;height:38px;border-radius:50%;background:${x.r.pick(['#b39ddb', '#80cbc4', '#ffab91'])};flex:none"></span><div>${v('name', x.anyName())}<div style="color:#888;font-size:13px">${v('phone', x.phone())}</div></div><span style="margin-left:auto;color:#888;font-size:12px">${x.r.pick(['Partner', 'Customer', 'Office', 'Bank'])}</span></div>`,
      ).join(
        '',
      )}<div style="color:#888;font-size:12px;text-align:center">Synchronised just now, revision ${id(x.hex(7))}</div>`,
    ),

  backupCodes: (x) => {
    const code = () => v('otp', x.r.pick([`${digits(x, 4)} ${digits(x, 4)}`, `${x.hex(5)}-${x.hex(5)}`, digits(x, 8)]));
    return frame(
      'background:#f1f8f4;color:#14301f;font:15px/1.45 Liberation Sans,sans-serif;padding:16px 32px',
      `<div style="font-size:19px">Two-step verification is on</div><div style="color:#5c7867">Each of these works once, for the day you lose your phone.</div><div style="display:grid;grid-template-columns:1fr 1fr;gap:6px 24px;background:#fff;border:1px solid #c6dccf;border-radius:8px;padding:12px 24px;margin:12px 0;font:18px/1.4 Liberation Mono,monospace">${code()}${code()}${code()}${code()}</div><div>Text messages go to ${v('phone', x.phone())} <span style="color:#1b7f46">Change</span></div><div style="font-size:12px;color:#5c7867;margin-top:6px">Generated ${id(x.time())}, four of ten are left</div>`,
    );
  },

  impostazioni: (x) => {
    const p = personIn(x, 'IT');
    const row = (label: string, hint: string, html: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr) 60px;gap:14px;align-items:center;padding:8px 0;border-bottom:1px solid #3d3a47"><span>${label}<div style="font-size:11px;color:#9c96ad">${hint}</div></span>${html}<span style="color:#c9a6ff;font-size:13px;text-align:right">Modifica</span></div>`;
    const css = 'width:100%;border:1px solid #57526a;border-radius:6px;background:#2c2836;padding:6px 10px';
    return frame(
      'background:#211e29;color:#ece8f5;font:13px/1.35 Liberation Sans,sans-serif;padding:12px 24px',
      `<b style="font-size:17px">Account e accesso</b> <span style="color:#9c96ad;font-size:12px">ID ${id(`usr_${x.hex(10)}`)}</span>${row('Nome visualizzato', 'lo vedono i colleghi', input('name', p.name, css))}${row('Posta elettronica', 'serve per accedere', input('email', p.email, css))}${row('Cellulare', 'per i codici', input('phone', p.phone, css))}${row('Parola d’ordine', `cambiata il ${day(x, '/')}`, input('password', x.password(), css))}`,
    );
  },

  vaultEntry: (x) => {
    const row = (label: string, value: string) =>
      `<div style="padding:7px 16px;border-top:1px solid #dfe5ee"><div style="font-size:11px;color:#3a6fd8">${label}</div>${value}</div>`;
    return frame(
      'background:#f3f6fb;color:#182338;font:15px/1.3 DejaVu Sans,sans-serif;padding:12px 70px',
      `<div style="font-size:18px;padding-bottom:8px">★ ${x.r.pick(['Payout console', 'Staging admin', 'Reporting portal'])} <span style="font-size:12px;color:#7787a0">shared by four people, version ${id(x.hex(8))}</span></div><div style="background:#fff;border:1px solid #dfe5ee;border-radius:10px">${row('username', v('user', form(x, 'svc-console##|admin.payouts|breakglass#')))}${row('password', `<span style="font-family:DejaVu Sans Mono,monospace">${v('password', x.password())}</span> <span style="float:right;font-size:12px;color:#1a8f4c">Fantastic ▮▮▮▮</span>`)}${row('one-time code', `${v('otp', `${digits(x, 3)} ${digits(x, 3)}`)} <span style="color:#999">◔ ${x.r.int(3, 29)} s</span>`)}${row('website', `https://${v('host', x.internalHost())}/login`)}</div>`,
    );
  },

  devices: (x) => {
    const row = (what: string, where: string, now: string) =>
      `<div style="display:flex;justify-content:space-between;gap:20px;padding:8px 0;border-bottom:1px solid #ddd"><div><b>${what}</b><div style="color:#666;font-size:13px">${where}</div></div><span style="color:#0a7;white-space:nowrap">${now}</span></div>`;
    return frame(
      'background:#fff;color:#111;font:14px/1.4 Liberation Sans,sans-serif;padding:14px 30px',
      `<div style="font-size:17px">Where you are signed in</div><div style="color:#666;font-size:13px">Account ${v('email', x.email())}</div>${row('Browser on a laptop', `${x.r.pick(['Lisbon', 'Ghent', 'Malmo'])}, from ${v('ip', x.ip())}, session ${id(x.sessionId())}`, 'This device')}${row('App on a phone', `from ${v('ip', x.ip())}, session ${id(x.sessionId())}`, 'Active')}${row('Unknown program', `from ${v('ip', form(x, '2001:db8:#?:##::#?|2a02:8##:4#::1#').toLowerCase())}, at ${clock(x)}`, 'Sign out')}`,
    );
  },

  hoverCard: (x) => {
    const [p, boss] = [dutch(x), dutch(x)];
    return frame(
      'background:#f5f5f5;color:#252423;font:13px/1.45 Liberation Sans,sans-serif;padding:14px 20px',
      `<div style="color:#888">Deelnemers aan het overleg, wachtend op de gastheer</div><div style="position:absolute;left:170px;top:44px;width:370px;box-sizing:border-box;background:#fff;border:1px solid #ccc;border-radius:6px;padding:14px 18px"><div style="display:flex;gap:14px"><span style="width:48px;height:48px;border-radius:50%;background:#6264a7;flex:none"></span><div><b style="font-size:16px">${v('name', p.name)}</b><br>Teamleider klantenservice<br><span style="color:#6bb700">● Beschikbaar</span> <span style="color:#888">lokale tijd ${clock(x)}</span></div></div><div style="margin-top:9px">✉ ${v('email', p.email)}<br>☎ ${v('phone', p.phone)}<br>⌂ ${v('address', p.town)}<br><span style="color:#888">Rapporteert aan</span> ${v('name', boss.name)} <span style="color:#888">(personeel</span> ${id(`P${digits(x, 5)}`)})</div></div>`,
    );
  },

  enderecos: (x) => {
    const card = (title: string) => {
      const p = portuguese(x);
      return `<div style="flex:1;border:1px solid #d7c9bb;border-radius:10px;padding:12px 16px;background:#fff"><div style="font-size:12px;color:#a0522d">${title}</div><div style="margin-top:4px">${v('name', p.name)}<br>${v('address', p.street)}<br>${v('address', p.town)}</div><div style="margin-top:8px;color:#a0522d;font-size:13px">Editar &nbsp; Remover</div></div>`;
    };
    return frame(
      'background:#fbf6f0;color:#3a2a1c;font:15px/1.45 Liberation Sans,sans-serif;padding:18px 28px',
      `<div style="font-size:19px">Endereços guardados</div><div style="font-size:13px;color:#8a7461;margin-bottom:10px">Usados na sua próxima compra. Última encomenda ${id(`PT${digits(x, 8)}`)}</div><div style="display:flex;gap:16px">${card('ENTREGA, PREDEFINIDO')}${card('FATURAÇÃO')}</div>`,
    );
  },

  dbDialog: (x) => {
    const [host, user] = [x.internalHost(), form(x, 'report_ro|app_writer|svc_kyc#')];
    const css = 'width:100%;border:1px solid #888;padding:3px 6px;background:#fff';
    const row = (label: string, html: string) =>
      `<div style="display:grid;grid-template-columns:110px minmax(0,1fr);align-items:center;margin-top:6px"><span>${label}</span>${html}</div>`;
    return frame(
      'background:#ececec;color:#000;font:13px/1.35 Liberation Sans,sans-serif;padding:10px 20px',
      `<div style="background:#d6d6d6;padding:4px 10px;text-align:center">New connection</div>${row('Server host:', input('host', host, css))}${row('Login:', input('user', user, css))}${row('Password:', input('password', x.password(), css))}${row('As a string:', input('conn', `mysql://${user}:${x.r.chars('abcdefghjkmnpqrstuvwxyz23456789', 12)}@${form(x, 'db-#.prod.internal|10.4.##.1##')}:3306/kyc`, css))}<div style="margin-top:8px">☑ Save password locally &nbsp; ☐ Connect through a tunnel</div><div style="margin-top:8px;color:#a00">Test failed: ${id(`ERROR 104${x.r.int(1, 9)}`)} access denied, ${clock(x)}</div><div style="text-align:right;margin-top:4px"><span style="border:1px solid #888;background:#fff;padding:2px 18px">Cancel</span> <span style="background:#2a6fdb;color:#fff;padding:3px 18px">Connect</span></div>`,
    );
  },

  crmTimeline: (x) => {
    const p = american(x);
    const step = (colour: string, text: string) =>
      `<div style="display:flex;gap:12px;margin-top:9px"><span style="width:12px;height:12px;border-radius:50%;background:${colour};margin-top:4px;flex:none"></span><span>${text}</span></div>`;
    return frame(
      'background:#fff;color:#33475b;font:14px/1.45 Liberation Sans,sans-serif;padding:16px 30px',
      `<b style="font-size:17px">Activity</b> <span style="color:#7c98b6;font-size:13px">filtered by ${neutral('Bluefin Tickets')}</span>${step('#ff7a59', `${v('name', p.name)} opened the contract <span style="color:#7c98b6">${id(x.time())}</span>`)}${step('#00a4bd', `Address changed to ${v('address', `${p.street}, ${p.town}`)} by ${v('name', x.name())}`)}${step('#f5c26b', `SSN ${v('tax', form(x, '5##-##-####|6##-##-####'))} was added to the W-9 form and checked`)}${step('#a2d28f', `Card ${v('card', x.card())} removed, deal ${id(digits(x, 9))} moved to won`)}`,
    );
  },
};
