import { ALNUM, BASE64, DIGITS, HEX, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from './family.ts';
import { inCode, inFile, inTalk, inTerminal, labelled } from './forms.ts';
import { base64of, base64url, domain, epoch, escaped, isoTime, jwt, pem, word } from './values.ts';

const BASE32 = `${UPPER}234567`;
const akia = (r: Random): string => secret(`AK${'IA'}${r.chars(BASE32, 16)}`);
const asia = (r: Random): string => secret(`AS${'IA'}${r.chars(BASE32, 16)}`);
const awsSecret = (r: Random): string => secret(r.chars(BASE64, 40));
const awsSession = (r: Random): string => secret(`IQoJb3JpZ2luX2Vj${r.base64(r.int(60, 90) * 3)}`);
const googleKey = (r: Random): string => secret(`AI${'za'}Sy${r.chars(URL_SAFE, 33)}`);
const googleSecret = (r: Random): string => secret(`GOC${'SPX-'}${r.chars(URL_SAFE, 28)}`);
const googleToken = (r: Random): string => secret(`ya29.${r.chars(URL_SAFE, r.int(60, 160))}`);
const googleRefresh = (r: Random): string => secret(`1//0${r.chars(URL_SAFE, r.int(40, 98))}`);
const azureKey = (r: Random): string => secret(`${r.chars(BASE64, 86)}==`);
const azureSecret = (r: Random): string =>
  secret(`${r.chars(ALNUM, 3)}8Q~${r.chars(`${ALNUM}-_~.`, 33)}${r.chars(ALNUM, 1)}`);
const account = (r: Random): string => `st${word(r)}${r.int(1, 99)}`;

function serviceAccount(r: Random): string {
  const key = JSON.stringify(pem(r, 'PRIVATE KEY', 26)).slice(1, -1);
  return `{
  "type": "service_account",
  "project_id": "${word(r)}-${r.digits(6)}",
  "private_key": "${secret(key)}\\n",
  "token_uri": "https://oauth2.googleapis.com/token"
}`;
}

export const cloudSecrets: Families = {
  'aws-key': [
    (r) => `[${word(r)}]\naws_access_key_id = ${akia(r)}\naws_secret_access_key = ${awsSecret(r)}\nregion = us-east-2`,
    (r) => `Access key ID,Secret access key\n${akia(r)},${awsSecret(r)}`,
    (r) =>
      JSON.stringify(
        {
          AccessKey: {
            UserName: 'ci-deploy',
            AccessKeyId: akia(r),
            Status: 'Active',
            SecretAccessKey: awsSecret(r),
            CreateDate: isoTime(r),
          },
        },
        null,
        4,
      ),
    (r) =>
      `AWS Access Key ID [None]: ${akia(r)}\nAWS Secret Access Key [None]: ${awsSecret(r)}\nDefault region name [None]: eu-west-3`,
    (r) => `s3 = boto3.client("s3", aws_access_key_id="${akia(r)}", aws_secret_access_key="${awsSecret(r)}")`,
    (r) =>
      `provider "aws" {\n  region     = "ap-south-1"\n  access_key = "${akia(r)}"\n  secret_key = "${awsSecret(r)}"\n}`,
    (r) => `An error occurred (InvalidClientTokenId) for key ${akia(r)} when calling GetCallerIdentity`,
  ],
  'aws-session': [
    (r) =>
      `export AWS_ACCESS_KEY_ID=${asia(r)}\nexport AWS_SECRET_ACCESS_KEY=${awsSecret(r)}\nexport AWS_SESSION_TOKEN=${awsSession(r)}`,
    (r) =>
      JSON.stringify({
        Credentials: {
          AccessKeyId: asia(r),
          SecretAccessKey: awsSecret(r),
          SessionToken: awsSession(r),
          Expiration: isoTime(r),
        },
      }),
    (r) => `X-Amz-Security-Token: ${awsSession(r)}\nX-Amz-Date: ${isoTime(r).replace(/[-:]|\.\d+/g, '')}`,
    (r) =>
      `<Credentials>\n  <AccessKeyId>${asia(r)}</AccessKeyId>\n  <SecretAccessKey>${awsSecret(r)}</SecretAccessKey>\n  <SessionToken>${awsSession(r)}</SessionToken>\n</Credentials>`,
  ],
  'presigned-url': [
    (r) =>
      `https://${word(r)}-media.s3.eu-west-1.amazonaws.com/${word(r)}/report.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20310203T101500Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=${secret(r.hex(64))}`,
    (r) =>
      `curl -fsSL "https://storage.googleapis.com/${word(r)}-exports/${word(r)}.zip?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Expires=600&X-Goog-SignedHeaders=host&X-Goog-Signature=${secret(r.hex(512))}" -o out.zip`,
    (r) =>
      `<a href="https://d${r.chars(LOWER + DIGITS, 13)}.cloudfront.net/${word(r)}.mp4?Expires=${epoch(r)}&amp;Signature=${secret(`${r.chars(`${ALNUM}-~`, 342)}__`)}&amp;Key-Pair-Id=K${r.chars(UPPER + DIGITS, 13)}">video</a>`,
    (r) =>
      `GET /${word(r)}/logo.png?AWSAccessKeyId=${akia(r)}&Expires=${epoch(r)}&Signature=${secret(encodeURIComponent(r.base64(20)))} HTTP/1.1`,
  ],
  'google-key': [
    (r) => `<script src="https://maps.googleapis.com/maps/api/js?key=${googleKey(r)}&libraries=places"></script>`,
    (r) => `GET https://www.googleapis.com/youtube/v3/search?part=snippet&q=${word(r)}&key=${googleKey(r)} 403`,
    (r) => `const firebaseConfig = {\n  apiKey: "${googleKey(r)}",\n  projectId: "${word(r)}-${r.digits(5)}",\n};`,
    (r) => `<meta-data android:name="com.google.android.geo.API_KEY" android:value="${googleKey(r)}" />`,
    inTalk('maps api key', googleKey),
    labelled('gemini api key', googleKey),
  ],
  'google-service-account': [
    serviceAccount,
    (r) => `kubectl create secret generic gcp --from-literal=key.json='${serviceAccount(r)}'`,
    (r) => `cat > sa.json <<EOF\n${serviceAccount(r)}\nEOF\ngcloud auth activate-service-account --key-file sa.json`,
    (r) =>
      `GOOGLE_APPLICATION_CREDENTIALS_JSON=${secret(base64of(JSON.stringify({ type: 'service_account', private_key: pem(r, 'PRIVATE KEY', 12) })))}`,
  ],
  'google-oauth': [
    (r) =>
      `{"web":{"project_id":"${word(r)}","auth_uri":"https://accounts.google.com/o/oauth2/auth","client_secret":"${googleSecret(r)}"}}`,
    (r) =>
      JSON.stringify(
        { access_token: googleToken(r), expires_in: 3599, refresh_token: googleRefresh(r), token_type: 'Bearer' },
        null,
        2,
      ),
    (r) => `curl -H "Authorization: Bearer ${googleToken(r)}" https://www.googleapis.com/drive/v3/files`,
    (r) =>
      `POST /token HTTP/1.1\nHost: oauth2.googleapis.com\n\nclient_secret=${googleSecret(r)}&refresh_token=${googleRefresh(r)}&grant_type=refresh_token`,
    (r) => `gcloud config: access token ${googleToken(r)} expired`,
    inFile('google client secret', googleSecret),
  ],
  'azure-storage': [
    (r) =>
      `DefaultEndpointsProtocol=https;AccountName=${account(r)};AccountKey=${azureKey(r)};EndpointSuffix=core.windows.net`,
    (r) =>
      `"AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=${account(r)};AccountKey=${azureKey(r)}"`,
    (r) => `az storage blob list --account-name ${account(r)} --account-key ${azureKey(r)} -c backups`,
    (r) => `AccountEndpoint=https://${word(r)}.documents.azure.com:443/;AccountKey=${azureKey(r)};`,
    (r) =>
      `Endpoint=sb://${word(r)}.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${secret(r.base64(32))}`,
    (r) =>
      `HostName=${word(r)}-hub.azure-devices.net;DeviceId=sensor-${r.int(1, 90)};SharedAccessKey=${secret(r.base64(32))}`,
  ],
  'azure-sas': [
    (r) =>
      `https://${account(r)}.blob.core.windows.net/exports/${word(r)}.csv?sv=2024-11-04&se=2031-01-01T00%3A00%3A00Z&sr=b&sp=r&sig=${secret(encodeURIComponent(r.base64(32)))}`,
    (r) =>
      `AZCOPY: copying to https://${account(r)}.file.core.windows.net/share?sp=rwdl&sv=2023-08-03&sig=${secret(encodeURIComponent(r.base64(32)))}&sr=s`,
    (r) =>
      `SharedAccessSignature sr=https%3a%2f%2f${word(r)}.servicebus.windows.net%2f&sig=${secret(encodeURIComponent(r.base64(32)))}&se=${epoch(r)}&skn=send`,
    (r) =>
      `BlobEndpoint=https://${account(r)}.blob.core.windows.net/;SharedAccessSignature=sv=2024-05-04&ss=b&srt=co&sp=rl&sig=${secret(encodeURIComponent(r.base64(32)))}`,
  ],
  'azure-client-secret': [
    (r) => `az login --service-principal -u ${r.uuid()} -p ${azureSecret(r)} --tenant ${r.uuid()}`,
    (r) => JSON.stringify({ appId: r.uuid(), displayName: 'ci', password: azureSecret(r), tenant: r.uuid() }, null, 2),
    (r) => `ARM_TENANT_ID=${r.uuid()}\nARM_CLIENT_SECRET=${azureSecret(r)}`,
    (r) =>
      `client_id=${r.uuid()}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default&client_secret=${azureSecret(r)}&grant_type=client_credentials`,
    labelled('azure client secret', azureSecret),
  ],
  digitalocean: [
    (r) => `doctl auth init -t ${secret(`dop_v1_${r.hex(64)}`)}`,
    (r) => `provider "digitalocean" {\n  token = "${secret(`dop_v1_${r.hex(64)}`)}"\n}`,
    (r) =>
      `curl -X GET -H "Authorization: Bearer ${secret(`doo_v1_${r.hex(64)}`)}" https://api.digitalocean.com/v2/droplets`,
    inTerminal('spaces secret', (r) => secret(r.chars(`${ALNUM}+/`, 43))),
  ],
  cloudflare: [
    (r) =>
      `curl -X GET "https://api.cloudflare.com/client/v4/user/tokens/verify" -H "Authorization: Bearer ${secret(r.chars(URL_SAFE, 40))}"`,
    (r) => `X-Auth-Key: ${secret(r.hex(37))}\nContent-Type: application/json`,
    (r) => `# wrangler\nCLOUDFLARE_API_TOKEN=${secret(r.chars(URL_SAFE, 40))}\nCLOUDFLARE_ZONE=${domain(r)}`,
    (r) => `X-Auth-User-Service-Key: ${secret(`v1.0-${r.hex(24)}-${r.hex(146)}`)}`,
    inFile('cloudflare api token', (r) => secret(r.chars(URL_SAFE, 40))),
    (r) => `cloudflared service install ${secret(base64url({ a: r.hex(32), t: r.uuid(), s: r.base64(32) }))}`,
  ],
  heroku: [
    (r) => `machine api.heroku.com\n  login git\n  password ${secret(r.uuid())}`,
    (r) => `HEROKU_API_KEY=${secret(r.uuid())} heroku ps:restart -a ${word(r)}`,
    (r) => `curl https://api.heroku.com/apps -H "Authorization: Bearer ${secret(`HRKU-AA${r.chars(URL_SAFE, 58)}`)}"`,
    inCode('heroku api key', (r) => secret(r.uuid())),
  ],
  kubernetes: [
    (r) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${word(r)}\ndata:\n  password: ${secret(base64of(r.chars(ALNUM, 18)))}\n  token: ${secret(base64of(r.chars(ALNUM, 32)))}`,
    (r) => `users:\n- name: admin\n  user:\n    client-key-data: ${secret(base64of(pem(r, 'RSA PRIVATE KEY', 25)))}`,
    (r) => `kubectl --token=${secret(jwt(r, { iss: 'kubernetes/serviceaccount' }, 'RS256'))} get pods`,
    (r) =>
      `Name:         default-token-${r.chars(LOWER, 5)}\nType:  kubernetes.io/service-account-token\n\nData\n====\ntoken:      ${secret(jwt(r, {}, 'RS256'))}`,
    (r) => `{"auths":{"registry.${domain(r)}":{"auth":"${secret(base64of(`robot:${r.chars(ALNUM, 24)}`))}"}}}`,
    (r) =>
      `kubeadm join k8s.${domain(r)}:6443 --token ${secret(`${r.chars(LOWER + DIGITS, 6)}.${r.chars(LOWER + DIGITS, 16)}`)}`,
  ],
  vault: [
    (r) =>
      `Key                Value\n---                -----\ntoken              ${secret(`hvs.${r.chars(URL_SAFE, 95)}`)}\ntoken_duration     768h`,
    (r) => `export VAULT_TOKEN=${secret(`hvs.${r.chars(URL_SAFE, 24)}`)}`,
    (r) =>
      `curl -H "X-Vault-Token: ${secret(`hvb.${r.chars(URL_SAFE, 138)}`)}" https://vault.${domain(r)}/v1/sys/health`,
    (r) =>
      `Unseal Key 1: ${secret(r.base64(33))}\nUnseal Key 2: ${secret(r.base64(33))}\nInitial Root Token: ${secret(`hvs.${r.chars(ALNUM, 24)}`)}`,
  ],
  'infra-saas': [
    (r) =>
      `credentials "app.terraform.io" {\n  token = "${secret(`${r.chars(ALNUM, 14)}.atlasv1.${r.chars(URL_SAFE, 67)}`)}"\n}`,
    (r) => `tailscale up --authkey=${secret(`tskey-auth-k${r.chars(ALNUM, 11)}CNTRL-${r.chars(ALNUM, 32)}`)}`,
    (r) => `DATABRICKS_TOKEN=${secret(`dapi${r.hex(32)}`)}`,
    (r) => `doppler run --token ${secret(`dp.st.prd.${r.chars(ALNUM, 40)}`)} -- npm start`,
    (r) => `pulumi login: PULUMI_ACCESS_TOKEN=${secret(`pul-${r.hex(40)}`)}`,
    (r) => `password=${secret(`pscale_pw_${r.chars(URL_SAFE, 43)}`)}\nhost=aws.connect.psdb.cloud`,
    (r) => `NETLIFY_AUTH_TOKEN: ${secret(`nfp_${r.chars(ALNUM, 36)}`)}`,
    (r) => `FLY_API_TOKEN="FlyV1 ${secret(`fm2_${r.chars(BASE64, 120)}`)}" flyctl deploy`,
    (r) =>
      `ALICLOUD_ACCESS_KEY=${secret(`LTAI5t${r.chars(ALNUM, 18)}`)}\nALICLOUD_SECRET_KEY=${secret(r.chars(ALNUM, 30))}`,
  ],
  supabase: [
    (r) => `SUPABASE_SERVICE_ROLE_KEY=${secret(jwt(r, { role: 'service_role', iss: 'supabase' }))}`,
    (r) =>
      `supabase link --project-ref ${r.chars(LOWER, 20)} && SUPABASE_ACCESS_TOKEN=${secret(`sbp_${r.hex(40)}`)} supabase db push`,
    (r) =>
      `createClient("https://${r.chars(LOWER, 20)}.supabase.co", "${secret(`sb_secret_${r.chars(URL_SAFE, 22)}_${r.chars(URL_SAFE, 8)}`)}")`,
    (r) =>
      `{"level":"error","ctx":${escaped({ apikey: secret(jwt(r, { role: 'service_role' })), path: '/rest/v1/users' })}}`,
  ],
  'firebase-push': [
    (r) => `Authorization: key=${secret(`AAAA${r.chars(URL_SAFE, 7)}:APA91b${r.chars(URL_SAFE, 134)}`)}`,
    inFile('fcm server key', (r) => secret(`AAAA${r.chars(URL_SAFE, 7)}:APA91b${r.chars(URL_SAFE, 134)}`)),
    (r) =>
      `{"name":"apns","key":"${secret(JSON.stringify(pem(r, 'PRIVATE KEY', 4)).slice(1, -1))}","keyId":"${r.chars(UPPER + DIGITS, 10)}"}`,
    (r) => `firebase deploy --token "${googleRefresh(r)}"`,
  ],
  'hex-cloud': [
    labelled('linode token', (r) => secret(r.hex(64))),
    labelled('vultr api key', (r) => secret(r.chars(UPPER + DIGITS, 36))),
    (r) => `HCLOUD_TOKEN=${secret(r.chars(ALNUM, 64))} hcloud server list`,
    (r) => `ovh:\n  application_secret: ${secret(r.chars(HEX, 32))}\n  consumer_key: ${secret(r.chars(HEX, 32))}`,
    (r) => `scw config set secret-key=${secret(r.uuid())}`,
    (r) => `ibmcloud login --apikey ${secret(r.chars(URL_SAFE, 44))}`,
    (r) => `X-Auth-Token: ${secret(`gAAAAAB${r.chars(URL_SAFE, 176)}`)}\nAccept: application/json`,
  ],
};
