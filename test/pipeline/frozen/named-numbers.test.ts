import {describe, expect, it} from 'vitest';
import {namedNumbers, titlesMark} from '../../../src/pipeline/frozen/named-numbers.ts';
import type {NumberPlace} from '../../../src/pipeline/frozen/number-places.ts';

/** What a sheet of these places shows: each text in its cell; a number has a value too. */
function sheetOf(cells: readonly (readonly [place: NumberPlace, shown: string, value?: number])[]) {
  const grid = <Cell>(blank: Cell): Cell[][] => Array.from({length: 12}, () => Array.from({length: 6}, () => blank));
  const [values, texts] = [grid<unknown>(''), grid('')];
  for (const [{at}, shown, value] of cells) {
    (values[at.row - 1] as unknown[])[at.column - 1] = value ?? shown;
    (texts[at.row - 1] as string[])[at.column - 1] = shown;
  }
  return {places: cells.map(([place]) => place), content: {values, texts}};
}

const place = (
  section: string,
  column: string,
  line: string,
  row: number,
  at: number,
  unit: NumberPlace['unit'] = 'count',
): NumberPlace => ({section, column, line, unit, at: {row, column: at}});

const table = [
  [place('reasons', '', '', 3, 1, 'text'), 'Why'],
  [place('reasons', 'name', 'title', 4, 1, 'text'), 'Reason'],
  [place('reasons', 'deals', 'title', 4, 2), 'Deals'],
  [place('reasons', 'rung2', 'title', 4, 3), 'Demo'],
  [place('reasons', 'name', '1', 5, 1, 'text'), 'Price'],
  [place('reasons', 'deals', '1', 5, 2), '7', 7],
  [place('reasons', 'rung2', '1', 5, 3), '2', 2],
  [place('reasons', 'name', '2', 6, 1, 'text'), ''],
  [place('reasons', 'deals', '2', 6, 2), ''],
  [place('reasons', 'name', 'total', 7, 1, 'text'), 'All'],
  [place('reasons', 'deals', 'total', 7, 2), '–'],
] as const;

describe('the numbers of an overview', () => {
  it('go by the names of their lines, and of columns that are told apart by their place alone', () => {
    const {places, content} = sheetOf(table);
    expect(
      namedNumbers(places, content).map(({key, name, title, value, shown}) => [key, name, title, value, shown]),
    ).toEqual([
      ['reasons\ndeals\nprice', 'Price', 'Deals', 7, '7'],
      ['reasons\ndemo\nprice', 'Price', 'Demo', 2, '2'],
      ['reasons\ndeals\ntotal', 'All', 'Deals', null, '–'],
    ]);
  });

  it('stand below the nearest heading, of two side by side the one on their left', () => {
    const {places, content} = sheetOf([
      [place('cards', '', 'now', 1, 1, 'text'), 'Now'],
      [place('left', '', '', 3, 1, 'text'), 'Left'],
      [place('right', '', '', 3, 4, 'text'), 'Right'],
      ...(['left', 'right'] as const).flatMap((section, index) => [
        [place(section, 'label', 'a', 4, 1 + 3 * index), 'A'] as const,
        [place(section, 'value', 'a', 5, 1 + 3 * index), '1', 1] as const,
      ]),
      [place('metrics', 'label', 'b', 1, 5), 'B'],
      [place('metrics', 'value', 'b', 2, 5), '2', 2],
    ]);
    expect(namedNumbers(places, content).map(({name, group}) => [name, group])).toEqual([
      ['B', 'Now'],
      ['A', 'Left'],
      ['A', 'Right'],
    ]);
  });

  it('are in the order in which they are read, each under the nearest heading above it', () => {
    const heading = (name: string, row: number, column: number) =>
      [place(name, '', '', row, column, 'text'), name] as const;
    const card = (line: string, row: number, column: number) =>
      [
        [place('cards', 'value', line, row, column), '1', 1],
        [place('cards', 'label', line, row - 1, column), line],
      ] as const;
    const {places, content} = sheetOf([
      heading('near', 5, 2),
      heading('left of it', 5, 1),
      heading('far', 1, 3),
      heading('beside', 8, 1),
      ...card('right', 8, 5),
      ...card('left', 8, 3),
      ...card('top', 4, 3),
      ...card('above all', 2, 2),
    ]);
    expect(namedNumbers(places, content).map(({name, group}) => [name, group])).toEqual([
      ['above all', ''],
      ['top', 'far'],
      ['left', 'near'],
      ['right', 'near'],
    ]);
  });

  it('are none without a name, none where nothing is shown, and no text', () => {
    const {places, content} = sheetOf([
      [place('grid', 'stage', '1', 1, 1, 'text'), 'Demo'],
      [place('grid', 'deals', '1', 1, 2), '3', 3],
      [place('grid', 'q1Deals', '1', 1, 3), '4', 4],
      [place('grid', 'won', '1', 1, 4), ''],
      [place('grid', 'advice', '1', 1, 5, 'text'), 'Call them'],
      [place('grid', 'stage', '2', 2, 1, 'text'), ''],
      [place('grid', 'deals', '2', 2, 2), '5', 5],
    ]);
    expect(namedNumbers(places, content).map(({key, value}) => [key, value])).toEqual([
      ['grid\ndeals\ndemo', 3],
      ['grid\nq1Deals\ndemo', 4],
    ]);
  });

  it('have among them what is chosen at the top, blank or not, and never as a number', () => {
    const {places, content} = sheetOf([
      [place('inputs', 'label', 'asOf', 1, 1, 'text'), 'As of'],
      [place('inputs', 'value', 'asOf', 2, 1, 'text'), '2026-11-24', 46_350],
      [place('inputs', 'label', 'source', 1, 2, 'text'), 'Source'],
      [place('inputs', 'value', 'source', 2, 2, 'text'), ''],
    ]);
    expect(namedNumbers(places, content).map(({name, value, shown}) => [name, value, shown])).toEqual([
      ['As of', null, '2026-11-24'],
      ['Source', null, ''],
    ]);
  });
});

it('the mark of titles tells when one does not stand where it stood, and nothing else', () => {
  const all = [...table, [place('metrics', 'label', 'won', 9, 1, 'text'), 'Won']] as const;
  const {places, content} = sheetOf(all);
  const mark = titlesMark(places, content.texts);
  const other = sheetOf(all.map(cell => (cell[1] === '7' ? [cell[0], '8', 8] : cell)));
  expect(titlesMark(other.places, other.content.texts)).toBe(mark);
  for (const title of ['Why', 'Reason', 'Demo', 'Won']) {
    const renamed = sheetOf(all.map(cell => (cell[1] === title ? [cell[0], 'Another'] : cell)));
    expect(titlesMark(renamed.places, renamed.content.texts), title).not.toBe(mark);
  }
  expect(titlesMark(places, [[], ...content.texts])).not.toBe(mark);
  expect(
    titlesMark(
      places,
      content.texts.map(row => ['', ...row]),
    ),
  ).not.toBe(mark);
});
