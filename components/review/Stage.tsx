import { type KeyboardEvent, useMemo } from 'react';
import { i18n } from '#i18n';
import { toBoxAction, toZoomKey } from './box-keys';
import { CropFrame } from './CropFrame';
import type { Outcome, Tool } from './drag';
import type { Rect } from './geometry';
import { type Item, isInCrop } from './layout';
import { MarkLayer } from './MarkLayer';
import { PictureCanvas } from './PictureCanvas';
import { fillColour } from './painted';
import { type ReviewAction, type ReviewState, viewOf } from './review-state';
import { boxDomId, StageBox } from './StageBox';
import { useBoxDrag } from './useBoxDrag';
import { useSpacePan } from './useSpacePan';
import type { ReadWords } from './useWords';
import type { Zoom } from './useZoom';
import { WordLayer } from './WordLayer';
import './Stage.css';

interface Props {
  original: Blob;
  state: ReviewState;
  zoom: Zoom;
  tool: Tool;
  /** What would be left of the picture, while it is cropped. */
  frame: Rect | undefined;
  isPeeking: boolean;
  highlightedId: string | undefined;
  /** Places the check could still read. */
  problems: readonly Rect[];
  /** Places that make the page an internal dashboard. */
  internal: readonly Rect[];
  /** Everything that was read, where it is shown. */
  words: ReadWords | undefined;
  /** Boxes in the order of the list, which Page Up and Page Down follow. */
  order: readonly Item[];
  names: ReadonlyMap<string, string>;
  dispatch: (action: ReviewAction) => void;
  /** A finished drag, a key on the crop's frame. */
  onOutcome: (outcome: Outcome) => void;
  onWrite: (markId: string) => void;
  onCrop: (isApplied: boolean) => void;
  onHover: (id?: string) => void;
  onError: () => void;
}

