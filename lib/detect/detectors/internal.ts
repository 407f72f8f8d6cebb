import { findCounterparts } from '../counterparts.ts';
import { findDealings, isDealOnly } from '../dealings.ts';
import { findInternalSentences } from '../internal.ts';
import { findInternalBlocks } from '../internal-blocks.ts';
import { internalKeywords } from '../internal-keywords.ts';
import { findInternalQueries } from '../internal-queries.ts';
import { findInternalTables } from '../internal-tables.ts';
import { isInternalValue } from '../internal-values.ts';
import { findFacts } from '../operation-facts.ts';
import { findOperations } from '../operations.ts';
import type { Detector } from '../rule.ts';
import { findRunbookLimits } from '../runbook-limits.ts';
import { trim, without } from '../spans.ts';
import { findToolOutput } from '../tool-output.ts';
import { findWithheld } from '../withheld.ts';

/** First words of keys that name no provider. */
const OWN_WORDS =
  /^(?:local|rail|gate|pool|pools|base|link|scan|order|partner|parent|child|original|origin|external|internal|blockchain|chain|onchain|crypto|fiat|payment|refund|payout|payin|deposit|withdrawal|transfer|last|first|next|previous|prev|current|related|source|target|user|customer|client|merchant|session|quote|trade|swap|bank|card|wallet|token|network|ethereum|tron|solana|polygon|bitcoin|database|store|root|with|from|this|that|your|unique|raw|test|live|mock|fake|some|find|fetch|load|make|create|generate|validate|parse|debit|credit|linked|remote|api|http|mongo|sentry|trace|distributed|business|reference|reversal|settlement|invoice|billing|purchase|sale|capture|auth|authorization)(?:_|[A-Z]|$)/;

const FINDERS = [
  findInternalSentences,
  findCounterparts,
  findInternalBlocks,
  findInternalTables,
  findInternalQueries,
  findFacts,
  findRunbookLimits,
  findToolOutput,
  findOperations,
  findWithheld,
];

