import { credentials } from './credentials.ts';
import { type Part, Random } from './random.ts';
import { type Sample, toSample } from './sample.ts';
import { labelStyles, secretForms } from './secret-forms.ts';
import { secretTexts } from './secret-texts.ts';

/** How many texts each credential and each form of its own gets. */
export interface Amount {
  readonly each: number;
}

/** Every credential in a run of forms, and every secret that has a form of its own. */
export function secretSamples(seed: number, part: Part, { each }: Amount): Sample[] {
  const samples: Sample[] = [];
  for (const credential of credentials) {
    const random = new Random(seed, `${part}/secret/${credential.id}`);
    const usable = secretForms[part].filter((form) => form.labelled || credential.proof === 'shape');
    const order = random.shuffle(usable);
    for (let index = 0; index < each; index += 1) {
      const form = order[index % order.length] as (typeof usable)[number];
      const words = random.pick(labelStyles[part])(random.pick(credential.words));
      const text = form.write(words, credential.make(random), random);
      const sample = toSample(part, `secret/${credential.id}`, form.id, text);
      samples.push(credential.open ? trimStart(sample, credential.open) : sample);
    }
  }
  for (const { id, write } of secretTexts) {
    const random = new Random(seed, `${part}/secret-text/${id}`);
    for (let index = 0; index < each; index += 1) {
      samples.push(toSample(part, `secret/${id}`, 'own', write(random, part)));
    }
  }
  return samples;
}

const trimStart = (sample: Sample, open: RegExp): Sample => ({
  ...sample,
  planted: sample.planted.map((planted) => {
    const lead = open.exec(sample.text.slice(planted.start, planted.end))?.[0].length ?? 0;
    return { ...planted, start: planted.start + lead };
  }),
});
