/** A kind of finding in words, as its placeholder says it: `payment-card` reads `payment card`. */
export const kindName = (kind: string): string => kind.replaceAll('-', ' ');
