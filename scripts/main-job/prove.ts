import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from 'fast-png';
import PostalMime from 'postal-mime';
import { truth } from '../../demo/data.ts';
import type { MainJob } from './job.ts';
import type { Picture, PlantedRect } from './take-picture.ts';

interface PlantedValue {
  readonly kind: string;
  readonly value: string;
}

export interface Proof {
  readonly secrets: readonly PlantedValue[];
  readonly identifiers: readonly string[];
  /** Identifiers that reached at least one file. */
  readonly kept: readonly string[];
  /** What is wrong, a sentence each; never the value. */
  readonly failures: readonly string[];
}

const texts = ['clipboard.txt', 'pasted.txt', 'draft.md', 'report.md'];

/** Looks for every planted value in everything the job leaves, and for every identifier in what it kept. */
export async function prove(job: MainJob, picture: Picture): Promise<Proof> {
  const planted = truth(job.data);
  const secrets = unique(planted.secrets);
  const files = new Map<string, string>();
  for (const name of texts) files.set(name, await readFile(join(job.out, name), 'utf8').catch(() => ''));
  for (const [name, text] of await mailTexts(job)) files.set(name, text);

  const failures: string[] = [];
  for (const [name, text] of files) {
    const haystack = fold(text);
    for (const { kind, value } of secrets)
      if (haystack.includes(fold(value))) failures.push(`A planted value of kind ${kind} is in ${name}.`);
  }
  failures.push(...uncovered(picture));

  const collected = [files.get('clipboard.txt'), files.get('draft.md'), files.get('pasted.txt')].join('\n');
  const identifiers = [...new Set(planted.identifiers.map(({ value }) => value))];
  const kept = identifiers.filter((value) => collected.includes(value));
  for (const value of identifiers) if (!kept.includes(value)) failures.push(`The identifier ${value} was lost.`);
  return { secrets, identifiers, kept, failures };
}

/** Blanks and case do not hide a value. */
const fold = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

function unique(entries: readonly PlantedValue[]): PlantedValue[] {
  return [...new Map(entries.map(({ kind, value }) => [`${kind}\n${value}`, { kind, value }])).values()];
}

/** The mail as a stranger's parser reads it. */
async function mailTexts({ out }: MainJob): Promise<[string, string][]> {
  const raw = await readFile(join(out, 'draft.eml'));
  const mail = await PostalMime.parse(raw);
  if (mail.attachments.length === 0) throw new Error('The mail has no picture.');
  return [
    ['draft.eml', raw.toString('latin1')],
    ['draft.eml, decoded', [mail.subject, mail.text, mail.html].join('\n')],
  ];
}

/** Geometry: every pixel of every planted rectangle has one and the same colour. */
function uncovered({ png, rects, viewportWidth }: Picture): string[] {
  const { width, height, data, channels } = decode(png);
  const scale = width / viewportWidth;
  const colourAt = (x: number, y: number) => {
    const at = (y * width + x) * channels;
    return (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  };
  const isFilled = ({ x, y, width: across, height: down }: PlantedRect) => {
    const left = Math.floor(x * scale);
    const top = Math.floor(y * scale);
    const fill = colourAt(left, top);
    for (let row = top; row < Math.min(height, Math.ceil((y + down) * scale)); row += 1)
      for (let column = left; column < Math.min(width, Math.ceil((x + across) * scale)); column += 1)
        if (colourAt(column, row) !== fill) return false;
    return true;
  };
  const failures = rects
    .filter((rect) => !isFilled(rect))
    .map(({ kind }) => `A ${kind} is not covered in screenshot.png.`);
  if (rects.length < 8) failures.push(`Only ${rects.length} planted values are in the picture.`);
  return failures;
}
