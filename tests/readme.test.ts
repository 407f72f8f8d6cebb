import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '@/lib/detect/detectors';

const readme = new URL('../README.md', import.meta.url).pathname;
const start = '<!-- detectors: written by tests/readme.test.ts -->\n';
const end = '<!-- /detectors -->';

function renderTable(): string {
  const rows = detectors.map(({ id, label, category, tier }) => `| \`${id}\` | ${label} | ${category} | ${tier} |`);
  return ['| kind | what | category | tier |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

test('the README lists every detector, as the detectors say it', async () => {
  const text = readFileSync(readme, 'utf8');
  const [before, after] = [text.split(start)[0], text.split(end)[1]];
  expect(detectors.length).toBeGreaterThan(20);
  await expect(`${before}${start}${renderTable()}${end}${after}`).toMatchFileSnapshot(readme);
});
