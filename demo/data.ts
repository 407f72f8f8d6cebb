import { type Credentials, drawCredentials } from './data/credentials.ts';
import { drawIdentifiers, drawMoment, type Identifiers } from './data/identifiers.ts';
import { drawInternal, type Internal } from './data/internal.ts';
import type { Planted } from './data/marked.ts';
import { type Applicant, drawApplicant, drawCard, drawIban, drawPeople, type Person } from './data/people.ts';
import { createRandom } from './data/random.ts';

/** One customer's session, as the sessions table shows it. */
export interface SessionRow {
  readonly id: Planted;
  readonly customer: Person;
  readonly amount: string;
  readonly flow: 'on_ramp' | 'off_ramp';
  readonly status: 'open' | 'completed' | 'expired' | 'cancelled';
  /** Unix seconds. */
  readonly created: number;
}

/** Everything the demo shows. The same seed gives the same data. */
export interface DemoData {
  readonly seed: number;
  /** Unix seconds; the demo has no clock of its own. */
  readonly now: number;
  readonly operator: Person;
  readonly teammates: readonly [Person, Person];
  readonly rows: readonly [SessionRow, ...SessionRow[]];
  readonly applicant: Applicant;
  readonly card: Planted;
  readonly payoutIban: Planted;
  readonly fundingIban: Planted;
  readonly logCustomers: readonly [Person, Person, Person, Person];
  readonly logCard: Planted;
  readonly credentials: Credentials;
  readonly internal: Internal;
  readonly ids: Identifiers;
}

/** Draws every value of the demo from `seed` (an integer). */
export function createData(seed: number): DemoData {
  const random = createRandom(seed);
  const now = drawMoment(random);
  const ids = drawIdentifiers(random, now);
  const people = drawPeople(random, 3 + ids.sessions.length + 4);
  const take = () => people.shift() as Person;
  const toRow = (id: Planted, index: number): SessionRow => ({
    id,
    customer: take(),
    amount: `${random.int(40, 2400)}.${random.fill('##')}`,
    flow: random.chance(0.75) ? 'on_ramp' : 'off_ramp',
    status: index === 0 ? 'open' : random.pick(['completed', 'completed', 'open', 'expired', 'cancelled'] as const),
    created: now - index * 3100 - random.int(0, 2900),
  });
  const [first, ...others] = ids.sessions;
  return {
    seed,
    now,
    operator: take(),
    teammates: [take(), take()],
    rows: [toRow(first, 0), ...others.map((id, index) => toRow(id, index + 1))],
    applicant: drawApplicant(random),
    card: drawCard(random),
    payoutIban: drawIban(random),
    fundingIban: drawIban(random),
    logCustomers: [take(), take(), take(), take()],
    logCard: drawCard(random),
    credentials: drawCredentials(random, first.value, now),
    internal: drawInternal(random),
    ids,
  };
}

export { type Truth, truth } from './data/truth.ts';
