import { ibanLength, isIban } from '../checksums.ts';
import { cue } from '../cues.ts';
import type { Field } from '../fields.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Detector, Report, Verdict } from '../rule.ts';
import type { Survey } from '../survey.ts';

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
  /(?:^|\n)[ \t>*-]{0,6}(?:(?:[Pp]ayment |[Tt]ransfer |[Ff]unding )?[Rr]eference|[Vv]erwendungszweck|[Rr]éférence|[Rr]eferencia|[Cc]oncepto|[Rr]eferência|[Cc]ausale|[Oo]mschrijving|[Tt]ytuł)(?: [Cc]ode)?(?::[ \t]{0,8}|:?[ \t]{0,4}\r?\n[ \t]{0,8})([A-Z][A-Z\d]{1,9}(?:[- ][A-Z\d]{1,10}){1,4})(?=[\t\n|;]|$)|(?<![\p{L}])(?:reference|ref|verwendungszweck|référence|referencia|referência|causale|kenmerk)\.?:? ([A-Z]{2,8}(?:-[A-Z\d]{2,10}){1,3})(?![\w-])|(?:^|\n)[ \t>*-]{0,6}(?:[Aa]ccount holder|[Bb]eneficiary(?: name)?|[Kk]ontoinhaber|[Tt]itulaire|[Tt]itular|[Ii]ntestatario|[Rr]ekeninghouder|[Oo]dbiorca):[ \t]{0,8}([\p{Lu}\d][^\n\t|;:]{2,60})(?=[\t\n|;]|$)/gu;
/** An order that the partner named itself. */
const OWN_ORDER = /^(?:ORD|SO|PO|CART|REQ|GS|TXN?|EVT|WD|QT|PQ)(?=[-_ ]?\w*\d)/i;
/** `:57A:FAKEGB22`, the bank's field of a SWIFT message. */
const MT_BANK = /:5[1-8][ACD]:(?:\/[^\n]{0,34}\n)?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\w])/g;

/** `64-77-06 35569592`: sort code and account, as banks of the United Kingdom write them. */
const BRITISH = /(?<![\w-])\d{2}-\d{2}-\d{2}[ \t,/]{1,3}\d{8}(?![\w-]|[.,]\d)/g;
/** `483326 84352734`: the same without hyphens, where the text speaks of such payments. */
const BRITISH_BARE = /(?<![\w,.-])\d{6}[ \t]\d{8}(?![\w-]|[.,]\d)/g;
const isBritishPayment = cue('faster payment', 'sort code', 'standing order', 'direct debit', 'bacs', 'chaps');
/** `1948 3326 84 3527343465`: bank, branch, check digits and account, as Spanish banks write them. */
const SPANISH = /(?<![\w.,-])\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}(?![\w-]|[.,]\d)/g;
/** A customer number of a bank is what one signs in to it with. */
const AT_BANK =
  /(?<!\p{L})(?:kundennummer|kunden-?nr\.?|teilnehmernummer|anmeldename|customer (?:number|no\.?)|client (?:number|no\.?)|num[ée]ro (?:de )?client|identifiant|n[úu]mero de cliente|codice (?:cliente|utente)|klantnummer|numer klienta)[:\s]{1,4}(\d{5,12})(?![\d.,-]*\d|\w)/giu;
const BANKING =
  /online-?\s?banking|internet-?\s?banking|home-?\s?banking|mobile banking|banque en ligne|espace client|banca (?:online|en l[íi]nea|electr[óo]nica|a distancia)|internet-?bankieren|bankowo[śs][ćc]|e-?banking/i;
const isAtBank = cue('bank', 'banca', 'espace client');

