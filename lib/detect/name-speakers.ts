import { foldText } from './characters.ts';
import { ambiguousNames } from './common-words.ts';
import { isCommon, isGiven } from './name-words.ts';
import type { Report } from './rule.ts';
import { wordSet } from './word-set.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,24}(?: (?:\\p{Ll}{2,3} ){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}){0,3}";
const CLOCK = '\\d{1,2}[:.]\\d\\d(:\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?';
const DAY =
  '(?:(?:[Tt]oday|[Yy]esterday|[Hh]eute|[Gg]estern|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}),? (?:um |at |à |às )?)?';
/** `[09:14] Jane: …`, `12.05.26, 20:33 - Jane Fake: …`, `09:14 <Jane> …` */
const SPOKEN = new RegExp(
  `^[ \\t>]{0,4}[[(]?${DAY}${CLOCK}(?:, \\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})?[\\])]?:? (?:[-–—~] ?)?(?:<(${NAME})> |(${NAME}|\\+\\d[\\d ()-]{6,18}\\d): )`,
  'gmu',
);
/** `Jane  09:14`, `Jane, [12.05.26 20:33]`, above what was said. */
const HEADED = new RegExp(
  `^[ \\t>*]{0,4}(${NAME})\\*{0,2}(?:,? [[(]|,? {1,4}(?:[-–—·|] )?|[ \\t]{0,4}\\r?\\n[ \\t]{0,4})${DAY}${CLOCK}[\\])]?[ \\t]{0,4}$(?=\\r?\\n[ \\t>]{0,4}[^\\s\\d])`,
  'gmu',
);
/** `09:57 Jane`, a line of its own above what she wrote. */
const TIMED = new RegExp(
  `^[ \\t>]{0,4}[[(]?${CLOCK}[\\])]? (${NAME})[ \\t]{0,4}$(?=\\r?\\n[ \\t>]{0,4}[^\\s\\d][^\\n]{12})`,
  'gmu',
);
const PLAIN = /^[ \t>]{0,8}(?:@?(\p{Lu}[\p{L}\p{M}'’-]{1,24}) ?: |<([\p{L}][\p{L}\p{M}'’_-]{1,24})> )(?=[^\n]{2})/gmu;
/** `Jane, 14:02: …` */
const CLOCKED = new RegExp(`^[ \\t>]{0,4}(${NAME}),? [[(]?${CLOCK}[\\])]?: (?=[^\\n]{2})`, 'gmu');
/** `Jane Fake (0Bit): …`: full names before whole sentences. */
const FULL =
  /^[ \t>]{0,4}(\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: (?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}){1,2})(?: \([^()\n]{1,24}\))? ?: (?=(?:[^\s]{1,30} ){2}[^\n])/gmu;
/** `jane.f  09:14`: the name of an account above what it said. */
const ACCOUNT = new RegExp(
  `^[ \\t>*]{0,4}@?([a-z]{2,20}(?:[._][a-z]{1,20}){1,2}\\d{0,4})(?:,? [[(]|,? {1,4}(?:[-–—·|] )?)${DAY}${CLOCK}[\\])]?[ \\t]{0,4}$(?=\\r?\\n[ \\t>]{0,4}[^\\s\\d])`,
  'gmu',
);
/** Who writes that is nobody. */
const NOBODY = wordSet(
  'visitor besucher besucherin gast visiteur visiteuse visitante visitatore bezoeker gosc odwiedzajacy passenger employee manager narrator interviewer moderator operador operadora operatore operateur asesor conseiller berater beraterin mitarbeiter mitarbeiterin medewerker consulente doradca konsultant chatbot system caller agent customer support user client host guest speaker operator assistant bot me system question answer frage antwort reponse pregunta respuesta pergunta resposta domanda risposta vraag antwoord pytanie odpowiedz q a ich du wir moi toi nous yo tu eu voce io noi ik jij wij ja ty kunde kundin cliente klant klient',
);

interface Line {
  readonly name: string;
  readonly start: number;
  readonly hasSeconds: boolean;
}

