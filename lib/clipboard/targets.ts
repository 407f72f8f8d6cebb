import { shadowRootOf } from '@/lib/capture/shadow-root';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Where an event really happened: a closed shadow root hides its inside from a listener on the window. */
export function deepTarget(event: Event): Element {
  let target = toElement(event.composedPath()[0]);
  for (;;) {
    const inner = shadowRootOf(target)?.activeElement;
    if (!inner || inner === target) return target;
    target = inner;
  }
}

function toElement(target: EventTarget | undefined): Element {
  if (target instanceof Element) return target;
  if (target instanceof Node && target.parentElement) return target.parentElement;
  return document.activeElement ?? document.body ?? document.documentElement;
}

export function isTextField(element: Element): element is TextField {
  if (element.tagName === 'TEXTAREA') return true;
  return (
    element.tagName === 'INPUT' &&
    /^(text|search|url|tel|email|password|number|date|time|month|week|datetime-local|)$/.test(
      (element as HTMLInputElement).type,
    )
  );
}

export const isFileField = (element: Element): element is HTMLInputElement =>
  element.tagName === 'INPUT' && (element as HTMLInputElement).type === 'file';

/** The selected part of a field; undefined where nothing is selected or the type tells no selection. */
export function selectedPart(field: TextField): { start: number; end: number } | undefined {
  const { selectionStart: start, selectionEnd: end } = field;
  return start !== null && end !== null && start < end ? { start, end } : undefined;
}

export function isEditable(element: Element): boolean {
  if (isTextField(element)) return !element.readOnly && !element.disabled;
  return (element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on';
}

/** The selection of the innermost shadow root that holds one, else the document's. */
export function currentSelection(event: Event): Selection | undefined {
  const start = toElement(event.composedPath()[0]);
  const roots = [shadowRootOf(start), start.getRootNode()];
  for (const root of roots) {
    // Chromium only, and not in the DOM types: other browsers show the selection on the document.
    const selection = (root as { getSelection?(): Selection | null } | undefined)?.getSelection?.();
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed) return selection;
  }
  return document.getSelection() ?? undefined;
}
