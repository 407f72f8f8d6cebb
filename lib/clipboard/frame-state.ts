import type { FrameState } from '@/lib/messaging/protocol';
import type { Guard } from './guard';
import type { PageBridge } from './page-bridge';

/** What this frame can prove about itself, and which frames it holds. */
export async function readFrameState(guard: Guard, bridge: PageBridge): Promise<FrameState> {
  return { origin: origin(), hooked: await bridge.isHooked(), site: guard.site, children: childOrigins(document) };
}

/** `location.origin` would name a sandboxed frame's address, not its (opaque) origin. */
const origin = () => globalThis.origin;

function childOrigins(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLIFrameElement>('iframe, frame')].map(originOf);
}

function originOf(frame: HTMLIFrameElement): string {
  const isOpaque =
    frame.sandbox?.length > 0 ? !frame.sandbox.contains('allow-same-origin') : frame.hasAttribute('sandbox');
  if (isOpaque) return 'null';
  try {
    const { origin, protocol } = new URL(
      frame.hasAttribute('srcdoc') ? 'about:srcdoc' : frame.src || 'about:blank',
      location.href,
    );
    return protocol === 'about:' || protocol === 'javascript:' ? globalThis.origin : origin;
  } catch {
    return 'null';
  }
}
