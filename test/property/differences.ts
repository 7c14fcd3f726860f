import {compare} from '../../src/recount/compare';
import type {Recount} from '../../src/recount/recount';
import type {ShownOverview} from './shown-overview';

/** Every number of the overview that is not what the independent recount makes of the same tables. */
export function differences({cells}: ShownOverview, recount: Recount): string[] {
  return compare(cells, recount).differences.map(({shown: {section, line, column, value}, counted}) => {
    return `${section} ${line} ${column}: the sheet says ${String(value)}, the recount ${counted}`;
  });
}
