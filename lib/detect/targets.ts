import type { IdentifierKind } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { harmlessLabels, identifierLabels } from './harmless-labels.ts';
import type { Detector } from './rule.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a label announces: a value for a detector, an identifier that stays, or nothing of either. */
export type Target = Detector | IdentifierKind | 'harmless';

export const isDetector = (target: Target): target is Detector => typeof target === 'object';

/** All labels there are. */
const LIGHT: readonly Target[] = ['harmless', 'error-code', 'status'];
export const vocabulary = new Vocabulary<Target>((target) => LIGHT.includes(target));
for (const [kind, labels] of Object.entries(identifierLabels)) vocabulary.add(labels, kind as IdentifierKind);
vocabulary.add(harmlessLabels.replace(/\s+/g, ' '), 'harmless');
for (const detector of detectors) if (detector.field) vocabulary.add(detector.field.words, detector);
for (const detector of detectors)
  if (detector.field?.anywhere) vocabulary.addAnywhere(detector.field.anywhere, detector);
for (const detector of detectors) if (detector.field?.always) vocabulary.addAlways(detector.field.always, detector);
for (const detector of detectors) if (detector.field?.weak) vocabulary.add(detector.field.weak, detector, true);
for (const detector of detectors) if (detector.field?.shape) vocabulary.addShape(detector.field.shape, detector);

/** Is this a label, and no value? */
export const isLabelWord = (value: string) =>
  value.length <= 40 && /^\p{L}[\p{L} -]+$/u.test(value) && vocabulary.isPhrase(value);
