import { PageAgent } from './page-agent';

declare global {
  /** Lives in the isolated world, which pages do not see. */
  var supportsafeAgent: PageAgent | undefined;
}

/** Puts a fresh agent into this frame; an older one, perhaps of another version, steps down. */
export function installAgent(): void {
  globalThis.supportsafeAgent?.stop();
  globalThis.supportsafeAgent = new PageAgent();
}
