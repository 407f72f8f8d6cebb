import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const resolve = { alias: { '@': root, '#i18n': `${root}/.wxt/i18n/index.ts` } };
/** By night the property and evasion tests draw more cases (scripts/nightly.ts). */
const caseFactor = Number(process.env.SUPPORTSAFE_CASES ?? 1);
/**
 * Browsers share the machine, the clipboard and the ports: one file at a time. A test may be tried a second time, which
 * the report says: focus, displays and other windows are not ours alone. `--retry=0` shows what passes at once.
 */
const inBrowser = { testTimeout: 90_000, hookTimeout: 120_000, fileParallelism: false, retry: 1 };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        plugins: [WxtVitest()],
        // A busy machine is slow, not wrong: only what hangs is ended.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          provide: { caseFactor },
          testTimeout: 60_000,
          maxWorkers: '100%',
        },
      },
      { resolve, test: { name: 'e2e', include: ['tests/e2e/**/*.spec.ts'], ...inBrowser } },
      { resolve, test: { name: 'firefox', include: ['tests/firefox/**/*.spec.ts'], ...inBrowser } },
    ],
  },
});
