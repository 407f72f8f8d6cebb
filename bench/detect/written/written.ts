/**
 * Texts written out by authors who knew neither the rules nor the other texts: one skeleton each, values drawn from a
 * seed. The files of this folder hold them; a line `=== name` starts a family, a line `---` parts its texts.
 * In double braces stands what to draw and what has to become of it: `S` secret, `P` personal, `I` internal, `K` an
 * identifier that stays, `-` a look-alike that stays; `=` takes the words as they stand, `#a` names the same again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Random } from '../corpus/random.ts';
import { keep, mark, type Sample, toSample } from '../corpus/sample.ts';
import { GENERATORS, People } from './generators.ts';

/** Files whose second halves were opened and learned from too, after later authors had written what is held out now. */
const OPENED = new Set([
  'zerobit-out-fourteenth.txt',
  'zerobit-stay-fourteenth.txt',
  'zerobit-out-thirteenth.txt',
  'zerobit-stay-thirteenth.txt',
  'zerobit-out-tenth.txt',
  'zerobit-stay-tenth.txt',
  'zerobit-out-ninth.txt',
  'zerobit-stay-ninth.txt',
  'zerobit-out-eighth.txt',
  'zerobit-stay-eighth.txt',
  'zerobit-out-seventh.txt',
  'zerobit-stay-seventh.txt',
  'zerobit-out-sixth.txt',
  'zerobit-stay-sixth.txt',
  'zerobit-out-fifth.txt',
  'zerobit-stay-fifth.txt',
  'zerobit-out-fourth.txt',
  'zerobit-out-third.txt',
  'zerobit-stay-third.txt',
  'zerobit-out-second.txt',
  'accept-secrets.txt',
  'accept-personal.txt',
  'accept-traps.txt',
  'zerobit-out-accept.txt',
  'zerobit-out-ids.txt',
  'zerobit-stay-accept.txt',
  'names.txt',
  'capitals.txt',
  'everyday.txt',
  'calm.txt',
  'zerobit-out-typical.txt',
  'zerobit-stay-typical.txt',
]);

/** Parts a literal that is formed like a real key, so that no scanner takes it for one; it is dropped. */
const JOINT = '‖';
const MARK = /\{\{([SPIK-]) ([^{}]+)\}\}/g;
const SENSITIVITY = { S: 'secret', P: 'personal', I: 'internal' } as const;
type Letter = keyof typeof SENSITIVITY | 'K' | '-';

interface Written {
  readonly family: string;
  readonly texts: readonly string[];
}

function readFamilies(source: string): Written[] {
  return source
    .split(/^=== */m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n');
      const texts = lines
        .join('\n')
        .split(/^---$/m)
        .map((text) => text.replace(/^\n+|\n+$/g, ''))
        .filter((text) => text !== '');
      return { family: name.trim(), texts };
    });
}

function fill(template: string, random: Random): string {
  const people = new People(random);
  const drawn = new Map<string, string>();
  const draw = (wanted: string): string => {
    if (wanted.startsWith('=')) return wanted.slice(1).replaceAll(JOINT, '');
    const [, what = '', reference = ''] = /^([\w ]+?)(?: of)?(?:#(\w+))?$/.exec(wanted.trim()) ?? [];
    if (what === 'name' || what === 'given' || what === 'family' || what === 'email') return people.of(reference)[what];
    const generator = GENERATORS[what];
    if (!generator) throw new Error(`no generator "${wanted}"`);
    const key = `${what}#${reference}`;
    const value = (reference && drawn.get(key)) || generator(random);
    drawn.set(key, value);
    return value;
  };
  return template.replace(MARK, (_, letter: Letter, wanted: string) => {
    const value = draw(wanted);
    if (letter === '-') return value;
    return letter === 'K' ? keep(value) : mark(SENSITIVITY[letter], value);
  });
}

/**
 * Written texts, `each` times with other values, sorted into the rows of the bench. Every second text of a family is
 * held out: its misses are not shown, so that its totals tell what learning from the others was worth.
 */
export function drawWritten(part: 'written' | 'written-held', seed: number, each: number) {
  const rows: Record<'secrets' | 'personal' | 'zerobit' | 'harmless' | 'traps', Sample[]> = {
    secrets: [],
    personal: [],
    zerobit: [],
    harmless: [],
    traps: [],
  };
  const folder = new URL('.', import.meta.url);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    for (const { family, texts } of readFamilies(readFileSync(new URL(file, folder), 'utf8'))) {
      const random = new Random(seed, `written/${file}/${family}`);
      const row = rows[rowOf(file, family)];
      texts.forEach((text, index) => {
        const isHeld = index % 2 === 1 && !OPENED.has(file);
        if (isHeld !== (part === 'written-held')) return;
        for (let round = 0; round < each; round += 1)
          row.push(toSample(part, `${file.replace('.txt', '')}/${family}`, `text ${index}`, fill(text, random)));
      });
    }
  }
  return { ...rows, near: [], names: [], capitals: [], crypto: [] };
}

function rowOf(file: string, family: string) {
  if (file === 'zerobit-more.txt') return family.startsWith('stay') ? 'harmless' : 'zerobit';
  if (file.startsWith('zerobit-out')) return 'zerobit';
  if (file.startsWith('zerobit-stay')) return 'harmless';
  if (family.startsWith('secret') || /^codes\d?-secrets/.test(file)) return 'secrets';
  return family.startsWith('personal') ? 'personal' : 'traps';
}
