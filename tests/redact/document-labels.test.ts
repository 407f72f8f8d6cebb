import { expect, test } from 'vitest';
import { DocumentLabels } from '@/lib/redact/document-labels';

const email = (name: string) => ({ kind: 'email', value: `${name}@mail.example` });
const labelOf = (labels: DocumentLabels, { kind, value }: { kind: string; value: string }) =>
  labels.labelFor({ kind }, value);

test('learnt numbers are used, and new values count on from the draft', () => {
  const labels = new DocumentLabels();
  labels.reserve({ email: 4 });
  labels.learn({ ...email('jane'), number: 2 });
  expect(labelOf(labels, email('jane'))).toBe('[email-2]');
  expect(labelOf(labels, email('omar'))).toBe('[email-5]');
  expect(labelOf(labels, { kind: 'phone', value: '+49 30 1234567' })).toBe('[phone-1]');
});

test('only what was numbered here is told, and once', () => {
  const labels = new DocumentLabels();
  labels.learn({ ...email('jane'), number: 1 });
  labelOf(labels, email('jane'));
  labelOf(labels, email('omar'));
  labelOf(labels, email('omar'));
  expect(labels.takeFresh()).toEqual([{ ...email('omar'), number: 2 }]);
  expect(labels.takeFresh()).toEqual([]);
});

test('the draft’s number replaces one given here', () => {
  const labels = new DocumentLabels();
  expect(labelOf(labels, email('jane'))).toBe('[email-1]');
  labels.learn({ ...email('jane'), number: 7 });
  expect(labelOf(labels, email('jane'))).toBe('[email-7]');
  expect(labelOf(labels, email('omar'))).toBe('[email-8]');
});
