const encode = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A value that must be covered. */
export const v = (kind: string, text: string) => `<s-v k="${kind}">${encode(text)}</s-v>`;
/** A value that stands in a field. */
export const field = (kind: string, text: string, type = 'text') =>
  `<input type=${type} k="${kind}" value="${encode(text)}">`;
/** A support-safe identifier: it should stay readable. */
export const id = (text: string) => `<s-i>${encode(text)}</s-i>`;
/** Text that is counted nowhere: covering it and leaving it are both right. */
export const n = (text: string) => `<s-n>${encode(text)}</s-n>`;

export const list = <T>(count: number, make: (i: number) => T): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
export const rows = (cells: readonly (readonly string[])[], tag = 'td'): string =>
  cells.map((row) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('');
export const initials = (name: string) =>
  n(
    name
      .split(' ')
      .map((part) => part[0])
      .join(''),
  );
