import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installAgent } from '@/lib/capture/install-agent';

/** Injected into every frame that may be read; the background then speaks to the agent by name. */
export default defineUnlistedScript(() => installAgent());
