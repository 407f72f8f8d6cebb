import type { Random } from '../corpus/random.ts';
import type { Families } from './family.ts';
import { clock } from './values.ts';

const of = (list: string): ((r: Random) => string) => {
  const words = list.split('|');
  return (r) => r.pick(words);
};
const product = of(
  'Google Sheets|Visual Studio|Apple Pay|Azure DevOps|Power Automate|Microsoft Teams|Adobe Acrobat|Amazon Aurora|Sentry Replay|Elastic Search|Jenkins|Travis CI|Argo Rollouts|Apache Kafka|Grafana Loki|Ruby Gems|Crystal Reports|Jasper Reports|Alexa Skills|Oracle Cloud|Stripe Radar|Ledger Nano|Trust Wallet|Magic Eden|Coinbase Prime|Tailwind Plus',
);
const town = of(
  'Paris|Florence|Victoria|Charlotte|Austin|Sydney|Lourdes|San Diego|Santiago|St. Gallen|Adelaide|Madison|Jackson|Lincoln|Geneva|Valencia|Porto|Bergen|Frankfurt am Main|Den Haag|Buenos Aires|New Delhi|Hong Kong|Cape Town|Los Angeles|Kraków',
);
const month = of('January|February|March|April|May|June|July|August|September|October|November|December');
const vendor = of(
  'Bank of Ireland|Deutsche Bank|Goldman Sachs|Morgan Stanley|Wells Fargo|Santander|Charles Schwab|Johnson Controls|Hewlett Packard|Baker Hughes|Ernst & Young|Marks & Spencer|Banco Santander|Crédit Agricole|Lloyds Bank|Western Union',
);
const ui = of(
  'Sign In|Grant Access|Mark as Read|Save Draft|Rich Text|Dark Mode|Drag Handle|Chase Up|Will Retry|Bill Pay|Load More|Play Store|Face Unlock|Guest Checkout|Rose Gold|Hope Page|Ray Tracing|Page Break|Art Board|Price Tag',
);
const heading = of(
  'Getting Started|Release Notes|Known Issues|Root Cause|Next Steps|Open Questions|Lessons Learned|Payment Methods|Terms of Service|Privacy Policy|Data Retention|Error Handling|Access Control|Frequently Asked Questions',
);
const eponym = of(
  'Luhn check|Merkle tree|Bloom filter|Levenshtein distance|Diffie-Hellman|Shamir Secret Sharing|Pareto rule|Kerberos|Gray code|Wilson interval|Bernoulli trial|Nagle algorithm|Hamming distance|Byzantine Fault|Cauchy sequence',
);

