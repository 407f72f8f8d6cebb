import type { Random } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Families, Template } from './family.ts';
import { nameCountries, person } from './lexicon.ts';
import { clock, day } from './values.ts';

/** The parts of a name, each marked, so that a form may set them anywhere. */
interface Marked {
  readonly full: string;
  readonly given: string;
  readonly family: string;
  /** As in `J. Doe`. */
  readonly short: string;
}
type Spoken = (who: Marked, r: Random) => string;

const greetings: readonly Spoken[] = [
  (w) => `Hi ${w.given},\n\nthanks for the quick answer.`,
  (w) => `Dear ${w.full},\nwe have received your request.`,
  (w) => `Hello ${w.given}, could you check this order?`,
  (w) => `Hallo ${w.given}, danke für die Rückmeldung.`,
  (w) => `Sehr geehrte Frau ${w.family},\nIhre Anfrage ist eingegangen.`,
  (w) => `Bonjour ${w.given},\nvotre paiement est en attente.`,
  (w) => `Estimado Sr. ${w.family}:\nsu pago está pendiente.`,
  (w) => `Hola ${w.given}, ya está resuelto.`,
  (w) => `Ciao ${w.given}, ho controllato adesso.`,
  (w) => `Beste ${w.given},\nde betaling is binnen.`,
  (w) => `Olá ${w.given}, tudo certo com o pedido.`,
  (w) => `Good morning ${w.given}!`,
  (w) => `Dear Ms ${w.family}, your payout is on its way.`,
];

const signatures: readonly Spoken[] = [
  (w) => `The widget stays blank.\n\nBest regards,\n${w.full}`,
  (w) => `Thanks,\n${w.given}`,
  (w) => `Can you look into it?\nCheers, ${w.given}`,
  (w) => `Mit freundlichen Grüßen\n${w.full}`,
  (w) => `Viele Grüße\n${w.given}`,
  (w) => `Cordialement,\n${w.full}`,
  (w) => `Un saludo,\n${w.full}`,
  (w) => `Cordiali saluti\n${w.full}`,
  (w) => `Met vriendelijke groet,\n${w.full}`,
  (w) => `Pozdrawiam,\n${w.full}`,
  (w) => `Atenciosamente,\n${w.full}`,
  (w) => `Kind regards\n${w.full}\nHead of Payments`,
  (w) => `-- \n${w.full}, Support Engineer`,
];

const mentions: readonly Spoken[] = [
  (w) => `Customer ${w.full} paid twice for the same order.`,
  (w) => `${w.full} says the refund never arrived.`,
  (w) => `We spoke with ${w.full} yesterday and the checkout still fails.`,
  (w) => `The user ${w.full} cannot finish verification.`,
  (w) => `Please refund ${w.full} today.`,
  (w) => `The payout to ${w.full} is stuck since Monday.`,
  (w) => `I forwarded the case to ${w.full} from the bank.`,
  (w) => `${w.full} uploaded the wrong document.`,
  (w) => `Is ${w.full} allowed to use the sandbox?`,
  (w) => `mr ${w.full} called again about the transfer`,
  (w) => `Assigned to ${w.full}, waiting for reply.`,
  (w) => `According to ${w.full}, the wallet was empty.`,
];

const otherLanguages: readonly Spoken[] = [
  (w) => `Der Kunde ${w.full} hat doppelt bezahlt.`,
  (w) => `Frau ${w.full} wartet noch auf die Auszahlung.`,
  (w) => `La cliente ${w.full} n'a pas reçu son virement.`,
  (w) => `M. ${w.full} a appelé ce matin.`,
  (w) => `El cliente ${w.full} pagó dos veces.`,
  (w) => `La señora ${w.full} no puede entrar.`,
  (w) => `Il cliente ${w.full} ha pagato due volte.`,
  (w) => `O cliente ${w.full} ainda não recebeu o reembolso.`,
  (w) => `Klant ${w.full} heeft dubbel betaald.`,
  (w) => `Klient ${w.full} zapłacił dwa razy.`,
  (w) => `Laut ${w.full} kam nie eine Bestätigung an.`,
];

const chats: readonly Spoken[] = [
  (w, r) => `[${clock(r).slice(0, 5)}] ${w.full}: still the same error here`,
  (w, r) => `${w.full} (${clock(r).slice(0, 5)})\nI tried it twice.`,
  (w) => `@${w.full} can you have a look?`,
  (w, r) => `On ${day(r)} ${w.full} wrote:\n> it fails again`,
  (w) => `cc ${w.full}`,
  (w) => `- ${w.full} joined the conversation`,
  (w) => `Reported by ${w.full}`,
  (w) => `Approved by: ${w.full}`,
  (w) => `thx ${w.given}!`,
];

const repeats: readonly Spoken[] = [
  (w) => `Customer ${w.full} wrote in. ${w.given} says the page is blank.`,
  (w) => `Name: ${w.full}\nNote: ${w.family} was called back.`,
  (w) => `Hi ${w.given},\nplease see below.\n\n> From: ${w.full}\n> it fails`,
  (w) => `${w.full} paid at noon. At one, ${w.full} paid again.`,
  (w) => `Ticket opened for ${w.full}; ${w.family} confirmed by phone.`,
  (w) => `Kunde ${w.full} meldet sich. Rückruf an ${w.family} vereinbart.`,
];

const twist: readonly Spoken[] = [
  (w) => `Customer ${w.family.toUpperCase()} ${w.given} paid late.`,
  (w) => `${w.family}, ${w.given} – refund pending`,
  (w) => `Dear ${w.full.toUpperCase()},`,
  (w) => `Customer: ${w.full.toLowerCase()}`,
  (w) => `Dr. ${w.full} asked for a receipt.`,
  (w) => `refund ${w.full}'s second payment`,
  (w) => `The account of ${w.short} was closed.`,
];

/** Marks each of the names where it stands; the person is drawn from `countries`. */
const spoken = (forms: readonly Spoken[], countries: readonly string[]): Template[] =>
  forms.map((form) => (r: Random) => {
    const { full, given, family } = person(r, r.pick(countries));
    const short = personal(`${given.charAt(0)}. ${family}`);
    return form({ full: personal(full), given: personal(given), family: personal(family), short }, r);
  });

const WEST = nameCountries.filter((code) =>
  /^(us|gb|ie|de|at|ch|fr|be|es|pt|it|nl|pl|cz|hu|ro|gr|hr|ua|ru|se|no|dk|fi|lt)$/.test(code),
);
const WORLD = nameCountries.filter((code) => !WEST.includes(code));

export const nameFamilies: Families = {
  'greeting-west': spoken(greetings, WEST),
  'greeting-world': spoken(greetings, WORLD),
  'signature-west': spoken(signatures, WEST),
  'signature-world': spoken(signatures, WORLD),
  'mention-west': spoken(mentions, WEST),
  'mention-world': spoken(mentions, WORLD),
  'mention-languages': spoken(otherLanguages, nameCountries),
  chat: spoken(chats, nameCountries),
  repeated: spoken(repeats, nameCountries),
  twist: spoken(twist, nameCountries),
};
