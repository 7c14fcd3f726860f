import {describe, expect, it} from 'vitest';
import {readStages, type StageRow} from '../../../src/pipeline/stages/read-stages.ts';
import {BLANK} from './present-stages.ts';

function row(row: number, stage: unknown, type: unknown): StageRow {
  return {...BLANK, row, stage, type, probability: '', targetDays: '', action: '', colour: ''};
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

describe('what a stage says', () => {
  const only = (cells: Partial<StageRow>) => readStages([...GOOD, {...row(5, 'Also', 'Open'), ...cells}]);

  it('is taken as it is written, tidied', () => {
    const {stages, problems} = only({
      stage: ' Big  talk ',
      type: 'open',
      probability: 0.25,
      targetDays: 400,
      action: ' Call  them ',
      colour: '#1A73E8',
      followUpAfter: 3,
      mailSubject: ' Your  offer ',
      mailText: 'Dear {contact},\nsee below. ',
    });
    expect(problems).toEqual([]);
    expect(stages[3]).toEqual({
      stage: 'Big talk',
      type: 'Open',
      probability: 0.25,
      targetDays: 400,
      action: 'Call them',
      colour: '#1a73e8',
      followUpAfter: 3,
      mailSubject: 'Your offer',
      mailText: 'Dear {contact},\nsee below.',
    });
  });

  it('may be nothing but its name and type: it is grey then', () => {
    expect(only({}).stages[3]).toEqual({
      stage: 'Also',
      type: 'Open',
      probability: null,
      targetDays: null,
      action: '',
      colour: '#80868b',
      followUpAfter: null,
      mailSubject: '',
      mailText: '',
    });
  });

  it.each(['red', '#fff', '1a73e8', '#1a73e88', 'x#1a73e8'])('is grey for the colour %j', colour => {
    expect(only({colour}).stages[3]?.colour).toBe('#80868b');
  });

  it.each([0, 1])('may be a probability of %d', probability => {
    expect(only({probability}).stages[3]?.probability).toBe(probability);
  });

  it.each([-0.01, 1.01, '50 %', true])('is no probability where that is %j', probability => {
    const {stages, problems} = only({probability});
    expect(stages[3]?.probability).toBeNull();
    expect(problems).toEqual([
      {
        row: 5,
        column: 'probability',
        reason: `"${probability}" is not a probability.`,
        remedy: 'Type a percentage from 0 % to 100 %, or clear the cell.',
      },
    ]);
  });

  it.each([-1, 'ten'])('is no number of days where that is %j', targetDays => {
    expect(only({targetDays}).problems).toEqual([
      {
        row: 5,
        column: 'targetDays',
        reason: `"${targetDays}" is not a number of days.`,
        remedy: 'Type a number from 0 on, or clear the cell.',
      },
    ]);
    expect(only({targetDays: 0}).stages[3]?.targetDays).toBe(0);
  });

  it('has to be one of the types; until then it stands among the open ones', () => {
    const remedy = 'Choose Open, Won, Lost or Disqualified.';
    expect(only({type: 'Opne'}).problems).toEqual([{row: 5, column: 'type', reason: '"Opne" is not a type.', remedy}]);
    expect(only({type: ' '}).problems).toEqual([{row: 5, column: 'type', reason: 'The stage has no type.', remedy}]);
    expect(only({type: 'Opne'}).stages[3]?.type).toBe('Open');
  });

  it('needs a name as soon as it has a type', () => {
    expect(only({stage: ' '}).problems).toEqual([
      {row: 5, column: 'stage', reason: 'The stage has no name.', remedy: 'Type its name, or clear the row.'},
    ]);
    expect(only({stage: '', type: '', action: 'Only a note'}).problems).toEqual([]);
  });

  it('is said of one stage: of two with one name each still counts, and the second is named', () => {
    const {stages, problems} = readStages([...GOOD, row(5, 'TALKING', 'Open'), row(6, 'talking ', 'Open')]);
    expect(stages).toHaveLength(5);
    expect(problems).toEqual(
      [5, 6].map((at, index) => ({
        row: at,
        column: 'stage',
        reason: `"${['TALKING', 'talking'][index]}" is already the name of the stage in row 2.`,
        remedy: 'Give it another name, or delete the row.',
      })),
    );
  });
});

describe('a pipeline', () => {
  const reasons = (...types: readonly string[]) =>
    readStages(types.map((type, index) => row(index + 2, `Stage ${index}`, type))).problems;

  it('has one Won stage, and at least one Open and one Lost', () => {
    expect(reasons('Open', 'Won', 'Lost')).toEqual([]);
    expect(reasons('Open', 'Open', 'Won', 'Lost', 'Lost', 'Disqualified')).toEqual([]);
  });

  it('says which of them it lacks, of the table as a whole', () => {
    expect(reasons()).toEqual([
      {
        row: undefined,
        column: 'type',
        reason: 'A pipeline has exactly one Won stage; this one has 0.',
        remedy: 'Set the type of the stage where a customer has bought to Won.',
      },
      {
        row: undefined,
        column: 'type',
        reason: 'A pipeline has at least one Open stage.',
        remedy: 'Set the type of a stage to Open.',
      },
      {
        row: undefined,
        column: 'type',
        reason: 'A pipeline has at least one Lost stage.',
        remedy: 'Add a stage of type Lost.',
      },
    ]);
  });

  it('says so where it has two Won stages', () => {
    expect(reasons('Open', 'Won', 'Won', 'Lost').map(({reason, remedy}) => `${reason} ${remedy}`)).toEqual([
      'A pipeline has exactly one Won stage; this one has 2. Leave Won to one stage.',
    ]);
  });
});
