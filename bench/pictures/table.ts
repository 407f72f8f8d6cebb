import type { Score } from './measure.ts';
import type { SetScore } from './set.ts';
import type { measureMemory, measureRedactImage } from './throughput.ts';

export interface Measured {
  readonly seed: number;
  readonly sealed: SetScore;
  readonly tuning: SetScore;
  readonly codes: { readonly covered: number; readonly count: number };
  readonly sequence: { readonly ours: number; readonly native: number };
  readonly memory: Awaited<ReturnType<typeof measureMemory>> | undefined;
  readonly files: Awaited<ReturnType<typeof measureRedactImage>> | undefined;
}

const share = (part: number, whole: number, digits = 2) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(digits)} %`;
const times = (part: number, whole: number) => (whole === 0 ? '–' : `${(part / whole).toFixed(2)} ×`);
const covered = (score: Score) => share(score.covered, score.values);
const hiddenWords = (score: Score) => share(score.wordsHidden, score.words, 1);
const hiddenIds = (score: Score) => share(score.identifiersHidden, score.identifiers, 1);

/** The figures as Markdown; of the sealed part totals only. */
export function toTable({ seed, sealed, tuning, codes, sequence, memory, files }: Measured): string {
  const both = (show: (set: SetScore) => string) => [show(sealed), show(tuning)] as const;
  const once = (text: string) => [text, ''] as const;
  const rows: (readonly [what: string, first: string, reach: string, sealed: string, tuning: string])[] = [
    ['OCR alone: values ≥ 95 % covered', '≥ 98.5 %', '≥ 99.5 %', ...both(({ strict }) => covered(strict))],
    ['OCR alone: values less than half covered', '0', '0', ...both(({ strict }) => String(strict.open))],
    ['with the page: values ≥ 95 % covered', '100 %', '100 %', ...both(({ light }) => covered(light))],
    ['with the page: values less than half covered', '0', '0', ...both(({ light }) => String(light.open))],
    [
      'covered more than 4 CSS px from any value, before widening',
      '≤ 3.5 %',
      '≤ 2 %',
      ...both(({ strict }) => share(strict.overPixels, strict.pixels)),
    ],
    [
      'harmless words hidden, strict / light',
      '≤ 25 / ≤ 5 %',
      '≤ 15 / ≤ 2 %',
      ...both(({ strict, light }) => `${hiddenWords(strict)} / ${hiddenWords(light)}`),
    ],
    [
      'identifiers hidden, strict / light',
      '≤ 15 / ≤ 1 %',
      '≤ 5 / 0 %',
      ...both(({ strict, light }) => `${hiddenIds(strict)} / ${hiddenIds(light)}`),
    ],
    [
      'QR codes of ≥ 2 px a module covered',
      '100 %',
      '100 %',
      ...once(`${share(codes.covered, codes.count, 1)} of ${codes.count}`),
    ],
    [
      'CPU of the first reading against native',
      '≤ 1.8 ×',
      '≤ 1.5 ×',
      ...both(({ ms }) => times(ms.first.cpu, ms.native)),
    ],
    ['the same, 20 shots of one site', '≤ 1.2 ×', '≤ 0.5 ×', ...once(times(sequence.ours, sequence.native))],
    [
      'CPU of the second reading against the first',
      '≤ 1 ×',
      '≤ 0.4 ×',
      ...both(({ ms }) => times(ms.second.cpu, ms.first.cpu)),
    ],
    ['held back after painting', '', '', ...both(({ heldBack, pictures }) => `${heldBack} of ${pictures}`)],
    [
      'wall time per 1,000 characters, picture from outside',
      '≤ 1.1 s',
      '≤ 0.7 s',
      ...both(({ ms, letters }) => `${(ms.first.wall / letters).toFixed(2)} s`),
    ],
    [
      'reading with the page, wall time a picture',
      '≤ 1.5 s',
      '≤ 0.5 s',
      ...both(({ ms, pictures }) => `${(ms.light.wall / pictures / 1000).toFixed(2)} s`),
    ],
    [
      'memory growth after the 10th picture',
      '≤ 10 %',
      '≤ 3 %',
      ...once(memory ? `${share(memory.late - memory.early, memory.early, 1)} (${memory.early.toFixed(0)} MB)` : '–'),
    ],
    [
      '`redact:image`, pictures of 1280 × 800 a minute',
      '≥ 30',
      '',
      ...once(
        files
          ? `${files.aMinute.toFixed(0)} (${files.lettersASecond.toFixed(0)} characters a second, ${files.verified} of ${files.count} verified)`
          : '–',
      ),
    ],
    ['values', '≥ 1,500', '', ...both(({ strict }) => String(strict.values))],
  ];
  const peers: (readonly [string, ...string[]])[] = [
    ['native Tesseract, exact rules', ...peer(sealed, 'native'), ...peer(tuning, 'native')],
    ['plain tesseract.js, exact rules', ...peer(sealed, 'plain'), ...peer(tuning, 'plain')],
    ['ours, OCR alone', ...peer(sealed, 'strict'), ...peer(tuning, 'strict')],
  ];
  return [
    `Seed ${seed}, ${sealed.pictures} sealed and ${tuning.pictures} tuning pictures.`,
    '',
    markdown(['what', 'first', 'reach', 'sealed', 'tuning'], rows),
    '',
    markdown(
      ['beside its peers', 'sealed ≥ 95 %', 'less than half', 'CPU', 'tuning ≥ 95 %', 'less than half', 'CPU'],
      peers,
    ),
  ].join('\n');
}

function peer(set: SetScore, who: 'native' | 'plain' | 'strict'): [string, string, string] {
  const cpu = who === 'strict' ? set.ms.first.cpu : set.ms[who];
  return [covered(set[who]), share(set[who].open, set[who].values), times(cpu, set.ms.native)];
}

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
