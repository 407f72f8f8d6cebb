import type { Random } from '../random.ts';

interface Colours {
  readonly name: string;
  readonly back: string;
  readonly panel: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly tint: string;
  readonly onTint: string;
}

const colours = (name: string, ...rest: readonly [string, string, string, string, string, string, string]): Colours => {
  const [back, panel, ink, soft, edge, tint, onTint] = rest;
  return { name, back, panel, ink, soft, edge, tint, onTint };
};

const LIGHT = [
  colours('paper', '#ffffff', '#fbfbfc', '#20242b', '#6a7280', '#e4e6ea', '#0f766e', '#ffffff'),
  colours('mist', '#eef2f6', '#ffffff', '#263238', '#78909c', '#d5dde3', '#5e35b1', '#ffffff'),
  colours('sand', '#f7f1e5', '#fffdf7', '#3d3427', '#8a7d66', '#e5dac4', '#a63d2f', '#fff7ee'),
  colours('rose', '#fff5f6', '#ffffff', '#3a1f28', '#9b7180', '#f3d9df', '#c2185b', '#ffffff'),
];
const DARK = [
  colours('coal', '#121212', '#1e1e1e', '#e0e0e0', '#9e9e9e', '#333333', '#bb86fc', '#1a1023'),
  colours('navy', '#0b1626', '#12213a', '#d7e3f4', '#7f95b5', '#22355a', '#38bdf8', '#04202e'),
  colours('pine', '#0f1f1a', '#162b24', '#dcefe6', '#86a597', '#284439', '#f59e0b', '#241600'),
  colours('plum', '#221626', '#2e1f33', '#f0e4f2', '#aa93b0', '#453049', '#fb7185', '#2d0910'),
];
const SANS = [
  'Liberation Sans',
  'DejaVu Sans',
  'DejaVu Sans Condensed',
  'Liberation Sans Narrow',
  'Liberation Serif',
  'DejaVu Serif',
];
const MONO = ['Liberation Mono', 'DejaVu Sans Mono'];

/** How one sealed page is dressed. */
export interface Dress extends Colours {
  readonly font: string;
  readonly mono: string;
  readonly size: number;
  readonly scale: number;
  readonly round: number;
}

export const dress = (r: Random): Dress => ({
  ...r.pick(r.chance(0.5) ? LIGHT : DARK),
  font: r.pick(SANS),
  mono: r.pick(MONO),
  size: r.int(12, 16),
  scale: r.pick([1, 1.25, 1.5, 2]),
  round: r.pick([0, 4, 10]),
});

export const baseCss = (d: Dress): string => `*{box-sizing:border-box}
body{margin:0;background:${d.back};color:${d.ink};font:${d.size}px/1.45 "${d.font}";min-height:100vh}
a{color:${d.tint};text-decoration:none}code,pre,.mono{font-family:"${d.mono}";font-size:${d.size - 1}px}pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
h1{font-size:${Math.round(d.size * 1.6)}px;margin:0 0 10px}h2{font-size:${d.size + 2}px;margin:0 0 8px}h3{font-size:${d.size}px;margin:0 0 6px}
table{border-collapse:collapse;width:100%}th,td{text-align:left}
.soft{color:${d.soft}}.small{font-size:${d.size - 2}px}.panel{background:${d.panel};border:1px solid ${d.edge};border-radius:${d.round}px;padding:14px 16px}
.chip{display:inline-block;border-radius:${d.round + 4}px;padding:0 8px;font-size:${d.size - 2}px;border:1px solid ${d.tint};color:${d.tint}}.full{background:${d.tint};color:${d.onTint}}
.btn{display:inline-block;background:${d.tint};color:${d.onTint};padding:5px 14px;border-radius:${d.round}px}
.flex{display:flex;gap:14px}.grow{flex:1;min-width:0}.between{display:flex;justify-content:space-between;align-items:flex-start;gap:12px}
input,textarea{font:inherit;color:${d.ink};background:${d.back};border:1px solid ${d.edge};border-radius:${d.round}px;padding:6px 9px;width:100%;display:block}
.disc{width:36px;height:36px;border-radius:50%;background:${d.tint};color:${d.onTint};display:flex;align-items:center;justify-content:center;flex:none}
.pad{padding:20px 26px}.gap>*+*{margin-top:12px}`;
