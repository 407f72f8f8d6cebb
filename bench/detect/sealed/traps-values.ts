import { ALNUM, BASE64, DIGITS, LOWER, UPPER, URL_SAFE } from '../corpus/random.ts';
import type { Families } from '../validation/family.ts';
import { date, epoch, json, lines, role, shop, stamp, tabs, thing, time, version } from './draw.ts';

/** Harmless values that look like a secret or a person's number. */
export const valueTraps: Families = {
  uuid: [
    (r) => `GET /v2/shipments/${r.uuid()} 200 31ms`,
    (r) => json({ correlationId: r.uuid(), retry: false }),
    (r) => `{${r.uuid().toUpperCase()}}`,
    (r) => `urn:uuid:${r.uuid()}`,
    (r) => `volume pvc-${r.uuid()} bound`,
    (r) => `${r.uuid().slice(0, 18)}… (truncated)`,
    (r) => `job ${r.uuid().replaceAll('-', '')} finished`,
  ],
  digest: [
    (r) => `commit ${r.hex(40)} (HEAD -> main)`,
    (r) => `${r.hex(7)}..${r.hex(7)}  main -> origin/main`,
    (r) => `sha256:${r.hex(64)}  ${thing(r)}.tar.gz`,
    (r) => `MD5 (${role(r)}.iso) = ${r.hex(32)}`,
    (r) => `image: ghcr.io/${thing(r)}/${role(r)}@sha256:${r.hex(64)}`,
    (r) => `Merge branch '${role(r)}' at ${r.hex(12)}`,
    (r) => `checksum: sha1-${r.hex(40)}`,
  ],
  integrity: [
    (r) => `integrity="sha384-${r.base64(48)}" crossorigin="anonymous"`,
    (r) => `"integrity": "sha512-${r.base64(64)}"`,
    (r) => `ETag: W/"${r.hex(8)}-${r.chars(`${BASE64}`, 27)}"`,
    (r) => `if-none-match: "${r.hex(32)}"`,
    (r) => `Content-Security-Policy: script-src 'sha256-${r.base64(32)}'`,
    (r) => `Digest: SHA-256=${r.base64(32)}`,
  ],
  trace: [
    (r) => `traceparent: 00-${r.hex(32)}-${r.hex(16)}-01`,
    (r) => `cf-ray: ${r.hex(16)}-FRA`,
    (r) => `x-amzn-trace-id: Root=1-${r.hex(8)}-${r.hex(24)}`,
    (r) => `[${stamp(r)}] span=${r.hex(16)} parent=${r.hex(16)} op=db.query`,
    (r) => `request_id=${r.chars(UPPER + DIGITS, 16)} x-amz-id-2: ${r.chars(BASE64, 74)}==`,
    (r) => json({ trace_id: r.hex(32), span_id: r.hex(16), sampled: true }),
    (r) => `x-vercel-id: fra1::iad1::${r.chars(LOWER + DIGITS, 5)}-${r.digits(13)}-${r.hex(12)}`,
  ],
  embedded: [
    (r) => `<img src="data:image/png;base64,iVBORw0KGgo${r.base64(120)}" alt="logo">`,
    (r) => `src: url(data:font/woff2;base64,d09GMgAB${r.base64(150)}) format("woff2")`,
    () =>
      `//# sourceMappingURL=data:application/json;base64,${Buffer.from(json({ version: 3, sources: ['a.ts'], mappings: 'AAAA' })).toString('base64')}`,
    (r) => `background: url('data:image/gif;base64,R0lGODlh${r.base64(40)}')`,
    (r) => `"mappings":"${r.chars('AACEGIKMOQSUWYsB,;', 90)}"`,
    (r) =>
      `<path d="M${r.int(1, 24)} ${r.int(1, 24)}a2.5 2.5 0 01-${r.int(1, 4)}.${r.digits(3)} 0L${r.int(1, 24)}.${r.digits(2)} ${r.int(1, 24)}z"/>`,
  ],
  style: [
    (r) => `--accent: #${r.hex(6)}; --muted: #${r.hex(8)};`,
    (r) => `.${thing(r)}__item--active { color: #${r.hex(3)}; width: ${r.int(100, 999)}px }`,
    (r) => `box-shadow: 0 1px 2px rgb(${r.int(0, 255)} ${r.int(0, 255)} ${r.int(0, 255)} / 12%)`,
    (r) =>
      `class="css-${r.chars(LOWER + DIGITS, 7)} MuiBox-root-${r.digits(3)} sc-${r.chars(ALNUM, 6)} ${r.chars(ALNUM, 6)}"`,
    (r) => `@media (min-width: ${r.int(320, 1400)}px) { .grid { gap: ${r.int(4, 40)}px } }`,
    (r) => `transition: transform ${r.int(100, 900)}ms cubic-bezier(0.${r.digits(2)}, 0, 0.${r.digits(2)}, 1)`,
  ],
  version: [
    (r) => `Upgraded @${thing(r)}/${role(r)} from ${version(r)} to ${version(r)}`,
    (r) =>
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${r.int(100, 150)}.0.${r.digits(4)}.${r.int(10, 250)} Safari/537.36`,
    (r) => `file version ${r.int(1, 20)}.${r.int(0, 9)}.${r.int(0, 250)}.${r.int(0, 250)}`,
    (r) => `nginx/${version(r)} (Ubuntu) OpenSSL ${version(r)}`,
    (r) => `Server: build ${r.digits(5)}.${r.digits(4)}, rev ${r.hex(8)}`,
    (r) =>
      `java version "17.0.${r.int(1, 15)}" 2026-01-20 LTS (build 17.0.${r.int(1, 15)}+${r.int(1, 9)}-LTS-${r.digits(3)})`,
    (r) => `okhttp/${version(r)} Dalvik/2.1.0 (Linux; U; Android 14; SM-S${r.digits(3)}B)`,
  ],
  times: [
    (r) => `${stamp(r)} worker started`,
    (r) => json({ createdAt: Number(epoch(r)), updatedAt: Number(`${epoch(r)}${r.digits(3)}`) }),
    (r) => `exp: ${epoch(r)}, nbf: ${epoch(r)}`,
    (r) => `Last-Modified: Tue, ${r.int(10, 28)} Oct 2026 ${time(r)} GMT`,
    (r) => `seen ${date(r)} ${time(r)} +0200, took 00:00:${r.digits(2)}.${r.digits(6)}`,
    (r) => `backup-${date(r).replaceAll('-', '')}${time(r).replaceAll(':', '')}.tar`,
    (r) => `${epoch(r)}${r.digits(9)} ns since start`,
  ],
  orders: [
    (r) => `Order #${r.number(10)} is waiting for pickup`,
    (r) => `Invoice INV-2026-${r.digits(6)} paid`,
    (r) => `Bestellnummer: ${r.number(9)}, Status: offen`,
    (r) => `tracking 1Z${r.chars(UPPER + DIGITS, 16)} out for delivery`,
    (r) => `ticket ZD-${r.digits(6)} merged into ZD-${r.digits(6)}`,
    (r) => json({ order_id: r.number(12), sku: `${r.chars(UPPER, 3)}-${r.digits(5)}`, qty: 2 }),
    (r) => `Article 4${r.digits(12)} (EAN) is out of stock`,
  ],
  numbers: [
    (r) => tabs(['month', 'sessions', 'volume'], ['Jan', r.number(5), r.number(8)], ['Feb', r.number(5), r.number(8)]),
    (r) => `[${Array.from({ length: 8 }, () => `0.${r.digits(12)}`).join(', ')}]`,
    (r) => `p50=${r.int(1, 99)} p95=${r.int(100, 999)} p99=${r.int(1000, 9999)} count=${r.number(9)}`,
    (r) =>
      lines(
        'id;price;stock',
        `${r.number(6)};${r.int(1, 99)},${r.digits(2)};${r.number(3)}`,
        `${r.number(6)};${r.int(1, 99)},${r.digits(2)};${r.number(3)}`,
      ),
    (r) => `total 1.${r.digits(3)}.${r.digits(3)},${r.digits(2)} EUR over ${r.number(4)} orders`,
    (r) => `bbox: ${r.int(1, 50)}.${r.digits(6)}, ${r.int(1, 50)}.${r.digits(6)}, zoom ${r.int(1, 18)}`,
    (r) => `heap ${r.number(9)} bytes, rss ${r.number(10)}, gc ${r.number(4)}us`,
  ],
  'public keys': [
    (r) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.chars(BASE64, 43)} deploy`,
    (r) => `-----BEGIN PUBLIC KEY-----\n${r.base64(48)}\n${r.base64(43)}\n-----END PUBLIC KEY-----`,
    (r) => `-----BEGIN CERTIFICATE-----\nMII${r.chars(BASE64, 61)}\n${r.base64(48)}\n-----END CERTIFICATE-----`,
    (r) => json({ kty: 'EC', crv: 'P-256', x: r.chars(URL_SAFE, 43), y: r.chars(URL_SAFE, 43), kid: r.hex(16) }),
    (r) => `SHA256:${r.chars(BASE64, 43)} ${thing(r)} (ED25519)`,
    (r) => `kid: ${r.hex(20)}, alg RS256, use sig`,
    (r) => `X509v3 Subject Key Identifier: ${Array.from({ length: 20 }, () => r.hex(2).toUpperCase()).join(':')}`,
    (r) => `PublicKey = ${r.base64(32)}`,
  ],
  resources: [
    (r) => `arn:aws:s3:::${thing(r)}-${role(r)}-exports`,
    (r) => `pod/${role(r)}-${r.hex(10)}-${r.chars(LOWER + DIGITS, 5)} 1/1 Running 0 4d`,
    (r) => `i-${r.hex(17)} terminated in eu-west-1a`,
    (r) => `projects/${thing(r)}/locations/europe-west4/keyRings/main/cryptoKeys/${role(r)}`,
    (r) => `/assets/${role(r)}-${r.chars(ALNUM, 8)}.js 200 (cached)`,
    (r) => `sg-${r.hex(17)} subnet-${r.hex(17)} vpc-${r.hex(8)}`,
    (r) => `https://cdn.${shop(r)}/static/chunks/${r.digits(4)}.${r.hex(20)}.js`,
  ],
};
