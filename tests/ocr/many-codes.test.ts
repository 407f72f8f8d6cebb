import { beforeAll, expect, test } from 'vitest';
import { prepareCodes } from '@/bench/pictures/codes';
import { type CodeLook, drawCode, isWithin } from '@/bench/pictures/draw-code';
import { Random } from '@/bench/pictures/random';

let find: ReturnType<typeof prepareCodes>;
beforeAll(() => {
  find = prepareCodes();
});

/** Symbologies, what they can hold, and how small and how turned they are still found. */
const families = [
  { format: 'QRCode', count: 160, modules: [2, 2.5, 3, 4, 5, 6], anyAngle: true },
  { format: 'DataMatrix', count: 40, modules: [4, 5, 6], anyAngle: false },
  { format: 'Aztec', count: 40, modules: [4, 5, 6], anyAngle: false },
  { format: 'PDF417', count: 20, modules: [3, 4], anyAngle: false },
  { format: 'Code128', count: 25, modules: [2, 3], anyAngle: false },
  { format: 'EAN13', count: 15, modules: [2, 3], anyAngle: false },
] as const;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

test.for(families)('$count codes of the kind $format are covered whole', { timeout: 180_000 }, async (family) => {
  const random = new Random(family.count * 31 + family.format.length);
  const missed: CodeLook[] = [];
  for (let i = 0; i < family.count; i += 1) {
    const module = random.pick(family.modules);
    const isNumber = family.format === 'EAN13';
    const length = isNumber ? 12 : random.int(8, family.format === 'QRCode' ? 90 : 14);
    const look: CodeLook = {
      text: random.chars(isNumber ? LETTERS.slice(26) : LETTERS, length),
      format: family.format,
      module,
      angle: family.anyAngle && random.chance(0.5) ? random.int(0, 359) : random.pick([0, 0, 90, 180, 270]),
      inverted: random.chance(0.3),
      width: 520,
      height: 520,
    };
    const { bitmap, ink } = await drawCode(look);
    const boxes = await find(bitmap);
    if (!isWithin(ink, boxes)) missed.push(look);
  }
  expect(missed).toEqual([]);
});
