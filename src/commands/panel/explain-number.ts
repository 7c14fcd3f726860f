import type {Answer} from '../../panel/answer';
import {question} from '../../panel/schemas';
import type {Explanation} from '../../pipeline/explain/explanation';
import {explainCell} from '../../sheets/explain-cell';
import {Workbook} from '../../sheets/workbook';
import {answered} from './answered';

/** Says of the selected cell, or of a cell of the overview, what it is and which rows stand behind it. */
export function explainNumber(sent: unknown): Answer<Explanation | null> {
  const {row, column, seen} = question.parse(sent);
  return answered(() => explainCell(new Workbook(), {row, column}, seen));
}
