import type {Answer} from '../../panel/answer';
import {newConversation} from '../../panel/schemas';
import {findLogged, logCells} from '../../pipeline/log/log-row';
import {nameKey} from '../../pipeline/tables/name';
import {CONVERSATIONS, CUSTOMERS} from '../../pipeline/tables/tables';
import {deleteRows} from '../../sheets/delete-rows';
import {locked} from '../../sheets/lock';
import {readTable, type TableRow} from '../../sheets/read-table';
import {UserError} from '../../sheets/user-error';
import type {Workbook} from '../../sheets/workbook';
import {panelCall} from './panel-call';

/** Takes back what `saveConversation` wrote: the row, and the customer if nothing else mentions it by now. */
export function undoConversation(sent: unknown): Answer<null> {
  return panelCall(newConversation, sent, (workbook, form) =>
    locked(workbook, () => {
      const {rows} = readTable(workbook, CONVERSATIONS);
      const row = logCells(form);
      const found = 'wrong' in row ? undefined : findLogged(rows, row);
      if (found === undefined) {
        throw new UserError(
          'The row was changed or deleted since, so there is nothing to take back. Look for it in the log, and delete it there if need be.',
        );
      }
      deleteRows(workbook, CONVERSATIONS, [found]);
      const customer = nameKey(form.customer);
      const isMentioned = rows.some(other => other.row !== found && nameKey(other.customer) === customer);
      if (form.isNewCustomer && !isMentioned) forget(workbook, customer);
      return null;
    }),
  );
}

/** Only a row that holds nothing but the name: somebody may have added to it. */
function forget(workbook: Workbook, customer: string): void {
  const bare = (row: TableRow<'customer' | 'accountOpened' | 'source'>): boolean =>
    nameKey(row.customer) === customer && row.accountOpened === '' && row.source === '';
  const row = readTable(workbook, CUSTOMERS).rows.filter(bare).pop();
  if (row) deleteRows(workbook, CUSTOMERS, [row.row]);
}
