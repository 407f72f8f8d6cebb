import { i18n } from '#i18n';
import type { Excerpt, Picture } from '@/lib/escalation/draft';
import { EvidenceItem } from './EvidenceItem';
import { PictureStrip } from './PictureStrip';
import './EvidenceList.css';

interface Props {
  evidence: readonly Excerpt[];
  onRemove: (id: string) => void;
  onCopyPicture: (picture: Picture) => void;
  onInclude: (id: string, isIncluded: boolean) => void;
  onMove: (id: string, by: -1 | 1) => void;
}

/** What was collected on the way, newest first. */
export function EvidenceList({ evidence, onRemove, onCopyPicture, onInclude, onMove }: Props) {
  if (evidence.length === 0) return <p className="evidence__none">{i18n.t('composer.evidence.none')}</p>;
  return (
    <>
      <PictureStrip evidence={evidence} onMove={onMove} />
      <ul className="evidence" aria-label={i18n.t('composer.evidence.title')}>
        {evidence.toReversed().map((excerpt) => (
          <EvidenceItem
            key={excerpt.id}
            excerpt={excerpt}
            onRemove={() => onRemove(excerpt.id)}
            onCopyPicture={onCopyPicture}
            onInclude={(isIncluded) => onInclude(excerpt.id, isIncluded)}
          />
        ))}
      </ul>
    </>
  );
}
