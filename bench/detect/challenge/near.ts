import { LOWER, type Random, two, UPPER } from '../corpus/random.ts';
import { luhnNumber, notLuhn } from '../validation/checks.ts';
import type { Families } from '../validation/family.ts';
import { brokenIban, inFours } from '../validation/personal-values.ts';
import { clock, day, epoch, word } from '../validation/values.ts';

const brokenCard = (r: Random): string => notLuhn(r, 16, r.pick(['4', '52', '55', '2221', '6011']));
/** A merchant's number that would pass as a card. */
const lucky = (r: Random): string => luhnNumber(r, 16, r.pick(['0', '7', '9']));
const brokenAba = (r: Random): string => `99${r.digits(7)}`;

/** Harmless neighbours of personal data. */
export const nearFamilies: Families = {
  'mail-like': [
    (r) => `git clone ssh://git@${r.pick(['gitlab.com', 'github.com'])}/${word(r)}/${word(r)}.git`,
    (r) => `resolved "${word(r)}@^${r.int(1, 9)}.${r.int(0, 9)}.0"`,
    (r) => `@${word(r)} and @${word(r)}: please review`,
    'avatar@3x.webp, hero@2x.avif',
    (r) => `3 pcs @ ${r.number(2)}.${r.digits(2)} = ${r.number(3)}.${r.digits(2)}`,
    (r) => `@Scheduled(fixedRate = ${r.number(5)})`,
    'Enter your email, for instance name@example.com.',
    (r) => `Message-ID parts: ${r.hex(12)} at mx (${clock(r)})`,
  ],
  'phones-like': [
    (r) => `ISBN-13: 978-0-${r.digits(3)}-${r.digits(5)}-${r.digits(1)}`,
    (r) => `range ${r.number(5)}-${r.number(5)}, step ${r.number(3)}`,
    (r) => `${r.number(3)}.${r.number(3)}.${r.number(3)} rows scanned`,
    (r) => `pts ${r.number(8)}, dts ${r.number(8)}, fps 29.97`,
    (r) => `canvas ${r.number(4)} x ${r.number(4)}, tile ${r.number(3)}, zoom ${r.int(1, 20)}`,
    (r) => `Art.-Nr. ${r.number(3)} ${r.number(3)} ${r.number(3)}`,
    (r) => `job #${r.number(9)} exited ${r.int(1, 9)} after ${r.number(4)}s`,
    'We need a phone number with country code, spaces are fine.',
  ],
  'card-like': [
    brokenCard,
    (r) => `test vector ${inFours(brokenCard(r))} must be refused`,
    (r) => `order no. ${lucky(r)}`,
    (r) => `session counter ${notLuhn(r, 15, '5')}`,
    (r) => `nonce=${notLuhn(r, 19, '8')} seq=${r.number(6)}`,
    (r) => `merchant id ${lucky(r)} at terminal ${r.number(8)}`,
    (r) => `created_at: ${epoch(r)}${r.digits(3)}\nupdated_at: ${epoch(r)}${r.digits(3)}`,
    (r) => `shipment ${notLuhn(r, 14)} left the hub`,
  ],
  'iban-like': [
    brokenIban,
    (r) => `reference ${brokenIban(r)} unknown`,
    (r) => `"code": "${inFours(brokenIban(r))}"`,
    (r) => `pair EUR-USDT, spread ${r.int(1, 90)} bps, side on_ramp`,
    (r) => `container ${r.chars(UPPER, 4)}${r.number(7)} cleared customs`,
    (r) => `VIN WVWZZZ1JZ${r.chars('ABCDEFGH', 1)}W${r.number(6)}`,
    (r) => `SEPA file pain.001.001.0${r.int(3, 9)}, ${r.int(2, 90)} entries`,
    'IBAN starts with two letters, then two check digits.',
  ],
  'identities-like': [
    'SSN: ___-__-____',
    'PESEL ma 11 cyfr, NIP ma 10.',
    'Steuer-ID: elf Ziffern, keine Buchstaben',
    (r) => `batch ${r.number(11)} of ${r.number(11)}`,
    (r) => `drawing ${r.int(700, 899)}-${two(r.int(10, 99))}-${r.number(3)}`,
    (r) => `checksum error at ${r.number(9)} bytes`,
    (r) => `node-${r.chars(LOWER, 2)}-${r.number(8)} joined the ring`,
    (r) => `Teile-Nr. ${r.number(2)} ${r.number(6)} ${r.chars(UPPER, 1)}`,
  ],
  'birth-dates-like': [
    (r) => `effective from ${day(r)} to ${day(r)}`,
    (r) => `Stand: ${two(r.int(1, 28))}.${two(r.int(1, 12))}.${r.int(2025, 2031)}`,
    (r) => `Founded ${r.int(1890, 1999)}, listed ${r.int(2000, 2020)}`,
    (r) => `ship date ${r.int(1, 12)}/${r.int(1, 28)}/${r.int(2026, 2030)}`,
    (r) => `expires ${two(r.int(1, 12))}/${r.int(27, 35)} (certificate)`,
    (r) => `datum: ${day(r)} | bedrag: ${r.number(2)},00`,
    'The date of birth is optional for companies.',
  ],
  'addresses-like': [
    (r) => `address of the contract is in the constructor, line ${r.number(3)}`,
    (r) => `Level ${r.int(2, 9)}, exit ${r.chars('ABCD', 1)}, platform ${r.int(1, 20)}`,
    (r) => `bucket path /street/${r.number(3)}/house.json`,
    (r) => `Rack ${r.number(2)}, Unit ${r.int(1, 42)}, Port ${r.int(1, 48)}`,
    'Bitte geben Sie Straße und Hausnummer getrennt ein.',
    (r) => `0x${r.hex(8)}: segmentation fault at address ${r.hex(12)}`,
    'Shipping address and billing address may differ.',
  ],
  'documents-like': [
    (r) => `flight ${r.chars('ABEKLQ', 2)}${r.number(4)} was cancelled`,
    (r) => `serial no. ${r.chars(UPPER, 2)}${r.number(7)} (printer)`,
    (r) => `passport-jwt@4.${r.int(0, 9)}.${r.int(0, 9)} has no types`,
    'Please upload both sides of the document.',
    (r) => `licence: MIT, spdx id MIT, ${r.int(1990, 2026)}`,
    (r) => `model ${r.chars(UPPER, 1)}${r.number(2)}-${r.number(5)}, firmware ${r.int(1, 9)}.${r.int(0, 9)}`,
  ],
  'bank-numbers-like': [
    (r) => `routing table: ${r.number(4)} entries, metric ${r.number(3)}`,
    (r) => `part ${brokenAba(r)} is out of stock`,
    'Account number: (hidden)',
    (r) => `account balance ${r.number(4)}.${r.digits(2)} EUR, limit ${r.number(4)}.00`,
    (r) => `Konto-Typ: Geschäft, Währung: EUR, Buchungen: ${r.number(2)}`,
    (r) => `SWIFT ${r.int(5, 6)}.${r.int(0, 9)} toolchain on ${r.pick(['arm64', 'x86_64'])}`,
    (r) => `bank holiday calendar ${r.int(2026, 2031)} imported`,
  ],
  'networks-like': [
    (r) => `build ${r.int(1, 9)}.${r.int(0, 9)}.${r.int(0, 9)}.${r.number(4)}`,
    'subnet mask 255.255.254.0, gateway 127.0.0.1',
    (r) => `OID 2.16.840.1.${r.number(6)}.${r.int(1, 9)}`,
    (r) => `time ${clock(r)}:${two(r.int(0, 24))} timecode`,
    (r) => `listen [::1]:${r.int(3000, 9000)}`,
    (r) => `chapter ${r.int(1, 9)}.${r.int(1, 9)}.${r.int(1, 9)}.${r.int(1, 9)}: errors`,
    (r) => `203.0.113.${r.int(1, 254)} stands for the caller in this example`,
  ],
  'names-of-people-like': [
    'name: string\nsurname: string',
    (r) => `service name: ${word(r)}-${word(r)}`,
    '"customer": { "name": null }',
    'Name on card (as embossed)',
    (r) => `display_name: ${word(r)} worker`,
    'Beneficiary: see attachment',
    (r) => `contact: #${word(r)}-oncall`,
  ],
};

/** Neighbours of keys, phrases and addresses of wallets. */
export const nearCrypto: Families = {
  'crypto-like': [
    (r) => `block hash 0x${r.hex(64)} at height ${r.number(8)}`,
    (r) => `tx 0x${r.hex(64)} was mined`,
    (r) => `transactionHash: 0x${r.hex(64)}`,
    (r) => `selector 0x${r.hex(8)}, calldata empty`,
    (r) => `gasPrice ${r.number(10)} wei, nonce ${r.number(3)}`,
    'derive m/84h/0h/0h/1/7 and compare',
    'Your recovery phrase has twelve words. Nobody will ask you for it.',
    'event Swap(address indexed sender, uint256 amountIn, uint256 amountOut);',
    (r) => `merkle root sha256:${r.hex(64)}`,
    (r) => `USDT on tron, ${r.number(3)} confirmations, fee ${r.int(1, 30)} TRX`,
    'ocean apple music forest window table chair', // seven words, no phrase
  ],
};
