import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: Node;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const apply = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);

const visitAll = (node: unknown, visit: (node: Node) => boolean): void => {
  if (Array.isArray(node)) for (const child of node) visitAll(child, visit);
  else if (typeof node === 'object' && node !== null && visit(node as Node))
    for (const child of Object.values(node)) visitAll(child, visit);
};

/** Leaves the detectors' examples, sources and titles out of what is built: they are for tests and documents. */
export function stripProofs(): Plugin {
  return {
    name: 'strip-proofs',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]lib[\\/]detect[\\/]detectors[\\/]/.test(id)) return null;
      const edits: Edit[] = [];
      visitAll(this.parse(code), ({ type, start, end, key, value, callee, arguments: given }) => {
        const isTitle = key?.name === 'label' && value?.type === 'Literal';
        if (type === 'Property' && key?.name && (['matches', 'ignores', 'source'].includes(key.name) || isTitle)) {
          edits.push({ start, end: code[end] === ',' ? end + 1 : end, text: '' });
          return false;
        }
        // `token(id, label, keywords, pattern, source, example)`
        if (type === 'CallExpression' && callee?.name === 'token' && given)
          for (const proof of [given[1]!, ...given.slice(4, 6)])
            edits.push({ start: proof.start, end: proof.end, text: '0' });
        return true;
      });
      return { code: apply(code, edits), map: null };
    },
  };
}

/** Front coding, as `lib/detect/word-set.ts` reads it: a capital for the shared beginning, then the rest. */
function pack(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(word.length, previous.length, 25) && word[shared] === previous[shared]) shared += 1;
      previous = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** Packs the lists of words that `wordSet` is given, and the word list of BIP-39: a quarter of them goes away. */
export function packWords(): Plugin {
  const SET = /[\\/]lib[\\/]detect[\\/]word-set\.ts$/;
  return {
    name: 'pack-words',
    enforce: 'post',
    async transform(code, id) {
      if (/bip39[\\/]wordlists[\\/]english\.js$/.test(id)) {
        const list = /`([a-z\n]+)`/.exec(code)?.[1]?.split('\n');
        const set = await this.resolve('@/lib/detect/word-set.ts');
        if (list?.length !== 2048 || !set) throw new Error(`no word list in ${id}`);
        const packed = pack(list);
        return {
          code: `import { wordSet } from ${JSON.stringify(set.id)};\nexport const wordlist = [...wordSet('${packed}')];`,
          map: null,
        };
      }
      if (!/[\\/]lib[\\/]detect[\\/]/.test(id) || SET.test(id) || !code.includes('wordSet(')) return null;
      const edits: Edit[] = [];
      visitAll(this.parse(code), ({ type, callee, arguments: given }) => {
        const [list] = given ?? [];
        if (type !== 'CallExpression' || callee?.name !== 'wordSet' || !list) return true;
        const text = list.quasis?.[0]?.value.cooked ?? list.value;
        if (typeof text !== 'string' || !/^[^A-Z]+$/.test(text)) return true;
        const words = [...new Set(text.trim().split(/\s+/))].sort();
        edits.push({ start: list.start, end: list.end, text: JSON.stringify(pack(words)) });
        return true;
      });
      return { code: apply(code, edits), map: null };
    },
  };
}
