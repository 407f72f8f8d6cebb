import { ALNUM, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { personal, secret } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import { inCode, inFile, inTalk, inTerminal, labelled } from './forms.ts';
import { base64of, clock, domain, escaped, isoTime, jwt, password, urlBytes, withCrc, word } from './values.ts';

const github = (r: Random): string => secret(withCrc(r, r.pick(['ghp_', 'gho_', 'ghu_', 'ghr_'])));
const githubFine = (r: Random): string =>
  secret(`github_${'pat_'}11${r.chars(UPPER + DIGITS, 20)}_${r.chars(ALNUM, 59)}`);
const gitlab = (r: Random): string => secret(`gl${'pat-'}${r.chars(URL_SAFE, 20)}`);
const npm = (r: Random): string => secret(withCrc(r, `np${'m_'}`));
const pypi = (r: Random): string => secret(`pypi-AgEIcHlwaS5vcmc${r.chars(URL_SAFE, r.int(140, 180))}`);
const docker = (r: Random): string => secret(`dckr_${'pat_'}${r.chars(URL_SAFE, 27)}`);
const atlassian = (r: Random): string =>
  secret(`ATATT3xFfGF0${r.chars(URL_SAFE, 171)}=${r.chars(`${DIGITS}ABCDEF`, 8)}`);
const sentry = (r: Random): string =>
  `${secret(r.hex(32))}@o${r.number(6)}.ingest.${r.pick(['us.', 'de.', ''])}sentry.io/${r.number(7)}`;
const openai = (r: Random): string =>
  secret(
    r.pick([
      () => `sk-proj-${r.chars(URL_SAFE, 74)}T3BlbkFJ${r.chars(URL_SAFE, 74)}`,
      () => `sk-${r.chars(ALNUM, 20)}T3BlbkFJ${r.chars(ALNUM, 20)}`,
      () => `sk-svcacct-${r.chars(URL_SAFE, 58)}T3BlbkFJ${r.chars(URL_SAFE, 58)}`,
    ])(),
  );
const anthropic = (r: Random): string => secret(`sk-ant-${r.pick(['api03', 'admin01'])}-${r.chars(URL_SAFE, 93)}AA`);
const huggingFace = (r: Random): string => secret(`hf${'_'}${r.chars(ALNUM, 34)}`);

export const devSecrets: Families = {
  github: [
    (r) => `git clone https://x-access-token:${secret(withCrc(r, 'ghs_'))}@github.com/${word(r)}/${word(r)}.git`,
    (r) => `git remote set-url origin https://${github(r)}@github.com/${word(r)}/api.git`,
    (r) => `curl -sH "Authorization: token ${github(r)}" https://api.github.com/user/repos`,
    (r) => `machine github.com login ci-bot password ${githubFine(r)}`,
    (r) => `- uses: actions/checkout@v5\n  with:\n    token: ${githubFine(r)}`,
    (r) =>
      `remote: Invalid username or token.\nfatal: Authentication failed for 'https://${githubFine(r)}@github.com/${word(r)}/web/'`,
    inTerminal('github token', github),
    labelled('github token', githubFine),
  ],
  gitlab: [
    (r) => `curl --header "PRIVATE-TOKEN: ${gitlab(r)}" "https://gitlab.com/api/v4/projects"`,
    (r) => `git clone https://oauth2:${gitlab(r)}@gitlab.${domain(r)}/${word(r)}/core.git`,
    (r) => `gitlab-runner register --url https://gitlab.com --token ${secret(`gl${'rt-'}${r.chars(URL_SAFE, 20)}`)}`,
    (r) => `include:\n  variables:\n    DEPLOY_TOKEN: "${secret(`gl${'dt-'}${r.chars(URL_SAFE, 20)}`)}"`,
    (r) =>
      `curl -X POST -F token=${secret(`gl${'ptt-'}${r.hex(40)}`)} -F ref=main https://gitlab.com/api/v4/projects/${r.number(7)}/trigger/pipeline`,
    inTalk('gitlab token', gitlab),
  ],
  npm: [
    (r) => `//registry.npmjs.org/:_authToken=${npm(r)}\nalways-auth=true`,
    (r) => `npm notice Publishing with token ${npm(r)}\nnpm error code E403`,
    (r) => `npm config set //npm.pkg.${domain(r)}/:_authToken ${secret(r.uuid())}`,
    (r) => `npmRegistries:\n  "https://npm.${domain(r)}":\n    npmAuthToken: "${npm(r)}"`,
    (r) =>
      `registry=https://nexus.${domain(r)}/repository/npm/\n_auth=${secret(base64of(`ci:${r.chars(ALNUM, 16)}`))}\nemail=`,
    labelled('npm token', npm),
  ],
  pypi: [
    (r) => `[pypi]\nusername = __token__\npassword = ${pypi(r)}`,
    (r) => `twine upload -u __token__ -p ${pypi(r)} dist/*`,
    (r) => `poetry config pypi-token.pypi ${pypi(r)}`,
    (r) => `pip install --index-url https://build:${secret(r.chars(ALNUM, 24))}@pypi.${domain(r)}/simple ${word(r)}`,
    (r) => `UV_PUBLISH_TOKEN=${pypi(r)} uv publish`,
  ],
  docker: [
    (r) => `echo ${docker(r)} | docker login -u ${word(r)}bot --password-stdin`,
    (r) => `docker login registry.${domain(r)} -u ci -p ${secret(password(r))}`,
    (r) =>
      `{\n\t"auths": {\n\t\t"https://index.docker.io/v1/": {\n\t\t\t"auth": "${secret(base64of(`${word(r)}:${r.chars(ALNUM, 20)}`))}"\n\t\t}\n\t}\n}`,
    inFile('docker hub token', docker),
    (r) => `{"identitytoken": "${secret(jwt(r, {}, 'RS256'))}"}`,
  ],
  'package-registries': [
    (r) => `:rubygems_api_key: ${secret(`rubygems_${r.hex(48)}`)}`,
    (r) => `cargo login ${secret(`cio${r.chars(ALNUM, 32)}`)}`,
    (r) =>
      `<server>\n  <id>releases</id>\n  <username>deployer</username>\n  <password>${secret(password(r))}</password>\n</server>`,
    (r) => `dotnet nuget push ${word(r)}.nupkg --api-key ${secret(`oy2${r.chars(LOWER + DIGITS, 43)}`)}`,
    (r) =>
      `sonatypeUsername=${word(r)}\nsonatypePassword=${secret(r.chars(ALNUM, 44))}\nsigning.password=${secret(password(r))}`,
    (r) => `{"http-basic":{"repo.${domain(r)}":{"username":"token","password":"${secret(r.hex(40))}"}}}`,
    (r) =>
      `curl -H "X-JFrog-Art-Api: ${secret(`AKCp8${r.chars(ALNUM, 68)}`)}" -T app.jar https://${word(r)}.jfrog.io/artifactory/libs/`,
  ],
  openai: [
    (r) => `client = OpenAI(api_key="${openai(r)}")`,
    (r) =>
      `curl https://api.openai.com/v1/chat/completions -H "Authorization: Bearer ${openai(r)}" -d '{"model":"gpt-5"}'`,
    (r) =>
      `openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: ${openai(r)}.'}}`,
    (r) =>
      `{"msg":"retry","headers":${escaped({ authorization: `Bearer ${openai(r)}`, 'x-request-id': `req_${r.hex(32)}` })}}`,
    labelled('openai api key', openai),
  ],
  anthropic: [
    (r) =>
      `curl https://api.anthropic.com/v1/messages -H "x-api-key: ${anthropic(r)}" -H "anthropic-version: 2023-06-01"`,
    (r) => `new Anthropic({ apiKey: '${anthropic(r)}' })`,
    (r) => `claude mcp add ${word(r)} -e ANTHROPIC_API_KEY=${anthropic(r)} -- npx server`,
    (r) => `  "env": {\n    "ANTHROPIC_API_KEY": "${anthropic(r)}"\n  }`,
    inTalk('anthropic key', anthropic),
  ],
  'ai-others': [
    (r) => `huggingface-cli login --token ${huggingFace(r)}`,
    (r) => `pipe = pipeline("text-generation", token="${huggingFace(r)}")`,
    (r) => `REPLICATE_API_TOKEN=${secret(`r8_${r.chars(ALNUM, 37)}`)}`,
    (r) => `GROQ_API_KEY=${secret(`gsk_${r.chars(ALNUM, 52)}`)}`,
    (r) => `PPLX: ${secret(`pplx-${r.chars(ALNUM, 48)}`)}`,
    inFile('cohere api key', (r) => secret(r.chars(ALNUM, 40))),
    inCode('mistral api key', (r) => secret(r.chars(ALNUM, 32))),
    (r) => `xai: curl -H "Authorization: Bearer ${secret(`xai-${r.chars(ALNUM, 80)}`)}" https://api.x.ai/v1/models`,
  ],
  atlassian: [
    (r) =>
      `curl -u ${personal(`${word(r)}.${word(r)}@${domain(r)}`)}:${atlassian(r)} https://${word(r)}.atlassian.net/rest/api/3/myself`,
    (r) => `JIRA_API_TOKEN=${atlassian(r)}\nJIRA_SITE=${word(r)}.atlassian.net`,
    (r) =>
      `git clone https://x-token-auth:${secret(`ATCTT3xFfGN0${r.chars(URL_SAFE, 171)}=${r.chars(`${DIGITS}ABCDEF`, 8)}`)}@bitbucket.org/${word(r)}/app.git`,
    inCode('jira api token', atlassian),
    (r) => `confluence-cli --server https://${word(r)}.atlassian.net --password '${secret(r.chars(ALNUM, 24))}'`,
  ],
  okta: [
    (r) => `Authorization: SSWS ${secret(`00${r.chars(URL_SAFE, 40)}`)}`,
    inFile('okta api token', (r) => secret(`00${r.chars(URL_SAFE, 40)}`)),
    (r) =>
      `okta:\n  oauth2:\n    issuer: https://${word(r)}.okta.com/oauth2/default\n    clientSecret: ${secret(r.chars(URL_SAFE, 64))}`,
    (r) => `auth0 login --domain ${word(r)}.eu.auth0.com --client-secret ${secret(r.chars(URL_SAFE, 64))}`,
  ],
  datadog: [
    (r) => `DD-API-KEY: ${secret(r.hex(32))}\nDD-APPLICATION-KEY: ${secret(r.hex(40))}`,
    (r) => `docker run -d -e DD_API_KEY=${secret(r.hex(32))} -e DD_SITE=datadoghq.eu gcr.io/datadoghq/agent:7`,
    (r) => `## @param api_key - string - required\napi_key: ${secret(r.hex(32))}\nsite: datadoghq.com`,
    (r) => `provider "datadog" {\n  api_key = "${secret(r.hex(32))}"\n  app_key = "${secret(r.hex(40))}"\n}`,
    (r) => `POST /api/v1/series?api_key=${secret(r.hex(32))} HTTP/1.1`,
  ],
  monitoring: [
    (r) => `NEW_RELIC_LICENSE_KEY=${secret(`${r.hex(36)}NRAL`)}`,
    (r) => `Api-Key: ${secret(`NRAK-${r.chars(UPPER + DIGITS, 27)}`)}`,
    (r) => `Sentry.init({ dsn: "https://${sentry(r)}", tracesSampleRate: 0.2 });`,
    (r) =>
      `sentry-cli --auth-token ${secret(`sntrys_${r.chars(URL_SAFE, 120)}_${r.chars(ALNUM, 43)}`)} releases new ${word(r)}@1.4.0`,
    (r) =>
      `curl -H "Authorization: Bearer ${secret(`glsa_${r.chars(ALNUM, 32)}_${r.hex(8)}`)}" https://${word(r)}.grafana.net/api/search`,
    (r) =>
      `remote_write:\n  - url: https://prom.grafana.net/api/prom/push\n    basic_auth:\n      username: ${r.number(6)}\n      password: ${secret(`glc_${r.chars(ALNUM, 120)}`)}`,
    (r) => `splunk: Authorization: Splunk ${secret(r.uuid())}`,
    (r) => `"routing_key": "${secret(`R0${r.chars(UPPER + DIGITS, 30)}`)}", "event_action": "trigger"`,
  ],
  'work-tools': [
    (r) => `curl -H "Authorization: ${secret(`lin_api_${r.chars(ALNUM, 40)}`)}" https://api.linear.app/graphql`,
    (r) => `NOTION_TOKEN=${secret(`ntn_${r.number(11)}${r.chars(ALNUM, 35)}`)}`,
    (r) => `notion = Client(auth="${secret(`secret_${r.chars(ALNUM, 43)}`)}")`,
    (r) => `airtable.configure({ apiKey: '${secret(`pat${r.chars(ALNUM, 14)}.${r.hex(64)}`)}' })`,
    (r) => `X-Figma-Token: ${secret(`figd_${r.chars(URL_SAFE, 40)}`)}`,
    (r) => `x-api-key: ${secret(`PMAK-${r.hex(24)}-${r.hex(34)}`)}`,
    (r) => `asana: Authorization: Bearer ${secret(`2/${r.number(16)}/${r.number(16)}:${r.hex(32)}`)}`,
  ],
  'build-tools': [
    (r) => `CIRCLE_TOKEN=${secret(`CCIPAT_${r.chars(ALNUM, 22)}_${r.hex(40)}`)}`,
    (r) => `sonar-scanner -Dsonar.host.url=https://sonarcloud.io -Dsonar.token=${secret(`sqp_${r.hex(40)}`)}`,
    (r) => `buildkite-agent start --token "${secret(`bkua_${r.hex(40)}`)}"`,
    (r) => `[${clock(r)}] + vercel deploy --token=${secret(r.chars(ALNUM, 24))} --prod`,
    (r) => `snyk auth ${secret(r.uuid())}`,
    (r) => `cat ~/.config/codecov\nCODECOV_TOKEN=${secret(r.uuid())}`,
    (r) => `curl -u "admin:${secret(`11${r.hex(32)}`)}" https://jenkins.${domain(r)}/job/${word(r)}/build`,
    (r) =>
      `${isoTime(r)} ##[command]git -c http.extraheader="AUTHORIZATION: basic ${secret(base64of(`x-access-token:${withCrc(r, 'ghs_')}`))}" fetch`,
  ],
  'search-and-maps': [
    (r) => `const client = algoliasearch('${r.chars(UPPER + DIGITS, 10)}', '${secret(r.hex(32))}'); // admin api key`,
    inFile('algolia admin key', (r) => secret(r.hex(32))),
    (r) => `mapboxgl.accessToken = '${secret(`sk.eyJ1Ijoi${r.chars(ALNUM, 60)}.${r.chars(URL_SAFE, 22)}`)}';`,
    (r) =>
      `curl -H "Authorization: ApiKey ${secret(base64of(`${r.chars(URL_SAFE, 20)}:${r.chars(URL_SAFE, 22)}`))}" https://${word(r)}.es.europe-west1.gcp.cloud.es.io:9243/_cat/indices`,
    (r) => `MEILI_MASTER_KEY=${secret(urlBytes(r, 32))} ./meilisearch --env production`,
    (r) =>
      `export default createClient({ space: '${r.chars(LOWER + DIGITS, 12)}', accessToken: '${secret(`CFPAT-${r.chars(URL_SAFE, 43)}`)}' })`,
  ],
};
