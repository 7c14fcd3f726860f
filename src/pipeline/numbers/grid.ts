import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {countDistinct} from '../calculation/spill';
import type {Unit} from './metric';

export type GridColumnId = 'stage' | 'type' | 'customers' | 'deals' | 'inProcess' | 'won';

/** The cells of one row of the grid; `number` is the stage's place in the pipeline. */
export interface GridRow {
  readonly cell: (column: GridColumnId | 'number') => Node;
}

/** One column of the stage grid. */
export interface GridColumn {
  readonly id: GridColumnId;
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit | 'text';
  readonly formula: (cells: Cells, row: GridRow) => Node;
  /** What the totals row says; none where a sum says nothing. `column` is the column's cells above. */
  readonly total?: (cells: Cells, column: Node) => Node;
}

/** The grid: where the deals stand. One row for each stage, in order, zero rows included. */
export const GRID: readonly GridColumn[] = [
  {
    id: 'stage',
    label: 'Stage',
    definition: 'The stages in pipeline order.',
    unit: 'text',
    formula: (cells, row) => fx.XLOOKUP(row.cell('number'), cells.stageList('number'), cells.stageList('stage'), ''),
  },
  {
    id: 'type',
    label: 'Type',
    definition: 'Open, Won, Lost or Disqualified.',
    unit: 'text',
    formula: (cells, row) => fx.XLOOKUP(row.cell('number'), cells.stageList('number'), cells.stageList('type'), ''),
  },
  {
    id: 'customers',
    label: 'Customers',
    definition: 'Different customers with a deal whose current stage it is: only the last conversation counts.',
    unit: 'count',
    formula: (cells, row) =>
      fx.ARRAYFORMULA(countDistinct(cells.deals('customerNumber'), op(cells.deals('stage'), '=', row.cell('number')))),
    total: cells => fx.MAX(0, cells.deals('customerNumber')),
  },
  {
    id: 'deals',
    label: 'Deals',
    definition: 'Deals whose current stage it is.',
    unit: 'count',
    formula: (cells, row) => fx.COUNTIFS(cells.deals('stage'), row.cell('number')),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'inProcess',
    label: 'In process',
    definition:
      'Number of sales conversations at it, Open stages only. One customer with two conversations counts two.',
    unit: 'count',
    formula: (cells, row) =>
      fx.IF(op(row.cell('type'), '=', 'Open'), fx.COUNTIFS(cells.log('stage'), row.cell('number')), ''),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'won',
    label: 'Won',
    definition:
      'Different customers with a won deal that had at least one conversation at it: where you got this far, so many bought.',
    unit: 'count',
    formula: (cells, row) =>
      fx.ARRAYFORMULA(
        countDistinct(
          cells.log('wonCustomer'),
          op(cells.log('stage'), '=', row.cell('number')),
          op(cells.log('wonCustomer'), '>', 0),
        ),
      ),
    total: cells => fx.ARRAYFORMULA(countDistinct(cells.deals('customerNumber'), op(cells.deals('state'), '=', 'Won'))),
  },
];
