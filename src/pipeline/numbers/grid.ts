import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells, GridColumnId, StageListColumn} from '../calculation/cells';
import {countDistinct} from '../calculation/spill';
import {inStageList} from '../calculation/stage-list';
import {NOTHING, type Unit} from './metric';

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
    definition: 'Distinct customers with a deal whose current stage it is: only the last conversation counts.',
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
    total: summed,
  },
  {
    id: 'value',
    label: 'Value',
    definition: 'Sum of the values of the deals whose current stage it is.',
    unit: 'money',
    group: 'Now',
    formula: (cells, row) =>
      fx.SUMIFS(cells.deals('value'), cells.deals('stage'), row.cell('number'), cells.deals('inScope'), 1),
    total: summed,
  },
  {
    id: 'weighted',
    label: 'Weighted',
    definition: "Open stages: value × the stage's probability.",
    unit: 'money',
    group: 'Now',
    formula: (cells, row) =>
      whereOpen(row, fx.SUMIFS(cells.deals('weighted'), cells.deals('stage'), row.cell('number'))),
    total: summed,
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
    total: summed,
  },
  {
    id: 'won',
    label: 'Won',
    definition:
      'Distinct customers with a won deal that had at least one conversation at it: where you got this far, so many bought. Independent of In process.',
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
    definition: 'Rungs: Open deals whose furthest rung it is and whose current stage is an earlier one.',
    unit: 'count',
    group: 'How far',
    warns: true,
    formula: (cells, row) =>
      fx.IF(
        op(ofStage(cells, row, 'onLadder'), '=', 1),
        fx.COUNTIFS(cells.deals('movedBackFrom'), ofStage(cells, row, 'rung')),
        '',
      ),
    total: summed,
  },
  {
    id: 'stays',
    label: 'Stays',
    definition:
      "Open stages: completed stays at it. A stay is an unbroken run of a deal's sales conversations at one stage, from the date of its first row to the date of the first row of the next run; completed when there is a next run.",
    unit: 'count',
    group: 'How long',
    formula: (cells, row) =>
      whereOpen(row, fx.COUNTIFS(cells.stays('stage'), row.cell('number'), cells.stays('length'), '>=0')),
    total: summed,
  },
  {
    id: 'averageDays',
    label: 'Average days',
    definition: 'Open stages: mean length of the completed stays, in days.',
    unit: 'days',
    group: 'How long',
    formula: (cells, row) => whereOpen(row, ofStays(cells, row, fx.AVERAGE)),
  },
  {
    id: 'medianDays',
    label: 'Median days',
    definition: 'Open stages: median length of the completed stays, in days: half of them are shorter, half longer.',
    unit: 'days',
    group: 'How long',
    formula: (cells, row) => whereOpen(row, ofStays(cells, row, fx.MEDIAN)),
  },
  {
    id: 'overTarget',
    label: 'Over target',
    definition: 'Open deals in it for longer than its target days (As of − in stage since).',
    unit: 'count',
    group: 'How long',
    warns: true,
    formula: (cells, row) =>
      whereOpen(row, fx.COUNTIFS(cells.deals('stage'), row.cell('number'), cells.deals('isOverTarget'), 1)),
    total: summed,
  },
];

/** Of what all stages have together. */
function summed(_: Cells, column: Node): Node {
  return fx.SUM(column);
}

/** What the stage list says of the row's stage. */
function ofStage(cells: Cells, row: GridRow, column: StageListColumn): Node {
  return inStageList(cells, column, row.cell('number'));
}

function whereOpen(row: GridRow, number: Node): Node {
  return fx.IF(op(row.cell('type'), '=', 'Open'), number, '');
}

function ofStays(cells: Cells, row: GridRow, reduce: (cells: Node) => Node): Node {
  const length = cells.stays('length');
  const completed = fx.FILTER(length, op(cells.stays('stage'), '=', row.cell('number')), fx.ISNUMBER(length));
  return fx.ARRAYFORMULA(fx.IFNA(reduce(completed), NOTHING));
}
