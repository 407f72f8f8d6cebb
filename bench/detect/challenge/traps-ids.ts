import { ALNUM, BASE64, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { notLuhn } from '../validation/checks.ts';
import type { Families } from '../validation/family.ts';
import { clock, day, domain, epoch, isoTime, word } from '../validation/values.ts';

const version = (r: Random): string => `${r.int(0, 30)}.${r.int(0, 60)}.${r.int(0, 20)}`;
const sri = (r: Random): string => `sha${r.pick(['256', '384', '512'])}-${r.base64(48)}`;

/** Long values that are no secrets. */
export const idTraps: Families = {
  'revisions-and-builds': [
    (r) => `Merge ${r.hex(40)} into ${r.hex(40)}`,
    (r) => `FROM ghcr.io/${word(r)}/${word(r)}:sha-${r.hex(7)}`,
    (r) => `revision: ${r.hex(40)}\nbuild: ${r.number(6)}`,
    (r) => `bisect: ${r.hex(12)} is the first bad commit`,
    (r) => `X-Build-Id: ${r.hex(20)}`,
    (r) => `svn r${r.number(6)} = ${r.hex(40)}`,
    (r) => `pnpm dlx github:${word(r)}/${word(r)}#${r.hex(40)}`,
    (r) =>
      `go: ${domain(r)}/${word(r)} v0.0.0-${day(r).replaceAll('-', '')}${clock(r).replaceAll(':', '')}-${r.hex(12)}`,
    (r) => `deployed ${r.hex(8)} (was ${r.hex(8)}) in ${r.int(2, 90)} s`,
  ],
  'integrity-values': [
    (r) => `integrity: "${sri(r)}"`,
    (r) => `<link rel="stylesheet" href="/c.css" integrity="${sri(r)}">`,
    (r) => `cid: bafybei${r.chars('abcdefghijklmnopqrstuvwxyz234567', 52)}`,
    (r) => `sha256 "${r.hex(64)}"\n  url "https://${domain(r)}/${word(r)}-${version(r)}.tar.gz"`,
    (r) => `${r.hex(32)}  ${word(r)}.iso`,
    (r) => `docker.io/library/${word(r)}@sha256:${r.hex(64)}`,
    (r) => `Last-Modified: Tue; ETag: "${r.hex(16)}-${r.hex(8)}"`,
    (r) => `"hash": "${r.base64(32)}", "size": ${r.number(6)}`,
    (r) => `nix: expected sha256-${r.base64(32)}, got sha256-${r.base64(32)}`,
  ],
  'correlation-ids': [
    (r) => `traceparent: 00-${r.hex(32)}-${r.hex(16)}-0${r.int(0, 1)}`,
    (r) => `CF-RAY: ${r.hex(16)}-${r.pick(['FRA', 'LIS', 'GRU', 'WAW'])}`,
    (r) => `x-amzn-trace-id: Root=1-${r.hex(8)}-${r.hex(24)}`,
    (r) => `correlation id ${r.uuid()} spans four services`,
    (r) => `X-Vercel-Id: fra1::${r.chars(LOWER + DIGITS, 5)}-${epoch(r)}${r.digits(3)}-${r.hex(12)}`,
    (r) => `[ReqId: ${r.uuid().toUpperCase()}] slow query`,
    (r) => `sentry event ${r.hex(32)} grouped with ${r.hex(32)}`,
    (r) => `b3: ${r.hex(32)}-${r.hex(16)}-1`,
    (r) => `spanId=${r.hex(16)} parentId=${r.hex(16)} durationMs=${r.number(3)}`,
  ],
  'uuids-and-ulids': [
    (r) => `urn:uuid:${r.uuid()}`,
    (r) => `component ${r.uuid().toUpperCase()} registered twice`,
    (r) => `part of it: ${r.uuid().slice(0, 18)}…`,
    (r) => `ulid 01J${r.chars('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 23)} sorts after the last`,
    (r) => `job_${r.uuid().replaceAll('-', '')} done`,
    (r) => `${r.uuid()}.json and ${r.uuid()}.json differ`,
    (r) => `objectId("${r.hex(24)}") was updated`,
    (r) => `{${r.uuid()}}\t{${r.uuid()}}`,
    (r) => `DELETE /v3/widgets/${r.uuid()} 204`,
  ],
  'numbers-and-times': [
    (r) => `start=${epoch(r)}${r.digits(3)} end=${epoch(r)}${r.digits(3)} n=${r.number(5)}`,
    (r) => `${day(r).replaceAll('-', '')}T${clock(r).replaceAll(':', '')}Z.log`,
    (r) => Array.from({ length: 4 }, () => `${r.number(4)}\t${r.number(6)}\t0.${r.digits(4)}`).join('\n'),
    (r) => `snowflake ${notLuhn(r, 18, '11')} was created at ${isoTime(r)}`,
    (r) => `offset ${r.number(10)}, lag ${r.number(7)}, epoch ${epoch(r)}`,
    'π ≈ 3.14159265358979, e ≈ 2.71828182845905, φ ≈ 1.61803398874989',
    (r) => `bytes ${r.number(8)}-${r.number(9)}/${r.number(10)}`,
    (r) => `ticks: ${notLuhn(r, 18, '6389')}L`,
    (r) => `uptime ${r.number(7)} s, load 0.${r.digits(2)} 0.${r.digits(2)} 0.${r.digits(2)}`,
  ],
  'orders-and-parcels': [
    (r) => `Order ${r.number(3)}-${r.number(7)}-${r.number(7)} has shipped.`,
    (r) => `tracking 1Z${r.chars(UPPER + DIGITS, 16)}`,
    (r) => `DHL ${notLuhn(r, 20, '00340')}`,
    (r) => `Sendung ${r.chars(UPPER, 2)}${r.digits(9)}DE ist unterwegs`,
    (r) => `invoice RE-${day(r).slice(0, 4)}-${r.number(6)}, delivery note ${r.number(8)}`,
    (r) => `PO#${r.number(10)} / SKU ${r.chars(UPPER, 3)}-${r.number(5)}-${r.chars(UPPER, 2)}`,
    (r) => `booking ${r.chars(UPPER + DIGITS, 6)}, seat ${r.int(1, 40)}C`,
    (r) => `ticket ${r.number(13)} was merged`,
    (r) => `EAN ${r.number(13)}, lot ${r.chars(UPPER, 1)}${r.number(6)}`,
  ],
  'public-material': [
    (r) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.chars(BASE64, 43)} deploy`,
    (r) => `-----BEGIN PUBLIC KEY-----\n${r.base64(48)}\n${r.base64(48)}\n-----END PUBLIC KEY-----`,
    (r) => `-----BEGIN CERTIFICATE-----\n${r.base64(48)}\n${r.base64(48)}\n${r.base64(48)}\n-----END CERTIFICATE-----`,
    (r) => `SHA256:${r.chars(BASE64, 43)} (ED25519)`,
    (r) => `MD5:${Array.from({ length: 16 }, () => r.hex(2)).join(':')} fingerprint of the host`,
    (r) => `kid: ${r.hex(40)}, alg: RS256, use: sig`,
    (r) => `-----BEGIN CERTIFICATE REQUEST-----\n${r.base64(48)}\n${r.base64(48)}\n-----END CERTIFICATE REQUEST-----`,
    (r) => `gpg: using EDDSA key ${r.hex(40).toUpperCase()}`,
    (r) => `{"kty":"OKP","crv":"Ed25519","x":"${r.chars(URL_SAFE, 43)}","kid":"${r.hex(16)}"}`,
  ],
  'encoded-media': [
    (r) => `<img src="data:image/png;base64,iVBORw0KGgo${r.base64(180)}">`,
    (r) => `src: url(data:font/woff2;base64,d09GMgABAAAAA${r.base64(120)}) format("woff2");`,
    (r) => `//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJ${r.chars(ALNUM, 80)}`,
    (r) =>
      `"mappings": ";AAAA,${r.chars('ACEGIKMOQS', 8)},${r.chars('ACEGIKMOQS', 6)};${r.chars('ACEGIKMOQS', 12)},OAAO"`,
    (r) => `background: url("data:image/svg+xml;base64,PHN2ZyB4bWxucz${r.chars(ALNUM, 90)}")`,
    (r) =>
      `<path d="M${r.number(2)} ${r.number(2)}.${r.digits(3)}c${r.digits(2)}.${r.digits(2)}-${r.digits(1)}.5 ${r.number(2)} 0z"/>`,
    (r) => `>seq${r.number(4)}\n${r.chars('ACGT', 60)}\n${r.chars('ACGT', 60)}`,
    (r) => `data:audio/mpeg;base64,SUQzBAAAAAA${r.base64(90)}`,
  ],
};
