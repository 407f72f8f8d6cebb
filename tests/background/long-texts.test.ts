import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeClean, takePart, workOn } from '@/lib/background/long-texts';
import { textPart, toParts } from '@/lib/messaging/text-parts';
import { strictest } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';
import { redactText } from '@/lib/redact/redact-text';
import { plant } from '../detect/planted';

const page = { origin: 'http://127.0.0.1:4173', tabId: 1 };
const other = { origin: 'https://elsewhere.example', tabId: 2 };

beforeEach(() => fakeBrowser.reset());

/** A log of more than a million characters; about every hundredth line holds a value. */
function longLog(): { text: string; values: string[] } {
  const values: string[] = [];
  const lines = Array.from({ length: 16_000 }, (_, index) => {
    if (index % 100 > 0) return `2030-01-02T03:04:05Z INFO quote locked in ${index} ms, retry in 30 s, pool EUR-USDT`;
    values.push(plant(index / 100).value);
    return `2030-01-02T03:04:05Z INFO got ${values.at(-1)} back`;
  });
  return { text: lines.join('\n'), values };
}

async function finish(id: string) {
  for (let turns = 1; ; turns += 1) {
    const work = await workOn(id, page);
    if ('replaced' in work) return { ...work, turns };
  }
}

test('a long text comes back clean, in turns, as one piece would', async () => {
  const { text, values } = longLog();
  for (const part of toParts(text)) takePart('a', part, page);
  const { parts, replaced, turns } = await finish('a');
  expect(turns).toBeGreaterThan(1);
  const clean = Array.from({ length: parts }, (_, index) => takeClean('a', index, page)).join('');
  expect(values.filter((value) => clean.includes(value.slice(0, 12)))).toEqual([]);
  expect(clean.split('\n')).toHaveLength(text.split('\n').length);
  expect(clean.replace(/\d+\]/g, ']')).toBe(redactText(text).text.replace(/\d+\]/g, ']'));
  expect(new Set(replaced.map(({ label }) => label)).size).toBe(replaced.length);
  expect(() => takeClean('a', 0, page)).toThrow('gone');
}, 60_000);

test('another site can neither add to a text nor take it', async () => {
  takePart('b', 'a b', page);
  expect(() => takePart('b', 'c', other)).toThrow('invalid');
  await expect(workOn('b', other)).rejects.toThrow('gone');
  await finish('b');
  expect(() => takeClean('b', 0, other)).toThrow('gone');
  expect(takeClean('b', 0, page)).toBe('a b');
});

test('above the limit a text is refused and forgotten', async () => {
  const part = 'x '.repeat(textPart / 2);
  expect(() => {
    for (let count = 0; count < 30; count += 1) takePart('c', part, page);
  }).toThrow('too-large');
  await expect(workOn('c', page)).rejects.toThrow('gone');
});

test('what cannot be checked is forgotten, and so is what nobody asks for', async () => {
  vi.stubEnv('MODE', 'demo');
  await policyItem.write({ ...strictest, terms: ['supportsafe-test-throw'] });
  takePart('d', 'text', page);
  await expect(workOn('d', page)).rejects.toThrow('asked to fail');
  await expect(workOn('d', page)).rejects.toThrow('gone');
  vi.unstubAllEnvs();

  vi.useFakeTimers();
  takePart('e', 'text', page);
  vi.advanceTimersByTime(61_000);
  vi.useRealTimers();
  await expect(workOn('e', page)).rejects.toThrow('gone');
});

test('parts cut no character in two', () => {
  const text = 'a😀'.repeat(50);
  const parts = toParts(text, 7);
  expect(parts.join('')).toBe(text);
  expect(parts.every((part) => part.isWellFormed() && part.length <= 7)).toBe(true);
  expect(toParts('')).toEqual(['']);
});
