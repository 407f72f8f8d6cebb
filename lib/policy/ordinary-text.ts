/** What people write to support, with the identifiers it needs: a pattern that hides much of it is no rule. */
export const ordinaryText = `Hello, since 2026-03-04T08:15:00Z about 40 of our customers cannot finish the checkout in production.
The widget stays on "Preparing your order" and our server gets HTTP 409 with the code quote_expired. We use the SDK
@0bit/gate 2.3.1 and follow https://docs.0pools.io/guides/quotes. Affected route: POST /v1/gate_sessions.
Request ids: req_test_000000000123, req_test_000000000124. Session id: gs_test_123. Webhook event id: evt_test_456.
Order ids of ours: order_1942, order_1943. Amounts between 20.00 and 450.00 EUR, network tron, asset USDT.
We have checked that the key mode fits the environment, that signed events arrive, and that the signature is verified
on the raw body. The state of the session is "awaiting_payment" in your API and "paid" on our side. Retries did not
help. Could you tell us whether the quote was locked, and what we should do with the two orders? Thank you!`;
