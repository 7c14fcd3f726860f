/** Holds what is said of each number against the number: the rows behind a count are as many, those of a sum add up to it. */
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Model} from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {columnLetters} from '../../src/formula/column-letters';
import {explainOverview, type Seen} from '../../src/pipeline/explain/explain-overview';
import type {Explanation} from '../../src/pipeline/explain/explanation';
import type {Block} from '../../src/pipeline/explain/rows-behind';
import type {ListId} from '../../src/pipeline/facts/columns';
import {placeOf} from '../../src/pipeline/facts/fact-sheets';
import {type Overview, placeOverview} from '../../src/pipeline/overview/place';
import {drawnStages} from '../../src/pipeline/stages/stage';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan';
import type {Row} from '../../src/recount/cell';
import type {StageType} from '../../src/recount/read-rows';
import {arbitraryCase} from '../random/arbitrary-case';
import {evaluated} from './evaluate';
import {prepare} from './prepared';

const CAPACITY = {people: 4, sources: 4, reasons: 4};
const TYPES: readonly StageType[] = ['Lost', 'Open', 'Won', 'Open', 'Disqualified', 'Open', 'Lost'];
const STAGES = drawnStages(TYPES);
const OVERVIEW: Overview = placeOverview({stages: STAGES, capacity: CAPACITY});

/** Inputs, names, and what is read off another table than the log. */
const NOT_COUNTED = [
  'As of',
  'First contact from',
  'First contact to',
  'Month',
  'Expected close',
  'Quota',
  'Rows left out',
];

/** The sheets as the add-on reads them, and the values of the overview. */
function seenOn(model: Model): Seen & {value: (row: number, column: number) => unknown} {
  const idOf = (name: string) => model.getters.getSheetIdByName(name) as string;
  const at = (sheetId: string, row: number, column: number) =>
    model.getters.getEvaluatedCell({sheetId, col: column - 1, row: row - 1});
  const overview = idOf('Overview');
  const list = (name: string, columns: readonly string[]): Block => {
    const own = columns.filter(column => column !== 'passes' || name !== 'log');
    const {sheet, firstRow} = placeOf(name as ListId, own[0] as never);
    const sheetId = idOf(GENERATED_SHEETS[sheet]);
    const read = (column: string, row: number) =>
      at(sheetId, row + firstRow - 1, placeOf(name as ListId, column as never).column).value;
    return {
      rows: model.getters.getNumberRows(sheetId) - firstRow + 1,
      cell: (column, row) => {
        if (!columns.includes(column)) throw new Error(`Column ${column} of ${name} was not asked for.`);
        return own.includes(column) ? read(column, row) : passes(row);
      },
    };
  };
  /** Whether the last deal that begins at a row of the log, or above it, passes the filters. */
  const passes = (row: number): unknown => {
    const pairs = list('pairs', ['first', 'passes']);
    let last: unknown;
    for (let pair = 1; pair <= pairs.rows; pair++) {
      const first = pairs.cell('first', pair);
      if (typeof first === 'number' && first <= row + 1) last = pairs.cell('passes', pair);
    }
    return last;
  };
  return {
    overview: OVERVIEW,
    layout: {stages: STAGES},
    shown: ({row, column}) => {
      const {value, format} = at(overview, row, column);
      return format === 'yyyy-mm' ? at(overview, row, column).formattedValue : String(value ?? '');
    },
    formula: ({row, column}) => {
      const cell = model.getters.getCell({sheetId: overview, col: column - 1, row: row - 1});
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : '';
    },
    value: (row, column) => at(overview, row, column).value,
    setting: id => {
      const {sheet, firstRow, column} = placeOf('settings', id);
      return at(idOf(GENERATED_SHEETS[sheet]), firstRow, column).value as number;
    },
    read: {
      list,
      conversation: row => {
        const cell = (column: number) => at(idOf('Conversations'), row, column).value;
        return {customer: String(cell(2)), deal: String(cell(3)), value: cell(5)};
      },
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

/** What no reader sees: the places of the stages, and under the chart what it draws. */
const hidden = new Set(
  OVERVIEW.slots.flatMap(({kind, at}) => (kind === 'badge' || kind === 'data' ? [`${at.row} ${at.column}`] : [])),
);

it('what is said of every number fits the number, on random tables, days and filters', {timeout: 600_000}, async () => {
  const prepared = prepare(TYPES);
  const ways = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitraryCase({stageTrouble: false, largest: 90}), async ({tables, asOf, filters}) => {
      // The heap keeps the tables until the event loop turns.
      await nextTurn();
      const stages = TYPES.map((Type, index) => ({...(tables.stages[index] ?? {Stage: `Further ${index}`}), Type}));
      const seen = seenOn(evaluated(prepared, {...tables, stages: stages as Row[]}, asOf, filters));
      const wrong: string[] = [];
      const columns = Math.max(...OVERVIEW.slots.map(({at}) => at.column));
      for (let row = 1; row <= OVERVIEW.rows; row++) {
        for (let column = 1; column <= columns; column++) {
          const number = seen.value(row, column);
          if (typeof number !== 'number' || hidden.has(`${row} ${column}`)) continue;
          const said = explainOverview({row, column}, seen);
          const fault = said ? misfit(said, number) : 'is not explained';
          ways.add(said?.words.split(' ', 3).join(' ') ?? '');
          if (fault) wrong.push(`${columnLetters(column)}${row} ${said?.label} ${said?.row}: ${fault}. ${said?.words}`);
        }
      }
      expect(wrong).toEqual([]);
    }),
    {numRuns: 25, seed: 20_261_122},
  );
  expect([...ways]).toEqual(
    expect.arrayContaining([
      'Counts the deals',
      'Counts the conversations',
      'Counts the stays',
      'Counts the customers',
      'Counts the customers,',
      'Adds up Value',
      'Adds up the',
      'Takes the mean',
      'Takes the median',
    ]),
  );
});
