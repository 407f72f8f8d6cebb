import { foldText } from './characters.ts';
import type { Finding, KnownValue } from './detector.ts';

/** RFC 2606: names nobody, as long as the local part names nobody either. */
export const DOCUMENTATION_HOSTS = /[@.]example\.(?:com|org|net|edu)$/i;

/** Every address at such a host. */
export const DOCUMENTATION_ADDRESS = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net|edu)(?![\w-])/gi;

const HOST = /^(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net|edu)(?![\w-])/i;

/**
 * Finds addresses at documentation hosts whose local part holds a word of a name found elsewhere:
 * `jdoe@example.com` names nobody, unless Jane Doe stands beside it.
 *
 * @returns a finder; no finder where no name is known
 */
export function addressFinder(known: readonly KnownValue[]): ((text: string) => Finding[]) | undefined {
  const words = new Set(
    known
      .filter(({ kind }) => kind === 'person-name' || kind === 'name-in-text')
      .flatMap(({ value }) => foldText(value).split(/[^a-z]+/))
      .filter((word) => word.length >= 4),
  );
  if (words.size === 0) return undefined;
  return (text) => {
    const findings: Finding[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const host = HOST.exec(text.slice(at + 1, at + 200));
      const lead = host && /[\w.+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0];
      if (!lead) continue;
      const local = foldText(lead);
      if (![...words].some((word) => local.includes(word))) continue;
      const end = at + 1 + host[0].length;
      findings.push({ kind: 'email', category: 'personal', tier: 'likely', start: at - lead.length, end });
    }
    return findings;
  };
}
