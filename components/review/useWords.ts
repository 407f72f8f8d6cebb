import { useEffect, useState } from 'react';
import { askPictures } from '@/lib/messaging/picture-channel';
import type { PictureResponse } from '@/lib/messaging/picture-protocol';
import type { Mode } from './layout';

export type ReadWords = PictureResponse<'words'>['lines'];
export type ReadWord = ReadWords[number]['words'][number];

/** Out of 100; below, the reader itself doubts what it read. */
export const DOUBTFUL = 70;

export const isUnread = ({ text }: Pick<ReadWord, 'text'>): boolean => text.trim() === '';

/** A line without any word is one word that could not be read. */
export function wordsOf(line: ReadWords[number]): ReadWord[] {
  const { x, y, width, height } = line;
  return line.words.length > 0 ? line.words : [{ x, y, width, height, text: '', confidence: 0 }];
}

/** Everything that was read in the pixels by the reading that is shown; asked for only while it is wanted. */
export function useWords(jobId: string, isWanted: boolean, mode: Mode): { words?: ReadWords; hasFailed: boolean } {
  const [answer, setAnswer] = useState<{ mode: Mode; words?: ReadWords }>();
  useEffect(() => {
    if (!isWanted || answer?.mode === mode) return;
    let isMounted = true;
    askPictures('words', { jobId, mode }).then(
      ({ lines }) => isMounted && setAnswer({ mode, words: lines }),
      () => isMounted && setAnswer({ mode }),
    );
    return () => {
      isMounted = false;
    };
  }, [jobId, isWanted, mode, answer]);
  const isThere = isWanted && answer?.mode === mode;
  return { ...(isThere && answer.words ? { words: answer.words } : {}), hasFailed: isThere && !answer.words };
}
