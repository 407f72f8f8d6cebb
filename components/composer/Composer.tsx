import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Notice } from '@/components/ui/Notice';
import { ComposerFields, ComposerSide } from './ComposerForm';
import { ElsewhereBar } from './ElsewhereBar';
import { HandOverBar } from './HandOverBar';
import { HeldPictures } from './HeldPictures';
import { newestPicture } from './pictures';
import { isUntouched } from './progress';
import { TabActionsBar } from './TabActionsBar';
import { TabHeader } from './TabHeader';
import { toTabView } from './tab-view';
import { useComposer } from './useComposer';
import { useTab } from './useTab';
import { useTabActions } from './useTabActions';
import './Composer.css';

/** The whole composer, in the popup and as a tab. */
export function Composer({ isPopup }: { isPopup: boolean }) {
  const composer = useComposer();
  const tab = useTab();
  const actions = useTabActions(tab, isPopup);
  const [isClearing, setClearing] = useState(false);
  const view = toTabView(tab.state, composer.policy);
  const known = typeof tab.state === 'object' ? tab.state : undefined;
  const { draft } = composer;

  return (
    <div className="composer">
      <TabHeader
        view={view}
        origin={known?.origin ?? ''}
        actions={actions}
        onLarger={isPopup ? () => openLarger(tab.tabId) : undefined}
      />
      <main className="composer__body">
        <div className="composer__form">
          <HeldPictures />
          <TabActionsBar
            actions={actions}
            canLetThrough={view.canLetThrough}
            secondsLeft={known?.passThroughSeconds ?? 0}
          />
          <ElsewhereBar />
          {!composer.isSaved && (
            <Notice tone="block" role="alert">
              {i18n.t('composer.notSaved')}
            </Notice>
          )}
          {draft && isUntouched(draft) && <p className="composer__lead">{i18n.t('composer.lead')}</p>}
          {!draft && <p className="composer__lead">{i18n.t(composer.isUnreadable ? 'ui.notLoaded' : 'ui.loading')}</p>}
          {draft && <ComposerFields composer={composer} draft={draft} />}
        </div>
        {draft && (
          <div className="composer__side">
            <ComposerSide composer={composer} draft={draft} />
            {!isUntouched(draft) && (
              <div className="composer__clear">
                <Button look="plain" icon="trash" onClick={() => setClearing(true)}>
                  {i18n.t('composer.clear.button')}
                </Button>
              </div>
            )}
          </div>
        )}
      </main>
      <HandOverBar
        blocking={composer.lintView?.blocking}
        hasPicture={draft !== undefined && newestPicture(draft) !== undefined}
        handOver={composer.handOver}
        onShowProblems={composer.showProblems}
      />
      <ConfirmDialog
        open={isClearing}
        title={i18n.t('composer.clear.title')}
        text={i18n.t('composer.clear.text')}
        action={i18n.t('composer.clear.button')}
        onConfirm={composer.clear}
        onClose={() => setClearing(false)}
      />
    </div>
  );
}

/** The same draft in a tab of its own, which still speaks of the page it was opened on. */
async function openLarger(tabId: number | undefined): Promise<void> {
  const query = tabId === undefined ? '' : `?tab=${tabId}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/composer.html')}${query}` });
  window.close();
}
