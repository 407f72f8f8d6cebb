import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { RefusalReason, Replaced } from './decide';

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

export const heldSentence = (count: number) => i18n.t('notice.held', count);

/** About a file whose name promised text that could be checked. */
export const uncheckedSentence = () => i18n.t('notice.because.failed');

export const rawSentence = () => [i18n.t('notice.raw'), i18n.t('notice.history')];

export const reloadSentence = () => [i18n.t('notice.reload')];

/** What to do about a live key that was caught leaving. */
export const rotationSentence = () => [i18n.t('notice.rotation')];

const toKey = <Name extends string>(name: Name) =>
  (name === 'too-large' ? 'large' : name) as Exclude<Name, 'too-large'> | 'large';

/** A kind without a name of its own goes by its category. */
function countOf({ kind, category, count }: Replaced): string {
  const key = kind.replaceAll('-', '_');
  const name = browser.i18n.getMessage(`kind_${key}` as never) ? key : category;
  return i18n.t(`kind.${name}` as never, count);
}

const toList = (items: readonly string[]) =>
  new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'conjunction' }).format(items);
