import type {Node} from '../../formula/node';
import type {Position} from '../plan/layout';
import * as at from '../plan/overview-layout';
import type {Viewpoint} from './evaluate';
import type {Explanation, Part} from './explanation';
import {inWords, nameOfColumn, type Titles} from './in-words';
import {type Place, placeAt} from './place-at';
import {type ReadSheet, rowsBehind} from './rows-behind';
import {type Named, type Source, sourcesOf} from './sources';
import {type ListColumn, listColumn, type Written} from './written';

/** The overview as it is now. */
export interface Seen {
  readonly written: Written;
  /** The text of a cell. */
  readonly shown: (position: Position) => string;
  readonly formula: (position: Position) => string;
  readonly asOf: () => number;
  readonly read: ReadSheet;
}

/** Says of a cell of the overview what it is. Undefined where nothing of ours stands. */
export function explainOverview(position: Position, seen: Seen): Omit<Explanation, 'cell'> | undefined {
  const {written, shown, asOf, read} = seen;
  const place = placeAt(written, position);
  if (!place) return undefined;
  const {cell, row, head, anchor, line, across} = place;
  const isTitle = head !== undefined && head.row === cell.row;
  const value = isTitle ? '' : shown(cell);
  // A table that grows shows a list's columns, which are numbers made elsewhere.
  const column = line ? columnShown(place.formula) : undefined;
  const made = column?.formula ? column.formula(written.cells) : place.formula;
  const node = value === '' ? undefined : made;
  const from: Viewpoint = {written, line, across, asOf};
  const named: Named = {cells: [], columns: []};
  const sources = sourcesOf(node, from, named);
  const isTotal = node?.kind === 'call' && node.name === 'SUM';
  const parts = isTotal ? [] : partsOf(named, place, seen);
  const notes = [row, head, cell].map(each => (each && written.at(each).note) || '').filter(note => note);
  const titles = {row: row ? shown(row) : '', column: head ? shown(head) : notes.splice(0).join(' ')};
  if (titles.column === '') return undefined;
  const said = parts.length > 0 ? {words: '', terms: []} : wordsOf(sources, titles, isTotal && named.cells.length > 0);
  return {
    ...said,
    label: titles.column,
    row: titles.row,
    value,
    definition: [...new Set(notes)].join(' '),
    scope: scopeOf(shown),
    parts,
    formula: place.formula ? seen.formula(anchor) : '',
    // What a sentence says is in its parts.
    behind:
      rowsBehind(head ? sources : [], read, number => shown(at.gridCell(written.layout, 'stage', number))) || null,
    leftOut: shown(at.cardValue('rowsLeftOut')),
  };
}

function wordsOf(
  [source, another]: readonly Source[],
  titles: Titles,
  isTotal: boolean,
): Pick<Explanation, 'words' | 'terms'> {
  if (isTotal || !source || another) return {words: isTotal ? 'Adds up the cells above.' : '', terms: []};
  const {how, of, where} = source;
  const columns = [...where.map(({column}) => column), ...(of && how !== 'once' ? [of] : [])];
  const terms = new Map(
    columns.filter(({id}) => !/^inScope|Number$/.test(id)).map(column => [nameOfColumn(column), column.what] as const),
  );
  return {words: inWords(source, titles), terms: [...terms]};
}

/** The numbers that a number is made from, as far as they have cells; those of a whole column as its title. */
function partsOf({cells, columns}: Named, {cell, head}: Place, {written, shown}: Seen): Part[] {
  const parts = new Map<string, Part>();
  const add = (place: Place | undefined, isColumn: boolean): void => {
    if (!place?.head || shown(place.head) === '') return;
    const {row, column} = isColumn ? place.head : place.cell;
    if (row === cell.row && column === cell.column) return;
    const isBeside = isColumn || !place.row || place.row.row === cell.row;
    const label = (isBeside || !place.row ? '' : `${shown(place.row)}: `) + shown(place.head);
    parts.set(`${row} ${column}`, {label, value: isColumn ? '' : shown(place.cell), row, column});
  };
  for (const [first, second] of cells) add(first && placeAt(written, first), second !== undefined);
  // Columns of a table that grows: their cells in the same row.
  for (let column = 1; head && columns.length > 0 && column <= at.COLUMNS; column++) {
    const place = placeAt(written, {row: cell.row, column});
    const shows = place && columnShown(place.formula);
    if (columns.some(({list, id}) => shows && shows.list === list && shows.id === id)) add(place, false);
  }
  return [...parts.values()];
}

/** The column of a list that a cell shows as it is, or its total. */
function columnShown(node: Node | undefined): ListColumn | undefined {
  return node && node.kind === 'call' && node.name !== 'IF' ? columnShown(node.args[0]) : listColumn(node);
}

/** The day, the filters in force, and the period. */
function scopeOf(shown: Seen['shown']): string {
  const given = at.INPUTS.filter(id => shown(at.inputCell(id)) !== '');
  return given.map(id => `${shown(at.inputLabel(id))} ${shown(at.inputCell(id))}`).join(' · ');
}
