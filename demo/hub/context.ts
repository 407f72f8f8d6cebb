import { type Page, pages } from '../data/truth.ts';
import { createData } from '../data.ts';

const params = new URLSearchParams(location.search);

function seedFromAddress(): number {
  const given = Number.parseInt(params.get('seed') ?? '', 10);
  if (Number.isSafeInteger(given)) return given;
  const [drawn = 1] = crypto.getRandomValues(new Uint32Array(1));
  // Written into the address, so that a reload and every link show the same values.
  params.set('seed', String(drawn));
  history.replaceState(null, '', `${location.pathname}?${params}`);
  return drawn;
}

const named = location.pathname.replaceAll('/', '') || 'overview';

export const page: Page = pages.find((name) => name === named) ?? 'overview';
export const data = createData(seedFromAddress());
export const mode = params.get('mode') === 'test' ? 'test' : 'live';

/** The address of another page or mode, with the seed and the theme kept. */
export function linkTo(target: Page, changes: Record<string, string> = {}): string {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) next.set(key, value);
  return `/${target === 'overview' ? '' : target}?${next}`;
}
