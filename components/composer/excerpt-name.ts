import { i18n } from '#i18n';
import type { Excerpt } from '@/lib/escalation/draft';

/** Time of day, as the user's language writes it. */
export const timeOf = (at: string): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(new Date(at));

/** `Copied text, 14:02:11`: the second tells two copies apart. */
export const excerptName = ({ kind, at }: Excerpt): string =>
  i18n.t('composer.evidence.item', [i18n.t(`composer.evidence.${kind}`), timeOf(at)]);
