import { createData, truth } from '../../../demo/data.ts';

/** Every story shows the same values, unless others are asked for by hand. */
export const seed = Number(process.env.SUPPORTSAFE_SEED ?? 7);
export const data = createData(seed);

const { secrets, identifiers } = truth(data);

/** Blanks and case do not hide a value. */
const fold = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** Secret, personal and internal values of the demo that a text holds, as `kind: value`. */
export function plantedIn(...outputs: readonly string[]): string[] {
  const text = fold(outputs.join('\n'));
  const leaks = secrets.filter(({ value }) => text.includes(fold(value)));
  return [...new Set(leaks.map(({ kind, value }) => `${kind}: ${value}`))];
}

/** Support-safe identifiers that stand in the original and are missing from what arrived. */
export function lostFrom(arrived: string, original: string): string[] {
  const [before, after] = [fold(original), fold(arrived)];
  const lost = identifiers.filter(({ value }) => before.includes(fold(value)) && !after.includes(fold(value)));
  return [...new Set(lost.map(({ kind, value }) => `${kind}: ${value}`))];
}

/** Names that can only be known from the settings. */
export const providerNames = [data.internal.bank.value, data.internal.venue.value];
