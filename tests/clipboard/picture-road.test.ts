import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cleanPicture, refusalOf } from '@/lib/clipboard/picture-road';
import { toBase64 } from '@/lib/messaging/base64';
import { MOST_BYTES } from '@/lib/redact/image-header';
import { encodePng } from '@/lib/redact/png';
import { canvas } from '../ocr/draw';

const png = await encodePng(canvas(31, 17));
const file = new File([png], 'Jane Doe.png', { type: 'image/png' });

describe('what a file is', () => {
  test('a picture, whatever its name says', async () => {
    expect(await refusalOf(file)).toBeUndefined();
    expect(await refusalOf(new File([png], 'a.pdf'))).toBeUndefined();
  });

  test.each([
    ['%PDF-1.7', 'pdf'],
    ['<svg/>', 'svg'],
    ['', 'empty'],
    ['words', 'unknown'],
  ])('%s is refused as %s', async (content, reason) => {
    expect(await refusalOf(new Blob([content]))).toBe(reason);
  });

  test('above the limit only the first bytes are looked at', async () => {
    const rest = new Uint8Array(MOST_BYTES);
    expect(await refusalOf(new Blob([png, rest]))).toBe('too-large');
    expect(await refusalOf(new Blob(['%PDF-1.7', rest]))).toBe('pdf');
    expect(await refusalOf(new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), rest]))).toBe('too-large');
  });
});

describe('cleaning', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  });

  /** The background's answer to the next questions. */
  function background(answer: object | Error) {
    const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    if (answer instanceof Error) ask.mockRejectedValue(answer);
    else ask.mockResolvedValue(answer as never);
    return ask;
  }

  test('gives the background the bytes and hands out a file that names nothing', async () => {
    const covered = [{ kind: 'email', count: 2 }];
    const painted = toBase64(Uint8Array.of(7, 8));
    const ask = background({ ok: true, value: { verdict: 'clean', png: painted, covered } });
    const result = await cleanPicture(file, 3);
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ kind: 'picture.clean', request: { data: toBase64(png) } });
    if (!('file' in result)) throw new Error('expected a file');
    expect(result).toMatchObject({ covered, file: { name: 'picture-3.png', type: 'image/png' } });
    expect([...new Uint8Array(await result.file.arrayBuffer())]).toEqual([7, 8]);
  });

  test.each([
    [{ ok: true, value: { verdict: 'held' } }, 'held'],
    [{ ok: false, code: 'failed', reason: 'damaged' }, 'damaged'],
    [{ ok: false, code: 'failed', reason: 'slow' }, 'slow'],
    [{ ok: false, code: 'failed', reason: 'held' }, 'failed'],
    [{ ok: false, code: 'failed', reason: 'jane@mail.example' }, 'failed'],
    [{ ok: false, code: 'invalid', reason: '' }, 'failed'],
    [{ ok: true, value: { verdict: 'clean', png: '%', covered: [] } }, 'failed'],
    [new Error('gone'), 'failed'],
  ])('%o is refused as %s', async (answer, refused) => {
    background(answer);
    expect(await cleanPicture(file, 1)).toEqual({ refused });
  });

  test('asks the background once more when it was stopped meanwhile, with the same id', async () => {
    const ask = background({ ok: true, value: { verdict: 'held' } });
    ask.mockRejectedValueOnce(new Error('message channel closed'));
    expect(await cleanPicture(file, 1)).toEqual({ refused: 'held' });
    const [first, second] = ask.mock.calls.map(([message]) => message as unknown as { request: { id: string } });
    expect(first?.request.id).toBe(second?.request.id);
  });
});
