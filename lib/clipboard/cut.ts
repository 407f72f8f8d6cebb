import { askPage } from './page-copy';
import { isEditable, isTextField, selectedPart } from './targets';

/** Removes what was cut: an editor does it by itself, a native field through a command, so that undo brings it back. */
export function removeSelection(target: Element): void {
  if (askPage('cut', target).isHandled || !isEditable(target)) return;
  const selected = selectionText(target);
  if (document.execCommand('delete')) return;
  // Inside a cut that the page's script asked for, commands do nothing until that script has ended.
  setTimeout(() => {
    if (selectionText(target) === selected) document.execCommand('delete');
  });
}

function selectionText(target: Element): string {
  if (!isTextField(target)) return String(document.getSelection());
  const part = selectedPart(target);
  return part ? `${part.start}-${part.end}:${target.value}` : '';
}
