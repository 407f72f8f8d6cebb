import { fieldKind, takes } from '@/lib/policy/field-kind';
import { type Decision, decide } from './decide';
import { deliverFiles } from './files';
import { type Flavours, isEmpty, readFlavours, writeFlavours } from './flavours';
import { block, type Guard } from './guard';
import { insert, type Safe } from './insert';
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
    const files = [...data.files];
    if (files.length > 0) {
      block(event);
      if (isEmpty(flavours)) {
        deliverFiles(guard, files, 'paste', (clean) => pasteInto(target, clean));
        return;
      }
      guard.report('paste', { verdict: 'refused', reason: 'picture' }, '');
    }
    pasteText(guard, event, target, flavours, files.length > 0);
  } catch {
    block(event);
    guard.report('paste', { verdict: 'refused', reason: 'failed' }, '');
  }
}

/** @param hasPicture - the clipboard held a file too, so the browser must not paste by itself */
function pasteText(guard: Guard, event: Event, target: Element, flavours: Flavours, hasPicture: boolean): void {
  const decision = decide(flavours, guard.engine);
  const isLeft = decision.verdict === 'clean' && !hasPicture;
  if (isLeft || isMadeFor(target, flavours.plain, decision)) {
    if (isLeft) guard.report('paste', decision, flavours.plain);
    return;
  }
  block(event);
  if (decision.verdict === 'refused') {
    guard.report('paste', decision, '');
    return;
  }
  const safe = decision.verdict === 'redacted' ? decision : flavours;
  const hasArrived = insert(target, safe, pasteEvent(safe));
  guard.report('paste', hasArrived ? decision : { verdict: 'refused', reason: 'format' }, flavours.plain);
}

/** A field made for a kind takes that kind: a password belongs into a password field. */
export function isMadeFor(target: Element, plain: string, decision: Decision): boolean {
  if (decision.verdict !== 'redacted' || !isTextField(target)) return false;
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

function pasteInto(target: Element, clean: DataTransfer): boolean {
  const { event, data } = newClipboardEvent('paste');
  for (const file of clean.files) data.items.add(file);
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
