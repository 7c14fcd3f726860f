/** A sheet that people read: a line that says which day and which deals, titles, and one list that spills down. */
import type {Node} from '../../formula/node';
import type {CalculationColumn, Cells, DealColumn} from '../calculation/cells';
import {DEALS} from '../calculation/deals';
import {scopeLine} from '../numbers/scope-line';
import {type CellPlan, type GeneratedSheetId, NO_EXTRAS, type SheetPlan} from './sheet-plan';

export interface ViewColumn {
  readonly header: string;
  readonly what: string;
  /** Pixels. */
  readonly width: number;
  readonly format?: string;
  readonly cells: (cells: Cells) => Node;
}

export interface View {
  readonly id: GeneratedSheetId;
  readonly name: string;
  readonly columns: readonly ViewColumn[];
  readonly list: Node;
  readonly rows: number;
  readonly protection: string;
}

/** A fact of each deal, as the sheet behind has it. */
export function dealColumn(id: DealColumn, width: number, format?: string): ViewColumn {
  const {header, what} = DEALS.find(column => column.id === id) as CalculationColumn<DealColumn>;
  return {header, what, width, ...(format === undefined ? {} : {format}), cells: cells => cells.deals(id)};
}

export const DAY = 'yyyy-mm-dd';

/** The row in which the list begins. */
export const LIST_ROW = 3;

export function viewPlan({columns, list, ...sheet}: View, cells: Cells): SheetPlan {
  const line = (first: CellPlan): CellPlan[] =>
    columns.map((_, index) => (index === 0 ? first : {content: '', style: 'plain'}));
  const titles = columns.map(
    ({header, what, format}): CellPlan => ({content: header, style: format ? 'headNumber' : 'headText', note: what}),
  );
  // The rows below the first have no style: numbers and dates stand on the right there by themselves.
  const first = columns.map(
    ({format}, index): CellPlan => ({content: index === 0 ? list : '', style: format ? 'number' : 'plain'}),
  );
  return {
    ...NO_EXTRAS,
    ...sheet,
    columns: columns.length,
    frozenRows: LIST_ROW - 1,
    columnWidths: columns.map(({width}) => width),
    blocks: [
      {
        row: 1,
        column: 1,
        cells: [line({content: scopeLine(cells), style: 'label'}), titles, first],
      },
    ],
    columnFormats: columns.flatMap(({format}, index) =>
      format ? [{column: index + 1, firstRow: LIST_ROW, format}] : [],
    ),
  };
}
