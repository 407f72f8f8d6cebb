import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPatterns } from '@/lib/clipboard/loaded-patterns';
import { compilePatterns } from '@/lib/policy/patterns';

/** Put beside the guard where the organisation has patterns, and only there: the engine for them is large. */
export default defineUnlistedScript(() => offerPatterns(compilePatterns));
