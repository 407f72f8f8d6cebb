const greeting = /^supportsafe:([0-9a-f]{32})$/;
/** A parent that does not listen is one that may not be read. */
const patienceMs = 200;

/**
 * Lets frames of other origins be told apart: a frame cannot know its place, and its parent cannot know its script.
 * Each frame makes up a name and says it to its parent, which knows from which frame it came. The page may hear the
 * name: it is a random number that tells nothing.
 */
export class FrameNames {
  readonly own = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  private readonly names = new WeakMap<object, string>();

  constructor() {
    addEventListener('message', this.hear, true);
  }

  /** Says this frame's name to its parent; answers whether it was heard. */
  introduce(): Promise<boolean> {
    if (parent === window) return Promise.resolve(true);
    const { port1, port2 } = new MessageChannel();
    return new Promise<boolean>((resolve) => {
      const done = (isHeard: boolean) => {
        port1.close();
        resolve(isHeard);
      };
      port1.onmessage = () => done(true);
      setTimeout(() => done(false), patienceMs);
      parent.postMessage(`supportsafe:${this.own}`, '*', [port2]);
    });
  }

  /** `''` for a frame that never told. */
  of(frame: HTMLIFrameElement): string {
    return (frame.contentWindow && this.names.get(frame.contentWindow)) ?? '';
  }

  stop(): void {
    removeEventListener('message', this.hear, true);
  }

  private readonly hear = (event: MessageEvent): void => {
    const name = typeof event.data === 'string' ? greeting.exec(event.data)?.[1] : undefined;
    if (!name || !event.source) return;
    event.stopImmediatePropagation();
    this.names.set(event.source, name);
    event.ports[0]?.postMessage(true);
  };
}
