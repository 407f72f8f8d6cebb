import { detect } from '../detect/detect.ts';
import type { Finding, KnownValue, Rules, Span } from '../detect/detector.ts';
import { findInternalWords, isInternalDashboard } from '../detect/internal.ts';
import { isPlainPhrase } from './by-name.ts';
import type { Bitmap, Box, CoverBox, PageText } from './image.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { bottom, clip, right } from './plane.ts';

/** An area of the picture that the page's text does not explain. */
export type OpaqueArea = PageSnapshot['opaque'][number];

/** Why a picture counts as one of an internal dashboard, and where the words stand that say so. */
export interface InternalClass {
  readonly reasons: string[];
  readonly areas: Box[];
}

/** What a page's own text says about its picture. All boxes in image pixels. */
export interface PageKnowledge {
  readonly boxes: readonly (CoverBox & { readonly value: string })[];
  /** Visible words, which explain the ink inside their boxes. */
  readonly texts: readonly PageText[];
  /** Those of them that no finding touches: the second reading takes the page's word for these alone. */
  readonly harmless: readonly PageText[];
  readonly opaque: readonly OpaqueArea[];
  /** Sensitive values of the page, to be looked for in the pixels too. */
  readonly known: readonly KnownValue[];
  /** Set where the page is an internal dashboard and words in the picture show it. */
  readonly internal?: InternalClass;
}

/**
 * Turns a snapshot into boxes over its sensitive words. Places of one single colour show nothing, whatever the page
 * says: letters in the colour of their ground, or in none.
 *
 * @param bitmap - its width sets the scale, as the device pixel ratio lies under zoom
 */
export function readPage(snapshot: PageSnapshot, bitmap: Bitmap, rules?: Rules): PageKnowledge {
  const scale = bitmap.width / snapshot.width;
  // `Perhaps Decline`: two buttons beside each other look like a name to who does not know the words.
  const findings = detect(snapshot.text, rules).filter(
    ({ kind, start, end }) => kind !== 'name-in-text' || !isPlainPhrase(snapshot.text.slice(start, end)),
  );
  const words = snapshot.words.map((word) => ({ ...word, text: snapshot.text.slice(word.start, word.end) }));
  const boxes: (CoverBox & { value: string })[] = [];
  for (const finding of findings) {
    const value = snapshot.text.slice(finding.start, finding.end);
    for (const word of wordsIn(words, finding))
      for (const rect of word.rects)
        if (hasInk(bitmap, toImage(rect, scale)))
          boxes.push({ ...toImage(rect, scale), kind: finding.kind, source: 'page', tier: finding.tier, value });
  }
  for (const area of snapshot.moving)
    boxes.push({ ...toImage(area, scale), kind: 'moving', source: 'page', tier: 'likely', value: '' });
  const seen = words.filter((word) => word.isSeen && word.rects.every((rect) => hasInk(bitmap, toImage(rect, scale))));
  const isFound = (word: { start: number; end: number }) =>
    findings.some(({ start, end }) => word.start < end && word.end > start);
  const toTexts = (those: typeof seen): PageText[] =>
    those.flatMap((word) => word.rects.map((rect) => ({ ...toImage(rect, scale), text: word.text })));
  const internal = classOf(snapshot.text, words, scale);
  return {
    ...(internal ? { internal } : {}),
    boxes,
    texts: toTexts(seen),
    harmless: toTexts(seen.filter((word) => !isFound(word))),
    opaque: snapshot.opaque.map((area) => ({ ...area, ...toImage(area, scale) })),
    known: findings.map((finding) => toKnown(finding, snapshot.text)),
  };
}

/** False where every pixel is the same. */
function hasInk({ width, height, data }: Bitmap, box: Box): boolean {
  const area = clip(box, width, height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const first = pixels[area.y * width + area.x];
  for (let y = area.y; y < bottom(area); y += 1)
    for (let x = area.x; x < right(area); x += 1) if (pixels[y * width + x] !== first) return true;
  return false;
}

/** The whole text is judged, the words in the picture are what can be covered. */
function classOf(text: string, words: PageSnapshot['words'], scale: number): InternalClass | undefined {
  const { internal, reasons } = isInternalDashboard(text);
  if (!internal) return undefined;
  const areas = findInternalWords(text)
    .flatMap((span) => wordsIn(words, span))
    .flatMap(({ rects }) => rects.map((rect) => toImage(rect, scale)));
  return areas.length > 0 ? { reasons, areas: unique(areas) } : undefined;
}

const unique = (areas: readonly Box[]): Box[] => [
  ...new Map(areas.map((area) => [`${area.x} ${area.y} ${area.width} ${area.height}`, area])).values(),
];

/** Overlap, never containment: `(4242` carries a piece of the card. */
function wordsIn<W extends { start: number; end: number }>(words: readonly W[], { start, end }: Span): W[] {
  return words.filter((word) => word.start < end && word.end > start);
}

const toKnown = ({ kind, category, tier, start, end }: Finding, text: string): KnownValue => ({
  kind,
  category,
  tier,
  value: text.slice(start, end),
});

/** Rounded outwards, so that no glyph edge stays visible. */
function toImage(rect: { x: number; y: number; width: number; height: number }, scale: number) {
  const x = Math.max(0, Math.floor(rect.x * scale));
  const y = Math.max(0, Math.floor(rect.y * scale));
  return {
    x,
    y,
    width: Math.ceil((rect.x + rect.width) * scale) - x,
    height: Math.ceil((rect.y + rect.height) * scale) - y,
  };
}
