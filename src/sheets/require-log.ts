import {CONVERSATIONS} from '../pipeline/tables/tables';
import {dealsFromElsewhere} from '../texts/errors';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** @throws UserError where the deals come from an extract: what is logged beside it would count for nothing. */
export function requireLog(workbook: Workbook): void {
  if (!workbook.memory.drawn?.ofDeals) return;
  throw new UserError(dealsFromElsewhere(workbook.nameOf(CONVERSATIONS.id) ?? ''));
}
