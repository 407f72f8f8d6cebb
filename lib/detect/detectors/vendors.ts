import { entropy } from '../checksums.ts';
import type { Detector } from '../rule.ts';

const isRandom = (value: string) => entropy(value) >= 3;

/** One line per vendor's token: id, label, keywords, pattern, source, an example and a counter-example. */
const token = (id: string, label: string, keywords: string, pattern: RegExp, source: string, matches: string, ignores: string, keep?: RegExp): Detector => ({
  id,
  label,
  category: 'secret',
  tier: 'certain',
  keywords: keywords.split(' '),
  pattern,
  validate: isRandom,
  ...(keep ? { keep } : {}),
  source,
  matches: [matches],
  ignores: [ignores],
});

/** Tokens of vendors that a prefix or a shape gives away. */
export const vendors: Detector[] = [
  token('github-token', 'GitHub token', 'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_', /(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255})/, 'GitHub docs, token formats', 'ghp_{A36}', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', /^(?:gh[pousr]_|github_pat_)/),
  token('gitlab-token', 'GitLab token', 'glpat- gldt- glptt- glrt- glsoat- glft- glcbt- glimt- glagent- gloas- glffct- glwt- gr1348941', /(?:gl(?:pat|dt|ptt|rt|rtr|soat|ft|cbt|imt|agent|oas|ffct|wt)-[A-Za-z0-9_=.-]{16,300}|GR1348941[A-Za-z0-9_-]{20})/, 'GitLab docs, token overview', 'glpat-{A20}', 'glpat-xxxxxxxxxxxxxxxxxxxx'),
  token('aws-key-id', 'AWS access key', 'akia asia abia acca a3t', /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}/, 'AWS docs, IAM identifiers', 'AKIA{U16}', 'AKIAIOSFODNN7EXAMPLE'),
  token('google-key', 'Google API key', 'aiza ya29. gocspx- 1//0', /(?:AIza[\w-]{35}|ya29\.[\w-]{20,400}|GOCSPX-[\w-]{20,40}|1\/\/0[\w-]{30,120})/, 'Google Cloud docs, API keys; OAuth 2.0', 'AIza{A35}', 'AIzaShort'),
  token('slack-token', 'Slack token', 'xoxb- xoxp- xoxa- xoxr- xoxs- xoxo- xoxe xapp- hooks.slack.com', /(?:xox[abposre](?:[.-][A-Za-z0-9-]{8,300})+|xapp-\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{40,80}|hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,80})/i, 'Slack docs, token types', 'xoxb-{D12}-{D12}-{A24}', 'xoxb-your-token'),
  token('openai-key', 'OpenAI key', 'sk-proj- sk-svcacct- sk-admin- sk-', /sk-(?:(?:proj|svcacct|admin)-[\w-]{40,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})/, 'OpenAI docs, API keys; gitleaks and kingfisher', 'sk-proj-{A60}', 'sk-short-name'),
  token('anthropic-key', 'Anthropic key', 'sk-ant-', /sk-ant-(?:api|admin|oat|ort)?\d{0,2}-?[\w-]{40,140}/, 'Anthropic docs; gitleaks and kingfisher', 'sk-ant-api03-{A93}AA', 'sk-ant-'),
  token('hugging-face-token', 'Hugging Face token', 'hf_ api_org_', /(?:hf_|api_org_)[A-Za-z]{34}/, 'Hugging Face docs, access tokens', 'hf_{W34}', 'hf_hub_download'),
  token('npm-token', 'npm token', 'npm_', /npm_[A-Za-z0-9]{36}/, 'npm docs, access tokens', 'npm_{A36}', 'npm_config_registry'),
  token('pypi-token', 'PyPI token', 'pypi-', /pypi-AgE[\w-]{50,300}/, 'PyPI help, API tokens', 'pypi-AgEIcHlwaS5vcmc{A80}', 'pypi-server'),
  token('sendgrid-key', 'SendGrid key', 'sg.', /SG\.[\w-]{16,32}\.[\w-]{16,64}/, 'SendGrid docs, API keys', 'SG.{A22}.{A43}', 'sg.example.com'),
  token('telegram-token', 'Telegram bot token', ':aa', /(?<=\b\d{8,10}):AA[\w-]{33}/, 'Telegram Bot API docs', 'bot 123456789:AA{A33}', 'time:aabb'),
  token('discord-webhook', 'Discord webhook', 'discord.com/api/webhooks discordapp.com/api/webhooks', /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{50,80}/, 'Discord docs, webhooks', 'https://discord.com/api/webhooks/{D18}/{A68}', 'discord.com/api/webhooks'),
  token('digitalocean-token', 'DigitalOcean token', 'dop_v1_ doo_v1_ dor_v1_', /do[opr]_v1_[a-f0-9]{64}/, 'DigitalOcean docs, personal access tokens', 'dop_v1_{H64}', 'dop_v1_short'),
  token('vault-token', 'HashiCorp Vault token', 'hvs. hvb. hvr.', /hv[sbr]\.[\w-]{24,300}/, 'Vault docs, tokens', 'hvs.{A90}', 'hvs.x'),
  token('shopify-token', 'Shopify token', 'shpat_ shpca_ shppa_ shpss_', /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/, 'Shopify docs, access tokens', 'shpat_{H32}', 'shpat_x'),
  token('grafana-token', 'Grafana token', 'glsa_ glc_', /(?:glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_[A-Za-z0-9+/]{32,400}={0,2})/, 'Grafana docs, service accounts', 'glsa_{A32}_{H8}', 'glsa_x'),
  token('atlassian-token', 'Atlassian token', 'atatt3 atctt3 atbb', /(?:AT[AC]TT3[\w=-]{60,250}|ATBB[A-Za-z0-9]{32})/, 'Atlassian docs, API tokens', 'ATATT3{A180}', 'atbb'),
  token('password-hash', 'Password hash', '$2a$ $2b$ $2y$ $argon2 $6$ $5$ $1$ $apr1$ $y$ $pbkdf2 pbkdf2_sha256$', /(?:\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$[\w=,$+/-]{30,200}|\$(?:[156]|apr1|y)\$[./A-Za-z0-9=,$]{20,140}|\$?pbkdf2[\w-]*\$[\w$+/=.]{30,200})/, 'crypt(5); PHC string format', '$2b$12${A53}', '$6$x'),
];
