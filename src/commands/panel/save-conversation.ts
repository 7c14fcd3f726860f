import type {Answer} from '../../panel/answer';
import {newConversation} from '../../panel/schemas';
import {findLogged, type LogCells, logCells} from '../../pipeline/log/log-row';
import {tidyName} from '../../pipeline/tables/name';
import {CONVERSATIONS, columnOf} from '../../pipeline/tables/tables';
import {finishPending} from '../../sheets/finish-pending';
import {listCustomer} from '../../sheets/list-customer';
import {takeLock} from '../../sheets/lock';
import {appendToLog} from '../../sheets/log-sheet';
import {readTable} from '../../sheets/read-table';
import {requireEditable} from '../../sheets/require-editable';
import {rememberSalesperson} from '../../sheets/salesperson';
import {UserError} from '../../sheets/user-error';
import type {Workbook} from '../../sheets/workbook';
import {DATE_AND_CUSTOMER, noSuchDay} from '../../texts/errors';
import {panelCall} from './panel-call';

/** Writes one row of the log, and lists a new customer in Customers. */
export function saveConversation(sent: unknown): Answer<{readonly wasThere: boolean}> {
  return panelCall(newConversation, sent, (workbook, form) => {
    const row = logCells(form);
    if ('wrong' in row) {
      const {header} = columnOf(CONVERSATIONS, row.wrong as 'date');
      throw new UserError(noSuchDay(header));
    }
    if (row.date === '' || row.customer === '') throw new UserError(DATE_AND_CUSTOMER);
    // An append finds the end of the log by itself.
    const reads = form.mayBeThere || form.isNewCustomer || !form.log.isPlain;
    takeLock(reads);
    if (reads) finishPending(workbook);
    const wasThere = form.mayBeThere && isLogged(workbook, row);
    // First what may be repeated: should it be refused, the row is not there twice after the next try.
    const takeOff = form.isNewCustomer ? listCustomer(workbook, form) : undefined;
    try {
      if (!wasThere) appendToLog(workbook, row, form.log);
    } catch (error) {
      takeOff?.();
      // Before the row, it would be two calls more for each.
      requireEditable(workbook, [{id: 'conversations', firstRow: 2}]);
      throw error;
    }
    if (form.remember) rememberSalesperson(tidyName(form.salesperson));
    return {wasThere};
  });
}

function isLogged(workbook: Workbook, row: LogCells): boolean {
  return findLogged(readTable(workbook, CONVERSATIONS).rows, row).length > 0;
}
