import { sessionJson } from '../../demo/data/documents.ts';
import { toPlain } from '../../demo/data/marked.ts';
import { expect, test } from './fixtures.ts';
import { dragText, dropFromOutside } from './support/drag.ts';
import { expectNotice } from './support/notice.ts';
import { fieldText } from './support/page-text.ts';
import { data, lostFrom, plantedIn } from './support/planted.ts';
import { sentence } from './support/words.ts';

const session = toPlain(sessionJson(data));

test('text dragged out of a source carries nothing raw in any flavour', async ({ desk, hub }) => {
  // What arrives is looked at where nothing else would clean it.
  await desk.setRole('http://127.0.0.1', 'destination', false);
  const page = await hub('keys');
  await page.evaluate(() => {
    document.addEventListener('drop', ({ dataTransfer }) => {
      const flavours = [...(dataTransfer?.types ?? [])].map((type) => dataTransfer?.getData(type));
      document.body.dataset.dropped = flavours.join('\n');
    });
  });
  const search = page.getByRole('searchbox', { name: 'Search' });
  await dragText(page, page.locator('#new-key [data-truth]'), search);
  await expect.poll(() => search.inputValue()).toBe('sk_live_[secret-1]');
  const dropped = (await page.locator('body').getAttribute('data-dropped')) ?? '';
  expect(dropped).toContain('sk_live_[secret-1]');
  expect(plantedIn(dropped)).toEqual([]);
  await expectNotice(page, /1 secret key/);
  await desk.setRole('http://127.0.0.1', 'destination', true);
});

test.for(['#message', '#rich', '#dropzone'])('text dropped on %s arrives redacted', async (target, { helpdesk }) => {
  const page = await helpdesk();
  await dropFromOutside(page, page.locator(target), { text: session });
  const arrives = () => fieldText(page, target === '#dropzone' ? '#received' : target);
  await expect.poll(arrives).toContain('gate_session');
  const arrived = await arrives();
  expect(plantedIn(arrived)).toEqual([]);
  expect(lostFrom(arrived, session)).toEqual([]);
  await expectNotice(page, sentence('notice.replaced'));
});

test('dropped text with nothing in it to redact arrives as it is', async ({ helpdesk }) => {
  const page = await helpdesk();
  await dropFromOutside(page, page.locator('#message'), { text: `See ${data.ids.requests[0]!.value}.` });
  await expect.poll(() => fieldText(page, '#message')).toBe(`See ${data.ids.requests[0]!.value}.`);
});
