import {describe, expect, it} from 'vitest';
import {
  changeOf,
  type Draft,
  draftFrom,
  goneOf,
  stagesOf,
  withChange,
  without,
  withTemplate,
} from '../../sidebar/stages/draft.ts';
import {effectsOf} from '../../sidebar/stages/effects.ts';
import {problemsOf} from '../../sidebar/stages/problems.ts';
import type {Choices} from '../../src/pipeline/choices/choices.ts';
import {TEMPLATES} from '../../src/pipeline/stages/templates.ts';
import {BLANK} from '../pipeline/stages/present-stages.ts';

const choices: Choices = {
  log: {sheetId: 0, columns: [], isPlain: true},
  made: {sheets: [], types: []},
  plans: false,
  asOf: '2025-10-05',
  stages: [
    {...BLANK, stage: 'Talk', type: 'Open', probability: 1 / 3, targetDays: '', action: '', colour: '', rows: 2},
    {...BLANK, stage: 'Offer', type: 'Open', probability: 'often', targetDays: 7, action: '', colour: '', rows: 0},
    {...BLANK, stage: 'Won', type: 'Won', probability: 1, targetDays: '', action: '', colour: '', rows: 0},
    {...BLANK, stage: 'Lost', type: 'Lost', probability: '', targetDays: '', action: '', colour: '', rows: 1},
  ],
  customers: [],
  deals: [],
  salespeople: [],
  reasons: [],
};

const names = (draft: Draft) => stagesOf(draft).map(({stage}) => stage);
const probabilities = (draft: Draft) => changeOf(draft).stages.map(({probability}) => probability);

describe('a draft of the stages', () => {
  const draft = draftFrom(choices);

  it('changes nothing at first: a share keeps the digits that are not shown', () => {
    expect(stagesOf(draft).map(({probability}) => probability)).toEqual(['33.33', 'often', '100', '']);
    expect(probabilities(draft)).toEqual([1 / 3, 'often', 1, null]);
    expect(effectsOf(draft)).toEqual([]);
  });

  it.each([
    ['40', 0.4],
    ['12,5 %', 0.125],
    ['', null],
    ['often', 'often'],
    ['%', '%'],
  ])('reads a probability that was typed: %j', (typed, share) => {
    expect(probabilities(withChange(draft, 0, {probability: typed}))[0]).toBe(share);
  });

  it('says what is wrong at the stage that it is about', () => {
    expect(problemsOf(draft).map(({id, field}) => [id, field])).toEqual([[1, 'probability']]);
    const nameless = withChange(without(draft, 1), 2, {stage: ' '});
    expect(problemsOf(nameless).map(({id, message}) => [id, message.slice(0, 22)])).toEqual([
      [2, 'Give the stage a name.'],
      [undefined, 'A pipeline has exactly'],
    ]);
  });

  it('forgets where rows were to go when that stage goes as well', () => {
    const moved = withChange(without(draft, 0), 0, {to: 1});
    expect(changeOf(moved).moves).toEqual([{from: 'Talk', to: 'Offer'}]);
    expect(effectsOf(moved)).toEqual(['“Talk” goes; “Offer” takes its 2 rows of the log.']);
    const both = without(moved, 1);
    expect(changeOf(both).moves).toEqual([]);
    expect(effectsOf(both)).toEqual([
      '“Talk” goes, and no stage is chosen yet for its 2 rows of the log.',
      '“Offer” goes; no row of the log names it.',
    ]);
  });

  it('keeps how a stage is followed up, with the lines of its mail', () => {
    const next = withChange(draft, 0, {followUpAfter: '3', mailSubject: ' Our  offer ', mailText: 'Hello\n\nAda '});
    expect(changeOf(next).stages[0]).toMatchObject({
      followUpAfter: 3,
      mailSubject: 'Our offer',
      mailText: 'Hello\n\nAda',
    });
    expect(effectsOf(next)).toEqual(['“Talk”: another follow-up, mail subject, mail text.']);
    const unread = withChange(draft, 0, {followUpAfter: 'soon'});
    expect(problemsOf(unread).map(({id, field}) => [id, field])).toEqual([
      [0, 'followUpAfter'],
      [1, 'probability'],
    ]);
  });

  it('keeps the place of a stage that is to go, and what it was', () => {
    const gone = without(withChange(draft, 1, {stage: 'Bid'}), 1);
    expect([names(gone), goneOf(gone).map(({stage}) => stage)]).toEqual([['Talk', 'Won', 'Lost'], ['Offer']]);
    expect(names(withChange(gone, 1, {isGone: false}))).toEqual(['Talk', 'Offer', 'Won', 'Lost']);
  });

  it('keeps the stages that a template has too', () => {
    const [template] = TEMPLATES;
    if (!template) throw new Error('There is no template.');
    const next = withTemplate(draft, template);
    expect(names(next)).toEqual(template.stages.map(({stage}) => stage));
    expect(goneOf(next).map(({stage}) => stage)).toEqual(['Talk', 'Offer']);
    expect(changeOf(next).stages.flatMap(({was}) => was ?? [])).toEqual(['Won', 'Lost']);
  });
});
