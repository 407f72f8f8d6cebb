import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { HandOverHandle } from './useHandOver';
import './HandOverBar.css';

interface Props {
  /** How many things keep the draft back; undefined while that is not known. */
  blocking: number | undefined;
  hasPicture: boolean;
  handOver: HandOverHandle;
  onShowProblems: () => void;
  onClear: () => void;
}

/** Whether the draft can go, and the ways it can go. They stay pressable: a refusal says why and leads to the reason. */
export function HandOverBar({ blocking, hasPicture, handOver, onShowProblems, onClear }: Props) {
  const isReady = blocking === 0;
  return (
    <footer className="hand-over" aria-label={i18n.t('composer.handOver.title')}>
      <div className="hand-over__status">
        <div role="status" data-testid="hand-over-state" data-ready={isReady}>
          <State blocking={blocking} onShowProblems={onShowProblems} />
        </div>
        <Button look="plain" icon="trash" onClick={onClear}>
          {i18n.t('composer.clear.button')}
        </Button>
      </div>
      <div className="hand-over__buttons">
        <Button
          {...(isReady && { look: 'primary' })}
          icon="mail"
          title={i18n.t('composer.handOver.emailHint')}
          onClick={handOver.email}
        >
          {i18n.t('composer.handOver.email')}
        </Button>
        <Button onClick={handOver.markdown}>{i18n.t('composer.handOver.markdown')}</Button>
        <Button onClick={handOver.text}>{i18n.t('composer.handOver.text')}</Button>
        <Button disabled={!hasPicture} onClick={() => handOver.picture()}>
          {i18n.t('composer.handOver.picture')}
        </Button>
        <Button onClick={handOver.mailApp}>{i18n.t('composer.handOver.mailApp')}</Button>
      </div>
    </footer>
  );
}

function State({ blocking, onShowProblems }: Pick<Props, 'blocking' | 'onShowProblems'>) {
  if (blocking === undefined) return <span className="hand-over__state">{i18n.t('composer.handOver.checking')}</span>;
  if (blocking === 0) {
    return (
      <span className="hand-over__state" data-tone="ok">
        <Icon name="check" />
        {i18n.t('composer.handOver.readyFor')}
      </span>
    );
  }
  return (
    <button type="button" className="hand-over__state" data-tone="block" onClick={onShowProblems}>
      {i18n.t('composer.handOver.missing', blocking)}
    </button>
  );
}
