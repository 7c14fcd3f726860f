/**
 * The counting conversations in the one order that everything follows from: by customer and deal, then date and time, then
 * stage (none first), then value, salesperson, expected close, next step on, reason and next step (blank first). In it the rows of a
 * deal stand together, and the last row that gives a fact gives it. Only keys and numbers travel; texts are fetched by the
 * row that they stand in, at the end, for what is shown.
 */
import * as fx from '../../formula/call';
import {and, ge, gt, join, ne, or} from '../../formula/operators';
import {dayOr, key, NO_NAME, numberOr} from './clean';
import {spilling} from './column';
import type {Cells, ColumnId, FactColumn} from './columns';
import {ALL_ROWS, above, BEFORE_ALL, cut} from './spill';

export const LOG: readonly FactColumn<ColumnId<'log'>>[] = [
  spilling('key', 'Deal key', cells => {
    const {conversations} = cells;
    const customer = key(conversations('customer'));
    const carried = [
      join(customer, NO_NAME, key(conversations('deal'))),
      conversations('date'),
      cells.judged('stage'),
      fx.ROW(conversations('date')),
    ] as const;
    const alsoSortedBy = [
      numberOr(conversations('value'), BEFORE_ALL),
      key(conversations('salesperson')),
      dayOr(conversations('expectedClose'), 0),
      dayOr(conversations('nextStepOn'), 0),
      key(conversations('reason')),
      key(conversations('nextStep')),
    ];
    // By the customer alone first: a collation that passes over the space between would mix the deals of two customers.
    const rows = fx.FILTER(fx.HSTACK(...carried, customer, ...alsoSortedBy), ge(cells.judged('stage'), 0));
    const order = [5, 1, 2, 3, 6, 7, 8, 9, 10, 11].flatMap(column => [column, true]);
    return fx.IFNA(fx.ARRAY_CONSTRAIN(fx.SORT(rows, ...order), ALL_ROWS, carried.length), '');
  }),
  {id: 'date', header: 'Date and time', isDay: true},
  {id: 'stage', header: 'Stage number', what: 'Place of its stage in the pipeline, 0 without one'},
  {id: 'row', header: 'Row'},
  spilling('standing', 'Standing at', cells => {
    const row = fx.ROW(cells.log('key'));
    const tells = and(gt(cells.log('date'), 0), or(gt(cells.log('stage'), 0), startsDeal(cells)));
    const rows = fx.FILTER(fx.HSTACK(row, cells.log('stage')), tells);
    return fx.IFERROR(fx.VLOOKUP(cut(row, cells.settings('logRows')), rows, 2, true), '');
  }),
];

/** For each row of the log, whether it is the first of its deal; also TRUE right below the last row. */
export function startsDeal(cells: Cells) {
  return ne(cells.log('key'), above(cells.log('key')));
}
