import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { RefusalReason, Replaced } from './decide';
import type { Covered, FileRefusal } from './picture-road';

/** The ways text takes; each has its own sentence for "nothing was …". */
export type Road = 'copy' | 'cut' | 'drag' | 'paste' | 'drop' | 'upload';

/** `2 e-mail addresses and 1 secret key replaced.` Kinds and counts, never values. */
export function replacedSentences(replaced: readonly Replaced[]): string[] {
  if (replaced.length === 0) return [];
  return [i18n.t('notice.replaced', [toList(replaced.map(countOf))])];
}

export function refusedSentence(road: Road, reason: RefusalReason): string[] {
  return [i18n.t(`notice.nothing.${road}`), i18n.t(`notice.because.${toKey(reason)}`)];
}

/** What kept each file back, one sentence a reason. */
export function heldSentences(refused: readonly FileRefusal[]): string[] {
  return [...new Set(refused)].map((reason) => heldBecause(reason, refused.filter((one) => one === reason).length));
}

function heldBecause(reason: FileRefusal, count: number): string {
  switch (reason) {
    case 'too-large':
    case 'too-many-pixels':
      return i18n.t('notice.file.large', count);
    case 'svg':
    case 'pdf':
    case 'office':
    case 'unknown':
    case 'slow':
    case 'failed':
    case 'held':
      return i18n.t(`notice.file.${reason}`, count);
    case 'empty':
    case 'damaged':
      return i18n.t('notice.file.damaged', count);
  }
}

export const cleaningSentence = (count: number) => i18n.t('notice.cleaning', count);

/** What was covered in the pictures that went on: kinds and counts. */
export function coveredSentences(pictures: number, covered: readonly Covered[]): string[] {
  if (pictures === 0) return [];
  const list = toList(coveredParts(covered));
  return [
    list ? i18n.t('notice.covered', pictures, [list, String(pictures)]) : i18n.t('notice.nothingCovered', pictures),
  ];
}

/** Kinds that only pictures have ("could not be read") have no name for this: they are other places. */
function coveredParts(covered: readonly Covered[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, count } of covered) counts.set(nameOf(kind), (counts.get(nameOf(kind)) ?? 0) + count);
  const { [otherPlace]: others, ...named } = Object.fromEntries(counts);
  const parts = Object.entries(named).map(([name, count]) => i18n.t(`kind.${name}` as never, count));
  return others ? [...parts, i18n.t(parts.length > 0 ? 'notice.otherPlaces' : 'notice.places', others)] : parts;
}

/** About pictures that stood between the words. */
export const picturesLeftSentence = (count: number) => i18n.t('notice.picturesLeft', count);

export const notTakenSentence = () => i18n.t('notice.because.notTaken');

export const printScreenSentences = () => [i18n.t('notice.printScreen.what'), i18n.t('notice.printScreen.how')];

export const rawSentence = () => [i18n.t('notice.raw'), i18n.t('notice.history')];

export const reloadSentence = () => [i18n.t('notice.reload')];

/** What to do about a live key that was caught leaving. */
export const rotationSentence = () => [i18n.t('notice.rotation')];

const toKey = <Name extends string>(name: Name) =>
  (name === 'too-large' ? 'large' : name) as Exclude<Name, 'too-large'> | 'large';

/** A kind without a name of its own goes by its category. */
const countOf = ({ kind, category, count }: Replaced) => i18n.t(`kind.${nameOf(kind, category)}` as never, count);

const otherPlace = 'other';

function nameOf(kind: string, otherwise = otherPlace): string {
  const key = kind.replaceAll('-', '_');
  return browser.i18n.getMessage(`kind_${key}` as never) ? key : otherwise;
}

const toList = (items: readonly string[]) =>
  new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'conjunction' }).format(items);
