import { memo } from 'react';
import { DOUBTFUL, isUnread, type ReadWords, wordsOf } from './useWords';
import './WordLayer.css';

/** Outlines of everything that was read. By hand only: the list beside the picture is the keyboard's way. */
export const WordLayer = memo(function WordLayer({ words, scale }: { words: ReadWords; scale: number }) {
  return (
    <div className="words" aria-hidden="true">
      {words.flatMap((line) =>
        wordsOf(line).map((word) => (
          <span
            key={`${word.x} ${word.y} ${word.width}`}
            className="words__word"
            data-word={`${word.x} ${word.y} ${word.width} ${word.height}`}
            data-doubt={isUnread(word) ? 'unread' : word.confidence < DOUBTFUL ? 'low' : undefined}
            style={{
              left: word.x * scale,
              top: word.y * scale,
              width: word.width * scale,
              height: word.height * scale,
            }}
          />
        )),
      )}
    </div>
  );
});