/** Capitals that are no names of people: each of these texts must stay as it is. */
export const capitalFamilies: Families = {
  products: [
    (r) => `We moved the report from ${product(r)} to ${product(r)}.`,
    (r) => `Does ${product(r)} work behind a proxy?`,
    (r) => `${product(r)} was updated last night.`,
    (r) => `The integration with ${product(r)} returns 403.`,
    (r) => `Hi team, ${product(r)} is down again.`,
    (r) => `Thanks to ${product(r)} the export is faster.`,
    (r) => `Wir nutzen ${product(r)} seit ${month(r)}.`,
    (r) => `${product(r)}, ${product(r)} and Docker are supported.`,
  ],
  towns: [
    (r) => `Our office in ${town(r)} is closed on Friday.`,
    (r) => `The data centre ${town(r)} West is degraded.`,
    (r) => `Shipping from ${town(r)} to ${town(r)} takes two days.`,
    (r) => `The towns ${town(r)} and ${town(r)} are in the same zone.`,
    (r) => `Users in ${town(r)} see the old page.`,
    (r) => `Der Server in ${town(r)} antwortet nicht.`,
    (r) => `La sucursal de ${town(r)} abre a las nueve.`,
    (r) => `Region: ${town(r)}`,
  ],
  'dates-and-days': [
    (r) => `The launch moved from ${month(r)} to ${month(r)}.`,
    (r) => `In ${month(r)} we saw more retries.`,
    (r) => `${month(r)} Release, second round`,
    (r) => `Meeting on Monday, ${month(r)} ${r.int(1, 28)}`,
    (r) => `${month(r)} and Easter were busy.`,
    'Happy Friday everyone!',
    (r) => `Fixed in the ${month(r)} update at ${clock(r)}.`,
    (r) => `Q${r.int(1, 4)} starts in ${month(r)}, says the Finance Calendar.`,
  ],
  vendors: [
    (r) => `${vendor(r)} changed its holiday schedule.`,
    (r) => `Transfers to ${vendor(r)} arrive the next day.`,
    (r) => `Invoice from ${vendor(r)} is attached.`,
    (r) => `We opened a ticket with ${vendor(r)} about the outage.`,
    (r) => `${vendor(r)} and ${vendor(r)} use the same format.`,
    (r) => `Die Anbindung an ${vendor(r)} ist fertig.`,
    (r) => `according to ${vendor(r)} support the limit is raised`,
    (r) => `${vendor(r)} API, version ${r.int(1, 4)}`,
  ],
  'user-interface': [
    (r) => `Click ${ui(r)} and then ${ui(r)}.`,
    (r) => `The button "${ui(r)}" does nothing.`,
    (r) => `Settings > Team > ${ui(r)}`,
    (r) => `${ui(r)} is greyed out after a reload.`,
    (r) => `Menu: ${ui(r)} | ${ui(r)} | Log Out`,
    (r) => `After ${ui(r)} the page freezes.`,
    (r) => `[${ui(r)}] [Cancel]`,
    (r) => `Why can't I see ${ui(r)}?`,
  ],
  headings: [
    (r) => `## ${heading(r)}\n\nSee below.`,
    (r) => `${heading(r)} – ${heading(r)}`,
    (r) => `1. ${heading(r)}\n2. ${heading(r)}`,
    (r) => `${heading(r).toUpperCase()}\n\nNothing to report.`,
    (r) => `Please read ${heading(r)} first.`,
    (r) => `Chapter ${r.int(1, 12)}: ${heading(r)}`,
    (r) => `Re: ${heading(r)}`,
    (r) => `* ${heading(r)}\n* ${heading(r)}\n* Summary`,
  ],
  'terms-after-people': [
    (r) => `The ${eponym(r)} fails for short inputs.`,
    (r) => `We use a ${eponym(r)} here.`,
    (r) => `${eponym(r)} explained in two minutes`,
    (r) => `Replace the ${eponym(r)} by a simple loop.`,
    'Murphy was right: the demo failed.',
    (r) => `Is the ${eponym(r)} fast enough for 1 MB?`,
    'Dijkstra finds the shortest path, A Star a good one.',
    (r) => `unit tests for the ${eponym(r)} pass`,
  ],
  'german-nouns': [
    'Die Zahlung wurde vom Händler nicht bestätigt.',
    'Bitte Browser und Betriebssystem angeben.',
    'Vielen Dank für Ihre Geduld, der Fehler ist behoben.',
    (r) => `Der Auftrag vom ${r.int(1, 28)}. Mai hängt in der Warteschlange.`,
    'Liebe Grüße aus dem Team',
    'Sehr geehrte Damen und Herren,\nder Abgleich läuft wieder.',
    'Hallo zusammen, die Schnittstelle antwortet langsam.',
    'Im Anhang finden Sie Rechnung und Lieferschein.',
  ],
  'roles-and-greetings': [
    'Hi there,\nany news on this?',
    'Dear Support Team,\nour webhook is late.',
    'Hello everyone, quick update.',
    'Best regards,\nThe Payments Team',
    'Thanks,\nCustomer Success',
    'Kind regards\nEngineering On Call',
    'Bonjour à tous,\nrien à signaler.',
    'Estimado equipo:\nfunciona otra vez.',
    'Beste klantenservice, de pagina is leeg.',
    'Customer Support paid the fee from the test budget.',
    'Ciao a tutti, tutto ok.',
  ],
  'projects-and-classes': [
    (r) => `Project ${r.pick(['Aurora', 'Phoenix', 'Daisy', 'Olive', 'Jade', 'Atlas'])} starts next week.`,
    (r) => `The branch feature/${r.pick(['ruby', 'amber', 'iris'])} was merged into Main.`,
    (r) =>
      `${r.pick(['Order', 'Refund', 'Payout'])} Service calls ${r.pick(['Ledger', 'Wallet', 'Session'])} Service twice.`,
    'Class PaymentRouter extends Base Router.',
    'Open Source License: Apache License 2.0',
    'The United States and the European Union differ here.',
    'Bitcoin, Ethereum and Polygon are listed; Cosmos is not.',
    'English, Spanish and Dutch translations are missing.',
    'Android Auto, Internet Explorer and Samsung Internet',
  ],
};
