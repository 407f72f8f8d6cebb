import { internal } from '../../corpus/sample.ts';
import type { Families } from '../../validation/family.ts';
import { escaped, isoTime } from '../../validation/values.ts';
import { json, on } from '../partner.ts';
import { cron, house, job, path, pile, points, share, slug } from './values.ts';

/** Internal operations as fields, columns and log keys. */
export const opsDataFamilies: Families = {
  'provider-fields': [
    on((t, r) => json({ trade_id: t.trade, status: 'reserved', provider: slug(r), request_id: t.request })),
    on((t, r) => json({ refid: t.refid, status: 'failed', provider_name: house(r), psp: slug(r) }, 2)),
    on((t, r) => `{'session_id': '${t.session}', 'acquirer': '${slug(r)}', 'status': 'open'}`),
    on((t, r) => `['trade_id' => '${t.trade}', 'market_maker' => '${slug(r)}', 'status' => 'released']`),
    on((t, r) => `{:quote_id=>"${t.poolQuote}", :liquidity_source=>"${slug(r)}", :available=>false}`),
    on((t, r) => `trade_id,venue,status\n${t.trade},${slug(r)},settled`),
    on((t, r) => `${isoTime(r)} INFO settle trade=${t.trade} provider=${slug(r)} status=reserved`),
    on((t, r) => `Trade\tCounterparty\tStatus\n${t.trade}\t${house(r)}\treturned`),
  ],
  'routing-fields': [
    on((t, r) => json({ quoteId: t.poolQuote, route_name: path(r), fallback_route: path(r), executable: true })),
    on(
      (t, r) =>
        `quote=${t.poolQuote} route_id=${path(r)} route_priority=${internal(String(r.int(1, 6)))} req=${t.request}`,
    ),
    on((t, r) => `pool: ${t.pool}\nquote: ${t.poolQuote}\nhedge_route: ${path(r)}`),
    on((t, r) => `| trade | route_name | status |\n|---|---|---|\n| ${t.trade} | ${path(r)} | failed |`),
    on((t, r) => `{"line":${escaped({ trade_id: t.trade, route_path: path(r), status: 'released' })}}`),
    on((t, r) => `SELECT trade_id, route_name FROM fills;\n${t.trade} | ${path(r)}`),
    on((t, r) => `{ tradeId: '${t.trade}', routeName: '${path(r)}', hedgeRoute: '${path(r)}' }`),
    on((t, r) => `route_name = "${path(r)}"\nroute_priority = ${internal(String(r.int(1, 6)))}\npool_id = "${t.pool}"`),
  ],
  'treasury-and-reserve-fields': [
    on((t, r) =>
      json({
        pool_id: t.pool,
        available: false,
        unavailableReason: 'pool_dry',
        treasury_balance: pile(r),
        request_id: t.request,
      }),
    ),
    on((t, r) => json({ pool_id: t.pool, reserve_ratio: share(r), rebalance_threshold: pile(r) }, 2)),
    on(
      (t, r) =>
        `pool=${t.pool} reserve_balance=${internal(`${r.number(6)}.${r.digits(2)}`)} status=reserved trade=${t.trade}`,
    ),
    on((t, r) => `treasury:\n  balance: ${pile(r)}\n  rebalance_threshold: ${pile(r)}\npool: ${t.pool}`),
    on((t, r) => `pool_id;reserve_allocation;refill_threshold\n${t.pool};${share(r)};${pile(r)}`),
    on((t, r) => `Pool\tTreasury balance\tRebalance threshold\n${t.pool}\t${pile(r)}\t${pile(r)}`),
    on((t, r) => `{'pool_id': '${t.pool}', 'inventory_skew': '${share(r)}', 'trade_id': '${t.trade}'}`),
    on((t, r) => `treasury_wallet_balance=${pile(r)} pool=${t.pool} req=${t.request}`),
  ],
  'worker-and-cron-fields': [
    on((t, r) => `${isoTime(r)} INFO settle worker=${job(r)} trade=${t.trade} status=reserved`),
    on((t, r) => json({ trade_id: t.trade, status: 'reserved', settlement_worker: job(r) })),
    on((t, r) => json({ worker_name: job(r), cron: cron(r), trade_id: t.trade }, 2)),
    on((t, r) => `worker: ${job(r)}\nschedule: "${cron(r)}"\nlast_trade: ${t.trade}`),
    on((t, r) => `worker_name,trade_id,status\n${job(r)},${t.trade},released`),
    on((t, r) => `[worker=${job(r)}] picked ${t.trade} from provider=${slug(r)}`),
    on((t, r) => `| worker | cron | trade |\n|---|---|---|\n| ${job(r)} | ${cron(r)} | ${t.trade} |`),
    on((t, r) => `{"log":${escaped({ worker: job(r), transactId: t.trade, status: 'failed' })}}`),
  ],
  'operator-and-runbook-fields': [
    on((t, r) =>
      json({
        trade_id: t.trade,
        status: 'returned',
        operator_note: internal(`paused by hand, wait for the ${r.pick(['evening', 'morning'])} sweep`),
      }),
    ),
    on((t, r) =>
      json(
        {
          refid: t.refid,
          internal_reason: internal(`velocity rule ${r.int(11, 99)} hit, soft block`),
          status: 'failed',
        },
        2,
      ),
    ),
    on((t, r) => `internal_note: ${internal(`refund only after desk ${r.int(2, 9)} confirms`)}\nrefid: ${t.refid}`),
    on(
      (t, r) =>
        `trade=${t.trade} internal_status=${internal(r.pick(['hold_by_desk', 'awaiting_sweep', 'manual_hedge']))} status=reserved`,
    ),
    on((t, r) => `{'trade_id': '${t.trade}', 'runbook': '${internal(`RB-${r.number(3)} drain and swap`)}'}`),
    on(
      (t, r) =>
        `trade_id;status;operator_note\n${t.trade};returned;${internal(`desk ${r.int(2, 9)} holds it until the sweep`)}`,
    ),
    on(
      (t, r) =>
        `Trade: ${t.trade}\nInternal note: ${internal(`do not tell the partner, limit ${r.int(11, 99)} was lifted by hand`)}`,
    ),
    on(
      (t, r) =>
        `['refid' => '${t.refid}', 'internal_note' => '${internal(`score ${r.int(60, 99)}, second line said no`)}']`,
    ),
  ],
  'commercial-and-risk-fields': [
    on((t, r) =>
      json({
        partner_id: t.partner,
        revenue_share: share(r),
        negotiated_fee_tier: internal(`tier ${r.int(2, 6)} special`),
      }),
    ),
    on((t, r) => `partner: ${t.partner}\nrebate: ${points(r)}\nrevenue_share: ${share(r)}`),
    on((t, r) => `session=${t.session} risk_rule=${internal(`velocity_${r.int(11, 99)}`)} status=open`),
    on((t, r) => json({ quote_id: t.poolQuote, market_maker: slug(r), market_maker_rebate: points(r) }, 2)),
    on((t, r) => `partner_id,revenue_share,rebate\n${t.partner},${share(r)},${points(r)}`),
    on((t, r) => `{ tradeId: "${t.trade}", marketMaker: "${slug(r)}", inventorySkew: "${share(r)}" }`),
    on((t, r) => `| trade | market maker | rebate |\n|---|---|---|\n| ${t.trade} | ${house(r)} | ${points(r)} |`),
    on((t, r) => `trade=${t.trade} counterparty=${slug(r)} signer=${internal(`signer-${r.hex(4)}`)} status=settled`),
  ],
};
