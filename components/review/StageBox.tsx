import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { handles, type Rect, type Size } from './geometry';
import { kindTitle } from './kind-title';
import type { Item } from './layout';
import { fillColour, labelColour, labelPath } from './painted';
import { regionName, sourceNames } from './sentences';
import './StageBox.css';

interface Props {
  item: Item;
  /** What tells it from others of its kind. */
  name: string;
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

/** A covered area as it will be painted; switched off, its outline. */
export function StageBox(props: Props) {
  const { item, rect, picture, scale, isSelected, isHighlighted } = props;
  const label = item.isOn && item.label ? labelPath(item.label, rect) : undefined;
  const values = {
    kind: kindTitle(item.kind),
    name: props.name,
    place: regionName(rect, picture),
    source: sourceNames(item.sources ?? [item.source]),
  };
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
      aria-label={i18n.t('review.findings.one', values)}
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
      {item.isOn && <span className="box__fill" style={{ background: fillColour }} />}
      {label && (
        <svg className="box__label" viewBox={`0 0 ${rect.width} ${rect.height}`} aria-hidden="true">
          <path d={label} fill={labelColour} />
        </svg>
      )}
      {isSelected && handles.map((handle) => <span key={handle} className="box__handle" data-handle={handle} />)}
    </button>
  );
}
