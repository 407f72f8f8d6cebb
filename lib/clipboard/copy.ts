import type { KnownValue } from '@/lib/detect/detector';
import { removeSelection } from './cut';
import { type Decision, decide } from './decide';
import { type Flavours, isEmpty, readFlavours, writeFlavours } from './flavours';
import { block, type Guard } from './guard';
import { askPage, nativeSource, type PageAnswer, sourceOf } from './page-copy';
import { deepTarget } from './targets';

/** Copies what the page would copy, redacted. Whatever goes wrong cancels: then nothing is copied, and a cut deletes nothing. */
export function onCopy(guard: Guard, event: ClipboardEvent): void {
  if (!event.isTrusted || !guard.site.roles.source) return;
  const road = event.type === 'cut' ? 'cut' : 'copy';
  try {
    const target = deepTarget(event);
    if (guard.letsThrough(event, road, () => nativeSource(event, target).flavours)) return;
    // A cut is asked about as a copy first: an editor deletes at once, and a refusal must delete nothing.
    const answer = askPage('copy', target);
    const { flavours, surroundings } = sourceOf(event, target, answer);
    const decision = judge(guard, flavours, answer, () => surroundings(guard.engine));
    if (decision.verdict === 'clean') leave(event, answer);
    else apply(event, decision, target);
    guard.report(road, decision, flavours.plain);
  } catch {
    block(event);
    guard.report(road, { verdict: 'refused', reason: 'failed' }, '');
  }
}

/** Nothing to redact: the browser copies, or what the page's handler already answered is handed over as it is. */
function leave(event: ClipboardEvent, { isHandled, data }: PageAnswer): void {
  if (!isHandled || event.type === 'cut') return;
  block(event);
  for (const type of data.types) event.clipboardData?.setData(type, data.getData(type));
}

function apply(event: ClipboardEvent, decision: Decision, target: Element): void {
  block(event);
  if (decision.verdict !== 'redacted' || !event.clipboardData) return;
  writeFlavours(event.clipboardData, decision);
  if (event.type === 'cut') removeSelection(target);
}

/** A picture that the page puts on the clipboard cannot be checked here. */
function judge(guard: Guard, flavours: Flavours, answer: PageAnswer, known: () => readonly KnownValue[]): Decision {
  if (answer.data.files.length > 0) return { verdict: 'refused', reason: 'picture' };
  return isEmpty(flavours) ? { verdict: 'clean' } : decide(flavours, guard.engine, known);
}

/**
 * The last look, after the page's own handlers: one that answers only to real events has filled the clipboard
 * behind the question's back.
 */
export function onCopyEnd(guard: Guard, event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (!event.isTrusted || !event.defaultPrevented || !data || !guard.site.roles.source || guard.raw.has(event)) return;
  const road = event.type === 'cut' ? 'cut' : 'copy';
  try {
    const flavours = readFlavours(data);
    const decision = decide(flavours, guard.engine, () =>
      nativeSource(event, deepTarget(event)).surroundings(guard.engine),
    );
    if (decision.verdict === 'clean') return;
    data.clearData();
    if (decision.verdict === 'redacted') writeFlavours(data, decision);
    guard.report(road, decision, flavours.plain);
  } catch {
    data.clearData();
    guard.report(road, { verdict: 'refused', reason: 'failed' }, '');
  }
}
