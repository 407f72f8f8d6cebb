import { Labels } from '../../lib/redact/labels.ts';
import { redactText } from '../../lib/redact/redact-text.ts';
import { jwt, passwordOf } from './corpus/credentials.ts';
import { email, person } from './corpus/people.ts';
import { Random } from './corpus/random.ts';
import { drawCase } from './corpus/zerobit.ts';

/** A JSON log of about `size` characters as a service writes it: about one line in fifty holds a value to redact. */
export function drawLog(seed: number, size: number): string {
  const random = new Random(seed, `log/${size}`);
  const lines: string[] = [];
  for (let length = 0; length < size; ) {
    const c = drawCase(random, 'development');
    const base = {
      ts: c.at,
      level: random.pick(['info', 'debug', 'warn']),
      req: c.request,
      session: c.session,
      ms: random.int(1, 900),
      status: random.pick([200, 201, 409]),
      path: `/v1/pools/${c.pool}/quote`,
      host: 'gate-api.0bit.app',
      span: random.hex(16),
    };
    const rare = random.int(1, 150);
    const extra =
      rare === 1
        ? { authorization: `Bearer ${jwt(random)}` }
        : rare === 2
          ? { password: passwordOf(random) }
          : rare === 3
            ? { user: person(random, 'development').full, email: email(random, 'development') }
            : {
                msg: random.pick(['quote locked', 'cache miss', 'delivery queued', 'retry in 30 s', 'pool refreshed']),
              };
    const line = JSON.stringify({ ...base, ...extra });
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, size);
}

type Work = (text: string) => unknown;

interface Rival {
  readonly name: string;
  readonly run: Work;
}

const ROUNDS = 5;
const PASTES = 300;
/** Longest run that is not cut short: the slowest peer takes a second for 50 KB. */
const patienceMs = 20_000;

const timed = async (work: Work, text: string): Promise<number> => {
  const from = performance.now();
  await work(text);
  return performance.now() - from;
};

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/**
 * Speed beside the peers as Markdown: a 1 MB JSON log and 4 KB pastes, after a warm-up. The engines take turns within
 * each round, so that what else the machine does falls on all of them alike; the ratios are the figures to read.
 */
export async function compareSpeed(peers: readonly Rival[], seed: number): Promise<string> {
  const draft = new Labels();
  const rivals: readonly Rival[] = [
    { name: 'ours', run: (text) => redactText(text) },
    { name: 'ours, with the labels of a draft', run: (text) => redactText(text, { labels: draft }) },
    ...peers,
  ];
  const log = drawLog(seed, 1_000_000);
  const rates = await measureRates(rivals, log);
  const pastes = await measurePastes(rivals, seed);
  const base = peers.find(({ name }) => name.startsWith('gitleaks'))?.name ?? 'ours';
  const lines = [
    `| speed, median of ${ROUNDS} rounds | 1 MB log, MB/s | against ${base} | 4 KB paste p50, ms | p95, ms | p95 against ${base} |`,
    '|---|---|---|---|---|---|',
  ];
  const [baseRate = Number.NaN, basePaste] = [rates.get(base), pastes.get(base)];
  for (const { name } of rivals) {
    const rate = rates.get(name) ?? Number.NaN;
    const { p50, p95 } = pastes.get(name) ?? { p50: Number.NaN, p95: Number.NaN };
    const cells = [rate.toFixed(2), `${(rate / baseRate).toFixed(2)} ×`, p50.toFixed(2), p95.toFixed(2)];
    lines.push(`| ${name} | ${cells.join(' | ')} | ${(p95 / (basePaste?.p95 ?? Number.NaN)).toFixed(2)} × |`);
  }
  return lines.join('\n');
}

/** Megabytes (10^6 characters) per second by name. An engine too slow for the whole log gets its beginning. */
async function measureRates(rivals: readonly Rival[], log: string): Promise<Map<string, number>> {
  const texts = new Map<string, string>();
  for (const { name, run } of rivals) {
    const glance = log.slice(0, 50_000);
    await run(glance);
    const isSlow = ((await timed(run, glance)) * log.length) / glance.length > patienceMs / ROUNDS;
    texts.set(name, isSlow ? glance : log);
    if (!isSlow) await run(log);
  }
  const rates = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run } of rivals) {
      const text = texts.get(name) ?? log;
      rates.get(name)?.push(text.length / 1000 / (await timed(run, text)));
    }
  }
  return new Map([...rates].map(([name, all]) => [name, quantile(all, 0.5)]));
}

/** Milliseconds of 4 KB pastes by name: each paste counts with the median of its rounds, so that no pause of the machine does. */
async function measurePastes(
  rivals: readonly Rival[],
  seed: number,
): Promise<Map<string, { p50: number; p95: number }>> {
  const texts = Array.from({ length: PASTES }, (_, index) => drawLog(seed + index, 4096));
  for (const { run } of rivals) for (const text of texts.slice(0, 60)) await run(text);
  const times = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
  for (const text of texts) {
    const rounds = rivals.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [index, { run }] of rivals.entries()) rounds[index]?.push(await timed(run, text));
    for (const [index, { name }] of rivals.entries()) times.get(name)?.push(quantile(rounds[index] ?? [], 0.5));
  }
  return new Map([...times].map(([name, all]) => [name, { p50: quantile(all, 0.5), p95: quantile(all, 0.95) }]));
}
