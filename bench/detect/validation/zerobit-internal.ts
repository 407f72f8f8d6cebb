import type { Random } from '../corpus/random.ts';
import { internal, personal } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import { email, person } from './lexicon.ts';
import { clock, isoTime, word } from './values.ts';
import { about, firm, slug, wallet } from './zerobit-case.ts';

const amount = (r: Random): string => internal(`${r.int(20, 990)},000 ${r.pick(['USDT', 'EUR', 'USDC'])}`);
const worker = (r: Random): string =>
  internal(`${r.pick(['settle', 'payout', 'rebalance', 'refill'])}-worker-${r.int(1, 9)}`);
const route = (r: Random): string =>
  internal(`${r.pick(['eur', 'brl', 'mxn'])}-${r.pick(['primary', 'hedge', 'fallback'])}-${r.int(1, 4)}`);
const provider = (r: Random): string => internal(slug(r));

/** What partners must not pass on, as the domain's list of internal markers has it. */
export const zerobitInternal: Families = {
  'internal-json': [
    about(
      (c, r) =>
        `{"trade":"${c.trade}","status":"reserved","provider":"${provider(r)}","route_priority":${internal(String(r.int(1, 5)))},"route_id":"${route(r)}"}`,
    ),
    about((c, r) =>
      JSON.stringify(
        {
          quoteId: c.poolQuote,
          liquidity_source: provider(r),
          venue: provider(r),
          internal_reason: internal(`${word(r)} desk disabled ${word(r)} leg`),
        },
        null,
        2,
      ),
    ),
    about((c, r) =>
      JSON.stringify({
        pool_id: c.pool,
        treasury_account: internal(`trs_${r.hex(8)}`),
        reserve_ratio: internal(`0.${r.digits(2)}`),
        rebalance_threshold: internal(`0.${r.digits(2)}`),
      }),
    ),
    about(
      (c, r) =>
        `{"refid":"${c.transaction}","psp":"${provider(r)}","acquirer":"${provider(r)}","counterparty":"${firm(r)}"}`,
    ),
    about((c, r) =>
      JSON.stringify({
        transact_id: c.trade,
        operator_note: internal(`inventory low, wait for ${word(r)} refill`),
        market_maker: provider(r),
      }),
    ),
    about(
      (c, r) =>
        `{"refid":"${c.transaction}","${internal(slug(r))}_transaction_id":"r-${r.number(6)}","status":"pending"}`,
    ),
  ],
  'internal-logs': [
    about(
      (c, r) =>
        `${isoTime(r)} INFO settle worker=${worker(r)} provider=${provider(r)} route_priority=${internal(String(r.int(1, 5)))} trade=${c.trade} status=reserved`,
    ),
    about(
      (c, r) => `level=warn msg="quote skipped" pool=${c.pool} liquidity_source=${provider(r)} hedge_route=${route(r)}`,
    ),
    about(
      (c, r) =>
        `[${clock(r)}] treasury_wallet=${wallet(r)} reserve_balance=${internal(String(r.int(1000, 90000)))} request_id=${c.request}`,
    ),
    about(
      (c, r) =>
        `cron=${internal('*/5 * * * *')} worker=${worker(r)} rebalance_state=${internal('awaiting_refill')} trade=${c.trade}`,
    ),
    about(
      (c, r) => `venue=${provider(r)} venue_account=${internal(`acc-${r.number(6)}`)} fill=${c.trade} status=settled`,
    ),
  ],
  'internal-talk': [
    about(
      (c, r) =>
        `Payout ${c.trade} hangs because our provider ${firm(r)} has not confirmed, and the ${internal('treasury refill')} is planned for tonight.`,
    ),
    about(
      (c, r) =>
        `The market maker ${firm(r)} widened the spread, so hedge route ${route(r)} was switched off for ${c.pool}.`,
    ),
    about((c, r) => `${c.pool} is dry since liquidity source ${firm(r)} was disabled by the treasury desk.`),
    about((_, r) => `Ask treasury to move ${amount(r)} from the reserve wallet to venue ${firm(r)}.`),
    about((c, r) => `Settlement worker ${worker(r)} picked the fallback route ${route(r)} for trade ${c.trade}.`),
    about(
      (_, r) =>
        `Counterparty ${firm(r)} gets a rebate of ${internal(`${r.int(1, 9)} bps`)} under the market-maker terms.`,
    ),
    about((_, r) => `Treasury instructions: send ${amount(r)} to provider ${firm(r)} before noon.`),
    about(
      (c, r) =>
        `Routing decision for ${c.poolQuote}: route priority ${internal(String(r.int(1, 5)))}, provider ${firm(r)}.`,
    ),
    about((_, r) => `Rebalancing threshold is ${internal(`${r.int(5, 40)} %`)}, the reserve sits at venue ${firm(r)}.`),
    about(
      (c, r) => `Incident notes: ${clock(r)} provider ${firm(r)} timed out, ops moved ${c.pool} to route ${route(r)}.`,
    ),
    about(
      (_, r) =>
        `Our acquirer ${firm(r)} keeps a rolling reserve of ${internal(`${r.int(5, 15)} %`)}, do not tell the partner.`,
    ),
  ],
  'internal-talk-languages': [
    about(
      (c, r) =>
        `Die Auszahlung ${c.trade} hängt, weil der Provider ${firm(r)} nicht antwortet und die ${internal('Treasury-Auffüllung')} fehlt.`,
    ),
    about(
      (c, r) =>
        `Der Liquiditätsgeber ${firm(r)} ist ausgefallen, Route ${route(r)} hat jetzt Priorität ${internal(String(r.int(1, 4)))} (${c.pool}).`,
    ),
    about(
      (c, r) =>
        `Le fournisseur de liquidité ${firm(r)} est en panne, la trésorerie doit envoyer ${amount(r)} (${c.trade}).`,
    ),
    about(
      (c, r) =>
        `El proveedor ${firm(r)} no responde y la tesorería moverá ${amount(r)} a la ruta ${route(r)} (${c.trade}).`,
    ),
    about((_, r) => `Il market maker ${firm(r)} ha cambiato i termini: rebate ${internal(`${r.int(1, 9)} bps`)}.`),
  ],
  'internal-links': [
    about((c, r) => `See ${internal(`https://wiki.0bit.internal/runbooks/${word(r)}-refill`)} for ${c.trade}`),
    about(
      (c, r) =>
        `dashboard: ${internal(`https://grafana.ops.0bit.internal/d/${r.hex(8)}/treasury-overview`)} (pool ${c.pool})`,
    ),
    about(
      (c, r) => `upstream ${internal(`settle-${r.int(1, 9)}.payments.svc.cluster.local`)} timed out for ${c.request}`,
    ),
    about(
      (c, r) =>
        `dial tcp ${internal(`10.${r.int(1, 250)}.${r.int(1, 250)}.${r.int(1, 250)}:8443`)}: connection refused, req=${c.request}`,
    ),
    about(
      (c, r) =>
        `runbook: ${internal(`https://${word(r)}.corp.${word(r)}.com/runbooks/provider-failover`)}\nevent ${c.event}`,
    ),
    about((c, r) => `proxy_pass http://${internal(`ledger-${r.int(1, 9)}.corp`)}; # ${c.session}`),
  ],
  'internal-forwards': [
    about(
      (c, r) =>
        `From: ${personal(person(r).full)} <${personal(email(r))}>\nSubject: ${c.trade}\n\nProvider escalation: ${firm(r)} says the route is degraded, the treasury desk waits for ${amount(r)}.`,
    ),
    about(
      (c, r) =>
        `> ops: provider ${firm(r)} is failing over to route ${route(r)}\n> partner only needs to know that ${c.trade} is pending`,
    ),
    about(
      (c, r) =>
        `Provider\tRoute priority\tStatus\n${firm(r)}\t${internal(String(r.int(1, 5)))}\tdegraded\n\nTrade ${c.trade}`,
    ),
    about(
      (c, r) =>
        `Liquidity source: ${firm(r)}\nTreasury instruction: ${internal(`refill ${r.int(10, 90)}k from reserve`)}\nTrade id: ${c.trade}`,
    ),
    about((c, r) => `Venue: ${firm(r)}\nReserve balance: ${amount(r)}\nPool: ${c.pool}`),
  ],
};
