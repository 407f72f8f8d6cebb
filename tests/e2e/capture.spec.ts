import { expect, test } from './fixtures.ts';
import { attach, capture, chunksOf, placesOf, savePicture, uncoveredIn, whenChecked } from './support/picture.ts';
import { plantedIn, providerNames } from './support/planted.ts';

test.beforeAll(async ({ desk }) => desk.setTerms(providerNames));

test.for([
  {
    path: 'sessions?theme=light',
    scrollTo: '#payout-account',
    what: 'light: fields, an inner document, a closed root',
  },
  { path: 'logs?theme=dark', scrollTo: '', what: 'dark: a terminal and an editor' },
  { path: 'kyc?theme=light', scrollTo: '', what: 'an identity document drawn on a canvas' },
])(
  'a capture of /$path covers every planted value in view ($what)',
  async ({ path, scrollTo }, { browser, desk, hub, popup }) => {
    const page = await hub(path);
    if (scrollTo) await page.locator(scrollTo).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const places = await placesOf(page);
    const viewportWidth = await page.evaluate(() => innerWidth);

    const review = await capture(browser, await popup(page));
    const png = await savePicture(review);
    expect(places.length).toBeGreaterThanOrEqual(8);
    expect.soft(uncoveredIn(png, places, viewportWidth)).toEqual([]);
    expect(chunksOf(png)).toEqual(['IHDR', 'IDAT', 'IEND']);

    await attach(review);
    const [picture, ...others] = (await desk.evidence()).filter(({ kind }) => kind === 'capture').toReversed();
    expect(picture?.picture).toMatchObject({ verified: true, width: 1280, height: 800 });
    expect(others.every((other) => other.picture?.sha256 !== picture?.picture?.sha256)).toBe(true);
    expect(await desk.stored('session')).toContain(png.toString('base64'));
    expect(plantedIn(JSON.stringify(await desk.evidence()))).toEqual([]);
    await review.close();
  },
);

test('the raw picture is gone with its review, and was never stored', async ({ browser, desk, hub, popup }) => {
  const page = await hub('keys');
  const review = await capture(browser, await popup(page));
  await whenChecked(review);
  const address = review.url();
  await attach(review);
  await review.goto(address);
  await review.locator('[data-ending=gone]').waitFor();
  expect(
    await desk.page.evaluate(async () => [await indexedDB.databases(), await caches.keys(), localStorage.length]),
  ).toEqual([[], [], 0]);
  await review.close();
});
