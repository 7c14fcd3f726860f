import {describe, expect, it} from 'vitest';
import {factsOf} from '../../sidebar/deal/facts.ts';
import {asksFor, movesOf} from '../../sidebar/deal/moves.ts';
import type {Choices, DealChoice, StageChoice} from '../../src/pipeline/choices/choices.ts';
import {BLANK} from '../pipeline/stages/present-stages.ts';

const TODAY = '2025-10-05';

function stage(name: string, type: string, targetDays: number | '' = ''): StageChoice {
  return {...BLANK, stage: name, type, probability: '', targetDays, action: '', colour: '', rows: 0};
}

const STAGES = [stage('Talk', 'Open', 7), stage('Offer', 'open'), stage('Won', 'Won'), stage('Lost', 'Lost')];
const choices: Choices = {
  log: {sheetId: 0, columns: [], isPlain: true},
  made: {sheets: [], types: []},
  asOf: TODAY,
  plans: false,
  stages: [...STAGES, stage('Cancelled', 'Lost'), stage('No fit', 'Disqualified')],
  customers: [],
  deals: [],
  salespeople: [],
  reasons: [],
};
const deal: DealChoice = {
  customer: 'Acme',
  deal: '',
  stage: 'Talk',
  value: null,
  salesperson: '',
  expectedClose: '',
  nextStep: '',
  nextStepOn: '',
  inStageSince: '2025-10-01',
  lastContact: TODAY,
};

/** What is said under a label, without marks that keep words apart; nothing where the line is left out. */
function said(label: string, more: Partial<DealChoice>, plans = false): string | undefined {
  const fact = factsOf({...deal, ...more}, undefined, {...choices, plans}, {today: TODAY, locale: 'en-US'}).find(
    each => each.label === label,
  );
  return fact && [fact.text.replace(/[\u2068\u2069]/g, ''), fact.look].filter(Boolean).join(' / ');
}

describe('what is known of a deal', () => {
  it.each<[string, Partial<DealChoice>, string]>([
    ['Value', {}, ''],
    ['Value', {value: 0}, '0'],
    ['Owner', {salesperson: 'Ada'}, 'Ada'],
    ['Expected close', {expectedClose: TODAY}, TODAY],
    ['Expected close', {expectedClose: '2025-10-04'}, '2025-10-04, 1 day ago / late'],
    ['Expected close', {expectedClose: '2025-10-04', stage: 'Won'}, '2025-10-04'],
    ['Next step', {}, ''],
    ['Next step', {nextStep: 'Call'}, 'Call'],
    ['Next step', {nextStep: 'Call', nextStepOn: TODAY}, 'today · Call'],
    ['Next step', {nextStep: 'Call', nextStepOn: '2025-10-03'}, '2025-10-03, 2 days late · Call / late'],
    ['Next step', {nextStepOn: '2025-10-09'}, '2025-10-09'],
    ['In stage', {}, '4 days, 7 planned'],
    ['In stage', {inStageSince: '2025-09-27'}, '8 days, 7 planned / late'],
    ['In stage', {inStageSince: '2025-09-27', stage: 'Offer'}, '8 days'],
    ['Last contact', {}, 'Today'],
    ['Last contact', {lastContact: '2025-10-04'}, '1 day ago'],
  ])('%s of %j: %s', (label, more, expected) => {
    expect(said(label, more)).toBe(expected);
  });

  it('says that nothing is planned where somebody ever plans, and only of an open deal', () => {
    expect(said('Next step', {}, true)).toBe('None planned / lacking');
    expect(said('Next step', {stage: 'Lost'}, true)).toBe('');
  });
});

describe('where a deal can go', () => {
  const from = (name: string): [string | undefined, string[]] => {
    const {next, ends} = movesOf({...deal, stage: name}, choices);
    return [next?.stage, ends.map(end => end.stage)];
  };

  it('is the next Open stage, or an end', () => {
    expect(from('Talk')).toEqual(['Offer', ['Won', 'Lost', 'No fit']]);
  });

  it('is Won after the last Open one', () => {
    expect(from('Offer')).toEqual(['Won', ['Lost', 'No fit']]);
  });

  it.each(['Won', 'Lost', 'No fit', 'of which nobody knows'])('is only chosen from all of them once it is %s', name => {
    expect(from(name)).toEqual([undefined, []]);
  });

  it('asks for a value that is lacking, and for a reason', () => {
    const [talk, , won, lost] = STAGES as [StageChoice, StageChoice, StageChoice, StageChoice];
    expect([talk, won, lost].map(to => asksFor(to, deal))).toEqual([undefined, 'value', 'reason']);
    expect(asksFor(won, {...deal, value: 0})).toBeUndefined();
  });
});
