// Runs every check and every suite, and adds up what passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** A suite reports through vitest's JSON file; a check counts as one test. */
type Suite = { name: string; command: readonly [string, ...string[]]; report?: string };

const reports = 'out/test';
const vitest = (project: string): Suite => ({
  name: project,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/${project}.json`,
  ],
  report: `${reports}/${project}.json`,
});

const suites: readonly Suite[] = [
  { name: 'check', command: ['node', 'scripts/run.mjs', 'check'] },
  vitest('unit'),
  { name: 'build', command: ['node', 'scripts/run.mjs', 'build'] },
  { name: 'build:demo', command: ['node', 'scripts/run.mjs', 'build:demo'] },
  { name: 'build:demo-firefox', command: ['node', 'scripts/run.mjs', 'build:demo-firefox'] },
  vitest('e2e'),
  vitest('firefox'),
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
for (const { name, command, report } of suites) {
  const started = performance.now();
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  const result = report ? countReport(report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A suite that ended badly without a failed test (a crash, nothing collected) is a failure of its own.
  if (status !== 0 && result.failed === 0) result.failed = 1;
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s\n`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function countReport(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
