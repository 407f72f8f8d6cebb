import { type KeyboardEvent, useMemo } from 'react';
import { i18n } from '#i18n';
import { toBoxAction } from './box-keys';
import type { Rect } from './geometry';
import { PictureCanvas } from './PictureCanvas';
import { fillColour } from './painted';
import type { Item, ReviewAction, ReviewState } from './review-state';
import { boxDomId, StageBox } from './StageBox';
import { type Tool, useBoxDrag } from './useBoxDrag';
import type { Zoom } from './useZoom';
import './Stage.css';

interface Props {
  original: Blob;
  state: ReviewState;
  zoom: Zoom;
  tool: Tool;
  isPeeking: boolean;
  highlightedId: string | undefined;
  /** Places the check could still read. */
  problems: readonly Rect[];
  /** Boxes in the order of the list, which Page Up and Page Down follow. */
  order: readonly Item[];
  names: ReadonlyMap<string, string>;
  dispatch: (action: ReviewAction) => void;
  onHover: (id?: string) => void;
  onError: () => void;
}

/** The picture with its boxes on top. */
export function Stage(props: Props) {
  const { state, zoom, tool, order, dispatch } = props;
  const { picture, layout, selectedId } = state;
  const { scale } = zoom;
  const drag = useBoxDrag({ state, scale, tool, view: zoom.viewRef.current, dispatch });
  // Small boxes on top, where a pointer can still reach them.
  const items = useMemo(
    () => [...layout.items].sort((a, b) => b.width * b.height - a.width * a.height),
    [layout.items],
  );
  const tabStop = selectedId ?? order[0]?.id;
  const onCount = layout.items.filter((item) => item.isOn).length;

  function onBoxKey(event: KeyboardEvent, item: Item): void {
    const index = order.findIndex((other) => other.id === item.id);
    const next = order[event.key === 'PageDown' ? index + 1 : event.key === 'PageUp' ? index - 1 : -1];
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      if (next) focusBox(next, zoom);
      return;
    }
    const action = toBoxAction(event, item.id, item.isOn);
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
        String(picture.width),
        String(picture.height),
        String(onCount),
        String(layout.items.length),
      ])}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        drag.cancel();
        dispatch({ type: 'select' });
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: drawing by hand; the keyboard's way is the button that adds a box */}
      <div
        className="stage__surface"
        data-tool={tool}
        data-peeking={props.isPeeking || undefined}
        style={{ width: picture.width * scale, height: picture.height * scale }}
        onContextMenu={(event) => event.preventDefault()}
        {...drag.handlers}
      >
        <PictureCanvas original={props.original} picture={picture} onError={props.onError} />
        {items.map((item) => (
          <StageBox
            key={item.id}
            item={state.printsLabels ? item : { ...item, label: undefined }}
            name={props.names.get(item.id) ?? ''}
            rect={drag.live?.id === item.id ? drag.live.rect : item}
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
        {drag.live && !drag.live.id && (
          <span className="box box--drawn" data-on style={toStyle(drag.live.rect, scale, fillColour)} />
        )}
        {props.problems.map((rect) => (
          <span key={`${rect.x} ${rect.y} ${rect.width}`} className="stage__problem" style={toStyle(rect, scale)} />
        ))}
      </div>
      <p id="box-keys" className="visually-hidden">
        {i18n.t('review.boxKeys')}
      </p>
    </section>
  );
}

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
