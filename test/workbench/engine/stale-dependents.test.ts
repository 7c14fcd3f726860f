import fc from 'fast-check';
import {expect, test} from 'vitest';
import {googleError} from '../../../workbench/engine/cell-error';
import {createModel} from '../../../workbench/engine/model';

const rows = 9;
const layers = 7;

/** Where a layer stands: on two sheets, in columns of any order, so that the engine meets dependents first as often as not. */
type Places = readonly {sheet: string; column: number}[];

interface CellSketch {
  layer: number;
  row: number;
  content: string;
}

const placesOf: fc.Arbitrary<Places> = fc
  .shuffledSubarray(
    ['One', 'Two'].flatMap(sheet => [0, 1, 2, 3].map(column => ({sheet, column}))),
    {minLength: layers, maxLength: layers},
  )
  .map(places => places);

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A reference to rows of a lower layer: a cell, some rows, an open range or the whole column. */
function referenceTo(places: Places, below: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(below - 1), fc.integer({min: 1, max: rows}), fc.nat(3), fc.nat(3))
    .map(([layer, row, height, kind]) => {
      const {sheet, column} = places[layer] as Places[number];
      const name = letter(column);
      const from = `${sheet}!${name}`;
      if (kind === 0) return `${from}${row}`;
      if (kind === 1) return `${from}${row}:${name}${Math.min(rows, row + height)}`;
      return kind === 2 ? `${from}${row}:${name}` : `${from}:${name}`;
    });
}

function contentIn(places: Places, layer: number): fc.Arbitrary<string> {
  const number = fc.integer({min: 1, max: 5}).map(String);
  const spill = number.map(size => `=SEQUENCE(${size})`);
  if (layer === 0) return fc.oneof(number, spill);
  const reference = referenceTo(places, layer);
  const formula = fc
    .tuple(reference, reference, fc.nat(6))
    .map(
      ([one, other, kind]) =>
        [
          `=SUM(${one})+COUNT(${other})`,
          `=ARRAY_CONSTRAIN(ARRAYFORMULA(IF(${one}="",,${one}+1)),5,1)`,
          `=IFNA(ARRAY_CONSTRAIN(FILTER(${one},ISNUMBER(${one})),5,1))`,
          `=ARRAY_CONSTRAIN(SORT(${one},1,FALSE),5,1)`,
          `=SEQUENCE(1+MIN(4,COUNT(${one})))`,
          `=ARRAY_CONSTRAIN(IFERROR(${one}+SUM(${other}),"–"),5,1)`,
          `=MAX(${one})`,
        ][kind] as string,
    );
  return fc.oneof({weight: 1, arbitrary: number}, {weight: 1, arbitrary: spill}, {weight: 6, arbitrary: formula});
}

/** One formula a layer at most, with numbers above and below it, so that spills may be blocked but never meet. */
const workbook = placesOf.chain(places =>
  fc.record({
    places: fc.constant(places),
    cells: fc
      .tuple(
        ...Array.from({length: layers}, (_, layer) =>
          fc.tuple(fc.nat(3), contentIn(places, layer), fc.option(fc.nat(rows - 1))),
        ),
      )
      .map(sketches =>
        sketches.flatMap(([row, content, blocked], layer): CellSketch[] => [
          ...(blocked === null || blocked === row ? [] : [{layer, row: blocked, content: '7'}]),
          {layer, row, content},
        ]),
      ),
    edits: fc.array(
      fc
        .nat(layers - 1)
        .chain(layer =>
          fc.tuple(fc.constant(layer), fc.option(contentIn(places, layer)), fc.nat(rows - 1), fc.boolean()),
        ),
      {maxLength: 8},
    ),
  }),
);

function sheets(cells: Record<string, Record<string, string>>) {
  return createModel({
    sheets: ['One', 'Two'].map(id => ({id, name: id, rowNumber: rows, colNumber: 4, cells: cells[id] ?? {}})),
  });
}

function valuesOf(model: ReturnType<typeof sheets>) {
  return ['One', 'Two'].map(sheetId =>
    [0, 1, 2, 3].map(col =>
      Array.from({length: rows}, (_, row) => googleError(model.getters.getEvaluatedCell({sheetId, col, row}).value)),
    ),
  );
}

/** The cells typed from the lowest layer up: each formula is written when all that it refers to is settled. */
function settled(places: Places, cells: readonly CellSketch[]) {
  const model = sheets({});
  for (const {layer, row, content} of cells.toSorted(
    (a, b) => a.layer - b.layer || a.content.localeCompare(b.content),
  )) {
    const {sheet, column} = places[layer] as Places[number];
    model.dispatch('UPDATE_CELL', {sheetId: sheet, col: column, row, content});
  }
  return valuesOf(model);
}

test('chains of spills have the same values however they are evaluated: all at once, or edit by edit', () => {
  fc.assert(
    fc.property(workbook, ({places, cells, edits}) => {
      const contents: Record<string, Record<string, string>> = {One: {}, Two: {}};
      for (const {layer, row, content} of cells) {
        const {sheet, column} = places[layer] as Places[number];
        (contents[sheet] as Record<string, string>)[`${letter(column)}${row + 1}`] = content;
      }
      const model = sheets(contents);
      expect(valuesOf(model)).toEqual(settled(places, cells));

      let now = cells;
      for (const [layer, content, otherRow, formula] of edits) {
        const {sheet, column} = places[layer] as Places[number];
        const present = now.find(cell => cell.layer === layer && cell.content !== '7');
        const row = formula || !present ? (present?.row ?? otherRow) : otherRow;
        const written = formula || !present || row === present.row ? content : content && '7';
        model.dispatch('UPDATE_CELL', {sheetId: sheet, col: column, row, content: written ?? ''});
        now = now.filter(cell => cell.layer !== layer || cell.row !== row);
        if (written) now = [...now, {layer, row, content: written}];
        expect(valuesOf(model)).toEqual(settled(places, now));
      }
    }),
    {numRuns: 150},
  );
});
