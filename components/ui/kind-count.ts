import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { kindName } from './kind-name';

/** `2 e-mail addresses`. A kind that the catalogue does not name goes by its own words. */
export function kindCount(kind: string, count: number): string {
  const key = kind.replaceAll('-', '_');
  const isNamed = browser.i18n.getMessage(`kind_${key}` as never) !== '';
  return isNamed ? i18n.t(`kind.${key}` as never, count) : i18n.t('ui.kindCount', [kindName(kind), count]);
}
