import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import type { TabView } from './tab-view';
import type { TabActions } from './useTabActions';
import './TabHeader.css';

interface Props {
  view: TabView;
  origin: string;
  actions: TabActions;
  onLarger: (() => void) | undefined;
}

/** What is true of the tab, and what to do about it. */
export function TabHeader({ view, origin, actions, onLarger }: Props) {
  const openSettings = () => void browser.runtime.openOptionsPage();
  return (
    <header className="tab">
      <div className="tab__top">
        <span className="tab__badge" data-tone={view.tone}>
          <Icon name="shield" size={20} />
        </span>
        <div className="tab__words" role="status" data-testid="tab-state" data-state={view.state}>
          <div className="tab__state">
            <h1>{i18n.t(`tab.state.${view.state}`)}</h1>
            {view.host && <span className="tab__host">{view.host}</span>}
          </div>
          <p className="tab__sentence">{i18n.t(`tab.sentence.${view.state}`)}</p>
        </div>
        <div className="tab__tools">
          {onLarger && <IconButton label={i18n.t('tab.openLarger')} icon="larger" onClick={onLarger} />}
          <IconButton label={i18n.t('tab.settings')} icon="settings" onClick={openSettings} />
        </div>
      </div>
      {view.roles && (
        <div className="chips">
          {view.roles.source && <Chip tone="ok">{i18n.t('tab.role.source')}</Chip>}
          {view.roles.destination && <Chip tone="ok">{i18n.t('tab.role.destination')}</Chip>}
          {!view.roles.source && <Chip>{i18n.t('tab.role.noSource')}</Chip>}
          {!view.roles.destination && <Chip>{i18n.t('tab.role.noDestination')}</Chip>}
        </div>
      )}
      {view.openFrames.length > 0 && (
        <ul className="tab__frames" aria-label={i18n.t('tab.openFrames')}>
          {view.openFrames.map((frame) => (
            <li key={frame}>
              <span>{frame}</span>
              <Button aria-label={i18n.t('tab.guardFrameNamed', [frame])} onClick={() => actions.guard(frame)}>
                {i18n.t('tab.guardFrame')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {view.offer === 'guard' && (
        <Button look="primary" icon="shield" disabled={actions.busy === 'guard'} onClick={() => actions.guard(origin)}>
          {i18n.t('tab.guardSite')}
        </Button>
      )}
      {view.offer === 'reload' && (
        <Button look="primary" icon="reload" onClick={actions.reload}>
          {i18n.t('tab.reloadPage')}
        </Button>
      )}
      {view.offer === 'settings' && (
        <Button icon="settings" onClick={openSettings}>
          {i18n.t('tab.openSettings')}
        </Button>
      )}
    </header>
  );
}
