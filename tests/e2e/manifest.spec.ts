import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extension } from './support/words.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  optional_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; all_frames?: boolean; run_at: string }[];
  key?: string;
}

const portal = 'https://portal.0bit.app/*';
const builds = [
  { build: 'chrome-mv3', hosts: [portal] },
  { build: 'chrome-mv3-demo', hosts: [portal, 'http://127.0.0.1/*', 'http://localhost/*'] },
];

describe.for(builds)('the manifest of $build', ({ build, hosts }) => {
  const read = async (): Promise<Manifest> =>
    JSON.parse(await readFile(join(dirname(extension), build, 'manifest.json'), 'utf8'));

  test('asks for exactly what is used', async () => {
    const manifest = await read();
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'offscreen', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toEqual(['clipboardRead']);
  });

  test('guards the hosts it may, from the first moment, in every frame, and no other', async () => {
    for (const script of (await read()).content_scripts) {
      expect(script.matches.toSorted()).toEqual(hosts.toSorted());
      expect(script).toMatchObject({ all_frames: true, run_at: 'document_start' });
    }
  });

  test('opens nothing to pages and connects nowhere', async () => {
    const manifest = await read();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages.split(/;\s*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy.join(' ')).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
  });
});
