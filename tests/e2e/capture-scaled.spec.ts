import { expect, stories } from './fixtures.ts';
import { capture, placesOf, savePicture, uncoveredIn } from './support/picture.ts';

const test = stories({ viewport: null, args: ['--force-device-scale-factor=1.5', '--window-size=1100,720'] });

test('on a dense screen every planted value is covered to its last pixel', async ({ browser, hub, popup }) => {
  const page = await hub('keys?theme=light');
  const places = await placesOf(page);
  const viewport = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const review = await capture(browser, await popup(page));
  const png = await savePicture(review);
  expect(places.length).toBeGreaterThanOrEqual(8);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16) / viewport.width).toBeCloseTo(1.5, 1);
  expect(uncoveredIn(png, places, viewport.width)).toEqual([]);
  await review.close();
});
