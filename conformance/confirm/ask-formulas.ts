import type {Answer, AnswerValue, CellContent} from '../answer-case';
import {answerOf} from '../facts/answer-of';
import type {FormulaQuestion, Sheet} from '../facts/fact';
import {shifted} from './shifted';

/** Rows of one question, so that no spill reaches the next. */
export const BAND = 12;
/** The formula's column, AA, and how many are read from there. */
const FORMULA = 27;
const READ = 8;
const WIDTH = FORMULA + READ - 1;

/** Asks all at once, each in rows of its own. The sheet must be blank, and gets the rows and columns that it lacks. */
export function askFormulas(sheet: Sheet, questions: readonly FormulaQuestion[]): readonly Answer[] {
  makeRoom(sheet, questions.length * BAND);
  const grid = questions.map(gridOf);
  // Dates are asked as numbers.
  sheet.getRange(1, FORMULA, questions.length * BAND, READ).setNumberFormat('0');
  sheet.getRange(1, 1, questions.length * BAND, WIDTH).setValues(grid.flat());
  const shown = answerOf(sheet.getRange(1, FORMULA, questions.length * BAND, READ).getValues());
  return questions.map((_, index) => {
    const given = grid[index] ?? [];
    return shown.slice(index * BAND, (index + 1) * BAND).map((row, down) =>
      // What was put beside the formula is no part of its answer.
      row.map((value, right) => (isOwn(down, right) || given[down]?.[FORMULA - 1 + right] === null ? value : null)),
    );
  });
}

function isOwn(down: number, right: number): boolean {
  return down === 0 && right === 0;
}

function makeRoom(sheet: Sheet, rows: number): void {
  const [presentRows, presentColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > presentRows) sheet.insertRowsAfter(presentRows, rows - presentRows);
  if (WIDTH > presentColumns) sheet.insertColumnsAfter(presentColumns, WIDTH - presentColumns);
}

type Written = Exclude<AnswerValue, {readonly error: string}>;

/** What is written into the rows of a question. */
function gridOf({cells, formula}: FormulaQuestion, index: number): Written[][] {
  const rows = Array.from({length: BAND}, () => Array.from({length: WIDTH}, (): Written => null));
  const put = (row: number, column: number, content: Written): void => {
    const cellsOfRow = rows[row - 1];
    if (!cellsOfRow || column > WIDTH) throw new Error(`${formula} has a cell outside of its ${BAND} rows.`);
    cellsOfRow[column - 1] = content;
  };
  for (const [address, content] of Object.entries(cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]{1,2})(\d+)$/.exec(address) ?? [];
    put(Number(digits), columnOf(letters), written(content, index * BAND));
  }
  put(1, FORMULA, shifted(formula, index * BAND));
  return rows;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The sign in front keeps a text from being read as anything else. */
function written(content: CellContent, rows: number): Written {
  if (typeof content === 'string') return content.startsWith('=') ? shifted(content, rows) : `'${content}`;
  if (typeof content !== 'object' || content === null) return content;
  return 'error' in content ? `=${content.error}` : `'${content.text}`;
}
