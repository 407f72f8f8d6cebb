import type { ReviewAction } from './review-state';

/** Image pixels a key press moves an edge; with Ctrl or Cmd it is one. */
const STEP = 4;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

/** What a key does to the box in focus: arrows move, with Shift they resize, Delete takes it off, Enter switches it. */
export function toBoxAction(press: Press, id: string, isOn: boolean): ReviewAction | undefined {
  if (press.altKey) return undefined;
  const arrow = arrows[press.key];
  if (arrow) {
    const step = press.ctrlKey || press.metaKey ? 1 : STEP;
    const way = press.shiftKey ? 'resize' : 'move';
    return { type: 'nudge', id, way, x: arrow[0] * step, y: arrow[1] * step, isRepeat: press.repeat };
  }
  if (press.ctrlKey || press.metaKey || press.repeat) return undefined;
  if (press.key === 'Delete' || press.key === 'Backspace') return { type: 'remove', id };
  if (press.key === 'Enter' || press.key === ' ') return { type: 'switch', ids: [id], isOn: !isOn };
  return undefined;
}

/** Undo and redo, as every editor has them. */
export function toHistoryAction(press: Press): ReviewAction | undefined {
  if (press.altKey || !(press.ctrlKey || press.metaKey)) return undefined;
  const key = press.key.toLowerCase();
  if (key === 'z') return { type: press.shiftKey ? 'redo' : 'undo' };
  return key === 'y' && !press.shiftKey ? { type: 'redo' } : undefined;
}
