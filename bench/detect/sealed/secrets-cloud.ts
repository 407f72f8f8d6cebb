import { ALNUM, BASE64, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Draw, Families, Template } from '../validation/family.ts';
import { b64, b64url, date, hexUpper, json, lines, pem, pretty, role, shop, stamp, thing } from './draw.ts';

/** A key that speaks for itself, in the places it is met. */
export const anywhere = (value: Draw, name: string): readonly Template[] => {
  const key = (r: Random): string => secret(value(r));
  return [
    (r) => `${name.toUpperCase()}=${key(r)}`,
    (r) => `It fails since ${date(r)}, key ${key(r)}, please check`,
    (r) => `${stamp(r)} ERROR 401 from upstream (${key(r)})`,
    (r) => pretty({ [name]: key(r), region: 'eu' }),
    (r) => `curl https://api.${shop(r)}/ping -H "Authorization: Bearer ${key(r)}"`,
  ];
};
/** A value without a form of its own: only its name tells. */
export const named = (value: Draw, ...names: readonly [string, ...string[]]): readonly Template[] => {
  const key = (r: Random): string => secret(value(r));
  return [
    (r) => `${r.pick(names).toUpperCase()}=${key(r)}`,
    (r) => `${r.pick(names)}: "${key(r)}"`,
    (r) => pretty({ [r.pick(names)]: key(r), id: r.int(1, 90) }),
    (r) => `export ${r.pick(names).toUpperCase()}='${key(r)}' # ${role(r)}`,
  ];
};

const googleAccount = (r: Random): string =>
  pretty({
    type: 'service_account',
    project_id: `${thing(r)}-${r.digits(6)}`,
    private_key_id: r.hex(40),
    private_key: secret(`${pem(r, 'PRIVATE KEY', 400)}\n`),
    client_email: `${role(r)}@${thing(r)}.iam.gserviceaccount.com`,
  });

