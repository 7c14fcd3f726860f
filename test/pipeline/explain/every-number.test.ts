/** Holds what is said of each number against the number: the rows behind a count are as many, those of a sum add up to it. */
import type {Model} from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnLetters} from '../../../src/formula/column-letters';
import {explainOverview, type Seen} from '../../../src/pipeline/explain/explain-overview';
import type {Explanation} from '../../../src/pipeline/explain/explanation';
import {writtenOverview} from '../../../src/pipeline/explain/written';
import {COLUMNS, lastRow} from '../../../src/pipeline/plan/overview-layout';
import {GENERATED_SHEETS} from '../../../src/pipeline/plan/workbook-plan';
import {evaluated} from '../../property/evaluate';
import {prepare} from '../../property/prepared';
import {arbitraryCase} from '../../random/arbitrary-case';
import type {Row} from '../../recount/cell';
import type {StageType} from '../../recount/read-rows';

const ROOM = {people: 4, sources: 4, reasons: 4};
const TYPES: readonly StageType[] = ['Lost', 'Open', 'Won', 'Open', 'Disqualified', 'Open', 'Lost'];

/** Inputs, names, and what is read off another table than the log. */
const NOT_COUNTED = ['As of', 'First contact from', 'First contact to', 'Month', 'Quota', 'Rows left out'];

function seenOn(model: Model, asOf: number): Seen & {value: (row: number, column: number) => unknown} {
  const idOf = (name: string) => model.getters.getSheetIdByName(name) as string;
  const at = (sheetId: string, row: number, column: number) =>
    model.getters.getEvaluatedCell({sheetId, col: column - 1, row: row - 1});
  const overview = idOf('Overview');
  return {
    written: writtenOverview(TYPES, ROOM),
    shown: ({row, column}) => String(at(overview, row, column).value ?? ''),
    formula: ({row, column}) => {
      const cell = model.getters.getCell({sheetId: overview, col: column - 1, row: row - 1});
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : '';
    },
    value: (row, column) => at(overview, row, column).value,
    asOf: () => asOf,
    read: sheet => {
      const sheetId = idOf(GENERATED_SHEETS[sheet]);
      const rows = model.getters.getNumberRows(sheetId) - 1;
      return {rows, cell: (column, row) => at(sheetId, row + 1, column).value};
    },
  };
}

/** Why the explanation does not fit the number; undefined for a good one. */
function misfit({label, words, behind, parts}: Omit<Explanation, 'cell'>, number: number): string | undefined {
  if (NOT_COUNTED.includes(label)) return undefined;
  if (parts.length > 0) return undefined;
  if (words === '') return 'nothing says what it is made of';
  const {total = 0, rows = []} = behind ?? {};
  const figures = rows.map(({figure}) => figure ?? 0);
  const sum = figures.reduce((all, figure) => all + figure, 0);
  if (rows.length < total) return undefined;
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = ((sorted[Math.floor((total - 1) / 2)] ?? 0) + (sorted[Math.ceil((total - 1) / 2)] ?? 0)) / 2;
  const isMoney = label === 'Value' || label === 'Weighted';
  const expected = words.startsWith('Counts')
    ? total
    : words.startsWith('Takes the mean')
      ? sum / total
      : words.startsWith('Takes the median')
        ? middle
        : words.includes('the cells above') && !isMoney
          ? total
          : sum;
  return Math.abs(expected - number) < 1e-6 * Math.max(1, Math.abs(number))
    ? undefined
    : `${number} is explained by ${expected}`;
}

describe('what is said of every number of the overview', () => {
  it('fits the number, on random tables, days and filters', {timeout: 600_000}, () => {
    const prepared = prepare(TYPES);
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryCase({stageTrouble: false, largest: 90}), ({tables, asOf, filters}) => {
        const stages = TYPES.map((Type, index) => ({
          ...(tables.stages[index] ?? {Stage: `Further ${index}`}),
          Type,
        })) as Row[];
        const seen = seenOn(evaluated(prepared, {...tables, stages}, asOf, filters), asOf);
        const wrong: string[] = [];
        for (let row = 1; row <= lastRow(seen.written.layout); row++) {
          for (let column = 1; column <= COLUMNS + 4; column++) {
            const number = seen.value(row, column);
            if (typeof number !== 'number') continue;
            const said = explainOverview({row, column}, seen);
            if (!said || said.value === '') continue;
            const fault = misfit(said, number);
            kinds.add(`${said.label}: ${said.words.split(' ').slice(0, 3).join(' ')}`);
            if (fault) wrong.push(`${columnLetters(column)}${row} ${said.label} ${said.row}: ${fault}. ${said.words}`);
          }
        }
        expect(wrong).toEqual([]);
      }),
      {numRuns: 25, seed: 20_261_122, endOnFailure: true},
    );
    console.log([...kinds].sort().join('\n'));
  });
});
