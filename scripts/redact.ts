import { createInterface } from 'node:readline';
import type { Finding } from '../lib/detect/detector.ts';
import { redactHtml } from '../lib/redact/redact-html.ts';
import { redactText } from '../lib/redact/redact-text.ts';

interface Request {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
}

function parse(line: string): Request {
  const request: unknown = JSON.parse(line);
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw new TypeError('not an object');
  const { id, text, html } = request as Record<string, unknown>;
  if (typeof id !== 'string') throw new TypeError('id is not a string');
  if (typeof text === 'string') return { id, text };
  if (typeof html === 'string') return { id, html };
  throw new TypeError('neither text nor html is a string');
}

const toPlain = ({ kind, category, tier, start, end }: Finding) => ({ kind, category, tier, start, end });

/** One line of JSON in, one out. Each line is a draft of its own. An error's sentence quotes nothing of the line. */
function answer(line: string): string {
  let request: Request;
  try {
    request = parse(line);
  } catch (error) {
    return JSON.stringify({
      id: null,
      error: error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : 'failed',
    });
  }
  try {
    if (request.text !== undefined) {
      const { text, findings } = redactText(request.text);
      return JSON.stringify({ id: request.id, text, findings: findings.map(toPlain) });
    }
    const { html, findings } = redactHtml(request.html!);
    return JSON.stringify({ id: request.id, html, findings: findings.map(toPlain) });
  } catch {
    return JSON.stringify({ id: null, error: 'detection failed' });
  }
}

const output: string[] = [];
const flush = () => {
  if (output.length > 0) process.stdout.write(`${output.join('\n')}\n`);
  output.length = 0;
};
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  if (output.push(answer(line)) >= 256) flush();
}
flush();
