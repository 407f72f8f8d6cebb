import { i18n } from '#i18n';

/** What of a picture could not be inspected, and why. */
export function notInspectedText(reason: string, count: number): string {
  switch (reason) {
    case 'frame':
    case 'canvas':
    case 'image':
    case 'video':
    case 'plugin':
    case 'unread':
      return i18n.t(`review.notInspected.${reason}`, count);
    case 'no-page':
      return i18n.t('review.notInspected.noPage');
    default:
      return i18n.t('review.notInspected.other', count);
  }
}
