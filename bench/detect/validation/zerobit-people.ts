import { two } from '../corpus/random.ts';
import { internal, keep, personal } from '../corpus/sample.ts';
import { tron } from './coins.ts';
import { address, internationalPhone } from './contact.ts';
import type { Families } from './family.ts';
import { email, person } from './lexicon.ts';
import { card, iban, inFours, passport, publicIp } from './personal-values.ts';
import { escaped, isoTime, word } from './values.ts';
import { about, wallet } from './zerobit-case.ts';

type R = Parameters<typeof email>[0];
const full = (r: R): string => personal(person(r).full);
const mail = (r: R): string => personal(email(r));
const born = (r: R): string => personal(`${r.int(1950, 2004)}-${two(r.int(1, 12))}-${two(r.int(1, 28))}`);

export const zerobitPeople: Families = {
  sessions: [
    about((c, r) =>
      JSON.stringify({
        id: c.session,
        object: 'gate_session',
        status: 'open',
        amount: '75.00',
        currency: 'EUR',
        user_reference: mail(r),
        metadata: { order_id: c.order },
      }),
    ),
    about((c, r) =>
      JSON.stringify(
        {
          id: c.session,
          status: 'completed',
          customer: {
            first_name: personal(person(r).given),
            last_name: personal(person(r).family),
            email: mail(r),
            phone: personal(internationalPhone(r)),
          },
        },
        null,
        2,
      ),
    ),
    about(
      (c, r) =>
        `{"event":${escaped({ id: c.event, type: 'gate_session.completed', data: { id: c.session, user_reference: personal(internationalPhone(r)) } })}}`,
    ),
    about((c, r) => `${isoTime(r)} INFO user ${mail(r)} wallet=${wallet(r)} order=${c.order}`),
    about((c, r) => `session ${c.session} created for ${full(r)} (${mail(r)})`),
  ],
  'webhook-bodies': [
    about((c, r) =>
      JSON.stringify(
        {
          id: c.event,
          type: 'gate_session.completed',
          created_at: 1790000000,
          data: { id: c.session, object: 'gate_session', target_address: wallet(r), customer_email: mail(r) },
        },
        null,
        2,
      ),
    ),
    about((c, r) =>
      JSON.stringify({
        id: c.event,
        type: 'kyc.required',
        data: { session_id: c.session, applicant: { name: full(r), date_of_birth: born(r) } },
      }),
    ),
    about(
      (c, r) =>
        `received body: {"id":"${c.event}","data":{"id":"${c.session}","payer":{"name":"${full(r)}","iban":"${personal(iban(r))}"}}}`,
    ),
    about((c, r) =>
      JSON.stringify({
        eventId: keep(r.hex(64)),
        type: 'pool.transaction.failed',
        data: { transactId: c.trade, destAddress: personal(tron(r)), destNetwork: 'tron' },
      }),
    ),
  ],
  kyc: [
    about((c, r) =>
      JSON.stringify({
        applicant_id: personal(r.uuid()),
        session_id: c.session,
        first_name: personal(person(r).given),
        last_name: personal(person(r).family),
        dob: born(r),
        document_number: personal(passport(r)),
      }),
    ),
    about(
      (c, r) =>
        `KYC applicant ${personal(r.uuid())} of ${c.session} was rejected: document ${personal(passport(r))} expired`,
    ),
    about(
      (c, r) => `verification_id=${personal(r.uuid())} applicant="${full(r)}" result=consider request_id=${c.request}`,
    ),
    about(
      (c, r) =>
        `Applicant\tDate of birth\tPassport number\tSession\n${full(r)}\t${born(r)}\t${personal(passport(r))}\t${c.session}`,
    ),
    about((c, r) => `Proof of address of ${full(r)}: ${personal(address(r, 'en'))}. Session ${c.session}.`),
  ],
  funding: [
    about(
      (_, r) =>
        `{"currency":"EUR","iban":"${personal(iban(r))}","reference":"${personal(`FND-${r.number(6)}-${r.hex(4).toUpperCase()}`)}","instructions":"${personal(`Use the reference FND and send by SEPA to the ${word(r)} account`)}"}`,
    ),
    about((c, r) => `GET /v1/pools/funding 200 req=${c.request} iban=${personal(iban(r))}`),
    about((c, r) => `Top-up for ${c.pool}: IBAN ${personal(inFours(iban(r)))}, please confirm`),
    about((c, r) => `Payout ${c.transaction} went to IBAN ${personal(iban(r))} of ${full(r)}`),
  ],
  transactions: [
    about(
      (c, r) =>
        `{"refid":"${c.transaction}","session_id":"${c.session}","status":"pending","token":"USDT","network":"tron","local_rail_transaction_id":"${keep(`rail_${r.number(7)}`)}","${internal('facilita')}_transaction_id":"${keep(`rail_${r.number(7)}`)}"}`,
    ),
    about((c, r) =>
      JSON.stringify({ refid: c.transaction, status: 'completed', card: personal(card(r)), billing_name: full(r) }),
    ),
    about(
      (c, r) => `refid=${c.transaction} session=${c.session} payer_email=${mail(r)} client_ip=${personal(publicIp(r))}`,
    ),
    about(
      (c, r) =>
        `{"refid":"${c.transaction}","fiat_amount":"75.00","destination_address":"${wallet(r)}","total_fees":"0.90"}`,
    ),
    about((c, r) => `Transaction ${c.transaction}: paid with ${personal(inFours(card(r)))} by ${full(r)}`),
  ],
  'payment-links': [
    about(
      (c, r) => `https://pay.0bit.app/l/${r.hex(10)}?email=${personal(email(r).replace('@', '%40'))}&order=${c.order}`,
    ),
    about((c, r) =>
      JSON.stringify({
        object: 'payment_link',
        clientReference: c.order,
        description: `Invoice for ${full(r)}`,
        customer_email: mail(r),
      }),
    ),
    about((c, r) => `0Base payment ${c.order}: underpaid, deposit address ${wallet(r)}, payer ${mail(r)}`),
    about((c, r) => `Refund for ${c.order} to ${wallet(r)} (customer ${full(r)})`),
  ],
  'tickets-with-people': [
    about(
      (c, r) =>
        `Hi,\ncustomer ${full(r)} paid twice: sessions ${c.session} and order ${c.order}.\nHer mail is ${mail(r)}.\nThanks`,
    ),
    about(
      (c, r) =>
        `Affected route: checkout\nFirst seen: ${isoTime(r)}\nRequest ids: ${c.request}\nCustomer: ${full(r)}, ${personal(internationalPhone(r))}`,
    ),
    about((c, r) => `Der Kunde ${full(r)} (${mail(r)}) wartet auf Transaktion ${c.transaction}.`),
    about((c, r) => `El usuario ${mail(r)} no recibió el pago; referencia ${c.transaction}, sesión ${c.session}.`),
    about((c, r) => `Observed status: reserved\nTrade id: ${c.trade}\nWallet: ${wallet(r)}\nUser: ${mail(r)}`),
  ],
  dashboards: [
    about(
      (c, r) => `Session\tCustomer\tEmail\tAmount\tStatus\n${c.session}\t${full(r)}\t${mail(r)}\t75.00 EUR\tcompleted`,
    ),
    about((c, r) => `Order\tWallet\tNetwork\tStatus\n${c.order}\t${wallet(r)}\ttron\tfulfilled`),
    about((c, r) => `Customer\n${full(r)}\nEmail\n${mail(r)}\nSession id\n${c.session}\nStatus\nopen`),
    about(
      (c, r) => `| refid | payer | iban |\n|---|---|---|\n| ${c.transaction} | ${full(r)} | ${personal(iban(r))} |`,
    ),
  ],
};
