import { keep, personal } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import * as coins from './coins.ts';
import { json, lines, pretty, tabs } from './draw.ts';
import * as numbers from './numbers.ts';
import { email, person, phone, worldPhone } from './people.ts';
import { about } from './zerobit-case.ts';

const p = personal;

/** People, banks and wallets in the platform's payloads and tickets. */
export const zerobitPeople: Families = {
  'user reference': [
    about((c, r) =>
      json({ amount: '75.00', currency: 'EUR', user_reference: p(email(r)), metadata: { order_id: c.order } }),
    ),
    about((c, r) => json({ id: c.session, user_reference: p(worldPhone(r)), status: 'open' })),
    about((c, r) => lines(`session: ${c.session}`, `user_reference: ${p(email(r))}`, `request: ${c.request}`)),
    about((c, r) => `Idempotency-Key: ${p(email(r))}_create_${r.digits(4)}, ${c.request}`),
  ],
  'customer metadata': [
    about((c, r) => {
      const of = person(r);
      return pretty({
        id: c.session,
        object: 'gate_session',
        metadata: { order_id: c.order, customer_name: p(of.full), customer_email: p(email(r, of)) },
      });
    }),
    about((c, r) =>
      json({ refid: c.tx, customer: { first_name: p(person(r).given), phone: p(phone(r)) }, status: 'pending' }),
    ),
    about((c, r) => json({ partner_reference: c.order, payer: { name: p(person(r).full), iban: p(numbers.iban(r)) } })),
  ],
  identity: [
    about((c, r) => {
      const of = person(r);
      return json({
        type: 'kyc.required',
        id: c.event,
        data: {
          session_id: c.session,
          applicant: { full_name: p(of.full), date_of_birth: p('1987-04-12'), document_number: p(numbers.passport(r)) },
        },
      });
    }),
    about((c, r) =>
      lines(
        `Session ${c.session}`,
        `KYC name: ${p(person(r).full)}`,
        `Passport number: ${p(numbers.passport(r))}`,
        'Result: review',
      ),
    ),
    about((c, r) => `applicant_id=${p(r.uuid())} session=${c.session} kyc=pending`),
    about((c, r) =>
      lines('OCR of the id page', p(numbers.mrz(r, 'Larissa', person(r, 'NL').family)), `for ${c.session}`),
    ),
  ],
  'pool funding': [
    about((_, r) =>
      json({
        currency: 'EUR',
        iban: p(numbers.iban(r)),
        reference: p(`FND-${r.digits(6)}-${r.chars('ABCDEFGH', 2)}`),
        instructions: p(`Send by SEPA with the reference from ${r.pick(['your', 'the'])} account only`),
      }),
    ),
    about((c, r) =>
      lines(
        'GET /v1/pools/funding 200',
        `IBAN: ${p(numbers.shownIban(r))}`,
        `BIC: ${p(numbers.bic(r))}`,
        `Request: ${c.request}`,
      ),
    ),
    about((c, r) => `funding iban ${p(numbers.shownIban(r, 'DE'))} refused, request ${c.request}`),
  ],
  wallet: [
    about((c, r) => json({ quote_id: c.quote, destAddress: p(coins.tron(r)), destNetwork: 'tron', amount: '75.00' })),
    about((c, r) => `Trade ${c.trade} paid to ${p(coins.ethereum(r))}, tx hash ${keep(`0x${r.hex(64)}`)}`),
    about((c, r) => tabs(['Trade', 'Wallet', 'Status'], [c.trade, p(coins.tron(r)), 'reserved'])),
    about((c, r) => `deposit_address=${p(coins.bitcoin(r))} order=${c.order} status=payment_detected`),
  ],
  ticket: [
    about(
      (c, r) =>
        `Customer ${p(person(r, r.pick(['GB', 'DE', 'ES', 'BR', 'NG', 'IN'])).full)} paid ${c.order} but ${c.session} is still open.`,
    ),
    about((c, r) =>
      lines(
        'Environment: production',
        `Session id: ${c.session}`,
        `Notes: buyer ${p(email(r))} called from ${p(worldPhone(r))}`,
      ),
    ),
    about((c, r) => `Kunde ${p(person(r, 'DE').full)} (${p(email(r, person(r, 'DE')))}) wartet auf ${c.tx}.`),
    about(
      (c, r) =>
        `O cliente ${p(person(r, 'BR').full)}, CPF ${p(numbers.nationalIds.BR?.[1](r) ?? '')}, não recebeu ${c.trade}.`,
    ),
    about((c, r) => `${c.at} INFO user ${p(email(r))} wallet=${p(coins.tron(r))} order=${c.order}`),
  ],
  dashboard: [
    about((c, r) => {
      const of = person(r);
      return tabs(['Session', 'Customer', 'Email', 'Status'], [c.session, p(of.full), p(email(r, of)), 'completed']);
    }),
    about((c, r) =>
      lines(
        'Transaction',
        c.tx,
        'Cardholder name',
        p(person(r).full),
        'Card number',
        p(numbers.shownCard(r)),
        'Status',
        'failed',
      ),
    ),
    about((c, r) => lines(`order_id,session_id,email`, `${c.order},${c.session},${p(email(r))}`)),
  ],
};
