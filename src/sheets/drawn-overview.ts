import {IN_MENU} from '../pipeline/menu';
import {refreshFirst} from '../texts/errors';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** What decided where things stand on the overview when it was last drawn. */
export type Drawn = NonNullable<Workbook['memory']['drawn']>;

/** @throws UserError when it was never drawn, as in a copy of the spreadsheet. */
export function drawnOverview({memory}: Workbook): Drawn {
  if (memory.drawn) return memory.drawn;
  throw new UserError(refreshFirst(IN_MENU));
}
