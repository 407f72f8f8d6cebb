import { expect, test } from 'vitest';
import { OwnWrites } from '@/components/ui/own-writes';

test('the echo of an own write is told from a change made elsewhere', () => {
  const writes = new OwnWrites();
  writes.note({ summary: 'a' });
  expect(writes.isEcho({ summary: 'b' })).toBe(false);
  expect(writes.isEcho({ summary: 'a' })).toBe(true);
});

test('an echo is taken once: the same text written elsewhere afterwards is news', () => {
  const writes = new OwnWrites();
  writes.note({ summary: 'a' });
  expect(writes.isEcho({ summary: 'a' })).toBe(true);
  expect(writes.isEcho({ summary: 'a' })).toBe(false);
});

test('fast typing: every echo is known, and echoes that never came are given up', () => {
  const writes = new OwnWrites();
  for (const text of ['h', 'he', 'hel', 'hell']) writes.note(text);
  expect(writes.isEcho('h')).toBe(true);
  expect(writes.isEcho('hel')).toBe(true);
  expect(writes.isEcho('he')).toBe(false);
  expect(writes.isEcho('hell')).toBe(true);
});

test('the order of stored keys makes no difference, at any depth; the order of a list does', () => {
  const writes = new OwnWrites();
  writes.note({ severity: undefined, fields: { b: { value: '1' }, a: ['x', 'y'] } });
  expect(writes.isEcho({ fields: { a: ['y', 'x'], b: { value: '1' } } })).toBe(false);
  expect(writes.isEcho({ fields: { a: ['x', 'y'], b: { value: '1' } } })).toBe(true);
});
