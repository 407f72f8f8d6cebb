import type { Detector } from '../rule.ts';
import { token } from './vendor.ts';

const gk = 'gitleaks and kingfisher (both rule sets)';

/** Tokens of code hosts, clouds and package registries. */
const platforms: Detector[] = [
  token('github-token', 'GitHub token', 'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_', /gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}/, 'GitHub docs, token formats', 'ghp_{A36}', { keep: /^(?:gh[pousr]_|github_pat_)/ }),
  token('gitlab-token', 'GitLab token', 'glpat- gldt- glptt- glrt- glrtr- glsoat- glft- glcbt- glimt- glagent- gloas- glffct- glwt- gr1348941 _gitlab_session=', /gl(?:pat|dt|ptt|rt|rtr|soat|ft|cbt|imt|agent|oas|ffct|wt)-[A-Za-z0-9_=.-]{16,300}|GR1348941[A-Za-z0-9_-]{20}|_gitlab_session=[0-9a-z]{32}/, 'GitLab docs, token overview', 'glpat-{A20}'),
  token('bitbucket-token', 'Atlassian token', 'atatt3 atctt3 atbb', /AT[AC]TT3[\w=-]{60,250}|ATBB[A-Za-z0-9]{32}/, 'Atlassian docs, API tokens', 'ATATT3{A180}'),
  token('aws-key-id', 'AWS access key', 'akia asia abia acca a3t absk', /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9])|ABSK[A-Za-z0-9+/]{100,280}={0,2}/, 'AWS docs, IAM identifiers', 'AKIA{U16}', { ignores: ['AKIAIOSFODNN7EXAMPLE', 'asia-pacific'] }),
  token('google-key', 'Google API key', 'aiza ya29. gocspx- 1//0 aq.ab', /AIza[\w-]{35}|ya29\.[\w-]{20,600}|GOCSPX-[\w-]{20,40}|1\/\/0[\w-]{30,120}|AQ\.Ab[\w-]{40,80}/, 'Google Cloud docs, API keys; OAuth 2.0', 'AIza{A35}'),
  token('azure-secret', 'Azure secret', 'accountkey= sharedaccesskey= sharedaccesssignature= se=20 sv=20 sig=', /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,90}={0,2}|SharedAccessSignature=[^\s"';]{20,400}|sig=[A-Za-z0-9%+/]{40,80}(?:=|%3D)?/i, 'Azure docs, connection strings and SAS', 'AccountKey={B86}==', { isGlued: true, validate: (value) => isMixed(value.replace(/^\w+=/, '')), ignores: ['sig=none', 'AccountKey=$KEY'] }),
  {
    id: 'azure-client-secret', label: 'Azure client secret', category: 'secret', tier: 'certain', keywords: [], source: 'gitleaks and kingfisher (both rule sets)',
    find({ text }, report) {
      for (let at = text.indexOf('Q~'); at >= 0; at = text.indexOf('Q~', at + 1)) {
        const match = /^[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/.exec(text.slice(Math.max(0, at - 4), at + 40));
        if (match) report(at - 4, at - 4 + match[0].length);
      }
    },
    matches: ['abc8Q~{A34}'], ignores: ['Q~x', 'abc8Q~short'],
  },
  token('alibaba-key', 'Alibaba Cloud key', 'ltai', /LTAI[A-Za-z0-9]{16,24}/, gk, 'LTAI{A20}'),
  token('tencent-key', 'Tencent Cloud key', 'akid', /AKID[A-Za-z0-9]{32}/, gk, 'AKID{A32}'),
  token('yandex-key', 'Yandex Cloud key', 'aqvn t1. yc', /AQVN[\w-]{35,38}|t1\.[\w-]{10,500}={0,2}\.[\w-]{86}={0,2}/, gk, 'AQVN{A36}', { keywords: ['aqvn', 't1.'] }),
  token('digitalocean-token', 'DigitalOcean token', 'dop_v1_ doo_v1_ dor_v1_', /do[opr]_v1_[a-f0-9]{64}/, 'DigitalOcean docs, tokens', 'dop_v1_{H64}'),
  token('heroku-key', 'Heroku key', 'hrku-', /HRKU-[\w-]{36,64}/, gk, 'HRKU-AA{A58}'),
  token('fly-token', 'Fly.io token', 'fo1_ fm1a_ fm1r_ fm2_', /fo1_[\w-]{43}|fm1[ar]_[A-Za-z0-9+/]{80,800}={0,3}|fm2_[A-Za-z0-9+/]{80,800}={0,3}/, gk, 'fo1_{A43}'),
  token('netlify-token', 'Netlify token', 'nfp_', /nfp_[A-Za-z0-9]{36,40}/, gk, 'nfp_{A36}'),
  token('vercel-token', 'Vercel token', 'vercel_blob_rw_ vcp_ vck_ vci_ vca_ vcr_', /(?:vercel_blob_rw_|vc[pckiar]_)[A-Za-z0-9_]{24,80}/, 'Vercel docs, tokens', 'vercel_blob_rw_{A40}'),
  token('render-key', 'Render key', 'rnd_', /rnd_[A-Za-z0-9]{28,40}/, 'Render docs, API', 'rnd_{A32}'),
  token('supabase-key', 'Supabase key', 'sbp_ sb_secret_', /sbp_[a-f0-9]{40}|sb_secret_[\w-]{20,60}/, 'Supabase docs, API keys', 'sbp_{H40}'),
  token('planetscale-token', 'PlanetScale token', 'pscale_tkn_ pscale_pw_ pscale_oauth_', /pscale_(?:tkn|pw|oauth)_[\w=.-]{32,64}/, gk, 'pscale_tkn_{A43}'),
  token('databricks-token', 'Databricks token', 'dapi', /dapi[a-f0-9]{32}(?:-\d)?/, 'Databricks docs, tokens', 'dapi{H32}'),
  token('snowflake-neon-key', 'Neon or dbt token', 'napi_ dbtc_ dbtu_ dbts_', /napi_[a-z0-9]{60,70}|dbt[cus]_[\w=-]{30,60}/, gk, 'dbtc_{A40}'),
  token('npm-token', 'npm token', 'npm_', /npm_[A-Za-z0-9]{36}/, 'npm docs, access tokens', 'npm_{A36}'),
  token('pypi-token', 'PyPI token', 'pypi-', /pypi-AgE[\w-]{50,1000}/, 'PyPI help, API tokens', 'pypi-AgEIcHlwaS5vcmc{A80}'),
  token('rubygems-token', 'RubyGems token', 'rubygems_', /rubygems_[a-f0-9]{48}/, 'RubyGems guides, API keys', 'rubygems_{H48}'),
  token('nuget-key', 'NuGet key', 'oy2', /oy2[a-z0-9]{43}/, gk, 'oy2{L43}'),
  token('crates-token', 'crates.io token', 'cio', /cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/, gk, 'cio{A32}'),
  token('clojars-token', 'Clojars token', 'clojars_', /CLOJARS_[A-Za-z0-9]{60}/i, gk, 'CLOJARS_{L60}'),
  token('docker-token', 'Docker token', 'dckr_pat_ dckr_oat_', /dckr_[po]at_[\w-]{24,60}/, 'Docker docs, access tokens', 'dckr_pat_{A27}'),
  token('artifactory-key', 'Artifactory key', 'akcp cmvmd', /AKCp[A-Za-z0-9]{10,80}|cmVmd[A-Za-z0-9]{50,70}/, gk, 'AKCp{A69}'),
  token('terraform-token', 'Terraform token', '.atlasv1.', /(?<![\w])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/i, gk, '{A14}.atlasv1.{A64}', { reach: 90, ignores: ['x.atlasv1.y'] }),
  token('vault-token', 'HashiCorp Vault token', 'hvs. hvb. hvr.', /hv[sbr]\.[\w-]{24,400}/, 'Vault docs, tokens', 'hvs.{A90}'),
  token('pulumi-token', 'Pulumi token', 'pul-', /pul-[a-f0-9]{40}/, gk, 'pul-{H40}'),
  token('doppler-token', 'Doppler token', 'dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit.', /dp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9.]{40,60}/, gk, 'dp.pt.{A43}'),
  token('infisical-token', 'Infisical token', 'st.', /st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}/, gk, 'st.{H24}.{H32}.{H32}'),
  token('onepassword-key', '1Password key', 'ops_eyj a3-', /ops_eyJ[A-Za-z0-9+/_-]{150,2000}={0,3}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/, '1Password docs, security', 'A3-{U6}-{U6}-{U5}-{U5}-{U5}-{U5}'),
  token('openshift-token', 'OpenShift token', 'sha256~', /sha256~[\w-]{43}/, gk, 'sha256~{A43}'),
  token('tailscale-key', 'Tailscale key', 'tskey-', /tskey-[a-z]{3,12}-[A-Za-z0-9_]{8,30}(?:-[A-Za-z0-9_]{8,60})?/, gk, 'tskey-auth-{A12}-{A32}'),
  token('cloudflare-key', 'Cloudflare origin key', 'v1.0-', /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/, gk, 'v1.0-{H24}-{H146}'),
  token('scaleway-key', 'Scaleway key', 'scw', /SCW[A-Z0-9]{17}(?![A-Za-z0-9])/, gk, 'SCW{U17}'),
  token('buildkite-circleci-token', 'CI token', 'bkua_ bkat_ ccipat_ ccipra_ ccipj_ ccipprj_', /bk[ua]{1,2}t?_[a-f0-9]{40}|CCIP[A-Z]{1,4}_[A-Za-z0-9_]{20,80}/, gk, 'bkua_{H40}', { isGlued: false }),
  token('octopus-key', 'Octopus Deploy key', 'api-', /API-[A-Z0-9]{25,32}(?![A-Za-z0-9])/, gk, 'API-{U26}'),
  token('sonar-token', 'SonarQube token', 'squ_ sqp_ sqa_', /sq[upa]_[a-z0-9=_-]{40}/, 'SonarQube docs, tokens', 'squ_{H40}'),
  token('sourcegraph-token', 'Sourcegraph token', 'sgp_ slk_', /sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}|slk_[a-f0-9]{64}/, gk, 'sgp_{H16}_{H40}'),
  token('postman-key', 'Postman key', 'pmak-', /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/i, gk, 'PMAK-{H24}-{H34}'),
  token('jfrog-harness-token', 'Harness token', 'pat. sat.', /[ps]at\.[\w-]{22}\.[a-f0-9]{24}\.[A-Za-z0-9]{20}/i, gk, 'pat.{A22}.{H24}.{A20}'),
  token('prefect-token', 'Prefect token', 'pnu_', /pnu_[A-Za-z0-9]{36}/, gk, 'pnu_{L36}'),
  token('readme-key', 'ReadMe key', 'rdme_', /rdme_[a-z0-9]{70}/, gk, 'rdme_{L70}'),
  token('infracost-key', 'Infracost key', 'ico-', /ico-[A-Za-z0-9]{32}/, gk, 'ico-{A32}'),
  token('contentful-token', 'Contentful token', 'cfpat-', /CFPAT-[\w-]{40,64}/, gk, 'CFPAT-{A43}'),
];

