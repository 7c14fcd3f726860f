import type {CalculationColumn, FilterColumn} from '../calculation/cells';
import {namesToPick} from './group';

/** What the dropdowns of the overview's filters offer. */
export const FILTER_NAMES: readonly CalculationColumn<FilterColumn>[] = [
  {
    id: 'salesperson',
    header: 'Salespeople to pick',
    what: 'Each salesperson of a deal, whatever the filters',
    formula: cells => namesToPick(cells.deals('dealNumber'), cells.deals('personKey'), cells.deals('salesperson')),
  },
  {
    id: 'source',
    header: 'Sources to pick',
    what: 'Each source of a customer with a deal, whatever the filters',
    formula: cells => namesToPick(cells.deals('dealNumber'), cells.deals('sourceKey'), cells.deals('source')),
  },
];
