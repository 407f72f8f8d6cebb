import { isPlainWord } from './plain-words.ts';

const IDENTIFIER =
  /^(?:req|gs|tx|txn|evt|wd|qt|pq|pool_quote|order|partner_order|order_partner|partner|user_test|att|chk|inv|pi|rf|stl|acct)_(?:test_|live_|sandbox_|fake_)?[A-Za-z0-9][A-Za-z0-9-]{1,63}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TIMESTAMP =
  /^(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?:[T_ ]?[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?(?:[.,]\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const CLOCK = /^[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,6})?(?:Z|am|pm)?$/i;
const AMOUNT = /^[+\-−~<>≈]?[$€£¥₮]?\d{1,3}(?:[,.'’]?\d{3}){0,3}(?:[.,]\d{1,8})?(?:%|[kKMB]|ms|s|h|d|px|MB|KB|GB|x|[$€£¥₮])?$/;
const VERSION = /^v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?:-[a-z]+\.?\d*)?$/i;
const PAIR = /^[A-Z]{3,4}[-/][A-Z]{3,4}$/;

const trim = (text: string): string => text.replace(/^[^\p{L}\p{N}$€£+\-#/]+|[^\p{L}\p{N}%/]+$/gu, '');

/** A support-safe identifier by its shape: request, session, transaction, event, delivery, quote and order ids, UUIDs. */
export function isIdentifier(text: string): boolean {
  const bare = trim(text);
  return IDENTIFIER.test(bare) || UUID.test(bare);
}

/** A moment or a plain number: timestamps, amounts, counts, versions. */
export function isMeasure(text: string): boolean {
  const bare = trim(text);
  if (bare === '') return true;
  if (TIMESTAMP.test(bare) || CLOCK.test(bare) || VERSION.test(bare) || PAIR.test(bare)) return true;
  return AMOUNT.test(bare) && bare.replace(/\D/g, '').length <= 9;
}

/**
 * Can this word stay although nobody knows it? True for plain language, numbers, moments, identifiers, and for code and
 * paths made of plain words (`gate_session.completed`, `/v1/pools`).
 */
export function isHarmless(text: string): boolean {
  if (isMeasure(text) || isIdentifier(text)) return true;
  const bare = trim(text);
  if (/[@©®]/.test(bare)) return false;
  const parts = bare.replace(/([a-z])([A-Z])/g, '$1 $2').match(/\p{L}+|\p{N}+/gu) ?? [];
  if (parts.length > 12) return false;
  let strange = 0;
  for (const part of parts) {
    if (/\p{N}/u.test(part)) {
      if (part.length > 4) return false;
    } else if (part.length === 1) strange += 1;
    else if (!isPlainWord(part.toLowerCase()) && !isKnownCode(part)) return false;
  }
  return strange <= Math.max(1, parts.length / 3);
}

const CODES = new Set('obit 0bit gate pools base link scan sdk ui ux vs eu uk usa us de at pt nl fr es it ie sla mcc s1 s2 s3 s4 hmac sha jwt url uri id ids io ssl tls cpu ram ip dns cors csp vat kyb kyc aml pep'.split(' '));
const isKnownCode = (part: string): boolean => CODES.has(part.toLowerCase());
