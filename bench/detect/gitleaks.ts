import { readFile } from 'node:fs/promises';
import type { Span } from '../../lib/detect/detector.ts';
import type { Engine } from './score.ts';

export interface LeakRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly keywords: readonly string[];
  readonly entropy: number;
  readonly group: number;
}

/** The rules of a gitleaks.toml as plain JavaScript, allow-lists left out: the peer that figures are held against. */
export async function readGitleaks(path: string): Promise<{ engine: Engine; rules: readonly LeakRule[] } | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const rules: LeakRule[] = [];
  for (const block of text.split(/^\[\[rules\]\]\s*$/m).slice(1)) {
    const own = block.split(/^\[\[?rules\./m)[0] ?? '';
    const source = /^regex = '''([\s\S]*?)'''/m.exec(own)?.[1];
    if (source === undefined || /^path = /m.test(own)) continue;
    const list = /^keywords = \[([\s\S]*?)\]/m.exec(own)?.[1] ?? '';
    try {
      rules.push({
        id: /^id = "(.*)"/m.exec(own)?.[1] ?? '',
        pattern: toPattern(source),
        keywords: [...list.matchAll(/"([^"]*)"/g)].map((match) => (match[1] as string).toLowerCase()),
        entropy: Number(/^entropy = (.*)$/m.exec(own)?.[1] ?? 0),
        group: Number(/^secretGroup = (\d+)$/m.exec(own)?.[1] ?? 0),
      });
    } catch {
      // What JavaScript cannot compile is no rule of this peer.
    }
  }
  return { engine: (content) => ({ spans: findLeaks(content, rules) }), rules };
}

/** RE2 to JavaScript: flags for the rest of a pattern become a group, classes and anchors get their names. */
function toPattern(source: string): RegExp {
  const classes: Readonly<Record<string, string>> = {
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    digit: '0-9',
    word: '\\w',
    lower: 'a-z',
    upper: 'A-Z',
    xdigit: '0-9A-Fa-f',
  };
  let pattern = source
    .replace(/\[:(\w+):\]/g, (whole, name: string) => classes[name] ?? whole)
    .replaceAll('\\z', '$')
    .replaceAll('\\A', '^')
    .replaceAll('(?P<', '(?<');
  const lead = /^\(\?([ims]+)\)/.exec(pattern);
  if (lead) return new RegExp(pattern.slice(lead[0].length).replaceAll('(?i)', ''), `dg${lead[1]}`);
  // A flag in the middle holds until its group ends.
  for (let at = pattern.indexOf('(?i)'); at >= 0; at = pattern.indexOf('(?i)')) {
    const end = endOfGroup(pattern, at + 4);
    pattern = `${pattern.slice(0, at)}(?i:${pattern.slice(at + 4, end)})${pattern.slice(end)}`;
  }
  return new RegExp(pattern, 'dg');
}

function endOfGroup(pattern: string, from: number): number {
  let depth = 0;
  let isClass = false;
  for (let at = from; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char === '\\') at += 1;
    else if (isClass) isClass = char !== ']';
    else if (char === '[') isClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')' && depth === 0) return at;
    else if (char === ')') depth -= 1;
  }
  return pattern.length;
}

export function findLeaks(text: string, rules: readonly LeakRule[]): Span[] {
  const lower = text.toLowerCase();
  const spans: Span[] = [];
  for (const { pattern, keywords, entropy, group } of rules) {
    if (keywords.length > 0 && !keywords.some((keyword) => lower.includes(keyword))) continue;
    for (const match of text.matchAll(pattern)) {
      const captured = group || match.slice(1).findIndex((part) => part !== undefined) + 1;
      const [start, end] = match.indices?.[captured] ??
        match.indices?.[0] ?? [match.index, match.index + match[0].length];
      if (shannon(text.slice(start, end)) >= entropy) spans.push({ start, end });
    }
  }
  return spans;
}

function shannon(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
