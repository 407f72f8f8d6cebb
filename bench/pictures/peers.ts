import { spawnSync } from 'node:child_process';
import type { Worker } from 'tesseract.js';
import { detect } from '../../lib/detect/detect.ts';
import type { Box, Word } from '../../lib/ocr/image.ts';

/** A way to find what must be covered that is not ours, for comparison. */
export interface PeerReading {
  readonly words: readonly (Word & { readonly line: string })[];
  readonly cpuMs: number;
}

/** Native Tesseract, automatic layout, one thread. Nothing where it is not installed. */
export function readNative(png: Uint8Array): PeerReading | undefined {
  const command = 'OMP_THREAD_LIMIT=1 tesseract stdin stdout -l eng tsv 2>/dev/null; times';
  const { stdout, status } = spawnSync('bash', ['-c', command], { input: png, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (status !== 0 || !stdout.startsWith('level')) return undefined;
  const rows = stdout.split('\n');
  const times = rows.filter((row) => /^\d+m[\d.]+s \d+m[\d.]+s$/.test(row)).at(-1) ?? '';
  const cpuMs = [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60_000 + Number(s) * 1000,
    0,
  );
  const words = rows.flatMap((row) => {
    const [level, page, block, paragraph, line, , x, y, width, height, confidence, text] = row.split('\t');
    if (level !== '5' || !text?.trim()) return [];
    const place = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
    return [{ ...place, text, confidence: Number(confidence), line: [page, block, paragraph, line].join('.') }];
  });
  return { words, cpuMs };
}

/** What the engine's exact rules cover when they see each line as text. */
export function coverExactly({ words }: PeerReading): Box[] {
  const lines = Map.groupBy(words, ({ line }) => line);
  return [...lines.values()].flatMap((line) => {
    let text = '';
    const places = line.map((word) => {
      if (text !== '') text += ' ';
      const start = text.length;
      text += word.text;
      return { word, start, end: text.length };
    });
    const findings = detect(text);
    return places
      .filter(({ start, end }) => findings.some((finding) => finding.start < end && finding.end > start))
      .map(({ word }) => ({ x: word.x - 2, y: word.y - 3, width: word.width + 4, height: word.height + 6 }));
  });
}

/** tesseract.js as it comes. */
export async function readPlain(worker: Worker, png: Uint8Array): Promise<PeerReading> {
  const { data } = await worker.recognize(Buffer.from(png), {}, { text: false, blocks: true });
  const words = (data.blocks ?? []).flatMap((block, b) =>
    block.paragraphs.flatMap((paragraph, p) =>
      paragraph.lines.flatMap((line, l) =>
        line.words.map(({ text, confidence, bbox }) => ({
          text,
          confidence,
          line: `${b}.${p}.${l}`,
          x: bbox.x0,
          y: bbox.y0,
          width: bbox.x1 - bbox.x0,
          height: bbox.y1 - bbox.y0,
        })),
      ),
    ),
  );
  return { words, cpuMs: 0 };
}
