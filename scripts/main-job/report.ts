import type { Excerpt } from '../../lib/escalation/draft.ts';
import { type MainJob, write } from './job.ts';
import type { Picture } from './take-picture.ts';

/** The evidence as the extension holds it, read in one of its own pages. */
async function readEvidence({ browser }: MainJob): Promise<Excerpt[]> {
  const page = await browser.openPage('options.html');
  try {
    return await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
      };
      return ((await chrome.storage.session.get('evidence')).evidence ?? []) as never;
    });
  } finally {
    await page.close();
  }
}

/** Found and redacted by kind, kept, not inspected, timings. */
export async function writeReport(job: MainJob, picture: Picture): Promise<void> {
  const evidence = await readEvidence(job);
  const replaced = new Map<string, number>();
  for (const { kind, count } of evidence.flatMap((excerpt) => excerpt.replaced))
    replaced.set(kind, (replaced.get(kind) ?? 0) + count);
  const kept = new Map<string, Set<string>>();
  for (const { kind, value } of evidence.flatMap((excerpt) => excerpt.identifiers))
    kept.set(kind, (kept.get(kind) ?? new Set()).add(value));
  const notInspected = [...new Set(evidence.flatMap((excerpt) => excerpt.notInspected ?? []))];
  const lines = [
    '# Report',
    '',
    `Seed ${job.seed}. ${evidence.length} pieces of evidence, one of them a picture with ${picture.rects.length} planted values in view.`,
    '',
    '## Found and redacted, by kind',
    '',
    ...[...replaced].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `- ${kind}: ${count}`),
    '',
    '## Kept',
    '',
    ...[...kept].map(
      ([kind, values]) => `- ${kind}: ${[...values].slice(0, 12).join(', ')}${values.size > 12 ? ' …' : ''}`,
    ),
    '',
    '## Not inspected as text, read as pixels only',
    '',
    ...(notInspected.length > 0 ? notInspected.map((line) => `- ${line}`) : ['- nothing']),
    '',
    '## Timings',
    '',
    ...[...job.timings].map(([step, ms]) => `- ${step}: ${ms} ms`),
    '',
  ];
  await write(job, 'report.md', lines.join('\n'));
}
