import { moveBy, type Rect, resizeBy, type Size } from './geometry';
import type { ReviewAction } from './review-state';

/** Image pixels a key press moves an edge; with Ctrl or Cmd it is one. */
const STEP = 4;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

/** How far an arrow key goes, and whether it moves or resizes. */
function toStep(press: Press) {
  const arrow = press.altKey ? undefined : arrows[press.key];
  if (!arrow) return undefined;
  const step = press.ctrlKey || press.metaKey ? 1 : STEP;
  return { x: arrow[0] * step, y: arrow[1] * step, isResize: press.shiftKey, isRepeat: press.repeat };
}

const isPlain = (press: Press) => !press.altKey && !press.ctrlKey && !press.metaKey && !press.repeat;
const isDelete = ({ key }: Press) => key === 'Delete' || key === 'Backspace';

/** What a key does to the box in focus: arrows move, with Shift they resize, Delete takes it off, Enter switches it. */
export function toBoxAction(press: Press, id: string, isOn: boolean): ReviewAction | undefined {
  const step = toStep(press);
  if (step) {
    const { x, y, isResize, isRepeat } = step;
    return { type: 'nudge', id, way: isResize ? 'resize' : 'move', x, y, isRepeat };
  }
  if (!isPlain(press)) return undefined;
  if (isDelete(press)) return { type: 'remove', id };
  if (press.key === 'Enter' || press.key === ' ') return { type: 'switch', ids: [id], isOn: !isOn };
  return undefined;
}

/** What a key does to the drawing in focus: arrows move it, with Shift an arrow's tip; Delete removes it. */
export function toMarkAction(press: Press, id: string): ReviewAction | undefined {
  const step = toStep(press);
  if (step) {
    const { x, y, isResize, isRepeat } = step;
    return { type: 'markMove', id, end: isResize ? 'to' : undefined, x, y, isRepeat };
  }
  return isPlain(press) && isDelete(press) ? { type: 'remove', id } : undefined;
}

/** The frame of the crop after a key: arrows move it, with Shift they move its right and lower edge. */
export function toFrame(press: Press, frame: Rect, picture: Size): Rect | undefined {
  const step = toStep(press);
  if (!step) return undefined;
  return step.isResize ? resizeBy(frame, 'se', step, picture) : moveBy(frame, step, picture);
}

/** Undo and redo, as every editor has them. */
export function toHistoryAction(press: Press): ReviewAction | undefined {
  if (press.altKey || !(press.ctrlKey || press.metaKey)) return undefined;
  const key = press.key.toLowerCase();
  if (key === 'z') return { type: press.shiftKey ? 'redo' : 'undo' };
  return key === 'y' && !press.shiftKey ? { type: 'redo' } : undefined;
}

/** Zoom keys, while the picture has the focus: plus, minus, 0 fits, 1 is 100 %. */
export function toZoomKey(press: Press): 'in' | 'out' | 'fit' | 'actual' | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (press.key === '+' || press.key === '=') return 'in';
  if (press.key === '-') return 'out';
  if (press.key === '0') return 'fit';
  return press.key === '1' ? 'actual' : undefined;
}
