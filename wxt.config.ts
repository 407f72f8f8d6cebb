import { defineConfig } from 'wxt';
import { packWords, stripProofs } from './scripts/strip-proofs';

/** Fixes the demo build's extension id; the private half was never kept. */
const demoKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAze0Fn+MbxJ/1YOcAfe+rtqk36HPFrZAtaLvrFfSVaw0un8kPxunmtXOi' +
  'PJ4CTmxoWrxP0Uy3BfXiU9z1oXmnnHuXFTpO7g2eHap4iyYUOJI6qvmIYvA9O7mTd/j5z605ZVn8QvCnAVEGQ1ez3n1jiTuEwv6h' +
  '5xtEDHxESaDcGiRecu9QxcTIkyRgY96aYgsrDEgpNjKWnNuCc7u0zKB3VO6tNXGT1dRpfHi+lwEYB//rtW6ld8Yj6iCSCfoxnYP1' +
  'yOX9caw5irtCzi6C3fWoIoapEwS4AjVvizsjgCZDAirk96z198AejzMBAANJ6fWEMkv8AMXJDMPmP0a9+91KawIDAQAB';

const guardedHosts = (mode: string) =>
  mode === 'demo'
    ? ['https://portal.0bit.app/*', 'http://127.0.0.1/*', 'http://localhost/*']
    : ['https://portal.0bit.app/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [stripProofs(), packWords()] }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '129',
    ...(mode === 'demo' && browser === 'chrome' ? { key: demoKey } : {}),
    permissions: ['storage', 'activeTab', 'scripting', 'alarms', ...(browser === 'chrome' ? ['offscreen'] : [])],
    host_permissions: guardedHosts(mode),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Asked for when the clipboard's picture is to be cleaned.
    optional_permissions: ['clipboardRead'],
    commands: {
      // Firefox keeps Alt+Shift+S for itself (140.12), whatever it says is assigned.
      capture: {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+P' : 'Alt+Shift+S' },
        description: '__MSG_command_capture__',
      },
      'capture-region': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_captureRegion__',
      },
      'capture-element': { description: '__MSG_command_captureElement__' },
      'capture-page': { description: '__MSG_command_capturePage__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
    },
    action: { default_title: '__MSG_extension_name__' },
    // Chromium and Firefox exempt the extension's own files (worker, OCR core, model) from `connect-src`.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'none'; " +
        "img-src 'self' blob: data:; style-src 'self'; font-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'supportsafe@supportsafe.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
