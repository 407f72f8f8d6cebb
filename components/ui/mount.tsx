import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './base.css';

/** Draws a page of the extension into its `#root`. */
export function mount(page: ReactNode, title: string): void {
  document.title = title;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
