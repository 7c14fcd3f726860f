import type {Matrix} from '@odoo/o-spreadsheet';
import {type Criterion, criterionIn} from './criteria';
import type {Argument, Cell, Context, Result} from './define';
import {badValue, isError, isMatrix, rowCount} from './values';

/** COUNTIF and its kin over ranges of one size. Undefined leaves the arguments to the engine's function. */
export const conditionals: Readonly<
  Record<string, (context: Context, args: readonly Argument[]) => Result | undefined>
> = {
  COUNTIF: (context, args) => (args.length === 2 ? counted(context, args) : undefined),
  COUNTIFS: counted,
  SUMIF: (context, [range, criterion, summed]) => reduced(context, summed ?? range, [range, criterion], sum),
  SUMIFS: (context, [summed, ...criteria]) => reduced(context, summed, criteria, sum),
  AVERAGEIF: (context, [range, criterion, averaged]) => reduced(context, averaged ?? range, [range, criterion], mean),
  AVERAGEIFS: (context, [averaged, ...criteria]) => reduced(context, averaged, criteria, mean),
  MAXIFS: (context, [compared, ...criteria]) => reduced(context, compared, criteria, extreme(Math.max)),
  MINIFS: (context, [compared, ...criteria]) => reduced(context, compared, criteria, extreme(Math.min)),
};

function counted(context: Context, criteria: readonly Argument[]): number | undefined {
  let count = 0;
  return visitCells(context, criteria, () => () => count++) ? count : undefined;
}

/** Takes the numbers one by one; the last call, without one, asks for what they make. Undefined: the engine's to say. */
type Reduce = () => {add(value: number): void; result(): number | undefined};

const sum: Reduce = () => {
  let total = 0;
  return {
    add: value => {
      total += value;
    },
    result: () => total,
  };
};

const mean: Reduce = () => {
  let total = 0;
  let count = 0;
  return {
    add: value => {
      total += value;
      count++;
    },
    result: () => (count > 0 ? total / count : undefined),
  };
};

function extreme(choose: (one: number, other: number) => number): Reduce {
  return () => {
    let chosen: number | undefined;
    return {
      add: value => {
        chosen = chosen === undefined ? value : choose(chosen, value);
      },
      result: () => chosen ?? 0,
    };
  };
}

/** What the numbers beside the cells that meet all criteria make. An error among them is the result. */
function reduced(
  context: Context,
  numbers: Argument,
  criteria: readonly Argument[],
  reduce: Reduce,
): Result | undefined {
  const [range] = criteria;
  if (!isMatrix(numbers) || !isMatrix(range)) return undefined;
  if (numbers.length < range.length || rowCount(numbers) < rowCount(range)) {
    return badValue('A range of numbers that is smaller than the range of the criterion is not modelled.');
  }
  const {add, result} = reduce();
  let failed: Cell | undefined;
  const isDone = visitCells(context, criteria, column => {
    const cells = numbers[column] ?? [];
    return row => {
      const cell = cells[row];
      if (typeof cell?.value === 'number') add(cell.value);
      else if (failed === undefined && isError(cell)) failed = cell;
    };
  });
  return isDone ? (failed ?? result()) : undefined;
}

/** Visits the cells that meet all criteria, column by column; false where the criteria are not for ranges of one size. */
function visitCells(
  context: Context,
  args: readonly Argument[],
  visitColumn: (column: number) => (row: number) => void,
): boolean {
  if (args.length === 0 || args.length % 2 === 1) return false;
  const pairs: {range: Matrix<Cell>; asked: Cell}[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index];
    const asked = args[index + 1];
    if (!isMatrix(range) || asked === undefined || isMatrix(asked)) return false;
    const [first = {range}] = pairs;
    if (range.length !== first.range.length || rowCount(range) !== rowCount(first.range)) return false;
    pairs.push({range, asked});
  }
  const columns = pairs[0]?.range.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const criteria = pairs.map(({range, asked}) => criterionIn(range[column] as Cell[], asked.value, context));
    visitMeeting(criteria, rowCount(pairs[0]?.range ?? []), visitColumn(column));
  }
  return true;
}

function visitMeeting(criteria: readonly Criterion[], length: number, visit: (row: number) => void): void {
  let fewest: Criterion | undefined;
  for (const criterion of criteria) {
    if (criterion.rows && criterion.rows.length < (fewest?.rows?.length ?? Number.POSITIVE_INFINITY))
      fewest = criterion;
  }
  if (fewest?.rows?.length === 0) return;
  const tests = criteria.filter(criterion => criterion !== fewest).map(criterion => criterion.test());
  const meets = (row: number): boolean => {
    for (let index = 0; index < tests.length; index++) if (tests[index]?.[row] !== 1) return false;
    return true;
  };
  if (fewest?.rows) {
    for (const row of fewest.rows) if (meets(row)) visit(row);
  } else {
    for (let row = 0; row < length; row++) if (meets(row)) visit(row);
  }
}
