import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Blocking } from './lint-view';
import type { HandOverHandle } from './useHandOver';
import './HandOverBar.css';

interface Props {
  /** What keeps the draft back; undefined while that is not known. */
  blocking: Blocking | undefined;
  hasPicture: boolean;
  handOver: HandOverHandle;
  onShowProblems: () => void;
}

/** Whether the draft can go, and the ways it can go. They stay pressable: a refusal says why and leads to the reason. */
export function HandOverBar({ blocking, hasPicture, handOver, onShowProblems }: Props) {
  const isReady = blocking !== undefined && blocking.missing + blocking.unsafe === 0;
  return (
    <section className="hand-over" aria-label={i18n.t('composer.handOver.title')}>
      <div className="hand-over__row">
        <div className="hand-over__status" role="status" data-testid="hand-over-state" data-ready={isReady}>
          <State blocking={blocking} onShowProblems={onShowProblems} />
        </div>
        <Button
          {...(isReady && { look: 'primary' })}
          icon="mail"
          title={i18n.t('composer.handOver.emailHint')}
          onClick={handOver.email}
        >
          {i18n.t('composer.handOver.email')}
        </Button>
        <Button onClick={handOver.mailApp}>{i18n.t('composer.handOver.mailApp')}</Button>
      </div>
      <div className="hand-over__copies">
        <Button onClick={handOver.markdown}>{i18n.t('composer.handOver.markdown')}</Button>
        <Button onClick={handOver.text}>{i18n.t('composer.handOver.text')}</Button>
        <Button disabled={!hasPicture} onClick={() => handOver.picture()}>
          {i18n.t('composer.handOver.picture')}
        </Button>
      </div>
    </section>
  );
}

function State({ blocking, onShowProblems }: Pick<Props, 'blocking' | 'onShowProblems'>) {
  if (blocking === undefined) return <span className="hand-over__state">{i18n.t('composer.handOver.checking')}</span>;
  if (blocking.missing + blocking.unsafe === 0) {
    return (
      <span className="hand-over__state" data-tone="ok">
        <Icon name="check" />
        {i18n.t('composer.handOver.ready')}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="hand-over__state"
      data-tone={blocking.unsafe > 0 ? 'block' : undefined}
      onClick={onShowProblems}
    >
      {blockingWords(blocking)}
    </button>
  );
}

function blockingWords({ missing, unsafe }: Blocking): string {
  if (missing > 0 && unsafe > 0) return i18n.t('composer.handOver.missingAndUnsafe', [missing, unsafe]);
  return unsafe > 0 ? i18n.t('composer.handOver.unsafe', unsafe) : i18n.t('composer.handOver.missing', missing);
}
