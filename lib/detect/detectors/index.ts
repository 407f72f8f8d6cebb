import type { Detector } from '../rule.ts';
import { addresses } from './addresses.ts';
import { authorization } from './authorization.ts';
import { cards } from './cards.ts';
import { contact } from './contact.ts';
import { email } from './email.ts';
import { finance } from './finance.ts';
import { internal } from './internal.ts';
import { internalHosts } from './internal-hosts.ts';
import { labelledIds } from './labelled-ids.ts';
import { labelledSecrets } from './labelled-secrets.ts';
import { labelledVendors } from './labelled-vendors.ts';
import { names } from './names.ts';
import { nationalIds } from './national-ids.ts';
import { oneTimeCodes } from './one-time-codes.ts';
import { passwords } from './passwords.ts';
import { personal } from './personal.ts';
import { registrations } from './registrations.ts';
import { seedPhrases } from './seed-phrase.ts';
import { storedSecrets } from './stored-secrets.ts';
import { travelDocuments } from './travel-documents.ts';
import { vendors } from './vendors.ts';
import { wallet } from './wallet.ts';
import { zerobit } from './zerobit.ts';

/** Every built-in detector. A new family is its file and one line here. */
export const detectors: readonly Detector[] = [
  ...zerobit,
  ...vendors,
  ...authorization,
  ...storedSecrets,
  ...passwords,
  ...labelledSecrets,
  ...oneTimeCodes,
  ...labelledVendors,
  ...seedPhrases,
  ...wallet,
  ...cards,
  ...finance,
  ...email,
  ...personal,
  ...nationalIds,
  ...travelDocuments,
  ...labelledIds,
  ...registrations,
  ...addresses,
  ...names,
  ...contact,
  ...internal,
  ...internalHosts,
];
