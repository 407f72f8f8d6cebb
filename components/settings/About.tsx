import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Part } from './Part';

export function About() {
  return (
    <Part title={i18n.t('settings.about.title')}>
      <p>{i18n.t('settings.about.version', [browser.runtime.getManifest().version])}</p>
      <p className="settings__note">
        {i18n.t('settings.about.ocr')}{' '}
        <a href={browser.runtime.getURL('/ocr/NOTICES.txt')} target="_blank" rel="noreferrer">
          {i18n.t('settings.about.notices')}
        </a>
      </p>
    </Part>
  );
}
