import { wordSet } from './word-set.ts';

/** Statuses and codes that 0Bit documents for its partners (0Bit docs: errors, pool availability, statuses). */
const DOCUMENTED = wordSet(
  'open completed expired cancelled active consumed pending in_flight succeeded dead_lettered rejected quoted reserved settled failed released returned payin_credit buy_debit buy_refund created requires_payment payment_detected confirming processing underpaid overpaid paid delivered dead available unavailable filled on_ramp off_ramp swap fulfilled manual_review delayed duplicated mismatched resolved invalid_request key_mode_mismatch pools_not_enabled pool_access_suspended kyc_not_approved pool_not_allowed pool_dry engine_unavailable rate_unavailable unavailable_reason invalid_signature stale_signature signature_mismatch retry_exhausted missing_obit_server_config unknown_gate_session',
);

/** Is the whole of a value a status or a code of the public documentation? Support needs it, wherever it stands. */
export const isPartnerVisible = (value: string): boolean =>
  DOCUMENTED.has(/^["'`(]{0,2}([a-z_]{4,30})["'`),;.]{0,3}$/i.exec(value)?.[1]?.toLowerCase() ?? '');
