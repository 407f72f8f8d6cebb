import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { detectors } from '@/lib/detect/detectors';
import { redactText } from '@/lib/redact/redact-text';
import { fill } from './examples';

test('every detector has an id of its own, a source, examples and counter-examples', () => {
  expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
  for (const detector of detectors) {
    expect(detector.source.length, detector.id).toBeGreaterThan(5);
    expect(detector.matches.length, detector.id).toBeGreaterThan(0);
    expect(detector.ignores.length, detector.id).toBeGreaterThan(0);
    for (const keyword of detector.keywords ?? []) expect(keyword, detector.id).toBe(keyword.toLowerCase());
  }
});

describe.each(detectors)('$id', (detector) => {
  test.each(detector.matches)('claims %s', (example) => {
    for (const seed of [1, 2, 3]) {
      const text = fill(example, seed);
      const findings = detect(text);
      expect(
        findings.map(({ kind }) => kind),
        text,
      ).toContain(detector.id);
      const { text: clean } = redactText(text);
      expect(redactText(clean).text).toBe(clean);
    }
  });

  test.each(detector.ignores)('ignores %s', (example) => {
    for (const seed of [1, 2, 3]) {
      const text = fill(example, seed);
      expect(
        detect(text).filter(({ kind }) => kind === detector.id),
        text,
      ).toEqual([]);
    }
  });
});
