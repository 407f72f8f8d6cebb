import { ibanLength, isIban, luhn } from '../checksums.ts';
import type { Field } from '../fields.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Detector, Report, Verdict } from '../rule.ts';
import { isTouched } from '../spans.ts';
import type { Survey } from '../survey.ts';
import { wordSet } from '../word-set.ts';

/** Issuer ranges with the lengths their cards have. */
function isIssued(digits: string): boolean {
  const { length } = digits;
  const four = Number(digits.slice(0, 4));
  const two = Math.floor(four / 100);
  if (digits.startsWith('4')) return length === 16 || length === 13 || length === 19;
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length === 16;
  if (two === 34 || two === 37) return length === 15;
  if (four === 6011 || two === 65 || (four >= 6440 && four <= 6499) || two === 62) return length >= 16 && length <= 19;
  if (four >= 3528 && four <= 3589) return length >= 16 && length <= 19;
  if ((four >= 3000 && four <= 3059) || two === 36 || two === 38 || two === 39) return length === 14;
  if (two === 50 || (two >= 56 && two <= 58) || two === 63 || two === 67 || two === 60)
    return length >= 15 && length <= 19;
  return false;
}

/** Card numbers that vendors publish for testing: they name nobody, so their finder may give them back with one click. */
const TEST_CARDS = wordSet(
  '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4000000000009995 4000002500003155 5555555555554444 5105105105105100 2223003122003222 378282246310005 371449635398431 6011111111111117 6011000990139424 30569309025904 38520000023237 3530111333300000 3566002020360505 4222222222222 5200828282828210 5454545454545454 4917610000000000',
);

/** The runs of digits joined over single spaces, hyphens or dots: `4242 4242 4242 4242`. */
function* digitGroups({ text, digits }: Survey): Generator<number[]> {
  let group: number[] = [];
  for (let i = 0; i < digits.length; i += 2) {
    const start = digits[i]!;
    const gap = group.length > 0 ? start - group.at(-1)! : 0;
    const isJoined =
      group.length > 0 &&
      (gap === 1 || gap === 2) &&
      /^(?:[ \-.\u00a0\u2009\u202f]|[ ]{2}|[-–]|\r?\n)$/.test(text.slice(start - gap, start));
    if (!isJoined) {
      if (group.length > 0) yield group;
      group = [];
    }
    group.push(start, digits[i + 1]!);
  }
  if (group.length > 0) yield group;
}

/** `…, security code 193`: what stands on the back of the card. */
const CODE_BEHIND =
  /^[,;./ ]{1,3}(?:(?:and|with|und|mit|et|avec|y|con|e|com|en|met|i|z) )?(?:the |le |el |il |o |de )?(?:(?:security|safety|card) )?(?:code|codice|c[oó]digo|kod|kartenpr[üu]fnummer|pr[üu]f(?:ziffer|nummer|code)|sicherheitscode|cv[vc]2?|beveiligingscode)(?: (?:de s[eé]curit[eé]|de seguridad|de seguran[cç]a|di sicurezza|cvv|cvc))?(?: is| ist| est| es| è| é)?[: ]{1,3}(\d{3,4})(?![\d])/i;

