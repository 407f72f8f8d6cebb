import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphRows, labelWidth } from '@/lib/redact/label-font';
import { type Colour, FILL, LABEL } from '@/lib/redact/paint';
import type { Size } from './geometry';

const toCss = ([red, green, blue]: Colour) => `rgb(${red} ${green} ${blue})`;

/** The colours that boxes and their labels will be painted with. */
export const fillColour = toCss(FILL);
export const labelColour = toCss(LABEL);

/**
 * The label's dots as an SVG path in the box's own image pixels, where `paint` will print them.
 *
 * @returns nothing where the label does not fit and is left out
 */
export function labelPath(label: string, box: Size): string | undefined {
  const dot = Math.min(3, Math.floor((box.width - 4) / labelWidth(label)), Math.floor((box.height - 4) / GLYPH_HEIGHT));
  if (dot < 1) return undefined;
  const top = Math.floor((box.height - dot * GLYPH_HEIGHT) / 2);
  const left = 2 + dot + labelWidth(label) * dot > box.width - 1 ? 2 : 2 + dot;
  const dots = [...label].flatMap((letter, index) =>
    glyphRows(letter).flatMap((bits, row) =>
      Array.from({ length: GLYPH_WIDTH }, (_, column) => {
        if (!(bits & (1 << (GLYPH_WIDTH - 1 - column)))) return '';
        const x = left + (index * (GLYPH_WIDTH + 1) + column) * dot;
        return `M${x} ${top + row * dot}h${dot}v${dot}h-${dot}z`;
      }),
    ),
  );
  return dots.join('');
}
