import type {Answer} from '../../panel/answer';
import {question} from '../../panel/schemas';
import type {Explanation} from '../../pipeline/explain/explanation';
import {explainCell} from '../../sheets/explain-cell';
import {panelCall} from './panel-call';

/** Says of the selected cell, or of a cell of the overview, what it is and which rows stand behind it. */
export function explainNumber(sent: unknown): Answer<Explanation | null> {
  return panelCall(question, sent, (workbook, {row, column, seen}) => explainCell(workbook, {row, column}, seen));
}
