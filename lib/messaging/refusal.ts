/** A failure whose reason the asker may see: a short code from the thrower's own list, never text from a page. */
export class Refusal extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
