import type { DemoData } from '../data.ts';
import { toIso } from './identifiers.ts';
import { joinMarked, type Marked, marked, markedJson } from './marked.ts';

const lines = (...list: readonly Marked[]): Marked => joinMarked(list, '\n');

/** The environment file a server needs, as the keys page offers it for copying. */
export function envFile({ credentials }: DemoData): Marked {
  return lines(
    marked`OBIT_ENVIRONMENT=production`,
    marked`OBIT_GATE_API_BASE_URL=https://gate-api.0bit.app/v1`,
    marked`OBIT_SECRET_KEY=${credentials.secretKey}`,
    marked`NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${credentials.publishableKey}`,
    marked`OBIT_WEBHOOK_SECRET=${credentials.webhookSecret}`,
  );
}

/** A first request with the test key, ready to paste into a shell. */
export function curlSnippet({ credentials, ids }: DemoData): Marked {
  return lines(
    marked`curl https://gate-api-sandbox.0bit.app/v1/gate_sessions \\`,
    marked`  -H "Authorization: Bearer ${credentials.testKey}" \\`,
    marked`  -H "Idempotency-Key: ${ids.idempotencyKey}" \\`,
    marked`  -H "Content-Type: application/json" \\`,
    marked`  -d '{"amount":"75.00","currency":"EUR","flow":"on_ramp","user_reference":"${ids.userReference}"}'`,
  );
}

/** The session object of the first row, as the API answers right after creating it. */
export function sessionJson(data: DemoData): Marked {
  const { credentials, ids } = data;
  const [row] = data.rows;
  const { customer } = row;
  return markedJson({
    id: row.id,
    object: 'gate_session',
    mode: 'live',
    status: row.status,
    amount: row.amount,
    currency: 'EUR',
    flow: row.flow,
    target_token: 'USDT',
    target_network: 'tron',
    client_secret: credentials.clientSecret,
    expires_at: data.now + 1800,
    user_reference: ids.userReference,
    customer: {
      name: customer.name,
      email: customer.email,
      phone: customer.phone,
      date_of_birth: customer.birthDate,
      address: customer.address,
    },
    destination: { network: 'tron', wallet_address: credentials.tronWallet },
    metadata: { order_id: ids.order, refid: ids.transaction },
  });
}

/** One delivery attempt, headers first, as the deliveries page shows it. */
export function deliveryRequest(data: DemoData): Marked {
  const { credentials, ids } = data;
  const [, row] = data.rows;
  const body = markedJson({
    id: ids.events[0]!,
    type: 'gate_session.failed',
    created_at: data.now,
    data: {
      id: data.rows[0].id,
      object: 'gate_session',
      status: 'open',
      customer_email: row!.customer.email,
      metadata: { order_id: ids.order },
    },
  });
  return lines(
    marked`POST /0bit?token=${credentials.hookToken} HTTP/1.1`,
    marked`Host: hooks.merchant.example`,
    marked`Authorization: Basic ${credentials.basic}`,
    marked`Gate-Signature: t=${data.now},v1=${credentials.signatures[0]!}`,
    marked`X-0bit-Timestamp: ${data.now}`,
    marked`X-0bit-Event-Id: ${ids.events[0]!}`,
    marked`X-0bit-Event-Type: gate_session.failed`,
    marked``,
    body,
  );
}

/** The answer of the partner's own server, which says more than it should. */
export function deliveryResponse(data: DemoData): Marked {
  const { credentials, ids } = data;
  return lines(
    marked`HTTP/1.1 500 Internal Server Error`,
    marked`X-Request-Id: ${ids.requests[1]!}`,
    marked`Set-Cookie: hub_session=${credentials.sessionCookie}; HttpOnly; Secure`,
    marked``,
    marked`{"code":"retry_exhausted","detail":"login as hook-relay with password '${credentials.smtpPassword}' refused"}`,
  );
}

/** The support packet the docs publish: everything in it must stay. */
export function supportPacket(data: DemoData): Marked {
  const { ids } = data;
  return markedJson({
    environment: 'production',
    endpoint: 'POST /v1/pools/EUR-USDT/transact',
    partner_reference: ids.partnerOrder,
    pool_id: 'EUR-USDT',
    quote_id: ids.poolQuote,
    transact_id: ids.trade,
    side: 'on_ramp',
    amount: data.rows[0].amount,
    network: 'tron',
    status: 'reserved',
    request_id: ids.requests[2]!,
    timestamp: ids.failedAt,
  });
}

