import { foldText } from '../characters.ts';
import { ambiguousNames, commonCapitals } from '../common-words.ts';
import { findNames } from '../find-names.ts';
import { givenNames } from '../given-names.ts';
import type { Detector } from '../rule.ts';

const LOWER_ROLE =
  /(?:customer|client|user|applicant|buyer|payer|kunde|kundin|cliente|klant|klient)\s(\p{Ll}[\p{L}'’-]{2,20} \p{Ll}[\p{L}'’-]{2,24})(?![\p{L}\p{N}_=:@./-])/iu;

/** Names in running text: greetings, signatures, "customer Jane Fake paid twice". */
export const names: Detector[] = [
  {
    id: 'name-in-text',
    label: 'Name of a person',
    category: 'personal',
    tier: 'likely',
    keywords: [
      'customer ',
      'client ',
      'user ',
      'applicant ',
      'buyer ',
      'payer ',
      'kunde ',
      'kundin ',
      'cliente ',
      'klant ',
      'klient ',
    ],
    pattern: LOWER_ROLE,
    group: 1,
    validate: (value) => {
      const [first, last] = foldText(value).split(' ');
      return (
        value === value.toLowerCase() &&
        givenNames.has(first!) &&
        !ambiguousNames.has(first!) &&
        !commonCapitals.has(first!) &&
        !commonCapitals.has(last!)
      );
    },
    find: findNames,
    source: 'own lexicon of given names of many countries, with shape and context',
    matches: [
      'Customer Jane Fake paid twice.',
      'customer jane fake paid twice',
      'Ticket opened by Thabo Mokoena for us',
      'Chukwuemeka Obiora wrote: hello',
      'Hi Jane,\nthanks',
      'Dear Mr Unreal,',
      'Best regards,\nOmar Unreal',
      'we spoke with Zoë van der Invented yesterday',
      'payment from Xiulan Madeup arrived',
      'Frau Müller hat bezahlt',
      'MARIA UNREAL called',
      'The account belongs to Francesca De Luca, opened last year.',
      'Refund requested by Oliver O’Connor today',
      'Barnaby B. Oakeshott\noakeshott.barnaby+ramp@mail.example',
      'Gunilla Torbjörn Salvatierra <salvatierra7@mail.example>',
      'Quintana, Jordi – refund pending',
      'Customer ONYEBUCHI Invented paid late.',
      'The account of I. Invented was closed.',
      'Can you look into it?\nCheers, Thabo',
      '@Galina Smirnova can you look?',
      'Please refund Liesel Schreiber today.',
      'session created for Zvonimir Babić',
      'Z poważaniem\nHolunda Inventska',
      'Ta,\nHolunda',
      'Apreciada Holunda:\nya aparece.',
      'Hallo Herr ap Invented,',
      'Geachte mevrouw van den Invented,',
      'Die Käuferin Holunda Inventa wurde zweimal belastet.',
      "L'acheteuse Holunda Ben Inventa attend.",
      'Payer is Holunda Inventa, payee is the shop.',
      'Document no CF7235145 of Holunda Inventa expired',
      'The complaint by Holunda Inventa was forwarded.',
      "Holunda Inventa's refund was sent to the wrong bank.",
      'Customer „Holunda Inventa“ is waiting.',
      'Holunda Inventa – 00:08\nit is still spinning',
      '(02:42:00) Holunda Inventa has left the chat',
      'AI: Holunda Inventa to send the signed form',
      'Holunda Inventa | Integrations | sent from my phone',
      '23d27b0d (Holunda Inventa 2029-03-04 76) return fee * 2;',
      'Le dossier de M. Holundu Inventa',
      'The account of J. De Inventa was closed.',
    ],
    ignores: [
      'Google Chrome and Amazon Web Services',
      'Hello World',
      'Dear Support Team',
      'Grace Period ends',
      'San Jose',
      'Mark Complete',
      'Customer Support',
      'See Payment Links',
      'In January the Gate Widget',
      'class Martin extends Person',
      'Jordan Widget',
      'Good Morning Everyone, the release is planned',
      'Jane Fake Payments',
      'Acme Support <support@acme.example>',
      'Best regards,\nThe Support Team',
      'Travis CI is down again',
      'Liebe Grüße aus dem Team',
      'Sehr geehrte Damen und Herren,',
      'Paris, Jordan and Lima',
      'Shipping from Hong Kong',
      'section A. Overview of the API',
      '@Component Class Names',
      'created for Trust Wallet',
      'according to Ernst & Young support',
      'Jasper Reports was updated last night',
      'according to Banco Santander support the limit is raised',
      'Owner: Lambda Layers team',
      'Sponsored by Fidelity Investments since 2019',
      'Dear Integrations Desk,',
      'From Kingston with delays: retries are slow.',
      'THE COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM',
      'Contact: Ruby on Rails community forum',
      'Known Limitations | Docs | Acme',
      'Thanks\nFeature works again',
      'Opening Hours – 09:00',
    ],
  },
];
