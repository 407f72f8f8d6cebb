/** What pictures call otherwise than the engine: the same value has the same label in text and picture. */
const ENGINE_KINDS: Readonly<Record<string, string>> = {
  'json-web-token': 'jwt',
  signature: 'webhook-signature',
  wallet: 'wallet-address',
  'connection-string': 'url-credentials',
  'url-token': 'token',
  'document-number': 'travel-document',
  'machine-readable-zone': 'travel-document',
  address: 'postal-address',
  'high-entropy': 'unlabelled-key',
  code: 'one-time-code',
  internal: 'internal-note',
};

/** Reasons to cover that name no kind of value. */
const VAGUE = new Set(['unknown', 'unread', 'unsure']);

export const toEngineKind = (kind: string): string => ENGINE_KINDS[kind] ?? kind;
export const isVague = (kind: string): boolean => VAGUE.has(kind);
