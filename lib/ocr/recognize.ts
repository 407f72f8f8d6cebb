import type { Bitmap, Word } from './image.ts';

/** A letter of a word as recognised. */
export interface ReadSymbol extends Word {}

/** A word with the places of its letters, where the reader knows them. */
export interface ReadWord extends Word {
  readonly symbols?: readonly ReadSymbol[];
  /** White between it and the word before, in heights of the line. */
  readonly white?: number;
}

/** Reads text from pictures: dark on white, in lines of one height. */
export interface Recognizer {
  /** How many montages it reads at the same time; 1 where absent. */
  readonly lanes?: number;
  /**
   * @returns the words, boxes in pixels of `montage`
   * @throws {OcrError} with the reason as a code
   */
  recognize(montage: Bitmap, signal?: AbortSignal): Promise<ReadWord[]>;
  /** Frees the worker. The next `recognize` starts a new one. */
  close(): Promise<void>;
}

/** Why reading failed. The code may be shown; nothing read is in it. */
export class OcrError extends Error {
  override readonly name = 'OcrError';
  readonly code: 'timeout' | 'aborted' | 'failed';

  constructor(code: OcrError['code']) {
    super(code);
    this.code = code;
  }
}
