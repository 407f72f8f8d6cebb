import { isPlainWord } from './plain-words.ts';
import { hasWordEnding } from './word-forms.ts';

const IDENTIFIER =
  /^(?:req|gs|tx|txn|evt|wd|qt|pq|pool_quote|order|partner_order|order_partner|partner|user_test|att|chk|inv|pi|rf|stl|acct)_(?:test_|live_|sandbox_|fake_)?[A-Za-z0-9][A-Za-z0-9-]{1,63}$|^user_(?=[a-f]*\d)[0-9a-f]{6,32}$/;
/** What partners and machines call their orders, customers, papers, builds and pods: no secret, and nobody's number. */
const REFERENCE =
  /^(?:[A-Z]{1,4}-\d{4,8}|(?:ORD|ORDER|INV|TKT|CASE|REF|PO|SO|TRN|RMA|TXN|REQ)-[A-Z0-9]{3,8}(?:-[A-Z0-9]{2,8}){0,3}|[a-z]{3}-[0-9a-f]{8}|[A-Z]{2,4}-\d{2,4}-\d{4,8}|[A-Z]{1,3}\/\d{1,5}\/(?:\d{1,2}\/)?\d{2,4}|[A-Z]{2,4}\/\d{4}\/\d{3,8}|#\d{4,7}|(?:A[CGM]|BE|FF|M[DS]|R[CR]|SL|TM)\d\d|(?:ord|order|cus|cust|trd|trf|pt|ref|tkt|case|job|run|sub|ch|pay|po|b)[_-][A-Za-z0-9]{4,32}|(?:19|20)\d\d\.\d\d\.\d\d-[0-9a-f]{7,8}|[a-z]+(?:-[a-z]+){1,3}-[0-9a-f]{8,10}-[a-z0-9]{5})$/;
/** The first line of one that was wrapped. */
const WRAPPED_UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){2,3}(?:[0-9a-f]{4})?$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TIMESTAMP =
  /^(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?:[T_ ]?[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?(?:[.,]\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?$/;
/** Seconds or milliseconds since 1970, of this decade. */
const EPOCH = /^1[678]\d{8}(?:\d{3})?$/;
/** Half of a moment that was wrapped, and one with a misread `T` or `Z`. */
const WRAPPED_MOMENT = /^(?:(?:19|20)\d\d-\d\d-|-?(?:\d\d-)?\d\d[T7]\d\d:\d\d(?::\d\d)?.?)$/;
const BLURRED_MOMENT = /^20\d\d-\d\d-\d\d.{0,2}\d\d:\d\d(?::\d\d)?.{0,2}$/;
const CLOCK = /^[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,6})?(?:Z|am|pm)?$/i;
const AMOUNT =
  /^[+\-−~<>≈]?[$€£¥₮]?\d{1,3}(?:[,.'’]?\d{3}){0,3}(?:[.,]\d{1,8})?(?:%|[kKMB]|ms|s|h|d|px|MB|KB|GB|x|[$€£¥₮])?$/;
const VERSION = /^v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?:-[a-z]+\.?\d*)?$/i;
const PAIR = /^[A-Z]{3,4}[-/][A-Z]{3,4}$/;

const trim = (text: string): string => text.replace(/^[^\p{L}\p{N}$€£+\-#/]+|[^\p{L}\p{N}%/]+$/gu, '');

/** A support-safe identifier by its shape: request, session, transaction, event, delivery, quote and order ids, UUIDs. */
export function isIdentifier(text: string): boolean {
  const bare = trim(text);
  return IDENTIFIER.test(bare) || UUID.test(bare) || WRAPPED_UUID.test(text.trim());
}

/** A moment or a plain number: timestamps, amounts, counts, versions. */
export function isMeasure(text: string): boolean {
  const bare = trim(text);
  if (bare === '') return true;
  if (WRAPPED_MOMENT.test(text) || WRAPPED_MOMENT.test(bare) || BLURRED_MOMENT.test(bare)) return true;
  if (TIMESTAMP.test(bare) || CLOCK.test(bare) || VERSION.test(bare) || PAIR.test(bare) || EPOCH.test(bare))
    return true;
  // Seven digits and more in one piece count nothing: numbers of accounts and customers.
  return AMOUNT.test(bare) && bare.replace(/\D/g, '').length <= 9 && !/\d{7}/.test(bare);
}

/** An identifier whose underscore was read as, or beside, a blank. */
const SPLIT_IDENTIFIER =
  /(?<![A-Za-z0-9_])(?:(?:req|gs|tx|txn|evt|wd|qt|pq|order)(?: ?_ ?(?:(?:test|live) ?[_ ] ?)?| (?:test|live)[_ ] ?)|user[_ ] ?test[_ ] ?)[A-Za-z0-9]{6,40}(?![A-Za-z0-9_])/g;
/** One without any underscore left: short, and mixed as no word is. */
const BARE_IDENTIFIER =
  /(?<![A-Za-z0-9_])(?:(?:req|gs|tx|txn|evt|wd|qt|pq) (?=[A-Za-z]*\d|[A-Za-z]*[a-z][A-Z]|[A-Za-z]*[A-Z]{2}[a-z])[A-Za-z0-9]{8,16}|(?:order|partner|user) (?=[a-f]*\d)[0-9a-f]{6,16})(?![A-Za-z0-9_])/g;
/** One in which a letter was read as a sign. */
const MARRED_IDENTIFIER =
  /(?<![A-Za-z0-9_])(?:req|gs|tx|txn|evt|wd|qt|pq|order)_(?:(?:test|live)_)?[A-Za-z0-9]{2,24}[!|{}[\]éí€][A-Za-z0-9]{1,24}(?![A-Za-z0-9_])/g;
/** A UUID with letters read for digits, or blanks beside its hyphens. */
const BLURRED_UUID =
  /(?<![A-Za-z0-9-])[0-9a-fA-FoOlISZgs|]{8} ?- ?[0-9a-fA-FoOlISZgs|]{4} ?- ?[0-9a-fA-FoOlISZgs|]{4} ?- ?[0-9a-fA-FoOlISZgs|]{4} ?- ?[0-9a-fA-FoOlISZgs|]{11,13}(?![A-Za-z0-9-])/g;

/** Where identifiers stand in a line of read text. */
export function identifierSpans(text: string): { start: number; end: number }[] {
  const whole = partsOf(text).filter((part) => isIdentifier(part.text));
  const split = [SPLIT_IDENTIFIER, BARE_IDENTIFIER, MARRED_IDENTIFIER, BLURRED_UUID]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: hit }) => ({
      start: index,
      end: index + hit.length,
    }));
  return [...whole, ...split];
}

/** The pieces of a word between the signs that join names and values: `req=…`, `"code":"…"`, `?token=…&id=…`. */
export function partsOf(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(/[^\s="'`“”‘’(),;{}[\]<>?&|]+/g)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
    text: part,
  }));
}

/** The name of a field before its value, as code has it: `smtp-user:`, `"created_at":`, `apiKey=`. */
export function isFieldName(text: string): boolean {
  const name = /^["'{[]*([a-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*)["']?[:=]["'{[]*$/.exec(text)?.[1];
  if (!name || name.length > 40) return false;
  const parts =
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return parts.some((part) => part.length > 1 && (isPlainWord(part) || isKnownCode(part)));
}

/**
 * Can this word stay although nobody knows it? True for plain language, numbers, moments, identifiers, and for code and
 * paths made of plain words (`gate_session.completed`, `/v1/pools`).
 */
export function isHarmless(text: string): boolean {
  const pieces = partsOf(text);
  if (pieces.length > 1) return pieces.every((piece) => isHarmless(piece.text));
  if (isMeasure(text) || isIdentifier(text) || REFERENCE.test(trim(text))) return true;
  const bare = trim(text);
  if (/[@©®]/.test(bare)) return false;
  const tokens = bare.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (tokens.length > 12) return false;
  let strange = 0;
  for (const token of tokens) {
    const parts = token.match(/\p{L}+|\p{N}+/gu) ?? [];
    // `v1`, `s3`, `sha256`, `5ms`: one change between letters and digits. A code has more.
    if (parts.length > 2) return false;
    for (const part of parts) {
      if (/\p{N}/u.test(part)) {
        if (part.length > (parts.length > 1 ? 3 : 4)) return false;
      } else if (part.length === 1) strange += 1;
      else if (!isPlainWord(part.toLowerCase()) && !isKnownCode(part) && !hasWordEnding(part)) return false;
    }
  }
  return strange <= Math.max(1, tokens.length / 3);
}

const CODES = new Set(
  'gs req evt tx txn wd qt pq vl vi smtp redis utf charset spec ip obit 0bit gate pools base link scan sdk ui ux vs eu uk usa us de at pt nl fr es it ie sla mcc s1 s2 s3 s4 hmac sha jwt url uri id ids io ssl tls cpu ram ip dns cors csp vat kyb kyc aml pep iva tva btw mwst sms mms cvv cvc tan puk blik cpf nif pix bic swift xhr css js ts jsx tsx svg png jpg jpeg gif webp pdf csv xlsx docx md toml yml ini py rb php cgi wasm woff woff2 otf ttf ftp ssh tcp udp sdk ide gui cli linux macos ios ipad iphone wpa wpa2 wpa3 wifi lte gps nfc usb hdmi led lcd kw kwh mwh kb mb gb tb kib mib gib khz mhz ghz kg cl dl ml mm cm km ms rpm dpi fps gmbh ltd inc llc spa srl stdin ln lf crlf'.split(
    ' ',
  ),
);
const isKnownCode = (part: string): boolean => CODES.has(part.toLowerCase());
