import { Random } from '@/bench/pictures/random';
import { crc32 } from '@/lib/redact/crc32';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The header alone must refuse it: what it announces is beyond any limit, or nothing at all. */
  readonly isRefused?: boolean;
}

type Part = string | readonly number[] | Uint8Array;
export const bytesOf = (...parts: readonly Part[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])),
  );
const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const little32 = (value: number): number[] => uint32(value).toReversed();
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A chunk of a PNG, with its checksum. */
export function chunk(type: string, data: Part = []): Uint8Array<ArrayBuffer> {
  const body = bytesOf(type, data);
  return bytesOf(uint32(body.length - 4), body, uint32(crc32(body)));
}

const header = (width: number, height: number, rest: readonly number[] = [8, 2, 0, 0, 0]) =>
  chunk('IHDR', [...uint32(width), ...uint32(height), ...rest]);
const png = (...chunks: Uint8Array[]) => bytesOf(PNG, ...chunks);
const jpegFrame = (width: number, height: number) => [
  0xff,
  0xc0,
  0,
  11,
  8,
  height >> 8,
  height & 255,
  width >> 8,
  width & 255,
  1,
  1,
  0x11,
  0,
];

/** Files that no honest program writes, over every format that is taken, and some that are not. */
export function hostileFiles(good: Uint8Array, seed = 1): HostileFile[] {
  const random = new Random(seed);
  const files: HostileFile[] = [];
  const add = (name: string, bytes: Uint8Array<ArrayBuffer>, isRefused = false) =>
    files.push({ name, bytes, isRefused });
  const cut = (name: string, bytes: Uint8Array, count: number) => {
    for (let i = 1; i <= count; i += 1)
      add(`${name}, cut ${i}`, bytes.slice(0, Math.floor((bytes.length * i) / (count + 1))));
  };

  cut('PNG', good, 20);
  for (let i = 0; i < 20; i += 1) {
    const bytes = good.slice() as Uint8Array<ArrayBuffer>;
    for (let n = 0; n < 3; n += 1) bytes[random.int(8, bytes.length - 1)] = random.int(0, 255);
    add(`PNG, three bytes wrong ${i}`, bytes);
  }
  for (const [width, height] of [
    [50_000, 50_000],
    [0, 10],
    [10, 0],
    [0xffff_ffff, 1],
    [1, 0x7fff_ffff],
    [40_000_001, 1],
    [8001, 5000],
    [0xffff_ffff, 0xffff_ffff],
  ] as const)
    add(`PNG of ${width} by ${height}`, png(header(width, height, [1, 0, 0, 0, 0]), chunk('IEND')), true);
  for (const rest of [
    [0, 2, 0, 0, 0],
    [8, 7, 0, 0, 0],
    [8, 2, 9, 0, 0],
    [8, 2, 0, 9, 0],
    [8, 2, 0, 0, 9],
    [16, 3, 0, 0, 0],
  ])
    add(`PNG with header ${rest}`, png(header(8, 8, rest), chunk('IDAT', zeros(40)), chunk('IEND')));
  add('PNG without pixels', png(header(8, 8), chunk('IEND')));
  add('PNG with a chunk longer than the file', png(header(8, 8), bytesOf(uint32(0x7fff_ffff), 'IDAT')));
  add('PNG whose first chunk is another', png(chunk('tEXt', 'a\0b'), header(8, 8), chunk('IEND')), true);
  add('animated PNG without frames', png(header(8, 8), chunk('acTL', [...uint32(9), ...uint32(0)]), chunk('IEND')));
  add('PNG that promises more than it packs', png(header(6000, 6000), chunk('IDAT', zeros(60)), chunk('IEND')));

  const jpeg = bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], jpegFrame(20, 20), [0xff, 0xd9]);
  cut('JPEG', jpeg, 10);
  add('JPEG of 65,535 squared', bytesOf([0xff, 0xd8], jpegFrame(65_535, 65_535), [0xff, 0xd9]), true);
  add('JPEG of nothing', bytesOf([0xff, 0xd8], jpegFrame(0, 0)), true);
  for (const length of [0, 1, 2, 65_535])
    add(`JPEG with a segment of ${length}`, bytesOf([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255]), true);
  add('JPEG of filler', bytesOf([0xff, 0xd8], new Uint8Array(100_000).fill(0xff)), true);
  add('JPEG that begins in its scan', bytesOf([0xff, 0xd8, 0xff, 0xda, 0, 2], zeros(20)), true);
  add(
    'JPEG of a thousand segments',
    bytesOf([0xff, 0xd8], ...Array.from({ length: 1000 }, () => [0xff, 0xee, 0, 2])),
    true,
  );
  add('JPEG without a scan', jpeg);

  cut('GIF', bytesOf('GIF89a', [30, 0, 20, 0, 0, 0, 0, 0x3b]), 6);
  add('GIF of 65,535 squared', bytesOf('GIF89a', [255, 255, 255, 255, 0, 0, 0]), true);
  add('GIF of nothing', bytesOf('GIF87a', zeros(7)), true);
  add(
    'GIF whose frame is larger than it',
    bytesOf('GIF89a', [4, 0, 4, 0, 0, 0, 0, 0x2c], zeros(4), [255, 255, 255, 255, 0, 2, 1, 0, 0, 0x3b]),
  );

  const bmp = (width: number, height: number) =>
    bytesOf('BM', zeros(12), little32(40), little32(width), little32(height), [1, 0, 24, 0], zeros(24));
  cut('BMP', bmp(10, 10), 6);
  add('BMP of -2^31 rows', bmp(10, -0x8000_0000), true);
  add('BMP of 100,000 squared', bmp(100_000, 100_000), true);
  add('BMP of negative width', bmp(-10, 10), true);
  add('BMP without pixels', bmp(10, 10));

  const webp = (kind: string, data: readonly number[]) =>
    bytesOf('RIFF', little32(data.length + 12), 'WEBP', kind, little32(data.length), data);
  cut('WebP', webp('VP8X', [0, 0, 0, 0, 29, 0, 0, 19, 0, 0]), 6);
  add('WebP of 16,777,216 squared', webp('VP8X', [0, 0, 0, 0, 255, 255, 255, 255, 255, 255]), true);
  add('WebP of an unknown kind', webp('VP9Z', zeros(20)), true);
  add('WebP without its signature', webp('VP8 ', zeros(20)), true);
  add('WebP lossless without pixels', webp('VP8L', [0x2f, 29, 0xc0, 0x04, 0]));

  for (const [name, start] of [
    ['PNG', PNG],
    ['JPEG', [0xff, 0xd8, 0xff]],
    ['GIF', bytesOf('GIF89a')],
    ['WebP', bytesOf('RIFF', zeros(4), 'WEBPVP8 ')],
    ['BMP', bytesOf('BM')],
  ] as const)
    for (let i = 0; i < 3; i += 1)
      add(
        `${name} of noise ${i}`,
        bytesOf(
          start,
          Array.from({ length: random.int(1, 400) }, () => random.int(0, 255)),
        ),
      );
  add('nothing', bytesOf(), true);
  add('one byte', bytesOf([0x89]), true);
  add('a page', bytesOf('<!doctype html><script>alert(1)</script>'), true);
  add('a drawing with a script', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), true);
  add('a drawing behind a mark of order', bytesOf([0xef, 0xbb, 0xbf], '<?xml version="1.0"?><svg/>'), true);
  add('a document', bytesOf('%PDF-1.7\n%%EOF'), true);
  add('an archive', bytesOf('PK', [3, 4], zeros(60)), true);
  add('an icon', bytesOf([0, 0, 1, 0, 1, 0], zeros(30)), true);
  add('a moving picture', bytesOf(zeros(4), 'ftypavif', zeros(40)), true);
  add('a drawing that begins as a PNG', bytesOf([0x89, 0x50], '<svg/>'), true);
  return files;
}
