import type { Annotation } from '@/lib/messaging/picture-edits';
import type { Live } from './drag';
import { type Mark, toAnnotations } from './layout';
import { MarkView } from './MarkView';
import { markSize, type NewMark } from './mark-state';
import type { ReviewAction, ReviewState } from './review-state';

interface Props {
  state: ReviewState;
  /** What the hand is on: one of the drawings, or a new one. */
  live: Extract<Live, { type: 'mark' }> | undefined;
  scale: number;
  dispatch: (action: ReviewAction) => void;
  onWrite: (markId: string) => void;
  /** The drawing in focus was removed. */
  onGone: () => void;
}

/** Everything drawn to explain the picture, below the areas. */
export function MarkLayer({ state, live, scale, dispatch, onWrite, onGone }: Props) {
  const { marks } = state.layout;
  const look = { colour: state.colour, size: markSize(state.picture) };
  const seen = marks.map((mark) => (live?.id === mark.id ? ({ ...mark, ...live.mark } as Mark) : mark));
  const annotations = toAnnotations(seen);
  return (
    <>
      {seen.map((mark, index) => (
        <MarkView
          key={mark.id}
          mark={mark}
          annotation={annotations[index]!}
          number={marks.slice(0, index + 1).filter(({ type }) => type === mark.type).length}
          scale={scale}
          isSelected={mark.id === state.selectedId}
          onFocus={() => mark.id !== state.selectedId && dispatch({ type: 'select', id: mark.id })}
          onAction={(action) => {
            if (action.type === 'remove') onGone();
            dispatch(action);
          }}
          onWrite={() => onWrite(mark.id)}
        />
      ))}
      {live && live.id === undefined && (
        <MarkView annotation={toLive(live.mark, look)} number={0} scale={scale} isSelected={false} />
      )}
    </>
  );
}

const toLive = (mark: NewMark, look: { colour: Annotation['colour']; size: number }): Annotation =>
  toAnnotations([{ ...mark, ...look, id: '' }])[0]!;
