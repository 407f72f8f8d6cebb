import { id, neutral, type Page, v } from '../marks.ts';
import { bic, personIn } from '../people.ts';
import { clock, comma, day, digits, dutch, form, frame, input, portuguese } from './fragments-kit.ts';

/** Forms and papers in seven languages. */
export const FRAGMENTS_5: Record<string, Page> = {
  /** German registration with fields. */
  anmeldung: (x) => {
    const p = personIn(x, 'DE');
    const css = 'width:100%;border:1px solid #9a9a9a;padding:5px 8px;background:#fffff4';
    const field = (label: string, html: string) =>
      `<label><div style="font-size:11px;color:#555">${label}</div>${html}</label>`;
    return frame(
      'background:#fff;color:#111;font:14px/1.35 Liberation Sans,sans-serif;padding:14px 24px',
      `<div style="font-size:17px;border-bottom:2px solid #111;padding-bottom:4px">Antrag auf ein Geschäftskonto <span style="font-size:12px;color:#555">Blatt 2 von 4, Vorgang ${id(`A-${digits(x, 7)}`)}</span></div><div style="display:grid;grid-template-columns:1fr 1fr;gap:9px 16px;margin-top:10px">${field('1. Familienname, Vorname', input('name', `${p.last}, ${p.first}`, css))}${field('2. Tag der Geburt', input('dob', p.born, css))}${field('3. Straße und Hausnummer', input('address', p.street, css))}${field('4. Postleitzahl und Ort', input('address', p.town, css))}${field('5. Identifikationsnummer', input('tax', form(x, '## ### ### ###|###########'), css))}${field('6. Telefon (tagsüber)', input('phone', p.phone, css))}</div><div style="font-size:11px;color:#555;margin-top:8px">Bitte in Druckbuchstaben ausfüllen. Unvollständige Anträge werden zurückgesandt.</div>`,
    );
  },

  /** German transfer slip. */
  ueberweisung: (x) => {
    const [p, q] = [personIn(x, 'DE'), personIn(x, 'DE')];
    const row = (label: string, value: string) =>
      `<div style="background:#fff;border:1px solid #e58b8b;padding:1px 8px;margin-top:4px"><div style="font:9.5px/1.2 Liberation Sans,sans-serif;color:#b34">${label}</div>${value}</div>`;
    return frame(
      'background:#fbdcdc;color:#111;font:15px/1.25 Liberation Mono,monospace;padding:9px 40px',
      `<div style="font:14px/1.2 Liberation Sans,sans-serif;color:#b34;display:flex;justify-content:space-between"><b>SEPA-Überweisung</b><span>Für Überweisungen in Euro</span></div>${row('Angaben zum Zahlungsempfänger', v('name', p.name))}${row('IBAN', v('iban', p.iban))}${row('BIC des Kreditinstituts', neutral(bic(x, 'DE')))}${row('Betrag: Euro, Cent', comma(x))}${row('Verwendungszweck', `RECHNUNG ${id(digits(x, 6))} VOM ${day(x)}`)}${row('Kontoinhaber / Zahler', `${v('name', q.name)} &nbsp; ${v('iban', q.iban)}`)}`,
    );
  },

  /** French attestation in prose. */
  attestation: (x) => {
    const p = personIn(x, 'FR');
    return frame(
      'background:#fff;color:#000;font:16px/1.5 Liberation Serif,serif;padding:20px 44px',
      `<div style="text-align:center;font-size:19px;letter-spacing:1px">ATTESTATION D’HÉBERGEMENT</div><div style="margin-top:10px">Je soussigné(e), ${v('name', p.name)}, né(e) le ${v('dob', p.born)}, demeurant ${v('address', `${p.street}, ${p.town}`)}, certifie sur l’honneur héberger à mon domicile ${v('name', personIn(x, 'FR').name)}, titulaire du passeport ${v('passport', form(x, '##??#####|1#??4####'))}, depuis le ${day(x, '/')}.</div><div style="margin-top:12px;display:flex;justify-content:space-between"><span>Fait pour servir et valoir ce que de droit.</span><span style="color:#666;font-size:13px">Dossier ${id(`AT-${digits(x, 6)}`)}</span></div>`,
    );
  },

  /** French order form with fields at the left. */
  formulaire: (x) => {
    const p = personIn(x, 'FR');
    const row = (label: string, html: string) =>
      `<div style="display:flex;align-items:center;margin-top:7px"><span style="width:190px;text-align:right;padding-right:14px;color:#3f4a6b">${label}</span>${html}</div>`;
    const css = 'flex:1;min-width:0;border:0;border-radius:4px;background:#e6ebfa;padding:6px 10px';
    return frame(
      'background:#fff;color:#1c2440;font:14px/1.3 DejaVu Sans,sans-serif;padding:12px 40px 12px 10px',
      `<div style="padding-left:204px;font-size:17px">Mes coordonnées</div>${row('Prénom et nom', input('name', p.name, css))}${row('Adresse de courriel', input('email', p.email, css))}${row('Téléphone portable', input('phone', p.phone, css))}${row('Compte à créditer', input('iban', p.iban, css))}${row('Numéro fiscal', input('tax', form(x, '## ## ### ### ###|3############'), css))}<div style="padding-left:204px;margin-top:9px;font-size:12px;color:#3f4a6b">Les champs sont obligatoires. Référence ${id(`F${digits(x, 8)}`)}</div>`,
    );
  },

  /** Spanish invoice. */
  factura: (x) => {
    const sum = comma(x);
    const [p, q] = [personIn(x, 'ES'), personIn(x, 'ES')];
    return frame(
      'background:#fff;color:#222;font:13px/1.4 DejaVu Serif,serif;padding:16px 26px',
      `<div style="display:flex;justify-content:space-between;border-bottom:3px double #7a1f1f;padding-bottom:8px"><div><b style="font-size:18px;color:#7a1f1f">FACTURA</b><br>N.º ${id(`2026/${digits(x, 4)}`)}<br>Fecha ${day(x, '/')}</div><div style="text-align:right">${v('name', p.name)}<br>NIF ${v('tax', `${digits(x, 8)}${x.r.pick(['K', 'Z', 'M', 'S'])}`)}<br>${v('address', p.street)}</div></div><div style="margin-top:8px">Cliente: ${v('name', q.name)}</div><div style="display:flex;justify-content:space-between;margin-top:6px"><span>Servicios de traducción, ${x.r.int(3, 40)} horas</span><span>${sum} €</span></div><div style="display:flex;justify-content:space-between"><span>IVA 21 % incluido, sin retención</span><b>Total ${sum} €</b></div><div style="margin-top:10px;background:#f7eeee;padding:6px 10px">Forma de pago: transferencia a ${v('iban', p.iban)} en treinta días</div>`,
    );
  },

  /** Portuguese certificate of registration, label below. */
  ficha: (x) => {
    const p = portuguese(x);
    const cell = (value: string, label: string) =>
      `<div><div style="font-size:17px;border-bottom:1px solid #46705a;padding-bottom:2px">${value}</div><div style="font-size:11px;color:#46705a">${label}</div></div>`;
    return frame(
      'background:#eef6ee;color:#122a1c;font:15px/1.35 Liberation Serif,serif;padding:16px 30px',
      `<div style="display:flex;justify-content:space-between;margin-bottom:10px"><b style="font-size:19px">Ficha de inscrição</b><span>Processo ${id(`${digits(x, 5)}/26`)}</span></div><div style="display:grid;grid-template-columns:1.3fr 1fr;gap:12px 24px">${cell(v('name', p.name), 'nome completo')}${cell(v('dob', p.born), 'data de nascimento')}${cell(v('address', `${p.street}, ${p.town}`), 'morada')}${cell(v('tax', form(x, '2## ### ###|2########')), 'contribuinte')}${cell(v('phone', p.phone), 'telemóvel')}${cell(day(x, '/'), 'entregue ao balcão em')}</div>`,
    );
  },

  /** Italian receipt of a transfer. */
  ricevuta: (x) => {
    const [p, q] = [personIn(x, 'IT'), personIn(x, 'IT')];
    return frame(
      'background:#c9d2da;color:#14212b;font:14px/1.45 Liberation Sans,sans-serif;padding:8px 110px',
      `<div style="background:#fff;padding:10px 26px;height:244px;box-sizing:border-box"><div style="text-align:center;color:#1d7f45">✔ Bonifico eseguito</div><div style="text-align:center;font-size:23px">${comma(x)} €</div><div style="border-top:1px dashed #9aa8b4;margin:6px 0"></div>Ordinante<br><b>${v('name', p.name)}</b><br>A favore di<br><b>${v('name', q.name)}</b>, ${v('iban', q.iban)}<div style="border-top:1px dashed #9aa8b4;margin:6px 0"></div><span style="font-size:12px">Causale: saldo affitto con spese, valuta ${day(x, '/')}<br>Codice operazione ${id(`${digits(x, 15)}`)}</span></div>`,
    );
  },

  /** Dutch intake at a practice. */
  inschrijving: (x) => {
    const p = dutch(x);
    const row = (label: string, value: string) =>
      `<tr><td style="padding:5px 10px;border:1px solid #222;width:210px;background:#e9e9e9">${label}</td><td style="padding:5px 10px;border:1px solid #222">${value}</td></tr>`;
    return frame(
      'background:#fff;color:#111;font:14px/1.3 DejaVu Sans,sans-serif;padding:12px 24px',
      `<div style="font-size:16px;margin-bottom:7px">Inschrijfformulier nieuwe klant, nummer ${id(`NK${digits(x, 6)}`)}</div><table style="border-collapse:collapse;width:100%;background:#fff">${row('Achternaam en roepnaam', v('name', `${p.last}, ${p.first}`))}${row('Geboren', v('dob', p.born))}${row('Burgerservicenummer', v('tax', form(x, '#########|####.##.###')))}${row('Adres en woonplaats', v('address', `${p.street}, ${p.town}`))}${row('Bereikbaar onder', v('phone', p.phone))}</table><div style="font-size:12px;margin-top:8px">☒ Ik ga akkoord met de voorwaarden. &nbsp; ☐ Stuur mij ook de nieuwsbrief. Getekend om ${clock(x)} uur.</div>`,
    );
  },

  /** Polish contract. */
  umowa: (x) => {
    const [p, q] = [personIn(x, 'PL'), personIn(x, 'PL')];
    return frame(
      'background:#fffef9;color:#111;font:15.5px/1.5 Liberation Serif,serif;padding:18px 40px',
      `<div style="text-align:center"><b>UMOWA NAJMU nr ${id(`${x.r.int(1, 99)}/2026`)}</b></div><div style="margin-top:8px">zawarta w dniu ${day(x)} pomiędzy panią/panem ${v('name', p.name)}, PESEL ${v('tax', form(x, '###########'))}, zwaną dalej Wynajmującym, a ${v('name', q.name)}, legitymującym się paszportem ${v('passport', form(x, 'E?#######|A?#######'))}, zwanym dalej Najemcą.</div><div style="margin-top:6px">§ 1. Przedmiotem najmu jest lokal pod adresem ${v('address', `${p.street}, ${p.town}`)}. Czynsz w kwocie ${comma(x)} zł płatny jest na rachunek ${v('iban', p.iban)}.</div>`,
    );
  },

  /** Brazilian letter with an address block. */
  carta: (x) => {
    const p = portuguese(x);
    return frame(
      'background:#fff;color:#1a1a1a;font:14px/1.45 Liberation Sans,sans-serif;padding:18px 36px',
      `<div style="display:flex;justify-content:space-between"><div>${v('name', p.name)}<br>${v('address', p.street)}<br>${v('address', p.town)}</div><div style="text-align:right;color:#666">Protocolo ${id(digits(x, 10))}<br>${day(x, '/')}</div></div><div style="margin-top:14px"><b>Assunto: encerramento da sua conta</b></div><div style="margin-top:6px">Prezado(a) ${v('name', p.first)}, recebemos o seu pedido. O saldo de R$ ${comma(x)} será enviado em até cinco dias úteis para a chave Pix ${v('tax', form(x, '###.###.###-##'))}. Se precisar de ajuda, responda a esta carta ou escreva para ${v('email', x.r.pick([p.email, x.email()]))}.</div><div style="margin-top:10px">Atenciosamente, a equipe de atendimento</div>`,
    );
  },
};