function findCards(survey: Survey, report: (start: number, end: number, tier?: 'likely') => void): void {
  const { text, digits } = survey;
  const isWorthwhile = digits.some(
    (start, i) => i % 2 === 0 && text.charCodeAt(start) >= 50 && text.charCodeAt(start) <= 54,
  );
  if (!isWorthwhile) return;
  for (const group of digitGroups(survey)) {
    if (group.at(-1)! - group[0]! < 13) continue;
    for (let i = 0; i < group.length; i += 2) {
      const start = group[i]!;
      if (
        /[\w]/.test(text.charAt(start - 1)) &&
        !/\d/.test(text.charAt(start - 1)) &&
        !/[nrt]/.test(text.charAt(start - 1))
      )
        continue;
      let bare = '';
      for (let j = i; j < group.length && bare.length <= 19; j += 2) {
        bare += text.slice(group[j]!, group[j + 1]!);
        const end = group[j + 1]!;
        if (bare.length < 13 || bare.length > 19 || !isIssued(bare) || !luhn(bare)) continue;
        const groups = (j - i) / 2 + 1;
        if (groups > 1 && !isCardGrouping(group, i, j)) continue;
        // Numbers of two digits in a longer row are a list.
        if (groups > 6 && (i > 0 || j + 2 < group.length)) continue;
        // Decimal numbers in a row: dots and spaces between the groups.
        if (groups > 1 && /\d\.\d/.test(text.slice(start, end)) && /\d \d/.test(text.slice(start, end))) continue;
        if (/[A-Za-z_]/.test(text.charAt(end)) || /^[.,]\d/.test(text.slice(end, end + 2))) continue;
        if (/^0+$/.test(bare.slice(1, -1)) && groups === 1) continue;
        // Two halves that no card has, and what a hyphen or a slash ties to further digits.
        if (groups === 2 && text[group[i + 1]!] === '-' && bare.length % 4 > 0) continue;
        if (groups < 4 && /\d-$/.test(text.slice(Math.max(0, start - 2), start))) continue;
        // Between hyphens and letters: a piece of some other number.
        if (/\w-$/.test(text.slice(Math.max(0, start - 2), start)) && /^-\w/.test(text.slice(end, end + 2))) continue;
        report(start, end, TEST_CARDS.has(bare) ? 'likely' : undefined);
        const code = CODE_BEHIND.exec(text.slice(end, end + 60));
        if (code) report(end + code[0].length - code[1]!.length, end + code[0].length, 'likely');
        i = j;
        break;
      }
    }
  }
}

