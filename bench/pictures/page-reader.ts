import { PageAgent } from '@/lib/capture/page-agent';
import type { PageSnapshot } from '@/lib/ocr/page-snapshot';

/** What the product's own script says of this page, which holds still and has no frames. */
export function takeSnapshot(): PageSnapshot {
  const agent = new PageAgent();
  const snapshot = agent.end(null);
  agent.stop();
  return snapshot;
}
