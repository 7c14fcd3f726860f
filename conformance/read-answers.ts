import {decodeText} from '../src/delimited/decode';
import {NoTable} from '../src/delimited/no-table';
import {NoText} from '../src/delimited/no-text';
import {readDelimited, type TextRow} from '../src/delimited/read-delimited';
import type {Answer, AnswerCase, CellContent} from './answer-case';

const columns = ['in_use', 'cells', 'formula', 'google', 'note', 'fact'] as const;
type Column = (typeof columns)[number];
const optional: readonly Column[] = ['note', 'fact'];

/** A file of answers that can't be read. Its message names the file, the line and the cause. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

/**
 * The cases of a file of recorded answers: tab-separated, quoted as CSV is, with the columns in_use (1 or 0), cells
 * (JSON, may be empty), formula, google (JSON), and, where there are any, note and fact, in any order. Throws AnswersError
 * for anything else.
 *
 * @param file its name, for messages
 */
export function readAnswers(file: string, bytes: Uint8Array): readonly AnswerCase[] {
  const [header, ...rows] = rowsOf(file, bytes);
  const headers = header?.cells ?? [];
  const missing = columns.filter(column => !optional.includes(column) && !headers.includes(column));
  if (missing.length > 0)
    throw new AnswersError(`${file} has no column ${missing.join(', ')}. Its first line names them.`);
  return rows.map(({line, cells}) => {
    if (cells.length > headers.length) {
      throw new AnswersError(`${file}, line ${line}: there are ${cells.length} cells for ${headers.length} columns.`);
    }
    // A row whose last columns are left out has no note; that is no fault.
    const text = (column: Column): string => cells[headers.indexOf(column)] ?? '';
    const json = (column: Column): unknown => parsed(text(column), `${file}, line ${line}, ${column}`);
    return {
      inUse: text('in_use').trim() === '1',
      cells: (json('cells') ?? {}) as Readonly<Record<string, CellContent>>,
      formula: text('formula'),
      google: json('google') as Answer,
      note: text('note'),
      ...(text('fact') && {fact: text('fact')}),
    };
  });
}

function rowsOf(file: string, bytes: Uint8Array): readonly TextRow[] {
  try {
    return readDelimited(decodeText(bytes, file).text, {file, delimiter: '\t'}).rows;
  } catch (error) {
    throw error instanceof NoText || error instanceof NoTable ? new AnswersError(error.message) : error;
  }
}

/** JSON, or null for nothing. */
function parsed(text: string, place: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new AnswersError(`${place}: this is no JSON: ${text}`);
  }
}
