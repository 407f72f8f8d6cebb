import type { Random } from '../corpus/random.ts';
import { internal, personal } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { card, iban, inFours, passport, publicIp } from '../validation/personal-values.ts';
import { clock, day, escaped, isoTime } from '../validation/values.ts';
import { json, on, tronWallet, wallet } from './partner.ts';
import { born, homePhone, mobile, someone, street } from './people.ts';

const account = (r: Random, country: string): string => personal(iban(r, country));
const dob = (r: Random): string => personal(born(r, 'en'));
const papers = (r: Random): string => personal(passport(r));

/** Customers of partners inside the objects, tables and talk of an integration. */
export const zerobitCustomers: Families = {
  'customer-in-session': [
    on((t, r) => {
      const who = someone(r);
      return json(
        {
          id: t.session,
          object: 'gate_session',
          mode: t.mode,
          user_reference: who.mail,
          metadata: { order_id: t.order, customer: who.full },
        },
        2,
      );
    }),
    on((t, r) => {
      const who = someone(r);
      return `gate.sessions.create({ amount: "60.00", currency: "EUR", customer: { email: "${who.mail}", phone: "${who.phone}" }, metadata: { order_id: "${t.order}" } })`;
    }),
    on(
      (t, r) =>
        `session=${t.session} status=open user_email=${someone(r).mail} ip=${personal(publicIp(r))} flow=on_ramp`,
    ),
    on((t, r) => {
      const who = someone(r);
      return `Session\tReference\tCustomer\tContact\tStatus\n${t.session}\t${t.order}\t${who.full}\t${who.mail}\texpired`;
    }),
    on((t, r) => {
      const who = someone(r);
      return `GET /v1/gate_sessions?user_reference=${who.mail.replace('@', '%40')}\n200, newest is ${t.session}`;
    }),
    on((t, r) => {
      const who = someone(r);
      return `- session: ${t.session}\n  payer:\n    first_name: ${who.given}\n    last_name: ${who.family}\n    country: NL\n  currency: EUR`;
    }),
    on((t, r) => {
      const who = someone(r);
      return `{"msg":${escaped({ sessionId: t.session, payer: { fullName: who.full, mobile: who.phone }, network: 'tron' })}}`;
    }),
    on(
      (t, r) =>
        `Breadcrumb: form filled for ${someone(r).mail} (${t.session}), then onError {"code":"rate_unavailable"}`,
    ),
  ],
  'kyc-data': [
    on((t, r) => {
      const who = someone(r);
      return json({
        event: 'kyc.required',
        session_id: t.session,
        applicant_id: personal(r.uuid()),
        applicant: { first_name: who.given, last_name: who.family, date_of_birth: dob(r) },
      });
    }),
    on((t, r) => `Applicant\tBorn\tDocument no.\tSession\n${someone(r).full}\t${dob(r)}\t${papers(r)}\t${t.session}`),
    on((t, r) => {
      const who = someone(r);
      return `KYC of ${who.full} was refused twice. Passport ${papers(r)}, born ${dob(r)}. The session is ${t.session}.`;
    }),
    on(
      (t, r) =>
        `verification_id=${personal(r.uuid())} applicant_id=${personal(r.uuid())} session=${t.session} result=retry`,
    ),
    on(
      (t, r) =>
        `kyc:\n  document_type: passport\n  document_number: ${papers(r)}\n  holder: ${someone(r).full}\n  address: "${personal(street(r, 'en'))}"\nsession: ${t.session}`,
    ),
    on(
      (t, r) =>
        `{"document":{"number":"${papers(r)}","issuing_country":"PRT","expiry":"2031-04-30"},"person":{"name":"${someone(r).full}","birth_date":"${dob(r)}"},"session_id":"${t.session}"}`,
    ),
    on(
      (t, r) =>
        `Name: ${someone(r).full}\nGeburtsdatum: ${personal(born(r, 'de'))}\nAusweisnummer: ${papers(r)}\nSession-ID: ${t.session}`,
    ),
    on(
      (t, r) =>
        `Proof of address uploaded by ${someone(r).full}: ${personal(street(r, 'it'))}. Event ${t.event}, status manual_review.`,
    ),
  ],
  'bank-details': [
    on((_, r) =>
      json(
        {
          currency: 'EUR',
          iban: account(r, 'DE'),
          reference: internal(`F-${r.number(7)}`),
          instructions: internal('Quote the reference, one transfer per day'),
        },
        2,
      ),
    ),
    on(
      (t, r) =>
        `GET /v1/pools/funding 200\niban: ${personal(inFours(iban(r, 'LT')))}\nreference: ${internal(`TOP ${r.number(6)}`)}\nrequest: ${t.request}`,
    ),
    on(
      (t, r) =>
        `payout ${t.refid} bounced: creditor ${someone(r).full}, IBAN ${personal(inFours(iban(r, 'ES')))}, reason AC04`,
    ),
    on((t, r) => `O cliente pediu reembolso na chave PIX ${someone(r).mail}, transação ${t.refid}.`),
    on(
      (t, r) =>
        `INSERT INTO payouts (refid, holder, iban, amount) VALUES ('${t.refid}', '${someone(r, 'ee').full}', '${account(r, 'FI')}', 48.10);`,
    ),
    on(
      (t, r) => `Order ${t.order}\nSender: ${someone(r).full}\nSender account: ${account(r, 'PL')}\nArrived: ${day(r)}`,
    ),
    on((t, r) => `card payment on ${t.session} declined, PAN ${personal(inFours(card(r)))}, code 51`),
    on(
      (t, r) =>
        `le virement depuis ${account(r, 'FR')} (titulaire ${someone(r, 'brittany').full}) n'apparaît pas sur ${t.refid}`,
    ),
  ],
  'wallet-addresses': [
    on((t, r) =>
      json({
        quoteId: t.poolQuote,
        destAddress: tronWallet(r),
        destNetwork: 'tron',
        side: 'on_ramp',
        amount: '310.00',
      }),
    ),
    on((t, r) => `Trade\tNetwork\tRecipient\tStatus\n${t.trade}\ttron\t${tronWallet(r)}\treserved`),
    on((t, r) => `customer typed ${wallet(r)} instead of ${wallet(r)}, trade ${t.trade} is already settled`),
    on((t, r) => `{"refid":"${t.refid}","wallet":{"address":"${wallet(r)}","label":"main"},"network":"polygon"}`),
    on((t, r) => `payout.address = ${wallet(r)}\npayout.reference = ${t.order}\npayout.network = solana`),
    on((t, r) => `A carteira do cliente é ${wallet(r)} e a sessão ${t.session} expirou.`),
    on((t, r) => `https://tronscan.org/#/address/${tronWallet(r)}\nno incoming transfer for ${t.refid}`),
    on((t, r) => `to_address,amount,ref\n${wallet(r)},25.5,${t.order}\n${wallet(r)},17.0,${t.refid}`),
  ],
  'tickets-with-people': [
    on((t, r) => {
      const who = someone(r);
      return `#${r.number(5)} opened by ${who.full} <${who.mail}>\nPriority: urgent\n\nOur buyer paid but ${t.session} is still open. Request id ${t.request}.\n\n${who.given}`;
    }),
    on(
      (t, r) =>
        `Hello 0Bit,\nplease call me back on ${someone(r).phone}. Environment: ${t.env}. Affected sessions: ${t.session}.\n\nKind regards,\n${someone(r).full}`,
    ),
    on(
      (t, r) =>
        `Visitor ${someone(r).full} (${personal(publicIp(r))})\n${clock(r)} my money is gone!!\n${clock(r)} order ${t.order}`,
    ),
    on((t, r) => {
      const who = someone(r);
      return `Requester,Email,Phone,Subject\n"${who.full}",${who.mail},${who.phone},"${t.refid} pending"`;
    }),
    on(
      (t, r) =>
        `Der Endkunde, Herr ${someone(r, 'de2').family}, erreichbar unter ${personal(homePhone(r, 'de'))}, wartet auf ${t.refid}.`,
    ),
    on(
      (t, r) =>
        `Klientka ${someone(r, 'pl2').full}, tel. ${personal(homePhone(r, 'pl'))}, nie dostała USDT. Sesja: ${t.session}`,
    ),
    on(
      (t, r) =>
        `${isoTime(r)} ticket.note "spoke to ${someone(r).full}, new number ${personal(mobile(r))}" partner=${t.partner} order=${t.order}`,
    ),
    on(
      (t, r) =>
        `De klant woont op ${personal(street(r, 'nl'))} en heet ${someone(r, 'nl2').full}. Transactie ${t.refid} staat op pending.`,
    ),
  ],
};
