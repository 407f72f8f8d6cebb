import '../assets/base.css';
import '../assets/helpdesk.css';
import { applyTheme } from '../shared/theme.ts';
import { receiveAttachments } from './attachments.ts';
import { codeEditor } from './code-editor.ts';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

/** The toolbar acts on the selection, so its buttons must not take the focus. */
function formatting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-command]')) {
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => document.execCommand(button.dataset.command ?? ''));
  }
}

applyTheme();
formatting();
codeEditor(byId('code'));
receiveAttachments(byId('dropzone'), byId('upload') as HTMLInputElement, byId('received'));
byId('ticket').addEventListener('submit', (event) => {
  event.preventDefault();
  byId('sent').textContent = 'This is a demo: nothing was sent.';
});
document.documentElement.dataset.ready = 'true';
