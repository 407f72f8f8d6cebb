import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import type { Severity } from '@/lib/escalation/draft';
import type { LintFinding } from '@/lib/escalation/findings';
import { fieldName } from './field-words';
import { LintItem } from './LintItem';
import { fieldAnchor, type LintView } from './lint-view';
import './LintPanel.css';

interface Props {
  view: LintView;
  severity: Severity | undefined;
  excerptName: (id: string) => string;
  onGoTo: (anchor: string) => void;
  onFix: (finding: LintFinding) => void;
}

/** All that keeps the draft back, then what is worth a look. */
export function LintPanel({ view, severity, excerptName, onGoTo, onFix }: Props) {
  const blocking = view.blocking.missing + view.blocking.unsafe;
  const tone = blocking > 0 ? 'block' : view.warnings.length > 0 ? 'warn' : 'ok';
  const list = (findings: readonly LintFinding[], label: string) =>
    findings.length > 0 && (
      <ul className="lint__list" aria-label={label}>
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>
            <LintItem finding={finding} excerptName={excerptName} onFix={onFix} />
          </li>
        ))}
      </ul>
    );
  return (
    <section className="lint" data-tone={tone} aria-labelledby="lint-title" id="lint" tabIndex={-1}>
      <div className="lint__head">
        <h2 id="lint-title">{i18n.t('lint.title')}</h2>
        {blocking > 0 && <span className="lint__count">{i18n.t('lint.count', blocking)}</span>}
      </div>
      {tone === 'ok' && (
        <p className="lint__clean">
          <Icon name="check" />
          {i18n.t('lint.clean')}
        </p>
      )}
      {view.missing.length > 0 && severity && (
        <div className="lint__missing">
          <p>{i18n.t('lint.missing', [severity])}</p>
          <div className="chips">
            {view.missing.map((field) => (
              <button
                key={field}
                type="button"
                className="chip"
                aria-label={i18n.t('lint.goTo', [fieldName(field)])}
                onClick={() => onGoTo(fieldAnchor(field))}
              >
                <span className="chip__text">{fieldName(field)}</span>
              </button>
            ))}
          </div>
        </div>
      )}
      {list(view.blocks, i18n.t('lint.blocks'))}
      {list(view.warnings, i18n.t('lint.warns'))}
    </section>
  );
}
