import {readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

/** Where a bundle comes from and goes to; absolute paths. */
export interface CodeBundle {
  /** A file of pure re-exports (`export {f} from './…'`): gas-webpack-plugin drops an exported `const` silently. */
  readonly entry: string;
  readonly output: string;
  readonly version: string;
}

/** Google reads `@OnlyCurrentDoc` from the script's own text, and esbuild strips every JSDoc: it goes in after both. */
export function banner(version: string): string {
  return `/**\n * Sales Pipeline for Google Sheets ${version}. Built file: change its sources instead.\n *\n * @OnlyCurrentDoc\n */\n`;
}

/**
 * Bundles the add-on to one script of the ES2019 that the Apps Script editor's parser accepts. Each export of the
 * entry becomes a top-level `function`, the only kind that menus, triggers and the panel can call.
 *
 * @throws Error with webpack's own messages when a source does not bundle.
 */
export async function bundleCode({entry, output, version}: CodeBundle): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    context: dirname(entry),
    entry,
    target: ['web', 'es2019'],
    devtool: false,
    performance: false,
    resolve: {extensions: ['.ts', '.mjs', '.js']},
    module: {rules: [{test: /\.[cm]?[jt]s$/, loader: 'esbuild-loader', options: {target: 'es2019'}}]},
    // With usedExports on, webpack prunes the exports that the plugin is about to call by name.
    optimization: {usedExports: false},
    output: {path: dirname(output), filename: 'Code.js'},
    plugins: [new GasPlugin({comment: false, autoGlobalExportsFiles: [entry]})],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((fault, stats) => {
      compiler.close(() => {
        const trouble = fault ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
        if (trouble) reject(trouble);
        else resolve();
      });
    });
  });
  const bundled = await readFile(`${dirname(output)}/Code.js`, 'utf8');
  await writeFile(output, banner(version) + bundled);
}
