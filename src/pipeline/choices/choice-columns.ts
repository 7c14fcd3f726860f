/**
 * The hidden sheet that the panel opens from: all that its forms offer, side by side in one sheet, so that opening takes
 * one read however long the log is.
 */
import {fx} from '../../formula/call';
import {type Node, node, wholeColumn, wholeRow} from '../../formula/node';
import {and, eq, gt, minus, ne} from '../../formula/operators';
import {dayOr, isDate, key, tidy} from '../facts/clean';
import type {Cells, ColumnId} from '../facts/columns';
import {placeOf} from '../facts/fact-sheets';
import {atConversation, atLogRow, rowGiving} from '../facts/log-lookup';
import {cut, pick, spill} from '../facts/spill';
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

/** Where things stand, and which sheet is the log. */
export interface ChoicesLayout extends Layout {
  /** The id that Google gave the log's sheet: its name may change, and another sheet may take it. */
  readonly logId: number;
}

/** A column of the hidden sheet: its header, and the formula below it, which spills. */
export interface ChoiceColumn {
  readonly id: ChoiceColumnId;
  /** Tells an older version of the sheet from this one, so a column that means something else gets another header. */
  readonly header: string;
  readonly formula: (cells: Cells, layout: ChoicesLayout) => Node;
  /** Days get a plain number format, or a script would read Dates, which shift with the time zone. */
  readonly isDay?: true;
}

/** The sheet's columns, from left to right. `readChoices` reads them by their ids. */
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
      const number = cut(cells.stageList('number'), cells.settings('stageRows'));
      return spill(fx.COUNTIFS(wholeColumn(sheets.rows, placeOf('judged', 'stage').column), number));
    },
  },
  {
    id: 'customer',
    header: 'Customer',
    formula: cells => {
      const name = cells.customers('customer');
      return spill(pick(tidy(name), gt(fx.ROW(name), 1), ne(key(name), '')));
    },
  },
  deal('dealCustomer', 'Customer of deal', cells => tidy(ofLastRow(cells, 'customer'))),
  deal('deal', 'Deal', cells => tidy(ofLastRow(cells, 'deal'))),
  deal('dealStage', 'Stage of deal', cells => ofPair(cells, 'stage')),
  deal('dealValue', 'Value of deal', cells => ofPair(cells, 'value')),
  deal('dealSalesperson', 'Salesperson of deal', cells => ofPair(cells, 'salesperson')),
  {
    ...deal('dealExpectedClose', 'Expected close of deal', cells => {
      const row = rowGiving(cells, ofPair(cells, 'last'), 'expectedClose', isDate);
      return dayOr(atConversation(cells, row, 'expectedClose'), '');
    }),
    isDay: true,
  },
  {
    ...deal('dealNextStepOn', 'Next step of deal', cells => dayOr(ofLastRow(cells, 'nextStepOn'), '')),
    isDay: true,
  },
  {
    ...deal('dealLastContact', 'Last contact of deal', cells => fx.INT(atLogRow(cells, ofPair(cells, 'last'), 'date'))),
    isDay: true,
  },
  different('salesperson', 'Salespeople'),
  different('reason', 'Reasons'),
  {id: 'asOf', header: 'As of', formula: cells => cells.settings('asOf'), isDay: true},
  {
    id: 'logColumn',
    header: 'Columns of the log',
    // As numbers that follow the columns when users move them.
    formula: cells => {
      const [first, ...rest] = CONVERSATIONS.columns.map(({id}) => fx.COLUMN(cells.conversations(id)));
      return fx.VSTACK(first as Node, ...rest);
    },
  },
  {
    id: 'logIsPlain',
    header: 'Log is plain',
    // A column of the user's own may be filled below the log, and text in Date hints at cells that keep no numbers.
    formula: (cells, {tables}) => {
      const headers = fx.SUM(fx.IF(gt(fx.LEN(wholeRow(tables.conversations.sheet, 1)), 0), 1, 0));
      const date = cells.conversations('date');
      const texts = minus(fx.SUM(fx.IF(gt(fx.LEN(date), 0), 1, 0)), fx.COUNT(date));
      const isPlain = and(eq(headers, CONVERSATIONS.columns.length), eq(texts, 1));
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
      return spill(pick(read(cells.stages(id)), gt(fx.ROW(name), 1), ne(key(name), '')));
    },
  };
}

/** A blank cell stays blank: some engines spill it as 0. */
function asWritten(cells: Node): Node {
  return fx.IFERROR(fx.IF(eq(cells, ''), '', cells), '');
}

/** A fact of each deal that had a sales conversation, whatever the filters. */
function deal(id: ChoiceColumnId, header: string, fact: (cells: Cells) => Node): ChoiceColumn {
  return {
    id,
    header,
    formula: cells => spill(pick(fx.IFERROR(fact(cells), ''), gt(ofPair(cells, 'stage'), 0))),
  };
}

function ofPair(cells: Cells, column: ColumnId<'pairs'>): Node {
  return cut(cells.pairs(column), cells.settings('pairRows'));
}

function ofLastRow(cells: Cells, column: 'customer' | 'deal' | 'nextStepOn'): Node {
  return atConversation(cells, atLogRow(cells, ofPair(cells, 'last'), 'row'), column);
}

function different(id: 'salesperson' | 'reason', header: string): ChoiceColumn {
  return {
    id,
    header,
    formula: cells => {
      const names = tidy(cells.conversations(id));
      return spill(fx.UNIQUE(pick(names, gt(cells.judged('stage'), -1), ne(names, ''))));
    },
  };
}
