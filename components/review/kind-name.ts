import { i18n } from '#i18n';

/** Written in capitals wherever they stand in a kind's id. */
const acronyms =
  /\b(api|aws|bic|cvv|dns|dob|iban|id|ip|jwt|kyc|mac|mrz|otp|pem|pin|pii|qr|sdk|ssh|ssn|url|uuid|vat)\b/g;

/** What a reader calls a kind of finding. */
export function kindName(kind: string): string {
  switch (kind) {
    case 'user':
      return i18n.t('review.kind.user');
    case 'unread':
      return i18n.t('review.kind.unread');
    case 'low-confidence':
      return i18n.t('review.kind.lowConfidence');
    case 'code':
    case 'qr':
    case 'qr-code':
    case 'barcode':
      return i18n.t('review.kind.code');
    case 'canvas':
    case 'image':
    case 'video':
    case 'frame':
    case 'plugin':
      return i18n.t('review.kind.opaque');
    default:
      return fromId(kind);
  }
}

function fromId(kind: string): string {
  const words = kind.replaceAll(/[-_]/g, ' ').replace(acronyms, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
