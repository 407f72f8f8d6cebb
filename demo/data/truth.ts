import type { DemoData } from '../data.ts';
import * as documents from './documents.ts';
import { logDocument } from './log-document.ts';
import { type Planted, plantedIn } from './marked.ts';

export const pages = ['overview', 'keys', 'webhooks', 'sessions', 'kyc', 'pools', 'logs'] as const;
export type Page = (typeof pages)[number];

/** One value on one page; a value on two pages has two entries. */
export interface TruthEntry {
  readonly kind: string;
  /** As displayed: grouped, formatted, in the page's own spelling. */
  readonly value: string;
  readonly page: Page;
}

export interface Truth {
  readonly seed: number;
  /** Everything secret, personal or internal. */
  readonly secrets: readonly TruthEntry[];
  /** Everything a draft may keep. */
  readonly identifiers: readonly TruthEntry[];
}

/** What each page shows, behind its reveal buttons and down its scrollers included. */
function plantedOn(data: DemoData): Record<Page, readonly Planted[]> {
  const { applicant, credentials, ids, internal, operator, rows, teammates } = data;
  const [{ customer }, second] = rows;
  const shell = [operator.name, operator.email, ids.account, ids.partnerId];
  const support = [rows[0].id, ids.requests[0]!, ids.events[0]!, ids.transaction, ids.order, ids.firstSeen];
  return {
    overview: [...shell, ...support, ...ids.sessions.slice(0, 5)],
    keys: [
      ...shell,
      ...plantedIn(documents.envFile(data)),
      ...plantedIn(documents.curlSnippet(data)),
      credentials.testPublishableKey,
      credentials.deployToken,
      credentials.cloudKeyId,
      ...teammates.map(({ email }) => email),
    ],
    webhooks: [
      ...shell,
      credentials.webhookSecret,
      credentials.previousWebhookSecret,
      credentials.hookPassword,
      credentials.exportToken,
      ...ids.deliveries,
      ...ids.events,
      ...plantedIn(documents.deliveryRequest(data)),
      ...plantedIn(documents.deliveryResponse(data)),
    ],
    sessions: [
      ...shell,
      ...support,
      ...rows.flatMap((row) => [row.id, row.customer.name, row.customer.email, row.customer.phone]),
      ...plantedIn(documents.sessionJson(data)),
      data.card,
      data.payoutIban,
      credentials.embedToken,
      ids.idempotencyKey,
      customer.address,
      second!.customer.address,
    ],
    kyc: [
      ...shell,
      applicant.id,
      applicant.name,
      applicant.birthDate,
      applicant.address,
      applicant.email,
      applicant.phone,
      applicant.passport,
      applicant.taxId,
      applicant.iban,
      applicant.surname,
      applicant.givenNames,
      applicant.passportBirthDate,
      ...applicant.mrz,
      rows[1]!.id,
      ids.userReference,
      ids.requests[1]!,
    ],
    pools: [
      ...shell,
      data.fundingIban,
      internal.bic,
      internal.fundingReference,
      internal.bank,
      internal.venue,
      internal.treasury,
      internal.coldWallet,
      internal.route,
      internal.worker,
      internal.refillWorker,
      internal.settleHost,
      internal.runbook,
      internal.routingNote,
      internal.treasuryNote,
      internal.incidentNote,
      ...plantedIn(documents.supportPacket(data)),
      ...plantedIn(documents.poolEvent(data)),
    ],
    logs: [...shell, ...documents.terminalLines(data).flatMap(plantedIn), ...plantedIn(logDocument(data))],
  };
}

/** Every value planted in the demo, with the page where it stands. */
export function truth(data: DemoData): Truth {
  const seen = new Set<string>();
  const entries = Object.entries(plantedOn(data)).flatMap(([page, planted]) =>
    planted.flatMap(({ kind, value, keep }) => {
      const id = [page, kind, value].join('\n');
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ keep, entry: { kind, value, page: page as Page } }];
    }),
  );
  const those = (kept: boolean) => entries.filter(({ keep }) => keep === kept).map(({ entry }) => entry);
  return { seed: data.seed, secrets: those(false), identifiers: those(true) };
}