/** Tokens of messaging, payment, data and language-model services. */
const services: Detector[] = [
  token('slack-token', 'Slack token', 'xoxb- xoxp- xoxa- xoxr- xoxs- xoxo- xoxd- xoxe xapp- hooks.slack.com', /xox[abposred](?:[.-][A-Za-z0-9%+/=-]{8,300}){1,6}|xapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[a-f0-9]{20,80}|hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,80}/i, 'Slack docs, token types', 'xoxb-{D12}-{D12}-{A24}'),
  token('teams-webhook', 'Microsoft Teams webhook', 'webhook.office.com/', /webhook\.office\.com\/webhookb2\/[\w@/-]{60,300}/, 'Microsoft docs, incoming webhooks', 'https://shop.webhook.office.com/webhookb2/{H36}@{H36}/IncomingWebhook/{H32}/{H36}', { isGlued: true }),
  token('zapier-webhook', 'Webhook address', 'hooks.zapier.com/hooks/catch/ maker.ifttt.com/ hook.eu1.make.com/ hook.us1.make.com/', /hooks\.zapier\.com\/hooks\/catch\/\w+\/\w+|maker\.ifttt\.com\/trigger\/\w+\/(?:json\/)?with\/key\/[\w-]{10,60}|hook\.\w{3}\.make\.com\/\w{20,60}/, 'vendors\' docs, webhooks', 'https://hooks.zapier.com/hooks/catch/{D8}/{L7}', { isGlued: true, validate: () => true }),
  token('discord-webhook', 'Discord webhook', 'discord.com/api/webhooks discordapp.com/api/webhooks', /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{50,80}/, 'Discord docs, webhooks', 'https://discord.com/api/webhooks/{D18}/{A68}', { isGlued: true }),
  token('discord-token', 'Discord bot token', 'mt mz na nd nj nt od oty', /[MNO][A-Za-z\d]{23,27}\.[\w-]{6}\.[\w-]{27,40}/, 'Discord docs, authentication', 'MTA{A21}.{A6}.{A38}', { keywords: ['mta', 'mte', 'mti', 'mtm', 'mtq', 'mtu', 'mty', 'mtc', 'mtg', 'mtk', 'mzu', 'nda', 'nde', 'ndi', 'nty', 'nzk', 'oda', 'ody', 'otk', 'oti', 'otu', 'njm', 'njk', 'nje', 'njy', 'njg', 'nzm', 'nzg', 'nzu', 'ode', 'odi', 'odk', 'odm', 'odq', 'odu', 'odc', 'odg', 'ota', 'ote', 'otm', 'otq', 'oty', 'otc', 'otg'] }),
  token('telegram-token', 'Telegram bot token', ':aa', /(?<!\d)\d{8,10}:A[\w-]{34}/, 'Telegram Bot API docs', '123456789:AA{A33}', { reach: 60, ignores: ['time:aabb'] }),
  token('sendgrid-key', 'SendGrid key', 'sg.', /SG\.[\w=.-]{16,32}\.[\w=-]{16,64}|SG\.[\w=.-]{66}/, 'SendGrid docs, API keys', 'SG.{A22}.{A43}'),
  token('sendinblue-key', 'Brevo key', 'xkeysib- xsmtpsib-', /x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}/, gk, 'xkeysib-{H64}-{A16}'),
  token('mailgun-key', 'Mailgun key', 'key- pubkey-', /(?:pub)?key-[a-f0-9]{32}/, 'Mailgun docs, API keys', 'key-{H32}'),
  token('mailchimp-key', 'Mailchimp key', '-us', /(?<![\w])[a-f0-9]{32}-us\d{1,2}(?![\w])/, 'Mailchimp docs, API keys', '{H32}-us12', { reach: 40, ignores: ['lang-us1'] }),
  token('twilio-key', 'Twilio key', 'sk0 sk1 sk2 sk3 sk4 sk5 sk6 sk7 sk8 sk9 ska skb skc skd ske skf', /SK[0-9a-f]{32}(?![0-9A-Za-z])/, 'Twilio docs, API keys', 'SK{H32}'),
  token('shopify-token', 'Shopify token', 'shpat_ shpca_ shppa_ shpss_', /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/, 'Shopify docs, access tokens', 'shpat_{H32}'),
  token('square-token', 'Square token', 'sq0atp- sq0csp- sq0idp- eaaa', /sq0(?:atp|csp|idp)-[\w-]{22,60}|EAAA[\w-]{58,64}/, 'Square docs, access tokens', 'sq0atp-{A22}'),
  token('facebook-token', 'Facebook token', 'eaac eaam eaab eaad eaag eaax', /EAA[A-Z][A-Za-z0-9]{60,400}/, gk, 'EAAC{A120}'),
  token('braintree-token', 'Braintree token', 'access_token$', /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/, 'Braintree docs, access tokens', 'access_token$production${L16}${H32}'),
  token('razorpay-key', 'Razorpay key', 'rzp_live_ rzp_test_', /rzp_(?:live|test)_[A-Za-z0-9]{14,24}/, gk, 'rzp_live_{A14}'),
  token('plaid-token', 'Plaid token', 'access-sandbox- access-development- access-production-', /access-(?:sandbox|development|production)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/, 'Plaid docs, tokens', 'access-sandbox-{H8}-{H4}-{H4}-{H4}-{H12}'),
  token('flutterwave-key', 'Flutterwave key', 'flwsec flwpub', /FLW(?:SEC|PUB)K(?:_TEST|_LIVE)?-[A-Za-z0-9]{12,40}(?:-X)?/i, gk, 'FLWSECK_TEST-{H32}-X'),
  token('mercadopago-token', 'Mercado Pago token', 'app_usr-', /APP_USR-\d{10,20}-\d{6}-[a-f0-9]{32}-\d{6,12}/, gk, 'APP_USR-{D16}-{D6}-{H32}-{D9}'),
  token('easypost-shippo-key', 'Shipping service key', 'ezak eztk shippo_live_ shippo_test_', /EZ[AT]K[A-Za-z0-9]{54}|shippo_(?:live|test)_[a-f0-9]{40}/, gk, 'EZAK{A54}'),
  token('duffel-token', 'Duffel token', 'duffel_live_ duffel_test_', /duffel_(?:live|test)_[\w=-]{43}/, gk, 'duffel_live_{A43}'),
  token('lob-gocardless-key', 'Lob or GoCardless key', 'live_ test_', /(?:live|test)_(?:pub_)?[a-f0-9]{31,35}(?![\w])|live_[\w=-]{40}(?![\w])/, gk, 'live_{H35}', { validate: (value) => isMixed(value.replace(/^[a-z]+_(?:pub_)?/, '')), ignores: ['test_that_this_function_returns_a_list_of_items_ok', 'live_stream'] }),
  token('grafana-token', 'Grafana token', 'glsa_ glc_ eyjrijoi', /glsa_[A-Za-z0-9]{32}_[a-fA-F0-9]{8}|glc_[A-Za-z0-9+/]{32,400}={0,2}|eyJrIjoi[A-Za-z0-9+/=]{60,400}/, 'Grafana docs, service accounts', 'glsa_{A32}_{H8}'),
  token('newrelic-key', 'New Relic key', 'nrak- nrjs- nrii- nraa- nrra-', /NR(?:AK|JS|II|AA|RA)-[A-Za-z0-9-]{18,40}/, 'New Relic docs, API keys', 'NRAK-{U27}'),
  token('dynatrace-token', 'Dynatrace token', 'dt0c01. dt0s', /dt0[a-z]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}/i, 'Dynatrace docs, token format', 'dt0c01.{U24}.{U64}'),
  token('sentry-token', 'Sentry token', 'sntrys_ sntryu_', /sntrys_eyJ[A-Za-z0-9+/=_-]{60,500}|sntryu_[a-f0-9]{64}/, 'Sentry docs, auth tokens', 'sntryu_{H64}'),
  token('airtable-token', 'Airtable token', 'pat', /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/, 'Airtable docs, tokens', 'pat{A14}.{H64}'),
  token('notion-token', 'Notion token', 'ntn_ secret_', /ntn_\d{8,11}[A-Za-z0-9]{30,40}|secret_[A-Za-z0-9]{43}(?!\w)/, 'Notion docs, authorization', 'ntn_{D11}{A35}'),
  token('linear-key', 'Linear key', 'lin_api_ lin_oauth_', /lin_(?:api|oauth)_[A-Za-z0-9]{40,64}/, gk, 'lin_api_{A40}'),
  token('figma-token', 'Figma token', 'figd_ figu_ figo_', /fig[duo]_[\w-]{36,60}/, gk, 'figd_{A40}'),
  token('typeform-token', 'Typeform token', 'tfp_', /tfp_[\w.=-]{40,70}/, gk, 'tfp_{A59}'),
  token('hubspot-token', 'HubSpot token', 'pat-na pat-eu', /pat-(?:na|eu)\d-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i, 'HubSpot docs, private apps', 'pat-na1-{H8}-{H4}-{H4}-{H4}-{H12}'),
  token('asana-token', 'Asana token', '0/1 1/1 2/1', /\d\/\d{16}(?:\/\d{16})?:[a-f0-9]{32}/, 'Asana docs, personal access tokens', '1/1{D15}:{H32}', { keywords: ['0/1', '1/1', '2/1'], ignores: ['1/1 done'] }),
  token('dropbox-token', 'Dropbox token', 'sl.', /sl\.[\w=-]{60,1200}/, gk, 'sl.{A136}'),
  token('adobe-frameio-key', 'Adobe key', 'p8e- fio-u-', /p8e-[A-Za-z0-9]{32}|fio-u-[\w=-]{64}/, gk, 'p8e-{A32}'),
  token('mapbox-token', 'Mapbox secret token', 'sk.eyj pk.eyj', /[sp]k\.eyJ[\w-]{40,200}\.[\w-]{20,40}/, 'Mapbox docs, access tokens', 'sk.eyJ{A60}.{A22}'),
  token('maxmind-key', 'MaxMind key', '_mmk', /(?<!\w)[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/, gk, '{A6}_{A29}_mmk', { reach: 44, ignores: ['x_mmk'] }),
  token('openai-key', 'OpenAI key', 'sk-', /sk-(?:(?:proj|svcacct|admin|None)-[\w-]{20,200}|[\w-]{0,40}T3BlbkFJ[A-Za-z0-9_-]{16,120}|(?:or|lf|live|test)-(?:v\d-)?[A-Za-z0-9-]{20,90}|[A-Za-z0-9]{32,64}(?![A-Za-z0-9]))/, 'OpenAI docs; gitleaks and kingfisher', 'sk-proj-{A60}'),
  token('anthropic-key', 'Anthropic key', 'sk-ant-', /sk-ant-[\w-]{40,160}/, 'Anthropic docs; gitleaks and kingfisher', 'sk-ant-api03-{A93}AA'),
  token('hugging-face-token', 'Hugging Face token', 'hf_ api_org_', /(?:hf_|api_org_)[A-Za-z0-9]{30,40}(?!\w)/, 'Hugging Face docs, access tokens', 'hf_{W34}', { validate: (value) => /[a-z][A-Z]|\d/.test(value) }),
  token('model-service-key', 'Language model service key', 'gsk_ xai- r8_ pplx- lsv2_ pcsk_ tvly- fc- nvapi- jina_ sk_car_ ragie_', /gsk_[A-Za-z0-9]{48,60}|xai-[A-Za-z0-9]{70,90}|r8_[A-Za-z0-9]{37}|pplx-[A-Za-z0-9]{40,60}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|pcsk_\w{40,90}|tvly-[\w-]{24,60}|fc-[a-f0-9]{32}|nvapi-[\w-]{60,70}|jina_\w{40,70}/, 'vendors\' docs, API keys', 'gsk_{A52}'),
  token('identity-service-key', 'Identity service key', 'secret-live- secret-test- api_live. api_sandbox. persona_production_ persona_sandbox_ sbx: prd:', /secret-(?:live|test)-[\w=-]{30,50}|api_(?:live|sandbox)(?:_\w{2})?\.[\w-]{10,20}\.[\w-]{20,50}|persona_(?:production|sandbox)_[\w-]{20,60}|(?:sbx|prd):[A-Za-z0-9]{24}\.[A-Za-z0-9]{32}/, 'vendors\' docs, API keys', 'api_live.{A11}.{A32}'),
  token('node-provider-key', 'Blockchain node address with key', 'infura.io/ alchemy.com/ quiknode.pro/ ankr.com/ alchemyapi.io/', /(?:infura\.io\/(?:ws\/)?v3\/[a-f0-9]{32}|alchemy(?:api)?\.(?:com|io)\/(?:nft\/)?v\d\/[\w-]{20,60}|quiknode\.pro\/[a-f0-9]{30,64}|ankr\.com\/\w+\/[a-f0-9]{40,70})/, 'vendors\' docs, endpoints', 'https://mainnet.infura.io/v3/{H32}', { isGlued: true }),
  token('password-hash', 'Password hash', '$2a$ $2b$ $2y$ $argon2 $6$ $5$ $1$ $apr1$ $y$ $pbkdf2 pbkdf2_sha256$ {ssha}', /\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$[\w=,$+/-]{30,200}|\$(?:[156]|apr1|y)\$[./A-Za-z0-9=,$]{20,140}|\$?pbkdf2[\w-]*\$[\w$+/=.]{30,200}|\{SSHA\}[A-Za-z0-9+/=]{24,60}/i, 'crypt(5); PHC string format', '$2b$12${A53}'),
  token('frame-small-keys', 'Service key', 'dnkey- ico- sm_aat_ sm_pat_ sm_sat_ s-s4t2 tk-us- akab- phc_ phx_ phs_ rk- hcaik_ hcxik_ essu_ ubdc_ cal_live_ re_ pk.ey', /dnkey-[\w=-]{26}-[\w=-]{52}|sm_[aps]at_[A-Za-z0-9]{16}|s-s4t2(?:ud|af)-[a-f0-9]{64}|tk-us-[\w-]{48}|akab-[a-z0-9]{16}-[a-z0-9]{16}|ph[cxs]_[A-Za-z0-9]{40,50}|hc[ax]ik_[a-z0-9]{50,60}|essu_[\w=+/]{40,120}|cal_live_[a-f0-9]{32}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/, gk, 'dnkey-{L26}-{L52}'),
];

