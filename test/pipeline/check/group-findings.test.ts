import {expect, it} from 'vitest';
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
