import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outputs = join(root, '.output', 'demo');

/** A name for the sources as they are: the same sources, the same name. */
async function fingerprint(): Promise<string> {
  const files = await readdir(join(root, 'demo'), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const hash = createHash('sha256');
  for (const path of [...paths.sort(), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash.update(path.slice(root.length)).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function bundle(folder: string): Promise<void> {
  await build({
    root: join(root, 'demo'),
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome125', 'firefox128'],
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: ['hub', 'helpdesk'].map((site) => join(root, 'demo', site, 'index.html')),
      },
    },
  });
}

/**
 * Bundles the demo pages unless that was done before for the same sources.
 *
 * @returns the folder that holds `hub/index.html`, `helpdesk/index.html` and their `assets/`
 */
export async function buildDemo(): Promise<string> {
  const name = await fingerprint();
  const folder = join(outputs, name);
  if (await exists(folder)) return folder;
  await mkdir(outputs, { recursive: true });
  const earlier = (await readdir(outputs)).filter((entry) => !entry.startsWith('draft-'));
  // Two processes may build at once: each fills its own draft, and the first to finish gives it its name.
  const draft = join(outputs, `draft-${process.pid}-${performance.now()}`);
  await bundle(draft);
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  for (const entry of earlier) if (entry !== name) await rm(join(outputs, entry), { recursive: true, force: true });
  return folder;
}