const NUMBERED =
  /(?:^|[^\p{L}])(?:id|nos?|nr|num(?:ber|ero)?|numéro|nummer|ref(?:erence)?|orders?|invoice|ticket|tracking|suivi|seguimiento|rastreio|tracciamento|sendung(?:snummer)?|colis|zending|przesy[łl]ki|parcel|shipment|case|sku|ean|gtin|imei|iccid|serial|barcode|batch|bestellung|bestellnummer|rechnung|rechnungsnummer|pedido|commande|ordine|factura|facture|mid|tid|terminal|partner|store|shop|trace|span|acceptor)[.:=#\s]{0,3}$/iu;
/** Whose number it is, however a card is spoken of before. */
const OF_MERCHANT =
  /(?<!\p{L})(?:merchants?|händler|marchand|commerçant|comerci(?:o|ante)|lojista|esercente|commerciante|handelaar|winkelier|sprzedawc[ay])(?: (?:id|no\.?|nr\.?|number|account))?(?: is| was)?[.:=#\s("'|]{0,4}(?:\d{12,19}(?:,| and| und| et| y| e| en| i) ){0,3}$/iu;
/** What is said behind it of a number that is none of a card. */
const CALLED =
  /^ ?\((?:our |the )?(?:merchant|partner|mid|order)(?: id| no\.?| number)?\)|^["')]{0,2} (?:is|=) (?:our |the |their |a )?(?:merchant|partner|order) (?:id|no|number)(?![a-z])|^;o=\d/i;
const CARD = /card|karte|carte|carta|tarjeta|cart[aã]o|kaart|kart|\bpan\b|visa|master|amex|\bcc\b/i;

/** Do the words before a number call it the number of something else than a card? */
function isNumbered(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 96), start);
  // A month it ends in and a check value behind it are a card's.
  const right = text.slice(start, start + 64);
  const paid = /\d[, ]{1,2}(?:exp|cv[vc])/i.test(right);
  // In groups it is written like a card.
  const whole = /^\d{12,19}(?![ -]?\d)/.exec(right)?.[0];
  if (!paid && whole && (OF_MERCHANT.test(left) || CALLED.test(text.slice(start + whole.length, start + 60))))
    return true;
  return NUMBERED.test(left) && !CARD.test(text.slice(Math.max(0, start - 64), start)) && !paid;
}

/** 4-4-4-4(-3), 4-6-5, 4-6-4; three groups of other sizes are some other number. */
function isCardGrouping(group: readonly number[], from: number, to: number): boolean {
  const sizes: number[] = [];
  for (let i = from; i <= to; i += 2) sizes.push(group[i + 1]! - group[i]!);
  if (sizes.length > 6) return sizes.every((size) => size <= 4);
  return sizes.slice(0, -1).every((size) => size >= 4) && sizes.at(-1)! >= 1 && sizes[0]! <= 8;
}

/** An account as it is written in Poland: the IBAN without its country. */
const POLISH = /\d{2}(?: ?\d{4}){6}(?![\w]|[.,-]\d)/y;

function findIbans({ text, digits }: Survey, report: (start: number, end: number) => void): void {
  for (let i = 0; i < digits.length; i += 2) {
    const first = digits[i]!;
    const run = digits[i + 1]! - first;
    if ((run === 26 || (run === 2 && text[first + 2] === ' ')) && !/[\w.,-]/.test(text.charAt(first - 1))) {
      POLISH.lastIndex = first;
      const account = POLISH.exec(text)?.[0];
      if (account && isIban(`PL${account}`)) report(first, first + account.length);
    }
    const start = first - 2;
    const length = start >= 0 ? ibanLength(text, start) : 0;
    if (length === 0 || !/\d/.test(text.charAt(start + 3))) continue;
    // `?31` stands before the account in field 86 of SWIFT MT940.
    if (/[A-Za-z0-9]/.test(text.charAt(start - 1)) && text[start - 2] !== '\\' && text[start - 3] !== '?') continue;
    let count = 0;
    let end = start;
    for (; end < text.length && count < length; end++) {
      if (/[A-Za-z0-9]/.test(text[end]!)) count++;
      else if (
        !/[ \-.\u00a0\u202f\n\r]/.test(text[end]!) ||
        (!/[A-Za-z0-9]/.test(text.charAt(end + 1)) && !/\s/.test(text.charAt(end + 1)))
      )
        break;
    }
    const value = text.slice(start, end);
    // `order SO51308493 is fulfilled now`: an account is written in one case.
    if (/[A-Z]/.test(value) && /[a-z]/.test(value)) continue;
    if (
      count === length &&
      isIban(text.slice(start, end)) &&
      !(/[A-Za-z0-9]/.test(text.charAt(end)) && !/\s/.test(text.slice(start, end)) && /\d/.test(text.charAt(end)))
    )
      report(start, end);
  }
}

/** `(DEUTDEFF)`, `BIC DEUTDEFF`: ISO 9362, right behind an account or above it. */
const BIC_BEHIND =
  /^(?:[\s,;|/(–-]|(?:BIC|SWIFT)(?:[ /-]?(?:BIC|SWIFT|[Cc]ode))?[ :.]?){1,12}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![\w-])/;
const BIC_BEFORE = /(?<![\w-])([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)[\s,;|/)–-]{1,6}(?:IBAN[: ]{0,3})?$/;

/** The line of a block of bank details that names the bank. */
const BANK =
  /(?:^|\n)[ \t>*-]{0,6}(?:[Nn]ame of (?:the )?|[Bb]eneficiary |[Rr]eceiving |[Cc]orrespondent |[Ii]ntermediary )?(?:[Bb]ank|BANK|[Bb]anque|[Bb]anc[oa]|[Kk]reditinstitut)(?: [Nn]ame)?(?::[ \t]{0,8}|\t)(\p{Lu}[^\n\t|;:]{2,60})(?=[\t\n|;]|$)/gu;
const AROUND = 240;

/** What a transfer is to carry, and who gets it: lines and clauses beside an account. */
const CARRIED =
  /(?:^|\n)[ \t>*-]{0,6}(?:(?:[Pp]ayment |[Tt]ransfer |[Ff]unding )?[Rr]eference|[Vv]erwendungszweck|[Rr]éférence|[Rr]eferencia|[Cc]oncepto|[Rr]eferência|[Cc]ausale|[Oo]mschrijving|[Tt]ytuł)(?: [Cc]ode)?:[ \t]{0,8}([A-Z][A-Z\d]{1,9}(?:[- ][A-Z\d]{1,10}){1,4})(?=[\t\n|;]|$)|(?<![\p{L}])(?:reference|ref|verwendungszweck|référence|referencia|referência|causale|kenmerk)\.?:? ([A-Z]{2,8}(?:-[A-Z\d]{2,10}){1,3})(?![\w-])|(?:^|\n)[ \t>*-]{0,6}(?:[Aa]ccount holder|[Bb]eneficiary(?: name)?|[Kk]ontoinhaber|[Tt]itulaire|[Tt]itular|[Ii]ntestatario|[Rr]ekeninghouder|[Oo]dbiorca):[ \t]{0,8}([\p{Lu}\d][^\n\t|;:]{2,60})(?=[\t\n|;]|$)/gu;
/** An order that the partner named itself. */
const OWN_ORDER = /^(?:ORD|SO|PO|CART|REQ|GS|TXN?|EVT|WD|QT|PQ)(?=[-_ ]?\w*\d)/i;
/** `:57A:FAKEGB22`, the bank's field of a SWIFT message. */
const MT_BANK = /:5[1-8][ACD]:(?:\/[^\n]{0,34}\n)?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\w])/g;

