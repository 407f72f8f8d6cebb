import type { Random } from '../corpus/random.ts';
import type { Families } from '../validation/family.ts';
import { clock, day } from '../validation/values.ts';

const of = (list: string): ((r: Random) => string) => {
  const choices = list.split('|');
  return (r) => r.pick(choices);
};
const tool = of(
  'Postman Flows|Redis Insight|Power BI|Android Studio|Google Pay|Samsung Wallet|Cloud Run|Lambda Layers|Raspberry Pi|Final Cut|Logic Pro|Ruby on Rails|Swagger Editor|Maven Central|Visual Basic|Open Banking|Mercado Pago|Apple Wallet',
);
const place = of(
  'Salzburg|Lake Como|San Marino|Nova Scotia|Sierra Leone|Santa Fe|Saint Helena|Alexandria|Camden Town|Augusta|Córdoba|Kingston|Georgetown|Lausanne|Rio Grande do Sul|Nordrhein-Westfalen|Île-de-France|Andalucía',
);
const firm = of(
  'Allianz|Siemens Energy|Banca Sella|Nordea|Crédit Mutuel|Rabobank|Commerzbank|Ford Motor Company|Rolls-Royce|Mercedes-Benz|Thomson Reuters|Procter & Gamble|Fidelity Investments|Western Digital|Banco de Chile|Mizuho Bank',
);
const button = of(
  'Add Funds|Confirm Swap|Copy Link|Connect Wallet|Try Again|Save Changes|Max Amount|Review Order|Back to Shop|Manage Cookies|Show Details|Sell All|Dismiss|Upload Selfie',
);
const section = of(
  'Known Limitations|Breaking Changes|Security Considerations|Before You Start|Further Reading|Chargebacks and Disputes|Supported Networks|Acceptance Criteria|Service Level|Change Log',
);
const law = of(
  'Ockham razor|Fibonacci backoff|Poisson process|Markov chain|Turing test|Gaussian noise|Euler method|Boyer-Moore search|Fisher-Yates shuffle|Reed-Solomon code|Schnorr signature|Kelvin scale|Monte Carlo run|Dutch auction',
);

/** Capitals that name no person; none of these texts may change. */
export const capitalFamilies: Families = {
  tools: [
    (r) => `${tool(r)} keeps asking for a new certificate.`,
    (r) => `We tried ${tool(r)} first and then ${tool(r)}.`,
    (r) => `Regards from the build: ${tool(r)} passed.`,
    (r) => `Contact: ${tool(r)} community forum`,
    (r) => `Mit ${tool(r)} klappt der Import.`,
    (r) => `Owner: ${tool(r)} team`,
  ],
  places: [
    (r) => `The meeting in ${place(r)} moved to ${clock(r).slice(0, 5)}.`,
    (r) => `Warehouse ${place(r)} ships tomorrow.`,
    (r) => `From ${place(r)} with delays: retries are slow.`,
    (r) => `Region ${place(r)}, zone B`,
    (r) => `Les clients de ${place(r)} voient l'ancien prix.`,
    (r) => `Sucursal ${place(r)}: cerrada el lunes`,
  ],
  firms: [
    (r) => `${firm(r)} publishes new forms every quarter.`,
    (r) => `Our bank, ${firm(r)}, has a holiday.`,
    (r) => `Does the plugin support ${firm(r)}?`,
    (r) => `The case study about ${firm(r)} is online.`,
    (r) => `${firm(r)} und ${firm(r)} nutzen dasselbe Format.`,
    (r) => `Sponsored by ${firm(r)} since ${r.int(1995, 2025)}`,
  ],
  buttons: [
    (r) => `"${button(r)}" stays grey after a reload.`,
    (r) => `First ${button(r)}, then ${button(r)}, then nothing.`,
    (r) => `Tap ${button(r)} twice to see the bug.`,
    (r) => `${button(r)}   ${button(r)}   Cancel`,
    (r) => `I clicked on ${button(r)} on ${day(r)}.`,
    (r) => `Label of the CTA: ${button(r)}`,
  ],
  sections: [
    (r) => `### ${section(r)}`,
    (r) => `See ${section(r)} and ${section(r)}.`,
    (r) => `${section(r).toUpperCase()}\n${'='.repeat(12)}`,
    (r) => `Table of Contents\n1 ${section(r)}\n2 ${section(r)}`,
    (r) => `Thanks for ${section(r)}, that page helped.`,
    (r) => `RE: ${section(r)} (draft ${r.int(2, 9)})`,
  ],
  terms: [
    (r) => `A ${law(r)} would be enough here.`,
    (r) => `The ${law(r)} takes ${r.int(2, 90)} ms.`,
    (r) => `Why not use the ${law(r)}?`,
    (r) => `Rename it to "${law(r)}" in the docs.`,
    (r) => `Unser ${law(r)} ist zu langsam.`,
    (r) => `${law(r)} versus ${law(r)}: a comparison`,
  ],
  'greetings-without-names': [
    'Dear Integrations Desk,\nwe are ready for the review.',
    'Hi folks,\nany update?',
    'Hallo liebes Team,\nder Test lief durch.',
    'Bonjour Madame, Monsieur,\nmerci pour votre retour.',
    'Buenos días a todos,\nseguimos esperando.',
    'Kind regards,\nYour Friends at the Payments Desk',
    'Thank you,\nAccounts Payable',
    'Prezados senhores,\nsegue o relatório.',
  ],
  'months-and-days': [
    (r) => `Freeze from Monday to Wednesday, ${day(r)}.`,
    'April was strong, August was weak, June is open.',
    'We ship in May, not in Mai-Release.',
    'Good Friday and Whit Monday are bank holidays.',
    (r) => `The June Invoice has ${r.int(2, 9)} lines.`,
    'Summer Sale and Black Friday double the load.',
  ],
  'tables-of-words': [
    'Name\tType\tRequired\nAmount\tDecimal\tYes\nCurrency\tString\tYes',
    'Customer\tPlan\nAll\tEnterprise\nTest Account\tFree',
    (r) => `Role\tPermissions\nBilling Admin\tRead Only\nOwner\tFull Access\n(${r.int(2, 9)} roles)`,
    'Status: Awaiting Review\nOwner: Platform Team\nReporter: Automation Bot',
    'Beneficiary Name | Text | max. 70 characters',
    'First Name, Last Name and Company Name are optional.',
  ],
  'german-and-nouns': [
    'Nach dem Umzug der Datenbank fehlt der Index auf der Tabelle Bestellungen.',
    'Die Prüfung der Signatur schlägt fehl, weil der Puffer leer ist.',
    'Schöne Feiertage und einen guten Start ins Jahr!',
    'Rückfragen bitte an die Fachabteilung Zahlungsverkehr.',
    (r) => `Frist: ${r.int(2, 28)}. März, danach gilt der neue Tarif.`,
    'Kunde wartet auf Rückmeldung, Priorität Hoch.',
  ],
};
