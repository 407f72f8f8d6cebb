import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/Toasts';
import type { PolicyHandle } from '@/components/ui/usePolicy';
import { send } from '@/lib/messaging/send';
import { allow } from '@/lib/policy/allowed-values';
import { type AllowedValues as Allowed, strictest } from '@/lib/policy/policy';
import { Part } from './Part';

/** "This is not a secret": values that are let pass, kept as keyed hashes. */
export function AllowedValues({ settings: { policy, change } }: { settings: PolicyHandle }) {
  const say = useSay();
  const [value, setValue] = useState('');
  const count = policy?.allowed.hashes.length ?? 0;

  async function store(edit: (allowed: Allowed) => Allowed, sentence: string): Promise<void> {
    try {
      await change((current) => ({ ...current, allowed: edit(current.allowed) }));
      await send('sites.apply', {});
      say.done(sentence);
    } catch {
      say.failed(i18n.t('settings.applyFailed'));
    }
  }

  function add(): void {
    if (value.trim() === '') return;
    void store((allowed) => allow(allowed, value), i18n.t('settings.allowed.added'));
    setValue('');
  }

  return (
    <Part title={i18n.t('settings.allowed.title')} text={i18n.t('settings.allowed.text')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="settings__label" htmlFor="allowed-value">
          {i18n.t('settings.allowed.label')}
        </label>
        <div className="settings__row">
          <input
            id="allowed-value"
            className="input"
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
          <Button onClick={add}>{i18n.t('settings.allowed.add')}</Button>
        </div>
      </form>
      <div className="settings__line">
        <p className="settings__note" role="status">
          {i18n.t('settings.allowed.count', count)}
        </p>
        {count > 0 && (
          <Button look="plain" onClick={() => store(() => strictest.allowed, i18n.t('settings.allowed.count', 0))}>
            {i18n.t('settings.allowed.removeAll')}
          </Button>
        )}
      </div>
    </Part>
  );
}
