import { i18n } from '#i18n';
import { Chip } from '@/components/ui/Chip';
import { GlyphButton } from './Glyph';
import type { Size } from './geometry';
import type { Item } from './layout';
import { foundBy, regionName } from './sentences';

interface Props {
  item: Item;
  /** What tells it from others of its kind. */
  name: string;
  kind: string;
  picture: Size;
  hasPage: boolean;
  isMarked: boolean;
  onSwitch: (isOn: boolean) => void;
  onHighlight: (item?: Item) => void;
  onEdit: (item: Item) => void;
}

/** One box: on or off, what will stand on it, where it is and who found it. Its value is not shown. */
export function FindingRow({ item, name, kind, picture, hasPage, isMarked, onSwitch, onHighlight, onEdit }: Props) {
  const values = { kind, name, place: regionName(item, picture), source: foundBy(item, hasPage) };
  // The pixels show what the page did not say: worth a look.
  const isAlone = hasPage && (item.sources ?? [item.source]).join() === 'ocr';
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
        <Chip {...(isAlone && { tone: 'warn' })}>{values.source}</Chip>
      </label>
      <GlyphButton glyph="target" label={i18n.t('review.findings.edit', values)} onClick={() => onEdit(item)} />
    </li>
  );
}

const rowDomId = (id: string) => `row-${id}`;

/** Scrolls the list alone: a page that jumps under a pressed pointer would move the box with it. */
export function revealRow(id: string): void {
  const row = document.getElementById(rowDomId(id));
  const list = row?.closest('.desk__scroll');
  if (!row || !list || list.scrollHeight <= list.clientHeight) return;
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 48;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 48;
}
