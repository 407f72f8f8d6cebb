import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { severities } from '@/lib/escalation/draft';
import { runbookSteps } from '@/lib/escalation/runbook';
import { severityModel } from '@/lib/escalation/severity';

const catalogue = readFileSync(new URL('../../../locales/en.yml', import.meta.url), 'utf8');
const lines = new Set(catalogue.split('\n').map((line) => line.trim()));

/** The English words a user reads are the words that support reads. */
describe('the English catalogue says what the seed says', () => {
  test.each(severities)('%s: name and "use when"', (severity) => {
    const { name, useWhen } = severityModel[severity];
    expect(lines).toContain(`name: ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    expect(lines).toContain(`useWhen: ${useWhen}`);
  });

  test.each(runbookSteps.map(({ text }) => text))('runbook: %s', (text) => {
    expect([...lines].some((line) => line.endsWith(`: ${text}`))).toBe(true);
  });
});
