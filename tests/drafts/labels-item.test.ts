import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearLabels, withLabels } from '@/lib/drafts/labels-item';

const labelOf = (value: string) => withLabels((labels) => labels.labelFor({ kind: 'email' }, value));

beforeEach(() => fakeBrowser.reset());

describe('the draft’s labels', () => {
  test('number values in the order they come, the same value once', async () => {
    expect(await labelOf('jane@mail.example')).toBe('[email-1]');
    expect(await labelOf('john@mail.example')).toBe('[email-2]');
    expect(await labelOf('Jane@mail.example')).toBe('[email-1]');
  });

  test('at the same time never give one number twice', async () => {
    const values = Array.from({ length: 20 }, (_, index) => `user${index}@mail.example`);
    expect(new Set(await Promise.all(values.map(labelOf))).size).toBe(20);
  });

  test('start afresh for the next draft, under another key', async () => {
    await labelOf('jane@mail.example');
    const before = JSON.stringify(await fakeBrowser.storage.session.get('labels'));
    await clearLabels();
    expect(await labelOf('john@mail.example')).toBe('[email-1]');
    expect(JSON.stringify(await fakeBrowser.storage.session.get('labels'))).not.toBe(before);
  });

  test('hold no value', async () => {
    await labelOf('jane@mail.example');
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('jane');
  });

  test('damaged, they start afresh', async () => {
    await fakeBrowser.storage.session.set({ labels: { key: 'x', state: 3 } });
    expect(await labelOf('jane@mail.example')).toBe('[email-1]');
  });
});
