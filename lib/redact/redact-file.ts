import { type Redaction, type RedactOptions, redactText } from './redact-text.ts';

/** Text files that arrive cleaned; others are held. */
export const TEXT_FILES = ['.txt', '.log', '.json', '.har', '.csv', '.env'] as const;

/** 20 MB of UTF-16 code units: above it the reader is asked for an excerpt. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** Is this a text file that {@link redactFile} cleans? */
export const isTextFile = (name: string) =>
  TEXT_FILES.some((extension) => name.toLowerCase().endsWith(extension)) ||
  /(?:^|[\\/])\.env(?:\.[\w-]+)?$/i.test(name);

/**
 * Cleans the text of a file.
 *
 * @throws {RangeError} above {@link FILE_LIMIT}
 */
export function redactFile(name: string, text: string, options: RedactOptions = {}): Redaction {
  if (text.length > FILE_LIMIT) throw new RangeError(`${name} is larger than 20 MB`);
  return redactText(text, options);
}
