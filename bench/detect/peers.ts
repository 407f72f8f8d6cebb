import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../lib/detect/detector.ts';

export type PeerAnswer = { readonly spans: readonly Span[] } | { readonly output: string };
export interface Peer {
  readonly name: string;
  readonly strong: 'secrets' | 'personal' | 'phones' | 'names';
  run(text: string): PeerAnswer | Promise<PeerAnswer>;
}

// biome-ignore lint/suspicious/noExplicitAny: the peers bring no types that are worth a dependency.
type Loose = any;

/** Loads a package from the `node_modules` of a folder. */
async function load(name: string, folder: string): Promise<Loose> {
  const from = createRequire(join(folder, 'package.json'));
  const loaded = await import(pathToFileURL(from.resolve(name)).href);
  return { ...loaded.default, ...loaded };
}

async function versionOf(name: string, folder: string): Promise<string> {
  return JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}

const whereEach = (text: string, part: string, from = 0): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(part, from); part !== '' && at >= 0; at = text.indexOf(part, at + part.length))
    spans.push({ start: at, end: at + part.length });
  return spans;
};

/** By package: what it is strong in, and how to run it. */
const loaders: readonly (readonly [string, Peer['strong'], (folder: string) => Promise<Peer['run']>])[] = [
  [
    '@secretlint/secretlint-rule-preset-recommend',
    'secrets',
    async (folder) => {
      const { lintSource } = await load('@secretlint/core', folder);
      const { creator } = await load('@secretlint/secretlint-rule-preset-recommend', folder);
      const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
      return async (text) => {
        const { messages } = await lintSource({
          source: { filePath: 'paste.txt', content: text, contentType: 'text' },
          options: { config, noPhysicFilePath: true },
        });
        return { spans: messages.map(({ range }: Loose) => ({ start: range[0], end: range[1] })) };
      };
    },
  ],
  [
    '@openredaction/core',
    'personal',
    async (folder) => {
      const { OpenRedaction } = await load('@openredaction/core', folder);
      const redactor = new OpenRedaction();
      return async (text) => {
        const { detections } = await redactor.detect(text);
        return { spans: detections.map(({ position }: Loose) => ({ start: position[0], end: position[1] })) };
      };
    },
  ],
  [
    '@redactpii/node',
    'personal',
    async (folder) => {
      const { Redactor } = await load('@redactpii/node', folder);
      const redactor = new Redactor();
      return (text) => ({ output: redactor.redact(text) });
    },
  ],
  [
    'redact-pii',
    'personal',
    async (folder) => {
      const { SyncRedactor } = await load('redact-pii', folder);
      const redactor = new SyncRedactor();
      return (text) => ({ output: redactor.redact(text) });
    },
  ],
  [
    'libphonenumber-js',
    'phones',
    async (folder) => {
      const { findPhoneNumbersInText } = await load('libphonenumber-js', folder);
      return (text) => ({
        spans: findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }: Loose) => ({
          start: startsAt,
          end: endsAt,
        })),
      });
    },
  ],
  [
    'compromise',
    'names',
    async (folder) => {
      const { default: nlp } = await load('compromise', folder);
      return (text) => ({
        spans: nlp(text)
          .people()
          .out('array')
          .flatMap((name: string) => whereEach(text, name.replace(/[.,:;!?]+$/, ''))),
      });
    },
  ],
];

/** Every peer that is installed, and the names of those that are not. */
export async function loadPeers(folder: string): Promise<{ peers: Peer[]; missing: string[] }> {
  const peers: Peer[] = [];
  const missing: string[] = [];
  for (const [name, strong, make] of loaders) {
    try {
      const short = name.replace('@secretlint/secretlint-rule-', 'secretlint ');
      peers.push({ name: `${short} ${await versionOf(name, folder)}`, strong, run: await make(folder) });
    } catch {
      missing.push(name);
    }
  }
  return { peers, missing };
}

/** Spans of what an output no longer holds: for engines that report text alone. The longest common run decides. */
export function spansFromOutput(text: string, output: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let seen = 0;
  while (at < text.length) {
    if (text[at] === output[seen]) {
      at += 1;
      seen += 1;
      continue;
    }
    const anchor = nextAnchor(text, at, output, seen);
    spans.push({ start: at, end: anchor.at });
    at = anchor.at;
    seen = anchor.seen;
  }
  return spans;
}

function nextAnchor(text: string, at: number, output: string, seen: number): { at: number; seen: number } {
  for (let skip = 1; at + skip < text.length; skip += 1) {
    const probe = text.slice(at + skip, at + skip + 6);
    const found = output.indexOf(probe, seen);
    if (found >= 0 && found - seen < 40) return { at: at + skip, seen: found };
  }
  return { at: text.length, seen: output.length };
}
