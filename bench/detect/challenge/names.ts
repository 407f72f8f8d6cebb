import type { Random } from '../corpus/random.ts';
import type { Families, Template } from '../validation/family.ts';
import { clock, day, word } from '../validation/values.ts';
import { CLOSE, countries, FAR, someone } from './people.ts';

type Who = ReturnType<typeof someone>;
type Form = (w: Who, r: Random) => string;

const salutations: readonly Form[] = [
  (w) => `Hey ${w.given} 👋 quick one about the sandbox`,
  (w) => `Dear Mr ${w.family},\n\nyour request has been closed.`,
  (w) => `Hallo Herr ${w.family},\nvielen Dank für die Unterlagen.`,
  (w) => `Chère ${w.given},\nle remboursement est parti.`,
  (w) => `Apreciada ${w.given}:\nla orden ya aparece.`,
  (w) => `Prezado ${w.full},\nrecebemos o pedido.`,
  (w) => `Gentile ${w.full},\nla pratica è chiusa.`,
  (w) => `Geachte mevrouw ${w.family},\nuw betaling is verwerkt.`,
  (w) => `Szanowny Panie ${w.family},\nsprawa jest w toku.`,
  (w) => `Good evening ${w.full}, sorry for the wait.`,
];

const closings: readonly Form[] = [
  (w) => `Nothing works since the update.\n\nSincerely,\n${w.full}`,
  (w) => `see above\n\nTa,\n${w.given}`,
  (w) => `Danke und Gruß\n${w.given}`,
  (w) => `Bien cordialement,\n\n${w.full}\nResponsable technique`,
  (w) => `Saludos cordiales,\n${w.full}`,
  (w) => `Com os melhores cumprimentos,\n${w.full}`,
  (w) => `Distinti saluti,\n${w.full}`,
  (w) => `Groetjes, ${w.given}`,
  (w) => `Z poważaniem\n${w.full}`,
  (w) => `${w.full} | Integrations | sent from my phone`,
];

const reported: readonly Form[] = [
  (w) => `The buyer, ${w.full}, was charged although the quote had expired.`,
  (w) => `${w.full} called twice and wants the money back.`,
  (w) => `I spoke to ${w.full} about the blocked account this morning.`,
  (w) => `Account holder ${w.full} denies the transfer.`,
  (w) => `Our client ${w.full} lost access to the wallet.`,
  (w) => `The complaint by ${w.full} was forwarded to the bank.`,
  (w) => `Payer is ${w.full}, payee is the shop.`,
  (w) => `Escalated by ${w.full} because nobody answered.`,
];

const languages: readonly Form[] = [
  (w) => `Die Käuferin ${w.full} wurde zweimal belastet.`,
  (w) => `Laut Herrn ${w.family} kam die SMS nie an.`,
  (w) => `L'acheteuse ${w.full} n'arrive pas à valider son compte.`,
  (w) => `D'après Mme ${w.family}, le lien a expiré.`,
  (w) => `La compradora ${w.full} pide la devolución.`,
  (w) => `O Sr. ${w.family} enviou o documento errado.`,
  (w) => `Il sig. ${w.family} ha chiamato tre volte.`,
  (w) => `De koper ${w.full} wacht al een week.`,
  (w) => `Kupująca ${w.full} nie dostała zwrotu.`,
];

const headers: readonly Form[] = [
  (w) => `From: ${w.full} <${w.mail}>\nTo: support@0bit.io\nSubject: stuck`,
  (w, r) => `On ${day(r)}, at ${clock(r).slice(0, 5)}, ${w.full} <${w.mail}> wrote:\n> same here`,
  (w) => `Von: ${w.full}\nAn: Support\nBetreff: Rückfrage`,
  (w) => `Reply-To: "${w.family}, ${w.given}" <${w.mail}>`,
  (w) => `De : ${w.full}\nÀ : assistance\nObjet : remboursement`,
  (w) => `---------- Forwarded message ---------\nFrom: ${w.full} <${w.mail}>`,
];

const commits: readonly Form[] = [
  (w, r) => `commit ${r.hex(40)}\nAuthor: ${w.full} <${w.mail}>\nDate:   ${day(r)}\n\n    fix rounding`,
  (w) => `Co-authored-by: ${w.full} <${w.mail}>`,
  (w) => `Signed-off-by: ${w.full} <${w.mail}>`,
  (w, r) => `${r.hex(8)} (${w.full} ${day(r)} ${r.number(2)}) return fee * 2;`,
  (w) => `Reviewed-by: ${w.full}`,
  (w, r) => `Assignee: ${w.full}\nReporter: ${someone(r).full}\nLabels: payments`,
];

