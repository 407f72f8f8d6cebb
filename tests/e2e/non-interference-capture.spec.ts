import { Random } from '../../bench/pictures/random.ts';
import { expect, test } from './fixtures.ts';
import { clearDraft } from './support/clear-draft.ts';
import { attach, capture, savePicture } from './support/picture.ts';
import { serveText } from './support/plain-server.ts';
import { twins } from './support/twins.ts';

const PAIRS = 30;
const FONTS = ['Liberation Sans', 'DejaVu Sans', 'Liberation Serif', 'DejaVu Serif', 'Liberation Mono'];
const LOOKS = ['#fff;color:#1b2430', '#11151c;color:#dfe6ee', '#f4efe4;color:#333'];

/** A page of its own for each pair: fonts, sizes, zoom, place and colours differ. */
function drawPage(random: Random): (label: string, value: string) => string {
  const css = [
    `margin:0;padding:${random.int(10, 60)}px ${random.int(10, 90)}px`,
    `background:${random.pick(LOOKS)}`,
    `font:${random.int(12, 20)}px/1.6 '${random.pick(FONTS)}'`,
    'font-kerning:none;font-variant-ligatures:none',
    `zoom:${random.pick([0.9, 1, 1.1, 1.25, 1.5])}`,
  ].join(';');
  const weight = random.pick([400, 700]);
  return (label, value) =>
    `<body style="${css}"><h1 style="font-size:1.3em">Account settings</h1><p>Last change three days ago.</p>` +
    `<div><b>${label}</b></div><div style="font-weight:${weight}"><span>${value}</span> after</div></body>`;
}

test(`${PAIRS} pairs of real captures: another secret of equal box is the same picture, byte for byte`, {
  timeout: PAIRS * 30_000,
}, async ({ browser, open, popup }) => {
  const random = new Random(30_001);
  const different: string[] = [];
  const shoot = async (html: string): Promise<Buffer> => {
    const served = await serveText('127.0.0.1', html);
    const page = await open(served.url);
    const review = await capture(browser, await popup(page));
    const png = await savePicture(review);
    // A draft numbers its values: each picture is the first of its own.
    await attach(review);
    await Promise.all([review.close(), page.close(), served.close()]);
    await clearDraft(browser);
    return png;
  };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const { label, values } = twins(random);
    const draw = drawPage(random);
    const [first, second] = [await shoot(draw(label, values[0])), await shoot(draw(label, values[1]))];
    if (Buffer.compare(first, second) !== 0) different.push(`${label}: ${values.join(' / ')}\n${draw('', '')}`);
    // The pictures do show the page: without the value it is another.
    if (pair === 0) expect(Buffer.compare(first, await shoot(draw(label, '')))).not.toBe(0);
  }
  expect(different).toEqual([]);
});
