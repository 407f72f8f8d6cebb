import { luhn } from '../checksums.ts';
import { cue } from '../cues.ts';
import type { Detector, Report } from '../rule.ts';
import { isTouched } from '../spans.ts';
import type { Survey } from '../survey.ts';
import { wordSet } from '../word-set.ts';

/** Issuer ranges with the lengths their cards have. */
export function isIssued(digits: string): boolean {
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
        if (/[A-Za-z_]/.test(text.charAt(end))) continue;
        // The rest of a decimal number, unless commas part the columns.
        if (/^[.,]\d/.test(text.slice(end, end + 2)) && !(text[end] === ',' && text[start - 1] === ',')) continue;
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
  /(?<!\p{L})(?:merchants?|händler|marchand|commerçant|comerci(?:o|ante)|lojista|esercente|commerciante|handelaar|winkelier|sprzedawc[ay])(?:[ -](?:ids?|nos?\.?|nrn?\.?|numbers?|nummern?|account))?(?: (?:on|in|of|at|for|im|am|auf|sur|del|en|su|van|w) (?:\p{L}{2,12} ){0,2}\p{L}{3,12})?(?: is| was| are)?[.:=#\s("'|]{0,4}(?:\d{12,19}(?:,| and| und| et| y| e| en| i) ){0,3}$/iu;
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

/** The month a card ends, beside its number or its check value. */
const EXPIRY =
  /(?<![\p{L}])(?:exp(?:iry|ires|iration)?(?:[ _-]?date)?|valid (?:thru|until|to)|g[üu]ltig bis|validit[ée]|expire|caduca|vence|validade|scad(?:e|enza)|geldig tot|wa[żz]na do|mm\/yy)["']?(?:[\s:=]{1,3}|[ \t]{4,24})["']?((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d)(?![\d/-])/giu;
const hasExpiry = cue('exp|valid|gultig|gueltig|caduca|vence|scad|geldig tot|wazna do|mm/yy');
const CARD_NEAR = /cv[vc]|card|karte|carte|tarjeta|cart[aã]o|carta|kaart|karta|(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}/i;

function findExpiries(text: string, report: Report): void {
  for (const match of text.matchAll(EXPIRY)) {
    const end = match.index + match[0].length;
    if (CARD_NEAR.test(text.slice(Math.max(0, match.index - 160), match.index) + text.slice(end, end + 100)))
      report(end - match[1]!.length, end);
  }
}

/** Numbers of payment cards, and until when they are valid. */
export const cards: Detector[] = [
  {
    id: 'payment-card',
    label: 'Payment card number',
    category: 'personal',
    tier: 'certain',
    find(survey, report) {
      findCards(survey, (start, end, tier) => {
        if (!isTouched(survey.kept, { start, end }) && !isNumbered(survey.text, start)) report(start, end, tier);
      });
      if (hasExpiry(survey) && /[^\d/-](?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d[^\d/-]/.test(survey.text))
        findExpiries(survey.text, (start, end) => report(start, end, 'likely'));
    },
    field: {
      words:
        'card, card number, cardnumber, card no, credit card, credit card number, debit card, pan, primary account number, ccnumber, cc number, kartennummer, kreditkarte, kreditkartennummer, numero de carte, carte bancaire, numero de tarjeta, tarjeta, numero do cartao, cartao, numero di carta, carta di credito, kaartnummer, numer karty',
      value: /[\d*•xX][\d*•xX -]{8,28}/y,
      check: (value) => value.replace(/\D/g, '').length >= 12 && value.length <= 30 && /^[\d -]+$/.test(value),
    },
    source: 'ISO/IEC 7812-1: 12 to 19 digits, issuer ranges, Luhn check digit',
    matches: [
      '4539 1488 0343 6467',
      '(4242 4242 4242 4242)',
      'card=5555-5555-5555-4444;',
      'order,card,sum\n7,4539148803436467,59.90',
      '{"pan":378282246310005}',
    ],
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
];
