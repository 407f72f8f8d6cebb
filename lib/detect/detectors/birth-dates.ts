import { isPlaceholder } from '../placeholders.ts';
import type { Detector } from '../rule.ts';

const MONTH =
  '(?:j[aä]n|feb|mar|apr|ma[ijy]|mei|jun|jul|aug|sep|oct|nov|d[eé]c|maerz|märz|maart|mrt|juin|juil|okt|dez|ene|abr|ago|dic|fev|févr?|août|gen|mag|giu|lug|set|ott|out|pa[zź]|sty|lut|kwi|cze|lip|sie|wrz|lis|gru)\\p{L}{0,10}\\.?';
const DATE = `(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./ ]{1,2}\\d{1,2}[-./ ]{1,2}\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)?[ -]?(?:of |de )?${MONTH},?[ -]?(?:de )?\\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|(?:19|20)\\d{6}|${MONTH} \\d{4})`;

/** Somebody asks when somebody was born, and one of the next lines ends with the date. */
const ASKED = /^[^\n?]{3,36}\?/;
const ANSWER = new RegExp(
  `^(?:[^\\n]{0,160}\\n){1,3}?(?:[^\\n]{0,80}?[,: ] ?)?(${DATE})(?=[ \\t.!]{0,3}(?:\\r?\\n|$))`,
  'iu',
);

/** The word for a birth date, and what its sentence tells behind it: `the birth date on it (1995-06-16) is not …`. */
const TOLD_BIRTH =
  /^(?:birth ?dates?|date of birth|geburtsdat(?:um|en)|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|geboortedatum|data urodzenia)([^\n]{1,110})/i;
const TOLD_DATE = new RegExp(
  `(?:\\(|(?:is|was|steht(?: der| am)?|lautet|ist|war|est|était|es|era|è|é|to|der|le|el|il|from) )(${DATE})`,
  'giu',
);

/** When somebody was born. */
export const birthDates: Detector[] = [
  {
    id: 'birth-date',
    label: 'Date of birth',
    category: 'personal',
    tier: 'likely',
    keywords: [
      'geb. ',
      'dob ',
      'd.o.b.',
      'born on',
      'born ',
      'geboren ',
      'né le',
      'née le',
      'date of birth ',
      'geburtsdatum ',
      'geburtsdatum,',
      'date de naissance ',
      'fecha de nacimiento ',
      'data di nascita ',
      'data de nascimento ',
      'geboortedatum ',
      'data urodzenia ',
      'birthday ',
      'nacio el',
      'nació el',
      'nasceu em',
      'nacido el',
      'nacida el',
      'nato il',
      'nata il',
      'nascido em',
      'urodzony',
      'urodzona',
      'date de naiss',
      'data de nasc',
      'data nascita',
      'data ur',
      'ur. ',
      'f. de nac',
      'nato/a',
      'né(e) le',
      'né·e le',
      'nacido/a',
      'nacido(a)',
      'nacida/o',
      'nato(a)',
      'nascido(a)',
      'nascido/a',
      'nascida em',
      'ur. dn.',
      'geburtstag ',
      'geb.dat',
      'geb.datum',
      'f. nac',
      'fnac',
      'f.nac',
      'fecha nac',
      'date of birth?',
      'birth date',
      'birthdate',
      'birthday?',
      'dob?',
      'geburtsdatum?',
      'naissance ?',
      'naissance?',
      'nacimiento?',
      'nascimento?',
      'nascita?',
      'geboortedatum?',
      'urodzenia?',
      'urodz. ',
    ],
    pattern: new RegExp(
      `(?:date of birth|birthday|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|geboortedatum|data urodzenia|date de naiss\\.|data de nasc\\.|data nascita|data ur\\.|ur\\.|f\\. de nacimiento|geb\\. datum|nato(?:/a|\\(a\\)) il|n[ée](?:\\(e\\)|·e) le|nacid[oa](?:/[oa]|\\(a\\)) el|nascid[oa](?:/[oa]|\\(a\\)) em|urodz\\.|geburtstag|geb\\.dat(?:um|\\.)|f\\. ?nac\\.?|fnac\\.?|fecha nac\\.?|ur\\. dn\\.|born(?: on)?|geb\\.(?: am)?|dob|d\\.o\\.b\\.|geboren(?: (?:am|op|te|in))?|née? le|nacid[oa] el|nat[oa] il|nascid[oa] em|nació(?: el)?|nasceu em|è nat[oa] il|urodzon[ya])(?: is| was| ist| war| est| es| era| è| é| to)?(?: on| am| el| le| il| em| op)?[: .…_(]{1,40}(${DATE})`,
      'iu',
    ),
    group: 1,
    find({ text }, report, starts) {
      for (const start of starts) {
        const asked = ASKED.exec(text.slice(start, start + 40));
        const answer = asked && ANSWER.exec(text.slice(start + asked[0].length, start + asked[0].length + 240));
        const told = TOLD_BIRTH.exec(text.slice(start, start + 150));
        for (const match of told ? told[1]!.matchAll(TOLD_DATE) : []) {
          const at = start + told![0].length - told![1]!.length + match.index + match[0].length;
          report(at - match[1]!.length, at);
        }
        if (!answer) continue;
        const end = start + asked[0].length + answer[0].length;
        report(end - answer[1]!.length, end);
      }
    },
    isFoundByKeyword: true,
    field: {
      words:
        'f nac, geboren op, urodzona, date of birth, birth date, birthdate, dob, d o b, birthday, born, birth day, year of birth, birth year, geburtsdatum, geburtstag, geb, geb datum, geboren, nato il, nata il, nacido el, nacida el, nascido em, nascida em, geboren am, date de naissance, naissance, date de naiss, ne le, nee le, ne e le, geb am, data de nasc, nato a il, data nascita, data ur, ur, f de nacimiento, fecha de nacimiento, nacimiento, data de nascimento, nascimento, data di nascita, nascita, geboortedatum, data urodzenia, urodzony, dateofbirth, bday, birth, fecha nac, fecha nacimiento, data nasc, dt nasc, geboortedat, geb dat, urodzenia',
      value: new RegExp(`${DATE}|(?:19|20)\\d\\d`, 'iuy'),
      check: (value) => /\d/.test(value) && value.length <= 40 && !isPlaceholder(value),
    },
    source: 'labels in eight languages',
    matches: [
      'Date of birth: 1987-04-12',
      '"dob":"12/04/1987"',
      'Geburtsdatum: 12.04.1987',
      'born on 12 April 1987',
      'her date of birth is 12 April 1987',
      'the birth date on it (1995-06-16) is not the one from the form (1995-06-01)',
      'auch das Geburtsdatum, bei uns steht der 23.08.1971.',
      'Nacimiento: 12 de abril de 1987',
      'geb. am: 24. Februar 1992',
      'Date de naiss. 19.10.1966',
      'Né(e) le : 9 februari 1990',
      'geboren op 6 mei 1986',
      'May I have your date of birth?\nCustomer: Jane Fake, 1987-08-13',
    ],
    ignores: ['created: 2030-01-02', 'birthday party: soon', 'dob: null', 'Date: 12.04.2030'],
  },
];
