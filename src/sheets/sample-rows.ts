import {SAMPLE_MARK, SAMPLE_TARGETS} from '../pipeline/sample/sample-data';
import {tidyName} from '../pipeline/tables/name';
import {CONVERSATIONS, CUSTOMERS, TARGETS} from '../pipeline/tables/tables';
import {readTable, type TableRow} from './read-table';
import type {Workbook} from './workbook';

/** The numbers of the rows that are of the sample data, at this moment, by table. */
export function sampleRows(workbook: Workbook): Record<'customers' | 'conversations' | 'targets', number[]> {
  const targets = readTable(workbook, TARGETS).rows.filter(({salesperson, quotaPerMonth}) =>
    SAMPLE_TARGETS.some(sample => sample.salesperson === salesperson && sample.quotaPerMonth === quotaPerMonth),
  );
  return {
    targets: targets.map(({row}) => row),
    customers: marked(readTable(workbook, CUSTOMERS).rows),
    conversations: marked(readTable(workbook, CONVERSATIONS).rows),
  };
}

function marked(rows: readonly TableRow<'customer'>[]): number[] {
  return rows.filter(row => tidyName(row.customer).endsWith(SAMPLE_MARK)).map(row => row.row);
}
