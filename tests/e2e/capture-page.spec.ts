import type { Browser } from '../../scripts/browser/launch.ts';
import { expect, stories } from './fixtures.ts';
import { capture, filledShare, type Place, pixelsOf, placesOf, savePicture, uncoveredIn } from './support/picture.ts';
import { serveText } from './support/plain-server.ts';
import { label } from './support/words.ts';

const test = stories();

const email = (name: string) => [name, '@', 'mail.', 'example'].join('');
/** Looks drawn, not typed: a row of one letter would count as a fake. */
const key = (first: string) => ['sk', 'live', `${first}9fK2mQx7Lw4Tz8Rb3Vn6Yc1Pd`].join('_');
const secret = (value: string, more = '') => `<span data-truth="secret" ${more}>${value}</span>`;

const styles = `
  body { margin: 20px; font: 16px/24px sans-serif; background: #fff; color: #111 }
  p, div { margin: 0 0 12px }
  .turned { transform: rotate(-8deg) scale(1.2); transform-origin: 0 0; margin: 60px 0 40px 40px; width: max-content }
  .zoomed { zoom: 1.5 }
  .tip { position: relative; display: inline-block; margin-bottom: 40px }
  .tip::after { content: attr(data-tip); position: absolute; left: 10px; top: 30px; white-space: nowrap }
  .key::before { content: "sk_live_" }
  .cut { width: 120px; overflow: hidden; white-space: nowrap }
`;

const shown = `
  <p>Contact ${secret(email('plain'))} is active</p>
  <p>Split ${secret(`${key('A').slice(0, 14)}<b>${key('A').slice(14, 20)}</b><i>${key('A').slice(20)}</i>`)}</p>
  <p><input data-truth="secret" size="40" value="${email('field')}"> <input data-truth="secret" size="40" placeholder="${email('hint')}"></p>
  <p><select data-truth="secret"><option>${email('choice')}</option></select></p>
  <p class="key" data-truth="secret">${key('B').slice(8)}</p>
  <p><span class="tip" data-tip="${email('tooltip')}">Owner</span></p>
  <div class="turned">Turned ${secret(email('turned'))}</div>
  <div class="zoomed">Zoomed ${secret(email('zoomed'))}</div>
  <svg width="400" height="30"><text x="0" y="20">Drawn <tspan data-truth="secret">${email('drawn')}</tspan></text></svg>
  <p class="cut">Cut ${secret(email('very.long.name.that.does.not.fit'))}</p>
  <p>Open <open-root></open-root></p>
  <script>
    const root = document.querySelector('open-root').attachShadow({ mode: 'closed' });
    root.innerHTML = '<b>${email('inside')}</b>';
    // The test cannot look in, so the page says where its value stands.
    Object.defineProperty(globalThis, 'demoShadowTruth', {
      get: () => [root.firstChild.getBoundingClientRect()].map(({ x, y, width, height }) =>
        ({ kind: 'inside', value: '', x, y, width, height })),
    });
  </script>`;

async function setZoom(browser: Browser, zoom: number): Promise<void> {
  await (await browser.worker()).evaluate(async (factor) => {
    interface Chrome {
      tabs: { setZoom(factor: number): Promise<void> };
    }
    await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.setZoom(factor);
  }, zoom);
}

test.for([
  { name: 'as it is', zoom: 1 },
  { name: 'at 150 % of the browser’s zoom', zoom: 1.5 },
])(
  'a page $name: values split, written by styles, drawn, turned and zoomed are covered',
  async ({ zoom }, { browser, open, popup }) => {
    const served = await serveText('127.0.0.1', `<style>${styles}</style>${shown}`);
    const page = await open(served.url);
    await page.bringToFront();
    await setZoom(browser, zoom);
    await page.waitForTimeout(300);
    const places = await placesOf(page);
    const viewportWidth = await page.evaluate(() => innerWidth);
    const tip = await page.locator('.tip').evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + 12, y: y + 33, width: 120, height: 18 };
    });
    const review = await capture(browser, await popup(page));
    const png = await savePicture(review);
    expect(places.map(({ kind }) => kind)).toContain('inside');
    expect(places.length).toBeGreaterThanOrEqual(11);
    expect(uncoveredIn(png, places, viewportWidth)).toEqual([]);
    expect(filledShare(png, tip, viewportWidth)).toBeGreaterThan(0.5);
    await review.close();
    // The browser keeps the zoom of a host for every page to come.
    await page.bringToFront();
    await setZoom(browser, 1);
    await served.close();
  },
);

const hidden = {
  visibility: 'visibility: hidden',
  opacity: 'opacity: 0',
  colour: 'color: #ffffff',
  transparent: 'color: transparent',
  size: 'font-size: 0',
  clip: 'clip-path: inset(50%)',
  covered: 'position: relative; z-index: -1',
};

test('what nobody sees makes no box', async ({ browser, open, popup }) => {
  const lines = Object.entries(hidden).map(
    ([name, style], index) =>
      `<p style="position: absolute; left: 40px; top: ${60 + 50 * index}px; margin: 0"><span id="${name}" style="${style}">${email(`hidden.${name}`)}</span></p>`,
  );
  const cover = `<div style="position: absolute; left: 0; top: ${40 + 50 * 6}px; width: 600px; height: 60px; background: #fff"></div>`;
  const served = await serveText(
    '127.0.0.1',
    `<style>body { margin: 0; background: #fff; font: 20px sans-serif }</style><p style="margin: 8px 40px">Seen ${secret(email('seen'))}</p>${lines.join('')}${cover}`,
  );
  const page = await open(served.url);
  const places = Object.keys(hidden).map(
    (name, index): Place => ({ kind: name, value: name, x: 60, y: 64 + 50 * index, width: 180, height: 16 }),
  );
  const seen = await placesOf(page);
  const viewportWidth = await page.evaluate(() => innerWidth);
  const review = await capture(browser, await popup(page));
  const png = await savePicture(review);
  expect(uncoveredIn(png, seen, viewportWidth)).toEqual([]);
  // A place without any box has pixels that are neither fill nor label.
  expect(
    places.filter((place) => !Number.isNaN(filledShare(png, place, viewportWidth))).map(({ kind }) => kind),
  ).toEqual([]);
  await review.close();
  await served.close();
});

