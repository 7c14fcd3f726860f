import {isError} from '../tables/cell-content';
import {isoDay} from '../tables/serial-day';
import {CHOICES, type ChoiceColumnId} from './choice-columns';
import type {Choices, DealChoice, StageChoice} from './choices';

/** What the cells of the hidden sheet say. */
export type ChoicesOnSheet = Omit<Choices, 'made' | 'dealsFrom'>;

/**
 * The choices out of the cells of their sheet; undefined when the sheet is of another version, or a formula on it does not
 * work any more (rows ran out, a sheet that it reads was deleted): it must be made anew.
 */
export function readChoices(cells: readonly (readonly unknown[])[]): ChoicesOnSheet | undefined {
  const [headers = [], first = []] = cells;
  const isWhole = CHOICES.every(({header}, index) => headers[index] === header && !isError(first[index]));
  if (!isWhole) return undefined;
  const places = new Map(CHOICES.map(({id}, index) => [id, index]));
  const rows = cells.slice(1).map(
    (row): Row =>
      id =>
        row[places.get(id) as number] ?? '',
  );
  const filled = (id: ChoiceColumnId): Row[] => rows.filter(row => row(id) !== '');
  const texts = (id: ChoiceColumnId): string[] => filled(id).map(row => String(row(id)));
  const stages = filled('stage').map(stageFrom);
  const of = rows[0] as Row;
  const columns = texts('logColumn').map(Number);
  // One was deleted.
  if (columns.some(Number.isNaN)) return undefined;
  return {
    log: {
      sheetId: Number(of('logId')),
      columns,
      isPlain: of('logIsPlain') === 1,
    },
    asOf: day(of('asOf')),
    plans: Number(of('plans')) > 0,
    stages,
    customers: texts('customer'),
    deals: filled('dealCustomer').map(row => dealFrom(row, stages)),
    salespeople: texts('salesperson'),
    reasons: texts('reason'),
  };
}

/** The cell of a column. */
type Row = (id: ChoiceColumnId) => unknown;

function textsOf(row: Row): (id: ChoiceColumnId) => string {
  return id => String(row(id));
}

function stageFrom(row: Row): StageChoice {
  const text = textsOf(row);
  return {
    stage: text('stage'),
    type: text('type'),
    probability: numberOrText(row('probability')),
    targetDays: numberOrText(row('targetDays')),
    action: text('action'),
    colour: text('colour'),
    followUpAfter: numberOrText(row('followUpAfter')),
    mailSubject: text('mailSubject'),
    mailText: text('mailText'),
    rows: Number(row('stageRows')),
  };
}

function dealFrom(row: Row, stages: readonly StageChoice[]): DealChoice {
  const text = textsOf(row);
  const value = row('dealValue');
  return {
    customer: text('dealCustomer'),
    deal: text('deal'),
    stage: stages[Number(row('dealStage')) - 1]?.stage ?? '',
    value: typeof value === 'number' ? value : null,
    salesperson: text('dealSalesperson'),
    expectedClose: day(row('dealExpectedClose')),
    nextStep: text('dealNextStep'),
    nextStepOn: day(row('dealNextStepOn')),
    inStageSince: day(row('dealInStageSince')),
    lastContact: day(row('dealLastContact')),
  };
}

function numberOrText(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}

function day(serial: unknown): string {
  return typeof serial === 'number' ? isoDay(serial) : '';
}
