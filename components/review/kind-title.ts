import { i18n } from '#i18n';
import { kindName } from '@/components/ui/kind-name';

/** Written in capitals wherever they stand in a kind's name. */
const acronyms = /\b(api|cli|iban|id|ip|json|jwt|qr|url)\b/g;

/** A kind of finding as a heading, with words for what only pictures have. */
export function kindTitle(kind: string): string {
  switch (kind) {
    case 'user':
      return i18n.t('review.kind.user');
    case 'unread':
      return i18n.t('review.kind.unread');
    case 'unsure':
      return i18n.t('review.kind.unsure');
    case 'unknown':
      return i18n.t('review.kind.unknown');
    case 'moving':
      return i18n.t('review.kind.moving');
    default: {
      const words = kindName(kind).replace(acronyms, (word) => word.toUpperCase());
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
  }
}
