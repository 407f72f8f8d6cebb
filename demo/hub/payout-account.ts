import type { Planted } from '../data/marked.ts';
import { h } from '../shared/dom.ts';

/** A value the driver cannot look up in the page, with its rectangle in CSS pixels of the page. */
export interface HiddenTruth {
  kind: string;
  value: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

declare global {
  interface Window {
    /** Values drawn on canvases. */
    readonly demoCanvasTruth?: readonly HiddenTruth[];
    /** Values inside closed shadow roots. */
    readonly demoShadowTruth?: readonly HiddenTruth[];
    /** Whole texts of virtualised editors, by element id. */
    readonly demoText?: Readonly<Record<string, () => string>>;
  }
}

/** Exposes truth whose rectangles are measured anew at every look. */
export function expose(name: 'demoCanvasTruth' | 'demoShadowTruth', measure: () => readonly HiddenTruth[]): void {
  Object.defineProperty(window, name, { get: measure, configurable: true });
}

const STYLE = `
  :host { display: block; border: 1px solid var(--border); border-radius: 8px; padding: 14px 16px; }
  p { margin: 0; font-size: 12px; color: var(--muted); }
  strong { display: block; margin: 4px 0 2px; font: 600 14px/1.5 var(--mono); color: var(--text); }
`;

/** A vendor's widget whose shadow root is closed to the page and to extensions alike. */
class PayoutAccount extends HTMLElement {
  constructor(iban: Planted) {
    super();
    const root = this.attachShadow({ mode: 'closed' });
    const value = h('strong', {}, iban.value);
    root.append(h('style', {}, STYLE), h('p', {}, 'Payout IBAN'), value, h('p', {}, 'Shown by your payments vendor'));
    expose('demoShadowTruth', () => {
      const range = document.createRange();
      range.selectNodeContents(value);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [{ kind: iban.kind, value: iban.value, x: x + scrollX, y: y + scrollY, width, height }];
    });
  }
}

export function payoutAccount(iban: Planted): HTMLElement {
  if (!customElements.get('payout-account')) customElements.define('payout-account', PayoutAccount);
  const element = new PayoutAccount(iban);
  element.id = 'payout-account';
  return element;
}