const isNobody = (word: string) => isCommon(word) || NOBODY.has(foldText(word));

/** Do two lines begin as what somebody says does? Lines of data begin with a brace or a quote. */
function isTalkLike(text: string): boolean {
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    let at = start;
    while (at < text.length && at - start < 5 && /[\s>*]/.test(text[at]!)) at++;
    if (/[\p{L}\d[(<@+]/u.test(text.charAt(at)) && ++lines > 1) return true;
    const newline = text.indexOf('\n', start);
    if (newline < 0) return false;
    start = newline + 1;
  }
  return false;
}

/**
 * Names in front of what people say in a chat. One word may be anybody's nickname or a program's: it counts where two
 * lines or more have the form and one of them is surely a person's, by its name, its number or a question.
 */
export function findSpeakers(text: string, report: Report): void {
  if (!isTalkLike(text)) return;
  for (const match of text.matchAll(ACCOUNT)) {
    const start = match.index + match[0].indexOf(match[1]!);
    report(start, start + match[1]!.length);
  }
  for (const [pattern, other] of [[SPOKEN], [HEADED], [TIMED], [CLOCKED], [PLAIN, FULL]] as const) {
    const lines: Line[] = [];
    // Some speak under one name, some under two.
    for (const match of [...text.matchAll(pattern), ...(other ? text.matchAll(other) : [])]) {
      const isTimeFirst = pattern === SPOKEN || pattern === TIMED;
      const name = (isTimeFirst ? (match[2] ?? match[3]) : (match[1] ?? match[2]))!;
      const start = match.index + match[0].indexOf(name);
      // Exports of chats write seconds too, in brackets with the day.
      const hasSeconds = pattern === SPOKEN && match[1] !== undefined && !/^[ \t>]*\[\d[^,]{5,9}, /.test(match[0]);
      lines.push({ name, start, hasSeconds });
    }
    if (lines.length < 2) continue;
    const isSure = ({ name }: Line) => {
      const [first = ''] = name.split(' ');
      return isGiven(first) && !ambiguousNames.has(foldText(first)) && !isCommon(first);
    };
    const asks = ({ start, hasSeconds }: Line) =>
      !hasSeconds &&
      /\?(?:\s|$)/.test(
        text
          .slice(start, start + 300)
          .split('\n', 2)
          .join(' '),
      );
    const names = new Set(lines.map(({ name }) => name));
    const isAgain = names.size < lines.length;
    const isFull = lines.some(({ name }) => name.includes(' '));
    // Two names by turns, and somebody says a sentence: programs write a word or two.
    const isTurns =
      pattern === SPOKEN &&
      names.size > 1 &&
      isAgain &&
      lines.every(({ hasSeconds }) => !hasSeconds) &&
      lines.some(
        ({ start }) =>
          (text
            .slice(start, start + 200)
            .split('\n', 1)[0]!
            .match(/ \p{Ll}{2,}/gu)?.length ?? 0) > 5,
      );
    // Notes under the same full name, each a sentence: `2030-03-02 08:55 J. Fake: …`.
    const isNotes =
      pattern === SPOKEN &&
      lines.every(({ name, hasSeconds }) => !hasSeconds && /^\p{Lu}(?:\.|\p{L}+) \p{Lu}\p{Ll}{2,}/u.test(name)) &&
      isAgain;
    const isCertain =
      isTurns || isNotes || (pattern === CLOCKED ? names.size > 1 : pattern === PLAIN && isFull && isAgain);
    if (!isCertain && !lines.some((line) => isSure(line) || line.name.startsWith('+') || asks(line))) continue;
    // Without a time they are labels of a form, unless one speaks again or several are given names.
    const isTalk =
      pattern !== PLAIN ||
      isCertain ||
      (names.size > 1 && isAgain && lines.some(asks)) ||
      lines.filter(isSure).length > 1;
    if (!isTalk) continue;
    for (const line of lines) {
      const { name, start } = line;
      if (!name.startsWith('+') && !name.split(' ').some(isNobody)) report(start, start + name.length);
    }
  }
}
