import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {build, transform} from 'esbuild';
import {PUBLISHER} from '../marketplace/publisher.ts';
import {inlinedTexts} from './inlined-texts.ts';
import {joinedTemplates} from './joined-templates.ts';

const STYLESHEET = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const SCRIPT = /<script\b[^>]*\bsrc="[^"]*"[^>]*>\s*<\/script>/g;

/**
 * A page of the panel, self-contained: `<script src="./…">` and `<link rel="stylesheet" href="./…">` of the page are
 * bundled and put inline, since HtmlService serves no second file.
 *
 * @param page absolute path of the page's source
 * @param site where the pages of help stand; "" for a panel that links to none
 * @throws Error when the page, or what it names, is not there or does not bundle.
 */
export async function bundleSidebar(page: string, site = PUBLISHER.site): Promise<string> {
  const folder = dirname(page);
  let html = await readFile(page, 'utf8');
  for (const [tag] of html.matchAll(STYLESHEET)) {
    const css = await bundle(folder, local(tag, 'href'), site);
    html = html.replace(tag, () => `<style>\n${css}</style>`);
  }
  for (const [tag] of html.matchAll(SCRIPT)) {
    const script = await bundle(folder, local(tag, 'src'), site);
    html = html.replace(tag, () => `<script>\n${script}</script>`);
  }
  return html;
}

function local(tag: string, attribute: string): string {
  const path = new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '';
  if (path.startsWith('./')) return path;
  throw new Error(`sidebar page: ${tag} is not a file beside the page. Name it as ${attribute}="./…", or bundle it.`);
}

/**
 * One script or stylesheet with all it imports, minified, its texts where they are used, and without template literals: Apps
 * Script has corrupted `//` inside those of inline scripts. esbuild escapes `</script` and `</style` itself.
 */
async function bundle(folder: string, path: string, site: string): Promise<string> {
  const isStyle = path.endsWith('.css');
  const {outputFiles} = await build({
    entryPoints: [resolve(folder, path)],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    // `h` of sidebar/jsx.ts: what the automatic runtime brings along takes 1.7 KB more.
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: path.endsWith('.tsx') ? [resolve(folder, 'jsx.ts')] : [],
    tsconfigRaw: {},
    ...MINIFIED,
    // A script's names stay until its texts stand where they are used.
    minifyIdentifiers: isStyle,
    minifyWhitespace: isStyle,
    define: {'process.env.NODE_ENV': '"production"', SITE: JSON.stringify(site)},
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  const text = file?.text ?? '';
  if (isStyle) return text;
  const {code} = await transform(inlinedTexts(text), MINIFIED);
  // `<!--` would switch the HTML parser to a state in which `</script>` no longer ends the script.
  return joinedTemplates(code).replaceAll('<!--', '\\x3C!--');
}

const MINIFIED = {minify: true, charset: 'utf8', target: 'es2021', legalComments: 'inline'} as const;
