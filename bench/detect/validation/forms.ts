import type { Random } from '../corpus/random.ts';
import type { Draw } from './family.ts';
import {
  camel,
  capital,
  clock,
  day,
  domain,
  escaped,
  isoTime,
  kebab,
  pascal,
  snake,
  title,
  upper,
  word,
} from './values.ts';

/** Sets a labelled value into one place people copy from; `value` is marked already and needs no quotes anywhere. */
type Form = (label: string, value: string, r: Random) => string;

const files: readonly Form[] = [
  (l, v, r) => `PORT=${r.int(3000, 9000)}\n${upper(l)}=${v}\nLOG_LEVEL=info`,
  (l, v) => `export ${upper(l)}="${v}"`,
  (l, v) => `$env:${upper(l)} = '${v}'`,
  (l, v) => `set ${upper(l)}=${v}`,
  (l, v) => `FROM node:22-slim\nENV ${upper(l)}=${v}\nCMD ["node", "server.js"]`,
  (l, v, r) => JSON.stringify({ region: 'eu-west-1', retries: r.int(1, 9), [camel(l)]: v }, null, 2),
  (l, v, r) => JSON.stringify({ [word(r)]: { enabled: true, [snake(l)]: v }, version: 3 }),
  (l, v, r) => `{"level":"warn","time":"${isoTime(r)}","payload":${escaped({ [snake(l)]: v, attempt: r.int(1, 5) })}}`,
  (l, v, r) => `${word(r)}:\n  timeout: 30\n  ${camel(l)}: ${v}\n  pool: 5`,
  (l, v) => `services:\n  api:\n    image: api:4.2\n    environment:\n      - ${upper(l)}=${v}\n      - TZ=UTC`,
  (l, v, r) => `[${word(r)}]\nenabled = true\n${snake(l)} = "${v}"\nretries = 3`,
  (l, v, r) => `; ${day(r)}\n[${word(r)}]\n${pascal(l)}=${v}\nVerbose=0`,
  (l, v, r) => `${word(r)}.${l.replaceAll(' ', '.')}=${v}\n${word(r)}.timeout=30s`,
  (l, v) =>
    `<appSettings>\n  <add key="${pascal(l)}" value="${v}" />\n  <add key="Retries" value="3" />\n</appSettings>`,
  (l, v) => `<dict>\n  <key>${pascal(l)}</key>\n  <string>${v}</string>\n</dict>`,
  (l, v) => `<config><${camel(l)}>${v}</${camel(l)}><verbose>false</verbose></config>`,
  (l, v) => `variable "${snake(l)}" {\n  type      = string\n  sensitive = true\n  default   = "${v}"\n}`,
  (l, v, r) => `${snake(l)} = "${v}"\ninstance_count = ${r.int(1, 9)}`,
  (l, v, r) =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${word(r)}-env\ntype: Opaque\nstringData:\n  ${upper(l)}: "${v}"`,
  (l, v, r) =>
    `jobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    env:\n      ${upper(l)}: ${v}\n    steps:\n      - run: make ${word(r)}`,
];

const code: readonly Form[] = [
  (l, v) => `const ${camel(l)} = '${v}';`,
  (l, v, r) => `const client = new ${capital(word(r))}Client({\n  ${camel(l)}: "${v}",\n  timeoutMs: 5000,\n});`,
  (l, v) => `os.environ["${upper(l)}"] = "${v}"`,
  (l, v, r) => `${upper(l)} = "${v}"  # TODO move to vault\nBASE = "https://${domain(r)}"`,
  (l, v) => `define('${upper(l)}', '${v}');`,
  (l, v, r) => `return [\n    '${word(r)}' => [\n        '${snake(l)}' => '${v}',\n        'retries' => 3,\n    ],\n];`,
  (l, v) => `cfg := Config{\n\t${pascal(l)}: "${v}",\n\tTimeout: 5 * time.Second,\n}`,
  (l, v) => `private static final String ${upper(l)} = "${v}";`,
  (l, v, r) => `builder.Configuration["${capital(word(r))}:${pascal(l)}"] = "${v}";`,
  (l, v) => `ENV["${upper(l)}"] ||= "${v}"`,
  (l, v) => `let ${snake(l)} = String::from("${v}");`,
  (l, v) => `val ${camel(l)}: String = "${v}"`,
  (l, v) => `let ${camel(l)} = "${v}" // debug only`,
  (l, v) => `-${upper(l)}=\n+${upper(l)}=${v}`,
];

