import type { Finding } from '../detect/detector.ts';
import { Labels } from './labels.ts';

/** A value with the number of its label. */
export interface Numbered {
  readonly kind: string;
  readonly value: string;
  readonly number: number;
}

/**
 * The labels of one document. The draft's own table is out of its reach: this one learns the draft's numbers of the
 * values it asks for, gives free ones to the rest, and remembers which of those the draft has still to hear of.
 */
export class DocumentLabels extends Labels {
  readonly #learnt = new Set<string>();
  #fresh: Numbered[] = [];

  override labelFor(finding: Pick<Finding, 'kind'>, value: string): string {
    const label = super.labelFor(finding, value);
    const word = label.slice(label.lastIndexOf('['));
    if (!this.#learnt.has(word)) {
      this.#learnt.add(word);
      this.#fresh.push({ kind: finding.kind, value, number: this.numberFor(finding.kind, value) });
    }
    return label;
  }

  /** The draft's number of a value. */
  learn({ kind, value, number }: Numbered): void {
    this.adopt(kind, value, number);
    const label = super.labelFor({ kind }, value);
    this.#learnt.add(label.slice(label.lastIndexOf('[')));
  }

  /** What was numbered here since the last time it was asked. */
  takeFresh(): Numbered[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}
