import { escapeHtml } from './range-html';
import { isEditable, isTextField, type TextField } from './targets';

/** What is to arrive: plain text, and HTML where there is some. */
export interface Safe {
  readonly plain: string;
  readonly html: string;
}

/** `insertText` takes quadratic time in lines, so longer text goes in as HTML, which a field takes as text too. */
const mostLines = 40;

/**
 * Hands redacted content to a page: its own paste or drop handler first, the browser's editing commands else, so
 * that undo stays whole.
 *
 * @param question - the untrusted event that carries `safe`
 * @returns false when nothing arrived
 */
export function insert(target: Element, safe: Safe, question: Event): boolean {
  target.dispatchEvent(question);
  if (question.defaultPrevented) return true;
  if (!isEditable(target)) return false;
  return isTextField(target) ? insertIntoField(target, safe.plain) : insertIntoRichText(target, safe);
}

function insertIntoField(field: TextField, text: string): boolean {
  const before = field.value;
  const { selectionStart: start, selectionEnd: end } = field;
  if (start !== null && end !== null) {
    // Ends the undo step of what was typed before: one undo takes back the paste alone.
    field.setSelectionRange(0, 0);
    field.setSelectionRange(start, end);
  }
  const isLong = field.tagName === 'TEXTAREA' && countLines(text) > mostLines;
  if (isLong) document.execCommand('insertHTML', false, `<pre>${escapeHtml(text)}</pre>`);
  // Firefox takes no HTML into a field, and long text in its stride.
  if (field.value === before) document.execCommand('insertText', false, text);
  return field.value !== before;
}

function insertIntoRichText(target: Element, { plain, html }: Safe): boolean {
  breakUndoRun(target.ownerDocument.getSelection());
  const isPlain = (target as HTMLElement).contentEditable === 'plaintext-only';
  const hasChanged = changes(target, () => {
    if (html && !isPlain) document.execCommand('insertHTML', false, html);
    else if (countLines(plain) > mostLines)
      document.execCommand('insertHTML', false, `<pre>${escapeHtml(plain)}</pre>`);
    else document.execCommand('insertText', false, plain);
  });
  return hasChanged || !(plain || html);
}

/** Whether an editing command changes anything in the text around `target`; what the command answers is no proof. */
export function changes(target: Element, command: () => void): boolean {
  const observer = new MutationObserver(() => undefined);
  observer.observe(editingHost(target), { childList: true, characterData: true, subtree: true });
  command();
  const hasChanged = observer.takeRecords().length > 0;
  observer.disconnect();
  return hasChanged;
}

/** A caret may stand in an inner element, beside which the command inserts. */
function editingHost(target: Element): Element {
  let host = target;
  while (host.parentElement && (host.parentElement as HTMLElement).isContentEditable) host = host.parentElement;
  return host;
}

function breakUndoRun(selection: Selection | null): void {
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0).cloneRange();
  selection.collapse(range.startContainer, range.startOffset);
  selection.modify('move', 'backward', 'character');
  selection.removeAllRanges();
  selection.addRange(range);
}

const countLines = (text: string) => text.split('\n', mostLines + 2).length;
