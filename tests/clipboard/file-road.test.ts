import { describe, expect, test } from 'vitest';
import { decodeText, fileRoad } from '@/lib/clipboard/file-road';

describe('the road of a file', () => {
  test.each(['a.txt', 'A.LOG', 'b.json', 'c.har', 'd.csv', 'prod.env', '.env', '.env.local'])(
    '%s is cleaned',
    (name) => {
      expect(fileRoad({ name, size: 10 })).toBe('text');
    },
  );

  test.each(['a.png', 'b.pdf', 'c.docx', 'd.zip', 'txt', 'a.txt.exe', 'environment'])('%s is no text', (name) => {
    expect(fileRoad({ name, size: 10 })).toBe('picture');
  });

  test('a text file above 20 MB is not cleaned as text', () => {
    expect(fileRoad({ name: 'a.log', size: 20 * 1024 * 1024 })).toBe('text');
    expect(fileRoad({ name: 'a.log', size: 20 * 1024 * 1024 + 1 })).toBe('picture');
  });
});

describe('the text of a file', () => {
  test('is read as UTF-8, by its byte order mark, or as Windows-1252', () => {
    expect(decodeText(new TextEncoder().encode('Zoë'))).toBe('Zoë');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x5a, 0x00, 0xeb, 0x00))).toBe('Zë');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0x5a, 0x00, 0xeb))).toBe('Zë');
    expect(decodeText(Uint8Array.of(0x5a, 0xeb))).toBe('Zë');
  });

  test('is none where bytes are that no text has', () => {
    expect(() => decodeText(Uint8Array.of(0x50, 0x4b, 0x00, 0x04))).toThrow(TypeError);
  });
});
