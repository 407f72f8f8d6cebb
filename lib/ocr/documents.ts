import type { Bitmap, Box, CoverBox, PageText } from './image.ts';
import type { ReadLine } from './montage.ts';
import { bottom, clip, hull, overlap, right } from './plane.ts';
import { hasPortrait } from './portrait.ts';

export interface DocumentFacts {
  readonly bitmap: Bitmap;
  /** What was read in the pixels. */
  readonly lines: readonly ReadLine[];
  /** The page's own words, which say what its pictures are of. */
  readonly pageTexts: readonly PageText[];
  /** Canvas, images, video, foreign frames. */
  readonly opaqueAreas: readonly Box[];
  /** Image pixels per CSS pixel. */
  readonly scale: number;
}

/** Two lines of filler signs, as in passports and identity cards (ICAO Doc 9303), however they were read. */
const MACHINE_LINE = /^(?=.{24,})(?=(?:.*[<«‹]){4})[A-Z0-9<«‹ KkCcOoEe.,-]{24,}$/;
const TITLE =
  /\b(?:passport|passeport|reisepass|pasaporte|passaporto|paszport|identity card|identification card|id card|personalausweis|ausweis|carte nationale d.identit[eé]|documento nacional|cart[aã]o de cidad[aã]o|carta d.identit[aà]|dow[oó]d osobisty|driv(?:ing|er.?s) licen[cs]e|permis de conduire|f[uü]hrerschein|residence permit|aufenthaltstitel|titre de s[eé]jour|certificate of (?:incorporation|registration|good standing)|articles of (?:association|incorporation)|commercial register|handelsregister|register extract|extrait kbis|memorandum of association|power of attorney|birth certificate|utility bill|bank statement)\b/i;
const FIELD =
  /\b(?:surnames?|family name|given names?|forenames?|nationality|date of birth|place of birth|date of issue|date of expiry|expir(?:y|ation) date|valid until|authority|issued by|issuing (?:state|authority|country)|passport no|document no|card no|licen[cs]e no|personal no|holder.?s signature|signature of bearer|pr[eé]noms?|nationalit[eé]|vornamen?|geburts(?:tag|datum|ort)|apellidos|nombres|company (?:no|number)|registered office|share capital|legal form|registration no)\b/i;
/** What a page calls such a picture. */
const CONTEXT =
  /\b(?:(?:identity|id|travel|company|corporate|incorporation|registration) (?:document|card|photo|scan)s?|passport|driv(?:ing|er.?s) licen[cs]e|residence permit|proof of (?:address|identity|residence|funds)|selfie|liveness|document (?:front|back|scan|image|photo|preview)|(?:front|back) of (?:the )?(?:document|card|id)|uploaded (?:document|by the applicant)|certificate of incorporation|register extract|utility bill|bank statement|kyc document|kyb document)\b/i;

/** How near the words around a picture stand, in CSS pixels. */
const AROUND = 90;
const SMALLEST = { width: 110, height: 70 };
/** More of the page than this is no picture on it, but what lies behind it. */
const LARGEST_SHARE = 0.6;

/**
 * Finds pictures of identity and company documents. They are covered whole: what such a document tells is more than its
 * words (the face, the signature, the number punched into it).
 */
export function findDocuments(facts: DocumentFacts): CoverBox[] {
  const { bitmap, lines, opaqueAreas, scale } = facts;
  const inside = opaqueAreas.filter((area) => isDocument(area, facts));
  const outside = lines.filter(({ x, y, width, height }) =>
    opaqueAreas.every((area) => overlap(area, { x, y, width, height }) === 0),
  );
  return [...inside, ...drawnDocuments(outside, bitmap, scale)].map((area) => ({
    ...clip(area, bitmap.width, bitmap.height),
    kind: 'identity-document',
    source: 'ocr',
  }));
}

