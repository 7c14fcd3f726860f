import {MONEY} from '../tables/number-format';
import {amountWidth, type Contents} from './contents';
import type {Layout} from './layout';
import type {SheetPlan} from './sheet-plan';

/** Lists show single deals: of any currency up to 9,999,999,999. */
const USUAL: Contents = {longestName: 0, digits: 10};

/** The plan of a list with amounts as the user writes them, in columns that are wide enough for them. */
export function inMoney(plan: SheetPlan, layout: Layout): SheetPlan {
  if (layout.money.format === MONEY) return plan;
  const amounts = new Set(plan.columnFormats.flatMap(({format, column}) => (format === MONEY ? [column] : [])));
  const least = amountWidth({...layout, contents: USUAL});
  return {
    ...plan,
    columnFormats: plan.columnFormats.map(each =>
      each.format === MONEY ? {...each, format: layout.money.format} : each,
    ),
    columnWidths: plan.columnWidths.map((width, index) => (amounts.has(index + 1) ? Math.max(width, least) : width)),
  };
}
