import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/components/ui/base.css';
import { ReviewPage } from '@/components/review/ReviewPage';

document.title = i18n.t('review.tabTitle');

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const jobId = new URLSearchParams(location.search).get('job') ?? '';
createRoot(document.getElementById('root')!).render(<ReviewPage jobId={jobId} onClose={() => void closeTab()} />);
