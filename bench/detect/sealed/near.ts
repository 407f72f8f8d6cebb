import { DIGITS, LOWER, UPPER } from '../corpus/random.ts';
import type { Families } from '../validation/family.ts';
import { date, json, lines, role, stamp, tabs, thing, time, version } from './draw.ts';
import * as numbers from './numbers.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Harmless neighbours of personal values: wrong checks, other meanings, labels without a value. */
export const nearFamilies: Families = {
  iban: [
    (r) => `part number ${numbers.brokenIban(r, 'DE')} is sold out`,
    (r) => `pool EUR-USDT, lane ${r.chars(UPPER, 2)}${r.digits(2)}-${thing(r)}`,
    (r) => `batch ${r.chars(UPPER, 2)}${r.digits(4)} ${r.digits(4)} ${r.digits(4)} released`,
    () => 'IBAN: please enter your IBAN without spaces',
    (r) => json({ iban: null, currency: 'EUR', attempt: r.int(1, 9) }),
    (r) => `serial ${numbers.brokenIban(r, 'FR')}`,
  ],
  card: [
    (r) => `reference ${numbers.brokenCard(r)} not in the ledger`,
    (r) => `card ending in ${r.digits(4)} declined`,
    (r) => `Visa •••• ${r.digits(4)}, expired`,
    (r) => `part no. ${r.digits(4)}-${r.digits(4)}-${r.digits(3)}`,
    () => 'Enter the card number without spaces and the CVV from the back.',
    (r) => `epoch ${r.number(13)} ms`,
    (r) => `4111 articles, ${r.number(4)} views, ${r.number(4)} likes`,
  ],
  crypto: [
    (r) => `short id ${r.chars(base58, 22)}`,
    (r) => `topic 0x${r.hex(8)} selector 0x${r.hex(8)}`,
    () => 'The wallet address starts with 0x, bc1 or T, depending on the network.',
    (r) => `block ${r.number(8)} on ethereum, gas ${r.number(6)}, nonce ${r.int(1, 900)}`,
    (r) => `color 0x${r.hex(6)}, mask 0xffffffff, flags 0x${r.hex(4)}`,
    () => 'Write down your twelve words on paper and never share the seed phrase.',
    (r) => `tx ${r.hex(10)}… confirmed ${r.int(2, 40)} times`,
  ],
  phone: [
    (r) => `took ${r.number(3)}-${r.number(3)} ms, ${r.number(10)} rows`,
    (r) => `${date(r)} ${time(r)} shift ${r.digits(3)}.${r.digits(3)}`,
    (r) => `offset +${r.digits(2)}:00 error ${r.digits(3)}-${r.digits(4)}`,
    (r) => `SKU ${r.digits(3)}-${r.digits(4)}-${r.digits(4)} in stock`,
    () => 'Phone: not given',
    (r) => json({ phone_verified: true, sms_count: r.int(1, 90) }),
    (r) => `seq ${r.number(12)} partition ${r.int(0, 40)}`,
  ],
  email: [
    (r) => `git@github.com:${thing(r)}/${role(r)}.git`,
    (r) => `npm install @${thing(r)}/${role(r)}@${version(r)}`,
    (r) => `@media print { .${thing(r)} { display: none } }`,
    (r) => `user@example.com was used in test ${r.int(1, 99)}`,
    () => 'E-mail: required',
    (r) => `docker pull ${thing(r)}/${role(r)}@sha256:${r.hex(64)}`,
    (r) => `@RequestMapping("/${role(r)}") @Autowired private ${thing(r)}`,
  ],
  'national id': [
    (r) => `case ${r.digits(3)}-${r.digits(3)}-${r.digits(4)} closed`,
    (r) => `build ${r.number(11)} of ${role(r)}`,
    () => 'SSN: not collected. DNI: optional. PESEL: optional.',
    (r) => `${r.number(9)} bytes in ${r.number(3)} files`,
    (r) => json({ tax_id_required: false, bsn: '', queue: r.int(1, 90) }),
    (r) => `rev ${r.number(8)}${r.chars(UPPER, 1)} of the form`,
    (r) => `pallet ${r.digits(2)}.${r.digits(3)}.${r.digits(3)} shelf ${r.int(1, 9)}`,
  ],
  date: [
    (r) => `created ${date(r)}, due ${date(r)}`,
    (r) => `Release date: ${date(r)}`,
    () => 'Date of birth: required',
    (r) => `Rechnungsdatum: 0${r.int(1, 9)}.11.2026`,
    (r) => tabs(['Opened', 'Closed'], [date(r), date(r)]),
    (r) => `expires 0${r.int(1, 9)}/2029, maintenance on ${date(r)}`,
  ],
  'network address': [
    (r) => `listening on 0.0.0.0:${r.int(3000, 9000)}`,
    (r) => `resolver 127.0.0.53, probe 192.0.2.${r.int(1, 254)}`,
    (r) => `assembly version ${version(r)}.${r.digits(1)} loaded`,
    (r) => `section 4.${r.int(1, 9)}.${r.int(1, 9)}.${r.int(1, 9)} of the manual`,
    (r) => `time ${time(r)}:${r.digits(2)} frame ${r.digits(3)}`,
    () => 'IP allow list is empty; ::1 and 127.0.0.1 are always allowed',
  ],
  document: [
    (r) => `Passport check: passed after ${r.int(2, 90)} s`,
    () => 'Upload a photo of your passport or driving licence.',
    (r) => `public licence MIT, document ${r.digits(3)} of ${r.digits(3)}`,
    (r) => `doc_${r.chars(LOWER + DIGITS, 12)} uploaded, type=passport`,
    (r) => `template ${r.chars(UPPER, 2)}${r.digits(5)} printed`,
    (r) => json({ document_type: 'id_card', pages: 2, status: 'rejected', tries: r.int(1, 9) }),
  ],
  address: [
    () => 'Address: missing. Please enter street, town and post code.',
    (r) => `${r.int(2, 90)} Mbit down, ${r.int(2, 40)} up, road map in Q${r.int(1, 4)}`,
    (r) => `street_view=false, addressLine=2 of ${r.int(2, 9)}`,
    (r) => `memory address 0x7ff${r.hex(9)}`,
    (r) => `${r.number(5)} orders in Berlin, ${r.number(4)} in Madrid`,
    () => 'The billing address and the shipping address must match.',
  ],
  record: [
    (r) => `${tabs(['Email', 'Name', 'IBAN'], ['–', '–', '–'], ['n/a', 'n/a', 'n/a'])}\n${r.int(1, 9)} rows`,
    (r) => lines('id,status,amount', `${r.digits(4)},open,12.00`, `${r.digits(4)},paid,7.50`),
    (r) => json({ customer: { id: `cus_${r.hex(10)}`, name: null, email: null, verified: true } }),
    (r) => `${stamp(r)} customer=cus_${r.hex(10)} email_sent=true name_match=partial`,
    (r) => tabs(['Product', 'Price', 'Country'], [thing(r), '12.00', 'Portugal'], [thing(r), '9.00', 'Chile']),
    (r) => `SELECT name, email FROM customers WHERE id = ${r.digits(4)};`,
  ],
};
