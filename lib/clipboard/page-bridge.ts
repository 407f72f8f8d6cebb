import type { KnownValue } from '@/lib/detect/detector';
import { askAhead } from './ask-ahead';
import { type Answer, type Ask, type FromPage, portMessage, type ToPage } from './bridge-messages';
import { decide } from './decide';
import type { Flavours } from './flavours';
import type { Guard } from './guard';
import { surroundings } from './surroundings';

/** The hook may arrive after us (in a tab that was open before): the port is offered again at these times. */
const offersMs = [0, 100, 500, 1500, 4000];
const pingPatienceMs = 800;
/** A page's copy button acts within this time of the click. */
const gestureMs = 5000;

/** The isolated end of the page's clipboard functions: all that is decided, is decided here. */
export class PageBridge {
  private port: MessagePort | undefined;
  private pings = 0;
  private readonly pongs = new Map<number, (isHooked: boolean) => void>();
  private isDown = false;

  constructor(private readonly guard: Guard) {
    for (const delay of offersMs) setTimeout(() => this.offer(), delay);
  }

  /** True when the hook answers and the page's clipboard functions are still ours. */
  async isHooked(): Promise<boolean> {
    this.offer();
    this.pings += 1;
    const number = this.pings;
    return new Promise((resolve) => {
      const settle = (isHooked: boolean) => {
        this.pongs.delete(number);
        resolve(isHooked);
      };
      this.pongs.set(number, settle);
      setTimeout(settle, pingPatienceMs, false);
      this.post({ ping: number });
    });
  }

  /** Leaves the hook to the instance that takes over. */
  stepDown(): void {
    this.isDown = true;
    this.post({ bye: true });
  }

  /** Hands a port over, unless the hook has one. */
  offer(): void {
    if (this.port || this.isDown) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => this.onMessage(port1, data);
    window.postMessage(portMessage, '*', [port2]);
  }

  private post(message: ToPage): void {
    this.port?.postMessage(message);
  }

  private onMessage(from: MessagePort, message: FromPage): void {
    if (typeof message !== 'object' || message === null) return;
    if ('ready' in message) this.take(from);
    else if (this.isDown || from !== this.port) return;
    else if ('pong' in message) this.pongs.get(message.pong)?.(message.isHooked === true);
    else if ('ask' in message) this.answer(message).then((answer) => from.postMessage(answer));
  }

  private take(port: MessagePort): void {
    // The hook took an offer of ours after we had stepped down: it must not wait for us.
    if (this.isDown) port.postMessage({ bye: true } satisfies ToPage);
    else this.port ??= port;
    // Whoever asked before there was a port is answered now.
    for (const number of this.pongs.keys()) this.post({ ping: number });
  }

  private async answer(ask: Ask): Promise<Answer> {
    const answer = typeof ask.ask === 'number' ? ask.ask : 0;
    try {
      const flavours = toFlavours(ask);
      if (!this.guard.site.roles.source || this.isLetThrough(flavours)) return { answer, verdict: 'clean' };
      await askAhead(this.guard, flavours, () => this.aroundGesture());
      return { answer, ...this.judge(flavours, ask.opaque.length > 0) };
    } catch {
      this.guard.report('copy', { verdict: 'refused', reason: 'failed' }, '');
      return { answer, verdict: 'refused' };
    }
  }

  private judge(flavours: Flavours, hasPicture: boolean) {
    if (hasPicture) this.guard.report('copy', { verdict: 'refused', reason: 'picture' }, '');
    if (hasPicture && !flavours.plain && !flavours.html) return { verdict: 'refused' } as const;
    const decision = decide(flavours, this.guard.engine, () => this.aroundGesture());
    this.guard.report('copy', decision, flavours.plain);
    if (decision.verdict === 'clean' && hasPicture) return toWritten(flavours);
    return decision.verdict === 'redacted' ? toWritten(decision) : ({ verdict: decision.verdict } as const);
  }

  /** The way round holds for a page's button too, if the user pressed it after asking for the way round. */
  private isLetThrough(flavours: Flavours): boolean {
    const { guard } = this;
    const { gesture, engine, passThrough } = guard;
    const now = engine.now();
    if (!gesture || now - gesture.at > gestureMs || !passThrough.covers(gesture.at, now)) return false;
    passThrough.take(now);
    guard.recordRaw('copy', () => flavours);
    return true;
  }

  /** What stands around the button that the user pressed last. */
  private aroundGesture(): readonly KnownValue[] {
    const { gesture, engine } = this.guard;
    const node = gesture && engine.now() - gesture.at < gestureMs ? gesture.target.deref() : undefined;
    return node?.isConnected ? surroundings([node], engine) : [];
  }
}

const toWritten = ({ plain, html }: { plain: string; html: string }) => ({ verdict: 'redacted', plain, html }) as const;

/** @throws {TypeError} when the page sent something else than text */
function toFlavours({ parts, opaque }: Ask): Flavours {
  const entries = Object.entries(parts);
  if (!Array.isArray(opaque) || entries.some(([, text]) => typeof text !== 'string')) throw new TypeError('not an ask');
  const { 'text/plain': plain = '', 'text/html': html = '', ...others } = parts;
  return { plain, html, unseen: Object.values(others) };
}
