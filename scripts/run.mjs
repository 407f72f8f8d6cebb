// One door for every command: sets up what it needs, then runs it under Node 24.
import { spawnSync } from 'node:child_process';
import { env, root, say, setUp } from './setup.mjs';

const chromium = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];
const firefox = ['firefox-esr', 'xvfb', 'xdotool'];

/** What each command needs installed, and what it runs, step after step. */
const commands = {
  start: { packages: chromium, steps: [['node', 'scripts/start.ts']] },
  build: {
    steps: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  'build:demo': { steps: [['wxt', 'build', '--mode', 'demo']] },
  'build:demo-firefox': { steps: [['wxt', 'build', '--mode', 'demo', '-b', 'firefox']] },
  check: {
    steps: [['biome', 'ci', '--colors=off'], ['wxt', 'prepare'], ['tsc', '--noEmit'], ['knip']],
  },
  test: { packages: [...chromium, ...firefox], steps: [['node', 'scripts/test.ts']] },
  'test:nightly': {
    packages: chromium,
    steps: [
      ['wxt', 'build', '--mode', 'demo'],
      ['node', 'scripts/nightly.ts'],
    ],
  },
  screenshots: {
    packages: chromium,
    steps: [
      ['wxt', 'build', '--mode', 'demo'],
      ['node', 'scripts/screenshots.ts'],
    ],
  },
  'bench:pictures': { packages: [...chromium, 'tesseract-ocr'], steps: [['node', 'bench/pictures/run.ts']] },
  'bench:detect': { steps: [['node', 'bench/detect/run.ts']] },
  redact: { steps: [['node', 'scripts/redact.ts']] },
  'redact:image': { packages: chromium, steps: [['node', 'scripts/redact-image.ts']] },
};

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  say(`There is no command ${name}. There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

try {
  await setUp({ packages: command.packages });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

for (const [index, [program, ...fixed]] of command.steps.entries()) {
  const isLast = index === command.steps.length - 1;
  const { status } = spawnSync(program, isLast ? [...fixed, ...args] : fixed, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
