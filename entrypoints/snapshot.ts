import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '@/lib/capture/take-snapshot';

/** Injected for one reading; its result travels back to the background. */
export default defineUnlistedScript(() => takeSnapshot());
