import { id, neutral, type Page, times, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import {
  american,
  anyone,
  clock,
  dmy,
  dollars,
  euros,
  FULL,
  form,
  local,
  login,
  order,
  provider,
  trade,
} from './eighteenth-tools.ts';

export const FIFTH_PAGES: Record<string, Page> = {
  /** German: online bank of a business, turnover list and a transfer that waits for its TAN. */
  konto: (x) => {
    const owner = personIn(x, 'DE');
    const own = x.iban('DE');
    const row = (i: number) => {
      const p = personIn(x, 'DE');
      const text = [
        `Überweisung, Verwendungszweck ${id(form(x, 'RE-2026-####'))}`,
        `Gutschrift 0Bit, Auszahlung ${id(x.txId())}`,
        `Lastschrift, Mandat ${id(form(x, 'MND######'))}`,
        `Dauerauftrag, Miete Lager`,
        `Echtzeitüberweisung, Bestellung ${id(order(x))}`,
        `Rücklastschrift, Grund AC04, ${id(form(x, 'R-########'))}`,
      ][i]!;
      return `<div style="display:grid;grid-template-columns:96px minmax(0,1fr) 120px;gap:14px;padding:9px 20px;background:${i % 2 ? '#fff' : '#f6f7f4'}"><span>${id(dmy(x, '.'))}</span><span style="overflow-wrap:anywhere"><b>${v('name', p.name)}</b>, ${v('iban', p.iban)}<br><span style="color:#5e6658">${text}</span></span><span style="text-align:right;font-weight:700;color:${i % 3 ? '#2f6b1f' : '#a3201d'}">${i % 3 ? '+' : '−'} ${euros(x)} €</span></div>`;
    };
    const field = (label: string, value: string) =>
      `<div style="margin-bottom:8px"><div style="font-size:12px;color:#5e6658">${label}</div><div style="border:1px solid #a9b0a2;background:#fff;padding:5px 11px;overflow-wrap:anywhere">${value}</div></div>`;
    const to = personIn(x, 'DE');
    return `<div style="${FULL};background:#e4e8de;color:#20261b;font:14px/1.38 Liberation Sans,sans-serif">
<div style="background:#fff;padding:14px 40px;display:flex;align-items:center;gap:30px"><b style="font-size:20px;color:#2f6b1f">${neutral('Ostwall Bank')}</b><span style="color:#5e6658">Geschäftskunden</span><span style="margin-left:auto">${v('name', owner.name)}</span><span style="color:#5e6658">Letzte Anmeldung ${id(`${dmy(x, '.')}, ${clock(x)} Uhr`)}</span><span style="border:1px solid #2f6b1f;color:#2f6b1f;padding:4px 14px">Abmelden</span></div>
<div style="background:#2f6b1f;color:#fff;padding:9px 40px;display:flex;gap:30px"><b>Konten</b><span>Überweisung</span><span>Daueraufträge</span><span>Karten</span><span>Postfach (4)</span><span>Vollmachten</span><span>Service</span></div>
<div style="padding:14px 40px;display:grid;grid-template-columns:minmax(0,1fr) 370px;gap:26px"><div><div style="background:#fff;padding:13px 20px;display:flex;margin-bottom:12px"><span><b style="font-size:17px">Geschäftsgirokonto</b><br>${v('iban', own)} &nbsp; BIC ${v('iban', bic(x, 'DE'))}<br><span style="color:#5e6658">Inhaber: ${neutral('Feinkost Lehmkuhl OHG')}</span></span><span style="margin-left:auto;text-align:right"><span style="color:#5e6658">Verfügbar</span><br><b style="font-size:22px">${euros(x)} €</b></span></div>
<div style="display:flex;gap:20px;padding:0 4px 8px"><b>Umsätze</b><span>Vorgemerkt</span><span>Auswertung</span><span style="margin-left:auto">Zeitraum: letzte 30 Tage ▾ &nbsp; Drucken &nbsp; Herunterladen</span></div>${times(6, row).join('')}
<div style="background:#fff;padding:12px 20px;margin-top:12px;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:24px"><span><b>Debitkarte</b><br>${v('card', x.card())}<br>${v('name', local(owner.name).toUpperCase())}<br>gültig bis 0${x.r.int(1, 9)}/29, Tageslimit 2.000 €</span><span><b>Kontakt für Rückfragen</b><br>${v('phone', owner.phone)}<br>${v('email', owner.email)}<br>${v('address', owner.street)}, ${v('address', owner.town)}</span></div><div style="color:#5e6658;font-size:12px;margin-top:10px">Wir fragen Sie niemals am Telefon nach Ihrer PIN. Melden Sie verdächtige Anrufe bitte sofort unserer Hotline.</div></div>
<div style="background:#f6f7f4;padding:16px 20px"><div style="font-size:18px;margin-bottom:10px">Überweisung freigeben</div>${field('Empfänger', v('name', to.name))}${field('IBAN des Empfängers', v('iban', to.iban))}${field('Betrag', `${euros(x)} EUR`)}${field('Verwendungszweck', `Erstattung ${id(order(x))}, Vorgang ${id(x.requestId())}`)}${field('Ausführung', 'sofort, in Echtzeit')}${field('Anmeldename des Freigebenden', v('user', form(x, 'VR########|OW-######')))}${field('TAN aus der App', v('otp', form(x, '######')))}<div style="background:#2f6b1f;color:#fff;text-align:center;padding:9px;margin:12px 0">Jetzt freigeben</div><div style="overflow-wrap:anywhere;font-size:13px">Auftrag ${id(form(x, 'A26-########'))} wurde von ${v('name', personIn(x, 'DE').name)} angelegt und braucht eine zweite Unterschrift. Die Steuernummer ${v('tax', form(x, '##/###/#####'))} ist hinterlegt. Ohne Freigabe verfällt der Auftrag um Mitternacht.</div></div></div></div>`;
  },

  /** Spreadsheet in which finance compares the export with the bank. */
  sheet: (x) => {
    const c = 'border:1px solid #d4d4d4;padding:3px 6px;background:#fff;color:#222;white-space:nowrap;overflow:hidden';
    const g = `${c};background:#f1f3f4;color:#5f6368;text-align:center`;
    const lp = provider(x);
    const widths = [28, 78, 142, 146, 250, 236, 68, 68, 92];
    const row = (i: number) => {
      const p = anyone(x);
      const paint = [
        '',
        '',
        ';background:#fde2e0',
        '',
        '',
        ';background:#fff4cc',
        '',
        '',
        ';background:#fde2e0',
        '',
        '',
        '',
      ][i];
      const why = ['ok', 'ok', 'missing', 'ok', 'ok', 'one day late', 'ok', 'ok', 'paid twice', 'ok', 'ok', 'ok'][i];
      return `<tr><td style="${g}">${i + 4}</td><td style="${c}${paint}">${id(dmy(x, '/'))}</td><td style="${c}${paint}">${id(x.txId())}</td><td style="${c}${paint}">${v('name', p.name)}</td><td style="${c}${paint}">${i % 2 ? v('email', p.email) : ''}</td><td style="${c}${paint}">${i % 2 ? '' : v('iban', p.iban)}</td><td style="${c}${paint};text-align:right">${x.amount()}</td><td style="${c}${paint};text-align:right">${i === 2 ? '' : x.amount()}</td><td style="${c}${paint}">${why}</td></tr>`;
    };
    const me = american(x);
    const other = american(x);
    return `<div style="${FULL};background:#f9fbfd;color:#222;font:12.5px/1.35 Liberation Sans,sans-serif">
<div style="padding:9px 16px 2px;display:flex;align-items:center;gap:12px"><span style="background:#188038;color:#fff;border-radius:4px;padding:5px 9px;font-size:16px">▦</span><span><span style="font-size:17px">Recon November, partner payouts</span> ☆<br>File &nbsp; Edit &nbsp; View &nbsp; Insert &nbsp; Format &nbsp; Data &nbsp; Tools &nbsp; Extensions &nbsp; Help</span><span style="margin-left:auto;background:#c2e7ff;border-radius:18px;padding:8px 22px">Share</span><span>${v('email', me.email)}</span></div>
<div style="background:#edf2fa;border-radius:20px;margin:6px 14px;padding:7px 20px">↶ ↷ &nbsp; 100% ▾ &nbsp; € &nbsp; % &nbsp; .0 &nbsp; Arial ▾ &nbsp; − 10 + &nbsp; <b>B</b> <i>I</i> &nbsp; A &nbsp; ▧ &nbsp; ⊞ &nbsp; ≡ ▾ &nbsp; Σ ▾</div>
<div style="padding:4px 14px;border-top:1px solid #d4d4d4;background:#fff">D9 ▾ &nbsp; | &nbsp; <i>fx</i> &nbsp; =VLOOKUP("${v('email', other.email)}", Export!A:H, 4, FALSE)</div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 160px"><div style="min-width:0;overflow:hidden"><table style="border-collapse:collapse;background:#fff;font-size:11px;table-layout:fixed;width:${widths.reduce((a, b) => a + b)}px"><tr>${['', ...'ABCDEFGH'].map((t, i) => `<td style="${g};width:${widths[i]}px;box-sizing:border-box">${t}</td>`).join('')}</tr><tr><td style="${g}">1</td><td style="${c};font-size:15px;font-weight:700" colspan="8">Payouts against bank statement, prepared by ${v('name', me.name)} for the monthly close</td></tr><tr><td style="${g}">2</td><td style="${c}" colspan="8">Source: Partner Hub export ${id(form(x, 'exp_########'))} of ${id(x.time())}, bank file ${id(form(x, 'CAMT053-2026-###'))}</td></tr><tr><td style="${g}">3</td>${['Date', 'Transaction', 'Customer', 'Contact', 'Account', 'Hub', 'Bank', 'Remark'].map((t) => `<td style="${c};background:#d9ead3;font-weight:700">${t}</td>`).join('')}</tr>${times(7, row).join('')}${[
      ['Card fees', 'see sheet Fees', 'ok'],
      ['Rounding', 'less than one cent', 'ok'],
      ['Refunds', 'none this week', 'ok'],
      ['Chargebacks', 'two in review', 'open'],
      ['Manual bookings', 'none', 'ok'],
    ]
      .map(
        ([a, b, e], i) =>
          `<tr><td style="${g}">${i + 11}</td><td style="${c}">sum</td><td style="${c}">${a}</td><td style="${c}" colspan="3">${b}</td><td style="${c};text-align:right">${x.amount()}</td><td style="${c};text-align:right">${x.amount()}</td><td style="${c}">${e}</td></tr>`,
      )
      .join(
        '',
      )}<tr><td style="${g}">16</td><td style="${c};font-weight:700" colspan="5">Total of both columns</td><td style="${c};text-align:right;font-weight:700">${x.amount()}</td><td style="${c};text-align:right;font-weight:700">${x.amount()}</td><td style="${c};color:#c5221f">differs</td></tr><tr><td style="${g}">17</td><td style="${c}" colspan="8"></td></tr><tr><td style="${g}">18</td><td style="${c}" colspan="8">Open: ask ${v('name', other.name)} at ${v('phone', other.phone)} whether ${id(trade(x))} was returned, see mail with ${id(x.requestId())}.</td></tr><tr><td style="${g}">19</td><td style="${c}" colspan="8">${v('note', x.r.pick([`Float at ${lp} drops below the limit on payday, treasury tops up from the second bank.`, `Move ${x.r.int(100, 900)}k from ${lp} to the reserve account before the audit.`]))}</td></tr><tr><td style="${g}">20</td><td style="${c}" colspan="8">Do not change the yellow lines, they are copied into the monthly report by a macro.</td></tr><tr><td style="${g}">21</td><td style="${c}" colspan="8"></td></tr><tr><td style="${g}">22</td><td style="${c}" colspan="8">Average age of open items in days: 3. Oldest open item: 11 days. Items closed this week: 46.</td></tr></table></div>
<div style="padding:8px 10px 0 14px"><div style="background:#fff;border:1px solid #d4d4d4;border-radius:8px;box-shadow:0 2px 8px #0002;padding:10px 12px;overflow-wrap:anywhere;margin-bottom:12px"><b>${v('name', other.name)}</b><br><span style="color:#5f6368">${id(`Today ${clock(x)}`)}</span><br>The second payment went to the wrong wallet, ${v('wallet', x.wallet())}. Please mark it.</div><div style="background:#fff;border:1px solid #d4d4d4;border-radius:8px;padding:10px 12px;overflow-wrap:anywhere"><b>${v('name', me.name)}</b><br><span style="color:#5f6368">${id(`Yesterday ${clock(x)}`)}</span><br>New account is ${v('iban', x.iban('GB'))}, holder unchanged.</div></div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#f9fbfd;border-top:1px solid #d4d4d4;padding:7px 16px">+ &nbsp; ☰ &nbsp; <b style="background:#e1e9f7;padding:6px 14px">Compare ▾</b> &nbsp; Export ▾ &nbsp; Bank ▾ &nbsp; Fees ▾ &nbsp; Archive ▾ <span style="float:right">Sum: ${dollars(x)} ▾</span></div></div>`;
  },

  /** French: a paper of a bank shown by a PDF reader. */
  attestation: (x) => {
    const p = personIn(x, 'FR');
    const partner = personIn(x, 'FR');
    const desk = personIn(x, 'FR');
    const line = (label: string, value: string) =>
      `<div style="display:flex;gap:10px;padding:3px 0"><span style="flex:none;width:190px">${label}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const rib = p.iban.replace(/ /g, '').slice(4);
    const c = 'border:1px solid #555;padding:4px 9px;background:#fff;color:#1b1b1b;font-size:13px;text-align:left';
    const upper = p.last.toUpperCase();
    return `<div style="${FULL};background:#525659;color:#eee;font:13px/1.4 Liberation Sans,sans-serif">
<div style="background:#323639;padding:10px 20px;display:flex;gap:22px;align-items:center"><span>☰</span><span>attestation_${v('name', local(p.last).replace(/ /g, '-'))}_2026.pdf</span><span style="margin:0 auto;background:#191b1c;padding:2px 12px">1 / 2</span><span>− &nbsp; 110 % &nbsp; +</span><span>⟳ &nbsp; ⤓ &nbsp; ⋮</span></div>
<div style="display:grid;grid-template-columns:150px minmax(0,1fr) 250px;gap:0"><div style="padding:18px 26px"><div style="background:#fff;height:128px;border:3px solid #8ab4f8"></div><div style="text-align:center;padding:5px">1</div><div style="background:#fff;height:128px"></div><div style="text-align:center;padding:5px">2</div></div>
<div style="padding:14px 10px"><div style="background:#fff;color:#1b1b1b;width:800px;height:738px;margin:0 auto;padding:30px 58px;box-sizing:border-box;font:14.5px/1.42 Liberation Serif,serif;box-shadow:0 2px 10px #0008"><div style="display:flex"><span><b style="font-size:19px;letter-spacing:.05em">${neutral('CRÉDIT DES VALLÉES')}</b><br>Agence ${form(x, 'Centre|Gare|Bellevue')}<br>Votre conseiller : ${v('name', desk.name)}<br>Téléphone : ${v('phone', desk.phone)}</span><span style="margin-left:auto;padding-top:34px">${v('name', p.name)}<br>${v('address', p.street)}<br>${v('address', p.town)}</span></div>
<div style="margin:16px 0 10px">Référence du dossier : ${id(form(x, 'CDV/26/######'))} &nbsp; &nbsp; Fait le ${id(dmy(x, '/'))}</div><div style="text-align:center;font-size:18px;text-decoration:underline;margin-bottom:10px">Attestation de titularité de compte</div>
<div style="text-align:justify;margin-bottom:8px">Nous soussignés certifions que M. ou Mme ${v('name', `${p.first} ${upper}`)}, né(e) le ${v('dob', p.born)}, titulaire de la carte d’identité nº ${v('passport', form(x, '##^^#####|####^^###'))}, est bien titulaire dans nos livres du compte désigné ci-dessous, ouvert conjointement avec ${v('name', partner.name)}. Ce compte fonctionne normalement à ce jour et ne fait l’objet d’aucune opposition.</div>
<table style="border-collapse:collapse;background:#fff;width:100%;margin-bottom:8px"><tr><th style="${c}">Code banque</th><th style="${c}">Guichet</th><th style="${c}">Numéro de compte</th><th style="${c}">Clé</th><th style="${c}">Code BIC</th></tr><tr><td style="${c}">${v('iban', rib.slice(0, 5))}</td><td style="${c}">${v('iban', rib.slice(5, 10))}</td><td style="${c}">${v('iban', rib.slice(10, 21))}</td><td style="${c}">${v('iban', rib.slice(21))}</td><td style="${c}">${v('iban', bic(x, 'FR'))}</td></tr></table>
${line('IBAN', v('iban', p.iban))}${line('Numéro fiscal', v('tax', form(x, '## ## ### ### ###')))}${line('Adresse électronique', v('email', p.email))}${line('Téléphone portable', v('phone', p.phone))}${line('Identifiant client en ligne', v('user', form(x, '########|CDV####~~')))}
<div style="text-align:justify;margin:8px 0">Cette attestation est délivrée à la demande du client pour être présentée à la société ${neutral('Lanterne Échange SAS')}, dans le cadre de l’opération ${id(x.txId())} du ${id(dmy(x, '/'))} et de la demande ${id(x.requestId())}. Les virements destinés au portefeuille ${`<span style="overflow-wrap:anywhere">${v('wallet', x.wallet())}</span>`} sont effectués sous la seule responsabilité du titulaire.</div>
<div style="display:flex;margin-top:12px"><span>Pour servir et valoir ce que de droit.<br><br><span style="font-size:12px">Code de vérification : ${id(form(x, '^^^^-####-^^##'))}<br>Document numéro ${id(form(x, '26##########'))}</span></span><span style="margin-left:auto;text-align:center">Le directeur d’agence<br><i style="font-size:20px">${v('name', personIn(x, 'FR').name)}</i></span></div></div></div>
<div style="background:#3b3f42;padding:18px 18px;font-size:13px;height:758px;box-sizing:border-box;overflow-wrap:anywhere"><b>Commentaires (3)</b><div style="background:#525659;border-radius:6px;padding:9px 12px;margin-top:10px">${v('name', partner.name)}<br><span style="color:#bbb">${id(`${dmy(x, '/')} ${clock(x)}`)}</span><br>L’adresse a changé en mars : ${v('address', personIn(x, 'FR').street)}.</div><div style="background:#525659;border-radius:6px;padding:9px 12px;margin-top:10px">${v('email', x.email())}<br><span style="color:#bbb">${id(`${dmy(x, '/')} ${clock(x)}`)}</span><br>Pièce acceptée, session ${id(x.sessionId())}. Il manque encore la seconde page.</div><div style="background:#525659;border-radius:6px;padding:9px 12px;margin-top:10px">Service conformité<br><span style="color:#bbb">${id(`${dmy(x, '/')} ${clock(x)}`)}</span><br>Merci de vérifier la signature avant vendredi.</div><div style="margin-top:18px;color:#bbb">Propriétés du document<br>Version 1.7, deux pages, 148 ko<br>Empreinte ${id(x.hex(16))}</div></div></div></div>`;
  },

  /** Three telephones mirrored on a desk: payout to approve, messages, wallet. */
  phones: (x) => {
    const p = american(x);
    const boss = american(x);
    const frame = (paper: string, ink: string, inner: string) =>
      `<div style="width:340px;height:690px;border-radius:40px;border:9px solid #15171c;background:${paper};color:${ink};box-sizing:border-box;overflow:hidden;box-shadow:0 14px 40px #0006;overflow-wrap:anywhere"><div style="display:flex;padding:9px 22px 4px;font-size:12px"><b>${clock(x)}</b><span style="margin-left:auto">▂▄▆ 5G ▮▮▮</span></div>${inner}</div>`;
    const pair = (label: string, value: string) =>
      `<div style="padding:6px 0;border-bottom:1px solid #e3e6ee"><span style="color:#7a8194;font-size:12px">${label}</span><br>${value}</div>`;
    const sms = (html: string, mine = false) =>
      `<div style="background:${mine ? '#34a853' : '#2c2f36'};color:#fff;border-radius:16px;padding:8px 13px;margin:${mine ? '6px 14px 6px 60px' : '6px 60px 6px 14px'}">${html}</div>`;
    const move = (title: string, sub: string, amount: string) =>
      `<div style="display:flex;gap:10px;padding:8px 0;border-bottom:1px solid #ffffff22"><span style="min-width:0;flex:1">${title}<br><span style="font-size:12px;opacity:.75">${sub}</span></span><span style="white-space:nowrap">${amount}</span></div>`;
    return `<div style="${FULL};background:linear-gradient(160deg,#7d93b5,#c9b8a6);color:#111;font:14px/1.4 DejaVu Sans,sans-serif">
<div style="background:#0009;color:#fff;padding:6px 18px;font-size:13px;display:flex;gap:20px"><b>Mirror</b><span>Device</span><span>Screenshot</span><span>Record</span><span>Window</span><span>Help</span><span style="margin-left:auto">3 devices on ${v('host', form(x, 'qa-rack-#.corp.internal|devfarm#.office.lan'))} · ${v('user', login(x, boss.name))}</span></div>
<div style="display:flex;justify-content:space-evenly;padding-top:26px">${frame('#fff', '#1d2233', `<div style="padding:8px 20px;font-size:13.5px"><div style="font-size:19px;font-weight:700">Approve payout</div><div style="font-size:28px;margin:4px 0 2px">$${dollars(x)}</div><span style="background:#fdeccb;color:#7a5200;border-radius:10px;padding:1px 10px;font-size:12px">Needs two people</span><div style="margin-top:8px">${pair('Recipient', v('name', p.name))}${pair('Account and routing', `${v('iban', form(x, '##########'))} / ${v('iban', form(x, '0########'))}`)}${pair('Address', `${v('address', p.street)}, ${v('address', p.town)}`)}${pair('Phone', v('phone', p.phone))}${pair('Payout', id(form(x, 'po_##~~##~~##')))}${pair('Order', id(order(x)))}${pair('Requested by', `${v('email', boss.email)}<br>${id(x.time())}`)}</div><div style="background:#1f5eff;color:#fff;text-align:center;border-radius:14px;padding:10px;margin-top:14px">Slide to approve</div><div style="text-align:center;color:#c0262d;padding-top:8px">Decline</div></div>`)}
${frame('#101216', '#f1f2f5', `<div style="text-align:center;border-bottom:1px solid #2c2f36;padding:4px 0 8px"><b>${v('name', boss.name)}</b><br><span style="font-size:12px;color:#9aa0ad">${v('phone', boss.phone)}</span></div><div style="font-size:13.5px;padding-top:4px">${sms(`Your 0Bit code is ${v('otp', form(x, '######'))}. Never share it with anyone.`)}${sms(`Did the money for ${v('name', p.name)} go out? They keep calling from ${v('phone', p.phone)}`)}${sms(`Still pending. Session ${id(x.sessionId())}, error kyc_not_approved`, true)}${sms(`The birthday is ${v('dob', form(x, '0#/1#/19#5'))} and the social is ${v('tax', form(x, '###-##-####'))}, try again`)}${sms(`Done, event ${id(x.eventId())} came in. Please send me the wallet too`, true)}${sms(v('wallet', x.wallet()))}${sms(`Door code at the office is ${v('secret', form(x, '####*|##-##'))} if you are late tonight`)}</div>`)}
${frame('linear-gradient(#3b1d6e,#191033)', '#fff', `<div style="padding:8px 20px;font-size:13.5px"><div style="display:flex"><b style="font-size:18px">Wallet</b><span style="margin-left:auto">⚙</span></div><div style="background:#ffffff1c;border-radius:16px;padding:12px 16px;margin:8px 0">Signed in as ${v('email', p.email)}<br><span style="font-size:26px">${dollars(x)} USDC</span><br><span style="font-size:12px">Receive at ${v('wallet', `0x${x.hex(40)}`)}</span></div><div style="background:linear-gradient(120deg,#ff8a5c,#d6417a);border-radius:16px;padding:12px 16px;margin-bottom:8px"><span style="font-size:12px">${neutral('Kestrel Debit')}</span><br><span style="font-family:DejaVu Sans Mono;font-size:15px">${v('card', x.card())}</span><br><span style="font-size:12px">${v('name', p.name.toUpperCase())} &nbsp; 0${x.r.int(1, 9)}/30 &nbsp; CVV ${v('secret', form(x, '###'))}</span></div><b>Activity</b>${move('Bought with card', `${id(x.txId())}`, `+${x.amount()}`)}${move(`To ${v('name', american(x).name)}`, `${id(x.time())}`, `−${x.amount()}`)}${move('Sold to bank', `${id(trade(x))}`, `−${x.amount()}`)}${move('Refund', `${id(x.requestId())}`, `+${x.amount()}`)}<div style="text-align:center;padding-top:12px">Home &nbsp; · &nbsp; Swap &nbsp; · &nbsp; Cards &nbsp; · &nbsp; Help</div></div>`)}</div>
<div style="position:absolute;left:0;right:0;bottom:12px;text-align:center;color:#fff;text-shadow:0 1px 3px #000">Build ${id(form(x, 'ios-4.#.#-####'))} &nbsp; Test run ${id(x.uuid())} &nbsp; Drag a file onto a device to install it</div></div>`;
  },
};
