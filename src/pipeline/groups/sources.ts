import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells, DealColumn, SourceColumn} from '../calculation/cells';
import {ratio} from '../numbers/ratio';
import type {StageType} from '../stages/stage';
import {foundPerRow, namesOf, numbered, perRow, uniqueKeys} from './group';
import type {GroupColumn} from './group-column';

/** Each source of a customer, over all time up to As of. */
export const SOURCES: readonly GroupColumn<SourceColumn>[] = [
  {
    id: 'key',
    header: 'Source key',
    what: 'Name as compared',
    formula: cells => uniqueKeys(cells.deals('sourceKey'), op(cells.deals('inScope'), '=', 1)),
  },
  {
    id: 'name',
    header: 'Source',
    what: 'Each source of a customer with a deal; customers without one as (none).',
    unit: 'text',
    formula: cells =>
      namesOf(cells.sources('key'), cells.sources('number'), cells.deals('sourceKey'), cells.deals('source')),
  },
  {
    id: 'number',
    header: 'Source number',
    what: 'Counts the sources from 1',
    formula: cells => numbered(cells.sources('key')),
  },
  {
    id: 'customers',
    header: 'Customers',
    what: 'Customers with a deal.',
    unit: 'count',
    formula: cells =>
      foundPerRow(cells.sources('number'), source =>
        fx.COUNTIFS(cells.customerList('sourceNumber'), source, cells.customerList('inScope'), 1),
      ),
  },
  {
    id: 'deals',
    header: 'Deals',
    what: 'Deals of these customers, over all time to As of.',
    unit: 'count',
    formula: cells =>
      foundPerRow(cells.sources('number'), source =>
        fx.COUNTIFS(cells.deals('sourceNumber'), source, cells.deals('inScope'), 1),
      ),
  },
  {id: 'won', header: 'Won', what: 'Deals whose state is Won.', unit: 'count', formula: cells => inState(cells, 'Won')},
  {id: 'lost', header: 'Lost', what: 'Deals whose state is Lost', formula: cells => inState(cells, 'Lost')},
  {
    id: 'winRate',
    header: 'Win %',
    what: 'Won ÷ (won + lost), of deals.',
    unit: 'share',
    formula: cells =>
      perSource(cells, ratio(cells.sources('won'), op(cells.sources('won'), '+', cells.sources('lost')))),
  },
  {
    id: 'wonValue',
    header: 'Won value',
    what: 'Sum of the values of the won deals.',
    unit: 'money',
    formula: cells => summed(cells, 'wonValue'),
  },
  {
    id: 'closingDays',
    header: 'Days to close',
    what: 'Of the won deals, all together',
    formula: cells => summed(cells, 'daysToClose'),
  },
  {
    id: 'averageDaysToClose',
    header: 'Days to close',
    what: 'Mean of days to close over the won deals.',
    unit: 'days',
    formula: cells => perSource(cells, ratio(cells.sources('closingDays'), cells.sources('won'))),
  },
];

function inState(cells: Cells, state: StageType): Node {
  return foundPerRow(cells.sources('number'), source =>
    fx.COUNTIFS(cells.deals('sourceNumber'), source, cells.deals('state'), state),
  );
}

function summed(cells: Cells, column: DealColumn): Node {
  return foundPerRow(cells.sources('number'), source =>
    fx.SUMIF(cells.deals('sourceNumber'), source, cells.deals(column)),
  );
}

function perSource(cells: Cells, column: Node): Node {
  return perRow(cells.sources('number'), column);
}