const meetings: readonly Form[] = [
  (w, r) => `Attendees: ${w.full}, ${someone(r).full}\nTopic: go-live`,
  (w, r) => `Minutes of ${day(r)}\nPresent: ${w.full} (chair), ${someone(r).full}`,
  (w) => `Organizer: ${w.full}\nWhere: online`,
  (w) => `AI: ${w.full} to send the signed form by Friday`,
  (w) => `${w.full} has accepted this invitation.`,
  (w, r) => `Teilnehmer: ${w.full}, ${someone(r).full}\nProtokoll folgt.`,
];

const labels: readonly Form[] = [
  (w) => `Contact person: ${w.full}`,
  (w) => `Legal representative\n${w.full}`,
  (w) => `Beneficiary name: ${w.full}`,
  (w) => `Ansprechpartner: ${w.full}`,
  (w) => `Nom du bénéficiaire : ${w.full}`,
  (w) => `Nombre del beneficiario: ${w.full}`,
  (w) => `Nome do beneficiário: ${w.full}`,
  (w) => `Nome del titolare: ${w.full}`,
  (w) => `Naam ontvanger: ${w.full}`,
  (w) => `Nazwa odbiorcy: ${w.full}`,
  (w) => `given_name="${w.given}" family_name="${w.family}"`,
];

const chats: readonly Form[] = [
  (w, r) => `${w.full} – ${clock(r).slice(0, 5)}\nit is still spinning`,
  (w, r) => `(${clock(r)}) ${w.full} has left the chat`,
  (w) => `Agent: may I have your full name?\nVisitor: ${w.full}`,
  (w) => `Agent: how can I help?\nCustomer: hi, this is ${w.full}, my payment is gone`,
  (w) => `You are now chatting with ${w.full}`,
  (w) => `my name is ${w.full} and I want to close the account`,
  (w) => `ich heiße ${w.full} und finde meine Rechnung nicht`,
];

const shapes: readonly Form[] = [
  (w) => `Beneficiary: ${w.family.toUpperCase()} ${w.given}`,
  (w) => `Mr. ${w.full.toUpperCase()} asked for a new link.`,
  (w) => `customer name: ${w.full.toLowerCase()}`,
  (w) => `${w.full}'s refund was sent to the wrong bank.`,
  (w) => `Prof. ${w.family} and Dr. ${w.family} are the same person.`,
  (w) => `Customer „${w.full}“ (VIP) is waiting.`,
  (w) => `Account holder: ${w.family}, ${w.given}`,
];

const repeated: readonly Form[] = [
  (w) => `Customer: ${w.full}\n\n${w.given} wrote that the page is white. We asked ${w.given} for a screenshot.`,
  (w) => `Hi ${w.given},\nthe receipt is attached.\n\n> Kind regards,\n> ${w.full}`,
  (w, r) => `Payer ${w.full}, order ${r.number(5)}.\nThe bank says that ${w.full} has closed the account.`,
  (w) => `Dear Ms ${w.family},\nwe have refunded you.\n\n(internal: ${w.full}, third complaint)`,
  (w, r) => `reported by ${w.full} on ${day(r)}; ${w.family} called again later about ${word(r)}.zip`,
  (w) => `Name: ${w.full}\nComment: ${w.family} does not pick up the phone`,
];

const spoken = (forms: readonly Form[], from: readonly string[]): Template[] =>
  forms.map((form) => (r: Random) => form(someone(r, r.pick(from)), r));

export const nameFamilies: Families = {
  'salutation-close': spoken(salutations, CLOSE),
  'salutation-far': spoken(salutations, FAR),
  'closing-close': spoken(closings, CLOSE),
  'closing-far': spoken(closings, FAR),
  'reported-close': spoken(reported, CLOSE),
  'reported-far': spoken(reported, FAR),
  'reported-languages': spoken(languages, countries),
  'mail-headers': spoken(headers, countries),
  commits: spoken(commits, countries),
  meetings: spoken(meetings, countries),
  labels: spoken(labels, countries),
  chats: spoken(chats, countries),
  shapes: spoken(shapes, countries),
  repeated: spoken(repeated, countries),
};
