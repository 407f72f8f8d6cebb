import type { Span } from './detector.ts';

/** A runbook by its number or by its name, on the line that heads it. */
const TITLE = /(?<![A-Za-z])(?:RB-[A-Z\d]{1,10}|(?:runbook|playbook)(?![a-z]))/i;
/** Those that partners have of their own. */
const OF_PARTNER = /partner/i;
const LONGEST_TITLE = 100;
/** How far below its head the steps of a runbook are read. */
const REACH = 1500;

/** A rule of risk by the name that the desk gave it. */
const RULE = /^ ?(?:rule|regel|r[eè]gle|regla|regra|regola) ["'`]?[A-Z]{2,14}(?:[-_][A-Z\d]{1,14}){1,4}(?![\w-])/i;
const BEHIND_RULE = 300;

/** An amount and the word that makes a limit of it. */
const LIMIT =
  /(?<![\p{L}])(?:(?:limit|threshold|cap|floor) (?:should be|must be|stays at|stays|remains|was|goes to|is set to|set to|lowered to|raised to)|under|over|below|above|beneath|beyond|at least|at most|more than|less than|up to|exceeds?|exceeding|reach(?:es|ing)|minimum(?: of| is)?|maximum(?: of| is)?|max|min|limit(?: of| is)?|cap(?: of| is)?|threshold(?: of| is)?|unter|über|ab|mindestens|höchstens|mehr als|weniger als|steht (?:jetzt )?(?:auf|bei)|liegt (?:jetzt )?bei|waren es (?:noch )?|war es (?:noch )?|set (?:it )?(?:back )?to|was|moins de|plus de|au moins|au plus|menos de|más de|al menos|pelo menos|mais de|meno di|più di|almeno|minder dan|meer dan|minstens|poniżej|powyżej|co najmniej)(?: the)?[: ]{1,2}((?:[$€£] ?\d(?:[\d.,]*\d)?|(?:EUR|USD[TC]?|GBP|BRL|MXN) \d(?:[\d.,]*\d)?|\d[\d.,]*(?: ?(?:k|m|mn|mio|million|bn))? ?(?:EUR|USD[TC]?|GBP|BRL|MXN|COP|NGN|€|\$|%|bps|points?|Punkte?|puntos?|pontos?|punti))(?: ?(?:k|m|mn|million)(?![a-z]))?(?: (?:per|pro|par|por|al|na) \d{0,3} ?\p{L}{3,9}(?!\p{L}))?)/giu;

/** The limits that the steps of an internal runbook give, below a title at one of the offsets, and those of a named rule. */
export function findRunbookLimits(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    // `rule KOLIBRI-7: the threshold stays at …`
    const rule = RULE.exec(text.slice(start, start + 48))?.[0];
    if (rule) {
      done = Math.min(text.length, start + BEHIND_RULE);
      addLimits(text, start + rule.length, done, spans);
      continue;
    }
    if (!/^(?:runb|play|rb-)/i.test(text.slice(start, start + 4))) continue;
    const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
    const lead = before.slice(before.lastIndexOf('\n') + 1);
    const rest = /^[^\n]*/.exec(text.slice(start, start + LONGEST_TITLE))![0];
    const line = lead + rest;
    if (line.length >= LONGEST_TITLE || OF_PARTNER.test(line) || !TITLE.test(line)) continue;
    const end = start + rest.length;
    done = Math.min(text.length, end + REACH);
    addLimits(text, end, done, spans);
  }
  return spans;
}

function addLimits(text: string, from: number, to: number, spans: Span[]): void {
  for (const match of text.slice(from, to).matchAll(LIMIT)) {
    const end = from + match.index + match[0].length;
    spans.push({ start: end - match[1]!.length, end });
  }
}
