import { rulesVersion } from '@/lib/detect/rules-version';
import { type Receipt, toReceipt } from '@/lib/escalation/receipt';
import { uniqueIdentifiers } from '@/lib/escalation/unique-identifiers';
import type { PictureParsed, PictureResponse } from '@/lib/messaging/picture-protocol';
import { Refusal } from '@/lib/messaging/refusal';
import type { LineCache } from '@/lib/ocr/line-cache';
import type { CodeFinder, PictureStage } from '@/lib/ocr/picture-job';
import { finishPicture } from '@/lib/ocr/picture-job';
import type { Recognizer } from '@/lib/ocr/recognize';
import { throwIfAsked } from '@/lib/policy/throw-if-asked';
import { toRules } from '@/lib/policy/to-rules';
import { intoCrop } from '@/lib/redact/crop';
import { redactText } from '@/lib/redact/redact-text';
import { applyEdits, areaOf, isVisible, visibleCertain } from './edits';
import { type Finished, type Job, type Opened, restart, scaleOf, translateErrors } from './job';

type Wanted = PictureParsed<'finish'>;

interface Tools {
  readonly recognizer: Recognizer;
  readonly cache: LineCache;
  readonly findCodes: CodeFinder;
  readonly onProgress: (stage: PictureStage) => void;
}

/**
 * Finishes a picture as the review wants it. What the review says is not taken on trust: a certain finding without a
 * reason, or a typed text that the engine objects to, gives no picture.
 */
export async function finishJob(job: Job, wanted: Wanted, tools: Tools): Promise<PictureResponse<'finish'>> {
  throwIfAsked(job.request.policy.terms, 'finish');
  const signal = restart(job, 'finish');
  delete job.finished;
  const newest = await job.opened;
  const opened = (wanted.reading && job.readings.get(wanted.reading)) ?? newest;
  const { decoded, page, request } = job;
  if (!decoded) throw new Refusal('gone');

  const rules = toRules(request.policy);
  const area = areaOf(wanted, decoded.bitmap);
  const visible = visibleCertain([...job.found.values()], wanted.boxes, area);
  const unexplained = visible.filter(({ id }) => !wanted.overrides.some((override) => override.id === id));
  if (unexplained.length > 0)
    return { verified: false, problems: unexplained.map((box) => ({ code: 'not-explained', box })) };
  for (const annotation of wanted.annotations)
    if (annotation.type === 'text' && redactText(annotation.text, { rules }).findings.length > 0)
      throw new Refusal('annotation');

  const bitmap = applyEdits(decoded.bitmap, area, wanted.annotations);
  const boxes = intoCrop(wanted.boxes, area);
  const { png, verified, problems } = await translateErrors(() =>
    finishPicture({
      bitmap,
      ...scaleOf(decoded.bitmap.width, request.snapshot),
      boxes,
      labels: wanted.drawLabels,
      excused: intoCrop(
        [...job.found.values()].filter(({ id }) => wanted.uncovered.includes(id)),
        area,
      ),
      rules,
      signal,
      ...tools,
      ...(bitmap === decoded.bitmap ? { lines: job.lines.get(opened.mode) ?? [] } : {}),
      ...(page
        ? {
            knownValues: page.known,
            pageTexts: intoCrop(page.harmless, area),
            opaqueAreas: intoCrop(page.opaque, area),
          }
        : {}),
    }),
  );
  // A newer request has taken over while this one was busy: its picture is the one that may leave.
  if (signal.aborted) throw new Refusal('ocr-aborted');
  if (!verified)
    return {
      verified,
      problems: problems.map(({ code, box }) => ({
        code,
        ...(box ? { box: { ...box, x: box.x + area.x, y: box.y + area.y } } : {}),
      })),
    };

  const size = { width: bitmap.width, height: bitmap.height, sha256: await sha256(png) };
  if (signal.aborted) throw new Refusal('ocr-aborted');
  const shown = wanted.overrides.flatMap(({ id, reason, note }) => {
    const box = visible.find((other) => other.id === id);
    const clean = note && redactText(note, { rules }).text.slice(0, 200);
    return box ? [{ kind: box.kind, reason, ...(clean ? { note: clean } : {}) }] : [];
  });
  const receipt = toReceipt({
    rules: rulesVersion,
    reading: opened.mode,
    picture: size,
    isCropped: bitmap.width < decoded.bitmap.width || bitmap.height < decoded.bitmap.height,
    annotations: wanted.annotations.length,
    covered: boxes.map(({ kind, source, sources }) => ({ kind, sources: sources ?? [source] })),
    shown,
    inspected: opened.coverage,
  });
  const blob = new Blob([png], { type: 'image/png' });
  const held = heldBy(receipt, opened, wanted, area);
  job.finished = {
    ...size,
    png: blob,
    boxes,
    coverage: opened.coverage,
    receipt,
    ...(held ? { held } : {}),
    origin: request.snapshot?.origin ?? '',
    identifiers: identifiersOf(request),
  };
  return { verified, png: blob, receipt, problems: [] };
}

/** What keeps a verified picture from a draft, though it may be saved. */
function heldBy(
  receipt: Receipt,
  opened: Opened,
  { boxes }: Wanted,
  area: ReturnType<typeof areaOf>,
): Finished['held'] {
  if (opened.internal?.areas.some((place) => isVisible(place, boxes, area))) return 'internal';
  return receipt.shown.some(({ reason }) => reason !== 'not-what-it-seems') ? 'shown' : undefined;
}

/** Identifiers of the page's text that survive redaction. */
function identifiersOf({ snapshot, policy }: PictureParsed<'open'>): Finished['identifiers'] {
  if (!snapshot) return [];
  return uniqueIdentifiers(redactText(snapshot.text, { rules: toRules(policy) }).text);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
