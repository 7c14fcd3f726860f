import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {root} from '../../build/paths.ts';

/** How a browser is started: its program, and the environment that it needs. */
export interface Program {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Names a Chrome or Chromium of the developer's own, to be used instead of the one that comes as a package. */
const OWN = 'CHROME_PATH';

/**
 * The browser that the tests use. By default it comes out of an npm package, so that a fresh clone needs no other step;
 * it is unpacked once, into a folder that carries the package's version.
 */
export function chromium(): Program {
  const env = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
  const own = process.env[OWN];
  if (own) return {executablePath: own, args: [], env};
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser comes along for ${process.platform} ${process.arch}. Set ${OWN} to a Chrome or Chromium.`,
    );
  }
  const folder = unpacked();
  return {
    executablePath: `${folder}/chromium`,
    // Not the package's own arguments: they switch web security off, which these tests are about.
    args: ['--no-sandbox', '--headless=shell', '--no-zygote'],
    env: {
      ...env,
      LD_LIBRARY_PATH: [`${folder}/al2023/lib`, env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: fonts(folder),
    },
  };
}

/** Names the font that comes along, so that pictures and widths are the same on every machine. Its own file names AWS's folders. */
function fonts(folder: string): string {
  const file = `${folder}/open-sans.conf`;
  const aliases = ['sans-serif', 'Arial', 'monospace'].map(
    family => `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  const cache = `<cachedir>${folder}/font-cache</cachedir>`;
  writeFileSync(file, `<fontconfig><dir>${folder}/fonts</dir>${cache}${aliases.join('')}</fontconfig>\n`);
  return file;
}

/** Two test files may unpack at once: each does so aside, and the first one's folder stays. */
function unpacked(): string {
  const manifest = `${root}/node_modules/@sparticuz/chromium/package.json`;
  const {version} = JSON.parse(readFileSync(manifest, 'utf8')) as {version: string};
  const folder = `${root}/.cache/chromium-${version}`;
  if (existsSync(folder)) return folder;
  mkdirSync(`${root}/.cache`, {recursive: true});
  const aside = mkdtempSync(`${folder}-`);
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  // The package looks for its own files in TMPDIR, and takes along the libraries that it needs only for this runtime.
  const env = {...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: aside};
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, env, encoding: 'utf8'});
  if (run.status !== 0) throw new Error(`The browser could not be unpacked: ${run.stderr}`);
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, {recursive: true});
  }
  return folder;
}