export const cloudSecrets: Families = {
  aws: [
    (r) =>
      lines(
        '[default]',
        `aws_access_key_id = ${secret(r.pick(['AKIA', 'ASIA']) + r.chars(`${UPPER}234567`, 16))}`,
        `aws_secret_access_key = ${secret(r.chars(BASE64, 40))}`,
        'region = eu-north-1',
      ),
    (r) =>
      json({
        AccessKey: {
          UserName: role(r),
          AccessKeyId: secret(`AKIA${r.chars(`${UPPER}234567`, 16)}`),
          SecretAccessKey: secret(r.chars(BASE64, 40)),
          Status: 'Active',
        },
      }),
    (r) => lines(`export AWS_SESSION_TOKEN="${secret(`IQoJb3JpZ2lu${r.chars(BASE64, 300)}==`)}"`, 'aws s3 ls'),
    (r) =>
      `new AWS.S3({ accessKeyId: '${secret(`AKIA${r.chars(`${UPPER}234567`, 16)}`)}', secretAccessKey: '${secret(r.chars(BASE64, 40))}' })`,
    (r) =>
      lines(
        'Access key ID,Secret access key',
        `${secret(`AKIA${r.chars(`${UPPER}234567`, 16)}`)},${secret(r.chars(BASE64, 40))}`,
      ),
  ],
  google: [
    ...anywhere((r) => `AIza${r.chars(URL_SAFE, 35)}`, 'maps_key'),
    googleAccount,
    (r) =>
      json({
        web: {
          client_id: `${r.number(12)}-${r.chars(LOWER + DIGITS, 32)}.apps.googleusercontent.com`,
          client_secret: secret(`GOCSPX-${r.chars(URL_SAFE, 28)}`),
        },
      }),
    (r) => `gcloud auth print-access-token => ${secret(`ya29.${r.chars(URL_SAFE, 140)}`)}`,
  ],
  azure: [
    (r) =>
      lines(
        `AZURE_TENANT_ID=${r.uuid()}`,
        `AZURE_CLIENT_SECRET=${secret(`${r.chars(ALNUM, 3)}8Q~${r.chars(`${ALNUM}-_~`, 34)}`)}`,
      ),
    (r) =>
      `az login --service-principal -u ${r.uuid()} -p ${secret(`${r.chars(ALNUM, 3)}8Q~${r.chars(`${ALNUM}_`, 34)}`)} --tenant ${r.uuid()}`,
    (r) =>
      `AccountEndpoint=https://${thing(r)}.documents.azure.com:443/;AccountKey=${secret(`${r.chars(BASE64, 86)}==`)};`,
    (r) => json({ 'Ocp-Apim-Subscription-Key': secret(r.hex(32)) }),
    (r) => `HostName=${thing(r)}.azure-devices.net;DeviceId=gate1;SharedAccessKey=${secret(r.base64(32))}`,
  ],
  'code hosts': [
    ...anywhere(
      (r) =>
        r.pick([
          `ghp_${r.chars(ALNUM, 36)}`,
          `github_pat_${r.chars(ALNUM, 22)}_${r.chars(ALNUM, 59)}`,
          `glpat-${r.chars(URL_SAFE, 20)}`,
          `ATBB${r.chars(ALNUM, 32)}`,
        ]),
      'repo_token',
    ),
    (r) =>
      `git remote set-url origin https://x-access-token:${secret(`ghs_${r.chars(ALNUM, 36)}`)}@github.com/${thing(r)}/${role(r)}.git`,
    (r) => `gitlab-runner register --registration-token ${secret(`GR1348941${r.chars(URL_SAFE, 20)}`)}`,
  ],
  'package hosts': anywhere(
    (r) =>
      r.pick([
        `npm_${r.chars(ALNUM, 36)}`,
        `pypi-AgEIcHlwaS5vcmc${r.chars(URL_SAFE, 110)}`,
        `dckr_pat_${r.chars(URL_SAFE, 27)}`,
        `rubygems_${r.hex(48)}`,
        `oy2${r.chars(LOWER + DIGITS, 43)}`,
      ]),
    'publish_token',
  ),
  hosting: anywhere(
    (r) =>
      r.pick([
        `dop_v1_${r.hex(64)}`,
        `rnd_${r.chars(ALNUM, 28)}`,
        `nfp_${r.chars(ALNUM, 36)}`,
        `sbp_${r.hex(40)}`,
        `pul-${r.hex(40)}`,
        `dp.pt.${r.chars(ALNUM, 43)}`,
        `tskey-auth-k${r.chars(ALNUM, 11)}CNTRL-${r.chars(ALNUM, 32)}`,
      ]),
    'host_token',
  ),
  'hosting by name': [
    ...named((r) => r.chars(URL_SAFE, 40), 'cloudflare_api_token', 'cf_api_token'),
    ...named((r) => r.uuid(), 'heroku_api_key', 'herokuApiKey'),
    ...named((r) => r.chars(ALNUM, 24), 'vercel_token', 'zeit_token'),
  ],
  vault: [
    ...anywhere(
      (r) =>
        r.pick([
          `hvs.${r.chars(URL_SAFE, 92)}`,
          `hvb.${r.chars(URL_SAFE, 140)}`,
          `ops_${b64url(json({ email: 'x', secretKey: `A3-${hexUpper(r, 6)}`, pad: r.chars(ALNUM, 200) }))}`,
        ]),
      'vault_token',
    ),
    (r) =>
      lines(
        'Key                Value',
        `token              ${secret(`hvs.${r.chars(ALNUM, 24)}`)}`,
        'token_duration     768h',
      ),
    (r) =>
      lines(
        ...[1, 2, 3].map((n) => `Unseal Key ${n}: ${secret(r.base64(33))}`),
        `Initial Root Token: ${secret(`hvs.${r.chars(ALNUM, 24)}`)}`,
      ),
  ],
  monitoring: [
    ...anywhere(
      (r) =>
        r.pick([
          `NRAK-${r.chars(UPPER + DIGITS, 27)}`,
          `glsa_${r.chars(ALNUM, 32)}_${r.hex(8)}`,
          `dt0c01.${r.chars(`${UPPER}234567`, 24)}.${r.chars(`${UPPER}234567`, 64)}`,
          `sntryu_${r.hex(64)}`,
        ]),
      'metrics_key',
    ),
    ...named((r) => r.hex(32), 'dd_api_key', 'datadog_api_key'),
    ...named((r) => r.hex(40), 'dd_app_key', 'datadog_application_key'),
    ...named((r) => r.hex(32), 'pagerduty_integration_key', 'opsgenie_api_key'),
  ],
  models: anywhere(
    (r) =>
      r.pick([
        `sk-ant-api03-${r.chars(URL_SAFE, 93)}AA`,
        `sk-proj-${r.chars(URL_SAFE, 74)}T3BlbkFJ${r.chars(URL_SAFE, 74)}`,
        `hf_${r.chars(ALNUM, 34)}`,
        `gsk_${r.chars(ALNUM, 52)}`,
        `r8_${r.chars(ALNUM, 37)}`,
        `xai-${r.chars(ALNUM, 80)}`,
        `pplx-${r.chars(ALNUM, 48)}`,
      ]),
    'llm_api_key',
  ),
  'data platforms': [
    ...anywhere(
      (r) =>
        r.pick([
          `dapi${r.hex(32)}`,
          `dbtc_${r.chars(URL_SAFE, 50)}`,
          `sqp_${r.hex(40)}`,
          `pscale_tkn_${r.chars(URL_SAFE, 43)}`,
          `phx_${r.chars(ALNUM, 43)}`,
        ]),
      'data_token',
    ),
    (r) =>
      `PSCALE: mysql://${r.chars(LOWER + DIGITS, 20)}:${secret(`pscale_pw_${r.chars(ALNUM, 43)}`)}@aws.connect.psdb.cloud/${role(r)}`,
  ],
  'registry login': [
    (r) =>
      `aws ecr get-login-password | docker login --username AWS --password ${secret(b64(json({ payload: r.base64(90), type: 'DATA_KEY' })))} ${r.digits(12)}.dkr.ecr.eu-west-1.amazonaws.com`,
    (r) => json({ username: '_json_key', password: secret(r.base64(300)), server: 'eu.gcr.io' }),
    (r) =>
      `.dockerconfigjson: ${secret(b64(json({ auths: { 'ghcr.io': { auth: b64(`bot:${r.chars(ALNUM, 30)}`) } } })))}`,
  ],
};