/** `account: 5617650112` near the number of the bank. */
const ACCOUNT = /(?<![\p{L}])(?:account|acct|a\/c)(?: no\.?| number)?[:#]?[ \t]{1,14}(\d{6,14})(?![\d.,]?\d|[\w-])/giu;
const BANK_NUMBER = /outing|A(?:BA|CH)|RTN|BSB|IFSC|ort code|BLZ/;
const isNearBankNumber = cue('outing|aba|ach|rtn|bsb|ifsc|ort code|blz');

/** The lengths of the runs of digits in a text. */
function lengthsOf({ digits }: Survey): Set<number> {
  const lengths = new Set<number>();
  for (let i = 0; i < digits.length; i += 2) lengths.add(digits[i + 1]! - digits[i]!);
  return lengths;
}

function findBics(survey: Survey, report: Report): void {
  const { text } = survey;
  const lengths = lengthsOf(survey);
  for (const [isWorth, pattern] of [
    [lengths.has(8) && lengths.has(2), BRITISH],
    [lengths.has(10) && lengths.has(4), SPANISH],
    [lengths.has(8) && lengths.has(6) && isBritishPayment(survey), BRITISH_BARE],
  ] as const)
    for (const { 0: account, index } of isWorth ? text.matchAll(pattern) : []) report(index, index + account.length);
  if (isAtBank(survey) && BANKING.test(text))
    for (const match of text.matchAll(AT_BANK)) {
      const end = match.index + match[0].length;
      report(end - match[1]!.length, end);
    }
  if (isNearBankNumber(survey) && BANK_NUMBER.test(text))
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
      ...['pix pela', 'pix na ', 'pix by ', 'pix por ', 'pix via ', 'pix con ', 'pix tramite'],
    ],
    pattern:
      /(?:(?:chave|clave|chiave) (?:pix|aleat\p{L}{3,5})(?: aleat\p{L}{3,5})?|pix key|pix (?:pela|na|à|by|por la|con la|tramite la|via) (?:chave|clave|chiave|key))(?: \([\p{L} -]{3,12}\))?(?: is| é| es|,)?:?\s?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])|(?:bic|swift)(?:[ /-]?(?:bic|swift|code)){0,2}(?: is| ist| est| es| é| è| to)?[ \t:.]{1,24}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?!\w)|(?:account (?:number|no\.?)?|sort(?: code)?|routing number|(?:routing|rtn)(?= ?\d{9},?\s{1,3}(?:account|acct|a\/c))|aba|clabe(?: interbancaria)?(?: (?:del|de la) \p{L}{4,12})?|kontonummer|kto(?:\.?-?nr)?\.?|bankleitzahl|blz|ifsc|bsb|n[uú]mero de cuenta|rekeningnummer|compte(?: n[°o]\.?)?(?= \d{8,11}[A-Z\d]{0,3}(?!\w))|ag[eê]ncia|conta(?: corrente| poupan[cç]a)?|chave pix(?: \([a-z-]{3,9}\))?)(?: is| ist| es| é)?:? ?((?:\d{3,4}(?=,? (?:conta|c\/c))|\d{5,10}-\d|\d{2}-\d{2}-\d{2}|\d{3}-\d{3}|[A-Z]{4}0[A-Z0-9]{6}|\d{8,11}[A-Z]\d{1,3}|\d[\d ]{5,22}\d))(?![\w.-])/iu,
    group: 1,
    validate: (value) => value === value.toUpperCase() || value.length === 36,
    find: findBics,
    field: {
      words:
        'account number, account no, bankrekening, guichet, code guichet, cle rib, account to refund, account to pay, refund account, refund to account, account for refunds, erstattungskonto, auszahlungskonto, compte a rembourser, cuenta, compte, cuenta de reembolso, conta para reembolso, conto di rimborso, konto do zwrotu, bank code, bank acct, acct, bank account, bank account number, acct number, acct no, sort code, routing number, aba, aba routing number, bic, swift, swift code, bic swift, swift bic, clabe, pix, pix key, chave pix, chave aleatoria, chave pix aleatoria, clave pix, kontonummer, bankleitzahl, blz, kontonr, numero de compte, code banque, numero de cuenta, cuenta bancaria, numero da conta, conta, agencia, conta corrente, conta poupanca, cuenta de ahorro, chave pix cpf, numero di conto, rekeningnummer, numer konta, numer rachunku, ach account, ifsc, bsb, transit number, nuban, cbu, beneficiary account, deposit account number, iban bic, n de cuenta, de cuenta, n cuenta, cuenta corriente, clabe interbancaria, n de compte, n compte, compte bancaire, konto, konto nr, bankverbindung, conta bancaria, conto corrente, conto, rekening, rachunek, nr rachunku, nr konta',
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
        (!field.isWeak || (field.style !== 'line' && field.style !== 'below')) &&
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