test('a frame of another guarded site is read by its own script; one of a foreign site is only looked at', async ({
  browser,
  open,
  popup,
}) => {
  const inner = (name: string) =>
    `<style>body { margin: 0; font: 16px/24px sans-serif; background: #fff }</style><p style="margin: 15px">Owner ${email(name)} of the account</p>`;
  const guarded = await serveText('localhost', inner('guarded'));
  const foreign = await serveText('127.0.0.2', inner('foreign'));
  const outer = await serveText(
    '127.0.0.1',
    `<style>body { margin: 30px } iframe { display: block; border: 5px solid #88a; padding: 10px; margin: 20px; width: 420px; height: 60px }
     #scaled { transform: scale(1.25); transform-origin: 0 0 }</style>
     <iframe id="guarded" src="${guarded.url}"></iframe><iframe id="foreign" src="${foreign.url}"></iframe><iframe id="scaled" src="${guarded.url}"></iframe>`,
  );
  const page = await open(outer.url);
  await page.waitForLoadState('networkidle');
  const viewportWidth = await page.evaluate(() => innerWidth);
  // The address stands after `Owner`, 15 px inside of what lies inside border and padding.
  const frames = await page.locator('iframe').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y } = element.getBoundingClientRect();
      const { id } = element;
      const scale = id === 'scaled' ? 1.25 : 1;
      return { kind: id, value: id, x: x + 92 * scale, y: y + 34 * scale, width: 90 * scale, height: 16 * scale };
    }),
  );
  const review = await capture(browser, await popup(page));
  const png = await savePicture(review);
  expect(frames).toHaveLength(3);
  expect(uncoveredIn(png, frames, viewportWidth)).toEqual([]);
  // One frame alone could not be asked.
  await review.getByText(label('review.notInspected.frame')).waitFor({ state: 'attached' });
  await review.close();
  await Promise.all([guarded, foreign, outer].map((served) => served.close()));
});

/** Letters of a colour that nothing else on the page has. */
const ink = '#d000d0';

/** Each moves in its own way: by script, by style, by scrolling, by new nodes, by jumping to and fro. */
const movers = `
  <style>
    body { margin: 0; background: #fff; font: 18px/26px sans-serif } b { color: ${ink} }
    .lane { position: absolute; left: 20px; width: 700px; height: 40px }
    #styled { animation: wander 0.7s linear infinite alternate } @keyframes wander { to { transform: translate(300px, 20px) } }
    #scrolled { overflow: hidden; height: 60px } #scrolled div { height: 2000px }
  </style>
  <h1 style="margin: 10px 20px; height: 40px">Moving accounts</h1>
  <div class="lane" style="top: 80px"><span id="scripted" style="position: absolute">Owner <b>${email('scripted')}</b></span></div>
  <div class="lane" style="top: 160px"><span id="styled" style="position: absolute">Owner <b>${email('styled')}</b></span></div>
  <div class="lane" id="scrolled" style="top: 240px"><div>${Array.from({ length: 40 }, (_, index) => `<p>Owner <b>${email(`scrolled${index}`)}</b></p>`).join('')}</div></div>
  <div class="lane" style="top: 340px"><span id="renewed" style="position: absolute"></span></div>
  <div class="lane" style="top: 420px"><span id="jumping" style="position: absolute">Owner <b>${email('jumping')}</b></span></div>
  <script>
    const by = (id) => document.getElementById(id);
    let frame = 0;
    const step = () => {
      frame += 1;
      by('scripted').style.left = 300 + 280 * Math.sin(frame / 9) + 'px';
      by('scrolled').scrollTop = (frame * 7) % 1200;
      by('renewed').innerHTML = 'Owner <b>renewed' + (frame % 100) + '@mail.' + 'example</b>';
      by('renewed').style.left = (frame * 11) % 400 + 'px';
      by('jumping').style.left = frame % 2 ? '0px' : '350px';
      requestAnimationFrame(step);
    };
    step();
  </script>`;

/** 100 in the nightly run; each takes seconds, since every shot of such a page is tried three times. */
const times = Number(process.env.SUPPORTSAFE_MOVING_CAPTURES ?? 20);

test(`a page that moves at 60 Hz, ${times} times: covered or refused, never raw`, { timeout: 30_000 * times }, async ({
  browser,
  open,
  popup,
}) => {
  const served = await serveText('127.0.0.1', movers);
  const page = await open(served.url);
  for (let index = 0; index < times; index += 1) {
    const review = await capture(browser, await popup(page));
    const png = await savePicture(review).catch(() => undefined);
    if (png) {
      expect(inkIn(png)).toBe(0);
      // What holds still stays.
      expect(filledShare(png, { x: 20, y: 12, width: 160, height: 26 }, 1280)).toBeNaN();
    }
    await review.close();
  }
  await served.close();
});

/** Pixels that show the letters' colour, be it faintly: red and blue well above green. */
function inkIn(png: Uint8Array): number {
  const { data, channels } = pixelsOf(png);
  let count = 0;
  for (let at = 0; at < data.length; at += channels)
    if (data[at]! - data[at + 1]! > 24 && data[at + 2]! - data[at + 1]! > 24) count += 1;
  return count;
}
