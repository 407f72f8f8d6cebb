import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: Node;
}

/** Leaves the detectors' examples and sources out of what is built: they are proofs for tests and documents. */
export function stripProofs(): Plugin {
  return {
    name: 'strip-proofs',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]lib[\\/]detect[\\/]detectors[\\/]/.test(id)) return null;
      const spans: { start: number; end: number; text: string }[] = [];
      const visit = (node: unknown): void => {
        if (Array.isArray(node)) node.forEach(visit);
        if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
        const { type, key, value } = node as Node;
        if (type === 'Property' && value && key?.name && ['matches', 'ignores', 'source'].includes(key.name)) {
          if (value.type === 'ArrayExpression') spans.push({ start: value.start, end: value.end, text: '[]' });
          else if (value.type === 'Literal' && key.name === 'source')
            spans.push({ start: value.start, end: value.end, text: "''" });
          return;
        }
        for (const child of Object.values(node)) visit(child);
      };
      visit(this.parse(code));
      let stripped = code;
      for (const { start, end, text } of spans.sort((a, b) => b.start - a.start)) {
        stripped = stripped.slice(0, start) + text + stripped.slice(end);
      }
      return { code: stripped, map: null };
    },
  };
}
