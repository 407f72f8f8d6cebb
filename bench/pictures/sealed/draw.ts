import type { Shot } from '../pages.ts';
import { Random } from '../random.ts';
import { charts, contacts, invoice, mobile, modal, sheet } from './layouts-paper.ts';
import { editor, logs, network, settings, terminal } from './layouts-tech.ts';
import { adminTable, chat, detailCard, kycForm, mail, ticket } from './layouts-work.ts';
import { baseCss, dress } from './look.ts';
import { SealedValues } from './values.ts';

const LAYOUTS = {
  adminTable,
  detailCard,
  chat,
  mail,
  terminal,
  editor,
  invoice,
  kycForm,
  mobile,
  charts,
  sheet,
  settings,
  logs,
  modal,
  ticket,
  network,
  contacts,
};
const names = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];

/** Draws sealed page number `index`: the layout goes round, all else is chance. */
export function drawSealed(seed: number, index: number): Shot {
  const random = new Random(Math.imul(seed * 48_271 + index * 6_151 + 5, 0x9e3779b1));
  const look = dress(random);
  const layout = names[index % names.length]!;
  const body = LAYOUTS[layout](new SealedValues(random), look);
  const isPhone = layout === 'mobile';
  return {
    name: `sealed-${seed}-${index}-${layout}-${look.name}-${look.size}px@${look.scale}`,
    width: isPhone ? 412 : 1280,
    height: isPhone ? 860 : 800,
    scale: look.scale,
    html: `<!doctype html><meta charset=utf-8><title>Page</title><style>${baseCss(look)}</style><body>${body}`,
  };
}
