import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Tool } from './drag';
import { GlyphButton, type GlyphName } from './Glyph';
import type { ReviewAction, ReviewState } from './review-state';
import type { Zoom } from './useZoom';
import './Toolbar.css';

interface Props {
  state: ReviewState;
  zoom: Zoom;
  tool: Tool;
  isPeeking: boolean;
  dispatch: (action: ReviewAction) => void;
  onTool: (tool: Tool) => void;
  onPeek: (isPeeking: boolean) => void;
}

const tools: readonly { tool: Tool; glyph: GlyphName }[] = [
  { tool: 'draw', glyph: 'draw' },
  { tool: 'arrow', glyph: 'arrow' },
  { tool: 'text', glyph: 'text' },
  { tool: 'step', glyph: 'step' },
  { tool: 'crop', glyph: 'crop' },
  { tool: 'pan', glyph: 'hand' },
];

export function Toolbar({ state, zoom, tool, isPeeking, dispatch, onTool, onPeek }: Props) {
  return (
    <fieldset className="tools" aria-label={i18n.t('review.tools.label')}>
      <div className="tools__group">
        {tools.map((entry) => (
          <GlyphButton
            key={entry.tool}
            glyph={entry.glyph}
            label={i18n.t(`review.tools.${entry.tool}`)}
            aria-pressed={tool === entry.tool}
            onClick={() => onTool(entry.tool)}
          />
        ))}
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
        <GlyphButton glyph="minus" label={i18n.t('review.tools.zoomOut')} onClick={() => zoom.go('out')} />
        <output className="tools__scale" aria-label={i18n.t('review.tools.scale')}>
          {Math.round(zoom.scale * 100)} %
        </output>
        <GlyphButton glyph="plus" label={i18n.t('review.tools.zoomIn')} onClick={() => zoom.go('in')} />
        <button
          type="button"
          className="button"
          data-look="plain"
          aria-pressed={zoom.isFit}
          onClick={() => zoom.go('fit')}
        >
          {i18n.t('review.tools.fit')}
        </button>
        <button type="button" className="button" data-look="plain" onClick={() => zoom.go('actual')}>
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
