import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { toHistoryAction } from './box-keys';
import type { Outcome, Tool } from './drag';
import { revealRow } from './FindingRow';
import { around, type Point, type Rect } from './geometry';
import { groupItems } from './groups';
import { isInCrop, isVisible } from './layout';
import { markSize, type NewMark } from './mark-state';
import { ReasonDialog } from './ReasonDialog';
import { ReviewSide } from './ReviewSide';
import { viewOf } from './review-state';
import { focusBox, Stage, shownPart } from './Stage';
import { nameItems } from './sentences';
import { TextDialog } from './TextDialog';
import { Toolbar } from './Toolbar';
import { ToolOptions } from './ToolOptions';
import { useFocus } from './useFocus';
import type { Ending, View } from './useJob';
import { useReview } from './useReview';
import { useWords } from './useWords';
import { useZoom } from './useZoom';
import './ReviewDesk.css';

interface Props {
  jobId: string;
  view: View;
  onEnd: (ending: Ending) => void;
}

/** The picture, its findings, what the check says, and the ways out. */
export function ReviewDesk({ jobId, view, onEnd }: Props) {
  const review = useReview(jobId, view);
  const { state, dispatch, check } = review;
  const { layout, picture } = state;
  const [tool, setTool] = useState<Tool>('draw');
  const [frame, setFrame] = useState<Rect>();
  const [writing, setWriting] = useState<{ at: Point } | { id: string }>();
  const [isPeeking, setIsPeeking] = useState(false);
  const [showsWords, setShowsWords] = useState(false);
  const [highlightedId, setHighlightedId] = useState<string>();
  const zoom = useZoom(shownPart(state, frame !== undefined));
  const words = useWords(jobId, showsWords, layout.mode);
  const groups = useMemo(() => groupItems(layout.items.filter((item) => isInCrop(item, layout))), [layout]);
  const names = useMemo(() => nameItems(groups), [groups]);
  const order = groups.flatMap((group) => group.items);
  const selected = layout.items.find((item) => item.id === state.selectedId);
  const problems = check.state === 'held' ? check.problems.flatMap(({ box }) => (box ? [box] : [])) : [];
  const focus = useFocus(state, zoom);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('textarea, input[type=text]');
      const action = isTyping ? undefined : toHistoryAction(event);
      if (!action) return;
      event.preventDefault();
      dispatch(action);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dispatch]);

  useEffect(() => {
    if (state.selectedId) revealRow(state.selectedId);
  }, [state.selectedId]);

  function choose(next: Tool): void {
    setTool(next);
    setFrame(next === 'crop' ? viewOf(state) : undefined);
    if (next === 'crop') dispatch({ type: 'select' });
  }

  function endCrop(isApplied: boolean): void {
    if (isApplied) dispatch({ type: 'crop', rect: frame });
    choose('draw');
    zoom.viewRef.current?.focus();
  }

  function onOutcome(outcome: Outcome): void {
    if (outcome.type === 'frame') setFrame(outcome.rect);
    else if (outcome.type === 'write') setWriting({ at: outcome.at });
    else dispatch(outcome);
  }

  /** The keyboard's way to draw: in the middle of what is seen, and in focus. */
  function add(): void {
    const at = zoom.center();
    if (tool === 'text') {
      setWriting({ at });
      return;
    }
    if (tool === 'draw') {
      focus.await('area');
      dispatch({ type: 'add', rect: around(at, picture) });
      return;
    }
    focus.await('mark');
    dispatch({ type: 'mark', mark: startMark(tool === 'arrow' ? 'arrow' : 'step', at, markSize(picture)) });
  }

  function write(text: string): void {
    if (!writing) return;
    setWriting(undefined);
    if ('id' in writing) dispatch({ type: 'markText', id: writing.id, text });
    else {
      focus.await('mark');
      dispatch({ type: 'mark', mark: { type: 'text', at: writing.at, text } });
    }
  }

  return (
    <div className="desk">
      <div className="desk__picture">
        <Toolbar
          state={state}
          zoom={zoom}
          tool={tool}
          isPeeking={isPeeking}
          dispatch={dispatch}
          onTool={choose}
          onPeek={setIsPeeking}
        />
        <ToolOptions
          state={state}
          tool={tool}
          dispatch={dispatch}
          onAdd={add}
          onCrop={endCrop}
          onWhole={() => {
            dispatch({ type: 'crop' });
            setFrame({ x: 0, y: 0, ...picture });
          }}
          onWrite={(id) => setWriting({ id })}
        />
        <Stage
          original={view.original}
          state={state}
          zoom={zoom}
          tool={tool}
          frame={frame}
          isPeeking={isPeeking}
          highlightedId={highlightedId}
          problems={problems}
          internal={view.internal?.areas.filter((area) => isVisible(area, layout)) ?? []}
          words={words.words}
          order={order}
          names={names}
          dispatch={dispatch}
          onOutcome={onOutcome}
          onWrite={(id) => setWriting({ id })}
          onCrop={endCrop}
          onHover={setHighlightedId}
          onError={() => onEnd('failed')}
        />
      </div>
      <ReviewSide
        jobId={jobId}
        view={view}
        review={review}
        groups={groups}
        names={names}
        highlightedId={highlightedId}
        words={words}
        showsWords={showsWords}
        onWords={setShowsWords}
        onHighlight={setHighlightedId}
        onShow={zoom.reveal}
        onEdit={(item) => focusBox(item, zoom)}
        onAttached={() => onEnd('attached')}
      />
      <p className="visually-hidden" role="status">
        {selected &&
          i18n.t('review.moved', [
            String(selected.x),
            String(selected.y),
            String(selected.width),
            String(selected.height),
          ])}
      </p>
      <ReasonDialog
        count={state.pending?.ids.length ?? 0}
        onExplain={(reason, note) => dispatch({ type: 'explain', reason, note })}
        onKeep={() => dispatch({ type: 'keep' })}
      />
      <TextDialog text={writing && textOf(writing)} onDone={write} onClose={() => setWriting(undefined)} />
    </div>
  );

  function textOf(place: NonNullable<typeof writing>): string {
    const mark = 'id' in place ? layout.marks.find(({ id }) => id === place.id) : undefined;
    return mark?.type === 'text' ? mark.text : '';
  }
}

/** A drawing for the keyboard to start from. */
function startMark(type: 'arrow' | 'step', at: Point, size: number): NewMark {
  if (type === 'step') return { type, at };
  return { type, from: { x: at.x - 3 * size, y: at.y + 3 * size }, to: at };
}
