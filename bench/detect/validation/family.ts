import { type AnyPart, Random } from '../corpus/random.ts';
import { type Sample, toSample } from '../corpus/sample.ts';

/** Writes one text or value with its marks; everything in it is drawn from `random`. */
export type Draw = (random: Random) => string;
/** A text that varies, or one that is always the same. */
export type Template = Draw | string;
export type Families = Readonly<Record<string, readonly Template[]>>;

const write = (template: Template, random: Random): string =>
  typeof template === 'string' ? template : template(random);

/** `each` texts of every family, its templates taking turns; the family's name is `prefix/key`. */
export function drawFamilies(part: AnyPart, seed: number, prefix: string, families: Families, each: number): Sample[] {
  return Object.entries(families).flatMap(([key, templates]) => {
    const family = `${prefix}/${key}`;
    const random = new Random(seed, `${part}/${family}`);
    const order = random.shuffle(templates.map((_, index) => index));
    return Array.from({ length: each }, (_, index) => {
      const form = order[index % order.length] as number;
      return toSample(part, family, `form ${form}`, write(templates[form] as Template, random));
    });
  });
}
