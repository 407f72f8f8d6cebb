import type { Tier } from '../detect/detector.ts';

/** A decoded picture: RGBA, 8 bits a channel, row by row from the top left; `data.length === width * height * 4`. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A rectangle in image pixels, origin top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A word as recognised. `confidence` is 0 to 100. */
export interface Word extends Box {
  readonly text: string;
  readonly confidence: number;
}

/** Where a covered area was found. */
export type BoxSource = 'page' | 'ocr' | 'code' | 'user';

/** An area to paint over, with the detector (or reason) that asks for it. */
export interface CoverBox extends Box {
  readonly kind: string;
  readonly source: BoxSource;
  /** *certain* where structure or a checksum proves the finding; absent where nobody knows. */
  readonly tier?: Tier | undefined;
  /** What may be printed on the fill, e.g. `[email-1]`. */
  readonly label?: string | undefined;
}

/** Text the page itself shows, with its place in the picture. */
export interface PageText extends Box {
  readonly text: string;
}
