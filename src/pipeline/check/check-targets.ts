import {nameKey, tidyName} from '../tables/name';
import type {TargetColumn} from '../tables/tables';
import {isBlank, shown} from './cell-content';
import type {Finding} from './finding';

export type TargetRow = Readonly<Record<TargetColumn, unknown>> & {readonly row: number};

/** The oddities of Targets. */
export function checkTargets(rows: readonly TargetRow[]): Finding[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(row => {
    const findings: Finding[] = [];
    const add = (column: TargetColumn, reason: string, wayOut: string): void => {
      findings.push({table: 'targets', row: row.row, column, weight: 'odd', reason, wayOut});
    };
    if (isBlank(row.salesperson)) {
      if (!isBlank(row.quotaPerMonth))
        add('salesperson', 'The quota belongs to nobody.', 'Type the name, or clear the row.');
      return findings;
    }
    const first = firstRows.get(nameKey(row.salesperson));
    if (first !== undefined) {
      add(
        'salesperson',
        `"${tidyName(row.salesperson)}" is already listed in row ${first}, and the first row counts.`,
        'Delete one of the two rows.',
      );
      return findings;
    }
    firstRows.set(nameKey(row.salesperson), row.row);
    if (!isBlank(row.quotaPerMonth) && typeof row.quotaPerMonth !== 'number') {
      add(
        'quotaPerMonth',
        `${shown(row.quotaPerMonth)} is no number.`,
        'Type the amount; until then there is no quota.',
      );
    }
    return findings;
  });
}
