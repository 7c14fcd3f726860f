import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build} from 'esbuild';
import {withMenuRoles} from './menu-roles';

/** The page's code, made at start: for the browser, for the frames in it, and for the web server's thread. */
export interface Bundles {
  page: string;
  frame: string;
  webServer: string;
  style: string;
  templates: string;
  iconFont: Uint8Array;
}

const here = fileURLToPath(new URL('..', import.meta.url));

/** How esbuild bundles what runs in the browser. */
export const browser: BuildOptions = {
  // The engine's package names a script without exports for browsers.
  mainFields: ['module', 'main'],
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  alias: {'node:util': `${here}/browser/node-util.ts`, 'node:crypto': `${here}/browser/node-crypto.ts`},
};

/** Bundles the page's code with esbuild, in a second or so. Throws esbuild's own error for a source that does not bundle. */
export async function makeBundles(): Promise<Bundles> {
  const [page, frame, webServer] = await Promise.all([
    bundle('browser/main.ts', browser),
    bundle('frame/google-script.ts', browser),
    bundle('server/web-server.ts', {platform: 'node', format: 'cjs', target: 'node20'}),
  ]);
  const {resolve} = createRequire(import.meta.url);
  const engine = dirname(resolve('@odoo/o-spreadsheet'));
  const icons = dirname(dirname(resolve('font-awesome/css/font-awesome.min.css')));
  const styles = [
    // The engine's templates are written for these, and its own style comes after them.
    resolve('bootstrap/dist/css/bootstrap-reboot.min.css'),
    resolve('bootstrap/dist/css/bootstrap-utilities.min.css'),
    `${icons}/css/font-awesome.min.css`,
    `${engine}/o_spreadsheet.css`,
    `${here}/browser/page.css`,
  ];
  return {
    page,
    // esbuild escapes `</script` itself, but `<!--` would hide the end of the script from the HTML parser too.
    frame: frame.replaceAll('<!--', '\\x3C!--'),
    webServer,
    style: styles.map(file => readFileSync(file, 'utf8')).join('\n'),
    iconFont: readFileSync(`${icons}/fonts/fontawesome-webfont.woff2`),
    templates: withMenuRoles(readFileSync(`${engine}/o_spreadsheet.xml`, 'utf8')),
  };
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [`${here}/${entry}`],
    bundle: true,
    write: false,
    logLevel: 'silent',
    define: {'process.env.NODE_ENV': '"production"'},
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
