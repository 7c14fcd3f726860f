import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells, StageListColumn} from '../calculation/cells';
import {countDistinct} from '../calculation/spill';
import {NOTHING, type Unit} from './metric';

export type GridColumnId =
  | 'stage'
  | 'type'
  | 'customers'
  | 'deals'
  | 'value'
  | 'weighted'
  | 'inProcess'
  | 'won'
  | 'movedBack'
  | 'stays'
  | 'averageDays'
  | 'medianDays'
  | 'overTarget';

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
  /** The question that the column belongs to. */
  readonly group?: 'Now' | 'How far' | 'How long';
  /** Above 0 somebody should look. */
  readonly warns?: boolean;
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
    formula: (cells, row) => ofStage(cells, row, 'stage'),
  },
  {
    id: 'type',
    label: 'Type',
    definition: 'Open, Won, Lost or Disqualified.',
    unit: 'text',
    formula: (cells, row) => ofStage(cells, row, 'type'),
  },
  {
    id: 'customers',
    label: 'Customers',
    definition: 'Different customers with a deal whose current stage it is: only the last conversation counts.',
    unit: 'count',
    group: 'Now',
    formula: (cells, row) =>
      fx.ARRAYFORMULA(
        countDistinct(
          cells.deals('customerNumber'),
          op(cells.deals('stage'), '=', row.cell('number')),
          op(cells.deals('inScope'), '=', 1),
        ),
      ),
    total: cells => fx.SUM(cells.customerList('inScope')),
  },
  {
    id: 'deals',
    label: 'Deals',
    definition: 'Deals whose current stage it is.',
    unit: 'count',
    group: 'Now',
    formula: (cells, row) => fx.COUNTIFS(cells.deals('stage'), row.cell('number'), cells.deals('inScope'), 1),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'value',
    label: 'Value',
    definition: 'Sum of the values of the deals whose current stage it is.',
    unit: 'money',
    group: 'Now',
    formula: (cells, row) =>
      fx.SUMIFS(cells.deals('value'), cells.deals('stage'), row.cell('number'), cells.deals('inScope'), 1),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'weighted',
    label: 'Weighted',
    definition: "Open stages: value × the stage's probability.",
    unit: 'money',
    group: 'Now',
    formula: (cells, row) =>
      whereOpen(row, fx.SUMIFS(cells.deals('weighted'), cells.deals('stage'), row.cell('number'))),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'inProcess',
    label: 'In process',
    definition:
      'Number of sales conversations at it, Open stages only. One customer with two conversations counts two.',
    unit: 'count',
    group: 'How far',
    formula: (cells, row) =>
      whereOpen(row, fx.COUNTIFS(cells.log('stage'), row.cell('number'), cells.log('inScope'), 1)),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'won',
    label: 'Won',
    definition:
      'Different customers with a won deal that had at least one conversation at it: where you got this far, so many bought.',
    unit: 'count',
    group: 'How far',
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
  {
    id: 'movedBack',
    label: 'Moved back',
    definition: 'Open deals whose furthest rung it is and whose current stage is an earlier one.',
    unit: 'count',
    group: 'How far',
    warns: true,
    formula: (cells, row) =>
      fx.IF(
        op(ofStage(cells, row, 'onLadder'), '=', 1),
        fx.COUNTIFS(cells.deals('movedBackFrom'), ofStage(cells, row, 'rung')),
        '',
      ),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'stays',
    label: 'Stays',
    definition: "Open stages: completed stays, unbroken runs of a deal's conversations at it that another stage ended.",
    unit: 'count',
    group: 'How long',
    formula: (cells, row) =>
      whereOpen(row, fx.COUNTIFS(cells.stays('stage'), row.cell('number'), cells.stays('length'), '>=0')),
    total: (_, column) => fx.SUM(column),
  },
  {
    id: 'averageDays',
    label: 'Average days',
    definition: 'Open stages: mean length of the completed stays.',
    unit: 'days',
    group: 'How long',
    formula: (cells, row) => whereOpen(row, ofStays(cells, row, fx.AVERAGE)),
  },
  {
    id: 'medianDays',
    label: 'Median days',
    definition: 'Open stages: length of the completed stay in the middle.',
    unit: 'days',
    group: 'How long',
    formula: (cells, row) => whereOpen(row, ofStays(cells, row, fx.MEDIAN)),
  },
  {
    id: 'overTarget',
    label: 'Over target',
    definition: 'Open deals in it for longer than its target days.',
    unit: 'count',
    group: 'How long',
    warns: true,
    formula: (cells, row) =>
      whereOpen(row, fx.COUNTIFS(cells.deals('stage'), row.cell('number'), cells.deals('isOverTarget'), 1)),
    total: (_, column) => fx.SUM(column),
  },
];

/** What the stage list says of the row's stage; blank when Stages has become shorter. */
function ofStage(cells: Cells, row: GridRow, column: StageListColumn): Node {
  return fx.XLOOKUP(row.cell('number'), cells.stageList('number'), cells.stageList(column), '');
}

function whereOpen(row: GridRow, number: Node): Node {
  return fx.IF(op(row.cell('type'), '=', 'Open'), number, '');
}

function ofStays(cells: Cells, row: GridRow, reduce: (cells: Node) => Node): Node {
  const length = cells.stays('length');
  const completed = fx.FILTER(length, op(cells.stays('stage'), '=', row.cell('number')), fx.ISNUMBER(length));
  return fx.ARRAYFORMULA(fx.IFNA(reduce(completed), NOTHING));
}
