import { defineContentScript } from 'wxt/utils/define-content-script';
import { attachFilePickers } from '@/lib/clipboard/page-files';
import { installHook } from '@/lib/clipboard/page-hook';

const matches =
  import.meta.env.MODE === 'demo'
    ? ['https://portal.0bit.app/*', 'http://127.0.0.1/*', 'http://localhost/*']
    : ['https://portal.0bit.app/*'];

export default defineContentScript({
  matches,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    installHook();
    attachFilePickers();
  },
});
