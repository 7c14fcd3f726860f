import {columnLetters} from '../../../../src/formula/column-letters';
import type {Table} from '../../../../src/pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, columnOf, STAGES, TARGETS} from '../../../../src/pipeline/tables/tables';
import type {HostileCase} from '../hostile-case';

/** A formula whose value is the error, and the error. */
const ERRORS = [
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=Nowhere!A1', '#REF!'],
] as const;

/** What is told of an error, by column; undefined where it does no harm. */
type Told<Id extends string> = Readonly<Record<Id, ((error: string) => RegExp[]) | undefined>>;

const LEFT_OUT = /^overview: 1 row of Conversations left out/;
const STAGES_TO_MEND = [
  /^overview: (Stages |. rows? of Conversations left out)/,
  /^refresh: The stages need mending first/,
];

function errors<Id extends string>(table: Table<Id>, row: number, told: Told<Id>): HostileCase[] {
  return table.columns.flatMap(({id, header}, index) =>
    // Each column has one of them: how a cell came to its error makes no difference.
    [ERRORS[index % ERRORS.length] as (typeof ERRORS)[number]].map(([formula, error]) => ({
      name: `${error} in ${header} of ${table.sheet}`,
      spoil: host => host.sheet(table.sheet).type(`${columnLetters(index + 1)}${row}`, formula),
      told: told[id]?.(error) ?? [],
      // One stage fewer than the overview shows, which Refresh refuses to draw anew.
      ...(table.id === 'stages' && columnOf(table, id).required && ({right: 'never'} as const)),
    })),
  );
}

/** A finding of the check in one column of a table. */
function found<Id extends string>(table: Table<Id>, id: Id, reason: (error: string) => string) {
  return (error: string) => new RegExp(`^check: ${table.id} \\d+ ${columnOf(table, id).header}: ${reason(error)}`);
}

const inLog = (id: Parameters<typeof found<(typeof CONVERSATIONS.columns)[number]['id']>>[1], reason: string) =>
  found(CONVERSATIONS, id, error => reason.replace('ERROR', error));

/** Error values in each column of each table. */
export const errorValues: readonly HostileCase[] = [
  ...errors(CONVERSATIONS, 5, {
    date: error => [inLog('date', '"ERROR" is no date')(error), LEFT_OUT],
    customer: error => [inLog('customer', 'The row has no customer')(error), LEFT_OUT],
    deal: error => [inLog('deal', 'The cell holds the error "ERROR"')(error)],
    stage: error => [inLog('stage', '"ERROR" is not one of the stages')(error), LEFT_OUT],
    value: error => [inLog('value', '"ERROR" is no number')(error)],
    salesperson: error => [inLog('salesperson', 'The cell holds the error "ERROR"')(error)],
    expectedClose: error => [inLog('expectedClose', '"ERROR" is no date')(error)],
    nextStepOn: error => [inLog('nextStepOn', '"ERROR" is no date')(error)],
    reason: error => [inLog('reason', 'The cell holds the error "ERROR"')(error)],
    nextStep: undefined,
    notes: undefined,
  }),
  ...errors(CUSTOMERS, 3, {
    customer: error => [found(CUSTOMERS, 'customer', () => 'The row has no customer')(error)],
    accountOpened: error => [found(CUSTOMERS, 'accountOpened', given => `"${given}" is no date`)(error)],
    source: error => [found(CUSTOMERS, 'source', given => `The cell holds the error "${given}"`)(error)],
    contact: undefined,
    email: undefined,
    phone: undefined,
  }),
  ...errors(STAGES, 3, {
    stage: error => [found(STAGES, 'stage', () => 'The stage has no name')(error), ...STAGES_TO_MEND],
    type: error => [found(STAGES, 'type', given => `"${given}" is not a type`)(error), ...STAGES_TO_MEND],
    probability: error => [
      found(STAGES, 'probability', given => `"${given}" is not a probability`)(error),
      ...STAGES_TO_MEND,
    ],
    targetDays: error => [found(STAGES, 'targetDays', given => `"${given}" is not a number`)(error), ...STAGES_TO_MEND],
    action: undefined,
    colour: undefined,
    followUpAfter: error => [found(STAGES, 'followUpAfter', given => `"${given}" is not a number`)(error)],
    mailSubject: undefined,
    mailText: undefined,
  }),
  ...errors(TARGETS, 2, {
    salesperson: error => [found(TARGETS, 'salesperson', given => `The cell holds the error "${given}"`)(error)],
    quotaPerMonth: error => [found(TARGETS, 'quotaPerMonth', given => `"${given}" is no number`)(error)],
  }),
];
