import { type Cell, cellsOf, delimiterOf, type Labels, type Line, lineAt, SPACES, toCell } from './cells.ts';
import { classes, DIGIT, TABLE_SIZE } from './characters.ts';
import type { Field } from './fields.ts';
import { columnOf, isPairLine, labelOf } from './padded-pairs.ts';

interface Head extends Line {
  /** What a statement asks for, whose answer stands below. */
  readonly isQuery?: boolean;
  readonly cells: readonly Cell[];
  readonly delimiter: string;
}

const LABEL_LIMIT = 48;

/** Could this line be labels only? No digits, no `:=@{}`, which also ends the look at log lines at once. */
function isLabelLine(text: string, { start, end }: Line): boolean {
  if (end - start < 2 || end - start > 600) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 58 && i >= end - 2) continue;
    if (code < TABLE_SIZE && classes[code]! & DIGIT && !/^\s?$/.test(text.charAt(i + 1))) return false;
    if (code === 123 || code === 125 || code === 64 || code === 61 || code === 58 || code === 91 || code === 60)
      return false;
  }
  return true;
}

/**
 * Visits the cells under a telling column head, beside a label cell, and the line below a label that stands alone.
 *
 * @param onLine - hears the offset of every line, and which head is above it
 */
export function forEachCell(
  text: string,
  labels: Labels,
  visit: (field: Field) => void,
  onLine?: (start: number, head: Line | undefined) => void,
): void {
  let at = 0;
  let head: Head | undefined;
  // The first cell of the row to come stood on lines of its own.
  let hasFirstCell = false;
  // Where the value stands in the line above, if that line was a label and its value.
  let columnAbove = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    let end = newline < 0 ? text.length : newline;
    const next = end + 1;
    if (text[end - 1] === '\r') end--;
    const line = { start: at, end };
    onLine?.(at, head);
    at = next;
    if (end === line.start) {
      if (!head?.isQuery) head = undefined;
      columnAbove = 0;
      continue;
    }
    if (head && visitFirstLine(text, line, next, head, labels, visit)) {
      hasFirstCell = true;
      continue;
    }
    if (head && visitRow(text, line, head, hasFirstCell, labels, visit)) {
      hasFirstCell = false;
      continue;
    }
    hasFirstCell = false;
    const selected = selectedIn(text, line);
    if (selected) {
      head = selected;
      columnAbove = 0;
      continue;
    }
    const column = columnOf(text, line);
    const isPair =
      column > 0 &&
      isPairLine(text, line, column, labels) &&
      (column === columnAbove ||
        column === columnOf(text, lineAt(text, next)) ||
        labels.isSure(labelOf(text, line, column)));
    head = isPair ? undefined : headAt(text, line, next, labels);
    // The longest label reaches up to the column.
    const isFilled =
      !isPair &&
      columnAbove > 0 &&
      /^\S \S/.test(text.slice(line.start + columnAbove - 2, line.start + columnAbove + 1));
    if (isPair) visitPair(text, line, column, labels, visit);
    else if (isFilled) visitPair(text, line, columnAbove, labels, visit);
    columnAbove = isPair ? column : isFilled ? columnAbove : 0;
    if (!isPair && end - line.start <= 600 && !(head && isRowOf(text, next, head)) && hasCells(text, line))
      visitLabelCells(text, line, labels, visit);
    if (isPair || !isLabelLine(text, line)) continue;
    const content = text.slice(line.start, end);
    if (!head && content.length <= LABEL_LIMIT) visitBelow(text, line, next, labels, visit);
  }
}

function headAt(text: string, line: Line, next: number, labels: Labels): Head | undefined {
  if (!isLabelLine(text, line)) return undefined;
  const delimiter = delimiterOf(text.slice(line.start, line.end));
  if (!delimiter) return undefined;
  const cells = cellsOf(text, line, delimiter);
  if (cells.length === 2 && !labels.isKnown(cells[1]!.text) && isPairAbove(text, line, delimiter)) return undefined;
  const head = { ...line, cells, delimiter };
  const isCounted = delimiter === ';' && cells.length > 2 && isRowOf(text, next, head);
  if (delimiter === SPACES && !isRowOf(text, next, head)) return undefined;
  return isHead(cells, labels, isCounted ? '\t' : delimiter) &&
    (valueColumn(cells.map((cell) => cell.text)) !== undefined || !startsWithLabel(text, next, delimiter, labels))
    ? head
    : undefined;
}

