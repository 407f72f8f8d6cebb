import { describe, expect, test } from 'vitest';
import { carriedFiles } from '@/lib/clipboard/carried';

const shot = new File(['raw'], 'shot.png', { type: 'image/png' });
const notes = new File(['raw'], 'notes.txt');
const about = (changes: { plain?: string; html?: string } = {}) => ({ plain: '', html: '', unseen: [], ...changes });

describe('a clipboard is about its files', () => {
  test.each([
    ['alone', about()],
    ['with the address a browser adds', about({ html: '<meta charset="utf-8"><img src="https://hub.example/a.png">' })],
    ['with blanks', about({ plain: ' \n', html: '<p> </p>' })],
    ['with the name a file manager adds', about({ plain: 'shot.png' })],
    ['with a path', about({ plain: '/home/someone/shot.png\n' })],
    ['with a path of Windows', about({ plain: 'C:\\Users\\someone\\shot.png' })],
  ])('%s', (_, flavours) => {
    expect(carriedFiles([shot], flavours)).toEqual([shot]);
  });

  test('with all their names', () => {
    expect(carriedFiles([shot, notes], about({ plain: 'shot.png\r\nnotes.txt' }))).toEqual([shot, notes]);
  });
});

describe('a clipboard is about its text', () => {
  test.each([
    ['in plain', about({ plain: 'Key\tvalue' })],
    ['in HTML', about({ html: '<table><tr><td>Key</td></tr></table>' })],
    ['that only ends in a name', about({ plain: 'see\nshot.png' })],
  ])('%s', (_, flavours) => {
    expect(carriedFiles([shot], flavours)).toEqual([]);
  });

  test('where there is nothing else', () => {
    expect(carriedFiles([], about({ plain: 'words' }))).toEqual([]);
    expect(carriedFiles([], about())).toEqual([]);
  });
});

describe('pictures inside HTML', () => {
  const inside = (...sources: string[]) => about({ html: sources.map((source) => `<img src="${source}">`).join('') });

  test('are files where there is nothing else, in their order', async () => {
    const files = carriedFiles([], inside('data:image/png;base64,cmF3', 'data:image/jpeg;base64,YQ=='));
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['raw', 'a']);
  });

  test.each([
    'https://hub.example/a.png',
    'blob:https://hub.example/1',
    'data:image/svg+xml,<svg/>',
    'data:image/png;base64,%%%',
    'data:text/html;base64,cmF3',
    'data:',
    '',
  ])('are none at %s', (source) => {
    expect(carriedFiles([], inside(source))).toEqual([]);
  });
});
