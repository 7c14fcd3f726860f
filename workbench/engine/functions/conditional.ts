import {helpers} from '@odoo/o-spreadsheet';
import {type Criterion, criterionIn} from './criteria';
import type {Argument, Cell, Context, Result} from './define';
import {isMatrix, rowCount} from './values';

/** COUNTIF and its kin over columns. Undefined leaves the arguments to the engine's function. */
export const conditionals: Readonly<
  Record<string, (context: Context, args: readonly Argument[]) => Result | undefined>
> = {
  COUNTIF: (context, args) => (args.length === 2 ? counted(context, args) : undefined),
  COUNTIFS: counted,
  SUMIF: (context, [range, criterion, summed]) => sum(context, summed ?? range, [range, criterion]),
  SUMIFS: (context, [summed, ...criteria]) => sum(context, summed, criteria),
  AVERAGEIFS: (context, [averaged, ...criteria]) => average(context, averaged, criteria),
};

function counted(context: Context, criteria: readonly Argument[]): number | undefined {
  let count = 0;
  return visitRows(context, criteria, () => count++) ? count : undefined;
}

function sum(context: Context, summed: Argument, criteria: readonly Argument[]): number | undefined {
  let total = 0;
  const add = (value: number): void => {
    total += value;
  };
  return visitNumbers(context, summed, criteria, add) ? total : undefined;
}

function average(context: Context, averaged: Argument, criteria: readonly Argument[]): number | undefined {
  let total = 0;
  let count = 0;
  const add = (value: number): void => {
    total += value;
    count++;
  };
  return visitNumbers(context, averaged, criteria, add) && count > 0 ? total / count : undefined;
}

function visitNumbers(
  context: Context,
  numbers: Argument,
  criteria: readonly Argument[],
  visit: (value: number) => void,
): boolean {
  if (!isMatrix(numbers) || numbers.length !== 1) return false;
  const [column = []] = numbers;
  return visitRows(context, criteria, row => {
    const value = column[row]?.value;
    if (typeof value === 'number') visit(value);
  });
}

/** Visits the rows that meet all criteria, in order; false where the criteria are not for columns of one length. */
function visitRows(context: Context, args: readonly Argument[], visit: (row: number) => void): boolean {
  if (args.length === 0 || args.length % 2 === 1) return false;
  const criteria: Criterion[] = [];
  let length: number | undefined;
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index];
    const asked = args[index + 1];
    if (!isMatrix(range) || range.length !== 1 || asked === undefined || isMatrix(asked)) return false;
    const rows = rowCount(range);
    if (length !== undefined && rows !== length) return false;
    length = rows;
    const criterion = criterionIn(range[0] as Cell[], helpers.toString(asked), context.locale);
    if (!criterion) return false;
    criteria.push(criterion);
  }
  visitMeeting(criteria, length ?? 0, visit);
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
