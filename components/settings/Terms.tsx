import { useState } from 'react';
import { i18n } from '#i18n';
import type { PolicyHandle } from '@/components/ui/usePolicy';
import { send } from '@/lib/messaging/send';
import { Part } from './Part';
import { parseTerms } from './terms';

/** Words that only the organisation knows. Stored at each change; open pages learn of them when the field is left. */
export function Terms({ settings: { policy, revision, change } }: { settings: PolicyHandle }) {
  return (
    <Part title={i18n.t('settings.terms.title')} text={i18n.t('settings.terms.text')}>
      {policy && (
        <TermsField
          key={revision}
          stored={policy.terms}
          onTerms={(terms) => void change((current) => ({ ...current, terms }))}
        />
      )}
    </Part>
  );
}

/** Holds the text as it is typed, blank and unfit lines included. */
function TermsField({ stored, onTerms }: { stored: readonly string[]; onTerms: (terms: string[]) => void }) {
  const [text, setText] = useState(() => stored.join('\n'));
  const { terms, hasLeftOut } = parseTerms(text);
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
            onTerms(parseTerms(event.target.value).terms);
          }}
          onBlur={() => void send('sites.apply', {}).catch(() => undefined)}
        />
      </div>
      <p className="settings__note" id="terms-note" role="status">
        {i18n.t('settings.terms.saved', terms.length)} {hasLeftOut && i18n.t('settings.terms.tooShort')}
      </p>
    </>
  );
}
