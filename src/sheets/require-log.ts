import {CONVERSATIONS} from '../pipeline/tables/tables';
import {dealsFromElsewhere} from '../texts/errors';
import {isExtract} from './header-row';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** @throws UserError where the deals come from an extract: what is logged beside it would count for nothing. */
export function requireLog(workbook: Workbook): void {
  const {id} = CONVERSATIONS;
  const sheet = workbook.find(id);
  if (!sheet || !isExtract(workbook, sheet)) return;
  throw new UserError(dealsFromElsewhere(workbook.nameOf(id) ?? ''));
}
