import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { About } from './About';
import { AllowedValues } from './AllowedValues';
import { ClearEverything } from './ClearEverything';
import { Limits } from './Limits';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { Terms } from './Terms';
import './Settings.css';

export function Settings() {
  return (
    <main className="settings">
      <div className="settings__top">
        <h1>
          <Icon name="shield" size={24} />
          {i18n.t('settings.title')}
        </h1>
        <p className="settings__lead">{i18n.t('settings.lead')}</p>
      </div>
      <Sites />
      <Terms />
      <AllowedValues />
      <Shortcuts />
      <Limits />
      <ClearEverything />
      <About />
    </main>
  );
}