/** `Pool⇥EUR-USDT` over `Provider⇥Fakerail Markets`: one more pair, and no heads. */
function isPairAbove(text: string, { start }: Line, delimiter: string): boolean {
  if (start < 2 || delimiter === SPACES || delimiter === ',') return false;
  let above = lineAt(text, text.lastIndexOf('\n', start - 2) + 1);
  // The rule under the heads of Markdown.
  if (above.start > 1 && /^[\s|:-]+$/.test(text.slice(above.start, above.end)))
    above = lineAt(text, text.lastIndexOf('\n', above.start - 2) + 1);
  return above.end - above.start < 300 && cellsOf(text, above, delimiter).length === 2;
}

/** The columns that a statement selects, for the rows that a shell prints below it. */
function selectedIn(text: string, { start, end }: Line): Head | undefined {
  if (end - start > 600) return undefined;
  const match = /(?:^|[^\w])select ((?:[\w."`]{1,60}, ?){1,20}[\w."`]{1,60}) from /i.exec(text.slice(start, end));
  if (!match) return undefined;
  let at = start + match.index + match[0].indexOf(match[1]!);
  const cells = match[1]!.split(',').map((name) => {
    const cell = toCell(text, at, at + name.length);
    at += name.length + 1;
    return { ...cell, text: cell.text.slice(cell.text.lastIndexOf('.') + 1) };
  });
  const rest = text.slice(end + 1, end + 2000);
  const delimiter = rest.includes('\t') ? '\t' : rest.includes('|') ? '|' : SPACES;
  return { start, end, cells, delimiter, isQuery: true };
}

/** Does the line at `from` have as many cells as the head? */
function isRowOf(text: string, from: number, head: Head): boolean {
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline;
  return end - from <= 4000 && cellsOf(text, { start: from, end }, head.delimiter).length === head.cells.length;
}

function isHead(cells: readonly Cell[], labels: Labels, delimiter: string): boolean {
  if (cells.length < 2) return false;
  const known = cells.filter(({ text }) => labels.isKnown(text)).length;
  const telling = cells.filter(({ text }) => labels.isTelling(text)).length;
  const isShaped = cells.every(
    ({ text }) =>
      text.length <= LABEL_LIMIT &&
      !/[.!?]$/.test(
        text.length <= 14 ? text.replace(/\.$/, '') : text.replace(/(?: no| nr| num| núm|name)\.$/i, ''),
      ) &&
      text.split(' ').length <= 5,
  );
  if (isShaped && valueColumn(cells.map(({ text }) => text))) return true;
  return (
    isShaped &&
    telling > 0 &&
    (!(',;'.includes(delimiter) || delimiter === SPACES) ||
      known * 2 >= cells.length ||
      (delimiter === SPACES && cells.length > 2 && cells.some(({ text }) => labels.isSure(text))))
  );
}

const NAMES = /^(?:name|key|variable|setting|parameter|property|env(?:ironment)? variable)$/i;
const VALUES = /^(?:value|default|current value|wert|valeur|valor|valore|waarde|wartość)$/i;

/** The columns of a table of settings: one names what another holds. */
function valueColumn(heads: readonly string[]): { name: number; value: number } | undefined {
  const [name, value] = [NAMES, VALUES].map((pattern) => heads.findIndex((head) => pattern.test(head)));
  return name! >= 0 && value! >= 0 ? { name: name!, value: value! } : undefined;
}

/** Rows of `label⇥value` look like a head followed by rows; their second line begins with a label too. */
function startsWithLabel(text: string, from: number, delimiter: string, labels: Labels): boolean {
  const newline = text.indexOf('\n', from);
  const cells = cellsOf(text, { start: from, end: newline < 0 ? text.length : newline }, delimiter);
  return cells.length > 1 && isLabel(cells[0]!.text, labels);
}

function visitRow(
  text: string,
  line: Line,
  head: Head,
  hasFirstCell: boolean,
  labels: Labels,
  visit: (field: Field) => void,
): boolean {
  const cells = cellsOf(text, line, head.delimiter);
  if (/^[\s|:+-]+$/.test(text.slice(line.start, line.end))) return true;
  if (cells.length < 2 || cells.length > head.cells.length + 1) return false;
  if (head.delimiter === SPACES && cells.length !== head.cells.length) return false;
  const columns = head.cells.map((cell) => cell.text);
  const settings = valueColumn(columns);
  const setting = settings && cells[settings.name];
  const held = settings && cells[settings.value];
  if (setting && held?.text && labels.isTelling(setting.text))
    visit({
      label: setting.text,
      style: 'cell',
      isQuoted: true,
      labelStart: setting.start,
      start: held.start,
      end: held.end,
    });
  const shift = hasFirstCell && cells.length === columns.length - 1 ? 1 : 0;
  cells.forEach((cell, at) => {
    const index = at + shift;
    const label = columns[index];
    if (label && cell.text && labels.isTelling(label)) {
      visit({
        label,
        style: 'cell',
        isQuoted: true,
        labelStart: head.cells[index]!.start,
        start: cell.start,
        end: cell.end,
        columns,
      });
    }
  });
  return true;
}

/** Numbers make a value of what ends like a label: `TSY-EUR-4223-T6`, `order_12`. */
const isLabel = (text: string, labels: Labels) =>
  text.split(' ', 5).length < 5 && !/\d{3}|[_-][a-z]*\d/i.test(text) && labels.isKnown(text);

const FIRST_CELL_LINES = 3;

/** A line of a first cell that has several: the row's other columns stand on one of the next lines. */
function visitFirstLine(
  text: string,
  line: Line,
  from: number,
  head: Head,
  labels: Labels,
  visit: (field: Field) => void,
): boolean {
  const [first] = head.cells;
  const cell = toCell(text, line.start, line.end);
  if (!first || head.delimiter !== '\t' || !cell.text || text.slice(line.start, line.end).includes('\t')) return false;
  let at = from;
  for (let looked = 0; looked < FIRST_CELL_LINES && at < text.length; looked++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const count = cellsOf(text, { start: at, end }, '\t').length;
    at = end + 1;
    if (count === 1) continue;
    if (count < head.cells.length - 1 || count > head.cells.length) return false;
    if (labels.isTelling(first.text)) {
      const columns = head.cells.map((column) => column.text);
      const { start, end: cellEnd } = cell;
      visit({
        label: first.text,
        style: 'cell',
        isQuoted: true,
        labelStart: first.start,
        start,
        end: cellEnd,
        columns,
      });
    }
    return true;
  }
  return false;
}

/** Visits the value behind a label that is padded to the column; further pairs of the line as cells. */
function visitPair(text: string, line: Line, column: number, labels: Labels, visit: (field: Field) => void): void {
  const label = labelOf(text, line, column);
  const start = line.start + column;
  if (!labels.isTelling(label) || isLabel(text.slice(start, line.end).trim(), labels)) return;
  const gap = text.slice(start, line.end).search(/(?<! ) {3,}\S/);
  const end = gap < 0 ? line.end : start + gap;
  visit({
    label,
    style: 'line',
    isQuoted: false,
    labelStart: line.start + text.slice(line.start, start).indexOf(label),
    start,
    end,
  });
  if (gap >= 0) visitLabelCells(text, { start: end, end: line.end }, labels, visit);
}

/** Does tabs or the bars of Markdown divide this line? */
const hasCells = (text: string, { start, end }: Line) => text[start] === '|' || text.slice(start, end).includes('\t');

function visitLabelCells(text: string, line: Line, labels: Labels, visit: (field: Field) => void): void {
  const whole = text.slice(line.start, line.end);
  const delimiter = whole.includes('\t') ? '\t' : whole.includes('|') ? '|' : SPACES;
  const cells = cellsOf(text, line, delimiter).filter((cell) => cell.text !== '');
  for (let index = 0; index + 1 < cells.length; index++) {
    const { text: label, start: labelStart } = cells[index]!;
    const value = cells[index + 1]!;
    if (label.length <= LABEL_LIMIT && labels.isTelling(label) && !isLabel(value.text, labels)) {
      visit({ label, style: 'cell', isQuoted: true, labelStart, start: value.start, end: value.end });
    }
  }
}

function visitBelow(text: string, line: Line, from: number, labels: Labels, visit: (field: Field) => void): void {
  const { text: label, start: labelStart } = toCell(text, line.start, line.end);
  // Below `-----END PRIVATE KEY-----` the key is over, below a statement stands the next one.
  if (label.startsWith('-----END') || /[;{}]$/.test(label) || !labels.isTelling(label)) return;
  let start = from;
  while (start < text.length && start < from + 4 && /\s/.test(text[start]!)) start++;
  const newline = text.indexOf('\n', start);
  const value = toCell(text, start, Math.min(newline < 0 ? text.length : newline, start + 400));
  // `EUR-USDT:` begins a block of its own.
  if (text[value.end] === ':') return;
  if (value.text && !isLabel(value.text, labels) && !/^[\w .-]{2,40}:\s/.test(value.text)) {
    visit({ label, style: 'below', isQuoted: true, labelStart, start: value.start, end: value.end });
  }
}
