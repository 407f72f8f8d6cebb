import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The browser's extension interface, of which a page outside the extension has none. */
const NO_BROWSER = 'export const browser = {}';

/** The product's page reader as one script; it leaves `reader.takeSnapshot`. */
export async function bundleReader(): Promise<string> {
  const bundle = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'no-browser',
        enforce: 'pre',
        resolveId: (id) => (id === 'wxt/browser' ? '\0no-browser' : null),
        load: (id) => (id === '\0no-browser' ? NO_BROWSER : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}/bench/pictures/page-reader.ts`, formats: ['iife'], name: 'reader' },
    },
  });
  const outputs = Array.isArray(bundle) ? bundle : [bundle];
  for (const part of outputs) {
    if (!('output' in part)) continue;
    const [chunk] = part.output;
    return chunk.code.replace(/^\s*(?:"use strict";)?\s*var reader/, 'var reader');
  }
  throw new Error('The page reader was not built.');
}
