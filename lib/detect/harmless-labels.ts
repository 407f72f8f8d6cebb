import type { IdentifierKind } from './detector.ts';

/** Labels of support-safe identifiers: their values stay, and tell what a value of a doubtful shape is. */
export const identifierLabels: Readonly<Record<IdentifierKind, string>> = {
  'request-id':
    'anfrage id, id de requete, id de solicitud, id da solicitacao, id richiesta, verzoek id, id zadania, request id, x request id, req, req id, requestid, trace id, correlation id, x correlation id',
  'session-id':
    'sitzungs id, id de session, id de sesion, id da sessao, id sessione, sessie id, id sesji, gate session id, gate session, session reference, sessionid gate, session',
  'transaction-id':
    'transaktions id, transaktionshash, id de transaction, id de transaccion, id da transacao, id transazione, transactie id, transactiehash, id transakcji, hash transakcji, hash de la transaction, hash de transaction, hash de la transaccion, hash de transaccion, hash da transacao, hash della transazione, hash van de transactie, transaction id, transaction reference, transaction ref, refid, ref id, tx id, txid, tx, txn, txn id, tx hash, txhash, transaction hash, hash, tx signature, txn signature, transaction signature, transact id, transactid, rrn, arn, stan, retrieval reference, retrieval reference number, acquirer reference, acquirer reference number, system trace, system trace audit number, trace number, trace no, appr, appr code, approval code, scheme reference, uetr, end to end id, trade id, trade, local rail transaction id, rail transaction id, ledger ref, payment intent id, refund id, settlement id, payout reference, pay out reference, invoice id, pay in id, pay out id, reference id, block hash, tx ref',
  'event-id':
    'ereignis id, id d evenement, id de evento, id do evento, id evento, gebeurtenis id, id zdarzenia, event id, eventid, x 0bit event id, evt, webhook event id, last event id, event',
  'delivery-id': 'delivery id, deliveryid, webhook delivery id, delivery',
  'quote-id': 'quote id, quoteid, quote preview id, quote',
  'order-id':
    'bestellnummer, auftragsnummer, numero de commande, numero de pedido, numero do pedido, numero ordine, numero d ordine, bestelnummer, numer zamowienia, order id, orderid, order, partner order id, partner reference, local attempt id, attempt id, attemptid, localattemptid, client reference, clientreference, order reference, order number, checkout id, link id, order no',
  'partner-id':
    'partner id, partnerid, partner account, merchant id, merchantid, merchant, merchant no, merchant number, mid, tid, terminal id, terminal no, terminal number, terminal, acceptor id, organization id, organisation id, partner account id, account id, tenant id',
  'pool-id': 'pool id, poolid, pool, pair',
  'idempotency-key': 'idempotency key, idempotencykey, idem key, idem',
  'error-code':
    'error code, code, errorcode, unavailable reason, unavailablereason, error type, reason code, last error code',
  'http-status': 'status code, statuscode, http status, http code, response status, last response status',
  endpoint: 'endpoint, api endpoint, method and path',
  sdk: 'sdk, sdk version, sdk package, user agent, package, package version',
  'docs-url': 'doc url, docs url, documentation url, docs page, page url',
  environment: 'environment, obit environment, env, mode, key mode',
  timestamp:
    'timestamp, created at, updated at, createdat, expires at, expiresat, occurred at, first seen, first seen time, time, time window, timestamp window, x 0bit timestamp, delivered at, next attempt at, date, created, updated, t, ts, lvl, epoch, unix',
  status: 'status, observed status, expected status, current status, state, session status, trade status',
};

/** Labels that end like a sensitive one and are not. */
export const harmlessLabels = `
  public key, publickey, public token, key id, keyid, key identifier, subject key identifier, authority key identifier, kid, primary key, foreign key, sort key, partition key, cache key, row key, object key, shortcut key, hot key, key type, key name, key mode, publishable key, map key, react key, item key, s3 key, translation key, i18n key, lookup key, group key, unique key, natural key, composite key, storage key name, public access key name, ssh public key, gpg key id, key fingerprint, key size, key length, key usage,
  token type, token name, token count, token symbol, token network, target token, token amount, token id, token address, token url, token endpoint, token uri, max tokens, from token, to token, pay token, asset token, payout token, settlement token, source token, destination token, cancellation token, cancel token, next token, page token, next page token, continuation token, sync token, design token, unexpected token, syntax token, token limit, token length, token budget, token price, token contract,
  secret name, secret id, secret arn, secret version, secret type, secret ref, secret key ref, image pull secret,
  account name, partner name, partner account name, partner, organisation name, organization name, organisation, organization, org name, company name, company, business name, merchant name, shop name, store name, team name, brand name, trading name,
  file name, filename, host name, hostname, server name, display name of product, product name, event name, event type, type, pool name, currency name, asset name, network name, service name, class name, package name, domain name, app name, application name, project name, tag name, method name, function name, variable name, bucket name, table name, column name, image name, container name, node name, pod name, step name, job name, workflow name, field name, tag, role name, group name, policy name, branch name, repository name, repo name, queue name, topic name, bank name, country name, city name of host, module name, plugin name, library name, script name, environment name, env name, cluster name, namespace, volume name, index name, database name, db name, schema name, view name, metric name, alert name, page name, screen name of page, feature name, plan name, tier name, fee name, label name, key name, header name, cookie name, parameter name, param name, attribute name, template name, theme name, font name, color name, icon name, device name, browser name, os name, platform name, region name, zone name, network interface name, profile name, rule name, widget name, sdk name, sandbox name, signature name, algorithm name, error name, exception name, logger name, thread name, process name, task name, test name, suite name, spec name, package full name, repository full name, flow name,
  mac address, ip, ip address, client ip, remote ip, server address, listen address, bind address, base address, memory address, contract address, proxy address, remote address, host address,
  liquidity pool, liquidity pools, risk free, risk level,
  user agent, user id, userid, user reference, user type, user role, user count, client id, clientid, client version, client type, client name version, http client, contact us, contact support, contact page,
  affected route, route label, route, route type, route status, routes, api route, path, url, reason, side, amount, currency, network, asset, datum, betrag, anzahl, fecha, importe, montant, importo, bedrag, kwota, country, language, locale, message, description, title, subject, summary, severity, priority, level, version, size, count, total, limit, page, actions, action, notes field, product, product surface, surface, id, object, livemode, flow, fee, fees, rate, exchange rate, spread bps, fee bps, tier, details, method, payment method, source, target, destination, provider type of wallet, provider url, web3 provider, wallet provider, theme provider, context provider, oauth provider, identity provider, sso provider, auth provider, login provider, credential provider, data provider, provider component, email provider, service provider class, service worker, web worker, worker thread, worker threads, worker count, workers, worker src, worker options, gateway, router, inventory service, service account, color reserve, reserve space, reserved, hedge fund, signer type, id vendor, id product, vendor bundle, vendor prefix, vendors, vendor css, vendor js, vendor chunk, upstream branch, git upstream,
  pin code length, code length, response code, exit code, country code, currency code, status message, language code, area code, http code, source code, color code, qr code, promo code, coupon code, discount code, zip file, postal service, cap rate, via header, forwarded for, password hash algorithm, password policy, password length, password reset, password field, password strength, reset password, change password, forgot password, password manager, password rules, password required, current password field, date of issue, issue date, expiry date, expiry, valid from, seed data, random seed, seed value, seed number, pass rate, pass count, hall pass, passed, pass through, one way, city pair
`;
