import {amounts} from './cases/amounts';
import {asOfs} from './cases/as-of';
import {circles} from './cases/circles';
import {columns} from './cases/columns';
import {dates} from './cases/dates';
import {errorValues} from './cases/error-values';
import {filterCells} from './cases/filter-cells';
import {headers} from './cases/headers';
import {logRows} from './cases/log-rows';
import {looks} from './cases/looks';
import {names} from './cases/names';
import {overviewShape} from './cases/overview-shape';
import {places} from './cases/places';
import {sheets} from './cases/sheets';
import {stageTables} from './cases/stages';
import type {CasesByKind} from './hostile-case';

/** All hostile spreadsheets, by what is odd about them. */
export const HOSTILE_CASES = {
  headers,
  columns,
  sheets,
  looks,
  'shape of the overview': overviewShape,
  stages: stageTables,
  'error values': errorValues,
  circles,
  amounts,
  dates,
  'As of': asOfs,
  filters: filterCells,
  names,
  places,
  'log rows': logRows,
} as const satisfies CasesByKind;