/** `64-77-06 35569592`: sort code and account, as banks of the United Kingdom write them. */
const BRITISH = /(?<![\w-])\d{2}-\d{2}-\d{2}[ ,/]{1,3}\d{8}(?![\w-]|[.,]\d)/g;

/** The month a card ends, beside its number or its check value. */
const EXPIRY =
  /(?<![\p{L}])(?:exp(?:iry|ires|iration)?(?:[ _-]?date)?|valid (?:thru|until|to)|g[üu]ltig bis|validit[ée]|expire|caduca|vence|validade|scad(?:e|enza)|geldig tot|wa[żz]na do|mm\/yy)["']?[\s:=]{1,3}["']?((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d)(?![\d/-])/giu;
const CARD_NEAR = /cv[vc]|card|karte|carte|tarjeta|cart[aã]o|carta|kaart|karta|(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}/i;

/** `account: 5617650112` near the number of the bank. */
const ACCOUNT = /(?<![\p{L}])(?:account|acct|a\/c)(?: no\.?| number)?[:#]?[ \t]{1,14}(\d{6,14})(?![\d.,]?\d|[\w-])/giu;
const BANK_NUMBER = /outing|A(?:BA|CH)|RTN|BSB|IFSC|ort code|BLZ/;

function findExpiries(text: string, report: Report): void {
  for (const match of text.matchAll(EXPIRY)) {
    const end = match.index + match[0].length;
    if (CARD_NEAR.test(text.slice(Math.max(0, match.index - 160), match.index) + text.slice(end, end + 100)))
      report(end - match[1]!.length, end);
  }
}

function findBics(survey: Survey, report: Report): void {
  const { text } = survey;
  for (const { 0: account, index } of text.matchAll(BRITISH)) report(index, index + account.length);
  if (BANK_NUMBER.test(text))
    for (const match of text.matchAll(ACCOUNT)) {
      const end = match.index + match[0].length;
      report(end - match[1]!.length, end);
    }
  if (text.includes(':5'))
    for (const match of text.matchAll(MT_BANK)) {
      const end = match.index + match[0].length;
      report(end - match[1]!.length, end);
    }
  findIbans(survey, (start, end) => {
    const near = Math.max(0, start - AROUND);
    for (const bank of text.slice(near, end + AROUND).matchAll(BANK)) {
      const at = near + bank.index + bank[0].length;
      report(at - bank[1]!.length, at);
    }
    for (const match of text.slice(near, end + AROUND).matchAll(CARRIED)) {
      const value = (match[1] ?? match[2] ?? match[3])!;
      const at = near + match.index + match[0].length;
      if (!OWN_ORDER.test(value)) report(at - value.length, at);
    }
    const behind = BIC_BEHIND.exec(text.slice(end, end + 60));
    if (behind) report(end + behind[0].length - behind[1]!.length, end + behind[0].length);
    const from = Math.max(0, start - 30);
    const before = BIC_BEFORE.exec(text.slice(from, start));
    if (before) report(from + before.index, from + before.index + before[1]!.length);
  });
}

/** A column of references holds codes, beside bank details; one of purposes holds what people wrote. */
const isReferenceCell = (value: string, { isWeak, columns }: Field) =>
  isWeak
    ? columns?.some((column) =>
        /iban|bic|bank|account|konto|beneficiary|empf[aä]nger|cuenta|compte|conto/i.test(column),
      ) === true
    : /\d/.test(value) && value.split(/\s+/).length <= 6;

/** Money: cards, accounts, and what a funding instruction says. */
export const finance: Detector[] = [
  {
    id: 'payment-card',
    label: 'Payment card number',
    category: 'personal',
    tier: 'certain',
    find(survey, report) {
      findCards(survey, (start, end, tier) => {
        if (!isTouched(survey.kept, { start, end }) && !isNumbered(survey.text, start)) report(start, end, tier);
      });
      if (/[^\d/-](?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d[^\d/-]/.test(survey.text))
        findExpiries(survey.text, (start, end) => report(start, end, 'likely'));
    },
    field: {
      words:
        'card number, cardnumber, card no, credit card, credit card number, debit card, pan, primary account number, ccnumber, cc number, kartennummer, kreditkarte, kreditkartennummer, numero de carte, carte bancaire, numero de tarjeta, tarjeta, numero do cartao, cartao, numero di carta, carta di credito, kaartnummer, numer karty',
      value: /[\d*•xX][\d*•xX -]{8,28}/y,
      check: (value) => value.replace(/\D/g, '').length >= 12 && value.length <= 30 && /^[\d -]+$/.test(value),
    },
    source: 'ISO/IEC 7812-1: 12 to 19 digits, issuer ranges, Luhn check digit',
    matches: ['4539 1488 0343 6467', '(4242 4242 4242 4242)', 'card=5555-5555-5555-4444;', '{"pan":378282246310005}'],
    ignores: [
      'bytes 58135112-426627294/4269129643',
      'Order 817-3921680-2336096 has shipped.',
      '4111 1111 1111 1112',
      'order 1234567890123',
      'merchant id: 4111111111111111',
      '1790000000000',
      '[card-1]',
      'v=4.111.111.111.111',
      'fra1::mkg9i-4049083137086-e56af443559d',
      '82 42 42 42 42 42 42 42 42 48 14',
    ],
  },
  {
    id: 'iban',
    label: 'IBAN',
    category: 'personal',
    tier: 'certain',
    find: findIbans,
    field: {
      words: 'iban, iban number, iban code',
      value: /[A-Za-z]{2}\d{2}[A-Za-z0-9 -]{8,34}/y,
      check: (value): Verdict =>
        /^[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){8,32}$/i.test(value) && !isPlaceholder(value) ? 'likely' : false,
    },
    source: 'ISO 13616, IBAN registry: country length, check digits mod 97',
    matches: [
      'DE89370400440532013000',
      'GB82 WEST 1234 5698 7654 32',
      'iban=FR1420041010050500013M02606',
      'konto 61 1090 1014 0000 0712 1981 2874',
      '?32Jane Fake?31DE89370400440532013000',
    ],
    ignores: ['DE89370400440532013001', 'EUR-USDT', 'GB82WEST1234', '[iban-1]', 'IBAN: required'],
  },
  {
    id: 'bank-account',
    label: 'Bank account details',
    category: 'personal',
    tier: 'likely',
    keywords: [
      'account number',
      'account no',
      'account ',
      'sort code',
      'sort ',
      'routing ',
      'rtn ',
      'bic ',
      'swift ',
      'clabe ',
      'aba ',
      'kontonummer ',
      'kto ',
      'kto. ',
      'kto.-nr',
      'kto-nr',
      'bankleitzahl ',
      'blz ',
      'ifsc ',
      'bsb ',
      'numero de cuenta ',
      'rekeningnummer ',
      'agencia ',
      'conta ',
      'chave pix',
      'clave pix',
      'chiave pix',
      'pix key',
      'chave aleat',
    ],
    pattern:
      /(?:(?:chave|clave|chiave) (?:pix|aleat\p{L}{3,5})(?: aleat\p{L}{3,5})?|pix key)(?: \([\p{L} -]{3,12}\))?(?: is| é| es|,)?:?\s?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])|(?:bic|swift)(?:[ /-]?(?:bic|swift|code)){0,2}(?: is| ist| est| es| é| è| to)?[ \t:.]{1,24}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?!\w)|(?:account (?:number|no\.?)?|sort(?: code)?|routing number|(?:routing|rtn)(?= ?\d{9},?\s{1,3}(?:account|acct|a\/c))|aba|clabe(?: interbancaria)?(?: (?:del|de la) \p{L}{4,12})?|kontonummer|kto(?:\.?-?nr)?\.?|bankleitzahl|blz|ifsc|bsb|n[uú]mero de cuenta|rekeningnummer|compte(?: n[°o]\.?)?(?= \d{8,11}[A-Z\d]{0,3}(?!\w))|ag[eê]ncia|conta(?: corrente| poupan[cç]a)?|chave pix(?: \([a-z-]{3,9}\))?)(?: is| ist| es| é)?:? ?((?:\d{3,4}(?=,? (?:conta|c\/c))|\d{5,10}-\d|\d{2}-\d{2}-\d{2}|\d{3}-\d{3}|[A-Z]{4}0[A-Z0-9]{6}|\d{8,11}[A-Z]\d{1,3}|\d[\d ]{5,22}\d))(?![\w.-])/iu,
    group: 1,
    validate: (value) => value === value.toUpperCase() || value.length === 36,
    find: findBics,
    field: {
      words:
        'account number, account no, bank code, bank acct, acct, bank account, bank account number, acct number, acct no, sort code, routing number, aba, aba routing number, bic, swift, swift code, bic swift, swift bic, clabe, pix, pix key, chave pix, chave aleatoria, chave pix aleatoria, clave pix, kontonummer, bankleitzahl, blz, kontonr, numero de compte, code banque, numero de cuenta, cuenta bancaria, numero da conta, conta, agencia, conta corrente, conta poupanca, cuenta de ahorro, chave pix cpf, numero di conto, rekeningnummer, numer konta, numer rachunku, ach account, ifsc, bsb, transit number, nuban, cbu, beneficiary account, deposit account number, iban bic, n de cuenta, de cuenta, n cuenta, cuenta corriente, clabe interbancaria, n de compte, n compte, compte bancaire, konto, konto nr, bankverbindung, conta bancaria, conto corrente, conto, rekening, rachunek, nr rachunku, nr konta',
      value: /[A-Za-z0-9@+](?:(?! [A-Za-z_]{2,20}[:=])[A-Za-z0-9 @+./-]){3,60}/y,
      check: (value) =>
        /^(?=.*\d)[A-Za-z0-9@+][A-Za-z0-9 @+./-]{3,60}$|^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(value) &&
        !isPlaceholder(value) &&
        !/^(?:acct|acc|order|tx|txn|gs|user|partner)_|^[a-z]+ [a-z]/.test(value),
    },
    source: 'ISO 9362 for BIC; labels',
    matches: [
      'Account number: 12345678',
      'sort code 20-00-00 account 12345678',
      'pay to BIC DEUTDEFF500 today',
      'BIC: DEUTDEFF500',
      'sort code 20-00-00: 20-00-00',
      '"routing_number":"021000021"',
      'PIX key: 11111111-2222-4333-8444-555555555555',
      'Agência 3465, conta corrente 80142-4',
      'Agencia: 0001 Conta: 12345-6',
      'Chave PIX (CPF): {D11}',
      'refund it to the chave PIX aleatória 11111111-2222-4333-8444-555555555555?',
      'DE89370400440532013000 (DEUTDEFF)',
      'IBAN             DE89370400440532013000\nBIC              DEUTDEFFXXX',
      'Bank: Fakeford Savings\nIBAN: DE89370400440532013000',
      'please pay into 20-00-00 55779911 instead',
    ],
    ignores: [
      'Account name: Blue Shop',
      'account_id=acct_123456',
      'swift: language',
      'bic: null',
      'conta 2030-1',
      'agência 2030 aberta',
      'DE89370400440532013000 CUSTOMERS',
    ],
  },
  {
    id: 'funding-instructions',
    label: 'Funding instructions',
    category: 'personal',
    tier: 'likely',
    field: {
      words:
        'funding instructions, transfer instructions, payment instructions, bank instructions, wire instructions, funding reference, transfer reference, deposit instructions, verwendungszweck, payment reference, remittance information, deposit reference, structured reference',
      weak: 'instructions, reference',
      value: /(?:(?! \w{1,40}=)[^\n"<>]){3,400}/y,
      check: (value, field) =>
        value.length >= 3 &&
        // A sentence may say `your account`.
        (value.split(' ').length > 4 || !isPlaceholder(value)) &&
        !/^(?:null|none|undefined|true|false|required|missing|invalid)$/i.test(value) &&
        !/^(?:req|gs|tx|txn|evt|wd|qt|pq|order|partner)_|^[\da-f]{40}$/.test(value) &&
        !OWN_ORDER.test(value) &&
        (!field.isWeak || field.style !== 'line') &&
        (field.style !== 'cell' || isReferenceCell(value, field)),
    },
    source: '0Bit docs, 0pools/get-pool-funding and guides/check-pool-balances',
    matches: [
      'Transfer instructions: invented transfer text',
      '{"currency":"EUR","iban":"x","reference":"FAKE-REF-1","instructions":"invented transfer text"}',
    ],
    ignores: ['partner_reference=order_1', '"reference":"order_fake_7"', 'payment reference: null'],
  },
];
