import { useEffect, useRef } from 'react';
import { markDomId } from './MarkView';
import type { ReviewState } from './review-state';
import { focusBox } from './Stage';
import type { Zoom } from './useZoom';

/**
 * Keeps the keyboard where the work is: on what was added by a button once it is drawn, and on the picture where what
 * had the focus is gone.
 */
export function useFocus(state: ReviewState, zoom: Zoom) {
  const awaited = useRef<'area' | 'mark'>(undefined);
  const { items, marks } = state.layout;

  useEffect(() => {
    const kind = awaited.current;
    awaited.current = undefined;
    const item = kind === 'area' ? items.find(({ id }) => id === state.selectedId) : undefined;
    if (item) focusBox(item, zoom);
    else if (kind === 'mark' && state.selectedId) document.getElementById(markDomId(state.selectedId))?.focus();
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is there
  useEffect(() => {
    if (document.activeElement === document.body && state.past.length + state.future.length > 0)
      zoom.viewRef.current?.focus({ preventScroll: true });
  }, [items, marks]);

  return {
    /** The next thing that is drawn takes the focus. */
    await: (kind: 'area' | 'mark'): void => {
      awaited.current = kind;
    },
  };
}
