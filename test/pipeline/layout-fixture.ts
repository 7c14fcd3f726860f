import {NO_CONTENTS} from '../../src/pipeline/plan/contents';
import type {Layout, TableLocation} from '../../src/pipeline/plan/layout';
import {DEFAULT_PROCESS} from '../../src/pipeline/stages/default-process';
import {PLAIN_MONEY} from '../../src/pipeline/tables/money';
import type {Table} from '../../src/pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../../src/pipeline/tables/tables';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan';

/** A spreadsheet as Set up makes it: every column where its table lists it. */
export const LAYOUT: Layout = {
  tables: {
    stages: location(STAGES),
    customers: location(CUSTOMERS),
    conversations: location(CONVERSATIONS),
    targets: location(TARGETS),
  },
  sheets: GENERATED_SHEETS,
  stages: DEFAULT_PROCESS,
  money: PLAIN_MONEY,
  rows: {log: 1000, deals: 1000},
  contents: NO_CONTENTS,
  capacity: {people: 5, sources: 5, reasons: 5},
};

function location<Id extends string>(table: Table<Id>): TableLocation<Id> {
  const columns = Object.fromEntries(table.columns.map(({id}, index) => [id, index + 1]));
  return {sheet: table.sheet, columns: columns as Record<Id, number>};
}
