import type { Random } from '../corpus/random.ts';
import { day, escaped, isoTime, word } from './values.ts';

/** Sets a personal value beside its label (as people read it) or its key (as programs name it). */
type PersonalForm = (label: string, key: string, value: string, r: Random) => string;

const order = (r: Random): string => `ord_${r.chars('abcdefghjkmnpqrstvwxyz0123456789', 10)}`;
const amount = (r: Random): string => `${r.int(5, 900)}.${r.digits(2)}`;

export const byLabel: readonly PersonalForm[] = [
  (l, _, v) => `${l}: ${v}`,
  (l, _, v) => `${l}\n${v}`,
  (l, _, v) => `- **${l}:** ${v}`,
  (l, _, v, r) => `Order\t${l}\tStatus\n${order(r)}\t${v}\tpaid`,
  (l, _, v, r) => `| ${l} | Amount |\n| --- | --- |\n| ${v} | ${amount(r)} |`,
  (l, _, v, r) => `Ref: ${order(r)}\n${l}: ${v}\nStatus: pending`,
  (l, _, v) => `<dt>${l}</dt><dd>${v}</dd>`,
  (l, _, v, r) => `${l};Datum;Betrag\n${v};${day(r)};${amount(r)}`,
  (l, _, v) => `${l} = ${v}`,
  (l, _, v, r) => `[${isoTime(r)}] form submitted - ${l}: "${v}"`,
  (l, _, v) => `${l}:\n\n  ${v}`,
  (l, _, v) => `<tr><th>${l}</th><td>${v}</td></tr>`,
];

export const byKey: readonly PersonalForm[] = [
  (_, k, v, r) => JSON.stringify({ order: order(r), [k]: v, total: amount(r) }, null, 2),
  (_, k, v, r) => `{"event":"checkout","data":${escaped({ [k]: v, step: r.int(1, 5) })}}`,
  (_, k, v, r) => `level=info ts=${isoTime(r)} ${k}="${v}" order=${order(r)}`,
  (_, k, v, r) => `order,${k},total\n${order(r)},"${v}",${amount(r)}`,
  (_, k, v) => `customer:\n  ${k}: "${v}"\n  active: true`,
  (_, k, v) => `<${k}>${v}</${k}>`,
  (_, k, v, r) => `UPDATE ${word(r)} SET ${k} = '${v.replaceAll("'", "''")}' WHERE id = ${r.int(1, 999)};`,
  (_, k, v, r) => `user = {"id": ${r.number(5)}, "${k}": "${v}", "plan": "pro"}`,
  (_, k, v, r) => `${isoTime(r)} DEBUG [worker-${r.int(1, 9)}] parsed ${k}: ${v}`,
  (_, k, v) => JSON.stringify([{ name: k, value: v, type: 'string' }]),
];
