/** Few words for small tables: a pipeline of two Open stages, and rows of its log. */
import {serialOf} from '../../src/recount/calendar';
import type {Cell, Row} from '../../src/recount/cell';
import type {Filters} from '../../src/recount/filters';
import type {Tables} from '../../src/recount/read-rows';
import {type DealRow, type Recount, recount} from '../../src/recount/recount';

export const stages: readonly Row[] = [
  {Stage: 'Lead', Type: 'Open', Probability: 0.25, 'Target days': 10},
  {Stage: 'Demo', Type: 'Open', Probability: 0.5, 'Target days': 20},
  {Stage: 'Won', Type: 'Won', Probability: 1},
  {Stage: 'Lost', Type: 'Lost', Probability: 0},
  {Stage: 'Misfit', Type: 'Disqualified'},
];

/** "2017-03-01" or "2017-03-01T18:00" as a serial number. */
export function on(text: string): number {
  const [date = '', time = '0:0'] = text.split('T');
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  const ofDay = ((hour as number) * 60 + (minute as number)) / 1440;
  return serialOf(year as number, month as number, day as number) + ofDay;
}

/** A conversation; dates are written as `on` reads them. */
export function talk(date: string, customer: Cell, stage: Cell, more: Row = {}): Row {
  return {Date: on(date), Customer: customer, Stage: stage, ...more};
}

export interface Asked extends Partial<Tables> {
  readonly asOf?: string;
  readonly filters?: Filters;
}

/** The recount as of 2017-06-30 unless another day is said. */
export function ask(conversations: readonly Row[], {asOf = '2017-06-30', filters, ...tables}: Asked = {}): Recount {
  return recount({stages, customers: [], conversations, ...tables}, on(asOf), filters);
}

/** The one deal of a log that holds one. */
export function askDeal(conversations: readonly Row[], asked: Asked = {}): DealRow {
  const [deal, ...others] = ask(conversations, asked).deals;
  if (deal === undefined || others.length > 0)
    throw new Error(`expected one deal, found ${others.length + (deal ? 1 : 0)}`);
  return deal;
}

/** A row of the grid by the name of its stage. */
export function stageRow(counted: Recount, stage: string): Recount['stages'][number] {
  const row = counted.stages.find(each => each.stage === stage);
  if (row === undefined) throw new Error(`no stage ${stage}`);
  return row;
}

/** The row of a table by its name. */
export function named<T extends {readonly name: string}>(rows: readonly T[], name: string): T {
  const row = rows.find(each => each.name === name);
  if (row === undefined) throw new Error(`no row ${name} among ${rows.map(each => each.name).join(', ')}`);
  return row;
}
