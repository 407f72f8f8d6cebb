import { expect } from 'vitest';
import type { Browser } from '../../../scripts/browser/launch.ts';
import type { Desk } from './desk.ts';

/** Stops the background as the browser does when it has been idle or needs the memory. */
export async function stopBackground(browser: Browser, desk: Desk): Promise<void> {
  const [running] = await desk.backgrounds();
  expect(running).toBeDefined();
  await closeTargets(browser, 'service_worker', '');
  // The next message starts another one, often at once.
  await expect.poll(() => desk.backgrounds(), { timeout: 10_000 }).not.toContain(running);
}

/** Ends the document that holds the pixels, as a crash would. */
export const stopPictureHost = (browser: Browser) => closeTargets(browser, 'background_page', 'offscreen.html');

async function closeTargets(browser: Browser, wanted: string, page: string): Promise<void> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const own = `chrome-extension://${browser.extensionId}/${page}`;
  for (const { type, url, targetId } of targetInfos)
    if (type === wanted && url.startsWith(own)) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
