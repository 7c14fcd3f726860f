import {measureFaults} from './faults/measure-faults.ts';
import type {Measure} from './measure.ts';
import {measureAnswers} from './measure-answers.ts';
import {measureMutants} from './measure-mutants.ts';
import {measureTables} from './tables/measure-tables.ts';
import {measureHostile, measureInjections} from './tests/measure-tests.ts';
import {measureUsers} from './users/measure-users.ts';

/** Everything that is measured, in the order of the page. */
export const MEASURES: readonly Measure[] = [
  {id: 'answers', run: measureAnswers},
  {id: 'faults', run: measureFaults},
  {id: 'users', run: measureUsers},
  {id: 'hostile', run: measureHostile},
  {id: 'tables', run: measureTables},
  {id: 'mutants', run: measureMutants},
  {id: 'injections', run: measureInjections},
];
