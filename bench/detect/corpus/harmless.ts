import { type Part, Random } from './random.ts';
import { type Sample, toSample } from './sample.ts';

/** Pools of capitalised words that name no person. */
const words: Readonly<Record<Part, Readonly<Record<string, readonly string[]>>>> = {
  tuning: {
    product: [
      'Visual Studio Code',
      'Google Sheets',
      'Galaxy Tab Active',
      'Red Hat Linux',
      'Power Query',
      'Apple Pay',
      'Salesforce Sales Cloud',
    ],
    vendor: [
      'Mercedes Benz',
      'Goldman Sachs',
      'Deutsche Bank',
      'Wells Fargo',
      'Ernst & Young',
      'Santander',
      'Martin Garage GmbH',
    ],
    place: [
      'San Francisco',
      'Saint Martin',
      'Frankfurt am Main',
      'São Paulo',
      'Santa Clara',
      'Victoria',
      'Charlotte, North Carolina',
    ],
    time: ['Monday, March 3', 'April 2031', 'Dienstag, 4. Mai', 'mardi 5 août', 'June', 'Sunday Evening'],
    heading: [
      'Getting Started',
      'Release Notes',
      'Common Questions',
      'Payment Methods',
      'Data Retention Policy',
      'Account Settings',
    ],
    ui: ['Save Changes', 'Sign In', 'View Details', 'Download Report', 'Back To Overview', 'Mark As Read'],
    term: [
      'Standard Error',
      'Bearer Token',
      'Content Security Policy',
      'Two Factor Login',
      'Dead Letter Queue',
      'Service Worker',
    ],
    legal: ['Data Controller', 'Governing Law', 'Limitation of Liability', 'Third Party Provider', 'Terms of Service'],
  },
  development: {
    product: [
      'Adobe Creative Cloud',
      'Microsoft Teams',
      'Samsung Wallet',
      'Ruby on Rails',
      'Jupyter Notebook',
      'Oracle Linux',
      'Grafana Loki',
    ],
    vendor: [
      'Morgan Stanley',
      'Johnson & Johnson',
      'Banco do Brasil',
      'Crédit Agricole',
      'Mitsubishi Electric',
      'Bosch',
      'Harley Davidson',
    ],
    place: [
      'Los Angeles',
      'Saint Petersburg',
      'Baden Baden',
      'Rio de Janeiro',
      'Sofia',
      'Florence',
      'Austin, Texas',
      'Santiago de Chile',
    ],
    time: ['Friday, May 14', 'August 2032', 'Mittwoch, 7. Januar', 'jeudi 9 avril', 'May', 'Saturday Morning'],
    heading: [
      'First Steps',
      'Known Issues',
      'Frequently Asked Questions',
      'Refund Rules',
      'Supported Networks',
      'User Preferences',
    ],
    ui: ['Add To Cart', 'Log Out', 'Show More', 'Export All Rows', 'Try Again Later', 'Accept Cookies'],
    term: [
      'Internal Server Error',
      'Access Control List',
      'Cross Site Scripting',
      'Single Sign On',
      'Rate Limit',
      'Virtual Machine',
    ],
    legal: ['Data Processor', 'Force Majeure', 'Intellectual Property Rights', 'Competent Court', 'Privacy Notice'],
  },
};

