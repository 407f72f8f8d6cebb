import { browser } from 'wxt/browser';
import { hasOffscreen } from './picture-host-ready';

const beatMs = 400;

/** Firefox stops a background page even while an answer is pending; any call to an extension interface keeps it. */
export async function withKeepAlive<T>(job: () => Promise<T>): Promise<T> {
  if (hasOffscreen || !browser.runtime.getPlatformInfo) return job();
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), beatMs);
  try {
    return await job();
  } finally {
    clearInterval(beat);
  }
}
