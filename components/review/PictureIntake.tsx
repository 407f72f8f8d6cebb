import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { type IntakeRefusal, usePictureIntake } from './usePictureIntake';
import './PictureIntake.css';

const pasteKeys = /Mac/.test(navigator.platform) ? '⌘V' : 'Ctrl+V';

interface Props {
  /** Takes the clipboard's picture at once. */
  readsClipboard: boolean;
  onOpen: (jobId: string) => void;
}

/** Where a picture from elsewhere comes in: dropped, pasted, chosen, or taken from the clipboard. */
export function PictureIntake({ readsClipboard, onOpen }: Props) {
  const { refusal, isOver, isBusy, take, takeFromClipboard } = usePictureIntake(readsClipboard, onOpen);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="intake" aria-labelledby="intake-title">
      <p>{i18n.t('intake.text')}</p>
      <div className="intake__drop" data-over={isOver || undefined}>
        <Icon name="picture" size={36} />
        <h2 id="intake-title" ref={heading} tabIndex={-1}>
          {i18n.t(isOver ? 'intake.release' : 'intake.drop')}
        </h2>
        <p>{i18n.t('intake.paste', [pasteKeys])}</p>
        <div className="intake__buttons">
          <Button look="primary" icon="page" disabled={isBusy} onClick={() => field.current?.click()}>
            {i18n.t('intake.choose')}
          </Button>
          <Button icon="copy" disabled={isBusy} onClick={takeFromClipboard}>
            {i18n.t('intake.clipboard')}
          </Button>
        </div>
        <p className="intake__formats">{i18n.t('intake.formats')}</p>
      </div>
      <div role="alert">{refusal && <Notice tone="block">{refusalText(refusal)}</Notice>}</div>
      <input
        ref={field}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif,image/bmp"
        onChange={({ currentTarget }) => {
          // A copy: emptying the field, so that the same file can be chosen again, would empty the list.
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
    </section>
  );
}

function refusalText(refusal: IntakeRefusal): string {
  return refusal === 'clipboardDenied'
    ? i18n.t('intake.refused.clipboardDenied', [pasteKeys])
    : i18n.t(`intake.refused.${refusal}`);
}
