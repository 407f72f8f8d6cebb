import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { usePolicy } from '@/components/ui/usePolicy';
import { About } from './About';
import { AllowedValues } from './AllowedValues';
import { ClearEverything } from './ClearEverything';
import { Limits } from './Limits';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { Terms } from './Terms';
import '@/components/ui/Input.css';
import './Settings.css';

export function Settings() {
  const settings = usePolicy();
  return (
    <main className="settings">
      <div className="settings__top">
        <h1>
          <Icon name="shield" size={24} />
          {i18n.t('settings.title')}
        </h1>
        <p className="settings__lead">{i18n.t('settings.lead')}</p>
      </div>
      <Sites settings={settings} />
      <Terms settings={settings} />
      <AllowedValues settings={settings} />
      <Shortcuts />
      <Limits />
      <ClearEverything />
      <About />
    </main>
  );
}
