import {readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack, {type Stats} from 'webpack';
import {root} from './paths.ts';

/** Where a bundle comes from and goes to; absolute paths. */
export interface CodeBundle {
  /** A file of pure re-exports (`export {f} from './…'`): gas-webpack-plugin drops an exported `const` silently. */
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
  const stats = await run(
    webpack({
      mode: 'production',
      context: root,
      entry,
      target: ['web', 'es2020'],
      devtool: false,
      performance: false,
      resolve: {extensions: ['.ts', '.mjs', '.js']},
      module: {
        rules: [
          {
            test: /\.[cm]?[jt]s$/,
            loader: 'esbuild-loader',
            options: {target: 'es2020', tsconfigRaw: {compilerOptions: {useDefineForClassFields: false}}},
          },
        ],
      },
      // As a library every export of the entry counts as used, so webpack may drop what nothing uses without pruning the
      // exports that the plugin is about to call by name.
      output: {path: dirname(output), filename: 'Code.js', library: {type: 'var', name: 'salesPipeline'}},
      plugins: [new GasPlugin({comment: false, autoGlobalExportsFiles: [entry]})],
    }),
  );
  const packages = packagesIn(stats);
  await writeFile(output, (await banner(packages)) + (await readFile(`${dirname(output)}/Code.js`, 'utf8')));
  return packages;
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
  const {version} = await manifestOf(root);
  const credits = await Promise.all(packages.map(name => manifestOf(`${root}/node_modules/${name}`)));
  return [
    '/**',
    ` * Sales Pipeline for Google Sheets ${version}. A built file: change its sources instead.`,
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
