/** Rows of each of the four tables, for fast-check. */
import fc from 'fast-check';
import type {Cell, Row} from '../../src/recount/cell';
import {
  blank,
  type CellIn,
  dateAround,
  error,
  mostly,
  nameFrom,
  notADate,
  notes,
  value,
  type World,
} from './arbitrary-cells';

export type RowIn = (world: World) => Row;

function rowOf(columns: Readonly<Record<string, fc.Arbitrary<CellIn>>>): fc.Arbitrary<RowIn> {
  return fc
    .record(columns)
    .map(cells => world => Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell(world)])));
}

function always(cells: fc.Arbitrary<Cell>): fc.Arbitrary<CellIn> {
  return cells.map(cell => () => cell);
}

const nobodyElses = always(fc.constantFrom<Cell>('', 'my own column'));

const sound = {
  Date: dateAround(800, 0),
  Customer: nameFrom('customers'),
  Deal: mostly(nameFrom('deals'), 3, blank, blank),
  Stage: mostly(nameFrom('stages'), 8, blank, blank),
  Value: always(value),
  Salesperson: mostly(nameFrom('salespeople'), 5, blank, blank, error),
  'Expected close': mostly(dateAround(40, 60), 2, notADate, blank),
  'Next step on': mostly(dateAround(20, 20), 2, notADate, blank),
  Reason: mostly(nameFrom('reasons'), 3, blank, blank, error),
  Notes: always(notes),
  'Next step': mostly(nameFrom('reasons'), 2, blank, error),
  'My own': nobodyElses,
};

const onlyA = (column: string, cells: fc.Arbitrary<Cell>) =>
  rowOf({...Object.fromEntries(Object.keys(sound).map(each => [each, always(blank)])), [column]: always(cells)});

export const conversation: fc.Arbitrary<RowIn> = fc.oneof(
  {weight: 24, arbitrary: rowOf(sound)},
  {weight: 2, arbitrary: rowOf({...sound, Date: dateAround(0, 40)})},
  {weight: 1, arbitrary: rowOf({...sound, Date: always(notADate)})},
  {weight: 1, arbitrary: rowOf({...sound, Customer: always(fc.oneof(blank, error))})},
  {weight: 1, arbitrary: rowOf({...sound, Stage: mostly(nameFrom('customers'), 1, error)})},
  {weight: 1, arbitrary: rowOf({...sound, Deal: always(error)})},
  {weight: 1, arbitrary: onlyA('Notes', fc.constant('called'))},
  {weight: 1, arbitrary: onlyA('My own', fc.constant('a mark'))},
  {weight: 1, arbitrary: onlyA('Stage', error)},
  {weight: 1, arbitrary: onlyA('Reason', error)},
);

export const customer: fc.Arbitrary<RowIn> = rowOf({
  Customer: mostly(nameFrom('customers'), 8, blank, error),
  'Account opened': mostly(dateAround(900, 30), 4, notADate, blank),
  Source: mostly(nameFrom('sources'), 4, blank, error),
  Sector: nobodyElses,
});

export const target: fc.Arbitrary<RowIn> = rowOf({
  Salesperson: mostly(nameFrom('salespeople'), 8, blank, error),
  'Quota per month': always(fc.oneof(value, fc.constantFrom<Cell>(0, 250, 1000))),
});

/** What Stages says of a stage besides its name and type. */
export const stageSettings: fc.Arbitrary<Row> = fc.record({
  Probability: fc.constantFrom<Cell>(0, 0.1, 0.25, 0.5, 0.75, 1, '', '50%', {error: '#REF!'}),
  'Target days': fc.constantFrom<Cell>(0, 1, 5, 14, 30, 60, 2.5, '', '', 'soon', {error: '#N/A'}),
  Action: fc.constantFrom<Cell>('', 'Call', '=NOW()'),
  Colour: fc.constantFrom<Cell>('', '#3366cc'),
});
