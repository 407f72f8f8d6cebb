import { Grid } from './grid.ts';
import type { Box } from './image.ts';
import type { TextLine } from './lines.ts';
import type { ReadLine } from './montage.ts';
import { bottom, overlap, right } from './plane.ts';
import { overlapShare } from './reading.ts';
import type { ReadWord } from './recognize.ts';

/**
 * What was read before, for lines of the painted picture in which paint touches no word: their pixels are the same, so
 * reading them again would tell the same. A line with any ink that was in no such word is not among them.
 *
 * @param lines - the first reading of the same picture
 * @param painted - the boxes painted since
 */
export function unchangedWords(
  lines: readonly ReadLine[],
  painted: readonly Box[],
): (line: TextLine) => readonly ReadWord[] | undefined {
  const boxes = new Grid(painted, 128);
  const words = new Grid(
    lines.flatMap((line) => line.words).filter((word) => boxes.around(word).every((box) => overlap(box, word) === 0)),
    128,
  );
  return (line) => {
    const near = words.around(line).filter((word) => word.text !== '' && overlapShare(word, line) > 0.6);
    const inside = near.filter((word) => word.x >= line.x - 1.5 && right(word) <= right(line) + 1.5);
    const isRead = line.pieces.every((piece) => inside.some((word) => holdsMiddle(word, piece)));
    return isRead ? inside.sort((a, b) => a.x - b.x) : undefined;
  };
}

const holdsMiddle = (word: Box, piece: Box): boolean => {
  const x = piece.x + piece.width / 2;
  const y = piece.y + piece.height / 2;
  return x >= word.x && x <= right(word) && y >= word.y - 1 && y <= bottom(word) + 1;
};
