import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cleanUpload } from '@/lib/background/clean-upload';
import { fromBase64, toBase64 } from '@/lib/messaging/base64';
import type { PictureKind, PictureRequest, PictureResponse } from '@/lib/messaging/picture-protocol';
import { MessageError } from '@/lib/messaging/send';
import { heldItem } from '@/lib/pictures/held-item';

/** Node's channels carry no Blob, so the host is asked directly. */
const channel = vi.hoisted(() => ({ ask: async (_kind: string, _request: unknown): Promise<unknown> => undefined }));
vi.mock('@/lib/pictures/picture-host-ready', () => ({
  askPictureHost: (kind: string, request: unknown) => channel.ask(kind, request),
  releasePicture: (jobId: string) => channel.ask('cancel', { jobId }),
}));

type Finish = PictureResponse<'finish'>;

const box = { x: 0, y: 0, width: 9, height: 9, source: 'ocr', kind: 'email' } as const;
const place = { x: 20, y: 0, width: 9, height: 9 };
const png = new Blob([Uint8Array.of(1, 2, 3)], { type: 'image/png' });
const verified: Finish = { verified: true, png, problems: [] };
const readable: Finish = { verified: false, problems: [{ code: 'still-readable', box: place }] };
const broken: Finish = { verified: false, problems: [{ code: 'not-read-again' }] };

interface Asked {
  opened: number;
  modes: string[];
  boxes: { x: number; kind: string }[][];
  released: string[];
}

beforeEach(() => fakeBrowser.reset());

/** A picture host that answers as told, the last answer again and again. */
function host(answers: {
  open?: (() => void)[];
  finish?: (Finish | (() => never))[];
  finished?: { png?: Blob; held?: 'internal' };
}): Asked {
  const asked: Asked = { opened: 0, modes: [], boxes: [], released: [] };
  const open = ({ mode }: PictureRequest<'open'>) => {
    asked.opened += 1;
    asked.modes.push(mode);
    answers.open?.at(Math.min(asked.opened, answers.open.length) - 1)?.();
    return { boxes: [{ ...box, id: 'found-1' }] };
  };
  const finish = ({ boxes }: PictureRequest<'finish'>) => {
    asked.boxes.push(boxes.map(({ x, kind }) => ({ x, kind })));
    const answer = answers.finish?.at(Math.min(asked.boxes.length, answers.finish.length) - 1) ?? verified;
    return typeof answer === 'function' ? answer() : answer;
  };
  const handlers: { [K in PictureKind]?: (request: never) => unknown } = {
    open,
    finish,
    finished: () => ({ png, ...answers.finished }),
    cancel: ({ jobId }: PictureRequest<'cancel'>) => asked.released.push(jobId),
  };
  channel.ask = async (kind, request) => handlers[kind as PictureKind]!(request as never);
  return asked;
}

const fail = (reason: string) => (): never => {
  throw new MessageError('failed', reason);
};
const clean = () => cleanUpload('job', toBase64(Uint8Array.of(9, 9)), { origin: 'https://desk.example' });

describe('a picture on its way into a page', () => {
  test('that passes the second reading goes on, strictly read, and its pixels are let go', async () => {
    const asked = host({});
    const cleaned = await clean();
    expect(cleaned).toMatchObject({ verdict: 'clean', covered: [{ kind: 'email', count: 1 }] });
    expect(cleaned.verdict === 'clean' && [...fromBase64(cleaned.png)]).toEqual([1, 2, 3]);
    expect(asked).toMatchObject({ opened: 1, modes: ['strict'], released: ['job'] });
    expect(await heldItem.read()).toEqual([]);
  });

  test('is covered where the second reading still reads something', async () => {
    const asked = host({ finish: [readable, verified] });
    expect(await clean()).toMatchObject({ verdict: 'clean' });
    expect(asked.boxes[1]).toEqual([
      { x: 0, kind: 'email' },
      { x: 20, kind: 'unsure' },
    ]);
  });

  test.each([
    ['is never content', readable],
    ['finds a fault without a place', broken],
    ['throws', fail('failed')],
  ])('is held for a review when the second reading %s', async (_, answer) => {
    const asked = host({ finish: [answer] });
    expect(await clean()).toEqual({ verdict: 'held' });
    expect(asked.released).toEqual([]);
    expect(asked.boxes.length).toBeLessThanOrEqual(3);
    expect(await heldItem.read()).toEqual([{ jobId: 'job' }]);
  });

  test.each([
    ['shows an internal dashboard', { held: 'internal' } as const],
    ['is too large for a message', { png: new Blob([new Uint8Array(45_000_001)]) }],
  ])('is held for a review when it %s', async (_, finished) => {
    host({ finished });
    expect(await clean()).toEqual({ verdict: 'held' });
    expect(await heldItem.read()).toEqual([{ jobId: 'job' }]);
  });

  test('is tried once more when the host has lost it', async () => {
    const asked = host({ open: [fail('gone'), () => {}] });
    expect(await clean()).toMatchObject({ verdict: 'clean' });
    expect(asked.opened).toBe(2);
  });

  test('is tried once more when its reader died in the second reading', async () => {
    const asked = host({ finish: [fail('ocr-failed'), verified] });
    expect(await clean()).toMatchObject({ verdict: 'clean' });
    expect(asked.opened).toBe(2);
  });

  test.each([
    ['svg', 'svg'],
    ['damaged', 'damaged'],
    ['gone', 'gone'],
    ['ocr-timeout', 'slow'],
    ['failed', 'failed'],
  ])('that cannot be read (%s) is refused as %s, and nothing of it is kept', async (reason, said) => {
    const asked = host({ open: [fail(reason)] });
    await expect(clean()).rejects.toMatchObject({ reason: said });
    expect(asked.released).toContain('job');
    expect(await heldItem.read()).toEqual([]);
  });

  test('whose pixels went in the second reading is refused: there is nothing to review', async () => {
    host({ finish: [fail('gone')] });
    await expect(clean()).rejects.toMatchObject({ reason: 'gone' });
    expect(await heldItem.read()).toEqual([]);
  });

  test('that is no base64 is refused before anybody is asked', async () => {
    const asked = host({});
    await expect(cleanUpload('job', '%', { origin: 'https://desk.example' })).rejects.toMatchObject({
      reason: 'damaged',
    });
    expect(asked.opened).toBe(0);
  });
});
