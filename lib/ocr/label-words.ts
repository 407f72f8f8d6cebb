import { detectors } from '../detect/detectors/index.ts';
import { harmlessLabels, identifierLabels } from '../detect/harmless-labels.ts';
import { Vocabulary } from '../detect/vocabulary.ts';
import { editDistance } from './confusable.ts';
import type { LabelMeaning } from './picture-labels.ts';

/** What pictures call otherwise than the engine's detectors. */
const KINDS: Readonly<Record<string, string>> = {
  'wallet-address': 'wallet',
  'postal-address': 'address',
  'identity-number': 'document-number',
  'internal-note': 'internal',
  iban: 'bank-account',
  'funding-instructions': 'bank-account',
  'one-time-code': 'code',
  username: 'email',
  password: 'password',
};
/** Labels of forms and papers that the engine does not need, as text has other marks: folded, comma separated. */
const MORE: readonly (readonly [kind: string, labels: string])[] = [
  [
    'person-name',
    'geburtsname, madchenname, geschaftsfuhrer, geschaftsfuhrerin, sachbearbeiter, sachbearbeiterin, vorgesetzter, vorgesetzte, auftraggeber, freigabe durch, freigegeben von, unterzeichner, nom de naissance, nom d usage, gerant, gerante, responsable, analyste, signataire, facture a, livre a, apellido de soltera, representante, representante legal, autorizado, apoderado, facturado a, enviado a, nome de solteira, procurador, faturado a, cognome da nubile, referente, legale rappresentante, fatturato a, geboortenaam, meisjesnaam, vertegenwoordiger, nazwisko rodowe, przedstawiciel, opiekun',
  ],
  [
    'address',
    'rechnungsanschrift, lieferanschrift, meldeadresse, adresse de facturation, adresse de livraison, domicile, direccion de facturacion, direccion de envio, direccion anterior, nueva direccion, domicilio, endereco de cobranca, endereco de entrega, indirizzo di fatturazione, indirizzo di spedizione, residenza, factuuradres, bezorgadres, woonadres, adres rozliczeniowy, adres dostawy, adres zamieszkania',
  ],
  [
    'document-number',
    'antragsteller id, kennung des antragstellers, sozialversicherungsnummer, sozialvers nr, rentenversicherungsnummer, identifiant du demandeur, id du demandeur, id del solicitante, identificador del solicitante, id do requerente, id del richiedente, aanvrager id, id wnioskodawcy',
  ],
  [
    'phone',
    'direct line, direct dial, desk phone, durchwahl, ligne directe, linea directa, linha direta, linea diretta, doorkiesnummer, numer bezposredni',
  ],
];
const SAFE: LabelMeaning = { kind: '', force: 'safe' };

const vocabulary = new Vocabulary<LabelMeaning>();
for (const labels of Object.values(identifierLabels)) vocabulary.add(labels, SAFE);
vocabulary.add(harmlessLabels.replace(/\s+/g, ' '), SAFE);
for (const [kind, labels] of MORE) vocabulary.add(labels, { kind, force: 'strong' });
for (const force of ['strong', 'weak'] as const) {
  for (const { id, category, field } of detectors) {
    const kind = category === 'secret' && !KINDS[id] ? 'secret' : toPictureKind(id);
    vocabulary.add((force === 'strong' ? field?.words : field?.weak) ?? '', { kind, force });
  }
}

/** What the engine's own labels, in eight languages, say of a text that is one of them word for word. */
export const engineLabel = (text: string): LabelMeaning | undefined =>
  text.length <= 40 && vocabulary.isPhrase(text) ? vocabulary.meaning(text)?.value : undefined;

const withoutDoubles = (text: string): string => text.replace(/(.)\1+/g, '$1');

/** Strong labels that are long enough to be known with a slip, by their length without blanks. */
const byLength = new Map<number, { phrase: string; meaning: LabelMeaning }[]>();
for (const { id, category, field } of detectors) {
  const kind = category === 'secret' && !KINDS[id] ? 'secret' : toPictureKind(id);
  for (const words of field?.words.split(',') ?? []) {
    const phrase = withoutDoubles(words.replace(/ /g, ''));
    if (phrase.length < 9) continue;
    const same = byLength.get(phrase.length);
    const entry = { phrase, meaning: { kind, force: 'strong' as const } };
    if (same) same.push(entry);
    else byLength.set(phrase.length, [entry]);
  }
}

/** The same, where letters with accents were read as others (`Cédigo de verificacién`). */
export function misreadLabel(text: string): LabelMeaning | undefined {
  const bare = withoutDoubles(
    text
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  );
  const limit = bare.length < 9 ? 0 : bare.length < 16 ? 1 : 2;
  // An accent is what such slips begin with.
  if (limit === 0 || bare.length > 36 || !/\p{M}/u.test(text.normalize('NFD'))) return undefined;
  for (let length = bare.length - limit; length <= bare.length + limit; length += 1)
    for (const { phrase, meaning } of byLength.get(length) ?? [])
      if (editDistance(phrase, bare, limit) <= limit) return meaning;
  return undefined;
}

/** The engine's kind as pictures call it. */
export function toPictureKind(kind: string): string {
  return KINDS[kind] ?? kind;
}
