import { i18n } from '#i18n';
import type { Problem } from './checker';
import { centerOf, type Rect, type Size } from './geometry';
import type { Group } from './groups';
import type { Item, Reason } from './layout';
import type { Ending } from './useJob';

export function sourceName(source: Item['source']): string {
  switch (source) {
    case 'page':
      return i18n.t('review.source.page');
    case 'ocr':
      return i18n.t('review.source.ocr');
    case 'code':
      return i18n.t('review.source.code');
    case 'user':
      return i18n.t('review.source.user');
  }
}

/** Everyone who found something, in words. */
export const sourceNames = (sources: readonly Item['source'][]): string => sources.map(sourceName).join(' + ');

/**
 * Who found a box; where page and pixels could both have, that only one of them did.
 *
 * @param hasPage - the page was asked what it shows
 */
export function foundBy({ source, sources = [source] }: Pick<Item, 'source' | 'sources'>, hasPage: boolean): string {
  const [only] = sources;
  if (sources.length > 1 || !hasPage || (only !== 'page' && only !== 'ocr')) return sourceNames(sources);
  return i18n.t('review.source.only', { source: sourceName(only) });
}

/** Where in the picture, in words: a third of its height and of its width. */
export function regionName(rect: Rect, picture: Size): string {
  const { x, y } = centerOf(rect);
  const column = Math.min(2, Math.floor((3 * x) / picture.width));
  const row = Math.min(2, Math.floor((3 * y) / picture.height));
  const names = [
    ['review.region.topLeft', 'review.region.top', 'review.region.topRight'],
    ['review.region.left', 'review.region.center', 'review.region.right'],
    ['review.region.bottomLeft', 'review.region.bottom', 'review.region.bottomRight'],
  ] as const;
  return i18n.t((names[row] ?? names[1])[column] ?? 'review.region.center');
}

/** What tells a box from others of its kind: the label that will stand on it where that is its own, else a number. */
export function nameItems(groups: readonly Group[]): Map<string, string> {
  const names = groups.flatMap(({ items }) =>
    items.map(({ id, label }, index) => {
      const isOwn = label && items.filter((item) => item.label === label).length === 1;
      return [id, isOwn ? label : i18n.t('review.findings.number', [String(index + 1)])] as const;
    }),
  );
  return new Map(names);
}

export function endingText(ending: Ending): { title: string; text: string } {
  return { title: i18n.t(`review.ending.${ending}.title`), text: i18n.t(`review.ending.${ending}.text`) };
}

/** Stages as the picture host names them; one it adds later reads as plain work. */
export function stageName(stage: string | undefined): string {
  switch (stage) {
    case 'ink':
    case 'lines':
      return i18n.t('review.stage.lines');
    case 'read':
      return i18n.t('review.stage.read');
    case 'codes':
      return i18n.t('review.stage.codes');
    case 'decide':
      return i18n.t('review.stage.decide');
    default:
      return i18n.t('review.stage.other');
  }
}

/** Why a picture is held back. A problem without a place is about the whole picture. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'still-readable':
      return i18n.t('review.problem.stillReadable');
    case 'not-covered':
      return i18n.t('review.problem.notCovered');
    case 'not-explained':
      return i18n.t('review.problem.notExplained');
    case 'not-read-again':
      return i18n.t('review.problem.notReadAgain');
    default:
      return i18n.t('review.problem.file');
  }
}

export function reasonText(reason: Reason): string {
  switch (reason) {
    case 'not-what-it-seems':
      return i18n.t('review.reason.notWhatItSeems');
    case 'needed-by-support':
      return i18n.t('review.reason.neededBySupport');
    case 'other':
      return i18n.t('review.reason.other');
  }
}
