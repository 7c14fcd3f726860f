/**
 * The hidden sheet that the panel opens from: all that its forms offer, side by side in one sheet, so that opening takes
 * one read however long the log is.
 */
import {fx} from '../../formula/call';
import {type Node, node, op, wholeColumn, wholeRow} from '../../formula/node';
import {asOfDay} from '../calculation/as-of';
import type {Cells, DealColumn, LogColumn} from '../calculation/cells';
import {key, tidy} from '../calculation/clean';
import {asLongAs, pick, spill} from '../calculation/spill';
import {placeOf} from '../plan/calculation-sheets';
import type {Layout} from '../plan/layout';
import {CONVERSATIONS, type StageColumn} from '../tables/tables';

export type ChoiceColumnId =
  | StageColumn
  | 'stageRows'
  | 'customer'
  | 'dealCustomer'
  | 'deal'
  | 'dealStage'
  | 'dealValue'
  | 'dealSalesperson'
  | 'dealExpectedClose'
  | 'dealNextStepOn'
  | 'dealLastContact'
  | 'salesperson'
  | 'reason'
  | 'asOf'
  | 'logColumn'
  | 'logIsPlain'
  | 'logId';

export interface ChoicesLayout extends Layout {
  /** The id that Google gave the log's sheet: its name may change, and another sheet may take it. */
  readonly logId: number;
}

export interface ChoiceColumn {
  readonly id: ChoiceColumnId;
  /** Tells an older version of the sheet from this one, so a column that means something else gets another header. */
  readonly header: string;
  readonly formula: (cells: Cells, layout: ChoicesLayout) => Node;
  /** Days get a plain number format, or a script would read Dates, which shift with the time zone. */
  readonly isDay?: true;
}

export const CHOICES: readonly ChoiceColumn[] = [
  stage('stage', 'Stage', tidy),
  stage('type', 'Type', tidy),
  stage('probability', 'Probability', asWritten),
  stage('targetDays', 'Target days', asWritten),
  stage('action', 'Action', asWritten),
  stage('colour', 'Colour', tidy),
  {
    id: 'stageRows',
    header: 'Rows of stage',
    formula: (cells, {sheets}) => {
      const number = cells.stageList('number');
      const ofRow = wholeColumn(sheets.rows, placeOf('rows', 'stage').column);
      return spill(asLongAs(number, fx.COUNTIFS(ofRow, number)));
    },
  },
  {
    id: 'customer',
    header: 'Customer',
    formula: cells => {
      const name = cells.customers('customer');
      return spill(pick(tidy(name), op(fx.ROW(name), '>', 1), op(key(name), '<>', '')));
    },
  },
  deal('dealCustomer', 'Customer of deal', 'customer'),
  deal('deal', 'Deal', 'deal'),
  deal('dealStage', 'Stage of deal', 'stage'),
  deal('dealValue', 'Value of deal', 'value'),
  deal('dealSalesperson', 'Salesperson of deal', 'salesperson'),
  {...deal('dealExpectedClose', 'Expected close of deal', 'expectedClose'), isDay: true},
  {...deal('dealNextStepOn', 'Next step of deal', 'nextStepOn'), isDay: true},
  {...deal('dealLastContact', 'Last contact of deal', 'lastContact'), isDay: true},
  different('salesperson', 'Salespeople'),
  different('reason', 'Reasons'),
  {id: 'asOf', header: 'As of', formula: asOfDay, isDay: true},
  {
    id: 'logColumn',
    header: 'Columns of the log',
    // As numbers that follow the columns when users move them.
    formula: cells => fx.VSTACK(...CONVERSATIONS.columns.map(({id}) => fx.COLUMN(cells.conversations(id)))),
  },
  {
    id: 'logIsPlain',
    header: 'Log is plain',
    // A column of the user's own may be filled below the log, and text in Date hints at cells that keep no numbers.
    formula: (cells, {tables}) => {
      const headers = fx.SUM(fx.IF(op(fx.LEN(wholeRow(tables.conversations.sheet, 1)), '>', 0), 1, 0));
      const date = cells.conversations('date');
      const texts = op(fx.SUM(fx.IF(op(fx.LEN(date), '>', 0), 1, 0)), '-', fx.COUNT(date));
      const isPlain = op(op(headers, '=', CONVERSATIONS.columns.length), '*', op(texts, '=', 1));
      return fx.ARRAYFORMULA(fx.IFERROR(isPlain, 0));
    },
  },
  {id: 'logId', header: 'Sheet of the log', formula: (_, {logId}) => node(logId)},
];

function stage(id: StageColumn, header: string, read: (cells: Node) => Node): ChoiceColumn {
  return {
    id,
    header,
    formula: cells => {
      const name = cells.stages('stage');
      return spill(pick(read(cells.stages(id)), op(fx.ROW(name), '>', 1), op(key(name), '<>', '')));
    },
  };
}

/** A blank cell stays blank: some engines spill it as 0. */
function asWritten(cells: Node): Node {
  return fx.IFERROR(fx.IF(op(cells, '=', ''), '', cells), '');
}

function deal(id: ChoiceColumnId, header: string, column: DealColumn): ChoiceColumn {
  return {id, header, formula: cells => spill(asLongAs(cells.deals('dealNumber'), cells.deals(column)))};
}

function different(id: ChoiceColumnId & LogColumn, header: string): ChoiceColumn {
  return {id, header, formula: cells => spill(fx.UNIQUE(pick(cells.log(id), op(cells.log(id), '<>', ''))))};
}
