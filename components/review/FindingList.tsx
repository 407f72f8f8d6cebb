import { useState } from 'react';
import { i18n } from '#i18n';
import { FindingRow } from './FindingRow';
import { Glyph } from './Glyph';
import type { Size } from './geometry';
import type { Group } from './groups';
import { kindTitle } from './kind-title';
import type { Item } from './layout';
import './FindingList.css';

/** Longer groups start folded. */
const LONG_GROUP = 10;

interface Props {
  groups: readonly Group[];
  picture: Size;
  /** The page was asked what it shows. */
  hasPage: boolean;
  names: ReadonlyMap<string, string>;
  selectedId: string | undefined;
  highlightedId: string | undefined;
  onSwitch: (ids: string[], isOn: boolean) => void;
  onHighlight: (item?: Item) => void;
  /** Puts the keyboard on the box in the picture. */
  onEdit: (item: Item) => void;
}

/** Every box by kind. For a screen reader this list is the picture. */
export function FindingList({ groups, ...rest }: Props) {
  if (groups.length === 0) return <p className="findings__empty">{i18n.t('review.findings.none')}</p>;
  return (
    <ul className="findings">
      {groups.map((group) => (
        <FindingGroup key={group.kind} group={group} {...rest} />
      ))}
    </ul>
  );
}

function FindingGroup({ group, ...props }: Omit<Props, 'groups'> & { group: Group }) {
  const { items } = group;
  const holdsSelected = items.some((item) => item.id === props.selectedId);
  const [isFolded, setIsFolded] = useState(items.length > LONG_GROUP);
  const isOpen = !isFolded || holdsSelected;
  const name = kindTitle(group.kind);
  const onCount = items.filter((item) => item.isOn).length;
  const count = i18n.t('review.findings.count', [String(onCount), String(items.length)]);
  return (
    <li className="findings__group">
      <div className="findings__head">
        <label className="findings__label">
          <input
            type="checkbox"
            ref={(element) => {
              if (element) element.indeterminate = group.on === 'some';
            }}
            checked={group.on === 'all'}
            aria-label={i18n.t('review.findings.all', { kind: name })}
            onChange={() =>
              props.onSwitch(
                items.map((item) => item.id),
                group.on !== 'all',
              )
            }
          />
          <span className="findings__kind">{name}</span>
        </label>
        <button
          type="button"
          className="findings__fold"
          aria-expanded={isOpen}
          aria-label={i18n.t('review.findings.fold', { kind: name, count })}
          onClick={() => setIsFolded(isOpen)}
        >
          {count}
          <Glyph name="chevron" />
        </button>
      </div>
      {isOpen && (
        <ul className="findings__rows" aria-label={name}>
          {items.map((item) => (
            <FindingRow
              key={item.id}
              item={item}
              name={props.names.get(item.id) ?? ''}
              kind={name}
              picture={props.picture}
              hasPage={props.hasPage}
              isMarked={item.id === props.highlightedId || item.id === props.selectedId}
              onSwitch={(isOn) => props.onSwitch([item.id], isOn)}
              onHighlight={props.onHighlight}
              onEdit={props.onEdit}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
