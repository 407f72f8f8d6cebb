import type { ReactNode } from 'react';
import './Chip.css';
import { Icon, type IconName } from './Icon';
import type { Tone } from './Notice';

/** A word that says a state. */
export function Chip({ tone, mono, children }: { tone?: Tone; mono?: boolean; children: ReactNode }) {
  return (
    <span className="chip" data-tone={tone} data-mono={mono || undefined}>
      <span className="chip__text">{children}</span>
    </span>
  );
}

/** A value that one click puts somewhere; `label` says where. */
export function ChipButton(props: { label: string; icon: IconName; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="chip"
      data-mono
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} size={12} />
      <span className="chip__text">{props.children}</span>
    </button>
  );
}
