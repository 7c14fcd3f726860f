import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';

const entry = fileURLToPath(new URL('main.ts', import.meta.url));

/** What the scratch spreadsheet's script may do: see that spreadsheet, and nothing else. */
export const manifestPath = fileURLToPath(new URL('appsscript.json', import.meta.url));

/** Google calls top-level functions only. */
const callable = ['onOpen', 'askWhatIsLeft', 'answerTo'];

/** The script as one file that the Apps Script editor takes. */
export function scriptText(): string {
  const {outputFiles} = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'confirming',
    target: 'es2020',
    charset: 'utf8',
    banner: {js: '/**\n * Printed by `npm run confirm`.\n *\n * @OnlyCurrentDoc\n */'},
    footer: {js: callable.map(name => `function ${name}(id) {\n  return confirming.${name}(id);\n}`).join('\n')},
  });
  return outputFiles[0]?.text ?? '';
}
