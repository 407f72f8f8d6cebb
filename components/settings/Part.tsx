import { type ReactNode, useId } from 'react';

/** One part of the settings under its heading. */
export function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings__part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className="settings__text">{text}</p>}
      {children}
    </section>
  );
}
