import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Toggle } from '@/components/ui/Toggle';
import { toHistoryAction } from './box-keys';
import { CheckStatus } from './CheckStatus';
import { CoverageStatement } from './CoverageStatement';
import { FindingList } from './FindingList';
import { rowDomId } from './FindingRow';
import { around } from './geometry';
import { groupItems } from './groups';
import { ReasonDialog } from './ReasonDialog';
import { drawnId } from './review-state';
import { focusBox, Stage } from './Stage';
import { nameItems } from './sentences';
import { Toolbar } from './Toolbar';
import type { Tool } from './useBoxDrag';
import type { Ending, View } from './useJob';
import { useReview } from './useReview';
import { useZoom } from './useZoom';
import { WaysOut } from './WaysOut';
import './ReviewDesk.css';

interface Props {
  jobId: string;
  view: View;
  onEnd: (ending: Ending) => void;
}

/** The picture, its findings, what the check says, and the ways out. */
export function ReviewDesk({ jobId, view, onEnd }: Props) {
  const { state, dispatch, check, checkAgain, mayAttach } = useReview(jobId, view);
  const zoom = useZoom(state.picture);
  const [tool, setTool] = useState<Tool>('draw');
  const [isPeeking, setIsPeeking] = useState(false);
  const [highlightedId, setHighlightedId] = useState<string>();
  const groups = useMemo(() => groupItems(state.layout.items), [state.layout.items]);
  const names = useMemo(() => nameItems(groups), [groups]);
  const order = groups.flatMap((group) => group.items);
  const onCount = order.filter((item) => item.isOn).length;
  const selected = state.layout.items.find((item) => item.id === state.selectedId);
  const problems = check.state === 'held' ? check.problems.flatMap(({ box }) => (box ? [box] : [])) : [];

  // A box added by the button takes the focus once it is drawn.
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (!selected || selected.id !== awaited.current) return;
    awaited.current = undefined;
    focusBox(selected, zoom);
  });

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

  return (
    <div className="desk">
      <div className="desk__picture">
        <Toolbar
          state={state}
          zoom={zoom}
          tool={tool}
          isPeeking={isPeeking}
          dispatch={dispatch}
          onTool={setTool}
          onPeek={setIsPeeking}
          onAdd={() => {
            awaited.current = drawnId(state.drawn + 1);
            dispatch({ type: 'add', rect: around(zoom.center(), state.picture) });
          }}
        />
        <Stage
          original={view.original}
          state={state}
          zoom={zoom}
          tool={tool}
          isPeeking={isPeeking}
          highlightedId={highlightedId}
          problems={problems}
          order={order}
          names={names}
          dispatch={dispatch}
          onHover={setHighlightedId}
          onError={() => onEnd('failed')}
        />
      </div>
      <div className="desk__side">
        <CheckStatus
          jobId={jobId}
          check={check}
          onShow={zoom.reveal}
          onPaint={(rects) => dispatch({ type: 'paint', rects })}
          onAgain={checkAgain}
        />
        <div className="desk__scroll">
          <CoverageStatement coverage={view.coverage} />
          <section className="panel" aria-labelledby="findings-title">
            <div className="panel__head">
              <h2 id="findings-title">{i18n.t('review.findings.title')}</h2>
              {order.length > 0 && (
                <span>{i18n.t('review.findings.covered', [String(onCount), String(order.length)])}</span>
              )}
            </div>
            {order.length > 0 && (
              <Toggle
                small
                label={i18n.t('review.findings.labels')}
                checked={state.printsLabels}
                onChange={(isOn) => dispatch({ type: 'labels', isOn })}
              />
            )}
            <FindingList
              groups={groups}
              picture={state.picture}
              names={names}
              selectedId={state.selectedId}
              highlightedId={highlightedId}
              onSwitch={(ids, isOn) => dispatch({ type: 'switch', ids, isOn })}
              onHighlight={(item) => {
                setHighlightedId(item?.id);
                if (item) zoom.reveal(item);
              }}
              onEdit={(item) => focusBox(item, zoom)}
            />
          </section>
        </div>
        <WaysOut jobId={jobId} check={check} mayAttach={mayAttach} onAttached={() => onEnd('attached')} />
      </div>
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
    </div>
  );
}

/** Scrolls the list alone: a page that jumps under a pressed pointer would move the box with it. */
function revealRow(id: string): void {
  const row = document.getElementById(rowDomId(id));
  const list = row?.closest('.desk__scroll');
  if (!row || !list || list.scrollHeight <= list.clientHeight) return;
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 48;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 48;
}
