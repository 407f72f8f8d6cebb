import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import './Notice.css';

export type Tone = 'block' | 'warn' | 'ok' | 'info';

export const toneIcons: Readonly<Record<Tone, IconName>> = { block: 'stop', warn: 'alert', ok: 'check', info: 'info' };

interface Props {
  tone: Tone;
  /** `status` and `alert` are announced when they appear. */
  role?: 'status' | 'alert';
  id?: string;
  children: ReactNode;
}

export function Notice({ tone, children, ...rest }: Props) {
  return (
    <div className="notice" data-tone={tone} {...rest}>
      <Icon name={toneIcons[tone]} />
      <div className="notice__body">{children}</div>
    </div>
  );
}
