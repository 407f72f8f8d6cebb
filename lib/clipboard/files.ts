import { countLabels, type Replaced } from './decide';
import type { Engine } from './engine';
import { decodeText, fileRoad } from './file-road';
import type { Guard } from './guard';
import { isLong, redactElsewhere } from './long-text';
import { tell } from './notice';
import { newDataTransfer } from './page-objects';
import { heldSentence, type Road, refusedSentence, replacedSentences, uncheckedSentence } from './sentences';

interface CleanFile {
  readonly file: File;
  readonly text: string;
  readonly replaced: readonly Replaced[];
}

/**
 * Cleans the text files among `files`, hands them over, and says what was held. The caller has already taken them
 * out of the page's sight.
 *
 * @param deliver - puts the clean files where the page looks for them; false when the page did not take them
 */
export async function deliverFiles(
  guard: Guard,
  files: readonly File[],
  road: Road,
  deliver: (clean: DataTransfer) => boolean,
): Promise<void> {
  const results = await Promise.all(files.map((file) => cleanFile(guard, file)));
  const clean = results.filter((result) => typeof result !== 'string');
  const held = results.filter((result) => result === 'held').length;
  const hasFailed = results.includes('failed');
  const data = newDataTransfer();
  for (const { file } of clean) data.items.add(file);
  const hasArrived = clean.length > 0 && deliver(data);
  const sentences = hasArrived ? replacedSentences(clean.flatMap(({ replaced }) => replaced)) : [];
  if (clean.length > 0 && !hasArrived) sentences.push(...refusedSentence(road, 'format'));
  if (held > 0) sentences.push(heldSentence(held));
  if (hasFailed) sentences.push(uncheckedSentence());
  if (sentences.length > 0) tell(sentences, held > 0 || hasFailed ? 'long' : 'short');
}

/** `held`: no text file, or too large; `failed`: not readable as text, or the check failed. */
async function cleanFile({ engine }: Guard, file: File): Promise<CleanFile | 'held' | 'failed'> {
  if (fileRoad(file) === 'held') return 'held';
  try {
    const raw = decodeText(new Uint8Array(await file.arrayBuffer()));
    const { text, replaced } = isLong(raw) ? await redactElsewhere(raw) : engine.redactFile(file.name, raw);
    const name = cleanName(engine, file.name);
    const options = { type: file.type || 'text/plain', lastModified: file.lastModified };
    return { file: new File([text], name, options), text, replaced: countLabels(replaced) };
  } catch {
    return 'failed';
  }
}

/** A name may name a person too; its ending stays, since pages go by it. */
function cleanName(engine: Engine, name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? engine.redactFile('name.txt', name.slice(0, dot)).text + name.slice(dot) : name;
}
