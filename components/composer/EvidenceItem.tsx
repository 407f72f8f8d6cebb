import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Icon, type IconName } from '@/components/ui/Icon';
import { kindCount } from '@/components/ui/kind-count';
import { Toggle } from '@/components/ui/Toggle';
import type { Excerpt, Picture } from '@/lib/escalation/draft';
import { excerptName, timeOf } from './excerpt-name';
import { excerptAnchor } from './lint-view';

const icons: Readonly<Record<Excerpt['kind'], IconName>> = {
  copy: 'copy',
  paste: 'page',
  capture: 'camera',
  page: 'tags',
};

const maxIdentifiers = 8;

interface Props {
  excerpt: Excerpt;
  onRemove: () => void;
  onCopyPicture: (picture: Picture) => void;
  onInclude: (isIncluded: boolean) => void;
}

export function EvidenceItem({ excerpt, onRemove, onCopyPicture, onInclude }: Props) {
  const { kind, at, title, text, picture, identifiers, replaced, notInspected } = excerpt;
  const name = excerptName(excerpt);
  return (
    <li className="excerpt" id={excerptAnchor(excerpt.id)} tabIndex={-1}>
      <div className="excerpt__head">
        <Icon name={icons[kind]} />
        <p className="excerpt__name">
          {i18n.t(`composer.evidence.${kind}`)} <span className="excerpt__time">{timeOf(at)}</span>
        </p>
        <div className="excerpt__tools">
          {picture?.verified && (
            <IconButton
              label={i18n.t('composer.evidence.copyPicture', [timeOf(at)])}
              icon="copy"
              onClick={() => onCopyPicture(picture)}
            />
          )}
          <IconButton label={i18n.t('composer.evidence.remove', [name])} icon="trash" onClick={onRemove} />
        </div>
      </div>
      {title && <p className="excerpt__note">{title}</p>}
      <div className="chips">
        {picture && !picture.verified && <Chip tone="block">{i18n.t('composer.evidence.unverified')}</Chip>}
        {replaced.map((entry) => (
          <Chip key={entry.kind}>{kindCount(entry.kind, entry.count)}</Chip>
        ))}
        {replaced.length === 0 && !title && <Chip>{i18n.t('composer.evidence.nothingReplaced')}</Chip>}
      </div>
      {identifiers.length > 0 && (
        <div className="chips">
          {identifiers.slice(0, maxIdentifiers).map((identifier) => (
            <Chip key={`${identifier.kind} ${identifier.value}`} mono>
              {identifier.value}
            </Chip>
          ))}
          {identifiers.length > maxIdentifiers && (
            <span className="excerpt__note">
              {i18n.t('composer.evidence.more', [identifiers.length - maxIdentifiers])}
            </span>
          )}
        </div>
      )}
      {notInspected && notInspected.length > 0 && (
        <p className="excerpt__note">{i18n.t('composer.evidence.notInspected', [notInspected.join(', ')])}</p>
      )}
      {text !== '' && (
        <>
          <Toggle
            small
            label={i18n.t('composer.evidence.includeNamed', [name])}
            text={i18n.t('composer.evidence.include')}
            checked={excerpt.isIncluded !== false}
            onChange={onInclude}
          />
          <details>
            <summary>{i18n.t('composer.evidence.showText')}</summary>
            <pre>{text}</pre>
          </details>
        </>
      )}
    </li>
  );
}
