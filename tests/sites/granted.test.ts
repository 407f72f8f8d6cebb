import { describe, expect, test } from 'vitest';
import { covers } from '@/lib/sites/granted';

describe('covers', () => {
  test.each([
    ['https://portal.0bit.app/*', 'https://portal.0bit.app'],
    ['http://127.0.0.1/*', 'http://127.0.0.1:4173'],
    ['*://help.example/*', 'http://help.example'],
    ['https://*.help.example/*', 'https://desk.help.example'],
    ['https://*.help.example/*', 'https://help.example'],
    ['http://localhost:4000/*', 'http://localhost:4001'],
    ['https://*/*', 'https://anything.example'],
  ])('%s covers %s', (pattern, origin) => {
    expect(covers([pattern], origin)).toBe(true);
  });

  test.each([
    ['https://portal.0bit.app/*', 'http://portal.0bit.app'],
    ['https://portal.0bit.app/*', 'https://portal.0bit.app.evil.example'],
    ['http://127.0.0.1/*', 'http://127.0.0.2:4173'],
    ['https://*.help.example/*', 'https://nothelp.example'],
    ['*://help.example/*', 'ftp://help.example'],
    ['<all_urls>', 'null'],
  ])('%s does not cover %s', (pattern, origin) => {
    expect(covers([pattern], origin)).toBe(false);
  });
});
