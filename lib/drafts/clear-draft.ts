import { changeEvidence, draftItem } from './draft-item';
import { clearLabels } from './labels-item';
import { pictureItem } from './picture-item';

/** Forgets the draft: fields, evidence, pictures and labels. */
export async function clearDraft(): Promise<void> {
  let pictures: string[] = [];
  await changeEvidence((evidence) => {
    pictures = evidence.filter(({ picture }) => picture).map(({ id }) => id);
    return [];
  });
  await Promise.all(pictures.map((id) => pictureItem.remove(id)));
  await draftItem.clear();
  await clearLabels();
}
