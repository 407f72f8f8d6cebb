import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { PolicyHandle } from '@/components/ui/usePolicy';
import { send } from '@/lib/messaging/send';
import { Part } from './Part';
import { type ParsedTerms, parseTerms, type RefusedPattern, writeTerms } from './terms';

/** Words that only the organisation knows. Stored at each change; open pages learn of them when the field is left. */
export function Terms({ settings: { policy, revision, change } }: { settings: PolicyHandle }) {
  return (
    <Part title={i18n.t('settings.terms.title')} text={i18n.t('settings.terms.text')}>
      {policy && (
        <TermsField
          key={revision}
          stored={policy}
          onTerms={({ terms, patterns }) => void change((current) => ({ ...current, terms, patterns }))}
        />
      )}
    </Part>
  );
}

/** Holds the text as it is typed, blank and unfit lines included. */
type Stored = Pick<ParsedTerms, 'terms' | 'patterns'>;

function TermsField({ stored, onTerms }: { stored: Stored; onTerms: (parsed: Stored) => void }) {
  const [text, setText] = useState(() => writeTerms(stored));
  const { terms, patterns, refused, hasLeftOut } = useMemo(() => parseTerms(text), [text]);
  return (
    <>
      <div>
        <label className="settings__label" htmlFor="terms">
          {i18n.t('settings.terms.label')}
        </label>
        <textarea
          id="terms"
          className="input"
          rows={4}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="terms-note"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            onTerms(parseTerms(event.target.value));
          }}
          onBlur={() => void send('sites.apply', {}).catch(() => undefined)}
        />
      </div>
      <p className="settings__note" id="terms-note" role="status">
        {i18n.t('settings.terms.saved', terms.length)}{' '}
        {patterns.length > 0 && i18n.t('settings.terms.patterns', patterns.length)}{' '}
        {hasLeftOut && i18n.t('settings.terms.tooShort')}
      </p>
      {refused.length > 0 && (
        <ul className="settings__refused" aria-live="polite" aria-label={i18n.t('settings.terms.refused')}>
          {refused.map((line) => (
            <li key={line.pattern}>
              <code>/{line.pattern}/</code> {sentenceOf(line)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function sentenceOf({ reason }: RefusedPattern): string {
  switch (reason) {
    case 'syntax':
      return i18n.t('settings.terms.refusal.syntax');
    case 'empty':
      return i18n.t('settings.terms.refusal.empty');
    case 'too-long':
      return i18n.t('settings.terms.refusal.tooLong');
    case 'too-broad':
      return i18n.t('settings.terms.refusal.tooBroad');
  }
}