const terminal: readonly Form[] = [
  (l, v, r) => `./${word(r)} sync --${kebab(l)} ${v} --dry-run`,
  (l, v, r) => `$ ${word(r)}ctl login --${kebab(l)}=${v}\nLogin succeeded.`,
  (l, v, r) => `docker run --rm -e ${upper(l)}=${v} -p 8080:8080 ${word(r)}/api:1.${r.int(0, 40)}`,
  (l, v, r) => `helm upgrade ${word(r)} ./chart --set ${camel(l)}=${v} --wait`,
  (l, v) => `dotnet user-secrets set "${pascal(l)}" "${v}"`,
  (l, v, r) => `kubectl create secret generic ${word(r)} --from-literal=${kebab(l)}=${v}`,
  (l, v, r) => `ts=${isoTime(r)} level=debug msg="config loaded" ${snake(l)}=${v} env=staging`,
  (l, v, r) => `${day(r)} ${clock(r)},${r.digits(3)} [main] DEBUG c.${word(r)}.Config - ${snake(l)}: ${v}`,
  (l, v, r) =>
    `java.lang.IllegalStateException: rejected ${camel(l)} '${v}'\n\tat io.${word(r)}.Auth.check(Auth.java:${r.int(20, 400)})\n\tat io.${word(r)}.Main.main(Main.java:${r.int(9, 90)})`,
  (l, v, r) =>
    `Traceback (most recent call last):\n  File "/srv/app/${word(r)}.py", line ${r.int(10, 300)}, in connect\n    raise AuthError(f"bad ${snake(l)}")\nAuthError: bad ${snake(l)}: ${v}`,
  (l, v, r) => `Step ${r.int(2, 9)}/12 : RUN ${upper(l)}=${v} make ${word(r)}\n ---> Running in ${r.hex(12)}`,
];

const talk: readonly Form[] = [
  (l, v) => `${title(l)}: ${v}`,
  (l, v) => `${title(l)}\n${v}`,
  (l, v, r) => `Name\tValue\tUpdated\n${snake(l)}\t${v}\t${day(r)}\nregion\teu-central-1\t${day(r)}`,
  (l, v, r) => `| setting | value |\n|---|---|\n| ${snake(l)} | ${v} |\n| retries | ${r.int(1, 9)} |`,
  (l, v, r) => `INSERT INTO settings (id, name, value) VALUES (${r.int(1, 99)}, '${snake(l)}', '${v}');`,
  (l, v) => `<input type="hidden" name="${snake(l)}" value="${v}">`,
  (l, v, r) =>
    JSON.stringify(
      { name: `${word(r)} env`, values: [{ key: camel(l), value: v, type: 'secret', enabled: true }] },
      null,
      1,
    ),
  (l, v) => `hey, can you check if this ${l} still works? ${v}`,
  (l, v) => `Sorry, wrong channel. The ${l} for staging is ${v}, please rotate it after.`,
  (l, v) => `Hallo zusammen, der ${l} lautet ${v} – bitte nicht weitergeben.`,
  (l, v) => `Bonjour, voici le ${l} : ${v}`,
  (l, v) => `Os paso el ${l}: ${v}`,
  (l, v, r) => `name,value,scope\n${snake(l)},${v},production\nlog_level,info,${word(r)}`,
  (l, v) => `> what is the ${l}?\n${v}`,
];

export const allForms: readonly Form[] = [...files, ...code, ...terminal, ...talk];

/** The value in a form drawn anew for each text; `label` is what people call it, in lower case. */
export const labelled =
  (label: string | readonly string[], value: Draw): Draw =>
  (r) =>
    r.pick(allForms)(typeof label === 'string' ? label : r.pick(label), value(r), r);

export const inFile =
  (label: string, value: Draw): Draw =>
  (r) =>
    r.pick(files)(label, value(r), r);

export const inCode =
  (label: string, value: Draw): Draw =>
  (r) =>
    r.pick(code)(label, value(r), r);

export const inTerminal =
  (label: string, value: Draw): Draw =>
  (r) =>
    r.pick(terminal)(label, value(r), r);

export const inTalk =
  (label: string, value: Draw): Draw =>
  (r) =>
    r.pick(talk)(label, value(r), r);
