import {MONEY} from '../tables/number-format';
import {amountWidth} from './contents';
import type {Layout} from './layout';
import type {SheetPlan} from './sheet-plan';

/** The plan of a list with amounts as the user writes them, in columns that are wide enough for the largest. */
export function inMoney(plan: SheetPlan, layout: Layout): SheetPlan {
  const amounts = new Set(plan.columnFormats.flatMap(({format, column}) => (format === MONEY ? [column] : [])));
  const least = amountWidth(layout);
  return {
    ...plan,
    columnFormats: plan.columnFormats.map(each =>
      each.format === MONEY ? {...each, format: layout.money.format} : each,
    ),
    columnWidths: plan.columnWidths.map((width, index) => (amounts.has(index + 1) ? Math.max(width, least) : width)),
  };
}
