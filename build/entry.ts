import {parse} from 'acorn';

/**
 * Names that the entry file exports, in order.
 *
 * @throws Error when the file holds anything but `export {…} from '…'`: gas-webpack-plugin makes a callable function of
 *   a re-export only, and drops an exported `const` without a word.
 */
export function exportedNames(source: string): readonly string[] {
  return parse(source, {ecmaVersion: 2022, sourceType: 'module'}).body.flatMap(statement => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.source) {
      throw new Error(
        `An entry file may hold re-exports only (export {name} from './…'), but has: ${source.slice(statement.start, statement.end)}`,
      );
    }
    return statement.specifiers.map(({exported}) =>
      exported.type === 'Identifier' ? exported.name : String(exported.value),
    );
  });
}
