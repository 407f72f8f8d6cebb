import { fieldKind, takes } from '@/lib/policy/field-kind';
import { carriedFiles } from './carried';
import { type Decision, decide } from './decide';
import { deliverFiles } from './files';
import { type Flavours, readFlavours, writeFlavours } from './flavours';
import { block, type Guard } from './guard';
import { insert, type Safe } from './insert';
import { type Caret, caretIn, insertPictures } from './insert-pictures';
import { newClipboardEvent } from './page-objects';
import { deepTarget, isTextField } from './targets';

/** Pastes redacted. Nothing found, or nothing but what the field is made for: the event is the page's. */
export function onPaste(guard: Guard, event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (!event.isTrusted || !guard.site.roles.destination || !data) return;
  try {
    if (guard.letsThrough(event, 'paste', () => readFlavours(data))) return;
    const target = deepTarget(event);
    const flavours = readFlavours(data);
    const files = carriedFiles([...data.files], flavours);
    if (files.length === 0) {
      pasteText(guard, event, target, flavours, data.files.length);
      return;
    }
    block(event);
    const caret = caretIn(target);
    void deliverFiles(guard, files, (clean) => pasteFiles(target, caret, clean));
  } catch {
    block(event);
    guard.report('paste', { verdict: 'refused', reason: 'failed' }, '');
  }
}

/** @param beside - files beside the text (a picture of it), which are left out: the browser must not paste by itself then */
function pasteText(guard: Guard, event: Event, target: Element, flavours: Flavours, beside: number): void {
  const decision = decide(flavours, guard.engine, undefined, 'in');
  const isLeft = decision.verdict === 'clean' && beside === 0;
  if (isLeft || (beside === 0 && isMadeFor(target, flavours.plain, decision))) {
    if (isLeft) guard.report('paste', decision, flavours.plain);
    return;
  }
  block(event);
  if (decision.verdict === 'refused') {
    guard.report('paste', decision, '');
    return;
  }
  const isAsItIs = decision.verdict === 'clean' || isMadeFor(target, flavours.plain, decision);
  const safe = isAsItIs ? flavours : decision;
  const hasArrived = insert(target, safe, pasteEvent(safe));
  guard.report('paste', hasArrived ? decision : { verdict: 'refused', reason: 'format' }, flavours.plain, beside);
}

/** A field made for a kind takes that kind: a password belongs into a password field. */
export function isMadeFor(target: Element, plain: string, decision: Decision): boolean {
  if (decision.verdict !== 'redacted' || decision.found.length === 0 || !isTextField(target)) return false;
  const kind = fieldKind({
    type: target.type,
    autocomplete: target.autocomplete,
    name: target.name,
    id: target.id,
    ariaLabel: target.getAttribute('aria-label') ?? '',
  });
  return takes(kind, plain, decision.found);
}

function pasteEvent(safe: Safe): ClipboardEvent {
  const { event, data } = newClipboardEvent('paste');
  writeFlavours(data, safe);
  return event;
}

async function pasteFiles(target: Element, caret: Caret | undefined, clean: DataTransfer): Promise<boolean> {
  const { event, data } = newClipboardEvent('paste');
  for (const file of clean.files) data.items.add(file);
  target.dispatchEvent(event);
  return event.defaultPrevented || (caret !== undefined && insertPictures(caret, clean.files));
}