/** Fields, title, machine-readable lines and portrait in the picture, and what the page says beside it. */
function isDocument(area: Box, { bitmap, lines, pageTexts, scale }: DocumentFacts): boolean {
  const isLarge = area.width * area.height > LARGEST_SHARE * bitmap.width * bitmap.height;
  if (area.width < SMALLEST.width * scale || area.height < SMALLEST.height * scale) return false;
  const read = lines.filter((line) => overlap(area, line) > 0.5 * line.width * line.height).map(textOf);
  const signs = countSigns(read);
  if (signs.machineLines > 0 || (signs.titles > 0 && signs.fields >= 2) || signs.fields >= 4) return true;
  // What lies behind the whole page is no picture on it.
  if (isLarge && pageTexts.some((text) => overlap(area, text) > 0)) return false;
  const aspect = area.width / area.height;
  const isCardShaped = aspect > 0.45 && aspect < 2.4;
  if (isCardShaped && CONTEXT.test(wordsAround(area, pageTexts, AROUND * scale))) return true;
  return signs.titles + signs.fields >= 1 && hasPortrait(bitmap, area, scale);
}

function countSigns(texts: readonly string[]): { machineLines: number; titles: number; fields: number } {
  return {
    machineLines: texts.filter((text) => MACHINE_LINE.test(text.trim())).length,
    titles: texts.filter((text) => TITLE.test(text)).length,
    fields: texts.filter((text) => text.length < 60 && FIELD.test(text)).length,
  };
}

/** Words of the page near an area, in reading order. */
function wordsAround(area: Box, texts: readonly PageText[], reach: number): string {
  const near = { x: area.x - reach, y: area.y - reach, width: area.width + 2 * reach, height: area.height + 2 * reach };
  return texts
    .filter((text) => overlap(near, text) > 0)
    .sort((a, b) => (Math.abs(a.y - b.y) < 0.5 * a.height ? a.x - b.x : a.y - b.y))
    .map(({ text }) => text)
    .join(' ');
}

/**
 * Documents in a picture of which nobody says where its pictures are: machine-readable lines stand at the foot of a
 * card of known shape (ISO/IEC 7810), a title in capitals above its fields.
 */
function drawnDocuments(lines: readonly ReadLine[], bitmap: Bitmap, scale: number): Box[] {
  const feet = groupsOf(lines.filter((line) => MACHINE_LINE.test(textOf(line).trim())));
  const cards = feet.map((foot) => {
    const box = hull(foot);
    const margin = 0.08 * box.width;
    const top = bottom(box) + margin - 0.82 * box.width;
    return { x: box.x - margin, y: top, width: box.width + 2 * margin, height: bottom(box) + margin - top };
  });
  for (const title of lines) {
    const text = textOf(title);
    const isCapital = text === text.toUpperCase() && TITLE.test(text) && text.length < 48;
    if (!isCapital || cards.some((card) => overlap(card, title) > 0)) continue;
    const reach = 460 * scale;
    const below = lines.filter(
      (line) =>
        line.y >= title.y - 40 * scale &&
        line.y < title.y + 0.8 * reach &&
        line.x < title.x + reach &&
        right(line) > title.x - 0.4 * reach,
    );
    const fields = below.filter((line) => textOf(line).length < 40 && FIELD.test(textOf(line)));
    if (fields.length < 2) continue;
    const box = hull([title, ...fields]);
    const grown = {
      x: box.x - 60 * scale,
      y: box.y - 30 * scale,
      width: box.width + 220 * scale,
      height: box.height + 90 * scale,
    };
    if (
      fields.length >= 4 ||
      hasPortrait(bitmap, { ...grown, x: grown.x - 160 * scale, width: grown.width + 320 * scale }, scale)
    )
      cards.push({ ...grown, x: grown.x - 130 * scale, width: grown.width + 130 * scale });
  }
  return cards;
}

/** Lines right under each other. */
function groupsOf(lines: readonly ReadLine[]): ReadLine[][] {
  const groups: ReadLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const group = groups.find((some) => {
      const last = some.at(-1)!;
      return line.y - bottom(last) < 3 * line.height && Math.abs(line.x - last.x) < 4 * line.height;
    });
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

const textOf = ({ words }: ReadLine): string => words.map(({ text }) => text).join(' ');
