import {NO_CONTENTS} from '../../src/pipeline/plan/contents';
import type {Layout, TableLocation} from '../../src/pipeline/plan/layout';
import {DEFAULT_PROCESS} from '../../src/pipeline/stages/default-process';
import {GIVEN_FACTS, type GivenFact} from '../../src/pipeline/tables/extract';
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

const {conversations} = LAYOUT.tables;

/** The same over an extract of deals: six facts come from its columns, and there are no notes. */
export const EXTRACT_LAYOUT: Layout = {
  ...LAYOUT,
  tables: {
    ...LAYOUT.tables,
    conversations: {
      sheet: conversations.sheet,
      columns: {...conversations.columns, notes: 0},
      given: Object.fromEntries(GIVEN_FACTS.map(({id}, index) => [id, 101 + index])) as Record<GivenFact, number>,
    },
  },
};

function location<Id extends string>(table: Table<Id>): TableLocation<Id> {
  const columns = Object.fromEntries(table.columns.map(({id}, index) => [id, index + 1]));
  return {sheet: table.sheet, columns: columns as Record<Id, number>};
}
