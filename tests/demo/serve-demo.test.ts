import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedDemo, serveDemo } from '@/scripts/serve-demo.ts';

let demo: ServedDemo;

beforeAll(async () => {
  demo = await serveDemo();
}, 30_000);

afterAll(() => demo.close());

const textOf = async (url: string) => (await fetch(url)).text();

describe('the demo server', () => {
  test('gives the Hub and the helpdesk origins of their own', () => {
    expect(new URL(demo.hubUrl).hostname).toBe('127.0.0.1');
    expect(new URL(demo.helpdeskUrl).hostname).toBe('localhost');
  });

  test('answers every view of the Hub with the same page', async () => {
    expect(await textOf(`${demo.hubUrl}keys?seed=3`)).toBe(await textOf(demo.hubUrl));
    expect(await textOf(demo.hubUrl)).toContain('<title>Partner Hub</title>');
  });

  test('serves the helpdesk with all of its fields', async () => {
    const html = await textOf(demo.helpdeskUrl);
    const ids = 'subject message rich code requester-email password otp search upload dropzone received'.split(' ');
    expect(ids.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  test('serves nothing from outside the built demo', async () => {
    for (const path of [
      'assets/..%2f..%2fpackage.json',
      'assets/%2e%2e/%2e%2e/package.json',
      'package.json',
      'assets/none.js',
    ]) {
      expect((await fetch(demo.hubUrl + path)).status).toBe(404);
    }
  });

  test('forbids the pages every connection', async () => {
    const policy = (await fetch(demo.hubUrl)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('connect-src');
  });

  test('frees its ports when closed', async () => {
    const other = await serveDemo();
    await other.close();
    await expect(fetch(other.hubUrl)).rejects.toThrow();
  });
});
