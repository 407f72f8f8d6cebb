import { id, neutral, type Page, times, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import { seedPhrase } from './fifteenth-4.ts';
import {
  clock,
  day,
  evm,
  fill,
  hm,
  ident,
  isoDay,
  login,
  money,
  num,
  one,
  SCREEN,
  unix,
  unlike,
} from './fifteenth-tools.ts';

export const FIFTH_PAGES: Record<string, Page> = {
  /** French spreadsheet of refunds. */
  tableur: (x) => {
    const editor = personIn(x, 'FR');
    const line =
      'border-right:1px solid #d9dcd6;border-bottom:1px solid #d9dcd6;padding:5px 7px;overflow:hidden;white-space:nowrap';
    const cols = 'display:grid;grid-template-columns:34px 82px 92px 140px 296px 232px 80px minmax(0,1fr) 96px';
    const cells = (first: string, rest: string[], ground = '#fff') =>
      `<div style="${cols};background:${ground}"><span style="${line};background:#eef1ea;text-align:center;color:#6b7565">${first}</span>${rest.map((text) => `<span style="${line}">${text}</span>`).join('')}</div>`;
    const people = times(7, () => personIn(x, 'FR'));
    const first = people[0]!;
    const row = (who: (typeof people)[number], i: number) =>
      cells(
        String(i + 3),
        [
          id(day(x, '/')),
          id(fill(x, 'FR-######')),
          v('name', who.name),
          v('email', who.email),
          v('iban', who.iban),
          `${money(x, 15, 950, true)} €`,
          one(x, 'carte débitée deux fois|jeton non reçu|session expirée|annulation client|montant erroné'),
          one(x, 'versé|à verser|bloqué|à relancer'),
        ],
        i === 0 ? '#e3f1fb' : '#fff',
      );
    return `<div style="${SCREEN};background:#f4f6f1;color:#22291e;font:11px/1.45 Liberation Sans,sans-serif">
<div style="background:#1f6b42;color:#e6f4ea;padding:9px 16px;display:flex;gap:20px"><b style="color:#fff">remboursements_novembre.ods</b><span>Enregistré à ${id(hm(x))}</span><span style="margin-left:auto">${v('name', editor.name)} et deux autres personnes</span></div>
<div style="background:#fff;padding:6px 16px;display:flex;gap:18px;border-bottom:1px solid #d9dcd6"><span>Fichier</span><span>Édition</span><span>Affichage</span><span>Insertion</span><span>Format</span><span>Données</span><span>Outils</span><span>Aide</span></div>
<div style="background:#fff;padding:6px 16px;display:flex;gap:16px;border-bottom:1px solid #d9dcd6;color:#5b6555"><span>↶ ↷</span><span>100 %</span><span>Liberation Sans ▾</span><span>11 ▾</span><b>G</b><i>I</i><span>€ %</span><span>Fusionner</span><span>Trier de A à Z</span><span>Filtrer</span></div>
<div style="background:#fff;padding:6px 16px;display:flex;gap:14px;border-bottom:1px solid #bfc6b8"><span style="color:#5b6555">E3</span><span style="color:#5b6555">fx</span><span>${v('iban', first.iban)}</span></div>
<div>${cells(
      '',
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(
        (c) => `<span style="display:block;text-align:center;color:#6b7565">${c}</span>`,
      ),
      '#eef1ea',
    )}${cells('1', ['', '<b>À rendre</b>', '', '', '', '', '', ''])}${cells('2', ['<b>Date</b>', '<b>Commande</b>', '<b>Client</b>', '<b>Courriel</b>', '<b>Compte</b>', '<b>Montant</b>', '<b>Motif</b>', '<b>État</b>'], '#f7f3df')}${people.map(row).join('')}${cells('10', ['', '', '', '', '<b>Total</b>', `<b>${money(x, 1200, 3900, true)} €</b>`, '', ''])}${times(11, (i) => cells(String(11 + i), ['', '', '', '', '', '', '', ''])).join('')}</div>
<div style="position:absolute;left:690px;top:446px;width:330px;box-sizing:border-box;background:#fffbe0;border:1px solid #d8cc84;box-shadow:2px 3px 6px #0003;padding:11px 14px;font-size:12.5px;overflow-wrap:anywhere"><b>${v('name', editor.name)}</b>, hier<div style="margin-top:4px">Le client de la ligne 5 a changé de banque. Rappeler au ${v('phone', people[2]!.phone)} avant de verser, la transaction ${id(ident(x, 'tx_', 10))} a été rejetée avec le code ${id('AC01')}.</div><div style="margin-top:8px;border-top:1px solid #d8cc84;padding-top:6px;color:#6b6433">Répondre … &nbsp; Marquer comme traité</div></div>
<div style="position:absolute;left:60px;top:446px;width:340px;box-sizing:border-box;background:#fff;border:1px solid #bfc6b8;padding:11px 14px;font-size:12.5px">Comment remplir ce fichier<div style="margin-top:4px;color:#5b6555">Une ligne par remboursement. Ne rien effacer : barrer la ligne et en ajouter une autre. Les lignes bloquées attendent la réponse du service conformité. Le virement part chaque vendredi à midi.</div><div style="margin-top:6px">Adresse pour les lettres : ${v('address', first.street)}, ${v('address', first.town)}</div></div>
<div style="position:absolute;bottom:0;left:0;right:0;background:#e4e9df;padding:7px 16px;display:flex;gap:4px"><span style="padding:2px 14px">+</span><span style="background:#fff;padding:2px 16px"><b>Novembre</b></span><span style="padding:2px 16px">Octobre</span><span style="padding:2px 16px">Septembre</span><span style="padding:2px 16px">Modèle de lettre</span><span style="margin-left:auto;color:#5b6555">Somme de la sélection : 1 valeur</span></div></div>`;
  },

  /** German bank portal of a firm: bookings and a transfer that waits for a number. */
  konto: (x) => {
    const me = personIn(x, 'DE');
    const to = unlike(() => personIn(x, 'DE'), me);
    const own = x.iban('DE');
    const booking = (when: string, who: string, purpose: string, sum: string) =>
      `<div style="display:grid;grid-template-columns:74px minmax(0,1fr) 130px;padding:11px 0;border-bottom:1px solid #dcdfe6"><span style="color:#6d7484">${when}</span><span style="overflow-wrap:anywhere;padding-right:20px">${who}<br><span style="font-size:12.5px;color:#4c5364">${purpose}</span></span><b style="text-align:right;color:${sum[0] === '–' ? '#8b1e2d' : '#1e6b45'}">${sum} EUR</b></div>`;
    const input = (label: string, value: string) =>
      `<div style="margin-bottom:10px"><div style="font-size:12px;color:#6d7484;margin-bottom:2px">${label}</div><div style="border-bottom:2px solid #9aa3b8;padding:3px 2px;overflow-wrap:anywhere">${value}</div></div>`;
    const a = unlike(() => personIn(x, 'DE'), me, to);
    const b = unlike(() => personIn(x, 'DE'), me, to, a);
    const c = unlike(() => personIn(x, 'DE'), me, to, a, b);
    return `<div style="${SCREEN};background:#fff;color:#1b2130;font:14px/1.42 Liberation Serif,serif">
<div style="background:#7a1020;color:#f7e4e6;padding:14px 40px;display:flex;gap:30px;font-size:16px;align-items:baseline"><b style="color:#fff;font-size:20px">Handelsbank am Strom</b><span>Konten</span><span>Aufträge</span><span>Daueraufträge</span><span>Postfach (3)</span><span>Service</span><span style="margin-left:auto;font-size:14px">Anmeldename ${v('user', fill(x, 'hb######|########'))}</span></div>
<div style="display:grid;grid-template-columns:minmax(0,1fr) 400px;gap:40px;padding:20px 40px"><div><div style="display:flex;align-items:end"><span><span style="font-size:24px">Geschäftskonto</span><br><span style="color:#6d7484">${v('iban', own)} &nbsp; BIC ${neutral(bic(x, 'DE'))}</span></span><span style="margin-left:auto;text-align:right;color:#6d7484">Kontoinhaber<br>${neutral('Windrose Spiele GmbH')}, ${v('name', me.name)}</span></div>
<div style="display:flex;gap:22px;margin:14px 0 4px;font-size:13px;color:#6d7484"><span style="color:#7a1020;border-bottom:2px solid #7a1020">Alle Umsätze</span><span>Eingänge</span><span>Ausgänge</span><span>Vorgemerkt</span><span style="margin-left:auto">Zeitraum: letzte 30 Tage ▾</span></div>
${booking('heute', v('name', a.name), `SEPA-Gutschrift von ${v('iban', a.iban)}, Verwendungszweck: ${id(fill(x, 'WS-######'))} Guthaben`, `+ ${money(x, 20, 400, true)}`)}
${booking('heute', '0Bit Abrechnung', `Sammelgutschrift ${id(ident(x, 'stl_', 12))}, 214 Zahlungen, Gebühren bereits abgezogen, End-to-End ${id(num(x, 14))}`, `+ ${money(x, 4000, 9900, true)}`)}
${booking('gestern', v('name', b.name), `Rücklastschrift von ${v('iban', b.iban)}, Grund ${id('MD06')}, Mandat ${id(fill(x, 'M-2026-####'))}, Anschrift laut Mandat: ${v('address', b.street)}, ${v('address', b.town)}`, `– ${money(x, 20, 300, true)}`)}
${booking('gestern', v('name', c.name), `Gehalt Oktober auf ${v('iban', c.iban)}, Lauf ${id(fill(x, 'LG-##-####'))}, Steuer-ID ${v('tax', num(x, 11))}`, `– ${money(x, 2400, 4800, true)}`)}
${booking('Montag', 'Finanzamt Mitte', `Umsatzsteuer Oktober, Steuernummer ${v('tax', `${num(x, 2)}/${num(x, 3)}/${num(x, 5)}`)}, Kassenzeichen ${id(num(x, 13))}`, `– ${money(x, 900, 3000, true)}`)}
${booking('Montag', 'Kartenabrechnung', `Firmenkarte ${v('card', x.card())}, Inhaber ${v('name', me.name)}, elf Posten, Abrechnung ${id(fill(x, 'KA-#######'))}`, `– ${money(x, 200, 1900, true)}`)}
<div style="margin-top:12px;font-size:13px;color:#6d7484">Umsätze der letzten zwei Jahre können Sie als Datei laden. Ältere Auszüge liegen im Postfach. Letzter Abruf ${id(`${day(x)} um ${hm(x)} Uhr`)}, Vorgang ${id(x.uuid().slice(0, 13))}.</div></div>
<div><div style="border:1px solid #c9cedb;border-top:5px solid #7a1020;padding:16px 22px"><div style="font-size:18px;margin-bottom:10px">Überweisung prüfen</div>${input('Empfänger', v('name', to.name))}${input('IBAN des Empfängers', v('iban', to.iban))}${input('Betrag', `${money(x, 20, 900, true)} EUR, sofort`)}${input('Verwendungszweck', `Erstattung ${id(ident(x, 'tx_', 10))}`)}${input('Auftragsnummer', id(fill(x, 'AU##########')))}${input('TAN aus der Nachricht an Ihr Mobiltelefon', `${v('otp', num(x, 6))} &nbsp; <span style="color:#6d7484;font-size:12px">an ${v('phone', me.phone)}</span>`)}<div style="margin-top:14px"><span style="background:#7a1020;color:#fff;padding:8px 24px;display:inline-block">Freigeben</span> &nbsp; <span style="border:1px solid #9aa3b8;padding:7px 20px;display:inline-block">Abbrechen</span></div></div>
<div style="background:#f3f4f8;padding:14px 22px;margin-top:16px;font-size:13.5px"><b>Ihre Beraterin oder Ihr Berater</b><br>${v('name', personIn(x, 'DE').name)}, Durchwahl ${v('phone', personIn(x, 'DE').phone)}<div style="margin-top:7px">Die Bank fragt Sie niemals am Telefon nach einer TAN. Wenn Ihnen etwas merkwürdig vorkommt, brechen Sie ab und rufen Sie uns zurück.</div></div></div></div></div>`;
  },

  /** Password manager: vaults, entries, one entry opened. */
  vault: (x) => {
    const who = x.name();
    const item = (title: string, sub: string, on = false) =>
      `<div style="display:flex;gap:12px;padding:9px 16px;background:${on ? '#2c3e66' : 'none'}"><span style="width:32px;height:32px;border-radius:7px;flex:none;background:${one(x, '#5f7adb|#db8a5f|#5fb98c|#b65fdb|#d6b84a')}"></span><span style="min-width:0">${title}<br><span style="font-size:12px;color:#93a0c2">${sub}</span></span></div>`;
    const row = (label: string, value: string, mono = false) =>
      `<div style="padding:8px 16px;border-bottom:1px solid #33405f"><div style="font-size:11.5px;color:#8fb0ff">${label}</div><div style="overflow-wrap:anywhere;${mono ? 'font-family:Liberation Mono,monospace;font-size:13px' : ''}">${value}</div></div>`;
    const box = 'background:#1f2942;border:1px solid #33405f;border-radius:10px;margin-bottom:12px;overflow:hidden';
    const pem = () => v('key', x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 48));
    const account = login(x, x.first(), x.last());
    return `<div style="${SCREEN};background:#161d30;color:#e3e9f8;font:14px/1.42 Liberation Sans,sans-serif;display:grid;grid-template-columns:196px 290px minmax(0,1fr)">
<div style="background:#10162a;padding:18px 0;color:#aab6d6"><div style="padding:0 18px 16px;color:#fff;font-size:16px"><b>Strongroom</b></div><div style="padding:6px 18px">All items</div><div style="padding:6px 18px">Favourites</div><div style="padding:6px 18px">Watchtower <span style="color:#f0a35e">2 weak</span></div><div style="padding:18px 18px 4px;font-size:12px">VAULTS</div><div style="padding:6px 18px;background:#26324f;color:#fff">Payments team</div><div style="padding:6px 18px">Infrastructure</div><div style="padding:6px 18px">Personal</div><div style="padding:18px 18px 4px;font-size:12px">TAGS</div><div style="padding:6px 18px">0bit</div><div style="padding:6px 18px">bank</div><div style="padding:6px 18px">sandbox</div><div style="padding:40px 18px 0;font-size:12px">Signed in as<br><span style="overflow-wrap:anywhere">${v('email', x.email(who))}</span></div></div>
<div style="background:#1a2238;border-right:1px solid #33405f"><div style="margin:14px 16px;background:#10162a;border-radius:8px;padding:7px 14px;color:#93a0c2">Search in Payments team</div>${item('0Bit Partner Hub', v('email', x.email()), true)}${item('0Gate live keys', 'API credential')}${item('Settlement account', v('iban', x.iban('NL')))}${item('Hot wallet, sandbox', 'Crypto wallet')}${item('Company card', `Mastercard, ends in ${neutral(num(x, 4))}`)}${item('Mail relay', v('user', fill(x, 'relay##|smtp-out#')))}${item('Bastion', 'SSH key')}${item('Office wireless', 'Network')}${item('Tax office portal', v('user', fill(x, 'NL########')))}<div style="padding:14px 16px;font-size:12px;color:#93a0c2">9 items. Last change synced less than a minute ago.</div></div>
<div style="padding:18px 28px;overflow:hidden"><div style="display:flex;align-items:center;gap:14px;margin-bottom:14px"><span style="width:46px;height:46px;border-radius:10px;background:#5f7adb"></span><span style="font-size:21px">0Bit Partner Hub</span><span style="margin-left:auto;border:1px solid #4b5a82;border-radius:7px;padding:5px 16px">Share</span><span style="border:1px solid #4b5a82;border-radius:7px;padding:5px 16px">Edit</span></div>
<div style="display:grid;grid-template-columns:1fr 1fr;gap:0 16px"><div><div style="${box}">${row('username', v('user', account))}${row('password', v('password', x.password()), true)}${row('one-time password', `${v('otp', `${num(x, 3)} ${num(x, 3)}`)} &nbsp;<span style="color:#93a0c2;font-size:12px">17 s left</span>`, true)}${row('setup key of the one-time password', v('secret', x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 26)), true)}${row('website', 'https://portal.0bit.app/login')}${row('security question: first school', v('password', one(x, 'Birchwood Primary|St Olave Infants|Harbour Lane School')))}</div>
<div style="${box}">${row('live secret key', v('key', ident(x, 'sk_live_', 30)), true)}${row('webhook secret', v('secret', ident(x, 'whsec_', 26)), true)}${row('publishable key', neutral(ident(x, 'pk_live_', 30)), true)}${row('partner id', id(ident(x, 'partner_', 10)))}</div></div>
<div><div style="${box}">${row('recovery phrase of the sandbox wallet', v('seed', seedPhrase(x)))}${row('address of that wallet', v('wallet', evm(x)), true)}${row('deploy key', `<span style="font-size:11.5px;white-space:nowrap">${neutral('-----BEGIN PRIVATE KEY-----')}<br>${pem()}<br>${pem()}<br>${neutral('-----END PRIVATE KEY-----')}</span>`, true)}</div>
<div style="${box}">${row('notes', `Shared login until everybody has a seat. If the phone of ${v('name', who)} is lost, call ${v('phone', x.phone())}. Support knows us under ticket ${id(fill(x, 'SUP-######'))}. Backup code ${v('otp', `${x.hex(4)}-${x.hex(4)}`)}.`)}${row('history', `password changed ${id(`${isoDay(x)} ${hm(x)}`)} by ${v('user', account)}<br>item opened ${id(x.time())} from ${v('ip', x.ip())}<br>key replaced ${id(`${isoDay(x)} ${hm(x)}`)}, audit entry ${id(x.uuid())}<br>before: ${v('password', x.password())}`)}</div></div></div>
<div style="font-size:12px;color:#93a0c2">Used today. The password is strong and was not found in any known leak. Two more people can see this item.<div style="margin-top:9px;display:grid;grid-template-columns:1fr 1fr;gap:3px 16px"><span>${id(ident(x, 'fill_', 9))} filled in Firefox</span><span>${id(ident(x, 'fill_', 9))} filled on a phone</span><span>${id(ident(x, 'share_', 9))} link made, opened once</span><span>${id(ident(x, 'sync_', 9))} synced, version 41</span></div><div style="margin-top:9px">Linked in the hub: session ${id(ident(x, 'gs_', 10))}, request ${id(x.requestId())}, last alert ${id(ident(x, 'evt_'))} (sign-in from a new device, allowed).</div></div></div></div>`;
  },

  /** Browser with the tools open: the checkout as a phone shows it, and what it sends. */
  devtools: (x) => {
    const who = personIn(x, x.r.pick(['GB', 'ES', 'IT']));
    const [gs, req] = [ident(x, 'gs_test_', 8), x.requestId()];
    const wallet = x.wallet();
    const secret = `gsec_${gs}_${ident(x, '', 20)}`;
    const next = clock(x, 6);
    const refusal = one(x, 'card_not_supported|card_declined');
    const field = (label: string, value: string) =>
      `<div style="margin-bottom:9px"><div style="font-size:11.5px;color:#7b7397">${label}</div><div style="border:1px solid #d5cfe8;border-radius:8px;padding:6px 11px;overflow-wrap:anywhere">${value}</div></div>`;
    const call = (name: string, status: string, kind: string, took: string, on = false) =>
      `<div style="display:grid;grid-template-columns:minmax(0,1fr) 44px 56px 58px;padding:3px 10px;background:${on ? '#cfe3fc' : 'none'};color:${status[0] === '4' ? '#c5221f' : 'inherit'}"><span style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis">${name}</span><span>${status}</span><span>${kind}</span><span>${took} ms</span></div>`;
    const head = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:150px minmax(0,1fr);padding:2px 10px"><span style="color:#5f6368">${name}</span><span style="overflow-wrap:anywhere">${value}</span></div>`;
    const title = (text: string) => `<div style="background:#eef1f5;padding:3px 10px;margin:5px 0 3px">▾ ${text}</div>`;
    return `<div style="${SCREEN};background:#dfe1e5;color:#202124;font:12px/1.45 Liberation Sans,sans-serif">
<div style="background:#dfe1e5;padding:8px 14px;display:flex;gap:10px;align-items:center"><span style="background:#fff;border-radius:8px 8px 0 0;padding:5px 20px">Pay with 0Gate ✕</span><span>Orders ✕</span><span>+</span></div>
<div style="background:#fff;padding:7px 14px;display:flex;gap:14px;align-items:center;border-bottom:1px solid #c8ccd1"><span>← → ⟳</span><span style="background:#eef1f5;border-radius:14px;padding:4px 14px;flex:1;white-space:nowrap;overflow:hidden">https://gate-sandbox.0bit.app/s/${id(gs)}#secret=${v('secret', secret)}</span><span>⋮</span></div>
<div style="display:grid;grid-template-columns:400px minmax(0,1fr);height:722px"><div style="background:#c9ccd2;padding:10px 22px"><div style="color:#3c4043;margin-bottom:8px">Dimensions: Pixel 7 ▾ &nbsp; 356 × 640 &nbsp; 86 % ▾</div><div style="background:#fff;border-radius:20px;height:664px;box-sizing:border-box;padding:18px 22px;font:14px/1.4 DejaVu Sans,sans-serif;color:#2a2340"><div style="display:flex"><b style="color:#5a35c9">0Gate</b><span style="margin-left:auto;color:#7b7397">step 3 of 4</span></div><div style="font-size:19px;margin:10px 0 10px">Check your details</div>${field('Name', v('name', who.name))}${field('E-mail', v('email', who.email))}${field('Mobile', v('phone', who.phone))}${field('Born', v('dob', who.born))}${field('Card number', v('card', x.card()))}${field('Send coins to', v('wallet', wallet))}${field('Code from the text message', v('otp', num(x, 6)))}<div style="background:#fdecea;color:#a3211a;border-radius:8px;padding:8px 12px;font-size:12.5px">This card cannot be used here. Try another one. (${id(refusal)})</div><div style="background:#5a35c9;color:#fff;border-radius:10px;text-align:center;padding:10px;margin-top:10px">Pay ${money(x, 40, 480)} EUR</div></div></div>
<div style="background:#fff"><div style="display:flex;gap:16px;padding:6px 12px;border-bottom:1px solid #c8ccd1;color:#5f6368"><span>Elements</span><span>Console</span><span>Sources</span><span style="color:#1a73e8;border-bottom:2px solid #1a73e8">Network</span><span>Application</span><span>Performance</span><span>Memory</span></div><div style="display:grid;grid-template-columns:300px minmax(0,1fr);height:552px"><div style="border-right:1px solid #c8ccd1;font-size:11.5px;padding-top:4px;min-width:0"><div style="display:grid;grid-template-columns:minmax(0,1fr) 44px 56px 58px;padding:3px 10px;color:#5f6368"><span>Name</span><span>Status</span><span>Type</span><span>Time</span></div>${call('bootstrap', '200', 'fetch', '181')}${call(id(gs), '200', 'fetch', '96')}${call('widget.js', '200', 'script', '44')}${call('fonts.css', '304', 'style', '12')}${call('eligibility', '200', 'fetch', '120')}${call('payment-methods', '200', 'fetch', '88')}${call(id(ident(x, 'qt_test_', 5)), '200', 'fetch', '143')}${call('confirm', '402', 'fetch', '931', true)}${call('collect', '204', 'ping', '30')}<div style="padding:14px 10px;color:#5f6368">9 requests, 214 kB transferred, finished after 4.1 s. Keep the log when the page changes: on. Throttling: fast 4G.</div></div>
<div style="font-size:11.5px;min-width:0;padding-top:4px"><div style="padding:2px 10px 4px;color:#5f6368">✕ &nbsp; <span style="color:#1a73e8">Headers</span> &nbsp; Payload &nbsp; Preview &nbsp; Response &nbsp; Timing &nbsp; Cookies</div>${title('General')}${head('Request URL', `https://gate-api-sandbox.0bit.app/v1/gate_sessions/${id(gs)}/confirm`)}${head('Request method', 'POST')}${head('Remote address', `${v('ip', x.ip())}:443`)}${title('Response headers')}${head('x-request-id', id(req))}${head('date', id(x.time()))}${head('set-cookie', `gate_sid=${v('cookie', ident(x, '', 28))}; HttpOnly; Secure`)}${head('via', `1.1 ${v('host', `edge-${x.r.int(1, 9)}.prod.internal`)}`)}${title('Request headers')}${head('authorization', `Bearer ${neutral(ident(x, 'pk_test_', 28))}`)}${head('x-embed-token', v('jwt', x.jwt()))}${head('cookie', `gate_sid=${v('cookie', ident(x, '', 28))}; lang=en`)}${head('idempotency-key', id(x.uuid()))}${title('Payload')}${head('client_secret', v('secret', secret))}${head('holder', v('name', who.name))}${head('billing', `${v('address', who.street)}, ${v('address', who.town)}`)}${head('destination', v('wallet', wallet))}${head('order_id', id(fill(x, 'order_######')))}</div></div>
<div style="border-top:1px solid #c8ccd1;font:11.5px/1.55 Liberation Mono,monospace;padding:5px 12px;overflow-wrap:anywhere"><span style="color:#5f6368">Console &nbsp; What is new &nbsp; top ▾ &nbsp; Filter</span><br>${id(next())} widget ready in 412 ms<br>${id(next())} quote refreshed, valid for thirty seconds<br><span style="color:#c5221f">${id(next())} POST confirm 402, request ${id(req)}</span><br>${id(next())} onError { code: "${id(refusal)}", user: "${v('email', who.email)}" }<br>${id(next())} trace ${id(x.hex(16))} sent at ${id(unix(x))}</div></div></div></div>`;
  },
};
