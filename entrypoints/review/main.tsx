import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/components/ui/base.css';
import { ReviewApp } from '@/components/review/ReviewApp';

document.title = i18n.t('review.tabTitle');

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const query = new URLSearchParams(location.search);
createRoot(document.getElementById('root')!).render(
  <ReviewApp
    jobId={query.get('job') ?? ''}
    readsClipboard={query.get('from') === 'clipboard'}
    onClose={() => void closeTab()}
  />,
);