/** Letters and digits in turn, as made by chance: at least four changes between them. */
export function isMixed(value: string): boolean {
  return (value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= 4 || (/\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && value.length >= 20);
}

/** What no rule above names: a word that says key, token or secret, a separator, and a random body. */
const unknown: Detector = {
  id: 'prefixed-key',
  label: 'Key with a telling prefix',
  category: 'secret',
  tier: 'likely',
  keywords: ['key_', 'key-', 'tok_', 'token_', 'token-', 'secret_', 'secret-', 'pat_', 'pat-', 'api_', 'api-', 'apikey', 'live_', 'live-', 'prod_', 'priv_', 'auth_', 'access_', 'refresh_', 'admin_', 'sk_', 'rk_', 'pk_', 'sess-', 'sk-', 'xkey', 'test_', 'token:', 'key:', 'sandbox_'],
  pattern: /[a-z]{2,10}[_:-](?:[a-z0-9]{1,10}[_-])?[A-Za-z0-9][A-Za-z0-9_-]{19,200}/i,
  isGlued: true,
  validate: (value, text, start) => {
    const body = value.replace(/^[a-z]{2,10}[_:-](?:[a-z]{1,10}[_-])?/i, '');
    return !/[a-z0-9]$/i.test(text.charAt(start - 1)) && isMixed(body) && body.replace(/[^A-Za-z0-9]/g, '').length >= 20 && !/^[a-z]+(?:[_-][a-z0-9]+){2,}$|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.test(value);
  },
  source: 'the naming of keys that the vendors above share',
  matches: ['acme key_{A32}', 'sk_{L32}', 'auth_prod_{A40}'],
  ignores: ['test_returns_the_number_of_items_2_in_list', 'key_id_of_the_thing', 'api-reference/0pools/list-entitled-pools', 'token_1', 'key-{H8}-{H4}-{H4}-{H4}-{H12}'],
};

export const vendors: Detector[] = [...platforms, ...services, unknown];
