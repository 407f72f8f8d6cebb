import { shadowRootOf } from '@/lib/capture/shadow-root';
import { deliverFiles } from './files';
import { block, type Guard } from './guard';
import { attachedMark } from './page-files';
import { isFileField } from './targets';

/** Fields that were emptied in `input` and whose `change` is still to come. */
const emptied = new WeakSet<HTMLInputElement>();

/** Fields whose choice the user let through in `input` and whose `change` is still to come. */
const letThrough = new WeakSet<HTMLInputElement>();

/** Files chosen in a field: out of the page's sight at once, back as cleaned text files and pictures. */
export function onFilesChosen(guard: Guard, event: Event): void {
  if (!event.isTrusted || !guard.site.roles.destination) return;
  for (const field of fileFields(event)) if (!isLetThrough(guard, event, field)) take(guard, event, field);
}

/** One choice is announced by two events. */
function isLetThrough(guard: Guard, event: Event, field: HTMLInputElement): boolean {
  if (event.type === 'change' && letThrough.delete(field)) return true;
  if (!field.files?.length || !guard.letsThrough(event, 'upload', () => noText)) return false;
  if (event.type === 'input') letThrough.add(field);
  return true;
}

const noText = { plain: '', html: '', unseen: [] };

function take(guard: Guard, event: Event, field: HTMLInputElement): void {
  const files = [...(field.files ?? [])];
  if (files.length === 0) {
    if (event.type === 'change' && emptied.delete(field)) block(event);
    return;
  }
  field.value = '';
  block(event);
  if (event.type === 'input') emptied.add(field);
  // Not before the `change` that still comes has been stopped here too.
  const leave = () => setTimeout(() => detach(field));
  deliverFiles(guard, files, (clean) => assignFiles(field, clean)).finally(leave);
}

/** Takes a field out that the page never put into its document. */
function detach(field: HTMLInputElement): void {
  if (!field.hasAttribute(attachedMark)) return;
  field.remove();
  field.removeAttribute(attachedMark);
  field.removeAttribute('hidden');
}

export function assignFiles(field: HTMLInputElement, clean: DataTransfer): boolean {
  field.files = clean.files;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  return field.files?.length === clean.files.length;
}

/** The field itself, or the filled ones inside a closed shadow root, which hides its inside from this listener. */
function fileFields(event: Event): HTMLInputElement[] {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return [];
  if (isFileField(target)) return [target];
  const inner = shadowRootOf(target)?.querySelectorAll<HTMLInputElement>('input[type=file]');
  return [...(inner ?? [])].filter((field) => (field.files?.length ?? 0) > 0);
}
