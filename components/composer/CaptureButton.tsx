import { Menu } from '@base-ui/react/menu';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { CaptureWay, TabActions } from './useTabActions';
import './CaptureButton.css';

const ways: readonly { way: CaptureWay; icon: IconName }[] = [
  { way: 'view', icon: 'camera' },
  { way: 'region', icon: 'region' },
  { way: 'element', icon: 'element' },
  { way: 'page', icon: 'page' },
];

/** Captures the visible tab at once; the menu beside it has every way. */
export function CaptureButton({ actions }: { actions: TabActions }) {
  const isBusy = actions.busy !== undefined;
  return (
    <div className="capture">
      <Button look="soft" icon="camera" disabled={isBusy} onClick={() => actions.capture('view')}>
        {i18n.t(actions.busy === 'capture' ? 'tab.capturing' : 'tab.capture')}
      </Button>
      <Menu.Root modal={false}>
        <Menu.Trigger
          disabled={isBusy}
          render={<IconButton look="soft" icon="chevron" label={i18n.t('tab.captureMore')} />}
        />
        <Menu.Portal>
          <Menu.Positioner className="menu__place" align="end" sideOffset={4} collisionPadding={8}>
            <Menu.Popup className="menu">
              {ways.map(({ way, icon }) => (
                <Menu.Item
                  key={way}
                  className="menu__item"
                  label={i18n.t(`tab.way.${way}.name`)}
                  onClick={() => actions.capture(way)}
                >
                  <Icon name={icon} />
                  <span className="menu__name">{i18n.t(`tab.way.${way}.name`)}</span>
                  <span className="menu__hint">{i18n.t(`tab.way.${way}.hint`)}</span>
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}

/** How far the picture of a whole page is, and the way to end it. */
export function CaptureProgress({ done, onCancel }: { done: number; onCancel: () => void }) {
  return (
    <div className="capture__progress">
      <span role="status">{i18n.t('tab.scrolling')}</span>
      <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      <progress value={done} max={1} aria-label={i18n.t('tab.scrolling')} />
      <p className="actions__hint">{i18n.t('tab.scrollingHint')}</p>
    </div>
  );
}
