import { toBase64 } from '@/lib/messaging/base64';
import { bytesOf } from './file-bytes';
import { changes } from './insert';
import { isEditable, isTextField } from './targets';

/** Where a picture is to stand. The range follows what the user types meanwhile. */
export interface Caret {
  readonly target: Element;
  readonly range: Range;
}

/** The caret of formatted text; undefined where pictures have no place. */
export function caretIn(target: Element): Caret | undefined {
  const isRich = isEditable(target) && !isTextField(target);
  if (!isRich || (target as HTMLElement).contentEditable === 'plaintext-only') return undefined;
  const selection = target.ownerDocument.getSelection();
  return selection?.rangeCount ? { target, range: selection.getRangeAt(0).cloneRange() } : undefined;
}

/**
 * Puts pictures into formatted text as the browser would: by its editing command, so that undo stays whole, as the
 * bytes themselves. Cleaning takes a while, so the user may be somewhere else by now and is left there.
 *
 * @returns false when nothing arrived, or when there is more than pictures
 */
export async function insertPictures({ target, range }: Caret, files: Iterable<File>): Promise<boolean> {
  const pictures = [...files];
  if (!target.isConnected || pictures.some(({ type }) => type !== 'image/png')) return false;
  const sources = await Promise.all(pictures.map(toDataUrl));
  const images = sources.map((source) => `<img src="${source}">`).join('');
  const goBack = goTo(target, range);
  const hasArrived = changes(target, () => document.execCommand('insertHTML', false, images));
  goBack();
  return hasArrived;
}

async function toDataUrl(file: File): Promise<string> {
  return `data:image/png;base64,${toBase64(await bytesOf(file))}`;
}

/** @returns the way back to where the user is now, which does nothing where that is the same place */
function goTo(target: Element, range: Range): () => void {
  const { activeElement } = document;
  const selection = document.getSelection();
  const now = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  const isThere =
    now?.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    activeElement?.contains(target);
  if (isThere) return () => undefined;
  (target.closest<HTMLElement>('[contenteditable]') ?? (target as HTMLElement)).focus({ preventScroll: true });
  selection?.removeAllRanges();
  selection?.addRange(range);
  return () => {
    (activeElement as HTMLElement | null)?.focus?.({ preventScroll: true });
    if (!now) return;
    selection?.removeAllRanges();
    selection?.addRange(now);
  };
}
