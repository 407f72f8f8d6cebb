import { z } from 'zod';
import { Excerpt as DraftExcerpt, ReplacedCount } from '@/lib/escalation/draft';
import { SitePolicy } from '@/lib/policy/policy';
import { MOST_BYTES } from '@/lib/redact/image-header';
import { textPart } from './text-parts';

const TabId = z.object({ tabId: z.int() });

/** What a guarded frame tells about itself and the frames it holds. */
export const FrameState = z.object({
  origin: z.string(),
  /** False when the page's clipboard functions are no longer ours. */
  hooked: z.boolean(),
  site: SitePolicy,
  /** Origins of frames directly inside, `null` for sandboxed ones. */
  children: z.array(z.string()),
});
export type FrameState = z.infer<typeof FrameState>;

/** What may be said of a tab. `reload`: guarded by permission, but no script of ours answers. */
export const TabState = z.object({
  state: z.enum(['protected', 'partly', 'unguarded', 'reload', 'restricted', 'off']),
  origin: z.string(),
  /** Origins inside the page that are not guarded. */
  openFrames: z.array(z.string()),
  /** Seconds left of an armed pass-through, 0 when none. */
  passThroughSeconds: z.number(),
});
export type TabState = z.infer<typeof TabState>;

const Excerpt = z.object({
  kind: z.enum(['copy', 'paste']),
  text: z.string().max(1_000_000),
  replaced: DraftExcerpt.shape.replaced,
});

const Value = z.object({ kind: z.string(), value: z.string() });

const Numbers = z.object({
  draft: z.string(),
  counts: z.record(z.string(), z.int()),
  numbers: z.array(z.int().positive().nullable()),
});

/** Drawn by the page's script, which cannot count on `randomUUID` on a page without TLS. */
const TextId = z.string().regex(/^[0-9a-f]{32}$/);

/** What was replaced, by its label: different labels are different values. */
const ReplacedLabel = z.object({
  kind: z.string(),
  category: z.enum(['secret', 'personal', 'internal']),
  label: z.string(),
});
/** Characters of a picture of 25 MB in base64. */
const maxPictureLength = 4 * Math.ceil(MOST_BYTES / 3);

/** What became of a picture on its way into a page. */
const CleanPicture = z.discriminatedUnion('verdict', [
  z.object({
    verdict: z.literal('clean'),
    /** The painted picture, read again, in base64. */
    png: z.string(),
    /** Covered areas by kind. */
    covered: z.array(ReplacedCount),
  }),
  /** It did not pass the second reading, or may not be handed on, and waits for a review. */
  z.object({ verdict: z.literal('held') }),
]);

const Area = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  /** Reaches beyond the viewport: the page has to be scrolled for it. */
  isTall: z.boolean(),
});

/** Who may send a request: a page's own script, or one of the extension's pages. */
export type Sender = 'page' | 'extension';

