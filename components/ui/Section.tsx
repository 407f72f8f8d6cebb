import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import './Section.css';

interface Props {
  title: string;
  /** A few characters at the end of the line, e.g. `3 of 7`. */
  count?: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Where a link or a fix can lead. */
  id?: string;
  children: ReactNode;
}

/** A part of a page that can be folded away under its heading. */
export function Section({ title, count, open, onOpen, id, children }: Props) {
  return (
    <Collapsible.Root render={<section aria-label={title} />} className="section" open={open} onOpenChange={onOpen}>
      <h2>
        <Collapsible.Trigger className="section__head" id={id}>
          <Icon name="chevron" size={12} />
          <span className="section__title">{title}</span>
          {count && <span className="section__count">{count}</span>}
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Panel className="section__panel">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
