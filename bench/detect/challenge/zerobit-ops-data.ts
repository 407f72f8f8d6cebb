import type { Random } from '../corpus/random.ts';
import { internal } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { clock, day, escaped, isoTime, word } from '../validation/values.ts';
import { bps, code, firm, json, on, percent, plainStem, rank, route, sum, tronWallet, worker } from './partner.ts';

const every = (r: Random): string => internal(`*/${r.int(2, 30)} * * * *`);
const ten = (r: Random): string => `10.${r.int(0, 250)}.${r.int(0, 250)}.${r.int(1, 250)}`;

/** Internal operations as machines write them. */
export const zerobitOpsData: Families = {
  'ops-objects': [
    on(
      (t, r) =>
        `{"trade":"${t.trade}","status":"reserved","routing":{"route_name":"${route(r)}","route_priority":${rank(r)},"provider":"${code(r)}"}}`,
    ),
    on((t, r) => json({ quoteId: t.poolQuote, market_maker: firm(r), hedge: { venue: firm(r), order: 'market' } }, 2)),
    on((t, r) => `{"refid":"${t.refid}","psp":"${code(r)}","acquirer":"${code(r)}","status":"pending"}`),
    on((t, r) =>
      json({
        transactId: t.trade,
        operator_note: internal(`hold until ${word(r)} confirms, do not tell the partner`),
        internal_status: internal('hedge_pending'),
      }),
    ),
    on(
      (t, r) =>
        `{"log":${escaped({ pool_id: t.pool, liquidity_source: code(r), reserve_ratio: internal(`0.${r.digits(3)}`) })}}`,
    ),
    on(
      (t, r) =>
        `{ id: '${t.refid}', ${internal(plainStem(r))}_transaction_id: 'lr-${r.number(5)}', status: 'settled' }`,
    ),
    on((t, r) =>
      json(
        {
          pool: t.pool,
          treasury: { wallet: tronWallet(r), balance: sum(r), refill_state: internal('awaiting_signer') },
        },
        1,
      ),
    ),
    on((t, r) =>
      json([
        {
          trade_id: t.trade,
          counterparty: firm(r),
          settlement_worker: worker(r),
          signer: internal(`hsm-${r.int(1, 4)}`),
        },
      ]),
    ),
  ],
  'ops-logs': [
    on((t, r) => `${isoTime(r)} router  chose route_id=${route(r)} over route_id=${route(r)} for quote=${t.poolQuote}`),
    on((t, r) => `[${worker(r)}] ${clock(r)} picked ${t.trade}, provider=${code(r)} status=reserved`),
    on(
      (t, r) =>
        `level=error ts=${isoTime(r)} provider=${code(r)} provider_code=${internal(`E${r.number(4)}`)} request_id=${t.request} msg="payout refused"`,
    ),
    on((t, r) => `cron="${every(r)}" worker=${worker(r)} job=rebalance pool=${t.pool}`),
    on((t, r) => `WARN  c.o.QuoteService - liquidity_source=${code(r)} is dry for ${t.pool}, hedge_route=${route(r)}`),
    on(
      (t, r) =>
        `{"severity":"INFO","jsonPayload":{"venue":"${code(r)}","venue_balance":"${sum(r)}","trade":"${t.trade}"}}`,
    ),
    on(
      (t, r) =>
        `com.obit.settle.ProviderTimeout: no answer\n  provider=${code(r)}\n  route_path=${internal(`${plainStem(r)}>${plainStem(r)}>bank`)}\n  trade=${t.trade}`,
    ),
    on(
      (t, r) =>
        `treasury_account=${internal(`TRY-${r.number(6)}`)} rebalance_threshold=${percent(r)} inventory_skew=${bps(r)} pool=${t.pool}`,
    ),
  ],
  'ops-tables': [
    on(
      (t, r) =>
        `Trade\tStatus\tProvider\tRoute name\tWorker\n${t.trade}\treserved\t${firm(r)}\t${route(r)}\t${worker(r)}`,
    ),
    on(
      (t, r) =>
        `| Pool | Liquidity source | Route priority |\n|------|------|------|\n| ${t.pool} | ${firm(r)} | ${rank(r)} |`,
    ),
    on((t, r) => `Market maker;Rebate;Pool\n${firm(r)};${bps(r)};${t.pool}`),
    on(
      (t, r) =>
        `Operations panel\nTrade ${t.trade}\nProvider\n${firm(r)}\nTreasury account\n${internal(`TA-${r.number(5)}`)}\nOperator note\n${internal(`wait for ${word(r)} desk`)}`,
    ),
    on((t, r) => `pool      venue        reserve balance\n${t.pool}  ${code(r)}   ${sum(r)}`),
    on(
      (t, r) =>
        `<tr><td>${t.refid}</td><th>Acquirer</th><td>${firm(r)}</td><th>Hedge route</th><td>${route(r)}</td></tr>`,
    ),
    on((t, r) => `transact_id,counterparty,settlement_worker\n${t.trade},${firm(r)},${worker(r)}`),
    on(
      (t, r) =>
        `Liquidity source: ${firm(r)} ▾\nRebalance threshold: ${percent(r)}\nReserve ratio: ${internal(`0.${r.digits(2)}`)}\nPool id: ${t.pool}`,
    ),
  ],
  'ops-config': [
    on(
      (t, r) =>
        `pools:\n  ${t.pool}:\n    liquidity_source: ${code(r)}\n    hedge_venue: ${code(r)}\n    rebalance_threshold: ${internal(`0.${r.digits(2)}`)}`,
    ),
    on((t, r) => `[routing.${t.pool}]\nroute_priority = ["${route(r)}", "${route(r)}"]\nmarket_maker = "${code(r)}"`),
    on((_, r) => `SETTLEMENT_WORKER=${worker(r)}\nTREASURY_WALLET=${tronWallet(r)}\nPROVIDER_FALLBACK=${code(r)}`),
    on((_, r) => `<route name="${route(r)}" enabled="true"><provider>${code(r)}</provider></route>`),
    on(
      (_, r) =>
        `- id: refill\n  cron: "${every(r)}"\n  worker: ${worker(r)}\n  treasury_account: ${internal(`trs-${r.hex(6)}`)}`,
    ),
    on(
      (_, r) =>
        `routing.provider.primary=${code(r)}\nrouting.provider.secondary=${code(r)}\nrouting.counterparty.limit=${internal(r.number(6))}`,
    ),
    on(
      (_, r) =>
        `acquirer: ${code(r)}\nrolling_reserve: ${percent(r)}\nspread_policy: ${internal(`widen ${r.int(2, 9)} bps after ${r.int(16, 22)}:00`)}`,
    ),
    on(
      (t, r) =>
        `{"when":"${day(r)}","runbook":"${internal(`RB-${r.number(3)} provider failover`)}","playbook":"${internal(`pb-${word(r)}-refill`)}","event":"${t.event}"}`,
    ),
  ],
  'ops-links': [
    on(
      (t, r) =>
        `${t.trade} is explained in ${internal(`https://confluence.0bit.internal/display/OPS/${word(r)}+provider+failover`)}`,
    ),
    on(
      (t, r) =>
        `Runbook → ${internal(`https://www.notion.so/0bit/Runbook-treasury-refill-${r.hex(32)}`)} (event ${t.event})`,
    ),
    on(
      (t, r) =>
        `502 from ${internal(`http://router-${r.int(1, 9)}.pools.svc.cluster.local:8080/v1/choose`)} for ${t.request}`,
    ),
    on(
      (t, r) =>
        `connect ECONNREFUSED ${internal(`${ten(r)}:5432`)}\n    at TCPConnectWrap.afterConnect\nx-request-id: ${t.request}`,
    ),
    on(
      (t, r) =>
        `panel: ${internal(`https://kibana.ops.${word(r)}.corp/app/discover#/view/${r.uuid()}`)}\nsession: ${t.session}`,
    ),
    on((t) => `POST ${internal('/internal/admin/pools/disable-source')} 403 request_id=${t.request}`),
    on(
      (t, r) =>
        `jdbc target ${internal(`ledger-db-${r.int(1, 4)}.corp.internal`)} unreachable while ${t.trade} was reserved`,
    ),
    on(
      (t, r) =>
        `see ${internal(`https://wiki.${word(r)}.lan/runbooks/incident-${r.number(3)}`)} before you answer ${t.partner}`,
    ),
  ],
};
