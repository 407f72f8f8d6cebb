/** Parts that the pages of the fourth set are put together from. */
export const caption = (text: string) => `<div style="font-size:.8em;opacity:.65">${text}</div>`;
export const crumbs = (...parts: string[]) =>
  `<div style="font-size:.85em;opacity:.7;margin-bottom:8px">${parts.join(' › ')}</div>`;
export const chip = (text: string, colour: string) =>
  `<span style="display:inline-block;padding:0 8px;border-radius:4px;font-size:.8em;background:${colour};color:#fff">${text}</span>`;
export const GREEN = '#15803d';
export const RED = '#c62828';
export const AMBER = '#b45309';
export const GREY = '#64748b';
export const VIOLET = '#6d28d9';

/** A filled field of a form; of a sensitive one the kind is told. */
export const input = (label: string, value: string, kind?: string, mono = false) =>
  `<div><label style="margin-bottom:3px">${label}</label><input ${kind ? `k="${kind}"` : ''} value="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" style="width:100%;font:inherit;${mono ? 'font-family:monospace;' : ''}padding:6px 9px;border:1px solid #94a3b8;border-radius:5px;background:#fff;color:#1e293b"></div>`;
