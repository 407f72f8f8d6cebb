import type { Box, BoxSource } from './image.ts';
import { overlap } from './plane.ts';

/** Most of a finding lies in the painted area that grew from it. */
const MOST = 0.6;

/**
 * Who found what an area covers. Areas are grown and joined from findings of several sources; the answer names each
 * that said so by itself, in a fixed order.
 */
export function sourcesOf(
  area: Box & { readonly source: BoxSource },
  findings: readonly (Box & { readonly source: BoxSource })[],
): BoxSource[] {
  const found = findings.filter((finding) => overlap(area, finding) >= MOST * finding.width * finding.height);
  const named = new Set([area.source, ...found.map(({ source }) => source)]);
  return (['page', 'ocr', 'code', 'user'] as const).filter((source) => named.has(source));
}
