import { languages, type PersonalKind, personalKinds } from './personal-kinds.ts';
import { type Part, Random } from './random.ts';
import { personal as p, type Sample, toSample } from './sample.ts';
import { toSnake } from './secret-forms.ts';

type Write = (label: string, value: string, random: Random) => string;
interface PersonalForm {
  readonly id: string;
  readonly labelled: boolean;
  readonly write: Write;
}
const form = (id: string, write: Write): PersonalForm => ({ id, labelled: true, write });
const bare = (id: string, write: Write): PersonalForm => ({ id, labelled: false, write });
const key = (label: string): string =>
  toSnake(
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

const forms: Readonly<Record<Part, readonly PersonalForm[]>> = {
  tuning: [
    form('label-value', (l, v) => `${l}: ${p(v)}`),
    form('label-above', (l, v) => `Details\n${l}\n${p(v)}\nEdit`),
    form('json', (l, v) => JSON.stringify({ status: 'open', [key(l)]: p(v), tries: 2 })),
    form('tsv', (l, v) => `No.\t${l}\tState\n1\t${p(v)}\topen\n`),
    form('prose', (l, v) => `The record shows ${l.toLowerCase()} ${p(v)}, please compare it with the order.`),
    form('mail', (l, v) => `Hello,\n\nthe payout failed again.\n${l}: ${p(v)}\nAmount: 75.00 EUR\n\nRegards`),
    bare('log', (_, v) => `2031-04-05T06:07:08Z INFO check done for ${p(v)} status=ok`),
    bare('sentence', (_, v) => `We could not match ${p(v)} with any entry, can you look?`),
    bare('parentheses', (_, v) => `The last attempt (${p(v)}) was refused.`),
  ],
  development: [
    form('label-dash', (l, v) => `${l} – ${p(v)}`),
    form('label-equals', (l, v) => `${l} = ${p(v)}`),
    form('form-copy', (l, v) => `Profile\n\n${l}\n\n${p(v)}\n\nSave`),
    form('json-pretty', (l, v) => JSON.stringify({ data: { id: 71, [key(l)]: p(v) }, ok: true }, null, 2)),
    form('csv', (l, v) => `row,state,${l.replaceAll(',', '')}\n1,open,${v.includes(',') ? `"${p(v)}"` : p(v)}`),
    form('bullet', (l, v) => `Notes from the call\n* plan: basic\n* ${l.toLowerCase()} ${p(v)}\n* wants a refund`),
    form('markdown', (l, v) => `| ${l} | Result |\n| --- | --- |\n| ${p(v)} | failed |`),
    bare('quoted', (_, v) => `> On file: ${p(v)}\n\nThat is what the screen says.`),
    bare('logfmt', (_, v) => `ts=1790000000 lvl=info msg="lookup" subject="${p(v)}" took=12ms`),
    bare('dialogue', (_, v) => `Agent: which one did you use?\nUser: I used ${p(v)} yesterday.`),
  ],
};

/** Labelled values in eight languages, and values that prove themselves without a label. */
export function personalSamples(seed: number, part: Part, each: number): Sample[] {
  return personalKinds.flatMap((kind) => {
    const random = new Random(seed, `${part}/personal/${kind.id}`);
    const usable = forms[part].filter(({ labelled }) => labelled || kind.strong);
    return Array.from({ length: each }, (_, index) => {
      const value = kind.make(random, part);
      const fits = usable.filter(({ id }) => !value.includes('\n') || !/tsv|csv|markdown|json/.test(id));
      const { id, write } = fits[index % fits.length] as PersonalForm;
      return toSample(part, `personal/${kind.id}`, id, write(labelOf(kind, random), value, random));
    });
  });
}

function labelOf({ labels }: PersonalKind, random: Random): string {
  const spoken = languages.filter((language) => labels[language]);
  return random.pick(labels[random.pick(spoken)] as readonly string[]);
}

const around: Readonly<Record<Part, readonly ((value: string) => string)[]>> = {
  tuning: [(v) => `Reference ${v}`, (v) => `order=${v} state=open`, (v) => v, (v) => `Job ${v} finished in 12 ms`],
  development: [
    (v) => `Please see ${v} in the list`,
    (v) => `id: ${v}`,
    (v) => `[${v}] done`,
    (v) => `Moved ${v} to the archive`,
  ],
};

/** Harmless texts of the same families: wrong check digits, versions, part numbers. */
export function nearMisses(seed: number, part: Part, each: number): Sample[] {
  return personalKinds.flatMap(({ id, miss }) => {
    if (!miss) return [];
    const random = new Random(seed, `${part}/near-miss/${id}`);
    return Array.from({ length: each }, () =>
      toSample(part, `near-miss/${id}`, 'miss', random.pick(around[part])(miss(random, part))),
    );
  });
}
