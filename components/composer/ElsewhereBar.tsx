import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/Toasts';
import { askForClipboardInPopup, mayReadClipboard } from '@/lib/pictures/clipboard-right';
import './ElsewhereBar.css';

const openIntake = (query = '') =>
  void browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}${query}` });

/** Ways in for pictures that are not of this page. The review tab takes them: a popup closes when it loses the focus. */
export function ElsewhereBar() {
  const say = useSay();
  const [mayRead, setMayRead] = useState(false);
  useEffect(() => void mayReadClipboard().then(setMayRead), []);

  async function ask() {
    const isGiven = await askForClipboardInPopup().catch(() => false);
    if (!isGiven) say.failed(i18n.t('elsewhere.denied'));
  }
  return (
    <section className="elsewhere" aria-label={i18n.t('elsewhere.label')}>
      <Button look="plain" icon="copy" onClick={() => (mayRead ? openIntake('?from=clipboard') : void ask())}>
        {i18n.t('elsewhere.clipboard')}
      </Button>
      <Button look="plain" icon="picture" onClick={() => openIntake()}>
        {i18n.t('elsewhere.file')}
      </Button>
    </section>
  );
}
