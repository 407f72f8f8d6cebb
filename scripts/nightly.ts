/** The property and evasion tests with a million cases and more; each says how far it is. Takes some hours. */
import { spawnSync } from 'node:child_process';

/** 53,000 property cases by day. */
const factor = process.argv[2] ?? '20';
const { NODE_ENV: _, ...env } = process.env;
const files = ['detect/properties', 'detect/windows', 'detect/evasion', 'redact/structure'].map(
  (name) => `tests/${name}.test.ts`,
);
const { status } = spawnSync('vitest', ['run', '--project', 'unit', ...files], {
  env: { ...env, SUPPORTSAFE_CASES: factor },
  stdio: 'inherit',
});
process.exit(status ?? 1);
