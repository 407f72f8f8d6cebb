import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { useSay } from '@/components/ui/Toasts';
import { send } from '@/lib/messaging/send';
import { policyItem } from '@/lib/policy/policy-item';
import { Part } from './Part';

export function ClearEverything() {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);

  async function clear(): Promise<void> {
    try {
      await send('draft.clear', {});
      await policyItem.clear();
      await send('sites.apply', {});
      say.done(i18n.t('settings.clear.done'));
    } catch {
      say.failed(i18n.t('settings.clear.failed'));
    }
  }

  return (
    <Part title={i18n.t('settings.clear.title')} text={i18n.t('settings.clear.text')}>
      <div>
        <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
          {i18n.t('settings.clear.button')}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        title={i18n.t('settings.clear.confirm')}
        text={i18n.t('settings.clear.confirmText')}
        action={i18n.t('settings.clear.button')}
        onConfirm={clear}
        onClose={() => setAsking(false)}
      />
    </Part>
  );
}
