import type { Random } from '../corpus/random.ts';
import type { Families, Template } from '../validation/family.ts';

const TOWNS =
  'Austin|San Jose|Santiago|Victoria|Buenos Aires|Saint Petersburg|New Delhi|Cape Town|Porto Alegre|Frankfurt am Main|Bad Homburg|Nova Lima|Los Angeles|Sydney|Florence|Charlotte'.split(
    '|',
  );
const FIRMS =
  'Wells Fargo|Deutsche Bank|Chase Paymentech|Banco Santander|Intesa Sanpaolo|Morgan Stanley|Lloyds Bank|Crédit Agricole|Goldman Sachs|Charles Schwab|American Express|Banco do Brasil|Western Union'.split(
    '|',
  );
const TOOLS =
  'Visual Studio Code|Google Tag Manager|Amazon Web Services|Apache Kafka|Azure DevOps|Spring Boot|Ruby on Rails|Internet Explorer|Power BI|Open Telemetry|Adobe Commerce|Jenkins Pipeline|Elastic Search'.split(
    '|',
  );
const TITLES =
  'Head of Payments|Senior Support Engineer|Chief Risk Officer|Account Manager|Technical Writer|Product Owner|Scrum Master|Compliance Lead'.split(
    '|',
  );
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const UI =
  'Payment Methods|Webhook Endpoints|Billing Settings|Order History|Team Members|Recent Activity|Access Control|Delivery Attempts|Session Details|Product Catalog'.split(
    '|',
  );

const town = (r: Random): string => r.pick(TOWNS);
const firm = (r: Random): string => r.pick(FIRMS);
const tool = (r: Random): string => r.pick(TOOLS);
const month = (r: Random): string => r.pick(MONTHS);
const day = (r: Random): string => r.pick(DAYS);
const screen = (r: Random): string => r.pick(UI);
const always = (...texts: readonly string[]): readonly Template[] => texts;

