import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { FILL, INK } from './fill';
import { handles, type Rect, type Size } from './geometry';
import { kindName } from './kind-name';
import type { Item } from './review-state';
import { regionName, sourceName } from './sentences';

interface Props {
  item: Item;
  /** Where it is drawn while a hand moves it. */
  rect: Rect;
  picture: Size;
  scale: number;
  isSelected: boolean;
  isHighlighted: boolean;
  /** One box of the picture is a tab stop; Page Up and Page Down go to the others. */
  isTabStop: boolean;
  onKey: (event: KeyboardEvent, item: Item) => void;
  onFocus: (id: string) => void;
  onHover: (id?: string) => void;
}

export const boxDomId = (id: string) => `box-${id}`;

/** Type on a box is as tall as three fifths of it, and is left out where it would be cut. */
function labelSize(label: string, { width, height }: Rect, scale: number): number | undefined {
  const size = Math.min(13, height * scale * 0.6);
  return size >= 6 && label.length * size * 0.62 + 6 <= width * scale ? size : undefined;
}

/** A covered area as it will be painted; switched off, its outline. */
export function StageBox(props: Props) {
  const { item, rect, picture, scale, isSelected, isHighlighted } = props;
  const fontSize = item.label && item.isOn ? labelSize(item.label, rect, scale) : undefined;
  const values = { kind: kindName(item.kind), source: sourceName(item.source), place: regionName(rect, picture) };
  return (
    <button
      type="button"
      id={boxDomId(item.id)}
      className="box"
      data-box={item.id}
      data-on={item.isOn || undefined}
      data-selected={isSelected || undefined}
      data-highlighted={isHighlighted || undefined}
      aria-pressed={item.isOn}
      aria-label={i18n.t('review.box', values)}
      aria-describedby="box-keys"
      tabIndex={props.isTabStop ? 0 : -1}
      style={{
        left: rect.x * scale,
        top: rect.y * scale,
        width: rect.width * scale,
        height: rect.height * scale,
      }}
      onKeyDown={(event) => props.onKey(event, item)}
      onFocus={() => props.onFocus(item.id)}
      onPointerEnter={() => props.onHover(item.id)}
      onPointerLeave={() => props.onHover()}
    >
      {item.isOn && (
        <span className="box__fill" style={{ background: FILL, color: INK, fontSize }}>
          {fontSize && item.label}
        </span>
      )}
      {isSelected && handles.map((handle) => <span key={handle} className="box__handle" data-handle={handle} />)}
    </button>
  );
}
