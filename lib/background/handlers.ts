import { cancelCapture } from '@/lib/capture/capture-page';
import { readTab } from '@/lib/capture/capture-view';
import { clearDraft } from '@/lib/drafts/clear-draft';
import { changeEvidence } from '@/lib/drafts/draft-item';
import { readLabels, withLabels } from '@/lib/drafts/labels-item';
import { pictureItem } from '@/lib/drafts/picture-item';
import { movePicture } from '@/lib/escalation/move-picture';
import type { Handlers } from '@/lib/messaging/handle';
import type { Parsed } from '@/lib/messaging/protocol';
import { Refusal } from '@/lib/messaging/refusal';
import { ensurePictureHost } from '@/lib/pictures/picture-host-ready';
import { toSitePolicy } from '@/lib/policy/policy';
import { policyItem } from '@/lib/policy/policy-item';
import type { Labels } from '@/lib/redact/labels';
import { applySites } from '@/lib/sites/apply-sites';
import { armPassThrough, endPassThrough } from '@/lib/sites/pass-through';
import { readTabState } from '@/lib/sites/tab-state';
import { startCapture, takeArea } from './captures';
import { cleanUpload } from './clean-upload';
import { addPicture, addText, cleanTyped, letThroughExcerpt } from './evidence';
import { dropHeld, reviewHeld } from './held-pictures';
import { takeClean, takePart, workOn } from './long-texts';

/** What the background does for each request. */
export const handlers: Handlers = {
  'policy.get': async (_, { origin }) => toSitePolicy(await policyItem.read(), origin),
  'evidence.add': async ({ kind, text, replaced }) => ({ count: await addText(kind, text, replaced) }),
  'evidence.change': async ({ id, change }) => {
    await changeEvidence((evidence) =>
      evidence.map((excerpt) => (excerpt.id === id ? Object.assign({}, excerpt, change) : excerpt)),
    );
    return {};
  },
  'evidence.remove': async ({ id }) => {
    await changeEvidence((evidence) => evidence.filter((excerpt) => excerpt.id !== id));
    await pictureItem.remove(id);
    return {};
  },
  'text.part': async ({ id, part }, caller) => {
    takePart(id, part, caller);
    return {};
  },
  'text.work': ({ id }, caller) => workOn(id, caller),
  'text.take': async ({ id, index }, caller) => ({ part: takeClean(id, index, caller) }),
  'picture.move': async ({ id, by }) => {
    await changeEvidence((evidence) => movePicture(evidence, id, by));
    return {};
  },
  'text.clean': ({ text }) => cleanTyped(text),
  'passThrough.arm': async ({ tabId }) => ({ armed: await armPassThrough(tabId) }),
  'passThrough.used': async ({ kinds }, { tabId }) => {
    if (tabId !== undefined) await endPassThrough(tabId);
    await changeEvidence((evidence) => [...evidence, letThroughExcerpt(kinds)]);
    return {};
  },
  'tab.state': ({ tabId }) => readTabState(tabId),
  'capture.start': async ({ tabId, way }) => ({ jobIds: await startCapture(tabId, way) }),
  'capture.area': async (area, { tabId, frameId }) => {
    if (tabId === undefined || frameId !== 0) throw new Refusal('not-allowed');
    await takeArea(tabId, area);
    return {};
  },
  'capture.cancel': async ({ tabId }) => {
    cancelCapture(tabId);
    return {};
  },
  'page.collect': async ({ tabId }) => {
    const snapshot = await readTab(tabId);
    if (!snapshot) throw new Refusal('not-allowed');
    return { count: await addText('page', snapshot.text, []) };
  },
  'picture.attach': async ({ jobId }) => ({ id: await addPicture(jobId) }),
  'picture.clean': ({ id, data }, caller) => cleanUpload(id, data, caller),
  'picture.review': async ({ jobId }) => {
    await reviewHeld(jobId);
    return {};
  },
  'pictures.ready': async () => {
    await ensurePictureHost();
    return {};
  },
  'sites.apply': async () => {
    await applySites();
    return {};
  },
  'labels.assign': async ({ values }) => ({ labels: await assignLabels(values) }),
  'labels.find': ({ values }) =>
    readLabels((labels) => toNumbers(labels, ({ kind, value }) => labels?.find(kind, value) ?? null, values)),
  'labels.keep': ({ draft, values }) =>
    withLabels((labels) => toNumbers(labels, (given) => keepNumber(labels, given, draft), values)),
  'draft.clear': async () => {
    await clearDraft();
    await dropHeld();
    return {};
  },
};

/** The draft's labels for values, in their order. */
export function assignLabels(values: readonly { kind: string; value: string }[]): Promise<string[]> {
  return withLabels((labels) => values.map(({ kind, value }) => labels.labelFor({ kind }, value)));
}

type Numbered = Parsed<'labels.keep'>['values'][number];

/** A number given by a document holds if it is free in this draft; a value that has one already keeps it. */
function keepNumber(labels: Labels, { kind, value, number }: Numbered, draft: string): number {
  const isNext = draft === labels.id && labels.isFree(kind, number);
  if (isNext && labels.find(kind, value) === undefined) labels.adopt(kind, value, number);
  return labels.numberFor(kind, value);
}

function toNumbers<V>(labels: Labels | undefined, number: (value: V) => number | null, values: readonly V[]) {
  const numbers = values.map(number);
  return { draft: labels?.id ?? '', counts: labels?.toJSON().counts ?? {}, numbers };
}
