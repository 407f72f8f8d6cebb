import { afterEach, describe, expect, test } from 'vitest';
import { askPictures, hostPictures, type PictureHandlers, watchPictures } from '@/lib/messaging/picture-channel';
import { Refusal } from '@/lib/messaging/refusal';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function host(handlers: Partial<PictureHandlers>) {
  const hosted = hostPictures(handlers as PictureHandlers);
  closers.push(hosted.close);
  return hosted;
}

describe('the picture channel', () => {
  test('carries a request to the host and its answer back', async () => {
    host({ close: async ({ jobId }) => (jobId === 'job-1' ? {} : Promise.reject(new Error())) });
    expect(await askPictures('close', { jobId: 'job-1' })).toEqual({});
  });

  test('a request of the wrong shape is refused before the handler', async () => {
    host({ close: async () => ({}) });
    await expect(askPictures('close', { jobId: 3 } as never)).rejects.toMatchObject({
      code: 'failed',
      reason: 'invalid',
    });
  });

  test('a refusal keeps its code, any other error loses its text', async () => {
    host({
      view: async () => {
        throw new Refusal('gone');
      },
      cancel: async () => {
        throw new Error('jane@mail.example');
      },
    });
    await expect(askPictures('view', { jobId: 'a' })).rejects.toMatchObject({ code: 'failed', reason: 'gone' });
    await expect(askPictures('cancel', { jobId: 'a' })).rejects.toMatchObject({ code: 'failed', reason: 'failed' });
  });

  test('without a host the question ends unanswered', async () => {
    await expect(askPictures('ping', {}, 30)).rejects.toMatchObject({ code: 'unanswered' });
  });

  test('progress reaches every watcher', async () => {
    const { report } = host({});
    const seen = new Promise((resolve) => closers.push(watchPictures(resolve)));
    report({ jobId: 'a', stage: 'reading', done: 0.5 });
    expect(await seen).toEqual({ jobId: 'a', stage: 'reading', done: 0.5 });
  });
});
