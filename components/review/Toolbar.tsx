import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { GlyphButton } from './Glyph';
import type { ReviewAction, ReviewState } from './review-state';
import type { Tool } from './useBoxDrag';
import type { Zoom } from './useZoom';
import './Toolbar.css';

interface Props {
  state: ReviewState;
  zoom: Zoom;
  tool: Tool;
  isPeeking: boolean;
  dispatch: (action: ReviewAction) => void;
  onTool: (tool: Tool) => void;
  onAdd: () => void;
  onPeek: (isPeeking: boolean) => void;
}

export function Toolbar({ state, zoom, tool, isPeeking, dispatch, onTool, onAdd, onPeek }: Props) {
  const { selectedId } = state;
  return (
    <fieldset className="tools" aria-label={i18n.t('review.tools.label')}>
      <div className="tools__group">
        <GlyphButton
          glyph="draw"
          label={i18n.t('review.tools.draw')}
          aria-pressed={tool === 'draw'}
          onClick={() => onTool('draw')}
        />
        <GlyphButton
          glyph="hand"
          label={i18n.t('review.tools.pan')}
          aria-pressed={tool === 'pan'}
          onClick={() => onTool('pan')}
        />
      </div>
      <div className="tools__group">
        <GlyphButton glyph="plus" label={i18n.t('review.tools.add')} isWide onClick={onAdd} />
        <GlyphButton
          glyph="remove"
          label={i18n.t('review.tools.remove')}
          disabled={!selectedId}
          onClick={() => selectedId && dispatch({ type: 'remove', id: selectedId })}
        />
      </div>
      <div className="tools__group">
        <GlyphButton
          glyph="undo"
          label={i18n.t('review.tools.undo')}
          disabled={state.past.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
        />
        <GlyphButton
          glyph="redo"
          label={i18n.t('review.tools.redo')}
          disabled={state.future.length === 0}
          onClick={() => dispatch({ type: 'redo' })}
        />
      </div>
      <div className="tools__group">
        <GlyphButton glyph="minus" label={i18n.t('review.tools.zoomOut')} onClick={() => zoom.step(-1)} />
        <output className="tools__scale" aria-label={i18n.t('review.tools.scale')}>
          {Math.round(zoom.scale * 100)} %
        </output>
        <GlyphButton glyph="plus" label={i18n.t('review.tools.zoomIn')} onClick={() => zoom.step(1)} />
        <button type="button" className="button" data-look="plain" aria-pressed={zoom.isFit} onClick={zoom.fit}>
          {i18n.t('review.tools.fit')}
        </button>
        <button type="button" className="button" data-look="plain" onClick={() => zoom.zoomTo(1)}>
          {i18n.t('review.tools.actual')}
        </button>
      </div>
      <PeekButton isPeeking={isPeeking} onPeek={onPeek} />
      <p id="peek-hint" className="visually-hidden">
        {i18n.t('review.tools.peekHint')}
      </p>
    </fieldset>
  );
}

/** Shows what is under the boxes for as long as it is held down; nothing else changes. */
function PeekButton({ isPeeking, onPeek }: Pick<Props, 'isPeeking' | 'onPeek'>) {
  const isHoldKey = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';
  return (
    <GlyphButton
      glyph="eye"
      label={i18n.t('review.tools.peek')}
      isWide
      aria-pressed={isPeeking}
      aria-describedby="peek-hint"
      onPointerDown={() => onPeek(true)}
      onPointerUp={() => onPeek(false)}
      onPointerLeave={() => onPeek(false)}
      onPointerCancel={() => onPeek(false)}
      onKeyDown={(event) => isHoldKey(event) && onPeek(true)}
      onKeyUp={(event) => isHoldKey(event) && onPeek(false)}
      onBlur={() => onPeek(false)}
      onContextMenu={(event) => event.preventDefault()}
    />
  );
}
