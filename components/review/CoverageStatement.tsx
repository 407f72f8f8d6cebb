import { i18n } from '#i18n';
import { notInspectedText } from '@/components/ui/not-inspected-text';
import type { View } from './useJob';
import './CoverageStatement.css';

/** What was looked at, what was not, and why, in words. */
export function CoverageStatement({ coverage }: { coverage: View['coverage'] }) {
  const { pageWords, readWords, notInspected } = coverage;
  const hasPage = notInspected.every(({ reason }) => reason !== 'no-page');
  return (
    <section className="panel" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{i18n.t('review.coverage.title')}</h2>
      <ul className="coverage">
        {hasPage && <li>{i18n.t('review.coverage.pageWords', pageWords)}</li>}
        <li>{i18n.t('review.coverage.readWords', readWords)}</li>
        {notInspected.length === 0 && <li>{i18n.t('review.coverage.whole')}</li>}
        {notInspected.map(({ reason, count }) => (
          <li key={reason} data-tone="warn">
            {notInspectedText(reason, count)}
          </li>
        ))}
      </ul>
    </section>
  );
}