/** The picture with its boxes on top. */
export function Stage(props: Props) {
  const { state, zoom, frame, order, dispatch } = props;
  const { picture, layout, selectedId } = state;
  const { scale } = zoom;
  const shown = shownPart(state, frame !== undefined);
  const space = useSpacePan();
  const tool = space.isHeld ? 'pan' : props.tool;
  const drag = useBoxDrag({
    state,
    scale,
    tool,
    shown,
    frame,
    view: zoom.viewRef.current,
    onSelect: (id) => dispatch({ type: 'select', id }),
    onEnd: props.onOutcome,
  });
  // Small boxes on top, where a pointer can still reach them.
  const items = useMemo(
    () =>
      layout.items
        .filter((item) => frame || isInCrop(item, layout))
        .sort((a, b) => b.width * b.height - a.width * a.height),
    [layout, frame],
  );
  const liveBox = drag.live?.type === 'box' ? drag.live : undefined;
  const tabStop = items.find(({ id }) => id === selectedId)?.id ?? order[0]?.id;
  const onCount = order.filter((item) => item.isOn).length;

  function onBoxKey(event: KeyboardEvent, item: Item): void {
    const index = order.findIndex((other) => other.id === item.id);
    const next = order[event.key === 'PageDown' ? index + 1 : event.key === 'PageUp' ? index - 1 : -1];
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      if (next) focusBox(next, zoom);
      return;
    }
    // Held, the space bar moves the picture; let go, it has pressed the box.
    const action = event.key === ' ' ? undefined : toBoxAction(event, item.id, item.isOn);
    if (!action) return;
    event.preventDefault();
    if (action.type === 'remove' && !item.found) {
      const neighbour = order[index - 1] ?? order[index + 1];
      if (neighbour) focusBox(neighbour, zoom);
      else zoom.viewRef.current?.focus();
    }
    dispatch(action);
  }

  return (
    <section
      ref={zoom.viewRef}
      className="stage"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a view that keys cannot reach cannot be scrolled by keys
      tabIndex={0}
      aria-label={i18n.t('review.picture', [
        String(shown.width),
        String(shown.height),
        String(onCount),
        String(order.length),
      ])}
      aria-describedby="stage-keys"
      onKeyDown={(event) => {
        const way = toZoomKey(event);
        if (way) zoom.go(way);
        if (event.key === ' ') space.press(event);
        if (event.key !== 'Escape') return;
        drag.cancel();
        dispatch({ type: 'select' });
      }}
      onKeyUp={(event) => {
        if (event.key !== ' ' || !space.release()) return;
        const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-box]')?.dataset.box : '';
        const item = order.find((other) => other.id === id);
        if (item) dispatch({ type: 'switch', ids: [item.id], isOn: !item.isOn });
      }}
      onBlur={space.cancel}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: drawing by hand; the keyboard's way are the buttons that add */}
      <div
        className="stage__surface"
        data-tool={tool}
        data-peeking={props.isPeeking || undefined}
        style={{ width: shown.width * scale, height: shown.height * scale }}
        onContextMenu={(event) => event.preventDefault()}
        {...drag.handlers}
        onPointerDown={(event) => {
          if (space.isHeld) space.use();
          drag.handlers.onPointerDown(event);
        }}
      >
        <div className="stage__world" style={toStyle({ x: -shown.x, y: -shown.y, ...sizeOf(picture) }, scale)}>
          <PictureCanvas original={props.original} picture={picture} onError={props.onError} />
          <MarkLayer
            state={state}
            live={drag.live?.type === 'mark' ? drag.live : undefined}
            scale={scale}
            dispatch={dispatch}
            onWrite={props.onWrite}
            onGone={() => zoom.viewRef.current?.focus()}
          />
          {props.words && <WordLayer words={props.words} scale={scale} />}
          {items.map((item) => (
            <StageBox
              key={item.id}
              item={layout.printsLabels ? item : { ...item, label: undefined }}
              name={props.names.get(item.id) ?? ''}
              rect={liveBox?.id === item.id ? liveBox.rect : item}
              picture={picture}
              scale={scale}
              isSelected={item.id === selectedId}
              isHighlighted={item.id === props.highlightedId}
              isTabStop={item.id === tabStop}
              onKey={onBoxKey}
              onFocus={(id) => id !== selectedId && dispatch({ type: 'select', id })}
              onHover={props.onHover}
            />
          ))}
          {liveBox && liveBox.id === undefined && (
            <span className="box box--drawn" data-on style={toStyle(liveBox.rect, scale, fillColour)} />
          )}
          {props.internal.map((rect) => (
            <span key={`${rect.x} ${rect.y}`} className="stage__internal" style={toStyle(rect, scale)} />
          ))}
          {props.problems.map((rect) => (
            <span key={`${rect.x} ${rect.y} ${rect.width}`} className="stage__problem" style={toStyle(rect, scale)} />
          ))}
          {frame && (
            <CropFrame
              frame={drag.live?.type === 'crop' ? drag.live.rect : frame}
              picture={picture}
              scale={scale}
              onFrame={(rect) => props.onOutcome({ type: 'frame', rect })}
              onEnd={props.onCrop}
            />
          )}
        </div>
      </div>
      <p id="box-keys" className="visually-hidden">
        {i18n.t('review.boxKeys')}
      </p>
      <p id="mark-keys" className="visually-hidden">
        {i18n.t('review.marks.keys')}
      </p>
      <p id="stage-keys" className="visually-hidden">
        {i18n.t('review.stageKeys')}
      </p>
    </section>
  );
}

/** What is shown: what is left of the picture, or all of it while the crop is chosen. */
export const shownPart = (state: ReviewState, isCropping: boolean): Rect =>
  isCropping ? { x: 0, y: 0, ...sizeOf(state.picture) } : viewOf(state);

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });

/** Puts the keyboard on a box. */
export function focusBox(item: Rect & { id: string }, zoom: Zoom): void {
  zoom.reveal(item);
  document.getElementById(boxDomId(item.id))?.focus({ preventScroll: true });
}

const toStyle = (rect: Rect, scale: number, background?: string) => ({
  left: rect.x * scale,
  top: rect.y * scale,
  width: rect.width * scale,
  height: rect.height * scale,
  background,
});
