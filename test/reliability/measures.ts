import {measureFaults} from './faults/measure-faults.ts';
import type {Measure} from './measure.ts';
import {measureTables} from './tables/measure-tables.ts';
import {measureUsers} from './users/measure-users.ts';

/** Everything that is measured, in the order of the page. */
export const MEASURES: readonly Measure[] = [
  {id: 'faults', run: measureFaults},
  {id: 'users', run: measureUsers},
  {id: 'tables', run: measureTables},
];
