import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { detectors } from './detectors/index.ts';

/** Names the rules that looked at something: the same for the same detectors, another one after any change to a rule. */
export const rulesVersion: string = bytesToHex(
  sha256(
    utf8ToBytes(
      detectors
        .map(({ id, tier, pattern, field, keywords }) =>
          [id, tier, pattern?.source, pattern?.flags, field?.words, field?.weak, field?.value?.source, keywords].join(
            ' ',
          ),
        )
        .join('\n'),
    ),
  ),
).slice(0, 12);
