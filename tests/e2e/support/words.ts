import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the built extension under test. */
export const extension = process.env.SUPPORTSAFE_EXTENSION ?? '.output/chrome-mv3-demo';

type Catalogue = Record<string, { message: string }>;
let catalogue: Catalogue | undefined;

function messageOf(key: string): string {
  catalogue ??= JSON.parse(readFileSync(join(extension, '_locales/en/messages.json'), 'utf8')) as Catalogue;
  const entry = catalogue[key.replaceAll('.', '_')];
  if (!entry) throw new Error(`The catalogue has no ${key}.`);
  // Of several forms, the one for exactly one.
  const forms = entry.message.split(' | ');
  return forms[forms.length === 3 ? 1 : 0]!;
}

/** A message as the built catalogue has it: a test asks for what is meant, whatever its wording. */
export const label = (key: string, ...values: readonly string[]): string =>
  messageOf(key).replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '');

/** A message in which every missing value may be anything. */
export function sentence(key: string, ...values: readonly string[]): RegExp {
  const toPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = messageOf(key).split(/\$(\d)/);
  const pattern = parts.map((part, index) => {
    if (index % 2 === 0) return toPattern(part);
    const value = values[Number(part) - 1];
    return value === undefined ? '.+' : toPattern(value);
  });
  return new RegExp(pattern.join(''));
}
