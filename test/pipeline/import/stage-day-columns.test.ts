import {expect, it} from 'vitest';
import {columnsOf} from '../../../src/pipeline/import/list-column.ts';
import type {ColumnUse} from '../../../src/pipeline/import/list-mapping.ts';
import {withStageDays} from '../../../src/pipeline/import/stage-day-columns.ts';
import {listOf} from './list-of.ts';

const STAGES = 'Engaging,Offer sent';

/** What a column of days is taken for beside a stage column that holds these stages. */
function stageOf(title: string, use: ColumnUse = null, days = ['2025-03-01', '2025-03-05'], stages = STAGES) {
  const rows = stages.split(',').map((stage, index) => `${stage},${days[index] ?? ''}`);
  const columns = columnsOf(listOf([`Stage,${title}`, ...rows].join('\n')), 0);
  return withStageDays([{target: 'stage'}, use], columns)[1];
}

it.each([
  ['engage_date', 'Engaging'],
  ['Date entered "Offer sent"', 'Offer sent'],
  ['Offer sent on', 'Offer sent'],
])('%s is the day of the stage %s', (title, stage) => {
  expect(stageOf(title)).toEqual({target: 'stageDay', stage});
});

it.each([
  ['Demo on', 'Demo'],
  ['Contractual date', 'Contracting'],
  ['Proposed on', ' Proposal sent '],
])('%s is the day of the stage "%s"', (title, stage) => {
  expect(stageOf(title, null, undefined, stage)).toEqual({target: 'stageDay', stage: stage.trim()});
});

it.each([
  ['Demonstrated on', 'Demo'],
  ['Engagement date', 'Engaging'],
  ['Contracted out on', 'Contracting'],
  ['Date', '***'],
  ['?', '***'],
])('%s is not the day of the stage "%s"', (title, stage) => {
  expect(stageOf(title, null, undefined, stage)).toBeNull();
});

it('a list without a column of stages has no days of them', () => {
  const columns = columnsOf(listOf('Customer,Engaging on\nEngaging,2025-03-01'), 0);
  expect(withStageDays([{target: 'customer'}, null], columns)).toEqual([{target: 'customer'}, null]);
  expect(
    withStageDays([null, {target: 'stage'}, null], columnsOf(listOf('Engaging on,Stage,X\n2025-03-01'), 0)),
  ).toEqual([null, {target: 'stage'}, null]);
});

it.each(['Invoiced on', 'Date', 'Offe'])('%s is the day of no stage', title => {
  expect(stageOf(title)).toBeNull();
});

it('a column that is the day of a beginning may be one, of another day not', () => {
  expect(stageOf('engage_date', {target: 'created'})).toEqual({target: 'stageDay', stage: 'Engaging'});
  expect(stageOf('engage_date', {target: 'closed'})).toEqual({target: 'closed'});
});

it('cells that are mostly no days make none', () => {
  expect(stageOf('engage_date', null, ['2025-03-01', 'later'])).toEqual({target: 'stageDay', stage: 'Engaging'});
  expect(stageOf('engage_date', null, ['soon', 'later'])).toBeNull();
});
