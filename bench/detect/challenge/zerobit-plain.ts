import { two } from '../corpus/random.ts';
import type { Families } from '../validation/family.ts';
import { clock, day, word } from '../validation/values.ts';

/** Texts around an integration with nothing in them that must go. */
export const zerobitPlain: Families = {
  placeholders: [
    (r) => `OBIT_SECRET_KEY=sk_test_${'x'.repeat(r.int(16, 32))}\nOBIT_WEBHOOK_SECRET=wh${'sec_'}${'x'.repeat(24)}`,
    'Authorization: Bearer $OBIT_SECRET_KEY',
    'secretKey: "<your sk_live key>"',
    (r) => `Secret key  sk_live_${'*'.repeat(r.int(12, 24))}  Reveal`,
    'client = GateClient(secret_key=os.environ["GATE_SECRET_KEY"])',
    'webhook_secret: {{ lookup("env", "OBIT_WEBHOOK_SECRET") }}',
    (r) => `Signing secret: ${'•'.repeat(r.int(8, 32))} (hidden)`,
    'export GATE_KEY="${GATE_KEY:?set it first}"',
    'curl -H "Authorization: Bearer {{gate_key}}" {{base_url}}/v1/gate_sessions',
    'env:\n  GATE_SECRET_KEY: ${{ secrets.GATE_SECRET_KEY }}',
    'Replace sk_test_YOUR_KEY by the key from the hub, then run the sample with user@example.com.',
  ],
  'product-talk': [
    'Can one account use 0Gate and 0Pools with the same webhook endpoint, or does each product need its own?',
    'Our sandbox checkout opens the widget, but onReady never fires in Safari on iPad.',
    'What is the difference between a cancelled and an expired session for the buyer?',
    (r) => `We plan to go live in ${r.pick(['March', 'autumn', 'week 31'])} with EUR only, BRL follows later.`,
    'Does the rate include both fees, or is the network fee taken from the token amount?',
    'The hosted page ignores our brand colour, although the preview in the hub shows it.',
    'How long should we keep event ids for deduplication? The page on event logs gives no number.',
    'Is it allowed to open the ramp in a mobile webview, and which origin do we register for it?',
    'Our finance team wants one export per day instead of one per week. Is there an endpoint for that?',
  ],
  'product-talk-languages': [
    'Im Testmodus kommt der Webhook sofort, im Livebetrieb erst nach einigen Minuten. Woran liegt das?',
    'Le bouton de paiement reste gris tant que la session n’est pas créée, est-ce normal ?',
    '¿Se puede cambiar la moneda de una sesión abierta o hay que crear otra?',
    'O widget abre, mas a lista de métodos de pagamento vem vazia em produção.',
    'Il preventivo scade prima che il cliente arrivi alla conferma: si può allungare il tempo?',
    'Kunnen we de webhook-url per omgeving apart instellen in de hub?',
    'Czy identyfikator zdarzenia zmienia się przy ponownym wysłaniu?',
    'Der Anbieter unserer Firewall sperrt iframes, welche Hosts müssen wir freigeben?',
    'La ruta afectada es la del checkout; las demás páginas funcionan.',
  ],
  'integration-code': [
    'export async function POST(req: Request) {\n  const raw = await req.text();\n  const ok = verify(raw, req.headers.get("gate-signature"), process.env.OBIT_WEBHOOK_SECRET);\n  return new Response(null, { status: ok ? 204 : 401 });\n}',
    'if ($event->type === "gate_session.completed") {\n    $this->orders->markPaid($event->data->metadata->order_id);\n}',
    'GateJS.GateRamp({ publishableKey, clientSecret, onSuccess: ({ txId, sessionId }) => track(txId, sessionId) }).mount("#ramp");',
    '@app.post("/hooks/0bit")\nasync def hook(request: Request, gate_signature: str = Header()):\n    payload = await request.body()',
    (r) => `type SessionStatus = 'open' | 'completed' | 'expired' | 'cancelled'; // ${r.int(2, 9)} usages`,
    'SELECT gate_session_id, status, updated_at FROM orders WHERE status = $1 ORDER BY updated_at DESC LIMIT 50;',
    '<GateProvider environment="sandbox">\n  <RampButton amount="25.00" currency="EUR" />\n</GateProvider>',
    'expect(() => parseSignature("t=1,v1=")).toThrow("invalid_signature");',
    '.ramp-frame { border: 0; width: 100%; min-height: 640px; color: #0b1220; background: #f6f8fa80 }',
  ],
  'release-notes': [
    (r) =>
      `## 0.1.${r.int(2, 9)} – ${day(r)}\n\n- Fixed: onClose fired twice\n- Added: locale pt-BR\n- Changed: retries use the same idempotency key`,
    (r) =>
      `gate-node 0.1.${r.int(0, 8)} → 0.1.9: key_mode_mismatch now carries the host in its message (#${r.number(3)})`,
    (r) => `chore(deps): bump @0bit/gate from 0.1.${r.int(0, 4)} to 0.1.${r.int(5, 9)}`,
    (r) => `Breaking: \`apiKey\` was renamed to \`secretKey\`. See the migration guide, section ${r.int(1, 9)}.`,
    (r) => `${day(r)}: docs list the delivery states pending, in_flight, succeeded and dead_lettered.`,
    'Deprecated: the key parameter of verify() takes a string or a Buffer; passing null throws.',
    (r) => `Build ${r.number(5)} (${r.hex(8)}) passed in ${r.int(1, 9)}m ${two(r.int(0, 59))}s on node 22.`,
    (r) => `Release ${r.int(2, 9)}.${r.int(0, 30)}: session tokens are no longer printed by the debug logger.`,
  ],
  'calendar-and-invoices': [
    (r) => `Go-live call on Thursday ${day(r)} at ${clock(r).slice(0, 5)} CET, thirty minutes, agenda in the doc.`,
    (r) =>
      `Invoice no. ${r.int(2024, 2030)}-${r.number(5)}\nPlatform fee  ${r.number(3)}.00 EUR\nVAT 19 %  ${r.number(2)}.40 EUR\nDue in 14 days`,
    (r) => `Sprint ${r.number(2)}: ${word(r)} refactoring, webhook retries, docs review. Retro on Friday.`,
    (r) => `The maintenance window is ${day(r)} 02:00–03:30 UTC; sandbox only.`,
    (r) => `PO ${r.number(6)} covers ${r.int(2, 9)} integration days at the agreed rate.`,
    (r) => `KW ${r.int(10, 50)}: Abnahme Sandbox, Freigabe durch die Fachabteilung, Livegang am Montag.`,
    (r) => `${r.int(2, 40)} sessions × 1.50 EUR = ${r.number(2)}.50 EUR, rounding 0.00`,
    (r) => `Out of office until ${day(r)}, the on-call rota has all open tickets.`,
  ],
  'words-that-look-internal': [
    'Which hosting provider do you recommend for the webhook endpoint? Ours sleeps after ten minutes.',
    'The identity provider of our shop (OIDC) sets a new cookie after the redirect, is that a problem?',
    'We route all traffic through one egress gateway; is a fixed address range needed?',
    'A web worker verifies nothing, it only renders the chart of settled trades.',
    (r) => `Affected route: /${word(r)}/checkout; the other routes of the app are fine.`,
    'The documentation says that liquidity sources are not disclosed. Where can we read the reason codes?',
    'Could you reserve a slot for our go-live review? Tuesday morning works.',
    'Is there a public runbook for partners, or only the support checklist?',
    (r) =>
      `The course on treasury management starts in ${r.pick(['May', 'June'])} and has nothing to do with the integration.`,
    'Fee tiers are on the pricing page, so we do not need them in the ticket.',
    'Settlement takes longer on Sundays; the status page of our own bank says the same.',
  ],
};
