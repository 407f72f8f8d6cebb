import { fromBase64 } from '@/lib/messaging/base64';
import type { Flavours } from './flavours';
import { readHtml } from './html-text';

/** Above this a flavour is not read for pictures; what judges the text refuses it. */
const htmlLimit = 40_000_000;

/**
 * The files that a clipboard is about. Text counts more: an office program adds a picture of the cells it copied.
 *
 * @returns none where it is about text
 */
export function carriedFiles(files: readonly File[], { plain, html }: Flavours): readonly File[] {
  if (files.length > 0 && isNamesOnly(plain, files)) return files;
  if (plain.trim() !== '' || html.length > htmlLimit) return [];
  const { visible, pictures } = readHtml(html);
  if (visible.trim() !== '') return [];
  return files.length > 0 ? files : pictures.flatMap(({ source }) => toFile(source) ?? []);
}

/** A file manager adds names or paths. */
function isNamesOnly(plain: string, files: readonly File[]): boolean {
  const lines = plain.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.length <= files.length && lines.every((line) => files.some(named(line)));
}

const named =
  (line: string) =>
  ({ name }: File) =>
    line === name || line.endsWith(`/${name}`) || line.endsWith(`\\${name}`);

/** The picture inside a `data:` address. */
function toFile(source: string): File | undefined {
  const comma = source.indexOf(',');
  if (!/^data:image\/[\w.+-]{1,40};base64$/i.test(source.slice(0, Math.max(comma, 0)))) return undefined;
  try {
    return new File([fromBase64(source.slice(comma + 1))], 'picture');
  } catch {
    return undefined;
  }
}
