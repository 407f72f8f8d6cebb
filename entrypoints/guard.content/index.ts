import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '@/lib/clipboard/start';

const matches =
  import.meta.env.MODE === 'demo'
    ? ['https://portal.0bit.app/*', 'http://127.0.0.1/*', 'http://localhost/*']
    : ['https://portal.0bit.app/*'];

export default defineContentScript({
  matches,
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: startGuard,
});
