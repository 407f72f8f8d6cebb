/** Refreshes the checker's verdicts: new patterns are judged, those that are gone are dropped. */
import { writeFile } from 'node:fs/promises';
import { enginePatterns, hashOf } from '../tests/detect/recheck/patterns.ts';
import { judge, readVerdicts, type Verdict, verdictsFile } from '../tests/detect/recheck/verdicts.ts';

const known = readVerdicts();
const patterns = enginePatterns(process.cwd());
const verdicts: Record<string, Verdict> = {};
for (const [index, pattern] of patterns.entries()) {
  const hash = hashOf(pattern);
  const verdict = known[hash] ?? (await judge(pattern));
  verdicts[hash] = verdict;
  if (!known[hash])
    console.error(`${index + 1} of ${patterns.length}: ${verdict.verdict} /${pattern.source}/ in ${pattern.from}`);
}
const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(verdictsFile, `${JSON.stringify(sorted, null, 2)}\n`);
