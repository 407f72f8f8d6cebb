import type { Locator, Page } from 'playwright-core';

interface Dragged {
  readonly text?: string;
  /** Paths of files on disk. */
  readonly files?: readonly string[];
}

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The target is not drawn.');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Drops something that comes from outside the browser, as a file manager or another program would. */
export async function dropFromOutside(page: Page, target: Locator, { text, files = [] }: Dragged): Promise<void> {
  const { x, y } = await centreOf(target);
  const items = text === undefined ? [] : [{ mimeType: 'text/plain', data: text }];
  const data = { items, files: [...files], dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}

/** Selects the text of `from` and drags it onto `to` with the mouse. */
export async function dragText(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  await from.evaluate((element) => getSelection()?.selectAllChildren(element));
  const [start, end] = [await centreOf(from), await centreOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 4, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}
