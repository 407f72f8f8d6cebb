import { internal } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { clock, word } from '../validation/values.ts';
import { bps, firm, on, percent, rank, route, sum, worker } from './partner.ts';

/** Internal operations as people write them. */
export const zerobitOpsTalk: Families = {
  'treasury-notes': [
    on((t, r) => `Treasury wants ${sum(r)} at ${firm(r)} by ${clock(r).slice(0, 5)}, otherwise ${t.pool} stays dry.`),
    on(
      (t, r) =>
        `Treasury instruction: ${internal(`wire ${r.int(20, 900)}k from the operating account, then refill the hot wallet`)}\nPool: ${t.pool}`,
    ),
    on((_, r) => `The treasury desk keeps ${sum(r)} with our liquidity provider ${firm(r)} and tops it up on Mondays.`),
    on(
      (t, r) =>
        `FYI ${t.trade}: the treasury transfer of ${sum(r)} to the venue ${firm(r)} was sent with the wrong reference.`,
    ),
    on((_, r) => `Reserve check: ratio ${percent(r)}, held at ${firm(r)}; treasury refill threshold ${percent(r)}.`),
    on((t, r) => `*treasury* can you fund ${firm(r)} with ${sum(r)}? ${t.trade} and two others wait for it`),
    on(
      (_, r) =>
        `Treasury procedure, step ${r.int(2, 6)}: ${internal(`sweep ${r.int(10, 90)}k to the custody wallet and notify the signer on duty`)}`,
    ),
    on((t, r) => `We cannot settle ${t.trade} until treasury has moved ${sum(r)} from ${firm(r)} to ${firm(r)}.`),
  ],
  'routing-notes': [
    on(
      (t, r) =>
        `Routing for ${t.poolQuote} went to ${route(r)} first, then fell back to ${route(r)}; the provider is ${firm(r)}.`,
    ),
    on((t, r) => `Why did the router skip route ${route(r)}? It has route priority ${rank(r)} for ${t.pool}.`),
    on((t, r) => `Hedge route: ${route(r)}\nPrimary provider: ${firm(r)}\nQuote: ${t.poolQuote}`),
    on(
      (_, r) =>
        `Internal routing decision: ${internal(`send everything above ${r.int(2, 50)}k through the ${word(r)} desk until Friday`)}`,
    ),
    on((t, r) => `${t.trade} was routed via ${firm(r)} because the liquidity source ${firm(r)} had no depth.`),
    on(
      (t, r) =>
        `Please lower the route priority of ${firm(r)} to ${rank(r)}, it rejects every second payout (${t.refid}).`,
    ),
    on(
      (t, r) =>
        `Settlement worker ${worker(r)} retries over fallback route ${route(r)}, nothing to do for ${t.partner}.`,
    ),
    on(
      (_, r) =>
        `Connector behaviour (internal): provider ${firm(r)} is tried ${r.int(2, 4)} times, then the hedge route ${route(r)}.`,
    ),
  ],
  'provider-mail': [
    on((t, r) => `Fwd: outage\n> our payout provider ${firm(r)} opened an incident\n> treat ${t.trade} as delayed`),
    on((t, r) => `I asked the acquirer, ${firm(r)}, for the trace of ${t.refid}; they need a day.`),
    on((_, r) => `Provider escalation path: ${internal(`call the ${word(r)} night desk, then page the account lead`)}`),
    on((t, r) => `According to our banking provider ${firm(r)}, the transfer behind ${t.refid} was returned.`),
    on(
      (t, r) =>
        `To our liquidity provider ${firm(r)}:\nplease release the payout that the partner knows as ${t.refid}.`,
    ),
    on(
      (t, r) =>
        `[provider ${firm(r)}] [severity high] payouts queued since ${clock(r)}; sessions like ${t.session} will look open`,
    ),
    on((t, r) => `Subject: Re: ${t.refid}\n\nOur PSP ${firm(r)} says the card issuer never answered.`),
    on((_, r) => `Counterparty change: market maker ${firm(r)} replaces ${firm(r)} as of Monday.`),
  ],
  'incident-notes': [
    on(
      (t, r) =>
        `INCIDENT NOTES (private)\n${clock(r)} provider ${firm(r)} returns 503\n${clock(r)} ${t.pool} moved to route ${route(r)}\n${clock(r)} treasury sends ${sum(r)}`,
    ),
    on(
      (t, r) =>
        `Timeline\n${clock(r)}  first alert, ${t.event}\n${clock(r)}  venue ${firm(r)} disabled\n${clock(r)}  settlement worker ${worker(r)} restarted`,
    ),
    on(
      (t, r) =>
        `Postmortem draft: root cause was liquidity provider ${firm(r)}. Partner view: ${t.trade} stayed reserved.`,
    ),
    on(
      (_, r) =>
        `Incident runbook, step ${r.int(2, 8)}: ${internal(`freeze the ${word(r)} wallet and rotate the signer`)}`,
    ),
    on(
      (t, r) =>
        `Internal note: ${internal(`${word(r)} reconciliation is behind, say nothing about the backlog`)}\nSession: ${t.session}`,
    ),
    on((_, r) => `pager: settlement worker ${worker(r)} stuck, provider ${firm(r)}, ack by duty officer`),
    on(
      (t, r) =>
        `What the partner may know: ${t.trade} is under review. What he may not: our provider ${firm(r)} froze ${sum(r)}.`,
    ),
    on(
      (t, r) =>
        `Operator note: ${internal(`do not replay, ${word(r)} books this by hand tonight`)}\nDelivery: ${t.delivery}`,
    ),
  ],
  'commercial-and-risk': [
    on((_, r) => `Negotiated fee tier with market maker ${firm(r)}: ${bps(r)}.`),
    on(
      (t, r) => `Spread policy for ${t.pool}: ${internal(`${r.int(8, 40)} bps by day, ${r.int(41, 90)} bps at night`)}`,
    ),
    on((_, r) => `Rebate: ${bps(r)}\nMarket maker: ${firm(r)}`),
    on(
      (t, r) =>
        `Internal risk control: ${internal(`block when velocity is above ${r.int(3, 9)} per hour`)}\nSession: ${t.session}`,
    ),
    on((_, r) => `Our market-maker terms with ${firm(r)} give a rebate of ${bps(r)} above ${sum(r)} a month.`),
    on((t, r) => `Inventory skew: ${bps(r)}\nHedge venue: ${firm(r)}\nPool id: ${t.pool}`),
    on(
      (_, r) =>
        `Reserve allocation: ${internal(`${r.int(40, 70)} % custody, rest at the venue`)}\nCounterparty: ${firm(r)}`,
    ),
    on((_, r) => `The acquirer ${firm(r)} raised our rolling reserve to ${percent(r)} last week.`),
  ],
  'ops-languages': [
    on(
      (t, r) =>
        `Unser Zahlungsdienstleister ${firm(r)} nimmt seit ${clock(r).slice(0, 5)} keine Auszahlungen an, betroffen ist ${t.refid}.`,
    ),
    on(
      (t, r) =>
        `Anweisung der Treasury: ${internal(`${r.int(20, 90)}k auf das Betriebskonto umbuchen`)}\nPool: ${t.pool}`,
    ),
    on((t, r) => `Notre teneur de marché ${firm(r)} a coupé la route ${route(r)}, d'où le blocage de ${t.trade}.`),
    on((t, r) => `El proveedor de liquidez ${firm(r)} cambió la prioridad de ruta a ${rank(r)} (${t.poolQuote}).`),
    on((t, r) => `A tesouraria vai mandar ${sum(r)} para o provedor ${firm(r)}; até lá ${t.trade} fica reservado.`),
    on((t, r) => `Il fornitore di liquidità ${firm(r)} è fermo, la tesoreria sposta ${sum(r)} (${t.pool}).`),
    on((t, r) => `Onze liquiditeitsaanbieder ${firm(r)} ligt eruit; route ${route(r)} neemt ${t.pool} over.`),
    on((t, r) => `Dostawca płynności ${firm(r)} nie odpowiada, dział skarbu przeleje ${sum(r)} (${t.trade}).`),
  ],
};
