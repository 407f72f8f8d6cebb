import { ALNUM, BASE64, DIGITS, LOWER, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Draw, Families } from '../validation/family.ts';
import { base64of, domain, epoch, isoTime, jwt, pem, urlBytes, word } from '../validation/values.ts';

const google: Draw = (r) => secret(`AI${'za'}Sy${r.chars(URL_SAFE, 33)}`);
const bearer: Draw = (r) => secret(`ya29.a0${r.chars(URL_SAFE, 140)}`);
const awsKey: Draw = (r) => secret(r.chars(BASE64, 40));
const accountKey: Draw = (r) => secret(r.base64(64));
const azureSecret: Draw = (r) => secret(`${r.chars(ALNUM, 3)}8Q~${r.chars(`${ALNUM}_~.-`, 33)}${r.chars(ALNUM, 1)}`);
const ocean: Draw = (r) => secret(`dop_v1_${r.hex(64)}`);
const heroku: Draw = (r) => secret(`HRKU-${r.uuid()}`);
const serviceToken: Draw = (r) => secret(jwt(r, { iss: 'kubernetes/serviceaccount' }, 'RS256'));
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

export const cloudSecrets: Families = {
  google: [
    (r) => `<script async src="https://maps.googleapis.com/maps/api/js?key=${google(r)}&libraries=places"></script>`,
    (r) =>
      `{"type":"service_account","project_id":"${word(r)}-prod","private_key":"${secret(inJson(`${pem(r, 'PRIVATE KEY', 6)}\n`))}","token_uri":"https://oauth2.googleapis.com/token"}`,
    (r) => `$ gcloud auth print-access-token\n${bearer(r)}`,
    (r) =>
      `spring.security.oauth2.client.registration.google.client-secret=${secret(`GO${'CSPX'}-${r.chars(URL_SAFE, 28)}`)}`,
    (r) => `"refresh_token": "${secret(`1//0${r.chars(URL_SAFE, 98)}`)}",\n"token_type": "Bearer"`,
    (r) => `googleapi: Error 403: API key ${google(r)} is not allowed from this referrer`,
    (r) => `android:name="com.google.android.geo.API_KEY"\nandroid:value="${google(r)}"`,
  ],
  aws: [
    (r) => `[${word(r)}-prod]\nregion = eu-north-1\naws_secret_access_key = ${awsKey(r)}`,
    (r) => `AWS Secret Access Key [None]: ${awsKey(r)}\nDefault region name [None]: sa-east-1`,
    (r) => `boto3.client("s3", aws_access_key_id=KEY_ID, aws_secret_access_key="${awsKey(r)}")`,
    (r) =>
      `"Credentials": {\n  "SecretAccessKey": "${awsKey(r)}",\n  "SessionToken": "${secret(`IQoJb3JpZ2lu${r.chars(BASE64, 300)}`)}",\n  "Expiration": "${isoTime(r)}"\n}`,
    (r) =>
      `https://${word(r)}-exports.s3.eu-west-3.amazonaws.com/report.csv?X-Amz-Expires=900&X-Amz-Signature=${secret(r.hex(64))}`,
    (r) => `export AWS_SESSION_TOKEN="${secret(`FwoGZXIvYXdz${r.chars(BASE64, 260)}`)}"`,
    (r) => `provider "aws" {\n  region     = "eu-west-1"\n  secret_key = "${awsKey(r)}"\n}`,
  ],
  azure: [
    (r) =>
      `DefaultEndpointsProtocol=https;AccountName=${word(r)}store;AccountKey=${accountKey(r)};EndpointSuffix=core.windows.net`,
    (r) =>
      `https://${word(r)}.blob.core.windows.net/in/a.pdf?sv=2024-11-04&se=2030-01-01&sp=r&sig=${secret(encodeURIComponent(r.base64(32)))}`,
    (r) => `az login --service-principal -u ${r.uuid()} -p ${azureSecret(r)} --tenant ${r.uuid()}`,
    (r) =>
      `Endpoint=sb://${word(r)}.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secret(r.base64(32))}`,
    (r) => `curl "https://${word(r)}-fn.azurewebsites.net/api/Rates?code=${secret(`${r.chars(URL_SAFE, 54)}==`)}"`,
    (r) =>
      `"AzureAd": {\n  "Instance": "https://login.microsoftonline.com/",\n  "ClientSecret": "${azureSecret(r)}"\n}`,
    (r) => `AZURE_OPENAI_API_KEY=${secret(r.hex(32))}\nAZURE_OPENAI_ENDPOINT=https://${word(r)}.openai.azure.com`,
  ],
  hosting: [
    (r) => `doctl auth init -t ${ocean(r)}`,
    (r) => `machine api.heroku.com\n  login ${word(r)}\n  password ${heroku(r)}`,
    (r) => `flyctl secrets set DEPLOY=1 --access-token "FlyV1 ${secret(`fm2_lJPE${r.chars(BASE64, 120)}`)}"`,
    (r) => `NETLIFY_AUTH_TOKEN: ${secret(`nfp_${r.chars(ALNUM, 36)}`)}`,
    (r) => `export CLOUDFLARE_API_TOKEN=${secret(r.chars(URL_SAFE, 40))} && wrangler deploy`,
    (r) => `{"supabaseAccessToken":"${secret(`sbp_${r.hex(40)}`)}","projectRef":"${r.chars(LOWER, 20)}"}`,
    (r) => `pscale auth: service token ${secret(`pscale_tkn_${r.chars(URL_SAFE, 43)}`)} was refused`,
    (r) => `doppler run --token ${secret(`dp.pt.${r.chars(ALNUM, 43)}`)} -- npm start`,
  ],
  clusters: [
    (r) => `users:\n- name: admin\n  user:\n    token: ${serviceToken(r)}`,
    (r) => `{"auths":{"registry.${domain(r)}":{"auth":"${secret(base64of(`robot$ci:${r.chars(ALNUM, 32)}`))}"}}}`,
    (r) => `$ vault login\nToken (will be hidden): ${secret(`hvs.${r.chars(URL_SAFE, 92)}`)}\nSuccess!`,
    (r) =>
      `credentials "app.terraform.io" {\n  token = "${secret(`${r.chars(ALNUM, 14)}.atlasv1.${r.chars(URL_SAFE, 64)}`)}"\n}`,
    (r) => `pulumi login failed for token ${secret(`pul-${r.hex(40)}`)}: 401`,
    (r) => `    client-key-data: ${secret(base64of(pem(r, 'RSA PRIVATE KEY', 12)))}`,
    (r) =>
      `kubeadm join api.${domain(r)}:6443 --token ${secret(`${r.chars(LOWER + DIGITS, 6)}.${r.chars(LOWER + DIGITS, 16)}`)} --discovery-token-unsafe-skip-ca-verification`,
  ],
  monitoring: [
    (r) => `DD-API-KEY: ${secret(r.hex(32))}\nContent-Type: application/json`,
    (r) => `newrelic.api_key = "${secret(`NRAK-${r.chars(UPPER + DIGITS, 27)}`)}"`,
    (r) =>
      `sentry-cli --auth-token ${secret(`sntrys_${urlBytes(r, 60)}_${r.chars(ALNUM, 43)}`)} releases new ${r.hex(8)}`,
    (r) =>
      `Authorization: Bearer ${secret(`glsa_${r.chars(ALNUM, 32)}_${r.hex(8)}`)}\nGET /api/dashboards/uid/${r.chars(ALNUM, 9)}`,
    (r) => `splunk:\n  hec_token: ${secret(r.uuid())}\n  index: ${word(r)}`,
    (r) =>
      `Api-Token ${secret(`dt0c01.${r.chars(UPPER + DIGITS, 24)}.${r.chars(UPPER + DIGITS, 64)}`)} lacks scope metrics.ingest (${epoch(r)})`,
    (r) => `x-honeycomb-team: ${secret(r.chars(ALNUM, 22))}`,
  ],
};