/** Words with capitals that name no person. */
export const capitalFamilies: Families = {
  towns: [
    (r) => `Users in ${town(r)} and ${town(r)} report slow pages.`,
    (r) => `Our office in ${town(r)} is closed on ${day(r)}.`,
    (r) => `The data centre near ${town(r)} was moved in ${month(r)}.`,
    (r) => `${town(r)} is served by the same cluster.`,
    (r) => `Latency from ${town(r)}: ${r.int(20, 400)} ms`,
    (r) => `Thanks for visiting us in ${town(r)} last week!`,
  ],
  firms: [
    (r) => `${firm(r)} rejects the mandate with code AC04.`,
    (r) => `We use ${firm(r)} for payouts in euros.`,
    (r) => `The statement from ${firm(r)} arrives every ${day(r)}.`,
    (r) => `Customers of ${firm(r)} see a different form.`,
    (r) => `Both ${firm(r)} and ${firm(r)} support instant payments.`,
    (r) => `Integration with ${firm(r)} is planned for ${month(r)}.`,
  ],
  tools: [
    (r) => `We moved from ${tool(r)} to ${tool(r)}.`,
    (r) => `${tool(r)} shows the same error.`,
    (r) => `Opened in ${tool(r)}, the log is readable.`,
    (r) => `Please install ${tool(r)} first.`,
    (r) => `Since the ${month(r)} release of ${tool(r)}, builds fail.`,
    (r) => `Tested with ${tool(r)} ${r.int(2, 20)}.${r.int(0, 9)}.`,
  ],
  dates: [
    (r) => `Next window: ${day(r)}, ${r.int(1, 28)} ${month(r)} at noon.`,
    (r) => `April May June figures are in, ${month(r)} is missing.`,
    (r) => `See you on ${day(r)}!`,
    (r) => `Closed from Good Friday to Easter Monday, open again on ${day(r)}.`,
    (r) => `Black Friday and Cyber Monday doubled the traffic of ${month(r)}.`,
    (r) => `The ${month(r)} invoice replaces the ${month(r)} one.`,
  ],
  titles: [
    (r) => `Ask the ${r.pick(TITLES)} for approval.`,
    (r) => `${r.pick(TITLES)} and ${r.pick(TITLES)} must both sign.`,
    (r) => `We hire a ${r.pick(TITLES)} in ${town(r)}.`,
    (r) => `Role: ${r.pick(TITLES)}`,
    (r) => `Only a ${r.pick(TITLES)} may change ${screen(r)}.`,
    (r) => `Dear ${r.pick(['Team', 'Support', 'Sir or Madam', 'All', 'Partner', 'Customer'])},`,
  ],
  screens: [
    (r) => `Go to ${screen(r)} and press Save Changes.`,
    (r) => `${screen(r)} > ${screen(r)} > Export`,
    (r) => `The ${screen(r)} page is empty.`,
    (r) => `Click Add New, then ${screen(r)}.`,
    (r) => `${screen(r)}\n${screen(r)}\nSign Out`,
    (r) => `Under ${screen(r)} you find Test Mode.`,
  ],
  'german nouns': always(
    'Die Zahlung wurde am Montag vom Händler abgelehnt.',
    'Bitte Rechnung, Lieferschein und Bestellung prüfen.',
    'Hallo Team, die Auszahlung fehlt seit Freitag.',
    'Der Rückruf kam erst nach Ablauf der Sitzung.',
    'Guten Morgen zusammen, das Formular zeigt keinen Fehler.',
    'Mit freundlichen Grüßen aus der Buchhaltung',
    'Das Konto ist gesperrt, der Betrag aber gebucht.',
  ),
  'other languages': always(
    'Bonjour à tous, la page Paiement ne charge plus.',
    'Cordialement, le service Comptabilité',
    'Buenos días, el panel Pagos sigue en blanco.',
    'Un saludo, el equipo de Soporte',
    'Bom dia, o painel Pedidos mostra Zero Resultados.',
    'Cordiali saluti, Ufficio Acquisti',
    'Met vriendelijke groet, Team Betalingen',
    'Dzień dobry, Panel Partnera nie działa.',
  ),
  technical: always(
    'Content Security Policy blocks the frame.',
    'Internal Server Error after Gateway Timeout',
    'Null Pointer Exception in Payment Mapper',
    'Cross Origin Resource Sharing is off',
    'Unexpected Token, Invalid State, Bad Request',
    'HTTP Strict Transport Security and Mutual TLS',
    'Server Sent Events replace Long Polling here.',
    'The Lazarus effect: Phoenix jobs come back after Apollo restarts.',
  ),
  products: always(
    'Google Pay, Apple Pay and Samsung Wallet work.',
    'Mercedes Benz Stadium tickets are sold out.',
    'The Paris theme ignores Dark Mode.',
    'Georgia and Verdana are the fallback fonts.',
    'Jordan Air Max, size 43, is back in stock.',
    'Ethereum, Cardano and Stellar are listed.',
    'Nordic Walking Poles and Alpine Ski Boots are back.',
    'Kindle Fire, Galaxy Tab and Surface Pro',
  ),
  law: always(
    'The General Data Protection Regulation applies.',
    'Strong Customer Authentication is required in the European Union.',
    'Travel Rule data is sent with Bank Transfers.',
    'Anti Money Laundering checks run at night.',
    'See Terms of Service, Privacy Policy and Cookie Notice.',
    'Payment Services Directive, Article 97',
    'Know Your Customer and Know Your Business',
  ),
  starts: always(
    'Will Monday work? Mark the ticket as done. Grant access first.',
    'Rose by two percent. May fall again. Bill it later.',
    'Chase the bank, then Frank it as paid.',
    'Hope This Helps. Please Advise. Kind Regards.',
    'Summer Sale starts, Winter Stock ends.',
    'Faith in the numbers is low; Joy over the fix is great.',
    'Hi There, Thanks Again, Best Wishes',
  ),
  markets: always(
    'Euro, Swiss Franc and Brazilian Real are quoted.',
    'West Africa and South America use the same rail.',
    'New Zealand and Papua New Guinea are not supported.',
    'Nigerian Naira to Tether, fee 0.3 %',
    'United Kingdom, Northern Ireland, Isle of Man',
    'Central European Time, Pacific Standard Time',
    'San Marino and Saint Lucia need a review.',
  ),
};
