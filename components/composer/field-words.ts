import { i18n } from '#i18n';
import type { FieldId } from '@/lib/escalation/fields';

export const fieldName = (field: FieldId): string => i18n.t(`composer.fields.${field}`);

const hinted = [
  'summary',
  'affectedRoute',
  'firstSeen',
  'affectedCount',
  'timestampWindow',
  'retryBehavior',
  'partnerState',
  'currentImpact',
  'codePath',
  'errorMessage',
  'reproduction',
] as const satisfies readonly FieldId[];

/** A few words on what belongs into a field; undefined where its name says it. */
export function fieldHint(field: FieldId): string | undefined {
  const known = hinted.find((id) => id === field);
  return known && i18n.t(`composer.hints.${known}`);
}

/** Product names are said in every language as they are. */
export function choiceName(choice: string): string {
  switch (choice) {
    case 'sandbox':
      return i18n.t('composer.choices.sandbox');
    case 'production':
      return i18n.t('composer.choices.production');
    case 'local':
      return i18n.t('composer.choices.local');
    case 'API reference':
      return i18n.t('composer.choices.apiReference');
    case 'yes':
      return i18n.t('composer.choices.yes');
    case 'no':
      return i18n.t('composer.choices.no');
    case 'not sure':
      return i18n.t('composer.choices.notSure');
    default:
      return choice;
  }
}
