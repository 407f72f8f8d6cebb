import { foldText } from './characters.ts';
import type { Span } from './detector.ts';

/** What a unit of structured text holds: a label and its value. */
interface Pair {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const LABEL = "[\\p{L}][\\p{L}\\d _.'’/-]{0,40}(?: \\([^()\\n]{1,24}\\))?";
/** `label: value`, `label = value`, `label   value`, `| label | value |`, with a bullet before it. */
const LINE = new RegExp(
  `^([ \\t>]{0,24}(?:[-*•·] {1,3})?\\|? ?["'*]{0,2}(${LABEL}?)["'*]{0,2}(?: ?[:=]\\*{0,2} ?["']?| {2,40}|\\t{1,3}| ?\\| ?))([^\\n|]{1,300}?)["',|; ]*$`,
  'u',
);
const ASSIGNED = /(?<![\w.-])([A-Za-z][\w.-]{1,40})=(?:"([^"\n]{1,200})"|([^\s"',;)}\]]{1,120}))/g;
const MEMBER =
  /(?:\\?["']([\w -]{1,40})\\?["']|(?<=[{,\s])([A-Za-z_]\w{0,39}))\s{0,4}:\s{0,4}(?:\\?["']([^"'\n\\]{1,300})|(-?\d[\d.]{0,20}))/g;

/** Values that say nothing, and those that support needs. */
const STAYS =
  /^(?:true|false|null|none|nil|yes|no|n\/a|unknown|[-–—*]+|(?:req|gs|txn?|evt|wd|qt|pq|pool_quote|order|partner_order|attempt|rail|ord|cart|prt|ptn|inv|po|stl|pi|rf|chk|att)[_-][\w-]+|SO\d{6,10}|ORD-[\w-]+|[A-Z]{3}[-/](?:USDT|USDC)|[A-Z]{3,5}|manual_review|approved?|declined?|reviewed|\d{4}-\d\d-\d\d(?:[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)?|\d{1,2}:\d\d(?::\d\d)?|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?:on|off)[_-]ramp|open|completed|expired|cancelled|active|consumed|pending|in_flight|succeeded|dead_lettered|reserved|settled|failed|released|returned|rejected|processing|available|unavailable|filled|delivered|dead|paid|test|live|sandbox|production|tron|ethereum|bsc|polygon|solana|arbitrum|[a-z]+_[a-z_]+\.[a-z_.]+|v?\d{1,2}\.\d{1,3}\.\d{1,3})["']?[,;]?$/i;
/** `SIGNER_HOST`: the name of a variable. */
const VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
/** Partner-visible labels whose text tells as much as the values beside it, where it is a sentence. */
const SAID = /(?:^|[^a-z])(?:reason|note|notes|message|text|description|comment|details?|summary|msg|body|response)$/i;

const LONGEST = 1500;
const MOST_LINES = 24;

/**
 * In a unit that tells of operations behind the product more than once, everything else goes too that no label calls
 * harmless: the values of labels that nobody knows.
 *
 * @param anchors - what was found of operations, in order
 * @param isKnown - does a label say what its value is?
 */
export function findInUnits(text: string, anchors: readonly Span[], isKnown: (label: string) => boolean): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { start } of anchors) {
    if (start < done) continue;
    for (const unit of [objectAround(text, start), lineAround(text, start), linesAround(text, start)]) {
      if (!unit) continue;
      const pairs = pairsOf(text, unit);
      const holds = (pair: Pair) => anchors.some((anchor) => anchor.start >= pair.start - 1 && anchor.start < pair.end);
      // Where the label tells, the finding is all of its value.
      const told = pairs.filter((pair) => anchors.some(({ start: at }) => Math.abs(at - pair.start) < 3)).length;
      if (told < 2 && !(told === 1 && unit.isTitled)) continue;
      for (const pair of pairs) {
        if (holds(pair)) continue;
        const value = text.slice(pair.start, pair.end).trim();
        const isSentence = SAID.test(pair.label) && / /.test(value);
        if (
          value === '' ||
          STAYS.test(value) ||
          (pair.label === 'name' && VARIABLE.test(value)) ||
          (isKnown(pair.label) && !isSentence)
        )
          continue;
        spans.push({ start: pair.start, end: pair.end });
      }
      done = unit.end;
      break;
    }
    const sentence = sentenceAround(text, start);
    if (sentence && isTold(text, sentence, anchors)) {
      spans.push(sentence);
      done = Math.max(done, sentence.end);
    }
    const list = listAround(text, start);
    if (list) {
      spans.push(...list);
      done = Math.max(done, list.at(-1)!.end);
    }
  }
  return spans;
}

const LONGEST_SENTENCE = 400;
const FEWEST_WORDS = 4;

/** The sentence of prose around an offset, without who says it; nothing where the line is none. */
function sentenceAround(text: string, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const lead = Math.max(
    before.lastIndexOf('\n') + 1,
    ...[...before.matchAll(/[.!?]["”»)]?\s/g)].slice(-1).map((m) => m.index + m[0].length),
  );
  const start = at - before.length + lead;
  const ending = /\n|[.!?](?=["”»)]?(?:\s|$))|$/.exec(text.slice(at, at + LONGEST_SENTENCE))!;
  const end = at + ending.index;
  const sentence = text.slice(start, end);
  const said = /^[\s>*•-]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?(?:[^\n:]{2,40}: )?/u.exec(sentence)![0].length;
  const words = sentence.slice(said).match(/(?<![\p{L}\d_.=-])\p{Ll}{2,}(?![\p{L}\d_=-])/gu)?.length ?? 0;
  if (sentence.length >= LONGEST_SENTENCE || words < FEWEST_WORDS || /[{}=|\t]/.test(sentence)) return undefined;
  return { start: start + said, end };
}

/** What lies where and for how long: beside a name or a sum of operations, the sentence is about that. */
const OF_TREASURY =
  /(?<![a-z])(?:treasury|tresorerie|tesoreria|tesouraria|pre-?fund(?:s|ed|ing)?|credit lines?|only route|second bank|our (?:reserve|float|buffer|line|limit)|nostro|guthaben|vorschuss|cold storage|hot side|buffer|bijstort\w{0,3}|aangevuld|aufgefullt|nachgeschoss\w{0,3}|conto di regolamento|compte de reglement|cuenta de liquidacion|quotes? (?:widen|stall)|payouts? (?:will |may )?stall|manual queue|coprire i rimborsi|reserve (?:van|von|de|of|di) \d)(?![a-z])/;

/** Does a sentence tell of operations more than once? Then what else it says is about them too. */
function isTold(text: string, { start, end }: Span, anchors: readonly Span[]): boolean {
  let last = -1;
  let told = 0;
  for (const anchor of anchors) {
    if (anchor.start < start || anchor.end > end || anchor.start <= last + 1) continue;
    if (last >= 0 && !/\p{L}/u.test(text.slice(last, anchor.start))) continue;
    told++;
    last = Math.max(last, anchor.end);
  }
  return told >= 2 || (told === 1 && OF_TREASURY.test(foldText(text.slice(start, end))));
}

/** `10:02  …`, `1  …`, `- …`, `[x] …`, `step 2: …`: an item, behind the mark that makes it one. */
const ITEM =
  /^([ \t>]{0,12}(?:[-*•·]|\[[ x]\]|\d{1,2}[.)]?|\d{1,2}:\d\d(?::\d\d)?(?: UTC)?|step \d{1,2}:?|L\d) {1,4})(\S[^\n]{3,300})$/i;
/** What such a list is called: by whom it is for, or by what only the desk has. */
const LIST_TITLE =
  /\(internal\)|internal (?:notes?|timeline|steps)|incident timeline|escalation (?:path|list|matrix|contacts)|^\W{0,4}(?:internal |incident )?(?:runbook|playbook)|post-?mortem|(?:treasury|refill|rebalanc\w{1,4}|hedge|routing) (?:instructions?|steps|rules|notes|procedure)/i;

/** The items of a list of operations around an offset, or nothing where its title says no such thing. */
function listAround(text: string, at: number): Span[] | undefined {
  let start = lineStart(text, at);
  if (!ITEM.test(text.slice(start, lineEnd(text, at)))) return undefined;
  for (let lines = 0; lines < MOST_LINES && start > 0; lines++) {
    const before = lineStart(text, start - 1);
    if (!ITEM.test(text.slice(before, start - 1))) break;
    start = before;
  }
  const title = start > 0 ? text.slice(lineStart(text, start - 1), start - 1) : '';
  if (title.length > 100 || !LIST_TITLE.test(title) || /partner/i.test(title)) return undefined;
  const items: Span[] = [];
  for (let lines = 0, from = start; lines < MOST_LINES && from < text.length; lines++) {
    const end = lineEnd(text, from);
    const match = ITEM.exec(text.slice(from, end));
    if (!match) break;
    items.push({ start: from + match[1]!.length, end });
    from = end + 1;
  }
  return items;
}

interface Unit extends Span {
  readonly kind: 'object' | 'line' | 'lines';
  readonly isTitled?: boolean;
}

/** The innermost braces around an offset. */
function objectAround(text: string, at: number): Unit | undefined {
  const open = text.lastIndexOf('{', at);
  if (open < 0 || at - open > LONGEST || text.lastIndexOf('}', at) > open) return undefined;
  const close = text.indexOf('}', at);
  if (close < 0 || close - open > LONGEST) return undefined;
  const above = text.slice(lineStart(text, open), open) || text.slice(lineStart(text, lineStart(text, open) - 1), open);
  return { start: open, end: close, kind: 'object', isTitled: above.length < 90 && TITLE.test(above) };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** A line of assignments. */
function lineAround(text: string, at: number): Unit | undefined {
  const [start, end] = [lineStart(text, at), lineEnd(text, at)];
  if (end - start > LONGEST || [...text.slice(start, end).matchAll(ASSIGNED)].length < 2) return undefined;
  return { start, end, kind: 'line' };
}

/** What the line above such lines says. */
const TITLE =
  /(?<![a-z])(?:treasur|rebalanc|refill|reserves?(?![a-z])|hedg|liquidity|routing|route preview|route_preview|risk|aml|fraud|partner[_ ]terms|commercial|negotiated|market[ _]maker|incident|post-?mortem|runbook|worker|cron|provider|venue)/i;

/** Lines with a label and a value each, around an offset. */
function linesAround(text: string, at: number): Unit | undefined {
  let start = lineStart(text, at);
  let end = lineEnd(text, at);
  if (!LINE.test(text.slice(start, end))) return undefined;
  for (let lines = 0; lines < MOST_LINES && start > 0; lines++) {
    const before = lineStart(text, start - 1);
    if (!LINE.test(text.slice(before, start - 1))) break;
    start = before;
  }
  for (let lines = 0; lines < MOST_LINES && end < text.length; lines++) {
    const next = lineEnd(text, end + 1);
    if (!LINE.test(text.slice(end + 1, next))) break;
    end = next;
  }
  const title = start > 0 ? text.slice(lineStart(text, start - 1), start - 1) : '';
  return { start, end, kind: 'lines', isTitled: title.length < 80 && TITLE.test(title) };
}

function pairsOf(text: string, { start, end, kind }: Unit): Pair[] {
  const pairs: Pair[] = [];
  const part = text.slice(start, end);
  if (kind === 'lines') {
    let at = start;
    for (const line of part.split('\n')) {
      const match = LINE.exec(line);
      if (match) {
        const from = at + match[1]!.length;
        pairs.push({ label: match[2]!, start: from, end: from + match[3]!.trimEnd().length });
      }
      at += line.length + 1;
    }
    return pairs;
  }
  for (const match of part.matchAll(kind === 'line' ? ASSIGNED : MEMBER)) {
    const value = kind === 'line' ? (match[2] ?? match[3])! : (match[3] ?? match[4])!;
    const from = start + match.index + match[0].lastIndexOf(value);
    pairs.push({
      label: kind === 'line' ? match[1]! : (match[1] ?? match[2])!,
      start: from,
      end: from + value.length,
    });
  }
  return pairs;
}
