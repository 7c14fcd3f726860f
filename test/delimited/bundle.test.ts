import {build} from 'esbuild';
import {expect, it} from 'vitest';
import {root} from '../../build/paths.ts';

it('goes into a page: small, without Node, and without code that a content security policy forbids', async () => {
  const {outputFiles} = await build({
    stdin: {
      contents: "export * from './src/delimited/decode'; export * from './src/delimited/read-delimited';",
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'es2021',
    logLevel: 'silent',
  });
  const [{text = ''} = {}] = outputFiles;
  expect(text).toContain('NoTable');
  // papaparse takes 19 KB of it. In bytes.
  expect(Buffer.byteLength(text)).toBeLessThan(26_000);
  expect(text).not.toMatch(/\beval\(|\bnew Function\b|\brequire\(/);
});
