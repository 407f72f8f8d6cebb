/** More than one keystroke's echo is under way at most; a longer list means that echoes were lost. */
const maxPending = 200;

/**
 * Tells the echo of an own write to storage from a change that another context made. Without it, the echo of one
 * keystroke would put back the text as it was before the next.
 */
export class OwnWrites {
  #pending: string[] = [];

  note(content: unknown): void {
    this.#pending = [...this.#pending, canonical(content)].slice(-maxPending);
  }

  /** True once for each own write; echoes come in the order of the writes, so earlier ones are given up. */
  isEcho(content: unknown): boolean {
    const index = this.#pending.indexOf(canonical(content));
    if (index < 0) return false;
    this.#pending = this.#pending.slice(index + 1);
    return true;
  }
}

/** JSON with sorted keys, because storage gives them back in an order of its own. */
function canonical(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
