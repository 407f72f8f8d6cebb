import type { Families } from '../../validation/family.ts';
import { clock } from '../../validation/values.ts';
import { apiKey, hmac, json, on } from '../partner.ts';
import { someone } from '../people.ts';
import { cron, house, job, path, pile, points, share, slug } from './values.ts';

/** Internal operations as people tell them, and tickets that mix everything. */
export const opsTalkFamilies: Families = {
  'provider-talk': [
    on((t, r) => `Trade ${t.trade} is stuck because our provider ${house(r)} is down.`),
    on((t, r) => `The liquidity source behind ${t.pool} is ${house(r)}, and they went offline at ${clock(r)}.`),
    on((t, r) => `> who handles ${t.refid}?\nthe acquirer is ${house(r)}, escalate to their desk`),
    on((t, r) => `Market maker ${house(r)} pulled its quotes, so ${t.poolQuote} was rejected.`),
    on((t, r) => `Payout provider: ${house(r)}\nTransaction: ${t.refid}\nStatus: failed`),
    on((t, r) => `- provider: ${house(r)}\n- trade: ${t.trade}\n- request: ${t.request}`),
    on((t, r) => `Is the venue ${house(r)} having trouble? ${t.trade} has been reserved for an hour.`),
    on((t, r) => `${t.pool} is backed by our liquidity provider ${house(r)}; request ${t.request} shows pool_dry.`),
  ],
  'treasury-talk': [
    on((t, r) => `Treasury must move ${pile(r)} to ${house(r)} before ${t.trade} can settle.`),
    on((t, r) => `Treasury wallet balance is ${pile(r)}, that is why ${t.pool} answers pool_dry (${t.request}).`),
    on((t, r) => `The reserve for ${t.pool} fell below the rebalancing threshold of ${pile(r)}.`),
    on((t, r) => `Treasury instruction: send ${pile(r)} to the venue account at ${house(r)}. Trade ${t.trade}.`),
    on((t, r) => `Reserve ratio for ${t.pool} is at ${share(r)}, refill starts below ${share(r)}.`),
    on(
      (t, r) =>
        `[${clock(r)}] treasury: topped up ${house(r)} with ${pile(r)}\n[${clock(r)}] dev: ok, retrying ${t.trade}`,
    ),
    on((t, r) => `Our treasury holds ${pile(r)} at ${house(r)}, ${t.poolQuote} should have been executable.`),
    on((t, r) => `* pool: ${t.pool}\n* treasury balance: ${pile(r)}\n* rebalancing threshold: ${pile(r)}`),
  ],
  'routing-talk': [
    on((t, r) => `Internal routing picked ${path(r)} for ${t.poolQuote}, then fell back to ${path(r)}.`),
    on((t, r) => `Route priority: first ${house(r)}, then ${house(r)}. Quote ${t.poolQuote}.`),
    on((t, r) => `${t.trade} was hedged through hedge route ${path(r)}.`),
    on((t, r) => `Route name: ${path(r)}\nTrade: ${t.trade}\nStatus: released`),
    on((t, r) => `The router sent ${t.trade} to ${house(r)} because ${house(r)} was above its limit.`),
    on((t, r) => `Fallback route is ${path(r)}; ${t.trade} used it at ${clock(r)}.`),
    on((t, r) => `Why does the routing prefer ${house(r)} over ${house(r)} for ${t.pool}?`),
    on((t, r) => `- quote ${t.poolQuote}\n- route name ${path(r)}\n- venue ${house(r)}`),
  ],
  'runbook-and-incidents': [
    on(
      (t, r) =>
        `Internal runbook:\n1. Stop worker ${job(r)}.\n2. Call the provider ${house(r)}.\n3. Replay ${t.delivery}.`,
    ),
    on(
      (t, r) =>
        `Incident timeline\n${clock(r)} worker ${job(r)} stalled\n${clock(r)} provider ${house(r)} confirmed the outage\n${clock(r)} ${t.trade} released`,
    ),
    on((t, r) => `Settlement worker ${job(r)} runs on cron ${cron(r)} and skipped ${t.trade}.`),
    on((t, r) => `Restart ${job(r)} and then check ${t.trade} again.`),
    on(
      (t, r) =>
        `Runbook step 4: pause worker ${job(r)}, move ${pile(r)} from ${house(r)}, resume. Affected trade ${t.trade}.`,
    ),
    on((t, r) => `Postmortem: the worker ${job(r)} lost its lease and ${t.trade} stayed reserved.`),
    on((t, r) => `ops: the provider escalation contact at ${house(r)} is ${someone(r).mail}, mention ${t.trade}`),
    on((t, r) => `Worker: ${job(r)}\nCron: ${cron(r)}\nLast trade: ${t.trade}`),
  ],
  'commercial-talk': [
    on((t, r) => `Our revenue share is ${share(r)}, partner ${t.partner}. Why is the report lower?`),
    on((t, r) => `Market maker ${house(r)} gets a rebate of ${points(r)} on ${t.pool}.`),
    on((t, r) => `Contract terms: revenue share ${share(r)}, rebate ${points(r)}. Partner id ${t.partner}.`),
    on((t, r) => `The negotiated fee for ${t.partner} is ${points(r)}, yet ${t.trade} was charged more.`),
    on((t, r) => `Spread policy for ${t.pool}: ${points(r)} by day, ${points(r)} at night.`),
    on((t, r) => `Inventory skew is ${share(r)} at ${house(r)}, hence the rate on ${t.poolQuote}.`),
    on((t, r) => `- market maker: ${house(r)}\n- rebate: ${points(r)}\n- pool: ${t.pool}`),
    on((t, r) => `Revenue share: ${share(r)}\nPartner: ${t.partner}\nRequest: ${t.request}`),
  ],
  'ops-in-other-languages': [
    on((t, r) => `Der Anbieter ${house(r)} ist ausgefallen, Trade ${t.trade} bleibt reserved.`),
    on((t, r) => `Unser Zahlungsanbieter ist ${house(r)}, die Transaktion ${t.refid} hängt.`),
    on((t, r) => `El proveedor ${house(r)} está caído, la operación ${t.trade} sigue reserved.`),
    on((t, r) => `El proveedor de liquidez es ${house(r)} y el pool ${t.pool} está pool_dry.`),
    on((t, r) => `O provedor ${house(r)} caiu e a transação ${t.refid} ficou pending.`),
    on((t, r) => `A tesouraria precisa enviar ${pile(r)} para ${house(r)}, trade ${t.trade}.`),
    on((t, r) => `Le fournisseur ${house(r)} est en panne, la transaction ${t.refid} attend.`),
    on((t, r) => `La trésorerie doit envoyer ${pile(r)} à ${house(r)} pour ${t.trade}.`),
  ],
  'mixed-tickets': [
    on(
      (t, r) =>
        `S1 production stopped\nPartner: ${t.partner}\nRequest: ${t.request}\nSession: ${t.session}\nKey: ${apiKey(r, t.mode)}\nCustomer: ${someone(r).mail}\nProvider: ${house(r)}`,
    ),
    on(
      (t, r) =>
        `Severity: S2\nEvents: ${t.event}\nDelivery: ${t.delivery}\nGate-Signature: t=${r.int(1_750_000_000, 1_890_000_000)},v1=${hmac(r)}\nSettlement worker: ${job(r)}`,
    ),
    on((t, r) =>
      json(
        {
          environment: t.env,
          request_id: t.request,
          quote_id: t.poolQuote,
          transact_id: t.trade,
          customer_email: someone(r).mail,
          provider: slug(r),
          authorization: `Bearer ${apiKey(r, t.mode)}`,
        },
        2,
      ),
    ),
    on((t, r) => {
      const w = someone(r);
      return `Hello support,\n\nour customer ${w.full} (${w.mail}) waits for ${t.trade}. The provider is ${house(r)}. Our key is ${apiKey(r, t.mode)}.\n\nRequest ${t.request}`;
    }),
    on(
      (t, r) =>
        `| field | value |\n|---|---|\n| request | ${t.request} |\n| trade | ${t.trade} |\n| email | ${someone(r).mail} |\n| provider | ${house(r)} |\n| route_name | ${path(r)} |`,
    ),
    on(
      (t, r) =>
        `${clock(r)} create ${t.session} key=${apiKey(r, t.mode)}\n${clock(r)} user_email=${someone(r).mail}\n${clock(r)} provider=${slug(r)} worker=${job(r)} trade=${t.trade}`,
    ),
    on(
      (t, r) =>
        `Observed: ${t.trade} reserved\nExpected: settled\nNotes: treasury owes ${house(r)} ${pile(r)}; worker ${job(r)} idle; contact ${someone(r).mail}`,
    ),
    on(
      (t, r) =>
        `0Pools, event ${t.event}, pool ${t.pool}:\n${json({ trade_id: t.trade, venue: slug(r), email: someone(r).mail })}`,
    ),
  ],
};
