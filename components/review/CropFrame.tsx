import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { toFrame } from './box-keys';
import { handles, type Rect, type Size } from './geometry';
import './CropFrame.css';

interface Props {
  frame: Rect;
  picture: Size;
  scale: number;
  onFrame: (frame: Rect) => void;
  /** Ends the choice of a crop. */
  onEnd: (isApplied: boolean) => void;
}

/** What will be left of the picture; the rest is dimmed. Takes the focus when it appears. */
export function CropFrame({ frame, picture, scale, onFrame, onEnd }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <button
      ref={ref}
      type="button"
      className="crop"
      aria-label={i18n.t('review.crop.frame', [
        String(frame.x),
        String(frame.y),
        String(frame.width),
        String(frame.height),
      ])}
      aria-describedby="crop-keys"
      style={{
        left: frame.x * scale,
        top: frame.y * scale,
        width: frame.width * scale,
        height: frame.height * scale,
      }}
      onKeyDown={(event) => {
        const next = toFrame(event, frame, picture);
        if (!next && event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (next) onFrame(next);
        else onEnd(event.key === 'Enter');
      }}
    >
      {handles.map((handle) => (
        <span key={handle} className="box__handle" data-handle={handle} />
      ))}
      <span id="crop-keys" className="visually-hidden">
        {i18n.t('review.crop.keys')}
      </span>
    </button>
  );
}
