import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeEvidence, draftItem } from '@/lib/drafts/draft-item';
import { pictureItem } from '@/lib/drafts/picture-item';
import { type Excerpt, emptyDraft, maxEvidence } from '@/lib/escalation/draft';

const now = () => new Date().toISOString();
const excerpt = (id: string): Excerpt => ({ id, kind: 'copy', text: id, at: now(), identifiers: [], replaced: [] });

beforeEach(() => fakeBrowser.reset());

describe('the draft', () => {
  test('is empty at first', async () => {
    expect(await draftItem.read()).toMatchObject({ fields: {}, evidence: [] });
  });

  test('keeps fields and evidence apart, each with its own writer', async () => {
    await changeEvidence((evidence) => [...evidence, excerpt('first')]);
    await draftItem.writeFields({ ...emptyDraft(now()), fields: { partner: { value: 'Acme Pay' } } });
    await changeEvidence((evidence) => [...evidence, excerpt('second')]);
    const draft = await draftItem.read();
    expect(draft.fields.partner).toEqual({ value: 'Acme Pay' });
    expect(draft.evidence.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('changes at the same time are all kept', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `copy-${index}`);
    await Promise.all(ids.map((id) => changeEvidence((evidence) => [...evidence, excerpt(id)])));
    expect((await draftItem.read()).evidence.map(({ id }) => id)).toEqual(ids);
  });

  test('a change that throws loses nothing and blocks nothing', async () => {
    await changeEvidence((evidence) => [...evidence, excerpt('kept')]);
    const failing = changeEvidence(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await changeEvidence((evidence) => [...evidence, excerpt('after')]);
    expect((await draftItem.read()).evidence.map(({ id }) => id)).toEqual(['kept', 'after']);
  });

  test('a full evidence list gives up its oldest text, never a picture', async () => {
    const picture = {
      id: 'shot',
      name: 'screenshot-1.png',
      width: 1,
      height: 1,
      sha256: '0'.repeat(64),
      verified: true,
      boxes: 0,
    };
    await changeEvidence(() => [{ ...excerpt('shot'), kind: 'capture', picture }]);
    for (let index = 0; index < maxEvidence; index += 1)
      await changeEvidence((evidence) => [...evidence, excerpt(`copy-${index}`)]);
    const ids = (await draftItem.read()).evidence.map(({ id }) => id);
    expect(ids).toHaveLength(maxEvidence);
    expect(ids.slice(0, 2)).toEqual(['shot', 'copy-1']);
  });

  test('is over after 24 hours', async () => {
    const old = new Date(Date.now() - 25 * 3600 * 1000).toISOString();
    await fakeBrowser.storage.session.set({
      draft: { ...emptyDraft(old), fields: { partner: { value: 'Acme Pay' } } },
    });
    expect((await draftItem.read()).fields).toEqual({});
  });
});

test('a picture comes back byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
  await pictureItem.write('shot', bytes);
  expect(await pictureItem.read('shot')).toEqual(bytes);
  await pictureItem.remove('shot');
  expect(await pictureItem.read('shot')).toBeUndefined();
});
