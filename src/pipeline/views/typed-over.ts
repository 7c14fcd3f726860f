/** What somebody typed over a list that spills: Sheets shows #REF! in place of the whole list until it goes. */

import * as fx from '../../formula/call';
import {columnLetters} from '../../formula/column-letters';
import {cell, columnFrom, type Node, type Operand} from '../../formula/node';
import {eq, join, ne, plus} from '../../formula/operators';
import {IN_MENU} from '../menu';

/** A list that spills down from a first cell of its sheet. */
export interface Spilled {
  readonly column: number;
  readonly name: Operand;
}

/** The cells that were typed into, each with the name of its list, or blank. */
export function typedOver(lists: readonly Spilled[], firstRow: number): Node {
  return fx.ARRAYFORMULA(join('', ...lists.map(list => typedInto(list, firstRow))));
}

/** In the first cell it takes the formula's place; further down it stands in the list's way. */
function typedInto({column, name}: Spilled, firstRow: number): Node {
  const first = cell(undefined, firstRow, column);
  const below = columnFrom(undefined, column, firstRow + 1);
  const said = (row: Operand) => join(` ${columnLetters(column)}`, row, ' (', name, ')');
  const inTheWay = plus(fx.MATCH(1, fx.IF(ne(below, ''), 1, 0), 0), firstRow);
  return fx.IF(fx.ISFORMULA(first), fx.IF(fx.ISERROR(first), fx.IFERROR(said(inTheWay), ''), ''), said(firstRow));
}

/** What the first row says: usually the line, and what happened where `typedOver` found something. */
export function lineOr(typed: Node, line: Node): Node {
  const said = join('Something was typed over a list:', typed, `. ${IN_MENU}Refresh overview mends it.`);
  return fx.IF(eq(typed, ''), line, said);
}
