import { isPlaceholder } from '../placeholders.ts';
import type { Detector } from '../rule.ts';
import { isMixed, token } from './vendor.ts';

const gk = 'gitleaks and kingfisher (both rule sets)';

/** Tokens of code hosts and clouds. */
export const clouds: Detector[] = [
  token(
    'github-token',
    'GitHub token',
    'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_',
    /gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}/,
    'GitHub docs, token formats',
    'ghp_{A36}',
    { keep: /^(?:gh[pousr]_|github_pat_)/ },
  ),
  token(
    'gitlab-token',
    'GitLab token',
    'glpat- gldt- glptt- glrt- glrtr- glsoat- glft- glcbt- glimt- glagent- gloas- glffct- glwt- gr1348941 _gitlab_session=',
    /gl(?:pat|dt|ptt|rt|rtr|soat|ft|cbt|imt|agent|oas|ffct|wt)-[A-Za-z0-9_=.-]{16,300}|GR1348941[A-Za-z0-9_-]{20}|_gitlab_session=[0-9a-z]{32}/,
    'GitLab docs, token overview',
    'glpat-{A20}',
  ),
  token(
    'bitbucket-token',
    'Atlassian token',
    'atatt3 atctt3 atbb',
    /AT[AC]TT3[\w=-]{60,250}|ATBB[A-Za-z0-9]{32}/,
    'Atlassian docs, API tokens',
    'ATATT3{A180}',
  ),
  token(
    'aws-key-id',
    'AWS access key',
    'akia asia abia acca a3t absk',
    /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9])|ABSK[A-Za-z0-9+/]{100,280}={0,2}/,
    'AWS docs, IAM identifiers',
    'AKIA{U16}',
    { ignores: ['AKIAIOSFODNN7EXAMPLE', 'asia-pacific'] },
  ),
  token(
    'google-key',
    'Google API key',
    'aiza ya29. gocspx- 1//0 aq.ab',
    /AIza[\w-]{35}|ya29\.[\w-]{20,600}|GOCSPX-[\w-]{20,40}|1\/\/0[\w-]{30,120}|AQ\.Ab[\w-]{40,80}/,
    'Google Cloud docs, API keys; OAuth 2.0',
    'AIza{A35}',
  ),
  token(
    'azure-secret',
    'Azure secret',
    'accountkey= sharedaccesskey= sharedaccesssignature= se=20 sv=20 sig=',
    /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{40,90}={0,2})|SharedAccessSignature=([^\s"';]{20,400})|sig=([A-Za-z0-9%+/]{40,80}(?:=|%3D)?)/i,
    'Azure docs, connection strings and SAS',
    'AccountKey={B86}==',
    {
      isGlued: true,
      group: 1,
      validate: isMixed,
      ignores: ['sig=none', 'AccountKey=$KEY'],
    },
  ),
  {
    id: 'azure-client-secret',
    label: 'Azure client secret',
    category: 'secret',
    tier: 'certain',
    keywords: [],
    source: 'gitleaks and kingfisher (both rule sets)',
    find({ text }, report) {
      for (let at = text.indexOf('Q~'); at >= 0; at = text.indexOf('Q~', at + 1)) {
        const match = /^[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/.exec(text.slice(Math.max(0, at - 4), at + 40));
        if (match && !isPlaceholder(match[0])) report(at - 4, at - 4 + match[0].length);
      }
    },
    matches: ['abc8Q~{A34}'],
    ignores: ['Q~x', 'abc8Q~short', `abc8Q~${'x'.repeat(34)}`],
  },
  token('alibaba-key', 'Alibaba Cloud key', 'ltai', /LTAI[A-Za-z0-9]{16,24}/, gk, 'LTAI{A20}'),
  token('tencent-key', 'Tencent Cloud key', 'akid', /AKID[A-Za-z0-9]{32}/, gk, 'AKID{A32}'),
  token(
    'yandex-key',
    'Yandex Cloud key',
    'aqvn t1. yc',
    /AQVN[\w-]{35,38}|t1\.[\w-]{10,500}={0,2}\.[\w-]{86}={0,2}/,
    gk,
    'AQVN{A36}',
    { keywords: ['aqvn', 't1.'] },
  ),
  token(
    'digitalocean-token',
    'DigitalOcean token',
    'dop_v1_ doo_v1_ dor_v1_',
    /do[opr]_v1_[a-f0-9]{64}/,
    'DigitalOcean docs, tokens',
    'dop_v1_{H64}',
  ),
  token('heroku-key', 'Heroku key', 'hrku-', /HRKU-[\w-]{36,64}/, gk, 'HRKU-AA{A58}'),
  token(
    'fly-token',
    'Fly.io token',
    'fo1_ fm1a_ fm1r_ fm2_',
    /fo1_[\w-]{43}|fm1[ar]_[A-Za-z0-9+/]{80,800}={0,3}|fm2_[A-Za-z0-9+/]{80,800}={0,3}/,
    gk,
    'fo1_{A43}',
  ),
  token('netlify-token', 'Netlify token', 'nfp_', /nfp_[A-Za-z0-9]{36,40}/, gk, 'nfp_{A36}'),
  token(
    'vercel-token',
    'Vercel token',
    'vercel_blob_rw_ vcp_ vck_ vci_ vca_ vcr_',
    /(?:vercel_blob_rw_|vc[pckiar]_)[A-Za-z0-9_]{24,80}/,
    'Vercel docs, tokens',
    'vercel_blob_rw_{A40}',
  ),
  token('render-key', 'Render key', 'rnd_', /rnd_[A-Za-z0-9]{28,40}/, 'Render docs, API', 'rnd_{A32}'),
  token(
    'supabase-key',
    'Supabase key',
    'sbp_ sb_secret_',
    /sbp_[a-f0-9]{40}|sb_secret_[\w-]{20,60}/,
    'Supabase docs, API keys',
    'sbp_{H40}',
  ),
  token(
    'planetscale-token',
    'PlanetScale token',
    'pscale_tkn_ pscale_pw_ pscale_oauth_',
    /pscale_(?:tkn|pw|oauth)_[\w=.-]{32,64}/,
    gk,
    'pscale_tkn_{A43}',
  ),
  token(
    'databricks-token',
    'Databricks token',
    'dapi',
    /dapi[a-f0-9]{32}(?:-\d)?/,
    'Databricks docs, tokens',
    'dapi{H32}',
  ),
  token(
    'snowflake-neon-key',
    'Neon or dbt token',
    'napi_ dbtc_ dbtu_ dbts_',
    /napi_[a-z0-9]{60,70}|dbt[cus]_[\w=-]{30,60}/,
    gk,
    'dbtc_{A40}',
  ),
];
