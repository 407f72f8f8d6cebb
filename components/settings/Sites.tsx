import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Toggle } from '@/components/ui/Toggle';
import type { PolicyHandle } from '@/components/ui/usePolicy';
import type { Roles } from '@/lib/policy/policy';
import { AddSite } from './AddSite';
import { Part } from './Part';
import type { SiteView } from './site-view';
import { useSites } from './useSites';

/** Guarded sites with their roles. */
export function Sites({ settings }: { settings: PolicyHandle }) {
  const { sites, setRoles, remove, add } = useSites(settings);
  return (
    <Part title={i18n.t('settings.sites.title')} text={i18n.t('settings.sites.text')}>
      {sites.length === 0 && <p className="settings__note">{i18n.t('settings.sites.none')}</p>}
      {sites.length > 0 && (
        <ul className="card" aria-label={i18n.t('settings.sites.title')}>
          {sites.map((site) => (
            <Site
              key={site.pattern}
              site={site}
              onRoles={(roles) => setRoles(site, roles)}
              onRemove={() => remove(site)}
            />
          ))}
        </ul>
      )}
      <AddSite onAdd={add} />
    </Part>
  );
}

function Site(props: { site: SiteView; onRoles: (roles: Roles) => void; onRemove: () => void }) {
  const { name, roles, isBuiltIn } = props.site;
  const isOff = !roles.source && !roles.destination;
  return (
    <li>
      <span className="site__name">
        {name}
        {isOff && (
          <span className="site__note" data-off>
            {i18n.t('settings.sites.off')}
          </span>
        )}
        {!isOff && isBuiltIn && <span className="site__note">{i18n.t('settings.sites.builtIn')}</span>}
      </span>
      <Toggle
        label={i18n.t('settings.sites.sourceNamed', [name])}
        text={i18n.t('settings.sites.source')}
        checked={roles.source}
        onChange={(source) => props.onRoles({ ...roles, source })}
      />
      <Toggle
        label={i18n.t('settings.sites.destinationNamed', [name])}
        text={i18n.t('settings.sites.destination')}
        checked={roles.destination}
        onChange={(destination) => props.onRoles({ ...roles, destination })}
      />
      {!isBuiltIn && (
        <Button look="plain" aria-label={i18n.t('settings.sites.removeNamed', [name])} onClick={props.onRemove}>
          {i18n.t('settings.sites.remove')}
        </Button>
      )}
    </li>
  );
}
