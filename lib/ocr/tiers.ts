import { detect } from '../detect/detect.ts';
import type { Rules } from '../detect/detector.ts';
import type { CoverBox, Word } from './image.ts';
import type { ReadLine } from './montage.ts';
import { overlap } from './plane.ts';

/** Most of a word lies under the area. */
const MOST = 0.5;

/**
 * Marks areas *certain* whose letters prove what they are: read alone, without labels around them, the same kind is
 * found in them by structure or checksum. What was only told by context stays without a tier.
 */
export function withTiers<B extends CoverBox>(boxes: readonly B[], lines: readonly ReadLine[], rules?: Rules): B[] {
  const words = lines.flatMap((line) => line.words);
  return boxes.map((box) => {
    if (box.tier || box.source !== 'ocr') return box;
    const text = textUnder(box, words);
    const isProved = detect(text, rules).some(({ kind, tier }) => kind === box.kind && tier === 'certain');
    return isProved ? { ...box, tier: 'certain' } : box;
  });
}

function textUnder(box: CoverBox, words: readonly Word[]): string {
  return words
    .filter((word) => overlap(word, box) >= MOST * word.width * word.height)
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join(' ');
}
