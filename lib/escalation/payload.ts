import type { Span } from '@/lib/detect/detector';
import { type Entry, entriesOf, findJsonBlocks } from './json-blocks';

export type PayloadShape = 'customer' | 'kyc' | 'webhook';

/** A body the seed keeps out of a ticket ("full customer payloads"), and the one line that may stand in for it. */
export interface Payload extends Span {
  readonly shape: PayloadShape;
  readonly summary: string;
  /** Every value that could name a person or an event says itself that it is made up, or was replaced. */
  readonly fake: boolean;
}

type Families = Readonly<Record<string, readonly string[]>>;

/** Keys are compared in lower case, without `_` and `-`. Three families make a customer record. */
const customerFamilies: Families = {
  email: ['email', 'emailaddress', 'customeremail', 'useremail'],
  phone: ['phone', 'phonenumber', 'mobile', 'mobilenumber', 'telephone', 'customerphone'],
  name: ['firstname', 'lastname', 'fullname', 'givenname', 'familyname', 'surname', 'customername', 'accountholder'],
  birth: ['dateofbirth', 'dob', 'birthdate', 'birthday', 'placeofbirth'],
  address: ['address', 'addressline1', 'line1', 'street', 'streetaddress', 'billingaddress', 'homeaddress'],
  place: ['city', 'town', 'postalcode', 'postcode', 'zip', 'zipcode'],
  nationality: ['nationality', 'citizenship', 'gender', 'maritalstatus', 'occupation'],
  taxId: ['taxid', 'ssn', 'nationalid', 'cpf', 'cnpj', 'curp', 'nin', 'bvn'],
  bank: ['iban', 'bic', 'accountnumber', 'sortcode', 'routingnumber', 'clabe', 'pixkey', 'bankaccount'],
  card: ['cardnumber', 'pan', 'cvv', 'cvc', 'cardholder', 'expirymonth'],
  person: ['customer', 'user', 'payer', 'payee', 'beneficiary', 'recipient', 'cardholderdetails'],
  device: ['ip', 'ipaddress', 'clientip', 'useragent', 'deviceid', 'devicefingerprint'],
};

/** Two families make a KYC record. */
const kycFamilies: Families = {
  applicant: ['applicant', 'applicantid', 'applicants', 'applicantdata'],
  document: [
    'document',
    'documents',
    'iddocument',
    'iddocuments',
    'identitydocument',
    'documenttype',
    'documentnumber',
  ],
  number: ['passportnumber', 'idnumber', 'licensenumber', 'licencenumber', 'mrz', 'issuingcountry', 'expirydate'],
  picture: ['selfie', 'liveness', 'facematch', 'documentfront', 'documentback', 'frontimage', 'backimage'],
  check: [
    'verification',
    'verifications',
    'kyc',
    'kyb',
    'kyccase',
    'kycdata',
    'identity',
    'watchlist',
    'sanctions',
    'pep',
  ],
  owner: ['beneficialowners', 'ubo', 'ubos', 'directors', 'shareholders'],
};

const eventName = /^[a-z]+(?:_[a-z]+)*(?:\.[a-z]+(?:_[a-z]+)*){1,2}$/;
const eventKeys = new Set(['type', 'eventtype', 'event']);
const eventIdKeys = new Set(['id', 'eventid']);
const bodyKeys = new Set(['data', 'payload', 'livemode', 'apiversion']);
/** A webhook event that holds nothing but these is its own summary. */
const summaryKeys = new Set(['id', 'eventid', 'type', 'eventtype', 'event', 'createdat', 'created', 'timestamp']);

const normal = (key: string) => key.toLowerCase().replace(/[_-]/g, '');

function countFamilies(families: Families, keys: ReadonlySet<string>): number {
  return Object.values(families).filter((names) => names.some((name) => keys.has(name))).length;
}

function isWebhookBody(entries: readonly Entry[], keys: ReadonlySet<string>): boolean {
  const hasEventName = entries.some((entry) => eventKeys.has(normal(entry.key)) && eventName.test(entry.value ?? ''));
  if (!hasEventName || ![...eventIdKeys].some((key) => keys.has(key))) return false;
  // A delivery record names an event without holding its body.
  if (entries.some(({ key, value }) => key === 'object' && /^(?:list|webhook_delivery)$/.test(value ?? ''))) {
    return [...keys].some((key) => key === 'payload' || key === 'payloadraw' || key === 'rawbody');
  }
  return [...keys].some((key) => bodyKeys.has(key)) || [...keys].some((key) => !summaryKeys.has(key));
}

