import type { Excerpt } from './draft';

/** Swaps a picture with the one before (-1) or after it (1); everything without a picture keeps its place. */
export function movePicture(evidence: readonly Excerpt[], id: string, by: -1 | 1): Excerpt[] {
  const places = evidence.flatMap(({ picture }, index) => (picture ? [index] : []));
  const from = places.findIndex((index) => evidence[index]!.id === id);
  const [a, b] = [places[from], places[from + by]];
  const moved = [...evidence];
  if (a === undefined || b === undefined) return moved;
  [moved[a], moved[b]] = [moved[b]!, moved[a]!];
  return moved;
}
