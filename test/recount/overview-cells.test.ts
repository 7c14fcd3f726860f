import {describe, expect, it} from 'vitest';
import type {Cell} from '../../src/recount/cell';
import type {DrawnCell} from '../../src/recount/evidence';
import {OverviewCells} from '../../src/recount/overview-cells';

/** A cell as it was drawn, and what it shows now. */
interface Shown extends Partial<DrawnCell> {
  readonly ids: string;
  readonly kind: string;
  readonly text?: string;
  readonly shows?: Cell;
}

/** An overview of these cells, one below the other from row 2 on, in column AB unless another is said. */
function overviewOf(...cells: readonly Shown[]): OverviewCells {
  const slots = cells.map(({ids, text, ...cell}, index): DrawnCell => {
    const [section = '', line = '', column = ''] = ids.split(' ');
    return {
      section,
      line,
      column,
      unit: 'count',
      at: {row: index + 2, column: 28},
      ...cell,
      ...(text !== undefined && {content: () => text}),
    };
  });
  const overview: Cell[][] = [];
  cells.forEach(({shows = ''}, index) => {
    const {row, column} = (slots[index] as DrawnCell).at;
    const line = overview[row - 1] ?? [];
    line[column - 1] = shows;
    overview[row - 1] = line;
  });
  return new OverviewCells({overview, slots}, value => (value ?? '') as Cell);
}

describe('a label', () => {
  it.each(['title', 'heading', 'inputLabel', 'tileLabel'])(
    'of the kind %s that stands elsewhere tells that it moved',
    kind => {
      const there = {ids: 'metrics heading label', kind, text: 'Now', shows: 'Now'};
      expect(overviewOf(there, {ids: 'a b c', kind: 'number', shows: 1}).moved).toBeUndefined();
      expect(overviewOf(there, {...there, shows: ''}).moved).toEqual({text: 'Now', address: 'AB3'});
      expect(overviewOf({...there, shows: 'Then', at: {row: 1, column: 26}}).moved).toEqual({
        text: 'Now',
        address: 'Z1',
      });
      expect(overviewOf({...there, shows: 'Then', at: {row: 12, column: 53}}).moved).toEqual({
        text: 'Now',
        address: 'BA12',
      });
    },
  );

  it('that the overview is too short for has moved', () => {
    const slot = {
      section: 'a',
      line: 'b',
      column: 'c',
      unit: '',
      at: {row: 9, column: 1},
      kind: 'title',
      content: () => 'Now',
    };
    expect(new OverviewCells({overview: [['Now']], slots: [slot]}, value => (value ?? '') as Cell).moved).toEqual({
      text: 'Now',
      address: 'A9',
    });
  });
});

it('inputs are what stands in the cells for them', () => {
  const overview = overviewOf(
    {ids: 'inputs asOf value', kind: 'input', shows: 45_000},
    {ids: 'inputs salesperson value', kind: 'input'},
    {ids: 'metrics won value', kind: 'tile', shows: 5},
  );
  expect(overview.inputs).toEqual({asOf: 45_000, salesperson: ''});
});

describe('a number', () => {
  const TILE_LABEL = {ids: 'metrics won label', kind: 'tileLabel', text: 'Won', shows: 'Won'};
  const labelled = (...cells: readonly Shown[]) =>
    overviewOf(...cells).numbers.map(({address, label, value}) => [address, label, value]);

  it('of a card or behind one is called by its label', () => {
    expect(
      labelled(
        TILE_LABEL,
        {ids: 'metrics won value', kind: 'tile', shows: 5},
        {ids: 'metrics won value', kind: 'behind', shows: 4},
      ),
    ).toEqual([
      ['AB3', 'Won', 5],
      ['AB4', 'Won', 4],
    ]);
  });

  it('of a table is called by its line and the title of its column', () => {
    expect(
      labelled(
        {ids: 'people title name', kind: 'title', text: 'Salesperson', shows: 'Salesperson'},
        {ids: 'people title won', kind: 'title', text: 'Won', shows: 'Won'},
        {ids: 'people 1 name', kind: 'name', shows: 'Ada'},
        {ids: 'people 1 won', kind: 'number', shows: 5},
        {ids: 'people total name', kind: 'totalName', text: 'Team', shows: 'Team'},
        {ids: 'people total won', kind: 'total', shows: 9},
      ),
    ).toEqual([
      ['AB4', 'Salesperson', 'Ada'],
      ['AB5', 'Ada, Won', 5],
      ['AB7', 'Team, Won', 9],
    ]);
  });

  it('has its line named as it shows it', () => {
    expect(
      labelled(
        {ids: 'months 1 name', kind: 'name', unit: 'month', shows: 42_887},
        {ids: 'months 1 won', kind: 'number', shows: 5},
        {ids: 'other 1 won', kind: 'number', shows: 6},
      ),
    ).toEqual([
      ['AB2', '', 42_887],
      ['AB3', '2017-06, ', 5],
      ['AB4', ', ', 6],
    ]);
  });

  it('keeps its ids and its unit', () => {
    expect(overviewOf({ids: 'metrics winRate value', kind: 'tile', unit: 'share', shows: 0.5}).numbers).toEqual([
      {section: 'metrics', line: 'winRate', column: 'value', unit: 'share', value: 0.5, address: 'AB2', label: ''},
    ]);
  });

  it('is no label, no input, no other cell, and no name that the add-on gave', () => {
    expect(
      labelled(
        TILE_LABEL,
        {ids: 'inputs asOf value', kind: 'input', shows: 5},
        {ids: 'sentences 1 text', kind: 'sentence', shows: 'So it is'},
        {ids: 'forecast overdue label', kind: 'name', shows: 'Overdue'},
      ),
    ).toEqual([]);
  });
});
