import { countLabels, type Replaced } from './decide';
import type { Engine } from './engine';
import { bytesOf } from './file-bytes';
import { decodeText, fileRoad } from './file-road';
import type { Guard } from './guard';
import { isLong, redactElsewhere } from './long-text';
import { newDataTransfer } from './page-objects';
import { cleanPicture, type FileRefusal, type PictureResult, refusalOf } from './picture-road';
import { cleaningSentence, coveredSentences, heldSentences, notTakenSentence, replacedSentences } from './sentences';

interface CleanText {
  readonly file: File;
  readonly replaced: readonly Replaced[];
}

type Result = CleanText | PictureResult;

/**
 * Cleans the text files and pictures among `files`, hands them over in their order, and says what was held. The caller
 * has already taken them out of the page's sight.
 *
 * @param deliver - puts the clean files where the page looks for them; false when the page did not take them
 */
export async function deliverFiles(
  guard: Guard,
  files: readonly File[],
  deliver: (clean: DataTransfer) => boolean | Promise<boolean>,
): Promise<void> {
  const results = await cleanAll(guard, files);
  const data = newDataTransfer();
  for (const result of results) if ('file' in result) data.items.add(result.file);
  const hasArrived = data.files.length > 0 && (await deliver(data));
  const sentences = () => [
    ...(hasArrived ? arrivedSentences(results) : []),
    ...(data.files.length > 0 && !hasArrived ? [notTakenSentence()] : []),
    ...heldSentences(results.flatMap((result) => ('refused' in result ? result.refused : []))),
  ];
  // After a wait the user may be looking elsewhere.
  const isPlain = results.every((result) => 'replaced' in result);
  guard.say(sentences, isPlain ? 'short' : 'long');
}

/** One after the other: a picture takes memory and both cores. */
async function cleanAll(guard: Guard, files: readonly File[]): Promise<Result[]> {
  const refusals = await Promise.all(files.map(async (file) => (fileRoad(file) === 'text' ? 'text' : look(file))));
  const pictures = refusals.filter((refusal) => refusal === undefined).length;
  if (pictures > 0) guard.say(() => [cleaningSentence(pictures)], 'working');
  const results: Result[] = [];
  let number = 0;
  for (const [index, file] of files.entries()) {
    const refusal = refusals[index];
    if (refusal === undefined) {
      number += 1;
      results.push(await cleanPicture(file, number));
    } else results.push(refusal === 'text' ? await cleanText(guard, file) : { refused: refusal });
  }
  return results;
}

/** A folder, or a file that went away, cannot be read. */
const look = (file: File): Promise<FileRefusal | undefined> => refusalOf(file).catch(() => 'failed' as const);

/** `failed`: not readable as text, or the check failed. */
async function cleanText({ engine }: Guard, file: File): Promise<Result> {
  try {
    const raw = decodeText(await bytesOf(file));
    const { text, replaced } = isLong(raw) ? await redactElsewhere(raw) : engine.redactFile(file.name, raw);
    const name = cleanName(engine, file.name);
    const options = { type: file.type || 'text/plain', lastModified: file.lastModified };
    return { file: new File([text], name, options), replaced: countLabels(replaced) };
  } catch {
    return { refused: 'failed' };
  }
}

/** A name may name a person too; its ending stays, since pages go by it. */
function cleanName(engine: Engine, name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? engine.redactFile('name.txt', name.slice(0, dot)).text + name.slice(dot) : name;
}

function arrivedSentences(results: readonly Result[]): string[] {
  const replaced = results.flatMap((result) => ('replaced' in result ? result.replaced : []));
  const pictures = results.flatMap((result) => ('covered' in result ? [result.covered] : []));
  const covered = pictures.flatMap((areas) => [...areas]);
  return [...replacedSentences(replaced), ...coveredSentences(pictures.length, covered)];
}
