import { ALNUM, BASE64, DIGITS, LOWER, type Random, UPPER, URL_SAFE } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Draw, Families } from '../validation/family.ts';
import {
  base64of,
  database,
  domain,
  host,
  isoTime,
  jwt,
  password,
  strongPassword,
  urlBytes,
  urlPassword,
  user,
  word,
} from '../validation/values.ts';

const pass: Draw = (r) => secret(password(r));
const inUrl: Draw = (r) => secret(urlPassword(r));
const plain: Draw = (r) => secret(r.chars(ALNUM, r.int(12, 22)));
const stripe: Draw = (r) => secret(`${r.pick(['rk', 'sk'])}_live_${r.chars(ALNUM, r.pick([24, 99]))}`);
const base32 = (r: Random, length: number): string => r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', length);
const bcrypt: Draw = (r) => secret(`$2${r.pick(['a', 'b', 'y'])}$${r.pick(['10', '12'])}$${r.chars(`./${ALNUM}`, 53)}`);
const recovery = (r: Random): string => secret(`${r.hex(5)}-${r.hex(5)}`);

export const storeSecrets: Families = {
  databases: [
    (r) => `DATABASE_URL="postgresql://${user(r)}:${inUrl(r)}@${host(r)}:6432/${database(r)}?sslmode=require"`,
    (r) =>
      `MongoServerError: bad auth : mongodb+srv://${user(r)}:${inUrl(r)}@cluster0.${r.chars(LOWER + DIGITS, 6)}.mongodb.net/${database(r)}`,
    (r) =>
      `Server=tcp:${word(r)}.database.windows.net,1433;Initial Catalog=${database(r)};User ID=${user(r)};Password=${plain(r)};Encrypt=True;`,
    (r) => `mysqldump -h ${host(r)} -u ${user(r)} -p${secret(r.chars(ALNUM, 16))} ${database(r)} > dump.sql`,
    (r) => `celery broker: amqps://${user(r)}:${inUrl(r)}@${word(r)}.rmq.cloudamqp.com/${word(r)}`,
    (r) => `jdbc:oracle:thin:${user(r)}/${plain(r)}@//${host(r)}:1521/${database(r).toUpperCase()}`,
    (r) => `redis-cli -u rediss://default:${inUrl(r)}@${host(r)}:6380 PING`,
    (r) =>
      `SNOWFLAKE_USER=${user(r)}\nSNOWFLAKE_PASSWORD='${secret(strongPassword(r))}'\nSNOWFLAKE_WAREHOUSE=${word(r).toUpperCase()}`,
  ],
  'shops-and-payments': [
    (r) => `curl https://api.stripe.com/v1/balance \\\n  -u "${stripe(r)}:"`,
    (r) => `X-Shopify-Access-Token: ${secret(`sh${'pat_'}${r.hex(32)}`)}`,
    (r) => `WC_CONSUMER_SECRET=${secret(`cs_${r.hex(40)}`)}`,
    (r) => `mollie.setApiKey("${secret(`live_${r.chars(ALNUM, 30)}`)}");`,
    (r) => `razorpay:\n  key_secret: ${secret(r.chars(ALNUM, 24))}\n  currency: INR`,
    (r) => `GOCARDLESS_ACCESS_TOKEN=${secret(`live_${r.chars(URL_SAFE, 40)}`)}`,
    (r) => `No such customer; a similar object exists in test mode, but ${stripe(r)} was used.`,
    (r) =>
      `{"squareAccessToken":"${secret(`EAAA${r.chars(URL_SAFE, 60)}`)}","locationId":"L${r.chars(UPPER + DIGITS, 12)}"}`,
  ],
  'passwords-in-talk': [
    (r) => `New starter? The wifi password is ${pass(r)}, the printer has none.`,
    (r) => `Zugang zum Testshop: Benutzer demo, Kennwort ${pass(r)}`,
    (r) => `Le mot de passe provisoire : ${pass(r)}`,
    (r) => `La contraseña del panel es ${pass(r)} (cámbiala luego)`,
    (r) => `a senha do servidor é ${pass(r)}`,
    (r) => `Hasło do panelu: ${pass(r)}\nLogin: ${user(r)}`,
    (r) => `het wachtwoord voor staging is ${pass(r)}`,
    (r) => `la password di prova è ${pass(r)}, valida fino a domani`,
    (r) => `ssh ${user(r)}@${host(r)}\npw: ${pass(r)}`,
  ],
  'codes-and-recovery': [
    (r) => `Your verification code is ${secret(r.digits(6))}. It expires in ten minutes.`,
    (r) => `otpauth://totp/${word(r)}:ops?secret=${secret(base32(r, 32))}&issuer=${word(r)}`,
    (r) => `Recovery codes\n${recovery(r)}\n${recovery(r)}\n${recovery(r)}\n${recovery(r)}`,
    (r) => `Ihr Bestätigungscode lautet ${secret(r.digits(6))}`,
    (r) => `https://app.${domain(r)}/reset-password?token=${secret(urlBytes(r, 32))}`,
    (r) => `Authenticator setup key: ${secret((base32(r, 32).match(/.{4}/g) ?? []).join(' '))}`,
    (r) => `magic link: https://${domain(r)}/auth/verify?otp_token=${secret(r.hex(48))}&type=email`,
    (r) => `SMS from shop: code ${secret(r.digits(6))} - do not share this one-time password`,
  ],
  'password-hashes': [
    (r) => `INSERT INTO users (login, pw_hash) VALUES ('${user(r)}', '${bcrypt(r)}');`,
    (r) => `${user(r)}:${secret(`$6$${r.chars(`./${ALNUM}`, 16)}$${r.chars(`./${ALNUM}`, 86)}`)}:19834:0:99999:7:::`,
    (r) =>
      `password_hash | ${secret(`$argon2id$v=19$m=65536,t=3,p=4$${r.base64(16).replace(/=+$/, '')}$${r.base64(32).replace(/=+$/, '')}`)}`,
    (r) => `"password": "${secret(`pbkdf2_sha256$600000$${r.chars(ALNUM, 22)}$${r.base64(32)}`)}"`,
    (r) =>
      `# htpasswd -nb ${user(r)}\n${user(r)}:${secret(`$apr1$${r.chars(`./${ALNUM}`, 8)}$${r.chars(`./${ALNUM}`, 22)}`)}`,
    (r) => `traefik.http.middlewares.auth.basicauth.users=${user(r)}:${bcrypt(r)}`,
  ],
  'keys-in-config': [
    (r) => `session:\n  cookie_name: ${word(r)}\n  signing_secret: ${secret(r.hex(48))}\n  ttl: 3600`,
    (r) => `SECRET_KEY = '${secret(r.chars(ALNUM, 50))}'\nALLOWED_HOSTS = []`,
    (r) => `encryption_key = "${secret(r.base64(32))}"\nkey_rotation_days = 90`,
    (r) => `<Setting Name="ApiSecret" Value="${secret(r.chars(ALNUM, 36))}" />`,
    (r) => `app.jwt.hmac-secret: ${secret(r.chars(ALNUM, 44))}\napp.jwt.ttl: 15m`,
    (r) => `"partner": {\n  "clientId": "${word(r)}-web",\n  "clientSecret": "${secret(r.chars(URL_SAFE, 40))}"\n}`,
    (r) => `--set-string global.apiToken=${secret(r.chars(ALNUM, 40))} --set replicas=${r.int(1, 5)}`,
    (r) => `NEXTAUTH_SECRET=${secret(r.base64(32))}`,
    (r) => `access_token_secret => "${secret(r.chars(BASE64.slice(0, 62), 45))}"`,
  ],
  'tokens-in-urls': [
    (r) => `https://api.${domain(r)}/v2/orders?access_token=${secret(r.hex(40))}&page=2`,
    (r) => `wss://stream.${domain(r)}/ws?token=${secret(jwt(r))}`,
    (r) => `302 https://${domain(r)}/callback#id_token=${secret(jwt(r, { nonce: word(r) }, 'RS256'))}&state=${word(r)}`,
    (r) => `https://storage.googleapis.com/${word(r)}/x.csv?X-Goog-Expires=600&X-Goog-Signature=${secret(r.hex(128))}`,
    (r) => `ftp://${user(r)}:${inUrl(r)}@ftp.${domain(r)}/in/${isoTime(r).slice(0, 10)}.csv`,
    (r) => `pip install --index-url https://ci:${secret(r.chars(ALNUM, 30))}@pypi.${domain(r)}/simple ${word(r)}`,
    (r) => `calendar feed https://${domain(r)}/feed.ics?private_token=${secret(r.hex(32))}`,
    (r) => `data: ${secret(jwt(r, { role: 'service_role', iss: 'supabase' }))}\nevent: token`,
    (r) => `Authorization: Bearer ${secret(base64of(`${r.uuid()}:${r.uuid()}`))}`,
  ],
};
