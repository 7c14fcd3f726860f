import {describe, expect, it} from 'vitest';
import type {Finding} from '../../../src/pipeline/check/finding.ts';
import {groupFindings, untidyStages} from '../../../src/pipeline/check/group-findings.ts';

const NONE = {stages: [], customers: [], conversations: [], targets: []};

function finding(row: number, reason: string, column = 'stage'): Finding {
  return {table: 'conversations', row, column, weight: 'leftOut', reason, remedy: 'Mend it.'};
}

it('puts findings together that differ only in what the cells hold', () => {
  const findings = [
    finding(2, '"Wonn" is not one of the stages.'),
    finding(3, '"say "hi"" is not one of the stages.'),
    finding(4, '"soon" is no date.', 'date'),
    finding(5, '"A" is already listed in row 12, and the first row counts.'),
    finding(6, '"B" is already listed in row 3, and the first row counts.'),
  ];
  const groups = groupFindings(findings, NONE, []);
  expect(groups.map(({header, title, count}) => `${header}: ${title} ${count}`)).toEqual([
    'Stage: … is not one of the stages. 2',
    'Date: … is no date. 1',
    'Stage: … is already listed in an earlier row, and the first row counts. 2',
  ]);
  expect(groups[0]?.cells).toEqual([
    {row: 2, column: 'stage', reason: '"Wonn" is not one of the stages.'},
    {row: 3, column: 'stage', reason: '"say "hi"" is not one of the stages.'},
  ]);
});

it('lists the first hundred and counts them all', () => {
  const [group] = groupFindings(
    Array.from({length: 250}, (_, index) => finding(index + 2, 'The row has no date.')),
    NONE,
    [],
  );
  expect([group?.count, group?.cells.length]).toEqual([250, 100]);
});

it('gives the cells that can be mended, whatever they are in the list', () => {
  const log = [
    {row: 2, stage: 'Won\u00a0', date: ''},
    {row: 3, stage: 'Wonn', date: '2026-03-31'},
    {row: 4, stage: 'won', date: ''},
  ];
  const findings = [
    finding(2, '"Won\u00a0" is not one of the stages.'),
    finding(3, '"Wonn" is not one of the stages.'),
    finding(3, '"2026-03-31" is no date.', 'date'),
    ...untidyStages(log, ['Won']),
  ];
  const groups = groupFindings(findings, {...NONE, conversations: log}, ['Won']);
  const base = {table: 'conversations', number: null, name: ''};
  expect(groups.flatMap(({fixes}) => fixes)).toEqual([
    {...base, column: 'stage', row: 2, text: 'Won\u00a0', name: 'Won'},
    {...base, column: 'date', row: 3, text: '2026-03-31', number: 46_112},
    {...base, column: 'stage', row: 4, text: 'won', name: 'Won'},
  ]);
});

it('mends no share, which may be meant out of 1 or of 100, and nothing that is a number already', () => {
  const stages = [{row: 2, probability: '1', targetDays: -5}];
  const wrong = (column: string): Finding => ({...finding(2, 'No good.', column), table: 'stages'});
  const groups = groupFindings([wrong('probability'), wrong('targetDays')], {...NONE, stages}, []);
  expect(groups.map(({fixes}) => fixes)).toEqual([[], []]);
});

it('is about one column of one table, says what to do, and holds days or something else', () => {
  const [group] = groupFindings([finding(2, '"soon" is no date.', 'nextStepOn')], NONE, []);
  expect(group).toEqual({
    table: 'conversations',
    header: 'Next step on',
    weight: 'leftOut',
    title: '… is no date.',
    remedy: 'Mend it.',
    isDate: true,
    count: 1,
    cells: [{row: 2, column: 'nextStepOn', reason: '"soon" is no date.'}],
    fixes: [],
  });
  expect(groupFindings([finding(2, 'No good.', 'value')], NONE, [])[0]?.isDate).toBe(false);
});

it('keeps findings of other tables, columns and reasons apart', () => {
  const findings = [
    finding(2, 'Bad.', 'customer'),
    finding(2, 'Bad.', 'deal'),
    finding(2, 'Worse.', 'deal'),
    {...finding(2, 'Bad.', 'customer'), table: 'customers' as const},
  ];
  expect(groupFindings(findings, NONE, []).map(({count}) => count)).toEqual([1, 1, 1, 1]);
});

it('has no cell to mend for what is said of a table as a whole', () => {
  const whole: Finding = {...finding(2, 'No Won stage.', 'type'), table: 'stages', row: undefined};
  const [group] = groupFindings([whole], {...NONE, stages: [{row: 2, type: 'won '}]}, []);
  expect(group).toMatchObject({count: 1, cells: [{row: undefined}], fixes: []});
});

it('mends types by the names of the types, and no other name', () => {
  const stages = [{row: 2, stage: 'talk ', type: 'won '}];
  const about = (column: string): Finding => ({...finding(2, 'Bad.', column), table: 'stages'});
  const mended = groupFindings([about('type'), about('action')], {...NONE, stages}, ['Talk']);
  expect(mended.map(({fixes}) => fixes.map(({name}) => name))).toEqual([['Won'], []]);
  const customers = [
    {row: 2, customer: 'talk'},
    {row: 3, customer: 'won '},
  ];
  const ofCustomers = [2, 3].map((row): Finding => ({...finding(row, 'Bad.', 'customer'), table: 'customers'}));
  const [group] = groupFindings(ofCustomers, {...NONE, customers}, ['Talk']);
  expect(group?.fixes).toEqual([]);
});

it('mends two thousand cells at once and no more', () => {
  const log = Array.from({length: 2100}, (_, index) => ({row: index + 2, stage: 'won'}));
  const findings = log.map(({row}) => finding(row, '"won" is odd.'));
  const [group] = groupFindings(findings, {...NONE, conversations: log}, ['Won']);
  expect([group?.count, group?.fixes.length, group?.fixes.at(-1)?.row]).toEqual([2100, 2000, 2001]);
});

describe('a stage that is written in another way', () => {
  it('is odd where the log means one of Stages', () => {
    const log = ['Won', 'won ', '', 'Demo', '  WON'].map((stage, index) => ({row: index + 2, stage}));
    expect(untidyStages(log, ['Won'])).toEqual(
      [
        {row: 3, reason: '"won" is another way to write a stage.'},
        {row: 6, reason: '"WON" is another way to write a stage.'},
      ].map(found => ({
        ...found,
        table: 'conversations',
        column: 'stage',
        weight: 'odd',
        remedy: 'It counts all the same; written alike, it is easier to filter and to sort.',
      })),
    );
  });
});
