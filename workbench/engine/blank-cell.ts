import type {CellPosition, EvaluatedCell} from '@odoo/o-spreadsheet';

/** What the engine evaluates a cell of nothing to. */
export function blankCell(position: CellPosition, format: string | undefined): EvaluatedCell {
  const blank = {value: null, type: 'empty', formattedValue: '', defaultAlign: 'left', isAutoSummable: true, position};
  return (format === undefined ? blank : {...blank, format}) as EvaluatedCell;
}
