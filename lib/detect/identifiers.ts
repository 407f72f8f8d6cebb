import { detect } from './detect.ts';
import type { Finding, Identifier, IdentifierKind } from './detector.ts';
import { forEachLabelled } from './engine.ts';
import { KeywordScanner } from './keyword-scanner.ts';
import { isTouched, toUnion } from './spans.ts';
import { survey } from './survey.ts';

/** Identifiers that a prefix or a shape names, after 0Bit's public documentation. */
const SHAPES: readonly [kind: IdentifierKind, pattern: RegExp][] = [
  ['request-id', /(?<![\w-])req_[A-Za-z0-9_-]{3,64}/g],
  ['session-id', /(?<![\w-])gs_[A-Za-z0-9_-]{3,64}/g],
  ['transaction-id', /(?<![\w-])(?:tx|txn)_[A-Za-z0-9_-]{3,64}/g],
  ['event-id', /(?<![\w-])evt_[A-Za-z0-9_-]{3,64}/g],
  ['delivery-id', /(?<![\w-])wd_[A-Za-z0-9_-]{3,64}/g],
  ['quote-id', /(?<![\w-])(?:qt|pq|pool_quote)_[A-Za-z0-9_-]{3,64}/g],
  ['order-id', /(?<![\w-])(?:order|partner_order|attempt)_[A-Za-z0-9_-]{1,64}/g],
  ['pool-id', /(?<![\w-])[A-Z]{3}[-/](?:USDT|USDC|0?[A-Z]{3,5})(?![\w-])/g],
  ['endpoint', /(?<!\w)(?:GET|POST|PUT|PATCH|DELETE) \/v\d[\w/{}.:-]{1,120}/g],
  ['http-status', /(?<=HTTP\/\d(?:\.\d)? )[1-5]\d\d(?!\d)/g],
  [
    'error-code',
    /(?<!\w)(?:key_mode_mismatch|invalid_request|pools_not_enabled|pool_access_suspended|kyc_not_approved|pool_not_allowed|pool_dry|engine_unavailable|rate_unavailable|invalid_signature|stale_signature|signature_mismatch|retry_exhausted|missing_obit_server_config|unknown_gate_session)(?!\w)/g,
  ],
  [
    'sdk',
    /@0bit\/0?gate(?:@\d[\w.-]*)?|(?<![\w@/])(?:0bit-0?gate(?:[@=]=?\d[\w.-]*)?|gate-(?:node|python|js)\/\d[\w.-]*)/g,
  ],
  ['docs-url', /https:\/\/(?:0bit-docs\.pages\.dev|docs\.0pools\.io)\/[\w/#.-]*/g],
  ['timestamp', /(?<!\d)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?/g],
];

const HOSTS: readonly [pattern: RegExp, environment: string][] = [
  [/(?:gate-api|pools-api|base-api|gate)-sandbox\.0bit\.app|(?<!\w)[sp]k_test_/, 'sandbox'],
  [/(?<![\w-])(?:gate-api|pools-api|base-gate-api|gate)\.0bit\.app|(?<!\w)[sp]k_live_/, 'production'],
  [/localhost:4000/, 'local development'],
];

const VALUES: Partial<Record<IdentifierKind, RegExp>> = {
  'http-status': /^[1-5]\d\d$/,
  'error-code': /^[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)+$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  environment: /^(?:sandbox|production|live|test|local(?: development)?)$/i,
  status: /^[a-z][a-z_ -]{2,30}$/i,
  timestamp: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|^1\d{9}(?:\d{3})?$/,
  endpoint: /^(?:(?:GET|POST|PUT|PATCH|DELETE) )?\/[\w/{}.:?=&-]+$/,
  sdk: /[a-z]/i,
  'docs-url': /^https:\/\/(?:0bit-docs\.pages\.dev|docs\.0pools\.io)\//,
  'pool-id': /^0?[A-Z0-9]{2,6}[-/]0?[A-Z0-9]{2,6}$/,
  'partner-id': /^[\p{L}\p{N}][\p{L}\p{N}&.,' _-]{1,60}$/u,
};
const ID = /^(?=.*\d|.*_)[A-Za-z0-9][A-Za-z0-9_.:-]{2,100}$/;
/** Kinds whose unquoted values have spaces in them. */
const SPACED = new Set<IdentifierKind>(['endpoint', 'environment', 'partner-id', 'timestamp']);

const nothing = new KeywordScanner([]);

/**
 * Support-safe identifiers in a text, in order, each value once per kind and place.
 *
 * @param findings - of the same text; what lies inside them is no identifier
 */
export function findIdentifiers(text: string, findings: readonly Finding[] = detect(text)): Identifier[] {
  const taken = toUnion(findings);
  const found: Identifier[] = [];
  const add = (kind: IdentifierKind, start: number, end: number) => {
    while (end > start && /[\s.,;:]/.test(text[end - 1]!)) end--;
    if (end > start && !isTouched(taken, { start, end }))
      found.push({ kind, value: text.slice(start, end), start, end });
  };
  forEachLabelled(survey(text, nothing), (field, target) => {
    if (typeof target !== 'string' || target === 'harmless') return;
    let { end } = field;
    if (!field.isQuoted) {
      const pattern = SPACED.has(target) && field.style === 'line' ? /^[^\n,;|&<>"]+/ : /^[^\s,;&"'<>)}\]]+/;
      end =
        field.start + (pattern.exec(text.slice(field.start, Math.min(field.end, field.start + 200)))?.[0].length ?? 0);
    }
    if ((VALUES[target] ?? ID).test(text.slice(field.start, end).trim())) add(target, field.start, end);
  });
  for (const [kind, pattern] of SHAPES) {
    for (const match of text.matchAll(pattern)) add(kind, match.index, match.index + match[0].length);
  }
  for (const [pattern] of HOSTS) {
    const match = pattern.exec(text);
    if (match)
      found.push({
        kind: 'environment',
        value: environmentOf(match[0]),
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return settle(found);
}

const environmentOf = (evidence: string) => HOSTS.find(([pattern]) => pattern.test(evidence))![1];

/** A shape's own prefix beats what a label said; overlaps go to the longer. */
function settle(found: readonly Identifier[]): Identifier[] {
  const shapes = new Map(found.map((identifier) => [`${identifier.start}:${identifier.end}`, identifier]));
  const settled: Identifier[] = [];
  for (const identifier of [...shapes.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = settled.at(-1);
    if (last && identifier.start < last.end) continue;
    settled.push(identifier);
  }
  return settled;
}
