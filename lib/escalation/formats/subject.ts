import { cleanLine, shorten } from '../clean-text';
import { type Draft, linesOf, textOf } from '../draft';
import type { FieldId } from '../fields';
import { severityModel } from '../severity';

/** Long enough for a sentence, short enough for every list of mails. */
export const maxSubjectLength = 150;

/** What says most about each severity, best first, where the draft has no summary. */
const telling: readonly FieldId[] = ['summary', 'affectedRoute', 'errorCode', 'question', 'endpoint', 'codePath'];

/** The field whose words the subject repeats; undefined while none of them is filled in. */
export const subjectField = (draft: Draft) => telling.find((field) => textOf(draft, field) !== '');

/** One line: `[S1 production stopped] Card checkout answers 500 (production)`. */
export function toSubject(draft: Draft): string {
  const severity = draft.severity ? `${draft.severity} ${severityModel[draft.severity].name}` : 'Support';
  const told = subjectField(draft);
  const about = told ? cleanLine(linesOf(draft, told)[0] ?? '') : '';
  const environment = draft.severity === 'S4' ? '' : textOf(draft, 'environment');
  const tail = environment ? ` (${cleanLine(environment)})` : '';
  const head = `[${severity}] `;
  return head + shorten(about || 'escalation', maxSubjectLength - head.length - tail.length) + tail;
}
