import type { DemoData } from '../data.ts';
import { toIso } from './identifiers.ts';
import { type Json, type Marked, markedJson } from './marked.ts';
import { createRandom, HEX, LOWER_ALNUM, type Random } from './random.ts';

const ENTRIES = 412;
const ROUTES = ['POST /v1/gate_sessions', 'GET /v1/pools', 'POST /v1/quotes', 'GET /v1/transactions', 'GET /v1/assets'];

/** The places, from shallow to deep, where something slipped into the structured log. */
function leaks(data: DemoData): Record<number, { readonly [key: string]: Json }> {
  const { credentials: key, ids, internal: ops, logCustomers: people } = data;
  return {
    3: { authorization: ['Bearer ', key.bearer], session_id: data.rows[0].id },
    41: { context: { customer: { full_name: people[2].name, contact: { email: people[2].email } } } },
    97: { upstream: { provider: ops.venue, route_name: ops.route, worker: ops.refillWorker } },
    158: { request: { headers: { 'gate-signature': ['t=', String(data.now - 60), ',v1=', key.signatures[2]!] } } },
    203: { context: { payment: { method: { card: { number: data.logCard, exp: '09/29' } } } } },
    251: { response: { body: { signed_quote: { id: ids.quote, signature: key.quoteSignature } } } },
    307: { context: { customer: { contact: { phone: people[3].phone, address: { line: people[3].address } } } } },
    352: { config: { database: { host: ops.databaseHost, user: 'ramp_app', password: key.databasePassword } } },
    398: {
      event: { eventId: ids.poolEvent, type: 'pool.transaction.released' },
      wallet: { address: key.solanaWallet },
    },
  };
}

function entry(random: Random, time: number, extra: { readonly [key: string]: Json }) {
  return {
    time: toIso(time),
    level: random.pick(['info', 'info', 'info', 'debug', 'warn']),
    route: random.pick(ROUTES),
    status: random.pick([200, 200, 201, 202, 404, 409, 429]),
    duration_ms: random.int(4, 1900),
    request_id: `req_${random.chars(LOWER_ALNUM, 16)}`,
    trace: { span: random.chars(HEX, 16), depth: random.int(1, 6) },
    ...extra,
  };
}

/** A structured log of about 5,000 lines, far more than an editor draws at once. */
export function logDocument(data: DemoData): Marked {
  const random = createRandom(data.seed + 1);
  const slipped = leaks(data);
  const start = data.now - ENTRIES * 3;
  const entries = Array.from({ length: ENTRIES }, (_, index) => entry(random, start + index * 3, slipped[index] ?? {}));
  return markedJson({ service: 'ramp-api', environment: 'production', entries });
}
