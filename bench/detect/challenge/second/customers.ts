import { personal } from '../../corpus/sample.ts';
import type { Families } from '../../validation/family.ts';
import { bic, card, clabe, iban, inFours, passport, publicIp } from '../../validation/personal-values.ts';
import { escaped, isoTime } from '../../validation/values.ts';
import { json, on, tronWallet, wallet } from '../partner.ts';
import { born, homePhone, someone, street } from '../people.ts';
import { hexKey } from './values.ts';

/** Customers, their papers, banks and wallets around ids that stay. */
export const customerFamilies: Families = {
  'session-payloads': [
    on(
      (t, r) =>
        `POST /v1/gate_sessions\n${json({ amount: '75.00', currency: 'EUR', target_token: 'USDT', flow: 'on_ramp', user_reference: someone(r).mail, metadata: { order_id: t.order } })}`,
    ),
    on((t, r) => {
      const w = someone(r);
      return json(
        {
          id: t.session,
          object: 'gate_session',
          status: 'completed',
          customer: { name: w.full, email: w.mail, phone: w.phone },
        },
        2,
      );
    }),
    on((t, r) => {
      const w = someone(r);
      return `{'id': '${t.session}', 'status': 'expired', 'customer_name': '${w.full}', 'customer_email': '${w.mail}'}`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `[\n  'session_id' => '${t.session}',\n  'first_name' => '${w.given}',\n  'last_name' => '${w.family}',\n  'email' => '${w.mail}',\n]`;
    }),
    on((t, r) => `{:session_id=>"${t.session}", :email=>"${someone(r).mail}", :status=>"open"}`),
    on((t, r) => {
      const w = someone(r);
      return `{"body":${escaped({ id: t.event, type: 'gate_session.completed', data: { id: t.session, customer: { email: w.mail, full_name: w.full } } })}}`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `event:\n  id: ${t.event}\n  type: kyc.required\n  data:\n    session_id: ${t.session}\n    email: ${w.mail}\n    phone: "${w.phone}"`;
    }),
    on(
      (t, r) =>
        `fetch("/v1/gate_sessions", { method: "POST", body: JSON.stringify({ user_reference: "${someone(r).mail}", metadata: { order_id: "${t.order}" } }) })`,
    ),
  ],
  'kyc-records': [
    on((t, r) => {
      const w = someone(r);
      return json({
        event: 'kyc.required',
        session_id: t.session,
        applicant: {
          full_name: w.full,
          date_of_birth: personal(born(r, 'en')),
          passport_number: personal(passport(r)),
        },
      });
    }),
    on((t, r) => {
      const w = someone(r);
      return `KYC for ${t.session} rejected.\nName: ${w.full}\nDate of birth: ${personal(born(r, 'en'))}\nPassport no: ${personal(passport(r))}`;
    }),
    on(
      (t, r) =>
        `kyc status=manual_review session=${t.session} dob=${personal('1978-03-'.concat(String(r.int(10, 28))))} email=${someone(r).mail}`,
    ),
    on((t, r) => {
      const w = someone(r);
      return `| session | applicant | born | status |\n|---|---|---|---|\n| ${t.session} | ${w.full} | ${personal(born(r, 'en'))} | rejected |`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `Name: ${w.full}\nGeburtsdatum: ${personal(born(r, 'de'))}\nReisepassnummer: ${personal(passport(r))}\nSitzung: ${t.session}`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `Nombre: ${w.full}\nFecha de nacimiento: ${personal(born(r, 'es'))}\nSesión: ${t.session}`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `Applicant name: ${w.full}\nAddress: ${personal(street(r, 'en'))}\nSession: ${t.session}\nOutcome: document expired`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `INSERT INTO kyc (session_id, full_name, birth_date, doc_no) VALUES ('${t.session}', '${w.full}', '${personal(born(r, 'en'))}', '${personal(passport(r))}');`;
    }),
  ],
  'bank-and-cards': [
    on((t, r) =>
      json({
        refid: t.refid,
        session_id: t.session,
        action: 'sell',
        payout: { account_holder: someone(r).full, iban: personal(iban(r)) },
      }),
    ),
    on((t, r) => `Payout for ${t.refid} bounced. IBAN ${personal(inFours(iban(r, 'DE')))}, BIC: ${personal(bic(r))}`),
    on(
      (t, r) =>
        `Buyer says card ${personal(inFours(card(r)))} was charged twice, sessions ${t.session}, order ${t.order}`,
    ),
    on((t, r) => `refid,iban,status\n${t.refid},${personal(iban(r))},pending`),
    on((t, r) => `CLABE: ${personal(clabe(r))}\nBeneficiario: ${someone(r).full}\nReferencia: ${t.refid}`),
    on(
      (t, r) =>
        `Die Auszahlung ${t.refid} ging an die falsche IBAN ${personal(inFours(iban(r, 'AT')))}, Kontoinhaber: ${someone(r).full}.`,
    ),
    on((t, r) => `Chave PIX: ${someone(r).mail}\nTransação: ${t.refid}\nStatus: failed`),
    on(
      (t, r) =>
        `Le virement vers ${personal(inFours(iban(r, 'FR')))} est revenu, transaction ${t.refid}, session ${t.session}.`,
    ),
  ],
  'funding-details': [
    on((t, r) => `GET /v1/pools/funding → 200 (${t.request})\n${json({ currency: 'EUR', iban: personal(iban(r)) })}`),
    on((t, r) =>
      json(
        { request_id: t.request, funding: { currency: 'EUR', iban: personal(iban(r, 'LT')), bic: personal(bic(r)) } },
        2,
      ),
    ),
    on(
      (t, r) =>
        `We wired the top-up for pool ${t.pool} to ${personal(inFours(iban(r, 'LT')))} on Monday; the ledger shows no payin_credit.`,
    ),
    on((t, r) => `pool: ${t.pool}\nfunding:\n  currency: EUR\n  iban: ${personal(iban(r, 'NL'))}`),
    on((t, r) => `{'currency': 'EUR', 'iban': '${personal(iban(r, 'IE'))}', 'request_id': '${t.request}'}`),
    on((t, r) => `Funding IBAN\t${personal(inFours(iban(r, 'DE')))}\nPool\t${t.pool}\nLedger ref\t${t.poolQuote}`),
    on((t, r) => `Is ${personal(iban(r, 'BE'))} still the right funding account for ${t.pool}? Request ${t.request}.`),
    on((t, r) => `funding_iban=${personal(iban(r, 'ES'))} currency=EUR req=${t.request} status=200`),
  ],
  wallets: [
    on((t, r) =>
      json({
        quoteId: t.poolQuote,
        transactId: t.trade,
        destAddress: tronWallet(r),
        destNetwork: 'tron',
        status: 'reserved',
      }),
    ),
    on((t, r) => `Customer sent to wallet ${wallet(r)} but ${t.refid} still says pending.`),
    on((t, r) => `trade_id;dest_address;network;status\n${t.trade};${tronWallet(r)};tron;settled`),
    on((t, r) => `wallet_address: ${wallet(r)}\nsession: ${t.session}\nstatus: completed`),
    on((t, r) => `UPDATE payouts SET wallet_address = '${wallet(r)}' WHERE refid = '${t.refid}';`),
    on((t, r) => `Die Wallet ${tronWallet(r)} hat nichts erhalten, Transaktion ${t.refid}.`),
    on((t, r) => `- session ${t.session}\n- refid ${t.refid}\n- destination wallet: ${wallet(r)}\n- network: tron`),
    on((t, r) => `{ sessionId: '${t.session}', walletAddress: '${wallet(r)}', token: 'USDT' }`),
  ],
  'wallet-private-keys': [
    on((t, r) => `WALLET_PRIVATE_KEY=${hexKey(r)}\nSESSION=${t.session}`),
    on((t, r) => json({ refid: t.refid, wallet: { private_key: hexKey(r), network: 'ethereum' } })),
    on((t, r) => `The tester pasted his wallet private key: ${hexKey(r)}. The session was ${t.session}.`),
    on((t, r) => `const signer = new ethers.Wallet("${hexKey(r)}"); // for ${t.order}`),
    on((t, r) => `privateKey: '${hexKey(r)}',\nquoteId: '${t.poolQuote}'`),
    on((t, r) => `account = Account.from_key("${hexKey(r)}")\nprint(account.sign_message(msg))  # ${t.trade}`),
    on((t, r) => `hot_wallet:\n  private_key: "${hexKey(r)}"\n  trade: ${t.trade}`),
    on((t, r) => `Privater Schlüssel: ${hexKey(r)}\nSitzung: ${t.session}`),
  ],
  'customer-tables': [
    on((t, r) => {
      const w = someone(r);
      return `order_id,customer_name,email,session_id,status\n${t.order},${w.full},${w.mail},${t.session},open`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `Order\tCustomer\tEmail\tPhone\n${t.order}\t${w.full}\t${w.mail}\t${w.phone}`;
    }),
    on((t, r) => {
      const w = someone(r);
      return ` session_id | email | status\n------------+-------+--------\n ${t.session} | ${w.mail} | expired\n(1 row)`;
    }),
    on(
      (t, r) =>
        `| refid | email | ip |\n| --- | --- | --- |\n| ${t.refid} | ${someone(r).mail} | ${personal(publicIp(r))} |`,
    ),
    on((t, r) => {
      const w = someone(r);
      return `order_id: ${t.order}\ncustomer_name: ${w.full}\nphone: ${w.phone}\nrefid: ${t.refid}`;
    }),
    on((t, r) => `${isoTime(r)} INFO user ${someone(r).mail} wallet=${tronWallet(r)} paid order=${t.order}`),
    on((t, r) => {
      const w = someone(r);
      return `*************************** 1. row ***************************\n  refid: ${t.refid}\n  email: ${w.mail}\n  phone: ${w.phone}\n status: failed`;
    }),
    on((t, r) => {
      const w = someone(r);
      return `<session id="${t.session}"><customer><firstName>${w.given}</firstName><lastName>${w.family}</lastName><email>${w.mail}</email></customer></session>`;
    }),
  ],
  'customer-talk': [
    on((t, r) => {
      const w = someone(r);
      return `Our customer ${w.full} (${w.mail}) paid twice. Sessions: ${t.session}, order ${t.order}.`;
    }),
    on((t, r) => `Please call the buyer back on ${someone(r).phone}, reference ${t.refid}.`),
    on(
      (t, r) =>
        `Kundin ${someone(r).full} wartet seit gestern, Sitzung ${t.session}. Telefon: ${personal(homePhone(r, 'de'))}`,
    ),
    on((t, r) => `El cliente ${someone(r).full} no recibió sus USDT, pedido ${t.order}, correo ${someone(r).mail}.`),
    on((t, r) => `O cliente ${someone(r).full} pagou, mas ${t.refid} continua pending. Telefone: ${someone(r).phone}`),
    on((t, r) => `La cliente ${someone(r).full} (${someone(r).mail}) attend la session ${t.session}.`),
    on((t, r) => {
      const w = someone(r);
      return `Hi,\nmy order ${t.order} never arrived. I live at ${personal(street(r, 'en'))}.\nBest regards,\n${w.full}\n${w.phone}`;
    }),
    on(
      (t, r) =>
        `From: ${someone(r).mail}\nSubject: missing tokens\n\nOrder ${t.order}, transaction ${t.refid}, paid this morning.`,
    ),
  ],
};
