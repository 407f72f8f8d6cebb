import { foldText } from '../characters.ts';
import { ambiguousNames, commonCapitals } from '../common-words.ts';
import { cue } from '../cues.ts';
import { DOCUMENTATION_HOSTS } from '../documentation-addresses.ts';
import { givenNames } from '../given-names.ts';
import type { Detector, Report } from '../rule.ts';
import type { Survey } from '../survey.ts';

const LOCAL_HOSTS = /(?:^|[@.])(?:localhost|invalid)$/i;
const NOBODY =
  /^(?:(?:the|your|my|some|test|demo|fake|sample|example|new|old|first|second)[._-]?)?(?:users?|you|me|name|tests?|tester|testing|admin|administrator|info|support|help|contact|hello|customers?|clients?|partners?|merchants?|noreply|no-reply|email|e-mail|mail|dev|developer|ops|sales|billing|team|demo|example|sample|postmaster|hostmaster|webmaster|security|abuse|nobody|your\.name|root|foo|bar|baz|qux|alice|bob|carol|dave|eve|jane|john|jane\.?doe|john\.?doe|jdoe|someone|somebody|anyone|person|member|owner|account|first(?:name)?\.?last(?:name)?|a|b|c|x|y|z|abc|xyz)[._-]?\d{0,4}(?:\+[a-z0-9]{1,12})?@/i;
