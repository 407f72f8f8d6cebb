/**
 * Reader and writer of Tesseract's traineddata container.
 *
 * Layout (tesseract, src/ccutil/tessdatamanager): little-endian int32 count, then `count` int64 offsets from the
 * start of the file (-1: component absent), then the components one after the other.
 */

/** Component names in file order. */
export const COMPONENTS = [
  'config',
  'unicharset',
  'unicharambigs',
  'inttemp',
  'pffmtable',
  'normproto',
  'punc-dawg',
  'word-dawg',
  'number-dawg',
  'freq-dawg',
  'fixed-length-dawgs',
  'cube-unicharset',
  'cube-word-dawg',
  'shapetable',
  'bigram-dawg',
  'unambig-dawg',
  'params-model',
  'lstm',
  'lstm-punc-dawg',
  'lstm-word-dawg',
  'lstm-number-dawg',
  'lstm-unicharset',
  'lstm-recoder',
  'version',
];

const KEPT = new Set(['config', 'lstm', 'lstm-unicharset', 'lstm-recoder', 'version']);

/**
 * Splits a traineddata file into its components.
 *
 * @param {Uint8Array} bytes
 * @returns {Map<string, Uint8Array>} component name to bytes, views into `bytes`
 * @throws {RangeError} if the table does not fit the file
 */
export function readTraineddata(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length >= 4 ? view.getInt32(0, true) : -1;
  const tableEnd = 4 + 8 * count;
  if (count < 1 || count > COMPONENTS.length || tableEnd > bytes.length) throw new RangeError('not a traineddata file');
  const offsets = Array.from({ length: count }, (_, i) => Number(view.getBigInt64(4 + 8 * i, true)));
  const starts = offsets.filter((offset) => offset >= 0).sort((a, b) => a - b);
  if (starts.some((offset) => offset < tableEnd || offset > bytes.length)) throw new RangeError('offset out of range');
  const parts = new Map();
  offsets.forEach((offset, i) => {
    if (offset < 0) return;
    const end = starts.find((other) => other > offset) ?? bytes.length;
    parts.set(COMPONENTS[i], bytes.subarray(offset, end));
  });
  return parts;
}

/**
 * Joins components into a traineddata file.
 *
 * @param {Map<string, Uint8Array>} parts
 * @returns {Uint8Array}
 */
export function writeTraineddata(parts) {
  const tableEnd = 4 + 8 * COMPONENTS.length;
  const size = [...parts.values()].reduce((sum, part) => sum + part.length, tableEnd);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, COMPONENTS.length, true);
  let offset = tableEnd;
  COMPONENTS.forEach((name, i) => {
    const part = parts.get(name);
    view.setBigInt64(4 + 8 * i, BigInt(part ? offset : -1), true);
    if (!part) return;
    bytes.set(part, offset);
    offset += part.length;
  });
  return bytes;
}

/**
 * The model without its dictionaries and without the legacy engine: only what the LSTM needs. Keys and names are no
 * dictionary words, so nothing is lost, and the file is a tenth of the size.
 *
 * @param {Uint8Array} bytes a traineddata file
 * @returns {Uint8Array}
 * @throws {RangeError} if the file holds no LSTM model
 */
export function stripTraineddata(bytes) {
  const parts = new Map([...readTraineddata(bytes)].filter(([name]) => KEPT.has(name)));
  for (const name of ['lstm', 'lstm-unicharset', 'lstm-recoder']) {
    if (!parts.has(name)) throw new RangeError(`no ${name} in the model`);
  }
  return writeTraineddata(parts);
}
