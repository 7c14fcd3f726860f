import {expect, test} from 'vitest';
import {checkStages} from '../../cli/check-stages';
import {readHeadedTable} from '../../cli/headed-table';
import {InputError} from '../../cli/input-error';
import {readTypedTable} from '../../cli/typed-table';
import {STAGES} from '../../src/pipeline/tables/tables';

function problems(rows: string): readonly string[] {
  const table = readHeadedTable('stages.csv', Buffer.from(`Stage,Type,Probability,Target days\n${rows}`));
  try {
    checkStages(readTypedTable(STAGES, table));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const good = 'Demo,Open,0.5,30\nWon,won,1,\nLost,LOST,0,\nNot a fit,Disqualified,,\n';

test('stages that keep the rules', () => {
  expect(problems(good)).toEqual([]);
});

test.each<[string, string, string[]]>([
  [
    'no rows',
    '',
    [
      'stages.csv: A pipeline has exactly one Won stage; this one has 0. Set the type of the stage where a customer has bought to Won.',
      'stages.csv: A pipeline has at least one Open stage. Set the type of a stage to Open.',
      'stages.csv: A pipeline has at least one Lost stage. Add a stage of type Lost.',
    ],
  ],
  [
    'two Won',
    `${good}Bought,Won,,`,
    ['stages.csv: A pipeline has exactly one Won stage; this one has 2. Leave Won to one stage.'],
  ],
  [
    'an unknown type',
    `${good}Paused,Waiting,,`,
    ['stages.csv, line 6, column "Type": "Waiting" is not a type. Choose Open, Won, Lost or Disqualified.'],
  ],
  [
    'no type',
    `${good}Paused,,,`,
    ['stages.csv, line 6, column "Type": The stage has no type. Choose Open, Won, Lost or Disqualified.'],
  ],
  [
    'no name',
    `${good},Open,,`,
    ['stages.csv, line 6, column "Stage": The stage has no name. Type its name, or clear the row.'],
  ],
  [
    'a name twice, apart from case and spaces',
    `${good} DEMO ,Open,,`,
    [
      'stages.csv, line 6, column "Stage": "DEMO" is already the name of the stage in row 2. Give it another name, or delete the row.',
    ],
  ],
  [
    'a probability above 1',
    `${good}Call,Open,50,`,
    [
      'stages.csv, line 6, column "Probability": "50" is not a probability. Type a percentage from 0 % to 100 %, or clear the cell.',
    ],
  ],
  [
    'a probability that is text',
    `${good}Call,Open,high,`,
    [
      'stages.csv, line 6, column "Probability": "high" is not a probability. Type a percentage from 0 % to 100 %, or clear the cell.',
    ],
  ],
  [
    'days below 0',
    `${good}Call,Open,,-1`,
    [
      'stages.csv, line 6, column "Target days": "-1" is not a number of days. Type a number from 0 on, or clear the cell.',
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(problems(rows)).toEqual(expected);
});
