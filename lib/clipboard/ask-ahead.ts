import { serializePage } from '@/lib/capture/page-text';
import type { KnownValue } from '@/lib/detect/detector';
import { DocumentLabels } from '@/lib/redact/document-labels';
import { decide } from './decide';
import type { Flavours } from './flavours';
import type { Guard } from './guard';
import { nativeSource } from './page-copy';
import { deepTarget } from './targets';

/** Longer texts are not judged ahead: their new values get numbers of the document's own. */
const lengthLimit = 200_000;
/** How long an answer is waited for where waiting is possible. */
const patienceMs = 300;
/** Rest after which a selection is taken for one that may be copied. */
const restMs = 50;

const waiting = new WeakMap<Guard, { timer: number; event: Event }>();

/**
 * Asks for the draft's labels of the values in a text that is about to be copied, so that the copy itself, which
 * cannot wait, finds them here. Never fails: without an answer new values get numbers of the document's own.
 */
export async function askAhead(
  { engine, labels }: Guard,
  flavours: Flavours,
  around: () => readonly KnownValue[] = () => [],
): Promise<void> {
  const { plain, html } = flavours;
  if ((!plain && !html) || plain.length > lengthLimit) return;
  const trial = new DocumentLabels();
  decide(flavours, { ...engine, labels: () => trial }, around);
  const values = trial.takeFresh();
  if (values.length === 0) return;
  await Promise.race([labels.ask(values), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

/** What a page shows will be copied from it sooner or later. */
export function askForPage(guard: Guard): void {
  const ask = () => {
    if (guard.site.roles.source && document.body)
      void askAhead(guard, { plain: serializePage(document.body).text, html: '', unseen: [] });
  };
  requestIdleCallback(ask, { timeout: 2000 });
}

/** A selection that rests, or the keys of a copy being pressed. */
export function onSelection(guard: Guard, event: Event): void {
  window.clearTimeout(waiting.get(guard)?.timer);
  if (!guard.site.roles.source) return;
  waiting.set(guard, { event, timer: window.setTimeout(() => askForSelection(guard), restMs) });
}

/** Asks at once for a selection that has not rested yet. */
export function askForSelection(guard: Guard): void {
  const selected = waiting.get(guard);
  if (!selected) return;
  window.clearTimeout(selected.timer);
  waiting.delete(guard);
  const { event } = selected;
  const { flavours, surroundings } = nativeSource(event, deepTarget(event));
  void askAhead(guard, flavours, () => surroundings(guard.engine));
}
