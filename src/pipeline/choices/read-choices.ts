import {isError} from '../check/cell-content';
import {isoDay} from '../tables/serial-day';
import {CHOICES, type ChoiceColumnId} from './choice-columns';
import type {Choices, DealChoice, StageChoice} from './choices';

/**
 * The choices out of the cells of their sheet; undefined when the sheet is of another version, or a formula on it does not
 * work any more (rows ran out, a sheet that it reads was deleted): it must be made anew.
 */
export function readChoices(cells: readonly (readonly unknown[])[]): Choices | undefined {
  const [headers = [], first = []] = cells;
  const isWhole = CHOICES.every(({header}, index) => headers[index] === header && !isError(first[index]));
  if (!isWhole) return undefined;
  const column = (id: ChoiceColumnId): unknown[] => {
    const place = CHOICES.findIndex(choice => choice.id === id);
    return cells.slice(1).map(row => row[place] ?? '');
  };
  const filled = (id: ChoiceColumnId): string[] =>
    column(id)
      .filter(value => value !== '')
      .map(String);
  const stages = stagesFrom(column);
  return {
    log: {
      sheetId: Number(column('logId')[0]),
      columns: filled('logColumn').map(Number),
      isPlain: column('logIsPlain')[0] === 1,
    },
    asOf: day(column('asOf')[0]),
    stages,
    customers: filled('customer'),
    deals: dealsFrom(column, stages),
    salespeople: filled('salesperson'),
    reasons: filled('reason'),
  };
}

type Column = (id: ChoiceColumnId) => unknown[];

function stagesFrom(column: Column): StageChoice[] {
  const [type, probability, targetDays, action, colour, rows] = [
    column('type'),
    column('probability'),
    column('targetDays'),
    column('action'),
    column('colour'),
    column('stageRows'),
  ];
  return column('stage').flatMap((name, index) =>
    name === ''
      ? []
      : [
          {
            stage: String(name),
            type: String(type[index]),
            probability: numberOrText(probability[index]),
            targetDays: numberOrText(targetDays[index]),
            action: String(action[index]),
            colour: String(colour[index]),
            rows: Number(rows[index]),
          },
        ],
  );
}

function dealsFrom(column: Column, stages: readonly StageChoice[]): DealChoice[] {
  const [deal, stage, value] = [column('deal'), column('dealStage'), column('dealValue')];
  const [salesperson, close, next, last] = [
    column('dealSalesperson'),
    column('dealExpectedClose'),
    column('dealNextStepOn'),
    column('dealLastContact'),
  ];
  return column('dealCustomer').flatMap((customer, index) =>
    customer === ''
      ? []
      : [
          {
            customer: String(customer),
            deal: String(deal[index]),
            stage: stages[Number(stage[index]) - 1]?.stage ?? '',
            value: typeof value[index] === 'number' ? value[index] : null,
            salesperson: String(salesperson[index]),
            expectedClose: day(close[index]),
            nextStepOn: day(next[index]),
            lastContact: day(last[index]),
          },
        ],
  );
}

function numberOrText(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}

function day(serial: unknown): string {
  return typeof serial === 'number' ? isoDay(serial) : '';
}
