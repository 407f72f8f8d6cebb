import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import { cleanLine } from '../clean-text';
import { supportAddress } from './mailto';

/** A picture to attach. `name` is our own, e.g. `screenshot-1.png`. */
export interface Attachment {
  readonly name: string;
  readonly png: Uint8Array;
}

const utf8 = new TextEncoder();
/** Bytes per base64 line: 76 characters (RFC 2045, section 6.8). */
const lineBytes = 57;
/** Bytes per encoded-word: `Subject: =?UTF-8?B??=` and 52 characters stay within the 76 of RFC 2047. */
const wordBytes = 39;

function toBase64Lines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += lineBytes) {
    lines.push(base64.encode(bytes.subarray(start, start + lineBytes)));
  }
  return lines;
}

/** Printable ASCII stays; any other text becomes encoded-words, folded, none of which splits a character (RFC 2047). */
function toHeaderValue(text: string): string {
  const line = cleanLine(text);
  if (/^[\x20-\x7E]*$/.test(line) && !line.includes('=?') && line.length <= 60) return line;
  const words: string[] = [];
  let word = '';
  for (const char of line) {
    if (utf8.encode(word + char).length > wordBytes) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64.encode(utf8.encode(part))}?=`).join('\r\n ');
}

/**
 * A boundary that does not occur in the message: a hash of its content, which no content can foresee. The same draft
 * gives the same file.
 */
function boundaryOf(parts: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return `=_${Array.from(hash.digest().subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Readable as it is where every line is short ASCII, so that the file can be searched; base64 for anything else. */
function toTextPart(text: string): string[] {
  const lines = text.split('\n');
  const isPlain = lines.every((line) => /^[\t\x20-\x7E]{0,998}$/.test(line));
  return [
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${isPlain ? '7bit' : 'base64'}`,
    '',
    ...(isPlain ? lines : toBase64Lines(utf8.encode(lines.join('\r\n')))),
  ];
}

/**
 * An unsent mail to support (`X-Unsent: 1`): the mail program opens it ready to send, and adds sender and date.
 *
 * The mimetext package is not used: it refuses a message without a sender, and writes long lines and subjects unfolded.
 *
 * @throws {RangeError} if an attachment's name is not a plain file name
 */
export function toEml(subject: string, text: string, attachments: readonly Attachment[]): string {
  const body = text.toWellFormed().replace(/\r\n?/g, '\n');
  const boundary = boundaryOf([utf8.encode(body), ...attachments.map(({ png }) => png)]);
  const lines = [
    'X-Unsent: 1',
    `To: ${supportAddress}`,
    `Subject: ${toHeaderValue(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...toTextPart(body),
  ];
  for (const { name, png } of attachments) {
    if (!/^[a-z0-9][a-z0-9.-]{0,60}$/.test(name)) throw new RangeError('An attachment needs a plain file name.');
    lines.push(
      `--${boundary}`,
      `Content-Type: image/png; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      ...toBase64Lines(png),
    );
  }
  return [...lines, `--${boundary}--`, ''].join('\r\n');
}
