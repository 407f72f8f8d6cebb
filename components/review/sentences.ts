import { i18n } from '#i18n';
import type { Problem } from './checker';
import { centerOf, type Rect, type Size } from './geometry';
import type { Item, Reason } from './review-state';
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

export function endingText(ending: Ending): { title: string; text: string } {
  switch (ending) {
    case 'attached':
      return { title: i18n.t('review.ending.attached.title'), text: i18n.t('review.ending.attached.text') };
    case 'cancelled':
      return { title: i18n.t('review.ending.cancelled.title'), text: i18n.t('review.ending.cancelled.text') };
    case 'gone':
      return { title: i18n.t('review.ending.gone.title'), text: i18n.t('review.ending.gone.text') };
    case 'unanswered':
      return { title: i18n.t('review.ending.unanswered.title'), text: i18n.t('review.ending.unanswered.text') };
    case 'failed':
      return { title: i18n.t('review.ending.failed.title'), text: i18n.t('review.ending.failed.text') };
  }
}

/** Stages as the picture host names them; one it adds later reads as plain work. */
export function stageName(stage: string | undefined): string {
  switch (stage) {
    case 'decode':
      return i18n.t('review.stage.decode');
    case 'page':
      return i18n.t('review.stage.page');
    case 'lines':
      return i18n.t('review.stage.lines');
    case 'read':
    case 'ocr':
      return i18n.t('review.stage.read');
    case 'codes':
      return i18n.t('review.stage.codes');
    case 'paint':
      return i18n.t('review.stage.paint');
    case 'verify':
    case 'check':
      return i18n.t('review.stage.verify');
    default:
      return i18n.t('review.stage.other');
  }
}

/** Why a picture is held back. A problem without a place is about the whole picture. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'readable':
    case 'text':
    case 'left':
      return i18n.t('review.problem.readable');
    case 'known':
      return i18n.t('review.problem.known');
    case 'pixels':
    case 'fill':
      return i18n.t('review.problem.pixels');
    case 'chunks':
    case 'metadata':
      return i18n.t('review.problem.metadata');
    case 'code':
      return i18n.t('review.problem.code');
    case 'timeout':
      return i18n.t('review.problem.timeout');
    default:
      return problem.box ? i18n.t('review.problem.place') : i18n.t('review.problem.other');
  }
}

/** What could not be inspected, and why. */
export function notInspectedText(reason: string, count: number): string {
  switch (reason) {
    case 'frame':
      return i18n.t('review.notInspected.frame', count);
    case 'canvas':
      return i18n.t('review.notInspected.canvas', count);
    case 'image':
      return i18n.t('review.notInspected.image', count);
    case 'video':
      return i18n.t('review.notInspected.video', count);
    case 'plugin':
      return i18n.t('review.notInspected.plugin', count);
    case 'unread':
      return i18n.t('review.notInspected.unread', count);
    case 'low-confidence':
      return i18n.t('review.notInspected.lowConfidence', count);
    case 'page':
    case 'no-page':
      return i18n.t('review.notInspected.page');
    default:
      return i18n.t('review.notInspected.other', count);
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
