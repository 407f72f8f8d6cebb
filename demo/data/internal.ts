import { type Planted, secret } from './marked.ts';
import { HEX, LOWER_ALNUM, type Random } from './random.ts';

const BIRDS =
  'Kestrel Osprey Plover Merlin Curlew Avocet Dunlin Fulmar Gannet Siskin Whimbrel Bittern Harrier Goldeneye Brambling Nuthatch Lapwing Pintail Wheatear Sandgrouse Redshank Garganey Turnstone Shelduck Pochard'.split(
    ' ',
  );
const PLACES =
  'brook field gate ridge well moor haven cliff ford stone marsh holm crest barrow wick mere thorpe den'.split(' ');
const TRADES = 'Clearing Liquidity Settlement Prime OTC Rails Custody Payments Brokerage Treasury'.split(' ');

/** A provider stands in no list anywhere: an invented word and a trade. */
const provider = (random: Random): Planted =>
  secret('provider', `${random.pick(BIRDS)}${random.pick(PLACES)} ${random.pick(TRADES)}`);

/** What partners must never see in a ticket: who stands behind a pool, and how money is moved. */
export function drawInternal(random: Random) {
  const bank = provider(random);
  const venue = provider(random);
  const slug = bank.value.split(' ')[0]?.toLowerCase();
  const percent = () => `${random.int(4, 19)}.${random.int(1, 9)}%`;
  const cluster = random.chars(LOWER_ALNUM, 5);
  return {
    bank,
    venue,
    treasury: secret('treasury', `TSY-EUR-${random.fill('####-@#')}`),
    coldWallet: secret('treasury', `cold-vault-${random.fill('##@').toLowerCase()}-${cluster}`),
    route: secret('route', `route_eur_usdt_${slug}_${random.chars(HEX, 4)}`),
    settleHost: secret('internal-host', `settle-${random.int(1, 40)}.${cluster}.ops.internal`),
    databaseHost: secret('internal-host', `pg-ledger-${random.int(1, 40)}.${cluster}.prod.internal`),
    podHost: secret('internal-host', `pools-router-${random.chars(HEX, 6)}.pools.svc.cluster.local`),
    ip: secret('internal-ip', `10.${random.int(16, 240)}.${random.int(2, 250)}.${random.int(2, 250)}`),
    worker: secret('worker', `settle-worker-${random.pick(['eu', 'fra', 'dub', 'ams'])}-${random.chars(HEX, 4)}`),
    refillWorker: secret('worker', `refill-cron-${random.chars(HEX, 5)}`),
    runbook: secret('runbook', `https://runbooks.ops.internal/pools/refill-${random.chars(LOWER_ALNUM, 8)}`),
    routingNote: secret(
      'routing-note',
      `Fallback opens after ${random.int(3, 29)} failed fills in ${random.int(5, 90)} s; hedge route takes over below ${percent()} reserve.`,
    ),
    treasuryNote: secret(
      'treasury-note',
      `Refill from treasury when inventory drops under ${random.int(120, 980)},${random.fill('##0')} EUR, two signers.`,
    ),
    incidentNote: secret(
      'incident-note',
      `Incident ${random.fill('INC-####')}: desk paused payouts for ${random.int(11, 97)} minutes, cause not for partners.`,
    ),
    fundingReference: secret('funding-reference', `FND-${random.fill('@@##-####-##')}`),
    bic: secret('bic', random.fill('@@@@DE##XXX')),
  };
}

export type Internal = ReturnType<typeof drawInternal>;
