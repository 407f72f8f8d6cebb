import { ALNUM, type Random } from '../corpus/random.ts';
import { secret } from '../corpus/sample.ts';
import type { Families } from '../validation/family.ts';
import { account, dbHost, json, lines, opaque, password, role, shop, thing, upperFirst } from './draw.ts';

const pass = (r: Random): string => secret(password(r));
const token = (r: Random): string => secret(opaque(r));

/** Networks, Windows machines, and files of no tool in particular. */
export const machineSecrets: Families = {
  network: [
    (r) => lines('network={', `  ssid="${upperFirst(thing(r))} Guest"`, `  psk="${pass(r)}"`, '}'),
    (r) => lines('[Interface]', `PrivateKey = ${secret(r.base64(32))}`, 'Address = 10.66.0.2/32', 'DNS = 10.66.0.1'),
    (r) =>
      lines(
        '[Peer]',
        `PresharedKey = ${secret(r.base64(32))}`,
        'AllowedIPs = 0.0.0.0/0',
        `Endpoint = vpn.${shop(r)}:51820`,
      ),
    (r) => `nmcli dev wifi connect "${upperFirst(thing(r))}-5G" password "${pass(r)}"`,
    (r) => `WIFI:T:WPA;S:${thing(r)}-office;P:${secret(r.chars(ALNUM, 14))};;`,
    (r) =>
      `snmp-server user ${account(r)} v3 auth sha ${secret(r.chars(ALNUM, 16))} priv aes 128 ${secret(r.chars(ALNUM, 16))}`,
  ],
  'windows admin': [
    (r) => `cmdkey /add:${dbHost(r)} /user:${account(r)} /pass:${pass(r)}`,
    (r) => `net use Z: \\\\files.${shop(r)}\\${role(r)} ${secret(r.chars(ALNUM, 14))} /user:${account(r)}`,
    (r) => `$pw = ConvertTo-SecureString "${pass(r)}" -AsPlainText -Force`,
    (r) => `setx ${role(r).toUpperCase()}_API_KEY "${token(r)}"`,
    (r) =>
      `schtasks /create /tn nightly /tr C:\\jobs\\${role(r)}.cmd /ru ${account(r)} /rp ${secret(r.chars(ALNUM, 14))}`,
  ],
  'yaml and toml': [
    (r) => lines('[payments]', 'enabled = true', `client_id = "${thing(r)}-web"`, `client_secret = "${token(r)}"`),
    (r) => lines('auth:', `  access_key: ${token(r)}`, '  timeout: 30s'),
    (r) =>
      lines(
        'credentials:',
        '  - name: primary',
        `    passphrase: ${pass(r)}`,
        '  - name: backup',
        `    passphrase: ${pass(r)}`,
      ),
    (r) => `{ service = "${role(r)}", signing_secret = "${token(r)}", retries = 3 }`,
    (r) => `export const env = ${json({ mode: 'live', apiSecret: token(r), region: 'eu' })}`,
  ],
};
