/** How long a notice stays; `working` stands until it is replaced. */
const lifeMs = { short: 4000, long: 12_000, working: 300_000 };
export type NoticeLife = keyof typeof lifeMs;

let host: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something in a corner of the page, for eyes and screen readers. Takes no decision and no click, shows no
 * value, and is gone after a moment without a trace.
 */
export function tell(sentences: readonly string[], life: NoticeLife = 'short'): void {
  hideNotice();
  if (sentences.length === 0 || !document.documentElement) return;
  const shown = document.createElement('div');
  host = shown;
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  shown.attachShadow({ mode: 'closed' }).append(status);
  style(shown, hostStyle);
  style(status, statusStyle());
  document.documentElement.append(shown);
  showOnTop(shown);
  // A live region is read when its content changes, not when it appears.
  setTimeout(() => {
    for (const sentence of sentences) status.append(paragraph(sentence));
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      status.animate([{ opacity: 0, transform: 'translateY(8px)' }, {}], { duration: 160, easing: 'ease-out' });
  }, 30);
  timer = setTimeout(hideNotice, lifeMs[life]);
}

/** Takes the notice away, at once and whole. */
export function hideNotice(): void {
  clearTimeout(timer);
  host?.remove();
  host = undefined;
}

/** Above everything, open dialogs included. */
function showOnTop(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    // Without the top layer the highest z-index has to do.
  }
}

function paragraph(sentence: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = sentence;
  style(element, { margin: '0 0 4px' });
  return element;
}

/** Properties, not a style element: a page's content security policy has no say over these. */
function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

const hostStyle = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto 16px 16px auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'max-width': 'min(380px, calc(100vw - 32px))',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

function statusStyle(): Record<string, string> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    font: '14px/1.45 system-ui, sans-serif',
    color: isDark ? '#e6edf3' : '#14202b',
    background: isDark ? '#17212b' : '#ffffff',
    border: `1px solid ${isDark ? '#3a4a59' : '#c4cfd9'}`,
    'border-inline-start': `4px solid ${isDark ? '#3fb68b' : '#0a7a55'}`,
    'border-radius': '8px',
    padding: '10px 14px 6px',
    'box-shadow': '0 6px 24px rgb(0 0 0 / 0.22)',
    'overflow-wrap': 'anywhere',
  };
}
