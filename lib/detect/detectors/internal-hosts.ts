import type { Detector } from '../rule.ts';

/** Machines that only the inside reaches. */
export const internalHosts: Detector[] = [
  {
    id: 'internal-host',
    label: 'Internal host or address',
    category: 'internal',
    tier: 'likely',
    keywords: [
      '.internal',
      '.int.',
      '.ops.',
      '.mgmt.',
      '.corp',
      '.intra',
      '.local',
      '.lan',
      '.svc',
      '.consul',
      '.priv',
      '.cluster',
      'grafana',
      'kibana',
      'jenkins',
      'runbook',
      'playbook',
      'pagerduty',
      'opsgenie',
      'confluence',
      'sentry.io',
      'admin.',
      'backoffice',
      'bastion',
      'vpn.',
      'vault.',
      'argocd',
      'prometheus',
      'retool',
      'metabase',
      'statuspage',
      'notion.so',
      '/internal/',
      '/admin/',
      '/_ops/',
      '/_admin/',
      '/_internal/',
      '/backoffice/',
      'atlassian.net',
    ],
    reach: 200,
    pattern:
      /(?<![\w./-])(?:[a-z][a-z\d+]{1,14}:\/\/)?(?:[\w.-]{1,60}@)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.){1,6}(?:internal|corp|intra|intranet|lan|svc|consul|priv|private|cluster\.local|local)(?![\w-]|\.[a-z])(?::\d{2,5})?(?:\/[^\s"'<>)]{0,200})?|(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:int|internal|corp|intra|ops|mgmt)\.[a-z0-9-]{2,30}\.(?:net|com|io|app|dev|org|eu|co|example|test|invalid|de|fr|es|it|pt|nl|pl|uk|ch|at|br|mx|us|cloud|tech)(?![\w-])(?::\d{2,5})?(?:\/[^\s"'<>)]{0,200})?|(?:[a-z0-9-]{1,40}\.){1,4}(?:intra|intranet)\.[a-z]{2,10}(?![\w.-])(?::\d{2,5})?(?:\/[^\s"'<>)]{0,200})?|https?:\/\/(?:[\w-]+\.){0,5}(?:grafana|kibana|jenkins|pagerduty|opsgenie|confluence|sentry|argocd|prometheus|retool|metabase|backoffice|bastion|vault|admin|ops|vpn|runbooks?|wiki)\.[\w.-]{2,80}(?::\d{2,5})?(?:\/[^\s"'<>)]{0,200})?|(?<=\.0bit\.app)\/(?:admin|internal)\/[\w/.-]{2,120}|https?:\/\/[\w.-]{3,80}(?::\d{2,5})?\/[^\s"'<>)]{0,120}(?:runbooks?|playbooks?|incidents?\/|postmortem|backoffice|internal\/)[^\s"'<>)]{0,160}|(?<![\w.:/])\/(?:internal|backoffice|_ops|_admin|_internal|admin(?=\/(?:pools?|treasury|liquidity|providers?|rout\w{2,5}|reserves?|settlements?|workers?|partners?|risk|venues?|ledger|quotes|trades|sessions|kyc|users|ops|payouts|refunds|(?:v\d\/)?(?:force|override|release|settle)[a-z-]*)(?![a-z])))\/[\w/.-]{2,120}|https?:\/\/[\w-]+\.(?:atlassian\.net|notion\.so|pagerduty\.com|opsgenie\.com|retool\.com)\/[^\s"'<>)]{1,200}/gi,
    validate: (value) =>
      !/^(?:this|self|that|window|process|module|app|config|obj|console|import|it|e|s|ctx|[a-z])\.|\.(?:js|ts|md|json)$/i.test(
        value,
      ) &&
      !/(?:^|\/\/)(?:[\w-]+\.)?local$/i.test(value) &&
      !/0bit-docs\.pages\.dev|docs\.0pools\.io|example\.(?:com|org|net)/.test(value),
    find({ text, digits }, report) {
      for (let i = 0; i + 7 < digits.length; i += 2) {
        const start = digits[i]!;
        if (digits[i + 2]! - digits[i + 1]! !== 1 || text[digits[i + 1]!] !== '.' || digits[i + 7]! - start > 15)
          continue;
        const match =
          /^(?:10\.(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])){2}(?![\d]|\.\d)(?::\d{2,5}|\/\d{1,2})?/.exec(
            text.slice(start, start + 24),
          );
        if (
          match &&
          !/[\w.-]/.test(text.charAt(start - 1)) &&
          !/(?<![a-z])(?:v(?:er(?:sion[eè]?|s[aã]o|si[oó]n|sie)?)?|wersj[aię]|firmware|build|release|update|driver)(?:[\s:=."']{0,3}|[ :]{1,2}\d[\d.]{2,15} (?:->|→|=>|to|–|-) )$/i.test(
            text.slice(Math.max(0, start - 36), start),
          )
        )
          report(start, start + match[0].length);
      }
    },
    source: 'RFC 1918; RFC 6762; ICANN, .internal; 0Bit docs, operations/support-escalation',
    matches: [
      'http://settle-1.ops.internal:8080/health',
      'db-2.prod.svc.cluster.local',
      '10.20.30.40:5432',
      'https://wiki.shop.example/runbooks/refill',
      'host=ledger01.corp',
      'POST /internal/admin/pools/disable-source 403',
    ],
    ignores: [
      'gate-api.0bit.app',
      'this.internal',
      'https://0bit-docs.pages.dev/developers/docs/operations/support-escalation',
      'settings.local',
      'npm 10.2.1',
      'Firmware 10.18.10.198 is out',
      'src/internal/streams.js',
      'https://portal.0bit.app/sessions',
    ],
  },
];