/** A greeting or a log field that makes an address somebody's. */
const SOMEBODY =
  /(?:^|[^\p{L}])(?:hi|hello|dear|hallo|bonjour|hola|ciao|customer|client|user|applicant|payer|payee|beneficiary|recipient|kunde|kundin|cliente|signed in as|logged in as|created by)[ :=]{1,2}["'<]?$/iu;
/** Does the local part hold a given name, a word and a number, or two words that are none of a product's? */
const isSomebodys = (value: string) => {
  const local = value.slice(0, value.indexOf('@'));
  const words = foldText(local).split(/[^a-z]+/);
  return (
    /[._-].{0,64}\d{2}|\d{2}$/.test(local) ||
    words.some((word) => givenNames.has(word) && !ambiguousNames.has(word)) ||
    (/^\p{L}{4,}[._]\p{L}{4,}(?:\+|$)/u.test(local) &&
      words.slice(0, 2).every((word) => !commonCapitals.has(word) && !NOBODY.test(`${word}@`)))
  );
};
/** Identifiers of messages, and where a service user logs in. */
const NO_MAILBOX =
  /(?:(?:message|content)-id|in-reply-to|references): ?<(?=[\w.$+-]*\d)[\w.$+-]{16,}$|(?:^|\s)(?:ssh|scp|sftp|rsync) (?:-\w{1,4} (?:\d{1,5} )?)?(?:deploy|root|ubuntu|admin|git|ec2-user|debian|centos|app|ci|backup|www)$/i;
const ROLE_ADDRESSES = /^(?:support@0bit\.io|noreply@github\.com|git@(?:github|gitlab|bitbucket)\.[a-z]+)$/i;

/** Generic addresses of documentation hosts name nobody; neither do the product's own support address and file names such as `icon@2x.png`. */
const isPersonalEmail = (value: string) =>
  !LOCAL_HOSTS.test(value) &&
  !(DOCUMENTATION_HOSTS.test(value) && NOBODY.test(value)) &&
  !ROLE_ADDRESSES.test(value) &&
  !/@\d(?:\.\d)?x\.\w+$|\.(?:png|jpe?g|gif|webp|svg|js|mjs|ts|css)$/i.test(value) &&
  !/^(?:your|user|name|email|you|me|someone)@(?:domain|yourdomain|email|company)\.\w+$/i.test(value);

const isSpelled = cue('(at|[at|{at|( at|[ at|{ at|arroba|arobase|chiocciola|apenstaartje|malpa');

/** `jane (at) mail (dot) example`, as people hide it from machines. */
function findSpelled(survey: Survey, report: Report): void {
  const { text } = survey;
  if (!isSpelled(survey)) return;
  for (const match of text.matchAll(/ ?[[({] ?(?:at|ät|arroba|arobase|chiocciola|apenstaartje|ma[lł]pa) ?[\])}] ?/gi)) {
    const end = match.index + match[0].length;
    const lead = /[\w.+-]{1,64}$/.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    const host =
      /^[\w-]{1,63}(?:(?:\.| ?[[({] ?(?:dot|punkt|punto|point|ponto|punt|kropka) ?[\])}] ?)[\w-]{2,63}){1,3}(?!\w)/i.exec(
        text.slice(end, end + 120),
      )?.[0];
    if (lead && host) report(match.index - lead.length, end + host.length);
  }
}

/** Addresses of people. */
export const email: Detector[] = [
  {
    id: 'email',
    label: 'E-mail address',
    category: 'personal',
    tier: 'certain',
    keywords: [],
    field: {
      words:
        'email, e mail, mail, email address, e mail address, mail address, customer email, user email, contact email, billing email, payer email, correo, correo electronico, courriel, adresse e mail, e mail adresse, indirizzo email, endereco de email, emailadres, adres e mail, mail to',
      check: () => false,
    },
    find(survey, report) {
      const { text } = survey;
      findSpelled(survey, report);
      for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        if (text[at - 1] === '}' || text[at - 1] === '>') continue; // `{user}:{password}@host`
        let start = at;
        while (start > 0 && at - start < 64 && /[\p{L}\p{N}.!#$%&'*+/?^_{|}~-]/u.test(text[start - 1]!)) start--;
        while (start < at && /[.'/&?#*{|}~-]/.test(text[start]!)) start++;
        const lead = text.slice(start, at);
        const cut =
          Math.max(
            lead.lastIndexOf('='),
            lead.lastIndexOf('/'),
            lead.lastIndexOf('?'),
            lead.lastIndexOf("'"),
            lead.lastIndexOf('&'),
          ) + 1;
        start += cut;
        if (text[start - 1] === '\\' && /[nrtu]/.test(text[start]!)) start++;
        if (start >= at || NO_MAILBOX.test(text.slice(Math.max(0, start - 24), at))) continue;
        if (/:\/\/[^ \t\n/@"'<>]*$/.test(text.slice(Math.max(0, start - 80), start))) continue;
        const host =
          /^@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,40})(?![\p{L}\p{N}]|-[\p{L}\p{N}])/u.exec(
            text.slice(at, at + 260),
          );
        const end = host ? at + host[0].length : 0;
        const value = text.slice(start, end);
        if (!host) continue;
        if (isPersonalEmail(value)) {
          if (!DOCUMENTATION_HOSTS.test(value)) report(start, end, 'certain');
          else if (isSomebodys(value) || SOMEBODY.test(text.slice(Math.max(0, start - 30), start)))
            report(start, end, 'likely');
        } else if (DOCUMENTATION_HOSTS.test(value) && SOMEBODY.test(text.slice(Math.max(0, start - 30), start)))
          report(start, end, 'likely');
      }
      for (let at = text.indexOf('%40'); at >= 0; at = text.indexOf('%40', at + 3)) {
        const lead = /[\w.+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at));
        const host = /^%40((?:[\w-]{1,63}\.){1,5}[a-z]{2,24})\b/i.exec(text.slice(at, at + 200));
        if (lead && host && isPersonalEmail(`${lead[0]}@${host[1]}`)) report(at - lead[0].length, at + host[0].length);
      }
    },
    source: 'RFC 5321, section 4.1.2; RFC 6531 for letters beyond ASCII',
    matches: [
      'jane.fake@mail.example',
      'mailto:j.f+tag@shop.example?subject=x',
      '{"user":"jane@mail.example"}',
      'jörg@müller.example',
      'write to jane.fake (at) mail [dot] example',
      'email=jane%40mail.example&x=1',
      '"customer_email": "thibault79.delacourt@example.org"',
      'Email: user@example.com',
      'INFO user alice@example.org wallet=none',
      'hargreaves.elspeth+ramp@example.org',
      'Applicant: Elspeth Hargreaves\nmail ehargreaves@example.net',
    ],
    ignores: [
      'user@example.com',
      'jane.doe@example.com or test+1@example.org',
      'security.alerts@example.com',
      'webhooks@example.net',
      'demo.ivory@example.com',
      'icon@2x.png',
      '@scope/package',
      'git@github.com:a/b.git',
      'support@0bit.io',
      '[email-1]',
      'a @ b',
      'arr[at] is read (at) once',
    ],
  },
];
