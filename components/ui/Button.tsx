import type { ComponentProps, ReactNode } from 'react';
import './Button.css';
import { Icon, type IconName } from './Icon';

type Look = 'primary' | 'soft' | 'danger' | 'plain';

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  look?: Look;
  icon?: IconName;
  children: ReactNode;
}

export function Button({ look, icon, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} className="button" data-look={look}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that shows its icon alone; `label` is its name and its tooltip. */
export function IconButton({
  label,
  icon,
  look = 'plain',
  ...rest
}: Omit<ComponentProps<'button'>, 'type'> & { label: string; icon: IconName; look?: Look }) {
  return (
    <button type="button" {...rest} className="button" data-look={look} data-square aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
