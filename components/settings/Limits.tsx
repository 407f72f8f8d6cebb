import { i18n } from '#i18n';
import { Part } from './Part';

const limits = ['image', 'pdf', 'system', 'hostile', 'meaning', 'letThrough'] as const;

/** What no one should rely on it for. */
export function Limits() {
  return (
    <Part title={i18n.t('settings.limits.title')}>
      <ul className="settings__list">
        {limits.map((limit) => (
          <li key={limit}>{i18n.t(`settings.limits.${limit}`)}</li>
        ))}
      </ul>
    </Part>
  );
}
