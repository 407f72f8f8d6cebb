import { carriedFiles } from './carried';
import { decide } from './decide';
import { deliverFiles } from './files';
import { type Flavours, isEmpty, readFlavours, writeFlavours } from './flavours';
import { block, type Guard } from './guard';
import { insert, type Safe } from './insert';
import { caretIn, insertPictures } from './insert-pictures';
import { newDataTransfer, newDropEvent } from './page-objects';
import { isMadeFor } from './paste';
import { surroundings } from './surroundings';
import { deepTarget, isEditable, isFileField, isTextField } from './targets';
import { assignFiles } from './uploads';

/**
 * Cleans what a drag takes out of a source. Runs before and after the page's own handlers, since these may set data
 * too. The event itself goes on: only a refusal cancels it.
 */
export function onDragStart(guard: Guard, event: DragEvent): void {
  const data = event.dataTransfer;
  if (!event.isTrusted || !guard.site.roles.source || !data) return;
  try {
    const flavours = readFlavours(data);
    if (isEmpty(flavours)) return;
    const node = deepTarget(event);
    const decision = decide(flavours, guard.engine, () => surroundings([node], guard.engine));
    if (decision.verdict === 'clean') return;
    if (decision.verdict === 'redacted') writeFlavours(data, decision);
    else event.preventDefault();
    guard.report('drag', decision, flavours.plain);
  } catch {
    event.preventDefault();
    guard.report('drag', { verdict: 'refused', reason: 'failed' }, '');
  }
}

/** Drops redacted, as a paste would be; files arrive cleaned or are held. */
export function onDrop(guard: Guard, event: DragEvent): void {
  const data = event.dataTransfer;
  if (!event.isTrusted || !guard.site.roles.destination || !data) return;
  try {
    if (guard.letsThrough(event, 'drop', () => readFlavours(data))) return;
    const target = dropTarget(event);
    const flavours = readFlavours(data);
    const files = data.files.length > 0 ? [...data.files] : carriedFiles([], flavours);
    if (files.length > 0) {
      block(event);
      void deliverFiles(guard, files, (clean) => dropFiles(target, event, clean));
    } else {
      dropText(guard, event, flavours, target);
    }
  } catch {
    block(event);
    guard.report('drop', { verdict: 'refused', reason: 'failed' }, '');
  }
}

function dropText(guard: Guard, event: DragEvent, flavours: Flavours, target: Element): void {
  const decision = decide(flavours, guard.engine, undefined, 'in');
  if (isMadeFor(target, flavours.plain, decision)) return;
  if (decision.verdict !== 'clean') block(event);
  const isGone = decision.verdict === 'redacted' && !dropInto(target, event, decision);
  guard.report('drop', isGone ? { verdict: 'refused', reason: 'format' } : decision, flavours.plain);
}

function dropInto(target: Element, event: DragEvent, safe: Safe): boolean {
  const clean = newDataTransfer();
  writeFlavours(clean, safe);
  if (isEditable(target)) placeCaret(target, event);
  return insert(target, safe, dropEvent(event, clean));
}

/** The drop's own target; a closed shadow root is opened by the place, since nothing in it has the focus. */
function dropTarget(event: DragEvent): Element {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : deepTarget(event);
}

function dropEvent(event: DragEvent, dataTransfer: DataTransfer): DragEvent {
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event;
  const place = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
  return newDropEvent({ ...place, dataTransfer });
}

async function dropFiles(target: Element, event: DragEvent, clean: DataTransfer): Promise<boolean> {
  const question = dropEvent(event, clean);
  target.dispatchEvent(question);
  if (question.defaultPrevented) return true;
  if (isFileField(target)) return assignFiles(target, clean);
  if (!isEditable(target) || isTextField(target)) return false;
  placeCaret(target, event);
  const caret = caretIn(target);
  return caret !== undefined && insertPictures(caret, clean.files);
}

/** The browser would put dropped text where the pointer is. */
function placeCaret(target: Element, { clientX, clientY }: DragEvent): void {
  (target.closest<HTMLElement>('[contenteditable]') ?? (target as HTMLElement)).focus();
  const place = document.caretPositionFromPoint?.(clientX, clientY);
  if (!place) return;
  if (!isTextField(target)) document.getSelection()?.collapse(place.offsetNode, place.offset);
  else if (target.selectionStart !== null) target.setSelectionRange(place.offset, place.offset);
}
