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

/** Megabytes (10^6 characters) per second: the better of two runs, for the machine is shared. */
export async function throughput(work: Work, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 2; turn += 1) {
    const from = performance.now();
    await work(text);
    best = Math.min(best, performance.now() - from);
  }
  return text.length / 1000 / best;
}

/** Milliseconds of one 4 KB paste: median and 95th percentile of 200 different pastes after 40 to warm up. */
export async function pasteTimes(work: Work, seed: number): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  for (let index = 0; index < 240; index += 1) {
    const paste = drawLog(seed + index, 4096);
    const from = performance.now();
    await work(paste);
    if (index >= 40) times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length * 0.5)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}
