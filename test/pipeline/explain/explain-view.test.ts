import {describe, expect, it} from 'vitest';
import {columnLetters} from '../../../src/formula/column-letters';
import {explainView, LISTS} from '../../../src/pipeline/explain/explain-view';
import {drawnStages} from '../../../src/pipeline/stages/stage';
import {LIST_ROW as BOARD_LIST, boardPlaces, STAGE_ROW, TOTAL_ROW} from '../../../src/pipeline/views/board';
import type {DealView} from '../../../src/pipeline/views/deal-cells';
import {LIST_ROW} from '../../../src/pipeline/views/view-plan';
import {readerOf} from './known-facts';

const known = {
  lists: {
    deals: [
      deal({customer: 'Acme', deal: 'Renewal', stage: 2, state: 'Open', inStageSince: 46_000, lastContact: 46_112}),
      deal({customer: 'ACME', stage: 3, state: 'Won', wonOn: 46_100, inStageSince: 46_100, lastContact: 46_110}),
      deal({customer: 'Birch', deal: 'Renewal', stage: 4, state: 'Lost', inStageSince: 45_900, lastContact: 46_111}),
    ],
  },
};

function deal(facts: Record<string, string | number>): Record<string, string | number> {
  return {deal: '', stageName: 'Talk', wonOn: '', value: 100, ...facts};
}

const stages = drawnStages(['Open', 'Open', 'Won', 'Lost']);
const places = boardPlaces({stages});

/** A sheet that names Acme · Renewal wherever it names a deal, and says of all other cells where they are. */
function explain(id: DealView, row: number, column: number) {
  const isNamed = (of: (lane: number) => number, at: number): boolean => [1, 2, 3, 4].some(lane => of(lane) === at);
  const title = (at: number): string => (id === 'board' ? '' : (LISTS[id][at - 1]?.header ?? ''));
  const shown = (at: {row: number; column: number}): string => {
    const address = `${columnLetters(at.column)}${at.row}`;
    if (at.row === 1) return at.column === 1 ? 'As of 2026-03-31' : '';
    if (id === 'board') {
      if (isNamed(places.customer, at.column)) return 'Acme';
      return isNamed(places.deal, at.column) ? 'Renewal' : address;
    }
    if (at.row === LIST_ROW - 1) return title(at.column);
    return title(at.column) === 'Customer' ? 'Acme' : title(at.column) === 'Deal' ? 'Renewal' : address;
  };
  const formula = (at: {row: number; column: number}): string => `=${columnLetters(at.column)}${at.row}`;
  const setting = (): number => 46_050;
  return explainView(id, {row, column}, {shown, formula, stages, setting, read: readerOf(known)});
}

const RENEWAL = {
  list: 'deals',
  total: 1,
  figure: 'Value',
  rows: [{customer: 'Acme', deal: 'Renewal', stage: 'Talk', day: '2026-03-31', figure: 100}],
};

describe('a cell of Deals', () => {
  it('is explained by its column, and leads to its deal', () => {
    expect(explain('deals', LIST_ROW + 4, 6)).toEqual({
      label: 'Value',
      row: 'Acme',
      value: 'F7',
      definition: 'The last one given.',
      words: '',
      terms: [],
      scope: 'As of 2026-03-31',
      parts: [],
      formula: '=F3',
      behind: RENEWAL,
      leftOut: '',
    });
    expect(explain('deals', LIST_ROW, 1)).toMatchObject({label: '#', row: 'Acme', value: 'A3', behind: {total: 1}});
  });

  it('that is a title says what the column is, and has no value', () => {
    const title = {label: 'Value', row: '', value: '', formula: '', behind: null};
    expect(explain('deals', LIST_ROW - 1, 6)).toMatchObject(title);
  });

  it('is none above the titles and beside them', () => {
    expect(explain('deals', LIST_ROW - 2, 6)).toBeUndefined();
    expect(explain('deals', LIST_ROW, LISTS.deals.length + 1)).toBeUndefined();
  });
});

it('a cell of To do leads to its deal', () => {
  expect(explain('toDo', LIST_ROW + 1, 1)).toMatchObject({label: 'Why', row: 'Acme', value: 'A4', behind: RENEWAL});
});

describe('a card of the Board', () => {
  it('says what its lines are, and leads to its deal', () => {
    expect(explain('board', BOARD_LIST + 3, 2)).toMatchObject({
      label: 'B2',
      row: 'Acme',
      value: `B${BOARD_LIST + 3}`,
      definition: expect.stringMatching(/^First line: Customer and deal, .* Third line: .*\.$/),
      formula: `=B${BOARD_LIST}`,
      behind: RENEWAL,
    });
  });

  it('is none in the first row and in hidden columns', () => {
    expect(explain('board', 1, 1)).toBeUndefined();
    expect(explain('board', BOARD_LIST, places.shown + 1)).toBeUndefined();
  });
});

it.each([
  ['of a stage', 2, 'Acme'],
  ['of the won ones', 3, 'ACME'],
  ['of the lost ones, which are older than the period', 4, undefined],
])('the head of a column leads to its deals: %s', (_, column, customer) => {
  for (const row of [STAGE_ROW, TOTAL_ROW]) {
    const said = explain('board', row, column);
    const total = `${columnLetters(column)}${TOTAL_ROW}`;
    expect(said).toMatchObject({
      label: `${columnLetters(column)}${STAGE_ROW}`,
      row: '',
      value: total,
      formula: `=${total}`,
    });
    expect(said?.behind?.rows.map(found => found.customer) ?? []).toEqual(customer ? [customer] : []);
  }
});
