import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/Toasts';
import { askForClipboard } from '@/lib/pictures/outside-picture';
import './ElsewhereBar.css';

const openIntake = (query = '') => browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}${query}` });

/** Ways in for pictures that are not of this page. The review tab takes them: a popup closes when it loses the focus. */
export function ElsewhereBar() {
  const say = useSay();
  async function cleanClipboard() {
    if (await askForClipboard().catch(() => false)) await openIntake('?from=clipboard');
    else say.failed(i18n.t('elsewhere.denied'));
  }
  return (
    <section className="elsewhere" aria-label={i18n.t('elsewhere.label')}>
      <Button look="plain" icon="copy" onClick={() => void cleanClipboard()}>
        {i18n.t('elsewhere.clipboard')}
      </Button>
      <Button look="plain" icon="picture" onClick={() => void openIntake()}>
        {i18n.t('elsewhere.file')}
      </Button>
    </section>
  );
}
