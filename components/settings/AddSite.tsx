import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

/** Asks for the permission to guard one more site. */
export function AddSite({ onAdd }: { onAdd: (address: string) => boolean }) {
  const [address, setAddress] = useState('');
  return (
    <form
      aria-label={i18n.t('settings.sites.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (onAdd(address)) setAddress('');
      }}
    >
      <label className="settings__label" htmlFor="site-address">
        {i18n.t('settings.sites.add')}
      </label>
      <div className="settings__row">
        <input
          id="site-address"
          className="input"
          inputMode="url"
          autoComplete="off"
          placeholder={i18n.t('settings.sites.addressHint')}
          aria-label={i18n.t('settings.sites.address')}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button icon="shield" onClick={() => onAdd(address) && setAddress('')}>
          {i18n.t('settings.sites.addButton')}
        </Button>
      </div>
    </form>
  );
}
