import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '../../lib/detect/detector.ts';
import { type Sample, toSample } from './corpus/sample.ts';

/**
 * One example of a public rule, a line of a `*.jsonl` file in the folder given by `--corpora`:
 * `{"id":"rule-name#3","source":"gitleaks","text":"…","spans":[[12,40]],"positive":true}`.
 * What stands before `#` names the rule; `spans` are UTF-16 offsets, and may be missing. `weak` examples, which their own
 * authors would not bet on, are left out.
 */
interface Example {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly spans?: readonly (Span | readonly [number, number])[];
  readonly positive: boolean;
  readonly weak?: boolean;
}

export interface PublicExamples {
  readonly source: string;
  readonly positives: readonly Sample[];
  readonly negatives: readonly Sample[];
}

export async function readPublicExamples(folder: string): Promise<PublicExamples[]> {
  const bySource = new Map<string, { positives: Sample[]; negatives: Sample[] }>();
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort()) {
    for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) {
      if (line.trim() === '') continue;
      const example = JSON.parse(line) as Example;
      if (example.weak) continue;
      const into = bySource.get(example.source) ?? { positives: [], negatives: [] };
      bySource.set(example.source, into);
      (example.positive ? into.positives : into.negatives).push(toPublicSample(example));
    }
  }
  return [...bySource].map(([source, both]) => ({ source, ...both }));
}

function toPublicSample({ id, source, text, spans = [] }: Example): Sample {
  const sample = toSample('development', `${source}/${id.split('#')[0]}`, 'public', '');
  const planted = spans.map((span) => {
    const [start, end] = 'start' in span ? [span.start, span.end] : span;
    return { start, end, sensitivity: 'secret' as const };
  });
  return { ...sample, text, planted };
}
