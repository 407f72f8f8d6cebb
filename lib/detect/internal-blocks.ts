import type { Span } from './detector.ts';

/** Keys whose object, list or indented block says who or what stands behind a route. */
const OPENING =
  /["']?(?:[\w-]{0,24}[_-])?(?:providers?|psps?|acquirers?|venues?|treasury|liquidity[_-]?(?:sources?|providers?)|market[_-]?makers?|counterpart(?:y|ies)|hedge|hedging|float|connectors?|upstreams?|signers?|workers?|rebalanc(?:e|er|ing)|refill|reserves?|incidents?|commercial|risk|private[_-]detection|fraud|rails|routing|routes|route[_-]?priorit(?:y|ies)|fallbacks?)(?:[_-]?(?:responses?|payload|error|errors|details?|info|terms?|controls?|limits?|rules?|state|config|settings|balances?|list|accounts?|sources?))?["']?[ \t]{0,4}[:=][ \t]{0,4}(?:(?=[{[])|\r?\n(?=[+-]?[ \t]+\S))/iy;

/** `[routing]`: a section of an INI or TOML file. */
const SECTION =
  /\[{1,2}[ \t]?["']?(?:[\w-]{1,24}[._-])?(?:providers?|psps?|acquirers?|venues?|treasury|liquidity|market[_-]?makers?|counterpart(?:y|ies)|hedg(?:e|ing)|float|rebalanc(?:e|er|ing)|refill|reserves?|risk|fraud|rails?|routing|routes?)(?:[._: -]["']?[\w-]{1,30})?["']?[ \t]?\]{1,2}[ \t]{0,4}(?:[#;][^\n]{0,80})?\r?\n/iy;

/** The start of an element that holds such things. */
const ELEMENT =
  /((?:routing|routes|providers?|psps?|acquirers?|venues?|treasury|liquidity|counterpart(?:y|ies)|hedg(?:e|ing)|float|rebalanc(?:e|er|ing)|refill|reserves?|risk|fraud|rails)(?:-?[Cc]onfig|-?[Ss]ettings|-?[Tt]able|-?[Ll]ist)?)(?: [^<>\n]{0,160})?>/y;

/** What is told of a provider that its partners see too. */
const VISIBLE =
  /^(?:id|status|state|currency|token|network|type|kind|enabled|active|version|pool|pair|retr\w{1,6}|timeout\w{0,12}|\w{0,20}_at|\w{1,20}At|time\w{0,8}|region|method|use|uses|with|if|on|run|image|resources|scopes?|clientId|client_id|ssl|port|path|features?|options)$/;
const NOTHING =
  /^(?:manual_review|approved?|declined?|review|allow|block|reject|pool_(?:dry|not_allowed|access_suspended)|pools_not_enabled|(?:engine|rate)_unavailable|kyc_not_approved|key_mode_mismatch|(?:kyc|pool|gate|session|quote|transaction|payment|webhook)[a-z_]{0,16}\.[a-z_]{3,24}|true|false|null|none|~|[{[|>&*!].*|\$(?:\{|[A-Za-z_]).*|new .*|\w{1,24}\(.*|process\.env.*)?$/i;

const LONGEST = 1500;
const LONGEST_KEY = 48;

/** The scalars inside the blocks that open at or around the offsets. */
export function findInternalBlocks(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const offset of starts) {
    if (offset < done) continue;
    let start = offset;
    while (start > 0 && offset - start < LONGEST_KEY && /[\w"'.-]/.test(text[start - 1]!)) start--;
    const element = text[start - 1] === '<' ? elementAt(text, start) : undefined;
    if (element) {
      done = element.end;
      readElements(text.slice(element.start, element.end), element.start, spans);
      continue;
    }
    const section = sectionAt(text, start);
    if (section) {
      done = section.end;
      if (section.name) spans.push({ start: section.name.start, end: section.name.start + section.name.length });
      readLines(text.slice(section.start, section.end), section.start, spans);
      continue;
    }
    while (/[.]/.test(text.slice(start, offset))) start = text.indexOf('.', start) + 1;
    OPENING.lastIndex = start;
    const match = OPENING.exec(text);
    if (!match) continue;
    const from = start + match[0].length;
    const end = /[{[]/.test(text.charAt(from)) ? endOfBrackets(text, from) : endOfIndent(text, start, from);
    done = end;
    const block = text.slice(from, end);
    // A service of a compose file, a job of a pipeline.
    if (
      /worker|upstream|connector/i.test(match[0]) &&
      /(?:^|\n)[ \t]+(?:image|build|container_name|runs-on):/.test(block)
    )
      continue;
    if (/[{[]/.test(block.charAt(0))) readObject(block, from, spans);
    else readLines(block, from, spans, NAMES.test(match[0]), /risk|fraud/i.test(match[0]));
  }
  return spans;
}

/** What an element holds whose name tells of operations: `<routing>…</routing>`. */
function elementAt(text: string, at: number): Span | undefined {
  ELEMENT.lastIndex = at;
  const match = ELEMENT.exec(text);
  if (!match) return undefined;
  const close = text.slice(at, at + LONGEST).indexOf(`</${match[1]}>`);
  return close < 0 ? undefined : { start: at + match[0].length, end: at + close };
}

/** Attributes and contents of elements. */
function readElements(block: string, offset: number, spans: Span[]): void {
  for (const match of block.matchAll(
    /(?<=[\s<])([\w:-]{1,40})=(["'])([^"'<>\n]{1,200})\2|<([\w:-]{1,40})(?: [^<>\n]{0,200})?>([^<>\n]{1,200})<\//g,
  )) {
    const value = match[3] ?? match[5]!;
    if (VISIBLE.test((match[1] ?? match[4])!) || NOTHING.test(value.trim())) continue;
    const start = offset + match.index + match[0].lastIndexOf(value);
    spans.push({ start, end: start + value.length });
  }
}

/** What stands below the head of a section that tells of operations, up to the next one. */
function sectionAt(text: string, at: number): (Span & { name?: { start: number; length: number } }) | undefined {
  let open = at;
  while (open > 0 && at - open < 4 && /[[ \t]/.test(text[open - 1]!)) open--;
  if (text[open] !== '[' || !/^\s?$/.test(text.charAt(open - 1))) return undefined;
  SECTION.lastIndex = open;
  const head = SECTION.exec(text);
  if (!head) return undefined;
  const start = open + head[0].length;
  const name = /[: ]["']?([\w-]{3,30})["']?[ \t]?\]/.exec(head[0]);
  const next = text.slice(start, start + LONGEST).search(/(?:^|\n)[ \t]{0,8}\[/);
  return {
    start: start - 1,
    end: next < 0 ? Math.min(text.length, start + LONGEST) : start + next,
    ...(name ? { name: { start: open + name.index + name[0].indexOf(name[1]!), length: name[1]!.length } } : {}),
  };
}

function endOfBrackets(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0) return i + 1;
  }
  return limit;
}

/** Lines that are indented further than the line of the key. */
function endOfIndent(text: string, key: number, from: number): number {
  const indentAt = (at: number) => /^[+-]?[ \t]*(?:- +)?/.exec(text.slice(at, at + 80))![0].length;
  const own = indentAt(text.lastIndexOf('\n', key) + 1);
  const limit = Math.min(text.length, from + LONGEST);
  let at = from;
  while (at < limit) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (end > at && indentAt(at) <= own && text.slice(at, end).trim() !== '') return at;
    at = end + 1;
  }
  return Math.min(at, limit);
}

function readObject(block: string, offset: number, spans: Span[]): void {
  for (const match of block.matchAll(
    /(?:\\?["']([\w -]{1,40})\\?["']|(?<=[{,\s])([A-Za-z_]\w{0,39}))\s{0,4}:\s{0,4}(?:\\?(["'])([^"'\n\\]{1,200})|(-?\d[\d.]{0,20}))/g,
  )) {
    const value = match[4] ?? match[5]!;
    if (VISIBLE.test((match[1] ?? match[2])!) || NOTHING.test(value)) continue;
    const end = offset + match.index + match[0].length;
    spans.push({ start: end - value.length, end });
  }
}

/** Keys whose map has a name in front of each number: `providers:⏎  kordax: 60`. */
const NAMES = /provider|psp|acquirer|venue|source|rail|route|weight/i;

function readLines(block: string, offset: number, spans: Span[], isNamed = false, isRisk = false): void {
  for (const match of block.matchAll(
    /(?:^|\n)[+-]?[ \t]{0,40}(?:- {1,4})?(?:([\w-]{1,40})(?::[ \t]{1,8}|[ \t]{0,8}=[ \t]{0,8}))?(["']?)([^\s#"'][^\n#"']{0,200})/g,
  )) {
    const value = match[3]!.trimEnd();
    if (
      (match[1] && VISIBLE.test(match[1]) && !(isRisk && match[1] === 'id')) ||
      NOTHING.test(value) ||
      value.endsWith(':')
    )
      continue;
    if (!match[1] && !/^\n?[ \t]{0,40}- /.test(match[0])) continue;
    const start = offset + match.index + match[0].length - match[3]!.length;
    if (isNamed && match[1] && /^\d{1,3}(?:\.\d+)?%?$/.test(value)) {
      const at = offset + match.index + match[0].indexOf(match[1]);
      spans.push({ start: at, end: at + match[1].length });
    }
    spans.push({ start, end: start + value.length });
  }
}
