import Papa from 'papaparse';
import type {Answer, AnswerCase, CellContent} from './answer-case';

const columns = ['in_use', 'cells', 'formula', 'google', 'note', 'fact'] as const;
const optional: readonly string[] = ['note', 'fact'];
type Row = Partial<Record<(typeof columns)[number], string>>;

/** A file of answers that can't be read. Its message names the file, the row and the cause. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

/**
 * The cases of a file of recorded answers: tab-separated, quoted as CSV is, with the columns in_use (1 or 0), cells
 * (JSON, may be empty), formula, google (JSON), and, where there are any, note and fact, in any order. Throws AnswersError for anything else.
 *
 * @param file its name, for messages
 */
export function readAnswers(file: string, text: string): readonly AnswerCase[] {
  const {data, errors, meta} = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    delimiter: '\t',
    header: true,
    skipEmptyLines: 'greedy',
  });
  const missing = columns.filter(column => !optional.includes(column) && !meta.fields?.includes(column));
  if (missing.length > 0)
    throw new AnswersError(`${file} has no column ${missing.join(', ')}. Its first line names them.`);
  // A row whose last columns are left out has no note; that is no fault.
  const error = errors.find(({code}) => code !== 'TooFewFields');
  if (error) throw new AnswersError(`${file}, row ${(error.row ?? 0) + 1}: ${error.message}.`);
  return data.map((row, index) => {
    const json = (column: 'cells' | 'google'): unknown =>
      parsed(row[column] ?? '', `${file}, row ${index + 1}, ${column}`);
    return {
      inUse: row.in_use?.trim() === '1',
      cells: (json('cells') ?? {}) as Readonly<Record<string, CellContent>>,
      formula: row.formula ?? '',
      google: json('google') as Answer,
      note: row.note ?? '',
      ...(row.fact && {fact: row.fact}),
    };
  });
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