/** Every request between contexts. All are answered by the background. */
export const protocol = {
  /** What applies on the sender's site. A page cannot ask for another one. */
  'policy.get': { from: 'page', request: z.object({}), response: SitePolicy },
  /** Adds a redacted copy or paste to the evidence; it is detected again before it is kept. */
  'evidence.add': { from: 'page', request: Excerpt, response: z.object({ count: z.int() }) },
  /** Puts an excerpt's text into the draft or takes it out, or replaces its words with safer ones. */
  'evidence.change': {
    from: 'extension',
    request: z.object({
      id: z.string(),
      change: DraftExcerpt.pick({ isIncluded: true, text: true, title: true, notInspected: true }).partial(),
    }),
    response: z.object({}),
  },
  /** Removes one piece of evidence with its picture. */
  'evidence.remove': { from: 'extension', request: z.object({ id: z.string() }), response: z.object({}) },
  /** Moves a picture one place among the draft's pictures, which leave in this order. */
  'picture.move': {
    from: 'extension',
    request: z.object({ id: z.string(), by: z.union([z.literal(-1), z.literal(1)]) }),
    response: z.object({}),
  },
  /** Cleans a few words that the user typed onto a picture, with the draft's labels. */
  'text.clean': {
    from: 'extension',
    request: z.object({ text: z.string().max(1000) }),
    response: z.object({ text: z.string(), replaced: DraftExcerpt.shape.replaced }),
  },
  /** A pass-through was used by a trusted event; recorded by kind, never by value. */
  'passThrough.used': {
    from: 'page',
    request: z.object({ kinds: z.array(z.string()) }),
    response: z.object({}),
  },
  /** A text too long for the page's own thread arrives in parts; it is dropped if nothing more is heard of it. */
  'text.part': {
    from: 'page',
    request: z.object({ id: TextId, part: z.string().max(textPart) }),
    response: z.object({}),
  },
  /** Works on a text for a moment. Answers when it is done how many parts the clean text has, and what was replaced. */
  'text.work': {
    from: 'page',
    request: z.object({ id: TextId }),
    response: z.object({ parts: z.int(), replaced: z.array(ReplacedLabel) }).or(z.object({ parts: z.literal(0) })),
  },
  /** A part of the clean text; the text is gone with its last one. */
  'text.take': {
    from: 'page',
    request: z.object({ id: TextId, index: z.int().nonnegative() }),
    response: z.object({ part: z.string() }),
  },
  'passThrough.arm': { from: 'extension', request: TabId, response: z.object({ armed: z.boolean() }) },
  'tab.state': { from: 'extension', request: TabId, response: TabState },
  /**
   * Takes the visible tab or the whole page; answers the jobs that review tabs open. For a part of the page, the page
   * asks the user which one, and `capture.area` follows.
   */
  'capture.start': {
    from: 'extension',
    request: TabId.extend({ way: z.enum(['view', 'page', 'region', 'element']).default('view') }),
    response: z.object({ jobIds: z.array(z.string()) }),
  },
  /** The part of its page that the user chose, in CSS pixels of the viewport; an element may reach beyond it. */
  'capture.area': { from: 'page', request: Area, response: z.object({}) },
  /** Ends the picture of a whole page that is under way. */
  'capture.cancel': { from: 'extension', request: TabId, response: z.object({}) },
  /** Support-safe identifiers of the page's text become evidence. */
  'page.collect': { from: 'extension', request: TabId, response: z.object({ count: z.int() }) },
  /** The finished picture of a job joins the evidence, fetched from the picture host that verified it. */
  'picture.attach': {
    from: 'extension',
    request: z.object({ jobId: z.string() }),
    response: z.object({ id: z.string() }),
  },
  /**
   * Cleans a picture (base64, in memory) on its way into a page, without a review. Asked again with the same id, it
   * goes on where it was. What cannot be read is refused with the picture host's reason.
   */
  'picture.clean': {
    from: 'page',
    request: z.object({ id: z.uuid(), data: z.string().max(maxPictureLength) }),
    response: CleanPicture,
  },
  /** Opens the review of a picture that was held on its way into a page. */
  'picture.review': { from: 'extension', request: z.object({ jobId: z.string() }), response: z.object({}) },
  /** Starts the picture host where it does not run yet. */
  'pictures.ready': { from: 'extension', request: z.object({}), response: z.object({}) },
  /** After a permission was granted or a site's roles changed. */
  'sites.apply': { from: 'extension', request: z.object({}), response: z.object({}) },
  /** Labels of this draft for values the sender already knows. */
  'labels.assign': {
    from: 'extension',
    request: z.object({ values: z.array(Value) }),
    response: z.object({ labels: z.array(z.string()) }),
  },
  /**
   * The draft's numbers of values that stand on the asker's page, and how far each kind is counted: a document keeps
   * up, so that a copy need not wait. The table itself never leaves. `draft` changes when numbering begins again.
   */
  'labels.find': { from: 'page', request: z.object({ values: z.array(Value) }), response: Numbers },
  /** Numbers a document gave to values. The answer holds the draft's own where they differ. */
  'labels.keep': {
    from: 'page',
    request: z.object({ draft: z.string(), values: z.array(Value.extend({ number: z.int().positive() })) }),
    response: Numbers,
  },
  /** Empties draft, evidence, labels and pictures, held ones too. */
  'draft.clear': { from: 'extension', request: z.object({}), response: z.object({}) },
} as const satisfies Record<string, { from: Sender; request: z.ZodType; response: z.ZodType }>;

export type Kind = keyof typeof protocol;
export type Request<K extends Kind> = z.input<(typeof protocol)[K]['request']>;
export type Parsed<K extends Kind> = z.output<(typeof protocol)[K]['request']>;
export type Response<K extends Kind> = z.output<(typeof protocol)[K]['response']>;
