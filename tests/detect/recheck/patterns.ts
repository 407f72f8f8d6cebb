import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { detectors } from '../../../lib/detect/detectors/index.ts';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** A file, or a detector whose pattern is put together at run time. */
  readonly from: string;
}

/** Flags that change nothing about how long one attempt takes. A sticky pattern is tried at many places, so it is judged as one that searches. */
const idle = /[gyd]/g;

export const hashOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('base64url').slice(0, 22);

/** Every pattern of the engine: the literals in its files, and what detectors put together. Each once. */
export function enginePatterns(root: string): Pattern[] {
  const found = new Map<string, Pattern>();
  const add = (source: string, flags: string, from: string) => {
    const pattern = { source, flags: flags.replace(idle, ''), from };
    const hash = hashOf(pattern);
    if (!found.has(hash)) found.set(hash, pattern);
  };
  for (const file of globSync('lib/{detect,redact}/**/*.ts', { cwd: root }).sort())
    visit(parseSync(file, readFileSync(`${root}/${file}`, 'utf8')).program, (source, flags) =>
      add(source, flags, file),
    );
  for (const { id, pattern, field, keep } of detectors)
    for (const one of [pattern, field?.value, keep]) if (one) add(one.source, one.flags, id);
  return [...found.values()];
}

function visit(node: unknown, tell: (source: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    tell(pattern, flags);
  }
  for (const child of Object.values(node)) visit(child, tell);
}
