import { type Marked, toPlain } from '../data/marked.ts';
import { h, icon } from '../shared/dom.ts';

/** A button that copies in one of the ways real dashboards do, and says so for a moment. */
function copyButton(id: string, label: string, copy: () => void | Promise<void>): HTMLButtonElement {
  const caption = h('span', {}, label);
  const onclick = async () => {
    let outcome = 'Copied';
    try {
      await copy();
    } catch {
      outcome = 'Could not copy';
    }
    caption.textContent = outcome;
    setTimeout(() => {
      caption.textContent = label;
    }, 1600);
  };
  return h('button', { id, type: 'button', class: 'button', onclick: () => void onclick() }, icon('copy'), caption);
}

export const copyText = (id: string, label: string, content: Marked): HTMLButtonElement =>
  copyButton(id, label, () => navigator.clipboard.writeText(toPlain(content)));

/** Writes two flavours at once, so that a document editor receives a formatted block. */
export const copyRich = (id: string, label: string, content: Marked): HTMLButtonElement =>
  copyButton(id, label, () => {
    const plain = toPlain(content);
    const html = h('pre', {}, h('code', {}, plain)).outerHTML;
    const blob = (type: string, value: string) => new Blob([value], { type });
    return navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html) }),
    ]);
  });

/** The way of older pages: select a hidden field and ask the browser to copy it. */
export const copyLegacy = (id: string, label: string, content: Marked): HTMLButtonElement =>
  copyButton(id, label, () => {
    const field = h('textarea', { class: 'off-screen', 'aria-hidden': 'true', tabindex: -1 });
    field.value = toPlain(content);
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  });
