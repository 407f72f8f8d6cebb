import { i18n } from '#i18n';
import { Chip } from '@/components/ui/Chip';
import { GlyphButton } from './Glyph';
import type { Size } from './geometry';
import type { Item } from './review-state';
import { regionName, sourceName } from './sentences';

interface Props {
  item: Item;
  /** What tells it from others of its kind. */
  name: string;
  kind: string;
  picture: Size;
  isMarked: boolean;
  onSwitch: (isOn: boolean) => void;
  onHighlight: (item?: Item) => void;
  onEdit: (item: Item) => void;
}

/** One box: on or off, what will stand on it, where it is and who found it. Its value is not shown. */
export function FindingRow({ item, name, kind, picture, isMarked, onSwitch, onHighlight, onEdit }: Props) {
  const values = { kind, name, place: regionName(item, picture), source: sourceName(item.source) };
  return (
    <li
      id={rowDomId(item.id)}
      className="findings__row"
      data-marked={isMarked || undefined}
      data-off={!item.isOn || undefined}
      onPointerEnter={() => onHighlight(item)}
      onPointerLeave={() => onHighlight()}
      onFocus={() => onHighlight(item)}
      onBlur={() => onHighlight()}
    >
      <label className="findings__label">
        <input
          type="checkbox"
          checked={item.isOn}
          aria-label={i18n.t('review.findings.one', values)}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        <span className="findings__name">{name}</span>
        <span className="findings__place">{values.place}</span>
        <Chip>{values.source}</Chip>
      </label>
      <GlyphButton glyph="target" label={i18n.t('review.findings.edit', values)} onClick={() => onEdit(item)} />
    </li>
  );
}

export const rowDomId = (id: string) => `row-${id}`;
