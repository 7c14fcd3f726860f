import {expect, test} from 'vitest';
import {checkStages} from '../../../workbench/cli/check-stages';
import {InputError} from '../../../workbench/cli/input-error';
import {stagesTable} from '../../../workbench/cli/input-table';
import {readTypedTable} from '../../../workbench/cli/typed-table';
import {writeFile} from './write-file';

function problems(rows: string): readonly string[] {
  const file = writeFile('stages.csv', `Stage,Type,Probability,Target days\n${rows}`);
  try {
    checkStages(readTypedTable(stagesTable, file));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(text => text.replaceAll(file, 'stages.csv'));
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
      'stages.csv has 0 Won stages. There must be exactly one.',
      'stages.csv has no Open stage. There must be at least one.',
      'stages.csv has no Lost stage. There must be at least one.',
    ],
  ],
  ['two Won', `${good}Bought,Won,,`, ['stages.csv has 2 Won stages. There must be exactly one.']],
  [
    'an unknown type',
    `${good}Paused,Waiting,,`,
    ['stages.csv, line 6, column "Type": "Waiting" is not a stage type. It is one of Open, Won, Lost, Disqualified.'],
  ],
  [
    'no type',
    `${good}Paused,,,`,
    ['stages.csv, line 6, column "Type": "" is not a stage type. It is one of Open, Won, Lost, Disqualified.'],
  ],
  ['no name', `${good},Open,,`, ['stages.csv, line 6, column "Stage": the stage has no name.']],
  [
    'a name twice, apart from case and spaces',
    `${good} DEMO ,Open,,`,
    ['stages.csv, line 6, column "Stage": "DEMO" is already on line 2. Stages have different names.'],
  ],
  [
    'a probability above 1',
    `${good}Call,Open,50,`,
    ['stages.csv, line 6, column "Probability": "50" is not a number from 0 to 1.'],
  ],
  [
    'a probability that is text',
    `${good}Call,Open,high,`,
    ['stages.csv, line 6, column "Probability": "high" is not a number from 0 to 1.'],
  ],
  ['days below 0', `${good}Call,Open,,-1`, ['stages.csv, line 6, column "Target days": "-1" is not a number of days.']],
])('%s', (_, rows, expected) => {
  expect(problems(rows)).toEqual(expected);
});
