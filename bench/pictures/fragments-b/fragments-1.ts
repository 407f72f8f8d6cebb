import { id, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import { american, clock, comma, day, digits, form, frame, input, portuguese, supplier } from './fragments-kit.ts';

/** The partner dashboard of a payments platform. */
export const FRAGMENTS_1: Record<string, Page> = {
  apiKeyRows: (x) => {
    const row = (name: string, key: string, used: string) =>
      `<tr style="border-top:1px solid #e6e8ef"><td style="padding:10px 8px">${name}</td><td style="padding:10px 8px;font:12px/1.4 Liberation Mono,monospace">${key}</td><td style="padding:10px 8px;color:#6b7185">${used}</td></tr>`;
    return frame(
      'background:#fff;color:#1b2033;font:14px/1.4 Liberation Sans,sans-serif;padding:16px 20px',
      `<div style="display:flex;justify-content:space-between"><b style="font-size:17px">Standard keys</b><span style="background:#4a4fe0;color:#fff;border-radius:6px;padding:5px 12px;font-size:13px">+ New key</span></div><div style="color:#6b7185;margin:2px 0 8px">Never commit these to a repository.</div>
<table style="border-collapse:collapse;width:100%;background:#fff"><tr style="color:#6b7185;font-size:12px;text-align:left"><td style="padding:4px 8px">Label</td><td style="padding:4px 8px">Token</td><td style="padding:4px 8px">Last used</td></tr>${row(x.r.pick(['Backend', 'Checkout server', 'Production']), v('key', x.secretKey()), `${x.r.int(2, 50)} min ago`)}${row(x.r.pick(['Staging', 'Nightly job', 'Mobile team']), v('key', x.secretKey()), x.r.pick(['Yesterday', 'Never', 'Last week']))}</table>
<div style="border-top:1px solid #e6e8ef;padding-top:8px;font-size:12px;color:#6b7185">Rolled by ${v('name', x.anyName())} in request ${id(x.requestId())}</div>`,
    );
  },

  webhookToast: (x) =>
    frame(
      'background:#d9dce3;color:#444;font:13px/1.45 DejaVu Sans,sans-serif;padding:18px',
      `<div style="opacity:.8">Developers / Webhooks / Endpoint ${id(`we_${x.r.chars('abcdefghkmnpqrstuv23456789', 12)}`)}</div><div style="margin-top:6px;color:#666">Listening to 14 events, version 2026-02</div>
<div style="position:absolute;right:20px;bottom:20px;width:430px;box-sizing:border-box;background:#15181f;color:#e9ebf0;border-radius:10px;padding:14px 18px"><div style="color:#6fe3a5;font-weight:bold">✓ Signing secret was replaced</div><div style="margin:6px 0">Copy it now, we show it only this once:</div><div style="background:#262b36;border-radius:6px;padding:7px 10px;font:13px/1.4 DejaVu Sans Mono,monospace">${v('secret', x.webhookSecret())}</div><div style="margin-top:7px;color:#9aa2b3;font-size:12px">The old one stays valid for 24 hours. A copy of this message went to ${v('email', x.email())}.</div></div>`,
    ),

  customerHeader: (x) => {
    const who = american(x);
    return frame(
      'background:#faf7f2;color:#2b2118;font:15px/1.5 Liberation Serif,serif;padding:22px 28px',
      `<div style="display:flex;gap:20px;align-items:center"><span style="width:64px;height:64px;border-radius:50%;background:#d5a06a;flex:none"></span><div><div style="font-size:26px;line-height:1.2">${v('name', who.name)}</div><div>${v('email', who.email)} <span style="color:#9b8672">·</span> ${v('phone', who.phone)}</div></div><span style="margin-left:auto;flex:none;background:#e2f0d9;color:#33691e;border-radius:14px;padding:3px 14px">Verified</span></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1.4fr;gap:8px 18px;margin-top:20px;border-top:1px solid #e4d9c9;padding-top:12px"><div><div style="color:#9b8672;font-size:13px">Customer since</div>${id(x.time())}</div><div><div style="color:#9b8672;font-size:13px">Reference</div>${id(`cus_${x.hex(10)}`)}</div><div><div style="color:#9b8672;font-size:13px">Lives at</div>${v('address', `${who.street}, ${who.town}`)}</div></div><div style="color:#9b8672;margin-top:10px">${x.r.int(2, 40)} orders, ${x.r.int(0, 3)} disputes, spent ${x.amount()} EUR in total</div>`,
    );
  },

  pruefung: (x) => {
    const p = personIn(x, 'DE');
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;border-bottom:1px dotted #8aa;padding:4px 0"><span style="color:#8fb0ad">${label}</span><span>${value}</span></div>`;
    return frame(
      'background:#0e2624;color:#e6f4f1;font:14px/1.4 DejaVu Sans,sans-serif;padding:16px 24px',
      `<div style="display:flex;gap:12px;align-items:baseline"><b style="font-size:17px">Manuelle Prüfung nötig</b><span style="font-size:12px;color:#8fb0ad">Vorgang ${id(x.uuid().slice(0, 18))}</span></div>${line('Antragsteller', v('name', p.name))}${line(x.r.pick(['Geboren am', 'Geburtsdatum']), v('dob', p.born))}${line('Reisepass', v('passport', form(x, 'C#?##?##?|L#?#?##??')))}${line('Wohnhaft', v('address', `${p.street}, ${p.town}`))}${line('Eingereicht', id(x.time()))}
<div style="margin-top:10px"><span style="background:#2fae8f;color:#06201c;border-radius:5px;padding:5px 16px">Freigeben</span> <span style="border:1px solid #d98080;color:#f0a8a8;border-radius:5px;padding:4px 16px">Ablehnen</span> <span style="color:#8fb0ad;font-size:12px">Grund: Foto unscharf</span></div>`,
    );
  },

  payoutTable: (x) => {
    const cell = 'padding:7px 6px;border:1px solid #c9c9c9';
    return frame(
      'background:#fff;color:#000;font:12px/1.35 Liberation Sans,sans-serif;padding:12px',
      `<div style="font-size:15px;margin-bottom:8px">Payouts <span style="color:#777">› batch of ${day(x)}</span></div><table style="border-collapse:collapse;width:100%;background:#fff"><tr style="background:#eef0f3">${['Payout', 'Beneficiary', 'Account', 'Amount', 'State'].map((h) => `<td style="${cell};font-weight:bold">${h}</td>`).join('')}</tr>${times(
        3,
        () =>
          `<tr><td style="${cell}">${id(`po_${x.hex(8)}`)}</td><td style="${cell}">${v('name', x.anyName())}</td><td style="${cell}">${v('iban', x.iban())}</td><td style="${cell};text-align:right">${x.amount()}</td><td style="${cell}">${x.status()}</td></tr>`,
      ).join(
        '',
      )}</table><div style="margin-top:8px;color:#777">3 of ${x.r.int(20, 300)} shown. Totals exclude fees. Download as CSV</div>`,
    );
  },

  equipa: (x) => {
    const row = (role: string, colour: string) => {
      const p = portuguese(x);
      return `<div style="display:flex;align-items:center;gap:12px;padding:8px 0;border-top:1px solid #ececec"><span style="width:30px;height:30px;border-radius:8px;background:${colour}"></span><div><div style="font-weight:bold">${v('name', p.name)}</div><div style="font-size:12px;color:#6c6c6c">${v('email', p.email)}</div></div><span style="margin-left:auto;color:#444">${role}</span></div>`;
    };
    return frame(
      'background:#f6f6f6;color:#202020;font:14px/1.3 Liberation Sans,sans-serif;padding:10px 70px',
      `<div style="background:#fff;border-radius:12px;padding:12px 20px"><div style="display:flex;justify-content:space-between;padding-bottom:8px"><b>Membros da equipa</b><span style="color:#0a66c2">Convidar alguém</span></div>${row('Administrador', '#7fb3ff')}${row('Só leitura', '#ffb37f')}${row(x.r.pick(['Finanças', 'Programador', 'Apoio']), '#9fd8a0')}<div style="font-size:12px;color:#6c6c6c">Último convite enviado há três dias, pedido ${id(x.requestId())}</div></div>`,
    );
  },

  eventDrawer: (x) =>
    frame(
      'background:#1e1e2e;color:#cdd6f4;font:13px/1.5 DejaVu Sans Mono,monospace;padding:14px 20px',
      `<div style="font:14px/1.4 Liberation Sans,sans-serif;margin-bottom:8px"><b>order.completed</b> &nbsp; <span style="color:#a6e3a1">200 OK</span> &nbsp; <span style="color:#7f849c">Attempt 1 of 5, took ${x.r.int(80, 900)} ms</span></div>{<br>&nbsp; "id": "${id(x.eventId())}",<br>&nbsp; "created": "${id(x.time())}",<br>&nbsp; "customer": {<br>&nbsp; &nbsp; "email": "${v('email', x.email())}",<br>&nbsp; &nbsp; "last_ip": "${v('ip', x.ip())}",<br>&nbsp; &nbsp; "payout_wallet": "${v('wallet', x.wallet())}"<br>&nbsp; },<br>&nbsp; "amount": "${x.amount()}", "asset": "USDC", "test": false`,
    ),

  fichaCliente: (x) => {
    const p = personIn(x, 'ES');
    const field = (label: string, html: string, width = '1') =>
      `<label style="flex:${width}"><span style="display:block;font-size:12px;color:#5b6472;margin-bottom:3px">${label}</span>${html}</label>`;
    const css = 'width:100%;border:1px solid #c3cad5;border-radius:5px;padding:6px 9px;background:#fff';
    return frame(
      'background:#eef2f8;color:#1d2633;font:14px/1.3 Liberation Sans,sans-serif;padding:16px 24px',
      `<b style="font-size:17px">Editar cliente</b> <span style="font-size:12px;color:#5b6472">última orden ${id(`ord_${x.hex(10)}`)}</span><div style="display:flex;gap:14px;margin-top:10px">${field('Nombre y apellidos', input('name', p.name, css), '.8')}${field('Correo electrónico', input('email', p.email, css), '1.3')}</div><div style="display:flex;gap:14px;margin-top:10px">${field('Móvil', input('phone', p.phone, css))}${field('NIF', input('tax', `${digits(x, 8)}${x.r.pick(['T', 'R', 'W', 'A'])}`, css), '.7')}${field('Fecha de nacimiento', input('dob', p.born, css))}</div><div style="margin-top:14px"><span style="background:#1f5fd6;color:#fff;border-radius:5px;padding:6px 18px">Guardar cambios</span> &nbsp; Cancelar</div><div style="margin-top:9px;font-size:12px;color:#5b6472">El cliente recibirá un aviso cuando cambie su correo.</div>`,
    );
  },

  allowlist: (x) => {
    const chip = () =>
      `<span style="display:inline-block;background:#e8e4ff;color:#35208c;border-radius:13px;padding:3px 12px;margin:3px 5px 3px 0">${v('ip', x.ip() + x.r.pick(['', '/32', '/29']))} ×</span>`;
    return frame(
      'background:#fff;color:#242038;font:15px/1.45 DejaVu Sans,sans-serif;padding:20px 26px',
      `<div style="font-size:18px">Restrict access by network</div><div style="color:#76718c;margin:4px 0 10px;font-size:13px">Requests from anywhere else are answered with 403 and error code ${id('ip_not_allowed')}.</div>${chip()}${chip()}${chip()}${x.r.chance(0.5) ? chip() : ''}<div style="margin-top:14px;font-size:13px;color:#76718c">${v('user', form(x, 'devops-lead#|integrator.##|it_root#'))} changed this list at ${clock(x)}, see request ${id(x.requestId())}.</div>`,
    );
  },

  routeTooltip: (x) =>
    frame(
      'background:#f3f4f6;color:#374151;font:13px/1.45 Liberation Sans,sans-serif;padding:16px 22px',
      `<div style="display:flex;gap:26px"><span>Order ${id(`ord_${x.hex(12)}`)}</span><span>${comma(x)} EUR → USDT</span><span style="background:#fde68a;border-radius:10px;padding:0 10px">${x.status()}</span><span>${clock(x)}</span></div>
<div style="position:absolute;left:150px;top:58px;width:440px;box-sizing:border-box;background:#111827;color:#f3f4f6;border-radius:8px;padding:12px 16px;font-size:14px"><div style="color:#9ca3af;font-size:11px;letter-spacing:1px">ONLY VISIBLE TO STAFF</div>Filled by ${v('provider', supplier(x))}, fallback ${v('provider', supplier(x))}, quoted on ${v('host', x.internalHost())}.<div style="margin-top:6px;color:#fca5a5">${v('note', form(x, 'EUR float at the main desk is down to ##k, top-up planned for Friday.|Send large tickets to the second desk until its limit of #M is used.|Margin on this pair was cut to 0.#% to keep the volume.'))}</div></div>`,
    ),
};
