import type { Random } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { lines, time } from './draw.ts';
import { person } from './people.ts';

const full = (r: Random, ...among: readonly string[]): string =>
  personal(person(r, among.length > 0 ? r.pick(among) : undefined).full);
const given = (r: Random, country?: string): string => personal(person(r, country).given);
const family = (r: Random, country?: string): string => personal(person(r, country).family);
const order = (r: Random): string => `order_${r.digits(5)}`;

const EUROPE_WEST = ['GB', 'IE', 'US', 'SE', 'DK', 'FI'];
const AFRICA = ['NG', 'GH', 'KE', 'ZA', 'EG'];
const ASIA = ['IN', 'PK', 'PH', 'VN', 'ID', 'CN', 'JP', 'KR', 'TR'];
const EUROPE_EAST = ['PL', 'CZ', 'RO', 'HU', 'GR', 'UA'];

/** Names in what support staff write and paste, without a label in front. */
export const nameFamilies: Families = {
  greeting: [
    (r) => `Hi ${given(r)}, thanks for getting in touch about ${order(r)}.`,
    (r) => `Dear ${full(r)},\n\nyour refund is on its way.`,
    (r) => `Hello ${given(r)}! Could you send the request id?`,
    (r) => `Good morning ${given(r)}, any news on the webhook delivery?`,
    (r) => `Dear Mr ${family(r, r.pick(['GB', 'US', 'IE', 'NG']))}, we have looked into this.`,
    (r) => `Dear Ms. ${family(r)}, the session has expired.`,
  ],
  signature: [
    (r) => lines('The widget stays blank on mobile.', '', 'Best regards,', full(r)),
    (r) => lines('Please advise.', 'Thanks,', given(r)),
    (r) => lines('Still waiting for an answer.', 'Cheers', full(r)),
    (r) => lines('Attached the log.', '--', full(r), 'Integration Engineer'),
    (r) => lines('Can we get this fixed today?', 'Kind regards', full(r), 'Head of Payments'),
  ],
  'customer, north and west': [
    (r) => `Our customer ${full(r, ...EUROPE_WEST)} paid twice for ${order(r)}.`,
    (r) => `I spoke to ${full(r, ...EUROPE_WEST)} this morning and she confirmed the amount.`,
    (r) => `The payment of ${full(r, ...EUROPE_WEST)} is stuck in processing.`,
    (r) => `${full(r, ...EUROPE_WEST)} called again about the missing payout.`,
    (r) => `According to ${full(r, ...EUROPE_WEST)}, the page froze after the redirect.`,
  ],
  'customer, africa': [
    (r) => `Customer ${full(r, ...AFRICA)} says the transfer was debited but not credited.`,
    (r) => `We refunded ${full(r, ...AFRICA)} last Tuesday.`,
    (r) => `The account belongs to ${full(r, ...AFRICA)}, verified in March.`,
    (r) => `${full(r, ...AFRICA)} wrote that the code never arrived.`,
    (r) => `Please check why ${full(r, ...AFRICA)} cannot finish the verification.`,
  ],
  'customer, asia': [
    (r) => `User ${full(r, ...ASIA)} sees an empty list of payment methods.`,
    (r) => `The name on the document is ${full(r, ...ASIA)}, but the form was left blank.`,
    (r) => `${full(r, ...ASIA)} has opened three sessions for ${order(r)}.`,
    (r) => `I am writing on behalf of ${full(r, ...ASIA)} whose payout was returned.`,
    (r) => `A buyer, ${full(r, ...ASIA)}, complained about the rate.`,
  ],
  'customer, central and east': [
    (r) => `Client ${full(r, ...EUROPE_EAST)} was charged at ${time(r)}.`,
    (r) => `We sent the link to ${full(r, ...EUROPE_EAST)} on Friday.`,
    (r) => `The beneficiary is ${full(r, ...EUROPE_EAST)}.`,
    (r) => `${full(r, ...EUROPE_EAST)} and ${full(r, ...EUROPE_EAST)} share one card.`,
    (r) => `This concerns ${full(r, ...EUROPE_EAST)}, who used the sandbox by mistake.`,
  ],
  german: [
    (r) => `Sehr geehrte Frau ${family(r, 'DE')},`,
    (r) => `Herr ${full(r, 'DE', 'AT', 'CH')} hat die Zahlung zweimal ausgeführt.`,
    (r) => `Hallo ${given(r, 'DE')}, kannst du das bitte prüfen?`,
    (r) => `Unsere Kundin ${full(r, 'DE', 'AT', 'CH', 'TR')} wartet seit Montag auf die Gutschrift.`,
    (r) => lines('Die Auszahlung fehlt noch.', 'Viele Grüße', full(r, 'DE', 'AT')),
  ],
  french: [
    (r) => `Bonjour ${given(r, 'FR')}, merci pour votre message.`,
    (r) => `Madame ${family(r, 'FR')} n'a pas reçu le virement.`,
    (r) => `Notre cliente ${full(r, 'FR', 'BE')} a payé deux fois.`,
    (r) => lines('Merci de vérifier.', 'Cordialement,', full(r, 'FR', 'BE')),
    (r) => `J'ai eu ${full(r, 'FR', 'BE')} au téléphone ce matin.`,
  ],
  'spanish and portuguese': [
    (r) => `Hola ${given(r, 'ES')}, ¿puedes revisar la sesión?`,
    (r) => `El cliente ${full(r, 'ES', 'MX', 'CO')} no recibió el dinero.`,
    (r) => `Estimada señora ${family(r, 'ES')}:`,
    (r) => `O cliente ${full(r, 'PT', 'BR')} pagou duas vezes.`,
    (r) => lines('Fico a aguardar.', 'Com os melhores cumprimentos,', full(r, 'PT', 'BR')),
    (r) => `Olá ${given(r, 'BR')}, o link expirou.`,
  ],
  'italian, dutch, polish': [
    (r) => `Buongiorno ${given(r, 'IT')}, il bonifico risulta respinto.`,
    (r) => `Il cliente ${full(r, 'IT')} ha pagato due volte.`,
    (r) => `Beste ${given(r, 'NL')}, kun je de status nakijken?`,
    (r) => lines('De klant wacht al een week.', 'Met vriendelijke groet,', full(r, 'NL', 'BE')),
    (r) => `Klient ${full(r, 'PL')} czeka na zwrot środków.`,
    (r) => `Dzień dobry, pisze ${full(r, 'PL')}, płatność nie doszła.`,
    (r) => `Gentile ${full(r, 'IT')}, abbiamo ricevuto la richiesta.`,
  ],
  chat: [
    (r) =>
      lines(
        `${full(r)} ${time(r).slice(0, 5)}`,
        'the checkout shows an error',
        `Support ${time(r).slice(0, 5)}`,
        'which browser do you use?',
      ),
    (r) => lines(`[${time(r)}] ${full(r)}: it works now, thank you`, `[${time(r)}] Agent: great`),
    (r) => `@${given(r)} can you take this one? The customer is ${full(r)}.`,
    (r) => `Ticket handed over from ${full(r)} to ${full(r)}.`,
    (r) => `Note by ${full(r)}: waiting for the bank.`,
  ],
  'turned around': [
    (r) => {
      const of = person(r);
      return `The receipt says ${personal(`${of.family}, ${of.given}`)}.`;
    },
    (r) => {
      const of = person(r, r.pick(['GB', 'US', 'DE', 'FR', 'NL', 'IN']));
      return `Cardholder shown as ${personal(`${of.given.toUpperCase()} ${of.family.toUpperCase()}`)} on the screen.`;
    },
    (r) => {
      const of = person(r);
      return `Approved by ${personal(`${of.given} ${r.chars('ABCDEFGHJKLMNPRSTW', 1)}. ${of.family}`)} yesterday.`;
    },
    (r) => `${full(r)}'s session expired before the bank answered.`,
    (r) => `Two people are affected: ${full(r)} and ${full(r)}.`,
  ],
};
