import type { KnownValue } from '@/lib/detect/detector';
import type { Engine } from './engine';
import { type Flavours, readFlavours } from './flavours';
import { newClipboardEvent } from './page-objects';
import { rangeToHtml } from './range-html';
import { isGlued, joinRuns, runsOf } from './structure';
import { fieldSurroundings, surroundings } from './surroundings';
import { currentSelection, isTextField, selectedPart, type TextField } from './targets';

/** What the page's own handler answered to a private clipboard. */
export interface PageAnswer {
  /** The page copies by itself: its data counts, the selection does not. */
  readonly isHandled: boolean;
  readonly data: DataTransfer;
}

/** Asks the page's handler with a synthetic event: a virtualised editor holds more than the selection says. */
export function askPage(type: 'copy' | 'cut', target: Element): PageAnswer {
  const { event, data } = newClipboardEvent(type);
  target.dispatchEvent(event);
  return { isHandled: event.defaultPrevented, data };
}

/** Text that is about to be copied, and how to find out what the page around it proves. */
export interface Source {
  readonly flavours: Flavours;
  readonly surroundings: (engine: Engine) => readonly KnownValue[];
}

/** What the page's handler answered, or else what the browser would copy. */
export function sourceOf(event: Event, target: Element, answer: PageAnswer): Source {
  const native = nativeSource(event, target);
  if (!answer.isHandled) return native;
  return { flavours: readFlavours(answer.data), surroundings: native.surroundings };
}

/** What the browser copies when no handler does. */
export function nativeSource(event: Event, target: Element): Source {
  if (isTextField(target) && target.type !== 'password') {
    const plain = selectedText(target);
    if (plain)
      return {
        flavours: { plain, html: '', unseen: [] },
        surroundings: (engine) => [...fieldSurroundings(target, engine), ...surroundings([target], engine)],
      };
  }
  const selection = currentSelection(event);
  const ranges = selection && !selection.isCollapsed ? rangesOf(selection) : [];
  const nodes = ranges.flatMap((range) => [range.startContainer, range.endContainer]);
  return {
    flavours: ranges.length > 0 ? selectionFlavours(String(selection), ranges) : { plain: '', html: '', unseen: [] },
    surroundings: (engine) => surroundings(nodes.length > 0 ? nodes : [target], engine),
  };
}

/** Number and e-mail fields tell no selection: the browser copies a part, we judge (and copy) the whole. */
function selectedText(field: TextField): string {
  if (field.selectionStart === null) return field.value;
  const part = selectedPart(field);
  return part ? field.value.slice(part.start, part.end) : '';
}

function rangesOf(selection: Selection): Range[] {
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}

/** Above this a redacted selection is copied as plain text alone: rebuilding its HTML would hold the page up. */
const formattedLimit = 150_000;

function selectionFlavours(native: string, ranges: readonly Range[]): Flavours {
  const runs = ranges.flatMap(runsOf);
  const parts = ranges.map(rangeToHtml);
  return {
    plain: isGlued(native, runs) ? joinRuns(runs) : native,
    html: native.length > formattedLimit ? '' : parts.map(({ html }) => html).join(''),
    unseen: parts.flatMap(({ attributes }) => attributes),
  };
}
