import { ALNUM, LOWER, type Random } from '../corpus/random.ts';
import type { Families } from './family.ts';
import { camel, capital, pascal, snake, upper, word } from './values.ts';

const verb = (r: Random): string => r.pick(['get', 'load', 'fetch', 'resolve', 'read', 'build', 'parse']);
const noun = (r: Random): string =>
  r.pick(['password', 'token', 'secret', 'api key', 'credential', 'access token', 'client secret']);

export const codeTraps: Families = {
  'credential-code': [
    (r) => `password = ${verb(r)}Password()`,
    (r) => `const ${camel(noun(r))} = await ${verb(r)}${pascal(noun(r))}(req.user.id);`,
    (r) => `if (!${camel(noun(r))}) throw new Error('missing ${noun(r)}');`,
    (r) => `private ${camel(noun(r))}: string | undefined;`,
    (r) => `self.${snake(noun(r))} = config.get("${snake(noun(r))}")`,
    (r) => `def verify_${snake(noun(r))}(self, ${snake(noun(r))}: str) -> bool:`,
    `token := strings.TrimPrefix(header, "Bearer ")`,
    `assert user.check_password(form.password.data)`,
    (r) => `String ${camel(noun(r))} = System.getenv("${upper(noun(r))}");`,
    (r) => `export type ${pascal(noun(r))} = z.infer<typeof ${camel(noun(r))}Schema>;`,
    (r) => `$${camel(noun(r))} = $request->input('${snake(noun(r))}');`,
    (r) => `password: z.string().min(${r.int(8, 16)}).max(72),`,
    (r) => `api_key=self._settings.${snake(noun(r))},`,
  ],
  'variable-references': [
    (r) => `API_KEY=\${${upper(noun(r))}}`,
    (r) => `token: \${{ secrets.${upper(noun(r))} }}`,
    (r) => `password: process.env.${upper(noun(r))},`,
    (r) => `curl -H "Authorization: Bearer $${upper(noun(r))}" https://api.example.com`,
    (r) => `secret = os.environ["${upper(noun(r))}"]`,
    (r) => `password: "{{ vault_${snake(noun(r))} }}"`,
    (r) => `set DB_PASSWORD=%${upper(noun(r))}%`,
    (r) => `client_secret = var.${snake(noun(r))}`,
    (r) => `"Password": "$(${capital(word(r))}Password)"`,
    (r) => `apiKey: import.meta.env.VITE_${upper(word(r))}_KEY`,
    (r) => `secretKeyRef:\n  name: ${word(r)}-secrets\n  key: ${snake(noun(r))}`,
    (r) => `value: !Ref ${pascal(noun(r))}Parameter`,
    (r) => `password = data.aws_secretsmanager_secret_version.${word(r)}.secret_string`,
  ],
  placeholders: [
    `API_KEY=your-api-key-here`,
    `password: changeme`,
    (r) => `STRIPE_SECRET_KEY=sk_test_${'x'.repeat(r.int(16, 32))}`,
    (r) => `Authorization: Bearer <${r.pick(['token', 'your token', 'ACCESS_TOKEN'])}>`,
    (r) => `postgres://user:password@localhost:5432/${word(r)}`,
    (r) => `secret: "${'*'.repeat(r.int(8, 24))}"`,
    `client_secret=REDACTED`,
    `OPENAI_API_KEY=sk-...`,
    (r) => `token: "${r.pick(['INSERT_TOKEN_HERE', 'TODO', 'replace-me', 'xxx', 'dummy'])}"`,
    `aws_access_key_id = AKIA${'IOSFODNN7'}EXAMPLE`,
    `-u YOUR_USERNAME:YOUR_PASSWORD`,
    `ghp_${'x'.repeat(36)}`,
    (r) => `password=[secret-${r.int(1, 9)}]`,
  ],
  settings: [
    (r) => `password_min_length = ${r.int(8, 20)}`,
    (r) => `token_ttl: ${r.number(4)}`,
    `"passwordResetEnabled": true,`,
    (r) => `secret_rotation_days=${r.int(7, 90)}`,
    (r) => `max_tokens: ${r.number(4)}`,
    `tokenType=bearer`,
    `auth.token.header=X-Auth-Token`,
    `SSH: PasswordAuthentication no`,
    `token_endpoint_auth_method: client_secret_post`,
    `grant_types: [authorization_code, refresh_token]`,
    (r) => `key_prefix: "${word(r)}:"`,
    `password_policy: strong`,
    `PGPASSFILE=/home/app/.pgpass`,
  ],
  'test-names': [
    (r) => `✓ rejects an expired token (${r.int(1, 90)} ms)`,
    (r) => `test_password_reset_sends_mail_when_${word(r)}_is_enabled PASSED`,
    `it('returns 401 without a bearer token', async () => {`,
    (r) => `--- PASS: TestSecretStore_${capital(word(r))}RoundTrip (0.${r.digits(2)}s)`,
    (r) => `FAIL tests/auth/token-${word(r)}.spec.ts > refresh > keeps the session`,
    (r) => `test_that_${word(r)}_api_key_is_never_logged_to_stdout`,
    `describe('ApiKeyRotation', () => {`,
    `AuthControllerShouldReturnForbiddenWhenTokenIsMissing`,
    (r) => `1) wrong password shows an error: expected 'Sign in' to equal '${capital(word(r))}'`,
    (r) => `PASSED tests/test_secrets.py::test_mask[${word(r)}-${word(r)}]`,
  ],
  identifiers: [
    (r) => `${camel(`${word(r)} ${word(r)} credentials provider factory bean`)}`,
    (r) => `import { ${pascal(`${word(r)} token interceptor`)} } from './${word(r)}';`,
    `org.springframework.security.authentication.UsernamePasswordAuthenticationToken`,
    (r) => `com.${word(r)}.auth.${pascal(`${word(r)} secret manager client`)}Impl`,
    (r) => `public sealed class ${pascal(`${word(r)} password hasher options`)} : IOptions`,
    `CSRFTokenMiddleware.process_view`,
    `android.security.keystore.KeyGenParameterSpec$Builder`,
    (r) =>
      `at Object.<anonymous> (/app/node_modules/${word(r)}/lib/credential-provider.js:${r.int(1, 900)}:${r.int(1, 40)})`,
    `UIKeyboardWillShowNotification keyboardFrameEndUserInfoKey`,
    (r) => `monkeypatch.setattr(${word(r)}, "compass_heading", ${r.int(0, 359)})`,
  ],
  regexes: [
    (r) => `/^[A-Za-z0-9_-]{${r.int(16, 64)}}$/.test(value)`,
    (r) => `pattern: "(?i)(api[_-]?key|token)\\\\s*[:=]\\\\s*['\\"]?[a-z0-9]{${r.int(20, 40)}}"`,
    (r) => `grep -RnE "password\\s*=" src/${word(r)}`,
    `re.compile(r"AKIA[0-9A-Z]{16}")`,
    `ghp_[A-Za-z0-9]{36}`,
    `sed -E 's/(secret=)[^&]+/\\1***/' access.log`,
    (r) => `RewriteRule ^/${word(r)}/([0-9a-f]{32})$ /view?id=$1 [L]`,
    `const CARD = /\\b(?:\\d[ -]?){13,19}\\b/;`,
    `location ~* "^/api/(v[0-9]+)/tokens$" {`,
  ],
  sql: [
    `SELECT id, password_hash FROM users WHERE email = $1;`,
    (r) => `ALTER TABLE ${word(r)} ADD COLUMN api_key varchar(64) NOT NULL;`,
    (r) => `UPDATE tokens SET revoked_at = now() WHERE user_id = ${r.number(5)};`,
    (r) => `CREATE INDEX idx_${word(r)}_token ON ${word(r)} (token);`,
    (r) => `INSERT INTO ${word(r)} (id, amount, status) VALUES (${r.number(5)}, ${r.number(4)}, 'paid');`,
    (r) => `SELECT count(*) FROM secrets WHERE created_at > '2026-0${r.int(1, 9)}-01';`,
    `DELETE FROM sessions WHERE expires_at < CURRENT_TIMESTAMP;`,
    (r) => `WHERE password IS NULL OR length(password) < ${r.int(8, 12)}`,
    (r) => `EXPLAIN ANALYZE SELECT * FROM ${word(r)} WHERE client_secret = ?`,
  ],
  markup: [
    (r) =>
      `<input type="password" name="password" placeholder="At least ${r.int(8, 14)} characters" autocomplete="new-password">`,
    `<label for="apiKey">API key</label>`,
    `<PasswordField label="New password" error={errors.password?.message} />`,
    `<a href="/account/tokens">Manage access tokens</a>`,
    (r) => `<p class="${word(r)}">Your session token has expired.</p>`,
    `<meta name="csrf-param" content="authenticity_token">`,
    (r) =>
      `<svg viewBox="0 0 24 24"><path d="M${r.int(1, 9)}.${r.int(1, 9)} ${r.int(1, 20)}a9 9 0 1 0 ${r.int(1, 9)}.${r.digits(3)} ${r.int(1, 9)}.${r.digits(3)}z"/></svg>`,
    (r) => `<button aria-label="Copy secret" data-test="copy-${word(r)}">Copy</button>`,
    `<li><code>access_token</code> – string, required</li>`,
  ],
  'minified-code': [
    (r) =>
      `!function(e,t){"object"==typeof exports?module.exports=t():e.${word(r)}=t()}(this,function(){return ${r.chars(LOWER, 1)}})`,
    (r) =>
      `var ${r.chars(LOWER, 1)}=Object.assign||function(e){for(var t=1;t<arguments.length;t++){var n=arguments[t];for(var o in n)e[o]=n[o]}return e};`,
    (r) =>
      `(self.webpackChunk=self.webpackChunk||[]).push([[${r.number(3)}],{${r.number(4)}:(e,t,n)=>{n.d(t,{Z:()=>${r.chars(LOWER, 1)}})}}]);`,
    (r) => `const a=e=>t=>e.token?t(e.token):t(null),s=({password:e})=>!!e&&e.length>${r.int(7, 12)};`,
    (r) =>
      `.${word(r)}{display:flex}.${word(r)}>*+*{margin-left:.${r.int(1, 9)}rem}@media(min-width:64em){.${word(r)}{gap:2rem}}`,
    (r) =>
      `"use strict";n.r(t),n.d(t,"default",(function(){return ${r.chars(LOWER, 1)}}));var i=n(${r.number(3)}),o=n.n(i);`,
    (r) =>
      `function ${r.chars(LOWER, 2)}(e,t){return e<<t|e>>>32-t}function ${r.chars(LOWER, 2)}(e,t,n){return e&t|~e&n}`,
    (r) =>
      `{"version":3,"sources":["src/${word(r)}.ts"],"names":[],"mappings":"AAAA;${r.pick(['AACA', 'AAEA', 'IAGA'])},MAAM,CAAC;AACP,SAAS,CAAC,GAAG"}`,
  ],
  'base64-media': [
    (r) => `<img src="data:image/png;base64,iVBORw0KGgo${r.base64(r.int(90, 200) * 3)}" alt="">`,
    (r) => `background-image:url(data:image/gif;base64,R0lGODlh${r.base64(60)})`,
    (r) => `src:url(data:font/woff2;base64,d09GMgAB${r.base64(240)}) format("woff2");`,
    (r) => `![logo](data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ${r.base64(180)})`,
    (r) =>
      `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ version: 3, file: `${word(r)}.js`, mappings: 'AAAA' })).toString('base64')}`,
    (r) =>
      `"icon": "data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><circle r="${r.int(1, 9)}"/></svg>`).toString('base64')}"`,
    (r) => `favicon: data:image/x-icon;base64,AAABAAEAEBAAAAEAIABo${r.base64(90)}`,
    (r) => `data:audio/mpeg;base64,SUQzBAAAAAAA${r.base64(120)}`,
  ],
  'public-keys': [
    (r) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.chars(`${ALNUM}+/`, 43)}`,
    (r) => `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ${r.base64(384)}`,
    (r) => `-----BEGIN PUBLIC KEY-----\n${r.base64(45)}\n${r.base64(45)}\n-----END PUBLIC KEY-----`,
    (r) =>
      `-----BEGIN CERTIFICATE-----\n${(r.base64(480).match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----`,
    (r) => `SHA256:${r.chars(`${ALNUM}+/`, 43)} (ED25519)`,
    (r) => `v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${r.base64(240)}`,
    (r) => `{"kty":"EC","crv":"P-256","kid":"${word(r)}-1","x":"${r.chars(ALNUM, 43)}","y":"${r.chars(ALNUM, 43)}"}`,
    (r) => `PublicKey = ${r.base64(32)}\nAllowedIPs = 0.0.0.0/0`,
    (r) => `Server public key fingerprint is MD5:${Array.from({ length: 16 }, () => r.hex(2)).join(':')}`,
  ],
};
