import {isBlank, isError} from '../tables/cell-content';
import type {TargetColumn} from '../tables/tables';
import {amountProblem, nameProblem} from './cell-problems';
import {type Finding, findingsOf, type Said} from './finding';
import {watchNames} from './first-rows';

/** A row of Targets as its cells hold it. `row` is the sheet's row number. */
export type TargetRow = Readonly<Record<TargetColumn, unknown>> & {readonly row: number};

/** The oddities of Targets, in the order of its rows. */
export function checkTargets(rows: readonly TargetRow[]): Finding[] {
  const listedBefore = watchNames('salesperson');
  const oddities = (row: TargetRow): Said<TargetColumn>[] => {
    const {salesperson, quotaPerMonth} = row;
    if (isBlank(salesperson)) {
      return isBlank(quotaPerMonth)
        ? []
        : [['salesperson', 'The quota belongs to nobody.', 'Type the name, or clear the row.']];
    }
    if (isError(salesperson)) return nameProblem('salesperson', salesperson);
    const before = listedBefore(row);
    if (before) return [before];
    return amountProblem('quotaPerMonth', quotaPerMonth);
  };
  return rows.flatMap(row => findingsOf('targets', 'odd', row, oddities(row)));
}
