import { GLYPH_HEIGHT, GLYPH_WIDTH, labelWidth } from '@/lib/redact/label-font';
import { type Colour, FILL, LABEL } from '@/lib/redact/paint';
import type { Size } from './geometry';

const toCss = ([red, green, blue]: Colour) => `rgb(${red} ${green} ${blue})`;

/** The colours that boxes and their labels will be painted with. */
export const fillColour = toCss(FILL);
export const labelColour = toCss(LABEL);

/** A letter of a monospaced font is this much narrower than its size. */
const ADVANCE = 0.6;

/**
 * The type size in image pixels at which a label stands on its box about as it will be printed.
 *
 * @returns nothing where it would not fit and is left out
 */
export function labelSize(label: string, box: Size): number | undefined {
  const across = Math.floor((box.width - 4) / labelWidth(label));
  const down = Math.floor((box.height - 4) / GLYPH_HEIGHT);
  const dots = Math.min(3, across, down);
  return dots < 1 ? undefined : ((GLYPH_WIDTH + 1) * dots) / ADVANCE;
}
