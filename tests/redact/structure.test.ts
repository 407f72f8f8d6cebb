import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactText } from '@/lib/redact/redact-text';
import { cases, progress } from '../detect/cases';
import { plant } from '../detect/planted';

const RUNS = cases(1500);

/** A made-up value, as it stands in a document: a string, or a number where it has digits alone. */
const planted = fc.nat(100_000).map((seed) => plant(seed).value);
const card = fc.nat(1000).map((seed) => plant(8 * seed + 6).value);
const words = fc.constantFrom(
  'open',
  'quote locked',
  'EUR-USDT',
  'a "quoted" word',
  'back\\slash',
  'zwei\nZeilen',
  'é…',
  '',
);
const keys = fc.constantFrom('id', 'status', 'email', 'secret', 'card', 'note', 'data', 'x-y', 'line 1');

const { tree: documents } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    planted,
    card.map(Number),
    fc.integer(),
    fc.constantFrom(true, false, null, 1.5e-9),
    planted.map((value) => `see ${value} there`),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof({ weight: 4, arbitrary: keys }, { weight: 1, arbitrary: planted }), tie('tree'), {
      maxKeys: 5,
    }),
    fc.record({ payload: tie('tree').map((inner) => JSON.stringify(inner)) }),
  ),
}));

const shapes = fc.array(documents, { minLength: 1, maxLength: 3 });

function check(what: string, property: (documents: readonly unknown[]) => void): void {
  let done = 0;
  const counted = (list: readonly unknown[]) => {
    done += 1;
    progress(what, done, RUNS);
    property(list);
  };
  fc.assert(fc.property(shapes, counted), { numRuns: RUNS, seed: 5 });
}

/** Lists, objects and their sizes: what is left of a document once its values are gone. */
function skeleton(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(skeleton);
  if (typeof node === 'object' && node !== null) return Object.values(node).map(skeleton);
  return 'value';
}

const timeoutMs = cases(120_000);

test(
  'JSON that goes in comes out as JSON of the same shape, plain and indented',
  () => {
    check('JSON', (list) => {
      for (const text of [JSON.stringify(list), JSON.stringify(list, null, 2)]) {
        const clean: unknown = JSON.parse(redactText(text).text);
        expect(skeleton(clean)).toEqual(skeleton(list));
      }
    });
  },
  timeoutMs,
);

test(
  'so does every line of a log of JSON',
  () => {
    check('JSON lines', (list) => {
      const lines = list.map((document) => JSON.stringify({ at: '2030-01-02T03:04:05Z', document }));
      const clean = redactText(lines.join('\n')).text.split('\n');
      expect(clean.map((line) => skeleton(JSON.parse(line)))).toEqual(lines.map((line) => skeleton(JSON.parse(line))));
    });
  },
  timeoutMs,
);

test(
  'a HAR stays a HAR, and the body of an HTTP message stays JSON',
  () => {
    check('HAR', (list) => {
      const body = JSON.stringify(list);
      const { value } = plant(body.length);
      const headers = [{ name: 'Authorization', value: `Bearer ${value}` }];
      const request = { method: 'POST', url: `https://gate-api.0bit.app/v1/x?token=${value}`, headers };
      const har = {
        log: { version: '1.2', entries: [{ request, response: { status: 200, content: { text: body } } }] },
      };
      const clean = redactText(JSON.stringify(har)).text;
      expect(skeleton(JSON.parse(clean))).toEqual(skeleton(har));
      expect(clean).not.toContain(value.slice(0, 12));

      const message = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nSet-Cookie: sid=${value}\r\n\r\n${body}`;
      const [head, rest] = redactText(message).text.split('\r\n\r\n');
      expect(head).not.toContain(value.slice(0, 12));
      expect(skeleton(JSON.parse(rest!))).toEqual(skeleton(list));
    });
  },
  timeoutMs,
);
