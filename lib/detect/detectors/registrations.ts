import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

/** Words for what carries a plate. */
const VEHICLE =
  /(?<![\p{L}])(?:cars?|vans?|trucks?|lorr(?:y|ies)|bikes?|motor ?cycles?|vehicles?|plates?|plakas?[ıi]?|plaka numaras[ıi]|ara[cç]|plaka|kotse|conduction sticker|registration|reg|kennzeichen|auto|wagen|coche|voiture|targa|kenteken|matr[ií]cula|immatriculation)(?![\p{L}])[^\n\d]{0,40}$/iu;
/** Groups of capitals and digits that little else has, a few words behind such a word. */
const PLATE =
  /(?<![\w-])(?:[A-Z]{2}\d{2}[ -]?[A-Z]{1,3}(?:[ -]?\d{4})?|[A-Z]{3}[ -]?\d{3}[ -]?[A-Z]{2}|[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\d{2,4}[EH]?|\d{2} ?[A-Z]{1,3} ?\d{2,4}|[A-Z]\d{2}[A-Z]\d{3,4}|[A-Z]{2,3}[ -]?\d{3,4}|\d{3,4}[ -]?[A-Z]{3})(?![\w-]| ?\d)/g;
/** Letters and then digits: a plate only where nothing stands between it and the word. */
const PLAIN = /^(?:[A-Z]{2,3}[ -]?\d{3,4}|\d{3,4}[ -]?[A-Z]{3}|\d{2} ?[A-Z]{1,3} ?\d{2,4})$/;
const CLOSE =
  /(?<!\p{L})(?:car|bike|motor ?cycle|vehicle|plates?|plaka\p{L}{0,3}|plaka numaras[ıi]|kotse|reg(?:istration)?|kennzeichen|targa|kenteken)(?: (?:no|number|nr|is|was|na|ist|numaras[ıi]))?[ .:#]{1,3}$/iu;
/** `25 USD 100`, `05 MAY 2030`, `HTTP 500`. */
const AMOUNT =
  /(?<![A-Z])(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|EUR|USD|GBP|TRY|CHF|PLN|BTC|ETH|[KMGT]B|TTP|HTTP|API|SKU|ISO|UTC|CET|ERR)(?![A-Z])/;
/** Another plate behind one: `34 ABC 1234 ve 06 JK 567`. */
const AND = /^[ ,;]{0,2}(?:and|und|et|y|e|en|i|ve|at)? ?$/;

function findPlates({ text }: Survey, report: Report, starts: readonly number[]): void {
  for (const start of starts) {
    const end = Math.min(text.length, start + 80);
    const part = text.slice(start, end).split('\n')[0]!;
    let last = -1;
    for (const match of part.matchAll(PLATE)) {
      const before = part.slice(0, match.index);
      const isNext = last >= 0 && AND.test(part.slice(last, match.index));
      if (AMOUNT.test(match[0]) || !(isNext || (PLAIN.test(match[0]) ? CLOSE : VEHICLE).test(before))) continue;
      report(start + match.index, start + match.index + match[0].length);
      last = match.index + match[0].length;
    }
  }
}

/** What is registered under somebody's name: cars, companies, accounts of India's payment network. */
export const registrations: Detector[] = [
  {
    id: 'number-plate',
    label: 'Number plate',
    category: 'personal',
    tier: 'likely',
    keywords: [
      ...[
        'car reg',
        'vehicle',
        'motorcycle',
        'motor cycle',
        'plates ',
        'plate ',
        'plaka',
        'kotse',
        'conduction sticker',
      ],
      ...['registration', 'kennzeichen', 'arac ', 'kenteken', 'matricula', 'immatriculation', 'my car ', 'the car '],
    ],
    isFoundByKeyword: true,
    find: findPlates,
    source: 'Vienna Convention on Road Traffic, annex 2; national forms beside a word for the vehicle',
    matches: [
      'My car reg is AB51 ABC and it expires',
      'Vehicles AB51 ABC and BD62XYZ were seen',
      'Plaka 34 ABC 1234 ve 06 JK 567',
      'Motorcycle 4567 GHI sped away.',
      "My bike's registration number is OD02BA2341 with more text",
    ],
    ignores: [
      'registration failed with HTTP 500',
      'vehicle loan of EUR 2000',
      'the plate is 20 cm wide',
      'registration of 12 users',
      'registration closed 12 MAY 2030',
    ],
  },
  {
    id: 'company-number',
    label: 'Company registration number',
    category: 'personal',
    tier: 'likely',
    keywords: ['hra', 'hrb'],
    pattern: /hr[ab] ?\d{1,6}(?: ?[A-Z])?(?![\w.])/i,
    source: 'Handelsregisterverordnung, section 13; Microsoft Presidio',
    matches: ['Amtsgericht München HRB 12345', 'HRA12345', 'eingetragen im hrb 999999'],
    ignores: ['HRB', 'THRB 12', 'hra12.5'],
  },
  {
    id: 'payment-address',
    label: 'Payment address (UPI)',
    category: 'personal',
    tier: 'likely',
    keywords: [
      '@ok',
      '@ybl',
      '@ibl',
      '@axl',
      '@paytm',
      '@upi',
      '@apl',
      '@yapl',
      '@icici',
      '@sbi',
      '@hdfcbank',
      '@axisbank',
      '@kotak',
    ],
    reach: 60,
    pattern:
      /(?<![\w.@-])[A-Za-z\d][\w.-]{2,40}@(?:ok(?:icici|hdfcbank|sbi|axis)|ybl|ibl|axl|paytm|pt(?:yes|axis|hdfc|sbi)|upi|y?apl|icici|sbi|hdfcbank|axisbank|kotak)(?![\w.@-])/i,
    source: 'National Payments Corporation of India, list of UPI handles',
    matches: ['Please pay to jane.fake@okicici for the order', '9876543210@paytm'],
    ignores: ['@paytm is down', 'user@host', 'jane@icici.example'],
  },
];
