/** Holds each number of the overview against the recount. */
import {type Cell, nameKey} from './cell';
import {type Counted, type CountedLine, countedNumbers} from './counted-numbers';
import type {Recount} from './recount';

/** A cell of the overview that holds a number, or a name that comes from the data. */
export interface ShownNumber {
  readonly section: string;
  /** Of a table `1`, `2` … or `total`, else an id of its own. */
  readonly line: string;
  readonly column: string;
  /** Dates as serial numbers. */
  readonly value: Cell;
}

/** A cell that says something else than the recount. */
export interface Difference<Its extends ShownNumber> {
  readonly shown: Its;
  readonly counted: Counted;
}

export interface Comparison<Its extends ShownNumber> {
  /** How many were compared. */
  readonly numbers: number;
  readonly differences: readonly Difference<Its>[];
}

/** Numbers agree that differ by rounding only: by no more than one part in a thousand million. */
const ROUNDING = 1e-9;
/** What the overview shows where there is nothing to divide. */
const DASH = '–';

/**
 * Compares every cell with what was counted for it. A blank cell where nothing was counted is no number; a dash is one. Lines
 * of tables that grow with the data are found by their names: in which order they stand is not compared, nor are those that
 * the table has no room for.
 *
 * @throws Error for a number that the recount does not know: a bug.
 */
export function compare<Its extends ShownNumber>(cells: readonly Its[], recount: Recount): Comparison<Its> {
  const {placed, named} = countedNumbers(recount);
  const lineOf = namedLines(cells, named);
  const differences: Difference<Its>[] = [];
  let numbers = 0;
  for (const shown of cells) {
    const {section, line, column, value} = shown;
    const known = placed[section]?.[line] ?? lineOf(section, line);
    const counted = known === null ? null : known?.[column];
    if (counted === undefined) throw new Error(`The recount has no ${section}, ${line}, ${column}.`);
    if (counted === null && value === '') continue;
    numbers++;
    if (!agree(value, counted)) differences.push({shown, counted});
  }
  return {numbers, differences};
}

/** For the tables that grow with the data: what was counted under the name that a line shows; null: it is to be blank. */
function namedLines(
  cells: readonly ShownNumber[],
  named: Readonly<Record<string, readonly CountedLine[]>>,
): (section: string, line: string) => CountedLine | null | undefined {
  const lines = new Map<string, CountedLine | null>();
  for (const [section, counted] of Object.entries(named)) {
    const missing = new Map(counted.map(line => [line.name, line]));
    const names = cells.filter(cell => cell.section === section && cell.column === 'name' && cell.line !== 'total');
    const open: ShownNumber[] = [];
    for (const cell of names) {
      const key = nameKey(cell.value);
      const found = missing.get(key);
      if (found) lines.set(`${section} ${cell.line}`, found);
      else open.push(cell);
      missing.delete(key);
    }
    // Who has no line of their own belongs into the ones that are blank or show a name that nobody has.
    const left = [...missing.values()];
    for (const cell of open) lines.set(`${section} ${cell.line}`, left.shift() ?? null);
  }
  return (section, line) => lines.get(`${section} ${line}`);
}

function agree(value: Cell, counted: Counted): boolean {
  if (counted === null) return value === DASH;
  if (typeof counted === 'string') return nameKey(value) === nameKey(counted);
  return typeof value === 'number' && Math.abs(value - counted) <= ROUNDING * Math.max(1, Math.abs(counted));
}
