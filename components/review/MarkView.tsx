import { useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Annotation } from '@/lib/messaging/picture-edits';
import { boundsOf, drawAnnotations } from '@/lib/pictures/draw-annotations';
import { toMarkAction } from './box-keys';
import type { Mark } from './layout';
import type { ReviewAction } from './review-state';
import './MarkView.css';

interface Props {
  /** Absent while it is being drawn. */
  mark?: Mark;
  annotation: Annotation;
  /** What tells it from others of its kind. */
  number: number;
  scale: number;
  isSelected: boolean;
  onFocus?: () => void;
  onAction?: (action: ReviewAction) => void;
  onWrite?: () => void;
}

export const markDomId = (id: string) => `drawing-${id}`;

const ruler = new OffscreenCanvas(1, 1).getContext('2d')!;
/** Image pixels around the drawing for its white line. */
const EDGE = 8;

/** One drawing, as it will be painted. */
export function MarkView({ mark, annotation, number, scale, isSelected, onFocus, onAction, onWrite }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const bounds = boundsOf(ruler, annotation);
  const [x, y] = [Math.floor(bounds.x) - EDGE, Math.floor(bounds.y) - EDGE];
  const [width, height] = [Math.ceil(bounds.width) + 2 * EDGE, Math.ceil(bounds.height) + 2 * EDGE];

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, width, height);
    context.save();
    context.translate(-x, -y);
    drawAnnotations(context, [annotation]);
    context.restore();
  });

  const place = { left: x * scale, top: y * scale, width: width * scale, height: height * scale };
  const picture = <canvas ref={canvas} width={width} height={height} />;
  if (!mark) {
    return (
      <span className="mark" style={place}>
        {picture}
      </span>
    );
  }
  const ends = annotation.type === 'arrow' ? ([annotation.from, annotation.to] as const) : undefined;
  return (
    <button
      type="button"
      id={markDomId(mark.id)}
      className="mark"
      data-mark={mark.id}
      data-type={mark.type}
      data-selected={isSelected || undefined}
      aria-label={nameOf(mark, number)}
      aria-describedby="mark-keys"
      style={place}
      onFocus={onFocus}
      onDoubleClick={() => mark.type === 'text' && onWrite?.()}
      onKeyDown={(event) => {
        const action = toMarkAction(event, mark.id);
        if (!action && !(event.key === 'Enter' && mark.type === 'text')) return;
        event.preventDefault();
        if (action) onAction?.(action);
        else onWrite?.();
      }}
    >
      {picture}
      {ends && (
        <svg className="mark__grip" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
          <line
            x1={ends[0].x}
            y1={ends[0].y}
            x2={ends[1].x}
            y2={ends[1].y}
            stroke="transparent"
            strokeWidth={Math.max(annotation.size, 16 / scale)}
          />
        </svg>
      )}
      {isSelected &&
        ends?.map((end, index) => (
          <span
            key={index === 0 ? 'from' : 'to'}
            className="mark__end"
            data-end={index === 0 ? 'from' : 'to'}
            style={{ left: (end.x - x) * scale, top: (end.y - y) * scale }}
          />
        ))}
    </button>
  );
}

function nameOf(mark: Mark, number: number): string {
  if (mark.type === 'text') return i18n.t('review.marks.text', { text: mark.text });
  return mark.type === 'arrow'
    ? i18n.t('review.marks.arrow', [String(number)])
    : i18n.t('review.marks.step', [String(number)]);
}