function shapeOf(entries: readonly Entry[]): PayloadShape | undefined {
  const keys = new Set(entries.map(({ key }) => normal(key)));
  if (countFamilies(kycFamilies, keys) >= 2) return 'kyc';
  if (countFamilies(customerFamilies, keys) >= 3) return 'customer';
  return isWebhookBody(entries, keys) ? 'webhook' : undefined;
}

const fakeValue =
  /fake|test|example|sample|dummy|placeholder|lorem|x{3,}|0{4,}|\b(?:jane|john) doe\b|\[[a-z][a-z-]*-\d+\]|^$/i;
const namingKeys = new Set([...Object.values({ ...customerFamilies, ...kycFamilies }).flat(), ...eventIdKeys]);

function isFake(entries: readonly Entry[]): boolean {
  const naming = entries.filter(({ key, value }) => value !== undefined && namingKeys.has(normal(key)));
  return naming.length > 0 && naming.every(({ value }) => fakeValue.test(value!));
}

const shapeNames: Readonly<Record<PayloadShape, string>> = {
  customer: 'customer payload',
  kyc: 'KYC record',
  webhook: 'webhook body',
};

const keptKey =
  /^(?:id|refid|type|event_?type|object|status|state|code|mode|livemode|created_?at|updated_?at|occurred_?at|timestamp|created|status_?code|.*(?:_id|Id))$/;
/** Ids under or beside these belong to a person (domain, section 2.1). */
const personal =
  /applicant|kyc|kyb|verif|customer|user|document|tax|national|passport|payer|payee|benefi|device|facilita/i;
const keptValue = /^[\w.:+/-]{1,80}$/;

/** Ids, type, time and status of a body: `webhook body: id evt_1, type gate_session.failed, data.id gs_1, …`. */
function summarise(shape: PayloadShape, entries: readonly Entry[]): string {
  const kept = entries
    .filter(({ key, value }) => value !== undefined && value !== 'null' && keptKey.test(key) && keptValue.test(value))
    .filter(({ path, key }) => ![...path, key].some((part) => personal.test(part)))
    // Under a person or a document, an id is theirs.
    .filter(({ path, key }) => shape === 'webhook' || path.length === 0 || key !== 'id')
    .map(({ path, key, value }) => `${[...path, key].filter((part) => /^[\w-]{1,40}$/.test(part)).join('.')} ${value}`);
  const list = [...new Set(kept)].slice(0, 20);
  return `(${shapeNames[shape]}, left out${list.length > 0 ? `: ${list.join(', ')}` : ''})`;
}

/** A copied part of a body, without its outer braces: lines that each hold `"key": value`. */
const pairLine = /^\s*\\{0,4}["'][\w.$-]{1,60}\\{0,4}["']\s*:/;

function findFragments(text: string, blocks: readonly Span[]): Span[] {
  const fragments: Span[] = [];
  let offset = 0;
  let current: { start: number; end: number } | undefined;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    const inBlock = blocks.some((block) => block.start <= offset && end <= block.end && offset < end);
    if (!inBlock && pairLine.test(line)) {
      current ??= { start: offset, end };
      current.end = end;
      if (fragments.at(-1) !== current) fragments.push(current);
    } else if (line.trim() !== '' && !/^[\s{}[\],]*$/.test(line) && !inBlock) current = undefined;
    offset = end + 1;
  }
  return fragments;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Full customer payloads, KYC records and raw webhook bodies in `text`, in order, not overlapping. What decides is
 * the shape of a body, not its values, so that it is recognised after redaction as well.
 */
export function findPayloads(text: string): Payload[] {
  const blocks = findJsonBlocks(text);
  const fragments = findFragments(text, blocks).map((fragment) => {
    const touching = blocks.filter((block) => overlaps(block, fragment));
    return { start: fragment.start, end: Math.max(fragment.end, ...touching.map(({ end }) => end)) };
  });
  const candidates = [...blocks.filter((block) => !fragments.some((other) => overlaps(block, other))), ...fragments];
  const found = candidates.flatMap(({ start, end }) => {
    const entries = entriesOf(text.slice(start, end));
    const shape = shapeOf(entries);
    return shape ? [{ start, end, shape, summary: summarise(shape, entries), fake: isFake(entries) }] : [];
  });
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((payload, index) => !inOrder.slice(0, index).some((earlier) => overlaps(earlier, payload)));
}

/** The text with every payload replaced by its summary. Running it again changes nothing. */
export function summarisePayloads(text: string): string {
  let summarised = '';
  let end = 0;
  for (const payload of findPayloads(text)) {
    summarised += text.slice(end, payload.start) + payload.summary;
    end = payload.end;
  }
  return summarised + text.slice(end);
}
