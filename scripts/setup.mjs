// Sets up what is missing, on Node's built-ins alone: it runs before anything is installed, under any Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.supportsafe-setup');

/** Environment in which Node 24 (a devDependency) and the project's tools come first. */
export const env = {
  ...process.env,
  NODE_ENV: process.env.NODE_ENV ?? 'production',
  PATH: [join(root, 'node_modules', 'node', 'bin'), bin, process.env.PATH].join(delimiter),
};

/** Where Debian puts each browser, and what else it may be called. */
const browsers = {
  chromium: { commands: ['chromium', 'chromium-browser'], override: 'SUPPORTSAFE_CHROMIUM' },
  firefox: { commands: ['firefox-esr', 'firefox'], override: 'SUPPORTSAFE_FIREFOX' },
};

/**
 * @param {{ packages?: string[] }} [wanted] Debian packages this command needs besides Node's own; `chromium` first of all
 * @returns nothing; progress goes to standard error, so that standard output stays a command's own
 * @throws {Error} with one sentence that says what to install
 */
export async function setUp({ packages = [] } = {}) {
  installDependencies();
  installPackages(packages);
  await prepareModel();
  prepareTypes();
}

function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing dependencies (npm ci) …');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

function installPackages(packages) {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say(`Installing ${missing.join(', ')} (apt-get) …`);
    const install = ['-y', '--no-install-recommends', '-qq', 'install', ...missing];
    if (!tryRun('apt-get', install)) {
      tryRun('apt-get', ['-qq', 'update']);
      run('apt-get', install);
    }
    return;
  }
  if (missing.includes('chromium')) {
    say('Installing Playwright’s own Chromium …');
    if (tryRun(join(bin, 'playwright-core'), ['install', 'chromium'])) return;
  }
  throw new Error(`Please install ${missing.join(', ')}, then run the command again.`);
}

/** Debian's fonts come with the browser: without any, pages have no text. */
const files = {
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
};

function isInstalled(name) {
  const known = { chromium: browsers.chromium, 'firefox-esr': browsers.firefox }[name];
  if (known) return findBrowser(known) !== undefined;
  return files[name]
    ? existsSync(files[name]) || !existsSync('/usr/bin/apt-get')
    : which(name === 'xvfb' ? 'Xvfb' : name) !== undefined;
}

/** @returns {string | undefined} the browser's executable */
function findBrowser({ commands, override }) {
  const own = process.env[override];
  if (own) return own;
  return commands.map(which).find(Boolean);
}

export const chromiumPath = () => findBrowser(browsers.chromium);
export const firefoxPath = () => findBrowser(browsers.firefox);

function which(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
}

async function prepareModel() {
  const { prepareOcr } = await import('./prepare-ocr.mjs');
  prepareOcr({ root, log: say });
}

/** The editor's and the compiler's types come from the configuration, the entrypoints and the message catalogue. */
function prepareTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  say('Preparing types (wxt prepare) …');
  mkdirSync(join(root, '.wxt'), { recursive: true });
  run('wxt', ['prepare']);
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a command of the project under Node 24; its output goes to standard error unless `stdio` says otherwise. */
export function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, env, stdio: ['ignore', process.stderr, process.stderr], ...options });
}

function tryRun(command, args) {
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', process.stderr] }).status === 0;
}
