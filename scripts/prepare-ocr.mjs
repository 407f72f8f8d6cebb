/**
 * Fills public/ocr/ with what reading pictures needs: worker, core, model, code reader and their licences.
 * Plain JavaScript on Node's built-ins, because it runs before anything else is set up.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { stripTraineddata } from './traineddata.mjs';

/** SHA-256 of tessdata_fast's eng.traineddata as Debian ships it (package tesseract-ocr-eng). */
const FAST_MODEL_SHA256 = '7d4322bd2a7749724879683fc3912cb542f19906c83bcc1a52132556427170b2';

const INSTALLED = [
  '/usr/share/tesseract-ocr/5/tessdata/eng.traineddata',
  '/usr/share/tesseract-ocr/4.00/tessdata/eng.traineddata',
  '/usr/share/tessdata/eng.traineddata',
  '/usr/local/share/tessdata/eng.traineddata',
  '/opt/homebrew/share/tessdata/eng.traineddata',
];

/** Copied as they are: from node_modules to public/ocr. */
const COPIES = {
  'worker.min.js': 'tesseract.js/dist/worker.min.js',
  'worker.LICENSE.txt': 'tesseract.js/dist/worker.min.js.LICENSE.txt',
  'tesseract.js.LICENSE.txt': 'tesseract.js/LICENSE.md',
  'tesseract-core-simd-lstm.wasm.js': 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  'tesseract-core.LICENSE.txt': 'tesseract.js-core/LICENSE',
  'zxing_reader.wasm': 'zxing-wasm/dist/reader/zxing_reader.wasm',
  'zxing-wasm.LICENSE.txt': 'zxing-wasm/LICENSE',
};

const MODEL = 'eng.traineddata.gz';
const NOTICES = 'NOTICES.txt';
const STAMP = 'prepared.json';
/** Raise when what this script writes changes. */
const FORMAT = 3;

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Makes public/ocr complete and current. Does nothing when it is.
 *
 * @param {{ root?: string, log?: (line: string) => void }} [options] repository root; where sentences go
 * @returns {{ changed: boolean, model: 'fast' | 'best_int' }}
 */
export function prepareOcr({ root = resolve(here, '..'), log = (line) => process.stderr.write(`${line}\n`) } = {}) {
  const out = join(root, 'public', 'ocr');
  const modules = join(root, 'node_modules');
  const wanted = describeSources(modules);
  const stamp = readStamp(out);
  const couldImprove = stamp?.model === 'best_int' && INSTALLED.some((path) => existsSync(path));
  if (stamp && stamp.sources === wanted && !couldImprove && isComplete(out, stamp.sizes)) {
    return { changed: false, model: stamp.model };
  }

  rmSync(join(out, STAMP), { force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, source] of Object.entries(COPIES)) copyFileSync(join(modules, source), join(out, name));
  const { bytes, model } = findModel(modules, log);
  writeFileSync(join(out, MODEL), gzipSync(stripTraineddata(bytes), { level: 9 }));
  writeFileSync(join(out, NOTICES), notices(model));
  const sizes = Object.fromEntries(
    [...Object.keys(COPIES), MODEL, NOTICES].map((name) => [name, statSync(join(out, name)).size]),
  );
  writeFileSync(join(out, STAMP), `${JSON.stringify({ sources: wanted, model, sizes }, null, 2)}\n`);
  return { changed: true, model };
}

/** The fast model, from an installed tessdata or from Debian's package; else the npm package's. */
function findModel(modules, log) {
  for (const path of INSTALLED) {
    const bytes = readFast(path);
    if (bytes) return { bytes, model: 'fast' };
  }
  const downloaded = downloadFromDebian();
  if (downloaded) return { bytes: downloaded, model: 'fast' };
  log(
    'The fast English model (Debian package tesseract-ocr-eng) is not available here; using the npm package ' +
      '@tesseract.js-data/eng instead. Pictures are read as safely, but more slowly.',
  );
  const packed = readFileSync(join(modules, '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'));
  return { bytes: gunzipSync(packed), model: 'best_int' };
}

function readFast(path) {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return createHash('sha256').update(bytes).digest('hex') === FAST_MODEL_SHA256 ? bytes : undefined;
}

/** Fetches and unpacks the package in a temporary folder; nothing is installed, so no root is needed. */
function downloadFromDebian() {
  if (process.platform !== 'linux' || process.env.SUPPORTSAFE_NO_APT) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'supportsafe-model-'));
  const run = (command, args) =>
    spawnSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 }).status === 0;
  const download = () => run('apt-get', ['download', 'tesseract-ocr-eng']);
  try {
    if (!download() && !(process.getuid?.() === 0 && run('apt-get', ['update']) && download())) return undefined;
    const deb = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (!deb || !run('dpkg-deb', ['-x', deb, '.'])) return undefined;
    return INSTALLED.map((path) => readFast(join(folder, path))).find(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Versions of what is copied, so that a new dependency version renews the folder. */
function describeSources(modules) {
  const names = [...new Set(Object.values(COPIES).map((path) => path.split('/')[0])), '@tesseract.js-data/eng'];
  const versions = names.map((name) => {
    const path = join(modules, name, 'package.json');
    return `${name}@${existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : 'missing'}`;
  });
  return [`format ${FORMAT}`, ...versions].join(', ');
}

function readStamp(out) {
  try {
    return JSON.parse(readFileSync(join(out, STAMP), 'utf8'));
  } catch {
    return undefined;
  }
}

function isComplete(out, sizes) {
  return Object.entries(sizes).every(([name, size]) => {
    const path = join(out, name);
    return existsSync(path) && statSync(path).size === size;
  });
}

function notices(model) {
  return `Third-party files in this folder

tesseract-core-simd-lstm.wasm.js  Tesseract OCR compiled to WebAssembly (tesseract.js-core), Apache License 2.0
worker.min.js                     tesseract.js, Apache License 2.0
eng.traineddata.gz                English model of the Tesseract project (tessdata_${model}), Apache License 2.0.
                                  Changed: the dictionaries and the legacy engine were removed.
zxing_reader.wasm                 zxing-cpp compiled to WebAssembly: zxing-wasm is under the MIT License,
                                  zxing-cpp under the Apache License 2.0

The Apache License 2.0 is in tesseract-core.LICENSE.txt, the MIT License in zxing-wasm.LICENSE.txt.
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { changed, model } = prepareOcr();
  process.stderr.write(`public/ocr ${changed ? 'prepared' : 'is up to date'} (${model} model)\n`);
}
