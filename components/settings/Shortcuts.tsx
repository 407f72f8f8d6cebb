import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Part } from './Part';
import { useShortcuts } from './useShortcuts';

const shortcutsPage = 'chrome://extensions/shortcuts';

/** The keys that the browser really assigned. */
export function Shortcuts() {
  const shortcuts = useShortcuts();
  return (
    <Part title={i18n.t('settings.shortcuts.title')}>
      <ul className="card" aria-label={i18n.t('settings.shortcuts.title')}>
        {shortcuts.map(({ command, keys }) => (
          <li key={command}>
            <span className="site__name">
              {i18n.t(`settings.shortcuts.${command}`)}
              {keys === '' && (
                <span className="site__note" data-off>
                  {i18n.t('settings.shortcuts.unset')}
                </span>
              )}
            </span>
            {keys !== '' && <kbd className="keys">{keys}</kbd>}
          </li>
        ))}
      </ul>
      {import.meta.env.FIREFOX ? (
        <p className="settings__note">{i18n.t('settings.shortcuts.changeFirefox')}</p>
      ) : (
        <div className="settings__line">
          <p className="settings__note">{i18n.t('settings.shortcuts.change')}</p>
          <Button look="plain" onClick={() => void browser.tabs.create({ url: shortcutsPage })}>
            {i18n.t('settings.shortcuts.openChange')}
          </Button>
        </div>
      )}
    </Part>
  );
}
