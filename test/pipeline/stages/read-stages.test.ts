import {expect, it} from 'vitest';
import {readStages, type StageRow} from '../../../src/pipeline/stages/read-stages.ts';

function row(row: number, stage: unknown, type: unknown): StageRow {
  return {row, stage, type, probability: '', targetDays: '', action: '', colour: ''};
}

const GOOD = [row(2, 'Talking', 'Open'), row(3, 'Bought', 'Won'), row(4, 'Gone', 'Lost')];

it('takes a cell with an error for no name, and says so', () => {
  const {stages, problems} = readStages([...GOOD, row(5, '#N/A', ''), row(6, '#REF!', 'Open')]);
  expect(stages.map(({stage}) => stage)).toEqual(['Talking', 'Bought', 'Gone']);
  expect(problems).toEqual([5, 6].map(at => expect.objectContaining({row: at, reason: 'The stage has no name.'})));
});

it('passes blank rows over', () => {
  expect(readStages([...GOOD, row(5, '', ''), row(6, '  ', ' ')]).problems).toEqual([]);
});
