import { luhnDigit } from './numbers.ts';
import { ALNUM, BASE64, DIGITS, LOWER, type Part, Random, two, UPPER } from './random.ts';
import { type Sample, toSample } from './sample.ts';
import { codeTraps } from './traps-code.ts';

export type Trap = Readonly<Record<Part, readonly ((r: Random) => string)[]>>;

const iso = (r: Random): string =>
  `${r.int(2019, 2034)}-${two(r.int(1, 12))}-${two(r.int(1, 28))}T${two(r.int(0, 23))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}`;
const epoch = (r: Random): string => String(r.int(1_500_000_000, 1_990_000_000));
const semver = (r: Random): string => `${r.int(0, 30)}.${r.int(0, 40)}.${r.int(0, 60)}`;
const luhnNumber = (r: Random, prefix: string, length: number): string => {
  const body = prefix + r.digits(length - prefix.length - 1);
  return body + luhnDigit(body);
};
const documentationIp = (r: Random): string => `${r.pick(['192.0.2', '198.51.100', '203.0.113'])}.${r.int(1, 254)}`;

const shapeTraps: Readonly<Record<string, Trap>> = {
  uuid: {
    tuning: [
      (r) => `id: ${r.uuid()}`,
      (r) => `{"trace":"${r.uuid()}"}`,
      (r) => `…${r.uuid().slice(9)} was cut`,
      (r) => r.uuid().toUpperCase(),
      (r) => `/items/${r.uuid()}/edit`,
    ],
    development: [
      (r) => `correlation=${r.uuid()}`,
      (r) => `urn:uuid:${r.uuid()}`,
      (r) => `{${r.uuid().toUpperCase()}}`,
      (r) => `${r.uuid().slice(0, 23)}… continued`,
      (r) => `row ${r.uuid().replaceAll('-', '')} ok`,
    ],
  },
  hash: {
    tuning: [
      (r) => `commit ${r.hex(40)}`,
      (r) => `${r.hex(7)} fix the footer`,
      (r) => `etag: W/"${r.hex(32)}"`,
      (r) => `md5 ${r.hex(32)}  dump.sql`,
      (r) => `integrity="sha512-${r.chars(BASE64, 86)}=="`,
    ],
    development: [
      (r) => `HEAD is now at ${r.hex(9)} tidy imports`,
      (r) => `Merge: ${r.hex(7)} ${r.hex(7)}`,
      (r) => `sha256:${r.hex(64)}`,
      (r) => `If-None-Match: "${r.hex(40)}"`,
      (r) => `"integrity": "sha384-${r.chars(BASE64, 64)}"`,
    ],
  },
  'request-id': {
    tuning: [
      (r) => `traceparent: 00-${r.hex(32)}-${r.hex(16)}-01`,
      (r) => `cf-ray: ${r.hex(16)}-FRA`,
      (r) => `x-request-id: ${r.uuid()}`,
      (r) => `x-amzn-trace-id: Root=1-${r.hex(8)}-${r.hex(24)}`,
    ],
    development: [
      (r) => `b3: ${r.hex(32)}-${r.hex(16)}-1`,
      (r) => `X-Cloud-Trace-Context: ${r.hex(32)}/${r.number(18)};o=1`,
      (r) => `trace_id=${r.hex(32)} span_id=${r.hex(16)}`,
      (r) => `request_id=req_${r.chars(ALNUM, 16)} took 31ms`,
    ],
  },
  'base64-asset': {
    tuning: [
      (r) => `src="data:image/png;base64,iVBORw0KGgo${r.chars(BASE64, r.int(60, 160))}="`,
      (r) => `url(data:font/woff2;base64,d09GMgAB${r.chars(BASE64, 90)})`,
    ],
    development: [
      (r) => `<img alt="" src="data:image/jpeg;base64,/9j/4AAQSkZJRg${r.chars(BASE64, r.int(60, 200))}">`,
      (r) => `//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjoz${r.chars(BASE64, 80)}`,
    ],
  },
  colour: {
    tuning: [
      (r) => `color: #${r.hex(6)};`,
      (r) => `--accent: #${r.hex(8)};`,
      (r) => `border: 1px solid #${r.hex(3)}`,
      (r) => `fill="#${r.hex(6).toUpperCase()}"`,
    ],
    development: [
      (r) => `background: linear-gradient(#${r.hex(6)}, #${r.hex(6)});`,
      (r) => `.card { box-shadow: 0 1px 2px #${r.hex(8)} }`,
      (r) => `theme.pass = '#${r.hex(6)}'`,
      (r) => `stop-color:#${r.hex(4)}`,
    ],
  },
  version: {
    tuning: [
      (r) => `react ${semver(r)}`,
      (r) => `"vite": "^${semver(r)}",`,
      (r) => `Chrome/${r.int(90, 160)}.0.${r.int(1000, 9000)}.${r.int(1, 200)} Safari/537.36`,
      (r) => `v${semver(r)}-rc.${r.int(1, 9)}`,
    ],
    development: [
      (r) => `image: redis:${semver(r)}-alpine`,
      (r) => `Firefox/${r.int(90, 160)}.0 on Windows NT 10.0`,
      (r) => `upgraded from ${r.int(1, 9)}.${r.int(0, 9)}.${r.int(0, 9)}.${r.int(0, 9)} version`,
      (r) => `gate-node/${semver(r)} node/v${semver(r)}`,
    ],
  },
  timestamp: {
    tuning: [
      (r) => `${iso(r)}Z started`,
      (r) => `created_at: ${epoch(r)}`,
      (r) => `t=${epoch(r)}${r.digits(3)}`,
      (r) => `[${iso(r).replace('T', ' ')},${r.digits(3)}] info`,
      (r) => `exp ${epoch(r)}`,
    ],
    development: [
      (r) => `${iso(r)}.${r.digits(6)}+02:00 done`,
      (r) => `"updatedAt":${epoch(r)}${r.digits(3)}`,
      (r) => `${r.int(1, 28)}/May/2031:10:${two(r.int(0, 59))}:01 +0200`,
      (r) => `since ${epoch(r)} until ${epoch(r)}`,
      (r) => `X-0bit-Timestamp: ${epoch(r)}`,
    ],
  },
  order: {
    tuning: [
      (r) => `Order ${r.number(r.int(6, 14))}`,
      (r) => `invoice no. ${luhnNumber(r, '8', 13)}`,
      (r) => `tracking 1Z${r.chars(UPPER + DIGITS, 16)}`,
      (r) => `ticket #${r.number(7)}`,
      (r) => `merchant_id: ${luhnNumber(r, '4', 16)}`,
    ],
    development: [
      (r) => `order number: ${luhnNumber(r, '90', 15)}`,
      (r) => `Rechnung RE-2031-${r.digits(6)}`,
      (r) => `parcel 00${r.number(18)}`,
      (r) => `Merchant ID ${luhnNumber(r, '5', 16)}`,
      (r) => `PO-${r.number(8)}-${r.int(1, 9)} shipped`,
    ],
  },
  'number-table': {
    tuning: [
      (r) => Array.from({ length: 5 }, () => r.number(r.int(2, 7))).join('\t'),
      (r) => Array.from({ length: 6 }, () => `${r.int(0, 999)}.${two(r.int(0, 99))}`).join(' '),
      (r) => Array.from({ length: 4 }, () => r.number(5)).join(' | '),
    ],
    development: [
      (r) => Array.from({ length: 7 }, () => r.number(r.int(1, 6))).join(';'),
      (r) => Array.from({ length: 5 }, () => `-${r.int(0, 99)},${two(r.int(0, 99))}`).join('  '),
      (r) => `[${Array.from({ length: 8 }, () => r.int(0, 4096)).join(', ')}]`,
    ],
  },
  'address-of-documentation': {
    tuning: [
      (r) => `ping ${documentationIp(r)}`,
      (r) => `curl http://127.0.0.1:${r.int(3000, 9999)}/health`,
      (r) => `mail to user${r.int(1, 99)}@example.com`,
      (r) => `http://localhost:${r.int(1024, 9000)}/v1`,
      (r) => `2001:db8::${r.hex(3)}`,
      (r) => `call 202-555-01${two(r.int(0, 99))}`,
    ],
    development: [
      (r) => `peer ${documentationIp(r)}:${r.int(1000, 9999)} closed`,
      (r) => `https://www.example.org/p/${r.int(1, 999)}`,
      (r) => `To: first.last${r.int(1, 9)}@example.net`,
      (r) => `bind 0.0.0.0:${r.int(1000, 9999)}`,
      (r) => `2001:db8:${r.hex(4)}::1 unreachable`,
      (r) => `phone (303) 555-01${two(r.int(0, 99))}`,
    ],
  },
  'public-key': {
    tuning: [
      (r) => `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${r.chars(BASE64, 120)} ops`,
      (r) => `-----BEGIN CERTIFICATE-----\nMIID${r.chars(BASE64, 60)}\n-----END CERTIFICATE-----`,
      (r) => `kid: ${r.hex(16)}`,
      (r) => `key_id=${r.hex(20)}`,
    ],
    development: [
      (r) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.chars(BASE64, 43)} laptop`,
      (r) => `-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkq${r.chars(BASE64, 52)}\n-----END PUBLIC KEY-----`,
      (r) => `SHA256:${r.chars(BASE64, 43)} fingerprint`,
      (r) => `{"kty":"EC","kid":"${r.hex(12)}","alg":"ES256"}`,
    ],
  },
  'gene-letters': {
    tuning: [(r) => r.chars('ACGT', r.int(40, 90)), (r) => `>seq${r.int(1, 99)}\n${r.chars('ACGT', 60)}`],
    development: [(r) => `read ${r.chars('ACGTN', r.int(30, 80))} q=30`, (r) => r.chars('ARNDCEQGHILKMFPSTWYV', 50)],
  },
  'lock-line': {
    tuning: [
      (r) => `"resolved": "https://registry.npmjs.org/${r.chars(LOWER, 7)}/-/${r.chars(LOWER, 7)}-${semver(r)}.tgz",`,
      (r) => `    "integrity": "sha512-${r.chars(BASE64, 86)}=="`,
    ],
    development: [
      (r) => `${r.chars(LOWER, 8)} v${semver(r)} h1:${r.chars(BASE64, 43)}=`,
      (r) => `  checksum = "${r.hex(64)}"`,
      (r) => `    --hash=sha256:${r.hex(64)} \\`,
    ],
  },
};

/** Harmless lines that peers flag: research, section 7. */
export const traps: Readonly<Record<string, Trap>> = { ...shapeTraps, ...codeTraps };

export function trapSamples(seed: number, part: Part, each: number): Sample[] {
  return Object.entries(traps).flatMap(([family, trap]) => {
    const random = new Random(seed, `${part}/trap/${family}`);
    return Array.from({ length: each }, (_, index) => {
      const write = trap[part][index % trap[part].length] as (r: Random) => string;
      return toSample(part, `trap/${family}`, `line-${index % trap[part].length}`, write(random));
    });
  });
}
