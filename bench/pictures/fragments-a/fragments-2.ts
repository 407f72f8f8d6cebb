import { id, type Page, times, v } from '../marks.ts';
import { personIn } from '../people.ts';
import * as k from './fragments-kit.ts';

export const FRAGMENTS_2: Record<string, Page> = {
  /** Backup codes to print and keep. */
  otp_backup: (x) => {
    const form = k.one(x, '#### ####|^##^-#^^#|########');
    return k.box(
      `background:#fff;color:#202124;font:14px/1.45 ${k.SANS};padding:16px 34px`,
      `<div style="font-size:20px">Save your backup codes</div><div style="color:#5f6368;margin:3px 0 12px">Keep these somewhere safe but reachable. Each of them works only once.</div><div style="display:grid;grid-template-columns:repeat(3,1fr);gap:12px;background:#f1f3f4;border-radius:8px;padding:14px 20px;font:17px ${k.MONO}">${times(6, (i) => `<span>${i < 1 ? '☑' : '☐'} ${v('otp', k.fill(x, form))}</span>`).join('')}</div><div style="display:flex;gap:26px;color:#1a73e8;margin-top:14px"><span>Get new codes</span><span>Download</span><span>Print</span><span style="margin-left:auto;color:#5f6368;font-size:12px">Made on ${id(k.day(x, '/'))}</span></div>`,
    );
  },

  /** British account details on the card of a bank's app. */
  iban_sortcode: (x) => {
    const account = k.fill(x, '########');
    const sort = k.sortCode(x);
    return k.box(
      `background:#003c3c;color:#eafffb;font:15px/1.4 ${k.DEJA};padding:18px 36px`,
      `<div style="display:flex;justify-content:space-between"><span style="font-size:19px">Everyday account</span><span style="font-size:12px;border:1px solid #5fb3a8;border-radius:12px;padding:2px 12px">Share details</span></div><div style="font-size:13px;color:#8fd0c6">${v('iban', sort)} &nbsp; ${v('iban', account)}</div><div style="font-size:26px;margin:12px 0 8px">£${x.amount()}</div><div style="background:#0a5252;border-radius:10px;padding:8px 14px;font-size:13px"><div style="display:flex;justify-content:space-between;padding:3px 0"><span>To ${v('name', personIn(x, 'GB').name)}<br><span style="color:#8fd0c6;font-size:11px">${v('iban', k.fill(x, '###### ########'))} · faster payment</span></span><span>−£${x.r.int(5, 300)}.00</span></div><div style="display:flex;justify-content:space-between;padding:3px 0"><span>Card payment, coffee shop</span><span>−£3.40</span></div></div><div style="font-size:11px;color:#8fd0c6;margin-top:8px">Payment reference ${id(k.fill(x, 'FP########'))}</div>`,
    );
  },

  /** A shop's order that goes to Japan, letters from the small to the large. */
  address_japan: (x) => {
    const ward = k.one(x, 'Setagaya-ku, Tokyo|Nakagyo-ku, Kyoto|Higashi-ku, Fukuoka|Naka-ku, Yokohama, Kanagawa');
    const block = `${k.number(x, '#-##-#')} ${k.one(x, 'Kitazawa|Okusawa|Hakozaki|Honmoku')}`;
    const flat = `${k.one(x, 'Sakura Heights|Green Court|Maison Aoba')} ${x.r.int(101, 909)}`;
    return k.box(
      `background:#fafafa;color:#333;font:13px/1.5 ${k.SANS};padding:14px 24px`,
      `<div style="display:grid;grid-template-columns:1fr 1fr;gap:16px"><div style="background:#fff;border:1px solid #e3e3e3;padding:12px 16px"><div style="color:#999;font-size:11px;letter-spacing:1px">DELIVER TO</div><div style="margin-top:6px;font-size:14px">${v('name', `${k.one(x, 'Haruka|Kenji|Yui|Daichi')} ${k.one(x, 'Matsuda|Ishikawa|Ogawa|Kobayashi')}`)}<br>${v('address', flat)}<br>${v('address', `${block}, ${ward}`)}<br>${v('address', k.fill(x, '###-####'))}<br>Japan</div><div style="margin-top:10px;color:#0a66c2">Edit address</div></div><div style="background:#fff;border:1px solid #e3e3e3;padding:12px 16px"><div style="color:#999;font-size:11px;letter-spacing:1px">ORDER</div><div style="margin-top:6px">Number ${k.order(x)}<br>Two notebooks, one fountain pen<br>Airmail, seven to ten days<br>Total ¥${x.r.int(2, 9)},${k.fill(x, '##0')}<br>Customs form ${id(k.fill(x, 'CN######### JP').replace(' ', ''))}</div><div style="margin-top:12px;color:#2a7d46">● Packed, waiting for pick-up</div></div></div>`,
    );
  },

  /** What happened in an issue: by-lines only. */
  name_activity: (x) => {
    const line = (text: string, when: string) =>
      `<div style="display:flex;gap:12px;padding:5px 0"><span style="color:#b08968">●</span><span style="flex:1">${text}</span><span style="color:#9a8f80;font-size:13px">${when}</span></div>`;
    const who = () => v('name', x.anyName());
    return k.box(
      `background:#fffdf8;color:#3a3228;font:16px/1.4 ${k.SERIF};padding:10px 26px`,
      `<div style="font-size:19px;border-bottom:1px solid #e6dccb;padding-bottom:6px;margin-bottom:6px">Refund shown twice in the export <span style="color:#9a8f80">${k.ticket(x)}</span></div>${line(`${who()} opened this`, 'Monday')}${line(`${who()} asked ${who()} to look at the totals`, 'Monday')}${line(`${who()} raised the priority from low to high`, 'yesterday')}${line(`${who()} closed it with commit ${id(x.hex(7))}`, 'an hour ago')}<div style="margin-top:8px;color:#9a8f80;font-size:14px">Follow this issue to hear about new comments.</div>`,
    );
  },

  /** Portuguese profile in a community. */
  user_perfil: (x) => {
    const me = k.handle(x);
    return k.box(
      `background:#101418;color:#e8edf2;font:14px/1.45 ${k.SANS};padding:0`,
      `<div style="height:64px;background:linear-gradient(90deg,#0f766e,#4338ca)"></div><div style="padding:0 30px"><div style="display:flex;align-items:flex-end;gap:16px;margin-top:-28px"><span style="width:72px;height:72px;border-radius:50%;background:#e2e8f0;border:4px solid #101418;color:#334155;font-size:30px;line-height:72px;text-align:center">♞</span><div style="flex:1"><span style="font-size:21px">${v('user', me)}</span> <span style="color:#8b98a5">membro desde a primavera</span></div><span style="border:1px solid #536471;border-radius:18px;padding:5px 16px">Seguir</span></div><div style="margin-top:12px">Escrevo sobre pagamentos e carteiras. Pergunta o que quiseres, respondo ao fim do dia. Antigo perfil: ${v('user', `@${k.handle(x)}`)}</div><div style="color:#8b98a5;margin-top:8px">214 respostas · 38 tópicos · 12 medalhas</div><div style="border-top:1px solid #2f3a44;margin-top:12px;padding-top:8px">Última resposta a ${v('user', `@${k.handle(x)}`)} no tópico ${id(k.number(x, '#####'))}: «Obrigado, já funciona.»</div></div>`,
    );
  },

  /** A file of settings, open in an editor. */
  secret_env: (x) => {
    const lines = [
      `<span style="color:#6a9955"># copied from staging, rotate before Friday</span>`,
      `<span style="color:#9cdcfe">APP_ENV</span>=staging`,
      `<span style="color:#9cdcfe">PUBLIC_URL</span>=https://checkout.example.com`,
      `<span style="color:#9cdcfe">OBIT_SECRET_KEY</span>=${v('key', x.secretKey())}`,
      `<span style="color:#9cdcfe">SESSION_SECRET</span>=${v('secret', x.hex(40))}`,
      `<span style="color:#9cdcfe">MAIL_PASS</span>=${v('password', k.token(x, 12))}`,
      `<span style="color:#9cdcfe">CI_TOKEN</span>=${v('key', x.vendorKey())}`,
      `<span style="color:#9cdcfe">LOG_LEVEL</span>=debug`,
      `<span style="color:#9cdcfe">RELEASE</span>=${id(x.hex(10))}`,
    ];
    return k.box(
      `background:#1e1e1e;color:#ce9178;font:13px/1.5 ${k.DEJAMONO}`,
      `<div style="background:#252526;color:#aaa;font:12px/30px ${k.SANS};padding:0 14px">readme.md &nbsp; | &nbsp; <span style="color:#fff">.env.staging ●</span> &nbsp; | &nbsp; compose.yml</div><div style="padding:6px 0">${lines.map((line, i) => `<div style="display:flex;white-space:pre"><span style="width:40px;text-align:right;color:#6e7681;margin-right:16px">${i + 1}</span><span>${line}</span></div>`).join('')}</div>`,
    );
  },

  /** Services of a compose file. */
  conn_compose: (x) => {
    const password = k.token(x, 15);
    const key = (text: string) => `<span style="color:#0550ae">${text}</span>`;
    return k.box(
      `background:#fff;color:#24292f;font:12.5px/1.45 ${k.MONO};padding:10px 18px;white-space:pre`,
      `${key('services')}:
  ${key('worker')}:
    ${key('image')}: registry.example.com/payouts:4.1.2
    ${key('restart')}: unless-stopped
    ${key('environment')}:
      ${key('QUEUE_URL')}: ${v('conn', `amqp://worker:${password}@${x.internalHost()}:5672/`)}
      ${key('CACHE_URL')}: ${v('conn', `redis://:${k.token(x, 16)}@${x.ip()}:6379/0`)}
      ${key('RABBITMQ_PASSWORD')}: ${v('password', password)}
      ${key('METRICS_HOST')}: ${v('host', x.internalHost())}
      ${key('RETRIES')}: "5"
    ${key('labels')}:
      ${key('build')}: ${id(x.hex(12))}
  <span style="color:#6e7781"># the scheduler shares this image, see the wiki</span>`,
    );
  },

  /** Spanish wallet asks for a few words of the phrase. */
  wallet_palabras: (x) => {
    const words = k.seedWords(x, 4);
    const field = (n: number, word: string) =>
      `<div><div style="font-size:12px;color:#5b6b8c;margin-bottom:3px">Palabra n.º ${n}</div>${k.input('seed', word, `width:100%;font:15px ${k.SANS};padding:6px 10px;border:1px solid #b7c3dc;border-radius:8px;color:#10203f;background:#fff`)}</div>`;
    return k.box(
      `background:#f2f6ff;color:#10203f;font:14px/1.45 ${k.SANS};padding:10px 40px`,
      `<div style="font-size:19px">Comprueba tu frase de recuperación</div><div style="color:#5b6b8c;margin:2px 0 8px">Escribe las palabras que has apuntado en el papel. Nadie de soporte te las va a pedir.</div><div style="display:grid;grid-template-columns:1fr 1fr;gap:10px 18px">${field(2, words[0]!)}${field(5, words[1]!)}${field(9, words[2]!)}${field(12, words[3]!)}</div><div style="display:flex;justify-content:space-between;margin-top:12px;align-items:center"><span style="font-size:12px;color:#5b6b8c">Paso 3 de 4 · referencia ${id(`REC-${x.hex(6)}`)}</span><span style="background:#2456e6;color:#fff;border-radius:8px;padding:6px 24px">Confirmar</span></div>`,
    );
  },

  /** German telephone: calls that were missed, names known or not. */
  contact_anrufe: (x) => {
    const call = (who: string, what: string, when: string) =>
      `<div style="display:flex;align-items:center;gap:14px;padding:7px 24px;border-bottom:1px solid #ececec"><span style="color:#d33">↙</span><span style="flex:1;font-size:17px">${who}<span style="display:block;font-size:12px;color:#888">${what}</span></span><span style="color:#888;font-size:13px">${when}</span></div>`;
    return k.box(
      `background:#fff;color:#111;font:16px/1.3 ${k.SANS}`,
      `<div style="padding:10px 24px;font-size:20px;background:#f7f7f7">Anrufliste <span style="font-size:13px;color:#888">Verpasst · Alle · Mailbox</span></div>${call(v('phone', personIn(x, 'DE').phone), 'Mobil, zweimal', k.clock(x))}${call(v('name', personIn(x, 'DE').name), `Arbeit, ${v('phone', personIn(x, 'DE').phone)}`, k.clock(x))}${call(v('phone', x.phone()), 'Unbekannt, Nachricht hinterlassen', 'gestern')}<div style="padding:8px 24px;font-size:12px;color:#888">Rückruf zum Vorgang ${k.ticket(x)} bis heute Abend erbeten</div>`,
    );
  },

  /** American tax form, filled. */
  ident_w9: (x) => {
    const field = (label: string, kind: string, value: string, width: string) =>
      `<div style="width:${width}"><div style="font-size:11px">${label}</div>${k.input(kind, value, `width:100%;font:14px ${k.MONO};background:#eaf1ff;border:0;border-bottom:1px solid #333;padding:4px 6px;color:#00227a`)}</div>`;
    return k.box(
      `background:#fff;color:#000;font:13px/1.35 ${k.SANS};padding:12px 26px`,
      `<div style="display:flex;border-bottom:2px solid #000;padding-bottom:6px"><b style="font-size:18px;width:120px">Form W-9</b><span>Request for Taxpayer Identification Number and Certification. Give this form to the requester. Do not send it to the office.</span></div><div style="display:flex;gap:16px;margin-top:10px">${field('1 Name as shown on your income tax return', 'name', k.american(x), '60%')}${field('Date of birth', 'dob', x.date().replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'), '40%')}</div><div style="display:flex;gap:16px;margin-top:10px">${field('Social security number', 'tax', k.fill(x, '###-##-####'), '50%')}${field('or employer identification number', 'tax', k.fill(x, '##-#######'), '50%')}</div><div style="margin-top:12px">Under penalties of perjury, I certify that the number shown on this form is correct.</div><div style="margin-top:8px;display:flex;justify-content:space-between;color:#555"><span>Envelope ${id(x.uuid().slice(0, 18).toUpperCase())}</span><span>Waiting for signature</span></div>`,
    );
  },
};
