import type { Rect } from './rects';

type Look = Record<string, string>;

interface Words {
  /** What is to be done, for eyes and as the name for screen readers. */
  readonly title: string;
  readonly hint: string;
}

/**
 * Our own layer over a page, on top of everything, in a closed root: the page sees an empty element. Properties, not a
 * style element, since a page's content security policy has no say over these.
 */
export class Overlay {
  /** Takes pointer and keys. */
  readonly stage = make('div', stageLook);
  private readonly host = make('div', hostLook);
  private readonly frame = make('div', frameLook);
  private readonly size = make('div', sizeLook);
  private readonly bar: HTMLElement;
  private readonly status = make('div', unseenLook);
  private readonly focused = document.activeElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ title, hint }: Words) {
    const strong = make('strong', { display: 'block', 'font-weight': '650' }, title);
    this.bar = make('div', { ...barLook(), ...barAtTop });
    const text = make('span', {}, hint);
    text.id = 'hint';
    this.bar.append(strong, text);
    this.status.setAttribute('role', 'status');
    this.stage.tabIndex = 0;
    this.stage.setAttribute('role', 'application');
    this.stage.setAttribute('aria-label', title);
    this.stage.setAttribute('aria-describedby', 'hint');
    this.frame.append(this.size);
    this.stage.append(this.frame, this.bar, this.status);
    this.frame.hidden = true;
    this.host.attachShadow({ mode: 'closed' }).append(this.stage);
    document.documentElement.append(this.host);
    try {
      this.host.popover = 'manual';
      this.host.showPopover();
    } catch {
      // Without the top layer the highest z-index has to do.
    }
    this.stage.focus({ preventScroll: true });
  }

  isOwn(element: Element): boolean {
    return element === this.host;
  }

  /** Draws the rectangle that would be taken; none takes it away. */
  show(rect: Rect | undefined, words = ''): void {
    style(this.frame, { display: rect ? 'block' : 'none' });
    style(this.stage, { background: rect ? 'transparent' : shade });
    if (!rect) return;
    const { x, y, width, height } = rect;
    style(this.frame, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    const { innerHeight } = window;
    const isRoomBelow = y + height + 34 < innerHeight;
    style(this.size, { top: isRoomBelow ? `${height + 6}px` : y > 34 ? '-30px' : '6px' });
    this.size.textContent = words;
  }

  /** Keeps the words out of the pointer's way. */
  avoid(y: number): void {
    style(this.bar, y < 120 ? barAtBottom : barAtTop);
  }

  /** For screen readers; only the last of several is said. */
  say(sentence: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.status.textContent = sentence;
    }, 250);
  }

  close(): void {
    clearTimeout(this.timer);
    this.host.remove();
    (this.focused as HTMLElement | null)?.focus?.({ preventScroll: true });
  }
}

/** Says one sentence over the page for a moment. */
export function tellOver(sentence: string): () => void {
  const host = make('div', { ...hostLook, 'pointer-events': 'none' });
  const bar = make('div', { ...barLook(), ...barAtTop });
  bar.setAttribute('role', 'alert');
  host.attachShadow({ mode: 'closed' }).append(bar);
  document.documentElement.append(host);
  setTimeout(() => bar.append(sentence), 30);
  const timer = setTimeout(() => host.remove(), 9000);
  return () => {
    clearTimeout(timer);
    host.remove();
  };
}

function make(tag: string, look: Look, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  style(element, look);
  return element;
}

function style(element: HTMLElement, look: Look): void {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value, 'important');
}

const shade = 'rgb(13 18 28 / 0.38)';

const hostLook: Look = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'hidden',
  'z-index': '2147483647',
};

const stageLook: Look = {
  position: 'absolute',
  inset: '0',
  overflow: 'hidden',
  cursor: 'crosshair',
  outline: 'none',
  background: shade,
  'touch-action': 'none',
  'user-select': 'none',
};

/** White inside, dark outside: seen on every page. */
const frameLook: Look = {
  display: 'none',
  position: 'absolute',
  'box-sizing': 'border-box',
  border: '2px solid #ffffff',
  outline: '2px solid #2b57b8',
  'border-radius': '2px',
  'box-shadow': `0 0 0 200vmax ${shade}`,
  'pointer-events': 'none',
};

const sizeLook: Look = {
  position: 'absolute',
  left: '-4px',
  padding: '2px 8px',
  'border-radius': '4px',
  background: '#14202b',
  color: '#ffffff',
  font: '600 12px/20px system-ui, sans-serif',
  'font-variant-numeric': 'tabular-nums',
  'white-space': 'nowrap',
};

const barAtTop: Look = { top: '16px', bottom: 'auto' };
const barAtBottom: Look = { top: 'auto', bottom: '16px' };

function barLook(): Look {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    position: 'absolute',
    left: '50%',
    transform: 'translateX(-50%)',
    'box-sizing': 'border-box',
    width: 'max-content',
    'max-width': 'min(640px, calc(100vw - 32px))',
    padding: '10px 16px',
    'border-radius': '10px',
    border: `1px solid ${isDark ? '#3d5386' : '#b3c6ee'}`,
    background: isDark ? '#1c2027' : '#ffffff',
    color: isDark ? '#e8ebf0' : '#1a1f29',
    font: '13px/1.45 system-ui, sans-serif',
    'text-align': 'center',
    'box-shadow': '0 8px 28px rgb(0 0 0 / 0.28)',
    'pointer-events': 'none',
  };
}

const unseenLook: Look = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
};
