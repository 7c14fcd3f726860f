import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {type TransformOptions, transform} from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack, {type Stats} from 'webpack';
import {arrowFunctions} from './arrow-functions.ts';
import {exportedNames} from './entry.ts';
import {inlinedTexts} from './inlined-texts.ts';
import {root} from './paths.ts';
import {VERSION} from './version.ts';

/** Where a bundle comes from and goes to; absolute paths. */
export interface CodeBundle {
  /** A file of pure re-exports (`export {f} from './…'`). */
  readonly entry: string;
  readonly output: string;
}

/**
 * Bundles the add-on to one script of the ES2020 that the Apps Script editor's parser accepts. Each export of the
 * entry becomes a top-level `function`, the only kind that menus, triggers and the panel can call.
 *
 * @returns names of the packages that went in, sorted
 * @throws Error with webpack's own messages when a source does not bundle.
 */
export async function bundleCode({entry, output}: CodeBundle): Promise<readonly string[]> {
  const calls = `${dirname(output)}/calls.js`;
  await mkdir(dirname(output), {recursive: true});
  await writeFile(calls, callsOf(entry, exportedNames(await readFile(entry, 'utf8'))));
  const stats = await run(
    webpack({
      mode: 'production',
      context: root,
      entry: calls,
      target: ['web', 'es2020'],
      devtool: false,
      performance: false,
      optimization: {minimize: false},
      resolve: {extensions: ['.ts', '.mjs', '.js']},
      module: {
        rules: [
          {
            test: /\.[cm]?[jt]s$/,
            loader: 'esbuild-loader',
            options: {
              target: 'es2020',
              tsconfigRaw: {compilerOptions: {useDefineForClassFields: false}},
              define: {VERSION: JSON.stringify(VERSION)},
            },
          },
        ],
      },
      output: {path: dirname(output), filename: basename(output)},
      // Its types know the option, but no path in it.
      plugins: [new GasPlugin({comment: false, include: [calls] as string[] as []})],
    }),
  ).finally(() => rm(calls));
  const packages = packagesIn(stats);
  const {code} = await transform(arrowFunctions(inlinedTexts(await readFile(output, 'utf8'))), MINIFIED);
  await writeFile(output, (await banner(packages)) + code);
  return packages;
}

const MINIFIED: TransformOptions = {minify: true, target: 'es2020', charset: 'utf8'};

/** gas-webpack-plugin declares a function for each name that is given to `global`, which this then replaces. */
function callsOf(entry: string, names: readonly string[]): string {
  const given = names.map(name => `global.${name} = entry.${name};\n`);
  return [`import * as entry from ${JSON.stringify(entry)};\n`, ...given].join('');
}

function run(compiler: webpack.Compiler | null): Promise<Stats> {
  return new Promise((resolve, reject) => {
    if (!compiler) throw new Error('webpack made no compiler');
    compiler.run((fault, stats) => {
      compiler.close(() => {
        if (fault || !stats) reject(fault ?? new Error('webpack gave no result'));
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(stats);
      });
    });
  });
}

function packagesIn(stats: Stats): readonly string[] {
  const {modules = []} = stats.toJson({all: false, modules: true, nestedModules: true, modulesSpace: 1e6});
  const names = [...modules, ...modules.flatMap(module => module.modules ?? [])].map(module => module.name ?? '');
  const packages = names.flatMap(name => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []);
  return [...new Set(packages)].sort();
}

/** Google reads `@OnlyCurrentDoc` from the script's own text, and esbuild strips every JSDoc: it goes in after both. */
async function banner(packages: readonly string[]): Promise<string> {
  const credits = await Promise.all(packages.map(name => manifestOf(`${root}/node_modules/${name}`)));
  return [
    '/**',
    ` * Sales Pipeline for Google Sheets ${VERSION}. A built file: change its sources instead.`,
    ...credits.map(part => ` * Contains ${part.name} ${part.version}, ${part.license} licence, ${part.homepage}`),
    ' *',
    ' * @OnlyCurrentDoc',
    ' */',
    '',
  ].join('\n');
}

async function manifestOf(folder: string): Promise<{name: string; version: string; license: string; homepage: string}> {
  return JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
}