/** What only 0Bit's own operations should know. */
export const internal: Detector[] = [
  {
    id: 'internal-note',
    label: 'Internal operations detail',
    category: 'internal',
    tier: 'likely',
    field: {
      words:
        'provider, providers, payout rail, payin rail, pay in rail, pay out rail, fiat rail, reserve au personnel, usage interne, nur intern, nur fur mitarbeiter, solo personal, solo para el equipo, uso interno, solo uso interno, riservato al personale, solo per il personale, reservado a equipa, reservado a equipe, alleen intern, alleen voor medewerkers, tylko dla pracownikow, do uzytku wewnetrznego, staff only, provider message, provider reason, acquirer response, acquirer message, psp response, psp message, served by, filled by, quoted by, priced by, backed by, sourced by, hedged with, cleared by, remarque interne, note interne, commentaire interne, interne notiz, interner hinweis, interner kommentar, interne anmerkung, nota interna, observacion interna, comentario interno, observacao interna, commento interno, interne opmerking, interne notitie, notatka wewnetrzna, uwaga wewnetrzna, private comment, private note, primary rail, secondary rail, backup rail, fallback rail, ausfuhrung uber, executed through, execution via, esecuzione tramite, execution par, payout route primary, payout route fallback, route primary, route fallback, checked through, screened through, verified through, screened by, kyc vendor, provider name, provider id, provider account id, providers list, venues, acquirers, psps, market makers, liquidity providers, counterparties, provider ref, provider reference, provider response, provider payload, provider account, provider status, provider error, provider code, provider path, provider route, provider fee, provider contact, provider desk, provider team, provider manager, provider limit, provider balance, provider fallback, provider primary, provider secondary, fallback provider, primary provider, secondary provider, backup provider, counterparty limit, provider escalation, provider escalation path, psp, psp name, psp reference, acquirer, acquirer name, liquidity provider, payment provider, rail provider, kyc provider, banking provider, bank partner, banking partner, venue, venue name, venue id, venue account, venue list, venue balance, venue balances, market maker, market maker name, market maker terms, mm terms, mm name, counterparty, counterparty name, liquidity source, liquidity sources, liquidity source id, liquidity depth, source inventory, inventory, inventory skew, inventory level, route id, route name, route priority, route path, route owner, route provider, primary route, fallback route, hedge route, private route, internal route, routing, routing note, routing notes, routing decision, routing strategy, routing rule, routing policy, route weight, treasury, treasury note, treasury notes, treasury instruction, treasury instructions, treasury wallet, treasury balance, treasury account, treasury desk, treasury contact, treasury action, refill, refill state, refill instructions, refill threshold, reserve, reserve ratio, reserve ratios, reserve balance, reserve balances, reserve allocation, reserve path, reserve floor, reserve wallet, refill amount, refill trigger, source account, low watermark, high watermark, target ratio, mm spread, mm rebate, mm quote, minimum monthly volume, minimum volume, volume commitment, monthly commitment, market risk window, detection rule, detection model, velocity limit, velocity rule, blocklist, incident id, incident no, incident number, incident ref, incident, root cause, runbook used, runbook step, runbook steps, operator why, ops why, why internal, signer quorum, settlement sla, payout sla, payout timing, x served by, x backend, x backend server, x upstream, x upstream host, x internal route, backing account, liquidity account, depth, reserve account, rebalance, rebalancing, rebalance threshold, rebalance state, hedge state, treasury state, reserve state, rebalancing threshold, rebalance instructions, hedge, hedge ratio, hedge venue, hedging, worker, worker name, worker id, settlement worker, worker queue, worker state, cron, cron schedule, cron job, runbook, runbook url, runbook link, incident runbook, internal runbook, playbook, internal note, internal notes, internal reason, internal status, internal comment, internal comments, internal remark, internal remarks, internal analysis, kyc vendor, kyc fallback, chosen source, runner up, raw cost, opening float, closing float, hot wallet balance, cold wallet balance, mm primary, mm secondary, cpty, buy rate, margin bps, net margin, gross margin, markup bps, mark up bps, cost bps, payout bank, rail bank, internal, internal only, internal limit, failover, refill instruction, rebalance instruction, treasury transfer, internal score, internal id, internal ref, internal reference, internal path, internal owner, operator note, operator notes, operator reason, operator comment, ops note, ops notes, ops comment, admin note, admin notes, agent note, staff note, signer, signer id, signer operation, backing account, settlement account, incident timeline, incident note, incident notes, incident commander, incident channel, on call, oncall, escalation path, escalation contact, escalation policy, spread policy, rebate, rebates, rebate tier, fee tier negotiated, negotiated fee, negotiated fee tier, revenue share, rev share, contract terms, risk score, risk rule, risk rules, risk flag, risk flags, risk control, risk controls, risk engine, fraud score, fraud rule, detection rule, detection logic, aml score, admin route, admin url, guard name, connector, connector name, connector id, connector status, rail connector, float account, prefund account, upstream provider, upstream, underlying provider, funding source account, lp, lp name, lp id, liquidity lp, internal mid, internal rate, internal price, taken spread, spread taken, skew bps, check vendor, screening supplier, screening vendor, kyc supplier, verification vendor, kyc check vendor, score cutoff, settlement bank, correspondent bank',
      weak: 'notes, note, rail, fallback, first choice',
      anywhere: 'runbook',
      always:
        'psp acquirer venue counterparty cpty liquidity risk treasury rebalance rebalancing rebalancer hedge hedging refill rebate negotiated',
      value: /(?:(?! \w{1,40}=)[^\n\t|<>"]|(?<=\w)>(?=\w)){1,400}/y,
      check: (value, field) => isInternalValue(value, field),
    },
    keywords: internalKeywords,
    isFoundByKeyword: true,
    find({ text, kept }, report, starts) {
      // A fact is told in a form of its own, whatever its label is called elsewhere.
      const others = starts.filter((start) => !isDealOnly(text, start));
      for (const find of [findDealings, ...FINDERS])
        for (const span of find(text, find === findDealings ? starts : others))
          for (const part of find === findFacts || find === findInternalTables ? [span] : without(span, kept)) {
            const { start, end } = trim(text, part.start, part.end);
            if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) report(start, end);
          }
    },
    source:
      '0Bit docs: operations/support-escalation, 0pools/route-selection-boundaries, 0pools/top-up-rebalancing-boundaries',
    matches: [
      'RB-FAKE-03 Refill\n1. The balance must be under $586,000\n2. Wait for 2 signatures',
      '[routing]\nprimary = "fakedax"\nmax_share = "36%"',
      'They hold 1.8 million EUR for us overnight and want 2.4 million EUR from July on.',
      'router: no route left: tried [fakedax, mockley]',
      'worker=settle-eu-2',
      'provider Fakerail Capital is failing over to route eur-primary-4, order id: ORD-123456 waits',
      'the guard TreasuryFloorGuard vetoed it',
      'so Fakestone only lets us push 905k USDT, that is their daily cap',
      'what we pay Fakemont Bank is 52 bps all in',
      'restarted ledger-sync-eu4 and the queue drained',
      'providers:\n  - name: fakedax\n    weight: 17%',
      '{"provider":{"label":"Fakerail","account":"zb-eu-4"}}',
      '{"provider":{"url":"https://pay.fakerail.dev/v2"}}',
      'HEDGE BLOTTER\n#1 BRL-USDT | cpty Fakemont | 918k USDT',
      'Notre fournisseur de liquidité a coupé, on passe par Fakeley avec un surcoût de 19 bps',
      'rebalance_state=awaiting_refill',
      '"provider":"Acme Rails"',
      'Treasury note: move 2m from the cold wallet',
      '"route_priority":2',
      'liquidity_source=fake-venue-1',
      'the liquidity source for BRL-USDT is Fakerail, trade txn_test_1',
      'The payout provider Fakerail returned an error.',
      'Fakerail (our acquirer) is down.',
      'This was rerouted via Fakerail today.',
      'El proveedor Fakerail no responde y la tesorería moverá 300,000 USDT.',
      'Der Liquiditätsgeber Fakerail ist ausgefallen, Route mxn-fallback-1 hat Priorität 4.',
      'ops: provider Fakerail Capital is failing over to route eur-primary-4',
      'Treasury should refill the EUR reserve from the hedge venue before the desk closes.',
      'Unser Zahlungsdienstleister Fakerail Settlement nimmt nichts an',
      'market maker Fakerail Trading replaces Fakebank Clearing as of Monday',
      'the payout went to spei-a6 first, then fell back',
      'payout took route sepa-inst-cold5 again',
      'can treasury fund Fakerail with $205,000',
      'route name sepa-alt-3',
      'Internal routing picked sepa-night-7, then fell back to otc-night-3.',
      'Why does the routing prefer Fakerail Custody over Mockrail Liquidity?',
      'Inventory skew is 13% at Fakerail',
      'worker: settle-eu7\nschedule: "27 */4 * * *"',
      'The negotiated fee is 16 bps',
      'route_path=fakerail>mockrail>bank',
      '"liquidity_sources": ["fakerail", "mockrail"]',
    ],
    ignores: [
      'affected route: checkout',
      'Partner-side runbook\n1. Payments over 500 EUR need the session id',
      'use route handlers for this',
      'net weight 0.210 kg, value 11.90 EUR',
      'class JwtAuthGuard extends AuthGuard {}',
      'Partner-side runbook\n\n  1. Confirm the environment and key mode match.',
      'upstream=- body=11',
      'idVendor=046d, idProduct=c52b',
      'providerName="System.Data.SqlClient"',
      'Good Friday and Whit Monday are bank holidays.',
      'Ruby on Rails, weight 20%',
      'Dear Integrations Desk,',
      'const venueList = []',
      '"unavailableReason":"pool_dry"',
      'route_label=standard',
      'status=reserved',
      'provider: new JsonRpcProvider(url)',
      'The provider is available.',
      'settlement=pending',
      'Our treasury of ideas',
      'Der Anbieter ist nicht erreichbar.',
      'Priority 2, see the route above',
      'The provider Settings page is open.',
      'routes to Checkout',
      'Do not include provider names, treasury instructions or liquidity source details in a ticket.',
      'Your retry schedule is 5, 10 and 30 seconds',
      'cron 0 18 * * 4 next at noon',
      'route us-east-1 to the new cluster',
      'worker thread-7 is idle',
      'The provider costs 20 EUR a month.',
      '"spreadBps":20',
    ],
  },
  {
    id: 'provider-key',
    label: 'Key named after a provider',
    category: 'internal',
    tier: 'likely',
    keywords: ['transaction_id', 'transactionid', 'payment_ref', '_txn_id'],
    reach: 40,
    pattern:
      /(?<![A-Za-z0-9_])[a-z][a-z0-9]{3,20}(?:_transaction_id|TransactionId|_payment_ref|_txn_id)(?![A-Za-z0-9_])/g,
    validate: (value) => !OWN_WORDS.test(value),
    source: '0Bit docs, api-reference/gate-transactions: the deprecated alias of local_rail_transaction_id',
    matches: ['"facilita_transaction_id":"rail_fake_1"', 'fakepayTransactionId: 7'],
    ignores: [
      '"local_rail_transaction_id":"rail_fake_1"',
      'pool_transaction_id=1',
      'transactionId',
      'lastTransactionId',
      'get_pool_transaction_status',
    ],
  },
];
