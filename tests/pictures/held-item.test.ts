import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { heldItem } from '@/lib/pictures/held-item';

beforeEach(() => fakeBrowser.reset());

test('held pictures are listed in their order, none lost when several come at once', async () => {
  await Promise.all(['a', 'b', 'c'].map((jobId) => heldItem.add({ jobId, tabId: 3 })));
  await heldItem.remove('b');
  expect(await heldItem.read()).toEqual([
    { jobId: 'a', tabId: 3 },
    { jobId: 'c', tabId: 3 },
  ]);
});

test('damaged storage reads as none', async () => {
  await fakeBrowser.storage.session.set({ held: [{ jobId: 3 }] });
  expect(await heldItem.read()).toEqual([]);
});
