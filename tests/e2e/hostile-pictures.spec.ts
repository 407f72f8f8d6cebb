import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { encodePng } from '../../lib/redact/png.ts';
import { cleanInHost, openPictureHost } from '../../scripts/browser/picture-host.ts';
import { canvas, rect } from '../ocr/draw.ts';
import { bytesOf, chunk, hostileFiles } from '../redact/hostile-files.ts';
import { test as base, expect } from './fixtures.ts';
import { chunksOf } from './support/picture.ts';

const refusals = ['empty', 'too-large', 'too-many-pixels', 'damaged', 'svg', 'pdf', 'office', 'unknown'];
const CANARY = 'canary-7f3a91';

/** A small picture with nothing in it to read, as PNG, and as the browser writes it in other formats. */
async function drawGood() {
  const bitmap = canvas(48, 32, [240, 244, 248]);
  rect(bitmap, { x: 6, y: 6, width: 20, height: 12 }, [40, 90, 160]);
  return encodePng(bitmap);
}

const test = base.extend('host', { scope: 'file' }, async ({ browser }) => openPictureHost(browser));

test('no hostile or truncated file brings the host down: each is refused, or comes out as plain pixels', async ({
  host,
}) => {
  const files = hostileFiles(await drawGood());
  expect(files.length).toBeGreaterThanOrEqual(100);
  const wrong: string[] = [];
  for (const { name, bytes, isRefused } of files) {
    const { error, verified, png } = await cleanInHost(host, bytes);
    const isFine = error
      ? refusals.includes(error)
      : !isRefused && verified && chunksOf(Buffer.from(png!, 'base64')).join() === 'IHDR,IDAT,IEND';
    if (!isFine) wrong.push(`${name}: ${error ?? `verified ${verified}`}`);
  }
  expect(wrong).toEqual([]);
  expect((await cleanInHost(host, await drawGood())).verified).toBe(true);
});

const uint32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const little32 = (value: number) => uint32(value).toReversed();
const segment = (marker: number, data: Uint8Array) =>
  bytesOf([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255], data);
const riff = (kind: string, data: Uint8Array) => bytesOf(kind, little32(data.length), data, data.length % 2 ? [0] : []);

/** The text in the ways programs write it: plain, as UTF-16, and in the forms of the usual fields. */
function payloads(i: number): Uint8Array {
  const text = `${CANARY}-${i}`;
  return [
    bytesOf(text),
    bytesOf('Exif\0\0MM\0*', uint32(8), [0, 1, 1, 0x0e, 0, 2], uint32(text.length), uint32(26), uint32(0), text),
    bytesOf('http://ns.adobe.com/xap/1.0/\0', `<x:xmpmeta><rdf:li>${text}</rdf:li></x:xmpmeta>`),
    bytesOf([...text].flatMap((letter) => `${letter}\0`).join('')),
    bytesOf('Photoshop 3.0\0', text.repeat(1 + (i % 40))),
  ][i % 5]!;
}

function withPngCanary(good: Uint8Array, i: number): Uint8Array {
  const data = payloads(i);
  const [head, body, end] = [
    good.subarray(0, 33),
    good.subarray(33, good.length - 12),
    good.subarray(good.length - 12),
  ];
  const kinds = [
    chunk('tEXt', bytesOf('Comment\0', data)),
    chunk('iTXt', bytesOf('Title\0\0\0\0\0', data)),
    chunk('zTXt', bytesOf('Note\0\0', deflateSync(data))),
    chunk('eXIf', data),
    chunk('iCCP', bytesOf('profile\0\0', deflateSync(data))),
    chunk('caBX', data),
    chunk('prVt', data),
    chunk('tIME', bytesOf([7, 234, 11, 24, 1, 2, 3])),
  ];
  const extra = kinds[i % kinds.length]!;
  if (i % 3 === 0) return bytesOf(head, extra, body, end);
  return i % 3 === 1 ? bytesOf(head, body, extra, end) : bytesOf(good, data, extra);
}

const withJpegCanary = (good: Uint8Array, i: number): Uint8Array =>
  i % 6 === 5
    ? bytesOf(good, payloads(i))
    : bytesOf(good.subarray(0, 2), segment(i % 17 === 16 ? 0xfe : 0xe1 + (i % 15), payloads(i)), good.subarray(2));

function withWebpCanary(good: Uint8Array, i: number): Uint8Array {
  const frame = good.subarray(12);
  const flags = [0x08, 0x04, 0x20][i % 3]!;
  const extra = riff(['EXIF', 'XMP ', 'ICCP', 'ABCD'][i % 4]!, payloads(i));
  const head = riff('VP8X', bytesOf([flags, 0, 0, 0, 47, 0, 0, 31, 0, 0]));
  const body = i % 4 === 2 ? bytesOf(head, extra, frame) : bytesOf(head, frame, extra);
  return bytesOf('RIFF', little32(body.length + 4), 'WEBP', body, i % 5 === 4 ? payloads(i) : []);
}

test('of three hundred canaries in metadata and behind the end none survives', { timeout: 180_000 }, async ({
  host,
}) => {
  const png = await drawGood();
  const [jpeg, webp] = await Promise.all(['image/jpeg', 'image/webp'].map((type) => encodeAs(host, png, type)));
  const plain = new Map<string, string | undefined>();
  const forms = [
    { name: 'png', good: png, count: 160, plant: withPngCanary },
    { name: 'jpeg', good: jpeg!, count: 100, plant: withJpegCanary },
    { name: 'webp', good: webp!, count: 40, plant: withWebpCanary },
  ] as const;
  const wrong: string[] = [];
  for (const { name, good, count, plant } of forms) {
    plain.set(name, (await cleanInHost(host, good)).png);
    expect(plain.get(name), name).toBeDefined();
    for (let i = 0; i < count; i += 1) {
      const outcome = await cleanInHost(host, plant(good, i));
      // Held back is safe too; what comes out is, byte for byte, what comes out without the canary.
      if (outcome.png !== undefined && outcome.png !== plain.get(name)) wrong.push(`${name} ${i}: other bytes`);
      if (outcome.png === undefined && !refusals.includes(outcome.error ?? ''))
        wrong.push(`${name} ${i}: ${outcome.error}`);
      if (Buffer.from(outcome.png ?? '', 'base64').includes(CANARY)) wrong.push(`${name} ${i}: canary`);
    }
  }
  expect(wrong).toEqual([]);
});

/** The picture as the browser writes it in another format. */
async function encodeAs(page: Awaited<ReturnType<typeof openPictureHost>>, png: Uint8Array, type: string) {
  const base64 = await page.evaluate(
    async ([data, wanted]) => {
      const bytes = Uint8Array.from(atob(data!), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const area = new OffscreenCanvas(image.width, image.height);
      area.getContext('2d')!.drawImage(image, 0, 0);
      const blob = await area.convertToBlob({ type: wanted!, quality: 0.9 });
      return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
    },
    [Buffer.from(png).toString('base64'), type],
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
