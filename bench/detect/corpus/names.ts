import { person } from './people.ts';
import { type Part, Random } from './random.ts';
import { personal as p, type Sample, toSample } from './sample.ts';

type Line = (full: string, given: string, family: string) => string;

/** Running text of support work with one person named in it, in eight languages. */
const lines: Readonly<Record<Part, readonly Line[]>> = {
  tuning: [
    (_, g) => `Hi ${p(g)},\n\nthanks for the quick answer, the payout arrived.`,
    (n) => `Dear ${p(n)},\nwe have looked into your case.`,
    (_, __, f) => `Dear Mr. ${p(f)},\nplease find the statement attached.`,
    (n) => `the logs are attached.\n\nBest regards,\n${p(n)}\nPayments team`,
    (n) => `Customer ${p(n)} paid twice and wants one payment back.`,
    (n) => `I talked to ${p(n)} on Monday and she confirmed the amount.`,
    (n) => `Minutes: ${p(n)} will check the callback until Friday.`,
    (n) => `The account belongs to ${p(n)}, opened last year.`,
    (n) => `Refund requested by ${p(n)} after the second attempt.`,
    (n) => `From: ${p(n)}\nTo: support\nSubject: payout missing`,
    (_, __, f) => `Sehr geehrter Herr ${p(f)},\nvielen Dank für Ihre Nachricht.`,
    (n) => `Die Kundin ${p(n)} hat zweimal bezahlt.`,
    (n) => `Mit freundlichen Grüßen\n${p(n)}`,
    (_, __, f) => `Bonjour Madame ${p(f)},\nvotre virement est en attente.`,
    (n) => `Le client ${p(n)} n'a pas reçu son paiement.`,
    (_, g) => `Hola ${p(g)}:\nya revisamos el cobro.`,
    (n) => `La clienta ${p(n)} pagó dos veces.`,
    (n) => `Atenciosamente,\n${p(n)}`,
    (n) => `Gentile ${p(n)},\nabbiamo ricevuto la segnalazione.`,
    (n) => `Klant ${p(n)} heeft twee keer betaald.`,
    (n) => `Szanowna Pani ${p(n)},\ndziękujemy za wiadomość.`,
    (n) => `Klient ${p(n)} zapłacił dwa razy.`,
  ],
  development: [
    (_, g) => `Hello ${p(g)}! Could you send the request id once more?`,
    (n) => `Good morning ${p(n)},\nyour transfer is being checked.`,
    (_, __, f) => `Hello Mrs ${p(f)}, thank you for waiting.`,
    (n) => `See you tomorrow.\n\nKind regards\n${p(n)}`,
    (n) => `Our user ${p(n)} says that the widget froze after paying.`,
    (n) => `As agreed with ${p(n)}, we replay the delivery today.`,
    (n) => `${p(n)} wrote: the button does nothing on my phone.`,
    (n) => `Attendees: ${p(n)}, two engineers`,
    (n) => `Assigned to ${p(n)} since yesterday`,
    (n) => `The buyer, ${p(n)}, asked for an invoice.`,
    (n) => `Thanks, ${p(n)}`,
    (n) => `Guten Tag Frau ${p(n)},\nIhre Zahlung ist eingegangen.`,
    (n) => `Laut ${p(n)} kam keine Bestätigung an.`,
    (n) => `Viele Grüße\n${p(n)}\nBuchhaltung`,
    (n) => `Cher Monsieur ${p(n)},\nnous avons bien reçu votre demande.`,
    (n) => `Cordialement,\n${p(n)}`,
    (n) => `Estimado señor ${p(n)}:\nel pago está en revisión.`,
    (n) => `Un saludo,\n${p(n)}`,
    (_, g) => `Olá ${p(g)}, o pagamento foi devolvido.`,
    (n) => `Cordiali saluti\n${p(n)}`,
    (n) => `Geachte heer ${p(n)},\nwij hebben uw betaling ontvangen.`,
    (n) => `Pozdrawiam\n${p(n)}`,
  ],
};

export function nameSamples(seed: number, part: Part, each: number): Sample[] {
  return lines[part].flatMap((write, index) => {
    const random = new Random(seed, `${part}/name/${index}`);
    return Array.from({ length: each }, () => {
      const { full, given, family, country } = person(random, part);
      return toSample(part, `name/${country}`, `line-${index + 1}`, write(full, given, family));
    });
  });
}
