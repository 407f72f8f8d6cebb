import type { Response } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { DocumentLabels, type Numbered } from '@/lib/redact/document-labels';

/** Keeps the labels of one document in step with the draft's, so that a copy needs to ask nobody. */
export class DraftLabels {
  current = new DocumentLabels();
  #draft = '';

  /** Learns how far the draft has counted, and its numbers of these values. */
  async ask(values: readonly Pick<Numbered, 'kind' | 'value'>[] = []): Promise<void> {
    const asked = values.slice(0, atOnce).map(({ kind, value }) => ({ kind, value }));
    await this.#learn(asked, send('labels.find', { values: asked }));
  }

  /** Tells the draft which numbers were given here. */
  async tell(): Promise<void> {
    const values = this.current.takeFresh();
    for (let at = 0; at < values.length; at += atOnce) {
      const part = values.slice(at, at + atOnce);
      await this.#learn(part, send('labels.keep', { draft: this.#draft, values: part }));
    }
  }

  async #learn(
    values: readonly Pick<Numbered, 'kind' | 'value'>[],
    answered: Promise<Response<'labels.find'>>,
  ): Promise<void> {
    try {
      const { draft, counts, numbers } = await answered;
      if (draft !== this.#draft) this.current = new DocumentLabels();
      this.#draft = draft;
      this.current.reserve(counts);
      for (const [index, value] of values.entries()) {
        const number = numbers[index];
        if (number) this.current.learn({ ...value, number });
      }
    } catch {
      // Without an answer the numbers given here stay: a label is wrong at worst, a value never out.
    }
  }
}

/** Values asked for in one message. */
const atOnce = 500;
