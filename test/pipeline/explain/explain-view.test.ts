import {describe, expect, it} from 'vitest';
import {explainView, VIEWS, type ViewId} from '../../../src/pipeline/explain/explain-view';
import {readerOf} from './known-facts';

const known = {
  lists: {
    deals: [
      {customer: 'Acme', deal: 'Renewal', stageName: 'Talk', lastContact: 46_112, value: 100},
      {customer: 'ACME', deal: '', stageName: 'Won', lastContact: 46_110, value: 50},
      {customer: 'Birch', deal: 'Renewal', stageName: 'Talk', lastContact: 46_111, value: 70},
    ],
  },
};

/** A view of deals with its titles, the deal Acme · Renewal in each row, and its cells' formulas by their places. */
function explain(id: ViewId, row: number, column: number) {
  const {columns, wide, first} = VIEWS[id];
  const titleAt = (place: number): string => columns[(place - 1) % (id === 'board' ? wide : 1000)]?.header ?? '';
  const shown = (at: {row: number; column: number}): string => {
    if (at.row === 1) return at.column === 1 ? 'As of 2026-03-31' : '';
    if (at.row === first - 1) return at.column > 10 ? '' : titleAt(at.column);
    const title = titleAt(at.column);
    return title === 'Customer' ? 'Acme' : title === 'Deal' && id !== 'board' ? 'Renewal' : `${at.row} ${at.column}`;
  };
  const formula = (at: {row: number; column: number}): string => `=${at.row} ${at.column}`;
  return explainView(id, {row, column}, {shown, formula, read: readerOf(known)});
}

describe('a cell of Deals', () => {
  const {first, columns} = VIEWS.deals;

  it('is explained by its column, and leads to its deal', () => {
    expect(explain('deals', first + 4, 6)).toEqual({
      label: 'Value',
      row: 'Acme',
      value: `${first + 4} 6`,
      definition: 'The last one given.',
      words: '',
      terms: [],
      scope: 'As of 2026-03-31',
      parts: [],
      formula: `=${first} 6`,
      behind: {
        list: 'deals',
        total: 1,
        figure: 'Value',
        rows: [{customer: 'Acme', deal: 'Renewal', stage: 'Talk', day: '2026-03-31', figure: 100}],
      },
      leftOut: '',
    });
    expect(explain('deals', first, 1)).toMatchObject({
      label: '#',
      row: 'Acme',
      value: `${first} 1`,
      formula: `=${first} 1`,
      behind: {total: 1},
    });
  });

  it('that is a title says what the column is, and has no value', () => {
    expect(explain('deals', first - 1, 6)).toMatchObject({
      label: 'Value',
      row: '',
      value: '',
      formula: '',
      behind: null,
    });
  });

  it('is none above the titles, beside them, and where a column has no title', () => {
    expect(explain('deals', first - 2, 6)).toBeUndefined();
    expect(explain('deals', first, columns.length + 1)).toBeUndefined();
    expect(explain('deals', first, 11)).toBeUndefined();
  });
});

it('a cell of To do leads to its deal', () => {
  const {first} = VIEWS.toDo;
  expect(explain('toDo', first + 1, 5)).toMatchObject({
    label: 'Why',
    row: 'Acme',
    value: `${first + 1} 5`,
    behind: {rows: [{customer: 'Acme', deal: 'Renewal'}]},
  });
});

describe('a cell of the Board', () => {
  const {first, wide} = VIEWS.board;

  it('belongs to the stage above it, whose formula fills it from the left', () => {
    // The second stage begins behind the first and a column of air.
    expect(explain('board', first + 3, wide + 2)).toEqual({
      label: 'Value',
      row: `2 ${wide + 1}`,
      value: `${first + 3} ${wide + 2}`,
      definition: 'The last one given.',
      words: '',
      terms: [],
      scope: 'As of 2026-03-31',
      parts: [],
      formula: `=${first} ${wide + 1}`,
      behind: null,
      leftOut: '',
    });
  });

  it('that is a title has no value, and the column of air is none', () => {
    expect(explain('board', first - 1, 2)).toMatchObject({label: 'Value', row: '2 1', value: '', formula: ''});
    expect(explain('board', first, wide)).toBeUndefined();
    expect(explain('board', first - 2, 1)).toBeUndefined();
  });
});