/** An event of a pool trade; its id is a bare digest, shaped like a key and yet safe. */
export function poolEvent({ ids }: DemoData): Marked {
  return markedJson({ eventId: ids.poolEvent, type: 'pool.transaction.failed', transactId: ids.trade });
}

/** What the terminal on the logs page holds, line by line; the first word after the time is the level. */
export function terminalLines(data: DemoData): Marked[] {
  const { credentials: key, ids, internal: ops, logCustomers: people } = data;
  let clock = data.now - 240;
  const at = () => {
    clock += 1 + (clock % 4);
    return toIso(clock);
  };
  const [gate, sandbox] = ['gate-api.0bit.app', 'gate-api-sandbox.0bit.app'];
  return [
    marked`$ kubectl logs deploy/ramp-api --since=10m && printenv | sort`,
    marked`${at()} INFO  boot node=24.11.0 sdk=gate-node/0.1.4 host=${ops.podHost} ip=${ops.ip}`,
    marked`${at()} WARN  gate create 403 code=key_mode_mismatch req=${ids.requests[0]!} host=${gate} key=${key.testKey}`,
    marked`${at()} ERROR webhook verify signature_mismatch evt=${ids.events[1]!} drift=412s sig=t=${data.now - 412},v1=${key.signatures[1]!}`,
    marked`${at()} INFO  settle worker=${ops.worker} provider="${ops.bank}" route_priority=2 trade=${ids.trade} status=reserved`,
    marked`${at()} INFO  user ${people[0].email} wallet=${key.tronWallet} paid IBAN ${data.payoutIban} order=${ids.order}`,
    marked`${at()} DEBUG > GET /v1/gate_sessions/${data.rows[0].id} HTTP/1.1`,
    marked`${at()} DEBUG > Authorization: Bearer ${key.bearer}`,
    marked`${at()} DEBUG > X-Embed-Token: ${key.embedToken}`,
    marked`${at()} DEBUG < HTTP/1.1 404 Not Found`,
    marked`${at()} DEBUG < X-Request-Id: ${ids.requests[3]!}`,
    marked`${at()} WARN  refund review customer="${people[1].name}" phone="${people[1].phone}" card="${data.logCard}"`,
    marked`${at()} INFO  export ready https://exports.merchant.example/ledger.csv?sig=${key.exportToken}&rows=418`,
    marked`${at()} ERROR withdrawal failed chain=ethereum to=${key.evmWallet} event_id=${ids.events[2]!}`,
    marked`${at()} ERROR Error: connect ECONNREFUSED ${ops.databaseHost}:5432`,
    marked`    at TCPConnectWrap.afterConnect (node:net:1607:16)`,
    marked`    at Ledger.reserve (/srv/ramp/src/ledger/reserve.ts:88:13)`,
    marked`    at async POST (/srv/ramp/src/routes/gate-sessions.ts:41:7) session=${data.rows[0].id}`,
    marked`${at()} INFO  retry 3 of 5 in 30s delivery=${ids.deliveries[0]!} host=${sandbox}`,
    marked`AWS_ACCESS_KEY_ID=${key.cloudKeyId}`,
    marked`AWS_SECRET_ACCESS_KEY=${key.cloudSecret}`,
    marked`DATABASE_URL=postgres://ramp_app:${key.databasePassword}@${ops.databaseHost}:5432/ledger?sslmode=require`,
    marked`GITHUB_TOKEN=${key.deployToken}`,
    marked`NEXT_PUBLIC_OBIT_PUBLISHABLE_KEY=${key.publishableKey}`,
    marked`OBIT_ENVIRONMENT=production`,
    marked`OBIT_SECRET_KEY=${key.oldKey}`,
    marked`OBIT_WEBHOOK_SECRET="${key.previousWebhookSecret}"`,
    marked`PAYOUT_WALLET_PRIVATE_KEY=${key.walletKey}`,
    marked`SMTP_PASSWORD=${key.adminPassword}`,
    marked`WALLET_MNEMONIC="${key.seedPhrase}"`,
    marked`$ cat /run/secrets/payout-signer.pem`,
    ...splitLines(key.privateKey),
    marked`$ `,
  ];
}

/** Marked text cut at its line breaks; no planted value spans one. */
export function splitLines(text: Marked): Marked[] {
  const result: (string | Marked[number])[][] = [[]];
  for (const part of text) {
    const pieces = typeof part === 'string' ? part.split('\n') : [part];
    pieces.forEach((piece, index) => {
      if (index > 0) result.push([]);
      if (piece !== '') result.at(-1)?.push(piece);
    });
  }
  return result;
}
