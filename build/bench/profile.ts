import type {CellPosition} from '@odoo/o-spreadsheet';
import {Book, type EvaluationObserver} from '../../workbench/index.ts';
import {processorTime} from './processor-time.ts';
import type {Workbook} from './workbook.ts';

/** What one formula cost in one edit. */
export interface FormulaCost {
  /** `'Calc log'!A2` */
  readonly cell: string;
  /** How often it was evaluated. Once is enough. */
  readonly evaluations: number;
  /** Milliseconds of the processor in it, without the formulas that it reads. */
  readonly time: number;
  /** Cells that it filled, its own included, in all evaluations. */
  readonly cells: number;
  /** SORT and SORTN in its text. */
  readonly sorts: number;
}

export interface Profile {
  /** Most expensive first. */
  readonly formulas: readonly FormulaCost[];
  /** Milliseconds of the processor that the edit took. */
  readonly total: number;
}

const settings = {id: 'bench', name: 'Bench', locale: 'en_US', separators: 'comma'} as const;

/** Edits before the one that is looked at, in which the compiler learns the code. */
const WARM_UPS = 2;

/** Loads the spreadsheet and looks at one edit, formula by formula. */
export function profileOf({data, now, edit}: Workbook): Profile {
  const book = new Book(data, settings, {now: () => new Date(now), timeZone: 'UTC'});
  const sheetId = book.getters.getSheetIdByName(edit.sheet) ?? '';
  const type = (turn: number): number =>
    processorTime(() => {
      book.write(sheetId, [{row: edit.row, col: edit.column, content: {value: edit.stages[turn % 2] ?? ''}}]);
      book.settle();
    });
  for (let turn = 1; turn <= WARM_UPS; turn++) type(turn);
  const costs = new Costs();
  book.getters.observeEvaluation(costs);
  const total = type(WARM_UPS + 1);
  book.getters.observeEvaluation(undefined);
  const formulas = costs.all().map(({position, ...cost}) => {
    const cell = book.getters.getCell(position);
    const text = cell?.isFormula ? cell.compiledFormula.toFormulaString(book.getters) : '';
    const sorts = text.match(/\bSORTN?\(/gi)?.length ?? 0;
    return {cell: addressOf(book, position), ...cost, sorts};
  });
  return {formulas: formulas.sort((one, other) => other.time - one.time), total};
}

interface Cost {
  readonly position: CellPosition;
  evaluations: number;
  time: number;
  cells: number;
}

class Costs implements EvaluationObserver {
  readonly #costs = new Map<string, Cost>();
  readonly #started: {at: NodeJS.CpuUsage; within: number}[] = [];

  starts(): void {
    this.#started.push({at: process.cpuUsage(), within: 0});
  }

  ends(position: CellPosition, cells: number): void {
    const started = this.#started.pop();
    if (!started) throw new Error('A formula ended that had not started.');
    const {user, system} = process.cpuUsage(started.at);
    const time = (user + system) / 1000;
    const outer = this.#started.at(-1);
    if (outer) outer.within += time;
    const key = `${position.sheetId} ${position.col} ${position.row}`;
    const cost = this.#costs.get(key) ?? {position, evaluations: 0, time: 0, cells: 0};
    cost.evaluations++;
    cost.time += time - started.within;
    cost.cells += cells;
    this.#costs.set(key, cost);
  }

  all(): readonly Cost[] {
    return [...this.#costs.values()];
  }
}

function addressOf(book: Book, {sheetId, col, row}: CellPosition): string {
  const range = book.getters.getRangeFromZone(sheetId, {left: col, right: col, top: row, bottom: row});
  return book.getters.getRangeString(range, '');
}

const SHOWN = 40;

/** The most expensive formulas as a table, one line each. */
export function profileTable({formulas, total}: Profile): string {
  const sum = (read: (cost: FormulaCost) => number): number => formulas.reduce((all, cost) => all + read(cost), 0);
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, column) => (column === 5 ? String(cell) : String(cell).padStart(12))).join('  ');
  const rest = Math.max(0, formulas.length - SHOWN);
  return [
    line(['ms', 'share', 'evaluations', 'cells', 'sorts', 'formula']),
    ...formulas
      .slice(0, SHOWN)
      .map(({cell, time, evaluations, cells, sorts}) =>
        line([time.toFixed(1), `${((100 * time) / total).toFixed(1)} %`, evaluations, cells, sorts, cell]),
      ),
    line([
      sum(({time}) => time).toFixed(1),
      `of ${total.toFixed(1)}`,
      sum(({evaluations}) => evaluations),
      sum(({cells}) => cells),
      sum(({sorts}) => sorts),
      `all ${formulas.length} formulas${rest > 0 ? `, ${rest} of them not shown` : ''}`,
    ]),
  ].join('\n');
}
