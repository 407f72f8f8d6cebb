import { expect, test } from 'vitest';
import { isGlued, joinRuns } from '@/lib/clipboard/structure';

const runs = [
  { text: 'ord_7', gap: '\t' },
  { text: 'a@b.example', gap: '\n' },
  { text: 'ord_8', gap: '' },
];

test('cells that touch in the copied text are glued', () => {
  expect(isGlued('ord_7a@b.example\nord_8', runs)).toBe(true);
  expect(isGlued('ord_7 a@b.exampleord_8', runs)).toBe(true);
});

test('cells that something parts are not', () => {
  expect(isGlued('ord_7\ta@b.example\nord_8', runs)).toBe(false);
  expect(isGlued('ord_7 a@b.example ord_8', runs)).toBe(false);
});

test('words of one line may touch', () => {
  expect(
    isGlued('onetwo', [
      { text: 'one', gap: '' },
      { text: 'two', gap: '' },
    ]),
  ).toBe(false);
});

test('joined runs carry their structure', () => {
  expect(joinRuns(runs)).toBe('ord_7\ta@b.example\nord_8');
});