const lines: Readonly<Record<Part, Readonly<Record<string, readonly ((word: string) => string)[]>>>> = {
  tuning: {
    product: [(w) => `The export from ${w} opens without a warning.`, (w) => `Please install ${w} first.`],
    vendor: [(w) => `The wire from ${w} took two days.`, (w) => `${w} changed its form in spring.`],
    place: [(w) => `Our office in ${w} is closed today.`, (w) => `Users near ${w} see slow pages.`],
    time: [(w) => `The next window is ${w}.`, (w) => `Since ${w} all calls succeed.`],
    heading: [(w) => `# ${w}\n\nThis page lists what to prepare.`, (w) => `${w}\n1. Open the page\n2. Choose a plan`],
    ui: [(w) => `Press "${w}" and wait.`, (w) => `${w} | ${w}`],
    term: [(w) => `What does ${w} mean here?`, (w) => `Dear team, the ${w} page is empty.`],
    legal: [(w) => `The ${w} shall inform the other party in writing.`, (w) => `Section 4: ${w}`],
  },
  development: {
    product: [(w) => `We moved the list to ${w} last week.`, (w) => `Does ${w} support this format?`],
    vendor: [(w) => `Payments through ${w} are delayed.`, (w) => `The contract with ${w} ends soon.`],
    place: [(w) => `The data centre in ${w} was upgraded.`, (w) => `Flights to ${w} are on time`],
    time: [(w) => `Maintenance takes place on ${w}.`, (w) => `${w} was the busiest day.`],
    heading: [(w) => `${w}\n=====\nRead this before you ask.`, (w) => `Contents\n- ${w}\n- Appendix`],
    ui: [(w) => `The button ${w} is grey.`, (w) => `Home > Orders > ${w}`],
    term: [(w) => `Hello support, we see ${w} on every call.`, (w) => `${w}: see the handbook`],
    legal: [(w) => `Each ${w} keeps records for six years.`, (w) => `(c) ${w} and related clauses`],
  },
};

/** Whole sentences of support work that hold nothing sensitive. */
const prose: Readonly<Record<Part, readonly string[]>> = {
  tuning: [
    'The sandbox answers with 409 whenever we repeat the call with the same key. Is that expected?',
    'Hi all, the webhook arrives about four minutes late since the update. Retries look fine.',
    'Thanks for the hint! After we raised the timeout to 30 seconds the error did not come back.',
    'Wir sehen seit heute Morgen mehr abgelaufene Sitzungen als sonst. Gibt es eine Störung?',
    'Bonjour, la page de paiement reste blanche sous Safari. Merci de nous aider.',
    'Hola equipo, el estado sigue en pending desde ayer. ¿Podemos repetir la llamada?',
    'Do we need approval for 0Pools before we can read the pool list?',
    'The key mode and the host do not match, so the API answers 403 key_mode_mismatch.',
    'Dear Support Team, could you confirm which fields the signature covers?',
    'Please keep the password policy page open while you read the token guide.',
    'Good Morning Everyone, the release is planned for Thursday.',
    'Our provider of coffee is late again, so the meeting starts at ten.',
  ],
  development: [
    'Every third request in the sandbox times out after ten seconds. Which region serves us?',
    'Hello, our order page shows completed while the session still reads open.',
    'Great, that worked. We will close the ticket once the nightly job is through.',
    'Die Rückleitung nach der Zahlung führt auf eine leere Seite. Was prüfen wir zuerst?',
    'Le statut reste sur reserved depuis une heure, est-ce normal pour ce réseau ?',
    'Buenas tardes, recibimos dos eventos iguales con el mismo id. ¿Es un reintento?',
    'Which docs page explains how 0Link is approved for an account?',
    'The widget says unavailable with reason pool_dry, and a minute later it works again.',
    'Dear All, please read the chapter on secret rotation before Friday.',
    'Is the card on the start page meant to be clickable? The address bar does not change.',
    'Kind regards from the whole team, and enjoy the weekend.',
    'The route to the office is closed, so treasury moved to the second floor.',
  ],
};

/** Harmless texts with capitals, and harmless prose. Anything redacted in them counts against the engine. */
export function harmlessCapitals(seed: number, part: Part, each: number): Sample[] {
  return Object.entries(lines[part]).flatMap(([kind, writers]) => {
    const random = new Random(seed, `${part}/capitals/${kind}`);
    return Array.from({ length: each }, () => {
      const word = random.pick(words[part][kind] as readonly string[]);
      return toSample(part, `capitals/${kind}`, kind, random.pick(writers)(word));
    });
  });
}

export const harmlessProse = (part: Part): Sample[] =>
  prose[part].map((text) => toSample(part, 'zerobit-harmless/prose', 'prose', text));
