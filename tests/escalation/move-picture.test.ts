import { expect, test } from 'vitest';
import type { Excerpt } from '@/lib/escalation/draft';
import { movePicture } from '@/lib/escalation/move-picture';

const excerpt = (id: string, isPicture: boolean) => ({ id, ...(isPicture ? { picture: { id } } : {}) }) as Excerpt;
const evidence = [excerpt('a', true), excerpt('copy', false), excerpt('b', true), excerpt('c', true)];
const order = (id: string, by: -1 | 1) => movePicture(evidence, id, by).map((entry) => entry.id);

test('a picture changes places with the next one, and texts stay where they are', () => {
  expect(order('a', 1)).toEqual(['b', 'copy', 'a', 'c']);
  expect(order('c', -1)).toEqual(['a', 'copy', 'c', 'b']);
});

test.each([
  ['a', -1],
  ['c', 1],
  ['copy', 1],
  ['gone', 1],
] as const)('nothing moves where there is nowhere to go: %s by %i', (id, by) => {
  expect(order(id, by)).toEqual(['a', 'copy', 'b', 'c']);
});
