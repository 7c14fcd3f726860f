/**
 * The hidden sheet that the panel opens from: all that its forms offer, side by side in one sheet, so that opening takes
 * one read however long the log is.
 */
import * as fx from '../../formula/call';
import {type Node, node, wholeColumn, wholeRow} from '../../formula/node';
import {and, eq, gt, minus, ne} from '../../formula/operators';
import {dayOr, isDate, key, tidy} from '../facts/clean';
import {single, spilling} from '../facts/column';
import type {Cells} from '../facts/columns';
import {placeOf} from '../facts/fact-sheets';
import {atConversation, atLogRow, inStageSince, rowGiving} from '../facts/log-lookup';
import {ofPairs} from '../facts/pairs';
import {cut, pick} from '../facts/spill';
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
  | 'dealNextStep'
  | 'dealNextStepOn'
  | 'dealInStageSince'
  | 'dealLastContact'
  | 'salesperson'
  | 'reason'
  | 'asOf'
  | 'plans'
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
  stage('followUpAfter', 'Follow up after', asWritten),
  stage('mailSubject', 'Mail subject', asWritten),
  stage('mailText', 'Mail text', asWritten),
  spilling('stageRows', 'Rows of stage', (cells, {sheets}) => {
    const number = cut(cells.stageList('number'), cells.settings('stageRows'));
    return fx.COUNTIFS(wholeColumn(sheets.rows, placeOf('judged', 'stage').column), number);
  }),
  spilling('customer', 'Customer', cells => {
    const name = cells.customers('customer');
    return pick(tidy(name), gt(fx.ROW(name), 1), ne(key(name), ''));
  }),
  deal('dealCustomer', 'Customer of deal', cells => tidy(ofLastRow(cells, 'customer'))),
  deal('deal', 'Deal', cells => tidy(ofLastRow(cells, 'deal'))),
  deal('dealStage', 'Stage of deal', cells => ofPairs(cells, 'stage')),
  deal('dealValue', 'Value of deal', cells => ofPairs(cells, 'value')),
  deal('dealSalesperson', 'Salesperson of deal', cells => ofPairs(cells, 'salesperson')),
  deal(
    'dealExpectedClose',
    'Expected close of deal',
    cells => {
      const row = rowGiving(cells, ofPairs(cells, 'last'), 'expectedClose', isDate);
      return dayOr(atConversation(cells, row, 'expectedClose'), '');
    },
    {isDay: true},
  ),
  deal('dealNextStep', 'Next step of deal', cells => tidy(ofLastRow(cells, 'nextStep'))),
  deal('dealNextStepOn', 'Next step of deal on', cells => dayOr(ofLastRow(cells, 'nextStepOn'), ''), {isDay: true}),
  deal('dealInStageSince', 'Deal in stage since', cells => inStageSince(cells, ofPairs(cells, 'last')), {isDay: true}),
  deal('dealLastContact', 'Last contact of deal', cells => fx.INT(atLogRow(cells, ofPairs(cells, 'last'), 'date')), {
    isDay: true,
  }),
  different('salesperson', 'Salespeople'),
  different('reason', 'Reasons'),
  single('asOf', 'As of', cells => cells.settings('asOf'), {isDay: true}),
  // In error where the lists are: conversations can be logged nevertheless.
  single('plans', 'Next steps planned', cells => fx.IFERROR(cells.settings('plans'), 0)),
  // As numbers that follow the columns when users move them.
  single('logColumn', 'Columns of the log', cells => {
    if (cells.given) return node(0);
    const [first, ...rest] = CONVERSATIONS.columns.map(({id}) => fx.COLUMN(cells.conversations(id)));
    return fx.VSTACK(first as Node, ...rest);
  }),
  // A column of the user's own may be filled below the log, and text in Date hints at cells that keep no numbers.
  spilling('logIsPlain', 'Log is plain', (cells, {tables}) => {
    if (cells.given) return node(0);
    const headers = fx.SUM(fx.IF(gt(fx.LEN(wholeRow(tables.conversations.sheet, 1)), 0), 1, 0));
    const date = cells.conversations('date');
    const texts = minus(fx.SUM(fx.IF(gt(fx.LEN(date), 0), 1, 0)), fx.COUNT(date));
    return fx.IFERROR(and(eq(headers, CONVERSATIONS.columns.length), eq(texts, 1)), 0);
  }),
  single('logId', 'Sheet of the log', (_, {logId}) => node(logId)),
];

function stage(id: StageColumn, header: string, read: (cells: Node) => Node): ChoiceColumn {
  return spilling(id, header, cells => {
    const name = cells.stages('stage');
    return pick(read(cells.stages(id)), gt(fx.ROW(name), 1), ne(key(name), ''));
  });
}

/** A blank cell stays blank: some engines spill it as 0. */
function asWritten(cells: Node): Node {
  return fx.IFERROR(fx.IF(eq(cells, ''), '', cells), '');
}

/** A fact of each deal that had a sales conversation, whatever the filters. */
function deal(
  id: ChoiceColumnId,
  header: string,
  fact: (cells: Cells) => Node,
  more?: Pick<ChoiceColumn, 'isDay'>,
): ChoiceColumn {
  return spilling(id, header, cells => pick(fx.IFERROR(fact(cells), ''), gt(ofPairs(cells, 'stage'), 0)), more);
}

function ofLastRow(cells: Cells, column: 'customer' | 'deal' | 'nextStep' | 'nextStepOn'): Node {
  return atConversation(cells, atLogRow(cells, ofPairs(cells, 'last'), 'row'), column);
}

function different(id: 'salesperson' | 'reason', header: string): ChoiceColumn {
  return spilling(id, header, cells => {
    const names = tidy(cells.conversations(id));
    return fx.UNIQUE(pick(names, gt(cells.judged('stage'), -1), ne(names, '')));
  });
}
