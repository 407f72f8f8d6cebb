import { send } from '@/lib/messaging/send';
import type { SitePolicy } from '@/lib/policy/policy';
import { type Decision, decide, type Redacted, type Replaced } from './decide';
import { DraftLabels } from './draft-labels';
import { createEngine, type Engine } from './engine';
import type { Flavours } from './flavours';
import { isOrphaned } from './instance';
import { type NoticeLife, tell } from './notice';
import { PassThrough } from './pass-through';
import {
  picturesLeftSentence,
  type Road,
  rawSentence,
  refusedSentence,
  reloadSentence,
  replacedSentences,
  rotationSentence,
} from './sentences';

/** Until the background has answered, and whenever it cannot: everything guarded, nothing allowed. */
const strictest: SitePolicy = {
  roles: { source: true, destination: true },
  terms: [],
  patterns: [],
  allowed: { key: '', hashes: [] },
};

/** Redacted text longer than this is not offered to the draft. */
const evidenceLimit = 100_000;

/** What every road of one document shares: the rules, the way round, and where to say what happened. */
export class Guard {
  readonly labels = new DraftLabels();
  readonly engine: Engine = createEngine(
    () => this.site,
    () => this.labels.current,
  );
  readonly passThrough = new PassThrough();
  /** Events the user let through raw. */
  readonly raw = new WeakSet<Event>();
  site: SitePolicy = strictest;
  /** When the user last did something by hand, and to what: a page's own copy button is judged with its place. */
  gesture: { at: number; target: WeakRef<Node> } | undefined;

  /** Asked for while there is a catalogue: an orphaned script has none. */
  private readonly reloadSentence = reloadSentence();

  async refreshSite(): Promise<void> {
    try {
      this.site = await send('policy.get', {});
    } catch {
      // The rules at hand stay: an orphaned script still redacts.
    }
  }

  /** Lets a trusted event through, once, if the user asked for it in the popup. */
  letsThrough(event: Event, road: Road, flavours: () => Flavours): boolean {
    if (!event.isTrusted || !this.passThrough.take(this.engine.now())) return false;
    this.raw.add(event);
    this.recordRaw(road, flavours);
    return true;
  }

  /** Records what went through by kind; what is kept as evidence stays redacted. */
  recordRaw(road: Road, flavours: () => Flavours): void {
    tell(rawSentence());
    const found = this.judgeQuietly(flavours);
    const kinds = found?.verdict === 'redacted' ? found.replaced.map(({ kind }) => kind) : [];
    send('passThrough.used', { kinds }).catch(() => undefined);
    if (found?.verdict === 'redacted') this.keep(road, found.plain, found.replaced);
  }

  /**
   * Says what happened and keeps it as evidence. Never throws: the event is decided already.
   *
   * @param picturesLeft - pictures beside the text that were left out
   */
  report(road: Road, decision: Decision, plain: string, picturesLeft = 0): void {
    try {
      if (isOrphaned()) tell(this.reloadSentence);
      else if (decision.verdict === 'refused') tell(refusedSentence(road, decision.reason));
      else if (decision.verdict === 'clean') this.reportClean(road, plain, picturesLeft);
      else this.reportRedacted(road, decision, picturesLeft);
    } catch {
      // A notice is a courtesy; what was decided stands.
    }
  }

  /** Says something about what was done already; an orphaned script has no sentences but one. */
  say(sentences: () => readonly string[], life: NoticeLife): void {
    try {
      tell(isOrphaned() ? this.reloadSentence : sentences(), life);
    } catch {
      // As above.
    }
  }

  private reportClean(road: Road, plain: string, picturesLeft: number): void {
    if (picturesLeft > 0) tell([picturesLeftSentence(picturesLeft)]);
    this.keepClean(road, plain);
  }

  private reportRedacted(road: Road, { plain, replaced, pictures, hasLiveKey }: Redacted, beside: number): void {
    const left = Math.max(pictures, beside);
    const sentences = [...replacedSentences(replaced), ...(left > 0 ? [picturesLeftSentence(left)] : [])];
    const isLeaving = road === 'copy' || road === 'cut' || road === 'drag';
    if (isLeaving && hasLiveKey) tell([...sentences, ...rotationSentence()], 'long');
    else tell(sentences);
    void this.labels.tell();
    this.keep(road, plain, replaced);
  }

  private judgeQuietly(flavours: () => Flavours): Decision | undefined {
    try {
      return decide(flavours(), this.engine);
    } catch {
      return undefined;
    }
  }

  private keepClean(road: Road, plain: string): void {
    if (plain.length <= evidenceLimit && this.engine.identifiers(plain).length > 0) this.keep(road, plain, []);
  }

  private keep(road: Road, text: string, replaced: readonly Replaced[]): void {
    if (!text || text.length > evidenceLimit) return;
    send('evidence.add', {
      kind: road === 'paste' || road === 'drop' || road === 'upload' ? 'paste' : 'copy',
      text,
      replaced: replaced.map(({ kind, count }) => ({ kind, count })),
    }).catch(() => undefined);
  }
}

/** Keeps the page and the browser from acting on an event. */
export function block(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
