import type { Random } from '../corpus/random.ts';
import { internal, keep } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { json, lines, pretty, tabs } from './draw.ts';
import { about, firm, slug } from './zerobit-case.ts';

const hide = internal;
const inner = (r: Random): string =>
  hide(
    `${r.pick(['treasury', 'settle', 'router', 'ops', 'ledger'])}-${r.int(1, 9)}.${r.pick(['0bit.internal', 'corp.0bit.local', 'prod.svc.cluster.local'])}`,
  );
const worker = (r: Random): string =>
  hide(`${r.pick(['settlement', 'rebalance', 'refill', 'hedge'])}-worker-${r.int(1, 9)}`);

/** What belongs to the operation behind the product. */
export const zerobitInternal: Families = {
  'provider key': [
    about((c, r) => json({ trade_id: c.trade, status: 'reserved', provider: hide(firm(r)), request_id: c.request })),
    about((c, r) =>
      pretty({ session_id: c.session, psp_name: hide(slug(r)), acquirer: hide(firm(r)), status: 'open' }),
    ),
    about((c, r) => `${c.at} INFO payout trade=${c.trade} provider=${hide(slug(r))} status=failed`),
    about((c, r) => lines('rail:', `  provider_name: ${hide(firm(r))}`, `  session: ${c.session}`)),
    about((c, r) => tabs(['Trade', 'Provider', 'Status'], [c.trade, hide(firm(r)), 'settled'])),
    about((c, r) => json({ refid: c.tx, counterparty: hide(`${firm(r)} Bank`), status: 'pending' })),
  ],
  'venue and liquidity': [
    about((c, r) =>
      json({ quote_id: c.quote, liquidity_source: hide(slug(r)), venue: hide(firm(r)), amount: '75.00' }),
    ),
    about((c, r) => `quote ${c.quote} filled at venue=${hide(slug(r))} market_maker=${hide(firm(r))}`),
    about((c, r) =>
      lines(`Quote: ${c.quote}`, `Liquidity source: ${hide(firm(r))}`, `Venue account: ${hide(`${slug(r)}-main`)}`),
    ),
    about((c, r) => json({ venue_balance: hide(`${r.number(6)}.00`), venue_name: hide(firm(r)), trade: c.trade })),
  ],
  routing: [
    about((c, r) =>
      json({
        trade: c.trade,
        route_name: hide(`${slug(r)}-eur-primary`),
        route_priority: hide(String(r.int(1, 5))),
        status: 'reserved',
      }),
    ),
    about(
      (c, r) =>
        `${c.at} router trade=${c.trade} route_id=${hide(`rt-${slug(r)}-${r.int(1, 9)}`)} fallback_route=${hide(`${slug(r)}-b`)}`,
    ),
    about((c, r) =>
      lines(
        `Trade ${c.trade}`,
        `Hedge route: ${hide(`${slug(r)}-perp`)}`,
        `Route priority: ${hide(`${r.int(1, 4)}, then ${firm(r)}`)}`,
      ),
    ),
    about((c, r) =>
      tabs(['Quote', 'Route name', 'Route priority'], [c.quote, hide(`${slug(r)}-sepa`), hide(String(r.int(1, 5)))]),
    ),
  ],
  'treasury and reserves': [
    about((c, r) =>
      json({
        pool_id: keep('EUR-USDT'),
        treasury_balance: hide(`${r.number(6)}.50`),
        reserve_ratio: hide(`0.${r.digits(2)}`),
        request_id: c.request,
      }),
    ),
    about(
      (c, r) => `treasury_wallet=${hide(`tw-${slug(r)}`)} rebalance_threshold=${hide(r.number(5))} trade=${c.trade}`,
    ),
    about((c, r) =>
      lines(
        `Pool: ${keep('EUR-USDT')}`,
        `Treasury instructions: ${hide(`move ${r.number(5)} USDT from ${firm(r)}`)}`,
        `Trade: ${c.trade}`,
      ),
    ),
    about((c, r) =>
      json({ trade_id: c.trade, signer: hide(`signer-${r.int(1, 9)}`), inventory_skew: hide(`-0.${r.digits(2)}`) }),
    ),
  ],
  workers: [
    about(
      (c, r) => `${c.at} INFO settle worker=${worker(r)} provider=${hide(slug(r))} trade=${c.trade} status=reserved`,
    ),
    about((c, r) => json({ worker_name: worker(r), cron: hide(`*/${r.int(2, 9)} * * * *`), event_id: c.event })),
    about((c, r) =>
      lines(
        `trade ${c.trade}`,
        `settlement worker: ${worker(r)}`,
        `cron schedule: ${hide(`0 */${r.int(2, 9)} * * *`)}`,
      ),
    ),
  ],
  hosts: [
    about((c, r) => `connect to ${inner(r)} timed out while settling ${c.trade}`),
    about((c, r) => `${c.at} upstream http://${inner(r)}:${r.int(7000, 9000)}/v1/settle 502 ${c.request}`),
    about((c, r) => lines(`request: ${c.request}`, `x-upstream-host: ${inner(r)}`, 'status: 504')),
    about(
      (c, r) =>
        `dial tcp ${hide(`10.${r.int(1, 250)}.${r.int(1, 250)}.${r.int(2, 250)}`)}:${r.int(5000, 9000)}: connection refused (${c.session})`,
    ),
  ],
  links: [
    about(
      (c, r) =>
        `See https://${hide(`wiki.0bit.internal/runbooks/${r.pick(['pool-refill', 'stuck-reserved', 'provider-failover'])}`)} for ${c.trade}`,
    ),
    about(
      (c, r) =>
        `https://${hide(`grafana.corp.0bit.local/d/${r.chars('abcdefgh', 8)}/settlement-worker`)} shows a gap for ${c.event}`,
    ),
    about(
      (c, r) =>
        `runbook: https://${hide(`0bit-ops.atlassian.net/wiki/spaces/OPS/pages/${r.number(9)}/Incident+runbook`)} (trade ${c.trade})`,
    ),
    about((c, _r) => `POST https://${hide(`admin.0bit.internal/v1/trades/force-settle`)} was used on ${c.trade}`),
  ],
  notes: [
    about((c, r) =>
      json({ trade_id: c.trade, internal_note: hide(`moved to ${firm(r)} after outage`), status: 'returned' }),
    ),
    about((c, r) => lines(`Session: ${c.session}`, `Operator note: ${hide(`${firm(r)} limits us this week`)}`)),
    about((c, r) =>
      json({ internal_reason: hide(`${slug(r)}_depth_low`), code: keep('rate_unavailable'), quote: c.quote }),
    ),
    about((c, r) => `${c.at} trade=${c.trade} internal_status=${hide(`awaiting_${slug(r)}`)} status=reserved`),
  ],
  talk: [
    about(
      (c, r) =>
        `Trade ${c.trade} is stuck because the ${hide('treasury refill')} for the ${hide('venue account')} at ${hide(firm(r))} is late.`,
    ),
    about(
      (c, r) =>
        `They told us the ${hide('liquidity provider')} ${hide(firm(r))} changed its ${hide('route priority')}, so ${c.quote} failed.`,
    ),
    about(
      (c, _r) =>
        `Per the ${hide('incident runbook')} the ${hide('settlement worker')} must be restarted before ${c.trade} moves.`,
    ),
    about(
      (c, r) => `Our ${hide('market maker')} ${hide(firm(r))} wants a new ${hide('hedge route')}; ${c.trade} waits.`,
    ),
    about(
      (c) =>
        `The ${hide('reserve ratio')} fell below the ${hide('rebalancing threshold')}, that is why ${c.trade} was returned.`,
    ),
  ],
  'renamed key': [
    about((c, r) =>
      json({
        refid: c.tx,
        status: 'pending',
        local_rail_transaction_id: keep(`rail_${r.digits(6)}`),
        [`${hide('facilita')}_transaction_id`]: keep(`rail_${r.digits(6)}`),
      }),
    ),
    about((c, r) => `refid=${c.tx} ${hide('facilita')}_transaction_id=${keep(`rail_${r.digits(6)}`)} status=pending`),
    about((c, r) =>
      pretty({
        session_id: c.session,
        [`${hide(slug(r))}_transaction_id`]: keep(`rail_${r.digits(6)}`),
        status: 'completed',
      }),
    ),
  ],
  commercial: [
    about((c, r) =>
      json({
        partner: c.partner,
        negotiated_fee_tier: hide(`tier-${slug(r)}`),
        rebate_bps: hide(String(r.int(1, 9))),
        counterparty: hide(firm(r)),
      }),
    ),
    about((c, r) =>
      lines(`Partner: ${c.partner}`, `Market maker terms: ${hide(`${firm(r)}, ${r.int(2, 9)} bps rebate`)}`),
    ),
    about((c, r) =>
      tabs(['Partner', 'Market maker', 'Spread policy'], [c.partner, hide(firm(r)), hide(`skew ${r.int(2, 9)} bps`)]),
    ),
  ],
};
