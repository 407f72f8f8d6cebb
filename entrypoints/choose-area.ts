import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installChooser } from '@/lib/capture/choose-area';

/** Injected into a page whose user wants to choose a part of it; the background then names the way. */
export default defineUnlistedScript(() => installChooser());
