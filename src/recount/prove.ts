import {compare} from './compare';
import type {Evidence} from './evidence';
import type {Filters} from './filters';
import {inWords} from './in-words';
import {OverviewCells} from './overview-cells';
import {recount} from './recount';
import {serialReader} from './serial-reader';
import {cellReader, sheetRows} from './sheet-rows';

/**
 * Proves the overview: counts each of its numbers again from the tables, without its formulas, and says whether its cell shows
 * the same. As of and the filters are those that stand on it.
 *
 * @returns what is to be said to the user.
 */
export function prove(evidence: Evidence): string {
  const {tables, types, timeZone, now, sheet} = evidence;
  const serialOf = serialReader(timeZone);
  const cellOf = cellReader(serialOf);
  const overview = new OverviewCells(evidence, cellOf);
  const {moved, inputs} = overview;
  if (moved) {
    return `The overview is not as it was drawn: “${moved.text}” should stand in ${sheet()}!${moved.address}. Undo what moved it, or run Extensions > Sales Pipeline > Refresh overview, which builds it anew.`;
  }
  // Without a day it is about today, as the overview is.
  const asOf = Math.floor(typeof inputs.asOf === 'number' ? inputs.asOf : serialOf(now));
  const counted = recount(
    {
      stages: sheetRows(tables.stages, cellOf),
      customers: sheetRows(tables.customers, cellOf),
      conversations: sheetRows(tables.conversations, cellOf),
      targets: sheetRows(tables.targets, cellOf),
    },
    asOf,
    inputs as Filters,
  );
  if (counted.stages.map(({type}) => type).join() !== types.join()) {
    return 'Stages has changed since the overview was drawn. Run Extensions > Sales Pipeline > Refresh overview, then prove the numbers again.';
  }
  return inWords(compare(overview.numbers, counted), asOf, sheet);
}
