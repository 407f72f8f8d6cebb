import type { Random } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import { address, internationalPhone, nationalPhone } from './contact.ts';
import type { Families, Template } from './family.ts';
import { idKinds } from './ids.ts';
import { email, person } from './lexicon.ts';
import { byKey, byLabel } from './personal-forms.ts';
import { keyOf, LANGUAGES, type LabelledKind, type Language, labelOf } from './personal-labels.ts';
import { personalRecords } from './personal-records.ts';
import { personalSentences } from './personal-sentences.ts';
import {
  birthDate,
  card,
  licence,
  passport,
  publicIp,
  publicIp6,
  shownCard,
  shownIban,
  vat,
} from './personal-values.ts';

type Drawn = (r: Random, language: Language) => string;

/** Eight texts of a kind: five beside its label, in a language drawn each time, and three beside its key. */
const texts = (kind: LabelledKind, draw: Drawn): Template[] => {
  const beside = (r: Random): string => {
    const language = r.pick(LANGUAGES);
    return r.pick(byLabel)(labelOf(r, kind, language), '', personal(draw(r, language)), r);
  };
  const keyed = (r: Random): string => r.pick(byKey)('', keyOf(r, kind), personal(draw(r, r.pick(LANGUAGES))), r);
  return [beside, beside, beside, beside, beside, keyed, keyed, keyed];
};

const kinds: Readonly<Partial<Record<string, readonly [LabelledKind, Drawn]>>> = {
  email: ['email', (r) => email(r)],
  'phone-international': ['phone', (r) => internationalPhone(r)],
  'phone-national': ['phone', (r) => nationalPhone(r)],
  name: ['name', (r) => person(r).full],
  'birth-date': ['birth', birthDate],
  address: ['address', address],
  card: ['card', (r) => r.pick([shownCard, card])(r)],
  iban: ['iban', (r) => shownIban(r)],
  account: ['account', (r) => r.number(r.int(7, 10))],
  passport: ['passport', passport],
  licence: ['licence', licence],
  tax: ['tax', vat],
  ip: ['ip', (r) => r.pick([publicIp, publicIp, publicIp6])(r)],
};

const ids = Object.fromEntries(
  Object.entries(idKinds).map(([name, { labels, draw }]) => {
    const beside = (r: Random): string => r.pick(byLabel)(r.pick(labels), '', personal(draw(r)), r);
    const sentence = (r: Random): string =>
      r.pick([
        (label: string, value: string) => `My ${label} is ${value}, can you check the verification?`,
        (label: string, value: string) => `Customer sent ${label} ${value} by chat.`,
        (label: string, value: string) => `KYC failed for ${label} ${value} (document unreadable).`,
        (label: string, value: string) => `${label} ${value}`,
      ])(r.pick(labels), personal(draw(r)));
    return [`id-${name}`, [beside, beside, sentence, beside]];
  }),
);

export const personalFamilies: Families = {
  ...Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const [label, draw] = kind as readonly [LabelledKind, Drawn];
      return [name, [...texts(label, draw), ...(personalSentences[name] ?? [])]];
    }),
  ),
  ...ids,
  ...personalRecords,
};
