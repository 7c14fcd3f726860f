/**
 * The calculation sheet with the counting conversations, sorted by customer, deal, contact-only before sales, date and
 * stage. In this order the first, the last and every change of stage of a deal shows at the edge between two rows, so a
 * fact of all deals is one FILTER and the cost grows with the rows, not with rows times deals.
 */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {CalculationColumn, Cells, LogColumn} from './cells';
import {dayOrBlank, key, numberOrBlank, tidy} from './clean';
import {counting} from './rows';
import {asLongAs, spill} from './spill';

export const LOG: readonly CalculationColumn<LogColumn>[] = [
  {
    id: 'customerKey',
    header: 'Customer key',
    what: 'Customer as compared',
    formula: cells => spill(fx.IFNA(sorted(countingRows(cells)), '')),
  },
  {id: 'dealKey', header: 'Deal key', what: 'Deal as compared; blank for the unnamed deal'},
  {id: 'isSales', header: 'Is sales', what: '1 for a conversation with a stage, 0 for contact only'},
  {id: 'date', header: 'Date and time', what: 'When', isDay: true},
  {id: 'stage', header: 'Stage number', what: 'Place of its stage in the pipeline, 0 without one'},
  {id: 'customer', header: 'Customer', what: 'As written'},
  {id: 'deal', header: 'Deal', what: 'As written'},
  {id: 'value', header: 'Value', what: 'A number or blank'},
  {id: 'salesperson', header: 'Salesperson', what: 'As written'},
  {id: 'expectedClose', header: 'Expected close', what: 'A day or blank', isDay: true},
  {id: 'nextStepOn', header: 'Next step on', what: 'A day or blank', isDay: true},
  {id: 'reason', header: 'Reason', what: 'As written'},
  {
    id: 'isFirst',
    header: 'Is first',
    what: 'Whether it is the first row of its deal',
    formula: cells => perRow(cells, op(op(cells.log('date'), '*', differsFromAbove(cells)), '>', 0)),
  },
  {
    id: 'dealNumber',
    header: 'Deal number',
    what: 'Counts the deals from 1',
    formula: cells => {
      const row = fx.ROW(cells.log('date'));
      return perRow(cells, fx.IFNA(fx.MATCH(row, fx.FILTER(row, cells.log('isFirst')), 1), ''));
    },
  },
  {
    id: 'isLast',
    header: 'Is last',
    what: 'Whether it is the last sales conversation of its deal',
    formula: cells => perRow(cells, op(op(op(cells.log('isSales'), '=', 1), '*', differsFromBelow(cells)), '>', 0)),
  },
  {
    id: 'startsRun',
    header: 'Starts run',
    what: 'Whether an unbroken run of one stage begins here',
    formula: cells =>
      perRow(
        cells,
        op(
          op(
            op(cells.log('isSales'), '=', 1),
            '*',
            op(op(cells.log('isFirst'), '=', true), '+', op(cells.log('stage'), '<>', cells.logAbove('stage'))),
          ),
          '>',
          0,
        ),
      ),
  },
  {
    id: 'rung',
    header: 'Rung',
    what: 'Rung of its stage, 0 where it has none',
    formula: cells =>
      perRow(cells, fx.IFNA(fx.LOOKUP(cells.log('stage'), cells.stageList('number'), cells.stageList('rung')), 0)),
  },
  {
    id: 'inScope',
    isFlag: true,
    header: 'In scope',
    what: '1 where its deal passes the filters, else 0',
    formula: cells => perRow(cells, ofDeal(cells, cells.deals('inScope'))),
  },
  {
    id: 'wonCustomer',
    header: 'Won customer',
    what: 'Number of its customer where its deal is won, else 0',
    formula: cells =>
      perRow(cells, ofDeal(cells, fx.IF(op(cells.deals('state'), '=', 'Won'), cells.deals('customerNumber'), 0))),
  },
];

/** A fact of each row's deal. Rows of a pair that never had a sales conversation get another deal's; no number counts them. */
function ofDeal(cells: Cells, fact: Node): Node {
  return fx.IFNA(fx.LOOKUP(cells.log('dealNumber'), cells.deals('dealNumber'), fact), 0);
}

function countingRows(cells: Cells): Node {
  const stage = cells.rows('stage');
  return fx.FILTER(
    fx.HSTACK(
      cells.rows('customerKey'),
      key(cells.conversations('deal')),
      fx.IF(op(stage, '>', 0), 1, 0),
      cells.conversations('date'),
      stage,
      tidy(cells.conversations('customer')),
      tidy(cells.conversations('deal')),
      numberOrBlank(cells.conversations('value')),
      tidy(cells.conversations('salesperson')),
      dayOrBlank(cells.conversations('expectedClose')),
      dayOrBlank(cells.conversations('nextStepOn')),
      tidy(cells.conversations('reason')),
    ),
    counting(cells),
  );
}

function sorted(rows: Node): Node {
  return fx.SORT(rows, 1, true, 2, true, 3, true, 4, true, 5, true);
}

function perRow(cells: Cells, column: Node): Node {
  return spill(asLongAs(cells.log('date'), column));
}

function differsFromAbove(cells: Cells): Node {
  return op(
    op(cells.log('customerKey'), '<>', cells.logAbove('customerKey')),
    '+',
    op(cells.log('dealKey'), '<>', cells.logAbove('dealKey')),
  );
}

function differsFromBelow(cells: Cells): Node {
  return op(
    op(cells.log('customerKey'), '<>', cells.logBelow('customerKey')),
    '+',
    op(cells.log('dealKey'), '<>', cells.logBelow('dealKey')),
  );
}
