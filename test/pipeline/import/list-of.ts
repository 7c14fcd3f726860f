import type {SourceRow} from '../../../src/pipeline/import/source.ts';

/** The rows of a text in which nothing is quoted. */
export function listOf(text: string, delimiter = ','): SourceRow[] {
  return text.split('\n').map((line, index) => ({line: index + 1, cells: line.split(delimiter)}));
}
