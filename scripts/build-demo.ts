import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built demo lies: `hub/index.html`, `helpdesk/index.html` and their `assets/`. */
export const demoOutput = join(root, '.output', 'demo');

async function fingerprint(): Promise<string> {
  const files = await readdir(join(root, 'demo'), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const hash = createHash('sha256');
  for (const path of [...paths.sort(), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash.update(path.slice(root.length)).update(await readFile(path));
  }
  return hash.digest('hex');
}

/** Bundles the demo pages unless they are up to date; answers whether it had to. */
export async function buildDemo(): Promise<boolean> {
  const stamp = join(demoOutput, 'stamp.txt');
  const wanted = await fingerprint();
  const built = await readFile(stamp, 'utf8').catch(() => '');
  if (built === wanted) return false;
  await build({
    root: join(root, 'demo'),
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: demoOutput,
      emptyOutDir: true,
      target: ['chrome125', 'firefox128'],
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: ['hub', 'helpdesk'].map((site) => join(root, 'demo', site, 'index.html')),
      },
    },
  });
  await writeFile(stamp, wanted);
  return true;
}
