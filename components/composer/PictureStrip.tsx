import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/Button';
import { notInspectedText } from '@/components/ui/not-inspected-text';
import type { Excerpt, Picture } from '@/lib/escalation/draft';
import { usePictureUrl } from './usePictureUrl';
import './PictureStrip.css';

type Entry = Excerpt & { readonly picture: Picture };

interface Props {
  evidence: readonly Excerpt[];
  onMove: (id: string, by: -1 | 1) => void;
}

/** The draft's pictures, small, in the order in which they leave. */
export function PictureStrip({ evidence, onMove }: Props) {
  const pictures = evidence.filter((excerpt): excerpt is Entry => excerpt.picture !== undefined);
  if (pictures.length === 0) return null;
  return (
    <ol className="pictures" aria-label={i18n.t('composer.pictures.title')}>
      {pictures.map((excerpt, index) => (
        <Thumbnail key={excerpt.id} excerpt={excerpt} index={index} count={pictures.length} onMove={onMove} />
      ))}
    </ol>
  );
}

function Thumbnail({
  excerpt: { id, picture },
  index,
  count,
  onMove,
}: { excerpt: Entry; index: number; count: number } & Pick<Props, 'onMove'>) {
  const url = usePictureUrl(picture.id);
  const name = `screenshot-${index + 1}.png`;
  const notes = picture.receipt?.inspected.notInspected ?? [];
  return (
    <li className="pictures__item">
      <div className="pictures__frame">
        {url && <img src={url} alt={altOf(name, picture)} title={notes.map(noteOf).join('\n') || undefined} />}
      </div>
      <div className="pictures__bar">
        <span className="pictures__name">{name}</span>
        {count > 1 && (
          <span className="pictures__order">
            <IconButton
              label={i18n.t('composer.pictures.earlier', [name])}
              icon="earlier"
              disabled={index === 0}
              onClick={() => onMove(id, -1)}
            />
            <IconButton
              label={i18n.t('composer.pictures.later', [name])}
              icon="chevron"
              disabled={index === count - 1}
              onClick={() => onMove(id, 1)}
            />
          </span>
        )}
      </div>
    </li>
  );
}

const noteOf = ({ reason, count }: { reason: string; count: number }) => notInspectedText(reason, count);

function altOf(name: string, { width, height, boxes, receipt }: Picture): string {
  const parts = [
    i18n.t('composer.pictures.alt', [name, String(width), String(height)]),
    i18n.t('composer.evidence.covered', boxes),
    ...(receipt?.inspected.notInspected.map(noteOf) ?? []),
  ];
  return parts.join('. ');
}
