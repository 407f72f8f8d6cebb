import { storage } from 'wxt/utils/storage';
import { Policy, strictest } from './policy';

const item = storage.defineItem<unknown>('local:policy', { fallback: strictest, version: 1 });

/** Stored data is input too: what does not parse reads as the strictest policy. */
const parse = (stored: unknown): Policy => Policy.catch(strictest).parse(stored);

export const policyItem = {
  read: async () => parse(await item.getValue()),
  write: (policy: Policy) => item.setValue(Policy.parse(policy)),
  watch: (onChange: (policy: Policy) => void) => item.watch((stored) => onChange(parse(stored))),
  clear: () => item.removeValue(),
};
