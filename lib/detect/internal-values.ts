import { foldText } from './characters.ts';
import { commonCapitals } from './common-words.ts';
import { isFirm } from './counterparts.ts';
import type { Field } from './fields.ts';
import { isPlaceholder } from './placeholders.ts';

/** Values of an internal key that tell nothing, and code that only happens to use its name. */
const isTelling = (value: string, field: Field) => {
  const bare = value.replace(/(?<![,;])[,;]+$/, '').trim();
  if (
    bare.length === 0 ||
    isPlaceholder(bare) ||
    // Nothing, or the name of a class.
    /^[-–—.*]+$|^[A-Z]\w+(?:\.[A-Z]\w+)+$|^\d{1,2}:\d\d(?::\d\d)?$|^v?\d{1,3}(?:\.\d{1,4}){2}$/.test(bare) ||
    /^(?:test|mock|fake|stub|dummy|noop)$/i.test(bare) ||
    (/^cron$/i.test(field.label.trim()) && /^[\d*/, -]+$/.test(bare)) ||
    // The path of a page behind the word for a route, and what a change log says of a module.
    (/^\/[\w/:.*-]*$/.test(bare) && /path|route/i.test(field.label)) ||
    (/^(?:provider|router|worker|connector|signer)s?$/i.test(field.label.trim()) &&
      /^\p{Ll}+(?: \S+){2,}$/u.test(bare) &&
      !/\d/.test(bare)) ||
    (/(?:^| )(?:reserves?|inventory|float)$/i.test(field.label.trim()) &&
      field.style === 'line' &&
      bare.split(' ').length > 6) ||
    // The next entry of a menu.
    (field.style === 'below' && /^\p{Lu}\p{Ll}+(?: \p{L}+)?$/u.test(bare) && bare.split(' ').every(isCommonWord)) ||
    // A hall is the venue of an event, and a sentence behind one word explains it.
    (/(?:^|[^a-z])venue$/i.test(field.label) && PLACE.test(bare)) ||
    (/^[a-z]+$/i.test(field.label.trim()) && field.style === 'line' && EXPLAINED.test(bare) && !/\d/.test(bare)) ||
    /^(?:true|false|null|none|undefined|unknown|n\/a|new\b|await\b|function\b|async\b|\(|\{|\[|=>)/i.test(bare)
  )
    return false;
  if (!field.isQuoted && field.style === 'pair' && bare.length < 3 && /^[a-z]/i.test(bare)) return false;
  if (
    !field.isQuoted &&
    /^[a-z]\w{0,2}(?:=|[,;)}])|[{}]|(?<! )\(|=>|^[a-z]+[A-Z](?!\w*\d\w*\d)\w*[;,]?$|^(?:[a-z]\w*\.)+\w+[;,]?$/.test(
      bare,
    )
  )
    return false;
  if (
    field.style === 'line' &&
    /^(?:is|are|was|the|a|an|not|see|required|optional|available|unavailable|pending)\b/i.test(bare)
  )
    return false;
  if (field.style === 'pair' && field.isQuoted && /^(?:string|number|object|boolean|array)$/.test(bare)) return false;
  return true;
};

const PLACE =
  /(?<!\p{L})(?:hall|hotel|arena|cent(?:re|er)|theat(?:re|er)|club|museum|room|pub|caf[eé]|street|stadium|park|campus|church|library|haus|halle|saal|sal[al]e?|centro)(?!\p{L})/iu;
const isCommonWord = (word: string) =>
  [word, word.replace(/s$/, '')].some((form) => commonCapitals.has(foldText(form)));
/** Whose notes stay inside. */
const NOTED_BY =
  /internal|operator|ops|admin|agent|staff|desk|treasury|rout|risk|incident|provider|reviewer|compliance|hidden|private|backoffice/i;
const EXPLAINED = /^\p{Ll}+(?: \p{Ll}[\p{L}'’-]*){6,}/u;

/** What a note speaks of that was written for the desk. */
const DESK_TALK =
  /(?<![a-z])(?:desk|treasury|(?:the|our|hot) (?:float|reserve)|refill(?:ed|s)?|rebalanc\w{1,4}|hedg(?:e|ed|ing)|venue|counterparty|nostro|market maker|liquidity (?:source|provider)|re-?routed?|sweeper|payout runner)(?![a-z])/i;

/** Schemes that move money for everybody. */
const SCHEME =
  /^(?:sepa(?:[ -](?:instant|inst|credit transfer|ct|dd))?|pix|spei|swift|ach|wire|fedwire|faster[ -]payments?|fps|bacs|chaps|interac|upi|nip|ted|blik|ideal|cards?|visa|mastercard|bank(?:[ -]transfer)?|local|none|-+|–)$/i;

/** Does the value of a label of operations tell something, or is it a setting, a word of code, a public note? */
export function isInternalValue(value: string, field: Field): boolean {
  if (/partner[- ]side|x-served-by|release notes/i.test(field.label)) return false;
  const label = field.label.trim();
  // The schedule of a partner's own checks: `on: schedule: - cron:`.
  if (/^- cron$/.test(label)) return false;
  // A column of running numbers (`Lp.`), the code of an article.
  if (/^lp$/i.test(label.replace(/\W/g, '')) && /^\d{1,4}$/.test(value)) return false;
  if (/^LP-\d/.test(label)) return false;
  // CSS, pictures and trees have a depth too, and people an incident.
  if (/(?:^|[^a-z])depth$/i.test(label)) return /[$€£]|\b[A-Z]{3,4}\b|\d{4}|\dk|\dm/i.test(value);
  if (/^root[ _]cause$/i.test(label))
    return field.style !== 'below' && !/^root/i.test(value) && isTelling(value, field);
  if (/(?:^|[^a-z])incident$/i.test(label)) return /\d/.test(value) && isTelling(value, field);
  // `"rail": "sepa"` names a scheme, `"rail": "Fakeway Bank"` a firm.
  // A firm, and no machine or its software.
  if (/(?:served|filled|quoted|priced|backed|sourced|cleared) by$|hedged with$/i.test(label))
    return /^\p{Lu}[\p{L}\d&.'’ -]{2,48}$/u.test(value.trim()) && isTelling(value, field);
  if (/(?:rail|fallback|first choice)$/i.test(label) && field.isWeak) return isFirm(value);
  if (/(?:pay-? ?outs?|pay-? ?in|fiat)[_ ]rail$/i.test(label))
    return !SCHEME.test(value.trim()) && isTelling(value, field);
  if (/note'?s?$/i.test(label) && field.isWeak && !NOTED_BY.test(label))
    return DESK_TALK.test(value) && isTelling(value, field);
  if (field.isWeak && !/[_a-z](?:[A-Z]|_)/.test(label) && !(/ /.test(label) && /\d\d|\d[%.]/.test(value))) return false;
  if (field.isWeak && field.style === 'line' && (!/\d/.test(value) || value.split(' ').length > 6)) return false;
  // `Internal: yes` is a setting, a sentence behind it is what must stay inside.
  if (/(?:^|[^a-z])internal(?: only)?$/i.test(field.label.trim())) return value.trim().split(/\s+/).length > 5;
  return isTelling(value, field);
}
