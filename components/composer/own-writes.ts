import type { Draft } from '@/lib/escalation/draft';

/** More than one keystroke's echo is under way at most; a longer list means that echoes were lost. */
const maxPending = 200;

/**
 * Tells the echo of an own write from a change that another context made. Without it, the echo of one keystroke would
 * put back the text as it was before the next.
 */
export class OwnWrites {
  #pending: string[] = [];

  note(draft: Draft): void {
    this.#pending = [...this.#pending, contentOf(draft)].slice(-maxPending);
  }

  /** True once for each own write; echoes come in the order of the writes, so earlier ones are given up. */
  isEcho(draft: Draft): boolean {
    const index = this.#pending.indexOf(contentOf(draft));
    if (index < 0) return false;
    this.#pending = this.#pending.slice(index + 1);
    return true;
  }
}

/** What a user can write. Keys are sorted, because storage may give them back in another order. */
function contentOf({ severity, fields, runbook }: Draft): string {
  const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([severity ?? null, sorted(fields), sorted(runbook)]);
}
