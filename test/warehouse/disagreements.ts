import type {Line} from '../../cli/warehouse/engine';
import {overviewOfLines} from '../../cli/warehouse/overview-of-lines';
import {SHOWN} from '../../cli/warehouse/overview-script';
import type {Settings} from '../../cli/warehouse/settings';
import {isoDay} from '../../src/recount/calendar';
import {dayOf, textOf} from '../../src/recount/cell';
import {compare} from '../../src/recount/compare';
import type {Filters} from '../../src/recount/filters';
import type {Tables} from '../../src/recount/read-rows';
import {recount} from '../../src/recount/recount';
import type {Case} from '../random/arbitrary-case';
import {shownNumbers} from './shown-numbers';
import {wrongDeals, wrongLeftOut} from './wrong-deals';

/** The filters of a random table as the warehouse is told them: what is no date is none. */
export function settingsOf(asOf: number, filters: Filters): Settings {
  const day = (cell: Filters['from']): string | undefined => {
    const serial = dayOf(cell);
    return serial === null ? undefined : isoDay(serial);
  };
  return {
    asOfDay: isoDay(asOf),
    salesperson: textOf(filters.salesperson),
    source: textOf(filters.source),
    firstContactFrom: day(filters.from),
    firstContactTo: day(filters.to),
    period: textOf(filters.period),
  };
}

/** Where the views do not say of random tables what the recount counts: of every number, every deal and every row left out. */
export async function disagreements(
  linesOf: (tables: Tables, settings: Settings, shown: readonly string[]) => Promise<Line[]>,
  {tables, asOf, filters}: Case,
): Promise<string[]> {
  const counted = recount(tables, asOf, filters);
  const lines = await linesOf(tables, settingsOf(asOf, filters), [...SHOWN, 'deals', 'left_out']);
  const rows = (view: string) => lines.filter(({section}) => section === view).map(({row}) => row);
  const {differences} = compare(shownNumbers(overviewOfLines(lines)), counted);
  return [
    ...differences.map(
      ({shown: {section, line, column, value}, counted: said}) =>
        `${section} ${line} ${column}: the views say ${String(value)}, the recount ${said}`,
    ),
    ...wrongDeals(rows('deals'), counted),
    ...wrongLeftOut(rows('left_out'), counted),
  ];
}
