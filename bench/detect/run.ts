/**
 * Measures the detection engine on generated texts, public rule examples and speed, beside its peers.
 *
 * *sealed* shows totals only: no family, no miss, no text, and the peers run on it. The other parts are open, their
 * misses may be read; *validation*, *challenge* and *written* were measured blind before they were opened. Every second
 * text of *written* is held out: it too shows totals only.
 *
 * node bench/detect/run.ts [--seed 1] [--scale 1] [--misses N [--part tuning|development|validation|challenge|written]] [--corpora DIR] [--peers DIR]
 *   [--peer-step 5] [--no-speed]
 * The peers are installed into .cache/peers unless `--peers` names another folder.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGitleaks } from './gitleaks.ts';
import { gitleaksOf, installPeers } from './install-peers.ts';
import { drawCorpora, measure, measurePeer, ours } from './measure.ts';
import { countFamilies, describeMisses, nameWorst } from './misses.ts';
import { loadPeers } from './peers.ts';
import { readPublicExamples } from './public-rules.ts';
import { drawRuleExamples } from './rule-examples.ts';
import { found, interval, judge, macro, toPercent, total } from './score.ts';
import { compareSpeed } from './speed.ts';
import { toMarkdown, toRows } from './table.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    misses: { type: 'string' },
    part: { type: 'string', default: 'tuning' },
    corpora: { type: 'string' },
    peers: { type: 'string' },
    'peer-step': { type: 'string', default: '5' },
    'no-speed': { type: 'boolean', default: false },
  },
});
const OPEN = ['tuning', 'development', 'validation', 'challenge', 'written'] as const;
const seed = Number(options.seed);
const scale = Number(options.scale);

if (options.misses !== undefined) {
  const part = OPEN.find((name) => name === options.part);
  if (!part) {
    console.error(`--misses is for the open parts: --part ${OPEN.join(', ')}.`);
    process.exit(1);
  }
  const measured = measure(drawCorpora(seed, part, scale), ours);
  const columns = [{ name: part as string, rows: toRows(measured), hasConfidence: true }];
  if (part === 'written') {
    const held = measure(drawCorpora(seed, 'written-held', scale), ours);
    columns.push({ name: 'held out', rows: toRows(held), hasConfidence: true });
  }
  console.log(toMarkdown(columns));
  console.log(describeMisses(measured, Number(options.misses)));
  process.exit(0);
}

const peersFolder = options.peers ?? installPeers();
const { peers, missing } = await loadPeers(peersFolder);
const gitleaks =
  (options.corpora && (await readGitleaks(join(options.corpora, 'gitleaks.toml')))) ||
  (await readGitleaks(gitleaksOf(peersFolder)));
if (gitleaks)
  peers.unshift({ name: `gitleaks, ${gitleaks.rules.length} rules`, strong: 'secrets', run: gitleaks.engine });
else missing.unshift('gitleaks (no gitleaks.toml)');

const sealedCorpora = drawCorpora(seed, 'sealed', scale);
const sealed = measure(sealedCorpora, ours);
const validation = measure(drawCorpora(seed, 'validation', scale), ours);
const challenge = measure(drawCorpora(seed, 'challenge', scale), ours);
const written = measure(drawCorpora(seed, 'written', scale), ours);
const held = measure(drawCorpora(seed, 'written-held', scale), ours);
const development = measure(drawCorpora(seed, 'development', scale), ours);
const tuning = measure(drawCorpora(seed, 'tuning', scale), ours);
const columns = [
  { name: 'ours, sealed', rows: toRows(sealed, true), hasConfidence: true },
  { name: 'ours, validation', rows: toRows(validation), hasConfidence: true },
  { name: 'ours, challenge', rows: toRows(challenge), hasConfidence: true },
  { name: 'ours, written', rows: toRows(written), hasConfidence: true },
  { name: 'ours, written, held out', rows: toRows(held), hasConfidence: true },
  { name: 'ours, development', rows: toRows(development), hasConfidence: true },
  { name: 'ours, tuning', rows: toRows(tuning), hasConfidence: true },
];
for (const peer of peers) {
  const rows = toRows(await measurePeer(sealedCorpora, peer, Number(options['peer-step'])), true);
  columns.push({ name: peer.name, rows: rows.filter(({ what }) => !/evasion/.test(what)), hasConfidence: false });
}
console.log(`Seed ${seed}, scale ${scale}. Peers on every ${options['peer-step']}th sealed text.\n`);
console.log(toMarkdown(columns));
console.log(`\nNot installed: ${missing.join('; ') || 'none'}.`);
const counts = Object.entries(sealed).map(([name, list]) => `${name} ${list.length}`);
console.log(`Sealed texts: ${counts.join(', ')}.`);
console.log(`Sealed: ${countFamilies(sealed).join('; ')}.`);
console.log(`Worst families, validation: ${nameWorst(validation, 12).join('; ')}.`);
console.log(`Worst families, challenge: ${nameWorst(challenge, 12).join('; ')}.`);
console.log(`Worst families, written: ${nameWorst(written, 12).join('; ')}.`);
console.log(`Worst families, development: ${nameWorst(development, 12).join('; ')}.`);
console.log(`Worst families, tuning: ${nameWorst(tuning, 12).join('; ')}.`);

await reportPublic();
if (!options['no-speed']) console.log(`\n${await compareSpeed(peers, seed)}`);

async function reportPublic(): Promise<void> {
  const worst: string[] = [];
  const examples = options.corpora ? await readPublicExamples(options.corpora) : [];
  if (!options.corpora) console.log('\nPublic rule examples: not measured (no --corpora).');
  if (gitleaks) examples.push(drawRuleExamples(gitleaks.rules, seed, 6));
  console.log(
    '\n| public examples | rules | covered or hit, by rule | 95 % of cases | beyond | negatives flagged | 95 % |\n|---|---|---|---|---|---|---|',
  );
  for (const { source, positives, negatives } of examples) {
    const withSpans = positives.filter(({ planted }) => planted.length > 0).map((sample) => judge(sample, ours));
    const hits = positives.filter(({ planted }) => planted.length === 0).map((sample) => judge(sample, ours));
    const no = total(negatives.map((sample) => judge(sample, ours)));
    for (const [kind, list] of [
      ['covered', withSpans],
      ['hit', hits],
    ] as const) {
      if (list.length === 0) continue;
      const sum = total(list);
      const share = kind === 'covered' ? found(sum.values) : sum.flagged;
      const byRule = macro(list, (t) => (kind === 'covered' ? found(t.values) : t.flagged));
      const rules = new Set(list.map(({ sample }) => sample.family)).size;
      const beyond = kind === 'covered' ? `${toPercent(sum.beyond).toFixed(2)} %` : 'no spans';
      const flagged = negatives.length === 0 ? 'none' : `${toPercent(no.flagged).toFixed(1)} %`;
      console.log(
        `| ${source}, ${kind} | ${rules} | ${byRule.toFixed(1)} % | ${interval(share)} | ${beyond} | ${flagged} | ${interval(no.flagged)} |`,
      );
      worst.push(`${source}: ${nameWorst({ all: list }, 12).join('; ') || 'none'}`);
    }
  }
  console.log(`\nRules least covered: ${worst.join('. ')}.`);
}
