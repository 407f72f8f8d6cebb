/**
 * What is too long for every change: a million property and evasion cases, 72,000 renders that must not tell one secret
 * from another, 100 captures of a page that moves. Each says how far it is; together they take some hours.
 */
import { spawnSync } from 'node:child_process';

/** 53,000 property cases by day. */
const factor = process.argv[2] ?? '20';
const { NODE_ENV: _, ...rest } = process.env;
const env = { ...rest, SUPPORTSAFE_CASES: factor, SUPPORTSAFE_NIGHTLY: '1', SUPPORTSAFE_MOVING_CAPTURES: '100' };
const suites = {
  unit: ['detect/properties.test', 'detect/windows.test', 'detect/evasion.test', 'redact/structure.test'],
  e2e: ['e2e/non-interference.spec', 'e2e/capture-page.spec'],
};
let failed = false;
for (const [project, names] of Object.entries(suites)) {
  const files = names.map((name) => `tests/${name}.ts`);
  const { status } = spawnSync('vitest', ['run', '--project', project, ...files], { env, stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
