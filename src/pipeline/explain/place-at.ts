import type {Node} from '../../formula/node';
import type {Position} from '../plan/layout';
import type {Written} from './written';

/** What a cell of the overview is, read off what was written around it. */
export interface Place {
  /** The cell itself; for the label of a card or an input, the cell below it. */
  readonly cell: Position;
  /** What names its column or stands above it; a title is its own. */
  readonly head?: Position | undefined;
  /** What names its row. */
  readonly row?: Position | undefined;
  /** Where its formula stands; in a table that grows in the first row. */
  readonly anchor: Position;
  readonly formula?: Node | undefined;
  /** Of a table that grows, from 1; likewise the columns of one formula. */
  readonly line?: number | undefined;
  readonly across: number;
}

const BODY = /^(strong|total|number|text)/;
const NAME = /^(strong|totalText)/;

/** Undefined where nothing of ours stands. */
export function placeAt(written: Written, {row, column}: Position): Place | undefined {
  const styleAt = (down: number, right = column): string => written.at({row: down, column: right}).style;
  const formulaAt = (down: number, right = column): Node | undefined => {
    const {content} = written.at({row: down, column: right});
    return typeof content === 'object' ? content : undefined;
  };
  const style = styleAt(row);
  const isLabel = /abel$/.test(style);
  const below = isLabel ? row + 1 : row;
  if (style === 'sentence' || isLabel || /abel$/.test(styleAt(row - 1))) {
    const cell = {row: below, column};
    const head = style === 'sentence' ? undefined : {row: below - 1, column};
    return {cell, anchor: cell, head, formula: formulaAt(below), across: 1};
  }
  let top = row;
  while (BODY.test(styleAt(top))) top--;
  if (!/^head/.test(styleAt(top))) return undefined;

  let name = 1;
  while (name < column && !NAME.test(styleAt(row, name))) name++;
  const anchor = {row, column};
  while (anchor.row > top + 1 && !formulaAt(anchor.row)) anchor.row--;
  while (anchor.column > name && !formulaAt(anchor.row, anchor.column)) anchor.column--;
  const formula = formulaAt(anchor.row, anchor.column);
  const isOwn = anchor.row === row && anchor.column === column;
  const [inner] = formula?.kind === 'call' ? formula.args : [];
  const isSpill = inner?.kind === 'call' && inner.name === 'ARRAY_CONSTRAIN';
  return {
    cell: {row, column},
    head: {row: top, column},
    row: name < column && top < row ? {row, column: name} : undefined,
    anchor,
    formula: isOwn || isSpill ? formula : undefined,
    line: isSpill ? row - anchor.row + 1 : undefined,
    across: column - anchor.column + 1,
  };
}
