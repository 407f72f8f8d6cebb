import { i18n } from '#i18n';
import { Toggle } from '@/components/ui/Toggle';
import type { Rect } from './geometry';
import { isInCrop, isVisible, type Layout } from './layout';
import { DOUBTFUL, isUnread, type ReadWord, type ReadWords, wordsOf } from './useWords';
import './WordList.css';

interface Props {
  isOn: boolean;
  words: ReadWords | undefined;
  hasFailed: boolean;
  layout: Layout;
  onSwitch: (isOn: boolean) => void;
  onCover: (rect: Rect) => void;
  onShow: (rect: Rect) => void;
}

/** Everything that was read, to be covered word by word. */
export function WordList({ isOn, words, hasFailed, layout, onSwitch, onCover, onShow }: Props) {
  const lines = words?.filter((line) => isInCrop(line, layout));
  return (
    <section className="panel" aria-labelledby="words-title">
      <h2 id="words-title">{i18n.t('review.words.title')}</h2>
      <Toggle small label={i18n.t('review.words.show')} checked={isOn} onChange={onSwitch} />
      {isOn && hasFailed && <p className="findings__empty">{i18n.t('review.words.failed')}</p>}
      {isOn && lines && (
        <>
          <p className="findings__empty">{i18n.t(lines.length > 0 ? 'review.words.hint' : 'review.words.none')}</p>
          <ol className="read" aria-label={i18n.t('review.words.list')}>
            {lines.map((line) => (
              <li key={`${line.x} ${line.y} ${line.width}`}>
                {wordsOf(line).map((word) => (
                  <WordButton
                    key={`${word.x} ${word.y} ${word.width}`}
                    word={word}
                    isCovered={!isVisible(word, layout)}
                    onCover={onCover}
                    onShow={onShow}
                  />
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function WordButton({
  word,
  isCovered,
  onCover,
  onShow,
}: { word: ReadWord; isCovered: boolean } & Pick<Props, 'onCover' | 'onShow'>) {
  const isLost = isUnread(word);
  const text = isLost ? i18n.t('review.words.unread') : word.text;
  const sure = String(Math.round(word.confidence));
  return (
    <button
      type="button"
      className="read__word"
      data-doubt={isLost ? 'unread' : word.confidence < DOUBTFUL ? 'low' : undefined}
      aria-pressed={isCovered}
      aria-label={isLost ? text : i18n.t('review.words.word', { text, sure })}
      title={isLost ? undefined : i18n.t('review.words.sure', [sure])}
      onFocus={() => onShow(word)}
      onClick={() => !isCovered && onCover(word)}
    >
      {text}
    </button>
  );
}
