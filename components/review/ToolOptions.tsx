import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { type AnnotationColour, annotationColours } from '@/lib/messaging/picture-edits';
import type { Tool } from './drag';
import { GlyphButton } from './Glyph';
import type { ReviewAction, ReviewState } from './review-state';
import './ToolOptions.css';

interface Props {
  state: ReviewState;
  tool: Tool;
  dispatch: (action: ReviewAction) => void;
  /** Puts a new one in the middle of what is seen, ready to be moved by keys. */
  onAdd: () => void;
  onCrop: (isApplied: boolean) => void;
  /** Takes the crop back: the whole picture. */
  onWhole: () => void;
  onWrite: (markId: string) => void;
}

const colours = Object.keys(annotationColours) as AnnotationColour[];

/** What can be done with the tool in hand, and what it is for. */
export function ToolOptions({ state, tool, dispatch, onAdd, onCrop, onWhole, onWrite }: Props) {
  const { selectedId, layout } = state;
  const mark = layout.marks.find(({ id }) => id === selectedId);
  const isMarking = tool === 'arrow' || tool === 'text' || tool === 'step';
  if (tool === 'crop') {
    return (
      <div className="options">
        <Button look="soft" icon="check" onClick={() => onCrop(true)}>
          {i18n.t('review.crop.apply')}
        </Button>
        <Button look="plain" onClick={() => onCrop(false)}>
          {i18n.t('review.crop.cancel')}
        </Button>
        <Button look="plain" disabled={!layout.crop} onClick={onWhole}>
          {i18n.t('review.crop.whole')}
        </Button>
        <p className="options__hint">{i18n.t('review.hint.crop')}</p>
      </div>
    );
  }
  return (
    <div className="options">
      {tool !== 'pan' && <GlyphButton glyph="plus" label={i18n.t(`review.add.${tool}`)} isWide onClick={onAdd} />}
      <GlyphButton
        glyph="remove"
        label={i18n.t(mark ? 'review.marks.remove' : 'review.tools.remove')}
        disabled={!selectedId}
        onClick={() => selectedId && dispatch({ type: 'remove', id: selectedId })}
      />
      {mark?.type === 'text' && (
        <Button look="plain" onClick={() => onWrite(mark.id)}>
          {i18n.t('review.marks.edit')}
        </Button>
      )}
      {(isMarking || mark) && (
        <fieldset className="options__colours" aria-label={i18n.t('review.colour.label')}>
          {colours.map((colour) => (
            <button
              key={colour}
              type="button"
              className="options__colour"
              aria-label={i18n.t(`review.colour.${colour}`)}
              title={i18n.t(`review.colour.${colour}`)}
              aria-pressed={(mark?.colour ?? state.colour) === colour}
              style={{ color: annotationColours[colour] }}
              onClick={() => dispatch({ type: 'colour', colour })}
            />
          ))}
        </fieldset>
      )}
      <p className="options__hint">{i18n.t(`review.hint.${tool}`)}</p>
    </div>
  );
}
